//! `name::GRAPH.audit()` says what a workflow does to the world.

#![allow(
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    clippy::unnecessary_wraps,
    clippy::unused_async,
    clippy::unwrap_used,
    reason = "the nodes show shapes of signatures, and a test may panic"
)]

use dag_core::graph::CannotRepeat;
use dag_core::graph::audit::{Audit, Reason};
use dag_core::{node, workflow};

#[derive(dag_core::Resource)]
struct Stock;
#[derive(dag_core::Resource)]
struct Ledger;
#[derive(dag_core::Resource)]
struct Outbox;
#[derive(dag_core::Resource)]
struct Visits;
#[derive(dag_core::Resource)]
struct Prices;

struct Order(u64);
struct Price(u64);
struct Reserved(u64);
struct Verdict(bool);
struct Receipt(u64);
struct Invoice(u64);
struct Total(u64);
struct Parcel(u64);

#[node(read(Prices))]
fn look_up(order: &Order) -> Result<Price, String> {
    Ok(Price(order.0 * 2))
}

#[node(write(Stock))]
async fn reserve(order: &Order) -> Result<Reserved, String> {
    Ok(Reserved(order.0))
}

#[node(write(Stock), idempotent)]
async fn release(_order: &Order, _reserved: &Reserved) -> Result<(), String> {
    Ok(())
}

#[node(pure)]
fn screen(order: &Order) -> Result<Verdict, String> {
    Ok(Verdict(order.0 < 10))
}

#[node(write(Ledger), idempotent)]
async fn charge(price: &Price, _reserved: &Reserved) -> Result<Receipt, String> {
    Ok(Receipt(price.0))
}

#[node(pure)]
fn bill(receipt: &Receipt, verdict: &Verdict) -> Invoice {
    Invoice(receipt.0 + u64::from(verdict.0))
}

#[node(write(Ledger))]
async fn book(invoice: &Invoice) -> u64 {
    invoice.0
}

#[node(read(Ledger))]
async fn sum() -> Total {
    Total(1)
}

#[node(write(Outbox))]
async fn mail(receipt: &Receipt) {
    let _ = receipt.0;
}

#[node(write(Outbox))]
async fn announce(order: &Order) {
    let _ = order.0;
}

#[node(write(Visits), commutes)]
fn count_visit() {}

workflow!(
    async fn checkout(order: Order) -> Result<u64, String> {
        let price = look_up(..)?;
        let reserved = reserve(..).undo(release(&order, _))?;
        let verdict = screen(..)?;
        let receipt = charge(..)?;
        let invoice = bill(..);
        let booked = book(..);
        let today = sum().after(receipt).allow_race(booked);
        mail(..).early();
        announce(..).after(mail);
        count_visit();
        count_visit();
        Ok(booked + today.0)
    }
);

#[node(write(Ledger), commutes)]
fn enter(order: &Order) -> Result<(), String> {
    if order.0 == 0 {
        Err("nothing".to_owned())
    } else {
        Ok(())
    }
}

#[node(write(Stock), idempotent)]
fn pack(order: &Order) -> Result<Parcel, String> {
    Ok(Parcel(order.0))
}

#[node(read(Prices), write(Stock), idempotent)]
fn unpack(_parcel: &Parcel) -> Result<(), String> {
    Ok(())
}

#[node(write(Stock), idempotent)]
async fn free(reserved: &Reserved) {
    let _ = reserved.0;
}

#[node(write(Outbox))]
fn log(order: &Order, verdict: &Verdict) {
    let _ = (order.0, verdict.0);
}

#[node(write(Outbox))]
async fn send(order: Order) -> Result<u64, String> {
    Ok(order.0)
}

workflow!(
    /// Its writes are ordered by the gate and by an output that takes what others were lent.
    async fn ship(order: Order) -> Result<u64, String> {
        let total = add_up(..)?;
        let verdict = screen(..)?;
        enter(..)?;
        let reserved = reserve(..).undo(free(_))?;
        let parcel = pack(..).after(reserved).undo(unpack(_))?;
        let _ = parcel.0 + total.0;
        log(..);
        send(order)
    }
);

#[node(read(Ledger))]
fn add_up(order: &Order) -> Result<Total, String> {
    Ok(Total(order.0))
}

#[node(write)]
fn upgrade(_total: &Total) {}

#[node(read)]
fn now() -> u64 {
    1
}

workflow!(
    async fn migrate() -> u64 {
        let before = sum();
        upgrade(&before);
        let after = sum().after(upgrade);
        let time = now().allow_race(upgrade);
        before.0 + after.0 + time
    }
);

#[node(write(Visits), idempotent)]
fn set_visits(_n: u64) {}

workflow!(
    async fn remember(n: u64) -> u64 {
        set_visits(n);
        let price = n + 1;
        price * 2
    }
);

workflow!(
    async fn double(n: u64) -> u64 {
        let m = n + 1;
        m * 2
    }
);

#[tokio::test]
async fn the_audited_workflows_run() {
    assert_eq!(checkout(Order(3)).await, Ok(8));
    assert_eq!(ship(Order(3)).await, Ok(3));
    assert_eq!(migrate().await, 3);
    assert_eq!(remember(1).await, 4);
    assert_eq!(double(1).await, 4);
}

#[test]
fn a_report_shows_data_orders_consent_promises_and_undos() {
    let expected = "\
audit of checkout: 12 statements, 7 of them write, 5 resources, 1 undo, 1 race allowed

Ledger
  receipt = charge   writes, idempotent
  booked = book      writes, gated
  today = sum        reads
    receipt before booked   by data: receipt → invoice → booked
    receipt before today    by .after(receipt)
    booked  beside today    race allowed by today

Outbox
  mail       writes, early
  announce   writes, gated
    mail before announce   by .after(mail)

Stock
  reserved = reserve   writes, undone by release
  release              undo of reserved: writes, idempotent

Visits
  count_visit#1   writes, commutes, gated
  count_visit#2   writes, commutes, gated
    count_visit#1 beside count_visit#2   both commute

only read
  Prices   price

can fail the run
  price, reserved, verdict and receipt

the gate, for writes that may not be repeated
  booked          waits for all that can fail the run
  mail            early; verdict may still fail the run
  announce        waits for all that can fail the run
  count_visit#1   waits for all that can fail the run
  count_visit#2   waits for all that can fail the run

left by a run that fails, and done again by the next
  receipt and mail

undone, if the run fails
  reserved   release(&order, _)   may fail

promised, and to be tested
  idempotent   charge and release
  commutes     count_visit

once it has succeeded, this run may not be repeated: `reserved` writes Stock and is not idempotent";
    assert_eq!(checkout::GRAPH.audit().to_string(), expected);
}

#[test]
fn a_report_shows_the_gate_and_who_comes_last() {
    let expected = "\
audit of ship: 8 statements, 5 of them write, 4 resources, 2 undos

Ledger
  total = add_up   reads
  enter            writes, commutes, gated
    total before enter   by the gate

Outbox
  log    writes, gated
  send   writes, gated
    log before send   by the output, which comes last

Stock
  reserved = reserve   writes, undone by free
  parcel = pack        writes, idempotent, undone by unpack
  free                 undo of reserved: writes, idempotent
  unpack               undo of parcel: writes, idempotent
    reserved before parcel   by .after(reserved)

only read
  Prices   unpack

can fail the run
  total, verdict, reserved, parcel, enter and send

the gate, for writes that may not be repeated
  enter   waits for total, verdict, reserved and parcel; send may still fail the run
  log     waits for total, verdict, reserved and parcel; enter and send may still fail the run
  send    waits for all others that can fail the run

left by a run that fails, and done again by the next
  enter and log

undone, if the run fails: one after the other, the last to succeed first
  parcel     unpack(_)   may fail
  reserved   free(_)     cannot fail

promised, and to be tested
  idempotent   pack, free and unpack
  commutes     enter

once it has succeeded, this run may not be repeated: `enter` writes Ledger and is not idempotent";
    assert_eq!(ship::GRAPH.audit().to_string(), expected);
}

#[test]
fn a_report_sets_a_write_without_names_against_every_access() {
    let expected = "\
audit of migrate: 5 statements, 1 of them writes, 1 resource, 1 race allowed

anything (by writes without names)
  upgrade   writes, not to be repeated
    before  before upgrade   by data: before → upgrade
    upgrade before after     by .after(upgrade)
    upgrade beside time      race allowed by time

read, and not written by name
  Ledger   before and after

the gate, for writes that may not be repeated
  upgrade   nothing else can fail the run

nothing can fail this run
once it has succeeded, this run may not be repeated: `upgrade` may write anything and is not
idempotent";
    assert_eq!(migrate::GRAPH.audit().to_string(), expected);
}

#[test]
fn a_report_is_short_where_there_is_little_to_report() {
    let expected = "\
audit of remember: 3 statements, 1 of them writes, 1 resource

Visits
  set_visits   writes, idempotent

promised, and to be tested
  idempotent   set_visits

nothing can fail this run
once it has succeeded, this run may be repeated";
    assert_eq!(remember::GRAPH.audit().to_string(), expected);
    let expected = "\
audit of double: 2 statements, writes nothing

nothing can fail this run
once it has succeeded, this run may be repeated";
    assert_eq!(double::GRAPH.audit().to_string(), expected);
}

/// The pairs of a resource, by name, with what is said about them.
fn pairs(audit: &Audit, resource: Option<&str>) -> Vec<(&'static str, &'static str, Reason)> {
    let name = |index: usize| audit.graph.nodes[index].name;
    let found = audit.resources.iter().find(|known| known.name == resource);
    let pairs = found.into_iter().flat_map(|found| &found.pairs);
    pairs
        .map(|pair| (name(pair.first), name(pair.second), pair.reason.clone()))
        .collect()
}

/// The place of a node in `GRAPH`.
fn place(audit: &Audit, name: &str) -> usize {
    let mut nodes = audit.graph.nodes.iter();
    nodes.position(|node| node.name == name).unwrap()
}

#[test]
fn the_data_says_what_orders_two_accesses() {
    let audit = checkout::GRAPH.audit();
    let [receipt, invoice, booked, today, mail, announce] =
        ["receipt", "invoice", "booked", "today", "mail", "announce"]
            .map(|name| place(&audit, name));
    assert_eq!(
        pairs(&audit, Some("Ledger")),
        [
            (
                "receipt",
                "booked",
                Reason::Data(vec![receipt, invoice, booked])
            ),
            ("receipt", "today", Reason::Order(vec![receipt, today])),
            ("booked", "today", Reason::Race { by: today }),
        ]
    );
    assert_eq!(
        pairs(&audit, Some("Outbox")),
        [("mail", "announce", Reason::Order(vec![mail, announce]))]
    );
    assert_eq!(
        pairs(&audit, Some("Visits")),
        [("count_visit", "count_visit", Reason::Commute)]
    );
    assert_eq!(pairs(&audit, Some("Prices")), []);

    let audit = ship::GRAPH.audit();
    let [total, enter] = ["total", "enter"].map(|name| place(&audit, name));
    assert_eq!(
        pairs(&audit, Some("Ledger")),
        [("total", "enter", Reason::Gate(vec![total, enter]))]
    );
}

#[test]
fn a_workflow_can_be_held_to_what_was_agreed() {
    let audit = checkout::GRAPH.audit();
    let name = |index: &usize| audit.graph.nodes[*index].name;
    let races: Vec<_> = audit
        .races
        .iter()
        .map(|race| (name(&race.by), name(&race.with), race.resources.clone()))
        .collect();
    assert_eq!(races, [("today", "booked", vec![Some("Ledger")])]);

    let early = audit.gates.iter().filter(|gate| gate.early);
    let early: Vec<_> = early
        .map(|gate| {
            (
                name(&gate.statement),
                gate.open.iter().map(name).collect::<Vec<_>>(),
            )
        })
        .collect();
    assert_eq!(early, [("mail", vec!["verdict"])]);

    let undos: Vec<_> = audit
        .undos
        .iter()
        .map(|undo| (name(&undo.statement), name(&undo.undo), undo.fallible))
        .collect();
    assert_eq!(undos, [("reserved", "release", true)]);

    let promises: Vec<_> = audit
        .promises
        .iter()
        .map(|made| (made.path, made.idempotent, made.commutes, made.users.len()))
        .collect();
    let expected = [
        ("charge", true, false, 1),
        ("count_visit", false, true, 2),
        ("release", true, false, 1),
    ];
    assert_eq!(promises, expected);

    let failures: Vec<_> = audit.failures.iter().map(name).collect();
    assert_eq!(failures, ["price", "reserved", "verdict", "receipt"]);
    assert_eq!(
        audit.repeat,
        Err(CannotRepeat::Write(place(&audit, "reserved")))
    );
    assert_eq!(remember::GRAPH.audit().repeat, Ok(()));
}

#[test]
fn before_is_known_by_name() {
    let graph = checkout::GRAPH;
    assert_eq!(graph.before("receipt", "booked"), Some(true));
    assert_eq!(graph.before("booked", "receipt"), Some(false));
    assert_eq!(graph.before("order", "receipt"), Some(true));
    assert_eq!(
        graph.before("verdict", "announce"),
        Some(true),
        "gates count"
    );
    assert_eq!(graph.before("verdict", "mail"), Some(false));
    assert_eq!(
        graph.before("receipt", "count_visit"),
        None,
        "there are two"
    );
    assert_eq!(graph.before("receipt", "release"), None, "an undo");
}

//! What authors of nodes promise is tried by `dag_core::testing`: right promises pass, wrong ones fail
//! with a message that says how they broke.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use dag_core::testing::{self, wait};
use dag_core::{Resource, node};
use tokio::sync::Mutex;
use tokio::time::sleep;

#[derive(Resource)]
struct Numbers;

/// A store of numbers that waits before it answers, as a real one does.
#[derive(Debug, Default)]
struct Store {
    numbers: RefCell<BTreeMap<&'static str, u64>>,
    /// What was done, in order.
    log: RefCell<Vec<&'static str>>,
    lock: Mutex<()>,
}

impl Store {
    async fn get(&self, key: &'static str) -> u64 {
        wait().await;
        self.now(key)
    }

    async fn set(&self, key: &'static str, value: u64) {
        wait().await;
        self.numbers.borrow_mut().insert(key, value);
    }

    fn now(&self, key: &'static str) -> u64 {
        self.numbers.borrow().get(key).copied().unwrap_or(0)
    }

    fn say(&self, word: &'static str) {
        self.log.borrow_mut().push(word);
    }

    fn heard(&self, word: &str) -> bool {
        self.log.borrow().contains(&word)
    }

    fn all(&self) -> BTreeMap<&'static str, u64> {
        self.numbers.borrow().clone()
    }
}

async fn store() -> Store {
    Store::default()
}

/// Adds in one step.
#[node(write(Numbers), commutes)]
async fn add(store: &Store, value: u64) {
    wait().await;
    *store.numbers.borrow_mut().entry("sum").or_default() += value;
    wait().await;
}

/// Reads, waits, writes.
#[node(write(Numbers), commutes)]
async fn add_in_steps(store: &Store, value: u64) {
    let sum = store.get("sum").await;
    store.set("sum", sum + value).await;
}

/// As above, after work of its own: by turns, `add` is over before this one reads.
#[node(write(Numbers), commutes)]
async fn add_late(store: &Store, value: u64) {
    for _ in 0..5 {
        wait().await;
    }
    let sum = store.now("sum");
    wait().await;
    store.numbers.borrow_mut().insert("sum", sum + value);
}

/// Adds in steps that nobody else sees.
#[node(write(Numbers), commutes)]
async fn add_locked(store: &Store, value: u64) {
    let _lock = store.lock.lock().await;
    add_in_steps(store, value).await;
}

#[node(write(Numbers), idempotent)]
async fn set_status(store: &Store, status: u64) {
    store.set("status", status).await;
}

/// Writes under a key of its own.
#[node(write(Numbers), idempotent, commutes)]
async fn upsert(store: &Store, key: &'static str) {
    store.set(key, 1).await;
}

/// Two writes, of which the second is left out if the first is there.
#[node(write(Numbers), idempotent)]
async fn open_account(store: &Store) {
    if store.get("account").await == 0 {
        store.set("account", 1).await;
        store.set("bonus", 100).await;
    }
}

/// The message of the panic, and the line that says where the promise was tried.
async fn refusal(trial: impl Future<Output = ()>) -> String {
    let mut trial = pin!(trial);
    let panic = poll_fn(
        |cx| match catch_unwind(AssertUnwindSafe(|| trial.as_mut().poll(cx))) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(())) => Poll::Ready(None),
            Err(panic) => Poll::Ready(Some(panic)),
        },
    )
    .await;
    text(panic.expect("the promise is refused").as_ref())
}

fn text(panic: &(dyn Any + Send)) -> String {
    let literal = panic.downcast_ref::<&str>().copied().map(str::to_owned);
    literal
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .expect("a panic with a message")
}

/// Compares a refusal, the place apart, which must be in this file.
#[track_caller]
fn assert_says(refusal: &str, expected: &str) {
    let (message, place) = refusal.rsplit_once('\n').expect("several lines");
    assert_eq!(message, expected);
    let place = place.strip_prefix("  --> ").expect("an arrow");
    assert!(place.starts_with(file!()), "{place}");
}

#[tokio::test]
async fn a_status_is_idempotent() {
    testing::idempotent(
        store,
        async |store| set_status(store, 3).await,
        async |store| store.all(),
    )
    .await;
}

#[tokio::test]
async fn an_upsert_is_idempotent_and_commutes() {
    let upsert_a = async |store: &Store| upsert(store, "a").await;
    let upsert_b = async |store: &Store| upsert(store, "b").await;
    let all = async |store: &Store| store.all();
    testing::idempotent(store, upsert_a, all).await;
    testing::commutes(store, upsert_a, upsert_b, all).await;
    testing::commutes(store, upsert_a, upsert_a, all).await;
}

#[tokio::test]
async fn adding_commutes() {
    testing::commutes(
        store,
        async |store| add(store, 1).await,
        async |store| add(store, 10).await,
        async |store| store.now("sum"),
    )
    .await;
}

#[tokio::test]
async fn adding_is_not_idempotent() {
    let trial = testing::idempotent(
        store,
        async |store| add(store, 1).await,
        async |store| store.now("sum"),
    );
    assert_says(
        &refusal(trial).await,
        "\
`idempotent` is a wrong promise: run twice it leaves another state than run once
  once:  1
  twice: 2
help: write what shall be instead of what is added (an upsert), or do not promise `idempotent`",
    );
}

#[tokio::test]
async fn the_place_is_that_of_the_call() {
    let line = line!() + 1;
    let trial = testing::pure(async || f64::NAN);
    let refusal = refusal(trial).await;
    let place = refusal.lines().last().expect("a last line");
    assert_eq!(place, format!("  --> {}:{line}:17", file!()));
}

#[tokio::test]
async fn what_is_half_done_and_not_taken_up_again_is_not_idempotent() {
    let trial = testing::idempotent(
        store,
        async |store| open_account(store).await,
        async |store| store.all(),
    );
    assert_says(
        &refusal(trial).await,
        "\
`idempotent` is a wrong promise: cut short at its 3rd wait and run again it leaves another state than run once
  once: {\"account\": 1, \"bonus\": 100}
  cut:  {\"account\": 1}
help: make its writes one (a transaction), or each of them safe to repeat, or do not promise `idempotent`
note: a wait is an `.await` that was pending",
    );
}

#[tokio::test(start_paused = true)]
async fn a_cut_falls_between_sleeps_too() {
    let trial = testing::idempotent(
        store,
        async |store| {
            sleep(Duration::from_hours(1)).await;
            if store.now("account") == 0 {
                store.numbers.borrow_mut().insert("account", 1);
                sleep(Duration::from_hours(1)).await;
                store.numbers.borrow_mut().insert("bonus", 100);
            }
        },
        async |store| store.all(),
    );
    let refusal = refusal(trial).await;
    assert!(refusal.contains("cut short at its 2nd wait"), "{refusal}");
}

#[tokio::test]
async fn each_of_the_first_64_waits_is_cut_and_no_other() {
    for (waits, caught) in [(64, true), (65, false)] {
        let trial = testing::idempotent(
            store,
            async |store| {
                if store.now("begun") == 1 {
                    return;
                }
                for _ in 1..waits {
                    wait().await;
                }
                store.numbers.borrow_mut().insert("begun", 1);
                wait().await;
                store.numbers.borrow_mut().insert("done", 1);
            },
            async |store| store.all(),
        );
        if caught {
            let refusal = refusal(trial).await;
            assert!(refusal.contains("cut short at its 64th wait"), "{refusal}");
        } else {
            trial.await;
        }
    }
}

#[tokio::test]
async fn each_scenario_has_a_world_of_its_own() {
    let worlds = Cell::new(0);
    testing::idempotent(
        async || {
            worlds.set(worlds.get() + 1);
            Store::default()
        },
        async |store| upsert(store, "a").await,
        async |store| store.all(),
    )
    .await;
    // Once, once more, twice, cut at the only wait, and the one in which no second wait came.
    assert_eq!(worlds.get(), 5);
}

#[tokio::test]
async fn worlds_that_share_a_state_are_refused() {
    let shared = Store::default();
    let trial = testing::idempotent(
        async || &shared,
        async |store| add(store, 1).await,
        async |store| store.now("sum"),
    );
    assert_says(
        &refusal(trial).await,
        "\
`idempotent` cannot be tried: run once in two worlds, the probe sees two states
  first:  1
  second: 2
help: make each world new, and probe nothing that differs from run to run (a time, a random key)",
    );
}

#[tokio::test]
async fn what_is_never_awaited_cannot_be_tried() {
    let trial = testing::idempotent(
        store,
        async |store| drop(set_status(store, 3)),
        async |store| store.all(),
    );
    assert_says(
        &refusal(trial).await,
        "\
`idempotent` cannot be tried: run once it changes nothing that the probe sees
  before and after: {}
help: let the world hold something it changes, let the probe see that, and `.await` the node",
    );
}

#[tokio::test]
async fn a_deletion_needs_something_to_delete() {
    let delete = async |store: &Store| {
        wait().await;
        store.numbers.borrow_mut().remove("a");
    };
    let all = async |store: &Store| store.all();
    let refusal = refusal(testing::idempotent(store, delete, all)).await;
    assert!(
        refusal.starts_with("`idempotent` cannot be tried"),
        "{refusal}"
    );
    let full = async || {
        let store = Store::default();
        upsert(&store, "a").await;
        store
    };
    testing::idempotent(full, delete, all).await;
}

#[tokio::test]
async fn each_of_two_that_commute_changes_something() {
    let idle = async |store: &Store| drop(add(store, 1));
    let add = async |store: &Store| add(store, 1).await;
    let sum = async |store: &Store| store.now("sum");
    assert_says(
        &refusal(testing::commutes(store, idle, add, sum)).await,
        "\
`commutes` cannot be tried: `a` changes nothing that the probe sees
  before and after: 0
help: let the world hold something it changes, let the probe see that, and `.await` the node",
    );
    assert_says(
        &refusal(testing::commutes(store, add, idle, sum)).await,
        "\
`commutes` cannot be tried: `b` changes nothing that the probe sees
  before and after: 0
help: let the world hold something it changes, let the probe see that, and `.await` the node",
    );
}

#[tokio::test]
async fn who_changes_nothing_unless_the_other_came_first_does_not_commute() {
    let trial = testing::commutes(
        store,
        async |store| upsert(store, "a").await,
        async |store| {
            store.numbers.borrow_mut().remove("a");
        },
        async |store| store.all(),
    );
    let refusal = refusal(trial).await;
    assert!(
        refusal.starts_with("`commutes` is a wrong promise"),
        "{refusal}"
    );
}

#[tokio::test]
async fn a_run_that_panics_fails_with_its_own_message() {
    let trial = testing::idempotent(
        store,
        async |store| {
            assert_eq!(store.now("a"), 0, "exists");
            upsert(store, "a").await;
        },
        async |store| store.all(),
    );
    let refusal = refusal(trial).await;
    assert!(refusal.contains("exists"), "{refusal}");
}

#[tokio::test]
async fn synchronous_nodes_are_run_once_and_twice() {
    let runs = Cell::new(0);
    testing::idempotent(
        async || BTreeSet::<u64>::new().into(),
        async |set: &RefCell<BTreeSet<u64>>| {
            runs.set(runs.get() + 1);
            set.borrow_mut().insert(7);
        },
        async |set| set.borrow().clone(),
    )
    .await;
    assert_eq!(runs.get(), 1 + 1 + 2 + 1);
}

#[tokio::test]
async fn a_status_does_not_commute() {
    let trial = testing::commutes(
        store,
        async |store| set_status(store, 3).await,
        async |store| set_status(store, 4).await,
        async |store| store.now("status"),
    );
    assert_says(
        &refusal(trial).await,
        "\
`commutes` is a wrong promise: `b` then `a` leaves another state than `a` then `b`
  a, b: 4
  b, a: 3
help: write what is added instead of what shall be, or under keys of their own, or do not promise `commutes`",
    );
}

#[tokio::test]
async fn a_lost_update_does_not_commute() {
    let add = async |store: &Store| add_in_steps(store, 1).await;
    let trial = testing::commutes(store, add, add, async |store| store.now("sum"));
    assert_says(
        &refusal(trial).await,
        "\
`commutes` is a wrong promise: `a` and `b` at once leave another state than one after the other
  a, b:    2
  at once: 1
help: read and write in one step (a transaction, an atomic update), or do not promise `commutes`
note: `b` started while `a` stood at its 2nd wait",
    );
}

#[tokio::test]
async fn an_update_is_lost_also_when_the_slow_one_is_b() {
    let trial = testing::commutes(
        store,
        async |store| add(store, 1).await,
        async |store| add_late(store, 10).await,
        async |store| store.now("sum"),
    );
    assert_says(
        &refusal(trial).await,
        "\
`commutes` is a wrong promise: `a` and `b` at once leave another state than one after the other
  a, b:    11
  at once: 10
help: read and write in one step (a transaction, an atomic update), or do not promise `commutes`
note: `a` started while `b` stood at its 6th wait",
    );
}

#[tokio::test(start_paused = true)]
async fn one_stands_while_the_other_sleeps_through() {
    let add = async |store: &Store| {
        sleep(Duration::from_millis(10)).await;
        add_late(store, 1).await;
        sleep(Duration::from_millis(10)).await;
    };
    let trial = testing::commutes(store, add, add, async |store| store.now("sum"));
    let refusal = refusal(trial).await;
    let how = "note: `b` started while `a` stood at its 7th wait";
    assert!(refusal.contains(how), "{refusal}");
}

#[tokio::test]
async fn some_collide_only_by_turns() {
    // Each answers what the other said between its own steps.
    let talk = async |store: &Store, me: [&'static str; 2], other: [&'static str; 2]| {
        store.say(me[0]);
        wait().await;
        if store.heard(other[0]) {
            store.say(me[1]);
        }
        wait().await;
        if store.heard(other[1]) && !store.heard("end") {
            store.numbers.borrow_mut().insert("met", 1);
        }
        store.say("end");
        store.numbers.borrow_mut().insert(me[0], 1);
    };
    let trial = testing::commutes(
        store,
        async |store| talk(store, ["a1", "a2"], ["b1", "b2"]).await,
        async |store| talk(store, ["b1", "b2"], ["a1", "a2"]).await,
        async |store| store.all(),
    );
    let refusal = refusal(trial).await;
    let states = "\
  a, b:    {\"a1\": 1, \"b1\": 1}
  at once: {\"a1\": 1, \"b1\": 1, \"met\": 1}";
    assert!(refusal.contains(states), "{refusal}");
    let how = "note: they ran by turns, `a` first";
    assert!(refusal.contains(how), "{refusal}");
}

#[tokio::test]
async fn some_collide_only_by_turns_with_b_first() {
    let trial = testing::commutes(
        store,
        async |store| {
            let early = store.heard("one") && !store.heard("two");
            wait().await;
            if early && store.heard("two") && !store.heard("end") {
                store.numbers.borrow_mut().insert("met", 1);
            }
            store.numbers.borrow_mut().insert("a", 1);
        },
        async |store| {
            for word in ["one", "two"] {
                store.say(word);
                wait().await;
            }
            store.say("end");
            store.numbers.borrow_mut().insert("b", 1);
        },
        async |store| store.all(),
    );
    let refusal = refusal(trial).await;
    let how = "note: they ran by turns, `b` first";
    assert!(refusal.contains(how), "{refusal}");
}

#[tokio::test]
async fn who_waits_for_a_lock_of_one_that_stands_is_let_off() {
    let add = async |store: &Store| add_locked(store, 1).await;
    testing::commutes(store, add, add, async |store| store.now("sum")).await;
}

#[tokio::test]
async fn what_depends_on_its_arguments_alone_is_pure() {
    testing::pure(async || 6 * 7).await;
    testing::pure(async || Err::<u64, _>("no number")).await;
}

#[tokio::test]
async fn what_counts_is_not_pure() {
    let counter = Cell::new(0);
    let trial = testing::pure(async || {
        counter.set(counter.get() + 1);
        counter.get()
    });
    assert_says(
        &refusal(trial).await,
        "\
`pure` is a wrong promise: run twice with the same arguments it gives two results
  first:  1
  second: 2
help: take what it looks at (a clock, a seed, a setting) as an argument, or promise `read`",
    );
}

#[tokio::test]
async fn what_only_looks_is_a_read() {
    testing::read(
        store,
        async |store| {
            store.get("sum").await;
        },
        async |store| store.all(),
    )
    .await;
}

#[tokio::test]
async fn what_writes_a_log_is_no_read() {
    let trial = testing::read(
        store,
        async |store| {
            store.say("looked");
            store.get("sum").await;
        },
        async |store| store.log.borrow().clone(),
    );
    assert_says(
        &refusal(trial).await,
        "\
`read` is a wrong promise: it changes what the probe sees
  before: []
  after:  [\"looked\"]
help: promise `write` for what it changes, or change nothing, not even for a while",
    );
}

#[tokio::test]
async fn what_tidies_up_only_at_its_end_is_no_read() {
    let trial = testing::read(
        store,
        async |store| {
            store.say("looking");
            store.get("sum").await;
            store.log.borrow_mut().clear();
        },
        async |store| store.log.borrow().clone(),
    );
    assert_says(
        &refusal(trial).await,
        "\
`read` is a wrong promise: cut short at its 1st wait it leaves a change that the probe sees
  before: []
  after:  [\"looking\"]
help: promise `write` for what it changes, or change nothing, not even for a while
note: a wait is an `.await` that was pending",
    );
}

#[tokio::test]
async fn a_probe_that_changes_by_itself_is_refused() {
    let clock = Cell::new(0);
    let trial = testing::read(
        store,
        async |_| (),
        async |_| clock.replace(clock.get() + 1),
    );
    assert_says(
        &refusal(trial).await,
        "\
`read` cannot be tried: the probe sees two states of one world before anything ran
  first:  0
  second: 1
help: probe nothing that changes by itself (a time, a random key)",
    );
}

#[derive(Debug)]
struct Full;

/// Two writes. Others have booked 1 already.
#[node(write(Numbers))]
async fn book(store: &Store) -> Result<u64, Full> {
    if store.get("seats").await >= 3 {
        return Err(Full);
    }
    let seats = store.get("seats").await + 1;
    store.set("seats", seats).await;
    store.set("price", seats * 10).await;
    Ok(seats)
}

/// What is there before `book`.
async fn booked_by_others() -> Store {
    let store = Store::default();
    store.set("seats", 1).await;
    store.set("price", 10).await;
    store
}

/// Both writes, of what was before.
#[node(write(Numbers), idempotent)]
async fn unbook(store: &Store, seat: u64) {
    store.set("seats", seat - 1).await;
    store.set("price", (seat - 1) * 10).await;
}

/// A trial of an undo of `book`.
#[track_caller]
fn undo_of_book(undo: impl AsyncFn(&Store, &u64)) -> impl Future<Output = ()> {
    testing::undo(
        booked_by_others,
        async |store| book(store).await.expect("a free seat"),
        undo,
        async |store| store.all(),
    )
}

#[tokio::test]
async fn an_undo_takes_back_what_was_made() {
    undo_of_book(async |store, &seat| unbook(store, seat).await).await;
}

#[tokio::test]
async fn several_acts_are_taken_back_by_an_undo_of_all() {
    testing::undo(
        booked_by_others,
        async |store| {
            (
                book(store).await.expect("a free seat"),
                book(store).await.expect("a free seat"),
            )
        },
        async |store, &(first, second)| {
            unbook(store, second).await;
            unbook(store, first).await;
        },
        async |store| store.all(),
    )
    .await;
}

#[tokio::test]
async fn synchronous_nodes_are_undone_too() {
    testing::undo(
        async || RefCell::new(vec![1, 2]),
        async |numbers| {
            numbers.borrow_mut().push(3);
            3
        },
        async |numbers, made| numbers.borrow_mut().retain(|number| number != made),
        async |numbers| numbers.borrow().clone(),
    )
    .await;
}

#[tokio::test]
async fn each_trial_of_an_undo_has_a_world_of_its_own() {
    let worlds = Cell::new(0);
    testing::undo(
        async || {
            worlds.set(worlds.get() + 1);
            Store::default()
        },
        async |store| upsert(store, "a").await,
        async |store, ()| {
            wait().await;
            store.numbers.borrow_mut().remove("a");
        },
        async |store| store.all(),
    )
    .await;
    // Once, twice, cut at the only wait, and the one in which no second wait came.
    assert_eq!(worlds.get(), 4);
}

#[tokio::test]
async fn an_undo_that_forgets_something_is_refused() {
    let trial = undo_of_book(async |store, seat| store.set("seats", seat - 1).await);
    assert_says(
        &refusal(trial).await,
        "\
`undo` is a wrong promise: after it the probe sees another state than before `act`
  before: {\"price\": 10, \"seats\": 1}
  undone: {\"price\": 20, \"seats\": 1}
help: take back all that `act` changes and no more, and probe nothing that shall stay",
    );
}

#[tokio::test]
async fn an_undo_that_takes_what_others_made_is_refused() {
    let trial = undo_of_book(async |store, _| store.numbers.borrow_mut().clear());
    let refusal = refusal(trial).await;
    assert!(refusal.contains("\n  undone: {}\n"), "{refusal}");
}

#[tokio::test]
async fn an_undo_that_is_never_awaited_is_refused() {
    let trial = undo_of_book(async |store, &seat| drop(unbook(store, seat)));
    let refusal = refusal(trial).await;
    assert!(refusal.contains("after it the probe sees"), "{refusal}");
}

#[tokio::test]
async fn an_undo_that_takes_back_twice_is_refused() {
    let trial = undo_of_book(async |store, _| {
        let left = store.get("seats").await - 1;
        store.set("seats", left).await;
        store.set("price", left * 10).await;
    });
    assert_says(
        &refusal(trial).await,
        "\
`undo` is a wrong promise: run twice it leaves another state than before `act`
  before: {\"price\": 10, \"seats\": 1}
  twice:  {\"price\": 0, \"seats\": 0}
help: take back what has a name (a hold by its id), so that the second time nothing is there to take",
    );
}

#[tokio::test]
async fn an_undo_that_is_half_done_and_not_taken_up_again_is_refused() {
    let trial = undo_of_book(async |store, &seat| {
        if store.get("seats").await == seat {
            unbook(store, seat).await;
        }
    });
    assert_says(
        &refusal(trial).await,
        "\
`undo` is a wrong promise: cut short at its 3rd wait and run again it leaves another state than before `act`
  before: {\"price\": 10, \"seats\": 1}
  cut:    {\"price\": 20, \"seats\": 1}
help: make its writes one (a transaction), or each of them safe to repeat
note: a wait is an `.await` that was pending",
    );
}

#[tokio::test]
async fn an_undo_of_nothing_cannot_be_tried() {
    let trial = testing::undo(
        store,
        async |store| store.get("seats").await,
        async |store, &seat| unbook(store, seat).await,
        async |store| store.all(),
    );
    assert_says(
        &refusal(trial).await,
        "\
`undo` cannot be tried: `act` changes nothing that the probe sees
  before and after: {}
help: let the world hold something it changes, let the probe see that, and `.await` the node",
    );
}

#[tokio::test]
async fn an_undo_is_not_tried_with_a_probe_that_changes_by_itself() {
    let clock = Cell::new(0);
    let trial = testing::undo(
        store,
        async |store| upsert(store, "a").await,
        async |_, ()| (),
        async |_| clock.replace(clock.get() + 1),
    );
    let refusal = refusal(trial).await;
    let how = "`undo` cannot be tried: the probe sees two states of one world";
    assert!(refusal.starts_with(how), "{refusal}");
}

#[tokio::test]
async fn an_act_or_an_undo_that_fails_keeps_its_own_message() {
    let trial = testing::undo(
        async || {
            let store = Store::default();
            store.set("seats", 3).await;
            store
        },
        async |store| book(store).await.expect("a free seat"),
        async |store, &seat| unbook(store, seat).await,
        async |store| store.all(),
    );
    assert_eq!(refusal(trial).await, "a free seat: Full");
    let trial = undo_of_book(async |_, _| panic!("the till is closed"));
    assert_eq!(refusal(trial).await, "the till is closed");
}

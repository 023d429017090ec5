//! A shop with one order, and what every test asks of it.

use std::sync::Arc;

use checkout::input::Input;
use checkout::invariants::{Moment, breaches};
use checkout::orders::{OrderId, is_confirmed};
use checkout::place::{Outcome, place};
use checkout::probe::{Pace, Probe};
use checkout::store::Db;
use tokio::runtime::{Builder, Runtime};

/// The order of [`shop`].
pub(crate) const ORDER: OrderId = OrderId(1);

/// A shop with one order that nothing speaks against, and enough for it to be paid, refunded and paid again.
pub(crate) fn shop() -> Arc<Db> {
    let text = r#"{
        "products": [
            { "sku": "TEA", "name": "Tea", "cents": 1290, "stock": 3 },
            { "sku": "CUP", "name": "Cup", "cents": 2450, "stock": 2 },
            { "sku": "POT", "name": "Pot", "cents": 8900, "stock": 1 }
        ],
        "customers": [{ "id": 1, "name": "Ada", "email": "ada@example.org" }],
        "orders": [{ "id": 1, "customer": 1, "country": "DE", "lines": [
            { "sku": "TEA", "quantity": 3 }, { "sku": "CUP", "quantity": 1 }
        ] }]
    }"#;
    let db = Db::in_memory().unwrap();
    Input::parse(text, "test").unwrap().store(&db).unwrap();
    Arc::new(db)
}

/// A runtime whose clock jumps to the next thing to do.
pub(crate) fn runtime() -> Runtime {
    Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap()
}

/// The books must be right.
pub(crate) fn assert_right(db: &Db, moment: Moment, case: &str) {
    let found = breaches(db, moment).unwrap();
    assert!(found.is_empty(), "{case}: {}", found.join("\n"));
}

/// Runs the order again without faults: it succeeds, and then everything is there once. That it paid the right amount,
/// net, and once, and that there is one mail, is what the invariants say about a confirmed order.
pub(crate) fn assert_second_run_heals(db: &Arc<Db>, case: &str) {
    let probe = Arc::new(Probe::new(Vec::new(), Pace::Instant));
    let outcome = runtime().block_on(place(db, &probe, ORDER));
    let confirmed = matches!(outcome, Outcome::Confirmed(_) | Outcome::AlreadyConfirmed);
    assert!(confirmed, "{case}: {outcome:?}");
    assert_right(db, Moment::AtRest, case);
    assert!(is_confirmed(db, ORDER).unwrap(), "{case}");
    // And a third time: nothing happens any more.
    let probe = Arc::new(Probe::new(Vec::new(), Pace::Instant));
    let outcome = runtime().block_on(place(db, &probe, ORDER));
    assert!(
        matches!(outcome, Outcome::AlreadyConfirmed),
        "{case}: {outcome:?}"
    );
    assert_right(db, Moment::AtRest, case);
}

//! The future is `Send` when the nodes' futures are, what moves is `Send`, and what is lent is
//! `Send + Sync`; it is `'static` when its inputs are.

#![allow(
    clippy::needless_pass_by_value,
    reason = "the nodes show shapes of signatures"
)]

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use dag_core::{node, workflow};
use dag_tests::{block_on, yield_times};

fn assert_send<T: Send>(value: T) -> T {
    value
}

fn assert_send_static<T: Send + 'static>(value: T) -> T {
    value
}

fn assert_static<T: 'static>(value: T) -> T {
    value
}

/// Compiles only for what is not `Send`: for the others `check` could be either of two.
trait NotSend<A> {
    fn check(&self) {}
}

impl<T: ?Sized> NotSend<()> for T {}
impl<T: ?Sized + Send> NotSend<u8> for T {}

struct Db(u64);

struct Row(u64);

#[node(read)]
async fn load(db: &Db, key: u64) -> Row {
    yield_times(2).await;
    Row(db.0 + key)
}

#[node(pure)]
async fn add(rows: [&Row; 2]) -> u64 {
    yield_times(1).await;
    rows.iter().map(|row| row.0).sum()
}

workflow!(
    async fn lent(db: &Db, key: u64) -> u64 {
        let a = load(db, key);
        let b = load(db, key + 1);
        add(..)
    }
);

workflow!(
    async fn owned(db: Db, key: u64) -> u64 {
        let a = load(&db, key);
        let b = load(&db, key + 1);
        add(..)
    }
);

workflow!(
    async fn shared(db: Arc<Db>, key: u64) -> u64 {
        let a = load(.., key);
        let b = load(.., key + 1);
        add(..)
    }
);

#[test]
fn a_workflow_of_send_nodes_is_send() {
    let db = Db(10);
    assert_eq!(block_on(assert_send(lent(&db, 1))), 23);
    assert_eq!(block_on(assert_send(lent::sequential(&db, 1))), 23);
}

#[test]
fn a_workflow_with_static_inputs_is_send_and_static() {
    assert_eq!(block_on(assert_send_static(owned(Db(10), 1))), 23);
    assert_eq!(
        block_on(assert_send_static(shared(Arc::new(Db(10)), 1))),
        23
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_workflow_runs_as_a_task_on_several_threads() {
    let shared_db = Arc::new(Db(10));
    let tasks: Vec<_> = (0..50)
        .map(|key| {
            let db = Arc::clone(&shared_db);
            tokio::spawn(async move { lent(&db, key).await + shared(db, key).await })
        })
        .collect();
    for (key, task) in (0..).zip(tasks) {
        assert_eq!(task.await.expect("no panic"), 2 * (21 + 2 * key));
    }
}

mod moves_only {
    use super::{Cell, assert_send_static, block_on, node, workflow, yield_times};

    /// `Send`, but not `Sync`.
    struct Counter(Cell<u64>);

    #[node(pure)]
    async fn start() -> Counter {
        yield_times(1).await;
        Counter(Cell::new(1))
    }

    #[node(pure)]
    async fn step(counter: Counter) -> Stepped {
        yield_times(1).await;
        counter.0.set(counter.0.get() + 1);
        Stepped(counter)
    }

    struct Stepped(Counter);

    #[node(pure)]
    fn value(stepped: Stepped) -> u64 {
        stepped.0.0.into_inner()
    }

    workflow!(
        async fn stepped() -> u64 {
            let counter = start();
            let stepped = step(..);
            value(..)
        }
    );

    #[test]
    fn what_only_moves_need_not_be_sync() {
        assert_eq!(block_on(assert_send_static(stepped())), 2);
    }
}

mod not_send {
    use super::{Cell, NotSend, Rc, assert_static, block_on, node, workflow, yield_times};

    #[derive(Clone)]
    struct Service(Rc<Cell<u64>>);

    #[node(read)]
    async fn call(service: &Service, n: u64) -> u64 {
        yield_times(1).await;
        service.0.set(service.0.get() + n);
        n
    }

    workflow!(
        async fn calls(service: Service) -> u64 {
            let a = call(&service, 1);
            let b = call(&service, 10);
            a + b
        }
    );

    #[test]
    fn a_service_that_is_not_send_makes_a_future_that_is_not_send_and_runs() {
        let count = Rc::new(Cell::new(0));
        let future = calls(Service(Rc::clone(&count)));
        NotSend::<_>::check(&future);
        assert_eq!(block_on(assert_static(future)), 11);
        assert_eq!(count.get(), 11);
    }

    #[node(pure)]
    fn make(n: u64) -> Rc<u64> {
        Rc::new(n)
    }

    #[node(pure)]
    async fn look(n: &Rc<u64>) -> u64 {
        yield_times(1).await;
        **n
    }

    workflow!(
        async fn inner() -> u64 {
            let n = make(4);
            let m = look(&n);
            m
        }
    );

    #[test]
    fn a_value_between_nodes_that_is_not_send_makes_a_future_that_is_not_send_and_runs() {
        let future = inner();
        // The mark is in the value alone: nothing in the signature shows it.
        NotSend::<_>::check(&future);
        assert_eq!(block_on(future), 4);
    }
}

mod trait_objects {
    use super::{assert_send, block_on, node, workflow, yield_times};

    trait Model: Send + Sync {
        fn ask(&self, text: &str) -> usize;
    }

    struct Length;

    impl Model for Length {
        fn ask(&self, text: &str) -> usize {
            text.len()
        }
    }

    #[node(read)]
    async fn ask(model: &dyn Model, text: &str) -> usize {
        yield_times(1).await;
        model.ask(text)
    }

    workflow!(
        async fn asked(model: &dyn Model, text: &str) -> usize {
            let a = ask(..);
            let b = ask(model, "xy");
            a + b
        }
    );

    #[test]
    fn a_service_may_be_a_trait_object() {
        assert_eq!(block_on(assert_send(asked(&Length, "abc"))), 5);
    }
}

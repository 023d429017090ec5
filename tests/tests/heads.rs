//! The head of a workflow is an ordinary signature, and the function that comes out has exactly it.

#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    reason = "the nodes show shapes of signatures"
)]

use std::future::Future;

use dag_core::{Resource, node, workflow};
use dag_tests::{Recorder, block_on};

#[derive(Resource)]
struct Log;

trait Store {
    fn get(&self, key: u64) -> u64;
}

struct Plus(u64);

impl Store for Plus {
    fn get(&self, key: u64) -> u64 {
        key + self.0
    }
}

#[node(read(Log))]
async fn fetch<S: Store + ?Sized>(store: &S, key: u64) -> u64 {
    dag_tests::yield_times(1).await;
    store.get(key)
}

#[node(pure)]
fn plus(a: u64, b: u64) -> u64 {
    a + b
}

mod generics {
    use super::{Plus, Store, block_on, fetch, plus, workflow};

    workflow!(
        async fn bounded<S: Store>(store: &S, key: u64) -> u64 {
            let a = fetch(store, key);
            let b = fetch(store, a);
            plus(a, b)
        }
    );

    workflow!(
        async fn with_where<S>(store: &S, key: u64) -> u64
        where
            S: Store + ?Sized,
        {
            let a = fetch(store, key);
            a
        }
    );

    workflow!(
        async fn opaque(store: &impl Store, key: u64) -> u64 {
            let a = fetch(store, key);
            a
        }
    );

    workflow!(
        async fn dynamic(store: &dyn Store, key: u64) -> u64 {
            let a = fetch(store, key);
            a
        }
    );

    workflow!(
        async fn of_a_closure(f: impl Fn(u64) -> u64, n: u64) -> u64 {
            let a = f(n);
            let b = plus(a, n);
            f(b)
        }
    );

    workflow!(
        async fn constant<const N: usize, T: Clone + Into<u64>>(items: [T; N]) -> u64 {
            let first = items.first().cloned().map_or(0, Into::into);
            let n = plus(first, N as u64);
            n
        }
    );

    #[test]
    fn a_workflow_may_be_generic() {
        assert_eq!(block_on(bounded(&Plus(10), 1)), 11 + 21);
        assert_eq!(block_on(with_where(&Plus(10), 1)), 11);
        assert_eq!(block_on(with_where::<dyn Store>(&Plus(10), 1)), 11);
        assert_eq!(block_on(opaque(&Plus(10), 1)), 11);
        assert_eq!(block_on(dynamic(&Plus(10), 1)), 11);
        assert_eq!(block_on(constant([4u32, 5])), 6);
    }

    #[test]
    fn calling_an_input_is_glue() {
        assert_eq!(block_on(of_a_closure(|n| n * 2, 1)), 6);
    }

    #[test]
    fn the_sequential_form_is_generic_too() {
        assert_eq!(block_on(bounded::sequential(&Plus(10), 1)), 11 + 21);
        assert_eq!(block_on(constant::sequential([4u32, 5])), 6);
    }
}

mod lifetimes {
    use super::{block_on, node, workflow};

    struct Book<'t> {
        text: &'t str,
    }

    #[node(pure)]
    fn words(text: &str) -> usize {
        text.split_whitespace().count()
    }

    workflow!(
        async fn named<'b, 't: 'b>(book: &'b Book<'t>, title: &'t str) -> (&'t str, usize) {
            let n = words(book.text);
            let m = words(title);
            (book.text, n + m)
        }
    );

    workflow!(
        async fn elided(title: &str) -> &str {
            let n = words(title);
            assert!(n > 0, "{n}");
            title
        }
    );

    #[test]
    fn a_workflow_may_return_what_it_was_lent() {
        let text = "one two".to_owned();
        let (back, n) = {
            let book = Book { text: &text };
            block_on(named(&book, "a title"))
        };
        assert_eq!((back, n), ("one two", 4));
        assert_eq!(block_on(elided("x")), "x");
    }
}

mod attributes {
    use super::{block_on, plus, workflow};

    workflow!(
        /// Adds.
        ///
        /// With a second paragraph.
        #[doc = "And a third."]
        #[inline]
        #[must_use]
        #[allow(clippy::many_single_char_names, reason = "an attribute with a reason")]
        pub(crate) async fn attributed(a: u64, b: u64) -> u64 {
            let c = plus(a, b);
            c
        }
    );

    mod inner {
        use super::super::plus;
        use dag_core::workflow;

        workflow!(
            pub(in crate::attributes) async fn visible(a: u64) -> u64 {
                let c = plus(a, a);
                c
            }
        );
    }

    workflow!(
        #[cfg(any())]
        async fn chosen(n: u64) -> u64 {
            let a = plus(n, 1);
            a
        }
    );

    workflow!(
        #[cfg(not(any()))]
        async fn chosen(n: u64) -> u64 {
            let a = plus(n, 2);
            a
        }
    );

    #[test]
    fn docs_attributes_and_visibility_are_those_of_a_function() {
        assert_eq!(block_on(attributed(1, 2)), 3);
        assert_eq!(block_on(inner::visible(2)), 4);
        assert!(!attributed::GRAPH.to_string().is_empty());
        assert!(!inner::visible::GRAPH.to_string().is_empty());
    }

    #[test]
    fn a_workflow_is_switched_off_by_cfg_as_a_whole() {
        assert_eq!(block_on(chosen(1)), 3);
    }
}

mod small {
    use super::{Log, Recorder, block_on, node, plus, workflow};

    #[node(write(Log))]
    fn note(recorder: &Recorder) {
        drop(recorder.begin("note"));
    }

    workflow!(
        async fn no_inputs() -> u64 {
            let a = plus(1, 2);
            a
        }
    );

    workflow!(
        async fn no_return_type(recorder: &Recorder) {
            note(..);
        }
    );

    workflow!(
        async fn unit(recorder: &Recorder) -> () {
            note(recorder)
        }
    );

    workflow!(
        async fn nothing_at_all() {}
    );

    workflow!(
        async fn only_glue(n: u64) -> u64 {
            let c = a + b;
            let a = n + 1;
            let b = a * 2;
            c
        }
    );

    workflow!(
        async fn only_a_tail(n: u64) -> u64 {
            n * 2
        }
    );

    workflow!(
        async fn only_an_ok() -> Result<(), String> {
            Ok(())
        }
    );

    workflow! {
        async fn in_braces(n: u64) -> u64 {
            let a = plus(n, 1);
            a
        }
    }

    workflow![
        async fn in_brackets(n: u64) -> u64 {
            let a = plus(n, 1);
            a
        }
    ];

    #[test]
    fn small_workflows_work() {
        assert_eq!(block_on(no_inputs()), 3);
        assert_eq!(block_on(only_glue(1)), 6);
        assert_eq!(block_on(only_a_tail(1)), 2);
        assert_eq!(block_on(only_an_ok()), Ok(()));
        assert_eq!(block_on(in_braces(1)), 2);
        assert_eq!(block_on(in_brackets(1)), 2);
        block_on(nothing_at_all());
    }

    #[test]
    fn a_workflow_without_a_return_type_runs_its_statements() {
        let recorder = Recorder::new();
        block_on(no_return_type(&recorder));
        block_on(unit(&recorder));
        assert_eq!(recorder.started(), ["note", "note"]);
    }
}

mod inside_a_function {
    use super::{block_on, plus, workflow};

    #[test]
    fn a_workflow_may_stand_in_a_function_body() {
        workflow!(
            async fn local(n: u64) -> u64 {
                let a = plus(n, 1);
                a
            }
        );

        assert_eq!(block_on(local(1)), 2);
        assert_eq!(block_on(local::sequential(1)), 2);
        assert!(!local::GRAPH.to_string().is_empty());
    }
}

mod as_a_value {
    use super::{Future, block_on, plus, workflow};

    workflow!(
        async fn added(a: u64, b: u64) -> u64 {
            let c = plus(a, b);
            c
        }
    );

    fn apply<Fut: Future<Output = u64>>(f: impl Fn(u64, u64) -> Fut) -> u64 {
        block_on(f(1, 2))
    }

    #[test]
    fn a_workflow_is_an_ordinary_function() {
        assert_eq!(apply(added), 3);
        assert_eq!(apply(added::sequential), 3);
    }
}

mod unsized_inputs {
    use super::{block_on, node, workflow};

    #[node(pure)]
    fn total(items: &[u64]) -> u64 {
        items.iter().sum()
    }

    #[node(pure)]
    fn largest(items: &[u64]) -> Option<u64> {
        items.iter().copied().max()
    }

    workflow!(
        async fn both(items: &[u64]) -> (u64, Option<u64>) {
            let t = total(..);
            let l = largest(..);
            (t, l)
        }
    );

    #[test]
    fn reference_inputs_are_given_to_as_many_nodes_as_want_them() {
        assert_eq!(block_on(both(&[1, 5, 2])), (8, Some(5)));
    }
}

mod attributes_that_look {
    use super::{node, workflow};

    #[node(pure)]
    async fn next(number: u64) -> u64 {
        tokio::task::yield_now().await;
        number + 1
    }

    workflow!(
        /// It wants an `async fn`, and makes another function of it.
        #[tokio::main(flavor = "current_thread")]
        async fn started(number: u64) -> u64 {
            let one = next(number);
            let two = next(one);
            one * two
        }
    );

    #[test]
    fn an_attribute_sees_the_function_that_was_written() {
        assert_eq!(started(1), 6);
    }
}

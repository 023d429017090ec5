//! What a function body allows with a value that has one user, a workflow allows, too; and the tail
//! that comes last is a call like any other.

#![allow(
    clippy::needless_pass_by_value,
    clippy::ptr_arg,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    reason = "the nodes show shapes of signatures"
)]

use dag_core::{node, workflow};
use dag_tests::block_on;
use std::num::ParseIntError;
use std::sync::Arc;
use std::thread::{ThreadId, current};

#[node(pure)]
fn make() -> String {
    "7 x".to_owned()
}

#[node(pure)]
fn size(text: &String) -> usize {
    text.len()
}

#[node(pure)]
fn one() -> i32 {
    1
}

fn combine(text: String, n: usize, part: &str) -> String {
    format!("{text}/{n}/{part}")
}

#[derive(Clone)]
struct Page {
    number: i32,
    text: String,
}

mod parts {
    use super::*;

    workflow!(
        async fn field_of_an_input(page: Page) -> Result<String, ()> {
            Ok(page.text)
        }
    );
    workflow!(
        async fn field_by_let(page: Page) -> usize {
            let text = page.text;
            text.len()
        }
    );
    workflow!(
        async fn operand() -> String {
            let text = make();
            text + "!"
        }
    );
    workflow!(
        async fn rest_of_a_literal(page: Page) -> Page {
            let second = Page { number: 2, ..page };
            second
        }
    );
    workflow!(
        async fn untyped_maybe() -> usize {
            let text = make();
            let maybe = Some(text);
            maybe.map_or(0, |text| text.len())
        }
    );
    workflow!(
        async fn elements() -> Vec<String> {
            let a = make();
            let b = make();
            vec![a, b]
        }
    );

    #[test]
    fn the_only_user_of_a_value_may_take_a_part_of_it() {
        let page = || Page {
            number: 1,
            text: "abc".to_owned(),
        };
        assert_eq!(block_on(field_of_an_input(page())), Ok("abc".to_owned()));
        assert_eq!(block_on(field_by_let(page())), 3);
        assert_eq!(block_on(operand()), "7 x!");
        let second = block_on(rest_of_a_literal(page()));
        assert_eq!((second.number, second.text.as_str()), (2, "abc"));
        assert_eq!(block_on(untyped_maybe()), 3);
        assert_eq!(block_on(elements()), ["7 x", "7 x"]);
    }
}

mod closures {
    use super::*;

    workflow!(
        async fn on_a_thread() -> usize {
            let text = make();
            let thread = std::thread::spawn(move || text.len());
            thread.join().unwrap_or(0)
        }
    );
    workflow!(
        async fn in_an_iterator() -> usize {
            let text = make();
            let sizes = (0..3).map(move |n| n + text.len());
            sizes.sum::<usize>()
        }
    );
    workflow!(
        async fn called_once(finish: impl FnOnce(u8) -> u8) -> u8 {
            let n = (finish)(3);
            n
        }
    );
    workflow!(
        async fn input_called(n: i32, twice: impl Fn(i32) -> i32) -> i32 {
            let doubled = { shown(twice(n)).len() };
            n + i32::try_from(doubled).unwrap_or(0)
        }
    );

    fn shown(n: i32) -> String {
        n.to_string()
    }

    #[test]
    fn closures_move_and_are_called_as_in_a_function() {
        assert_eq!(block_on(on_a_thread()), 3);
        assert_eq!(block_on(in_an_iterator()), 12);
        assert_eq!(block_on(called_once(|n| n + 1)), 4);
        assert_eq!(block_on(input_called(7, |n| n * 2)), 9);
    }
}

mod names {
    use super::*;

    #[node(pure)]
    fn double(n: &i32) -> i32 {
        n * 2
    }

    #[node(pure)]
    fn maybe(n: i32) -> Option<i32> {
        Some(n)
    }

    workflow!(
        async fn bound_in_a_loop() -> i32 {
            let n = {
                let mut i = 0;
                loop {
                    let step = i + 1;
                    i = step;
                    if step > 3 {
                        break i;
                    }
                }
            };
            let step = one();
            let twice = double(&step);
            n + twice + step
        }
    );
    workflow!(
        async fn bound_in_a_pattern_of_matches(id: i32) -> (bool, i32) {
            let found = maybe(4);
            (matches!(found, Some(id) if id > 3), id)
        }
    );
    workflow!(
        async fn borrowed_temporary() -> i32 {
            let n = one();
            double(&-n)
        }
    );

    #[test]
    fn names_bound_inside_an_expression_are_its_own() {
        assert_eq!(block_on(bound_in_a_loop()), 7);
        assert_eq!(block_on(bound_in_a_pattern_of_matches(9)), (true, 9));
        assert_eq!(block_on(borrowed_temporary()), -2);
    }
}

mod the_last_tail {
    use super::*;

    #[node(read, blocking)]
    fn where_it_runs(text: String, n: usize) -> (ThreadId, usize) {
        (current().id(), text.len() + n)
    }

    #[node(pure)]
    fn report(text: String, n: usize) -> String {
        format!("{text}{n}")
    }

    workflow!(
        async fn blocking_tail() -> (ThreadId, usize) {
            let owned = make();
            let n = size(&owned);
            where_it_runs(owned, n)
        }
    );
    workflow!(
        async fn named_like_its_node() -> String {
            let report = make();
            let n = size(&report);
            report(report, n)
        }
    );
    workflow!(
        async fn reads_what_others_borrow_from() -> String {
            let a = make();
            let part = a.trim();
            let owned = make();
            let n = size(&owned);
            { combine(owned, n + a.len(), part) }
        }
    );
    workflow!(
        #[errors(LastError, output = ParseIntError)]
        async fn fails_in_glue(number: &str) -> Result<String, LastError> {
            let owned = make();
            let n = size(&owned);
            Ok(combine(owned, n + number.parse::<usize>()?, ""))
        }
    );

    #[tokio::test]
    async fn a_blocking_tail_still_runs_on_a_blocking_thread() {
        let (thread, n) = blocking_tail().await;
        assert_ne!(thread, current().id());
        assert_eq!(n, 6);
    }

    #[test]
    fn what_it_takes_and_what_it_reads_are_both_there() {
        assert_eq!(block_on(named_like_its_node()), "7 x3");
        assert_eq!(block_on(reads_what_others_borrow_from()), "7 x/6/7 x");
        assert_eq!(block_on(fails_in_glue("2")).ok().as_deref(), Some("7 x/5/"));
        assert!(matches!(
            block_on(fails_in_glue("two")),
            Err(LastError::Output(_))
        ));
    }
}

mod owners {
    use super::*;

    trait Tool: Send + Sync {
        fn name(&self) -> &'static str;
    }

    struct Hammer;

    impl Tool for Hammer {
        fn name(&self) -> &'static str {
            "hammer"
        }
    }

    #[node(pure)]
    fn name_of(tool: &dyn Tool) -> String {
        tool.name().to_owned()
    }

    workflow!(
        async fn shared(tool: Arc<dyn Tool>) -> String {
            name_of(..)
        }
    );
    workflow!(
        async fn boxed(tool: Box<dyn Tool>) -> String {
            name_of(..)
        }
    );

    #[test]
    fn a_trait_object_is_found_through_its_owner() {
        assert_eq!(block_on(shared(Arc::new(Hammer))), "hammer");
        assert_eq!(block_on(boxed(Box::new(Hammer))), "hammer");
    }
}

//! Statements may stand in any order; a `let` names, takes apart, writes down a type, or lets go.

#![allow(
    clippy::needless_pass_by_value,
    clippy::unnecessary_wraps,
    reason = "the nodes show shapes of signatures"
)]

use dag_core::{Resource, node, workflow};
use dag_tests::{Recorder, block_on};

#[derive(Resource)]
struct Log;

#[node(pure)]
fn first(n: u64) -> u64 {
    n + 1
}

#[node(pure)]
fn second(n: u64) -> u64 {
    n * 10
}

#[node(pure)]
fn third(a: u64, b: u64) -> u64 {
    a - b
}

workflow!(
    async fn forwards(n: u64) -> u64 {
        let a = first(n);
        let b = second(a);
        let c = third(b, a);
        c
    }
);

workflow!(
    async fn backwards(n: u64) -> u64 {
        let c = third(b, a);
        let b = second(a);
        let a = first(n);
        c
    }
);

workflow!(
    async fn glue_backwards(n: u64) -> u64 {
        let c = b - a;
        let b = a * 10;
        let a = first(n);
        c
    }
);

#[test]
fn the_order_of_the_statements_does_not_matter() {
    assert_eq!(block_on(forwards(1)), 18);
    assert_eq!(block_on(backwards(1)), 18);
    assert_eq!(block_on(glue_backwards(1)), 18);
}

mod destructuring {
    use super::{block_on, node, workflow};

    struct Pair {
        left: u64,
        right: String,
    }

    struct Wrapped(u64);

    #[node(pure)]
    fn split(n: u64) -> (u64, String) {
        (n, n.to_string())
    }

    #[node(pure)]
    fn paired(n: u64) -> Pair {
        Pair {
            left: n,
            right: "r".to_owned(),
        }
    }

    #[node(pure)]
    fn wrapped(n: u64) -> Wrapped {
        Wrapped(n)
    }

    #[node(pure)]
    fn nested(n: u64) -> ((u64, char), [u64; 2]) {
        ((n, 'c'), [n, n + 1])
    }

    #[node(pure)]
    fn show(n: u64, text: &str) -> String {
        format!("{n}{text}")
    }

    #[node(pure)]
    fn tried(n: u64) -> Result<(u64, String), String> {
        Ok((n, "tried".to_owned()))
    }

    workflow!(
        async fn tuple(n: u64) -> String {
            let (number, text) = split(n);
            let t = show(number, &text);
            t
        }
    );

    workflow!(
        async fn structs(n: u64) -> String {
            let Pair { left, right } = paired(n);
            let Wrapped(inner) = wrapped(left);
            let t = show(inner + left, &right);
            t
        }
    );

    workflow!(
        async fn renamed(n: u64) -> String {
            let t = show(l, &right);
            let Pair { left: l, right, .. } = paired(n);
            t
        }
    );

    workflow!(
        async fn deep(n: u64) -> (u64, char, u64, u64) {
            let ((a, c), [x, y]) = nested(n);
            let (p, q) = (a + 1, c);
            (p, q, x, y)
        }
    );

    workflow!(
        async fn in_part(n: u64) -> String {
            let (number, _) = split(n);
            let (_, text) = split(number);
            text
        }
    );

    workflow!(
        async fn after_a_question_mark(n: u64) -> Result<String, String> {
            let (number, text) = tried(n)?;
            let t = show(number, &text);
            Ok(t)
        }
    );

    #[test]
    fn a_let_takes_tuples_structs_and_arrays_apart() {
        assert_eq!(block_on(tuple(1)), "11");
        assert_eq!(block_on(structs(1)), "2r");
        assert_eq!(block_on(renamed(5)), "5r");
        assert_eq!(block_on(deep(1)), (2, 'c', 1, 2));
        assert_eq!(block_on(in_part(3)), "3");
        assert_eq!(block_on(after_a_question_mark(3)), Ok("3tried".to_owned()));
    }
}

mod annotated {
    use super::{block_on, node, workflow};

    struct Config {
        depth: u64,
    }

    #[node(pure)]
    fn parse(text: &str) -> Config {
        Config {
            depth: text.len() as u64,
        }
    }

    #[node(pure)]
    fn dig(config: &Config, names: &[String]) -> u64 {
        config.depth + names.len() as u64
    }

    workflow!(
        async fn written(text: &str) -> u64 {
            let config: Config = parse(text);
            let names: Vec<String> = text.split(' ').map(str::to_owned).collect();
            dig(..)
        }
    );

    #[test]
    fn a_let_may_write_its_type_down() {
        assert_eq!(block_on(written("a b")), 5);
    }
}

mod unnamed {
    use super::{Log, Recorder, block_on, node, workflow};

    struct Loaded(u64);

    #[node(read(Log))]
    fn load(n: u64) -> Loaded {
        Loaded(n)
    }

    #[node(pure)]
    fn weigh(loaded: &Loaded) -> u64 {
        loaded.0 * 2
    }

    #[node(write(Log))]
    async fn note(recorder: &Recorder, n: u64) {
        recorder.work("note", n).await;
    }

    workflow!(
        async fn found(n: u64) -> u64 {
            load(n);
            let w = weigh(..);
            w
        }
    );

    #[test]
    fn the_output_of_an_unnamed_statement_is_found_by_type() {
        assert_eq!(block_on(found(4)), 8);
    }

    workflow!(
        async fn noted(recorder: &Recorder, n: u64) -> u64 {
            note(recorder, 0);
            n
        }
    );

    #[test]
    fn a_statement_that_nobody_waits_for_runs() {
        let recorder = Recorder::new();
        assert_eq!(block_on(noted(&recorder, 4)), 4);
        assert_eq!(recorder.ended(), ["note"]);
    }

    #[node(write(Log))]
    fn push(recorder: &Recorder) -> u64 {
        drop(recorder.begin("push"));
        1
    }

    workflow!(
        async fn pushed(recorder: &Recorder) -> u64 {
            push(recorder);
            7
        }
    );

    #[test]
    fn the_output_of_a_write_may_stay_unused() {
        let recorder = Recorder::new();
        assert_eq!(block_on(pushed(&recorder)), 7);
        assert_eq!(recorder.started(), ["push"]);
    }
}

mod let_go {
    use super::{Recorder, block_on, node, workflow};

    struct Answer(u64);

    #[node(read)]
    fn look(recorder: &Recorder, n: u64) -> Answer {
        drop(recorder.begin("look"));
        Answer(n)
    }

    #[node(read)]
    fn may_fail(recorder: &Recorder) -> Result<u64, String> {
        drop(recorder.begin("may_fail"));
        Err("nobody cares".to_owned())
    }

    #[node(pure)]
    fn show(answer: &Answer) -> u64 {
        answer.0
    }

    workflow!(
        async fn dropped(recorder: &Recorder) -> u64 {
            let _ = look(recorder, 1);
            let _ = may_fail(recorder);
            let answer = look(recorder, 2);
            let shown = show(..);
            shown
        }
    );

    #[test]
    fn let_underscore_runs_its_node_and_is_no_producer() {
        let recorder = Recorder::new();
        assert_eq!(block_on(dropped(&recorder)), 2);
        assert_eq!(recorder.started(), ["look", "may_fail", "look"]);
    }
}

mod tails {
    use super::{block_on, first, node, workflow};

    workflow!(
        async fn call(n: u64) -> u64 {
            first(n)
        }
    );

    workflow!(
        async fn name(n: u64) -> u64 {
            let a = first(n);
            a
        }
    );

    workflow!(
        async fn input(n: u64) -> u64 {
            n
        }
    );

    workflow!(
        async fn glue(n: u64) -> Option<u64> {
            let a = first(n);
            Some(a)
        }
    );

    workflow!(
        async fn before_its_statement(n: u64) -> (u64, u64) {
            let b = first(a);
            let a = first(n);
            (a, b)
        }
    );

    #[node(pure)]
    fn maybe(n: u64) -> Option<u64> {
        n.checked_sub(1)
    }

    workflow!(
        async fn option(n: u64) -> Option<u64> {
            maybe(n)
        }
    );

    workflow!(
        async fn with_a_policy(n: u64) -> u64 {
            maybe(n).unwrap_or(100)
        }
    );

    #[test]
    fn the_tail_is_the_output() {
        assert_eq!(block_on(call(1)), 2);
        assert_eq!(block_on(name(1)), 2);
        assert_eq!(block_on(input(1)), 1);
        assert_eq!(block_on(glue(1)), Some(2));
        assert_eq!(block_on(before_its_statement(1)), (2, 3));
        assert_eq!(block_on(option(0)), None);
        assert_eq!(block_on(with_a_policy(0)), 100);
        assert_eq!(block_on(with_a_policy(2)), 1);
    }
}

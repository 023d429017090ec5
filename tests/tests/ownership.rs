//! Values move once, are lent as often as one likes, and are copied where they can be.

#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    reason = "the nodes show shapes of signatures"
)]

use dag_core::{node, workflow};
use dag_tests::block_on;

/// Neither `Clone` nor `Copy`.
#[derive(Debug, PartialEq, Eq)]
struct Draft {
    text: String,
}

#[derive(Debug, PartialEq, Eq)]
struct Reply {
    draft: Draft,
    length: usize,
}

#[node(pure)]
async fn write_draft(text: &str) -> Draft {
    dag_tests::yield_times(1).await;
    Draft {
        text: text.to_owned(),
    }
}

#[node(pure)]
async fn length(draft: &Draft) -> usize {
    dag_tests::yield_times(2).await;
    draft.text.len()
}

#[node(pure)]
async fn polish(draft: Draft) -> Draft {
    dag_tests::yield_times(1).await;
    Draft {
        text: draft.text + "!",
    }
}

workflow!(
    async fn moved(text: &str) -> Draft {
        let draft = write_draft(text);
        let polished = polish(draft);
        polish(polished)
    }
);

#[test]
fn a_value_that_is_not_clone_moves_from_node_to_node() {
    assert_eq!(block_on(moved("a")).text, "a!!");
}

#[derive(Debug, PartialEq, Eq)]
struct Raw(String);

#[derive(Debug, PartialEq, Eq)]
struct Cooked(String);

#[node(pure)]
fn cook(raw: Raw) -> Cooked {
    Cooked(raw.0 + " cooked")
}

#[node(pure)]
fn serve(cooked: Cooked) -> String {
    cooked.0 + " served"
}

workflow!(
    async fn moved_by_type(raw: Raw) -> String {
        let cooked = cook(..);
        serve(..)
    }
);

#[test]
fn two_dots_move_what_is_wanted_by_value() {
    assert_eq!(
        block_on(moved_by_type(Raw("egg".to_owned()))),
        "egg cooked served"
    );
}

workflow!(
    async fn lent_often(text: &str) -> usize {
        let draft = write_draft(text);
        let a = length(&draft);
        let b = length(..);
        let c = length(&draft);
        a + b + c + draft.text.len()
    }
);

#[test]
fn a_value_is_lent_to_many_nodes_at_once() {
    assert_eq!(block_on(lent_often("abc")), 12);
}

workflow!(
    async fn lent_then_returned(text: &str) -> Reply {
        let draft = write_draft(text);
        let length = length(&draft);
        Reply { draft, length }
    }
);

workflow!(
    async fn lent_then_returned_alone(text: &str) -> Draft {
        let draft = write_draft(text);
        let n = length(&draft);
        assert!(n > 0, "{n}");
        draft
    }
);

workflow!(
    async fn lent_then_returned_in_a_tuple(text: &str) -> (Draft, usize) {
        let draft = write_draft(text);
        let n = length(&draft);
        (draft, n)
    }
);

workflow!(
    async fn lent_then_wrapped(text: &str) -> Result<Draft, String> {
        let draft = write_draft(text);
        let n = length(&draft);
        consent(n)?;
        Ok(draft)
    }
);

#[node(pure)]
fn consent(n: usize) -> Result<(), String> {
    if n > 0 {
        Ok(())
    } else {
        Err("empty".to_owned())
    }
}

#[test]
fn the_tail_takes_what_was_lent_before() {
    let draft = || Draft {
        text: "abc".to_owned(),
    };
    let reply = block_on(lent_then_returned("abc"));
    assert_eq!(
        reply,
        Reply {
            draft: draft(),
            length: 3
        }
    );
    assert_eq!(block_on(lent_then_returned_alone("abc")), draft());
    assert_eq!(block_on(lent_then_returned_in_a_tuple("abc")), (draft(), 3));
    assert_eq!(block_on(lent_then_wrapped("abc")), Ok(draft()));
    assert_eq!(block_on(lent_then_wrapped("")), Err("empty".to_owned()));
}

workflow!(
    async fn input_lent_then_returned(draft: Draft) -> (usize, Draft) {
        let n = length(..);
        (n, draft)
    }
);

#[test]
fn the_tail_takes_an_input_lent_before() {
    let draft = Draft {
        text: "ab".to_owned(),
    };
    let (n, draft) = block_on(input_lent_then_returned(draft));
    assert_eq!((n, draft.text.as_str()), (2, "ab"));
}

workflow!(
    async fn copied(n: u64) -> u64 {
        let m = double(n);
        let a = double(m);
        let b = double(m);
        let c = m + m + n;
        let d = by_reference(&m, &n);
        a + b + c + d + m
    }
);

#[node(pure)]
fn double(n: u64) -> u64 {
    n * 2
}

#[node(pure)]
fn by_reference(a: &u64, b: &u64) -> u64 {
    a + b
}

#[test]
fn a_copy_is_used_many_times() {
    assert_eq!(block_on(copied(1)), 4 + 4 + 5 + 3 + 2);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Point {
    x: i32,
    y: i32,
}

#[node(pure)]
fn mirrored(point: Point) -> Mirrored {
    Mirrored(Point {
        x: -point.x,
        y: point.y,
    })
}

#[derive(Clone, Copy)]
struct Mirrored(Point);

#[node(pure)]
fn across(point: Point, mirrored: Mirrored) -> i32 {
    point.x - mirrored.0.x
}

workflow!(
    async fn own_copy_type(point: Point) -> i32 {
        let m = mirrored(..);
        let d = across(..);
        d + point.y
    }
);

#[test]
fn a_copy_type_of_the_user_is_used_many_times_by_two_dots() {
    assert_eq!(block_on(own_copy_type(Point { x: 2, y: 1 })), 5);
}

#[node(pure)]
fn consume(text: String) -> usize {
    text.len()
}

workflow!(
    async fn cloned(text: String) -> usize {
        let a = consume(text.clone());
        let b = consume(text.clone());
        let c = consume(text.to_uppercase());
        a + b + c + text.len()
    }
);

#[test]
fn an_explicit_clone_leaves_the_value_to_others() {
    assert_eq!(block_on(cloned("abc".to_owned())), 12);
}

struct Request {
    body: String,
    attempts: u32,
}

#[node(pure)]
fn handle(request: Request) -> String {
    format!("{} {}", request.body, request.attempts)
}

#[node(pure)]
fn body(seed: &str) -> String {
    seed.repeat(2)
}

workflow!(
    async fn moved_into_literals(seed: &str) -> (String, String, usize) {
        let first = body(seed);
        let a = handle(Request {
            body: first,
            attempts: 3,
        });
        let body = body("x");
        let attempts = 4;
        let b = handle(Request { body, attempts });
        let wrapped = Some(seed.to_owned());
        let c = lengths([wrapped, None]);
        (a, b, c)
    }
);

#[node(pure)]
fn lengths(texts: [Option<String>; 2]) -> usize {
    texts.iter().flatten().map(String::len).sum()
}

#[test]
fn a_field_of_a_literal_takes_its_value() {
    let (a, b, c) = block_on(moved_into_literals("ab"));
    assert_eq!((a.as_str(), b.as_str(), c), ("abab 3", "xx 4", 2));
}

workflow!(
    async fn moved_by_glue(text: String) -> Box<Draft> {
        let draft = Draft { text };
        let boxed = Box::new(draft);
        boxed
    }
);

#[test]
fn glue_moves_what_is_the_whole_of_an_argument() {
    assert_eq!(block_on(moved_by_glue("a".to_owned())).text, "a");
}

workflow!(
    async fn read_then_written(text: String) -> (usize, bool, String) {
        let n = text.len();
        let same = text == "abc";
        let show = format!("{text}{}", text);
        (n, same, show)
    }
);

#[test]
fn comparing_formatting_and_calling_methods_only_read() {
    assert_eq!(
        block_on(read_then_written("abc".to_owned())),
        (3, true, "abcabc".to_owned())
    );
}

mod exclusive_input {
    use super::{block_on, node, workflow};
    use dag_tests::yield_times;

    struct Connection {
        open: bool,
    }

    struct Session {
        connection: Connection,
    }

    #[node(pure)]
    async fn open(connection: Connection) -> Session {
        yield_times(1).await;
        Session { connection }
    }

    #[node(pure)]
    fn close(session: Session) -> Connection {
        let mut connection = session.connection;
        connection.open = false;
        connection
    }

    workflow!(
        async fn passed_through(connection: Connection) -> Connection {
            let session = open(..);
            close(..)
        }
    );

    #[test]
    fn an_input_passes_by_value_through_nodes_to_the_output() {
        let connection = block_on(passed_through(Connection { open: true }));
        assert!(!connection.open);
    }
}

mod dropped_once {
    use super::{block_on, node, workflow};
    use std::sync::Arc;

    struct Token(#[expect(dead_code, reason = "counted by its Arc")] Arc<()>);

    #[node(pure)]
    async fn wrap(token: &Arc<()>) -> Token {
        dag_tests::yield_times(1).await;
        Token(Arc::clone(token))
    }

    #[node(pure)]
    fn look(_token: &Token) -> u64 {
        1
    }

    #[node(pure)]
    fn eat(_token: Token) -> u64 {
        2
    }

    workflow!(
        async fn used(token: &Arc<()>) -> u64 {
            let lent = wrap(token);
            let eaten = wrap(token);
            let a = look(&lent);
            let b = eat(eaten);
            a + b
        }
    );

    #[test]
    fn every_value_is_dropped_by_the_end() {
        let token = Arc::new(());
        assert_eq!(block_on(used(&token)), 3);
        assert_eq!(Arc::strong_count(&token), 1);
    }

    #[test]
    fn every_value_is_dropped_when_the_future_is_dropped_unfinished() {
        let token = Arc::new(());
        let mut future = Box::pin(used(&token));
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        assert!(future.as_mut().poll(&mut context).is_pending());
        drop(future);
        assert_eq!(Arc::strong_count(&token), 1);
    }
}

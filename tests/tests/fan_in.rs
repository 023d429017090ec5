//! `[P; N]` collects all producers that fit `P`: inputs first, then in statement order.

#![allow(
    clippy::needless_pass_by_value,
    reason = "the nodes show shapes of signatures"
)]

use dag_core::{node, workflow};
use dag_tests::block_on;

/// A value that can be neither copied nor cloned.
#[derive(Debug, PartialEq, Eq)]
struct Page(&'static str);

#[node(pure)]
async fn page(name: &'static str, turns: u64) -> Page {
    dag_tests::yield_times(turns).await;
    Page(name)
}

#[node(pure)]
fn two_lent(pages: [&Page; 2]) -> String {
    pages.map(|page| page.0).join(" ")
}

#[node(pure)]
fn three_lent(pages: [&Page; 3]) -> String {
    pages.map(|page| page.0).join(" ")
}

#[node(pure)]
fn three_moved(pages: [Page; 3]) -> [Page; 3] {
    pages
}

workflow!(
    async fn lent() -> String {
        let a = page("a", 3);
        let b = page("b", 0);
        let c = page("c", 1);
        three_lent(..)
    }
);

#[test]
fn references_to_all_that_fit_arrive_together_in_statement_order() {
    assert_eq!(block_on(lent()), "a b c");
}

workflow!(
    async fn moved() -> [Page; 3] {
        let a = page("a", 3);
        let b = page("b", 0);
        let c = page("c", 1);
        three_moved(..)
    }
);

#[test]
fn all_that_fit_may_be_moved_in() {
    assert_eq!(block_on(moved()), [Page("a"), Page("b"), Page("c")]);
}

workflow!(
    async fn inputs_first(late: &Page, early: Page) -> String {
        let a = page("a", 0);
        three_lent(..)
    }
);

#[test]
fn inputs_come_first() {
    let late = Page("input 1");
    assert_eq!(
        block_on(inputs_first(&late, Page("input 2"))),
        "input 1 input 2 a"
    );
}

#[node(pure)]
fn page_after(text: &str) -> Page {
    Page(if text.is_empty() { "empty" } else { "full" })
}

workflow!(
    async fn shuffled() -> String {
        let all = two_lent(..);
        let last = page_after(&word);
        let word = String::from("word");
        let first = page("first", 2);
        all
    }
);

#[test]
fn the_order_is_that_of_the_statements_not_of_what_they_wait_for() {
    assert_eq!(block_on(shuffled()), "full first");
}

mod maybes {
    use super::{block_on, node, workflow};

    #[derive(Debug)]
    struct Hits(u64);

    #[derive(Debug)]
    struct Down;

    #[node(read)]
    async fn search(n: u64, turns: u64) -> Result<Hits, Down> {
        dag_tests::yield_times(turns).await;
        if n == 0 { Err(Down) } else { Ok(Hits(n)) }
    }

    #[node(pure)]
    fn rank(hits: [Option<&Hits>; 2], bonus: u32) -> Vec<u64> {
        let found = hits.iter().map(|hits| hits.map_or(0, |hits| hits.0));
        found.chain([u64::from(bonus)]).collect()
    }

    workflow!(
        async fn ranked(a: u64, b: u64, bonus: u32) -> Vec<u64> {
            let docs = search(a, 2).ok();
            let issues = search(b, 1).ok();
            rank(..)
        }
    );

    #[test]
    fn a_fan_in_of_options_takes_what_succeeded_and_what_did_not() {
        assert_eq!(block_on(ranked(1, 2, 9)), [1, 2, 9]);
        assert_eq!(block_on(ranked(0, 2, 9)), [0, 2, 9]);
        assert_eq!(block_on(ranked(0, 0, 9)), [0, 0, 9]);
    }

    #[node(pure)]
    fn add(hits: [&Hits; 2]) -> u64 {
        hits.iter().map(|hits| hits.0).sum()
    }

    workflow!(
        async fn added(a: u64, b: u64) -> u64 {
            let docs = search(a, 2).unwrap_or(Hits(100));
            let issues = search(b, 1).unwrap_or(Hits(b + 1000));
            add(..)
        }
    );

    #[test]
    fn a_fan_in_takes_defaults_for_what_failed() {
        assert_eq!(block_on(added(1, 2)), 3);
        assert_eq!(block_on(added(0, 0)), 1100);
    }
}

mod owners {
    use super::{block_on, node, workflow};

    #[node(pure)]
    fn name(n: u64) -> String {
        format!("n{n}")
    }

    #[node(pure)]
    fn joined(names: [&str; 3]) -> String {
        names.join("+")
    }

    workflow!(
        async fn names(first: &str) -> String {
            let a = name(1);
            let b = name(2);
            joined(..)
        }
    );

    #[test]
    fn a_fan_in_lends_from_owners_too() {
        assert_eq!(block_on(names("n0")), "n0+n1+n2");
    }
}

mod whole_arrays {
    use super::{block_on, node, workflow};

    #[node(pure)]
    fn coordinates(seed: u32) -> [f32; 2] {
        [if seed == 0 { 0.5 } else { 1.5 }, 2.0]
    }

    #[node(pure)]
    fn sum(coordinates: [f32; 2]) -> f32 {
        coordinates.iter().sum()
    }

    workflow!(
        async fn one_array(seed: u32, a: f32, b: f32) -> (f32, f32) {
            let both = coordinates(seed);
            let s = sum(..);
            (s, a + b)
        }
    );

    #[test]
    fn an_array_that_fits_as_a_whole_comes_before_collecting() {
        let (s, _) = block_on(one_array(1, 10.0, 20.0));
        assert!((s - 3.5).abs() < f32::EPSILON, "{s}");
    }
}

mod copies {
    use super::{block_on, node, workflow};

    #[node(pure)]
    fn digit(n: u8) -> u8 {
        n % 10
    }

    #[node(pure)]
    fn number(digits: [u8; 3]) -> u32 {
        digits
            .iter()
            .fold(0, |all, digit| all * 10 + u32::from(*digit))
    }

    workflow!(
        async fn read(n: u32) -> (u32, u8) {
            let a = digit(u8::try_from(n / 100).unwrap_or(0));
            let b = digit(u8::try_from(n / 10 % 10).unwrap_or(0));
            let c = digit(u8::try_from(n % 10).unwrap_or(0));
            let all = number(..);
            (all, a + b + c)
        }
    );

    #[test]
    fn copies_may_be_collected_and_used_elsewhere() {
        assert_eq!(block_on(read(427)), (427, 13));
    }
}

mod explicit {
    use super::{Page, block_on, page, three_lent, three_moved, workflow};

    workflow!(
        async fn by_name() -> (String, [Page; 3]) {
            let a = page("a", 0);
            let b = page("b", 0);
            let text = three_lent([&b, &a, &b]);
            let c = page("c", 0);
            let x = page("x", 0);
            let y = page("y", 0);
            let pages = three_moved([y, x, c]);
            (text, pages)
        }
    );

    #[test]
    fn an_array_may_be_written_out_in_any_order() {
        let (text, pages) = block_on(by_name());
        assert_eq!(text, "b a b");
        assert_eq!(pages, [Page("y"), Page("x"), Page("c")]);
    }
}

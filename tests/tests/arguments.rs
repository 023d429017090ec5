//! Arguments are Rust expressions, and `..` fills what is left by type.

#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    clippy::ptr_arg,
    reason = "the nodes show shapes of signatures"
)]
#![allow(
    unused_qualifications,
    reason = "paths of different lengths are compared"
)]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use dag_core::{node, workflow};
use dag_tests::block_on;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Account(u64);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Ticket(&'static str);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Docs,
    Issues,
}

mod explicit {
    use super::{Account, block_on, node, workflow};

    #[node(pure)]
    fn text(a: u64, b: &str, c: &Account) -> String {
        format!("{a} {b} {}", c.0)
    }

    #[node(pure)]
    async fn length(text: &str) -> usize {
        dag_tests::yield_times(2).await;
        text.len()
    }

    workflow!(
        async fn written(n: u64, name: String) -> String {
            let account = Account(n);
            let t = text(n * 2 + 1, &name[1..], &account);
            t
        }
    );

    workflow!(
        async fn temporary(n: u64) -> usize {
            let a = length(&format!("<{n}>"));
            a
        }
    );

    workflow!(
        async fn many(a: u64, b: u64) -> (String, String) {
            let x = text(a.min(b), if a < b { "up" } else { "down" }, &Account(a + b));
            let y = text([a, b].iter().sum(), x.trim(), &Account(x.len() as u64));
            (x, y)
        }
    );

    #[test]
    fn an_argument_is_any_rust_expression() {
        assert_eq!(block_on(written(3, "xyz".to_owned())), "7 yz 3");
        let (x, y) = block_on(many(1, 2));
        assert_eq!(x, "1 up 3");
        assert_eq!(y, "3 1 up 3 6");
    }

    #[test]
    fn a_borrowed_temporary_lives_as_long_as_its_node() {
        assert_eq!(block_on(temporary(12)), 4);
    }
}

mod once {
    use super::{block_on, node, workflow};
    use std::cell::Cell;

    #[node(pure)]
    async fn slow(n: u64) -> u64 {
        dag_tests::yield_times(3).await;
        n
    }

    workflow!(
        async fn counted(calls: &Cell<u64>) -> u64 {
            let n = slow({
                calls.set(calls.get() + 1);
                calls.get()
            });
            let m = slow(n + 1);
            m
        }
    );

    #[test]
    fn an_argument_is_evaluated_once() {
        let calls = Cell::new(0);
        assert_eq!(block_on(counted(&calls)), 2);
        assert_eq!(calls.get(), 1);
    }
}

mod rest {
    use super::{Account, Source, Ticket, block_on, node, workflow};

    #[node(pure)]
    fn show(ticket: &Ticket, account: &Account, source: Source, limit: u64) -> String {
        format!("{} {} {source:?} {limit}", ticket.0, account.0)
    }

    workflow!(
        async fn all(limit: u64, account: Account, source: Source, ticket: &Ticket) -> String {
            let t = show(..);
            t
        }
    );

    workflow!(
        async fn first(limit: u64, account: Account, ticket: Ticket, other: Ticket) -> String {
            let t = show(&other, ..);
            let source: Source = { pick(&ticket) };
            t
        }
    );

    workflow!(
        async fn last(account: Account, source: Source, ticket: Ticket, a: u64, b: u64) -> String {
            let t = show(.., a + b);
            t
        }
    );

    workflow!(
        async fn middle(
            account: Account,
            source: Source,
            ticket: Ticket,
            a: u64,
            b: u64,
        ) -> String {
            let t = show(&ticket, .., b - a);
            t
        }
    );

    workflow!(
        async fn all_but_one(account: Account) -> String {
            let t = show(&Ticket("t"), .., Source::Docs, 1);
            t
        }
    );

    workflow!(
        async fn one_to_fill_two(n: u64) -> u64 {
            let m = product(..);
            m
        }
    );

    fn pick(ticket: &Ticket) -> Source {
        if ticket.0.is_empty() {
            Source::Issues
        } else {
            Source::Docs
        }
    }

    #[node(pure)]
    fn product(a: u64, b: u64) -> u64 {
        a * b
    }

    #[test]
    fn two_dots_stand_in_every_position() {
        let (account, ticket) = (Account(1), Ticket("t"));
        assert_eq!(
            block_on(all(2, account.clone(), Source::Issues, &ticket)),
            "t 1 Issues 2"
        );
        assert_eq!(
            block_on(first(2, account.clone(), ticket.clone(), Ticket("o"))),
            "o 1 Docs 2"
        );
        assert_eq!(
            block_on(last(account.clone(), Source::Docs, ticket.clone(), 1, 2)),
            "t 1 Docs 3"
        );
        assert_eq!(
            block_on(middle(account.clone(), Source::Docs, ticket, 1, 5)),
            "t 1 Docs 4"
        );
        assert_eq!(block_on(all_but_one(account)), "t 1 Docs 1");
    }

    #[test]
    fn one_producer_may_fill_two_parameters() {
        assert_eq!(block_on(one_to_fill_two(7)), 49);
    }
}

mod without_parameters {
    use super::{block_on, node, workflow};

    struct Now(u64);

    #[node(read)]
    fn now() -> Now {
        Now(99)
    }

    #[node(pure)]
    fn show(now: &Now) -> u64 {
        now.0
    }

    workflow!(
        async fn dotted() -> u64 {
            let t = now(..);
            show(..)
        }
    );

    workflow!(
        async fn plain() -> u64 {
            let t = now();
            show(..)
        }
    );

    #[test]
    fn a_node_without_parameters_may_be_called_with_or_without_two_dots() {
        assert_eq!(block_on(dotted()), 99);
        assert_eq!(block_on(plain()), 99);
    }
}

mod never_itself {
    use super::{block_on, node, workflow};

    #[node(pure)]
    fn next(n: u64) -> u64 {
        n + 1
    }

    workflow!(
        async fn stepped(seed: u64) -> u64 {
            let n = next(..);
            n
        }
    );

    #[test]
    fn a_statement_is_no_candidate_for_itself() {
        assert_eq!(block_on(stepped(1)), 2);
    }

    workflow!(
        async fn ended(seed: u64) -> u64 {
            next(..)
        }
    );

    #[test]
    fn the_tail_is_no_candidate() {
        assert_eq!(block_on(ended(1)), 2);
    }
}

mod borrowed {
    use super::{Account, Arc, Path, PathBuf, block_on, node, workflow};

    #[node(pure)]
    fn of_str(text: &str) -> usize {
        text.len()
    }

    #[node(pure)]
    fn of_slice(items: &[u32]) -> u32 {
        items.iter().sum()
    }

    #[node(pure)]
    fn of_path(path: &Path) -> usize {
        path.components().count()
    }

    #[node(pure)]
    fn of_account(account: &Account) -> u64 {
        account.0
    }

    workflow!(
        async fn from_owned(text: String, items: Vec<u32>, path: PathBuf, account: Account) -> u64 {
            let a = of_str(..);
            let b = of_slice(..);
            let c = of_path(..);
            let d = of_account(..);
            a as u64 + u64::from(b) + c as u64 + d
        }
    );

    workflow!(
        async fn from_lent(
            text: &String,
            items: &Vec<u32>,
            path: &PathBuf,
            account: &Account,
        ) -> u64 {
            let a = of_str(..);
            let b = of_slice(..);
            let c = of_path(..);
            let d = of_account(..);
            a as u64 + u64::from(b) + c as u64 + d
        }
    );

    workflow!(
        async fn from_the_borrowed_form(
            text: &str,
            items: &[u32],
            path: &Path,
            account: &Account,
        ) -> u64 {
            let a = of_str(..);
            let b = of_slice(..);
            let c = of_path(..);
            let d = of_account(..);
            a as u64 + u64::from(b) + c as u64 + d
        }
    );

    #[test]
    fn a_reference_is_lent_from_the_owner_or_from_a_reference() {
        let (text, items) = ("abc".to_owned(), vec![1, 2, 3]);
        let (path, account) = (PathBuf::from("a/b"), Account(100));
        assert_eq!(
            block_on(from_the_borrowed_form(&text, &items, &path, &account)),
            111
        );
        assert_eq!(block_on(from_lent(&text, &items, &path, &account)), 111);
        assert_eq!(block_on(from_owned(text, items, path, account)), 111);
    }

    workflow!(
        async fn from_a_box(account: Box<Account>) -> u64 {
            let d = of_account(..);
            d
        }
    );

    workflow!(
        async fn from_an_arc(account: Arc<Account>) -> u64 {
            let d = of_account(..);
            d
        }
    );

    workflow!(
        async fn from_a_lent_arc(account: &Arc<Account>) -> u64 {
            let d = of_account(..);
            d
        }
    );

    #[test]
    fn a_reference_is_lent_from_a_box_or_an_arc() {
        assert_eq!(block_on(from_a_box(Box::new(Account(1)))), 1);
        assert_eq!(block_on(from_an_arc(Arc::new(Account(2)))), 2);
        assert_eq!(block_on(from_a_lent_arc(&Arc::new(Account(3)))), 3);
    }

    #[node(pure)]
    fn made_text(n: u64) -> String {
        "x".repeat(usize::try_from(n).unwrap_or(0))
    }

    #[node(pure)]
    fn made_items(n: u64) -> Vec<u32> {
        vec![1; usize::try_from(n).unwrap_or(0)]
    }

    #[node(pure)]
    fn made_arc(n: u64) -> Arc<Account> {
        Arc::new(Account(n))
    }

    workflow!(
        async fn from_outputs(n: u64) -> u64 {
            let text = made_text(n);
            let items = made_items(n);
            let arc = made_arc(n);
            let a = of_str(..);
            let b = of_slice(..);
            let d = of_account(..);
            a as u64 + u64::from(b) + d
        }
    );

    #[test]
    fn outputs_of_nodes_are_lent_in_the_same_ways() {
        assert_eq!(block_on(from_outputs(4)), 12);
    }
}

mod arcs {
    use super::{Account, Arc, block_on, node, workflow};

    #[node(pure)]
    fn keep(account: Arc<Account>) -> usize {
        Arc::strong_count(&account)
    }

    #[node(pure)]
    fn look(account: &Account) -> u64 {
        account.0
    }

    workflow!(
        async fn shared(account: Arc<Account>) -> (usize, usize, u64) {
            let a = keep(..);
            let b = keep(..);
            let c = look(..);
            (a, b, c)
        }
    );

    #[test]
    fn an_arc_is_cloned_for_every_parameter_that_wants_it() {
        let account = Arc::new(Account(5));
        let (a, b, c) = block_on(shared(Arc::clone(&account)));
        assert!(a >= 2 && b >= 2, "each node had an Arc of its own: {a} {b}");
        assert_eq!(c, 5);
        assert_eq!(Arc::strong_count(&account), 1, "all clones are gone");
    }
}

mod maybes {
    use super::{Account, block_on, node, workflow};

    #[derive(Debug, PartialEq, Eq)]
    struct Lost(u64);

    #[node(pure)]
    fn load(n: u64) -> Result<Account, Lost> {
        if n == 0 { Err(Lost(n)) } else { Ok(Account(n)) }
    }

    #[node(pure)]
    fn find(n: u64) -> Option<Account> {
        (n > 0).then_some(Account(n))
    }

    #[node(pure)]
    fn of_option(account: Option<&Account>) -> u64 {
        account.map_or(0, |account| account.0)
    }

    #[node(pure)]
    fn of_result(account: Result<&Account, &Lost>) -> u64 {
        account.map_or(1000, |account| account.0)
    }

    workflow!(
        async fn optional(n: u64) -> u64 {
            let account = load(n).ok();
            let a = of_option(..);
            let b = of_option(..);
            a + b
        }
    );

    workflow!(
        async fn optional_by_itself(n: u64) -> u64 {
            let account = find(n);
            let a = of_option(..);
            a
        }
    );

    workflow!(
        async fn written(n: u64) -> u64 {
            let account = load(n).ok();
            let a = of_option(account.as_ref());
            a
        }
    );

    workflow!(
        async fn fallible(n: u64) -> u64 {
            let account = load(n);
            let a = of_result(..);
            let b = of_result(account.as_ref());
            a + b
        }
    );

    #[test]
    fn an_option_is_lent_as_an_option_of_a_reference() {
        assert_eq!(block_on(optional(3)), 6);
        assert_eq!(block_on(optional(0)), 0);
        assert_eq!(block_on(optional_by_itself(3)), 3);
        assert_eq!(block_on(optional_by_itself(0)), 0);
        assert_eq!(block_on(written(3)), 3);
    }

    #[test]
    fn a_result_is_lent_as_a_result_of_references() {
        assert_eq!(block_on(fallible(3)), 6);
        assert_eq!(block_on(fallible(0)), 2000);
    }

    #[node(pure)]
    fn take_option(account: Option<Account>) -> u64 {
        account.map_or(0, |account| account.0)
    }

    workflow!(
        async fn moved(n: u64) -> u64 {
            let account = load(n).ok();
            let a = take_option(..);
            a
        }
    );

    #[test]
    fn an_option_may_be_moved_whole() {
        assert_eq!(block_on(moved(3)), 3);
    }
}

mod as_written {
    use super::{block_on, node, workflow};

    mod tools {
        #[derive(Debug)]
        pub(super) struct Hits(pub(super) u64);
    }
    mod other {
        #[derive(Debug)]
        pub(super) struct Hits(pub(super) u64);
    }
    use tools::Hits;

    #[node(pure)]
    fn make(n: u64) -> tools::Hits {
        Hits(n)
    }

    #[node(pure)]
    fn make_many(n: u64) -> Vec<self::tools::Hits> {
        vec![Hits(n), Hits(n)]
    }

    #[node(pure)]
    fn use_last(hits: &Hits) -> u64 {
        hits.0
    }

    #[node(pure)]
    fn use_full(hits: &crate::as_written::tools::Hits) -> u64 {
        hits.0 * 10
    }

    #[node(pure)]
    fn use_many(hits: &[Hits]) -> u64 {
        hits.iter().map(|hits| hits.0).sum()
    }

    workflow!(
        async fn ends(n: u64) -> u64 {
            let hits = make(n);
            let many = make_many(n);
            let a = use_last(..);
            let b = use_full(..);
            let c = use_many(..);
            a + b + c
        }
    );

    #[node(pure)]
    fn make_other(n: u64) -> other::Hits {
        other::Hits(n)
    }

    #[node(pure)]
    fn use_of_tools(hits: &tools::Hits) -> u64 {
        hits.0
    }

    #[node(pure)]
    fn use_of_other(hits: &other::Hits) -> u64 {
        hits.0 * 100
    }

    workflow!(
        async fn told_apart(n: u64) -> u64 {
            let hits = make(n);
            let others = make_other(n);
            let a = use_of_tools(..);
            let b = use_of_other(..);
            a + b
        }
    );

    #[test]
    fn types_are_compared_by_the_ends_of_their_paths() {
        assert_eq!(block_on(ends(1)), 13);
        assert_eq!(block_on(told_apart(1)), 101);
    }
}

mod lifetimes {
    use super::{block_on, node, workflow};

    #[derive(Clone, Copy)]
    struct View<'a>(&'a str);

    struct Parsed(usize);

    #[node(pure)]
    fn parse<'a>(view: &View<'a>, prefix: &'a str) -> Parsed {
        Parsed(view.0.len() + prefix.len())
    }

    #[node(pure)]
    fn elided(view: &View<'_>) -> usize {
        view.0.len()
    }

    #[node(pure)]
    fn by_value(view: View<'_>) -> usize {
        view.0.len()
    }

    #[node(pure)]
    fn label(name: &'static str) -> usize {
        name.len()
    }

    #[node(pure)]
    fn lent(name: &str) -> usize {
        name.len()
    }

    workflow!(
        async fn named<'v>(view: View<'v>, prefix: &'v str) -> usize {
            let parsed = parse(..);
            let a = elided(..);
            let b = by_value(..);
            parsed.0 + a + b
        }
    );

    workflow!(
        async fn forever(name: &'static str) -> usize {
            let a = label(..);
            let b = lent(..);
            a + b
        }
    );

    #[test]
    fn named_and_elided_lifetimes_fit() {
        let text = "abc".to_owned();
        assert_eq!(block_on(named(View(&text), "p")), 10);
    }

    #[test]
    fn a_static_reference_fits_where_something_is_lent() {
        assert_eq!(block_on(forever("abcd")), 8);
    }
}

mod written_types {
    use super::{block_on, node, workflow};
    use std::collections::HashMap;

    #[node(pure)]
    fn pair(n: u64) -> (String, u32) {
        (n.to_string(), 7)
    }

    #[node(pure)]
    fn of_pair(pair: &(String, u32)) -> u64 {
        u64::from(pair.1)
    }

    #[node(pure)]
    fn of_text(text: &str) -> usize {
        text.len()
    }

    #[node(pure)]
    fn of_number(n: u32) -> u32 {
        n + 1
    }

    #[node(pure)]
    fn of_map(map: &HashMap<String, Vec<u32>>) -> usize {
        map.values().map(Vec::len).sum()
    }

    #[node(pure)]
    fn of_array(digits: [u8; 3]) -> u8 {
        digits.iter().sum()
    }

    workflow!(
        async fn tuples(n: u64) -> (usize, u32) {
            let (text, number) = pair(n);
            let a = of_text(..);
            let b = of_number(..);
            (a, b)
        }
    );

    workflow!(
        async fn whole_tuple(n: u64) -> u64 {
            let both = pair(n);
            let a = of_pair(..);
            a
        }
    );

    workflow!(
        async fn annotated(n: u8) -> (usize, u8, usize, u32) {
            let map: HashMap<String, Vec<u32>> = HashMap::from([(n.to_string(), vec![1, 2])]);
            let digits: [u8; 3] = [n, n, 1];
            let (text, number): (String, u32) = (n.to_string(), u32::from(n));
            let a = of_map(..);
            let b = of_array(..);
            let c = of_text(..);
            let d = of_number(..);
            (a, b, c, d)
        }
    );

    #[test]
    fn the_parts_of_a_written_tuple_are_found_by_type() {
        assert_eq!(block_on(tuples(123)), (3, 8));
        assert_eq!(block_on(whole_tuple(123)), 7);
    }

    #[test]
    fn an_annotated_let_is_found_by_its_type() {
        assert_eq!(block_on(annotated(5)), (2, 11, 1, 6));
    }
}

mod same_type_without_newtypes {
    use super::{block_on, node, workflow};

    #[node(pure)]
    fn minus(a: u64, b: u64) -> u64 {
        a - b
    }

    workflow!(
        async fn named(small: u64, large: u64) -> u64 {
            let x = minus(large, small);
            let y = minus(x, 1);
            y
        }
    );

    #[test]
    fn values_of_one_type_are_told_apart_by_their_names() {
        assert_eq!(block_on(named(3, 10)), 6);
    }
}

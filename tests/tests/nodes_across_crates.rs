//! Nodes are named like functions: by path, after `use`, renamed, re-exported, from any module or
//! crate that can see them, before and after their definition.

#![allow(
    clippy::trivially_copy_pass_by_ref,
    unused_qualifications,
    reason = "the nodes show shapes of signatures, and every way to name them"
)]

use dag_core::{node, workflow};
use dag_tests::block_on;

fn index() -> published_nodes::tools::Index {
    let entries = ["red fish", "blue fish", "red car"];
    published_nodes::tools::Index(entries.map(str::to_owned).to_vec())
}

mod by_path {
    use super::{block_on, index, workflow};
    use published_nodes::tools::{Index, Query};

    workflow!(
        async fn found(index: &Index, query: &Query) -> published_nodes::Ranked {
            let hits = published_nodes::tools::search(..);
            published_nodes::tools::rank(..)
        }
    );

    workflow!(
        async fn found_from_the_root(index: &Index, query: &Query) -> ::published_nodes::Ranked {
            let hits = ::published_nodes::tools::search(index, query);
            ::published_nodes::tools::rank(&hits)
        }
    );

    #[test]
    fn a_node_of_another_crate_is_called_by_its_path() {
        let ranked = block_on(found(&index(), &Query("red".to_owned())));
        assert_eq!(ranked.0, ["red car", "red fish"]);
        let ranked = block_on(found_from_the_root(&index(), &Query("blue".to_owned())));
        assert_eq!(ranked.0, ["blue fish"]);
    }
}

mod after_use {
    use super::{block_on, index, workflow};
    use published_nodes::Ranked;
    use published_nodes::tools::{Index, Query, rank, search};

    workflow!(
        async fn found(index: &Index, query: &Query) -> Ranked {
            let hits = search(..);
            rank(..)
        }
    );

    #[test]
    fn a_node_of_another_crate_is_called_after_a_use() {
        let ranked = block_on(found(&index(), &Query("fish".to_owned())));
        assert_eq!(ranked.0, ["blue fish", "red fish"]);
    }
}

mod renamed {
    use super::{block_on, index, workflow};
    use published_nodes::tools as t;
    use published_nodes::tools::{self, Index, Query, search as find};

    workflow!(
        async fn found(index: &Index, query: &Query) -> tools::Count {
            let hits = find(..);
            t::count(..)
        }
    );

    #[test]
    fn a_node_and_its_module_can_be_renamed() {
        let count = block_on(found(&index(), &Query("red".to_owned())));
        assert_eq!(count, tools::Count(2));
    }
}

mod after_glob {
    use super::{block_on, index, workflow};
    use published_nodes::tools::*;

    workflow!(
        async fn found(index: &Index, query: &Query) -> Count {
            let hits = search(..);
            count(..)
        }
    );

    #[test]
    fn a_glob_brings_nodes_into_scope() {
        let count = block_on(found(&index(), &Query("car".to_owned())));
        assert_eq!(count, Count(1));
    }
}

mod re_exported {
    use super::{block_on, index, workflow};
    use published_nodes::tools::{Index, Query};

    mod facade {
        pub(super) use published_nodes::tools::search as look_up;
        pub(super) use published_nodes::{count_hits, shout};
    }

    workflow!(
        async fn found(index: &Index, query: &Query) -> published_nodes::tools::Count {
            let hits = facade::look_up(..);
            facade::count_hits(..)
        }
    );

    #[test]
    fn a_node_is_found_through_two_re_exports() {
        let count = block_on(found(&index(), &Query("fish".to_owned())));
        assert_eq!(count, published_nodes::tools::Count(2));
    }

    #[test]
    fn a_published_workflow_over_private_nodes_is_called_like_a_function() {
        assert_eq!(block_on(facade::shout("so  what")), "SO WHAT");
    }
}

mod writing {
    use super::{block_on, index, workflow};
    use published_nodes::tools::{Index, Query};
    use published_nodes::{MailError, Mailer};

    workflow!(
        async fn deliver_found(
            index: &Index,
            query: &Query,
            mailer: &Mailer,
        ) -> Result<usize, MailError> {
            let hits = published_nodes::tools::search(..);
            let ranked = published_nodes::rank(..);
            published_nodes::deliver(..)
        }
    );

    #[test]
    fn crate_paths_in_the_signature_of_a_published_node_fit_the_types_of_its_user() {
        let mailer = Mailer::default();
        let sent = block_on(deliver_found(&index(), &Query("red".to_owned()), &mailer));
        assert_eq!(sent, Ok(2));
        assert_eq!(
            mailer.sent.into_inner().expect("not poisoned"),
            ["red car", "red fish"]
        );
    }

    #[test]
    fn the_error_of_a_published_node_arrives() {
        let mailer = Mailer::default();
        let sent = block_on(deliver_found(
            &index(),
            &Query("nothing".to_owned()),
            &mailer,
        ));
        assert_eq!(sent, Err(MailError("nothing ranked".to_owned())));
    }
}

mod of_one_name {
    use super::{block_on, workflow};
    use published_nodes::left::weigh;
    use published_nodes::{left, right};

    workflow!(
        async fn both(text: &str) -> (usize, usize) {
            let l = left::weigh(text);
            let r = right::weigh(text);
            (l, r)
        }
    );

    workflow!(
        async fn one_used_one_by_path(text: &str) -> (usize, usize) {
            let l = weigh(text);
            let r = published_nodes::right::weigh(text);
            (l, r)
        }
    );

    #[test]
    fn two_modules_may_have_a_node_of_one_name() {
        assert_eq!(block_on(both("four")), (4, 4000));
        assert_eq!(block_on(one_used_one_by_path("four")), (4, 4000));
    }
}

mod order_of_definition {
    use super::{block_on, node, workflow};

    #[node(pure)]
    fn defined_before(n: u64) -> u64 {
        n + 1
    }

    workflow!(
        async fn around(n: u64) -> u64 {
            let before = defined_before(n);
            let after = defined_after(before);
            after
        }
    );

    #[node(pure)]
    fn defined_after(n: u64) -> u64 {
        n * 10
    }

    #[test]
    fn a_node_may_be_defined_before_and_after_the_workflow_that_uses_it() {
        assert_eq!(block_on(around(1)), 20);
    }
}

mod visibility {
    use super::{block_on, node, workflow};

    #[node(pure)]
    fn of_the_parent(n: u64) -> u64 {
        n + 1
    }

    mod tools {
        use super::node;

        #[node(pure)]
        pub(crate) fn of_the_crate(n: u64) -> u64 {
            n + 10
        }

        #[node(pure)]
        pub(super) fn of_the_module_above(n: u64) -> u64 {
            n + 100
        }

        pub(super) mod deep {
            use dag_core::node;

            #[node(pure)]
            pub(in crate::visibility) fn of_a_path(n: u64) -> u64 {
                n + 1000
            }
        }
    }

    mod child {
        use super::workflow;

        workflow!(
            pub(super) async fn sum(n: u64) -> u64 {
                let a = super::of_the_parent(n);
                let b = super::tools::of_the_crate(a);
                let c = crate::visibility::tools::of_the_module_above(b);
                let d = super::tools::deep::of_a_path(c);
                d
            }
        );
    }

    workflow!(
        async fn from_self(n: u64) -> u64 {
            let a = self::tools::of_the_crate(n);
            self::of_the_parent(a)
        }
    );

    #[test]
    fn what_a_module_can_see_a_workflow_in_it_can_call() {
        assert_eq!(block_on(child::sum(0)), 1111);
        assert_eq!(block_on(from_self(0)), 11);
    }
}

mod beside_a_module_of_its_name {
    use super::{block_on, node, workflow};

    mod rank {
        use super::node;

        #[node(pure)]
        pub(super) fn rank(n: u64) -> u64 {
            n * 3
        }
    }
    use rank::rank;

    workflow!(
        async fn ranked(n: u64) -> u64 {
            let rank = rank(n);
            rank
        }
    );

    #[test]
    fn a_node_may_be_re_exported_beside_the_module_of_its_name() {
        assert_eq!(block_on(ranked(2)), 6);
    }
}

mod in_function_bodies {
    use super::{block_on, node, workflow};

    #[test]
    fn a_node_and_its_workflow_may_stand_in_a_function_body() {
        #[node(pure)]
        fn local(n: u64) -> u64 {
            n + 7
        }

        workflow!(
            async fn inside(n: u64) -> u64 {
                let m = local(n);
                m
            }
        );

        assert_eq!(block_on(inside(1)), 8);
    }
}

mod still_functions {
    use super::{block_on, node};
    use published_nodes::tools::{Index, Query};

    /// Doubles.
    #[node(pure)]
    const fn double(n: u64) -> u64 {
        n * 2
    }

    #[test]
    fn a_node_stays_an_ordinary_function() {
        const FOUR: u64 = double(2);
        let as_pointer: fn(u64) -> u64 = double;
        assert_eq!(FOUR, 4);
        assert_eq!([1, 2].map(double), [2, 4]);
        assert_eq!(as_pointer(8), 16);
        let hits = block_on(published_nodes::tools::search(
            &Index(vec!["a".to_owned()]),
            &Query("a".to_owned()),
        ));
        assert_eq!(hits.0, ["a"]);
    }
}

mod generic_nodes {
    use super::{block_on, node, workflow};

    #[node(pure)]
    fn longest<A: AsRef<str>, B>(a: &A, b: &B) -> usize
    where
        B: AsRef<str> + ?Sized,
    {
        a.as_ref().len().max(b.as_ref().len())
    }

    #[node(pure)]
    fn parsed<T: std::str::FromStr + Default>(text: &str) -> T {
        text.parse().unwrap_or_default()
    }

    workflow!(
        async fn lengths(a: &String, b: &str) -> usize {
            let n = longest(a, b);
            n
        }
    );

    workflow!(
        async fn sum(a: &str, b: &str) -> i32 {
            let x = parsed::<i32>(a);
            let y: i32 = parsed(b);
            x + y
        }
    );

    #[test]
    fn a_generic_node_is_called_like_a_generic_function() {
        assert_eq!(block_on(lengths(&"abc".to_owned(), "ab")), 3);
        assert_eq!(block_on(sum("20", "22")), 42);
    }
}

mod effects_have_one_grammar {
    use super::{block_on, node, workflow};
    use dag_core::Resource;

    #[derive(Resource)]
    struct Ledger;

    mod shelves {
        #[derive(dag_core::Resource)]
        pub(super) struct Shelf;
    }

    #[node(read)]
    fn looks_around(n: u64) -> u64 {
        n
    }

    #[node(read(Ledger))]
    fn reads(n: u64) -> u64 {
        n
    }

    #[node(read(Ledger, shelves::Shelf))]
    fn reads_two(n: u64) -> u64 {
        n
    }

    #[node(read(shelves::Shelf), write(Ledger))]
    fn reads_and_writes(n: u64) -> u64 {
        n
    }

    #[node(write(Ledger), idempotent, commutes)]
    fn upserts(n: u64) -> u64 {
        n
    }

    #[node(write(Ledger), commutes)]
    fn adds(_n: u64) {}

    #[node(write)]
    fn changes_anything(n: u64) -> u64 {
        n
    }

    workflow!(
        async fn all(n: u64) -> u64 {
            let a = looks_around(n);
            let b = reads(a);
            let c = reads_two(b);
            let d = reads_and_writes(c);
            let e = upserts(d);
            adds(e);
            let f = changes_anything(e).after(adds);
            f
        }
    );

    #[test]
    fn every_form_of_an_effect_makes_a_node() {
        assert_eq!(block_on(all(5)), 5);
    }
}

//! Workflows and nodes may come out of the user's own macros.

#![allow(
    unused_braces,
    unused_qualifications,
    reason = "the arguments show every kind of fragment"
)]

use dag_core::{node, workflow};
use dag_tests::block_on;

#[node(pure)]
fn plus(a: u64, b: u64) -> u64 {
    a + b
}

mod tools {
    use dag_core::node;

    #[node(pure)]
    pub(crate) async fn times(a: u64, b: u64) -> u64 {
        dag_tests::yield_times(1).await;
        a * b
    }
}

macro_rules! two_steps {
    ($name:ident, $node:path, $e:expr, $t:ty) => {
        workflow!(
            async fn $name(seed: $t) -> $t {
                let a = $node(seed, $e);
                let total = plus(a, 1);
                total
            }
        );
    };
}

two_steps!(by_plus, plus, 1 + 2, u64);
two_steps!(by_times, tools::times, 1 + 2, u64);
two_steps!(by_long_path, crate::tools::times, { 5 }, u64);

#[test]
fn names_paths_expressions_and_types_may_be_fragments() {
    assert_eq!(block_on(by_plus(10)), 14);
    assert_eq!(block_on(by_times(10)), 31);
    assert_eq!(block_on(by_long_path(10)), 51);
    assert_eq!(block_on(by_times::sequential(10)), 31);
}

macro_rules! with_names {
    ($name:ident ($input:ident) $($step:ident = $node:ident($($argument:expr),*);)* => $tail:expr) => {
        workflow!(
            async fn $name($input: u64) -> u64 {
                $(let $step = $node($($argument),*);)*
                $tail
            }
        );
    };
}

with_names!(named(n)
    c = plus(a, b + 1);
    a = plus(n, n);
    b = plus(a * 2, 1);
    => a + b + c
);

#[test]
fn names_in_an_expression_fragment_are_edges() {
    assert_eq!(block_on(named(1)), 2 + 5 + 8);
}

macro_rules! whole {
    ($($tokens:tt)*) => {
        workflow! { $($tokens)* }
    };
}

whole! {
    /// Through a macro as it stands.
    async fn passed(n: u64) -> u64 {
        let a = plus(.., 1);
        let b = { a * 2 };
        b
    }
}

#[test]
fn a_whole_workflow_may_pass_through_a_macro() {
    assert_eq!(block_on(passed(1)), 4);
}

mod literals {
    use super::{block_on, plus, workflow};

    macro_rules! literal {
        ($name:ident, $literal:literal, $block:block, $x:ident) => {
            workflow!(
                async fn $name(n: u64) -> u64 {
                    let $x = plus(n, $literal);
                    let glued = $block;
                    plus(glued, $x)
                }
            );
        };
    }

    literal!(made, 7, { x * 10 }, x);

    #[test]
    fn literals_and_blocks_may_be_fragments() {
        assert_eq!(block_on(made(1)), 88);
    }
}

mod nodes_from_macros {
    use super::{block_on, node, workflow};

    macro_rules! adder {
        ($name:ident, $n:expr, $t:ty) => {
            #[node(pure)]
            fn $name(a: $t) -> $t {
                a + $n
            }
        };
    }

    adder!(add_one, 1, u64);
    adder!(add_ten, 10, u64);

    workflow!(
        async fn added(n: u64) -> u64 {
            let a = add_one(n);
            let b = add_ten(a);
            b
        }
    );

    #[test]
    fn nodes_may_come_out_of_a_macro() {
        assert_eq!(block_on(added(1)), 12);
    }
}

mod both_from_one_macro {
    use super::block_on;

    macro_rules! all_of_it {
        ($workflow:ident) => {
            #[dag_core::node(pure)]
            fn inner(n: u64) -> u64 {
                n * 3
            }

            dag_core::workflow!(
                async fn $workflow(n: u64) -> u64 {
                    let a = inner(n);
                    a
                }
            );
        };
    }

    all_of_it!(tripled);

    #[test]
    fn a_node_and_its_workflow_may_come_out_of_one_macro() {
        assert_eq!(block_on(tripled(3)), 9);
    }
}

mod inside_function_bodies {
    use super::{block_on, plus, workflow};

    #[test]
    fn a_macro_may_write_a_workflow_into_a_function_body() {
        macro_rules! local {
            ($name:ident, $n:expr) => {
                workflow!(
                    async fn $name(n: u64) -> u64 {
                        let a = plus(n, $n);
                        a
                    }
                );
            };
        }
        local!(one, 1);
        local!(two, 2);
        assert_eq!((block_on(one(1)), block_on(two(1))), (2, 3));
    }
}

//! What is compared. Each contender is a macro that makes an `async fn` of a shape (`shapes/mod.rs`), so each stands here once, as a
//! person would write it. Included once for each body of the nodes (`bodies`).

#![allow(
    clippy::wildcard_imports,
    reason = "the macros of the shapes name nodes that must be in scope"
)]

use super::measured::{Case, in_task, not_send, on_tokio};
use super::nodes::{n1, n2, n3, n10, n100};
use crate::measure::crowd::{Crowd, crowd};
use crate::report::{BY_HAND, OURS};
use crate::shapes::model::Shape;
use crate::shapes::plan::Plan;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;

#[macro_use]
pub(crate) mod join;
pub(crate) mod mask;
#[macro_use]
pub(crate) mod ours;
#[macro_use]
mod sequential;
#[macro_use]
pub(crate) mod slots;

// Those above are used again in these.
mod fallible;
mod lent;
pub(crate) mod list;
mod moved;

// Other crates, and what needs a runtime.
mod async_dag;
mod call;
mod cells;
mod dagrs;
mod dagx;
mod fn_graph;
mod join_set;
mod operese;
mod spawn;
mod tasks;
mod unordered;

const CELLS: &str = "flat `join!`, cells";

/// Every shape with its contenders.
pub(crate) fn shapes() -> Vec<Shape<Case>> {
    let mut shapes = Vec::new();
    macro_rules! compare {
        ($name:ident($seed:ident) $($rest:tt)*) => {
            let table = table!($name($seed) $($rest)*);
            let plan = Plan::of(&table);
            let cases = [
                in_task(OURS, ours::$name),
                in_task(BY_HAND[0], slots::$name),
                in_task(BY_HAND[1], mask::$name),
                in_task("sequential", sequential::$name),
                in_task("`join!` per layer", join::$name),
                unordered::case(plan),
                spawn::case(plan),
                join_set::case(plan),
                dagrs::case(plan),
            ];
            let limited = not_for_all!($name, plan);
            let cases = cases.into_iter().chain(limited).collect();
            shapes.push(Shape { table, cases });
        };
    }
    each_shape!(compare);
    shapes
}

/// The diamond and `layered20` with other ways of passing values.
pub(crate) fn passing() -> Vec<Shape<Case>> {
    let mut shapes = Vec::new();
    macro_rules! by_move {
        ($name:ident($seed:ident) $($rest:tt)*) => {
            let cases = vec![
                in_task(OURS, moved::ours::$name),
                in_task(BY_HAND[1], moved::mask::$name),
                in_task("sequential", moved::sequential::$name),
                in_task("`join!` per layer", moved::join::$name),
            ];
            shapes.push(Shape { table: table!($name($seed) $($rest)*), cases });
        };
    }
    macro_rules! by_reference {
        ($name:ident($seed:ident) $($rest:tt)*) => {
            let cases = vec![
                in_task(OURS, lent::ours::$name),
                not_send(BY_HAND[2], lent::cell::$name),
                in_task(BY_HAND[3], lent::lock::$name),
                in_task("sequential", lent::sequential::$name),
                in_task("`join!` per layer", lent::join::$name),
            ];
            shapes.push(Shape { table: table!($name($seed) $($rest)*), cases });
        };
    }
    macro_rules! with_question_marks {
        ($name:ident($seed:ident) $($rest:tt)*) => {
            let cases = vec![
                in_task(OURS, fallible::ours::$name),
                in_task(BY_HAND[0], fallible::slots::$name),
                in_task(BY_HAND[1], fallible::mask::$name),
                in_task("sequential", fallible::sequential::$name),
                in_task("`join!` per layer", fallible::join::$name),
            ];
            shapes.push(Shape { table: table!(layered20_fallible($seed) $($rest)*), cases });
        };
    }
    each_moved_shape!(by_move);
    each_lent_shape!(by_reference);
    shape_layered20!(with_question_marks);
    for shape in &mut shapes {
        if shape.table.name == "readers20" {
            shape
                .cases
                .push(on_tokio("`JoinSet`, `Arc`", lent::arc::readers20));
        }
    }
    shapes
}

/// As many runs of `layered20` as wanted, all at once.
#[allow(dead_code, reason = "of the bodies only one is asked for it")]
pub(crate) fn crowds() -> [Crowd; 4] {
    [
        crowd(OURS, ours::layered20),
        crowd(BY_HAND[0], slots::layered20),
        crowd(BY_HAND[1], mask::layered20),
        crowd("`join!` per layer", join::layered20),
    ]
}

/// Those that are not for all shapes.
macro_rules! not_for_all {
    (fan100, $plan:ident) => {
        [fn_graph::case($plan)]
    };
    (fan10, $plan:ident) => {
        [
            in_task(CELLS, cells::fan10),
            async_dag::case($plan),
            fn_graph::case($plan),
        ]
    };
    (chain100, $plan:ident) => {
        [
            on_tokio("dagx", dagx::chain100),
            on_tokio("operese-dagx", operese::chain100),
            async_dag::case($plan),
            fn_graph::case($plan),
        ]
    };
    (diamonds50, $plan:ident) => {
        [
            on_tokio("dagx", dagx::diamonds50),
            on_tokio("operese-dagx", operese::diamonds50),
            async_dag::case($plan),
        ]
    };
    ($name:ident, $plan:ident) => {
        [
            in_task(CELLS, cells::$name),
            on_tokio("dagx", dagx::$name),
            on_tokio("operese-dagx", operese::$name),
            async_dag::case($plan),
            fn_graph::case($plan),
        ]
    };
}
use not_for_all;

/// What the hand-written forms keep for a node.
pub(crate) struct Place<'p, F, T> {
    pub(crate) runs: Pin<&'p mut Option<F>>,
    pub(crate) value: T,
}

/// One bit for each node.
#[derive(Clone, Copy)]
struct Mask<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Default for Mask<WORDS> {
    fn default() -> Self {
        Self([0; WORDS])
    }
}

#[allow(
    clippy::inline_always,
    reason = "written out, these are one instruction each"
)]
impl<const WORDS: usize> Mask<WORDS> {
    #[inline(always)]
    fn has(self, at: usize) -> bool {
        self.0[at / 64] & 1 << (at % 64) != 0
    }

    #[inline(always)]
    fn set(&mut self, at: usize) {
        self.0[at / 64] |= 1 << (at % 64);
    }
}

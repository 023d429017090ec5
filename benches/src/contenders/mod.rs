//! What is compared. Each contender is a macro that makes an `async fn` of a shape (`shapes/mod.rs`), so each stands here once, as a
//! person would write it. Included once for each body of the nodes (`bodies`).

use super::measured::{Case, in_task};
use super::nodes::{n1, n2, n3, n10, n100};
use crate::report::BY_HAND;
use crate::shapes::model::Shape;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;

pub(crate) mod join;
pub(crate) mod mask;
pub(crate) mod ours;
pub(crate) mod sequential;
pub(crate) mod slots;

/// Every shape with its contenders.
pub(crate) fn shapes() -> Vec<Shape<Case>> {
    let mut shapes = Vec::new();
    macro_rules! compare {
        ($name:ident($seed:ident) $($rest:tt)*) => {
            shapes.push(Shape {
                table: table!($name($seed) $($rest)*),
                cases: vec![
                    in_task("this library", ours::$name),
                    in_task(BY_HAND[0], slots::$name),
                    in_task(BY_HAND[1], mask::$name),
                    in_task("sequential", sequential::$name),
                    in_task("`join!` per layer", join::$name),
                ],
            });
        };
    }
    each_shape!(compare);
    shapes
}

/// What the hand-written forms keep for a node.
struct Place<'p, F, T> {
    runs: Pin<&'p mut Option<F>>,
    value: T,
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
    clippy::indexing_slicing,
    reason = "the index is a constant wherever it is called"
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

//! One node with values that were found at run time: what contenders share whose graphs are data. It calls the same functions, without a box.

use super::{n1, n2, n3, n10, n100};

/// The values for one node.
pub(super) enum Given {
    One(u64),
    Two([u64; 2]),
    Three([u64; 3]),
    Ten(Box<[u64; 10]>),
    Hundred(Box<[u64; 100]>),
}

impl Given {
    /// From the nodes that make them; without any it is the seed.
    pub(super) fn find(inputs: &[usize], seed: u64, value: impl Fn(usize) -> u64) -> Self {
        match *inputs {
            [] => Self::One(seed),
            [a] => Self::One(value(a)),
            [a, b] => Self::Two([value(a), value(b)]),
            [a, b, c] => Self::Three([value(a), value(b), value(c)]),
            _ if inputs.len() == 10 => {
                Self::Ten(Box::new(std::array::from_fn(|at| value(inputs[at]))))
            }
            _ => Self::Hundred(Box::new(std::array::from_fn(|at| value(inputs[at])))),
        }
    }
}

/// Calls the node that takes so many.
pub(super) async fn call(ms: u64, given: Given) -> u64 {
    match given {
        Given::One(a) => n1(ms, a).await,
        Given::Two([a, b]) => n2(ms, a, b).await,
        Given::Three([a, b, c]) => n3(ms, a, b, c).await,
        // Rare and large: in a box, so that the others stay small.
        Given::Ten(all) => Box::pin(n10(ms, *all)).await,
        Given::Hundred(all) => Box::pin(n100(ms, *all)).await,
    }
}

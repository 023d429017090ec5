//! Sleeps, and counts how often it is polled.

macro_rules! pause {
    ($ms:ident) => {
        $crate::bodies::sleep($ms).await
    };
}

/// What a contender becomes.
mod measured {
    pub(super) use crate::measure::clock::{Slept as Case, in_task, not_send, on_tokio};
}

#[macro_use]
#[path = "../contenders/mod.rs"]
pub(crate) mod contenders;
#[path = "../nodes.rs"]
pub(crate) mod nodes;

/// Random layers: this library and a hand-written form only.
pub(crate) mod random {
    use super::measured::{Case, in_task};
    use crate::report::{BY_HAND, OURS};
    use crate::shapes::model::Shape;

    mod ours {
        use super::super::nodes::{n1, n2, n3};
        use dag_core::workflow;

        each_random_shape!(ours);
    }

    mod slots {
        use super::super::contenders::Place;
        use super::super::nodes::{n1, n2, n3};
        use std::future::{Future, poll_fn};
        use std::pin::pin;
        use std::task::Poll;

        each_random_shape!(slots);
    }

    /// Each with both.
    pub(crate) fn shapes() -> Vec<Shape<Case>> {
        let mut shapes = Vec::new();
        macro_rules! compare {
            ($name:ident($seed:ident) $($rest:tt)*) => {
                let cases = vec![in_task(OURS, ours::$name), in_task(BY_HAND[0], slots::$name)];
                shapes.push(Shape { table: table!($name($seed) $($rest)*), cases });
            };
        }
        each_random_shape!(compare);
        shapes
    }
}

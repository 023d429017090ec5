//! Values that are lent. A future that holds `&value` lives beside the slot of that value, so the slot must be written through a shared
//! reference: `OnceCell` is the fastest that safe Rust has, and makes the future one that must stay on its thread; `OnceLock` may travel.

use super::super::nodes::{l0, l1, l2, l3, load, n20, r1};
use super::Place;

pub(super) mod ours {
    use super::*;
    use dag_core::workflow;

    each_lent_shape!(ours);
}

pub(super) mod sequential {
    use super::*;

    each_lent_shape!(sequential);
}

pub(super) mod join {
    use super::*;

    each_lent_shape!(join);
}

macro_rules! once {
    (
        $name:ident($seed:ident)
        $([ $($v:ident = $f:ident($($args:tt)*) $(<- $($dep:ident)+)?;)+ ])+
        -> $tail:expr; <- $($out:ident)+
    ) => {
        pub(crate) async fn $name($seed: u64) -> u64 {
            $($(let $v = Once::new();)+)+
            $($(let mut $v = Place { runs: pin!(None), value: &$v };)+)+
            poll_fn(move |cx| {
                $($(
                    if $v.value.get().is_none() {
                        if $v.runs.is_none() $($(&& let Some($dep) = $dep.value.get())+)? {
                            $v.runs.set(Some($f($($args)*)));
                        }
                        if let Some(node) = $v.runs.as_mut().as_pin_mut()
                            && let Poll::Ready(value) = node.poll(cx)
                        {
                            let _ = $v.value.set(value);
                        }
                    }
                )+)+
                if let ($(Some($out),)+) = ($($out.value.get(),)+) {
                    Poll::Ready(once!(@number $tail))
                } else {
                    Poll::Pending
                }
            })
            .await
        }
    };
    // The output is a number, or has one.
    (@number $($tail:tt)+) => {
        u64::clone(&$($tail)+)
    };
}

pub(super) mod cell {
    use super::*;
    use std::cell::OnceCell as Once;
    use std::future::{Future, poll_fn};
    use std::pin::pin;
    use std::task::Poll;

    each_lent_shape!(once);
}

pub(super) mod lock {
    use super::*;
    use std::future::{Future, poll_fn};
    use std::pin::pin;
    use std::sync::OnceLock as Once;
    use std::task::Poll;

    each_lent_shape!(once);
}

/// What one does with tasks: an `Arc`.
pub(super) mod arc {
    use super::*;
    use std::sync::Arc;
    use tokio::task::JoinSet;

    pub(crate) async fn readers20(seed: u64) -> u64 {
        let large = Arc::new(load(10, seed).await);
        let mut readers = JoinSet::new();
        for at in 0..20_u8 {
            let large = Arc::clone(&large);
            readers.spawn(async move { (at, r1(u64::from(at) + 1, &large).await) });
        }
        let mut values = [0; 20];
        while let Some(ended) = readers.join_next().await {
            let (at, value) = ended.expect("no node panics");
            values[usize::from(at)] = value;
        }
        n20(5, values.each_ref()).await
    }
}

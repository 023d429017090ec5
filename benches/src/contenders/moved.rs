//! Values that are moved, or cloned where there are several consumers. Of the hand-written forms only that with a mask: once a value
//! has been taken, an `Option` does not tell any more that it was there.

use super::super::nodes::{m0, m1, m2, m3};
use super::Place;

pub(super) mod ours {
    use super::*;
    use dag_core::workflow;

    each_moved_shape!(ours);
}

pub(super) mod sequential {
    use super::*;

    each_moved_shape!(sequential);
}

pub(super) mod join {
    use super::*;

    each_moved_shape!(join);
}

pub(super) mod mask {
    use super::super::Mask;
    use super::*;
    use std::future::{Future, poll_fn};
    use std::pin::pin;
    use std::task::Poll;

    macro_rules! moved_mask {
        (
            $name:ident($seed:ident)
            $([ $($v:ident = $f:ident($($args:tt)*) $(<- $($dep:ident)+)? $(<= [$($kept:ident)*] [$($taken:ident)*])?;)+ ])+
            -> $tail:expr; <- $($out:ident)+
        ) => {
            pub(crate) async fn $name($seed: u64) -> u64 {
                #[allow(non_camel_case_types, reason = "the names of the shape")]
                enum At { $($($v,)+)+ Count }
                let mut done = Mask::<{ (At::Count as usize).div_ceil(64) }>::default();
                $($(let mut $v = Place { runs: pin!(None), value: None };)+)+
                poll_fn(move |cx| {
                    $($(
                        if !done.has(At::$v as usize) {
                            if $v.runs.is_none() $($(& done.has(At::$dep as usize))+)? {
                                $(
                                    $(let $kept = $kept.value.as_ref().expect("it is done");)*
                                    $(let $taken = $taken.value.take().expect("it is done, and nobody else takes it");)*
                                )?
                                $v.runs.set(Some($f($($args)*)));
                            }
                            if let Some(node) = $v.runs.as_mut().as_pin_mut()
                                && let Poll::Ready(value) = node.poll(cx)
                            {
                                $v.value = Some(value);
                                done.set(At::$v as usize);
                            }
                        }
                    )+)+
                    if let ($(Some($out),)+) = ($($out.value.take(),)+) {
                        Poll::Ready($tail)
                    } else {
                        Poll::Pending
                    }
                })
                .await
            }
        };
    }

    each_moved_shape!(moved_mask);
}

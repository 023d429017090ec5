//! Nodes that may fail, with `?`: the first failure ends the run.

use super::super::nodes::{Broken, f1 as n1, f2 as n2, f3 as n3};
use super::Place;

pub(super) mod ours {
    use super::*;
    use dag_core::workflow;

    macro_rules! fallible_ours {
        (
            $name:ident($seed:ident)
            $([ $($v:ident = $f:ident($($args:tt)*) $(<- $($dep:ident)+)?;)+ ])+
            -> $tail:expr; <- $($out:ident)+
        ) => {
            workflow!(
                pub(crate) async fn $name($seed: u64) -> Result<u64, Broken> {
                    $($(let $v = $f($($args)*)?;)+)+
                    Ok($tail)
                }
            );
        };
    }

    shape_layered20!(fallible_ours);
}

pub(super) mod sequential {
    use super::*;

    macro_rules! fallible_sequential {
        (
            $name:ident($seed:ident)
            $([ $($v:ident = $f:ident($($args:tt)*) $(<- $($dep:ident)+)?;)+ ])+
            -> $tail:expr; <- $($out:ident)+
        ) => {
            pub(crate) async fn $name($seed: u64) -> Result<u64, Broken> {
                $($(let $v = $f($($args)*).await?;)+)+
                Ok($tail)
            }
        };
    }

    shape_layered20!(fallible_sequential);
}

pub(super) mod join {
    use super::*;

    macro_rules! fallible_join {
        (
            $name:ident($seed:ident)
            $([ $($v:ident = $f:ident($($args:tt)*) $(<- $($dep:ident)+)?;)+ ])+
            -> $tail:expr; <- $($out:ident)+
        ) => {
            pub(crate) async fn $name($seed: u64) -> Result<u64, Broken> {
                $(let ($($v,)+) = try_layer!($($f($($args)*)),+);)+
                Ok($tail)
            }
        };
    }

    macro_rules! try_layer {
        ($only:expr) => {
            ($only.await?,)
        };
        ($($node:expr),+) => {
            futures::try_join!($($node),+)?
        };
    }

    shape_layered20!(fallible_join);
}

pub(super) mod slots {
    use super::*;
    use std::future::{Future, poll_fn};
    use std::pin::pin;
    use std::task::Poll;

    macro_rules! fallible_slots {
        (
            $name:ident($seed:ident)
            $([ $($v:ident = $f:ident($($args:tt)*) $(<- $($dep:ident)+)?;)+ ])+
            -> $tail:expr; <- $($out:ident)+
        ) => {
            pub(crate) async fn $name($seed: u64) -> Result<u64, Broken> {
                $($(let mut $v = Place { runs: pin!(None), value: None };)+)+
                poll_fn(move |cx| {
                    $($(
                        if $v.value.is_none() {
                            if $v.runs.is_none() $($(&& let Some($dep) = $dep.value)+)? {
                                $v.runs.set(Some($f($($args)*)));
                            }
                            if let Some(node) = $v.runs.as_mut().as_pin_mut()
                                && let Poll::Ready(value) = node.poll(cx)?
                            {
                                $v.value = Some(value);
                            }
                        }
                    )+)+
                    if let ($(Some($out),)+) = ($($out.value,)+) {
                        Poll::Ready(Ok($tail))
                    } else {
                        Poll::Pending
                    }
                })
                .await
            }
        };
    }

    shape_layered20!(fallible_slots);
}

pub(super) mod mask {
    use super::super::Mask;
    use super::*;
    use std::future::{Future, poll_fn};
    use std::pin::pin;
    use std::task::Poll;

    macro_rules! fallible_mask {
        (
            $name:ident($seed:ident)
            $([ $($v:ident = $f:ident($($args:tt)*) $(<- $($dep:ident)+)?;)+ ])+
            -> $tail:expr; <- $($out:ident)+
        ) => {
            pub(crate) async fn $name($seed: u64) -> Result<u64, Broken> {
                #[allow(non_camel_case_types, reason = "the names of the shape")]
                enum At { $($($v,)+)+ Count }
                let mut done = Mask::<{ (At::Count as usize).div_ceil(64) }>::default();
                $($(let mut $v = Place { runs: pin!(None), value: 0 };)+)+
                poll_fn(move |cx| {
                    $($(
                        if !done.has(At::$v as usize) {
                            if $v.runs.is_none() $($(& done.has(At::$dep as usize))+)? {
                                $($(let $dep = $dep.value;)+)?
                                $v.runs.set(Some($f($($args)*)));
                            }
                            if let Some(node) = $v.runs.as_mut().as_pin_mut()
                                && let Poll::Ready(value) = node.poll(cx)?
                            {
                                $v.value = value;
                                done.set(At::$v as usize);
                            }
                        }
                    )+)+
                    if true $(& done.has(At::$out as usize))+ {
                        $(let $out = $out.value;)+
                        Poll::Ready(Ok($tail))
                    } else {
                        Poll::Pending
                    }
                })
                .await
            }
        };
    }

    shape_layered20!(fallible_mask);
}

//! By hand, first form: an `Option` for each value is its own flag.
//!
//! The diamond, written out:
//!
//! ```ignore
//! async fn diamond(seed: u64) -> u64 {
//!     let mut a = Place { runs: pin!(None), value: None };     // and b, c, d
//!     poll_fn(move |cx| {
//!         …                                                    // a
//!         if b.value.is_none() {
//!             if b.runs.is_none() && let Some(a) = a.value {
//!                 b.runs.set(Some(n1(30, a)));
//!             }
//!             if let Some(node) = b.runs.as_mut().as_pin_mut()
//!                 && let Poll::Ready(value) = node.poll(cx)
//!             {
//!                 b.value = Some(value);
//!             }
//!         }
//!         …                                                    // c, d
//!         if let Some(d) = d.value { Poll::Ready(d) } else { Poll::Pending }
//!     })
//!     .await
//! }
//! ```

use super::*;

macro_rules! slots {
    (
        $name:ident($seed:ident)
        $([ $($v:ident = $f:ident($($args:tt)*) $(<- $($dep:ident)+)? $(<= [$($kept:ident)*] [$($taken:ident)*])?;)+ ])+
        -> $tail:expr; <- $($out:ident)+
    ) => {
        pub(crate) async fn $name($seed: u64) -> u64 {
            $($(let mut $v = Place { runs: pin!(None), value: None };)+)+
            poll_fn(move |cx| {
                $($(
                    if $v.value.is_none() {
                        if $v.runs.is_none() $($(&& let Some($dep) = $dep.value)+)? {
                            $v.runs.set(Some($f($($args)*)));
                        }
                        if let Some(node) = $v.runs.as_mut().as_pin_mut()
                            && let Poll::Ready(value) = node.poll(cx)
                        {
                            $v.value = Some(value);
                        }
                    }
                )+)+
                if let ($(Some($out),)+) = ($($out.value,)+) {
                    Poll::Ready($tail)
                } else {
                    Poll::Pending
                }
            })
            .await
        }
    };
}

each_shape!(slots);

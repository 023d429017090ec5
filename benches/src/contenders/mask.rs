//! By hand, second form: a bit for each node that is done, and values that are there before they are true.
//!
//! The same as in `slots.rs`, with `done.has(At::a)` in the place of `a.value.is_some()`.

use super::*;

macro_rules! mask {
    (
        $name:ident($seed:ident)
        $([ $($v:ident = $f:ident($($args:tt)*) $(<- $($dep:ident)+)? $(<= [$($kept:ident)*] [$($taken:ident)*])?;)+ ])+
        -> $tail:expr; <- $($out:ident)+
    ) => {
        pub(crate) async fn $name($seed: u64) -> u64 {
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
                            && let Poll::Ready(value) = node.poll(cx)
                        {
                            $v.value = value;
                            done.set(At::$v as usize);
                        }
                    }
                )+)+
                if true $(& done.has(At::$out as usize))+ {
                    $(let $out = $out.value;)+
                    Poll::Ready($tail)
                } else {
                    Poll::Pending
                }
            })
            .await
        }
    };
}

each_shape!(mask);

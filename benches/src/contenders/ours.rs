//! This library.

use super::*;
use dag_core::workflow;

macro_rules! ours {
    (
        $name:ident($seed:ident)
        $([ $($v:ident = $f:ident($($args:tt)*) $(<- $($dep:ident)+)? $(<= [$($kept:ident)*] [$($taken:ident)*])?;)+ ])+
        -> $tail:expr; <- $($out:ident)+
    ) => {
        workflow!(
            pub(crate) async fn $name($seed: u64) -> u64 {
                $($(let $v = $f($($args)*);)+)+
                $tail
            }
        );
    };
}

each_shape!(ours);

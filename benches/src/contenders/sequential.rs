//! One `.await` after the other.

use super::*;

macro_rules! sequential {
    (
        $name:ident($seed:ident)
        $([ $($v:ident = $f:ident($($args:tt)*) $(<- $($dep:ident)+)? $(<= [$($kept:ident)*] [$($taken:ident)*])?;)+ ])+
        -> $tail:expr; <- $($out:ident)+
    ) => {
        pub(crate) async fn $name($seed: u64) -> u64 {
            $($(let $v = $f($($args)*).await;)+)+
            $tail
        }
    };
}

each_shape!(sequential);

//! A `join!` for each layer.

use super::*;

macro_rules! join {
    (
        $name:ident($seed:ident)
        $([ $($v:ident = $f:ident($($args:tt)*) $(<- $($dep:ident)+)? $(<= [$($kept:ident)*] [$($taken:ident)*])?;)+ ])+
        -> $tail:expr; <- $($out:ident)+
    ) => {
        pub(crate) async fn $name($seed: u64) -> u64 {
            $(let ($($v,)+) = layer!($($f($($args)*)),+);)+
            $tail
        }
    };
}

/// Nobody joins a single node.
macro_rules! layer {
    ($only:expr) => {
        ($only.await,)
    };
    ($($node:expr),+) => {
        futures::join!($($node),+)
    };
}

each_shape!(join);

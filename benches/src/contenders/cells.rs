//! One flat `join!` of all nodes, with a cell for each value: a node waits in its own future until the cells it reads are full. No wakers
//! are needed for that, because `join!` polls all that are not done, in their order, whenever one of them wakes.
//!
//! Small shapes only: with a hundred nodes the compiler takes minutes over it.

use super::*;
use std::sync::OnceLock;

macro_rules! cells {
    (
        $name:ident($seed:ident)
        $([ $($v:ident = $f:ident($($args:tt)*) $(<- $($dep:ident)+)? $(<= [$($kept:ident)*] [$($taken:ident)*])?;)+ ])+
        -> $tail:expr; <- $($out:ident)+
    ) => {
        pub(crate) async fn $name($seed: u64) -> u64 {
            $($(let $v = OnceLock::new();)+)+
            futures::join!($($(
                async {
                    $($(let $dep = full(&$dep).await;)+)?
                    let _ = $v.set($f($($args)*).await);
                }
            ),+),+);
            $(let $out = full(&$out).await;)+
            $tail
        }
    };
}

async fn full(cell: &OnceLock<u64>) -> u64 {
    poll_fn(|_| {
        cell.get()
            .map_or(Poll::Pending, |&value| Poll::Ready(value))
    })
    .await
}

each_small_shape!(cells);

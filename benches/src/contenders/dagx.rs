//! `dagx` 0.3.1. A graph runs once, so it is built for each run, as its own benchmarks do. At most 8 inputs: no wide fan-in.

use super::tasks::tasks;
use super::{n1, n2, n3};
use ::dagx::{DagRunner, Task, task};

tasks!();

macro_rules! dagx {
    (
        $name:ident($seed:ident)
        $([ $($v:ident = $f:ident($ms:literal, $($args:tt)*) $(<- $($dep:ident)+)? $(<= [$($kept:ident)*] [$($taken:ident)*])?;)+ ])+
        -> $tail:expr; <- $($out:ident)+
    ) => {
        pub(crate) async fn $name($seed: u64) -> u64 {
            let dag = DagRunner::new();
            $($(let $v = add!(dag, $f, $ms, $seed $(, $($dep)+)?);)+)+
            let spawned = dag.run(|node| { tokio::spawn(node); }).await;
            spawned.expect("no node panics");
            $(let $out = dag.get($out).expect("it has run");)+
            $tail
        }
    };
}

macro_rules! add {
    ($dag:ident, $f:ident, $ms:literal, $seed:ident) => {
        $dag.add_task(Source($ms, $seed)).depends_on(())
    };
    ($dag:ident, n1, $ms:literal, $seed:ident, $a:ident) => {
        $dag.add_task(N1($ms)).depends_on(&$a)
    };
    ($dag:ident, n2, $ms:literal, $seed:ident, $a:ident $b:ident) => {
        $dag.add_task(N2($ms)).depends_on((&$a, &$b))
    };
    ($dag:ident, n3, $ms:literal, $seed:ident, $a:ident $b:ident $c:ident) => {
        $dag.add_task(N3($ms)).depends_on((&$a, &$b, &$c))
    };
}

each_narrow_shape!(dagx);

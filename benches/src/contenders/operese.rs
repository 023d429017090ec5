//! `operese-dagx` 0.4.1, a fork of `dagx`: built for each run, at most 8 inputs.

use super::tasks::tasks;
use super::{n1, n2, n3};
use operese_dagx::{DagRunner, task};

tasks!();

macro_rules! operese {
    (
        $name:ident($seed:ident)
        $([ $($v:ident = $f:ident($ms:literal, $($args:tt)*) $(<- $($dep:ident)+)? $(<= [$($kept:ident)*] [$($taken:ident)*])?;)+ ])+
        -> $tail:expr; <- $($out:ident)+
    ) => {
        pub(crate) async fn $name($seed: u64) -> u64 {
            let mut dag = DagRunner::new();
            $($(let $v = add!(dag, $f, $ms, $seed $(, $($dep)+)?);)+)+
            let run = dag.run(|node| async move { tokio::spawn(node).await.expect("it catches panics") });
            let mut output = run.await.expect("no node panics");
            $(let $out = output.get($out);)+
            $tail
        }
    };
}

macro_rules! add {
    ($dag:ident, $f:ident, $ms:literal, $seed:ident) => {
        $dag.add_task(Source($ms, $seed))
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

each_narrow_shape!(operese);

//! `operese-dagx` 0.4.1, a fork of `dagx`: built for each run, at most 8 inputs.

use super::{n1, n2, n3};
use operese_dagx::{DagRunner, task};

/// Takes the seed.
struct Source(u64, u64);

#[task]
impl Source {
    async fn run(&self) -> u64 {
        n1(self.0, self.1).await
    }
}

struct N1(u64);

#[task]
impl N1 {
    async fn run(&self, a: &u64) -> u64 {
        n1(self.0, *a).await
    }
}

struct N2(u64);

#[task]
impl N2 {
    async fn run(&self, a: &u64, b: &u64) -> u64 {
        n2(self.0, *a, *b).await
    }
}

struct N3(u64);

#[task]
impl N3 {
    async fn run(&self, a: &u64, b: &u64, c: &u64) -> u64 {
        n3(self.0, *a, *b, *c).await
    }
}

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

//! tmp
#![allow(missing_docs)]
#[macro_use]
mod shapes;
mod bodies;
use std::hint::black_box;
use std::time::Instant;
use std::task::*;
use std::future::Future;
struct N; impl Wake for N { fn wake(self: std::sync::Arc<Self>) {} fn wake_by_ref(self:&std::sync::Arc<Self>) {} }
fn block_on<F: Future>(f: F) -> F::Output {
    let w = Waker::from(std::sync::Arc::new(N)); let mut cx = Context::from_waker(&w);
    let mut f = std::pin::pin!(f);
    loop { if let Poll::Ready(x) = f.as_mut().poll(&mut cx) { return x } }
}
fn time<F: Future<Output=u64>>(f: impl Fn(u64)->F) -> f64 {
    let n = 20000;
    let t = Instant::now();
    block_on(async { for i in 0..n { black_box(f(black_box(i)).await); } });
    t.elapsed().as_nanos() as f64 / n as f64
}
macro_rules! go { ($shape:ident($s:ident) $($rest:tt)*) => { go!{@ $shape [$shape($s) $($rest)*] ready yielding} }; (@ $shape:ident [$($t:tt)*] $($body:ident)*) => {{
  let table = table!($($t)*); let e = table.output(7);
  $(
  let c = ["sequential","join","slots","mask","ours"];
  let mut m = vec![vec![]; 5];
  for _ in 0..15 {
   m[0].push(time(bodies::$body::contenders::sequential::$shape));
   m[1].push(time(bodies::$body::contenders::join::$shape));
   m[2].push(time(bodies::$body::contenders::slots::$shape));
   m[3].push(time(bodies::$body::contenders::mask::$shape));
   m[4].push(time(bodies::$body::contenders::ours::$shape));
  }
  assert_eq!(block_on(bodies::$body::contenders::slots::$shape(7)), e);
  assert_eq!(block_on(bodies::$body::contenders::mask::$shape(7)), e);
  assert_eq!(block_on(bodies::$body::contenders::ours::$shape(7)), e);
  assert_eq!(block_on(bodies::$body::contenders::join::$shape(7)), e);
  let sz = [size_of_val(&bodies::$body::contenders::sequential::$shape(1)),
 size_of_val(&bodies::$body::contenders::join::$shape(1)),
 size_of_val(&bodies::$body::contenders::slots::$shape(1)),
 size_of_val(&bodies::$body::contenders::mask::$shape(1)),
 size_of_val(&bodies::$body::contenders::ours::$shape(1))];
  print!("{:12} {:10}", table.name, stringify!($body));
  for (i,x) in c.iter().enumerate() { m[i].sort_by(f64::total_cmp); print!("  {x} {:.2} {}", m[i][7] / table.len() as f64, sz[i]); }
  println!();
  )*
}}}
fn main() { each_shape!(go); }

//! A program without the standard library and without an allocator: were either linked, it would not
//! build (two panic handlers, or no global allocator). It exits with 0 if its workflow ran.
#![no_std]
#![no_main]

use core::pin::pin;
use core::task::{Context, Poll, Waker};
use dag_core::{node, workflow};

struct Left(u32);
struct Right(u32);

/// Waits for one poll.
async fn turn() {
    let mut turned = false;
    core::future::poll_fn(|cx| {
        if turned {
            return Poll::Ready(());
        }
        turned = true;
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

#[node(pure)]
async fn left(seed: u32) -> Left {
    turn().await;
    Left(seed + 1)
}

#[node(pure)]
fn right(seed: u32) -> Right {
    Right(seed * 10)
}

#[node(pure)]
async fn join(left: &Left, right: &Right) -> Result<u32, core::num::TryFromIntError> {
    Ok(left.0 + right.0)
}

workflow!(
    #[errors(DiamondError)]
    async fn diamond(seed: u32) -> Result<u32, DiamondError> {
        let left = left(seed);
        let right = right(seed);
        let sum = join(..)?;
        Ok(sum + 1)
    }
);

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

// The compiled `core` names it for unwinding, which does not happen here (`panic = "abort"`).
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

// The C runtime calls it; it stands in for `fn main`.
#[unsafe(no_mangle)]
extern "C" fn main() -> i32 {
    let mut run = pin!(diamond(4));
    let mut cx = Context::from_waker(Waker::noop());
    for _ in 0..10 {
        if let Poll::Ready(output) = run.as_mut().poll(&mut cx) {
            return i32::from(!matches!(output, Ok(46)));
        }
    }
    2
}

#[link(name = "c")]
unsafe extern "C" {}

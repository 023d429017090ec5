// Wrong: A value is awaited inside an argument.
// Says: `.await` can't stand in a workflow: it would stop all statements [WF19]
// At: `await`
// Help: make `rate()` a node and give its output

use dag_core::{node, workflow};

struct Payment {
    cents: u64,
}

async fn rate() -> u64 {
    3
}

#[node(pure)]
fn convert(payment: &Payment, rate: u64) -> u64 {
    payment.cents * rate
}

workflow!(
    async fn settle(payment: Payment) -> u64 {
        convert(&payment, rate().await)
    }
);

fn main() {}

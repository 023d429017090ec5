// Right: A node without `pub` and a workflow may stand inside a function body.

use dag_core::{node, workflow};

fn run() -> usize {
    #[node(pure)]
    fn vat(cents: u64) -> u64 {
        cents / 5
    }

    workflow!(
        async fn bill(cents: u64) -> u64 {
            let extra = vat(cents);
            cents + extra
        }
    );

    let run = bill(100);
    size_of_val(&run)
}

fn main() {
    assert!(run() > 0);
}

// Wrong: Both parameters of one call fit both inputs.
// Says: `first` and `last` both fit `from: &Day` and `until: &Day` of `days_between` [WF03]
// At: the `..` of `days_between(..)`
// Help: `days_between(&first, &last)`

use dag_core::{node, workflow};

struct Day(u32);

#[node(pure)]
fn days_between(from: &Day, until: &Day) -> u32 {
    until.0 - from.0
}

workflow!(
    async fn length(first: Day, last: Day) -> u32 {
        days_between(..)
    }
);

fn main() {}

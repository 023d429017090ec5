// Wrong: The module exists, the node in it does not.
// Says: rustc: cannot find `pric` in `prices`
// At: `pric` in `prices::pric`
// Help: rustc's own

use dag_core::workflow;

mod prices {
    #[dag_core::node(pure)]
    pub fn price(cents: u64) -> u64 {
        cents * 6 / 5
    }
}

workflow!(
    async fn bill(cents: u64) -> u64 {
        prices::pric(cents)
    }
);

fn main() {}

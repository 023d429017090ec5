// Wrong: A `use` stands inside the body.
// Says: an item can't stand in the body of a workflow [WF19]
// At: `use`
// Help: move the `use` out of the workflow

use dag_core::workflow;

mod prices {
    #[dag_core::node(pure)]
    pub fn vat(cents: u64) -> u64 {
        cents / 5
    }
}

workflow!(
    async fn bill(cents: u64) -> u64 {
        use prices::vat;
        vat(cents)
    }
);

fn main() {}

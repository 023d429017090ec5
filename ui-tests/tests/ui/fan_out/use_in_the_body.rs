// expected: WF19 on `use`: an item cannot stand in a workflow; help: put it outside of `workflow!`
// Wrong: an import in a body.

use dag_core::workflow;

mod pages {
    #[dag_core::node(read)]
    pub async fn size_of(number: u64) -> u64 {
        number
    }
}

workflow!(
    async fn gather(numbers: Vec<u64>) -> usize {
        let sizes = for number in numbers.concurrent(8) {
            use pages::size_of;
            size_of(number)
        };
        sizes.len()
    }
);

fn main() {}

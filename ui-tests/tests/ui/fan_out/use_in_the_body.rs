//! An import stands in a body: WF19 on `use`.

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

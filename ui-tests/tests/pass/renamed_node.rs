// Right: A node under another name, beside a value of its old name.

use dag_core::workflow;

mod tools {
    #[dag_core::node(read)]
    pub async fn search(word: &str) -> usize {
        word.len()
    }
}

use tools::search as find;

workflow!(
    async fn look_up(search: String) -> usize {
        let count = find(&search);
        count
    }
);

fn main() {}

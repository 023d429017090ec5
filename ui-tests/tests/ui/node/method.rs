// Wrong: A method with `&self` as a node.
// Says: a node must be a free function, and `find` takes `self` [WF16]
// At: `&self`
// Help: `async fn find(index: &Index, word: &str)` outside the `impl`

use dag_core::node;

struct Index(Vec<String>);

impl Index {
    #[node(read)]
    async fn find(&self, word: &str) -> usize {
        self.0.iter().filter(|line| line.contains(word)).count()
    }
}

fn main() {}

// Wrong: A method with `&mut self` as a node.
// Says: a node must be a free function, and `send` takes `self` [WF16]
// At: `&mut self`
// Help: `async fn send(mailer: &Mailer, line: &str)` outside the `impl`

use dag_core::node;

struct Mailer(Vec<String>);

impl Mailer {
    #[node(write)]
    async fn send(&mut self, line: &str) -> usize {
        self.0.push(line.to_owned());
        self.0.len()
    }
}

fn main() {}

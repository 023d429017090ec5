// Wrong: A method of plain Rust takes the line by value, a node still needs it.
// Says: `line` is moved into `with_line` and also read by `tax` [WF04]
// At: `line` in `basket.with_line(line)`
// Help: `basket.with_line(line.clone())`

use dag_core::{node, workflow};

struct Line(u64);
struct Basket(Vec<Line>);

impl Basket {
    fn with_line(&self, line: Line) -> u64 {
        self.0.iter().map(|line| line.0).sum::<u64>() + line.0
    }
}

#[node(pure)]
fn tax(line: &Line) -> u64 {
    line.0 / 5
}

workflow!(
    async fn total(basket: Basket, line: Line) -> u64 {
        let net = basket.with_line(line);
        let vat = tax(&line);
        net + vat
    }
);

fn main() {}

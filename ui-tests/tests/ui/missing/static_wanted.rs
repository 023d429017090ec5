// Wrong: The node wants a `&'static` template, the workflow owns one.
// Says: `render` takes `&'static Template`, and `template` is `Template`, which lives as long as the run
//   [WF02]
// At: the `..` of `render(..)`
// Help: take the input as `template: &'static Template`

use dag_core::{node, workflow};

struct Ticket {
    text: String,
}

struct Template(String);

#[node(pure, spawn)]
async fn render(template: &'static Template, lines: usize) -> String {
    template.0.repeat(lines)
}

workflow!(
    async fn print_all(template: Template, ticket: Ticket) -> String {
        let lines: usize = ticket.text.lines().count();
        render(..)
    }
);

fn main() {}

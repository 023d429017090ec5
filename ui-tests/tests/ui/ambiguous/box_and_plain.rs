// Wrong: A boxed and a plain template both lend a `&Template`.
// Says: `house` (`Box<Template>`) and `own` (`Template`) both fit `template: &Template` of `render` [WF03]
// At: the `..` of `render(..)`
// Help: `render(&house)` or `render(&own)`

use dag_core::{node, workflow};

struct Template(String);

#[node(pure)]
fn render(template: &Template) -> String {
    template.0.clone()
}

workflow!(
    async fn print_all(house: Box<Template>, own: Template) -> String {
        render(..)
    }
);

fn main() {}

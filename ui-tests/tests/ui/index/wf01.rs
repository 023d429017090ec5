use dag_core::{node, workflow};

#[node(pure)]
fn compose(topic: &str, review: &Review) -> Draft {
    Draft(format!("{topic}: {}", review.0))
}

#[node(pure)]
fn critique(draft: &Draft) -> Review {
    Review(draft.0.len())
}

workflow!(
    async fn publish(topic: String) -> Draft {
        let review = critique(..);
        let draft = compose(..);
        draft
    }
);

struct Draft(String);
struct Review(usize);

fn main() {}

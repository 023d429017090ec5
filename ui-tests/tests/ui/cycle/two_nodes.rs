// Wrong: Draft and review each wait for the other, both through `..`.
// Says: `draft` and `review` wait for each other [WF01]; every edge by its type: `draft` needs `Review` of
//   `review`, `review` needs `Draft` of `draft`
// At: the `..` of `compose(..)`
// Help: give one of the two by hand from something that exists, such as an earlier version

use dag_core::{node, workflow};

struct Brief(String);
struct Draft(String);
struct Review(String);

#[node(pure)]
fn compose(brief: &Brief, review: &Review) -> Draft {
    Draft(format!("{} {}", brief.0, review.0))
}

#[node(pure)]
fn critique(draft: &Draft) -> Review {
    Review(draft.0.to_uppercase())
}

workflow!(
    async fn write_up(brief: Brief) -> Draft {
        let draft = compose(..);
        let review = critique(..);
        draft
    }
);

async fn caller() -> Draft {
    write_up(Brief("launch".to_owned())).await
}

fn main() {}

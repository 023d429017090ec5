//! The views are counted while they are reset — expected: WF10 on the second call (`reset_views`), because
//! "not both `commutes`"; remedy: `reset_views(page).after(count_view)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Views;

#[node(write(Views), commutes)]
async fn count_view(page: &str) -> usize {
    page.len()
}

#[node(write(Views), idempotent)]
async fn reset_views(page: &str) {
    println!("{page}")
}

workflow!(
    async fn roll_over(page: &str) {
        count_view(page);
        reset_views(page);
    }
);

fn main() {}

//! Consent between two writes that both commute — expected: WF17 on `first` in `.allow_race(first)`, because
//! there is no conflict to consent to; remedy: remove `.allow_race(first)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Views;

#[node(write(Views), commutes)]
async fn count_view(page: &str) -> usize {
    page.len()
}

workflow!(
    async fn visit(page: &str, next: &str) -> usize {
        let first = count_view(page);
        let second = count_view(next).allow_race(first);
        first + second
    }
);

fn main() {}

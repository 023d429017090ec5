//! Both nodes write two resources, on the counter both commute, on the log only one does — expected: WF10 on
//! the second call (`log_visit`) naming `Log` and not `Counter`, because `commutes` needs both sides for each
//! resource; remedy: `log_visit(page).after(count_visit)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Counter;

#[derive(Resource)]
struct Log;

#[node(write(Counter, Log), commutes)]
async fn count_visit(page: &str) -> usize {
    page.len()
}

#[node(write(Log))]
async fn log_visit(page: &str) -> usize {
    page.len()
}

workflow!(
    async fn visit(page: &str) -> usize {
        let counted = count_visit(page);
        let logged = log_visit(page);
        counted + logged
    }
);

fn main() {}

use dag_core::{Resource, node, workflow};

#[node(read(Stock))]
async fn count_left(article: u64) -> u64 {
    article
}

#[node(write(Stock))]
async fn take_out(article: u64) -> u64 {
    article
}

workflow!(
    async fn ship(article: u64) -> (u64, u64) {
        let taken = take_out(article);
        let left = count_left(article);
        (taken, left)
    }
);

#[derive(Resource)]
struct Stock;

fn main() {}

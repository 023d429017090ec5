use dag_core::{node, workflow};

#[node(read)]
async fn fetch(page: u64) -> Result<String, std::io::Error> {
    Ok(page.to_string())
}

#[node(read)]
async fn look(page: u64) -> u64 {
    page
}

workflow!(
    async fn read(page: u64) -> u64 {
        let found = look(page).guess(Some(1));
        let next = look(found).emit();
        next + 1
    }
);

fn main() {}

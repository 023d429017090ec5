use dag_core::{node, workflow};

#[node(read)]
async fn fetch(page: u64) -> Result<String, std::io::Error> {
    Ok(page.to_string())
}

#[node(read)]
async fn look(page: u64) -> u64 {
    page
}

mod pages {
    #[derive(Clone)]
    pub struct Page(pub u64);

    #[dag_core::node(read)]
    pub async fn open(page: u64) -> Page {
        Page(page)
    }
}

workflow!(
    async fn read(page: u64) -> u64 {
        let found = pages::open(page).emit();
        found.0
    }
);

fn main() {}

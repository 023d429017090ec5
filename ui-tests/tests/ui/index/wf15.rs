use dag_core::{node, workflow};

#[node(read)]
async fn fetch(address: &str) -> Result<Page, Gone> {
    if address.is_empty() { Err(Gone) } else { Ok(Page(address.to_owned())) }
}

workflow!(
    async fn gather(addresses: Vec<String>) -> Result<Vec<Page>, Gone> {
        let pages = for address in &addresses {
            fetch(address)?
        };
        Ok(pages)
    }
);

struct Page(String);

#[derive(Debug)]
struct Gone;

fn main() {}

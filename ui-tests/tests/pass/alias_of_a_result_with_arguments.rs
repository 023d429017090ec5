// Right: A `Result` alias with arguments is no bare `Result`.

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

mod db {
    #[derive(Debug)]
    pub struct Error;

    pub type Result<T> = std::result::Result<T, Error>;
}

#[node(read)]
async fn load(id: u64) -> db::Result<Order> {
    if id == 0 { Err(db::Error) } else { Ok(Order { id, total: id }) }
}

workflow!(
    async fn total(id: u64) -> Result<u64, db::Error> {
        let order = load(id)?;
        Ok(order.total)
    }
);

fn main() {}

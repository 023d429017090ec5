use dag_core::{node, workflow};

#[node(read)]
async fn load_order(id: u64) -> Result<Order, DbError> {
    if id == 0 { Err(DbError) } else { Ok(Order { cents: id }) }
}

workflow!(
    async fn total(id: u64) -> u64 {
        let order = load_order(id)?;
        order.cents
    }
);

struct Order {
    cents: u64,
}

#[derive(Debug)]
struct DbError;

fn main() {}

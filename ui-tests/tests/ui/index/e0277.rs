use dag_core::{node, workflow};

#[node(read)]
async fn load_order(id: u64) -> Result<Order, DbError> {
    if id == 0 { Err(DbError) } else { Ok(Order { cents: id }) }
}

workflow!(
    async fn total(id: u64) -> Result<u64, BillError> {
        let order = load_order(id)?;
        Ok(order.cents)
    }
);

#[derive(Debug)]
struct DbError;

#[derive(Debug)]
struct BillError;

struct Order {
    cents: u64,
}

fn main() {}

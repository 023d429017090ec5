// Wrong: The error type hides behind an alias without arguments.
// Says: `Result` without arguments hides the output and the error of `load` [WF16]
// At: `Result` behind `->`
// Help: `Result<Order, DbError>` written out

use dag_core::node;

struct Order {
    id: u64,
    total: u64,
}

#[derive(Debug)]
struct DbError;

mod db {
    pub type Result = std::result::Result<super::Order, super::DbError>;
}

use db::Result;

#[node(read)]
async fn load(id: u64) -> Result {
    if id == 0 { Err(DbError) } else { Ok(Order { id, total: id }) }
}

fn main() {}

// Wrong: An input is taken by `&mut`.
// Says: an input of a workflow is taken by value or by `&`, and `db` is `&mut Db` [WF19]
// At: `&mut Db`, or its `mut`
// Help: `db: &Db`

use dag_core::{node, workflow};

struct Db(Vec<String>);

#[node(read)]
async fn count(db: &Db) -> usize {
    db.0.len()
}

workflow!(
    async fn size(db: &mut Db) -> usize {
        count(db)
    }
);

fn main() {}

//! The consent names the database instead of a statement — expected: WF17 on `db` in `.allow_race(db)`,
//! because an input runs nothing and cannot race (SPEC's WF05 is for unknown names; `.after` of an input is
//! WF17); remedy: remove it

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Rows;

struct Db(u64);

#[node(write(Rows))]
async fn insert(db: &Db) -> u64 {
    db.0
}

workflow!(
    async fn add(db: &Db) -> u64 {
        let id = insert(db).allow_race(db);
        id
    }
);

fn main() {}

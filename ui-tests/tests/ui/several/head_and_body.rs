// Wrong: The head and the body are both wrong.
// Says: three errors in source order: `&mut Db` [WF19], `.await` [WF19], nobody uses `size` [WF06]
// At: `&mut Db`; `await`; `size` in `let size`
// Help: one for each, as if it stood alone

use dag_core::{node, workflow};

struct Db(Vec<String>);

#[node(read)]
async fn count(db: &Db) -> usize {
    db.0.len()
}

#[node(read)]
async fn size_of(db: &Db) -> usize {
    db.0.iter().map(String::len).sum()
}

workflow!(
    async fn measure(db: &mut Db) -> usize {
        let lines = count(db).await;
        let size = size_of(db);
        lines
    }
);

fn main() {}

// Wrong: The account is only maybe there (`.ok()`), the node wants it for certain.
// Says: `greet` takes `&Account`, and `account` is `Option<Account>` since its `.ok()` [WF08]
// At: the `..` of `greet(..)`
// Help: `?` instead of `.ok()`, `.unwrap_or(…)`, or let `greet` take `Option<&Account>`

use dag_core::{node, workflow};

struct Db(Vec<String>);

#[derive(Debug)]
struct DbError;

struct Account {
    vip: bool,
}

#[node(read)]
async fn load_account(db: &Db) -> Result<Account, DbError> {
    db.0.first().map(|line| Account { vip: line.contains("vip") }).ok_or(DbError)
}

#[node(pure)]
fn greet(account: &Account) -> String {
    if account.vip { "dear" } else { "hello" }.to_owned()
}

workflow!(
    async fn answer(db: &Db) -> String {
        let account = load_account(..).ok();
        greet(..)
    }
);

async fn caller(db: &Db) -> usize {
    answer(db).await.len()
}

fn main() {}

// Wrong: The node takes an `Option<&Account>`, the account was loaded with `?` and is certain.
// Says: `greet` takes `Option<&Account>`, and `account` is `Account` [WF02]
// At: the `..` of `greet(..)`
// Help: `greet(.., Some(&account))`

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
fn greet(account: Option<&Account>) -> String {
    account.map_or("hello", |account| if account.vip { "dear" } else { "hi" }).to_owned()
}

workflow!(
    async fn answer(db: &Db) -> Result<String, DbError> {
        let account = load_account(..)?;
        let greeting = greet(..);
        Ok(greeting)
    }
);

fn main() {}

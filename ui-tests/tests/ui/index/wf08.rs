use dag_core::{node, workflow};

#[node(read)]
async fn load_user(id: u64) -> Result<User, DbError> {
    if id == 0 { Err(DbError) } else { Ok(User { vip: id == 7 }) }
}

#[node(pure)]
fn greet(user: &User) -> String {
    if user.vip { "dear friend" } else { "hello" }.to_owned()
}

workflow!(
    async fn welcome(id: u64) -> Result<String, DbError> {
        let user = load_user(id).ok();
        let greeting = greet(..);
        Ok(greeting)
    }
);

struct User {
    vip: bool,
}

#[derive(Debug)]
struct DbError;

fn main() {}

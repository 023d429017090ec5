// Wrong: A second search is added, and `draft` still says `..`.
// Says: `hits: &Hits` of `draft` could be `docs` or `issues` [WF03]
// At: the `..` of `draft(..)`
// Help: the call written out, with `&docs` or with `&issues`

use dag_core::{node, workflow};

struct Query(String);
struct Hits(Vec<String>);
struct Account {
    name: String,
}

#[node(pure)]
fn understand(question: &str) -> Query {
    Query(question.to_lowercase())
}

#[node(read)]
async fn search(query: &Query, source: &'static str) -> Hits {
    Hits(vec![format!("{source} about {}", query.0)])
}

#[node(read)]
async fn load_account(customer: u64) -> Result<Account, std::io::Error> {
    Ok(Account { name: format!("customer {customer}") })
}

#[node(pure)]
fn draft(account: &Account, hits: &Hits) -> String {
    format!("Dear {}: {}", account.name, hits.0.join(", "))
}

workflow!(
    async fn answer(question: &str, customer: u64) -> Result<String, std::io::Error> {
        let query = understand(question);
        let docs = search(.., "docs");
        let issues = search(.., "issues");
        let account = load_account(..)?;
        let reply = draft(..);
        Ok(reply)
    }
);

fn main() {}

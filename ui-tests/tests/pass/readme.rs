// Right: the example of the README.

use dag_core::{node, workflow};

pub struct Query(String);
pub struct Hits(Vec<String>);
pub struct Account {
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
fn draft(account: &Account, hits: [&Hits; 2]) -> String {
    format!("Dear {}: {}, {}", account.name, hits[0].0.join(", "), hits[1].0.join(", "))
}

workflow!(
    /// Answers one question of a customer.
    pub async fn answer(question: &str, customer: u64) -> Result<String, std::io::Error> {
        let query = understand(question);
        let docs = search(.., "docs"); // these three run beside each other
        let issues = search(.., "issues");
        let account = load_account(..)?; // `..` finds `customer` by its type
        let reply = draft(..); // starts when all three are there
        Ok(reply)
    }
);

fn main() {
    let mut run = std::pin::pin!(answer("What is a DAG?", 7));
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(reply) = run.as_mut().poll(&mut cx) else {
        panic!("nothing here waits")
    };
    assert_eq!(
        reply.expect("nothing here fails"),
        "Dear customer 7: docs about what is a dag?, issues about what is a dag?",
    );
    assert!(answer::GRAPH.to_string().contains("load_account"));
}

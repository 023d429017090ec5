use dag_core::testing::stubbed;
use dag_core::{node, workflow};

#[derive(Debug)]
struct Down;
struct Query(String);
struct Hits(u32);

#[node(pure)]
fn understand(question: &str) -> Query {
    Query(question.to_owned())
}

#[node(read)]
async fn search(query: &Query, source: &'static str) -> Result<Hits, Down> {
    let _ = (&query.0, source);
    Ok(Hits(1))
}

workflow!(
    async fn answer(question: &str) -> Result<u32, Down> {
        let query = understand(question);
        let docs = search(&query, "docs")?;
        let issues = search(&query, "issues")?;
        let all = docs.0 + issues.0;
        Ok(all)
    }
);

async fn test() {
    let mut calls = 0;
    let report = stubbed!(
        answer("new?"),
        search => async |_, _| {
            calls += 1;
            Ok(Hits(calls))
        },
    );
    assert!(report.await.is_ok());
    assert_eq!(calls, 2);
}

fn main() {
    let _ = test;
}

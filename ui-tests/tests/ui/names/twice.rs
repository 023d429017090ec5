// Wrong: Two statements carry one name.
// Says: `hits` is bound twice [WF09]
// At: the second `hits`, in its `let`
// Help: another name for one of the two: statements may stand in any order, so that neither hides the other

use dag_core::{node, workflow};

struct Ticket {
    text: String,
}

struct Hits(Vec<String>);

struct Index(Vec<String>);

#[node(read)]
async fn search(index: &Index, ticket: &Ticket) -> Hits {
    Hits(index.0.iter().filter(|line| line.contains(&ticket.text)).cloned().collect())
}

#[node(read)]
async fn search_issues(index: &Index) -> Hits {
    Hits(index.0.clone())
}

workflow!(
    async fn find(index: &Index, ticket: Ticket) -> Hits {
        let hits = search(index, &ticket);
        let hits = search_issues(index);
        hits
    }
);

async fn caller(index: &Index) -> usize {
    find(index, Ticket { text: String::new() }).await.0.len()
}

fn main() {}

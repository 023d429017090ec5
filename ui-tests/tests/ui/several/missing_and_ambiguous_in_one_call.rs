// Wrong: One call has a parameter nobody gives and one that two give.
// Says: nothing gives `&Account` for `letter` [WF02]; `docs` and `issues` both fit `&Hits` [WF03]
// At: the `..` of `letter(..)`, for both
// Help: an input for the account; `letter(&ticket, &docs, …)`

use dag_core::{node, workflow};

struct Ticket {
    text: String,
}

struct Account {
    vip: bool,
}

struct Hits(Vec<String>);

#[node(pure)]
fn letter(ticket: &Ticket, hits: &Hits, account: &Account) -> String {
    format!("{} {} {}", ticket.text, hits.0.len(), account.vip)
}

workflow!(
    async fn answer(ticket: Ticket, docs: Hits, issues: Hits) -> String {
        letter(..)
    }
);

fn main() {}

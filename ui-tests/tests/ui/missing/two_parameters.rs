// Wrong: Two parameters of one call have no producer.
// Says: two facts: nothing gives `&Account` and nothing gives `&Hits` for `greet` [WF02]
// At: the `..` of `greet(..)`
// Help: an input or a node for each of the two

use dag_core::{node, workflow};

struct Ticket {
    text: String,
}

struct Account {
    vip: bool,
}

struct Hits(Vec<String>);

#[node(pure)]
fn greet(ticket: &Ticket, account: &Account, hits: &Hits) -> String {
    format!("{} {} {}", ticket.text, account.vip, hits.0.len())
}

workflow!(
    async fn answer(ticket: Ticket) -> String {
        greet(..)
    }
);

fn main() {}

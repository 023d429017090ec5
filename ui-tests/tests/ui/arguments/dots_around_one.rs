// Wrong: `..` stands before and behind an argument, so that its place is open.
// Says: `..` stands twice in `reply_with`; the place of `&hits` is open [WF05]
// At: the second `..`
// Help: `reply_with(.., &hits, &account)` or `reply_with(&ticket, &hits, ..)`

use dag_core::{node, workflow};

struct Ticket {
    text: String,
}

struct Account {
    vip: bool,
}

struct Hits(Vec<String>);

#[node(pure)]
fn reply_with(ticket: &Ticket, hits: &Hits, account: &Account) -> String {
    format!("{} {} {}", ticket.text, hits.0.len(), account.vip)
}

workflow!(
    async fn answer(ticket: Ticket, hits: Hits, account: Account) -> String {
        reply_with(.., &hits, ..)
    }
);

fn main() {}

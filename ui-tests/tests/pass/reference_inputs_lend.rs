// Right: A `&T` input fits `&T`, and may be lent as often as one likes.

use dag_core::{node, workflow};

struct Ticket {
    text: String,
}

struct Account {
    vip: bool,
}

struct Hits(Vec<String>);

struct Index(Vec<String>);

#[node(read)]
async fn search(index: &Index, ticket: &Ticket) -> Hits {
    Hits(index.0.iter().filter(|line| line.contains(&ticket.text)).cloned().collect())
}

#[node(read)]
async fn load_account(ticket: &Ticket) -> Account {
    Account { vip: ticket.text.contains("VIP") }
}

workflow!(
    async fn look_up(index: &Index, ticket: &Ticket) -> (Hits, Account, usize) {
        let hits = search(..);
        let account = load_account(..);
        (hits, account, ticket.text.len())
    }
);

fn main() {}

// Right: A name may be used above its `let`; that alone is no cycle.

use dag_core::{node, workflow};

struct Ticket {
    text: String,
}

struct Account {
    vip: bool,
}

struct Hits(Vec<String>);

struct Index(Vec<String>);

struct Reply(String);

#[node(read)]
async fn search(index: &Index, ticket: &Ticket) -> Hits {
    Hits(index.0.iter().filter(|line| line.contains(&ticket.text)).cloned().collect())
}

#[node(read)]
async fn load_account(ticket: &Ticket) -> Account {
    Account { vip: ticket.text.contains("VIP") }
}

#[node(pure)]
fn draft(ticket: &Ticket, hits: &Hits) -> Reply {
    Reply(format!("{}: {}", ticket.text, hits.0.join(", ")))
}

#[node(pure)]
fn sign(reply: &Reply, account: &Account) -> String {
    format!("{} {}", reply.0, account.vip)
}

workflow!(
    async fn answer(index: &Index, ticket: Ticket) -> String {
        let text = sign(&reply, &account);
        let reply = draft(..);
        let hits = search(..);
        let account = load_account(..);
        text
    }
);

fn main() {}

// Wrong: Of two names in `.after` one exists.
// Says: `.after(.., hitz)` names no statement [WF05]
// At: `hitz`
// Help: did you mean `hits`?

use dag_core::{Resource, node, workflow};

struct Ticket {
    text: String,
}

struct Account {
    vip: bool,
}

struct Hits(Vec<String>);

struct Index(Vec<String>);

#[derive(Resource)]
struct Mailbox;

#[node(read)]
async fn load_account(ticket: &Ticket) -> Account {
    Account { vip: ticket.text.contains("VIP") }
}

#[node(read)]
async fn search(index: &Index, ticket: &Ticket) -> Hits {
    Hits(index.0.iter().filter(|line| line.contains(&ticket.text)).cloned().collect())
}

#[node(write(Mailbox))]
async fn close(ticket: &Ticket) -> usize {
    ticket.text.len()
}

workflow!(
    async fn finish(index: &Index, ticket: Ticket) -> (Account, Hits, usize) {
        let account = load_account(&ticket);
        let hits = search(index, &ticket);
        let closed = close(&ticket).after(account, hitz);
        (account, hits, closed)
    }
);

fn main() {}

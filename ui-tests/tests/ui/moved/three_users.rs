// Wrong: Three statements use the ticket, one of them takes it.
// Says: `ticket` is moved into `archive` and also read by `load_account` and `search`: every user named
//   [WF04]
// At: `ticket` in `archive(ticket)`
// Help: `archive(ticket.clone())`

use dag_core::{Resource, node, workflow};

struct Ticket {
    text: String,
}

struct Account {
    vip: bool,
}

struct Hits(Vec<String>);

struct Index(Vec<String>);

struct Receipt(u64);

#[derive(Resource)]
struct Mailbox;

#[node(write(Mailbox))]
async fn archive(ticket: Ticket) -> Receipt {
    Receipt(ticket.text.len() as u64)
}

#[node(read)]
async fn load_account(ticket: &Ticket) -> Account {
    Account { vip: ticket.text.contains("VIP") }
}

#[node(read)]
async fn search(index: &Index, ticket: &Ticket) -> Hits {
    Hits(index.0.iter().filter(|line| line.contains(&ticket.text)).cloned().collect())
}

workflow!(
    async fn close(index: &Index, ticket: Ticket) -> (Receipt, Account, Hits) {
        let account = load_account(&ticket);
        let receipt = archive(ticket);
        let hits = search(index, &ticket);
        (receipt, account, hits)
    }
);

fn main() {}

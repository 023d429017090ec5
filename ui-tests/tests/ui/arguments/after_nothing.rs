// Wrong: `.after()` without a name.
// Says: `.after()` names no statement [WF05]
// At: `after`, or its parentheses
// Help: `.after(account)`, or remove `.after()`

use dag_core::{Resource, node, workflow};

struct Ticket {
    text: String,
}

struct Account {
    vip: bool,
}

#[derive(Resource)]
struct Mailbox;

#[node(read)]
async fn load_account(ticket: &Ticket) -> Account {
    Account { vip: ticket.text.contains("VIP") }
}

#[node(write(Mailbox))]
async fn close(ticket: &Ticket) -> usize {
    ticket.text.len()
}

workflow!(
    async fn finish(ticket: Ticket) -> (Account, usize) {
        let account = load_account(&ticket);
        let closed = close(&ticket).after();
        (account, closed)
    }
);

fn main() {}

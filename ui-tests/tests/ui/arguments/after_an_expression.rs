// Wrong: `.after` is given a value instead of a name.
// Says: `.after` takes names of statements, not expressions [WF05]
// At: `account.vip`
// Help: `.after(account)`

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
        let closed = close(&ticket).after(account.vip);
        (account, closed)
    }
);

fn main() {}

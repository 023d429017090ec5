// Wrong: A read stands alone, its arguments are inferred.
// Says: nobody uses the output of `load_account`, and it only reads [WF06]
// At: `load_account`
// Help: remove the statement, give it a name, or `let _ = load_account(..);`

use dag_core::{node, workflow};

struct Ticket {
    text: String,
}

struct Account {
    vip: bool,
}

#[node(read)]
async fn load_account(ticket: &Ticket) -> Account {
    Account { vip: ticket.text.contains("VIP") }
}

workflow!(
    async fn size(ticket: Ticket) -> usize {
        load_account(..);
        ticket.text.len()
    }
);

fn main() {}

// Wrong: The habit of async Rust: `.await` behind a node call.
// Says: a node call is not awaited in a workflow: its output is there by its name [WF19]
// At: `await`
// Help: `let account = load_account(&ticket);`

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
    async fn look_up(ticket: Ticket) -> Account {
        let account = load_account(&ticket).await;
        account
    }
);

async fn caller() -> bool {
    look_up(Ticket { text: String::new() }).await.vip
}

fn main() {}

// Wrong: A policy with a letter missing.
// Says: there is no policy `.timout` [WF05]
// At: `timout`
// Help: did you mean `.timeout(2s)`?

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
    async fn look_up(ticket: Ticket) -> bool {
        let account = load_account(..).timout(2s).ok();
        account.is_some_and(|account| account.vip)
    }
);

fn main() {}

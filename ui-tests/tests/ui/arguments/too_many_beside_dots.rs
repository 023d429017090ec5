// Wrong: With `..`, and still more arguments than parameters.
// Says: `load_account` takes 1 argument and 2 are given beside `..` [WF05]
// At: `&hits`, the first argument too many
// Help: `load_account(&ticket)`

use dag_core::{node, workflow};

struct Ticket {
    text: String,
}

struct Account {
    vip: bool,
}

struct Hits(Vec<String>);

#[node(read)]
async fn load_account(ticket: &Ticket) -> Account {
    Account { vip: ticket.text.contains("VIP") }
}

workflow!(
    async fn answer(ticket: Ticket, hits: Hits) -> Account {
        load_account(&ticket, &hits, ..)
    }
);

fn main() {}

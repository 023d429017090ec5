use dag_core::{node, workflow};

#[node(pure)]
fn draft(ticket: &Ticket, account: &Account) -> String {
    format!("{}: {}", account.name, ticket.text)
}

workflow!(
    async fn answer(ticket: Ticket, account: Account) -> String {
        draft(&ticket)
    }
);

struct Ticket {
    text: String,
}

struct Account {
    name: String,
}

fn main() {}

//   `bindings_with_variant_name`, on the user's tokens (or WF09/WF19)
// Wrong: a variant is written without its enum, so it binds everything.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

struct Request {
    id: u64,
    cents: u64,
}

struct Question(String);

enum Triage {
    Refund(Request),
    Question(Question),
    Spam,
}

#[node(read)]
async fn classify(ticket: &Ticket) -> Triage {
    if ticket.vip { Triage::Question(Question(ticket.text.clone())) } else { Triage::Spam }
}

#[node(write(Ledger), idempotent)]
async fn close(ticket: &Ticket) -> u64 {
    ticket.id
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let triage = classify(&ticket);
        match triage {
            Spam => close(&ticket),
            _ => 0,
        }
    }
);

fn main() {}

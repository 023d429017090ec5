// Wrong: no arm stands there yet.

use dag_core::{node, workflow};

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

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let triage = classify(&ticket);
        match triage {}
    }
);

fn main() {}

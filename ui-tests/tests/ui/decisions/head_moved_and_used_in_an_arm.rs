//   help: `match &triage`
// Wrong: the head moves what an arm uses.

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

struct Reply(String);

#[node(read)]
async fn classify(ticket: &Ticket) -> Triage {
    if ticket.vip { Triage::Question(Question(ticket.text.clone())) } else { Triage::Spam }
}

#[node(pure)]
fn settle(request: Request) -> Reply {
    Reply(format!("{} for {}", request.cents, request.id))
}

#[node(pure)]
fn label(triage: &Triage) -> Reply {
    Reply(String::from(if matches!(triage, Triage::Spam) { "spam" } else { "ham" }))
}

workflow!(
    async fn serve(ticket: Ticket) -> Reply {
        let triage = classify(&ticket);
        match triage {
            Triage::Refund(request) => settle(request),
            _ => label(&triage),
        }
    }
);

fn main() {}

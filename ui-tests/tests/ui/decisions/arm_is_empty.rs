// Wrong: an arm does nothing, the other makes a value.

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

#[node(read)]
async fn reply_to(question: &Question) -> Reply {
    Reply(question.0.clone())
}

#[node(pure)]
fn words(reply: &Reply) -> usize {
    reply.0.split_whitespace().count()
}

workflow!(
    async fn serve(ticket: Ticket) -> usize {
        let triage = classify(&ticket);
        let reply = match triage {
            Triage::Refund(request) => settle(request),
            Triage::Question(question) => reply_to(&question),
            Triage::Spam => {}
        };
        words(&reply)
    }
);

fn main() {}

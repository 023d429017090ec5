// Wrong: `#[speculate]` is misremembered.

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

struct Reply(String);

#[node(read)]
async fn look_up(ticket: &Ticket) -> Option<Request> {
    ticket.vip.then(|| Request { id: ticket.id, cents: 100 })
}

#[node(pure)]
fn settle(request: Request) -> Reply {
    Reply(format!("{} for {}", request.cents, request.id))
}

#[node(read)]
async fn reply_to(question: &Question) -> Reply {
    Reply(question.0.clone())
}

workflow!(
    async fn serve(ticket: Ticket, question: Question) -> Reply {
        let found = look_up(&ticket);
        #[speculative]
        let reply = match found {
            Some(request) => settle(request),
            None => reply_to(&question),
        };
        reply
    }
);

fn main() {}

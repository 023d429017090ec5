// Wrong: one arm moves a value twice.

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

struct Reply(String);

#[node(pure)]
fn settle(request: Request) -> Reply {
    Reply(format!("{} for {}", request.cents, request.id))
}

#[node(pure)]
fn decline(ticket: &Ticket) -> Reply {
    Reply(ticket.text.clone())
}

workflow!(
    async fn serve(ticket: Ticket, request: Request) -> Reply {
        match ticket.id {
            0 => {
                let first = settle(request);
                let second = settle(request);
                Reply(first.0.clone() + &second.0)
            }
            _ => decline(&ticket),
        }
    }
);

fn main() {}

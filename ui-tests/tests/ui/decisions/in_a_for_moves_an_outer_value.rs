// Wrong: an arm inside a `for` moves a value from outside.

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
    async fn serve(tickets: Vec<Ticket>, request: Request) -> usize {
        let replies = for ticket in tickets.iter().concurrent(4) {
            if ticket.vip { settle(request) } else { decline(ticket) }
        };
        replies.len()
    }
);

fn main() {}

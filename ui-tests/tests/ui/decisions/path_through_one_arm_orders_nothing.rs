//   that uses `booked`, so it orders nothing
// Wrong: the later write uses the decision, and only one arm waits for the first write.

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

struct Reply(String);

#[node(pure)]
fn settle(request: Request) -> Reply {
    Reply(format!("{} for {}", request.cents, request.id))
}

#[node(pure)]
fn decline(ticket: &Ticket) -> Reply {
    Reply(ticket.text.clone())
}

#[node(write(Ledger))]
async fn book(cents: u64) -> u64 {
    cents
}

#[node(write(Ledger))]
async fn archive(reply: &Reply) -> usize {
    reply.0.len()
}

workflow!(
    async fn serve(ticket: Ticket) -> usize {
        let booked = book(100);
        let reply = if ticket.vip {
            settle(Request { id: booked, cents: 1 })
        } else {
            decline(&ticket)
        };
        archive(&reply)
    }
);

fn main() {}

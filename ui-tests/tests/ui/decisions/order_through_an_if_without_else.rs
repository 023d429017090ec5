// Wrong: a write, an `if` that waits for it, a read that waits for the `if`.

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

#[node(write(Ledger), idempotent)]
async fn close(ticket: &Ticket) -> u64 {
    ticket.id
}

#[node(read(Ledger))]
async fn balance(id: u64) -> u64 {
    id
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let closed = close(&ticket);
        let reply = if ticket.vip {
            settle(Request { id: closed, cents: 1 })
        };
        let left = balance(ticket.id).after(reply);
        left + reply.map_or(0, |reply| reply.0.len() as u64)
    }
);

fn main() {}

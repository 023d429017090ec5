// Right: arms together order what each of them orders.

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
            settle(Request { id: 0, cents: booked })
        };
        archive(&reply)
    }
);

fn main() {}

// Right: a workflow with decisions is `Send`, so it may run on another thread.

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

#[node(read)]
async fn look_up(ticket: &Ticket) -> Option<Request> {
    ticket.vip.then(|| Request { id: ticket.id, cents: 100 })
}

#[node(pure)]
fn settle(request: Request) -> Reply {
    Reply(format!("{} for {}", request.cents, request.id))
}

#[node(pure)]
fn words(reply: &Reply) -> usize {
    reply.0.split_whitespace().count()
}

#[node(write(Ledger), idempotent)]
async fn close(ticket: &Ticket) -> u64 {
    ticket.id
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let found = look_up(&ticket);
        match found {
            Some(request) => {
                let reply = settle(request);
                let size = words(&reply);
                size as u64
            }
            None => close(&ticket),
        }
    }
);

fn is_send<T: Send>(_: T) {}

fn main() {
    is_send(serve(Ticket { id: 1, text: String::new(), vip: true }));
}

// Wrong: `if let … && node(..)`.

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

#[node(read)]
async fn look_up(ticket: &Ticket) -> Option<Request> {
    ticket.vip.then(|| Request { id: ticket.id, cents: 100 })
}

#[node(pure)]
fn is_urgent(ticket: &Ticket) -> bool {
    ticket.text.contains('!')
}

workflow!(
    async fn serve(ticket: Ticket, other: Ticket) -> u64 {
        let urgent = is_urgent(&other);
        let found = look_up(&ticket);
        if let Some(request) = &found && is_urgent(&ticket) {
            request.cents
        } else {
            u64::from(urgent)
        }
    }
);

fn main() {}

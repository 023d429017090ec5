// Wrong: A statement is ordered after itself; the person meant `opened`.
// Says: `closed` waits for itself: it is `.after(closed)` [WF01]
// At: `closed` in `.after(closed)`
// Help: remove `.after(closed)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Mailbox;

struct Ticket {
    text: String,
}

#[node(write(Mailbox), idempotent)]
async fn close(ticket: &Ticket) -> usize {
    ticket.text.len()
}

workflow!(
    async fn finish(ticket: Ticket) -> usize {
        let closed = close(&ticket).after(closed);
        closed
    }
);

fn main() {}

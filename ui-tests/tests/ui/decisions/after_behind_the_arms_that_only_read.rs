// expected: as `after_behind_the_arms`: the `balance` inside must not start before `closed` is over, or WF11
//   must stay
// Wrong: the whole decision shall wait for a write.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
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
        let left = match ticket.id {
            0 => balance(1),
            _ => balance(2),
        }
        .after(closed);
        left + closed
    }
);

fn main() {}

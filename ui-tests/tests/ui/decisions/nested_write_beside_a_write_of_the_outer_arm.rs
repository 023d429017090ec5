// Wrong: an inner arm and the outer one write at once.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

#[node(write(Ledger))]
async fn book(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let done = if ticket.vip {
            let booked = book(100);
            let inner = if ticket.id == 0 { book(200) } else { 0 };
            booked + inner
        } else {
            0
        };
        done
    }
);

fn main() {}

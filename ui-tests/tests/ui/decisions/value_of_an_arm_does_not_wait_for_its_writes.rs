//   write beside it; help: `.after(fee)`, if that waits for the whole arm
// Wrong: a write takes the value of an arm that writes, too.

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
        let fee = match ticket.id {
            0 => {
                let _ = book(1);
                5
            }
            _ => 0,
        };
        let booked = book(fee);
        booked
    }
);

fn main() {}

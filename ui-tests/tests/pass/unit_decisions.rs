// Right: arms without a value, empty arms, an `if` as the last statement; writes in a row.

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

#[node(write(Ledger), idempotent)]
async fn close(ticket: &Ticket) -> u64 {
    ticket.id
}

workflow!(
    async fn serve(ticket: Ticket) {
        let first = match ticket.id {
            0 => {}
            1 => {
                book(1);
            }
            _ => (),
        };
        if ticket.vip {
            let closed = close(&ticket).after(first);
            println!("{closed}");
        } else {
        }
    }
);

fn main() {}

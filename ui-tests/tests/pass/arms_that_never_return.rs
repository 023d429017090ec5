// Right: `unreachable!()`, `panic!()` and `todo!()` are arms, without a warning.

#![deny(warnings)]

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

#[node(read(Ledger))]
async fn balance(id: u64) -> u64 {
    id
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let one = match ticket.id {
            0 => balance(1),
            1 => 7,
            _ => unreachable!("ids are small"),
        };
        let two = if ticket.vip { balance(2) } else { panic!("{} is no vip, {}", ticket.id, ticket.text) };
        let three = match ticket.text.as_str() {
            "" => balance(3),
            _ => {
                let left = balance(4);
                assert!(left > 0, "{left}");
                left
            }
        };
        one + two + three
    }
);

fn main() {}

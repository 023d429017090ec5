// Right: constants, paths and numbers of every kind are patterns, not names.

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

const LIMIT: u64 = 100;

mod limits {
    pub const LOW: u64 = 3;
}

workflow!(
    async fn serve(ticket: Ticket, level: i8) -> u64 {
        let one = match ticket.id {
            LIMIT => balance(1),
            limits::LOW => 2,
            u64::MAX => 3,
            0..=1 => 4,
            _ => 5,
        };
        let two = match level {
            -1 => balance(LIMIT),
            i8::MIN..=-2 => 1,
            0.. => 2,
        };
        let three = if let Some('a' | 'b') = ticket.text.chars().next() { 1 } else { 0 };
        one + two + three
    }
);

fn main() {}

// Right: alternatives, ranges, `@`, guards, slices, tuples, structs, literals, `_`, `..`, let chains.

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

workflow!(
    async fn serve(ticket: Ticket, ids: Vec<u64>, pair: (u64, Option<u64>)) -> u64 {
        let one = match ticket.id {
            0 | 1 => close(&ticket),
            low @ 2..=9 => low,
            high if high > 1000 => high / 1000,
            _ => 3,
        };
        let two = match ids.as_slice() {
            [] => 0,
            [only] => *only,
            [first, .., last] => first + last,
        };
        let three = match pair {
            (0, None) => 0,
            (left, Some(right)) if left < right => right - left,
            (left, _) => left,
        };
        let four = match &ticket {
            Ticket { vip: true, id, .. } => *id,
            Ticket { text, .. } if text.is_empty() => 0,
            Ticket { text, .. } => text.len() as u64,
        };
        let five = match ticket.text.as_str() {
            "" => 0,
            "refund" => 1,
            _ => 2,
        };
        let six = if let Some(first) = ids.first() && *first > one && ticket.vip { *first } else { 0 };
        let seven = if matches!(pair, (1..=3, _)) && !ticket.vip { 7 } else { 0 };
        two + three + four + five + six + seven
    }
);

fn main() {}

// Right: a decision is taken apart, and its type is written down.

use dag_core::{node, workflow};

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

struct Reply(String);

#[node(pure)]
fn words(reply: &Reply) -> usize {
    reply.0.split_whitespace().count()
}

workflow!(
    async fn serve(ticket: Ticket, other: Reply) -> usize {
        let (reply, rank) = if ticket.vip { (Reply(String::new()), 1) } else { (other, 2) };
        let size: usize = match rank {
            1 => words(&reply),
            _ => 0,
        };
        let [low, high]: [usize; 2] = match ticket.id {
            0 => [size, 9],
            _ => {
                let count = words(&reply);
                [count, 10]
            }
        };
        low + high
    }
);

fn main() {}

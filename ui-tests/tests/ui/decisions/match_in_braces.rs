// Wrong: the match stands in braces, and is called a node elsewhere.

use dag_core::{node, workflow};

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

struct Reply(String);

#[node(pure)]
fn decline(ticket: &Ticket) -> Reply {
    Reply(ticket.text.clone())
}

workflow!(
    async fn serve(ticket: Ticket) -> usize {
        let first = decline(&ticket);
        let second = {
            match ticket.id {
                0 => decline(&ticket),
                _ => Reply(String::new()),
            }
        };
        first.0.len() + second.0.len()
    }
);

fn main() {}

// Wrong: an attribute on the match.

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
    async fn serve(ticket: Ticket) -> Reply {
        #[cfg(debug_assertions)]
        match ticket.id {
            0 => Reply(String::new()),
            _ => decline(&ticket),
        }
    }
);

fn main() {}

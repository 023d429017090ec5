// Wrong: an arm exists only with a feature.

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
        match ticket.id {
            #[cfg(feature = "zero")]
            0 => Reply(String::new()),
            _ => decline(&ticket),
        }
    }
);

fn main() {}

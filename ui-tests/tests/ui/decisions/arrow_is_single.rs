// Wrong: `->` instead of `=>`.

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
            0 -> decline(&ticket),
            _ -> Reply(String::new()),
        }
    }
);

fn main() {}

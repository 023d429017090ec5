// Wrong: a match of a number without `_`.

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
        let reply = match ticket.id {
            0 => decline(&ticket),
            1 => Reply(String::from("one")),
        };
        reply
    }
);

fn main() {}

// expected: WF06 on `reply`: `reply` is used by nobody, and nothing in it writes
// Wrong: a decision whose value nobody uses, and which writes nothing.

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
    async fn serve(ticket: Ticket) -> u64 {
        let reply = if ticket.vip { decline(&ticket) } else { Reply(String::new()) };
        ticket.id
    }
);

fn main() {}

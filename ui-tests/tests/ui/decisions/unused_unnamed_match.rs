// expected: WF06 on `match`: the output of `match` is used by nobody, and nothing in it writes; help: `let _ =
//   ..`
// Wrong: a match as a statement that only reads.

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
        match ticket.id {
            0 => decline(&ticket),
            _ => Reply(String::new()),
        };
        ticket.id
    }
);

fn main() {}

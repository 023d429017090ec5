// Wrong: an arm uses what the decision makes.

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

#[node(pure)]
fn words(reply: &Reply) -> usize {
    reply.0.split_whitespace().count()
}

workflow!(
    async fn serve(ticket: Ticket) -> Reply {
        let reply = if ticket.vip {
            let size = words(&reply);
            Reply(size.to_string())
        } else {
            decline(&ticket)
        };
        reply
    }
);

fn main() {}

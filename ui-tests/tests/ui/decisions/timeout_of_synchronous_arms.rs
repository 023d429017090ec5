// expected: WF17 on `timeout`: nothing in the arms can be cut: all nodes are synchronous
// Wrong: a timeout around a decision whose nodes never wait.

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
        let reply = if ticket.vip { decline(&ticket) } else { Reply(String::new()) }.timeout(2s).ok();
        reply.map_or(0, |reply| reply.0.len())
    }
);

fn main() {}

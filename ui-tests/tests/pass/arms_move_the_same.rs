// Right: arms that exclude each other move one value, and `else` too.

use dag_core::{node, workflow};

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

struct Request {
    id: u64,
    cents: u64,
}

struct Reply(String);

#[node(pure)]
fn settle(request: Request) -> Reply {
    Reply(format!("{} for {}", request.cents, request.id))
}

workflow!(
    async fn serve(ticket: Ticket, request: Request) -> Reply {
        match ticket.id {
            0 => settle(request),
            1 => {
                let reply = settle(request);
                Reply(reply.0.to_uppercase())
            }
            _ => {
                if ticket.vip {
                    settle(request)
                } else {
                    Reply(request.cents.to_string())
                }
            }
        }
    }
);

fn main() {}

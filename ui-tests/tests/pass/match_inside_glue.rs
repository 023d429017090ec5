// Right: `match`, `if` and `if let` without nodes are glue, also inside calls and closures.

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

#[node(read)]
async fn look_up(ticket: &Ticket) -> Option<Request> {
    ticket.vip.then(|| Request { id: ticket.id, cents: 100 })
}

#[node(pure)]
fn decline(ticket: &Ticket) -> Reply {
    Reply(ticket.text.clone())
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let found = look_up(&ticket);
        let cents = u64::max(3, match &found {
            Some(request) if request.cents > 3 => request.cents,
            _ => 0,
        });
        let name = String::from(if ticket.vip { "vip" } else { "any" });
        let tagged = Some(7).map(|n: u64| if n > cents { n } else { cents });
        let size = { if let Some(request) = &found { request.id } else { 0 } };
        let reply = decline(&Ticket { id: 0, text: if name.is_empty() { String::new() } else { name }, vip: false });
        reply.0.len() as u64 + tagged.unwrap_or(0) + size
    }
);

fn main() {}

// Right: an attribute of a lint on an arm is kept, as in Rust.

#![deny(unreachable_patterns)]

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
            _ if ticket.vip => Reply(String::new()),
            0..=u64::MAX => decline(&ticket),
            #[allow(unreachable_patterns)]
            _ => Reply(String::from("never")),
        }
    }
);

fn main() {}

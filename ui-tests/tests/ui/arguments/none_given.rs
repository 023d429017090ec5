// Wrong: Empty parentheses where `..` was meant.
// Says: `draft` takes 2 arguments and none is given [WF05]
// At: the `draft` of `draft()`, or its parentheses
// Help: `draft(..)`

use dag_core::{node, workflow};

struct Ticket {
    text: String,
}

struct Hits(Vec<String>);

struct Reply(String);

#[node(pure)]
fn draft(ticket: &Ticket, hits: &Hits) -> Reply {
    Reply(format!("{}: {}", ticket.text, hits.0.join(", ")))
}

workflow!(
    async fn answer(ticket: Ticket, hits: Hits) -> Reply {
        let reply = draft();
        Reply(reply.0 + &ticket.text + &hits.0.join(" "))
    }
);

async fn caller() -> Reply {
    answer(Ticket { text: String::new() }, Hits(Vec::new())).await
}

fn main() {}

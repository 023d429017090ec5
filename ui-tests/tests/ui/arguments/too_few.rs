// Wrong: The ticket was forgotten, and there is no `..` to find it.
// Says: `draft` takes 2 arguments and 1 is given: `ticket: &Ticket`, `hits: &Hits` [WF05]
// At: the `draft` of `draft(&hits)`, or its parentheses
// Help: `draft(&hits, ..)` or `draft(&ticket, &hits)`

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
        let reply = draft(&hits);
        Reply(reply.0 + &ticket.text)
    }
);

fn main() {}

// Wrong: All arguments are given, `..` has nothing left to fill.
// Says: `..` fills nothing: both arguments of `draft` are given [WF05]
// At: the `..` of `draft(&ticket, &hits, ..)`
// Help: `draft(&ticket, &hits)`

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
        draft(&ticket, &hits, ..)
    }
);

fn main() {}

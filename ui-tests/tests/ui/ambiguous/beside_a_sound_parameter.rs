// Wrong: One parameter is clear, the other one is not.
// Says: `docs` and `issues` both fit `hits: &Hits` of `draft` [WF03], and not a word about `ticket`
// At: the `..` of `draft(..)`
// Help: `draft(&ticket, &docs)` or `draft(&ticket, &issues)`: the whole call, to paste

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
    async fn answer(ticket: Ticket, docs: Hits, issues: Hits) -> Reply {
        draft(..)
    }
);

fn main() {}

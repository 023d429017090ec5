// Wrong: `..` stands twice in one call.
// Says: `..` stands twice in `draft`; one fills all that is not given [WF05]
// At: the second `..`
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
        draft(.., ..)
    }
);

fn main() {}

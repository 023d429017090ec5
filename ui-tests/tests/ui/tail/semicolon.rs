// Wrong: A semicolon behind the last call.
// Says: `answer` returns `Reply`, and its body has no tail [WF07]
// At: the `;` behind `draft(..)`
// Help: remove the `;`

use dag_core::{Resource, node, workflow};

struct Ticket {
    text: String,
}

struct Hits(Vec<String>);

struct Reply(String);

#[derive(Resource)]
struct Drafts;

#[node(write(Drafts))]
async fn draft(ticket: &Ticket, hits: &Hits) -> Reply {
    Reply(format!("{} {}", ticket.text, hits.0.len()))
}

workflow!(
    async fn answer(ticket: Ticket, hits: Hits) -> Reply {
        draft(..);
    }
);

fn main() {}

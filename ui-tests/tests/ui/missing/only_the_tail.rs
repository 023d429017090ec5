// Wrong: What the node wants is made by the tail, which is the output and not a producer.
// Says: nothing gives the `&Reply` that `log_reply` takes; the tail gives `Reply`, but it has no name
//   [WF02]
// At: the `..` of `log_reply(..)`
// Help: `let reply = draft(..);` and `reply` as the tail

use dag_core::{Resource, node, workflow};

struct Ticket {
    text: String,
}

struct Hits(Vec<String>);

struct Reply(String);

#[node(pure)]
fn draft(ticket: &Ticket, hits: &Hits) -> Reply {
    Reply(format!("{}: {}", ticket.text, hits.0.join(", ")))
}

#[derive(Resource)]
struct Log;

#[node(write(Log))]
async fn log_reply(reply: &Reply) {
    println!("{}", reply.0);
}

workflow!(
    async fn answer(ticket: &Ticket, hits: &Hits) -> Reply {
        log_reply(..);
        draft(..)
    }
);

fn main() {}

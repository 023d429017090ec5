// expected: only the error of the inner workflow (WF02 on its `..`); the outer one says nothing
// Wrong: the workflow inside is in error; the one around it must be silent.

use dag_core::{node, workflow};

struct Question(String);

struct Reply(String);

#[node(read)]
async fn reply_to(question: &Question) -> Reply {
    Reply(question.0.clone())
}

#[node(pure)]
fn words(reply: &Reply) -> usize {
    reply.0.split_whitespace().count()
}

workflow!(
    async fn price_all(id: u64) -> Reply {
        let reply = reply_to(..);
        reply
    }
);

workflow!(
    async fn serve(id: u64) -> usize {
        let reply = price_all(id);
        words(&reply)
    }
);

fn main() {}

// Right: A write may stand alone as a statement; the workflow returns nothing and needs no tail.

use dag_core::{Resource, node, workflow};

struct Reply(String);

#[derive(Resource)]
struct Mailbox;

#[node(write(Mailbox))]
async fn post(reply: &Reply) {
    println!("{}", reply.0);
}

workflow!(
    async fn answer(reply: Reply) {
        post(&reply);
    }
);

fn main() {}

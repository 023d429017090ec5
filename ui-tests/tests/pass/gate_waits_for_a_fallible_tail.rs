//! Right: a fallible tail counts as a `?`: the write waits for it, and its read is before the write.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Mailbox;

#[node(read(Mailbox))]
async fn unread_mails(user: &str) -> Result<usize, Error> {
    Ok(user.len())
}

#[node(write(Mailbox))]
async fn post(to: &str) {
    println!("{to}")
}

workflow!(
    async fn notify(user: &str, to: &str) -> Result<usize, Error> {
        post(to);
        unread_mails(user)
    }
);

fn main() {}

//! `.early()` made the mail quicker and let it run beside the read — expected: WF11 for `unread` with `send`,
//! because "`.early()` lifts the gate"; remedy: `send(to).early().after(unread)`, or no `.early()`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Mailbox;

#[node(read(Mailbox))]
async fn unread_mails(user: &str) -> Result<usize, Error> {
    Ok(user.len())
}

#[node(write(Mailbox))]
async fn send(to: &str) -> usize {
    to.len()
}

workflow!(
    async fn notify(user: &str, to: &str) -> Result<usize, Error> {
        let unread = unread_mails(user)?;
        let sent = send(to).early();
        Ok(unread + sent)
    }
);

fn main() {}

// Right: Orders in one direction are no cycle, and a name in `.after` is no use of its value.

use dag_core::{Resource, node, workflow};

struct Ticket {
    text: String,
}

#[derive(Resource)]
struct Mailbox;

struct Receipt(u64);

#[derive(Resource)]
struct Log;

#[node(read)]
async fn stamp() -> String {
    "12:00".to_owned()
}

#[node(write(Log))]
async fn log_line(line: &str) -> usize {
    line.len()
}

#[node(write(Mailbox))]
async fn archive(ticket: Ticket) -> Receipt {
    Receipt(ticket.text.len() as u64)
}

workflow!(
    async fn close(ticket: Ticket) -> (Receipt, usize) {
        let now = stamp(..);
        let logged = log_line(&now);
        let receipt = archive(ticket).after(logged);
        (receipt, logged)
    }
);

fn main() {}

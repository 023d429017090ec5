//! Right: a resource may be a struct with fields, or an enum; only generics are refused.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Stock {
    shelves: usize,
}

#[derive(Resource)]
enum Mailbox {
    Inbox,
    Outbox,
}

#[node(read(Stock))]
async fn shelves(stock: &Stock) -> usize {
    stock.shelves
}

#[node(write(Mailbox))]
async fn post(mailbox: &Mailbox) -> usize {
    match mailbox {
        Mailbox::Inbox => 0,
        Mailbox::Outbox => 1,
    }
}

workflow!(
    async fn look(stock: &Stock) -> usize {
        let count = shelves(stock);
        let inbox = Mailbox::Inbox;
        let outbox = Mailbox::Outbox;
        let first = post(&inbox);
        let second = post(&outbox).after(first);
        count + first + second
    }
);

fn main() {}

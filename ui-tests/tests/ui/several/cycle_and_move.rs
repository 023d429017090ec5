// Wrong: A cycle, and a move beside it.
// Says: two errors in source order: `ticket` is moved into `archive` and also read by `load_account`
//   [WF04]; `score` and `tone` wait for each other [WF01]
// At: `ticket` in `archive(ticket)`; `tone` in `score_of(&account, tone)`
// Help: one for each, as if it stood alone

use dag_core::{Resource, node, workflow};

struct Ticket {
    text: String,
}

struct Account {
    vip: bool,
}

struct Receipt(u64);

#[derive(Resource)]
struct Mailbox;

#[node(write(Mailbox))]
async fn archive(ticket: Ticket) -> Receipt {
    Receipt(ticket.text.len() as u64)
}

#[node(read)]
async fn load_account(ticket: &Ticket) -> Account {
    Account { vip: ticket.text.contains("VIP") }
}

#[node(pure)]
fn score_of(account: &Account, tone: usize) -> usize {
    usize::from(account.vip) + tone
}

#[node(pure)]
fn tone_of(score: usize) -> usize {
    score / 2
}

workflow!(
    async fn close(ticket: Ticket) -> (Receipt, usize) {
        let receipt = archive(ticket);
        let account = load_account(&ticket);
        let score = score_of(&account, tone);
        let tone = tone_of(score);
        (receipt, tone)
    }
);

fn main() {}

// Wrong: Most of the graph is a sound diamond; only two of seven statements form a cycle.
// Says: `score` and `tone` wait for each other [WF01], and not a word about the five other statements
// At: the `..` of `score_of(..)`
// Help: take one of `Score` and `Tone` from something that exists

use dag_core::{node, workflow};

struct Ticket {
    text: String,
}

struct Account {
    vip: bool,
}

struct Hits(Vec<String>);

struct Index(Vec<String>);

struct Reply(String);

struct Score(usize);
struct Tone(usize);

#[node(read)]
async fn search(index: &Index, ticket: &Ticket) -> Hits {
    Hits(index.0.iter().filter(|line| line.contains(&ticket.text)).cloned().collect())
}

#[node(read)]
async fn load_account(ticket: &Ticket) -> Account {
    Account { vip: ticket.text.contains("VIP") }
}

#[node(pure)]
fn draft(ticket: &Ticket, hits: &Hits) -> Reply {
    Reply(format!("{}: {}", ticket.text, hits.0.join(", ")))
}

#[node(pure)]
fn score_of(account: &Account, tone: &Tone) -> Score {
    Score(usize::from(account.vip) + tone.0)
}

#[node(pure)]
fn tone_of(reply: &Reply, score: &Score) -> Tone {
    Tone(reply.0.len() + score.0)
}

#[node(pure)]
fn polish(reply: &Reply, tone: &Tone, account: &Account) -> String {
    format!("{} {} {}", reply.0, tone.0, account.vip)
}

workflow!(
    async fn answer(index: &Index, ticket: Ticket) -> String {
        let account = load_account(..);
        let hits = search(..);
        let reply = draft(..);
        let score = score_of(..);
        let tone = tone_of(..);
        let text = polish(..);
        text
    }
);

fn main() {}

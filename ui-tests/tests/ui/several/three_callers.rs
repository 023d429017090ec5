// Wrong: A workflow in error is called three times; the callers are right.
// Says: nothing gives the `&Account` that `greet` takes [WF02]: this error alone, nothing at the callers
// At: the `..` of `greet(..)`
// Help: add an input `account: &Account`, or a node that returns `Account`

use dag_core::{node, workflow};

struct Ticket {
    text: String,
}

struct Account {
    vip: bool,
}

#[node(pure)]
fn greet(ticket: &Ticket, account: &Account) -> String {
    format!("{} {}", ticket.text, account.vip)
}

workflow!(
    async fn answer(ticket: Ticket) -> Result<String, std::fmt::Error> {
        let text = greet(..);
        Ok(text)
    }
);

async fn by_mail(ticket: Ticket) -> Result<usize, std::fmt::Error> {
    let text = answer(ticket).await?;
    Ok(text.len())
}

async fn by_chat(ticket: Ticket) -> String {
    answer(ticket).await.unwrap_or_default()
}

fn main() {
    let run = answer(Ticket { text: String::new() });
    drop(run);
    drop(by_mail(Ticket { text: String::new() }));
    drop(by_chat(Ticket { text: String::new() }));
    println!("{}", answer::GRAPH);
}

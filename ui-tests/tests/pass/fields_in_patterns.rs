// Right: fields by their shorthand, renamed, nested, with `@`.

use dag_core::{node, workflow};

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

struct Request {
    id: u64,
    cents: u64,
}

struct Question(String);

struct Reply(String);

#[node(pure)]
fn settle(request: Request) -> Reply {
    Reply(format!("{} for {}", request.cents, request.id))
}

#[node(pure)]
fn decline(ticket: &Ticket) -> Reply {
    Reply(ticket.text.clone())
}

#[node(pure)]
fn words(reply: &Reply) -> usize {
    reply.0.split_whitespace().count()
}

struct Case {
    request: Request,
    question: Option<Question>,
}

workflow!(
    async fn serve(ticket: Ticket, case: Case) -> usize {
        let named = match &ticket {
            Ticket { vip: true, text, .. } => Reply(text.clone()),
            Ticket { id, text, .. } if *id > 3 => Reply(text.to_uppercase()),
            all @ Ticket { .. } => decline(all),
        };
        let size = match case {
            Case { request, question: None } => {
                let reply = settle(request);
                words(&reply)
            }
            Case { request: Request { cents, .. }, question: Some(Question(asked)) } => {
                let reply = Reply(format!("{asked} {cents}"));
                words(&reply)
            }
        };
        let pair = Some((1, &named));
        let more = if let Some((rank @ 1..=3, Reply(shown))) = pair { rank + shown.len() } else { 0 };
        size + more
    }
);

fn main() {}

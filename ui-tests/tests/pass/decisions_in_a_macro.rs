// Right: workflows with decisions come out of a user's own macro; heads, patterns, arms and bodies are given.

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

enum Triage {
    Refund(Request),
    Question(Question),
    Spam,
}

struct Reply(String);

#[node(pure)]
fn settle(request: Request) -> Reply {
    Reply(format!("{} for {}", request.cents, request.id))
}

#[node(read)]
async fn reply_to(question: &Question) -> Reply {
    Reply(question.0.clone())
}

#[node(pure)]
fn decline(ticket: &Ticket) -> Reply {
    Reply(ticket.text.clone())
}

macro_rules! chooser {
    ($name:ident, $when:expr, $node:path, $other:expr) => {
        workflow!(
            async fn $name(ticket: Ticket) -> Reply {
                if $when { $node(&ticket) } else { $other }
            }
        );
    };
}

workflow!(
    async fn plainly(ticket: Ticket) -> Reply {
        if ticket.vip { decline(&ticket) } else { Reply(ticket.text.clone()) }
    }
);

chooser!(always, true, decline, Reply(String::new()));
chooser!(never, 1 + 1 == 3, self::decline, Reply(String::from("no")));

macro_rules! each {
    ($head:ident : $type:ty, $($pattern:pat => $value:expr),*) => {
        workflow!(
            async fn each_of_them($head: $type) -> u64 {
                let id = match $head {
                    $($pattern => $value,)*
                };
                id
            }
        );
    };
}

each!(choice: Option<u64>, Some(0) => 1, Some(_) => 2, None => 3);

macro_rules! with_arms {
    ($head:ident, $($arms:tt)*) => {
        workflow!(
            async fn with_given_arms($head: Triage) -> Reply {
                match $head { $($arms)* }
            }
        );
    };
}

with_arms!(given, Triage::Refund(request) => settle(request), Triage::Question(question) => {
    let reply = reply_to(&question);
    reply
} _ => Reply(String::new()));

fn main() {}

// Wrong: the match takes a part of what a statement made, while the rest is read.

use dag_core::{node, workflow};

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

struct Case {
    triage: Triage,
    id: u64,
}

#[node(read)]
async fn open(id: u64) -> Case {
    Case { triage: Triage::Spam, id }
}

workflow!(
    async fn serve(id: u64) -> Reply {
        let case = open(id);
        let reply = match case.triage {
            Triage::Refund(request) => settle(request),
            _ => Reply(case.id.to_string()),
        };
        reply
    }
);

fn main() {}

// Wrong: the match takes a part of an input that is lent.

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

#[node(read)]
async fn reply_to(question: &Question) -> Reply {
    Reply(question.0.clone())
}

struct Case {
    triage: Triage,
}

workflow!(
    async fn serve(case: &Case) -> Reply {
        match case.triage {
            Triage::Refund(request) => settle(request),
            Triage::Question(question) => reply_to(&question),
            Triage::Spam => Reply(String::new()),
        }
    }
);

fn main() {}

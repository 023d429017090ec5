// Wrong: A node call inside the argument of another one.
// Says: `understand` is a node here and is also called inside an argument [WF19]
// At: `understand` in `search(&understand(&ticket))`
// Help: `let asked = understand(&ticket);` and `search(&asked)`

use dag_core::{node, workflow};

struct Ticket {
    text: String,
}

struct Query(String);

#[node(pure)]
fn understand(ticket: &Ticket) -> Query {
    Query(ticket.text.to_lowercase())
}

#[node(pure)]
fn search(query: &Query) -> usize {
    query.0.len()
}

workflow!(
    async fn find(ticket: Ticket, parent: Ticket) -> usize {
        let above = understand(&parent);
        let wide = search(&above);
        let narrow = search(&understand(&ticket));
        wide + narrow
    }
);

fn main() {}

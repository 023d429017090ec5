// expected: rustc E0277 on `ticket`: `Ticket` is not an iterator
// Wrong: a struct that holds the list, instead of its field.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

struct Ticket {
    hits: Vec<Hit>,
}

workflow!(
    async fn gather(ticket: Ticket) -> usize {
        let pages = for hit in ticket.concurrent(8) {
            peek(&hit)
        };
        pages.len()
    }
);

fn main() {}

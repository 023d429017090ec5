//! A struct that holds the list stands in the head, instead of its field: rustc's E0277, three times.

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

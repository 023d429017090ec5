// Wrong: a timeout around a decision, whose arm has a `for` that writes.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

struct Request {
    id: u64,
    cents: u64,
}

#[node(write(Ledger), commutes)]
async fn deposit(request: &Request) -> u64 {
    request.cents
}

workflow!(
    async fn serve(ticket: Ticket, requests: Vec<Request>) -> usize {
        let paid = if ticket.vip {
            for request in requests.iter().concurrent(4) {
                deposit(request)
            }
        } else {
            Vec::new()
        }
        .timeout(2s)
        .unwrap_or(Vec::new());
        paid.len()
    }
);

fn main() {}

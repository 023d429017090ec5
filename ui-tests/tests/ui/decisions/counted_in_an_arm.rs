// Wrong: an arm counts up a variable outside.

use dag_core::workflow;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let mut count = 0;
        match ticket.id {
            0 => count += 1,
            _ => {}
        }
        count
    }
);

fn main() {}

use dag_core::{node, workflow};

#[node(read)]
async fn is_refund(ticket: &str) -> bool {
    ticket.contains("refund")
}

#[node(read)]
async fn look(number: u64) -> u64 {
    number
}

workflow!(
    async fn serve(ticket: &str) -> u64 {
        let refund = is_refund(ticket).guess(Some(true));
        let size = if refund { look(1).inspect(|size| println!("{size}")) } else { 0 };
        size
    }
);

fn main() {}

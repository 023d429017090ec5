// expected: WF01 on `serve` in `serve(rest)`: `serve` is inside itself; help: a `loop`, or a plain function
// Wrong: a workflow calls itself for the rest.

use dag_core::workflow;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

struct Reply(String);

workflow!(
    async fn serve(ticket: Ticket) -> Reply {
        let rest = Ticket { id: ticket.id, text: ticket.text.clone(), vip: false };
        let other = serve(rest);
        other
    }
);

fn main() {}

//! a guess behind a node that can fail, without `?` — expected: WF08 on `..` or E0308 on `&class`: a guess does not make a
//! value of a `Result`; remedy: `?` behind the guess

use dag_core::{node, workflow};
use std::io::Error;

struct Ticket {
    id: u64,
    text: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Class(u64);

#[node(read)]
async fn classify(ticket: &Ticket) -> Result<Class, Error> {
    if ticket.text.is_empty() { Err(Error::other("empty")) } else { Ok(Class(ticket.id)) }
}

#[node(read)]
async fn look_up(class: &Class) -> u64 {
    class.0
}

workflow!(
    async fn serve(ticket: Ticket) -> Result<u64, Error> {
        let class = classify(&ticket).guess(Some(Class(1)));
        let found = look_up(..);
        Ok(found)
    }
);

fn main() {}

// expected: WF20 on `give_back_all`: an undo must be `idempotent`, and `give_back` in it is not
// Wrong: the undo is a workflow that may not be repeated.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Outbox;

struct Request {
    id: u64,
    cents: u64,
}

struct Reply(String);

#[node(write(Ledger))]
async fn pay(request: &Request) -> Result<u64, Error> {
    if request.cents == 0 { Err(Error::other("nothing")) } else { Ok(request.cents) }
}

#[node(write(Outbox))]
async fn send(reply: &Reply) -> Result<(), Error> {
    if reply.0.is_empty() { Err(Error::other("nobody")) } else { Ok(()) }
}

#[node(write(Ledger))]
async fn give_back(cents: &u64) -> Result<(), Error> {
    if *cents == 0 { Err(Error::other("nothing")) } else { Ok(()) }
}

workflow!(
    async fn give_back_all(cents: &u64) -> Result<(), Error> {
        give_back(cents)?;
        Ok(())
    }
);

workflow!(
    async fn serve(request: Request, reply: Reply) -> Result<u64, Error> {
        let paid = pay(&request).undo(give_back_all(_))?;
        send(&reply)?;
        Ok(paid)
    }
);

fn main() {}

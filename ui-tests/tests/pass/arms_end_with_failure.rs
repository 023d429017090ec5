// Right: `?` leaves the whole workflow from any arm, `Err(..)?` too; the errors convert.

use dag_core::{Resource, node, workflow};
use std::io::Error;

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

#[node(read)]
async fn check(ticket: &Ticket) -> Result<Request, Error> {
    if ticket.vip { Ok(Request { id: ticket.id, cents: 100 }) } else { Err(Error::other("not yours")) }
}

#[node(write(Ledger))]
async fn pay(request: &Request) -> Result<u64, Error> {
    if request.cents == 0 { Err(Error::other("nothing")) } else { Ok(request.cents) }
}

#[derive(Debug)]
enum Broken {
    Io,
    Limit(u64),
}

impl From<Error> for Broken {
    fn from(_: Error) -> Self {
        Self::Io
    }
}

workflow!(
    async fn serve(ticket: Ticket, request: Request) -> Result<u64, Broken> {
        let paid = match ticket.id {
            0 => pay(&request)?,
            1 => Err(Broken::Limit(request.cents))?,
            _ => {
                let other = check(&ticket)?;
                if other.cents > 100 { Err(Broken::Limit(other.cents))? } else { other.cents }
            }
        };
        Ok(paid)
    }
);

fn main() {}

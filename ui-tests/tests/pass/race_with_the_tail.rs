//! Right: consent on the tail, and in front of `?`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Outbox;

#[node(write(Outbox))]
async fn inform(to: &str) {
    println!("{to}")
}

#[node(write(Outbox))]
async fn deliver(to: &str) -> Result<(), Error> {
    if to.is_empty() { Err(Error::other("nobody")) } else { Ok(()) }
}

#[node(write(Outbox))]
async fn post(to: &str) -> Result<usize, Error> {
    Ok(to.len())
}

workflow!(
    async fn announce(customer: &str, staff: &str) -> Result<usize, Error> {
        deliver(customer).allow_race(inform)?;
        inform(staff);
        post(staff).allow_race(inform).after(deliver)
    }
);

fn main() {}

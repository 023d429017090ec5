use dag_core::{Resource, node, workflow};

#[node(write(Outbox))]
async fn send(letter: &str) -> Result<u64, Refused> {
    Ok(letter.len() as u64)
}

#[node(write(Ledger))]
async fn book(cents: u64) -> Result<u64, Refused> {
    Ok(cents)
}

workflow!(
    async fn bill(letter: &str, cents: u64) -> Result<u64, Refused> {
        let sent = send(letter).retry(3)?;
        let booked = book(cents).timeout(2s).ok();
        Ok(sent + booked.unwrap_or(0))
    }
);

#[derive(Debug)]
struct Refused;

#[derive(Resource)]
struct Outbox;

#[derive(Resource)]
struct Ledger;

fn main() {}

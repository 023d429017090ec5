use dag_core::{Resource, node, workflow};

#[node(write(Card))]
async fn charge(cents: u64) -> u64 {
    cents
}

#[node(write(Card))]
async fn refund(payment: &u64) {
    println!("another {payment} cents back")
}

#[node(read)]
async fn pack(order: u64) -> Result<u64, SoldOut> {
    if order == 0 { Err(SoldOut) } else { Ok(order) }
}

workflow!(
    async fn buy(order: u64, cents: u64) -> Result<u64, SoldOut> {
        let payment = charge(cents).undo(refund(_));
        let parcel = pack(order)?;
        Ok(payment + parcel)
    }
);

#[derive(Debug)]
struct SoldOut;

#[derive(Resource)]
struct Card;

fn main() {}

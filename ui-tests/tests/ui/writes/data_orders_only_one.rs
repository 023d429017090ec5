//! Packing and the invoice both need the reservation, but not each other — expected: WF10 on `invoice` with
//! `pack` alone, because data orders `reserve` before both and nothing orders the two; remedy:
//! `invoice(&hold).after(packed)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Orders;

struct Hold(u64);

#[node(write(Orders))]
async fn reserve(order: u64) -> Hold {
    Hold(order)
}

#[node(write(Orders))]
async fn pack(hold: &Hold) -> u64 {
    hold.0
}

#[node(write(Orders))]
async fn invoice(hold: &Hold) -> u64 {
    hold.0 * 100
}

workflow!(
    async fn ship(order: u64) -> (u64, u64) {
        let hold = reserve(order);
        let packed = pack(&hold);
        let billed = invoice(&hold);
        (packed, billed)
    }
);

fn main() {}

// Wrong: An order pipeline of five steps whose first step takes what the last one makes.
// Says: `quote` -> `picked` -> `packed` -> `shipped` -> `billed` -> `quote` is a cycle [WF01]; every edge
//   with its type
// At: the `..` of `quote_for(..)`
// Help: `quote_for` needs `Bill`: take it from an input or leave the parameter out

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

struct Quote(u64);
struct Picked(u64);
struct Packed(u64);
struct Shipped(u64);
struct Bill(u64);

#[node(pure)]
fn quote_for(order: &Order, bill: &Bill) -> Quote {
    Quote(order.total + bill.0)
}

#[node(pure)]
fn pick(quote: &Quote) -> Picked {
    Picked(quote.0)
}

#[node(pure)]
fn pack(picked: &Picked) -> Packed {
    Packed(picked.0)
}

#[node(pure)]
fn ship(packed: &Packed) -> Shipped {
    Shipped(packed.0)
}

#[node(pure)]
fn bill(shipped: &Shipped) -> Bill {
    Bill(shipped.0)
}

workflow!(
    async fn fulfil(order: Order) -> Bill {
        let quote = quote_for(..);
        let picked = pick(..);
        let packed = pack(..);
        let shipped = ship(..);
        let billed = bill(..);
        billed
    }
);

fn main() {}

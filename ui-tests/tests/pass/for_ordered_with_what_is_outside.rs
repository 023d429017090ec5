// Right: orders between a `for` and statements outside: in its body, behind its block, by its name, by its
//   data.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Order {
    id: u64,
    cents: u64,
}

#[node(write(Ledger))]
async fn open(day: u64) -> u64 {
    day
}

#[node(write(Ledger), commutes)]
async fn add(order: &Order) -> u64 {
    order.cents
}

#[node(write(Ledger))]
async fn close(day: u64) -> u64 {
    day
}

#[node(read(Ledger))]
async fn balance(day: u64) -> u64 {
    day
}

#[node(pure)]
fn sum(cents: &[u64]) -> u64 {
    cents.iter().sum()
}

#[node(write(Ledger))]
async fn carry_over(total: u64) -> u64 {
    total
}

workflow!(
    async fn run_day(day: u64, orders: Vec<Order>, returns: Vec<Order>) -> u64 {
        let opened = open(day);
        let booked = for order in orders.iter().concurrent(4) {
            add(order).after(opened)
        };
        let returned = for order in returns.iter().concurrent(4) {
            add(order)
        }
        .after(opened);
        let closed = close(day).after(booked, returned);
        let total = sum(&booked);
        let left = balance(day).after(closed);
        let carried = carry_over(total).after(left);
        carried + left + returned.len() as u64
    }
);

fn main() {}

// Right: `for`s in each other use items and values from around them; their lists are lists of lists.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

struct Order {
    id: u64,
    cents: u64,
}

#[node(write(Ledger), commutes)]
async fn add(order: &Order) -> u64 {
    order.cents
}

#[node(read)]
async fn rate_of(day: usize, order: &Order) -> Result<u64, Error> {
    Ok(order.cents + day as u64)
}

workflow!(
    async fn close_year(base: u64, months: Vec<Vec<Vec<Order>>>) -> Result<usize, Error> {
        let all = for (number, month) in months.iter().enumerate().concurrent(2) {
            let days = for day in month.iter().concurrent(3) {
                let added = for order in day.iter().concurrent(4) {
                    let rate = rate_of(number, order)?;
                    let cents = add(order);
                    base + rate + cents
                };
                added.iter().sum::<u64>() + number as u64
            };
            days
        };
        Ok(all.iter().map(|days| days.len()).sum::<usize>())
    }
);

fn main() {}

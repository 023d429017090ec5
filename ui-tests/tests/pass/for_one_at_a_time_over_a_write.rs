// Right: with a bound of 1 the items are in order, so a write need not commute, and may stand beside a read of
//   its resource.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Stock;

struct Order {
    id: u64,
    cents: u64,
}

#[node(write(Ledger))]
async fn book(order: &Order) -> u64 {
    order.cents
}

#[node(read(Stock))]
async fn stock_of(article: &u64) -> u64 {
    *article
}

#[node(write(Stock))]
async fn take(article: &u64, left: u64) -> u64 {
    *article + left
}

#[node(read(Stock), write(Stock))]
async fn count_down(article: &u64) -> u64 {
    *article
}

workflow!(
    async fn close_day(orders: Vec<Order>, articles: Vec<u64>, returns: Vec<u64>) -> usize {
        let booked = for order in orders.iter().concurrent(1) {
            book(order)
        };
        let taken = for article in articles.iter().concurrent(1) {
            let left = stock_of(article);
            take(article, left)
        };
        let counted = for article in returns.iter().concurrent(1) {
            count_down(article).after(taken)
        };
        booked.len() + counted.len()
    }
);

fn main() {}

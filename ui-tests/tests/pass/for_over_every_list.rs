// Right: ranges, maps, arrays, slices, references, chains of adapters, and patterns that cannot fail.

use dag_core::{node, workflow};
use std::collections::{BTreeMap, HashMap};

struct Order {
    id: u64,
    cents: u64,
}

#[node(pure)]
fn double(number: u64) -> u64 {
    number * 2
}

#[node(pure)]
fn label(name: &str, number: u64) -> String {
    format!("{name} {number}")
}

workflow!(
    async fn number_all(
        numbers: Vec<u64>,
        ages: HashMap<String, u64>,
        ranks: BTreeMap<String, u64>,
        pair: [u64; 2],
        orders: &[Order],
    ) -> usize {
        let ranged = for number in (0..10).concurrent(4) {
            double(number)
        };
        let inclusive = for number in (1..=pair[0]).concurrent(4) {
            double(number)
        };
        let lent = for number in (&numbers).concurrent(4) {
            double(*number)
        };
        let taken_apart = for &number in numbers.iter().concurrent(4) {
            double(number)
        };
        let aged = for (name, age) in ages.iter().concurrent(4) {
            label(name, *age)
        };
        let ranked = for (name, rank) in ranks.concurrent(4) {
            label(&name, rank)
        };
        let paired = for number in pair.iter().concurrent(2) {
            double(*number)
        };
        let weights = for Order { id, cents } in orders.iter().concurrent(4) {
            double(id + cents)
        };
        let numbered = for (place, number) in numbers.iter().enumerate().concurrent(4) {
            double(place as u64 + number)
        };
        let chosen = for number in numbers.iter().filter(|number| **number > 1).take(3).concurrent(4) {
            double(*number)
        };
        let again = for _ in (0..3).concurrent(3) {
            double(1)
        };
        ranged.len()
            + inclusive.len()
            + lent.len()
            + taken_apart.len()
            + aged.len()
            + ranked.len()
            + paired.len()
            + weights.len()
            + numbered.len()
            + chosen.len()
            + again.len()
    }
);

fn main() {}

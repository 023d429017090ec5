//! One part of the item has the name of a statement outside: WF09 on `name`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[node(read)]
async fn load_name(day: u64) -> String {
    day.to_string()
}

#[node(write(Ledger), commutes)]
async fn add(name: &str, cents: u64) -> u64 {
    name.len() as u64 + cents
}

workflow!(
    async fn close_day(day: u64, amounts: Vec<(String, u64)>) -> (usize, String) {
        let name = load_name(day);
        let added = for (name, cents) in amounts.iter().concurrent(4) {
            add(name, *cents)
        };
        (added.len(), name)
    }
);

fn main() {}

//! One node reads the rates and writes the prices, the other the reverse — expected: WF11 on the second call
//! (`adjust`), naming `Rates` and `Prices` (SPEC is silent whether one error or two), because each reads what
//! the other writes; remedy: `adjust(day).after(priced)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Rates;

#[derive(Resource)]
struct Prices;

#[node(read(Rates), write(Prices))]
async fn price(day: u32) -> u32 {
    day
}

#[node(read(Prices), write(Rates))]
async fn adjust(day: u32) -> u32 {
    day
}

workflow!(
    async fn close_day(day: u32) -> u32 {
        let priced = price(day);
        let adjusted = adjust(day);
        priced + adjusted
    }
);

fn main() {}

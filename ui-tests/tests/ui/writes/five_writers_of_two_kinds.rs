//! Five writes of one file, of which the first two are ordered — expected: WF10 for every pair but (`header`,
//! `intro`), because "every pair of accesses that is neither ordered nor exclusive" (silent about how many
//! errors); remedy: a chain of `.after`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Report;

#[node(write(Report))]
async fn append(text: &str) -> usize {
    text.len()
}

#[node(write(Report))]
async fn append_number(number: usize) -> usize {
    number
}

workflow!(
    async fn export(title: &str) -> usize {
        let header = append(title);
        let intro = append_number(header);
        let table = append("table");
        let chart = append("chart");
        let footer = append_number(7);
        intro + table + chart + footer
    }
);

fn main() {}

//! Right: a chain of `.after` orders every pair of five writes.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Report;

#[node(write(Report))]
async fn append(text: &str) -> usize {
    text.len()
}

workflow!(
    async fn export() -> usize {
        let footer = append("footer").after(chart);
        let header = append("header");
        let table = append("table").after(header);
        let notes = append("notes").after(table);
        let chart = append("chart").after(notes);
        header + table + notes + chart + footer
    }
);

fn main() {}

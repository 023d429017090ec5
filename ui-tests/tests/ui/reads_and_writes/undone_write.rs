//! The undo took the gate away, and the read it waited for now runs beside the write — expected: WF11 for
//! `free_seats` with `take_seat`, because a write that has an `.undo` is not gated; remedy: `.after(free)`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Seats;

#[node(read(Seats))]
async fn free_seats(show: u64) -> Result<u64, Error> {
    Ok(show)
}

#[node(write(Seats))]
async fn take_seat(show: u64) -> u64 {
    show
}

#[node(write(Seats), idempotent)]
async fn free_seat(seat: &u64) {
    println!("{seat}")
}

workflow!(
    async fn book(show: u64) -> Result<u64, Error> {
        let free = free_seats(show)?;
        let seat = take_seat(show).undo(free_seat(_));
        Ok(free + seat)
    }
);

fn main() {}

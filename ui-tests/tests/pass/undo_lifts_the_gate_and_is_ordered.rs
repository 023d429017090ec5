//! Right: a write with an undo is not gated; the read it meets is ordered by `.after`.

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

#[node(read)]
async fn check(show: u64) -> Result<u64, Error> {
    Ok(show)
}

workflow!(
    async fn book(show: u64) -> Result<u64, Error> {
        let free = free_seats(show)?;
        let seat = take_seat(show).after(free).undo(free_seat(_));
        let checked = check(show)?;
        Ok(free + seat + checked)
    }
);

fn main() {}

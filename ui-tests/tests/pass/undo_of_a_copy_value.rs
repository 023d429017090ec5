//! Right: a `Copy` output moves on as often as it likes, and the undo still has it.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Seats;

#[derive(Clone, Copy)]
struct Seat(u32);

#[node(write(Seats))]
async fn take_seat(show: u32) -> Seat {
    Seat(show)
}

#[node(write(Seats), idempotent)]
async fn free_seat(seat: &Seat) {
    println!("{}", seat.0)
}

#[node(pure)]
fn price(seat: Seat) -> Result<u32, Error> {
    Ok(seat.0)
}

workflow!(
    async fn book(show: u32) -> Result<(Seat, u32), Error> {
        let seat = take_seat(show).undo(free_seat(_));
        let cents = price(seat)?;
        Ok((seat, cents))
    }
);

fn main() {}

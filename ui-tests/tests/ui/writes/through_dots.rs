//! The arguments are inferred, and the order was thought to be too — expected: WF10 on the second call
//! (`cancel_seat`), because `..` makes edges to producers, and neither takes the other's output; remedy:
//! `cancel_seat(..).after(booked)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Seats;

struct Trip {
    old: u32,
    new: u32,
}

#[node(write(Seats))]
async fn book_seat(trip: &Trip) -> u32 {
    trip.new
}

#[node(write(Seats))]
async fn cancel_seat(trip: &Trip) -> u32 {
    trip.old
}

workflow!(
    async fn rebook(trip: Trip) -> (u32, u32) {
        let booked = book_seat(..);
        let freed = cancel_seat(..);
        (booked, freed)
    }
);

fn main() {}

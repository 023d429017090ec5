// Right: each page goes to the stream the moment it is there, and the list when it is.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

#[node(read)]
async fn fetch(hit: &Hit) -> Result<Note, Error> {
    Ok(Note(hit.0.clone()))
}

#[derive(Clone)]
struct Note(String);

workflow!(
    async fn gather(hits: Vec<Hit>) -> Result<usize, Error> {
        let notes: Vec<Note> = for hit in hits.iter().concurrent(8) {
            let note = fetch(hit).emit()?;
            note
        }
        .emit();
        Ok(notes.iter().map(|note| note.0.len()).sum::<usize>())
    }
);

fn main() {}

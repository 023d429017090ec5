use dag_core::{node, workflow};

/// Cannot be cloned.
struct Note(String);

#[node(read)]
async fn is_refund(ticket: &str) -> bool {
    ticket.contains("refund")
}

#[node(pure)]
async fn refuse(note: Note) -> usize {
    note.0.len()
}

#[node(pure)]
async fn answer(note: Note) -> usize {
    note.0.len() + 1
}

workflow!(
    async fn serve(ticket: &str, note: Note) -> usize {
        let refund = is_refund(ticket).guess(Some(true));
        let size = if refund { refuse(note) } else { answer(note) };
        size
    }
);

fn main() {}

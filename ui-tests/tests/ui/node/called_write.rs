// Wrong: A node called like the macro `write!`.
// Says: `write` is a macro of the prelude: whoever imports this node could not call `write!` [WF16]
// At: `write` behind `fn`
// Help: a free name: `write_line`, or whatever says what it writes

use dag_core::{Resource, node};

#[derive(Resource)]
struct Log;

#[node(write(Log))]
async fn write(line: &str) -> usize {
    line.len()
}

fn main() {}

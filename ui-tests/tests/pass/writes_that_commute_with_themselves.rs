//! Right: twelve writes of one node that commutes with itself.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct OutDir;

#[node(write(OutDir), idempotent, commutes)]
async fn emit_file(name: &str) {
    println!("{name}")
}

workflow!(
    async fn build() {
        emit_file("a.js");
        emit_file("b.js");
        emit_file("c.js");
        emit_file("d.js");
        emit_file("e.js");
        emit_file("f.js");
        emit_file("g.js");
        emit_file("h.js");
        emit_file("i.js");
        emit_file("j.js");
        emit_file("k.js");
        emit_file("l.js");
    }
);

fn main() {}

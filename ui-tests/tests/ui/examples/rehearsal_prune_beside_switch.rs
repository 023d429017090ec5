// Wrong: `prune_releases` asks the pointer which version runs, and keeps that one, while `switch_pointer` moves it.
// Right: it takes what is known after the switch.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Pointer;

#[derive(Resource)]
struct Releases;

struct Installed(u32);
struct Switched;
struct Pruned(u32);
struct Broken;

#[node(write(Releases), idempotent)]
async fn install(version: u32) -> Result<Installed, Broken> {
    Ok(Installed(version))
}

#[node(write(Pointer), idempotent)]
async fn switch_pointer(installed: &Installed) -> Result<Switched, Broken> {
    if installed.0 == 0 { Err(Broken) } else { Ok(Switched) }
}

#[node(read(Pointer), write(Releases))]
async fn prune_releases(installed: &Installed) -> Result<Pruned, Broken> {
    if installed.0 == 0 { Err(Broken) } else { Ok(Pruned(1)) }
}

#[node(write(Releases), idempotent)]
async fn unprune(pruned: &Pruned) {
    assert_ne!(pruned.0, 0);
}

workflow!(
    async fn rehearse(version: u32) -> Result<u32, Broken> {
        let installed = install(..)?;
        let switched = switch_pointer(..)?;
        let pruned = prune_releases(..).undo(unprune(_))?;
        Ok(pruned.0)
    }
);

fn main() {}

// Wrong: publishing moves the new index away while it is still being verified, and searches see an index
// that nobody has verified.
// Right: `publish_index` takes what `verify_index` gives.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Draft;

#[derive(Resource)]
struct Index;

struct Built(String);
struct Verified;
struct Published;
struct Broken;

#[node(write(Draft), idempotent)]
async fn build_index(passages: &[String]) -> Result<Built, Broken> {
    Ok(Built(passages.join(" ")))
}

#[node(read(Draft))]
async fn verify_index(built: &Built) -> Result<Verified, Broken> {
    if built.0.is_empty() { Err(Broken) } else { Ok(Verified) }
}

#[node(write(Draft, Index), idempotent)]
async fn publish_index(built: &Built) -> Result<Published, Broken> {
    if built.0.is_empty() { Err(Broken) } else { Ok(Published) }
}

workflow!(
    async fn ingest(passages: &[String]) -> Result<(), Broken> {
        let built = build_index(..)?;
        let verified = verify_index(..)?;
        let published = publish_index(..)?;
        Ok(())
    }
);

fn main() {}

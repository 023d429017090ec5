// Wrong: A `PathBuf` and a `&Path` both lend a `&Path`.
// Says: `root` (`&Path`) and `cache` (`PathBuf`) both fit `path: &Path` of `depth_of` [WF03]
// At: the `..` of `depth_of(..)`
// Help: `depth_of(root)` or `depth_of(&cache)`

use dag_core::{node, workflow};
use std::path::{Path, PathBuf};

#[node(read)]
async fn cache_dir(root: &Path) -> PathBuf {
    root.join("cache")
}

#[node(pure)]
fn depth_of(path: &Path) -> usize {
    path.components().count()
}

workflow!(
    async fn measure(root: &Path) -> usize {
        let cache = cache_dir(root);
        depth_of(..)
    }
);

fn main() {}

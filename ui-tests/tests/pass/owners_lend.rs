// Right: `&str`, `&[T]`, `&Path` and `&T` are lent by `String`, `Vec<T>`, `PathBuf`, `Box<T>` and `Arc<T>`.

use dag_core::{node, workflow};
use std::path::{Path, PathBuf};
use std::sync::Arc;

struct Index(Vec<String>);

struct Account {
    vip: bool,
}

#[node(pure)]
fn describe(name: &str, sizes: &[u64], path: &Path, account: &Account, index: &Index) -> usize {
    name.len() + sizes.len() + path.as_os_str().len() + usize::from(account.vip) + index.0.len()
}

workflow!(
    async fn measure(
        name: String,
        sizes: Vec<u64>,
        path: PathBuf,
        account: Box<Account>,
        index: Arc<Index>,
    ) -> usize {
        describe(..)
    }
);

fn main() {}

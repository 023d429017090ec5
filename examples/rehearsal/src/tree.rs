//! A whole folder as data, to see whether anything in it has changed.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Every folder (`None`) and file (its bytes) below a folder, by path.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Tree(pub(crate) BTreeMap<PathBuf, Option<Vec<u8>>>);

impl Tree {
    /// Reads the folder.
    pub(crate) fn read(root: &Path) -> io::Result<Self> {
        let mut tree = BTreeMap::new();
        let mut folders = vec![PathBuf::new()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(root.join(&folder))? {
                let entry = entry?;
                let path = folder.join(entry.file_name());
                if entry.file_type()?.is_dir() {
                    folders.push(path.clone());
                    tree.insert(path, None);
                } else {
                    tree.insert(path, Some(fs::read(entry.path())?));
                }
            }
        }
        Ok(Self(tree))
    }

    /// How many files it holds.
    pub(crate) fn files(&self) -> usize {
        self.0.values().flatten().count()
    }
}

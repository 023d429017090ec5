//! Makes, copies and removes folders so that it can be taken back.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A folder that was filled, and the folder above it if that was made for it.
#[derive(Debug)]
pub(crate) struct Filled {
    /// The folder.
    pub(crate) path: PathBuf,
    made: Option<PathBuf>,
}

impl Filled {
    /// Fills the folder; if that fails, nothing of it is left.
    pub(crate) fn fill<E>(
        path: PathBuf,
        failed: impl Fn(io::Error) -> E,
        fill: impl FnOnce(&Path) -> Result<(), E>,
    ) -> Result<Self, E> {
        let above = path.parent().map(Path::to_owned);
        let filled = Self {
            made: above.filter(|above| !above.exists()),
            path,
        };
        let done = fs::create_dir_all(&filled.path)
            .map_err(failed)
            .and_then(|()| fill(&filled.path));
        if done.is_err() {
            // The failure that counts is the first.
            let _ = filled.remove();
        }
        done.map(|()| filled)
    }

    /// Removes the folder, and the one above it if it was made for it and is empty. A second time it changes nothing.
    pub(crate) fn remove(&self) -> io::Result<()> {
        remove(&self.path)?;
        if let Some(made) = &self.made {
            let _ = fs::remove_dir(made);
        }
        Ok(())
    }
}

/// Removes a folder that may not be there.
pub(crate) fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Copies a folder with all that is in it into one that is there; returns how many files.
pub(crate) fn copy(from: &Path, to: &Path) -> io::Result<usize> {
    let mut files = 0;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            fs::create_dir_all(&target)?;
            files += copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
            files += 1;
        }
    }
    Ok(files)
}

/// Writes a file as a whole: whoever opens it sees what was there before or all of this.
pub(crate) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    let fresh = PathBuf::from(name);
    let written = fs::write(&fresh, text).and_then(|()| fs::rename(&fresh, path));
    if written.is_err() {
        let _ = fs::remove_file(&fresh);
    }
    written
}

//! Replaces a file so that it can be taken back.
//!
//! In: a finished file beside the one it replaces. Out: a [`Swapped`]. Guaranteed: whoever opens the target sees the
//! whole old file or the whole new one. Until the [`Swapped`] is dropped the old one is kept beside it; the workflow
//! lends it to the undo, so that happens when the run is over, however it ends.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// A file that was replaced.
#[derive(Debug)]
pub(crate) struct Swapped {
    target: PathBuf,
    /// What stood there before, under another name.
    before: Option<PathBuf>,
}

impl Swapped {
    /// Puts `fresh` in the place of `target`. If that fails, `target` is as it was.
    pub(crate) fn replace(target: &Path, fresh: &Path) -> io::Result<Self> {
        // The rename must not come to the disk before the content.
        File::open(fresh)?.sync_all()?;
        let before = beside(target, ".before");
        remove(&before)?;
        let before = match fs::hard_link(target, &before) {
            Ok(()) => Some(before),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            // Not every file system has links.
            Err(_) => {
                fs::copy(target, &before)?;
                Some(before)
            }
        };
        // From here on a failure is cleaned up by dropping this.
        let swapped = Self {
            target: target.to_owned(),
            before,
        };
        fs::rename(fresh, target)?;
        Ok(swapped)
    }

    /// Puts back what stood there before. A second time it changes nothing.
    pub(crate) fn take_back(&self) -> io::Result<()> {
        match &self.before {
            None => remove(&self.target),
            Some(before) if before.exists() => fs::rename(before, &self.target),
            Some(_) => Ok(()),
        }
    }
}

impl Drop for Swapped {
    fn drop(&mut self) {
        // After a panic nobody knows what is true; a person may want the old file.
        if let Some(before) = self.before.as_ref().filter(|_| !std::thread::panicking()) {
            let _ = remove(before);
        }
    }
}

/// A path beside another, with an ending of its own.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Removes a file that may not be there.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_replaced_comes_back() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let (target, fresh) = (folder.path().join("a"), folder.path().join("b"));
        for old in [None, Some("old")] {
            if let Some(old) = old {
                fs::write(&target, old)?;
            }
            fs::write(&fresh, "new")?;
            let swapped = Swapped::replace(&target, &fresh)?;
            assert_eq!(fs::read_to_string(&target)?, "new");
            swapped.take_back()?;
            swapped.take_back()?;
            assert_eq!(fs::read_to_string(&target).ok().as_deref(), old);
            drop(swapped);
            assert_eq!(
                fs::read_dir(folder.path())?.count(),
                usize::from(old.is_some())
            );
        }
        Ok(())
    }
}

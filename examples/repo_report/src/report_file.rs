//! Writes the page to its file.
//!
//! In: the page and where it shall go. Out: where it went. Guaranteed: the file holds the whole page or what it held
//! before, never a part; nothing is overwritten that this program did not write. The second writing of a page leaves
//! what the first left, so the node is idempotent.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use dag_core::{Resource, node};

use crate::paths::one_line;
use crate::pool::on_a_thread;
use crate::render::Page;
use crate::stopwatch::Stopwatch;

/// The written report: the resource that [`write_report`] changes.
#[derive(Resource)]
pub(crate) struct Report;

/// Tells the temporary files of one process apart.
static WRITES: AtomicU32 = AtomicU32::new(0);

/// Where the report shall go.
#[derive(Clone, Debug)]
pub(crate) struct ReportFile(pub(crate) PathBuf);

/// The report that was written.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    /// Its path, as it was given.
    pub(crate) path: PathBuf,
    /// Its size in bytes.
    pub(crate) bytes: u64,
}

/// Why no report was written.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WriteError {
    /// The folder does not exist.
    #[error("cannot write `{}`: there is no such folder; create it or choose another file with --out", shown(.0))]
    NoFolder(PathBuf),
    /// A folder, a device or a pipe stands in the way.
    #[error("cannot write `{}`: it is not a regular file; choose another file with --out", shown(.0))]
    NotAFile(PathBuf),
    /// Another program's or a person's file stands in the way.
    #[error("`{}` exists and is no report of this program; move it away or choose another file with --out", shown(.0))]
    Foreign(PathBuf),
    /// The system refused.
    #[error("cannot write `{}`; check the folder's permissions and space or choose another file with --out", shown(.0))]
    Io(PathBuf, #[source] io::Error),
}

fn shown(path: &Path) -> String {
    one_line(&path.to_string_lossy())
}

/// Writes the page to its file.
#[node(write(Report), idempotent)]
pub(crate) async fn write_report(
    page: &Page,
    file: &ReportFile,
    stopwatch: &Stopwatch,
) -> Result<Written, WriteError> {
    let _lap = stopwatch.lap("write_report");
    let (Page(html), ReportFile(path)) = (page.clone(), file.clone());
    on_a_thread(move || {
        write(&path, html.as_bytes())?;
        Ok(Written {
            path,
            bytes: html.len() as u64,
        })
    })
    .await
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let failed = |error| WriteError::Io(path.to_owned(), error);
    let target = match fs::metadata(path) {
        Ok(data) if !data.is_file() => return Err(WriteError::NotAFile(path.to_owned())),
        Ok(_) if !is_report(path).map_err(failed)? => {
            return Err(WriteError::Foreign(path.to_owned()));
        }
        // Renaming onto a link would replace the link.
        Ok(_) => fs::canonicalize(path).map_err(failed)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(WriteError::NoFolder(path.to_owned()));
        }
        Err(error) => return Err(failed(error)),
    };
    let folder = target
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(WriteError::NoFolder(path.to_owned()));
    }

    // In the same folder, because a rename across file systems is a copy.
    let number = WRITES.fetch_add(1, Ordering::Relaxed);
    let temporary = folder.join(format!(".repo_report.{}.{number}.tmp", std::process::id()));
    let written = create(&temporary, bytes).and_then(|()| fs::rename(&temporary, &target));
    written.map_err(|error| {
        let _ = fs::remove_file(&temporary);
        failed(error)
    })
}

fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    // The rename must not come to the disk before the content.
    file.sync_all()
}

/// Whether the file may be replaced: it is empty, or this program wrote it.
fn is_report(path: &Path) -> io::Result<bool> {
    let mut start = Vec::new();
    File::open(path)?.take(1_024).read_to_end(&mut start)?;
    Ok(start.is_empty()
        || memchr::memmem::find(&start, b"<meta name=\"generator\" content=\"repo_report\">")
            .is_some())
}

//! A run as files to look at: `--trace FILE` and `--gantt FILE`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use dag_core::Recorder;

/// Where a run is to be shown.
#[derive(Clone, Debug, Default)]
pub struct Charts {
    /// As a trace that Perfetto opens.
    pub trace: Option<PathBuf>,
    /// As a picture, SVG.
    pub gantt: Option<PathBuf>,
}

/// A chart that cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {path}")]
pub struct ChartError {
    path: String,
    source: io::Error,
}

impl Charts {
    /// Writes what is asked for of the run that was recorded last, also of one that failed.
    ///
    /// # Errors
    ///
    /// A file cannot be written.
    pub fn write(&self, recorder: &Recorder) -> Result<(), ChartError> {
        let timeline = recorder.timeline();
        if let Some(path) = &self.trace {
            write(path, &timeline.chrome_trace())?;
        }
        if let Some(path) = &self.gantt {
            write(path, &timeline.gantt_svg())?;
        }
        Ok(())
    }
}

fn write(path: &Path, text: &str) -> Result<(), ChartError> {
    fs::write(path, text).map_err(|source| ChartError {
        // In one line, whatever is in it.
        path: path.to_string_lossy().escape_debug().to_string(),
        source,
    })
}

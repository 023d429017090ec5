//! Finds the files where change and size meet.
//!
//! In: churn and line counts. Out: the hot spots, the hottest first, and what the plot shows. Guaranteed: only files
//! that exist and that people write; a file that changed once is none, or every fresh import would glow.

use dag_core::node;

use crate::churn::{Churn, FileChurn};
use crate::languages::Kind;
use crate::lines::LineCounts;
use crate::paths::RepoPath;
use crate::stopwatch::Stopwatch;

/// How many are kept.
pub(crate) const MAX_SPOTS: usize = 400;

/// The files where change and size meet, the hottest first.
#[derive(Clone, Debug)]
pub(crate) struct HotSpots {
    /// At most [`MAX_SPOTS`].
    pub(crate) spots: Vec<HotSpot>,
    /// How many files changed more than once, those left out included.
    pub(crate) candidates: usize,
}

/// One file.
#[derive(Clone, Debug)]
pub(crate) struct HotSpot {
    /// Where it lies.
    pub(crate) path: RepoPath,
    /// Its language.
    pub(crate) language: &'static str,
    /// Its lines today, without blank ones.
    pub(crate) lines: usize,
    /// How it changed.
    pub(crate) churn: FileChurn,
    /// Commits times lines.
    pub(crate) score: u64,
}

/// Joins how often a file changes with how large it is.
#[node(pure)]
pub(crate) fn rank_hot_spots(churn: &Churn, lines: &LineCounts, stopwatch: &Stopwatch) -> HotSpots {
    let _lap = stopwatch.lap("rank_hot_spots");
    let written = lines
        .files
        .iter()
        .filter(|file| matches!(file.language.kind, Kind::Code | Kind::Prose));
    let mut spots: Vec<_> = written
        .filter_map(|file| {
            let churn = *churn.0.get(&file.path)?;
            let lines = file.lines.code + file.lines.comments;
            let score = (churn.commits as u64).saturating_mul(lines as u64);
            let hot = churn.commits > 1 && lines > 0;
            hot.then(|| HotSpot {
                path: file.path.clone(),
                language: file.language.name,
                lines,
                churn,
                score,
            })
        })
        .collect();
    let candidates = spots.len();
    spots.sort_by(|a, b| b.score.cmp(&a.score).then_with(|| a.path.cmp(&b.path)));
    spots.truncate(MAX_SPOTS);
    HotSpots { spots, candidates }
}

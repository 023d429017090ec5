//! The workflow: which steps the report is made of.
//!
//! In: a folder of a checkout, a place for the report, a stopwatch. Out: the report, written; or the first failure,
//! and then no file was touched. Guaranteed: every step starts as soon as what it takes exists.
//!
//! ```text
//! workflow!(
//!     /// Reads a checkout from all sides at once and writes one page about it.
//!     #[errors(ReportError)]
//!     pub(crate) async fn report(
//!         checkout: &Checkout,
//!         file: &ReportFile,
//!         stopwatch: &Stopwatch,
//!     ) -> Result<Written, ReportError> {
//!         let repository = open_repository(..)?;
//!
//!         let head       = read_head(..)?;
//!         let count      = count_commits(..)?;
//!         let recent     = read_recent(..)?;          // two children of git, each with half the history,
//!         let older      = read_older(..)?;
//!         let files      = list_files(..)?;           // beside a third one and a thread that reads the files
//!         let sources    = read_files(..);
//!
//!         let lines      = count_lines(..);           // three threads look into the same bytes
//!         let markers    = find_markers(..);
//!         let manifests  = parse_manifests(..);
//!
//!         let history    = join_history(..);          // moves both halves
//!         let churn      = measure_churn(..);
//!         let activity   = measure_activity(..);
//!         let hot_spots  = rank_hot_spots(..);        // churn and lines, by their types
//!
//!         let overview   = summarize(..);
//!         let page       = render(..);
//!         write_report(..)
//!     }
//! );
//! ```

use crate::activity::measure_activity;
use crate::churn::measure_churn;
use crate::files::list_files;
use crate::git::GitError;
use crate::history::{count_commits, join_history, read_older, read_recent};
use crate::hotspots::rank_hot_spots;
use crate::lines::count_lines;
use crate::manifests::parse_manifests;
use crate::markers::find_markers;
use crate::overview::summarize;
use crate::render::render;
use crate::report_file::{ReportFile, WriteError, Written, write_report};
use crate::repository::{Checkout, OpenError, open_repository, read_head};
use crate::sources::read_files;
use crate::stopwatch::Stopwatch;

/// Which step failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ReportError {
    /// `open_repository` failed.
    #[error("`repository` failed")]
    Repository(#[source] OpenError),
    /// `read_head` failed.
    #[error("`head` failed")]
    Head(#[source] GitError),
    /// `count_commits` failed.
    #[error("`count` failed")]
    Count(#[source] GitError),
    /// `read_recent` failed.
    #[error("`recent` failed")]
    Recent(#[source] GitError),
    /// `read_older` failed.
    #[error("`older` failed")]
    Older(#[source] GitError),
    /// `list_files` failed.
    #[error("`files` failed")]
    Files(#[source] GitError),
    /// `write_report` failed.
    #[error("`write_report` failed")]
    WriteReport(#[source] WriteError),
}

/// Reads a checkout from all sides at once and writes one page about it.
pub(crate) async fn report(
    checkout: &Checkout,
    file: &ReportFile,
    stopwatch: &Stopwatch,
) -> Result<Written, ReportError> {
    let repository = open_repository(checkout, stopwatch)
        .await
        .map_err(ReportError::Repository)?;
    let head = async {
        read_head(&repository, stopwatch)
            .await
            .map_err(ReportError::Head)
    };
    let past = async {
        let count = count_commits(&repository, stopwatch)
            .await
            .map_err(ReportError::Count)?;
        let (recent, older) = tokio::try_join!(
            async {
                read_recent(&repository, &count, stopwatch)
                    .await
                    .map_err(ReportError::Recent)
            },
            async {
                read_older(&repository, &count, stopwatch)
                    .await
                    .map_err(ReportError::Older)
            },
        )?;
        let history = join_history(recent, older, stopwatch);
        let churn = measure_churn(&history, stopwatch);
        let activity = measure_activity(&history, stopwatch);
        Ok((history, churn, activity))
    };
    let present = async {
        let files = list_files(&repository, stopwatch)
            .await
            .map_err(ReportError::Files)?;
        let sources = read_files(&repository, &files, stopwatch).await;
        let (lines, markers, manifests) = tokio::join!(
            count_lines(&sources, stopwatch),
            find_markers(&sources, stopwatch),
            parse_manifests(&sources, stopwatch),
        );
        Ok((files, sources, lines, markers, manifests))
    };
    let (head, (history, churn, activity), (files, sources, lines, markers, manifests)) =
        tokio::try_join!(head, past, present)?;
    let hot_spots = rank_hot_spots(&churn, &lines, stopwatch);
    let overview = summarize(
        &repository,
        &head,
        &files,
        &sources,
        &history,
        &lines,
        stopwatch,
    );
    let page = render(
        &overview, &lines, &activity, &hot_spots, &markers, &manifests, stopwatch,
    );
    write_report(&page, file, stopwatch)
        .await
        .map_err(ReportError::WriteReport)
}

/// What the workflow offers beside itself.
pub(crate) mod report {
    use super::{
        Checkout, ReportError, ReportFile, Stopwatch, Written, count_commits, count_lines,
        find_markers, join_history, list_files, measure_activity, measure_churn, open_repository,
        parse_manifests, rank_hot_spots, read_files, read_head, read_older, read_recent, render,
        summarize, write_report,
    };

    /// The same steps, one after the other.
    pub(crate) async fn sequential(
        checkout: &Checkout,
        file: &ReportFile,
        stopwatch: &Stopwatch,
    ) -> Result<Written, ReportError> {
        let repository = open_repository(checkout, stopwatch)
            .await
            .map_err(ReportError::Repository)?;
        let head = read_head(&repository, stopwatch)
            .await
            .map_err(ReportError::Head)?;
        let count = count_commits(&repository, stopwatch)
            .await
            .map_err(ReportError::Count)?;
        let recent = read_recent(&repository, &count, stopwatch)
            .await
            .map_err(ReportError::Recent)?;
        let older = read_older(&repository, &count, stopwatch)
            .await
            .map_err(ReportError::Older)?;
        let files = list_files(&repository, stopwatch)
            .await
            .map_err(ReportError::Files)?;
        let sources = read_files(&repository, &files, stopwatch).await;
        let lines = count_lines(&sources, stopwatch).await;
        let markers = find_markers(&sources, stopwatch).await;
        let manifests = parse_manifests(&sources, stopwatch).await;
        let history = join_history(recent, older, stopwatch);
        let churn = measure_churn(&history, stopwatch);
        let activity = measure_activity(&history, stopwatch);
        let hot_spots = rank_hot_spots(&churn, &lines, stopwatch);
        let overview = summarize(
            &repository,
            &head,
            &files,
            &sources,
            &history,
            &lines,
            stopwatch,
        );
        let page = render(
            &overview, &lines, &activity, &hot_spots, &markers, &manifests, stopwatch,
        );
        write_report(&page, file, stopwatch)
            .await
            .map_err(ReportError::WriteReport)
    }
}

//! The workflow: which steps the report is made of.
//!
//! In: a folder of a checkout, a place for the report, a stopwatch. Out: the report, written; or the first failure,
//! and then no file was touched. Guaranteed: every step starts as soon as what it takes exists. So history, files and
//! head are read side by side, by four children of git and a thread, three threads look into the same bytes, and the
//! lines are known to the step that needs them long before the history is.

use dag_core::workflow;

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

workflow!(
    /// Reads a checkout from all sides at once and writes one page about it.
    #[errors(ReportError)]
    pub(crate) async fn report(
        checkout: &Checkout,
        file: &ReportFile,
        stopwatch: &Stopwatch,
    ) -> Result<Written, ReportError> {
        let repository = open_repository(..)?;

        let head = read_head(..)?;
        let count = count_commits(..)?;
        let recent = read_recent(..)?; // two children of git, each with half the history,
        let older = read_older(..)?;
        let files = list_files(..)?; // beside two more and a thread that reads the files
        let sources = read_files(..);

        let lines = count_lines(..); // three threads look into the same bytes
        let markers = find_markers(..);
        let manifests = parse_manifests(..);

        let history = join_history(..); // moves both halves
        let churn = measure_churn(..);
        let activity = measure_activity(..);
        let hot_spots = rank_hot_spots(..); // churn and lines, by their types

        let overview = summarize(..);
        let page = render(..);
        write_report(..)
    }
);

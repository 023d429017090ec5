//! Writes a line about every run that succeeded.
//!
//! In: the numbers of the run. Out: a line at the end of the log. Guaranteed: a line is there as a whole or not at all. A
//! second call writes a second line, so the node is not idempotent and nothing takes it back: it waits until
//! nothing else can fail.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::sync::Arc;
use std::time::SystemTime;

use dag_core::node;

use crate::index::Verified;
use crate::plan::Plan;
use crate::probe::Probe;
use crate::statistics::Statistics;
use crate::store::{Log, StoreError};

/// The line is written.
#[derive(Debug)]
pub(crate) struct Logged {
    /// The log's new length.
    pub(crate) bytes: u64,
}

/// Adds a line to the log.
#[node(write(Log), blocking)]
pub(crate) fn append_log(
    plan: Arc<Plan>,
    statistics: Arc<Statistics>,
    verified: Arc<Verified>,
    probe: Arc<Probe>,
) -> Result<Logged, StoreError> {
    let step = probe.step("append_log");
    let path = plan.log();
    let failed = StoreError::write(&path);
    let seconds = SystemTime::UNIX_EPOCH
        .elapsed()
        .map_or(0, |time| time.as_secs());
    let line = format!(
        "{} documents={} passages={} index={}\n",
        date(seconds),
        statistics.documents,
        statistics.passages,
        verified.digest
    );
    step.trip()?;
    let is_new = !path.exists();
    let mut file = OpenOptions::new()
        .append(true)
        .create(true)
        .open(&path)
        .map_err(&failed)?;
    let before = file.metadata().map_err(&failed)?.len();
    if let Err(error) = file.write_all(line.as_bytes()) {
        // Half a line is worse than none.
        let _ = file.set_len(before);
        if is_new {
            let _ = fs::remove_file(&path);
        }
        return Err(failed(error));
    }
    step.done(line.split(' ').next().unwrap_or_default());
    Ok(Logged {
        bytes: before + line.len() as u64,
    })
}

/// Seconds since 1970 as people write them, in UTC (Howard Hinnant's `civil_from_days`, after 1970).
fn date(seconds: u64) -> String {
    let (days, second) = (seconds / 86_400 + 719_468, seconds % 86_400);
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    format!(
        "{:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z",
        year + era * 400 + next,
        second / 3_600,
        second / 60 % 60,
        second % 60
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_right() {
        assert_eq!(date(0), "1970-01-01T00:00:00Z");
        assert_eq!(date(951_782_400), "2000-02-29T00:00:00Z");
        assert_eq!(date(4_107_542_399), "2100-02-28T23:59:59Z");
    }
}

//! Measures who worked when.
//!
//! In: the history. Out: commits per week over at most [`MAX_WEEKS`] weeks, and commits and lines per author.
//! Guaranteed: the weeks are without gaps; commits outside them (old ones, and clocks gone wrong) are counted apart.

use std::cmp::Reverse;
use std::collections::HashMap;

use dag_core::node;

use crate::dates::Day;
use crate::history::History;
use crate::stopwatch::Stopwatch;

/// How many weeks are looked at.
pub(crate) const MAX_WEEKS: i64 = 104;
/// How many weeks are shown of a younger history, so that its chart still reads as one.
const MIN_WEEKS: i64 = 12;

/// Who worked when.
#[derive(Clone, Debug, Default)]
pub(crate) struct Activity {
    /// Every week up to that of the newest commit.
    pub(crate) weeks: Vec<Week>,
    /// Commits before the first week.
    pub(crate) earlier: usize,
    /// Commits that say they were written after the newest commit came in.
    pub(crate) later: usize,
    /// Every author, the one with the most commits first.
    pub(crate) authors: Vec<Author>,
}

/// One week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Week {
    /// Its first day.
    pub(crate) monday: Day,
    /// How many commits were written in it.
    pub(crate) commits: usize,
}

/// What one author did.
#[derive(Clone, Debug)]
pub(crate) struct Author {
    /// The name in the newest commit.
    pub(crate) name: String,
    /// Commits, merges included.
    pub(crate) commits: usize,
    /// Lines added by them.
    pub(crate) added: u64,
    /// Lines deleted by them.
    pub(crate) deleted: u64,
    /// The day of the first one.
    pub(crate) first: Day,
    /// The day of the last one.
    pub(crate) last: Day,
}

/// Sums up the history by week and by author.
#[node(pure)]
pub(crate) fn measure_activity(history: &History, stopwatch: &Stopwatch) -> Activity {
    let _lap = stopwatch.lap("measure_activity");
    let mut activity = Activity {
        authors: authors(history),
        ..Activity::default()
    };
    let Some(newest) = history.commits.first() else {
        return activity;
    };
    // The newest commit's arrival is the one date that a wrong clock of some old author cannot move.
    let last = Day::of(newest.committed).monday();
    let mondays: Vec<_> = history
        .commits
        .iter()
        .map(|commit| Day::of(commit.authored).monday())
        .collect();
    let oldest = mondays.iter().copied().min().unwrap_or(last).min(last);
    let count = last.weeks_since(oldest).clamp(MIN_WEEKS - 1, MAX_WEEKS - 1) + 1;
    let first = last.plus_weeks(1 - count);
    activity.weeks = (0..count)
        .map(|week| Week {
            monday: first.plus_weeks(week),
            commits: 0,
        })
        .collect();
    for monday in mondays {
        let week =
            usize::try_from(monday.weeks_since(first)).map(|week| activity.weeks.get_mut(week));
        match week {
            Ok(Some(week)) => week.commits += 1,
            Ok(None) => activity.later += 1,
            Err(_) => activity.earlier += 1,
        }
    }
    activity
}

fn authors(history: &History) -> Vec<Author> {
    let mut authors: HashMap<String, Author> = HashMap::new();
    for commit in &history.commits {
        let day = Day::of(commit.authored);
        // Mail addresses do not depend on case; without one the name must do.
        let key = if commit.email.is_empty() {
            &commit.author
        } else {
            &commit.email
        }
        .to_lowercase();
        let author = authors.entry(key).or_insert_with(|| Author {
            name: commit.author.clone(),
            commits: 0,
            added: 0,
            deleted: 0,
            first: day,
            last: day,
        });
        author.commits += 1;
        author.first = author.first.min(day);
        author.last = author.last.max(day);
        for change in &commit.changes {
            author.added = author.added.saturating_add(change.added);
            author.deleted = author.deleted.saturating_add(change.deleted);
        }
    }
    let mut authors: Vec<_> = authors.into_values().collect();
    authors.sort_by(|a, b| {
        (Reverse(a.commits), &a.name, a.first).cmp(&(Reverse(b.commits), &b.name, b.first))
    });
    authors
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::Commit;

    const WEEK: i64 = 7 * 86_400;

    fn activity(dates: &[i64]) -> Activity {
        let commit = |&authored: &i64| Commit {
            authored,
            committed: WEEK * 500,
            ..Commit::default()
        };
        measure_activity(
            &History {
                commits: dates.iter().map(commit).collect(),
                cut: None,
            },
            &Stopwatch::start(),
        )
    }

    #[test]
    fn weeks_have_no_gaps_and_wrong_clocks_are_counted_apart() {
        let found = activity(&[WEEK * 500, i64::MAX, WEEK * 497, 0, i64::MIN]);
        assert_eq!(found.weeks.len(), 104);
        let counts: Vec<_> = found
            .weeks
            .iter()
            .rev()
            .take(4)
            .map(|week| week.commits)
            .collect();
        assert_eq!(counts, [1, 0, 0, 1]);
        assert_eq!((found.earlier, found.later), (2, 1));
        assert_eq!(found.authors.first().map(|author| author.commits), Some(5));
    }

    #[test]
    fn no_commits_are_no_weeks() {
        assert!(activity(&[]).weeks.is_empty());
    }
}

//! What a run has done, for people.
//!
//! In: the numbers of this run and the one before. Out: a few aligned lines.

use std::fmt::{self, Display};
use std::path::PathBuf;

use dag_core::node;

use crate::decode::Texts;
use crate::index::Verified;
use crate::keywords::Keywords;
use crate::links::{Links, Target};
use crate::log::Logged;
use crate::plan::Plan;
use crate::previous::Previous;
use crate::probe::Probe;
use crate::publish::{PublishedIndex, PublishedManifest};
use crate::statistics::Statistics;

/// What a run has done.
#[derive(Clone, Debug)]
pub(crate) struct Summary {
    /// Where the index lies.
    pub(crate) index: PathBuf,
    bytes: usize,
    statistics: Statistics,
    previous: Option<Statistics>,
    same: bool,
    rejected: Vec<String>,
    broken: Vec<(String, String)>,
    keywords: Vec<String>,
}

/// Sums up the run. It takes what the writes gave, so it is the last to start.
#[expect(clippy::too_many_arguments, reason = "it sums up everything")]
#[node(pure)]
pub(crate) fn summarize(
    plan: &Plan,
    statistics: &Statistics,
    texts: &Texts,
    links: &Links,
    keywords: &Keywords,
    verified: &Verified,
    previous: &Previous,
    _index: &PublishedIndex,
    _manifest: &PublishedManifest,
    logged: &Logged,
    probe: &Probe,
) -> Summary {
    let step = probe.step("summarize");
    let broken = links.0.iter().filter(|link| link.target == Target::Broken);
    let summary = Summary {
        index: plan.index(),
        bytes: verified.bytes,
        statistics: statistics.clone(),
        previous: previous.0.as_ref().map(|known| known.statistics.clone()),
        same: previous
            .0
            .as_ref()
            .is_some_and(|known| known.index == verified.digest),
        rejected: texts.rejected.clone(),
        broken: broken
            .map(|link| (link.from.clone(), link.to.clone()))
            .collect(),
        keywords: keywords
            .0
            .values()
            .filter_map(|words| words.first().cloned())
            .take(8)
            .collect(),
    };
    step.done(format!("log has {} bytes", logged.bytes));
    summary
}

impl Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let now = &self.statistics;
        let old = |pick: fn(&Statistics) -> usize| match &self.previous {
            Some(previous) if pick(previous) != pick(now) => format!("   (was {})", pick(previous)),
            _ => String::new(),
        };
        writeln!(
            f,
            "  documents  {:>7}{}",
            now.documents,
            old(|s| s.documents)
        )?;
        writeln!(f, "  passages   {:>7}{}", now.passages, old(|s| s.passages))?;
        writeln!(
            f,
            "  duplicates {:>7}{}",
            now.duplicates,
            old(|s| s.duplicates)
        )?;
        writeln!(f, "  words      {:>7}{}", now.words, old(|s| s.words))?;
        writeln!(f, "  links      {:>7}{}", now.links, old(|s| s.links))?;
        let languages: Vec<_> = now
            .languages
            .iter()
            .map(|(name, n)| format!("{name} {n}"))
            .collect();
        writeln!(f, "  languages  {}", languages.join(", "))?;
        writeln!(f, "  keywords   {}", self.keywords.join(", "))?;
        for name in &self.rejected {
            writeln!(
                f,
                "  ! `{}` is no text and was left out",
                name.escape_debug()
            )?;
        }
        for (from, to) in &self.broken {
            let (from, to) = (from.escape_debug(), to.escape_debug());
            writeln!(f, "  ! `{from}` links to `{to}`, which is not there")?;
        }
        let change = if self.same {
            "the same as before"
        } else {
            "replaced as a whole"
        };
        writeln!(
            f,
            "\n  {} ({} bytes), {change}",
            self.index.display(),
            self.bytes
        )
    }
}

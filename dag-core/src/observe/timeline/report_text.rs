//! The report as text. What took next to nothing has no line of its own.

use super::critical::Step;
use super::failed::FailedNode;
use super::fold::{fold, small};
use super::report::{NodeCost, Report};
use super::span::{Outcome, Span};
use super::text::Took;
use core::fmt;
use core::time::Duration;
use std::string::{String, ToString};
use std::vec::Vec;

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let timeline = self.timeline;
        let name = timeline.graph.name;
        write!(
            f,
            "{name} {} after {}",
            timeline.outcome.word(),
            Took(self.wall())
        )?;
        writeln!(
            f,
            "; one after the other {}, {:.2} times as long",
            Took(self.in_turn),
            self.speed_up()
        )?;
        if !self.overlaps {
            writeln!(f, "no two nodes ever overlap; a plain async fn would do")?;
        }
        self.failed(f)?;
        self.critical(f)?;
        self.costs(f)?;
        self.guessed(f)
    }
}

impl Report<'_> {
    fn label(&self, span: usize) -> String {
        let span = self.timeline.spans.get(span);
        span.map(Span::label).unwrap_or_default()
    }

    fn failed(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.failures.is_empty() {
            return Ok(());
        }
        writeln!(f, "\nfailures")?;
        for failure in &self.failures {
            self.failure(f, failure)?;
        }
        Ok(())
    }

    fn failure(&self, f: &mut fmt::Formatter<'_>, failure: &FailedNode) -> fmt::Result {
        let Some(span) = self.timeline.spans.get(failure.span) else {
            return Ok(());
        };
        let text = |error: &Option<String>| match error {
            Some(error) => std::format!(": {error}"),
            None => String::new(),
        };
        let how = if failure.broke {
            "the run failed by it"
        } else {
            "caught"
        };
        write!(f, "  `{}` at {}", span.label(), Took(span.end))?;
        if !failure.retries.is_empty() {
            write!(f, ", attempt {}", failure.retries.len() + 1)?;
        }
        writeln!(f, "{} ({how})", text(&failure.error))?;
        for (number, retry) in (1_usize..).zip(&failure.retries) {
            let (at, wait) = (Took(retry.at), Took(retry.wait));
            writeln!(
                f,
                "    attempt {number} failed at {at}{}; the next after {wait}",
                text(&retry.error)
            )?;
        }
        for late in &span.timeouts {
            writeln!(
                f,
                "    timed out at {} after {}",
                Took(late.at),
                Took(late.limit)
            )?;
        }
        for value in &failure.received {
            let ty = value
                .ty
                .map(|ty| std::format!(": {ty}"))
                .unwrap_or_default();
            writeln!(
                f,
                "    received {}{ty} from {}",
                value.name,
                value.by(self.timeline)
            )?;
        }
        Ok(())
    }

    fn critical(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let before = [None].into_iter().chain(self.path.iter().map(Some));
        let steps = self.path.iter().zip(before);
        // What took no time is no part of the way.
        let steps = steps.filter(|(step, _)| !of(step).is_zero());
        let (steps, rest) = fold(steps.collect(), self.wall(), |(step, _)| of(step));
        if steps.is_empty() {
            return Ok(());
        }
        let labels = steps.iter().map(|(step, _)| {
            let label = self.label(step.span);
            if step.besides {
                std::format!("{label}, besides what is inside")
            } else {
                label
            }
        });
        let labels: Vec<String> = labels.collect();
        let width = width(labels.iter().map(String::as_str)).max("critical path".len());
        writeln!(
            f,
            "\n{:width$}  {:>9}  {:>9}  because",
            "critical path", "from", "took"
        )?;
        for ((step, before), label) in steps.iter().zip(&labels) {
            let took = step.end.saturating_sub(step.start);
            write!(
                f,
                "{label:width$}  {:>9}  {:>9}  {}",
                Took(step.start),
                Took(took),
                step.why
            )?;
            if let Some(before) = before {
                write!(f, " from `{}`", self.label(before.span))?;
            }
            if !small(step.waited, self.wall()) && !step.waited.is_zero() {
                write!(f, ", and {} more", Took(step.waited))?;
            }
            writeln!(f)?;
        }
        write!(f, "{rest}")
    }

    fn costs(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let costs = self.nodes.iter().filter(|cost| !cost.busy.is_zero());
        let mut costs: Vec<&NodeCost> = costs.collect();
        costs.sort_by_key(|cost| cost.without);
        let weight = |cost: &&NodeCost| cost.busy.max(self.wall().saturating_sub(cost.without));
        let (costs, rest) = fold(costs, self.wall(), weight);
        if costs.is_empty() {
            return Ok(());
        }
        let width = width(costs.iter().map(|cost| cost.name.as_str())).max("node".len());
        writeln!(
            f,
            "\n{:width$}  {:>5}  {:>9}  {:>9}  if it took 0, the run would take",
            "node", "runs", "busy", "slack"
        )?;
        for cost in costs {
            let slack = cost
                .slack
                .map_or_else(|| "-".to_string(), |slack| Took(slack).to_string());
            write!(
                f,
                "{:width$}  {:>5}  {:>9}  {slack:>9}  ",
                cost.name,
                cost.runs,
                Took(cost.busy)
            )?;
            match self.wall().checked_sub(cost.without) {
                Some(Duration::ZERO) | None => writeln!(f, "as long")?,
                Some(less) => writeln!(f, "{}, {} less", Took(cost.without), Took(less))?,
            }
        }
        write!(f, "{rest}")
    }

    fn guessed(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.guesses.is_empty() {
            return Ok(());
        }
        writeln!(f, "\nguesses")?;
        for cost in &self.guesses {
            let Some(guess) = self.timeline.guesses.get(cost.guess) else {
                continue;
            };
            write!(f, "  `{}` ", guess.label())?;
            match guess.right {
                Some(true) => writeln!(f, "was right: saved {}", Took(cost.saved))?,
                Some(false) => writeln!(f, "was wrong: {} of work in vain", Took(cost.wasted))?,
                None => writeln!(f, "was not made")?,
            }
        }
        Ok(())
    }
}

/// How much of the run it was.
fn of(step: &Step) -> Duration {
    step.end.saturating_sub(step.start) + step.waited
}

fn width<'a>(texts: impl Iterator<Item = &'a str>) -> usize {
    texts.map(|text| text.chars().count()).max().unwrap_or(0)
}

impl Outcome {
    /// Its error, if it has one that can be shown.
    #[must_use]
    pub fn error(&self) -> Option<&str> {
        match self {
            Self::Failed(error) => error.as_deref(),
            Self::Finished | Self::Cancelled | Self::Unfinished => None,
        }
    }
}

//! Time: contenders take turns within a round, so that whatever else the machine does hits all alike.

use std::time::Duration;

/// About this long runs one contender in one round.
const TURN: Duration = Duration::from_micros(250);

/// Nanoseconds of one run of each contender, round by round.
pub(crate) struct Rounds(Vec<Vec<f64>>);

impl Rounds {
    /// Each of `contenders` says how long that many runs took.
    pub(crate) fn of(rounds: usize, contenders: &[&dyn Fn(u64) -> Duration]) -> Self {
        let runs: Vec<u64> = contenders.iter().map(|run| runs_in_a_turn(run)).collect();
        let mut taken = vec![Vec::with_capacity(rounds); contenders.len()];
        for round in 0..rounds {
            for turn in 0..contenders.len() {
                // Each round begins with another.
                let at = (turn + round) % contenders.len();
                if let (Some(run), Some(&runs), Some(taken)) =
                    (contenders.get(at), runs.get(at), taken.get_mut(at))
                {
                    taken.push(nanoseconds(run(runs)) / as_f64(runs));
                }
            }
        }
        Self(taken)
    }

    /// The median of contender `at`.
    pub(crate) fn nanoseconds(&self, at: usize) -> f64 {
        median(self.0.get(at).cloned().unwrap_or_default())
    }

    /// The median, over the rounds, of how many times as long as contender `base` this one took.
    pub(crate) fn ratio(&self, at: usize, base: usize) -> f64 {
        let of = |at: usize| self.0.get(at).into_iter().flatten();
        median(
            of(at)
                .zip(of(base))
                .map(|(time, base)| time / base)
                .collect(),
        )
    }
}

/// As many as fit into a turn, after a warm-up.
fn runs_in_a_turn(run: &dyn Fn(u64) -> Duration) -> u64 {
    let mut runs = 1;
    loop {
        let taken = run(runs);
        if taken >= TURN / 2 || runs > 1 << 24 {
            return runs;
        }
        runs *= 2;
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn nanoseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e9
}

#[allow(clippy::cast_precision_loss, reason = "counts of runs are small")]
fn as_f64(count: u64) -> f64 {
    count as f64
}

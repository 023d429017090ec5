//! Which lines of a table say next to nothing, and the one line that stands for them.

use super::text::Took;
use core::fmt;
use core::time::Duration;
use std::collections::HashSet;
use std::vec::Vec;

/// The lines that were left out; its `Display` is the line for them, nothing if there are none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Rest {
    pub(super) lines: usize,
    pub(super) together: Duration,
}

impl fmt::Display for Rest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.lines {
            0 => Ok(()),
            lines => writeln!(f, "and {lines} more, {} together", Took(self.together)),
        }
    }
}

/// Next to nothing, in a run that took so long.
pub(super) fn small(took: Duration, wall: Duration) -> bool {
    took < wall / 1000
}

/// Leaves out the shortest lines: each is [`small`], and all of them took at most a hundredth of the run, so the others tell how it went.
///
/// One alone is not left out, as the line that stands for it would be no shorter.
pub(super) fn fold<T>(
    lines: Vec<T>,
    wall: Duration,
    took: impl Fn(&T) -> Duration,
) -> (Vec<T>, Rest) {
    let times = lines.iter().map(took).enumerate();
    let mut times: Vec<(usize, Duration)> = times.collect();
    times.sort_by_key(|(_, took)| *took);
    let mut together = Duration::ZERO;
    let mut out: HashSet<usize> = HashSet::new();
    for (line, took) in times {
        if !small(took, wall) || together + took > wall / 100 {
            break;
        }
        together += took;
        out.insert(line);
    }
    if out.len() < 2 {
        return (lines, Rest::default());
    }
    let rest = Rest {
        lines: out.len(),
        together,
    };
    let lines = lines.into_iter().enumerate();
    let shown = lines.filter(|(line, _)| !out.contains(line));
    (shown.map(|(_, line)| line).collect(), rest)
}

#[cfg(test)]
mod tests {
    use super::{Rest, fold};
    use core::time::Duration;
    use std::string::{String, ToString};
    use std::vec::Vec;

    const fn us(us: u64) -> Duration {
        Duration::from_micros(us)
    }

    /// Of lines that took so many µs, those that are shown and the line for the others, in a run of a second.
    fn folded(took: &[u64]) -> (Vec<u64>, String) {
        let (shown, rest) = fold(took.to_vec(), us(1_000_000), |took| us(*took));
        (shown, rest.to_string())
    }

    #[test]
    fn what_took_less_than_a_thousandth_is_one_line() {
        let (shown, rest) = folded(&[5, 400_000, 999, 1000, 0, 30_000]);
        assert_eq!(shown, [400_000, 1000, 30_000]);
        assert_eq!(rest, "and 3 more, 1 ms together\n");
    }

    #[test]
    fn one_alone_stands_there_itself() {
        let lines = [5, 400_000, 1000];
        assert_eq!(folded(&lines), (lines.to_vec(), String::new()));
        assert_eq!(folded(&[]), (Vec::new(), String::new()));
    }

    #[test]
    fn what_adds_up_to_more_than_a_hundredth_is_shown_the_shortest_left_out() {
        let (shown, rest) = folded(&[900; 100]);
        assert_eq!(shown, [900; 89]);
        assert_eq!(rest, "and 11 more, 9.9 ms together\n");
        let mut lines = Vec::from([900; 20]);
        lines.insert(3, 100);
        lines.push(200);
        let (shown, rest) = folded(&lines);
        assert_eq!(shown, [900; 10]);
        assert_eq!(rest, "and 12 more, 9.3 ms together\n");
    }

    #[test]
    fn a_run_that_took_no_time_leaves_nothing_out() {
        let (shown, rest) = fold(Vec::from([0, 0, 0]), Duration::ZERO, |took| us(*took));
        assert_eq!((shown, rest), (Vec::from([0, 0, 0]), Rest::default()));
    }
}

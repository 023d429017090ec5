//! The fan-out over data: one node for each item.

use super::model::mix;

/// How many run at once.
pub(crate) const AT_ONCE: usize = 32;

/// How long each node takes, where it sleeps.
pub(crate) const MS: u64 = 10;

/// A list.
pub(crate) fn items(count: u64) -> Vec<u64> {
    (0..count).map(|at| at * at + 1).collect()
}

/// What a run returns of its values: it depends on all of them and on their order.
pub(crate) fn output(values: &[u64]) -> u64 {
    values
        .iter()
        .fold(0, |all: u64, value| all.rotate_left(1) ^ value)
}

/// The same, without a run.
pub(crate) fn expected(items: &[u64], seed: u64) -> u64 {
    output(
        &items
            .iter()
            .map(|item| mix(MS, &[item ^ seed]))
            .collect::<Vec<_>>(),
    )
}

/// How long a run takes whose items sleep.
pub(crate) fn makespan(count: usize) -> u64 {
    MS * u64::try_from(count.div_ceil(AT_ONCE)).unwrap_or(u64::MAX)
}

//! What users may set of a predictor.

/// See the methods of these names.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Settings {
    pub(super) confidence: f64,
    pub(super) min_observations: u32,
    pub(super) memory: u32,
    pub(super) capacity: usize,
}

impl Settings {
    pub(super) const DEFAULT: Self = Self {
        confidence: 0.8,
        min_observations: 3,
        memory: 32,
        capacity: 1024,
    };

    /// The most observations that a habit counts. Half of them are enough for a prediction, so halving
    /// takes none back. Less than `u32::MAX`, which a sum that is too large stops at.
    pub(super) fn most(&self) -> u32 {
        let enough = self.min_observations.max(1);
        let most = self.memory.max(enough.saturating_mul(2));
        most.min(u32::MAX - 1)
    }
}

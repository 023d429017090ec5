//! What has followed one key, counted.

use super::settings::Settings;
use std::vec::Vec;

/// How often which value has followed.
#[derive(Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Habit<V> {
    /// Of each value one entry, the last observed at the end.
    pub(super) values: Vec<(V, u32)>,
    /// Observations that are in no count any more: of values that were forgotten, and what rounding took.
    others: u32,
}

impl<V: PartialEq + Clone> Habit<V> {
    pub(super) const fn new() -> Self {
        Self {
            values: Vec::new(),
            others: 0,
        }
    }

    /// The value that was observed most often, the last of several, if it may be predicted.
    pub(super) fn predicted(&self, settings: &Settings) -> Option<&V> {
        // Of equals `max_by_key` takes the last.
        let (favourite, count) = self.values.iter().max_by_key(|(_, count)| *count)?;
        let observations = self.observations();
        // Divided, not multiplied: 4 of 5 are then exactly what `0.8` says.
        let share = f64::from(*count) / f64::from(observations);
        let enough = observations >= settings.min_observations;
        (enough && share >= settings.confidence).then_some(favourite)
    }

    pub(super) fn observe(&mut self, value: &V, settings: &Settings) {
        self.forget_down_to(settings.most() - 1);
        let known = self.values.iter().position(|(known, _)| known == value);
        let (value, count) = match known {
            Some(index) => self.values.remove(index),
            None => (value.clone(), 0),
        };
        self.values.push((value, count + 1));
    }

    /// Brings it within the settings.
    #[cfg(feature = "serde")]
    pub(super) fn cut(&mut self, settings: &Settings) {
        self.values.retain(|(_, count)| *count > 0);
        self.forget_down_to(settings.most());
    }

    fn observations(&self) -> u32 {
        let counts = self.values.iter().map(|(_, count)| *count);
        counts.fold(self.others, u32::saturating_add)
    }

    /// Halves all counts until no more observations than these are left.
    fn forget_down_to(&mut self, most: u32) {
        while self.observations() > most {
            for (_, count) in &mut self.values {
                // What rounding takes was observed all the same, so no share grows by it.
                self.others = self.others.saturating_add(*count % 2);
                *count /= 2;
            }
            self.values.retain(|(_, count)| *count > 0);
            self.others /= 2;
        }
    }
}

//! How serde sees a predictor: without the lock, and without what follows from the order.

use super::habit::Habit;
use super::learned::Learned;
use super::settings::Settings;
use super::{Mutex, Predictor};
use core::hash::Hash;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::vec::Vec;

#[derive(Serialize, Deserialize)]
#[serde(rename = "Predictor")]
struct Stored<K, H> {
    settings: Settings,
    hits: u64,
    misses: u64,
    /// The last observed at the end.
    habits: Vec<(K, H)>,
}

impl<K: Serialize + Hash + Eq + Clone, V: Serialize + Clone> Serialize for Predictor<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Of a copy: to write may take long, and runs must not wait for it.
        let learned = self.lock().clone();
        let stored = Stored {
            settings: self.settings,
            hits: learned.hits,
            misses: learned.misses,
            habits: learned.in_order().collect(),
        };
        stored.serialize(serializer)
    }
}

impl<'de, K, V> Deserialize<'de> for Predictor<K, V>
where
    K: Deserialize<'de> + Hash + Eq + Clone,
    V: Deserialize<'de> + PartialEq + Clone,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = Stored::<K, Habit<V>>::deserialize(deserializer)?;
        let mut learned = Learned::new();
        learned.hits = stored.hits;
        learned.misses = stored.misses;
        for (key, mut habit) in stored.habits {
            habit.cut(&stored.settings);
            learned.insert(key, habit);
        }
        learned.forget_keys(&stored.settings);
        Ok(Self {
            settings: stored.settings,
            learned: Mutex::new(learned),
        })
    }
}

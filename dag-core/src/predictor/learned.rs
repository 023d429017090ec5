//! The habits of all keys, as many as there is room for.
//!
//! Code of keys and values runs only where a panic in it would leave both maps in agreement.

use super::habit::Habit;
use super::settings::Settings;
use core::fmt;
use core::hash::Hash;
use std::collections::{BTreeMap, HashMap};

/// What the observations have left behind.
#[derive(Clone)]
pub(super) struct Learned<K, V> {
    pub(super) hits: u64,
    pub(super) misses: u64,
    habits: HashMap<K, (Turn, Habit<V>)>,
    /// Each key by its turn, so the first is the one not observed for longest.
    order: BTreeMap<Turn, K>,
    turn: Turn,
}

/// The number of an observation.
type Turn = u64;

impl<K: Hash + Eq + Clone, V: PartialEq + Clone> Learned<K, V> {
    pub(super) fn new() -> Self {
        Self {
            hits: 0,
            misses: 0,
            habits: HashMap::new(),
            order: BTreeMap::new(),
            turn: 0,
        }
    }

    pub(super) fn predicted(&self, key: &K, settings: &Settings) -> Option<&V> {
        let (_, habit) = self.habits.get(key)?;
        habit.predicted(settings)
    }

    pub(super) fn observe(&mut self, key: &K, value: &V, settings: &Settings) {
        match self.predicted(key, settings).map(|guess| guess == value) {
            Some(true) => self.hits = self.hits.saturating_add(1),
            Some(false) => self.misses = self.misses.saturating_add(1),
            None => {}
        }
        if let Some((turn, habit)) = self.habits.get_mut(key) {
            habit.observe(value, settings);
            self.turn += 1;
            let key = self.order.remove(turn);
            *turn = self.turn;
            self.order.extend(key.map(|key| (self.turn, key)));
        } else {
            let mut habit = Habit::new();
            habit.observe(value, settings);
            self.insert(key.clone(), habit);
            self.forget_keys(settings);
        }
    }

    /// The key becomes the last observed, with this habit.
    pub(super) fn insert(&mut self, key: K, habit: Habit<V>) {
        self.turn += 1;
        let copy = key.clone();
        if let Some((turn, _)) = self.habits.insert(key, (self.turn, habit)) {
            self.order.remove(&turn);
        }
        self.order.insert(self.turn, copy);
    }

    /// Until there are no more than there may be.
    pub(super) fn forget_keys(&mut self, settings: &Settings) {
        while self.habits.len() > settings.capacity
            && let Some(oldest) = self.order.first_entry()
        {
            self.habits.remove(oldest.get());
            oldest.remove();
        }
    }
}

#[cfg(any(test, feature = "serde"))]
impl<K: Eq + Hash, V> Learned<K, V> {
    /// The habits, the last observed at the end.
    pub(super) fn in_order(&self) -> impl Iterator<Item = (&K, &Habit<V>)> {
        let habit_of = |key| self.habits.get(key).map(|(_, habit)| (key, habit));
        self.order.values().filter_map(habit_of)
    }
}

impl<K, V> fmt::Debug for Learned<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Learned")
            .field("keys", &self.habits.len())
            .field("hits", &self.hits)
            .field("misses", &self.misses)
            .finish_non_exhaustive()
    }
}

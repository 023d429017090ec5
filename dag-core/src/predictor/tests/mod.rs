//! `Predictor` against a list of all observations, at its bounds, after panics, and from several threads.

#[cfg(feature = "serde")]
mod stored;

use super::Predictor;
use proptest::prelude::*;
use std::format;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::vec::Vec;

#[derive(Clone, Copy, Debug)]
struct Bounds {
    confidence: f64,
    min_observations: u32,
    memory: u32,
    capacity: usize,
}

fn predictor<K: core::hash::Hash + Eq + Clone, V: PartialEq + Clone>(
    bounds: Bounds,
) -> Predictor<K, V> {
    Predictor::new()
        .confidence(bounds.confidence)
        .min_observations(bounds.min_observations)
        .memory(bounds.memory)
        .capacity(bounds.capacity)
}

fn bounds() -> impl Strategy<Value = Bounds> {
    let shares = prop::sample::select(&[0.0, 0.3, 0.5, 0.8, 1.0]);
    (shares, 0u32..5, 0u32..20, 0usize..5).prop_map(
        |(confidence, min_observations, memory, capacity)| Bounds {
            confidence,
            min_observations,
            memory,
            capacity,
        },
    )
}

/// Keys and values of which some are frequent.
fn histories() -> impl Strategy<Value = Vec<(u8, u8)>> {
    let key = prop_oneof![3 => 0u8..2, 1 => 2u8..7];
    let value = prop_oneof![4 => Just(0u8), 2 => Just(1), 1 => 2u8..9];
    prop::collection::vec((key, value), 0..150)
}

/// Keeps every observation and counts them all anew, each time from the first.
mod model {
    use super::{Bounds, Vec};
    use std::collections::BTreeMap;

    pub(super) fn predict(history: &[(u8, u8)], key: u8, bounds: Bounds) -> Option<u8> {
        let start = remembered_since(history, key, bounds.capacity)?;
        let values = history.get(start..)?.iter().filter(|(of, _)| *of == key);
        let values: Vec<u8> = values.map(|(_, value)| *value).collect();

        let most = bounds.memory.max(2 * bounds.min_observations.max(1));
        let mut counts = BTreeMap::new();
        let mut all = 0;
        for value in &values {
            if all == most {
                for count in counts.values_mut() {
                    *count /= 2;
                }
                all /= 2;
            }
            *counts.entry(*value).or_insert(0) += 1;
            all += 1;
        }
        let best = *counts.values().max()?;
        // Of several the one observed last.
        let favourite = *values
            .iter()
            .rfind(|value| counts.get(value) == Some(&best))?;
        let sure = f64::from(best) / f64::from(all) >= bounds.confidence;
        (all >= bounds.min_observations && sure).then_some(favourite)
    }

    /// From which observation on the key was never the one too many.
    fn remembered_since(history: &[(u8, u8)], key: u8, capacity: usize) -> Option<usize> {
        let mut start = None;
        // The keys remembered, the last observed at the end.
        let mut keys = Vec::new();
        for (index, (observed, _)) in history.iter().enumerate() {
            if !keys.contains(observed) && *observed == key {
                start = Some(index);
            }
            keys.retain(|known| known != observed);
            keys.push(*observed);
            if keys.len() > capacity {
                keys.remove(0);
            }
        }
        start.filter(|_| keys.contains(&key))
    }
}

fn observe_all(predictor: &Predictor<u8, u8>, history: &[(u8, u8)]) {
    for (key, value) in history {
        predictor.observe(key, value);
    }
}

/// Of each key how many values it has, the last observed at the end.
fn sizes<K: core::hash::Hash + Eq, V>(predictor: &Predictor<K, V>) -> Vec<usize> {
    let learned = predictor.lock();
    learned
        .in_order()
        .map(|(_, habit)| habit.values.len())
        .collect()
}

fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn it_predicts_what_counting_all_observations_says(bounds in bounds(), history in histories()) {
        let predictor = predictor(bounds);
        let (mut hits, mut misses) = (0, 0);
        for (index, (key, value)) in history.iter().enumerate() {
            let (before, _) = history.split_at(index);
            for key in 0..7 {
                prop_assert_eq!(predictor.predict(&key), model::predict(before, key, bounds));
            }
            match model::predict(before, *key, bounds) {
                Some(guess) if guess == *value => hits += 1,
                Some(_) => misses += 1,
                None => {}
            }
            predictor.observe(key, value);
            prop_assert_eq!((predictor.hits(), predictor.misses()), (hits, misses));
        }
    }

    #[test]
    fn it_never_holds_more_than_its_bounds(bounds in bounds(), history in histories()) {
        let predictor = predictor(bounds);
        let most = bounds.memory.max(2 * bounds.min_observations.max(1));
        for (key, value) in &history {
            predictor.observe(key, value);
            let sizes = sizes(&predictor);
            prop_assert!(sizes.len() <= bounds.capacity);
            prop_assert!(sizes.iter().all(|values| *values <= most as usize));
        }
    }

    #[test]
    fn a_clone_goes_on_alike_and_alone(bounds in bounds(), first in histories(), then in histories()) {
        let one = predictor(bounds);
        observe_all(&one, &first);
        let before: Vec<_> = (0..7).map(|key| one.predict(&key)).collect();
        let other = one.clone();
        observe_all(&other, &then);
        prop_assert_eq!((0..7).map(|key| one.predict(&key)).collect::<Vec<_>>(), before);
        observe_all(&one, &then);
        prop_assert_eq!(format!("{one:?}"), format!("{other:?}"));
        for key in 0..7 {
            prop_assert_eq!(one.predict(&key), other.predict(&key));
        }
    }
}

#[test]
fn a_million_keys_and_values_leave_no_more_than_there_is_room_for() {
    let predictor = Predictor::new();
    for number in 0..1_000_000_u64 {
        predictor.observe(&(number / 100), &number);
    }
    let sizes = sizes(&predictor);
    assert_eq!(sizes.len(), 1024);
    assert!(sizes.iter().all(|values| *values <= 32));
    assert_eq!((predictor.hits(), predictor.misses()), (0, 0));
}

#[test]
fn less_room_holds_at_once() {
    let predictor = Predictor::new().min_observations(1);
    for key in 0..10 {
        predictor.observe(&key, &"seen");
    }
    let predictor = predictor.capacity(3);
    let known: Vec<i32> = (0..10)
        .filter(|key| predictor.predict(key).is_some())
        .collect();
    assert_eq!(known, [7, 8, 9]);
    assert_eq!(sizes(&predictor.capacity(0)), [0; 0]);
}

#[test]
fn a_new_habit_takes_the_place_of_an_old_one() {
    let predictor = Predictor::new();
    for _ in 0..10_000 {
        predictor.observe(&(), &"old");
    }
    for _ in 0..40 {
        predictor.observe(&(), &"new");
    }
    assert_eq!(predictor.predict(&()), Some("new"));
}

#[test]
fn settings_out_of_range_count_as_the_nearest_in_range() {
    let confident = |share| {
        let predictor = Predictor::new()
            .confidence(share)
            .min_observations(0)
            .memory(0);
        assert_eq!(predictor.predict(&()), None);
        predictor.observe(&(), &1);
        let first = predictor.predict(&());
        predictor.observe(&(), &2);
        (first, predictor.predict(&()))
    };
    for all in [1.0, 1.5, f64::INFINITY, f64::NAN] {
        assert_eq!(confident(all), (Some(1), None), "{all}");
    }
    for any in [0.0, -1.0, f64::NEG_INFINITY] {
        assert_eq!(confident(any), (Some(1), Some(2)), "{any}");
    }
    let never = Predictor::new().min_observations(u32::MAX);
    never.observe(&(), &());
    assert_eq!(never.predict(&()), None);
}

#[test]
fn a_value_that_panics_when_compared_poisons_nothing() {
    struct Touchy(bool);
    impl PartialEq for Touchy {
        fn eq(&self, other: &Self) -> bool {
            assert!(!self.0 && !other.0, "touched");
            true
        }
    }
    impl Clone for Touchy {
        fn clone(&self) -> Self {
            assert!(!self.0, "touched");
            Self(false)
        }
    }

    let predictor = Predictor::new().min_observations(2);
    for key in ["known", "unknown"] {
        predictor.observe(&"known", &Touchy(false));
        let touched = catch_unwind(AssertUnwindSafe(|| predictor.observe(&key, &Touchy(true))));
        assert!(touched.is_err());
    }
    assert!(predictor.learned.is_poisoned());
    assert!(predictor.predict(&"known").is_some());
    assert!(predictor.predict(&"unknown").is_none());
    assert_eq!(sizes(&predictor), [1]);
    assert_eq!(sizes(&predictor.clone()), [1]);
    assert!(format!("{predictor:?}").contains("keys: 1"));
}

#[test]
fn a_key_that_panics_when_hashed_or_cloned_leaves_the_bounds_in_force() {
    use core::cell::Cell;
    use core::hash::{Hash, Hasher};
    use std::thread_local;

    thread_local!(static LEFT: Cell<u32> = const { Cell::new(u32::MAX) });
    fn touch() {
        let left = LEFT.get();
        LEFT.set(left.wrapping_sub(1));
        assert!(left > 0, "touched");
    }

    #[derive(PartialEq, Eq)]
    struct Touchy(u32);
    impl Hash for Touchy {
        fn hash<H: Hasher>(&self, state: &mut H) {
            touch();
            self.0.hash(state);
        }
    }
    impl Clone for Touchy {
        fn clone(&self) -> Self {
            touch();
            Self(self.0)
        }
    }

    let predictor = Predictor::new().capacity(4);
    for number in 0..1000_u32 {
        LEFT.set(number % 7);
        let key = Touchy(number / 3);
        let _ = catch_unwind(AssertUnwindSafe(|| predictor.observe(&key, &())));
        LEFT.set(u32::MAX);
        predictor.observe(&Touchy(number % 5), &());
        assert!(sizes(&predictor).len() <= 4);
    }
}

#[test]
fn threads_lose_no_observation() {
    let predictor = Predictor::new().memory(u32::MAX);
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let predictor = &predictor;
            scope.spawn(move || {
                for _ in 0..1000 {
                    predictor.observe(&"all", &4);
                    predictor.observe(&"each", &thread);
                }
            });
        }
    });
    let mut counts: Vec<(&str, i32, u32)> = Vec::new();
    for (key, habit) in predictor.lock().in_order() {
        let of_key = habit.values.iter();
        counts.extend(of_key.map(|(value, count)| (*key, *value, *count)));
    }
    counts.sort_unstable();
    let each = |value| ("each", value, 1000);
    assert_eq!(
        counts,
        [("all", 4, 4000), each(0), each(1), each(2), each(3)]
    );
    assert_eq!(predictor.predict(&"all"), Some(4));
}

#[test]
fn debug_shows_neither_keys_nor_values() {
    let predictor = Predictor::new();
    predictor.observe(&"ada", &"refund");
    let shown = format!("{predictor:?}");
    assert!(
        !shown.contains("ada") && !shown.contains("refund"),
        "{shown}"
    );
}

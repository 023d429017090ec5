//! What is stored, and what comes of what is loaded.

use super::{bounds, config, histories, observe_all, predictor};
use crate::Predictor;
use proptest::prelude::*;
use std::borrow::ToOwned;
use std::string::String;
use std::vec::Vec;

fn text(predictor: &Predictor<u8, u8>) -> String {
    serde_json::to_string(predictor).expect("JSON")
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_loaded_is_what_was_stored(bounds in bounds(), first in histories(), then in histories()) {
        let one = predictor(bounds);
        observe_all(&one, &first);
        let other: Predictor<u8, u8> = serde_json::from_str(&text(&one)).expect("a predictor");
        prop_assert_eq!(text(&one), text(&other));
        for (key, value) in &then {
            prop_assert_eq!(one.predict(key), other.predict(key));
            one.observe(key, value);
            other.observe(key, value);
        }
        prop_assert_eq!(text(&one), text(&other));
    }

    #[test]
    fn equal_histories_give_equal_bytes(bounds in bounds(), history in histories()) {
        let texts = [(); 2].map(|()| {
            let predictor = predictor(bounds);
            observe_all(&predictor, &history);
            text(&predictor)
        });
        let [one, other] = texts;
        prop_assert_eq!(one, other);
    }

    #[test]
    fn whatever_numbers_are_loaded_the_bounds_hold(
        bounds in bounds(),
        most in any::<bool>(),
        habits in prop::collection::vec((0u8..4, numbers(), prop::collection::vec((0u8..4, numbers()), 0..30)), 0..8),
        history in histories(),
    ) {
        let (memory, min_observations) = if most {
            (u32::MAX, u32::MAX)
        } else {
            (bounds.memory, bounds.min_observations)
        };
        let habits: Vec<_> = habits
            .iter()
            .map(|(key, others, values)| (key, serde_json::json!({"values": values, "others": others})))
            .collect();
        let stored = serde_json::json!({
            "settings": {
                "confidence": bounds.confidence,
                "min_observations": min_observations,
                "memory": memory,
                "capacity": bounds.capacity,
            },
            "hits": u64::MAX,
            "misses": u64::MAX,
            "habits": habits,
        });
        let predictor: Predictor<u8, u8> = serde_json::from_value(stored).expect("a predictor");
        let within = || {
            let most = u64::from(predictor.settings.most());
            let learned = predictor.lock();
            let sums = learned.in_order().map(|(_, habit)| {
                habit.values.iter().map(|(_, count)| u64::from(*count)).sum::<u64>()
            });
            let sums: Vec<u64> = sums.collect();
            sums.len() <= bounds.capacity && sums.iter().all(|sum| *sum <= most)
        };
        prop_assert!(within());
        for (key, value) in &history {
            let _ = predictor.predict(key);
            predictor.observe(key, value);
            prop_assert!(within());
        }
    }
}

/// Small ones, and those near the end.
fn numbers() -> impl Strategy<Value = u32> {
    prop_oneof![0u32..40, u32::MAX - 2..=u32::MAX]
}

#[test]
fn the_stored_form_is_this() {
    let predictor = Predictor::new();
    for category in ["refund", "question", "refund"] {
        predictor.observe(&7, &category);
    }
    assert_eq!(
        serde_json::to_string(&predictor).expect("JSON"),
        r#"{"settings":{"confidence":0.8,"min_observations":3,"memory":32,"capacity":1024},"#
            .to_owned()
            + r#""hits":0,"misses":0,"habits":[[7,{"values":[["question",1],["refund",2]],"others":0}]]}"#
    );
}

#[test]
fn what_is_loaded_takes_other_settings() {
    let predictor = Predictor::new().min_observations(1);
    for key in 0..10 {
        predictor.observe(&key, &key);
    }
    let loaded: Predictor<u8, u8> = serde_json::from_str(&text(&predictor)).expect("a predictor");
    let loaded = loaded.capacity(2).min_observations(1);
    assert_eq!((loaded.predict(&7), loaded.predict(&9)), (None, Some(9)));
}

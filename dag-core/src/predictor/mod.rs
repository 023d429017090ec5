//! What usually follows a key, learned from past runs, to guess from.
//!
//! `habit` counts for one key, `learned` holds the habits of all keys, `settings` the bounds of both. This module is what
//! users see of it, behind a lock, and `stored` what serde sees.

mod habit;
mod learned;
mod settings;
#[cfg(feature = "serde")]
mod stored;
#[cfg(test)]
mod tests;

use core::fmt;
use core::hash::Hash;
use learned::Learned;
use settings::Settings;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Learns from past runs which value follows a key, and predicts it.
///
/// Many values of a workflow are nearly known before they are there: the category of a customer's
/// next ticket, the tool that a model calls after another. A workflow may go on with such a guess while the
/// truth is still being found out; since the two are compared then, a wrong one costs time only. `.guess(..)` takes the
/// `Option` that [`predict`](Self::predict) gives:
///
/// ```text
/// async fn serve(predictor: &Predictor<u64, Category>, ticket: Ticket) -> Reply {
///     let category = classify(&ticket)
///         .guess(predictor.predict(&ticket.customer))
///         .inspect(|category| predictor.observe(&ticket.customer, category));
///     ..
/// }
/// ```
///
/// One predictor serves all runs, at once and from every thread, behind a `&`. That what comes next in
/// a program of agents can be learned from what came before, well enough to start on it, is shown in Sui et
/// al., "Act While Thinking: Accelerating LLM Agents via Pattern-Aware Speculative Tool Execution" (PASTE),
/// [arXiv 2603.18897](https://arxiv.org/abs/2603.18897), 2026.
///
/// ```
/// use dag_core::Predictor;
///
/// let predictor = Predictor::new().min_observations(4).confidence(0.75);
/// for category in ["refund", "refund", "question"] {
///     predictor.observe(&"ada", &category);
/// }
/// assert_eq!(predictor.predict(&"ada"), None); // three are too few
///
/// predictor.observe(&"ada", &"refund");
/// assert_eq!(predictor.predict(&"ada"), Some("refund")); // three of four
/// assert_eq!(predictor.predict(&"grace"), None);
///
/// predictor.observe(&"ada", &"refund");
/// assert_eq!((predictor.hits(), predictor.misses()), (1, 0));
/// ```
///
/// # What is predicted
///
/// The *favourite* of a key is the value observed most often for it; of several the one
/// observed last. It is predicted if the key has enough observations
/// ([`min_observations`](Self::min_observations)) and the favourite has a large enough share of them
/// ([`confidence`](Self::confidence)). Nothing is random: the same observations give the same predictions.
///
/// # What is forgotten
///
/// * Old observations: at so many ([`memory`](Self::memory)) all counts of the key are halved, rounded down. So what is older
///   counts less, what was rare is forgotten, and no key has more values than that.
/// * Old keys: there are so many at most ([`capacity`](Self::capacity)). A new one takes the place of the one
///   not observed for longest; to be asked for does not count.
///
/// # Serde
///
/// With the feature `serde` all of it is serialised, also the settings, in the order of the last
/// observations: equal histories give equal bytes. What is loaded is brought within the bounds that it names,
/// and may be given other settings then.
///
/// # Panics
///
/// Nothing here panics unless `Hash`, `Eq`, `Clone` or `PartialEq` of a key or a value does; such a panic
/// costs that observation.
pub struct Predictor<K, V> {
    settings: Settings,
    learned: Mutex<Learned<K, V>>,
}

impl<K: Hash + Eq + Clone, V: PartialEq + Clone> Predictor<K, V> {
    /// Knows nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            settings: Settings::DEFAULT,
            learned: Mutex::new(Learned::new()),
        }
    }

    /// The share of a key's observations that its favourite must have to be predicted; 0.8 if not set. More than 1
    /// counts as 1, and so does NaN.
    #[must_use]
    pub fn confidence(mut self, share: f64) -> Self {
        // Kept finite, since JSON has nothing else.
        self.settings.confidence = if share < 1.0 { share.max(0.0) } else { 1.0 };
        self
    }

    /// With fewer observations of a key nothing is predicted; 3 if not set.
    #[must_use]
    pub fn min_observations(mut self, observations: u32) -> Self {
        self.settings.min_observations = observations;
        self
    }

    /// How many observations of a key count, roughly; 32 if not set. With fewer, a habit that has
    /// changed is noticed sooner; with more, exceptions do less.
    ///
    /// Less than twice [`min_observations`](Self::min_observations) counts as that, so that what could be predicted still can
    /// be. A key that has more already forgets them at its next observation.
    #[must_use]
    pub fn memory(mut self, observations: u32) -> Self {
        self.settings.memory = observations;
        self
    }

    /// How many keys are remembered at most; 1024 if not set. With 0 nothing is ever learned.
    #[must_use]
    pub fn capacity(mut self, keys: usize) -> Self {
        self.settings.capacity = keys;
        self.lock().forget_keys(&self.settings);
        self
    }

    /// In a run this value came with this key.
    pub fn observe(&self, key: &K, value: &V) {
        self.lock().observe(key, value, &self.settings);
    }

    /// The value that will come with this key, if past runs say so. Changes nothing.
    #[must_use]
    pub fn predict(&self, key: &K) -> Option<V> {
        self.lock().predicted(key, &self.settings).cloned()
    }

    /// How often an observation was what would have been predicted.
    ///
    /// Each [`observe`](Self::observe) first does what [`predict`](Self::predict) does for its key: a prediction that equals the value
    /// is a hit, another a miss, and none is neither. So this counts observations, whether or not anyone
    /// had asked.
    #[must_use]
    pub fn hits(&self) -> u64 {
        self.lock().hits
    }

    /// How often an observation was something else than what would have been predicted; see [`hits`](Self::hits).
    #[must_use]
    pub fn misses(&self) -> u64 {
        self.lock().misses
    }
}

impl<K, V> Predictor<K, V> {
    /// A panic in the code of a key or a value leaves nothing broken behind, so a poisoned lock is as good as any.
    fn lock(&self) -> MutexGuard<'_, Learned<K, V>> {
        self.learned.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K: Hash + Eq + Clone, V: PartialEq + Clone> Default for Predictor<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

/// The clone has learned the same, and learns on its own.
impl<K: Clone, V: Clone> Clone for Predictor<K, V> {
    fn clone(&self) -> Self {
        Self {
            settings: self.settings,
            learned: Mutex::new(self.lock().clone()),
        }
    }
}

/// The settings and how much is known; neither keys nor values, which may be nobody's business.
impl<K, V> fmt::Debug for Predictor<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Predictor")
            .field("settings", &self.settings)
            .field("learned", &*self.lock())
            .finish()
    }
}

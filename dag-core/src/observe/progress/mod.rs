//! Runs as they are seen in a terminal.
//!
//! ```text
//! Observer::event ──▶ View (view.rs): what runs ──▶ draw.rs: as text ──▶ one bar of indicatif, which draws
//! ```
//!
//! No lock is held while the bar is called: its own thread draws, and asks for the text.

mod draw;
mod view;

use super::event::{Event, Observer, Site};
use core::fmt::{self, Write};
use core::time::Duration;
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use view::View;

/// So often a view is drawn while nothing happens.
const TICK: Duration = Duration::from_millis(100);

/// An observer that shows in the terminal what runs.
///
/// ```text
/// answer  5 of 9  3.2s
///   ⠹ pages     3.1s  7 of 12, fetch ×4
///   ⠹ account   0.4s  attempt 2: connection reset
///   ✗ weather   no such town
///   next: draft (after pages, account)
/// ```
///
/// * Each node that runs, and for how long; of a `for` how many items of those that have begun are done, and what runs in them; of a
///   `loop` the round; of a workflow that a node calls what runs in it.
/// * What failed stays where it stands until the run ends.
/// * Which nodes begin next, and what they wait for.
///
/// When the run ends, or is dropped, a single line stays. What is not a terminal is written nothing at all. It draws to stderr; what the
/// program prints itself meanwhile breaks the picture, unless it goes through [`Progress::println`].
///
/// One observer serves any number of runs at once, one below the other.
///
/// ```
/// use dag_core::{Progress, node, workflow};
///
/// #[node(read)]
/// async fn search(question: &str) -> Vec<String> {
///     vec![question.to_lowercase()]
/// }
///
/// #[node(pure)]
/// fn draft(hits: &[String]) -> String {
///     hits.join(", ")
/// }
///
/// workflow!(
///     async fn answer(question: &str) -> String {
///         let hits = search(question);
///         draft(&hits)
///     }
/// );
///
/// # fn block_on<F: Future>(future: F) -> F::Output {
/// #     let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// #     let mut future = std::pin::pin!(future);
/// #     loop {
/// #         if let std::task::Poll::Ready(output) = future.as_mut().poll(&mut cx) { return output }
/// #     }
/// # }
/// let progress = Progress::new();
/// assert_eq!(block_on(answer::observed(&progress, "Tides")), "tides");
/// ```
pub struct Progress {
    screen: MultiProgress,
    view: Arc<Mutex<View>>,
    /// While something runs.
    bar: Mutex<Option<ProgressBar>>,
    /// Does time go on in the picture while nothing happens?
    ticks: bool,
}

impl Progress {
    /// On stderr, if that is a terminal.
    #[must_use]
    pub fn new() -> Self {
        let mut progress = Self::on(ProgressDrawTarget::stderr());
        progress.ticks = true;
        progress
    }

    /// On another terminal, or in memory. There it is drawn when something happens, and time stands still between.
    #[must_use]
    pub fn on(target: ProgressDrawTarget) -> Self {
        Self {
            screen: MultiProgress::with_draw_target(target),
            view: Arc::default(),
            bar: Mutex::default(),
            ticks: false,
        }
    }

    /// Prints a line above what runs. Nothing, if that is not shown.
    pub fn println(&self, line: &str) {
        // A terminal that is gone is no reason to stop the run.
        let _ = self.screen.println(line);
    }

    /// A bar that asks `view` what to draw.
    fn bar(&self) -> ProgressBar {
        let (view, ticks) = (Arc::clone(&self.view), self.ticks);
        let text = move |_: &ProgressState, out: &mut dyn Write| {
            // What cannot be written is not seen.
            let _ = out.write_str(&draw::picture(&lock(&view), ticks));
        };
        let style = ProgressStyle::with_template("{picture}").map_or_else(
            |_| ProgressStyle::default_spinner(),
            |style| style.with_key("picture", text),
        );
        let bar = ProgressBar::new_spinner().with_style(style);
        let bar = self.screen.add(bar);
        if self.ticks {
            bar.enable_steady_tick(TICK);
        }
        bar
    }

    /// Shows what has changed.
    fn draw(&self) {
        let bar = lock(&self.bar).get_or_insert_with(|| self.bar()).clone();
        bar.tick();
    }

    /// Takes the picture away, if nothing runs.
    fn clear(&self) {
        let mut own = lock(&self.bar);
        // Another run may have begun meanwhile.
        let bar = own.take_if(|_| lock(&self.view).is_empty());
        drop(own);
        if let Some(bar) = bar {
            bar.finish_and_clear();
            self.screen.remove(&bar);
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Default for Progress {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress").finish_non_exhaustive()
    }
}

impl Observer for Progress {
    fn event(&self, event: &Event<'_>) {
        if self.screen.is_hidden() {
            return;
        }
        let mut view = lock(&self.view);
        let ended = view.event(event);
        let (ended, left) = (ended.map(|run| draw::summary(&run)), view.is_empty());
        drop(view);
        if left {
            self.clear();
        }
        // Behind the picture: a line that wraps would be cut with it.
        if let Some(line) = ended {
            self.println(&line);
        }
        if !left {
            self.draw();
        }
    }

    fn exit(&self, site: &Site<'_>) {
        if !self.screen.is_hidden() {
            lock(&self.view).paused(site);
        }
    }
}

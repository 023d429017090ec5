//! Runs as spans of `tracing`.
//!
//! ```text
//! Observer::event, enter, exit ── run number ──▶ Trace (trace.rs): one run as a tree of spans
//!                                                scope.rs: the nodes at one place; span.rs: one span
//! ```

mod scope;
mod span;
mod trace;

use super::event::{Event, Observer, Site, What};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use trace::Trace;

/// An observer that makes a span of [`tracing`](::tracing) for each run, each node and each attempt.
///
/// | span | parent | fields |
/// |---|---|---|
/// | `workflow` | the current span where the run is first polled | `workflow`, `error` |
/// | `node` | that of the run, of the item or round it is inside of, or of the node that calls its workflow | `node`, `call`, `effects`, `item`, `round`, `ahead`, `error` |
/// | `item`, `round` | that of the `for` or `loop` | `node`, `item` or `round` |
/// | `attempt` | that of a node with `.retry(..)` | `node`, `attempt`, `error` |
/// | `undo` | that of the run | `node`, `error` |
///
/// * The span of a node is *entered* while the node is polled, so what a node logs lands in its span; in nodes marked `spawn` and
///   `blocking`, too. That a span is carried there the feature `tracing` sees to, whether the run is observed or not.
/// * It [follows from](::tracing::Span::follows_from) the spans of the nodes whose values it takes: in OpenTelemetry these are *links*. For
///   this the span of a node that is over stays open, but is not entered any more, until who takes its value has begun;
///   `tracing-opentelemetry` ends a span when it was left last, so there its times are exact.
/// * What happens to a node is an event in its span: `failed`, `retried`, `timed out`, `hedged`, `cancelled`, `guessed`. That a node was
///   skipped is one in the span around it.
/// * A failure is the field `error`; `otel.status_code` is `ERROR` then, also of a node whose failure the workflow handles. The run
///   has it only if it failed.
/// * All have the target `dag_core`. Nodes that are calls, and blocks with something inside, have the level `INFO`; glue and decisions `DEBUG`. A run fails with
///   an event `ERROR`, a node with `WARN`.
///
/// One observer serves any number of runs at once. A second attempt by `.hedge(..)` has no span of its own, nor has the node of
/// `.or_else(..)`: what they log lands in the span of the node, or of its last attempt.
///
/// ```
/// use dag_core::{Tracing, node, workflow};
///
/// #[node(read)]
/// async fn search(question: &str) -> Vec<String> {
///     tracing::info!("looking"); // in the span of `hits`
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
///         let reply = draft(&hits);
///         reply
///     }
/// );
///
/// static TRACING: Tracing = Tracing::new();
///
/// # fn block_on<F: Future>(future: F) -> F::Output {
/// #     let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// #     let mut future = std::pin::pin!(future);
/// #     loop {
/// #         if let std::task::Poll::Ready(output) = future.as_mut().poll(&mut cx) { return output }
/// #     }
/// # }
/// assert_eq!(block_on(answer::observed(&TRACING, "Tides")), "tides");
/// ```
///
/// # OpenTelemetry
///
/// With `opentelemetry_sdk`, `opentelemetry-otlp` and `tracing-opentelemetry` a program sends its runs to any collector; one at
/// `http://localhost:4318` if nothing else is said:
///
/// ```ignore
/// let exporter = opentelemetry_otlp::SpanExporter::builder().with_http().build()?;
/// let provider = SdkTracerProvider::builder().with_batch_exporter(exporter).build();
/// let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("my-service"));
/// tracing_subscriber::registry().with(layer).init();
/// let reply = answer::observed(&TRACING, "Tides").await;
/// ```
///
/// It needs in scope the traits `opentelemetry::trace::TracerProvider`, `tracing_subscriber::layer::SubscriberExt` and
/// `tracing_subscriber::util::SubscriberInitExt`. Before the program ends, `provider.shutdown()` sends what is left. Without glue and
/// decisions: `.with(layer.with_filter(LevelFilter::INFO))`.
#[derive(Debug, Default)]
pub struct Tracing {
    runs: Mutex<BTreeMap<u64, Arc<Mutex<Trace>>>>,
}

impl Tracing {
    /// No run is observed yet.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            runs: Mutex::new(BTreeMap::new()),
        }
    }

    /// What a run does concerns its own trace alone: runs do not wait for each other.
    fn trace(&self, run: u64) -> Option<Arc<Mutex<Trace>>> {
        lock(&self.runs).get(&run).map(Arc::clone)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Observer for Tracing {
    fn event(&self, event: &Event<'_>) {
        let site = event.site();
        if site.node.is_some() {
            if let Some(trace) = self.trace(site.run) {
                lock(&trace).node(&site, event.what);
            }
            return;
        }
        match event.what {
            What::Started => {
                let trace = Arc::new(Mutex::new(Trace::new(site.graph)));
                lock(&self.runs).insert(site.run, trace);
            }
            what => {
                let trace = lock(&self.runs).remove(&site.run);
                if let Some(trace) = trace {
                    lock(&trace).end(what);
                }
            }
        }
    }

    fn enter(&self, site: &Site<'_>) {
        if let Some(trace) = self.trace(site.run) {
            lock(&trace).enter(site);
        }
    }

    fn exit(&self, site: &Site<'_>) {
        if let Some(trace) = self.trace(site.run) {
            lock(&trace).exit(site);
        }
    }
}

//! What arrived in OpenTelemetry.

use opentelemetry::trace::{SpanId, Status, TraceId, TracerProvider as _};
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};
use tracing_subscriber::layer::SubscriberExt as _;

/// All spans of all tests: threads and tasks know the global subscriber only.
static EXPORTER: LazyLock<InMemorySpanExporter> = LazyLock::new(|| {
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder()
        .with_simple_exporter(exporter.clone())
        .build();
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("tests"));
    let subscriber = tracing_subscriber::registry().with(layer);
    tracing::subscriber::set_global_default(subscriber).expect("nobody else sets it");
    exporter
});

/// Traces that a test has looked at.
static LOOKED_AT: Mutex<Vec<TraceId>> = Mutex::new(Vec::new());

/// The spans of one trace.
pub(crate) struct Seen(Vec<SpanData>);

/// What the trace looks like whose root has this name, when `run` is over and all is closed.
pub(crate) async fn seen(root: &str, run: impl Future<Output = ()>) -> Seen {
    let exporter = EXPORTER.clone();
    run.await;
    // A task may still hold its span for a moment after it gave its value.
    for _ in 0..1000 {
        let spans = exporter.get_finished_spans().expect("it is open");
        let mut looked_at = LOOKED_AT.lock().unwrap_or_else(PoisonError::into_inner);
        let found = spans.iter().find(|span| {
            let trace = span.span_context.trace_id();
            span.name == root
                && span.parent_span_id == SpanId::INVALID
                && !looked_at.contains(&trace)
        });
        if let Some(found) = found {
            let trace = found.span_context.trace_id();
            looked_at.push(trace);
            let own = spans.into_iter();
            return Seen(
                own.filter(|span| span.span_context.trace_id() == trace)
                    .collect(),
            );
        }
        drop(looked_at);
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    panic!("no `{root}` is closed");
}

impl Seen {
    pub(crate) fn names_of(spans: &[&SpanData]) -> Vec<String> {
        let mut names: Vec<String> = spans.iter().map(|span| span.name.to_string()).collect();
        names.sort();
        names
    }

    pub(crate) fn names(&self) -> Vec<String> {
        Self::names_of(&self.0.iter().collect::<Vec<_>>())
    }

    pub(crate) fn all(&self, name: &str) -> Vec<&SpanData> {
        self.0.iter().filter(|span| span.name == name).collect()
    }

    /// The span of this name; `query: name`, that of the name in no `node` of ours.
    pub(crate) fn span(&self, name: &str) -> &SpanData {
        let (plain, name) = match name.strip_prefix("query: ") {
            Some(name) => (true, name),
            None => (false, name),
        };
        let all = self.all(name);
        let ours = |span: &&&SpanData| span.attributes.iter().any(|own| own.key.as_str() == "node");
        let found = match all.as_slice() {
            [one] => Some(*one),
            _ => all.iter().find(|span| ours(span) != plain).copied(),
        };
        found.unwrap_or_else(|| panic!("no `{name}` in {:?}", self.names()))
    }

    fn named(&self) -> HashMap<SpanId, String> {
        let spans = self.0.iter();
        spans
            .map(|span| (span.span_context.span_id(), span.name.to_string()))
            .collect()
    }

    pub(crate) fn parent(&self, name: &str) -> String {
        let parent = self.span(name).parent_span_id;
        self.named().remove(&parent).unwrap_or_default()
    }

    pub(crate) fn children_of(&self, id: SpanId) -> Vec<&SpanData> {
        let spans = self.0.iter();
        spans.filter(|span| span.parent_span_id == id).collect()
    }

    pub(crate) fn children(&self, name: &str) -> Vec<String> {
        Self::names_of(&self.children_of(self.span(name).span_context.span_id()))
    }

    fn links_of(&self, span: &SpanData) -> Vec<String> {
        let named = self.named();
        let links = span.links.links.iter();
        links
            .map(|link| {
                named
                    .get(&link.span_context.span_id())
                    .cloned()
                    .unwrap_or_default()
            })
            .collect()
    }

    pub(crate) fn links(&self, name: &str) -> Vec<String> {
        self.links_of(self.span(name))
    }

    pub(crate) fn all_links(&self, name: &str) -> Vec<Vec<String>> {
        let all = self.all(name).into_iter();
        all.map(|span| self.links_of(span)).collect()
    }

    /// What was said in it, in order.
    pub(crate) fn events(&self, name: &str) -> Vec<String> {
        let events = self.span(name).events.events.iter();
        events.map(|event| event.name.to_string()).collect()
    }

    fn attribute_of(span: &SpanData, key: &str) -> Option<String> {
        let attributes = span.attributes.iter();
        let mut own = attributes.filter(|own| own.key.as_str() == key);
        own.next_back().map(|own| own.value.to_string())
    }

    pub(crate) fn attribute(&self, name: &str, key: &str) -> String {
        Self::attribute_of(self.span(name), key).unwrap_or_default()
    }

    pub(crate) fn attributes(&self, name: &str, key: &str) -> Vec<String> {
        let all = self.all(name).into_iter();
        all.filter_map(|span| Self::attribute_of(span, key))
            .collect()
    }

    pub(crate) fn attributes_of_all(&self, key: &str) -> Vec<String> {
        let all = self.0.iter();
        all.filter_map(|span| Self::attribute_of(span, key))
            .collect()
    }

    pub(crate) fn is_error(&self, name: &str) -> bool {
        matches!(self.span(name).status, Status::Error { .. })
    }
}

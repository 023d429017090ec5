//! One span: made, entered, failed, over.

use ::tracing::field::Empty;
use ::tracing::{Id, Level, Span};
use dag_graph::{Graph, Node, NodeKind};

/// The target of all spans and events, for filters.
pub(super) const TARGET: &str = "dag_core";

/// An event in a span, whether that is entered or not.
macro_rules! said {
    ($level:ident, $span:expr, $($rest:tt)+) => {
        ::tracing::event!(target: $crate::observe::spans::span::TARGET, parent: $span, ::tracing::Level::$level, $($rest)+)
    };
}
pub(super) use said;

/// A span, the one it hands to what is inside of it, and how often it is entered.
#[derive(Clone, Debug)]
pub(super) struct Own {
    span: Span,
    /// Its own, or if a filter hides it, that of what is around it.
    id: Option<Id>,
    entered: usize,
}

/// Where among items and rounds.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Count {
    pub(super) item: Option<usize>,
    pub(super) round: Option<usize>,
}

impl Own {
    fn new(span: Span, around: Option<&Id>) -> Self {
        let id = span.id().or_else(|| around.cloned());
        Self {
            span,
            id,
            entered: 0,
        }
    }

    /// Of a run, inside of what is current.
    pub(super) fn of_run(graph: &'static Graph) -> Self {
        let span = ::tracing::span!(
            target: TARGET, Level::INFO, "workflow",
            otel.name = graph.name,
            workflow = graph.name,
            error = Empty,
            otel.status_code = Empty,
        );
        let around = Span::current().id();
        Self::new(span, around.as_ref())
    }

    /// Of a node.
    pub(super) fn of_node(around: Option<&Id>, node: &Node, count: Count, ahead: bool) -> Self {
        macro_rules! node_span {
            ($level:ident) => {
                ::tracing::span!(
                    target: TARGET, parent: around.cloned(), Level::$level, "node",
                    otel.name = node.name,
                    node = node.name,
                    call = %node.kind,
                    effects = %node.effects,
                    item = count.item,
                    round = count.round,
                    ahead = ahead.then_some(true),
                    error = Empty,
                    otel.status_code = Empty,
                )
            };
        }
        let span = match node.kind {
            NodeKind::Input
            | NodeKind::Glue(_)
            | NodeKind::Decide(_)
            | NodeKind::Arms(_)
            | NodeKind::Break(_)
            | NodeKind::Guess(_) => node_span!(DEBUG),
            NodeKind::Call(_)
            | NodeKind::For(_)
            | NodeKind::SelectOk
            | NodeKind::Quorum(_)
            | NodeKind::Loop(_)
            | NodeKind::Undo(_) => node_span!(INFO),
        };
        Self::new(span, around)
    }

    /// Of an item of a `for`.
    pub(super) fn of_item(around: Option<&Id>, node: &str, item: usize) -> Self {
        let span = ::tracing::span!(
            target: TARGET, parent: around.cloned(), Level::INFO, "item",
            otel.name = %format_args!("{node} {item}"),
            node,
            item,
        );
        Self::new(span, around)
    }

    /// Of a round of a `loop`.
    pub(super) fn of_round(around: Option<&Id>, node: &str, round: usize) -> Self {
        let span = ::tracing::span!(
            target: TARGET, parent: around.cloned(), Level::INFO, "round",
            otel.name = %format_args!("{node} {round}"),
            node,
            round,
        );
        Self::new(span, around)
    }

    /// Of an attempt.
    pub(super) fn of_attempt(around: Option<&Id>, node: &str, attempt: u32) -> Self {
        let span = ::tracing::span!(
            target: TARGET, parent: around.cloned(), Level::INFO, "attempt",
            otel.name = %format_args!("attempt {attempt}"),
            node,
            attempt,
            error = Empty,
            otel.status_code = Empty,
        );
        Self::new(span, around)
    }

    /// Of the undo of a node.
    pub(super) fn of_undo(around: Option<&Id>, node: &str) -> Self {
        let span = ::tracing::span!(
            target: TARGET, parent: around.cloned(), Level::INFO, "undo",
            otel.name = %format_args!("undo {node}"),
            node,
            error = Empty,
            otel.status_code = Empty,
        );
        Self::new(span, around)
    }

    /// What is inside has this as its parent.
    pub(super) fn id(&self) -> Option<&Id> {
        self.id.as_ref()
    }

    pub(super) fn enter(&mut self) {
        self.entered += 1;
        self.span
            .with_subscriber(|(id, subscriber)| subscriber.enter(id));
    }

    pub(super) fn exit(&mut self) {
        if self.entered > 0 {
            self.entered -= 1;
            self.span
                .with_subscriber(|(id, subscriber)| subscriber.exit(id));
        }
    }

    pub(super) fn is_entered(&self) -> bool {
        self.entered > 0
    }

    /// It takes a value of `other`.
    pub(super) fn follows(&self, other: &Self) {
        self.span.follows_from(other.span.id());
    }

    /// It failed.
    pub(super) fn failed(&self, error: Option<&str>) {
        self.span.record("error", error.unwrap_or("failed"));
        self.span.record("otel.status_code", "ERROR");
    }

    /// It ends now. Of a span that is left, and not entered again, subscribers may take the moment it was left for its end.
    pub(super) fn ends(&mut self) {
        while self.is_entered() {
            self.exit();
        }
        self.enter();
        self.exit();
    }

    /// It ends before it is over.
    pub(super) fn cancelled(&mut self) {
        said!(INFO, self.id().cloned(), "cancelled");
        self.ends();
    }
}

/// Has it attempts that are told?
pub(super) fn is_retried(node: &Node) -> bool {
    node.policies
        .iter()
        .any(|policy| policy.starts_with(".retry"))
}

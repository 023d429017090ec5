//! Graphs of all kinds, also such as no program has.

use crate::graph::{Access, Edge, EdgeKind, Effects, Graph, Node, NodeKind};
use proptest::prelude::*;
use std::string::String;
use std::vec::Vec;

/// Names and types that no page and no layout likes.
const TEXTS: [&str; 12] = [
    "",
    "a",
    "rows",
    "Vec<Option<&'a str>>",
    "]]> & \"quoted\" <script>alert('x')</script>",
    "a_name_that_goes_on_and_on_without_any_end_that_one_could_see_from_here_or_from_there",
    "one\ttwo\r\nthree\u{0}\u{1b}\u{fffe}",
    "ürgent · 図表 · 🦀",
    "match &triage",
    "x in xs.iter().concurrent(8).until(Duration::from_secs(2)).and(more)",
    "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM",
    "{ let x = 1; /* \\N \\G \\\\ */ x }",
];

pub(super) fn texts() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&TEXTS[..])
}

fn kinds() -> impl Strategy<Value = NodeKind> {
    (0..13_u8, texts(), 0..4_usize).prop_map(|(kind, text, need)| match kind {
        0 => NodeKind::Input,
        1 => NodeKind::Glue(text),
        2 => NodeKind::For(text),
        3 => NodeKind::SelectOk,
        4 => NodeKind::Quorum(need),
        5 => NodeKind::Decide(text),
        6 => NodeKind::Arms(["match", "if", "if?", ""][need]),
        7 => NodeKind::Loop(text),
        8 => NodeKind::Break(text),
        9 => NodeKind::Guess(text),
        10 => NodeKind::Undo(text),
        _ => NodeKind::Call(text),
    })
}

fn access() -> impl Strategy<Value = Access> {
    prop::sample::select(&[Access::None, Access::Unnamed, Access::Named(&["R", "<S>"])][..])
}

const INNER: Graph = Graph {
    name: "inner",
    output: "()",
    nodes: &[],
    edges: &[],
};

fn nodes(most: usize) -> impl Strategy<Value = Node> {
    let what = (texts(), kinds(), prop::option::of(texts()), texts());
    let place = (prop::option::of(0..most + 2), 0..4_usize);
    let more = (access(), access(), 0..4_usize, any::<bool>());
    (what, place, more).prop_map(
        |((name, kind, ty, doc), (block, arm), (reads, writes, policies, nested))| Node {
            name,
            kind,
            ty,
            doc,
            workflow: nested.then_some(&INNER),
            effects: Effects {
                reads,
                writes,
                ..Effects::PURE
            },
            arguments: &["Some(<x>)", "_"],
            policies: &["?", ".timeout(5s)", ".retry(3, backoff = 100ms)"][..policies],
            block,
            arm,
            tail: false,
            fallible: false,
            early: false,
            races: &[99],
        },
    )
}

fn edges(most: usize) -> impl Strategy<Value = Edge> {
    (0..most + 2, 0..most + 2, 0..9_u8, texts()).prop_map(|(from, to, kind, text)| {
        let kind = match kind {
            0 => EdgeKind::Order,
            1 | 2 => EdgeKind::Decision,
            3 => EdgeKind::Gate,
            4 => EdgeKind::Guess,
            5 => EdgeKind::Undo,
            6 => EdgeKind::Data(None),
            _ => EdgeKind::Data(Some(text)),
        };
        Edge { from, to, kind }
    })
}

/// A graph, and which edges and nodes are marked in it.
type Marked = (Graph, Vec<(usize, usize)>, Vec<(usize, String)>);

pub(super) fn graphs() -> impl Strategy<Value = Marked> {
    (1..22_usize).prop_flat_map(|most| {
        let nodes = prop::collection::vec(nodes(most), 0..=most);
        let edges = prop::collection::vec(edges(most), 0..2 * most);
        let marks = prop::collection::vec((0..most + 2, 0..most + 2), 0..4);
        let texts = prop::collection::vec((0..most + 2, texts().prop_map(String::from)), 0..3);
        (nodes, edges, marks, texts, texts_of_graph()).prop_map(
            |(nodes, edges, marks, texts, (name, output))| {
                let graph = Graph {
                    name,
                    output,
                    nodes: nodes.leak(),
                    edges: edges.leak(),
                };
                (graph, marks, texts)
            },
        )
    })
}

fn texts_of_graph() -> impl Strategy<Value = (&'static str, &'static str)> {
    (texts(), texts())
}

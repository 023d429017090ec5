//! A graph as JSON.
#![cfg(feature = "serde")]
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use dag_graph::{Access, Edge, EdgeKind, Effects, Graph, Node, NodeKind};
use serde_json::{Value, json};

const INPUT: Node = Node {
    name: "query",
    kind: NodeKind::Input,
    ty: Some("&Query"),
    doc: "",
    workflow: None,
    effects: Effects::PURE,
    arguments: &[],
    policies: &[],
    block: None,
    arm: 0,
    tail: false,
    fallible: false,
    early: false,
    races: &[],
};

const GRAPH: Graph = Graph {
    name: "answer",
    output: "Reply",
    nodes: &[
        INPUT,
        Node {
            name: "hits",
            kind: NodeKind::Call("tools::search"),
            ty: None,
            doc: "Finds\n\"pages\".",
            effects: Effects {
                reads: Access::Named(&["Index", "Cache"]),
                writes: Access::Unnamed,
                idempotent: true,
                commutes: false,
            },
            arguments: &["query"],
            policies: &[".timeout(2s)", "?"],
            block: Some(2),
            fallible: true,
            races: &[0],
            ..INPUT
        },
        Node {
            name: "output",
            kind: NodeKind::Quorum(2),
            ty: None,
            tail: true,
            ..INPUT
        },
    ],
    edges: &[
        Edge {
            from: 0,
            to: 1,
            kind: EdgeKind::Data(Some("&Query")),
        },
        Edge {
            from: 0,
            to: 2,
            kind: EdgeKind::Data(None),
        },
        Edge {
            from: 1,
            to: 2,
            kind: EdgeKind::Order,
        },
    ],
};

fn value(of: &impl serde::Serialize) -> Value {
    serde_json::to_value(of).expect("a graph has no key that is not a string")
}

#[test]
fn a_graph_is_flat_json_with_every_field() {
    let nothing = json!({"reads": null, "writes": null, "idempotent": false, "commutes": false});
    let expected = json!({
        "name": "answer",
        "output": "Reply",
        "nodes": [
            {
                "name": "query", "kind": "input", "text": null, "type": "&Query", "doc": "", "workflow": null,
                "effects": nothing, "arguments": [], "policies": [], "block": null, "arm": 0, "tail": false,
                "fallible": false, "early": false, "races": [],
            },
            {
                "name": "hits", "kind": "call", "text": "tools::search", "type": null, "doc": "Finds\n\"pages\".",
                "workflow": null,
                "effects": {"reads": ["Index", "Cache"], "writes": "unnamed", "idempotent": true, "commutes": false},
                "arguments": ["query"], "policies": [".timeout(2s)", "?"], "block": 2, "arm": 0, "tail": false,
                "fallible": true, "early": false, "races": [0],
            },
            {
                "name": "output", "kind": "quorum", "text": 2, "type": null, "doc": "", "workflow": null,
                "effects": nothing, "arguments": [], "policies": [], "block": null, "arm": 0, "tail": true,
                "fallible": false, "early": false, "races": [],
            },
        ],
        "edges": [
            {"from": 0, "to": 1, "kind": "data", "type": "&Query"},
            {"from": 0, "to": 2, "kind": "data", "type": null},
            {"from": 1, "to": 2, "kind": "order", "type": null},
        ],
    });
    assert_eq!(value(&GRAPH), expected);
}

#[test]
fn a_workflow_that_is_called_is_there_as_a_whole() {
    let outer = Graph {
        nodes: &[Node {
            kind: NodeKind::Call("answer"),
            workflow: Some(&GRAPH),
            ..INPUT
        }],
        edges: &[],
        ..GRAPH
    };
    let json = value(&outer);
    assert_eq!(json["nodes"][0]["workflow"], value(&GRAPH));
}

#[test]
fn every_kind_has_a_word_of_its_own() {
    let kinds = [
        NodeKind::Input,
        NodeKind::Call("a"),
        NodeKind::Glue("a"),
        NodeKind::For("a"),
        NodeKind::SelectOk,
        NodeKind::Quorum(1),
        NodeKind::Decide("a"),
        NodeKind::Arms("a"),
        NodeKind::Loop("a"),
        NodeKind::Break("a"),
        NodeKind::Guess("a"),
        NodeKind::Undo("a"),
    ];
    let word = |kind| value(&Node { kind, ..INPUT })["kind"].to_string();
    let mut words: Vec<String> = kinds.into_iter().map(word).collect();
    words.sort();
    words.dedup();
    assert_eq!(words.len(), 12, "{words:?}");
}

//! What is written for mermaid, parsed and drawn by mermaid itself.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod make;
mod tools;

use dag_graph::{EdgeKind, Graph, Node, NodeKind};
use make::{DECIDES, Make, R, call, each, graph, input, node, samples};
use tools::mermaid;

/// As a page shows it.
fn shown(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn all_shown(texts: &[String]) -> Vec<String> {
    let texts = texts.iter().map(|text| shown(text));
    texts.filter(|text| !text.is_empty()).collect()
}

#[test]
fn every_sample_is_drawn_with_all_its_nodes() {
    let samples = samples::all();
    let texts: Vec<String> = samples
        .iter()
        .map(|(_, graph)| graph.mermaid().to_string())
        .collect();
    let Some(drawn) = mermaid(&texts) else { return };
    for (((name, graph), text), drawn) in samples.iter().zip(&texts).zip(drawn) {
        let drawn = drawn.unwrap_or_else(|why| panic!("{name}: {why}\n{text}"));
        // A `loop` is its frame.
        let nodes = graph.nodes.iter();
        let nodes = nodes.filter(|node| !matches!(node.kind, NodeKind::Loop(_)));
        assert_eq!(drawn.nodes.len(), nodes.count(), "{name}: {drawn:?}");
        // Decisions are drawn to arms, not to what stands in them.
        let decides = |node: &Node| matches!(node.kind, NodeKind::Decide(_));
        if !graph.nodes.iter().any(decides) {
            assert_eq!(drawn.edges.len(), graph.edges.len(), "{name}");
        }
        let labels = [drawn.nodes, drawn.frames].concat();
        for node in graph.nodes {
            let name = shown(node.name);
            assert!(labels.iter().any(|it| it.contains(&name)), "{name}");
        }
    }
}

/// Names, types and expressions that mermaid could take for something else.
const AWKWARD: [&str; 36] = [
    "end",
    "x end y",
    "subgraph",
    "default",
    "click f \"url\"",
    "a \"quoted\" b",
    "'a",
    "Vec<Option<&'a str>>",
    "a && b & c",
    "&amp; &lt;",
    "r#type",
    "#quot; #35; #",
    "a; b;",
    "a -- b --> c",
    "[a](b){c}|d|",
    "([a])",
    "1. first",
    "- item",
    "*a* + **b** + __c__ + d_e_f",
    "`code`",
    "%% comment",
    "%%{init: {}}%%",
    "%%%{x}%%",
    "lines.split(\"\\n\")",
    "\\\\n \\",
    "style::Style<T>",
    "style = a::b(#[c] d);",
    "classDef a:b#c;",
    "$$x$$",
    "fa:fa-car",
    "a:::b @{ c: d }",
    "a<br>b",
    "<script>alert(1)</script>",
    "naïve · 図表 · 🦀",
    "https://example.org/a?b=c&d",
    "a\n%% b\nend",
];

/// A graph in which this text is everywhere.
fn all_over(text: &'static str) -> Graph {
    let arguments: &'static [&'static str] = vec![text].leak();
    let policies: &'static [&'static str] = arguments;
    graph(
        [
            input("i", text),
            node("c", NodeKind::Call(text)).policies(policies),
            each("f", text),
            call("in").inside(2).touch(R, R),
            node("d", NodeKind::Decide(text)),
            node("g", NodeKind::Glue(text)).arm(6, 0),
            Node {
                arguments,
                ..node("m", NodeKind::Arms("match"))
            },
        ],
        [
            (0, 1, EdgeKind::Data(Some(text))),
            (1, 2, EdgeKind::Data(None)),
            (2, 3, EdgeKind::Data(None)),
            (2, 4, EdgeKind::Data(None)),
            (4, 5, DECIDES),
            (4, 6, DECIDES),
            (5, 6, EdgeKind::Data(None)),
        ],
    )
}

#[test]
fn awkward_text_is_shown_as_it_is() {
    let texts = AWKWARD.map(|text| all_over(text).mermaid().to_string());
    let Some(drawn) = mermaid(&texts) else { return };
    let mut wrong = Vec::new();
    for ((awkward, text), drawn) in AWKWARD.iter().zip(&texts).zip(drawn) {
        let it = shown(awkward);
        let expected = tools::Drawn {
            nodes: vec![
                format!("i: {it}"),
                format!("c = {it}{it}"),
                it.clone(),
                "in".to_owned(),
                it.clone(),
                format!("g = {it}"),
                "m".to_owned(),
            ],
            frames: vec!["m = match".to_owned(), format!("f = for {it}"), it.clone()],
            edges: vec![it],
        };
        let drawn = drawn.map(|drawn| tools::Drawn {
            nodes: all_shown(&drawn.nodes),
            frames: all_shown(&drawn.frames),
            edges: all_shown(&drawn.edges),
        });
        if drawn.as_ref() != Ok(&expected) {
            wrong.push(format!("{awkward}: {drawn:?}\n{text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn broken_text_is_refused() {
    let texts = [
        "flowchart TD\n    n0[\"fine\"]",
        "flowchart TD\n    n0[\"no end\"",
        "flowchart TD\n    n0[\"a \"b\" c\"]",
        "flowchart TD\n    n0 -->",
        "flowchart TD\n    subgraph b0[\"open\"]\n    n0",
        "no chart",
    ];
    let Some(drawn) = mermaid(&texts.map(str::to_owned)) else {
        return;
    };
    assert_eq!(drawn[0].as_ref().unwrap().nodes, ["fine"]);
    for (text, drawn) in texts.iter().zip(&drawn).skip(1) {
        assert!(drawn.is_err(), "{text}: {drawn:?}");
    }
}

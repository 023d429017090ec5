//! What the drawings of graphs hold: SVG and Graphviz text.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod make;
mod tools;

use dag_graph::{Access, Graph, NodeKind};
use make::{Make, NO, call, each, graph, input, node, samples};
use roxmltree::{Document, Node};

fn svg(graph: &Graph) -> String {
    graph.svg().to_string()
}

fn has(node: Node<'_, '_>, class: &str) -> bool {
    let classes = node.attribute("class").unwrap_or_default();
    classes.split(' ').any(|it| it == class)
}

/// The elements of a class.
fn all<'a>(document: &'a Document<'a>, class: &str) -> Vec<Node<'a, 'a>> {
    document
        .descendants()
        .filter(|it| has(*it, class))
        .collect()
}

fn text(node: Node<'_, '_>) -> String {
    let texts = node.children().filter(|it| it.has_tag_name("text"));
    texts
        .filter_map(|it| it.text())
        .collect::<Vec<_>>()
        .join("|")
}

#[test]
fn every_node_and_every_edge_is_drawn() {
    for (name, graph) in samples::all() {
        let svg = samples::marked(name, &graph).to_string();
        let document = Document::parse(&svg).unwrap();
        let drawn: Vec<String> = document
            .descendants()
            .filter_map(|it| it.attribute("data-node").map(str::to_owned))
            .collect();
        for index in 0..graph.nodes.len() {
            assert!(drawn.contains(&index.to_string()), "{name}: {index}");
        }
        let edges = all(&document, "dag-edge").len();
        // Decisions are drawn to arms, not to what stands in them.
        let decides = graph
            .nodes
            .iter()
            .any(|it| matches!(it.kind, NodeKind::Decide(_)));
        assert!(decides || edges == graph.edges.len(), "{name}");
    }
}

#[test]
fn effects_have_shapes_and_colours_of_their_own() {
    let graph = graph(
        [
            input("a", "A"),
            call("b"),
            call("c").touch(Access::Unnamed, NO),
            call("d").touch(NO, Access::Unnamed),
            node("e", NodeKind::Glue("a + b")),
        ],
        [],
    );
    let svg = svg(&graph);
    let document = Document::parse(&svg).unwrap();
    for (class, name, outlines) in [
        ("dag-input", "a|A", 1),
        ("dag-pure", "b", 1),
        ("dag-read", "c", 1),
        ("dag-write", "d", 2),
        ("dag-glue", "e|a + b", 1),
    ] {
        let nodes = all(&document, class);
        assert_eq!(text(nodes[0]), name);
        let shapes = nodes[0].children().filter(|it| has(*it, "dag-shape"));
        assert_eq!(shapes.count(), outlines, "{class}");
    }
    // The second of each is in the legend.
    assert_eq!(all(&document, "dag-read").len(), 2);
    assert!(all(&document, "dag-undo").is_empty());
}

#[test]
fn a_workflow_inside_has_a_second_sheet() {
    let svg = svg(&samples::edges());
    let document = Document::parse(&svg).unwrap();
    let nodes = all(&document, "dag-write");
    let sheets = |name: &str| {
        let node = nodes
            .iter()
            .find(|it| text(**it).starts_with(name))
            .unwrap();
        node.children().filter(|it| has(*it, "dag-shape")).count()
    };
    assert_eq!((sheets("thank"), sheets("parcel")), (2, 3));
}

#[test]
fn text_is_escaped_and_tips_hold_the_documentation() {
    let svg = svg(&samples::edges());
    assert!(svg.contains("&amp;'a Shop&lt;&quot;x&quot;, &amp;T&gt;"));
    assert!(svg.contains("Packs &amp; sends it.&#10;&#10;Once only."));
    assert!(svg.contains("write(Parcels)"));
}

#[test]
fn what_is_marked_is_drawn_so() {
    let graph = samples::cyclic();
    let plain = svg(&graph);
    assert!(!plain.contains("dag-marked\""));
    let marked = graph
        .svg()
        .mark_edge(3, 1)
        .mark_edge(7, 0)
        .mark_node(2, "too late")
        .to_string();
    let document = Document::parse(&marked).unwrap();
    let marked = all(&document, "dag-marked");
    let ends = |it: &Node<'_, '_>| {
        Some((
            it.attribute("data-from")?.to_owned(),
            it.attribute("data-to")?.to_owned(),
        ))
    };
    let edges: Vec<(String, String)> = marked.iter().filter_map(ends).collect();
    let pair = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    assert_eq!(edges, [pair("3", "1"), pair("7", "0")]);
    let node = marked
        .iter()
        .find(|it| it.attribute("data-node") == Some("2"))
        .unwrap();
    assert_eq!(text(*node), "second|too late");
}

#[test]
fn several_pictures_share_one_page() {
    let first = svg(&samples::arms());
    let second = svg(&samples::edges());
    let style = |svg: &str| {
        let (_, behind) = svg.split_once("<style>").unwrap();
        behind.split_once("</style>").unwrap().0.to_owned()
    };
    assert_eq!(style(&first), style(&second));
    assert!(style(&first).contains("prefers-color-scheme:dark"));
    // In Markdown an empty line would end it.
    assert!(second.lines().all(|line| !line.trim().is_empty()));
    // Every rule is for what is in such a picture.
    let rules = style(&first);
    let rules = rules
        .lines()
        .filter(|it| !it.starts_with('@') && *it != "}" && !it.is_empty());
    for rule in rules {
        let (selectors, _) = rule.split_once('{').unwrap();
        assert!(
            selectors.split(',').all(|it| it.starts_with(".dag-svg ")),
            "{rule}"
        );
    }
}

#[test]
fn graphviz_text_has_clusters_and_escaped_strings() {
    let graph = graph(
        [
            input("a", "&\"A\""),
            each("items", "x in a"),
            call("f\\N").inside(1).touch(Access::Unnamed, NO).fallible(),
        ],
        [
            (0, 1, dag_graph::EdgeKind::Data(Some("&\"A\""))),
            (1, 2, dag_graph::EdgeKind::Data(None)),
        ],
    );
    let expected = r##"
    n0 [label="a: &amp;\"A\"", tooltip="a", shape=box, style="rounded,filled", fillcolor="#eef1f6", color="#7d8796"]
    subgraph cluster_b1 {
        label="items\n= for x in a"
        n1 [label="x", shape=box, style="rounded,filled", fillcolor="#eef1f6", color="#7d8796"]
        n2 [label="f\\N?", tooltip="read", shape=parallelogram, fillcolor="#e2f5ec", color="#2b8a63"]
    }
    n0 -> n1 [label="&amp;\"A\""]
    n1 -> n2 [tooltip="data"]
}"##;
    let dot = graph.dot().to_string();
    assert!(dot.ends_with(expected), "{dot}");
}

#[test]
fn graphviz_reads_what_is_written_for_it() {
    let graphs = samples::all().into_iter();
    let texts: Vec<String> = graphs.map(|(_, graph)| graph.dot().to_string()).collect();
    if let Some((drawn, said)) = tools::graphviz("-Tsvg", &texts) {
        assert!(said.is_empty(), "{said}");
        assert_eq!(drawn.matches("</svg>").count(), texts.len());
    }
}

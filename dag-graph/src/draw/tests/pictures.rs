//! What is written: sound XML, on the page, with texts in their boxes.

use super::geometry;
use super::graphs::graphs;
use super::tools;
use crate::draw::card::Shape;
use crate::draw::layout::layout;
use crate::draw::scene::{Marks, Scene};
use crate::draw::shape::front;
use crate::draw::text::Font;
use crate::graph::{Graph, NodeKind};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use roxmltree::{Document, Node};
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

fn number(node: Node<'_, '_>, name: &str) -> f64 {
    node.attribute(name).unwrap().parse().unwrap()
}

/// The points of a path: all its numbers are coordinates, in pairs.
fn points(path: &str) -> Vec<(f64, f64)> {
    let numbers = path.split(|it: char| it.is_ascii_alphabetic() || it == ' ');
    let numbers = numbers
        .filter(|it| !it.is_empty())
        .map(|it| it.parse().unwrap());
    let numbers: Vec<f64> = numbers.collect();
    assert_eq!(numbers.len() % 2, 0, "{path}");
    numbers.chunks(2).map(|pair| (pair[0], pair[1])).collect()
}

/// Where the parts of the picture stand on the page.
fn shift(node: Node<'_, '_>) -> (f64, f64) {
    let moved = node.ancestors().find_map(|it| it.attribute("transform"));
    let Some(moved) = moved else {
        return (0.0, 0.0);
    };
    let numbers = moved.trim_start_matches("translate(").trim_end_matches(')');
    let (x, y) = numbers.split_once(' ').unwrap();
    (x.parse().unwrap(), y.parse().unwrap())
}

fn font(class: &str) -> Font {
    let fonts = Font::ALL.into_iter();
    let mut fonts = fonts.filter(|font| class.ends_with(font.class()));
    fonts.next().unwrap()
}

/// Reads the picture, and asserts that all of it is on the page.
fn check(svg: &str) {
    let document = Document::parse(svg).unwrap();
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    assert!(
        svg.lines().all(|line| !line.trim().is_empty()),
        "ends in Markdown"
    );
    let (width, height) = (number(root, "width"), number(root, "height"));
    assert_eq!(
        root.attribute("viewBox").unwrap(),
        format!("0 0 {width} {height}")
    );
    let inside = |x: f64, y: f64| (0.0..=width).contains(&x) && (0.0..=height).contains(&y);
    for node in document.descendants() {
        let (right, down) = shift(node);
        match node.tag_name().name() {
            "path" => {
                for (x, y) in points(node.attribute("d").unwrap()) {
                    assert!(inside(x + right, y + down), "{node:?}");
                }
            }
            "text" => {
                let class = node.attribute("class").unwrap();
                let long = f64::from(font(class).width(node.text().unwrap_or_default()));
                let x = number(node, "x") + right;
                let start = if class.contains("dag-title") {
                    x
                } else {
                    x - long / 2.0
                };
                let y = number(node, "y") + down;
                assert!(inside(start, y) && inside(start + long, y), "{node:?}");
            }
            "script" => panic!("a script"),
            _ => {}
        }
        for name in node.attributes() {
            assert!(name.name() != "id" && !name.name().starts_with("on"));
            let classes = (name.name() == "class").then_some(name.value());
            let mut classes = classes.unwrap_or_default().split(' ');
            assert!(classes.all(|it| it.is_empty() || it.starts_with("dag-")));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_graph_is_drawn((graph, edges, nodes) in graphs()) {
        let mut svg = graph.svg();
        for &(from, to) in &edges {
            svg = svg.mark_edge(from, to);
        }
        for (node, text) in &nodes {
            svg = svg.mark_node(*node, text.as_str()).note(text.as_str());
        }
        let text = svg.to_string();
        check(&text);
        prop_assert_eq!(text, svg.to_string());
    }

    #[test]
    fn a_page_has_the_picture_and_a_row_for_each_statement((graph, ..) in graphs()) {
        let html = graph.html().to_string();
        let document = Document::parse(&html).unwrap();
        prop_assert!(html.lines().all(|line| !line.trim().is_empty()), "ends in Markdown");
        let count = |name| document.descendants().filter(|it| it.has_tag_name(name)).count();
        let pictures = document.descendants().filter(|it| it.attribute("class") == Some("dag-svg"));
        prop_assert_eq!(pictures.count(), 1);
        let nodes = (0..graph.nodes.len()).filter(|&node| {
            graph.nodes[node].kind != NodeKind::Input && graph.decided(node).is_none()
        });
        let rows = document.descendants().filter(|it| it.has_tag_name("tr"));
        let rows = rows.filter(|row| row.children().filter(|it| it.has_tag_name("td")).count() == 5);
        prop_assert_eq!(rows.count(), if count("table") == 0 { 0 } else { nodes.count() });
    }

    #[test]
    fn texts_stay_in_their_boxes((graph, edges, nodes) in graphs()) {
        let scene = Scene::new(&graph, &Marks { edges, nodes });
        let input = scene.input();
        let drawing = layout(&input);
        geometry::check(&input, &drawing);
        for ((card, own), title) in scene.cards.iter().zip(&drawing.boxes).zip(&drawing.titles) {
            let widths = card.lines.iter().map(|(font, line)| font.width(line));
            let text = widths.max().unwrap_or(0);
            let height: i32 = card.lines.iter().map(|(font, _)| font.line()).sum();
            if card.shape == Shape::Frame {
                prop_assert!(title.at.x >= own.at.x && title.at.x + text <= own.right());
                prop_assert!(title.at.y >= own.at.y && title.at.y + height <= own.bottom());
            } else {
                let sheet = front(card, *own);
                prop_assert!(text + card.beside() <= sheet.size.width);
                prop_assert!(height <= sheet.size.height);
            }
        }
        for (line, label) in scene.lines.iter().zip(&drawing.labels) {
            if let (Some(text), Some(label)) = (&line.label, label) {
                prop_assert!(Font::Edge.width(text) <= label.size.width);
            }
        }
    }

    #[test]
    fn short_texts_fit(text in "[ -~äöüß🦀]{0,60}", width in 20..200_i32) {
        for font in Font::ALL {
            let short = font.shorten(&text, width);
            prop_assert!(font.width(&short) <= width + 1, "{short}");
            let lines: Vec<String> = font.wrap(&text, width, 3);
            prop_assert!(lines.len() <= 3);
            for line in lines {
                prop_assert!(font.width(&line) <= width + width / 8 + 1, "{line}");
            }
        }
    }
}

/// Some graphs, as text.
fn many(text: impl Fn(&Graph) -> String) -> Vec<String> {
    let mut runner = TestRunner::deterministic();
    let mut one = || {
        let (graph, ..) = graphs().new_tree(&mut runner).unwrap().current();
        text(&graph)
    };
    (0..60).map(|_| one()).collect()
}

#[test]
fn graphviz_reads_every_graph() {
    let texts = many(|graph| graph.dot().to_string());
    if let Some((drawn, said)) = tools::graphviz("-Tplain", &texts) {
        assert!(!said.contains("rror"), "{said}");
        let read = drawn.lines().filter(|line| *line == "stop");
        assert_eq!(read.count(), texts.len());
    }
}

#[test]
fn mermaid_reads_every_graph() {
    // A name is never empty in a program, and mermaid wants none that is.
    let texts = many(|graph| graph.mermaid().to_string().replace("\"\"", "\"_\""));
    for (drawn, text) in tools::mermaid(&texts).into_iter().flatten().zip(&texts) {
        assert!(drawn.is_ok(), "{drawn:?}\n{text}");
    }
}

//! The picture itself: frames, then lines, then nodes, then what stands at lines.

use super::arrow::{branch, edge};
use super::card::{ABOVE, Card, Shape};
use super::escape::{escaped, text};
use super::layout::{Drawing, Rect, Route, Way};
use super::lines::Stroke;
use super::scene::Scene;
use super::shape::{front, outlines};
use super::text::Font;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::fmt;

/// Everything but the head of the page and the legend.
pub(crate) fn picture(f: &mut fmt::Formatter<'_>, scene: &Scene, drawing: &Drawing) -> fmt::Result {
    let cards = || {
        scene
            .cards
            .iter()
            .zip(drawing.boxes.iter().zip(&drawing.titles))
    };
    let mut frames: Vec<_> = cards()
        .filter(|(card, _)| card.shape == Shape::Frame)
        .collect();
    // What is further out is larger, and drawn first.
    frames.sort_by_key(|(_, (own, _))| core::cmp::Reverse(own.size.height));
    for (card, (own, title)) in frames {
        node(f, card, *own, Some(*title))?;
    }
    let lines = || scene.lines.iter().zip(drawing.routes.iter());
    // What lines with one trunk share is drawn once, or it would look bolder.
    let mut trunks: BTreeMap<(usize, Stroke, Option<&str>), Vec<&Route>> = BTreeMap::new();
    for marked in [false, true] {
        for (line, route) in lines().filter(|(line, _)| line.marked == marked) {
            let trunk = (line.from, line.stroke, line.label.as_deref());
            let drawn = trunks.entry(trunk).or_default();
            let own = if marked || route.way != Way::Down {
                route.clone()
            } else {
                branch(route, drawn)
            };
            drawn.push(route);
            edge(f, scene, line, &own)?;
        }
    }
    for (card, (own, _)) in cards().filter(|(card, _)| card.shape != Shape::Frame) {
        node(f, card, *own, None)?;
    }
    for (line, label) in scene.lines.iter().zip(&drawing.labels) {
        if let (Some(words), Some(own)) = (&line.label, label) {
            let (x, y) = (own.center().x, own.bottom() - 4);
            write!(f, "<g><title>{}</title>", escaped(&line.tip))?;
            text(f, (Font::Edge, ""), x, y, words)?;
            writeln!(f, "</g>")?;
        }
    }
    Ok(())
}

fn node(f: &mut fmt::Formatter<'_>, card: &Card, own: Rect, title: Option<Rect>) -> fmt::Result {
    let marked = if card.marked { " dag-marked" } else { "" };
    let kind = if title.is_some() { "frame" } else { "node" };
    write!(
        f,
        r#"<g class="dag-{kind} dag-{}{marked}" data-node="{}"><title>{}</title>"#,
        card.tone.class(),
        card.node,
        escaped(&card.tip)
    )?;
    let filled = if card.stacked { 2 } else { 1 };
    for (index, path) in outlines(card, own).iter().enumerate() {
        let inner = if index < filled { "" } else { " dag-inner" };
        write!(f, r#"<path class="dag-shape{inner}" d="{path}"/>"#)?;
    }
    let front = front(card, own);
    let (x, mut y) = match title {
        Some(title) => (title.at.x, title.at.y),
        None => (front.center().x, front.at.y + ABOVE),
    };
    for (font, words) in &card.lines {
        let class = if title.is_some() { "dag-title " } else { "" };
        text(f, (*font, class), x, y + font.size() + 1, words)?;
        y += font.line();
    }
    writeln!(f, "</g>")
}

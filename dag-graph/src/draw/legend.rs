//! What explains the shapes and lines that occur.

use super::card::{Shape, Tone};
use super::lines::Stroke;
use super::scene::Scene;
use super::text::Font;

/// What a sign of the legend is drawn like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    Node(Shape, Tone),
    Line(Stroke),
}

const NODES: [(Tone, Shape, &str); 8] = [
    (Tone::Input, Shape::Rounded, "input"),
    (Tone::Pure, Shape::Box, "pure"),
    (Tone::Read, Shape::Slanted, "reads"),
    (Tone::Write, Shape::Double, "writes"),
    (Tone::Glue, Shape::Box, "expression"),
    (Tone::Decide, Shape::Pointed, "decides"),
    (Tone::Guess, Shape::Rounded, "guess"),
    (Tone::Undo, Shape::Double, "undo"),
];

const LINES: [(Stroke, &str); 7] = [
    (Stroke::Data, "data"),
    (Stroke::Order, "order"),
    (Stroke::Decision, "decision"),
    (Stroke::Gate, "gate"),
    (Stroke::Undo, "undo"),
    (Stroke::Guess, "guess"),
    (Stroke::Wrong, "mistake"),
];

/// The sign is so wide.
pub(crate) const SIGN: i32 = 26;
const BETWEEN: i32 = 16;
/// So high is a row.
pub(crate) const ROW: i32 = 18;

/// An entry: its sign, its text, and where it stands.
pub(crate) struct Entry {
    pub(crate) sign: Sign,
    pub(crate) text: &'static str,
    pub(crate) x: i32,
    pub(crate) row: i32,
}

/// The entries for what occurs, in rows of at most this width.
pub(crate) fn legend(scene: &Scene, width: i32) -> alloc::vec::Vec<Entry> {
    let nodes = || {
        let nodes = NODES.iter();
        let nodes = nodes.filter(|(tone, ..)| scene.cards.iter().any(|card| card.tone == *tone));
        nodes.map(|&(tone, shape, text)| (Sign::Node(shape, tone), text))
    };
    let lines = LINES.iter();
    let lines = lines.filter(|(stroke, text)| {
        // A node of this name has the same colour.
        let known = nodes().any(|it| it.1 == *text);
        let mistake = *stroke == Stroke::Wrong && marked(scene);
        !known && (mistake || scene.lines.iter().any(|line| line.stroke == *stroke))
    });
    let lines = lines.map(|&(stroke, text)| (Sign::Line(stroke), text));
    let (mut x, mut row) = (0, 0);
    let entries = nodes().chain(lines).map(|(sign, text)| {
        let own = SIGN + 6 + Font::Small.width(text);
        if x > 0 && x + own > width {
            x = 0;
            row += 1;
        }
        let entry = Entry { sign, text, x, row };
        x += own + BETWEEN;
        entry
    });
    entries.collect()
}

fn marked(scene: &Scene) -> bool {
    let node = scene.cards.iter().any(|card| card.marked);
    node || scene.lines.iter().any(|line| line.marked)
}

//! What explains the shapes and lines that occur.

use super::card::{Shape, Tone};
use super::escape::text;
use super::layout::{Point, Rect, Size};
use super::lines::Stroke;
use super::scene::Scene;
use super::shape::Outline;
use super::text::Font;
use core::fmt;

/// What a sign of the legend is drawn like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    Node(Shape, Tone),
    Line(Stroke),
}

const NODES: [(Tone, Shape, &str); 9] = [
    (Tone::Input, Shape::Rounded, "input"),
    (Tone::Pure, Shape::Box, "pure"),
    (Tone::Read, Shape::Slanted, "reads"),
    (Tone::Write, Shape::Double, "writes"),
    (Tone::Glue, Shape::Box, "expression"),
    (Tone::Decide, Shape::Pointed, "decides"),
    (Tone::Joint, Shape::Funnel, "result"),
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

/// Draws an entry.
pub(crate) fn explain(f: &mut fmt::Formatter<'_>, entry: &Entry, at: Point) -> fmt::Result {
    let middle = at.y + ROW / 2;
    match entry.sign {
        Sign::Node(shape, tone) => {
            let own = Rect {
                at: Point {
                    x: at.x,
                    y: middle - 6,
                },
                size: Size {
                    width: SIGN,
                    height: 12,
                },
            };
            write!(
                f,
                r#"<g class="dag-{}"><path class="dag-shape" d="{}"/>"#,
                tone.class(),
                Outline(shape, own)
            )?;
            if shape == Shape::Double {
                let inner = Rect {
                    at: Point {
                        x: own.at.x + 2,
                        y: own.at.y + 2,
                    },
                    size: Size {
                        width: SIGN - 4,
                        height: 8,
                    },
                };
                write!(
                    f,
                    r#"<path class="dag-shape dag-inner" d="{}"/>"#,
                    Outline(shape, inner)
                )?;
            }
        }
        Sign::Line(stroke) => {
            let (end, class) = (at.x + SIGN, stroke.class());
            write!(
                f,
                r#"<g class="dag-{class}"><path class="dag-line" d="M{} {middle}L{} {middle}"/><path class="dag-arrow" d="M{} {}L{end} {middle}L{} {}Z"/>"#,
                at.x,
                end - 6,
                end - 7,
                middle - 3,
                end - 7,
                middle + 3
            )?;
        }
    }
    text(
        f,
        (Font::Small, "dag-title "),
        at.x + SIGN + 6,
        middle + 4,
        entry.text,
    )?;
    writeln!(f, "</g>")
}

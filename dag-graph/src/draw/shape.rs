//! The outlines of nodes, as paths.

use super::card::{Card, SLANT, STACK, Shape};
use super::layout::{Point, Rect};
use alloc::format;
use alloc::string::String;

/// How round the corners are.
fn radius(shape: Shape, height: i32) -> i32 {
    match shape {
        Shape::Rounded => (height / 2).min(16),
        Shape::Frame => 8,
        _ => 3,
    }
}

/// The outlines of a node, the hindmost first; the first two are filled if it is stacked, else the first.
pub(crate) fn outlines(card: &Card, own: Rect) -> alloc::vec::Vec<String> {
    let mut outlines = alloc::vec::Vec::new();
    let front = front(card, own);
    if card.stacked {
        let mut behind = front;
        behind.at.x += STACK;
        behind.at.y -= STACK;
        outlines.push(outline(card.shape, behind));
    }
    outlines.push(outline(card.shape, front));
    if card.shape == Shape::Double {
        outlines.push(outline(card.shape, inset(front, 3)));
    }
    outlines
}

/// The sheet that the text stands on.
pub(crate) fn front(card: &Card, own: Rect) -> Rect {
    let mut front = own;
    if card.stacked {
        front.at.y += STACK;
        front.size.width -= STACK;
        front.size.height -= STACK;
    }
    front
}

fn inset(own: Rect, by: i32) -> Rect {
    let mut inner = own;
    inner.at.x += by;
    inner.at.y += by;
    inner.size.width -= 2 * by;
    inner.size.height -= 2 * by;
    inner
}

/// One closed line.
pub(crate) fn outline(shape: Shape, own: Rect) -> String {
    let (left, top, right, bottom) = (own.at.x, own.at.y, own.right(), own.bottom());
    let middle = own.center().y;
    let slant = SLANT.min(own.size.width / 3);
    let corners: &[(i32, i32)] = match shape {
        Shape::Slanted => &[
            (left + slant, top),
            (right, top),
            (right - slant, bottom),
            (left, bottom),
        ],
        Shape::Pointed => &[
            (left + slant, top),
            (right - slant, top),
            (right, middle),
            (right - slant, bottom),
            (left + slant, bottom),
            (left, middle),
        ],
        Shape::Funnel => &[
            (left, top),
            (right, top),
            (right - slant, bottom),
            (left + slant, bottom),
        ],
        Shape::Flag => &[
            (left, top),
            (right - slant, top),
            (right, middle),
            (right - slant, bottom),
            (left, bottom),
        ],
        _ => &[(left, top), (right, top), (right, bottom), (left, bottom)],
    };
    rounded(corners, radius(shape, own.size.height))
}

/// A polygon with round corners.
fn rounded(corners: &[(i32, i32)], radius: i32) -> String {
    let mut path = String::new();
    let count = corners.len();
    for (index, &(x, y)) in corners.iter().enumerate() {
        let before = corners
            .get((index + count - 1) % count)
            .copied()
            .unwrap_or_default();
        let after = corners
            .get((index + 1) % count)
            .copied()
            .unwrap_or_default();
        let corner = Point { x, y };
        let start = towards(corner, before, radius);
        let end = towards(corner, after, radius);
        let word = if index == 0 { "M" } else { "L" };
        path += &format!("{word}{start}Q{x} {y} {end}");
    }
    path.push('Z');
    path
}

/// A point on the way from one to another, so far from the one; in tenths of a pixel.
fn towards(from: Point, (x, y): (i32, i32), by: i32) -> String {
    let (dx, dy) = (x - from.x, y - from.y);
    let length = (dx * dx + dy * dy).isqrt().max(1);
    let by = by.min(length / 2);
    let tenths = |from: i32, delta: i32| {
        let tenths = 10 * from + 10 * delta * by / length;
        let sign = if tenths < 0 { "-" } else { "" };
        match tenths.unsigned_abs() {
            whole if whole % 10 == 0 => format!("{sign}{}", whole / 10),
            other => format!("{sign}{}.{}", other / 10, other % 10),
        }
    };
    format!("{} {}", tenths(from.x, dx), tenths(from.y, dy))
}

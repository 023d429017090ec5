//! The outlines of nodes, as paths.

use super::card::{Card, SLANT, STACK, Shape};
use super::layout::{Point, Rect};
use alloc::vec::Vec;
use core::fmt;

/// How round the corners are.
fn radius(shape: Shape, height: i32) -> i32 {
    match shape {
        Shape::Rounded => (height / 2).min(16),
        Shape::Frame => 8,
        _ => 3,
    }
}

/// The outlines of a node, the hindmost first; the first two are filled if it is stacked, else the first.
pub(crate) fn outlines(card: &Card, own: Rect) -> Vec<Outline> {
    let mut outlines = Vec::new();
    let front = front(card, own);
    if card.stacked {
        let mut behind = front;
        behind.at.x += STACK;
        behind.at.y -= STACK;
        outlines.push(Outline(card.shape, behind));
    }
    outlines.push(Outline(card.shape, front));
    if card.shape == Shape::Double {
        outlines.push(Outline(card.shape, inset(front, 3)));
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

/// One closed line; its `Display` is the path.
pub(crate) struct Outline(pub(crate) Shape, pub(crate) Rect);

impl Outline {
    fn corners(&self) -> Vec<Point> {
        let Self(shape, own) = *self;
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
            Shape::Rounded | Shape::Box | Shape::Double | Shape::Frame => {
                &[(left, top), (right, top), (right, bottom), (left, bottom)]
            }
        };
        corners.iter().map(|&(x, y)| Point { x, y }).collect()
    }
}

impl fmt::Display for Outline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let corners = self.corners();
        let radius = radius(self.0, self.1.size.height);
        let before = corners.iter().cycle().skip(corners.len().saturating_sub(1));
        let after = corners.iter().cycle().skip(1);
        let mut word = "M";
        for ((&at, &before), &after) in corners.iter().zip(before).zip(after) {
            let (start, end) = (Towards(at, before, radius), Towards(at, after, radius));
            write!(f, "{word}{start}Q{} {} {end}", at.x, at.y)?;
            word = "L";
        }
        f.write_str("Z")
    }
}

/// A point on the way from one to another, so far from the one; to tenths of a pixel.
struct Towards(Point, Point, i32);

impl fmt::Display for Towards {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(from, to, by) = *self;
        let wide = i64::from;
        let (dx, dy) = (wide(to.x - from.x), wide(to.y - from.y));
        let length = (dx * dx + dy * dy).isqrt().max(1);
        let by = wide(by).min(length / 2);
        let mut tenths = |from: i32, delta: i64, end: &str| {
            let tenths = 10 * wide(from) + 10 * delta * by / length;
            let sign = if tenths < 0 { "-" } else { "" };
            let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
            if rest == 0 {
                write!(f, "{sign}{whole}{end}")
            } else {
                write!(f, "{sign}{whole}.{rest}{end}")
            }
        };
        tenths(from.x, dx, " ")?;
        tenths(from.y, dy, "")
    }
}

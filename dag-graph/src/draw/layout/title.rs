//! Where the title of a frame stands: at the top, clear of the lines that come in.

use super::level::{Level, Part, Vertex};
use super::place::PADDING;
use super::{Point, Size};
use alloc::vec::Vec;

/// Between the title and what is below.
pub(crate) const UNDER_TITLE: i32 = 6;
/// So much wider than it needs a frame may get for the place of its title.
const LITTLE: i32 = 48;

/// Puts the title beside the lines that come in, at the left if it fits there.
pub(crate) fn head(level: &mut Level, title: Size) {
    level.title = Point {
        x: PADDING,
        y: UNDER_TITLE,
    };
    if title.height == 0 {
        return;
    }
    let passes = |vertex: &&Vertex| matches!(vertex.part, Part::Top(_));
    let mut lines: Vec<i32> = level
        .vertices
        .iter()
        .filter(passes)
        .map(|it| it.x)
        .collect();
    lines.sort_unstable();
    let clear = 8;
    let need = title.width + 2 * clear;
    let mut from = PADDING - clear;
    for &line in &lines {
        // A frame that gets a bit wider has its title where all have it.
        let more = need - (line - from);
        if more <= 0 || from < PADDING && more <= LITTLE {
            level.title.x = from + clear;
            return widen(level, more.max(0), true);
        }
        from = line;
    }
    let room = level.size.width - PADDING + clear - from;
    level.title.x = from + clear;
    if room >= need {
        return;
    }
    // It fits nowhere: the frame gets wider where that takes least.
    let before = lines.first().copied().unwrap_or(0) - (PADDING - clear);
    let (left, right) = (need - before, need - room);
    if lines.is_empty() || right + LITTLE < left {
        widen(level, right, false);
    } else {
        level.title.x = PADDING;
        widen(level, left, true);
    }
}

/// Makes room at the left or at the right.
fn widen(level: &mut Level, by: i32, left: bool) {
    level.size.width += by;
    for vertex in (0..level.vertices.len()).filter(|_| left) {
        level.vertices[vertex].x += by;
    }
}

//! Lines with their arrows.

use super::escape::escaped;
use super::layout::{LOOP, Point, Route, Way};
use super::lines::Line;
use super::scene::Scene;
use alloc::format;
use alloc::vec::Vec;
use core::fmt;

/// An arrow is so long, and twice so wide.
const ARROW: (i32, i32) = (8, 4);

/// The line ends so far within its arrow.
const WITHIN: i32 = 2;

/// What of a route the others with the same trunk do not draw.
pub(crate) fn branch(route: &Route, drawn: &[&Route]) -> Route {
    let shared = |other: &&Route| {
        let pairs = route.runs.iter().flatten().zip(other.runs.iter().flatten());
        pairs.take_while(|(own, other)| own == other).count()
    };
    let shared = drawn.iter().map(shared).max().unwrap_or(0);
    // From the last point in common.
    let mut skip = shared.saturating_sub(1);
    let mut own = route.clone();
    own.runs.retain_mut(|run| {
        let here = skip.min(run.len());
        skip -= here;
        run.drain(..here);
        !run.is_empty()
    });
    own
}

/// An edge of the graph.
pub(crate) fn edge(
    f: &mut fmt::Formatter<'_>,
    scene: &Scene,
    line: &Line,
    route: &Route,
) -> fmt::Result {
    if route.way == Way::None {
        return Ok(());
    }
    let node = |item: usize| scene.cards.get(item).map_or(0, |card| card.node);
    let marked = match (line.marked, line.given) {
        (true, _) => " dag-marked",
        (false, true) => " dag-given",
        (false, false) => "",
    };
    let back = if route.way == Way::Back {
        " dag-back"
    } else {
        ""
    };
    write!(
        f,
        r#"<g class="dag-edge dag-{}{marked}{back}" data-from="{}" data-to="{}"><title>{}</title>"#,
        line.stroke.class(),
        node(line.from),
        node(line.to),
        escaped(&line.tip)
    )?;
    write!(f, r#"<path class="dag-line" d="{}"/>"#, Path(route))?;
    let first = route.runs.first().and_then(|run| run.first());
    let last = route.runs.last().and_then(|run| run.last());
    let tip = if route.way == Way::Back { first } else { last };
    let tip = tip.copied().unwrap_or_default();
    let (long, wide) = ARROW;
    let (x, y) = (tip.x, tip.y);
    let arrow = match route.way {
        Way::Loop => format!(
            "M{} {}L{x} {y}L{} {}Z",
            x + long,
            y - wide,
            x + long,
            y + wide
        ),
        Way::None | Way::Down => format!(
            "M{} {}L{x} {y}L{} {}Z",
            x - wide,
            y - long,
            x + wide,
            y - long
        ),
        Way::Back => format!(
            "M{} {}L{x} {y}L{} {}Z",
            x - wide,
            y + long,
            x + wide,
            y + long
        ),
    };
    writeln!(f, r#"<path class="dag-arrow" d="{arrow}"/></g>"#)
}

/// The line up to its arrow.
struct Path<'a>(&'a Route);

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut runs: Vec<Vec<Point>> = self.0.runs.iter().map(|run| upright(run)).collect();
        let short = ARROW.0 - WITHIN;
        match self.0.way {
            Way::Loop => return round(f, runs.first()),
            Way::Back => {
                if let Some(first) = runs.first_mut().and_then(|run| run.first_mut()) {
                    first.y += short;
                }
            }
            Way::None | Way::Down => {
                if let Some(last) = runs.last_mut().and_then(|run| run.last_mut()) {
                    last.y -= short;
                }
            }
        }
        for run in runs {
            let mut before: Option<Point> = None;
            for Point { x, y } in run {
                match before {
                    None => write!(f, "M{x} {y}")?,
                    Some(before) if before.x == x => write!(f, "L{x} {y}")?,
                    Some(before) => {
                        let middle = i32::midpoint(before.y, y);
                        write!(f, "C{} {middle} {x} {middle} {x} {y}", before.x)?;
                    }
                }
                before = Some(Point { x, y });
            }
        }
        Ok(())
    }
}

/// From a node to itself.
fn round(f: &mut fmt::Formatter<'_>, run: Option<&Vec<Point>>) -> fmt::Result {
    let Some([first, last]) = run.map(Vec::as_slice) else {
        return Ok(());
    };
    let (first_out, last_out) = (first.x + LOOP + WITHIN, last.x + LOOP + WITHIN);
    write!(f, "M{} {}C{first_out} {} ", first.x, first.y, first.y + 4)?;
    write!(
        f,
        "{last_out} {} {} {}",
        last.y - 4,
        last.x + ARROW.0 - WITHIN,
        last.y
    )
}

/// Without points in the middle of straight lines.
fn upright(run: &[Point]) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    for &point in run {
        if let [.., before, last] = points.as_mut_slice()
            && before.x == point.x
            && last.x == point.x
        {
            last.y = point.y;
        } else {
            points.push(point);
        }
    }
    points
}

//! Room for labels in the plot.
//!
//! In: the marked points with their texts, and the unmarked points. Out: where each label stands. Guaranteed: no label
//! covers another label or a marked point or leaves the plot; one that finds no room is left out.

use super::scatter::{BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH};

/// The width of a label's characters, which all are equally wide.
const LETTER: f64 = 6.75;
/// The height of a label.
pub(super) const LINE: f64 = 13.0;

/// A place in the plot.
pub(super) type Point = (f64, f64);

/// A rectangle in the plot.
#[derive(Clone, Copy, Debug)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    right: f64,
    bottom: f64,
}

impl Area {
    fn around((x, y): Point, radius: f64) -> Self {
        Self {
            left: x - radius,
            top: y - radius,
            right: x + radius,
            bottom: y + radius,
        }
    }

    fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn inside_plot(&self) -> bool {
        self.left >= LEFT + 3.0
            && self.right <= WIDTH - RIGHT
            && self.top >= TOP - 10.0
            && self.bottom <= HEIGHT - BOTTOM - 2.0
    }
}

/// Where a label stands, and a line to its point if that is not beside it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed {
    /// Where its text stands.
    pub(super) area: Area,
    /// From the point to the text.
    pub(super) lead: Option<(Point, Point)>,
}

/// Finds room for as many labels as possible, the hottest first; unmarked points are covered only if need be.
pub(super) fn place_labels(marked: &[(Point, String)], quiet: &[Point]) -> Vec<(String, Placed)> {
    let dots: Vec<_> = marked
        .iter()
        .map(|&(point, _)| Area::around(point, 6.0))
        .collect();
    let quiet: Vec<_> = quiet
        .iter()
        .map(|&point| Area::around(point, 4.0))
        .collect();
    let mut labels: Vec<(String, Placed)> = Vec::new();
    for (point, text) in marked {
        // Characters outside ASCII may be twice as wide.
        let width = text
            .chars()
            .map(|c| {
                if c.is_ascii() || c == '…' {
                    LETTER
                } else {
                    2.0 * LETTER
                }
            })
            .sum::<f64>();
        let free = |placed: &Placed, others: &[Area]| {
            let area = &placed.area;
            area.inside_plot()
                && !dots.iter().chain(others).any(|dot| dot.meets(area))
                && !labels.iter().any(|(_, other)| other.area.meets(area))
        };
        let all = candidates(*point, width);
        let found = all
            .iter()
            .find(|placed| free(placed, &quiet))
            .or_else(|| all.iter().find(|placed| free(placed, &[])));
        if let Some(&placed) = found {
            labels.push((text.clone(), placed));
        }
    }
    labels
}

/// Beside the point first, then around it with a line to it.
fn candidates((x, y): Point, width: f64) -> Vec<Placed> {
    let area = |left: f64, middle: f64| Area {
        left,
        top: middle - LINE / 2.0,
        right: left + width,
        bottom: middle + LINE / 2.0,
    };
    let beside = [
        area(x + 9.0, y),
        area(x - 9.0 - width, y),
        area(x - width / 2.0, y - 14.0),
        area(x - width / 2.0, y + 14.0),
    ];
    let mut all: Vec<_> = beside
        .into_iter()
        .map(|area| Placed { area, lead: None })
        .collect();
    for distance in [20.0, 32.0, 46.0, 62.0] {
        for (right, down) in [(true, -1.0), (false, -1.0), (true, 1.0), (false, 1.0)] {
            let (end, middle) = (
                if right { x + distance } else { x - distance },
                y + down * distance * 0.7,
            );
            let area = area(if right { end + 2.0 } else { end - 2.0 - width }, middle);
            all.push(Placed {
                area,
                lead: Some(((x, y), (end, middle))),
            });
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::float;

    #[test]
    fn labels_cover_neither_each_other_nor_a_marked_point() {
        // A cluster far tighter than its labels.
        let point = |at: usize| (500.0 + float(at % 4) * 12.0, 200.0 + float(at / 4) * 9.0);
        let marked: Vec<_> = (0..12)
            .map(|at| (point(at), format!("folder/file_{at}.rs")))
            .collect();
        let labels = place_labels(&marked, &[]);
        assert!(labels.len() > 6, "only {} labels found room", labels.len());
        for (at, (_, placed)) in labels.iter().enumerate() {
            assert!(
                labels
                    .iter()
                    .skip(at + 1)
                    .all(|(_, other)| !other.area.meets(&placed.area))
            );
            assert!(
                marked
                    .iter()
                    .all(|&(point, _)| !Area::around(point, 5.0).meets(&placed.area))
            );
        }
    }
}

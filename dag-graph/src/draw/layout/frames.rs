//! All frames, the inner ones first: each is laid out, then it is a box with ports in the frame around it.

use super::level::{Level, Part, Vertex};
use super::nets::Nets;
use super::{LOOP, Point, Rect, Size, Total, layers, order, place};
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

pub(crate) struct Frames {
    /// Of each frame, and behind them of the page.
    pub(crate) levels: Total<Level>,
    /// Of each item, as seen from the upper left corner of its frame.
    boxes: Total<Rect>,
}

impl Frames {
    /// Lays everything out. If it was `before`, ports come in the order in which lines came from outside.
    pub(crate) fn new(nets: &Nets, before: Option<&Self>) -> Self {
        let page = nets.page();
        let mut all = Self {
            levels: Total::new(page + 1),
            boxes: Total::new(page),
        };
        let hints = before.map(|before| before.outside(nets));
        for &frame in &nets.inside_out {
            let boxed = |item| all.boxed(nets, item);
            let label = |net: usize| nets.all[net].label.unwrap_or_default();
            let mut level = Level::new(&nets.children[frame], &nets.wires[frame], boxed, label);
            layers::assign(&mut level);
            let hint = |net| hints.as_ref()?.get(&(frame, net)).copied();
            let fixed = hints.is_some() && frame != page && by_hint(&mut level, hint);
            order::reduce(&mut level, fixed);
            let title = if frame == page {
                Size::default()
            } else {
                nets.items[frame].size
            };
            place::place(&mut level, title);
            for vertex in level.vertices.iter() {
                if let Part::Item(item) = vertex.part {
                    let x = vertex.x - vertex.size.width / 2;
                    let mut size = vertex.size;
                    if nets.loops[item] {
                        size.width -= LOOP;
                    }
                    let at = Point { x, y: vertex.y };
                    all.boxes[item] = Rect { at, size };
                }
            }
            all.levels[frame] = level;
        }
        all
    }

    pub(crate) fn crossings(&self) -> usize {
        self.levels.iter().map(|level| level.crossings).sum()
    }

    /// A box or a laid out frame, as a vertex.
    fn boxed(&self, nets: &Nets, item: usize) -> Vertex {
        let mut vertex = self.laid_out(nets, item);
        if nets.loops[item] {
            // The box stands at the left of what it gets.
            vertex.size.width += LOOP;
            vertex.beside = LOOP;
            let ports = vertex.tops.values_mut().chain(vertex.bottoms.values_mut());
            ports.for_each(|x| *x -= LOOP / 2);
        }
        vertex
    }

    fn laid_out(&self, nets: &Nets, item: usize) -> Vertex {
        if !nets.items[item].is_frame {
            return Vertex {
                size: nets.items[item].size,
                ..Vertex::default()
            };
        }
        let level = &self.levels[item];
        let mut vertex = Vertex {
            size: level.size,
            ..Vertex::default()
        };
        let middle = level.size.width / 2;
        for it in level.vertices.iter() {
            match it.part {
                Part::Top(net) => vertex.tops.insert(net, it.x - middle),
                Part::Bottom(net) => vertex.bottoms.insert(net, it.x - middle),
                _ => None,
            };
        }
        vertex
    }

    /// Where each item stands on the page.
    pub(crate) fn absolute(&self, nets: &Nets) -> Total<Rect> {
        let mut boxes: Total<Rect> = Total::new(nets.page());
        // The outer frames first.
        for &frame in nets.inside_out.iter().rev() {
            let origin = boxes[frame].at;
            for &item in &nets.children[frame] {
                let own = self.boxes[item];
                boxes[item] = Rect {
                    at: Point {
                        x: origin.x + own.at.x,
                        y: origin.y + own.at.y,
                    },
                    size: own.size,
                };
            }
        }
        boxes
    }

    /// From where on the page each net comes to the upper border of a frame.
    fn outside(&self, nets: &Nets) -> BTreeMap<(usize, usize), i32> {
        let boxes = self.absolute(nets);
        let mut hints = BTreeMap::new();
        for (frame, level) in self.levels.iter().enumerate() {
            let origin = boxes[frame].at.x;
            for segment in level.segments.iter() {
                if let Part::Item(item) = level.part(segment.lower.vertex) {
                    hints.insert((item, segment.net), origin + level.x(segment.upper));
                }
            }
        }
        // What only passes a frame comes from where it comes from further out.
        for &frame in nets.inside_out.iter().rev() {
            let level = &self.levels[frame];
            for segment in level.segments.iter() {
                if let Part::Top(net) = level.part(segment.upper.vertex)
                    && let Some(&from) = hints.get(&(frame, net))
                    && let Part::Item(item) = level.part(segment.lower.vertex)
                {
                    hints.insert((item, net), from);
                }
            }
        }
        hints
    }
}

/// Sorts the ports at the upper border; are there some?
fn by_hint(level: &mut Level, hint: impl Fn(usize) -> Option<i32>) -> bool {
    let mut row = level.layers[0].clone();
    let mut all = true;
    let key = |vertex: usize| match level.part(vertex) {
        Part::Top(net) => hint(net),
        _ => None,
    };
    let mut keys: Vec<(i32, usize)> = Vec::new();
    for &vertex in &row {
        match key(vertex) {
            Some(x) => keys.push((x, vertex)),
            None => all = false,
        }
    }
    if !all || row.is_empty() {
        return false;
    }
    keys.sort_by_key(|it| it.0);
    row = keys.into_iter().map(|it| it.1).collect();
    level.layers[0] = row;
    layers::number(level);
    true
}

//! What stands directly in one frame, as vertices in layers and segments between neighbouring layers.

use super::nets::{Pin, Wire};
use super::{Point, Size, Total};
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

/// What a vertex stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Part {
    /// A net passes here.
    #[default]
    Bend,
    Item(usize),
    /// The label of a net.
    Label(usize),
    /// A net comes in through the upper border.
    Top(usize),
    /// A net leaves through the lower border.
    Bottom(usize),
}

impl Part {
    pub(crate) fn is_port(self) -> bool {
        matches!(self, Self::Top(_) | Self::Bottom(_))
    }

    pub(crate) fn is_item(self) -> bool {
        matches!(self, Self::Item(_))
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Vertex {
    pub(crate) part: Part,
    pub(crate) size: Size,
    pub(crate) layer: usize,
    /// Its place in the layer.
    pub(crate) position: usize,
    /// Its middle.
    pub(crate) x: i32,
    /// Its upper border.
    pub(crate) y: i32,
    /// The segments from above and below.
    pub(crate) above: Vec<usize>,
    pub(crate) below: Vec<usize>,
    /// So much of its width, at the right, is room beside the box.
    pub(crate) beside: i32,
    /// Where nets meet it if it is a frame, as seen from its middle.
    pub(crate) tops: BTreeMap<usize, i32>,
    pub(crate) bottoms: BTreeMap<usize, i32>,
}

/// Where a segment ends.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct End {
    pub(crate) vertex: usize,
    /// As seen from the middle of the vertex.
    pub(crate) offset: i32,
    /// Is the offset given by what is inside of the vertex?
    pub(crate) fixed: bool,
}

/// A piece of a net, from a layer to the next.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Segment {
    pub(crate) net: usize,
    pub(crate) upper: End,
    pub(crate) lower: End,
}

/// A net before it has bends.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trunk {
    pub(crate) net: usize,
    pub(crate) from: usize,
    pub(crate) label: Option<usize>,
    pub(crate) ends: Vec<usize>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Level {
    pub(crate) vertices: Total<Vertex>,
    pub(crate) segments: Total<Segment>,
    pub(crate) trunks: Vec<Trunk>,
    /// The vertices of each layer, from left to right.
    pub(crate) layers: Total<Vec<usize>>,
    /// From where to where each layer reaches.
    pub(crate) spans: Total<(i32, i32)>,
    /// The size with padding and title.
    pub(crate) size: Size,
    /// Where the title stands.
    pub(crate) title: Point,
    pub(crate) crossings: usize,
    /// The vertex of each pin of each net.
    pub(crate) ends: BTreeMap<(Option<usize>, Meets), usize>,
}

/// Where a net begins or ends: at an item, whichever net it is, or at a border of the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Meets {
    Item(usize),
    Top,
    Bottom,
}

impl Level {
    /// A vertex for each item, label and port. `boxes` says how large an item is, and where nets meet it.
    pub(crate) fn new(
        children: &[usize],
        wires: &[Wire],
        boxed: impl Fn(usize) -> Vertex,
        label: impl Fn(usize) -> Size,
    ) -> Self {
        let mut level = Self::default();
        for &child in children {
            let vertex = level.vertices.push(Vertex {
                part: Part::Item(child),
                ..boxed(child)
            });
            level.ends.insert((None, Meets::Item(child)), vertex);
        }
        for wire in wires {
            let from = level.vertex(wire.net, wire.from, Meets::Top);
            let label = wire.labelled.then(|| {
                level.vertices.push(Vertex {
                    part: Part::Label(wire.net),
                    size: label(wire.net),
                    ..Vertex::default()
                })
            });
            let ends = wire.to.iter();
            let ends = ends.map(|&pin| level.vertex(wire.net, pin, Meets::Bottom));
            let ends = ends.collect();
            level.trunks.push(Trunk {
                net: wire.net,
                from,
                label,
                ends,
            });
        }
        level
    }

    fn vertex(&mut self, net: usize, pin: Pin, border: Meets) -> usize {
        let key = match pin {
            Pin::Item(item) => (None, Meets::Item(item)),
            Pin::Border => (Some(net), border),
        };
        let vertices = &mut self.vertices;
        *self.ends.entry(key).or_insert_with(|| {
            let part = if border == Meets::Top {
                Part::Top(net)
            } else {
                Part::Bottom(net)
            };
            vertices.push(Vertex {
                part,
                ..Vertex::default()
            })
        })
    }

    /// The vertex at which a net begins or ends here.
    pub(crate) fn end(&self, net: usize, pin: Pin, border: Meets) -> Option<usize> {
        let key = match pin {
            Pin::Item(item) => (None, Meets::Item(item)),
            Pin::Border => (Some(net), border),
        };
        self.ends.get(&key).copied()
    }

    /// The way of a net to one of its ends: the segments from above.
    pub(crate) fn way(&self, net: usize, end: usize) -> Vec<Segment> {
        let mut way = Vec::new();
        let mut at = end;
        // A net is a tree, so each vertex has one segment of it above.
        while let Some(segment) = self.vertices[at]
            .above
            .iter()
            .map(|&it| self.segments[it])
            .find(|it| it.net == net)
        {
            way.push(segment);
            at = segment.upper.vertex;
        }
        way.reverse();
        way
    }

    /// Where the end of a segment is.
    pub(crate) fn x(&self, end: End) -> i32 {
        self.vertices[end.vertex].x + end.offset
    }

    pub(crate) fn part(&self, vertex: usize) -> Part {
        self.vertices[vertex].part
    }
}

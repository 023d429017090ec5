//! Where the parts of a drawing stand: boxes, nested frames, and links between them, from top to bottom.
//!
//! In goes what has to be placed ([`Input`]): sizes, who stands in whom, and links. Out come rectangles and routes
//! ([`Drawing`]). It knows nothing of workflows, takes any input, never panics, and gives the same for the same input.
//!
//! The method is the layered one of Sugiyama, Tagawa and Toda (1981), applied from the innermost frame outwards: what is in a
//! frame is laid out by itself, then the frame is a box with fixed ports in the layout around it (as in Sander, "Layout of
//! compound directed graphs", 1996, but with layers of its own for each frame). So what stands in a frame stays in it, and
//! nothing else gets there. For each frame:
//!
//! 1. `nets`: links that close a cycle are turned round; links that carry the same become one net, with one trunk.
//! 2. `layers`: each part gets a layer by the longest path to it; long links get bends.
//! 3. `order`: few crossings, by barycenters and by swapping neighbours; then `ports`: where lines meet boxes.
//! 4. `place`, `straight`: coordinates. Lines are straight where they can be. `title`: that of the frame.
//! 5. `route`: the links as lines that bend only between layers, and so never cross a box.

mod frames;
mod layers;
mod level;
mod nets;
mod order;
mod place;
mod ports;
mod route;
mod straight;
mod title;
mod total;

use alloc::vec::Vec;
pub(crate) use total::Total;

/// In pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Size {
    pub(crate) width: i32,
    pub(crate) height: i32,
}

/// In pixels; `x` grows to the right, `y` downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Point {
    pub(crate) x: i32,
    pub(crate) y: i32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rect {
    pub(crate) at: Point,
    pub(crate) size: Size,
}

impl Rect {
    pub(crate) fn right(&self) -> i32 {
        self.at.x + self.size.width
    }

    pub(crate) fn bottom(&self) -> i32 {
        self.at.y + self.size.height
    }

    pub(crate) fn center(&self) -> Point {
        Point {
            x: self.at.x + self.size.width / 2,
            y: self.at.y + self.size.height / 2,
        }
    }
}

/// A box, or a frame that others stand in.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Item {
    /// The frame it stands in. What is no frame, or stands in itself, does not count.
    pub(crate) parent: Option<usize>,
    pub(crate) is_frame: bool,
    /// Of a box its size; of a frame that of its title.
    pub(crate) size: Size,
}

/// From one item to another, by index. Links from an item to an item that is not there are not drawn.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Link {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// Links of one group and one origin share a trunk, and the label of the first.
    pub(crate) group: usize,
    pub(crate) label: Option<Size>,
}

/// What has to be placed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Input {
    pub(crate) items: Vec<Item>,
    pub(crate) links: Vec<Link>,
}

/// Which way a link runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Way {
    /// It is not drawn: it leads to or from what is not there.
    #[default]
    None,
    Down,
    /// It closes a cycle: the line runs down from where it ends to where it begins.
    Back,
    /// From an item to itself, beside it: the line leaves at the first point and comes back at the second.
    Loop,
}

/// The line of a link.
#[derive(Clone, Debug, Default)]
pub(crate) struct Route {
    pub(crate) way: Way,
    /// From top to bottom; interrupted where a label stands. Points that are not one above the other are to be joined by a
    /// curve that begins and ends upright.
    pub(crate) runs: Vec<Vec<Point>>,
}

/// Where everything is.
#[derive(Clone, Debug, Default)]
pub(crate) struct Drawing {
    pub(crate) size: Size,
    /// Of each item.
    pub(crate) boxes: Vec<Rect>,
    /// Of each frame, where its title stands.
    pub(crate) titles: Vec<Rect>,
    /// Of each link.
    pub(crate) routes: Vec<Route>,
    /// Of each link that brings the label of its trunk, where it stands.
    pub(crate) labels: Vec<Option<Rect>>,
    /// How often lines cross.
    #[cfg(test)]
    pub(crate) crossings: usize,
}

/// Places everything.
pub(crate) fn layout(input: &Input) -> Drawing {
    let nets = nets::Nets::new(input);
    let first = frames::Frames::new(&nets, None);
    if nets.inside_out.len() == 1 {
        return route::drawing(&nets, &first, input);
    }
    // Once more, with the ports of frames in the order in which lines come from outside.
    let again = frames::Frames::new(&nets, Some(&first));
    let best = if again.crossings() <= first.crossings() {
        again
    } else {
        first
    };
    route::drawing(&nets, &best, input)
}

/// So much room is beside a box with a link to itself.
pub(crate) const LOOP: i32 = 26;

/// A number of things as a length.
pub(crate) fn int(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

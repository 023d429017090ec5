//! The lines of links: from layer to layer along their bends, out of frames and into others.

use super::frames::Frames;
use super::level::{End, Level, Meets, Part, Segment};
use super::nets::{Nets, Pin};
use super::{Drawing, Input, Link, Point, Rect, Route, Total, Way};
use alloc::vec::Vec;

/// Everything on the page.
pub(crate) fn drawing(nets: &Nets, frames: &Frames, input: &Input) -> Drawing {
    let boxes = frames.absolute(nets);
    let page = nets.page();
    let mut titles: Total<Rect> = Total::new(page);
    for item in 0..page {
        let level = &frames.levels[item];
        titles[item] = Rect {
            at: Point {
                x: boxes[item].at.x + level.title.x,
                y: boxes[item].at.y + level.title.y,
            },
            size: nets.items[item].size,
        };
    }
    let mut labels: Total<Option<Rect>> = Total::new(nets.links.len());
    for (frame, level) in frames.levels.iter().enumerate() {
        let origin = boxes[frame].at;
        for vertex in level.vertices.iter() {
            if let Part::Label(net) = vertex.part {
                labels[nets.all[net].link] = Some(Rect {
                    at: Point {
                        x: origin.x + vertex.x - vertex.size.width / 2,
                        y: origin.y + vertex.y,
                    },
                    size: vertex.size,
                });
            }
        }
    }
    let route = |(link, &(net, way)): (&Link, &(usize, Way))| {
        let runs = match way {
            Way::None => Vec::new(),
            Way::Loop => loop_beside(boxes[link.from]),
            Way::Down | Way::Back => {
                let end = if way == Way::Back { link.from } else { link.to };
                let mut line = Line {
                    nets,
                    frames,
                    boxes: &boxes,
                    runs: Vec::new(),
                };
                line.trace(net, end);
                line.runs
            }
        };
        Route { way, runs }
    };
    let routes = input.links.iter().zip(&nets.links).map(route).collect();
    Drawing {
        size: frames.levels[page].size,
        boxes: boxes.into_vec(),
        titles: titles.into_vec(),
        routes,
        labels: labels.into_vec(),
        #[cfg(test)]
        crossings: frames.crossings(),
    }
}

/// From the right side of a box and back to it.
fn loop_beside(own: Rect) -> Vec<Vec<Point>> {
    let third = (own.size.height / 4).max(3);
    let point = |y| Point { x: own.right(), y };
    let middle = own.center().y;
    Vec::from([Vec::from([point(middle + third), point(middle - third)])])
}

/// The line of the link from one item to another, along their net.
struct Line<'a> {
    nets: &'a Nets,
    frames: &'a Frames,
    boxes: &'a Total<Rect>,
    runs: Vec<Vec<Point>>,
}

impl Line<'_> {
    fn trace(&mut self, net: usize, end: usize) {
        let from = self.nets.all[net].from;
        let meeting = self.nets.meeting(from, end);
        self.runs.push(Vec::new());
        if from != meeting {
            let up: Vec<usize> = self
                .nets
                .around(from)
                .take_while(|&it| it != meeting)
                .collect();
            for frame in up {
                self.inside(frame, net, Pin::Border);
            }
        }
        self.inside(meeting, net, self.nets.pin(end, meeting));
        if end != meeting {
            let down = self.nets.around(end).take_while(|&it| it != meeting);
            let mut down: Vec<usize> = down.collect();
            down.reverse();
            for frame in down {
                self.inside(frame, net, self.nets.pin(end, frame));
            }
        }
    }

    /// The way of the net to this end inside of one frame.
    fn inside(&mut self, frame: usize, net: usize, to: Pin) {
        let frames = self.frames;
        let level = &frames.levels[frame];
        let Some(end) = level.end(net, to, Meets::Bottom) else {
            return;
        };
        let origin = self.boxes[frame].at;
        for segment in level.way(net, end) {
            self.leave(level, origin, segment);
            self.arrive(level, origin, segment.lower);
        }
    }

    /// From the lower border of a vertex to that of its layer.
    fn leave(&mut self, level: &Level, origin: Point, segment: Segment) {
        let vertex = &level.vertices[segment.upper.vertex];
        let x = origin.x + level.x(segment.upper);
        let (_, bottom) = level.spans[vertex.layer];
        let border = match vertex.part {
            Part::Top(_) => 0,
            Part::Bend => bottom,
            _ => vertex.y + vertex.size.height,
        };
        if matches!(vertex.part, Part::Label(_)) {
            self.runs.push(Vec::new());
        }
        self.point(x, origin.y + border);
        self.point(x, origin.y + bottom.max(border));
    }

    /// From the upper border of a layer to that of a vertex.
    fn arrive(&mut self, level: &Level, origin: Point, end: End) {
        let vertex = &level.vertices[end.vertex];
        let x = origin.x + level.x(end);
        let (top, bottom) = level.spans[vertex.layer];
        self.point(x, origin.y + top);
        match vertex.part {
            Part::Bend => self.point(x, origin.y + bottom),
            Part::Bottom(_) => self.point(x, origin.y + level.size.height),
            _ => self.point(x, origin.y + vertex.y),
        }
    }

    fn point(&mut self, x: i32, y: i32) {
        let point = Point { x, y };
        if let Some(run) = self.runs.last_mut()
            && run.last() != Some(&point)
        {
            run.push(point);
        }
    }
}

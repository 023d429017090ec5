//! A graph as an SVG picture.

use super::card::{ABOVE, Card, Shape};
use super::layout::{Drawing, Point, Rect, Route, Size, Way, layout};
use super::legend::{Entry, ROW, SIGN, Sign, legend};
use super::lines::{Line, Stroke};
use super::scene::{Marks, Scene};
use super::shape::{front, outline, outlines};
use super::style::style;
use super::text::{Font, one_line};
use crate::graph::Graph;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// What [`Graph::svg`] returns; its `Display` is the picture.
#[derive(Clone, Debug)]
pub struct Svg<'a> {
    graph: &'a Graph,
    marks: Marks,
}

impl Graph {
    /// The graph as a standalone SVG picture, from top to bottom.
    ///
    /// Inputs are rounded, pure nodes boxes, reads slanted, writes have a double frame, nested workflows a second sheet behind
    /// them. Data edges carry their type; orders are dashed, gates and undos dotted. A block is a frame around what stands in
    /// it, each arm of a `match` or `if` a frame in that. Tooltips hold effects, policies and documentation. The colours
    /// follow the reader's preference for light or dark; several pictures may stand on one page.
    ///
    /// ```
    /// use dag_graph::{Edge, EdgeKind, Effects, Graph, Node, NodeKind};
    ///
    /// const NODE: Node = Node {
    ///     name: "text",
    ///     kind: NodeKind::Input,
    ///     ty: Some("&str"),
    ///     doc: "",
    ///     workflow: None,
    ///     effects: Effects::PURE,
    ///     arguments: &[],
    ///     policies: &[],
    ///     block: None,
    ///     arm: 0,
    ///     tail: false,
    ///     fallible: false,
    ///     early: false,
    ///     races: &[],
    /// };
    /// let graph = Graph {
    ///     name: "count",
    ///     output: "usize",
    ///     nodes: &[NODE, Node { name: "words", kind: NodeKind::Call("words"), ..NODE }],
    ///     edges: &[Edge { from: 0, to: 1, kind: EdgeKind::Data(Some("&str")) }],
    /// };
    /// let svg = graph.svg().to_string();
    /// assert!(svg.starts_with("<svg") && svg.contains("words"));
    /// ```
    ///
    /// It draws any graph, also one with cycles or with edges that lead nowhere: [`Svg::mark_edge`] and [`Svg::mark_node`] show
    /// what is wrong with one.
    #[must_use]
    pub fn svg(&self) -> Svg<'_> {
        Svg {
            graph: self,
            marks: Marks::default(),
        }
    }
}

impl Svg<'_> {
    /// Draws the edge, or the edges, from one node to another in the colour of warnings; if there is none, one is drawn.
    #[must_use]
    pub fn mark_edge(mut self, from: usize, to: usize) -> Self {
        self.marks.edges.push((from, to));
        self
    }

    /// Draws a node in the colour of warnings, and writes `text` into it.
    #[must_use]
    pub fn mark_node(mut self, node: usize, text: impl Into<String>) -> Self {
        self.marks.nodes.push((node, text.into()));
        self
    }
}

/// From the border of the page.
const MARGIN: i32 = 16;
/// The head of the page is so high.
const HEAD: i32 = 34;
/// An arrow is so long, and twice so wide.
const ARROW: (i32, i32) = (8, 4);

impl fmt::Display for Svg<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scene = Scene::new(self.graph, &self.marks);
        let drawing = layout(&scene.input());
        let heading = heading(self.graph);
        let width = drawing
            .size
            .width
            .max(Font::Name.width(&heading) + 2 * MARGIN)
            .max(240);
        let legend = legend(&scene, width - 2 * MARGIN);
        let rows = legend.last().map_or(0, |entry| entry.row + 1);
        let height = HEAD + drawing.size.height + rows * ROW + if rows > 0 { MARGIN } else { 0 };
        writeln!(
            f,
            r#"<svg xmlns="http://www.w3.org/2000/svg" class="dag-svg" role="img" aria-label="{}" viewBox="0 0 {width} {height}" width="{width}" height="{height}" style="max-width:100%;height:auto">"#,
            Escaped(&heading),
        )?;
        writeln!(f, "<title>{}</title>", Escaped(&heading))?;
        writeln!(f, "<desc>{}</desc>", Escaped(&description(self.graph)))?;
        writeln!(f, "<style>\n{}</style>", style())?;
        writeln!(
            f,
            r#"<rect class="dag-page" width="{width}" height="{height}" rx="6"/>"#
        )?;
        let font = Font::Name;
        text(f, (font, "dag-title "), MARGIN, 22, &heading)?;
        writeln!(
            f,
            r#"<g transform="translate({} {HEAD})">"#,
            (width - drawing.size.width) / 2
        )?;
        picture(f, &scene, &drawing)?;
        writeln!(f, "</g>")?;
        for entry in &legend {
            let at = Point {
                x: MARGIN + entry.x,
                y: HEAD + drawing.size.height + entry.row * ROW,
            };
            explain(f, entry, at)?;
        }
        f.write_str("</svg>")
    }
}

fn heading(graph: &Graph) -> String {
    let output = match graph.output {
        "()" | "" => String::new(),
        output => format!(" → {output}"),
    };
    Font::Name.shorten(&format!("{}{output}", graph.name), 480)
}

fn description(graph: &Graph) -> String {
    let names = graph.nodes.iter().map(|node| one_line(node.name));
    let names: Vec<String> = names.collect();
    format!(
        "{} nodes, {} edges: {}",
        graph.nodes.len(),
        graph.edges.len(),
        names.join(", ")
    )
}

fn picture(f: &mut fmt::Formatter<'_>, scene: &Scene, drawing: &Drawing) -> fmt::Result {
    let cards = || {
        scene
            .cards
            .iter()
            .zip(drawing.boxes.iter().zip(&drawing.titles))
    };
    let mut frames: Vec<_> = cards()
        .filter(|(card, _)| card.shape == Shape::Frame)
        .collect();
    // What is further out is larger, and drawn first.
    frames.sort_by_key(|(_, (own, _))| core::cmp::Reverse(own.size.height));
    for (card, (own, title)) in frames {
        node(f, card, *own, Some(*title))?;
    }
    let lines = || scene.lines.iter().zip(drawing.routes.iter());
    // What lines with one trunk share is drawn once, or it would look bolder.
    let mut trunks: BTreeMap<(usize, Stroke, Option<&str>), Vec<&Route>> = BTreeMap::new();
    for marked in [false, true] {
        for (line, route) in lines().filter(|(line, _)| line.marked == marked) {
            let trunk = (line.from, line.stroke, line.label.as_deref());
            let drawn = trunks.entry(trunk).or_default();
            let own = if marked || route.way != Way::Down {
                route.clone()
            } else {
                branch(route, drawn)
            };
            drawn.push(route);
            edge(f, scene, line, &own)?;
        }
    }
    for (card, (own, _)) in cards().filter(|(card, _)| card.shape != Shape::Frame) {
        node(f, card, *own, None)?;
    }
    for (line, label) in scene.lines.iter().zip(&drawing.labels) {
        if let (Some(words), Some(own)) = (&line.label, label) {
            let y = own.bottom() - 4;
            text(f, (Font::Edge, ""), own.center().x, y, words)?;
        }
    }
    Ok(())
}

/// What of a route the others with the same trunk do not draw.
fn branch(route: &Route, drawn: &[&Route]) -> Route {
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

fn node(f: &mut fmt::Formatter<'_>, card: &Card, own: Rect, title: Option<Rect>) -> fmt::Result {
    let marked = if card.marked { " dag-marked" } else { "" };
    let kind = if title.is_some() { "frame" } else { "node" };
    write!(
        f,
        r#"<g class="dag-{kind} dag-{}{marked}" data-node="{}"><title>{}</title>"#,
        card.tone.class(),
        card.node,
        Escaped(&card.tip)
    )?;
    let filled = if card.stacked { 2 } else { 1 };
    for (index, path) in outlines(card, own).iter().enumerate() {
        let inner = if index < filled { "" } else { " dag-inner" };
        write!(f, r#"<path class="dag-shape{inner}" d="{path}"/>"#)?;
    }
    let front = front(card, own);
    let (x, mut y) = match title {
        Some(title) => (title.at.x, title.at.y),
        None => (front.center().x, front.at.y + ABOVE),
    };
    for (font, words) in &card.lines {
        let class = if title.is_some() { "dag-title " } else { "" };
        text(f, (*font, class), x, y + font.size() + 1, words)?;
        y += font.line();
    }
    writeln!(f, "</g>")
}

fn text(
    f: &mut fmt::Formatter<'_>,
    (font, class): (Font, &str),
    x: i32,
    y: i32,
    words: &str,
) -> fmt::Result {
    let words = Escaped(words);
    write!(
        f,
        r#"<text class="{class}dag-{}" x="{x}" y="{y}">{words}</text>"#,
        font.class()
    )
}

fn edge(f: &mut fmt::Formatter<'_>, scene: &Scene, line: &Line, route: &Route) -> fmt::Result {
    if route.way == Way::None {
        return Ok(());
    }
    let node = |item: usize| scene.cards.get(item).map_or(0, |card| card.node);
    let marked = if line.marked { " dag-marked" } else { "" };
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
        Escaped(&line.tip)
    )?;
    let (path, tip, down) = drawn(route);
    write!(f, r#"<path class="dag-line" d="{path}"/>"#)?;
    let (long, wide) = ARROW;
    let (x, y) = (tip.x, tip.y);
    let arrow = match (route.way, down) {
        (Way::Loop, _) => format!(
            "M{} {}L{x} {y}L{} {}Z",
            x + long,
            y - wide,
            x + long,
            y + wide
        ),
        (_, true) => format!(
            "M{} {}L{x} {y}L{} {}Z",
            x - wide,
            y - long,
            x + wide,
            y - long
        ),
        (_, false) => format!(
            "M{} {}L{x} {y}L{} {}Z",
            x - wide,
            y + long,
            x + wide,
            y + long
        ),
    };
    writeln!(f, r#"<path class="dag-arrow" d="{arrow}"/></g>"#)
}

/// The line up to its arrow, where the arrow points, and whether it points down.
fn drawn(route: &Route) -> (String, Point, bool) {
    let mut path = String::new();
    let first = route
        .runs
        .first()
        .and_then(|run| run.first())
        .copied()
        .unwrap_or_default();
    let last = route
        .runs
        .last()
        .and_then(|run| run.last())
        .copied()
        .unwrap_or_default();
    if route.way == Way::Loop {
        let out = super::layout::LOOP + 4;
        path = format!(
            "M{} {}C{} {} {} {} {} {}",
            first.x,
            first.y,
            first.x + out,
            first.y + 4,
            last.x + out,
            last.y - 4,
            last.x + ARROW.0 - 2,
            last.y
        );
        return (path, last, true);
    }
    let back = route.way == Way::Back;
    let runs = route.runs.len();
    for (number, run) in route.runs.iter().enumerate() {
        let mut run = upright(run);
        // The line ends within the arrow.
        if !back
            && number + 1 == runs
            && let Some(last) = run.last_mut()
        {
            last.y -= ARROW.0 - 2;
        }
        if back
            && number == 0
            && let Some(first) = run.first_mut()
        {
            first.y += ARROW.0 - 2;
        }
        let mut before: Option<Point> = None;
        for at in run {
            path += &match before {
                None => format!("M{} {}", at.x, at.y),
                Some(before) if before.x == at.x => format!("L{} {}", at.x, at.y),
                Some(before) => {
                    let middle = i32::midpoint(before.y, at.y);
                    format!("C{} {middle} {} {middle} {} {}", before.x, at.x, at.x, at.y)
                }
            };
            before = Some(at);
        }
    }
    if back {
        (path, first, false)
    } else {
        (path, last, true)
    }
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

fn explain(f: &mut fmt::Formatter<'_>, entry: &Entry, at: Point) -> fmt::Result {
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
                outline(shape, own)
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
                    outline(shape, inner)
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

/// Text in an element or an attribute.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;
        for character in self.0.chars() {
            match character {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                // A line end in an attribute or a tooltip.
                '\n' => f.write_char('\n')?,
                '\t' => f.write_char(' ')?,
                // XML has no way to write these.
                control if control.is_control() => f.write_char('\u{fffd}')?,
                '\u{fffe}' | '\u{ffff}' => f.write_char('\u{fffd}')?,
                other => f.write_char(other)?,
            }
        }
        Ok(())
    }
}

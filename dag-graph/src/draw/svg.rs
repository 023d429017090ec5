//! A graph as an SVG picture.

use super::escape::{escaped, text};
use super::layout::{Point, layout};
use super::legend::{ROW, explain, legend};
use super::picture::picture;
use super::scene::{Marks, Scene};
use super::style::Style;
use super::text::{Font, one_line};
use crate::graph::Graph;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// What [`Graph::svg`] returns; its `Display` is the picture.
#[derive(Clone, Debug)]
pub struct Svg<'a> {
    graph: &'a Graph,
    marks: Marks,
    notes: Vec<String>,
    in_page: bool,
}

impl Graph {
    /// The graph as a standalone SVG picture, from top to bottom.
    ///
    /// Inputs are rounded, pure nodes boxes, reads slanted, writes have a double frame, nested workflows a second sheet behind
    /// them. Data edges carry their type; orders are dashed, gates and undos dotted. A block is a frame around what stands in
    /// it, each arm of a `match` or `if` a frame in that. Tooltips hold effects, policies and documentation. The colours
    /// follow the reader's preference for light or dark. Several pictures may stand on one page, also inside of Markdown: there is
    /// no empty line in one. For programs each node has a `data-node` with its index, each edge `data-from` and `data-to`.
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
    /// A graph made while compiling, from texts that are not `'static`, has to leak them; the layout itself needs none of them.
    ///
    /// It draws any graph, also one with cycles or with edges that lead nowhere: [`Svg::mark_edge`] and [`Svg::mark_node`] show
    /// what is wrong with one.
    #[must_use]
    pub fn svg(&self) -> Svg<'_> {
        Svg {
            graph: self,
            marks: Marks::default(),
            notes: Vec::new(),
            in_page: false,
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

    /// Writes `text` below the title, in the colour of warnings: what is wrong with the whole.
    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// For an HTML page: readable also if it is wide, in the colours of the page's theme.
    pub(crate) fn in_page(mut self) -> Self {
        self.in_page = true;
        self
    }
}

/// From the border of the page.
const MARGIN: i32 = 16;
/// The head of the page is so high.
const HEAD: i32 = 34;
/// No page is made wider for a note.
const WIDEST_NOTE: i32 = 640;

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
        let notes = self
            .notes
            .iter()
            .map(|note| Font::Mark.shorten(note, WIDEST_NOTE));
        let notes: Vec<String> = notes.collect();
        let widths = notes.iter().map(|note| Font::Mark.width(note) + 2 * MARGIN);
        let width = widths.fold(width, i32::max);
        let head = notes
            .iter()
            .fold(HEAD, |head, _| head.saturating_add(Font::Mark.line()));
        let legend = legend(&scene, width - 2 * MARGIN);
        let rows = legend.last().map_or(0, |entry| entry.row + 1);
        let height = head + drawing.size.height + rows * ROW + if rows > 0 { MARGIN } else { 0 };
        // In a page what is wide gets smaller as long as it can be read, and then scrolls.
        let least = if self.in_page {
            format!(";min-width:{}px", width / 4 * 3)
        } else {
            String::new()
        };
        writeln!(
            f,
            r#"<svg xmlns="http://www.w3.org/2000/svg" class="dag-svg" role="img" aria-label="{}" viewBox="0 0 {width} {height}" width="{width}" height="{height}" style="max-width:100%;height:auto{least}">"#,
            escaped(&heading),
        )?;
        writeln!(f, "<title>{}</title>", escaped(&heading))?;
        writeln!(f, "<desc>{}</desc>", escaped(&description(self.graph)))?;
        writeln!(
            f,
            "<style>\n{}</style>",
            Style {
                in_page: self.in_page
            }
        )?;
        writeln!(
            f,
            r#"<rect class="dag-page" width="{width}" height="{height}" rx="6"/>"#
        )?;
        let font = Font::Name;
        text(f, (font, "dag-title "), MARGIN, 22, &heading)?;
        let mut below = 22;
        for note in &notes {
            below += Font::Mark.line();
            text(f, (Font::Mark, "dag-title "), MARGIN, below, note)?;
        }
        writeln!(
            f,
            r#"<g transform="translate({} {head})">"#,
            (width - drawing.size.width) / 2
        )?;
        picture(f, &scene, &drawing)?;
        writeln!(f, "</g>")?;
        for entry in &legend {
            let at = Point {
                x: MARGIN + entry.x,
                y: head + drawing.size.height + entry.row * ROW,
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

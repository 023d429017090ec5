//! A graph as a part of an HTML page: its picture, and a table of what stands in it.

use super::escape::escaped;
use super::text::one_line;
use crate::blocks::Arm;
use crate::graph::{EdgeKind, Graph, Node, NodeKind};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// What [`Graph::html`] returns; its `Display` is the part of a page.
#[derive(Clone, Debug)]
pub struct Html<'a>(&'a Graph);

impl Graph {
    /// The picture and a table of the statements, to stand in an HTML page or in Markdown: a `<div>` without an empty line in it.
    ///
    /// A picture that is too wide to be read in the page scrolls. Its colours follow the theme of rustdoc (`data-theme` at the root of the
    /// page), and where there is none the reader's preference. The table has a row for each statement and undo: its name, what it
    /// calls, what that touches, its policies, and the first line of its documentation.
    #[must_use]
    pub fn html(&self) -> Html<'_> {
        Html(self)
    }
}

const OPEN: &str = r#"<div style="overflow-x:auto;margin:0 0 1em">"#;

impl fmt::Display for Html<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, r#"<div class="dag-html">"#)?;
        writeln!(f, "{OPEN}\n{}\n</div>", self.0.svg().in_page())?;
        if self.0.nodes.iter().any(|node| node.kind.is_statement()) {
            writeln!(f, "{OPEN}\n<table>")?;
            f.write_str(
                "<thead><tr><th>statement</th><th>what it is</th><th>touches</th><th>policies</th><th>about</th></tr></thead>\n<tbody>\n",
            )?;
            self.rows(f, (None, None), 0)?;
            writeln!(f, "</tbody>\n</table>\n</div>")?;
        }
        f.write_str("</div>")
    }
}

impl Html<'_> {
    /// The rows of what stands in a block, in one of its arms if it has some, or in none; `depth` blocks stand around it.
    fn rows(
        &self,
        f: &mut fmt::Formatter<'_>,
        place: (Option<usize>, Option<usize>),
        depth: usize,
    ) -> fmt::Result {
        let graph = self.0;
        for (index, node) in graph.nodes.iter().enumerate() {
            let here = (graph.block(index), graph.arm(index)) == place;
            if !here || node.kind == NodeKind::Input || graph.decided(index).is_some() {
                continue;
            }
            self.row(f, index, node, depth)?;
            if graph.has_arms(index) {
                for number in graph.arms(index) {
                    let arm = Arm {
                        block: node,
                        number,
                    };
                    if graph.has_nodes(index, number) {
                        let arm = code(&format!("{arm}"));
                        let padding = padding(depth + 1);
                        writeln!(f, r#"<tr><td colspan="5"{padding}>{arm}</td></tr>"#)?;
                        self.rows(f, (Some(index), Some(number)), depth + 2)?;
                    }
                }
            } else if node.kind.is_block() {
                self.rows(f, (Some(index), None), depth + 1)?;
            }
        }
        Ok(())
    }

    fn row(
        &self,
        f: &mut fmt::Formatter<'_>,
        index: usize,
        node: &Node,
        depth: usize,
    ) -> fmt::Result {
        let graph = self.0;
        let head = graph.decision(index).and_then(|head| graph.nodes.get(head));
        let what = code(&format!("{}", head.unwrap_or(node).kind));
        let what = match node.workflow {
            Some(_) => format!("{what}, a workflow"),
            None => what,
        };
        let touches = match node.kind {
            NodeKind::Call(_) | NodeKind::Undo(_) => code(&format!("{}", node.effects)),
            _ => String::new(),
        };
        let policies = match self.undone(index) {
            Some(undone) => format!("undo of {}", code(undone.name)),
            None => code(&node.policies.concat()),
        };
        writeln!(
            f,
            "<tr><td{}>{}</td><td>{what}</td><td>{touches}</td><td>{policies}</td><td>{}</td></tr>",
            padding(depth),
            code(node.name),
            first_line(node.doc)
        )
    }

    /// The statement whose undo this is.
    fn undone(&self, undo: usize) -> Option<&Node> {
        let mut edges = self.0.edges.iter();
        let edge = edges.find(|edge| edge.to == undo && edge.kind == EdgeKind::Undo)?;
        self.0.nodes.get(edge.from)
    }
}

/// What stands in blocks begins further to the right.
fn padding(depth: usize) -> String {
    match depth {
        0 => String::new(),
        _ => format!(
            r#" style="padding-left:{}px""#,
            depth.saturating_add(1).saturating_mul(20)
        ),
    }
}

/// So many characters of a text are shown.
const SHOWN: usize = 100;

fn code(text: &str) -> String {
    let line = one_line(text);
    if line.is_empty() {
        return line;
    }
    let shown: String = line.chars().take(SHOWN).collect();
    let more = if shown.len() < line.len() { "…" } else { "" };
    format!("<code>{}{more}</code>", escaped(&shown))
}

/// The first line of documentation, in which only code is marked: links of Markdown mean something where they stand, not here.
fn first_line(doc: &str) -> String {
    let line = doc.trim().lines().next().unwrap_or_default();
    let pieces: Vec<&str> = line.split('`').collect();
    let last = pieces.len().saturating_sub(1);
    let marked = |(number, piece): (usize, &&str)| {
        let is_code = number % 2 == 1 && number < last;
        let open = if is_code { "<code>" } else { "" };
        let close = if is_code { "</code>" } else { "" };
        format!("{open}{}{close}", escaped(piece))
    };
    let html: String = pieces.iter().enumerate().map(marked).collect();
    html.replace("[<code>", "<code>")
        .replace("</code>]", "</code>")
}

//! What is written in a node, and what it looks like.

use super::layout::Size;
use super::text::Font;
use super::tip::tip;
use crate::graph::{Access, Node, NodeKind};
use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// The outline of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shape {
    Rounded,
    Box,
    Slanted,
    Double,
    /// Pointed at both sides.
    Pointed,
    /// Narrower below.
    Funnel,
    /// Pointed at the right.
    Flag,
    /// A frame around others.
    Frame,
}

/// What a node is, for its colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tone {
    Input,
    Pure,
    Read,
    Write,
    Glue,
    Decide,
    Joint,
    Break,
    Guess,
    Undo,
    Block,
    Arm,
}

impl Tone {
    /// The name of its class.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Pure => "pure",
            Self::Read => "read",
            Self::Write => "write",
            Self::Glue => "glue",
            Self::Decide => "decide",
            Self::Joint => "joint",
            Self::Break => "break",
            Self::Guess => "guess",
            Self::Undo => "undo",
            Self::Block => "block",
            Self::Arm => "arm",
        }
    }
}

/// A node as it is drawn.
#[derive(Clone, Debug)]
pub(crate) struct Card {
    /// The node of the graph, and what of it.
    pub(crate) node: usize,
    pub(crate) shape: Shape,
    pub(crate) tone: Tone,
    /// Does it call a workflow?
    pub(crate) stacked: bool,
    pub(crate) marked: bool,
    pub(crate) lines: Vec<(Font, String)>,
    pub(crate) tip: String,
}

/// So far the sheet behind a stacked node stands out.
pub(crate) const STACK: i32 = 4;
/// So far to the side slanted and pointed lines go.
pub(crate) const SLANT: i32 = 10;
/// Above and below the text.
pub(crate) const ABOVE: i32 = 7;
/// No line of text in a node is wider.
const WIDEST: i32 = 190;
/// The title of a block has one line if it is not wider.
const SHORT: i32 = 150;
const TYPE: i32 = 150;

impl Card {
    /// The node itself; of a block its frame.
    pub(crate) fn new(index: usize, node: &Node) -> Self {
        let (shape, tone) = look(node);
        let mut card = Self {
            node: index,
            shape,
            tone,
            stacked: node.workflow.is_some(),
            marked: false,
            lines: Vec::new(),
            tip: tip(node),
        };
        if node.kind.is_block() {
            card.title(node);
            return card;
        }
        let name = match node.kind {
            NodeKind::Guess(_) => format!("guess {}", node.name),
            NodeKind::Decide(head) => head.to_owned(),
            NodeKind::Undo(_) => format!("undo {}", node.name),
            _ => node.name.to_owned(),
        };
        // A `?` alone does not get a line.
        let fails = if node.policies == ["?"] { "?" } else { "" };
        let what = match node.kind {
            NodeKind::Input => node.ty.unwrap_or("_").to_owned(),
            NodeKind::Call(text) | NodeKind::Undo(text) if last(text) != node.name => {
                format!("= {text}{fails}")
            }
            NodeKind::Glue(text) => format!("{text}{fails}"),
            NodeKind::Guess(text) => text.to_owned(),
            NodeKind::Break(text) if node.name == "break" => text.to_owned(),
            NodeKind::Break(text) => format!("break {text}"),
            _ => String::new(),
        };
        // What has no name is called what it is.
        let unnamed = matches!(node.kind, NodeKind::Glue(text) if text == node.name);
        let name = if what.is_empty() { name + fails } else { name };
        if !unnamed {
            card.write(Font::Name, &name, 2);
        }
        card.write(Font::Text, &what, 2);
        if fails.is_empty() {
            card.policies(node.policies);
        }
        card
    }

    /// What stands above a block: its name, and what it is.
    fn title(&mut self, node: &Node) {
        let what = format!("{}{}", node.kind, node.policies.concat());
        if format!("{}", node.kind) == node.name {
            self.write(Font::Name, &what, 2);
            return;
        }
        let short = format!("{} = {what}", node.name);
        if Font::Name.width(&short) <= SHORT {
            self.write(Font::Name, &short, 1);
        } else {
            self.write(Font::Name, node.name, 1);
            self.write(Font::Text, &what, 3);
        }
    }

    /// What stands in the frame of a `for` for each item, or where the value of another block comes out.
    pub(crate) fn inner(index: usize, node: &Node) -> Option<Self> {
        let (text, shape, tone) = match node.kind {
            NodeKind::For(head) => {
                let item = head.split(" in ").next().unwrap_or(head);
                (item, Shape::Rounded, Tone::Input)
            }
            NodeKind::SelectOk | NodeKind::Quorum(_) | NodeKind::Arms(_) => {
                (node.name, Shape::Funnel, Tone::Joint)
            }
            _ => return None,
        };
        let mut card = Self {
            node: index,
            shape,
            tone,
            stacked: false,
            marked: false,
            lines: Vec::new(),
            tip: tip(node),
        };
        card.write(Font::Name, text, 1);
        Some(card)
    }

    /// The frame of an arm.
    pub(crate) fn arm(index: usize, pattern: &str) -> Self {
        let mut card = Self {
            node: index,
            shape: Shape::Frame,
            tone: Tone::Arm,
            stacked: false,
            marked: false,
            lines: Vec::new(),
            tip: pattern.to_owned(),
        };
        card.write(Font::Text, pattern, 2);
        card
    }

    /// Adds text below what is there.
    pub(crate) fn write(&mut self, font: Font, text: &str, lines: usize) {
        let lines = font.wrap(text, WIDEST, lines);
        self.lines
            .extend(lines.into_iter().map(|line| (font, line)));
    }

    /// As many in a line as fit, none in two.
    fn policies(&mut self, policies: &[&str]) {
        let mut lines: Vec<String> = Vec::new();
        for policy in policies {
            let longer = lines.last().map(|line| format!("{line}{policy}"));
            match longer.filter(|line| Font::Small.width(line) <= WIDEST) {
                Some(longer) => {
                    lines.pop();
                    lines.push(longer);
                }
                None => lines.push((*policy).to_owned()),
            }
        }
        for line in lines {
            self.write(Font::Small, &line, 1);
        }
    }

    /// Says what is wrong with it.
    pub(crate) fn mark(&mut self, text: &str) {
        self.marked = true;
        if self.shape != Shape::Frame {
            self.write(Font::Mark, text, 3);
        }
        self.tip = format!("{text}\n\n{}", self.tip);
    }

    /// How large it has to be; of a frame its title.
    pub(crate) fn size(&self) -> Size {
        let widths = self.lines.iter().map(|(font, line)| font.width(line));
        let width = widths.max().unwrap_or(0);
        let height: i32 = self.lines.iter().map(|(font, _)| font.line()).sum();
        if self.shape == Shape::Frame {
            return Size { width, height };
        }
        let stack = if self.stacked { STACK } else { 0 };
        Size {
            width: (width + 2 * self.beside() + stack).max(60),
            height: height + 2 * ABOVE + stack,
        }
    }

    /// From the side of the node to its text.
    pub(crate) fn beside(&self) -> i32 {
        match self.shape {
            Shape::Rounded | Shape::Double => 14,
            Shape::Box => 11,
            Shape::Slanted | Shape::Pointed | Shape::Funnel | Shape::Flag => 9 + SLANT,
            Shape::Frame => 0,
        }
    }
}

fn look(node: &Node) -> (Shape, Tone) {
    let kind = node.kind;
    let (shape, tone) = match (node.effects.reads, node.effects.writes) {
        (Access::None, Access::None) => (Shape::Box, Tone::Pure),
        (_, Access::None) => (Shape::Slanted, Tone::Read),
        _ => (Shape::Double, Tone::Write),
    };
    match kind {
        NodeKind::Input => (Shape::Rounded, Tone::Input),
        NodeKind::Glue(_) => (Shape::Box, Tone::Glue),
        NodeKind::Decide(_) => (Shape::Pointed, Tone::Decide),
        NodeKind::Guess(_) => (Shape::Rounded, Tone::Guess),
        NodeKind::Break(_) => (Shape::Flag, Tone::Break),
        NodeKind::Undo(_) => (shape, Tone::Undo),
        NodeKind::Call(_) => (shape, tone),
        _ => (Shape::Frame, Tone::Block),
    }
}

/// The last name of a path.
fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

/// The type on an edge.
pub(crate) fn type_label(ty: &str) -> String {
    Font::Edge.shorten(ty, TYPE)
}

/// How large the text on an edge is.
pub(crate) fn label_size(text: &str) -> Size {
    Size {
        width: Font::Edge.width(text) + 6,
        height: Font::Edge.line(),
    }
}

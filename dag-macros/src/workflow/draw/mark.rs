//! Where in the picture a mistake stands: at the node in whose tokens the message stands, and at what the mistake says it is about.

use super::super::model::Model;
use crate::diagnostics::Sink;
use dag_graph::{Graph, NodeKind, Svg};
use proc_macro2::{Delimiter, LineColumn, TokenStream, TokenTree};
use std::collections::BTreeMap;

/// The picture of the graph, with the mistakes in it.
pub(super) fn mistakes<'a>(
    graph: &'a Graph,
    model: &Model,
    sink: &Sink,
    written: &TokenStream,
) -> Svg<'a> {
    let mut svg = graph.svg();
    let starts = starts(graph, model);
    for mistake in sink.sorted() {
        let own = at(written, ';', mistake.place().start().start(), &starts);
        let text = mistake.first_line();
        let kind = own.and_then(|own| graph.nodes.get(own)).map(|own| own.kind);
        // A frame has no room for a text.
        if kind.is_none_or(is_frame) {
            svg = svg.note(text.clone());
        }
        if let Some(own) = own {
            svg = svg.mark_node(own, text);
        }
        let shown = mistake.shown();
        let others = shown.nodes.iter().filter(|node| Some(**node) != own);
        for node in others {
            svg = svg.mark_node(*node, mistake.code().text());
        }
        for (from, to) in &shown.edges {
            svg = svg.mark_edge(*from, *to);
        }
    }
    svg
}

fn is_frame(kind: NodeKind) -> bool {
    matches!(
        kind,
        NodeKind::For(_)
            | NodeKind::Loop(_)
            | NodeKind::Arms(_)
            | NodeKind::SelectOk
            | NodeKind::Quorum(_)
    )
}

/// The first token of each node.
type Starts = BTreeMap<LineColumn, usize>;

fn starts(graph: &Graph, model: &Model) -> Starts {
    let mut starts = Starts::new();
    let inputs = model.workflow.inputs.iter().zip(0..);
    starts.extend(inputs.map(|(input, node)| (input.name.span().start(), node)));
    for body in model.bodies() {
        let statements = body.workflow.statements.iter().enumerate();
        starts.extend(statements.map(|(index, written)| {
            let start = written.span().start();
            (start, body.node_number(index))
        }));
    }
    let undone = model.undone();
    let first = graph.nodes.len().saturating_sub(undone.len());
    for ((body, index), node) in undone.into_iter().zip(first..) {
        let name = body.undo_call(index).and_then(|call| call.name());
        starts.extend(name.map(|name| (name.span().start(), node)));
    }
    starts
}

/// The node at whose tokens a place is, in the innermost group around it that has one: the last that begins before it, or else
/// the first behind it, up to the next `;` (in parentheses `,`).
fn at(tokens: &TokenStream, separator: char, place: LineColumn, starts: &Starts) -> Option<usize> {
    let mut last = None;
    for token in tokens.clone() {
        let start = token.span().start();
        match starts.get(&start) {
            Some(node) if start <= place || last.is_none() => last = Some(*node),
            _ => {}
        }
        match token {
            TokenTree::Punct(punct) if punct.as_char() == separator => {
                if place < start {
                    return last;
                }
                last = None;
            }
            TokenTree::Group(group) => {
                // One that nobody wrote stands where the macro does that made it.
                let unseen = group.delimiter() == Delimiter::None;
                let inside = start <= place && place < group.span_close().end();
                let separator = match group.delimiter() {
                    Delimiter::Parenthesis => ',',
                    _ => ';',
                };
                if inside || unseen {
                    last = at(&group.stream(), separator, place, starts).or(last);
                }
                if inside && !unseen {
                    return last;
                }
            }
            _ => {}
        }
    }
    last
}

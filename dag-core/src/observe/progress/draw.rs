//! The text of what is shown.

use super::view::{Body, End, Life, Run, Stage, Step, View, is_shown};
use console::style;
use core::time::Duration;
use dag_graph::{EdgeKind, Graph, NodeKind};
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

const FRAMES: [&str; 10] = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
/// No more of them are named; neither what waits nor what is waited for.
const NAMED: usize = 3;
/// Names are padded up to this.
const WIDEST: usize = 24;

/// All that runs.
pub(super) fn picture(view: &View, ticks: bool) -> String {
    let runs = view.runs.values();
    let lines: Vec<String> = runs.flat_map(|run| run_lines(run, ticks)).collect();
    lines.join("\n")
}

/// What stays when a run is over.
pub(super) fn summary(run: &Run) -> String {
    let (name, at) = (run.body.graph.name, seconds(run.now(false)));
    match &run.end {
        Some(End::Failed(error)) => {
            let error = error.as_deref().unwrap_or("failed");
            format!("{} {name}  {at}  {error}", style("✗").red().for_stderr())
        }
        Some(End::Dropped) => {
            format!("{} {name}  {at}  dropped", style("–").dim().for_stderr())
        }
        Some(End::Finished) | None => {
            format!("{} {name}  {at}", style("✓").green().for_stderr())
        }
    }
}

fn run_lines(run: &Run, ticks: bool) -> Vec<String> {
    let now = run.now(ticks);
    let graph = run.body.graph;
    // What is in a `for` or `loop` happens any number of times.
    let all = (0..graph.nodes.len()).filter(|node| is_counted(graph, *node));
    let over = all.clone().filter(|node| {
        let life = run.body.nodes.get(node);
        life.is_some_and(|life| !life.stage.runs())
    });
    let (over, all) = (over.count(), all.count());
    let head = style(graph.name).bold().for_stderr();
    let mut lines = Vec::from([format!("{head}  {over} of {all}  {}", seconds(now))]);
    body_lines(&run.body, 1, now, &mut lines);
    if let Some(next) = next(&run.body) {
        lines.push(style(format!("  {next}")).dim().for_stderr().to_string());
    }
    lines
}

fn is_counted(graph: &'static Graph, node: usize) -> bool {
    let Some(own) = graph.nodes.get(node) else {
        return false;
    };
    let outside = own.block.is_none_or(|block| {
        let kind = graph.nodes.get(block).map(|block| block.kind);
        !matches!(kind, Some(NodeKind::For(_) | NodeKind::Loop(_))) && is_around(graph, block)
    });
    is_shown(own.kind) && outside
}

/// Is nothing around a block a `for` or a `loop`?
fn is_around(graph: &'static Graph, block: usize) -> bool {
    let around = graph.nodes.get(block).and_then(|block| block.block);
    around.is_none_or(|around| {
        let kind = graph.nodes.get(around).map(|around| around.kind);
        !matches!(kind, Some(NodeKind::For(_) | NodeKind::Loop(_))) && is_around(graph, around)
    })
}

fn body_lines(body: &Body, depth: usize, now: Duration, lines: &mut Vec<String>) {
    let shown = body.nodes.iter().filter_map(|(node, life)| {
        let own = body.graph.nodes.get(*node)?;
        let failed = matches!(life.stage, Stage::Failed(_));
        let shown = is_shown(own.kind) && (life.stage.runs() || failed);
        shown.then_some((own.name, life))
    });
    let shown: Vec<(&str, &Life)> = shown.collect();
    let widths = shown.iter().map(|(name, _)| name.chars().count());
    let width = widths.max().unwrap_or_default().min(WIDEST);
    for (name, life) in shown {
        lines.push(node_line(name, life, depth, width, now));
        for (step, inside) in &life.inside {
            if let Step::Call | Step::Round(_) = step {
                body_lines(inside, depth + 1, now, lines);
            }
        }
    }
}

fn node_line(name: &str, life: &Life, depth: usize, width: usize, now: Duration) -> String {
    let indent = "  ".repeat(depth);
    if let Stage::Failed(error) = &life.stage {
        let (mark, error) = (
            style("✗").red().for_stderr(),
            error.as_deref().unwrap_or("failed"),
        );
        return format!("{indent}{mark} {name:width$}  {error}");
    }
    let spent = now.saturating_sub(life.since);
    let frame = usize::try_from(now.as_millis() / 100).unwrap_or_default() % FRAMES.len();
    let frame = FRAMES.get(frame).copied().unwrap_or("·");
    let mark = style(frame).cyan().for_stderr();
    let mut notes: Vec<String> = Vec::new();
    match life.stage {
        Stage::Ahead => notes.push("on a guess".to_string()),
        Stage::Undoing => notes.push("undo".to_string()),
        _ => {}
    }
    if life.begun > 0 {
        let running = life.running_items().into_iter();
        let running: Vec<String> = running
            .map(|(name, count)| format!(", {name} ×{count}"))
            .collect();
        notes.push(format!(
            "{} of {}{}",
            life.done,
            life.begun,
            running.concat()
        ));
    }
    if let Some(Step::Round(round)) = life.inside.keys().next_back() {
        notes.push(format!("round {}", round + 1));
    }
    notes.extend(life.note.clone());
    let spent = seconds(spent);
    let whole = format!(
        "{indent}{mark} {name:width$}  {spent}  {}",
        notes.join(", ")
    );
    whole.trim_end().to_string()
}

/// The nodes that begin when what runs now is over.
fn next(body: &Body) -> Option<String> {
    let graph = body.graph;
    let mut named = Vec::new();
    for (node, own) in graph.nodes.iter().enumerate() {
        if !is_counted(graph, node) || body.nodes.contains_key(&node) {
            continue;
        }
        let mut awaited = Vec::new();
        if waits(body, node, &mut awaited).is_some() && !awaited.is_empty() {
            let others = awaited.len().saturating_sub(NAMED);
            let awaited: Vec<&str> = awaited.into_iter().take(NAMED).collect();
            let others = if others > 0 { ", .." } else { "" };
            named.push(format!(
                "{} (after {}{others})",
                own.name,
                awaited.join(", ")
            ));
        }
    }
    let others = if named.len() > NAMED { ", .." } else { "" };
    named.truncate(NAMED);
    (!named.is_empty()).then(|| format!("next: {}{others}", named.join(", ")))
}

/// What a node waits for that runs. `None`: first something else must begin.
fn waits(body: &Body, node: usize, awaited: &mut Vec<&'static str>) -> Option<()> {
    let edges = body.graph.edges.iter().filter(|edge| edge.to == node);
    for edge in edges {
        if let EdgeKind::Guess | EdgeKind::Undo = edge.kind {
            continue;
        }
        let own = body.graph.nodes.get(edge.from)?;
        match body.nodes.get(&edge.from) {
            Some(life) if life.stage.runs() => {
                if !awaited.contains(&own.name) {
                    awaited.push(own.name);
                }
            }
            Some(_) => {}
            None if own.kind == NodeKind::Input => {}
            None if is_shown(own.kind) => return None,
            // It takes no time of its own.
            None => waits(body, edge.from, awaited)?,
        }
    }
    Some(())
}

/// In tenths, then in seconds.
fn seconds(time: Duration) -> String {
    let (whole, tenths) = (time.as_secs(), time.subsec_millis() / 100);
    match whole {
        0..60 => format!("{whole}.{tenths}s"),
        60..3600 => format!("{}m{:02}s", whole / 60, whole % 60),
        _ => format!("{}h{:02}m", whole / 3600, whole / 60 % 60),
    }
}

//! Layers: each vertex as high as what leads to it allows, but what nothing leads to just above its first reader; then bends, so
//! that every segment leads to the next layer.
//!
//! Items stand in every other layer if a net has a label, and labels in the layers between.

use super::Total;
use super::level::{End, Level, Part, Segment, Trunk, Vertex};
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

/// `to` stands so many layers below `from` at least.
#[derive(Clone, Copy)]
struct Below {
    from: usize,
    to: usize,
    least: usize,
}

/// Gives each vertex of `level` its layer, and adds bends and segments.
pub(crate) fn assign(level: &mut Level) {
    let belows = belows(level);
    let order = order(level.vertices.len(), &belows);
    longest(level, &belows, &order);
    tighten(level, &belows, &order);
    ports(level);
    for trunk in core::mem::take(&mut level.trunks) {
        bend(level, &trunk);
    }
    rows(level);
}

fn belows(level: &Level) -> Vec<Below> {
    let step = if level.trunks.iter().any(|it| it.label.is_some()) {
        2
    } else {
        1
    };
    let mut belows = Vec::new();
    for trunk in &level.trunks {
        let mut from = trunk.from;
        if let Some(label) = trunk.label {
            let least = 1;
            belows.push(Below {
                from,
                to: label,
                least,
            });
            from = label;
        }
        let source = level.part(from).is_item();
        for &to in trunk.ends.iter().filter(|&&to| to != from) {
            let least = if source && level.part(to).is_item() {
                step
            } else {
                1
            };
            belows.push(Below { from, to, least });
        }
    }
    belows
}

/// A topological order.
fn order(count: usize, belows: &[Below]) -> Vec<usize> {
    let mut waits: Total<usize> = Total::new(count);
    let mut next: Total<Vec<usize>> = Total::new(count);
    for below in belows {
        waits[below.to] += 1;
        next[below.from].push(below.to);
    }
    let mut order: Vec<usize> = (0..count).filter(|&it| waits[it] == 0).collect();
    let mut done = 0;
    while let Some(&at) = order.get(done) {
        done += 1;
        for &to in &next[at] {
            waits[to] = waits[to].saturating_sub(1);
            if waits[to] == 0 {
                order.push(to);
            }
        }
    }
    order
}

fn longest(level: &mut Level, belows: &[Below], order: &[usize]) {
    let has_tops = level
        .vertices
        .iter()
        .any(|it| matches!(it.part, Part::Top(_)));
    let below = by(level.vertices.len(), belows, |it| it.from);
    for vertex in 0..level.vertices.len() {
        let is_top = matches!(level.part(vertex), Part::Top(_));
        level.vertices[vertex].layer = usize::from(has_tops && !is_top);
    }
    for &at in order {
        for it in &below[at] {
            let layer = level.vertices[at].layer + it.least;
            let to = &mut level.vertices[it.to].layer;
            *to = layer.max(*to);
        }
    }
}

/// What more leads from than to goes down as far as it can: its lines get shorter in sum.
fn tighten(level: &mut Level, belows: &[Below], order: &[usize]) {
    let below = by(level.vertices.len(), belows, |it| it.from);
    let above = by(level.vertices.len(), belows, |it| it.to);
    for &at in order.iter().rev() {
        if level.part(at).is_port() || below[at].len() <= above[at].len() {
            continue;
        }
        // A label stays below its origin.
        if matches!(level.part(at), Part::Label(_)) {
            continue;
        }
        let layers = below[at]
            .iter()
            .filter(|it| !matches!(level.part(it.to), Part::Bottom(_)));
        let lowest = layers
            .map(|it| label_room(level, &below, *it).saturating_sub(it.least))
            .min();
        if let Some(lowest) = lowest
            && lowest > level.vertices[at].layer
        {
            level.vertices[at].layer = lowest;
            for it in &below[at] {
                if matches!(level.part(it.to), Part::Label(_)) {
                    level.vertices[it.to].layer = lowest + it.least;
                }
            }
        }
    }
}

/// How low this end may come: a label moves with its origin.
fn label_room(level: &Level, below: &Total<Vec<Below>>, it: Below) -> usize {
    if !matches!(level.part(it.to), Part::Label(_)) {
        return level.vertices[it.to].layer;
    }
    let ends = below[it.to].iter();
    let ends = ends.filter(|it| !matches!(level.part(it.to), Part::Bottom(_)));
    let lowest = ends.map(|it| level.vertices[it.to].layer.saturating_sub(it.least));
    lowest.min().unwrap_or(level.vertices[it.to].layer)
}

fn by(count: usize, belows: &[Below], key: impl Fn(&Below) -> usize) -> Total<Vec<Below>> {
    let mut all: Total<Vec<Below>> = Total::new(count);
    for below in belows {
        all[key(below)].push(*below);
    }
    all
}

/// Ports at the lower border stand below all else.
fn ports(level: &mut Level) {
    let last = level
        .vertices
        .iter()
        .filter(|it| !matches!(it.part, Part::Bottom(_)));
    let last = last.map(|it| it.layer).max().map_or(0, |last| last + 1);
    for vertex in 0..level.vertices.len() {
        if matches!(level.part(vertex), Part::Bottom(_)) {
            level.vertices[vertex].layer = last;
        }
    }
}

/// One chain of bends for a whole net; its ends branch off where they are due.
fn bend(level: &mut Level, trunk: &Trunk) {
    let mut ends = trunk.ends.clone();
    ends.retain(|&end| end != trunk.from);
    ends.sort_by_key(|&end| level.vertices[end].layer);
    let mut at = trunk.from;
    if let Some(label) = trunk.label {
        segment(level, trunk.net, at, label);
        at = label;
    }
    for end in ends {
        while level.vertices[at].layer + 1 < level.vertices[end].layer {
            let layer = level.vertices[at].layer + 1;
            let bend = level.vertices.push(Vertex {
                layer,
                ..Vertex::default()
            });
            segment(level, trunk.net, at, bend);
            at = bend;
        }
        segment(level, trunk.net, at, end);
    }
}

fn segment(level: &mut Level, net: usize, from: usize, to: usize) {
    let port = |offsets: &BTreeMap<usize, i32>, vertex| End {
        vertex,
        offset: offsets.get(&net).copied().unwrap_or_default(),
        fixed: offsets.contains_key(&net),
    };
    let upper = port(&level.vertices[from].bottoms, from);
    let lower = port(&level.vertices[to].tops, to);
    let segment = level.segments.push(Segment { net, upper, lower });
    level.vertices[from].below.push(segment);
    level.vertices[to].above.push(segment);
}

/// Puts the vertices into their layers, as a search in depth comes to them; layers in which nothing stands go.
fn rows(level: &mut Level) {
    let count = level
        .vertices
        .iter()
        .map(|it| it.layer + 1)
        .max()
        .unwrap_or(0);
    let mut filled: Total<usize> = Total::new(count);
    for vertex in level.vertices.iter() {
        filled[vertex.layer] = 1;
    }
    let mut kept = 0;
    for layer in 0..count {
        let own = filled[layer];
        filled[layer] = kept;
        kept += own;
    }
    let mut layers: Total<Vec<usize>> = Total::new(kept);
    for vertex in 0..level.vertices.len() {
        level.vertices[vertex].layer = filled[level.vertices[vertex].layer];
    }
    let mut seen: Total<bool> = Total::new(level.vertices.len());
    for root in 0..level.vertices.len() {
        if !level.vertices[root].above.is_empty() {
            continue;
        }
        let mut stack = Vec::from([root]);
        while let Some(at) = stack.pop() {
            if seen[at] {
                continue;
            }
            seen[at] = true;
            layers[level.vertices[at].layer].push(at);
            let below = level.vertices[at].below.iter().rev();
            stack.extend(below.map(|&it| level.segments[it].lower.vertex));
        }
    }
    level.layers = layers;
    number(level);
}

/// Notes the position of each vertex.
pub(crate) fn number(level: &mut Level) {
    for layer in 0..level.layers.len() {
        let row = core::mem::take(&mut level.layers[layer]);
        for (position, &vertex) in row.iter().enumerate() {
            level.vertices[vertex].position = position;
        }
        level.layers[layer] = row;
    }
}

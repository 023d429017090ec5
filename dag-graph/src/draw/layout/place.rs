//! Coordinates in a frame. Across: each vertex wants to be where its neighbours are, weighted so that long links come out
//! straight (Gansner et al. 1993); a layer is settled in one step that keeps its order and moves the others least (pool
//! adjacent violators). Down: layers below each other, with more room where lines go far to the side.

use super::Size;
use super::level::{Level, Part};
use super::straight::straighten;
use super::title::{UNDER_TITLE, head};
use alloc::vec::Vec;

/// Around what stands in a frame.
pub(crate) const PADDING: i32 = 16;
/// Between layers at least.
const GAP: i32 = 22;
const ROUNDS: usize = 8;

/// Places the vertices of a frame with a title of this size.
pub(crate) fn place(level: &mut Level, title: Size) {
    pack(level);
    for round in 0..ROUNDS {
        let last = round + 2 >= ROUNDS;
        for layer in 1..level.layers.len() {
            settle(level, layer, true, last);
        }
        for layer in (0..level.layers.len().saturating_sub(usize::from(!last))).rev() {
            settle(level, layer, last, true);
        }
    }
    // In a tree each stands in the middle of what it leads to.
    if level.vertices.iter().all(|it| it.above.len() <= 1) {
        for layer in (0..level.layers.len()).rev() {
            settle(level, layer, false, true);
        }
    }
    straighten(level);
    down(level, title);
    head(level, title);
}

/// How far the middles of neighbours are apart at least.
pub(crate) fn apart(level: &Level, left: usize, right: usize) -> i32 {
    let (left, right) = (&level.vertices[left], &level.vertices[right]);
    let gap = match (left.part, right.part) {
        (Part::Item(_), Part::Item(_)) => 28,
        (Part::Item(_), _) | (_, Part::Item(_)) => 20,
        (Part::Label(_), Part::Label(_)) => 14,
        (Part::Label(_), _) | (_, Part::Label(_)) => 10,
        _ => 16,
    };
    (left.size.width + 1) / 2 + (right.size.width + 1) / 2 + gap
}

fn pack(level: &mut Level) {
    for layer in 0..level.layers.len() {
        let row = level.layers[layer].clone();
        let mut x = 0;
        let mut last = None;
        for vertex in row {
            if let Some(last) = last {
                x += apart(level, last, vertex);
            }
            level.vertices[vertex].x = x;
            last = Some(vertex);
        }
    }
}

/// How much a segment wants to be straight.
fn weight(level: &Level, segment: usize) -> i64 {
    let segment = level.segments[segment];
    let ends = (
        level.part(segment.upper.vertex),
        level.part(segment.lower.vertex),
    );
    match ends {
        (Part::Bend, Part::Bend) => 8,
        (Part::Item(_), Part::Label(_)) => 6,
        (Part::Bend, _) | (_, Part::Bend) => 3,
        _ => 2,
    }
}

/// Where a vertex wants to be, and how much: between the median of what is above it and that of what is below.
fn wish(level: &Level, vertex: usize, above: bool, below: bool) -> (i64, i64) {
    let own = &level.vertices[vertex];
    let upper = own.above.iter().filter(|_| above).map(|&it| {
        let segment = level.segments[it];
        let x = level.x(segment.upper) - segment.lower.offset;
        (i64::from(x), weight(level, it))
    });
    // A label stands below its origin, so this looks through it at what reads the value.
    let mut lower: Vec<(i64, i64)> = Vec::new();
    let is_label = |vertex| matches!(level.part(vertex), Part::Label(_));
    for &it in own
        .below
        .iter()
        .filter(|_| below && !(above && is_label(vertex)))
    {
        let segment = level.segments[it];
        let mut ends = Vec::from([it]);
        if is_label(segment.lower.vertex) {
            ends.clone_from(&level.vertices[segment.lower.vertex].below);
        }
        for end in ends {
            let x = level.x(level.segments[end].lower) - segment.upper.offset;
            lower.push((i64::from(x), weight(level, end)));
        }
    }
    let mut sides = [upper.collect::<Vec<_>>(), lower];
    let sum = |side: &Vec<(i64, i64)>| side.iter().map(|it| it.1).sum::<i64>();
    let weights = sides.each_ref().map(sum);
    let total: i64 = weights.iter().sum();
    if total == 0 {
        return (i64::from(own.x), 0);
    }
    let medians = sides.iter_mut().zip(weights);
    let medians = medians.map(|(side, weight)| median(side, weight) * weight);
    (medians.sum::<i64>().div_euclid(total), total)
}

/// The weighted median; between two the middle.
fn median(wishes: &mut [(i64, i64)], weight: i64) -> i64 {
    wishes.sort_unstable();
    let mut sum = 0;
    let mut low = None;
    for &(x, own) in wishes.iter() {
        sum += own;
        if 2 * sum > weight {
            return low.map_or(x, |low: i64| i64::midpoint(low, x));
        }
        if 2 * sum == weight {
            low = Some(x);
        }
    }
    low.unwrap_or_default()
}

/// Moves the vertices of a layer to where they want to be, or as near as their order allows.
fn settle(level: &mut Level, layer: usize, above: bool, below: bool) {
    struct Block {
        sum: i64,
        weight: i64,
        count: usize,
    }
    impl Block {
        fn at(&self) -> i64 {
            self.sum.div_euclid(self.weight)
        }
    }
    let row = level.layers[layer].clone();
    let mut blocks: Vec<Block> = Vec::new();
    let mut offset = 0;
    let mut offsets: Vec<i64> = Vec::new();
    let mut last = None;
    for &vertex in &row {
        if let Some(last) = last {
            offset += i64::from(apart(level, last, vertex));
        }
        last = Some(vertex);
        offsets.push(offset);
        let (x, weight) = wish(level, vertex, above, below);
        // What wants nothing follows its neighbours.
        let weight = (weight * 64).max(1);
        let mut block = Block {
            sum: (x - offset) * weight,
            weight,
            count: 1,
        };
        while let Some(before) = blocks.pop_if(|before| before.at() >= block.at()) {
            block.sum += before.sum;
            block.weight += before.weight;
            block.count += before.count;
        }
        blocks.push(block);
    }
    let places = blocks
        .iter()
        .flat_map(|it| core::iter::repeat_n(it.at(), it.count));
    for ((&vertex, offset), place) in row.iter().zip(offsets).zip(places) {
        level.vertices[vertex].x = i32::try_from(place + offset).unwrap_or_default();
    }
}

/// Moves everything to the right of the padding, and gives each layer its height.
fn down(level: &mut Level, title: Size) {
    let left = level
        .vertices
        .iter()
        .map(|it| it.x - it.size.width / 2)
        .min();
    let left = left.unwrap_or(0) - PADDING;
    let mut right = 0;
    for vertex in 0..level.vertices.len() {
        let vertex = &mut level.vertices[vertex];
        vertex.x -= left;
        right = right.max(vertex.x + (vertex.size.width + 1) / 2);
    }
    let mut y = if title.height > 0 {
        title.height + UNDER_TITLE
    } else {
        0
    };
    let ported = |level: &Level, layer: usize| {
        level.layers[layer]
            .iter()
            .any(|&it| level.part(it).is_port())
    };
    let count = level.layers.len();
    // Lines come to the first items from the border or from a layer of ports.
    y += if count > 0 && ported(level, 0) {
        0
    } else {
        PADDING - UNDER_TITLE
    };
    for layer in 0..count {
        let row = level.layers[layer].clone();
        let height = row.iter().map(|&it| level.vertices[it].size.height).max();
        let height = height.unwrap_or(0);
        level.spans.push((y, y + height));
        for &vertex in &row {
            let free = height - level.vertices[vertex].size.height;
            let own = &mut level.vertices[vertex];
            let drop = if free <= 40 {
                free / 2
            } else if own.above.is_empty() && !own.below.is_empty() {
                free
            } else {
                0
            };
            own.y = y + drop;
        }
        y += height;
        if layer + 1 < count {
            y += gap(level, layer);
        }
    }
    y += if count > 0 && ported(level, count - 1) {
        0
    } else {
        PADDING
    };
    level.size = Size {
        width: (right + PADDING).max(title.width + 2 * PADDING),
        height: y,
    };
    let more = (level.size.width - right - PADDING) / 2;
    for vertex in 0..level.vertices.len() {
        level.vertices[vertex].x += more;
    }
}

/// So much room is needed below a layer.
fn gap(level: &Level, layer: usize) -> i32 {
    let row = level.layers[layer].iter();
    let segments = row.flat_map(|&it| &level.vertices[it].below);
    let mut far = 0;
    let mut arrows = false;
    for &it in segments {
        let it = level.segments[it];
        far = far.max((level.x(it.upper) - level.x(it.lower)).abs());
        arrows |= level.part(it.lower.vertex).is_item();
    }
    let ports = |layer: usize| {
        level.layers[layer]
            .iter()
            .any(|&it| level.part(it).is_port())
    };
    let base = if ports(layer) || ports(layer + 1) {
        GAP - 6
    } else {
        GAP
    };
    base + if arrows { 6 } else { 0 } + (far / 10).min(30)
}

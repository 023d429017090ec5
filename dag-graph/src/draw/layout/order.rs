//! The order in each layer, with few crossings: layers are sorted by the barycenters of their neighbours, downwards and upwards
//! in turn (Sugiyama et al. 1981), and then neighbours are swapped while that helps (Gansner et al., "A technique for drawing
//! directed graphs", 1993). Crossings are counted as inversions (Barth, Jünger and Mutzel 2002).

use super::Total;
use super::layers::number;
use super::level::{End, Level};
use super::ports::spread;
use alloc::vec::Vec;

/// Sweeps end when so many in a row were no better.
const PATIENCE: usize = 8;
const SWEEPS: usize = 40;
/// So many segments are visited by sweeps, all in all.
const EFFORT: usize = 12_000;
/// How often neighbours are swapped after a sweep.
const SWAPS: usize = 2;
/// A position is as wide as that, so that the ports of a frame have an order within it.
const UNIT: i64 = 4096;

/// Orders the layers. If `fixed`, the first has its order already.
pub(crate) fn reduce(level: &mut Level, fixed: bool) {
    let start = level.layers.clone();
    let (mut best, mut least) = sweep(level, fixed);
    if least > 0 && level.segments.len() < EFFORT {
        // Once more from the mirror image, which often ends elsewhere.
        level.layers = start;
        for layer in usize::from(fixed)..level.layers.len() {
            level.layers[layer].reverse();
        }
        number(level);
        let (mirrored, crossings) = sweep(level, fixed);
        if crossings < least {
            (best, least) = (mirrored, crossings);
        }
    }
    level.layers = best;
    number(level);
    level.crossings = least;
    spread(level);
}

/// Improves the order while that helps, and returns the best with its crossings.
fn sweep(level: &mut Level, fixed: bool) -> (Total<Vec<usize>>, usize) {
    let mut best = level.layers.clone();
    let mut least = crossings(level);
    let mut idle = 0;
    // Large graphs get fewer, so that the time stays near linear.
    let sweeps = (EFFORT / level.segments.len().max(1)).clamp(4, SWEEPS);
    for sweep in 0..sweeps {
        if least == 0 || idle == PATIENCE {
            break;
        }
        let count = level.layers.len();
        // Ties are broken one way and the other, so that a sweep does not always end at the same order.
        let flip = sweep % 4 >= 2;
        if sweep % 2 == 0 {
            for layer in 1..count {
                sort(level, layer, true, flip);
            }
        } else {
            for layer in (usize::from(fixed)..count.saturating_sub(1)).rev() {
                sort(level, layer, false, flip);
            }
        }
        swap(level, fixed, flip);
        let now = crossings(level);
        idle += 1;
        if now < least {
            least = now;
            idle = 0;
            best = level.layers.clone();
        }
    }
    (best, least)
}

/// Where the end of a segment is in the order of its layer.
pub(crate) fn key(level: &Level, end: End) -> i64 {
    let vertex = &level.vertices[end.vertex];
    let within = if end.fixed && vertex.size.width > 0 {
        i64::from(end.offset) * UNIT / i64::from(vertex.size.width)
    } else {
        0
    };
    i64::try_from(vertex.position).unwrap_or(i64::MAX / UNIT) * UNIT + within
}

/// Where the other ends of the segments to one side are: sorted.
fn others(level: &Level, vertex: usize, above: bool) -> Vec<i64> {
    let vertex = &level.vertices[vertex];
    let segments = if above { &vertex.above } else { &vertex.below };
    let ends = segments.iter().map(|&it| {
        let it = level.segments[it];
        key(level, if above { it.upper } else { it.lower })
    });
    let mut ends: Vec<_> = ends.collect();
    ends.sort_unstable();
    ends
}

fn sort(level: &mut Level, layer: usize, above: bool, flip: bool) {
    let row = core::mem::take(&mut level.layers[layer]);
    let mut keys: Vec<(Option<i64>, usize)> = Vec::new();
    for &vertex in &row {
        let near = mean(&others(level, vertex, above));
        // What has no neighbours on this side goes by those on the other.
        let far = || {
            let beyond = if above {
                layer + 1
            } else {
                layer.checked_sub(1)?
            };
            let neighbour = if above {
                layer.checked_sub(1)?
            } else {
                layer + 1
            };
            let length = |layer: usize| i64::try_from(level.layers[layer].len()).ok();
            let mean = mean(&others(level, vertex, !above))?;
            (mean * length(neighbour)?).checked_div(length(beyond)?)
        };
        keys.push((near.or_else(far), vertex));
    }
    // What has no neighbours there keeps its place.
    let mut sorted: Vec<(i64, usize)> = keys.iter().filter_map(|it| Some((it.0?, it.1))).collect();
    if flip {
        sorted.reverse();
    }
    sorted.sort_by_key(|it| it.0);
    let mut sorted = sorted.into_iter().map(|it| it.1);
    let row = keys.iter().map(|&(mean, vertex)| match mean {
        Some(_) => sorted.next().unwrap_or(vertex),
        None => vertex,
    });
    level.layers[layer] = row.collect();
    for (position, &vertex) in level.layers[layer].clone().iter().enumerate() {
        level.vertices[vertex].position = position;
    }
}

fn mean(keys: &[i64]) -> Option<i64> {
    let sum: i64 = keys.iter().sum();
    sum.checked_div(i64::try_from(keys.len()).ok()?)
}

/// Swaps neighbours while that takes crossings away.
fn swap(level: &mut Level, fixed: bool, flip: bool) {
    for round in 0..SWAPS {
        let mut better = false;
        for layer in usize::from(fixed)..level.layers.len() {
            let mut row = core::mem::take(&mut level.layers[layer]);
            // Their neighbours do not move meanwhile.
            let ends =
                |&vertex: &usize| [others(level, vertex, true), others(level, vertex, false)];
            let mut ends: Vec<[Vec<i64>; 2]> = row.iter().map(ends).collect();
            for left in 0..row.len().saturating_sub(1) {
                let (Some(one), Some(other)) = (ends.get(left), ends.get(left + 1)) else {
                    continue;
                };
                let both = || one.iter().zip(other);
                let now: usize = both().map(|(one, other)| inversions(one, other)).sum();
                if now == 0 {
                    continue;
                }
                let then: usize = both().map(|(one, other)| inversions(other, one)).sum();
                if then < now || flip && round == 0 && then == now {
                    row.swap(left, left + 1);
                    ends.swap(left, left + 1);
                    better |= then < now;
                }
            }
            for (position, &vertex) in row.iter().enumerate() {
                level.vertices[vertex].position = position;
            }
            level.layers[layer] = row;
        }
        if !better {
            break;
        }
    }
}

/// How many of the left are right of how many of the right; both are sorted.
fn inversions(left: &[i64], right: &[i64]) -> usize {
    let mut smaller = 0;
    let mut count = 0;
    for one in left {
        while right.get(smaller).is_some_and(|other| other < one) {
            smaller += 1;
        }
        count += smaller;
    }
    count
}

fn crossings(level: &Level) -> usize {
    let mut all = 0;
    for row in level.layers.iter() {
        let segments = row.iter().flat_map(|&vertex| &level.vertices[vertex].below);
        let ends = segments.map(|&it| {
            let it = level.segments[it];
            (key(level, it.upper), key(level, it.lower))
        });
        let mut ends: Vec<(i64, i64)> = ends.collect();
        ends.sort_unstable();
        let mut lower: Vec<i64> = ends.iter().map(|end| end.1).collect();
        all += sort_counting(&mut lower);
    }
    all
}

/// Sorts and counts the pairs that stood the wrong way round. (Of pairs with the same upper end none does.)
fn sort_counting(all: &mut [i64]) -> usize {
    if all.len() < 2 {
        return 0;
    }
    let (left, right) = all.split_at_mut(all.len() / 2);
    let mut count = sort_counting(left) + sort_counting(right);
    let mut merged = Vec::with_capacity(left.len() + right.len());
    let (mut first, mut second) = (left.iter().peekable(), right.iter().peekable());
    loop {
        match (first.peek(), second.peek()) {
            (Some(&&one), Some(&&other)) if other < one => {
                count += first.len();
                merged.push(other);
                second.next();
            }
            (Some(&&one), _) => {
                merged.push(one);
                first.next();
            }
            (None, Some(&&other)) => {
                merged.push(other);
                second.next();
            }
            (None, None) => break,
        }
    }
    all.copy_from_slice(&merged);
    count
}

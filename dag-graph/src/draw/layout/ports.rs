//! Where nets meet a box: beside each other, in the order in which they come, so that they do not cross in front of it.

use super::level::{Level, Part};
use super::order::key;
use super::{Total, int};
use alloc::vec::Vec;

/// How far from each other nets meet a box at most.
const APART: i32 = 24;

/// Gives the nets that meet a box places of their own at its border, in the order in which they come.
pub(crate) fn spread(level: &mut Level) {
    for vertex in 0..level.vertices.len() {
        if !matches!(level.part(vertex), Part::Item(_)) {
            continue;
        }
        for above in [true, false] {
            meet(level, vertex, above);
        }
    }
}

fn meet(level: &mut Level, vertex: usize, above: bool) {
    let own = level.vertices[vertex].clone();
    let segments = if above { own.above } else { own.below };
    // The nets that have no port, by where they come from.
    let mut nets: Vec<(i64, usize)> = Vec::new();
    let mut taken: Vec<(i64, i32)> = Vec::new();
    for &it in &segments {
        let it = level.segments[it];
        let (near, far) = if above {
            (it.lower, it.upper)
        } else {
            (it.upper, it.lower)
        };
        if near.fixed {
            taken.push((key(level, far), near.offset + own.beside / 2));
        } else {
            nets.push((key(level, far), it.net));
        }
    }
    nets.sort_unstable();
    let mut order: Vec<(i64, usize)> = Vec::new();
    for (key, net) in nets {
        if order.iter().all(|it| it.1 != net) {
            order.push((key, net));
        }
    }
    let half = (own.size.width - own.beside - 28).max(0) / 2;
    let middle = -own.beside / 2;
    let count = int(order.len());
    let apart = APART.min(2 * half / count.max(1));
    let mut offsets: Total<i32> = Total::new(order.len());
    for (index, &(key, _)) in order.iter().enumerate() {
        let offset = (2 * int(index) - (count - 1)) * apart / 2;
        // Between the ports whose lines come from further left and from further right.
        let left = taken
            .iter()
            .filter(|it| it.0 <= key)
            .map(|it| it.1 + APART / 2);
        let right = taken
            .iter()
            .filter(|it| it.0 > key)
            .map(|it| it.1 - APART / 2);
        let left = left.max().unwrap_or(-half).max(-half);
        let right = right.min().unwrap_or(half).min(half);
        offsets[index] = if left <= right {
            offset.clamp(left, right)
        } else {
            i32::midpoint(left, right).clamp(-half, half)
        };
    }
    for it in segments {
        let segment = &mut level.segments[it];
        let end = if above {
            &mut segment.lower
        } else {
            &mut segment.upper
        };
        if !end.fixed
            && let Some(index) = order.iter().position(|it| it.1 == segment.net)
        {
            end.offset = offsets[index] + middle;
        }
    }
}

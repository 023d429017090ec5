//! Makes lines straight that are nearly so: vertices that a straight line joins become one block, which moves as a whole
//! (the blocks of Brandes and Köpf, "Fast and simple horizontal coordinate assignment", 2002, but joined one by one and kept
//! within the room that their neighbours leave).

use super::Total;
use super::level::{Level, Part};
use super::place::apart;
use alloc::vec::Vec;

/// A block with a box or a fork moves so far at most, so that what is balanced stays so.
const NEAR: i32 = 20;
/// A block with a label so far; a fork stays where it is unless a long line gets straight.
const FAR: i32 = 45;

pub(crate) fn straighten(level: &mut Level) {
    let mut blocks = Blocks::new(level.vertices.len());
    let mut order: Vec<(u8, i32, usize)> = Vec::new();
    for index in 0..level.segments.len() {
        let segment = level.segments[index];
        let bent = (level.x(segment.upper) - level.x(segment.lower)).abs();
        let parts = (
            level.part(segment.upper.vertex),
            level.part(segment.lower.vertex),
        );
        let rank = match parts {
            (Part::Bend, Part::Bend) => 0,
            (Part::Item(_), Part::Label(_)) => 1,
            (Part::Bend, _) | (_, Part::Bend) => 2,
            _ => 3,
        };
        order.push((rank, bent, index));
    }
    order.sort_unstable();
    // What was in the way the first time may have moved.
    for (rank, _, index) in [order.as_slice(), order.as_slice()].concat() {
        let bends = rank == 0;
        let segment = level.segments[index];
        let (upper, lower) = (segment.upper.vertex, segment.lower.vertex);
        let (one, other) = (blocks.of[upper], blocks.of[lower]);
        if one == other {
            continue;
        }
        let by = level.x(segment.upper) - level.x(segment.lower);
        let moved = by == 0
            || blocks.shift(level, other, by, bends)
            || blocks.shift(level, one, -by, bends);
        if moved {
            blocks.join(one, other);
        }
    }
}

struct Blocks {
    of: Total<usize>,
    members: Total<Vec<usize>>,
}

impl Blocks {
    fn new(count: usize) -> Self {
        let members: Vec<Vec<usize>> = (0..count).map(|it| Vec::from([it])).collect();
        Self {
            of: (0..count).collect::<Vec<_>>().into(),
            members: members.into(),
        }
    }

    /// Moves a block, if there is room.
    fn shift(&self, level: &mut Level, block: usize, by: i32, bends: bool) -> bool {
        let members = &self.members[block];
        let has = |is: &dyn Fn(usize) -> bool| members.iter().any(|&it| is(it));
        let fork = |it: usize| level.vertices[it].below.len() > 1;
        // Nothing else hangs on a box with one line.
        let stays = |it: usize| {
            let own = &level.vertices[it];
            own.part.is_item() && own.above.len() + own.below.len() > 1
        };
        let far = if has(&stays) || !bends && has(&fork) {
            NEAR
        } else if has(&|it| matches!(level.part(it), Part::Label(_))) {
            FAR
        } else {
            i32::MAX
        };
        if by.abs() > far || !members.iter().all(|&it| self.is_free(level, it, by)) {
            return false;
        }
        for &member in members {
            level.vertices[member].x += by;
        }
        true
    }

    fn is_free(&self, level: &Level, vertex: usize, by: i32) -> bool {
        let own = &level.vertices[vertex];
        let row = &level.layers[own.layer];
        let block = self.of[vertex];
        let x = own.x + by;
        let before = own.position.checked_sub(1).and_then(|it| row.get(it));
        let after = row.get(own.position + 1);
        let clear = |other: Option<&usize>, right: bool| {
            let Some(&other) = other else {
                return true;
            };
            let there = level.vertices[other].x;
            if self.of[other] == block {
                return true;
            }
            if right {
                there - x >= apart(level, vertex, other)
            } else {
                x - there >= apart(level, other, vertex)
            }
        };
        clear(before, false) && clear(after, true)
    }

    fn join(&mut self, one: usize, other: usize) {
        let (into, from) = if self.members[one].len() < self.members[other].len() {
            (other, one)
        } else {
            (one, other)
        };
        let moved = core::mem::take(&mut self.members[from]);
        for &member in &moved {
            self.of[member] = into;
        }
        self.members[into].extend(moved);
    }
}

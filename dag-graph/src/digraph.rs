//! Questions about the shape of a directed graph.
//!
//! In: nodes `0..n` and edges. Out: an order, the cycles, the longest path. Everything is decided by
//! index, never by the order of a hash map, so the same graph gives the same answer.

use alloc::collections::{BTreeSet, VecDeque};
use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;

/// A directed graph over the nodes `0..n`; an edge `(a, b)` says that `b` waits for `a`.
#[derive(Clone, Debug, Default)]
pub struct Digraph {
    successors: Vec<Vec<usize>>,
}

impl Digraph {
    /// The graph over `0..nodes` with these edges.
    ///
    /// Edges that name a node that does not exist are left out; an edge given twice counts once.
    #[must_use]
    pub fn new(nodes: usize, edges: impl IntoIterator<Item = (usize, usize)>) -> Self {
        let mut successors = vec![Vec::new(); nodes];
        for (from, to) in edges {
            if let Some(list) = successors.get_mut(from)
                && to < nodes
                && !list.contains(&to)
            {
                list.push(to);
            }
        }
        for list in &mut successors {
            list.sort_unstable();
        }
        Self { successors }
    }

    fn successors(&self, node: usize) -> &[usize] {
        self.successors.get(node).map_or(&[], Vec::as_slice)
    }

    /// How many edges lead to each node.
    fn incoming(&self) -> Vec<usize> {
        let mut incoming = vec![0; self.successors.len()];
        for &to in self.successors.iter().flatten() {
            if let Some(count) = incoming.get_mut(to) {
                *count += 1;
            }
        }
        incoming
    }

    /// An order in which every node comes after all it waits for, among those the one with the
    /// smallest index first; `None` if there is a cycle.
    ///
    /// (Kahn, "Topological sorting of large networks", 1962.)
    #[must_use]
    pub fn order(&self) -> Option<Vec<usize>> {
        let mut incoming = self.incoming();
        let mut ready: BTreeSet<usize> = incoming
            .iter()
            .enumerate()
            .filter(|(_, n)| **n == 0)
            .map(|(node, _)| node)
            .collect();
        let mut order = Vec::with_capacity(self.successors.len());
        while let Some(node) = ready.pop_first() {
            order.push(node);
            for &to in self.successors(node) {
                if let Some(count) = incoming.get_mut(to) {
                    *count -= 1;
                    if *count == 0 {
                        ready.insert(to);
                    }
                }
            }
        }
        (order.len() == self.successors.len()).then_some(order)
    }

    /// The shortest cycle of every knot: of every set of nodes that all wait for each other.
    ///
    /// A cycle begins with its smallest node; each node is waited for by the next, the last by the
    /// first. Cycles come in the order of their knots' smallest nodes. Empty if there is an order.
    #[must_use]
    pub fn cycles(&self) -> Vec<Vec<usize>> {
        let mut cycles = Vec::new();
        if self.order().is_some() {
            return cycles;
        }
        let mut seen = BTreeSet::new();
        for node in 0..self.successors.len() {
            if seen.contains(&node) {
                continue;
            }
            let knot = self.knot(node);
            let shortest = knot
                .iter()
                .filter_map(|&start| self.cycle_through(start))
                .min_by_key(|cycle| (cycle.len(), cycle.iter().min().copied()));
            seen.extend(knot);
            if let Some(mut cycle) = shortest {
                let smallest = cycle.iter().min().copied();
                let at = cycle
                    .iter()
                    .position(|node| Some(*node) == smallest)
                    .unwrap_or(0);
                cycle.rotate_left(at);
                cycles.push(cycle);
            }
        }
        cycles
    }

    /// The nodes that `node` waits for and that wait for `node`, itself included.
    fn knot(&self, node: usize) -> BTreeSet<usize> {
        let forward = self.reach(node);
        let mut knot: BTreeSet<usize> = forward
            .into_iter()
            .filter(|&other| self.reach(other).contains(&node))
            .collect();
        knot.insert(node);
        knot
    }

    /// Every node that waits for `start`, directly or not.
    pub(crate) fn reach(&self, start: usize) -> BTreeSet<usize> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<usize> = self.successors(start).to_vec();
        while let Some(node) = open.pop() {
            if reached.insert(node) {
                open.extend(self.successors(node));
            }
        }
        reached
    }

    /// Is there a path from `before` to `after`?
    #[must_use]
    pub fn reaches(&self, before: usize, after: usize) -> bool {
        self.reach(before).contains(&after)
    }

    /// A shortest cycle through `start`, beginning with it.
    fn cycle_through(&self, start: usize) -> Option<Vec<usize>> {
        let mut path = self.path(start, start)?;
        path.pop();
        Some(path)
    }

    /// A shortest path of one edge or more, both ends included (breadth-first search).
    #[must_use]
    pub fn path(&self, from: usize, to: usize) -> Option<Vec<usize>> {
        let mut parent = vec![None; self.successors.len()];
        let mut queue = VecDeque::from([from]);
        while let Some(node) = queue.pop_front() {
            for &next in self.successors(node) {
                if next == to {
                    let mut path = vec![to, node];
                    while let Some(&last) = path.last()
                        && last != from
                    {
                        path.push((*parent.get(last)?)?);
                    }
                    path.reverse();
                    return Some(path);
                }
                if let Some(entry) = parent.get_mut(next)
                    && entry.is_none()
                {
                    *entry = Some(node);
                    queue.push_back(next);
                }
            }
        }
        None
    }

    /// The length of the longest path, nodes weighted by `cost`, and the nodes on it; of several the
    /// one with the smallest indices from its end. `None` if there is a cycle.
    #[must_use]
    pub fn critical_path(&self, cost: impl Fn(usize) -> u64) -> Option<(u64, Vec<usize>)> {
        let order = self.order()?;
        let mut finish = vec![0_u64; self.successors.len()];
        let mut longest: Vec<Option<usize>> = vec![None; self.successors.len()];
        let mut start = vec![0_u64; self.successors.len()];
        for node in order {
            let end = start.get(node)?.saturating_add(cost(node));
            *finish.get_mut(node)? = end;
            for &to in self.successors(node) {
                let (from, begin) = (longest.get_mut(to)?, start.get_mut(to)?);
                if from.is_none() || end > *begin {
                    *begin = end;
                    *from = Some(node);
                }
            }
        }
        let (last, length) = finish
            .iter()
            .copied()
            .enumerate()
            .max_by_key(|&(node, end)| (end, Reverse(node)))?;
        let mut path = vec![last];
        while let Some(&node) = path.last()
            && let Some(before) = *longest.get(node)?
        {
            path.push(before);
        }
        path.reverse();
        Some((length, path))
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test may panic")]
mod tests {
    use super::Digraph;
    use alloc::vec;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    fn graphs() -> impl Strategy<Value = (usize, Vec<(usize, usize)>)> {
        (1_usize..8).prop_flat_map(|n| (Just(n), prop::collection::vec((0..n, 0..n), 0..14)))
    }

    /// All simple cycles through `path`'s nodes, by trying every continuation.
    fn shortest_by_brute_force(n: usize, edges: &[(usize, usize)]) -> Option<usize> {
        fn extend(
            n: usize,
            edges: &[(usize, usize)],
            path: &mut Vec<usize>,
            best: &mut Option<usize>,
        ) {
            let (Some(&first), Some(&last)) = (path.first(), path.last()) else {
                return;
            };
            if edges.contains(&(last, first)) && best.is_none_or(|best| path.len() < best) {
                *best = Some(path.len());
            }
            for next in 0..n {
                if edges.contains(&(last, next)) && !path.contains(&next) {
                    path.push(next);
                    extend(n, edges, path, best);
                    path.pop();
                }
            }
        }
        let mut best = None;
        for start in 0..n {
            extend(n, edges, &mut vec![start], &mut best);
        }
        best
    }

    proptest! {
        #[test]
        fn an_order_is_valid_and_smallest_first((n, edges) in graphs()) {
            let graph = Digraph::new(n, edges.iter().copied());
            if let Some(order) = graph.order() {
                let mut done: Vec<usize> = Vec::new();
                for node in order {
                    let open = |node: usize, done: &[usize]| {
                        !done.contains(&node)
                            && edges.iter().all(|&(from, to)| to != node || done.contains(&from))
                    };
                    prop_assert_eq!((0..n).find(|&other| open(other, &done)), Some(node));
                    done.push(node);
                }
                prop_assert_eq!(done.len(), n);
            }
        }

        #[test]
        fn a_cycle_is_found_exactly_if_one_exists((n, edges) in graphs()) {
            let graph = Digraph::new(n, edges.iter().copied());
            let cycles = graph.cycles();
            let shortest = shortest_by_brute_force(n, &edges);
            prop_assert_eq!(cycles.iter().map(Vec::len).min(), shortest);
            prop_assert_eq!(cycles.is_empty(), graph.order().is_some());
            for cycle in &cycles {
                let next = cycle.iter().cycle().skip(1);
                for (&from, &to) in cycle.iter().zip(next) {
                    prop_assert!(edges.contains(&(from, to)));
                }
            }
            for (index, cycle) in cycles.iter().enumerate() {
                for other in cycles.iter().skip(index + 1) {
                    prop_assert!(cycle.iter().all(|node| !other.contains(node)));
                }
            }
        }

        #[test]
        fn the_critical_path_is_a_path_of_its_length(
            (n, edges) in graphs(), costs in prop::collection::vec(0_u64..50, 8)
        ) {
            let edges: Vec<_> = edges.into_iter().filter(|(from, to)| from < to).collect();
            let cost = |node: usize| costs.get(node).copied().unwrap_or(0);
            let (length, path) = Digraph::new(n, edges.iter().copied()).critical_path(cost).unwrap_or_default();
            prop_assert_eq!(length, path.iter().map(|&node| cost(node)).sum::<u64>());
            for (&from, &to) in path.iter().zip(path.iter().skip(1)) {
                prop_assert!(edges.contains(&(from, to)));
            }
            let mut finish = vec![0; n];
            for node in 0..n {
                let begin = edges.iter().filter(|edge| edge.1 == node).map(|edge| finish[edge.0]).max();
                finish[node] = begin.unwrap_or(0) + cost(node);
            }
            prop_assert_eq!(Some(length), finish.into_iter().max());
        }
    }

    #[test]
    fn two_independent_cycles_are_both_reported() {
        let graph = Digraph::new(6, [(0, 1), (1, 0), (2, 3), (3, 4), (4, 2), (1, 2), (5, 5)]);
        assert_eq!(graph.cycles(), [vec![0, 1], vec![2, 3, 4], vec![5]]);
    }
}

//! The gate: writes that cannot be repeated start when nothing can fail any more.

use crate::digraph::Digraph;
use alloc::collections::BTreeSet;
use alloc::vec::Vec;

/// The edges that make the writes in `held` wait for what can fail the run.
///
/// `sure` has the edges along which the one behind waits until the one before is over, in every run; `graph` all along which
/// it may come later. The second of `sure` are those along which the one before is over, too, when the one behind is skipped.
///
/// A held write waits for every statement that can fail, except held ones and those that a held write
/// leads to, by whatever path. Edges that follow from the graph and the other gates are left out. Sorted. The
/// graph has no cycle.
///
/// No cycle can come out. The source of a gate is neither held nor led to by anything held. On a cycle with
/// gates, one gate ends at a held write and the next begins somewhere the graph leads to from there: its
/// source would be held, or a held write would lead to it.
#[must_use]
pub fn gates(
    graph: &Digraph,
    (sure, skipped): (&Digraph, &Digraph),
    held: &[bool],
    can_fail: &[bool],
) -> Vec<(usize, usize)> {
    let held: Vec<usize> = chosen(held);
    let behind: BTreeSet<usize> = held.iter().flat_map(|&write| graph.reach(write)).collect();
    let sources: Vec<(usize, BTreeSet<usize>)> = chosen(can_fail)
        .into_iter()
        .filter(|node| !held.contains(node) && !behind.contains(node))
        .map(|node| (node, sure.reach(node)))
        .collect();
    // One that another source waits for is passed when that one is.
    let last = sources.iter().filter(|(node, _)| {
        let reach = skipped.reach(*node);
        let mut others = sources.iter().map(|(other, _)| other);
        !others.any(|other| other != node && reach.contains(other))
    });
    // A held write behind another waits with that one.
    let first: Vec<usize> = held
        .iter()
        .copied()
        .filter(|write| held.iter().all(|other| !sure.reach(*other).contains(write)))
        .collect();
    let mut gates: Vec<(usize, usize)> = last
        .flat_map(|(node, reach)| {
            let open = first.iter().filter(|write| !reach.contains(write));
            open.map(|&write| (*node, write))
        })
        .collect();
    gates.sort_unstable();
    gates
}

fn chosen(flags: &[bool]) -> Vec<usize> {
    let flags = flags.iter().enumerate();
    flags.filter(|(_, flag)| **flag).map(|(at, _)| at).collect()
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test may panic")]
mod tests {
    use super::gates;
    use crate::Digraph;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    type Case = (usize, Vec<(usize, usize)>, Vec<bool>, Vec<bool>);

    fn cases() -> impl Strategy<Value = Case> {
        let flags = |n| prop::collection::vec(any::<bool>(), n);
        (1_usize..9).prop_flat_map(move |n| {
            let edges = prop::collection::vec((0..n, 0..n), 0..14);
            (Just(n), edges, flags(n), flags(n))
        })
    }

    proptest! {
        #[test]
        fn a_gate_holds_what_it_should_without_a_cycle((n, edges, held, can_fail) in cases()) {
            let edges: Vec<_> = edges.into_iter().filter(|(from, to)| from < to).collect();
            let graph = Digraph::new(n, edges.iter().copied());
            let open = |node: usize| {
                can_fail[node] && !held[node] && (0..n).all(|write| !(held[write] && graph.reaches(write, node)))
            };
            let all: Vec<(usize, usize)> = (0..n)
                .flat_map(|from| (0..n).map(move |to| (from, to)))
                .filter(|&(from, to)| open(from) && held[to])
                .collect();
            let kept = gates(&graph, (&graph, &graph), &held, &can_fail);
            let with = |more: &[(usize, usize)]| Digraph::new(n, edges.iter().chain(more).copied());
            let (full, reduced) = (with(&all), with(&kept));
            prop_assert!(full.order().is_some());
            for from in 0..n {
                for to in 0..n {
                    prop_assert_eq!(full.reaches(from, to), reduced.reaches(from, to));
                }
            }
            for at in 0..kept.len() {
                let mut fewer = kept.clone();
                let (from, to) = fewer.remove(at);
                prop_assert!(all.contains(&(from, to)));
                prop_assert!(!with(&fewer).reaches(from, to), "one too many");
            }
        }
    }

    #[test]
    fn a_write_waits_for_all_that_can_fail_and_does_not_wait_for_it() {
        // 0 and 1 can fail, 2 is held and behind 0, 3 can fail and waits for 2.
        let graph = Digraph::new(4, [(0, 2), (2, 3)]);
        let held = [false, false, true, false];
        let can_fail = [true, true, true, true];
        assert_eq!(gates(&graph, (&graph, &graph), &held, &can_fail), [(1, 2)]);
    }
}

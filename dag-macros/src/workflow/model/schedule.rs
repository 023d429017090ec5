//! What waits for what, and the order in which a pass visits the statements.

use super::{Edge, Model};
use dag_graph::Digraph;

impl Model {
    /// The graph over the statements: data and orders.
    pub(crate) fn digraph(&self) -> Digraph {
        Digraph::new(self.statements.len(), self.waits())
    }

    /// What waits for what, gates aside. The value of an arm is that of a block, whatever else in the arm still runs; who is
    /// `.after` the block waits for all of it.
    fn waits(&self) -> Vec<(usize, usize)> {
        let firm = self.edges.iter().filter(|edge| !self.is_loose(edge));
        let mut waits: Vec<(usize, usize)> = firm.map(|edge| (edge.from, edge.to)).collect();
        let loose = self.edges.iter().filter(|edge| self.is_loose(edge));
        let loose: Vec<(usize, usize)> = loose.map(|edge| (edge.from, edge.to)).collect();
        let orders = self
            .edges
            .iter()
            .filter(|edge| edge.value.is_none() && !edge.decides);
        for order in orders {
            let inside = self.in_arms_of(order.from);
            let behind = loose.iter().filter(|(from, _)| inside.contains(from));
            waits.extend(behind.map(|(from, _)| (*from, order.to)));
        }
        waits
    }

    /// From a statement of an arm to the block, of which it is not the value?
    fn is_loose(&self, edge: &Edge) -> bool {
        let block = self.written(edge.to).and_then(|block| block.call()?.arms());
        let arm = self.written(edge.from).and_then(|written| written.arm);
        let (Some(block), Some(arm), true) = (block, arm, edge.decides) else {
            return false;
        };
        let values = block.arms.iter().zip(&block.values);
        let mut own = values.filter(|(own, _)| **own == arm);
        let from = self.number(edge.from);
        own.any(|(_, value)| value.is_some_and(|value| value != from))
    }

    /// The edges on which what waits begins only when the other is over: the value of an arm may exist before that.
    pub(crate) fn sure(&self) -> Digraph {
        Digraph::new(self.statements.len(), self.sure_edges())
    }

    /// The same, not yet a graph.
    pub(super) fn sure_edges(&self) -> impl Iterator<Item = (usize, usize)> {
        let gives = |from: usize, to: usize| self.is_in_arms_of(from, to);
        // A member that is late is dropped.
        let member = |from: usize| self.written(from).is_some_and(|from| from.member.is_some());
        let surely = move |from: usize, to: usize| !gives(from, to) && !member(from);
        let edges = self.edges.iter().map(|edge| (edge.from, edge.to));
        edges.filter(move |(from, to)| surely(*from, *to))
    }

    /// Those of `sure` on which the other is over, too, when what waits is skipped: an arm that is not taken waits for its
    /// decision alone.
    pub(crate) fn sure_if_skipped(&self) -> Digraph {
        let arm = |index: usize| self.written(index).and_then(|written| written.arm);
        let decides = |from: usize, to: usize| {
            let arm = arm(to).and_then(|arm| self.workflow.arms.get(arm));
            arm.is_some_and(|arm| arm.decision == from)
        };
        let same = |from: usize, to: usize| arm(to).is_none() || arm(to) == arm(from);
        let sure = self.sure();
        let edges = self.edges.iter().map(|edge| (edge.from, edge.to));
        let edges = edges.filter(|(from, to)| sure.reaches(*from, *to));
        let surely = edges.filter(|(from, to)| same(*from, *to) || decides(*from, *to));
        Digraph::new(self.statements.len(), surely)
    }

    /// What waits for what when it runs: data, orders and gates. Statements that wait for each other, which is
    /// reported, count as not waiting.
    pub(crate) fn schedule(&self) -> Vec<(usize, usize)> {
        let graph = self.digraph();
        let is_sound = graph.order().is_some();
        let edges = self.waits().into_iter();
        let sound = edges.filter(|(from, to)| is_sound || !graph.reaches(*to, *from));
        sound.chain(self.gates.iter().copied()).collect()
    }

    /// The order in which a pass visits the statements.
    pub(crate) fn sequence(&self) -> Vec<usize> {
        let graph = Digraph::new(self.statements.len(), self.schedule());
        graph.order().unwrap_or_default()
    }
}

//! Blocks of a [`Graph`]: what stands in what, and what a block does to its inside.

use crate::graph::{Graph, NodeKind};

impl NodeKind {
    /// Do other nodes stand in it?
    pub(crate) const fn is_block(&self) -> bool {
        matches!(
            self,
            Self::For(_) | Self::SelectOk | Self::Quorum(_) | Self::Arms(_)
        )
    }

    /// Do its nodes run once for each item?
    pub(crate) const fn is_for(&self) -> bool {
        matches!(self, Self::For(_))
    }
}

impl Graph {
    /// The block that a node stands in. A graph in which blocks stand in each other has none of these.
    pub(crate) fn block(&self, node: usize) -> Option<usize> {
        let mut at = self.said_block(node);
        for _ in self.nodes {
            match at {
                None => return self.said_block(node),
                Some(block) => at = self.said_block(block),
            }
        }
        None
    }

    fn said_block(&self, node: usize) -> Option<usize> {
        let block = self.nodes.get(node)?.block?;
        self.nodes.get(block)?.kind.is_block().then_some(block)
    }

    /// The blocks around a node, the innermost first.
    pub(crate) fn around(&self, node: usize) -> impl Iterator<Item = usize> {
        core::iter::successors(self.block(node), |&block| self.block(block))
    }

    /// How many arms a block has, as far as something stands in them.
    pub(crate) fn arms(&self, block: usize) -> usize {
        let inside = self.nodes.iter().filter(|node| node.block == Some(block));
        inside.map(|node| node.arm + 1).max().unwrap_or(0)
    }

    pub(crate) fn is_for(&self, node: usize) -> bool {
        self.nodes.get(node).is_some_and(|node| node.kind.is_for())
    }

    pub(crate) fn is_inside(&self, node: usize, block: usize) -> bool {
        self.around(node).any(|other| other == block)
    }
}

/// What the drawings do not need.
#[cfg(feature = "alloc")]
mod rules {
    use crate::graph::{Graph, Node, NodeKind};

    impl NodeKind {
        /// Is it a statement: a call, an expression or a block?
        pub(crate) const fn is_statement(&self) -> bool {
            !matches!(self, Self::Input | Self::Undo(_))
        }
    }

    impl Node {
        /// Does a policy of this name stand on it?
        fn has(&self, policy: &str) -> bool {
            self.policies.iter().any(|text| {
                let name = text
                    .strip_prefix('.')
                    .and_then(|text| text.strip_prefix(policy));
                name.is_some_and(|rest| rest.starts_with('('))
            })
        }

        /// Can a `.timeout(..)` on it end it early?
        pub(crate) fn is_timed(&self) -> bool {
            self.has("timeout")
        }

        /// Can it fail on its own, not only by what is inside?
        pub(crate) fn may_fail_itself(&self) -> bool {
            let fails = self.policies.contains(&"?") || self.has("timeout") || self.has("ensure");
            self.fallible && (!self.kind.is_for() || fails)
        }
    }

    impl Graph {
        /// The `for`s around a node, the innermost first.
        pub(crate) fn fors(&self, node: usize) -> impl Iterator<Item = usize> {
            self.around(node).filter(|&block| self.is_for(block))
        }

        /// The `for`s around both: what the one does for an item meets what the other does for another.
        pub(crate) fn common_fors(&self, x: usize, y: usize) -> impl Iterator<Item = usize> {
            self.fors(x).filter(move |&block| self.is_inside(y, block))
        }

        /// Is it certain that the items of this `for` run one after the other?
        pub(crate) fn is_one_by_one(&self, block: usize) -> bool {
            let Some(NodeKind::For(head)) = self.nodes.get(block).map(|node| node.kind) else {
                return false;
            };
            let behind = head.rsplit_once(".concurrent(");
            let Some((limit, rest)) = behind.and_then(|(_, behind)| behind.split_once(')')) else {
                return false;
            };
            // `1`, `1_usize`; anything else may be more.
            let digits = limit.split(['u', 'i']).next().unwrap_or_default();
            let one = digits
                .trim_end_matches('_')
                .parse()
                .is_ok_and(|limit: usize| limit <= 1);
            let word = limit
                .chars()
                .all(|at| at.is_ascii_alphanumeric() || at == '_');
            one && word && (rest.is_empty() || rest.starts_with(".until("))
        }

        /// May what runs inside be dropped while the run goes on?
        pub(crate) fn cuts(&self, block: usize) -> bool {
            let Some(node) = self.nodes.get(block) else {
                return false;
            };
            match node.kind {
                NodeKind::SelectOk | NodeKind::Quorum(_) => true,
                NodeKind::For(head) => node.is_timed() || head.contains(").until("),
                _ => false,
            }
        }
    }
}

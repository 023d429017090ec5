//! Blocks of a [`Graph`]: what stands in what, and what a block does to its inside.

use crate::graph::{EdgeKind, Graph, Node, NodeKind};
use core::fmt;

impl NodeKind {
    /// Do other nodes stand in it?
    pub(crate) const fn is_block(&self) -> bool {
        matches!(
            self,
            Self::For(_) | Self::Loop(_) | Self::SelectOk | Self::Quorum(_) | Self::Arms(_)
        )
    }

    /// Does it run what is inside again and again?
    pub(crate) const fn repeats(&self) -> bool {
        matches!(self, Self::For(_) | Self::Loop(_))
    }

    pub(crate) const fn has_arms(&self) -> bool {
        matches!(self, Self::Arms(_))
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

    /// Is it a `for` or a `loop`?
    pub(crate) fn repeats(&self, node: usize) -> bool {
        self.nodes.get(node).is_some_and(|node| node.kind.repeats())
    }

    pub(crate) fn has_arms(&self, node: usize) -> bool {
        let node = self.nodes.get(node);
        node.is_some_and(|node| node.kind.has_arms())
    }

    pub(crate) fn is_inside(&self, node: usize, block: usize) -> bool {
        self.around(node).any(|other| other == block)
    }

    /// The arm that a node stands in directly, by its number; `None` in other blocks.
    pub(crate) fn arm(&self, node: usize) -> Option<usize> {
        let block = self.block(node)?;
        let node = self.nodes.get(node)?;
        self.has_arms(block).then_some(node.arm)
    }

    /// What decides a block of arms.
    pub(crate) fn decision(&self, block: usize) -> Option<usize> {
        let mut edges = self.edges.iter().filter(|edge| edge.to == block);
        let found = edges.find(|edge| self.decided(edge.from) == Some(block));
        found.map(|edge| edge.from)
    }

    /// The block of arms that a node decides.
    pub(crate) fn decided(&self, node: usize) -> Option<usize> {
        if !matches!(self.nodes.get(node)?.kind, NodeKind::Decide(_)) {
            return None;
        }
        let place = |node| (self.block(node), self.arm(node));
        let mut edges = self.edges.iter().filter(|edge| edge.from == node);
        let found = edges.find(|edge| self.has_arms(edge.to) && place(edge.to) == place(node));
        found.map(|edge| edge.to)
    }

    /// The arms of a block in which something stands, by their numbers; from `first` on.
    pub(crate) fn arms_from(&self, block: usize, first: usize) -> impl Iterator<Item = usize> {
        let next = move |from: usize| {
            let inside = (0..self.nodes.len()).filter(|&node| self.block(node) == Some(block));
            let arms = inside.filter_map(|node| self.arm(node));
            arms.filter(|&arm| arm >= from).min()
        };
        let behind = move |arm: &usize| next(arm.checked_add(1)?);
        core::iter::successors(next(first), behind)
    }

    /// The arms of a block, as far as something says that they are there.
    pub(crate) fn arms(&self, block: usize) -> impl Iterator<Item = usize> {
        let known = match self
            .nodes
            .get(block)
            .map(|node| (node.kind, node.arguments))
        {
            Some((NodeKind::Arms("if" | "if?"), _)) => 2,
            Some((_, arms)) => arms.len(),
            None => 0,
        };
        (0..known).chain(self.arms_from(block, known))
    }

    /// Does something stand in this arm?
    pub(crate) fn has_nodes(&self, block: usize, arm: usize) -> bool {
        self.arms_from(block, arm).next() == Some(arm)
    }

    /// The statement that is the value of an arm.
    pub(crate) fn value(&self, block: usize, arm: usize) -> Option<usize> {
        let mut edges = self.edges.iter().filter(|edge| edge.to == block);
        let found = edges.find(|edge| {
            let data = matches!(edge.kind, EdgeKind::Data(_));
            data && self.block(edge.from) == Some(block) && self.arm(edge.from) == Some(arm)
        });
        found.map(|edge| edge.from)
    }
}

/// What an arm of a block is called: by its pattern, if that is known.
pub(crate) struct Arm<'a> {
    pub(crate) block: &'a Node,
    pub(crate) number: usize,
}

impl fmt::Display for Arm<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pattern = self.block.arguments.get(self.number);
        match (self.block.kind, pattern, self.number) {
            (NodeKind::Arms("if" | "if?"), _, 0) => f.write_str("then"),
            (NodeKind::Arms("if" | "if?"), _, 1) => f.write_str("else"),
            (_, Some(pattern), _) => f.write_str(pattern),
            (_, None, number) => write!(f, "arm {number}"),
        }
    }
}

/// What the drawings do not need.
#[cfg(feature = "alloc")]
mod rules {
    use crate::graph::{EdgeKind, Graph, Node, NodeKind};
    use alloc::vec::Vec;

    impl NodeKind {
        /// Do its nodes run once for each item?
        pub(crate) const fn is_for(&self) -> bool {
            matches!(self, Self::For(_))
        }

        pub(crate) const fn is_loop(&self) -> bool {
            matches!(self, Self::Loop(_))
        }

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

        /// Can it fail on its own, not only by what a `for` or `loop` holds?
        pub(crate) fn may_fail_itself(&self) -> bool {
            let fails = self.policies.contains(&"?") || self.has("timeout") || self.has("ensure");
            self.fallible && (!self.kind.repeats() || fails)
        }
    }

    impl Graph {
        pub(crate) fn is_for(&self, node: usize) -> bool {
            self.nodes.get(node).is_some_and(|node| node.kind.is_for())
        }

        pub(crate) fn is_loop(&self, node: usize) -> bool {
            self.nodes.get(node).is_some_and(|node| node.kind.is_loop())
        }

        /// The `for`s around a node, the innermost first.
        pub(crate) fn fors(&self, node: usize) -> impl Iterator<Item = usize> {
            self.around(node).filter(|&block| self.is_for(block))
        }

        /// The `for`s around both: what the one does for an item meets what the other does for another.
        pub(crate) fn common_fors(&self, x: usize, y: usize) -> impl Iterator<Item = usize> {
            self.fors(x).filter(move |&block| self.is_inside(y, block))
        }

        /// Is there a `for` around both?
        pub(crate) fn meet(&self, x: usize, y: usize) -> bool {
            self.common_fors(x, y).next().is_some()
        }

        /// Is there a `for` or a `loop` around both: may each run after the other?
        pub(crate) fn repeated(&self, x: usize, y: usize) -> bool {
            let mut around = self.around(x);
            around.any(|block| self.repeats(block) && self.is_inside(y, block))
        }

        /// May an arm run in which nothing stands?
        pub(crate) fn has_empty_arm(&self, block: usize) -> bool {
            let Some(node) = self.nodes.get(block) else {
                return false;
            };
            let two = matches!(node.kind, NodeKind::Arms("if" | "if?"));
            if two || !node.arguments.is_empty() {
                return self.arms(block).any(|arm| !self.has_nodes(block, arm));
            }
            // Every arm has a value, and with it a node, unless the value is `()`.
            let edges = self.edges.iter().filter(|edge| edge.from == block);
            let types = edges.filter_map(|edge| match edge.kind {
                EdgeKind::Data(ty) => ty,
                _ => None,
            });
            let types: Vec<&str> = types.chain(node.ty).collect();
            let valued = !types.is_empty() && types.iter().all(|ty| !ty.contains("()"));
            let count = self.arms_from(block, 0).count();
            !valued || !self.arms_from(block, 0).eq(0..count)
        }

        /// The innermost block of arms around both, if they stand in different ones.
        pub(crate) fn other_arms(&self, x: usize, y: usize) -> Option<usize> {
            let arm = |node: usize, block: usize| {
                let path = core::iter::once(node).chain(self.around(node));
                let mut path = path.filter(|&at| self.block(at) == Some(block));
                path.next().and_then(|at| self.arm(at))
            };
            let both = |block: &usize| self.has_arms(*block) && self.is_inside(y, *block);
            let mut around = self.around(x).filter(both);
            around.find(|&block| arm(x, block) != arm(y, block))
        }

        /// Has `node`, or a block around it, an `.allow_race(..)` that names `other`, or a block around that?
        pub(crate) fn allows_race(&self, node: usize, other: usize) -> bool {
            let with_blocks = |node: usize, other: usize| {
                let blocks = self.around(node);
                let own = blocks.filter(move |&block| !self.is_inside(other, block));
                core::iter::once(node).chain(own)
            };
            let named = |name: &usize| with_blocks(other, node).any(|at| at == *name);
            with_blocks(node, other).any(|at| {
                let node = self.nodes.get(at);
                node.is_some_and(|node| node.races.iter().any(named))
            })
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
                NodeKind::Arms(_) | NodeKind::Loop(_) => node.is_timed(),
                _ => false,
            }
        }
    }
}

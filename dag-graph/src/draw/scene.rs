//! What is drawn of a graph: cards in nested frames, and lines between them.

use super::card::{Card, Shape, label_size};
use super::layout::{Input, Item, Link, Total, int};
use super::lines::{Line, Stroke, lines};
use crate::blocks::Arm;
use crate::graph::Graph;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// What to draw in the colour of warnings.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks {
    pub(crate) edges: Vec<(usize, usize)>,
    pub(crate) nodes: Vec<(usize, String)>,
}

/// No node is wider for its lines alone.
const WIDE: i32 = 240;

pub(crate) struct Scene {
    pub(crate) cards: Vec<Card>,
    /// The frame of each card.
    parents: Vec<Option<usize>>,
    pub(crate) lines: Vec<Line>,
}

/// Which item stands for which node.
#[derive(Default)]
pub(crate) struct Spots {
    /// Of a block its frame.
    whole: Total<Option<usize>>,
    /// What stands for a block inside of its frame.
    inner: Total<Option<usize>>,
    arms: BTreeMap<(usize, usize), usize>,
}

impl Spots {
    /// Where an edge begins: the value of a `for` or `loop` comes out of the whole of it.
    pub(crate) fn from(&self, graph: &Graph, from: usize, to: usize) -> Option<usize> {
        let whole = graph.repeats(from) && !graph.is_inside(to, from);
        let inner = self.inner[from].filter(|_| !whole);
        inner.or(self.whole[from])
    }

    pub(crate) fn to(&self, to: usize) -> Option<usize> {
        self.inner[to].or(self.whole[to])
    }

    pub(crate) fn arm(&self, block: usize, arm: usize) -> Option<usize> {
        self.arms.get(&(block, arm)).copied()
    }
}

impl Scene {
    pub(crate) fn new(graph: &Graph, marks: &Marks) -> Self {
        let mut scene = Self {
            cards: Vec::new(),
            parents: Vec::new(),
            lines: Vec::new(),
        };
        let spots = scene.cards(graph);
        for (node, text) in &marks.nodes {
            if let Some(card) = spots.whole[*node].and_then(|it| scene.cards.get_mut(it)) {
                card.mark(text);
            }
        }
        scene.lines = lines(graph, &spots, &marks.edges);
        scene
    }

    fn add(&mut self, card: Card) -> usize {
        self.cards.push(card);
        self.parents.push(None);
        self.cards.len() - 1
    }

    fn stand(&mut self, item: Option<usize>, frame: Option<usize>) {
        if let Some(parent) = item.and_then(|item| self.parents.get_mut(item)) {
            *parent = frame;
        }
    }

    fn cards(&mut self, graph: &Graph) -> Spots {
        let count = graph.nodes.len();
        let mut spots = Spots {
            whole: Total::new(count),
            inner: Total::new(count),
            arms: BTreeMap::new(),
        };
        for (index, node) in graph.nodes.iter().enumerate() {
            spots.whole[index] = Some(self.add(Card::new(index, node)));
            if let Some(card) = Card::inner(index, node) {
                let inner = self.add(card);
                spots.inner[index] = Some(inner);
                self.stand(Some(inner), spots.whole[index]);
            }
        }
        for (index, _) in graph.nodes.iter().enumerate() {
            let own = spots.whole[index];
            // What decides stands in the block that it decides.
            let frame = match (graph.decided(index), graph.block(index), graph.arm(index)) {
                (Some(block), ..) | (None, Some(block), None) => spots.whole[block],
                (None, Some(block), Some(number)) => {
                    Some(self.arm(graph, &mut spots, block, number))
                }
                (None, None, _) => None,
            };
            self.stand(own, frame);
        }
        spots
    }

    fn arm(&mut self, graph: &Graph, spots: &mut Spots, block: usize, number: usize) -> usize {
        if let Some(known) = spots.arm(block, number) {
            return known;
        }
        let pattern = graph
            .nodes
            .get(block)
            .map(|block| format!("{}", Arm { block, number }));
        let frame = self.add(Card::arm(block, &pattern.unwrap_or_default()));
        self.stand(Some(frame), spots.whole[block]);
        spots.arms.insert((block, number), frame);
        frame
    }

    /// The same for the layout.
    pub(crate) fn input(&self) -> Input {
        let mut groups: BTreeMap<(Stroke, Option<&str>), usize> = BTreeMap::new();
        let links = self.lines.iter().map(|line| {
            let fresh = groups.len();
            let key = (line.stroke, line.label.as_deref());
            let group = *groups.entry(key).or_insert(fresh);
            Link {
                from: line.from,
                to: line.to,
                group,
                label: line.label.as_deref().map(label_size),
            }
        });
        let links: Vec<Link> = links.collect();
        // How many lines meet each card above and below.
        let mut ends: Total<[BTreeSet<(usize, usize)>; 2]> = Total::new(self.cards.len());
        for link in &links {
            ends[link.from][1].insert((link.group, 0));
            ends[link.to][0].insert((link.group, link.from));
        }
        let items = self.cards.iter().zip(&self.parents);
        let items = items.zip(ends.iter()).map(|((card, &parent), ends)| {
            let is_frame = card.shape == Shape::Frame;
            let mut size = card.size();
            if !is_frame {
                // So that arrows have room beside each other.
                let most = ends.iter().map(BTreeSet::len).max().unwrap_or(0);
                size.width = size.width.max((16 + 12 * int(most)).min(WIDE));
            }
            Item {
                parent,
                is_frame,
                size,
            }
        });
        Input {
            items: items.collect(),
            links,
        }
    }
}

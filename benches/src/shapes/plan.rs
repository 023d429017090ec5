//! A shape with numbers in the place of names, for contenders whose graphs are built at run time.

use super::model::Table;

/// One shape.
pub(crate) struct Plan {
    /// In topological order.
    pub(crate) nodes: Vec<Step>,
    outputs: Vec<usize>,
}

/// One node of it.
pub(crate) struct Step {
    pub(crate) ms: u64,
    /// None: it takes the seed.
    pub(crate) inputs: Vec<usize>,
    pub(crate) consumers: Vec<usize>,
}

impl Plan {
    /// The plan of a shape. It is kept for as long as the program runs, as a graph would be that is built once.
    pub(crate) fn of(table: &Table) -> &'static Self {
        let named: Vec<_> = table.layers.iter().copied().flatten().collect();
        let at = |name: &&str| {
            named
                .iter()
                .position(|node| node.name == *name)
                .expect("a node of this shape")
        };
        let mut nodes: Vec<Step> = named
            .iter()
            .map(|node| Step {
                ms: node.ms,
                inputs: node.inputs.iter().map(at).collect(),
                consumers: Vec::new(),
            })
            .collect();
        for consumer in 0..nodes.len() {
            for input in nodes[consumer].inputs.clone() {
                nodes[input].consumers.push(consumer);
            }
        }
        Box::leak(Box::new(Self {
            nodes,
            outputs: table.output.iter().map(at).collect(),
        }))
    }

    /// What a run returns, when all values are there.
    pub(crate) fn output(&self, value: impl Fn(usize) -> u64) -> u64 {
        (0..)
            .zip(&self.outputs)
            .fold(0, |all, (at, &output)| all ^ value(output).rotate_left(at))
    }
}

//! A shape as data, and what is known of it without running it: its output, its critical path, and how long layers would take.

/// What a node makes of its inputs. It depends on each of them and on their order; the
/// multiplication keeps the compiler from folding a chain of nodes into one.
#[inline]
pub(crate) fn mix(ms: u64, inputs: &[u64]) -> u64 {
    inputs.iter().fold(ms + 1, |all, input| {
        (all ^ input)
            .wrapping_mul(0x9E37_79B9_7F4A_7C15)
            .rotate_left(23)
    })
}

/// One shape, and who runs it.
pub(crate) struct Shape<C> {
    pub(crate) table: Table,
    pub(crate) cases: Vec<C>,
}

/// One shape as data.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    pub(crate) layers: &'static [&'static [Node]],
    pub(crate) output: &'static [&'static str],
}

/// One node of it.
pub(crate) struct Node {
    pub(crate) name: &'static str,
    pub(crate) ms: u64,
    /// None: it takes the seed.
    pub(crate) inputs: &'static [&'static str],
}

/// The macro of the contender that only looks: a shape as a [`Table`].
macro_rules! table {
    (
        $name:ident($seed:ident)
        $([ $($v:ident = $f:ident($ms:literal, $($args:tt)*) $(<- $($dep:ident)+)? $(<= [$($kept:ident)*] [$($taken:ident)*])?;)+ ])+
        -> $tail:expr; <- $($out:ident)+
    ) => {
        $crate::shapes::model::Table {
            name: stringify!($name),
            layers: &[$(&[$(
                $crate::shapes::model::Node { name: stringify!($v), ms: $ms, inputs: &[$($(stringify!($dep)),+)?] }
            ),+]),+],
            output: &[$(stringify!($out)),+],
        }
    };
}

impl Table {
    fn nodes(&self) -> impl Iterator<Item = &'static Node> {
        self.layers.iter().copied().flatten()
    }

    /// How many nodes it has.
    pub(crate) fn len(&self) -> usize {
        self.nodes().count()
    }

    /// One poll for each node, and one more for each that waits.
    pub(crate) fn perfect_polls(&self) -> usize {
        self.nodes()
            .map(|node| if node.ms > 0 { 2 } else { 1 })
            .sum()
    }

    /// What it returns.
    pub(crate) fn output(&self, seed: u64) -> u64 {
        let mut values: Vec<(&str, u64)> = Vec::new();
        for node in self.nodes() {
            let inputs = look_up(&values, node.inputs);
            let value = if inputs.is_empty() {
                mix(node.ms, &[seed])
            } else {
                mix(node.ms, &inputs)
            };
            values.push((node.name, value));
        }
        let outputs = look_up(&values, self.output);
        (0..)
            .zip(outputs)
            .fold(0, |all, (at, output)| all ^ output.rotate_left(at))
    }

    /// The longest chain, in milliseconds: no run can be faster.
    pub(crate) fn critical_path(&self) -> u64 {
        let mut ends: Vec<(&str, u64)> = Vec::new();
        for node in self.nodes() {
            let start = look_up(&ends, node.inputs).into_iter().max().unwrap_or(0);
            ends.push((node.name, start + node.ms));
        }
        ends.iter().map(|&(_, end)| end).max().unwrap_or(0)
    }

    /// One layer after the other.
    pub(crate) fn in_layers(&self) -> u64 {
        let slowest = |layer: &&[Node]| layer.iter().map(|node| node.ms).max().unwrap_or(0);
        self.layers.iter().map(slowest).sum()
    }

    /// One node after the other.
    pub(crate) fn in_sequence(&self) -> u64 {
        self.nodes().map(|node| node.ms).sum()
    }
}

fn look_up(known: &[(&str, u64)], names: &[&str]) -> Vec<u64> {
    let find = |name: &&str| known.iter().find(|(known, _)| known == name);
    let found: Vec<u64> = names
        .iter()
        .filter_map(find)
        .map(|&(_, value)| value)
        .collect();
    assert_eq!(found.len(), names.len(), "edges go forwards");
    found
}

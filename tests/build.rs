//! Writes the workflows of `tests/random_layers.rs`: random graphs from a fixed seed, so that every
//! build tests the same ones.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const GRAPHS: usize = 40;
const FEWEST_NODES: u64 = 3;
const MOST_NODES: u64 = 14;
const MOST_INPUTS: u64 = 3;

/// Xorshift, 64 bits: small and the same everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound as u64).expect("smaller than the bound")
    }

    fn between(&mut self, low: u64, high: u64) -> usize {
        usize::try_from(low + self.next() % (high - low + 1)).expect("a small number")
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            let other = self.below(at + 1);
            items.swap(at, other);
        }
    }
}

/// For each node, the earlier nodes whose outputs it takes, in the order of its parameters.
fn graph(random: &mut Random) -> Vec<Vec<usize>> {
    let nodes = random.between(FEWEST_NODES, MOST_NODES);
    (0..nodes)
        .map(|node| {
            let mut earlier: Vec<usize> = (0..node).collect();
            random.shuffle(&mut earlier);
            earlier.truncate(random.between(0, MOST_INPUTS));
            earlier
        })
        .collect()
}

fn sinks(graph: &[Vec<usize>]) -> Vec<usize> {
    let used = |node| graph.iter().flatten().any(|input| *input == node);
    (0..graph.len()).filter(|node| !used(*node)).collect()
}

fn list(nodes: &[usize], prefix: &str) -> String {
    let names: Vec<String> = nodes.iter().map(|node| format!("{prefix}{node}")).collect();
    names.join(", ")
}

fn workflow(name: &str, graph: &[Vec<usize>], random: &mut Random) -> String {
    let mut statements: Vec<String> = Vec::new();
    for (node, inputs) in graph.iter().enumerate() {
        let delays = if random.below(2) == 0 { ".." } else { "delays" };
        let mut arguments = format!("{node}, {delays}");
        if !inputs.is_empty() {
            arguments = format!("{arguments}, {}", list(inputs, "v"));
        }
        statements.push(format!("let v{node} = n{}({arguments});", inputs.len()));
    }
    random.shuffle(&mut statements);
    let body = statements.join("\n        ");
    let tail = format!(
        "join({}, .., vec![{}])",
        graph.len(),
        list(&sinks(graph), "v")
    );
    format!(
        "workflow!(\n    async fn {name}(delays: &Delays) -> u64 {{\n        {body}\n        {tail}\n    }}\n);\n\n"
    )
}

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut source = String::new();
    let mut table = String::new();
    for number in 0..GRAPHS {
        let name = format!("graph_{number:02}");
        let graph = graph(&mut random);
        source += &workflow(&name, &graph, &mut random);
        let inputs: Vec<String> = graph
            .iter()
            .map(|inputs| format!("&[{}]", list(inputs, "")))
            .collect();
        write!(
            table,
            "    Graph {{\n        name: \"{name}\",\n        inputs: &[{}],\n        sinks: &[{}],\n        \
             run: |delays| Box::pin({name}(delays)),\n        \
             sequential: |delays| Box::pin({name}::sequential(delays)),\n        \
             observed: |recorder, delays| Box::pin({name}::observed(recorder, delays)),\n    }},\n",
            inputs.join(", "),
            list(&sinks(&graph), "")
        )
        .expect("a string takes everything");
    }
    write!(source, "static GRAPHS: [Graph; {GRAPHS}] = [\n{table}];\n")
        .expect("a string takes everything");
    let directory = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&directory).join("random_layers.rs"), source)
        .expect("OUT_DIR can be written to");
}

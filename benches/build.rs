//! Writes the shapes that nobody wants to write out: chains, wide fan-ins, rows of diamonds, random layers. They are tables, in the form that
//! `src/shapes/mod.rs` describes; what a contender makes of them is in `src/contenders`.

use std::fmt::Write as _;
use std::{env, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let shapes = [
        chain(10),
        chain(100),
        fan(10),
        fan(100),
        diamonds(50),
        random("random_a", 1, 30),
        random("random_b", 2, 40),
        random("random_c", 3, 50),
    ];
    let folder = env::var("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&folder).join("long_shapes.rs"), shapes.concat())
        .expect("the folder is there");
}

/// One node: its name, function, milliseconds and inputs; none: the seed.
struct Node {
    name: String,
    ms: usize,
    inputs: Vec<String>,
}

fn node(name: impl Into<String>, ms: usize, inputs: &[String]) -> Node {
    Node {
        name: name.into(),
        ms,
        inputs: inputs.to_vec(),
    }
}

impl Node {
    fn write(&self, text: &mut String) {
        let Node { name, ms, inputs } = self;
        let list = inputs.join(", ");
        let _ = match inputs.len() {
            0 => write!(text, "{name} = n1({ms}, seed)"),
            count @ 1..=3 => write!(
                text,
                "{name} = n{count}({ms}, {list}) <- {}",
                inputs.join(" ")
            ),
            count => write!(
                text,
                "{name} = n{count}({ms}, [{list}]) <- {}",
                inputs.join(" ")
            ),
        };
        text.push_str(";\n");
    }
}

fn shape(name: &str, layers: &[Vec<Node>]) -> String {
    let mut text = format!(
        "macro_rules! shape_{name} {{ ($contender:ident) => {{ $contender! {{ {name}(seed)\n"
    );
    for layer in layers {
        text.push_str("[\n");
        for node in layer {
            node.write(&mut text);
        }
        text.push_str("]\n");
    }
    let last = layers
        .iter()
        .flatten()
        .last()
        .map_or("seed", |node| &node.name);
    let _ = writeln!(text, "-> {last}; <- {last} }} }}; }}");
    text
}

fn chain(length: usize) -> String {
    let name = |at: usize| format!("v{at}");
    let layers: Vec<_> = (0..length)
        .map(|at| {
            vec![node(
                name(at),
                at % 7 + 1,
                &at.checked_sub(1).map(name).into_iter().collect::<Vec<_>>(),
            )]
        })
        .collect();
    shape(&format!("chain{length}"), &layers)
}

/// One node, `width` that need it, and one that needs them all.
fn fan(width: usize) -> String {
    let middle: Vec<Node> = (0..width)
        .map(|at| node(format!("v{at}"), at + 1, &["root".to_owned()]))
        .collect();
    let all: Vec<String> = middle.iter().map(|node| node.name.clone()).collect();
    shape(
        &format!("fan{width}"),
        &[
            vec![node("root", 10, &[])],
            middle,
            vec![node("end", 5, &all)],
        ],
    )
}

/// `count` diamonds in a row; the end of one is the start of the next.
fn diamonds(count: usize) -> String {
    let mut layers = vec![vec![node("v0", 10, &[])]];
    for at in 0..count {
        let (from, left, right) = (format!("v{at}"), format!("l{at}"), format!("r{at}"));
        layers.push(vec![
            node(&left, 30, std::slice::from_ref(&from)),
            node(&right, 20, &[from]),
        ]);
        layers.push(vec![node(format!("v{}", at + 1), 5, &[left, right])]);
    }
    shape(&format!("diamonds{count}"), &layers)
}

/// Layers of one to six nodes with one to three inputs from any layer before; the last node needs one of the last layer and two others.
fn random(name: &str, seed: u64, count: usize) -> String {
    let mut random = Random(seed);
    let mut layers: Vec<Vec<Node>> = Vec::new();
    let mut before: Vec<String> = Vec::new();
    while before.len() + 1 < count {
        let width = (random.below(6) + 1).min(count - 1 - before.len());
        let layer: Vec<Node> = (0..width)
            .map(|at| {
                let mut inputs: Vec<String> = Vec::new();
                if !before.is_empty() {
                    for _ in 0..=random.below(3) {
                        let input = before[random.below(before.len())].clone();
                        if !inputs.contains(&input) {
                            inputs.push(input);
                        }
                    }
                }
                node(
                    format!("v{}", before.len() + at),
                    random.below(90) + 1,
                    &inputs,
                )
            })
            .collect();
        before.extend(layer.iter().map(|node| node.name.clone()));
        layers.push(layer);
    }
    // Whatever nobody used is brought together, so that every node counts in the output.
    let used: Vec<String> = layers
        .iter()
        .flatten()
        .flat_map(|node| node.inputs.clone())
        .collect();
    let mut open: Vec<String> = before
        .into_iter()
        .filter(|name| !used.contains(name))
        .collect();
    let mut joins = 0;
    while open.len() > 1 {
        let inputs: Vec<String> = open.drain(..open.len().min(3)).collect();
        let join = format!("j{joins}");
        layers.push(vec![node(&join, random.below(20) + 1, &inputs)]);
        open.push(join);
        joins += 1;
    }
    shape(name, &layers)
}

/// Xorshift: the same graphs on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).expect("31 bits") % bound
    }
}

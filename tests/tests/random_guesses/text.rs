//! Writes programs out as workflows.

use crate::program::{Body, Call, For, Match, PROGRAMS, Statement, What, program};
use std::fmt::Write as _;

/// The whole file.
pub(crate) fn written() -> String {
    let mut text = String::from(
        "//! Written by `cargo run -p dag-tests --example write_random_guesses`; do not edit.\n\n\
         use super::nodes::{Broken, Case, Mix, Run, ask, calc, check, choose, keep, look, post, put, send};\n\
         use dag_core::workflow;\n\n",
    );
    let mut table = String::new();
    for number in 0..PROGRAMS {
        text += &workflow(number, &program(number));
        writeln!(table, "    |c| Box::pin(w{number}(c)),").expect("a string takes everything");
    }
    text + "pub(crate) static RUNS: &[Run] = &[\n" + &table + "];\n"
}

/// One workflow.
pub(crate) fn workflow(number: usize, program: &Body) -> String {
    let tail = format!("Ok({})", mix(0, &program.tail));
    let body = body(program, "0", "        ", &tail);
    format!(
        "workflow!(\n    async fn w{number}(c: &Case) -> Result<u64, Broken> {{\n{body}    }}\n);\n\n"
    )
}

fn body(body: &Body, key: &str, indent: &str, tail: &str) -> String {
    let mut text = String::new();
    for at in &body.order {
        if let Some(each) = body.statements.get(*at) {
            text += &statement(each, key, indent);
        }
    }
    text + &format!("{indent}{tail}\n")
}

fn statement(statement: &Statement, key: &str, indent: &str) -> String {
    let name = statement.name;
    match &statement.what {
        What::Call(each) => format!("{indent}let v{name} = {};\n", call(each, name, key)),
        What::Glue(inputs) => format!("{indent}let v{name}: u64 = {};\n", mix(name, inputs)),
        What::Match(block) => decision(block, name, key, indent),
        What::For(block) => fan_out(block, name, key, indent),
    }
}

fn call(call: &Call, name: usize, key: &str) -> String {
    let node = call.kind.node();
    let inputs = list(&call.inputs);
    let after = call.after.map(|name| format!(".after(v{name})"));
    let after = after.unwrap_or_default();
    let guess = call.guess.as_ref();
    let guess = guess.map(|names| format!(".guess(c.guess({name}, {key}, &[{}]))", list(names)));
    let guess = guess.unwrap_or_default();
    let question = if call.kind.fallible() { "?" } else { "" };
    format!("{node}(c, {name}, {key}, &[{inputs}]){after}{guess}{question}")
}

fn decision(block: &Match, name: usize, key: &str, indent: &str) -> String {
    let count = block.arms.len();
    let inner = format!("{indent}        ");
    let head = if block.node {
        format!(
            "choose(c, {name}, {key}, &[{}], {count})",
            list(&block.head)
        )
    } else {
        format!("{} % {count}", mix(name, &block.head))
    };
    let attribute = if block.speculate {
        format!("{indent}#[speculate]\n")
    } else {
        String::new()
    };
    let mut text = format!("{attribute}{indent}let v{name}: u64 = match {head} {{\n");
    for (number, arm) in block.arms.iter().enumerate() {
        let bound = block.bound;
        let pattern = if number + 1 < count {
            number.to_string()
        } else if arm.all_names().contains(&bound) {
            format!("v{bound}")
        } else {
            "_".to_owned()
        };
        let tail = mix(number, &arm.tail);
        let arm = body(arm, key, &inner, &tail);
        text += &format!("{indent}    {pattern} => {{\n{arm}{indent}    }}\n");
    }
    text + &format!("{indent}}};\n")
}

fn fan_out(block: &For, name: usize, key: &str, indent: &str) -> String {
    let own = format!("k{name}");
    let tail = format!("[{own}, {}].mix()", list(&block.body.tail));
    let inner = body(&block.body, &own, &format!("{indent}    "), &tail);
    let names = list(&block.list);
    format!(
        "{indent}let m{name}: Vec<u64> = c.list({name}, {key}, &[{names}]);\n\
         {indent}let l{name} = for {own} in m{name}.concurrent(c.width({name})) {{\n\
         {inner}{indent}}};\n{indent}let v{name}: u64 = l{name}.mix();\n"
    )
}

fn mix(first: usize, names: &[usize]) -> String {
    format!("[{first}_u64, {}].mix()", list(names))
}

fn list(names: &[usize]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("v{name}")).collect();
    names.join(", ")
}

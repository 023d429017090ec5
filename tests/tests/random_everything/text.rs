//! Writes flows out as workflows.

use crate::program::{
    Body, Call, Callee, Decision, Flow, FlowCall, For, Head, Loop, Soft, Source, Statement, Tail,
    flows,
};
use std::collections::HashMap;
use std::fmt::Write as _;

/// The whole file.
pub(crate) fn written() -> String {
    let mut text = String::from(
        "//! Written by `cargo run -p dag-tests --example write_random_everything`; do not edit.\n\n\
         use super::digest::{Digest, Mix};\n\
         use super::nodes::{AppError, Case, Observed, Run, ask, calc, keep, look, post, put, send, think};\n\
         use dag_core::workflow;\n\n",
    );
    let (mut table, mut observed) = (String::new(), String::new());
    for (number, flow) in flows().iter().enumerate() {
        text += &workflow(number, flow);
        let run = if flow.fallible {
            format!("Box::pin(flow{number}(c, 0, 0))")
        } else {
            format!("Box::pin(async move {{ Ok(flow{number}(c, 0, 0).await) }})")
        };
        writeln!(table, "    |c| {run},").expect("a string takes everything");
        let run = run.replace("(c, 0, 0)", "::observed(o, c, 0, 0)");
        writeln!(observed, "    |o, c| {run},").expect("a string takes everything");
    }
    text + "pub(crate) static RUNS: &[Run] = &[\n"
        + &table
        + "];\n\npub(crate) static OBSERVED: &[Observed] = &[\n"
        + &observed
        + "];\n"
}

/// One workflow.
pub(crate) fn workflow(number: usize, flow: &Flow) -> String {
    let mut writer = Writer {
        heads: HashMap::new(),
        key: "k".to_owned(),
        output: if flow.fallible { "Ok(" } else { "" },
    };
    let body = writer.body(&flow.body, "        ");
    let gives = if flow.fallible {
        "Result<u64, AppError>"
    } else {
        "u64"
    };
    let input = flow.input;
    format!(
        "workflow!(\n    async fn flow{number}(c: &Case, k: u64, v{input}: u64) -> {gives} {{\n{body}    }}\n);\n\n"
    )
}

struct Writer {
    /// What is written as the head of a decision.
    heads: HashMap<usize, String>,
    /// The name of the key.
    key: String,
    /// What stands around the number at the end of this body.
    output: &'static str,
}

fn list(uses: &[usize]) -> String {
    let names: Vec<String> = uses
        .iter()
        .map(|name| format!("v{name}.digest()"))
        .collect();
    format!("[{}]", names.join(", "))
}

fn mix(uses: &[usize]) -> String {
    if uses.is_empty() {
        return "0".to_owned();
    }
    format!("{}.mix()", list(uses))
}

impl Writer {
    fn body(&mut self, body: &Body, indent: &str) -> String {
        let output = std::mem::take(&mut self.output);
        let mut text = String::new();
        for each in body.statements.iter().filter(|each| each.inline) {
            let head = self.statement(each, indent);
            self.heads.insert(each.name, head);
        }
        for each in body.statements.iter().filter(|each| !each.inline) {
            text += &self.statement_line(each, indent);
        }
        let tail = match &body.tail {
            Tail::Mix(uses) if output.is_empty() => mix(uses),
            Tail::Mix(uses) => format!("Ok({})", mix(uses)),
            Tail::Statement(each) => self.statement(each, indent),
            Tail::Break(uses) => format!("break {};", mix(uses)),
            Tail::Nothing => return text,
        };
        text + indent + &tail + "\n"
    }

    fn statement_line(&mut self, each: &Statement, indent: &str) -> String {
        let mut text = String::new();
        if let Source::Assign(state, uses) = &each.source {
            return format!("{indent}v{state} = {};\n", mix(uses));
        }
        if let Source::Loop(block) = &each.source {
            for (state, uses) in &block.states {
                let first = mix(uses);
                writeln!(text, "{indent}let mut v{state}: u64 = {first};")
                    .expect("a string takes everything");
            }
        }
        let source = self.statement(each, indent);
        let block = matches!(each.source, Source::Decide(_));
        let line = match each.named {
            true => format!("let v{} = {source};", each.name),
            false if block => source,
            false => format!("{source};"),
        };
        text + indent + &line + "\n"
    }

    fn statement(&mut self, each: &Statement, indent: &str) -> String {
        let source = match &each.source {
            Source::Call(call) => self.call(call),
            Source::Flow(call) => self.flow(call),
            Source::Decide(decision) => self.decision(decision, indent),
            Source::For(block) => self.for_block(block, indent),
            Source::Loop(block) => self.loop_block(block, indent),
            Source::Assign(..) => unreachable!("it is a line of its own"),
        };
        let key = &self.key;
        let after = each.after.map(|name| format!(".after(v{name})"));
        let timeout = each
            .timeout
            .map(|limit| format!(".timeout(c.limit({limit}, {key}))"));
        let other = each
            .or_else
            .as_ref()
            .map(|call| format!(".or_else({})", self.call(call)));
        let soft = match each.soft {
            Soft::No => "",
            Soft::Ok => ".ok()",
            Soft::UnwrapOr => ".unwrap_or(7)",
        };
        let guess = each.guess.as_ref().map(|guess| {
            let call = if each.soft == Soft::Ok {
                "guess_maybe"
            } else {
                "guess"
            };
            let (tag, names) = (guess.tag, list(&guess.names));
            format!(".guess(c.{call}({tag}, {key}, &{names}))")
        });
        let question = if each.question { "?" } else { "" };
        let policies = [after, timeout, other].into_iter().flatten();
        source + &policies.collect::<String>() + soft + &guess.unwrap_or_default() + question
    }

    fn call(&self, call: &Call) -> String {
        let (node, key) = (call.kind.node(), &self.key);
        format!("{node}(c, {}, {key}, &{})", call.tag, list(&call.inputs))
    }

    fn flow(&self, call: &FlowCall) -> String {
        let FlowCall { flow, tag, inputs } = call;
        format!("flow{flow}(c, c.key({tag}, {}), {})", self.key, mix(inputs))
    }

    fn decision(&mut self, decision: &Decision, indent: &str) -> String {
        let inner = format!("{indent}    ");
        let key = self.key.clone();
        let arms: Vec<String> = match &decision.head {
            Head::If { tag, uses } => {
                let head = format!("if c.chance({tag}, {key}, &{})", list(uses));
                return self.either(&head, &decision.arms, indent);
            }
            Head::IfLet { binding, name } => {
                let head = format!("if let Some(v{binding}) = &v{name}");
                return self.either(&head, &decision.arms, indent);
            }
            Head::Pick { .. } => (0..decision.arms.len())
                .map(|at| {
                    if at + 1 == decision.arms.len() {
                        "_".to_owned()
                    } else {
                        at.to_string()
                    }
                })
                .collect(),
            Head::Try { binding, .. } => vec![format!("Ok(v{binding})"), "Err(_)".to_owned()],
            Head::Guards { tag, binding, .. } | Head::Value { tag, binding, .. } => {
                (0..decision.arms.len())
                    .map(|at| {
                        if at + 1 == decision.arms.len() {
                            format!("v{binding}")
                        } else {
                            format!("v{binding} if c.guard({tag}, {key}, {at}, v{binding})")
                        }
                    })
                    .collect()
            }
        };
        let head = match &decision.head {
            Head::Pick { tag, uses } => {
                format!(
                    "c.pick({tag}, {key}, {}, &{})",
                    decision.arms.len(),
                    list(uses)
                )
            }
            Head::Try { call, .. } => match call {
                Callee::Node(call) => self.call(call),
                Callee::Flow(call) => self.flow(call),
            },
            Head::Guards { call, .. } => self.call(call),
            Head::Value { name, .. } => {
                let head = self.heads.get(name).cloned();
                head.unwrap_or_else(|| format!("v{name}"))
            }
            _ => unreachable!("an if"),
        };
        let mut text = format!("match {head} {{\n");
        for (pattern, arm) in arms.iter().zip(&decision.arms) {
            let deep = format!("{inner}    ");
            let arm = self.body(arm, &deep);
            write!(text, "{inner}{pattern} => {{\n{arm}{inner}}}\n")
                .expect("a string takes everything");
        }
        text + indent + "}"
    }

    fn either(&mut self, head: &str, arms: &[Body], indent: &str) -> String {
        let inner = format!("{indent}    ");
        let text = format!("{head} {{\n{}{indent}}}", self.body(&arms[0], &inner));
        let Some(other) = arms.get(1) else {
            return text;
        };
        // An `else if` where nothing else stands in the second arm.
        let chained = match &other.tail {
            Tail::Statement(each) if other.statements.is_empty() => Some(each).filter(|each| {
                matches!(&each.source, Source::Decide(decision) if matches!(decision.head, Head::If { .. } | Head::IfLet { .. }))
                    && !each.question && each.soft == Soft::No
            }),
            _ => None,
        };
        let other = match chained {
            Some(each) => self.statement(each, indent),
            None => format!("{{\n{}{indent}}}", self.body(other, &inner)),
        };
        text + " else " + &other
    }

    fn for_block(&mut self, block: &For, indent: &str) -> String {
        let For {
            list: param, width, ..
        } = block;
        let own = format!("k{param}");
        // It is only read: a tail that takes it would wait for all others that do, see
        // `a_tail_does_not_wait_for_others_that_take_a_copy_of_what_it_takes` in `fan_out.rs`.
        let key = std::mem::replace(&mut self.key, format!("{own}.digest()"));
        let inner = self.body(&block.body, &format!("{indent}    "));
        self.key.clone_from(&key);
        format!(
            "for {own} in c.list({param}, {key}, &{}).concurrent(c.width({width}, {key})) {{\n{inner}{indent}}}",
            list(&block.inputs)
        )
    }

    fn loop_block(&mut self, block: &Loop, indent: &str) -> String {
        let key = self.key.clone();
        let (state, _) = block.states[0];
        // It is only read: see `tests/later/random_everything_found.rs`.
        let lent = if key == "k" { "k.digest()" } else { &key };
        self.key = format!("c.round({lent}, v{state}.digest())");
        let inner = self.body(&block.body, &format!("{indent}    "));
        self.key.clone_from(&key);
        format!(
            "loop {{\n{inner}{indent}}}.max(c.rounds({}, {key}))",
            block.rounds
        )
    }
}

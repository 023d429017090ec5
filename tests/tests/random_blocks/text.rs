//! Writes programs out as workflows.

use crate::program::{
    Body, Call, For, Member, PROGRAMS, Policy, Source, Statement, Tail, Use, permutations, permuted,
};
use std::fmt::Write as _;

/// The whole file.
pub(crate) fn written() -> String {
    let mut text = String::from(
        "//! Written by `cargo run -p dag-tests --example write_random_blocks`; do not edit.\n\n\
         use super::digest::{Digest, Mix};\n\
         use super::nodes::{AppError, Case, Run, ask, calc, check, keep, look, put};\n\
         use dag_core::workflow;\n\n",
    );
    let mut table = String::new();
    for number in 0..PROGRAMS {
        for permutation in 0..permutations(number) {
            let name = format!("w{number}_{permutation}");
            text += &workflow(&name, &permuted(number, permutation));
            writeln!(
                table,
                "    ({number}, {permutation}, |c| Box::pin({name}(c))),"
            )
            .expect("a string takes everything");
        }
    }
    text + "pub(crate) static RUNS: &[(usize, usize, Run)] = &[\n" + &table + "];\n"
}

/// One workflow.
pub(crate) fn workflow(name: &str, program: &Body) -> String {
    let body = body(program, "0", "        ", true);
    format!(
        "workflow!(\n    async fn {name}(c: &Case) -> Result<u64, AppError> {{\n{body}    }}\n);\n\n"
    )
}

fn body(body: &Body, key: &str, indent: &str, outermost: bool) -> String {
    let mut text = String::new();
    for each in &body.statements {
        let source = statement(each, key, indent);
        writeln!(text, "{indent}let v{} = {source};", each.name)
            .expect("a string takes everything");
    }
    let tail = match &body.tail {
        Tail::Glue(uses) => {
            let mix = format!("{}.mix()", list(uses, Some(key)));
            if outermost { format!("Ok({mix})") } else { mix }
        }
        Tail::Statement(each) => statement(each, key, indent),
    };
    text + indent + &tail + "\n"
}

fn statement(statement: &Statement, key: &str, indent: &str) -> String {
    let source = match &statement.source {
        Source::Call(each) => call(each, key),
        Source::For(inner) => for_block(inner, key, indent),
        Source::Select(quorum, members) => {
            let members: Vec<String> = members.iter().map(|each| member(each, key)).collect();
            let members = members.join(", ");
            match quorum {
                None => format!("select_ok!({members})"),
                Some(k) => format!("quorum!({k}; {members})"),
            }
        }
    };
    let number = matches!(statement.source, Source::Call(_) | Source::Select(None, _));
    let after = after(statement.after);
    let policies = policies(&statement.policies, key, number);
    let question = if statement.question { "?" } else { "" };
    source + &after + &policies + question
}

fn for_block(block: &For, key: &str, indent: &str) -> String {
    let For {
        list: param, width, ..
    } = block;
    let inputs = list(&block.inputs, None);
    let until = block
        .until
        .map(|limit| format!(".until(c.limit({limit}, {key}))"));
    let until = until.unwrap_or_default();
    let own = format!("k{param}");
    let inner = body(&block.body, &own, &format!("{indent}    "), false);
    format!(
        "for {own} in c.list({param}, {key}, &{inputs}).concurrent(c.width({width}, {key})){until} {{\n{inner}{indent}}}"
    )
}

fn member(member: &Member, key: &str) -> String {
    let call = call(&member.call, key);
    call + &after(member.after) + &policies(&member.policies, key, true)
}

fn after(after: Option<usize>) -> String {
    after.map_or_else(String::new, |name| format!(".after(v{name})"))
}

fn call(call: &Call, key: &str) -> String {
    let node = call.kind.node();
    format!(
        "{node}(c, {}, {key}, &{})",
        call.tag,
        list(&call.inputs, None)
    )
}

fn list(uses: &[Use], first: Option<&str>) -> String {
    let names = uses.iter().map(|Use { name, bare }| match bare {
        true => format!("v{name}"),
        false => format!("v{name}.digest()"),
    });
    let names: Vec<String> = first.map(str::to_owned).into_iter().chain(names).collect();
    format!("[{}]", names.join(", "))
}

fn policies(policies: &[Policy], key: &str, number: bool) -> String {
    let texts = policies.iter().map(|policy| match policy {
        Policy::Timeout(limit) => format!(".timeout(c.limit({limit}, {key}))"),
        Policy::Retry(times, None) => format!(".retry(c.times({times}, {key}))"),
        Policy::Retry(times, Some(pause)) => format!(
            ".retry(c.times({times}, {key}), backoff = |_error, n| c.pause({pause}, {key}, n))"
        ),
        Policy::Hedge(moment) => format!(".hedge(c.limit({moment}, {key}))"),
        Policy::OrElse(other) => format!(".or_else({})", call(other, key)),
        Policy::Ok => ".ok()".to_owned(),
        Policy::UnwrapOr => format!(".unwrap_or({})", if number { "7" } else { "Vec::new()" }),
        Policy::Ensure(taste) => format!(".ensure(|v| c.likes({taste}, {key}, v.digest()))"),
    });
    texts.collect()
}

//! A structure in few lines, for messages.

use dag_graph::{Body, Form, Need, Statement, Structure};
use std::fmt::Write;

pub(crate) fn text(structure: &Structure) -> String {
    let mut out = String::new();
    body(&mut out, &structure.body, 0);
    out
}

fn needs(needs: &[Need]) -> String {
    let needs = needs.iter().map(|need| match need {
        Need::Value(id) => format!(" {id}"),
        Need::Over(id) => format!(" over:{id}"),
    });
    needs.collect()
}

fn body(out: &mut String, body: &Body, depth: usize) {
    for inside in &body.statements {
        statement(out, inside, depth);
    }
    if let Some(value) = body.value {
        let _ = writeln!(out, "{:1$}value {value}", "", depth * 2);
    }
}

fn statement(out: &mut String, it: &Statement, depth: usize) {
    let form = match &it.form {
        Form::Leaf { looks: true } => "looks".to_owned(),
        Form::Leaf { looks: false } => "writes".to_owned(),
        Form::Arms(_) => "arms".to_owned(),
        Form::Members { need, .. } => format!("{need} members of"),
        Form::Fallback(..) => "fallback".to_owned(),
        Form::Each(_) => "for".to_owned(),
        Form::Rounds(_) => "loop".to_owned(),
        Form::Exit => "break".to_owned(),
    };
    let guess = it.guess.as_ref();
    let guess = guess.map_or(String::new(), |guess| format!("; guess({})", needs(guess)));
    let (id, own) = (it.id, needs(&it.needs));
    let _ = writeln!(out, "{:1$}{id}: {form}{own}{guess}", "", depth * 2);
    match &it.form {
        Form::Leaf { .. } | Form::Exit => {}
        Form::Arms(arms) => {
            for arm in arms {
                let early = if arm.early { "early " } else { "" };
                let _ = writeln!(out, "{:1$}{early}arm", "", depth * 2 + 1);
                body(out, arm, depth + 1);
            }
        }
        Form::Members { members, .. } => {
            for member in members {
                statement(out, member, depth + 1);
            }
        }
        Form::Fallback(first, second) => {
            statement(out, first, depth + 1);
            statement(out, second, depth + 1);
        }
        Form::Each(inner) | Form::Rounds(inner) => body(out, inner, depth + 1),
    }
}

//! The programs: a function for each node, and what connects them.

use std::fmt::Write as _;

/// How the nodes are connected.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    Workflow,
    Slots,
    Sequence,
}

pub(crate) const FORMS: [Form; 3] = [Form::Workflow, Form::Slots, Form::Sequence];

/// What they need.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    /// The one before.
    Chain,
    /// Two of the layer before.
    Layered,
    /// The same; every third node may fail.
    Mixed,
}

pub(crate) const SHAPES: [Shape; 3] = [Shape::Chain, Shape::Layered, Shape::Mixed];

const WIDTH: usize = 5;

impl Form {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Workflow => "workflow",
            Self::Slots => "by hand",
            Self::Sequence => "sequence",
        }
    }
}

impl Shape {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chain => "chain",
            Self::Layered => "layered",
            Self::Mixed => "mixed with `?`",
        }
    }

    fn inputs(self, at: usize) -> Vec<usize> {
        match self {
            Self::Chain => at.checked_sub(1).into_iter().collect(),
            Self::Layered | Self::Mixed if at < WIDTH => Vec::new(),
            Self::Layered | Self::Mixed => {
                let before = (at / WIDTH - 1) * WIDTH;
                vec![before + at % WIDTH, before + (at + 1) % WIDTH]
            }
        }
    }

    fn fails(self, at: usize) -> bool {
        matches!(self, Self::Mixed) && at % 3 == 1
    }
}

/// A whole program; another `edit` is another constant in the body of one node.
pub(crate) fn text(form: Form, shape: Shape, size: usize, edit: usize) -> String {
    let mut text = String::from("#![recursion_limit = \"1024\"]\n");
    if let Form::Workflow = form {
        text.push_str("use dag_core::{node, workflow};\n");
    }
    text.push_str(HEAD);
    for at in 0..size {
        node(
            &mut text,
            form,
            shape,
            at,
            if at == size / 2 { edit } else { at },
        );
    }
    let fails = matches!(shape, Shape::Mixed);
    let output = if fails { "Result<u64, Broken>" } else { "u64" };
    match form {
        Form::Workflow => {
            let _ = writeln!(text, "workflow!(\nasync fn flow(seed: u64) -> {output} {{");
            statements(&mut text, shape, size, "");
            let _ = writeln!(text, "{}\n}}\n);", ended(fails, &tail(shape, size)));
        }
        Form::Sequence => {
            let _ = writeln!(text, "async fn flow(seed: u64) -> {output} {{");
            statements(&mut text, shape, size, ".await");
            let _ = writeln!(text, "{}\n}}", ended(fails, &tail(shape, size)));
        }
        Form::Slots => {
            let _ = writeln!(text, "async fn flow(seed: u64) -> {output} {{");
            slots(&mut text, shape, size, fails);
            text.push_str("}\n");
        }
    }
    text
}

const HEAD: &str = "
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

#[derive(Debug)]
struct Broken;

struct Yield(bool);

impl Future for Yield {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if std::mem::replace(&mut self.0, true) { Poll::Ready(()) } else { Poll::Pending }
    }
}

fn main() {
    let mut flow = pin!(flow(7));
    loop {
        if let Poll::Ready(output) = flow.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            println!(\"{output:?}\");
            break;
        }
    }
}
";

fn node(text: &mut String, form: Form, shape: Shape, at: usize, constant: usize) {
    if let Form::Workflow = form {
        text.push_str("\n#[node(pure)]");
    }
    let two = shape.inputs(at).len() == 2;
    let (parameter, value) = if two {
        (", b: u64", "a.rotate_left(3) ^ b")
    } else {
        ("", "a.rotate_left(3)")
    };
    let value = format!("({value}).wrapping_add({constant})");
    let (output, value) = if shape.fails(at) {
        (
            "Result<u64, Broken>",
            format!("if a == 0 {{ Err(Broken) }} else {{ Ok({value}) }}"),
        )
    } else {
        ("u64", value)
    };
    let _ = writeln!(
        text,
        "\nasync fn n{at}(a: u64{parameter}) -> {output} {{\n    Yield(false).await;\n    {value}\n}}"
    );
}

fn call(shape: Shape, at: usize) -> String {
    let inputs: Vec<String> = shape
        .inputs(at)
        .iter()
        .map(|input| format!("v{input}"))
        .collect();
    let arguments = if inputs.is_empty() {
        "seed".to_owned()
    } else {
        inputs.join(", ")
    };
    format!("n{at}({arguments})")
}

fn statements(text: &mut String, shape: Shape, size: usize, after: &str) {
    for at in 0..size {
        let question = if shape.fails(at) { "?" } else { "" };
        let _ = writeln!(
            text,
            "    let v{at} = {}{after}{question};",
            call(shape, at)
        );
    }
}

/// All that nobody else needs.
fn tail(shape: Shape, size: usize) -> String {
    let used: Vec<usize> = (0..size).flat_map(|at| shape.inputs(at)).collect();
    let open: Vec<String> = (0..size)
        .filter(|at| !used.contains(at))
        .map(|at| format!("v{at}"))
        .collect();
    open.join(" ^ ")
}

fn ended(fails: bool, value: &str) -> String {
    if fails {
        format!("    Ok({value})")
    } else {
        format!("    {value}")
    }
}

fn slots(text: &mut String, shape: Shape, size: usize, fails: bool) {
    for at in 0..size {
        let _ = writeln!(
            text,
            "    let mut v{at} = None;\n    let mut f{at} = pin!(None);"
        );
    }
    text.push_str("    std::future::poll_fn(move |cx| {\n");
    for at in 0..size {
        let ready: String = shape.inputs(at).iter().fold(String::new(), |all, input| {
            all + &format!(" && let Some(v{input}) = v{input}")
        });
        let question = if shape.fails(at) { "?" } else { "" };
        let _ = writeln!(
            text,
            "        if v{at}.is_none() {{
            if f{at}.is_none(){ready} {{
                f{at}.set(Some({}));
            }}
            if let Some(node) = f{at}.as_mut().as_pin_mut() && let Poll::Ready(value) = node.poll(cx){question} {{
                v{at} = Some(value);
            }}
        }}",
            call(shape, at)
        );
    }
    let tail = tail(shape, size);
    let ready: String = tail
        .split(" ^ ")
        .map(|name| format!("let Some({name}) = {name}"))
        .collect::<Vec<_>>()
        .join(" && ");
    let output = ended(fails, &tail);
    let _ = writeln!(
        text,
        "        if {ready} {{ Poll::Ready({}) }} else {{ Poll::Pending }}\n    }})\n    .await",
        output.trim()
    );
}

//! Takes the messages at their word: with what a `help:` says pasted in, the program compiles. In: the
//! programs of `FOLDERS` and their messages, which `ui.rs` holds to rustc. Out: for each program and each kind
//! of remedy a variant, all compiled together. Guaranteed is that every `help:` of every message is known here,
//! and is pasted or stands in `SKIPPED` with the reason.
//!
//! If a program has several messages, a variant takes the same kind of remedy from all of them; where one does
//! not offer it, its first.

#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// The topics whose remedies can be pasted; of `several`, the programs with nothing but `CODES`.
const FOLDERS: &[&str] = &[
    "writes",
    "reads_and_writes",
    "consent",
    "policy",
    "undo",
    "several",
    "examples",
];

/// The codes whose remedies can be pasted.
const CODES: &[&str] = &["WF10", "WF11", "WF17", "WF20"];

/// A program, what its `help:` begins with, and why it is not pasted.
const SKIPPED: &[(&str, &str, &str)] = &[
    (
        "policy/undo_by_a_pure_node",
        "call a node that takes back",
        "only the user knows which",
    ),
    (
        "policy/undo_by_a_read",
        "call a node that takes back",
        "only the user knows which",
    ),
    (
        "policy/ok_on_an_infallible_node",
        "remove ",
        "what takes the `Option` must change, too",
    ),
    (
        "writes/one_consent_of_two",
        "or let ",
        "the consent that stands there means nothing then",
    ),
    (
        "writes/fallback_beside_a_write",
        "or let ",
        "it is the node of `.or_else(..)` that writes, and the first is named",
    ),
    (
        "several/moved_and_written",
        "",
        "rustc tells of the move when the order is right",
    ),
];

/// What a `help:` asks for. The order is that in which a message offers them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Order,
    Commutes,
    Split,
    Say,
    Consent,
    Remove,
    Promise,
}

impl Kind {
    const ALL: [Self; 7] = [
        Self::Order,
        Self::Commutes,
        Self::Split,
        Self::Say,
        Self::Consent,
        Self::Remove,
        Self::Promise,
    ];

    fn of(help: &str) -> Option<Self> {
        const BEGINNINGS: [(&str, Kind); 10] = [
            ("`.after(", Kind::Order),
            ("order them: ", Kind::Order),
            ("name the other one, ", Kind::Order),
            ("name them, ", Kind::Order),
            ("or let ", Kind::Commutes),
            ("or split ", Kind::Split),
            ("or say what ", Kind::Say),
            ("or consent", Kind::Consent),
            ("remove ", Kind::Remove),
            ("let ", Kind::Promise),
        ];
        let (_, kind) = BEGINNINGS
            .into_iter()
            .find(|(beginning, _)| help.starts_with(beginning))?;
        Some(kind)
    }

    fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }
}

#[test]
fn each_remedy_compiles_when_pasted() {
    let mut variants: BTreeMap<Kind, Vec<Variant>> = BTreeMap::new();
    let mut skipped = BTreeSet::new();
    for program in programs() {
        let kinds: BTreeSet<Kind> = program
            .messages
            .iter()
            .flat_map(|message| &message.helps)
            .filter_map(|help| match program.skips(help) {
                Some(skip) => {
                    skipped.insert(skip);
                    None
                }
                None => Some(
                    Kind::of(help).unwrap_or_else(|| panic!("{}: unknown: {help}", program.name)),
                ),
            })
            .collect();
        for kind in kinds {
            let variant = program.with(kind);
            assert_ne!(variant.text, program.text, "{}: {kind:?}", program.name);
            variants.entry(kind).or_default().push(variant);
        }
    }
    assert_eq!(
        skipped.len(),
        SKIPPED.len(),
        "of what is skipped, only {skipped:?} occurs"
    );
    let counts = Kind::ALL.map(|kind| variants.get(&kind).map_or(0, Vec::len));
    let least = LEAST
        .iter()
        .zip(counts)
        .all(|(least, count)| count >= *least);
    assert!(least, "there are only {counts:?} of {:?}", Kind::ALL);

    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("remedies");
    fs::create_dir_all(&folder).expect("the folder of the variants");
    let cases = trybuild::TestCases::new();
    for (kind, variants) in &variants {
        let file = folder.join(format!("{}.rs", kind.name()));
        fs::write(&file, in_one_file(variants)).expect("the file of the variants");
        cases.pass(file);
    }
}

/// How many variants of each kind there are at least; else this test has lost its programs.
const LEAST: [usize; 7] = [55, 30, 50, 4, 55, 38, 4];

#[test]
fn a_remedy_goes_where_its_message_points() {
    let text = "#[node(write(Log), idempotent)]\nasync fn note(text: &str) {}\n\nworkflow!(\n    async fn run() {\n        \
                note(\"a\");\n        note(\"b\").early();\n    }\n);\n";
    let output = "error: two calls of `note` write `Log` [WF10]\n       help: name the other one, `let note_1 = note(..);`, \
                  and write `.after(note_1)` here, if that is the order\n       help: or let `note` promise `commutes`: \
                  `#[node(.., commutes)]`\n       help: or split `Log` in two resources\n       help: or consent: \
                  `.allow_race(note_1)` here\n  --> tests/ui/writes/x.rs:7:9\n";
    let program = Program {
        name: "writes/x".to_owned(),
        text: text.to_owned(),
        messages: messages_in(output),
    };
    let pasted = |kind| program.with(kind).text;
    let named = text.replace("note(\"a\")", "let note_1 = note(\"a\")");
    assert_eq!(
        pasted(Kind::Order),
        named.replace("note(\"b\")", "note(\"b\").after(note_1)")
    );
    assert_eq!(
        pasted(Kind::Consent),
        named.replace("note(\"b\")", "note(\"b\").allow_race(note_1)")
    );
    assert_eq!(
        pasted(Kind::Commutes),
        text.replace("idempotent)", "idempotent, commutes)")
    );
    assert_eq!(
        pasted(Kind::Split),
        format!(
            "#[derive(::dag_core::Resource)]\npub struct LogPart7;\n\n#[node(write(LogPart7), idempotent)]\n\
             async fn note_part_7(text: &str) {{}}\n\n{}",
            text.replace("note(\"b\")", "note_part_7(\"b\")")
        )
    );
}

#[test]
fn what_is_removed_is_the_policy_at_the_place() {
    for (marked, help, expected) in [
        (
            "post(a).after(#told).early()?",
            "remove `.after(told)`",
            "post(a).early()?",
        ),
        (
            "post(a).after(b).early().after(#b)",
            "remove `.after(b)`",
            "post(a).after(b).early()",
        ),
        (
            "post(a).after(b, #b)?",
            "remove `b` from `.after(..)`",
            "post(a).after(b)?",
        ),
        (
            "post(a).after(#b, c)?",
            "remove `b` from `.after(..)`",
            "post(a).after(c)?",
        ),
        (
            "post(a).early().#early()?",
            "remove one `.early()`",
            "post(a).early()?",
        ),
        ("post(a).#undo(b(_))?", "remove `.undo(..)`", "post(a)?"),
        (
            "post(a).undo(b(_)#?)?",
            "remove it, or do it inside the node",
            "post(a).undo(b(_))?",
        ),
        (
            "post(a).undo(b(_).#after(c))",
            "remove it, or do it inside the node",
            "post(a).undo(b(_))",
        ),
    ] {
        let place = marked.find('#').expect("a mark");
        let text = marked.replace('#', "");
        let mut edits = Edits::default();
        edits.remove(&text, place, help);
        assert_eq!(edits.applied_to(&text), expected, "{marked}: {help}");
    }
}

/// A wrong program and what the compiler says to it.
struct Program {
    /// `writes/three_writers`
    name: String,
    text: String,
    messages: Vec<Message>,
}

/// A program with remedies pasted in.
struct Variant {
    name: String,
    text: String,
}

/// One message with a code.
struct Message {
    code: String,
    helps: Vec<String>,
    line: usize,
    column: usize,
}

impl Program {
    fn skips(&self, help: &str) -> Option<&'static str> {
        SKIPPED
            .iter()
            .find(|(name, beginning, _)| *name == self.name && help.starts_with(beginning))
            .map(|(name, _, _)| *name)
    }

    /// The program with this kind of remedy from every message.
    fn with(&self, kind: Kind) -> Variant {
        let mut edits = Edits::default();
        let mut parts: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
        for message in &self.messages {
            let helps = || {
                message
                    .helps
                    .iter()
                    .filter(|help| self.skips(help).is_none())
            };
            let same = helps().find(|help| Kind::of(help) == Some(kind));
            let Some(help) = same.or_else(|| helps().next()) else {
                continue;
            };
            let place = offset(&self.text, message.line, message.column);
            match Kind::of(help).expect("each is known") {
                Kind::Order => self.order(message, place, help, &mut edits),
                Kind::Consent => self.consent(message, place, help, &mut edits),
                Kind::Split => {
                    for place in self.waiting(message, place) {
                        let resources = codes(help).into_iter().map(str::to_owned);
                        parts.entry(place).or_default().extend(resources);
                    }
                }
                Kind::Commutes | Kind::Say | Kind::Promise => self.effects(help, &mut edits),
                Kind::Remove => edits.remove(&self.text, place, help),
            }
        }
        for (place, resources) in &parts {
            self.split(*place, resources, &mut edits);
        }
        Variant {
            name: format!("{}_{}", self.name.replace('/', "_"), kind.name()),
            text: edits.applied_to(&self.text),
        }
    }

    fn order(&self, message: &Message, place: usize, help: &str, edits: &mut Edits) {
        let many = many(help);
        for (firsts, second) in &many {
            let place = self.statement(second);
            edits.insert(call_end(&self.text, place), &format!(".after({firsts})"));
            self.name_it(firsts, edits);
            self.name_it(second, edits);
        }
        if many.is_empty() {
            self.name_where_asked(message, edits);
            let policy = policy_in(help, ".after(");
            edits.insert(call_end(&self.text, place), policy);
            if let Some((_, instead)) = help.split_once("instead of ") {
                for policy in codes(instead) {
                    let behind = self.text[place..].find(policy);
                    let at = behind.unwrap_or_else(|| panic!("{}: no {policy}", self.name));
                    edits.replace(place + at, policy.len(), "");
                }
            }
        }
    }

    fn consent(&self, message: &Message, place: usize, help: &str, edits: &mut Edits) {
        if !help.starts_with("or consent, pair by pair") {
            self.name_where_asked(message, edits);
            let codes = codes(help);
            let is_policy = |at: &usize| codes[*at].starts_with(".allow_race(");
            for at in (0..codes.len()).filter(is_policy) {
                let place = match codes.get(at + 1) {
                    Some(name) if at > 0 => self.statement(name),
                    _ => place,
                };
                edits.insert(call_end(&self.text, place), codes[at]);
            }
            return;
        }
        let mut earlier: Vec<String> = Vec::new();
        for (firsts, second) in many(&message.helps[0]) {
            if earlier.is_empty() {
                self.name_it(&firsts, edits);
                earlier.push(firsts);
            }
            let place = call_end(&self.text, self.statement(&second));
            edits.insert(place, &format!(".allow_race({})", earlier.join(", ")));
            self.name_it(&second, edits);
            earlier.push(second);
        }
    }

    /// The statements that a message lets wait: one, or each of many.
    fn waiting(&self, message: &Message, place: usize) -> Vec<usize> {
        let many = many(&message.helps[0]);
        if !many.is_empty() {
            let seconds = many.iter().map(|(_, second)| self.statement(second));
            return seconds.collect();
        }
        // What has to wait with it has to consent with it.
        let consents = message.helps.iter();
        let consents = consents.filter(|help| Kind::of(help) == Some(Kind::Consent));
        let others = consents.flat_map(|help| help.split(" and ").skip(1));
        let others = others.filter_map(|other| codes(other).get(1).copied());
        let others = others.map(|other| self.statement(other));
        [place].into_iter().chain(others).collect()
    }

    /// Gives the node called there a twin that touches resources of its own, and calls the twin.
    fn split(&self, place: usize, resources: &BTreeSet<String>, edits: &mut Edits) {
        let node = word(&self.text, place);
        let number = self.text[..place].lines().count();
        let twin = format!("{node}_part_{number}");
        let item = Item::of(&self.text, node);
        let mut effects = self.text[item.effects.0..item.effects.1].to_owned();
        let mut made = String::new();
        for resource in resources {
            let part = format!("{resource}Part{number}");
            effects = with_another(&effects, resource, &part);
            let _ = write!(
                made,
                "#[derive(::dag_core::Resource)]\npub struct {part};\n\n"
            );
        }
        made += &self.text[item.start..item.effects.0];
        made += &effects;
        made += &self.text[item.effects.1..item.name];
        made += &twin;
        made += &self.text[item.name + node.len()..item.end];
        edits.insert(item.start, &format!("{made}\n\n"));
        edits.replace(place, node.len(), &twin);
    }

    /// Pastes `#[node(..)]` above the nodes that are named before it; `..` stands for what is there.
    fn effects(&self, help: &str, edits: &mut Edits) {
        let codes = codes(help);
        let (attribute, nodes) = codes.split_last().expect("an attribute");
        let attribute = attribute
            .strip_prefix("#[node(")
            .and_then(|rest| rest.strip_suffix(")]"))
            .unwrap_or_else(|| panic!("{}: no attribute: {help}", self.name));
        for node in nodes.iter().filter(|node| **node != "commutes") {
            let item = Item::of(&self.text, node);
            let (start, end) = item.effects;
            let mut effects = attribute.replace("..", &self.text[start..end]);
            if effects.contains("Resource") {
                // A stand-in: each node says its own.
                let own = format!("{}Things", node.to_uppercase());
                effects = with_another(&effects, "Resource", &own);
                edits.insert(
                    item.start,
                    &format!("#[derive(::dag_core::Resource)]\nstruct {own};\n\n"),
                );
            }
            edits.replace(start, end - start, &effects);
        }
    }

    /// ``name the other one, `let post_1 = post(..);` ``: the first remedy says it for the others.
    fn name_where_asked(&self, message: &Message, edits: &mut Edits) {
        let code = codes(&message.helps[0])
            .into_iter()
            .find_map(|code| code.strip_prefix("let "));
        if let Some((name, _)) = code.and_then(|code| code.split_once(" = ")) {
            self.name_it(name, edits);
        }
    }

    /// Writes the `let` of a name that has none, such as `post_1`.
    fn name_it(&self, name: &str, edits: &mut Edits) {
        if let Some(place) = self.unnamed(name) {
            edits.insert(place, &format!("let {name} = "));
        }
    }

    /// The statement for which `post_2` was thought of: the second call of `post` without a name.
    fn unnamed(&self, name: &str) -> Option<usize> {
        let (node, number) = name.rsplit_once('_')?;
        let number: usize = number.parse().ok()?;
        let call = format!("\n        {node}(");
        let calls = self.text.match_indices(&call);
        calls
            .map(|(at, found)| at + found.len() - node.len() - 1)
            .nth(number.checked_sub(1)?)
    }

    /// The node called in the statement of this name.
    fn statement(&self, name: &str) -> usize {
        if let Some(place) = self.unnamed(name) {
            return place;
        }
        let found = self.text.find(&format!("let {name} = "));
        found
            .map(|at| at + "let  = ".len() + name.len())
            .or_else(|| Some(self.text.find(&format!("\n        {name}("))? + 9))
            .unwrap_or_else(|| panic!("{}: no statement {name}", self.name))
    }
}

/// Changes of one text, by the places they have before any of them is made.
#[derive(Default)]
struct Edits {
    /// Place, length of what goes, what comes.
    edits: Vec<(usize, usize, String)>,
}

impl Edits {
    fn insert(&mut self, at: usize, text: &str) {
        self.replace(at, 0, text);
    }

    /// The same change asked for by two messages is one change.
    fn replace(&mut self, at: usize, length: usize, text: &str) {
        let edit = (at, length, text.to_owned());
        if !self.edits.contains(&edit) {
            self.edits.push(edit);
        }
    }

    /// Takes away what stands at `place`: a policy, a name in it, or `?`.
    fn remove(&mut self, text: &str, place: usize, help: &str) {
        if help.starts_with("remove it") {
            let (start, end) = if text[place..].starts_with('?') {
                (place, place + 1)
            } else {
                (place - 1, call_end(text, place))
            };
            return self.replace(start, end - start, "");
        }
        let from = help
            .strip_prefix("remove `")
            .and_then(|rest| rest.split_once("` from `."));
        if let Some((name, _)) = from {
            let end = place + name.len();
            let behind = text[end..].starts_with(", ");
            let start = if behind { place } else { place - 2 };
            return self.replace(start, name.len() + 2, "");
        }
        let policy = codes(help)[0];
        let (name, _) = policy.split_once('(').expect("a policy");
        let name = format!("{name}(");
        let starts = text.match_indices(&name).map(|(at, _)| at);
        let start = starts.filter(|start| *start <= place).max();
        let start = start.unwrap_or_else(|| panic!("no {name} before the place: {help}"));
        self.replace(start, call_end(text, start + 1) - start, "");
    }

    fn applied_to(mut self, text: &str) -> String {
        self.edits.sort_by_key(|(at, _, _)| *at);
        let mut result = String::new();
        let mut done = 0;
        for (at, length, new) in &self.edits {
            result += &text[done..*at];
            result += new;
            done = at + length;
        }
        result + &text[done..]
    }
}

/// A node in the text: `#[node(..)]` and its function.
struct Item {
    start: usize,
    /// What stands between the parentheses of `node(..)`.
    effects: (usize, usize),
    name: usize,
    end: usize,
}

impl Item {
    fn of(text: &str, node: &str) -> Self {
        let name = text.find(&format!("fn {node}(")).map(|at| at + 3);
        let name = name.unwrap_or_else(|| panic!("no node {node}"));
        let open = text[..name].rfind("node(").expect("its attribute") + 4;
        let start = text[..open].rfind("#[").expect("its attribute");
        let body = name + text[name..].find('{').expect("its body");
        Self {
            start,
            effects: (open + 1, closing(text, open)),
            name,
            end: closing(text, body) + 1,
        }
    }
}

/// The orders of a message about many statements, those it does not spell out included.
fn many(help: &str) -> Vec<(String, String)> {
    if !help.contains("order them: ") {
        return Vec::new();
    }
    let codes = codes(help);
    let codes: Vec<&str> = codes
        .into_iter()
        .filter(|code| !code.starts_with("let "))
        .collect();
    let mut orders: Vec<(String, String)> = codes
        .chunks(2)
        .map(|pair| {
            let firsts = pair[0].strip_prefix(".after(").expect("an order");
            (firsts.trim_end_matches(')').to_owned(), pair[1].to_owned())
        })
        .collect();
    let more = help
        .split_once("and so on for ")
        .and_then(|(_, rest)| rest.split(' ').next());
    for _ in 0..more.map_or(0, |more| more.parse().expect("a number")) {
        let (_, last) = orders.last().expect("an order");
        let (node, number) = last.rsplit_once('_').expect("a number");
        let number: usize = number.parse().expect("a number");
        let next = format!("{node}_{}", number + 1);
        orders.push((last.clone(), next));
    }
    orders
}

/// What stands in backticks.
fn codes(help: &str) -> Vec<&str> {
    help.split('`').skip(1).step_by(2).collect()
}

fn policy_in<'a>(help: &'a str, beginning: &str) -> &'a str {
    let codes = codes(help);
    let policy = codes.into_iter().find(|code| code.starts_with(beginning));
    policy.unwrap_or_else(|| panic!("no `{beginning}`: {help}"))
}

/// Effects in which another resource stands for `resource`, whose path goes with it.
fn with_another(effects: &str, resource: &str, another: &str) -> String {
    let inside = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | ':');
    let mut result = String::new();
    let mut path = String::new();
    for letter in effects.chars().chain([' ']) {
        if inside(letter) {
            path.push(letter);
            continue;
        }
        let same = path.rsplit("::").next() == Some(resource);
        result += if same { another } else { &path };
        result.push(letter);
        path.clear();
    }
    result.pop();
    result
}

/// The place of a line and a column, as rustc counts them.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text
        .split_inclusive('\n')
        .take(line - 1)
        .map(str::len)
        .sum();
    let within = text[before..].char_indices().nth(column - 1);
    before + within.map_or(0, |(at, _)| at)
}

fn word(text: &str, at: usize) -> &str {
    let end = text[at..].find(|letter: char| !letter.is_alphanumeric() && letter != '_');
    end.map_or(&text[at..], |end| &text[at..at + end])
}

/// Behind the parentheses of the call that stands there.
fn call_end(text: &str, at: usize) -> usize {
    let open = at + text[at..].find('(').expect("a call");
    closing(text, open) + 1
}

/// The bracket that closes the one at `open`.
fn closing(text: &str, open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, letter) in text[open..].char_indices() {
        match letter {
            '(' | '{' => depth += 1,
            ')' | '}' if depth == 1 => return open + at,
            ')' | '}' => depth -= 1,
            _ => {}
        }
    }
    panic!("nothing closes {}", &text[open..])
}

/// Each variant as a module.
fn in_one_file(variants: &[Variant]) -> String {
    let mut file = "#![allow(warnings)]\n\nfn main() {}\n".to_owned();
    for Variant { name, text } in variants {
        let text = text.replace("crate::", &format!("crate::{name}::"));
        let _ = write!(file, "\nmod {name} {{\n{text}}}\n");
    }
    file
}

/// The programs of `FOLDERS` whose messages have all one of `CODES`.
fn programs() -> Vec<Program> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let mut programs = Vec::new();
    for folder in FOLDERS {
        let mut files: Vec<PathBuf> = fs::read_dir(root.join(folder))
            .unwrap_or_else(|error| panic!("{folder}: {error}"))
            .map(|entry| entry.expect("an entry").path())
            .filter(|file| file.extension().is_some_and(|extension| extension == "rs"))
            .collect();
        files.sort();
        for file in files {
            let stem = file.file_stem().unwrap_or_default().to_string_lossy();
            let program = Program {
                name: format!("{folder}/{stem}"),
                text: read(&file),
                messages: messages_in(&read(&file.with_extension("stderr"))),
            };
            let known = |message: &Message| CODES.contains(&message.code.as_str());
            if program.messages.iter().all(known) {
                programs.push(program);
            } else {
                let mixed = ["several", "examples"].contains(folder);
                assert!(mixed, "{} has another code", program.name);
            }
        }
    }
    programs
}

fn messages_in(output: &str) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    for line in output.lines() {
        let trimmed = line.trim_start();
        if line.starts_with("error") {
            let code = line.rsplit_once('[').map_or("", |(_, code)| code);
            messages.push(Message {
                code: code.trim_end_matches(']').to_owned(),
                helps: Vec::new(),
                line: 0,
                column: 0,
            });
        } else if let Some(message) = messages.last_mut() {
            if let Some(help) = trimmed.strip_prefix("help: ") {
                message.helps.push(help.to_owned());
            } else if let Some(place) = trimmed.strip_prefix("--> ") {
                let mut numbers = place.rsplit(':').map(|part| part.parse().unwrap_or(0));
                message.column = numbers.next().unwrap_or(0);
                message.line = numbers.next().unwrap_or(0);
            }
        }
    }
    messages
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

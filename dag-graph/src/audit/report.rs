//! An audit as a report for a terminal: a section a resource, then what concerns the run as a whole.

use super::layout::{Row, count, length, list, table, wrap};
use super::{Audit, Cut, Gate, Pair, Reason, Resource, Undo, User};
use crate::graph::{Access, EdgeKind, Node, NodeKind};
use crate::naming;
use crate::repeat::CannotRepeat;
use crate::ways::{Ways, is_undo};
use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

impl fmt::Display for Audit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let report = Report {
            audit: self,
            labels: naming::labels(&self.graph),
        };
        f.write_str(&report.head())?;
        for section in report.sections() {
            if !section.rows.is_empty() {
                write!(f, "\n\n{}", section.title)?;
                section.rows.iter().try_for_each(|row| row.print(f))?;
            }
        }
        f.write_str("\n\n")?;
        if self.failures.is_empty() {
            f.write_str("nothing can fail this run\n")?;
        }
        f.write_str(&report.repeat())
    }
}

struct Report<'a> {
    audit: &'a Audit,
    /// What each node is called here.
    labels: Vec<String>,
}

/// A heading and what stands below it.
struct Section {
    title: String,
    rows: Vec<Row>,
}

impl Section {
    /// Below the title a table, its columns aligned.
    fn new(title: impl Into<String>, rows: &[Vec<String>]) -> Self {
        Self {
            title: title.into(),
            rows: table(2, rows),
        }
    }
}

impl Report<'_> {
    fn node(&self, index: usize) -> Option<&Node> {
        self.audit.graph.nodes.get(index)
    }

    fn label(&self, index: usize) -> &str {
        self.labels.get(index).map_or("", String::as_str)
    }

    fn list(&self, nodes: &[usize]) -> String {
        let names: Vec<&str> = nodes.iter().map(|&node| self.label(node)).collect();
        list(&names)
    }

    fn head(&self) -> String {
        let graph = self.audit.graph;
        let statements = graph.nodes.iter().enumerate();
        let statements = statements.filter(|(index, node)| {
            let decides = graph.decided(*index).is_some();
            node.kind != NodeKind::Input && !is_undo(node) && !decides
        });
        let (mut all, mut writes) = (0, 0);
        for (_, node) in statements {
            all += 1;
            writes += usize::from(node.effects.kind().writes());
        }
        let writes = match writes {
            0 => "writes nothing".to_owned(),
            1 => "1 of them writes".to_owned(),
            _ => format!("{writes} of them write"),
        };
        let resources = self.audit.resources.iter();
        let named = resources.clone().filter(|resource| resource.name.is_some());
        let pairs = resources.flat_map(|resource| &resource.pairs);
        let unordered = pairs.filter(|pair| pair.reason == Reason::None).count();
        let mut facts = vec![count(all, "statement"), writes];
        for (number, what, more) in [
            (named.count(), "resource", ""),
            (self.audit.undos.len(), "undo", ""),
            (self.audit.races.len(), "race", " allowed"),
            (unordered, "pair", " in no order"),
        ] {
            if number > 0 {
                facts.push(count(number, what) + more);
            }
        }
        format!("audit of {}: {}", graph.name, facts.join(", "))
    }

    fn sections(&self) -> Vec<Section> {
        let audit = self.audit;
        let written = |resource: &&Resource| resource.users.iter().any(|user| user.writes);
        let mut sections: Vec<Section> = audit
            .resources
            .iter()
            .filter(written)
            .map(|resource| self.resource(resource))
            .collect();
        let quiet = audit.resources.iter().filter(|resource| !written(resource));
        let quiet: Vec<Vec<String>> = quiet.map(|resource| self.quiet(resource)).collect();
        let anything = audit
            .resources
            .iter()
            .any(|resource| resource.name.is_none());
        let title = if anything {
            "read, and not written by name"
        } else {
            "only read"
        };
        sections.push(Section::new(title, &quiet));
        let failures = match audit.failures.as_slice() {
            [] => Vec::new(),
            failures => vec![vec![self.list(failures)]],
        };
        sections.push(Section::new("can fail the run", &failures));
        let gates: Vec<Vec<String>> = audit.gates.iter().map(|gate| self.gate(gate)).collect();
        sections.push(Section::new(
            "the gate, for writes that may not be repeated",
            &gates,
        ));
        let left = match audit.left.as_slice() {
            [] => Vec::new(),
            left => vec![vec![self.list(left)]],
        };
        sections.push(Section::new(
            "left by a run that fails, and done again by the next",
            &left,
        ));
        let cuts: Vec<Vec<String>> = audit.cuts.iter().map(|cut| self.cut(cut)).collect();
        sections.push(Section::new(
            "may be cut short while the run goes on",
            &cuts,
        ));
        let undos: Vec<Vec<String>> = audit.undos.iter().map(|undo| self.undo(undo)).collect();
        let title = match undos.len() {
            1 => "undone, if the run fails",
            _ => "undone, if the run fails: one after the other, the last to succeed first",
        };
        sections.push(Section::new(title, &undos));
        sections.push(Section::new("promised, and to be tested", &self.promises()));
        sections
    }

    fn resource(&self, resource: &Resource) -> Section {
        let users = resource.users.iter();
        let rows: Vec<Vec<String>> = users
            .map(|user| vec![self.called(user.node), self.access(user)])
            .collect();
        let mut section = Section::new(
            resource
                .name
                .unwrap_or("anything (by writes without names)"),
            &rows,
        );
        let names = resource.pairs.iter().map(|pair| self.label(pair.first));
        let width = names.map(length).max().unwrap_or(0);
        let pairs = resource.pairs.iter();
        let pairs: Vec<Vec<String>> = pairs.map(|pair| self.pair(pair, width)).collect();
        section.rows.extend(table(4, &pairs));
        section
    }

    /// `let receipt = charge(..)` is `receipt = charge`.
    fn called(&self, index: usize) -> String {
        let label = self.label(index);
        match self.node(index).map(|node| (node.name, node.kind)) {
            Some((name, NodeKind::Call(path))) if last(path) != name => {
                format!("{label} = {path}")
            }
            _ => label.to_owned(),
        }
    }

    fn access(&self, user: &User) -> String {
        let Some(node) = self.node(user.node) else {
            return String::new();
        };
        let mut undos = self.audit.undos.iter();
        let own = undos.clone().find(|undo| undo.undo == user.node);
        let own = own.map_or_else(String::new, |undo| {
            format!("undo of {}: ", self.label(undo.statement))
        });
        let verb = match (user.reads, user.writes) {
            (true, true) => "reads and writes",
            (_, true) => "writes",
            _ => "reads",
        };
        let mut facts = vec![own + verb];
        if !user.writes {
            return facts.concat();
        }
        let effects = node.effects;
        let promises = [
            (effects.idempotent, "idempotent"),
            (effects.commutes, "commutes"),
        ];
        let promises = promises.into_iter().filter(|(promised, _)| *promised);
        facts.extend(promises.map(|(_, word)| word.to_owned()));
        let mut gates = self.audit.gates.iter();
        if let Some(undo) = undos.find(|undo| undo.statement == user.node) {
            facts.push(format!("undone by {}", self.label(undo.undo)));
        } else if let Some(gate) = gates.find(|gate| gate.statement == user.node) {
            facts.push(
                match (gate.early, gate.passed.is_empty()) {
                    (true, _) => "early",
                    (_, false) => "gated",
                    (_, true) => "not to be repeated",
                }
                .to_owned(),
            );
        }
        facts.join(", ")
    }

    fn pair(&self, pair: &Pair, width: usize) -> Vec<String> {
        let (first, second) = (self.label(pair.first), self.label(pair.second));
        let relation = match pair.reason {
            Reason::Data(_) | Reason::Order(_) | Reason::Gate(_) | Reason::OneByOne(_) => "before",
            Reason::Exclusive(_) => "or",
            Reason::Commute | Reason::Race { .. } | Reason::None => "beside",
        };
        let item = match (pair.across, relation) {
            (false, _) => "",
            (true, "before") => " of later items",
            (true, _) => " of other items",
        };
        vec![
            format!("{first:width$} {relation} {second}{item}"),
            match pair.reason {
                Reason::Commute if pair.first == pair.second => "it commutes".to_owned(),
                ref reason => self.reason(reason),
            },
        ]
    }

    fn reason(&self, reason: &Reason) -> String {
        let along = |path: &[usize]| {
            let mut names: Vec<&str> = path.iter().map(|&node| self.label(node)).collect();
            names.dedup();
            names.join(" → ")
        };
        let indirect = |path: &[usize]| {
            if path.len() > 2 {
                format!(": {}", along(path))
            } else {
                String::new()
            }
        };
        match reason {
            Reason::Data(path) => format!("by data: {}", along(path)),
            Reason::Order(path) => format!("by {}{}", self.order(path), indirect(path)),
            Reason::Gate(path) => format!("by the gate{}", indirect(path)),
            Reason::Exclusive(block) => format!("only one of them runs: {}", self.label(*block)),
            Reason::OneByOne(each) => format!("{} takes one item at a time", self.label(*each)),
            Reason::Commute => "both commute".to_owned(),
            Reason::Race { by } => format!("race allowed by {}", self.label(*by)),
            Reason::None => "nothing orders them".to_owned(),
        }
    }

    /// What is written in the text, where the path first needs an order.
    fn order(&self, path: &[usize]) -> String {
        let edges = self.audit.graph.edges;
        let mut steps = path.iter().zip(path.iter().skip(1));
        let step = steps.find(|&(from, to)| {
            let mut step = edges
                .iter()
                .filter(|edge| (edge.from, edge.to) == (*from, *to));
            // The way into a `for` and out of it needs no edge.
            step.clone().next().is_some()
                && step.all(|edge| !matches!(edge.kind, EdgeKind::Data(_) | EdgeKind::Decision))
        });
        let from = step.and_then(|(from, _)| self.node(*from));
        let to = step.and_then(|(_, to)| self.node(*to));
        let (Some(from), Some(to)) = (from, to) else {
            return ".after".to_owned();
        };
        let mut policies = to.policies.iter();
        let mut names = policies
            .by_ref()
            .filter_map(|policy| policy.strip_prefix(".after(")?.strip_suffix(')'))
            .flat_map(|names| names.split(", "));
        if to.tail && names.all(|name| name != from.name) {
            let what = match to.block {
                None => "the output",
                Some(_) => "the value of the item",
            };
            format!("{what}, which comes last")
        } else {
            format!(".after({})", from.name)
        }
    }

    fn quiet(&self, resource: &Resource) -> Vec<String> {
        let users: Vec<usize> = resource.users.iter().map(|user| user.node).collect();
        let name = resource.name.unwrap_or_default().to_owned();
        vec![name, self.list(&users)]
    }

    fn gate(&self, gate: &Gate) -> Vec<String> {
        let open = self.open(gate);
        let passed = self.list(&gate.passed);
        let text = match (gate.early, gate.passed.is_empty(), open.is_empty()) {
            (_, true, true) => "nothing else can fail the run".to_owned(),
            (_, false, true) if self.audit.failures.contains(&gate.statement) => {
                "waits for all others that can fail the run".to_owned()
            }
            (_, false, true) => "waits for all that can fail the run".to_owned(),
            (true, _, false) => format!("early; {open} may still fail the run"),
            (false, true, false) => format!("waits for nothing; {open} may still fail the run"),
            (false, false, false) => {
                format!("waits for {passed}; {open} may still fail the run")
            }
        };
        vec![self.label(gate.statement).to_owned(), text]
    }

    /// What the gate leaves open. What is open for the write's own item is so for others.
    fn open(&self, gate: &Gate) -> String {
        let open = self.list(&gate.open);
        let mut items = gate.items.clone();
        items.retain(|item| !gate.open.contains(item));
        let meet = |item: &usize| self.audit.graph.meet(*item, gate.statement);
        let which = if items.iter().any(meet) {
            "other items"
        } else {
            "later rounds"
        };
        match (open.is_empty(), items.is_empty()) {
            (_, true) => open,
            (true, false) => format!("{} of {which}", self.list(&items)),
            (false, false) => format!("{open}, and {} of {which}", self.list(&items)),
        }
    }

    fn cut(&self, cut: &Cut) -> Vec<String> {
        let when = match self.node(cut.block).map(|node| node.kind) {
            Some(NodeKind::SelectOk | NodeKind::Quorum(_)) => "when it is decided",
            _ => "when its time is over",
        };
        let text = format!("{}, {when}", self.list(&cut.writes));
        vec![self.label(cut.block).to_owned(), text]
    }

    fn undo(&self, undo: &Undo) -> Vec<String> {
        let call = match self.node(undo.undo).map(|node| (node.kind, node.arguments)) {
            Some((NodeKind::Undo(path), arguments)) => format!("{path}({})", arguments.join(", ")),
            _ => String::new(),
        };
        let fails = if undo.fallible {
            "may fail"
        } else {
            "cannot fail"
        };
        let label = self.label(undo.statement).to_owned();
        vec![label, call, fails.to_owned()]
    }

    fn promises(&self) -> Vec<Vec<String>> {
        let mut rows = Vec::new();
        for (promise, word) in [(true, "idempotent"), (false, "commutes")] {
            let promises = self.audit.promises.iter();
            let made = promises.filter(|made| {
                if promise {
                    made.idempotent
                } else {
                    made.commutes
                }
            });
            let paths: Vec<&str> = made.map(|made| made.path).collect();
            if !paths.is_empty() {
                rows.push(vec![word.to_owned(), list(&paths)]);
            }
        }
        rows
    }

    fn repeat(&self) -> String {
        let why = match &self.audit.repeat {
            Ok(()) => return "once it has succeeded, this run may be repeated".to_owned(),
            Err(CannotRepeat::Write(write)) => {
                let what = match self.node(*write).map(|node| node.effects.writes) {
                    Some(Access::Named(names)) => format!("writes {}", list(names)),
                    _ => "may write anything".to_owned(),
                };
                format!("{} {what} and is not idempotent", self.quoted(*write))
            }
            Err(CannotRepeat::ReadThenWrite {
                read,
                write,
                resource,
            }) => {
                let (reader, writer) = (self.quoted(*read), self.quoted(*write));
                let ways = Ways::of(&self.audit.graph);
                let never = ways.exclusive(*read, *write).is_some();
                let before = ways.before(*read, *write) && !never;
                let ordered = self.node(*write).is_some_and(is_undo) || before;
                let may = if ordered { "writes" } else { "may write" };
                // In the order of one item it is the write that comes first.
                let item = if read == write || ways.before(*write, *read) {
                    if self.audit.graph.meet(*read, *write) {
                        ", for another item"
                    } else {
                        ", in another round"
                    }
                } else {
                    ""
                };
                match resource {
                    Some(name) => {
                        format!("{reader} reads {name}, and {writer} {may} it later{item}")
                    }
                    None => format!("{reader} reads, and {writer} {may} anything later{item}"),
                }
            }
        };
        let text = format!("once it has succeeded, this run may not be repeated: {why}");
        wrap(&text, 0).join("\n")
    }

    fn quoted(&self, index: usize) -> String {
        let undo = self.node(index).is_some_and(is_undo);
        format!(
            "{}`{}`",
            if undo { "the undo " } else { "" },
            self.label(index)
        )
    }
}

/// The name at the end of a path.
fn last(path: &str) -> &str {
    let path = path.split('<').next().unwrap_or(path);
    path.rsplit("::").next().unwrap_or(path).trim()
}

//! Audits of graphs made by hand, and of random ones against the rules said once more, plainly.

use super::{Audit, Pair, Reason, Resource};
use crate::graph::{Access, Edge, EdgeKind, Effects, Graph, Node, NodeKind};
use crate::repeat::CannotRepeat;
use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use proptest::prelude::*;
use proptest::sample::select;

const fn node(name: &'static str, reads: Access, writes: Access) -> Node {
    Node {
        name,
        kind: NodeKind::Call(name),
        ty: None,
        doc: "",
        workflow: None,
        effects: Effects {
            reads,
            writes,
            ..Effects::PURE
        },
        arguments: &[],
        policies: &[],
        block: None,
        arm: 0,
        tail: false,
        fallible: false,
        early: false,
        races: &[],
    }
}

const fn edge(from: usize, to: usize, kind: EdgeKind) -> Edge {
    Edge { from, to, kind }
}

const DATA: EdgeKind = EdgeKind::Data(None);
const NO: Access = Access::None;
const ANY: Access = Access::Unnamed;
const R: Access = Access::Named(&["R"]);
const S: Access = Access::Named(&["S"]);
const RS: Access = Access::Named(&["R", "S"]);

fn graph(nodes: Vec<Node>, edges: Vec<Edge>) -> Graph {
    Graph {
        name: "work",
        output: "()",
        nodes: Box::leak(nodes.into_boxed_slice()),
        edges: Box::leak(edges.into_boxed_slice()),
    }
}

fn pairs(audit: &Audit, name: Option<&str>) -> Vec<Pair> {
    let mut found = audit
        .resources
        .iter()
        .filter(|resource| resource.name == name);
    found
        .next()
        .map(|resource| resource.pairs.clone())
        .unwrap_or_default()
}

fn ends_with(audit: &Audit, end: &str) {
    let shown = audit.to_string();
    assert!(shown.ends_with(end), "{shown}");
}

#[test]
fn the_strongest_reason_is_given_even_if_another_path_is_shorter() {
    let nodes = || vec![node("a", NO, R), node("b", NO, NO), node("c", NO, R)];
    let (data, after) = (
        [edge(0, 1, DATA), edge(1, 2, DATA)],
        edge(0, 2, EdgeKind::Order),
    );
    let gate = edge(0, 2, EdgeKind::Gate);
    let reason = |edges: Vec<Edge>| {
        let audit = graph(nodes(), edges).audit();
        pairs(&audit, Some("R"))
            .first()
            .map(|pair| pair.reason.clone())
    };
    let [ab, bc] = data;
    let by_order = edge(1, 2, EdgeKind::Order);
    assert_eq!(
        reason(vec![ab, bc, after, gate]),
        Some(Reason::Data(vec![0, 1, 2]))
    );
    assert_eq!(
        reason(vec![ab, by_order, gate]),
        Some(Reason::Order(vec![0, 1, 2]))
    );
    assert_eq!(
        reason(vec![ab, after, gate]),
        Some(Reason::Order(vec![0, 2]))
    );
    assert_eq!(reason(vec![ab, gate]), Some(Reason::Gate(vec![0, 2])));
    assert_eq!(reason(vec![ab]), Some(Reason::None));
}

#[test]
fn a_pair_that_nothing_orders_is_counted_in_the_first_line() {
    let shown = graph(vec![node("a", NO, R), node("b", R, NO)], vec![])
        .audit()
        .to_string();
    let expected = "\
audit of work: 2 statements, 1 of them writes, 1 resource, 1 pair in no order

R
  a   writes, not to be repeated
  b   reads
    a beside b   nothing orders them

the gate, for writes that may not be repeated
  a   nothing else can fail the run

nothing can fail this run
once it has succeeded, this run may not be repeated: `a` writes R and is not idempotent";
    assert_eq!(shown, expected);
}

#[test]
fn two_that_share_two_resources_are_a_pair_of_each() {
    let both = node("a", NO, RS);
    let nodes = vec![
        both,
        Node {
            races: &[0],
            ..node("b", NO, RS)
        },
    ];
    let audit = graph(nodes, vec![]).audit();
    for name in ["R", "S"] {
        let expected = Pair {
            first: 0,
            second: 1,
            across: false,
            reason: Reason::Race { by: 1 },
        };
        assert_eq!(pairs(&audit, Some(name)), [expected]);
    }
    let resources: Vec<_> = audit
        .races
        .iter()
        .map(|race| race.resources.clone())
        .collect();
    assert_eq!(resources, [vec![Some("R"), Some("S")]]);
}

#[test]
fn a_read_beside_commuting_writes_is_no_pair_that_commutes() {
    let commuting = |name, reads| {
        let mut node = node(name, reads, R);
        node.effects.commutes = true;
        node
    };
    let nodes = vec![commuting("a", NO), commuting("b", NO), commuting("c", R)];
    let audit = graph(nodes, vec![edge(1, 2, DATA)]).audit();
    let reasons: Vec<_> = pairs(&audit, Some("R"))
        .into_iter()
        .map(|pair| pair.reason)
        .collect();
    assert_eq!(
        reasons,
        [Reason::Commute, Reason::None, Reason::Data(vec![1, 2])]
    );
}

#[test]
fn what_may_change_anything_comes_first_and_against_every_access() {
    let nodes = vec![
        node("look", R, NO),
        node("note", ANY, NO),
        node("migrate", NO, ANY),
        node("plain", NO, NO),
        node("store", NO, S),
    ];
    let audit = graph(nodes, (0..2).map(|from| edge(from, 2, DATA)).collect()).audit();
    let names: Vec<_> = audit
        .resources
        .iter()
        .map(|resource| resource.name)
        .collect();
    assert_eq!(names, [None, Some("R"), Some("S")]);
    let ends: Vec<_> = pairs(&audit, None)
        .iter()
        .map(|pair| (pair.first, pair.second))
        .collect();
    assert_eq!(ends, [(0, 2), (1, 2), (2, 4)]);
    let shown = audit.to_string();
    assert!(
        shown.contains("\nanything (by writes without names)\n  migrate   writes, not"),
        "{shown}"
    );
    assert!(
        shown.contains("\nread, and not written by name\n  R   look\n"),
        "{shown}"
    );
}

#[test]
fn a_run_is_repeated_with_its_undos() {
    let idempotent = |name, writes| {
        let mut node = node(name, NO, writes);
        node.effects.idempotent = true;
        node
    };
    let undo = |writes| Node {
        kind: NodeKind::Undo("take_back"),
        ..idempotent("take_back", writes)
    };
    let undone = |writes| {
        let nodes = vec![node("look", R, NO), idempotent("store", S), undo(writes)];
        graph(nodes, vec![edge(1, 2, EdgeKind::Undo)]).audit()
    };
    assert_eq!(undone(S).repeat, Ok(()));
    ends_with(
        &undone(S),
        "\nonce it has succeeded, this run may be repeated",
    );
    let spoiled = CannotRepeat::ReadThenWrite {
        read: 0,
        write: 2,
        resource: Some("R"),
    };
    assert_eq!(undone(R).repeat, Err(spoiled));
    ends_with(
        &undone(R),
        "not be repeated: `look` reads R, and the undo `take_back` writes\nit later",
    );
    let nodes = vec![node("look", R, NO), idempotent("store", ANY)];
    ends_with(
        &graph(nodes, vec![]).audit(),
        "not be repeated: `look` reads, and `store` may write anything\nlater",
    );
}

#[test]
fn undos_stand_in_an_order_in_which_they_may_run() {
    let undo = |name, fallible| Node {
        kind: NodeKind::Undo(name),
        fallible,
        ..node(name, NO, R)
    };
    // The text has them the other way round than they run.
    let nodes = vec![
        node("second", NO, R),
        node("first", NO, R),
        undo("undo_second", true),
        undo("undo_first", false),
    ];
    let edges = vec![
        edge(1, 0, DATA),
        edge(0, 2, EdgeKind::Undo),
        edge(1, 3, EdgeKind::Undo),
    ];
    let audit = graph(nodes, edges).audit();
    let undos: Vec<_> = audit
        .undos
        .iter()
        .map(|undo| (undo.statement, undo.undo, undo.fallible))
        .collect();
    assert_eq!(undos, [(0, 2, true), (1, 3, false)]);
    assert!(audit.gates.is_empty());
}

#[test]
fn before_speaks_of_names_that_mean_one_statement() {
    let input = Node {
        kind: NodeKind::Input,
        ..node("input", NO, NO)
    };
    let undo = Node {
        kind: NodeKind::Undo("a"),
        ..node("undo", NO, R)
    };
    let nodes = vec![
        input,
        node("a", NO, R),
        node("b", NO, R),
        node("c", NO, S),
        node("c", NO, S),
        undo,
    ];
    let edges = vec![
        edge(0, 2, DATA),
        edge(1, 2, EdgeKind::Gate),
        edge(1, 5, EdgeKind::Undo),
    ];
    let graph = graph(nodes, edges);
    assert_eq!(graph.before("a", "b"), Some(true));
    assert_eq!(graph.before("b", "a"), Some(false));
    assert_eq!(graph.before("a", "a"), Some(false));
    assert_eq!(graph.before("input", "a"), Some(true));
    assert_eq!(graph.before("a", "input"), Some(false));
    assert_eq!(graph.before("input", "input"), Some(false));
    assert_eq!(graph.before("a", "c"), None);
    assert_eq!(graph.before("a", "nobody"), None);
    assert_eq!(graph.before("a", "undo"), None);
}

#[test]
fn long_lists_go_on_below_themselves() {
    let names: Vec<String> = (0..20).map(|n| alloc::format!("statement_{n}")).collect();
    let mut nodes: Vec<Node> = names
        .into_iter()
        .map(|name| Node {
            fallible: true,
            ..node(Box::leak(name.into_boxed_str()), NO, NO)
        })
        .collect();
    nodes.push(node("write", NO, R));
    let shown = graph(nodes, vec![edge(0, 20, DATA)]).audit().to_string();
    assert!(
        shown.lines().all(|line| line.chars().count() <= 100),
        "{shown}"
    );
    let below = "\n  write   waits for statement_0; statement_1,";
    assert!(shown.contains(below), "{shown}");
    assert!(shown.contains("\n          statement_"), "{shown}");
}

/// A graph of up to six statements whose edges lead forward in some order of them, with effects of all kinds.
fn graphs() -> impl Strategy<Value = Graph> {
    let access = || select(vec![NO, NO, ANY, R, S, RS]);
    let flags = || (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    let nodes = move |n: usize| {
        let races = prop::collection::vec(0..n, 0..2);
        prop::collection::vec((access(), access(), flags(), races), n)
    };
    let kind = || select(vec![DATA, EdgeKind::Order, EdgeKind::Gate]);
    (1_usize..7).prop_flat_map(move |n| {
        let edges = prop::collection::vec((0..n, 0..n, kind()), 0..7);
        let order = Just((0..n).collect::<Vec<_>>()).prop_shuffle();
        (nodes(n), edges, order).prop_map(|(nodes, edges, order)| {
            let nodes = nodes.into_iter().enumerate();
            let nodes = nodes.map(|(index, (reads, writes, flags, races))| {
                let name = ["a", "b", "c", "d", "e", "f"].get(index).copied();
                let mut node = node(name.unwrap_or_default(), reads, writes);
                (node.fallible, node.early) = (flags.0, flags.1);
                node.effects.idempotent = flags.2;
                node.effects.commutes = flags.3 && writes != ANY;
                node.races = Box::leak(races.into_boxed_slice());
                node
            });
            let forward = |(from, to, kind): (usize, usize, EdgeKind)| {
                let place = |node| order.iter().position(|other| *other == node);
                (place(from) < place(to)).then_some(edge(from, to, kind))
            };
            graph(
                nodes.collect(),
                edges.into_iter().filter_map(forward).collect(),
            )
        })
    })
}

/// Is there a path over edges that count? By taking every step again and again.
fn reaches(graph: &Graph, from: usize, to: usize, counts: &dyn Fn(EdgeKind) -> bool) -> bool {
    let mut reached = vec![from];
    for _ in graph.nodes {
        for edge in graph.edges {
            if counts(edge.kind) && reached.contains(&edge.from) && !reached.contains(&edge.to) {
                reached.push(edge.to);
            }
        }
    }
    from != to && reached.contains(&to)
}

fn names(access: Access) -> Vec<&'static str> {
    match access {
        Access::Named(names) => names.to_vec(),
        _ => vec![],
    }
}

/// Over what two statements are a pair, and whether commuting will do.
fn expected(first: &Node, second: &Node) -> Vec<(Option<&'static str>, bool)> {
    let [a, b] = [first.effects, second.effects];
    let touches = |effects: Effects| effects.reads != NO || effects.writes != NO;
    if a.writes == ANY || b.writes == ANY {
        let pair = touches(a) && touches(b);
        return pair.then_some((None, false)).into_iter().collect();
    }
    let mut found = vec![];
    for name in ["R", "S"] {
        let has = |access| names(access).contains(&name);
        let looks = has(a.reads) && has(b.writes) || has(a.writes) && has(b.reads);
        let both = has(a.writes) && has(b.writes);
        if looks || both {
            found.push((Some(name), !looks && a.commutes && b.commutes));
        }
    }
    found
}

fn is_data(kind: EdgeKind) -> bool {
    matches!(kind, EdgeKind::Data(_))
}

fn is_order(kind: EdgeKind) -> bool {
    kind == EdgeKind::Order
}

/// Is the reason of this pair true, and is there no stronger one?
fn holds(graph: &Graph, pair: &Pair, commute: bool) -> bool {
    let (first, second) = (pair.first, pair.second);
    let reach = |counts: &dyn Fn(EdgeKind) -> bool| reaches(graph, first, second, counts);
    let walk = |path: &[usize], counts: &dyn Fn(EdgeKind) -> bool| {
        let mut steps = path.iter().zip(path.iter().skip(1));
        path.first() == Some(&first)
            && path.last() == Some(&second)
            && steps.all(|(from, to)| {
                let mut edges = graph.edges.iter();
                edges.any(|edge| (edge.from, edge.to) == (*from, *to) && counts(edge.kind))
            })
    };
    let all = |_| true;
    let quiet = |kind| is_data(kind) || is_order(kind);
    let unordered = !reach(&all) && !reaches(graph, second, first, &all);
    let allows = |by: usize, other: usize| {
        let node = graph.nodes.get(by);
        node.is_some_and(|node| node.races.contains(&other))
    };
    let consent = allows(first, second) || allows(second, first);
    match &pair.reason {
        Reason::Data(path) => walk(path, &is_data),
        Reason::Order(path) => walk(path, &quiet) && !reach(&is_data),
        Reason::Gate(path) => walk(path, &all) && !reach(&quiet),
        Reason::OneByOne(_) | Reason::Exclusive(_) => false,
        Reason::Commute => unordered && commute,
        Reason::Race { by } => {
            let other = if *by == first { second } else { first };
            unordered && !commute && allows(*by, other)
        }
        Reason::None => unordered && !commute && !consent,
    }
}

proptest! {
    #[test]
    fn every_pair_is_listed_once_and_its_reason_is_true(graph in graphs()) {
        let audit = graph.audit();
        let listed = |resource: &Resource| resource.pairs.len();
        let mut count = 0;
        for (second, b) in graph.nodes.iter().enumerate() {
            for (first, a) in graph.nodes.iter().enumerate().take(second) {
                for (name, commute) in expected(a, b) {
                    count += 1;
                    let own: Vec<Pair> = pairs(&audit, name)
                        .into_iter()
                        .filter(|pair| {
                            [(first, second), (second, first)].contains(&(pair.first, pair.second))
                        })
                        .collect();
                    prop_assert_eq!(own.len(), 1);
                    for pair in own {
                        prop_assert!(holds(&graph, &pair, commute), "{:?}", pair);
                    }
                }
            }
        }
        prop_assert_eq!(audit.resources.iter().map(listed).sum::<usize>(), count);
    }

    #[test]
    fn every_access_gate_and_failure_is_listed_once(graph in graphs()) {
        let audit = graph.audit();
        let before = |x, y| reaches(&graph, x, y, &|_| true);
        for (index, node) in graph.nodes.iter().enumerate() {
            for name in ["R", "S"] {
                let (reads, writes) = (names(node.effects.reads).contains(&name), names(node.effects.writes).contains(&name));
                let users = audit.resources.iter().filter(|resource| resource.name == Some(name));
                let users = users.flat_map(|resource| &resource.users).filter(|user| user.node == index);
                let found: Vec<_> = users.map(|user| (user.reads, user.writes)).collect();
                let wanted: Vec<_> = (reads || writes).then_some((reads, writes)).into_iter().collect();
                prop_assert_eq!(found, wanted);
            }
            let failures = audit.failures.iter().filter(|failure| **failure == index).count();
            prop_assert_eq!(failures, usize::from(node.fallible));
            let gates: Vec<_> = audit.gates.iter().filter(|gate| gate.statement == index).collect();
            let held = node.effects.writes != NO && !node.effects.idempotent;
            prop_assert_eq!(gates.len(), usize::from(held));
            for gate in gates {
                prop_assert_eq!(gate.early, node.early);
                for (other, failing) in graph.nodes.iter().enumerate() {
                    let counts = failing.fallible && other != index;
                    prop_assert_eq!(gate.passed.contains(&other), counts && before(other, index));
                    prop_assert_eq!(gate.open.contains(&other), counts && !before(other, index));
                }
            }
        }
        // Whatever the graph, it can be printed.
        let shown = audit.to_string();
        prop_assert!(shown.lines().all(|line| line.chars().count() <= 100 && line.trim_end() == line), "{}", shown);
    }

    #[test]
    fn before_is_a_path_of_edges(graph in graphs()) {
        for (x, a) in graph.nodes.iter().enumerate() {
            for (y, b) in graph.nodes.iter().enumerate() {
                prop_assert_eq!(graph.before(a.name, b.name), Some(reaches(&graph, x, y, &|_| true)));
            }
        }
    }
}

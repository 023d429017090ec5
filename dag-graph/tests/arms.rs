//! Graphs with `match`, `if` and `loop`: what they say, and how they print.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod make;

use dag_graph::audit::{Audit, Reason};
use dag_graph::{CannotRepeat, EdgeKind, Graph, Node, NodeKind};
use make::samples::{arms as sample, rounds};
use make::{DATA, DECIDES, GATE, Make, NO, ORDER, R, call, each, graph, node};

fn before(graph: &Graph, a: &str, b: &str) -> bool {
    graph.before(a, b).unwrap()
}

/// Why these two do no harm.
fn reason(audit: &Audit, first: usize, second: usize, across: bool) -> Option<Reason> {
    let pairs = audit.resources.iter().flat_map(|resource| &resource.pairs);
    let mut pairs = pairs.filter(|pair| {
        let ends = [pair.first, pair.second];
        pair.across == across && (ends == [first, second] || ends == [second, first])
    });
    pairs.next().map(|pair| pair.reason.clone())
}

#[test]
fn arms_are_ordered_by_what_each_of_them_waits_for() {
    let graph = sample();
    assert!(before(&graph, "triage", "refund") && before(&graph, "triage", "close"));
    assert!(before(&graph, "refund", "close") && before(&graph, "reopen", "close"));
    assert!(!before(&graph, "policy", "notify"));
    assert!(before(&graph, "refund", "answer") && before(&graph, "answer", "refund"));
    assert!(!before(&graph, "answer", "reopen"));
    assert!(
        before(&graph, "shorten", "close"),
        "no arm has a value there"
    );
    assert!(before(&graph, "triage", "reply") && !before(&graph, "refund", "reply"));
    assert!(before(&graph, "reply/policy", "reply/refund"));
    assert_eq!(graph.before("match", "close"), None, "it is called `reply`");
}

/// A `match` over `x`, whose second arm waits for `y`; behind it `z`.
fn choice(arms: Node, first: bool) -> Graph {
    let nodes = [
        call("x"),
        call("y").touch(NO, R),
        node("match", NodeKind::Decide("match x")),
        call("a").arm(5, 0).touch(NO, R),
        call("b").arm(5, 1).touch(NO, R),
        arms,
        call("z").touch(NO, R),
    ];
    let edges = [
        (0, 2, DATA),
        (2, 3, DECIDES),
        (2, 4, DECIDES),
        (1, 3, if first { ORDER } else { EdgeKind::Undo }),
        (1, 4, ORDER),
        (2, 5, DECIDES),
        (3, 5, DATA),
        (4, 5, DATA),
        (5, 6, EdgeKind::Data(Some("Reply"))),
    ];
    graph(nodes, edges)
}

#[test]
fn a_time_that_is_over_is_an_arm_more() {
    let arms = |policies| node("chosen", NodeKind::Arms("match")).policies(policies);
    let whole = choice(arms(&["?"]), true);
    assert!(before(&whole, "y", "z") && before(&whole, "a", "z"));
    assert!(!before(&choice(arms(&["?"]), false), "y", "z"));
    assert!(whole.audit().cuts.is_empty());
    let timed = choice(arms(&[".timeout(2s)", "?"]), true);
    assert!(!before(&timed, "y", "z") && before(&timed, "x", "z"));
    assert!(before(&timed, "a", "z"), "ended or dropped");
    let cuts = timed.audit().cuts;
    assert_eq!((cuts.len(), cuts[0].block), (1, 5));
    assert_eq!(cuts[0].writes, [3, 4]);
    let shown = timed.audit().to_string();
    assert!(
        shown.contains("  chosen   a and b, when its time is over"),
        "{shown}"
    );
    assert!(
        timed
            .to_string()
            .contains("  chosen  match x { .. }.timeout(2s)?  <- x")
    );
}

#[test]
fn what_a_policy_behind_a_block_uses_its_value_alone_waits_for() {
    let arms = |policies| node("chosen", NodeKind::Arms("match")).policies(policies);
    for policies in [&[".unwrap_or(y)"][..], &[".timeout(2s)", ".unwrap_or(y)"]] {
        let mut graph = choice(arms(policies), false);
        let mut edges = graph.edges.to_vec();
        edges.retain(|edge| edge.from != 1);
        edges.insert(
            0,
            dag_graph::Edge {
                from: 1,
                to: 5,
                kind: DATA,
            },
        );
        graph.edges = edges.leak();
        assert!(before(&graph, "y", "z") && !before(&graph, "y", "a"));
        assert_eq!(
            reason(&graph.audit(), 1, 6, false),
            Some(Reason::Data(vec![1, 5, 6]))
        );
        assert!(graph.to_string().contains("  <- x, y"), "{graph}");
    }
    let graph = rounds(&[".or_else(escalate(brief))", "?"]);
    assert!(before(&graph, "text/draft", "publish"));
    let timed = rounds(&[".timeout(2s)", "?"]);
    assert!(before(&timed, "text/draft", "publish"), "ended or dropped");
    assert_eq!(timed.audit().cuts[0].writes, [8]);
}

#[test]
fn an_arm_that_nobody_sees_may_run() {
    let z = |block: Node, ty| {
        let nodes = [
            call("x"),
            node("match", NodeKind::Decide("match x")),
            call("a").arm(3, 0),
            block,
            call("z"),
        ];
        let edges = [
            (1, 2, DECIDES),
            (0, 2, DATA),
            (1, 3, DECIDES),
            (2, 3, DATA),
            (3, 4, EdgeKind::Data(ty)),
        ];
        before(&graph(nodes, edges), "x", "z")
    };
    let chosen = |word| node("chosen", NodeKind::Arms(word));
    let of = |arguments| Node {
        arguments,
        ..chosen("match")
    };
    assert!(z(chosen("match"), Some("Reply")), "each arm has a value");
    assert!(!z(chosen("match"), Some("()")) && !z(chosen("match"), None));
    assert!(z(of(&["_"]), None) && !z(of(&["Some(it)", "None"]), None));
    assert!(!z(chosen("if?"), Some("Option<Reply>")) && !z(chosen("if"), Some("()")));
}

#[test]
fn a_gate_out_of_an_arm_says_nothing_of_the_others() {
    let nodes = [
        node("match", NodeKind::Decide("match x")),
        call("check").arm(3, 0).fallible(),
        call("store").arm(3, 1).touch(NO, R).idempotent(),
        node("match", NodeKind::Arms("match")),
        call("send").touch(NO, R),
    ];
    let edges = [
        (0, 1, DECIDES),
        (0, 2, DECIDES),
        (0, 3, DECIDES),
        (1, 3, DECIDES),
        (2, 3, DECIDES),
        (1, 4, GATE),
    ];
    let graph = graph(nodes, edges);
    assert!(before(&graph, "check", "send") && !before(&graph, "store", "send"));
    let audit = graph.audit();
    assert_eq!(reason(&audit, 2, 4, false), Some(Reason::None));
    assert_eq!(audit.gates[0].passed, [1]);
}

#[test]
fn arms_exclude_each_other_for_one_item_and_not_for_two() {
    let nodes = [
        each("all", "x in xs.concurrent(8)"),
        node("if", NodeKind::Decide("if x")).inside(0),
        call("a").arm(4, 0).touch(NO, R).fallible(),
        call("b").arm(4, 1).touch(NO, R),
        node("if", NodeKind::Arms("if")).inside(0),
    ];
    let edges = [
        (0, 1, DATA),
        (1, 2, DECIDES),
        (1, 3, DECIDES),
        (1, 4, DECIDES),
        (2, 4, DECIDES),
        (3, 4, DECIDES),
    ];
    let audit = graph(nodes, edges).audit();
    assert_eq!(reason(&audit, 2, 3, false), Some(Reason::Exclusive(4)));
    assert_eq!(reason(&audit, 2, 3, true), Some(Reason::None));
    let gate = &audit.gates[1];
    assert!(gate.statement == 3 && gate.passed.is_empty() && gate.open.is_empty());
    assert_eq!(gate.items, [2]);
    assert_eq!(audit.left, [2, 3]);
}

#[test]
fn a_failure_in_another_arm_is_not_feared() {
    let nodes = [
        node("if", NodeKind::Decide("if x")),
        call("a").arm(3, 0).fallible(),
        call("b").arm(3, 1).touch(NO, R),
        node("if", NodeKind::Arms("if")),
    ];
    let edges = [
        (0, 1, DECIDES),
        (0, 2, DECIDES),
        (0, 3, DECIDES),
        (1, 3, DECIDES),
        (2, 3, DECIDES),
    ];
    let audit = graph(nodes, edges).audit();
    assert!(audit.left.is_empty() && audit.gates[0].open.is_empty());
    let shown = audit.to_string();
    assert!(
        shown.contains("  b   nothing else can fail the run"),
        "{shown}"
    );
}

/// A round stores, leaves or not, and looks.
fn looking(head: &'static str, store: Node, look: Node) -> Graph {
    let nodes = [
        node("all", NodeKind::Loop(head)),
        store.inside(0),
        node("if", NodeKind::Decide("if done")).inside(0),
        call("last").arm(5, 0).touch(NO, R).idempotent(),
        node("break", NodeKind::Break("")).arm(5, 0),
        node("if", NodeKind::Arms("if?")).inside(0),
        look.inside(0),
    ];
    let edges = [
        (1, 2, ORDER),
        (2, 3, DECIDES),
        (2, 4, DECIDES),
        (2, 5, DECIDES),
        (3, 5, DECIDES),
        (4, 5, DECIDES),
    ];
    graph(nodes, edges)
}

#[test]
fn rounds_are_ordered_and_taken_twice() {
    let store = || call("store").touch(NO, R).idempotent();
    let graph = looking("3", store(), call("look").touch(R, NO));
    assert!(before(&graph, "store", "look") && !before(&graph, "look", "store"));
    assert!(before(&graph, "store", "last"));
    let audit = graph.audit();
    let both: Vec<_> = audit.resources[0]
        .pairs
        .iter()
        .map(|pair| pair.across)
        .collect();
    assert_eq!(both, [false; 3], "nothing overlaps across rounds");
    assert_eq!(
        reason(&audit, 3, 6, false),
        Some(Reason::Exclusive(5)),
        "behind the `break`"
    );
    let why = CannotRepeat::ReadThenWrite {
        read: 6,
        write: 1,
        resource: Some("R"),
    };
    assert_eq!(audit.repeat, Err(why));
    let shown = audit.to_string();
    let end = "`look` reads R, and `store` may write it later,\nin another round";
    assert!(shown.ends_with(end), "{shown}");
    let quiet = looking("3", store(), call("look").touch(NO, R).idempotent());
    assert_eq!(quiet.audit().repeat, Ok(()));
}

#[test]
fn a_later_round_may_fail() {
    let send = call("send").touch(NO, R);
    let audit = looking("3", call("check").fallible(), send).audit();
    let gate = &audit.gates[0];
    assert_eq!(
        (&gate.passed[..], &gate.open[..], &gate.items[..]),
        (&[1][..], &[][..], &[1][..])
    );
    assert_eq!(audit.left, [3, 6]);
    let shown = audit.to_string();
    let open = "  send   waits for check; check of later rounds may still fail the run";
    assert!(shown.contains(open), "{shown}");
}

#[test]
fn a_graph_that_is_none_can_still_be_printed() {
    let nodes = [
        node("alone", NodeKind::Decide("match x")),
        node("leaves", NodeKind::Break("")),
        call("far").arm(3, usize::MAX),
        node("chosen", NodeKind::Arms("match")).arm(4, 7),
        node("other", NodeKind::Arms("?")).arm(3, 0),
        node("break", NodeKind::Break("x")).arm(6, usize::MAX),
        node("some", NodeKind::Arms("match")),
        call("out").arm(7, 1),
    ];
    let edges = [
        (0, 1, DECIDES),
        (3, 4, DATA),
        (4, 3, DATA),
        (5, 6, DATA),
        (5, 7, DATA),
        (6, 6, DECIDES),
        (17, 6, DATA),
    ];
    let graph = graph(nodes, edges);
    let drawn = [
        graph.to_string(),
        graph.mermaid().to_string(),
        graph.audit().to_string(),
    ];
    assert!(drawn.iter().all(|drawn| !drawn.is_empty()));
    let shown = graph.to_string();
    let names = [
        "alone", "leaves", "far", "chosen", "other", "break", "some", "out",
    ];
    assert!(
        names
            .iter()
            .all(|name| shown.contains(&format!(" {name} "))),
        "{shown}"
    );
    assert_eq!(graph.before("leaves", "alone"), Some(false));
}

#[test]
fn a_block_cannot_fail_any_more_when_its_value_is_there() {
    let audit = rounds(&[".or_else(escalate(brief))", "?"]).audit();
    assert_eq!(
        (&audit.gates[0].passed[..], &audit.gates[0].open[..]),
        (&[2][..], &[][..])
    );
    let arms = node("chosen", NodeKind::Arms("match")).fallible();
    for arms in [arms, arms.policies(&[".timeout(2s)", "?"])] {
        let audit = choice(arms, false).audit();
        let gates = audit.gates.iter();
        let gates: Vec<_> = gates
            .map(|gate| (gate.statement, &gate.passed[..], &gate.open[..]))
            .collect();
        let open: &[usize] = &[5];
        let none: &[usize] = &[];
        let expected = [(3, none, open), (4, none, open), (6, open, none)];
        assert_eq!(gates, expected);
        assert!(!audit.left.contains(&6) && audit.left.contains(&3));
    }
}

#[test]
fn a_table_has_each_arm_below_its_pattern() {
    let expected = "\
work -> ()
1 inputs, 12 statements, 30 edges

  ticket           input &Ticket
  triage           triage?         read                              <- ticket
  reply            match &triage                                     <- triage
    Triage::Refund(request) =>
      policy       load_policy?    read(Ledger)
      refund       refund?         write(Ledger)                     <- reply, policy  = reply
    Triage::Question(question) =>
      answer       answer          pure                              <- reply  = reply
      reopen       reopen          write(Ledger), idempotent         <- ticket
    _ =>
      later        Reply::later()                                    = reply
  if               if ticket.urgent && !ticket.closed                <- ticket
    then
      notify       notify          write(Log), idempotent, commutes
      if           if reply.long                                     <- reply
        then
          shorten  shorten         write(Log), idempotent, commutes
  close            close?          write(Ledger)                     <- reply, after reply, after if  = output";
    assert_eq!(sample().to_string(), expected);
    let expected = "\
work -> ()
1 inputs, 9 statements, 12 edges

  brief        input &Brief
  feedback     None
  text         loop.max(3).or_else(escalate(brief))?     <- brief
    draft      compose        read(Drafts)               <- brief, feedback
    verdict    critique       pure                       <- draft
    if         if verdict.accepted                       <- verdict
      then
        break  break draft                               <- draft
    keep       keep           write(Drafts), idempotent  <- draft
    feedback   Some(verdict)                             <- verdict
  publish      publish        write(Site)                <- text  = output";
    let rounds = rounds(&[".or_else(escalate(brief))", "?"]);
    assert_eq!(rounds.to_string(), expected);
}

#[test]
fn a_drawing_has_a_frame_for_each_arm() {
    let expected = r##"
flowchart TD
    n0(["ticket: #amp;Ticket"])
    n1[/"triage?"/]
    subgraph b8["reply = match"]
        n2{"match #amp;triage"}
        subgraph b8a0["Triage::Refund(request)"]
            n3[/"policy = load_policy?"/]
            n4[["refund?"]]
        end
        subgraph b8a1["Triage::Question(question)"]
            n5["answer"]
            n6[["reopen"]]
        end
        subgraph b8a2["_"]
            n7["later = Reply::later()"]
        end
        n8{{"reply"}}
    end
    subgraph b14["if"]
        n9{"if ticket.urgent #amp;#amp; !ticket.closed"}
        subgraph b14a0["then"]
            n10[["notify"]]
            subgraph b13["if"]
                n11{"if reply.long"}
                subgraph b13a0["then"]
                    n12[["shorten"]]
                end
                n13{{"if"}}
            end
        end
        n14{{"if"}}
    end
    n15[["close?"]]
    n0 -->|"#amp;Ticket"| n1
    n1 -->|"Triage"| n2
    n2 -->|"#amp;Request"| n4
    n3 -->|"Policy"| n4
    n2 -->|"#amp;Question"| n5
    n0 -->|"#amp;Ticket"| n6
    n2 -.-> b8a0
    n2 -.-> b8a1
    n2 -.-> b8a2
    n4 -->|"Reply"| n8
    n5 -->|"Reply"| n8
    n7 --> n8
    n0 -->|"#amp;Ticket"| n9
    n8 -->|"Reply"| n11
    n11 -.-> b13a0
    b13a0 -.-> n13
    n11 -.->|"else"| n13
    n9 -.-> b14a0
    b14a0 -.-> n14
    n9 -.->|"else"| n14
    n8 -->|"Reply"| n15
    n8 -.-> n15
    n14 -.-> n15"##;
    assert_eq!(sample().mermaid().to_string(), expected.trim_start());
    let expected = r##"
flowchart TD
    n0(["brief: #amp;Brief"])
    n1["feedback = None"]
    subgraph b2["text = loop.max(3).or_else(escalate(brief))?"]
        n3[/"draft = compose"/]
        n4["verdict = critique"]
        subgraph b7["if"]
            n5{"if verdict.accepted"}
            subgraph b7a0["then"]
                n6>"break draft"]
            end
            n7{{"if"}}
        end
        n8[["keep"]]
        n9["feedback = Some(verdict)"]
    end
    n10[["publish"]]
    n0 -->|"#amp;Brief"| b2
    n0 -->|"#amp;Brief"| n3
    n1 --> n3
    n3 -->|"Draft"| n4
    n4 -->|"Verdict"| n5
    n3 -->|"Draft"| n6
    n5 -.-> b7a0
    n5 -.->|"else"| n7
    n3 -->|"Draft"| n8
    n4 -->|"Verdict"| n9
    b2 -->|"Draft"| n10"##;
    let rounds = rounds(&[".or_else(escalate(brief))", "?"]);
    assert_eq!(rounds.mermaid().to_string(), expected.trim_start());
}

#[test]
fn an_audit_speaks_of_what_stands_in_arms() {
    let expected = "\
audit of work: 12 statements, 5 of them write, 2 resources

Ledger
  policy = load_policy   reads
  refund                 writes, gated
  reopen                 writes, idempotent
  close                  writes, gated
    policy before refund   by data: policy → refund
    policy or reopen       only one of them runs: reply
    policy before close    by data: policy → refund → reply → close
    refund or reopen       only one of them runs: reply
    refund before close    by data: refund → reply → close
    reopen before close    by .after: reopen → reply → close

Log
  notify    writes, idempotent, commutes
  shorten   writes, idempotent, commutes
    notify beside shorten   both commute

can fail the run
  triage, policy, refund and close

the gate, for writes that may not be repeated
  refund   waits for triage and policy; close may still fail the run
  close    waits for all others that can fail the run

left by a run that fails, and done again by the next
  refund, reopen, notify and shorten

promised, and to be tested
  idempotent   reopen, notify and shorten
  commutes     notify and shorten

once it has succeeded, this run may not be repeated: `refund` writes Ledger and is not idempotent";
    assert_eq!(sample().audit().to_string(), expected);
}

//! Graphs with blocks: what they say, and how they print.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod make;

use dag_graph::audit::{Audit, Reason};
use dag_graph::{Access, CannotRepeat, EdgeKind, Graph, Node, NodeKind};
use make::{DATA, GATE, Make, NO, ORDER, R, call, each, graph, input, node};

/// Pages of hits are fetched, kept and counted; then two of three judges have to agree.
fn sample() -> Graph {
    let nodes = [
        input("query", "Query"),
        input("store", "&Store"),
        node("hits", NodeKind::Call("tools::search"))
            .touch(Access::Unnamed, NO)
            .fallible(),
        each("pages", "hit in hits.iter().concurrent(8).until(2s)"),
        node("page", NodeKind::Call("fetch"))
            .inside(3)
            .touch(Access::Unnamed, NO)
            .fallible(),
        call("keep")
            .inside(3)
            .touch(NO, Access::Named(&["Cache"]))
            .idempotent()
            .commutes(),
        node("output", NodeKind::Glue("parse(&page)"))
            .inside(3)
            .tail(),
        call("strict").inside(9).touch(Access::Unnamed, NO),
        call("quick").inside(9).touch(Access::Unnamed, NO),
        node("votes", NodeKind::Quorum(2)).fallible(),
        call("publish").touch(NO, Access::Named(&["Site"])).tail(),
    ];
    let ty = |ty| EdgeKind::Data(Some(ty));
    graph(
        nodes,
        [
            (0, 2, ty("Query")),
            (2, 3, ty("Vec<Hit>")),
            (3, 4, ty("&Hit")),
            (1, 5, ty("&Store")),
            (4, 5, ty("Page")),
            (4, 6, ty("Page")),
            (3, 7, ty("Vec<Parsed>")),
            (3, 8, ty("Vec<Parsed>")),
            (2, 8, ORDER),
            (7, 9, DATA),
            (8, 9, DATA),
            (3, 10, ty("Vec<Parsed>")),
            (9, 10, GATE),
        ],
    )
}

#[test]
fn a_table_has_what_is_inside_below_its_block() {
    let expected = "\
work -> ()
2 inputs, 9 statements, 13 edges

  query     input Query
  store     input &Store
  hits      tools::search?  read                                <- query
  pages     for hit in hits.iter().concurrent(8).until(2s)      <- hits
    page    fetch?          read                                <- pages
    keep    keep            write(Cache), idempotent, commutes  <- store, page
    output  parse(&page)                                        <- page  = item
  votes     quorum!(2)?
    strict  strict          read                                <- pages
    quick   quick           read                                <- pages, after hits
  publish   publish         write(Site)                         <- pages, gate votes  = output";
    assert_eq!(sample().to_string(), expected);
}

#[test]
fn a_drawing_has_a_frame_around_each_block() {
    let expected = r##"
flowchart TD
    n0(["query: Query"])
    n1(["store: #amp;Store"])
    n2[/"hits = tools::search?"/]
    subgraph b3["pages = for hit in hits.iter().concurrent(8).until(2s)"]
        n3(["hit"])
        n4[/"page = fetch?"/]
        n5[["keep"]]
        n6["output = parse(#amp;page)"]
    end
    subgraph b9["votes = quorum!(2)?"]
        n9{{"votes"}}
        n7[/"strict"/]
        n8[/"quick"/]
    end
    n10[["publish"]]
    n0 -->|"Query"| n2
    n2 -->|"Vec#lt;Hit#gt;"| n3
    n3 -->|"#amp;Hit"| n4
    n1 -->|"#amp;Store"| n5
    n4 -->|"Page"| n5
    n4 -->|"Page"| n6
    b3 -->|"Vec#lt;Parsed#gt;"| n7
    b3 -->|"Vec#lt;Parsed#gt;"| n8
    n2 -.-> n8
    n7 --> n9
    n8 --> n9
    b3 -->|"Vec#lt;Parsed#gt;"| n10
    n9 -. gate .-> n10"##;
    assert_eq!(sample().mermaid().to_string(), expected.trim_start());
}

#[test]
fn an_audit_speaks_of_what_is_inside() {
    let expected = "\
audit of work: 9 statements, 2 of them write, 2 resources

Cache
  keep   writes, idempotent, commutes
    keep beside keep of other items   it commutes

Site
  publish   writes, gated

can fail the run
  hits, page and votes

the gate, for writes that may not be repeated
  publish   waits for all that can fail the run

left by a run that fails, and done again by the next
  keep

may be cut short while the run goes on
  pages   keep, when its time is over

promised, and to be tested
  idempotent   keep
  commutes     keep

once it has succeeded, this run may not be repeated: `publish` writes Site and is not idempotent";
    assert_eq!(sample().audit().to_string(), expected);
}

#[test]
fn what_a_for_waits_for_all_in_it_waits_for_and_what_waits_for_it_waits_for_all() {
    let graph = sample();
    let before = |a, b| graph.before(a, b).unwrap();
    assert!(before("hits", "keep") && before("store", "page"));
    assert!(before("page", "keep") && !before("keep", "output"));
    assert!(before("keep", "publish") && before("keep", "strict"));
    assert!(before("pages", "strict") && !before("pages", "page"));
    assert!(before("strict", "votes") && before("strict", "publish"));
}

#[test]
fn what_one_member_waits_for_is_not_over_when_another_wins() {
    let block = |kind, policies| {
        let nodes = [
            call("x"),
            call("y"),
            call("a").inside(5),
            call("b").inside(5),
            call("c").inside(5),
            Node {
                policies,
                ..node("won", kind)
            },
            call("z"),
            call("late"),
        ];
        let edges = [
            (0, 2, ORDER),
            (1, 2, ORDER),
            (1, 3, ORDER),
            (1, 4, ORDER),
            (2, 5, DATA),
            (3, 5, DATA),
            (4, 5, DATA),
            (5, 6, DATA),
            (2, 7, ORDER),
        ];
        graph(nodes, edges)
    };
    let first = block(NodeKind::SelectOk, &[][..]);
    assert_eq!(first.before("x", "z"), Some(false));
    assert_eq!(first.before("y", "z"), Some(true));
    assert_eq!(first.before("a", "z"), Some(true), "ended or dropped");
    assert_eq!(first.before("a", "b"), Some(false));
    assert_eq!(first.before("a", "late"), Some(true));
    assert_eq!(
        first.before("x", "late"),
        Some(false),
        "`a` may be dropped while it waits"
    );
    let timed = block(NodeKind::Quorum(3), &[".timeout(2s)"][..]);
    assert_eq!(timed.before("y", "z"), Some(false));
    assert_eq!(timed.before("a", "z"), Some(true));
}

#[test]
fn an_inner_node_is_named_with_its_block_where_its_own_name_is_not_enough() {
    let nodes = [
        call("fetch"),
        each("pages", "x in xs.concurrent(8)"),
        call("fetch").inside(1),
        call("rank").inside(1),
        each("notes", "x in xs.concurrent(8)"),
        call("fetch").inside(4),
        node("best", NodeKind::SelectOk).inside(4),
        call("keep").inside(6),
        call("keep").inside(6),
    ];
    let edges = [
        (0, 1, DATA),
        (2, 3, DATA),
        (1, 5, DATA),
        (7, 6, DATA),
        (8, 6, DATA),
    ];
    let graph = graph(nodes, edges);
    assert_eq!(graph.before("fetch", "pages/fetch"), Some(true));
    assert_eq!(graph.before("pages/fetch", "rank"), Some(true));
    assert_eq!(graph.before("pages/fetch", "pages/rank"), Some(true));
    assert_eq!(graph.before("rank", "notes/fetch"), Some(true));
    assert_eq!(graph.before("fetch", "keep"), None);
    assert_eq!(graph.before("fetch", "notes/best/keep"), None);
    assert_eq!(graph.before("rank", "best"), Some(true));
    assert_eq!(graph.before("fetch", "other/rank"), None);
    let mut nodes = graph.nodes.to_vec();
    for index in [0, 2, 5, 7, 8] {
        nodes[index].fallible = true;
    }
    let audit = Graph {
        nodes: nodes.leak(),
        ..graph
    }
    .audit();
    let names = "fetch, pages/fetch, notes/fetch, notes/best/keep#1 and notes/best/keep#2";
    let shown = audit.to_string();
    assert!(shown.contains(&format!("\n  {names}\n")), "{shown}");
}

/// Why the two do no harm for different items.
fn across(audit: &Audit, first: usize, second: usize) -> Vec<&Reason> {
    let pairs = audit.resources.iter().flat_map(|resource| &resource.pairs);
    let across = pairs.filter(|pair| pair.across && (pair.first, pair.second) == (first, second));
    across.map(|pair| &pair.reason).collect()
}

#[test]
fn items_race_with_each_other_unless_they_come_one_by_one() {
    let items = |outer, inner| {
        let nodes = [
            each("outer", outer),
            call("load").inside(0).touch(R, NO),
            each("inner", inner).inside(0),
            call("store").inside(2).touch(NO, R),
        ];
        graph(nodes, [(1, 2, DATA), (0, 1, DATA), (2, 3, DATA)]).audit()
    };
    let (one, many) = ("x in xs.concurrent(1)", "x in xs.concurrent(n)");
    let seldom = "x in xs.concurrent(1).until(2s)";
    assert_eq!(across(&items(many, one), 1, 3), [&Reason::None]);
    assert_eq!(across(&items(many, one), 3, 3), [&Reason::None]);
    assert_eq!(across(&items(one, many), 1, 3), [&Reason::OneByOne(0)]);
    assert_eq!(across(&items(one, many), 3, 3), [&Reason::None]);
    assert_eq!(across(&items(one, seldom), 3, 3), [&Reason::OneByOne(2)]);
    let ten = "x in xs.concurrent(10)";
    let later = "x in xs.concurrent(8).until(f(1))";
    assert_eq!(across(&items(ten, later), 1, 3), [&Reason::None]);
    let none: [&Reason; 0] = [];
    let least = "x in xs.concurrent(1.max(n))";
    assert_eq!(across(&items(least, one), 1, 3), [&Reason::None]);
    let typed = "x in xs.concurrent(1_usize)";
    assert_eq!(across(&items(typed, one), 1, 3), [&Reason::OneByOne(0)]);
    assert_eq!(across(&items(many, many), 1, 1), none, "two reads");
    let shown = items(one, seldom).to_string();
    let pairs = "
R
  load    reads
  store   writes, not to be repeated
    load  before store                  by data: load → inner → store
    load  before store of later items   outer takes one item at a time
    store before store of later items   inner takes one item at a time
";
    assert!(shown.contains(pairs), "{shown}");
}

#[test]
fn a_consent_of_a_block_holds_for_what_is_in_it() {
    let reason = |for_races: &'static [usize], write_races: &'static [usize]| {
        let audit = graph(
            [
                Node {
                    races: write_races,
                    ..call("write").touch(NO, R)
                },
                Node {
                    races: for_races,
                    ..each("items", "x in xs.concurrent(8)")
                },
                call("read").inside(1).touch(R, NO),
            ],
            [(1, 2, DATA)],
        )
        .audit();
        audit.resources[0].pairs[0].reason.clone()
    };
    assert_eq!(reason(&[], &[]), Reason::None);
    assert_eq!(reason(&[0], &[]), Reason::Race { by: 2 });
    assert_eq!(reason(&[], &[1]), Reason::Race { by: 0 });
    assert_eq!(reason(&[1], &[]), Reason::None, "that is another race");
}

#[test]
fn a_consent_holds_for_items_too_and_is_listed_once() {
    let store = Node {
        races: &[1, 2],
        ..call("store").inside(0).touch(NO, R)
    };
    let nodes = [
        each("all", "x in xs.concurrent(8)"),
        call("load").inside(0).touch(R, NO),
        store,
    ];
    let audit = graph(nodes, []).audit();
    assert_eq!(across(&audit, 1, 2), [&Reason::Race { by: 2 }]);
    assert_eq!(across(&audit, 2, 2), [&Reason::Race { by: 2 }]);
    let races: Vec<_> = audit
        .races
        .iter()
        .map(|race| (race.by, race.with))
        .collect();
    assert_eq!(races, [(2, 1), (2, 2)]);
    assert!(audit.races.iter().all(|race| race.resources == [Some("R")]));
}

#[test]
fn another_item_may_fail_whatever_this_one_has_passed() {
    let nodes = [
        each("all", "x in xs.concurrent(8)").fallible(),
        call("check").inside(0).fallible(),
        call("send").inside(0).touch(NO, R).fallible(),
        call("log").touch(NO, Access::Named(&["Log"])).idempotent(),
    ];
    let edges = [(0, 1, DATA), (1, 2, GATE), (0, 3, ORDER)];
    let audit = graph(nodes, edges).audit();
    assert_eq!(audit.failures, [0, 1, 2], "its own `?`");
    let [gate] = audit.gates.as_slice() else {
        panic!("{:?}", audit.gates)
    };
    assert_eq!(gate.passed, [1]);
    assert_eq!(gate.open, [0]);
    assert_eq!(gate.items, [1, 2]);
    assert_eq!(audit.left, [2]);
    let shown = audit.to_string();
    let open =
        "send   waits for check; all, and check and send of other items may still fail the run";
    assert!(shown.contains(open), "{shown}");
}

#[test]
fn a_for_that_fails_by_what_is_inside_is_not_said_to_fail() {
    let fails = |policies| {
        let all = each("all", "x in xs.concurrent(8)").fallible();
        let nodes = [
            Node { policies, ..all },
            call("check").inside(0).fallible(),
            call("send").touch(NO, R),
        ];
        graph(nodes, [(0, 2, DATA)]).audit()
    };
    assert_eq!(fails(&[][..]).failures, [1]);
    assert_eq!(fails(&[".after(x)"][..]).failures, [1]);
    assert_eq!(fails(&[".timeout(2s)"][..]).failures, [0, 1]);
    assert!(fails(&[][..]).left.is_empty());
}

#[test]
fn what_may_be_cut_short_is_listed() {
    let cuts = |block: Node| {
        let nodes = [
            block,
            node("best", NodeKind::SelectOk).inside(0),
            call("a").inside(1).touch(NO, R).idempotent(),
            call("b").inside(1).touch(R, NO),
            call("c").inside(0).touch(NO, R).idempotent(),
        ];
        let cuts = graph(nodes, [(2, 1, DATA), (3, 1, DATA)]).audit().cuts;
        let cuts = cuts.into_iter();
        cuts.map(|cut| (cut.block, cut.writes)).collect::<Vec<_>>()
    };
    let all = || each("all", "x in xs.concurrent(8)");
    assert_eq!(cuts(all()), [(1, vec![2])]);
    let until = each("all", "x in xs.concurrent(8).until(2s)");
    assert_eq!(cuts(until), [(0, vec![2, 4]), (1, vec![2])]);
    let timed = Node {
        policies: &[".timeout(2s)"],
        ..all()
    };
    assert_eq!(cuts(timed), [(0, vec![2, 4]), (1, vec![2])]);
}

#[test]
fn a_run_is_not_repeated_if_an_item_reads_what_another_writes() {
    let all = || each("all", "x in xs.concurrent(1)");
    let load = || call("load").touch(R, NO);
    let store = || call("store").touch(NO, R).idempotent();
    let flat = graph([store(), load()], [(0, 1, ORDER)]);
    assert_eq!(flat.audit().repeat, Ok(()));
    let nodes = [all(), store().inside(0), load().inside(0)];
    let items = graph(nodes, [(1, 2, ORDER)]).audit();
    let spoiled = |read, write| {
        Err(CannotRepeat::ReadThenWrite {
            read,
            write,
            resource: Some("R"),
        })
    };
    assert_eq!(items.repeat, spoiled(2, 1));
    let shown = items.to_string();
    let why = "`load` reads R, and `store` may write it later,\nfor another item";
    assert!(shown.ends_with(why), "{shown}");
    let bump = || call("bump").touch(R, R).idempotent();
    assert_eq!(graph([bump()], []).audit().repeat, Ok(()));
    let bumps = graph([all(), bump().inside(0)], []).audit();
    assert_eq!(bumps.repeat, spoiled(1, 1));
    let apart = [all(), store().inside(0), all(), load().inside(2)];
    let apart = graph(apart, [(0, 2, ORDER)]).audit();
    assert_eq!(apart.repeat, Ok(()));
}

#[test]
fn a_graph_that_is_none_can_still_be_printed() {
    let nodes = [
        each("a", "x in xs.concurrent(1)").inside(1),
        each("b", "x in xs.concurrent(1)").inside(0),
        call("c").inside(0),
        call("d").inside(2),
        call("e").inside(17),
    ];
    let edges = [(0, 1, DATA), (1, 0, DATA), (2, 17, DATA), (17, 2, DATA)];
    let graph = graph(nodes, edges);
    for shown in [
        graph.to_string(),
        graph.mermaid().to_string(),
        graph.audit().to_string(),
    ] {
        assert!(!shown.is_empty());
    }
    let shown = graph.to_string();
    let names = ["a", "b", "c", "d", "e"];
    assert!(
        names
            .iter()
            .all(|name| shown.contains(&format!("\n  {name}  ")))
    );
    assert_eq!(graph.before("c", "d"), Some(false));
}

#[test]
fn an_edge_out_of_a_for_waits_for_all_of_it() {
    let nodes = [
        each("all", "x in xs.concurrent(8)"),
        call("a").inside(0),
        call("b").inside(0),
        call("c"),
    ];
    let graph = graph(nodes, [(1, 3, ORDER)]);
    assert_eq!(graph.before("b", "c"), Some(true));
    assert_eq!(graph.before("a", "c"), Some(true));
}

#[test]
fn a_reason_is_a_way_that_holds_in_every_run() {
    let write = |name| call(name).touch(NO, R);
    let pairs = |graph: Graph| {
        let audit = graph.audit();
        let pairs = audit.resources.into_iter().flat_map(|all| all.pairs);
        let pairs = pairs.filter(|pair| !pair.across);
        pairs.map(|pair| pair.reason).collect::<Vec<_>>()
    };
    let nodes = [
        each("outer", "x in xs.concurrent(8)"),
        each("inner", "y in ys.concurrent(8)").inside(0),
        write("store").inside(1),
        write("last"),
    ];
    let out = graph(nodes, [(0, 1, DATA), (0, 3, DATA)]);
    assert_eq!(pairs(out), [Reason::Data(vec![2, 1, 0, 3])]);
    let nodes = [
        write("first"),
        call("a").inside(3),
        call("b").inside(3),
        node("won", NodeKind::SelectOk),
        call("c"),
        call("d"),
        write("last"),
    ];
    let [ax, bx, won, last] = [(1, 3, DATA), (2, 3, DATA), (0, 1, DATA), (3, 6, DATA)];
    let both = graph(nodes, [ax, bx, won, last, (0, 2, DATA)]);
    assert_eq!(pairs(both), [Reason::Data(vec![0, 1, 3, 6])]);
    let around = graph(
        nodes,
        [ax, bx, won, last, (0, 4, DATA), (4, 5, DATA), (5, 6, DATA)],
    );
    assert_eq!(pairs(around), [Reason::Data(vec![0, 4, 5, 6])]);
    let one = graph(nodes, [ax, bx, won, last, (0, 6, ORDER)]);
    assert_eq!(pairs(one), [Reason::Order(vec![0, 6])]);
    let none = graph(nodes, [ax, bx, won, last]);
    assert_eq!(pairs(none), [Reason::None]);
}

//! Graphs to draw: of every shape, and with everything that a workflow can have.

use super::{DATA, DECIDES, GATE, Make, NO, ORDER, call, each, graph, input, node};
use dag_graph::{Access, Edge, EdgeKind, Graph, Node, NodeKind, Svg};

const fn ty(ty: &'static str) -> EdgeKind {
    EdgeKind::Data(Some(ty))
}

pub(crate) fn all() -> Vec<(&'static str, Graph)> {
    Vec::from([
        ("chain", chain(6)),
        ("diamond", diamond()),
        ("tree", tree()),
        ("layered20", layered(5, 4)),
        ("blocks", blocks()),
        ("arms", arms()),
        ("rounds", rounds(&[".timeout(1m)", "?"])),
        ("edges", edges()),
        ("sixty", mesh(60)),
        ("cyclic", cyclic()),
        ("twohundred", mesh(200)),
    ])
}

/// The picture, with marks if the graph is wrong.
pub(crate) fn marked<'a>(name: &str, graph: &'a Graph) -> Svg<'a> {
    let svg = graph.svg();
    if name != "cyclic" {
        return svg;
    }
    svg.mark_edge(3, 1)
        .mark_edge(5, 4)
        .mark_edge(6, 6)
        .mark_node(3, "waits for itself")
}

fn owned(nodes: Vec<Node>, edges: Vec<(usize, usize, EdgeKind)>) -> Graph {
    let edges = edges.into_iter();
    let edges: Vec<Edge> = edges
        .map(|(from, to, kind)| Edge { from, to, kind })
        .collect();
    Graph {
        nodes: nodes.leak(),
        edges: edges.leak(),
        ..graph([], [])
    }
}

fn numbered(index: usize) -> Node {
    const NAMES: [&str; 8] = [
        "load",
        "parse_rows",
        "join",
        "rank",
        "summarize",
        "fetch_pages",
        "score",
        "write_report",
    ];
    let name: &'static str = format!("{}_{index}", NAMES[index % NAMES.len()]).leak();
    let resource = Access::Named(&["Store"]);
    match index % 5 {
        0 => call(name).touch(Access::Unnamed, NO),
        3 => call(name).touch(NO, resource).idempotent(),
        4 => node(name, NodeKind::Glue("rows.iter().map(Row::key).collect()")),
        _ => call(name),
    }
}

pub(crate) fn chain(length: usize) -> Graph {
    let nodes = (0..length).map(numbered).collect();
    owned(
        nodes,
        (1..length).map(|it| (it - 1, it, ty("Vec<Row>"))).collect(),
    )
}

pub(crate) fn diamond() -> Graph {
    graph(
        [
            input("path", "&Path"),
            call("left"),
            call("right").touch(Access::Unnamed, NO),
            call("join").tail(),
        ],
        [
            (0, 1, ty("&Path")),
            (0, 2, ty("&Path")),
            (1, 3, ty("Left")),
            (2, 3, ty("Right")),
        ],
    )
}

pub(crate) fn tree() -> Graph {
    let nodes = (0..15).map(numbered).collect();
    owned(nodes, (1..15).map(|it| ((it - 1) / 2, it, DATA)).collect())
}

/// Layers of so many nodes, each of which takes from two of the layer above.
pub(crate) fn layered(layers: usize, width: usize) -> Graph {
    let nodes = (0..layers * width).map(numbered).collect();
    let mut edges = Vec::new();
    for at in width..layers * width {
        let (above, place) = (at / width * width - width, at % width);
        edges.push((above + place, at, ty("Rows")));
        edges.push((above + (place * 3 + 1) % width, at, ty("&Index")));
    }
    owned(nodes, edges)
}

/// Nodes that take from some of the twelve before.
pub(crate) fn mesh(count: usize) -> Graph {
    let nodes = (0..count).map(numbered).collect();
    let mut edges = Vec::new();
    let mut seed = 7_usize;
    for at in 1..count {
        for _ in 0..=at % 2 {
            seed = seed.wrapping_mul(1_103_515_245).wrapping_add(12345) % (1 << 31);
            let back = 1 + (seed >> 8) % at.min(12);
            let kind = if back == 3 {
                ORDER
            } else {
                ty(["Rows", "Vec<Page>", "&Index"][back % 3])
            };
            edges.push((at - back, at, kind));
        }
    }
    owned(nodes, edges)
}

/// Pages of hits are fetched, kept and counted; then two of three judges have to agree.
pub(crate) fn blocks() -> Graph {
    graph(
        [
            input("query", "Query"),
            input("store", "&Store"),
            node("hits", NodeKind::Call("tools::search"))
                .touch(Access::Unnamed, NO)
                .fallible(),
            each("pages", "hit in hits.iter().concurrent(8).until(2s)"),
            node("page", NodeKind::Call("fetch"))
                .inside(3)
                .touch(Access::Unnamed, NO)
                .policies(&[".timeout(2s)", ".retry(3, backoff = 100ms)", "?"]),
            call("keep")
                .inside(3)
                .touch(NO, Access::Named(&["Cache"]))
                .idempotent()
                .commutes(),
            node("output", NodeKind::Glue("parse(&page)"))
                .inside(3)
                .tail(),
            call("strict").inside(10).touch(Access::Unnamed, NO),
            call("quick").inside(10).touch(Access::Unnamed, NO),
            call("fair").inside(10).touch(Access::Unnamed, NO),
            node("votes", NodeKind::Quorum(2)).fallible(),
            call("mirror").inside(13).touch(Access::Unnamed, NO),
            call("origin").inside(13).touch(Access::Unnamed, NO),
            node("source", NodeKind::SelectOk).policies(&[".timeout(10s)", "?"]),
            call("publish").touch(NO, Access::Named(&["Site"])).tail(),
        ],
        [
            (0, 2, ty("Query")),
            (2, 3, ty("Vec<Hit>")),
            (3, 4, ty("&Hit")),
            (1, 5, ty("&Store")),
            (4, 5, ty("Page")),
            (4, 6, ty("Page")),
            (3, 7, ty("Vec<Parsed>")),
            (3, 8, ty("Vec<Parsed>")),
            (3, 9, ty("Vec<Parsed>")),
            (2, 8, ORDER),
            (7, 10, DATA),
            (8, 10, DATA),
            (9, 10, DATA),
            (1, 11, ty("&Store")),
            (1, 12, ty("&Store")),
            (11, 13, ty("Source")),
            (12, 13, ty("Source")),
            (3, 14, ty("Vec<Parsed>")),
            (13, 14, ty("Source")),
            (10, 14, GATE),
        ],
    )
}

/// A ticket is answered or refunded, noted if it is urgent, and closed.
pub(crate) fn arms() -> Graph {
    let ledger = Access::Named(&["Ledger"]);
    let log = Access::Named(&["Log"]);
    let arguments = &["Triage::Refund(request)", "Triage::Question(question)", "_"];
    let nodes = [
        input("ticket", "&Ticket"),
        call("triage").touch(Access::Unnamed, NO).fallible(),
        node("match", NodeKind::Decide("match &triage")),
        node("policy", NodeKind::Call("load_policy"))
            .arm(8, 0)
            .touch(ledger, NO)
            .fallible(),
        call("refund").arm(8, 0).touch(NO, ledger).fallible(),
        call("answer").arm(8, 1),
        call("reopen").arm(8, 1).touch(NO, ledger).idempotent(),
        node("later", NodeKind::Glue("Reply::later()")).arm(8, 2),
        Node {
            arguments,
            ..node("reply", NodeKind::Arms("match"))
        },
        node("if", NodeKind::Decide("if ticket.urgent && !ticket.closed")),
        call("notify")
            .arm(14, 0)
            .touch(NO, log)
            .idempotent()
            .commutes(),
        node("if", NodeKind::Decide("if reply.long")).arm(14, 0),
        call("shorten")
            .arm(13, 0)
            .touch(NO, log)
            .idempotent()
            .commutes(),
        node("if", NodeKind::Arms("if?")).arm(14, 0),
        node("if", NodeKind::Arms("if?")),
        call("close").touch(NO, ledger).fallible().tail(),
    ];
    graph(
        nodes,
        [
            (0, 1, ty("&Ticket")),
            (1, 2, ty("Triage")),
            (2, 3, DECIDES),
            (2, 4, ty("&Request")),
            (3, 4, ty("Policy")),
            (2, 5, ty("&Question")),
            (2, 6, DECIDES),
            (0, 6, ty("&Ticket")),
            (2, 7, DECIDES),
            (2, 8, DECIDES),
            (4, 8, ty("Reply")),
            (5, 8, ty("Reply")),
            (7, 8, DATA),
            (3, 8, DECIDES),
            (6, 8, DECIDES),
            (0, 9, ty("&Ticket")),
            (9, 10, DECIDES),
            (8, 11, ty("Reply")),
            (9, 11, DECIDES),
            (11, 12, DECIDES),
            (12, 13, DECIDES),
            (11, 13, DECIDES),
            (9, 13, DECIDES),
            (9, 14, DECIDES),
            (10, 14, DECIDES),
            (11, 14, DECIDES),
            (13, 14, DECIDES),
            (8, 15, ty("Reply")),
            (8, 15, ORDER),
            (14, 15, ORDER),
        ],
    )
}

/// A draft is written and judged until it is good, at most so often.
pub(crate) fn rounds(policies: &'static [&'static str]) -> Graph {
    let draft = Access::Named(&["Drafts"]);
    graph(
        [
            input("brief", "&Brief"),
            node("feedback", NodeKind::Glue("None")),
            node("text", NodeKind::Loop("3"))
                .fallible()
                .policies(policies),
            node("draft", NodeKind::Call("compose"))
                .inside(2)
                .touch(draft, NO),
            node("verdict", NodeKind::Call("critique")).inside(2),
            node("if", NodeKind::Decide("if verdict.accepted")).inside(2),
            node("break", NodeKind::Break("draft")).arm(7, 0),
            node("if", NodeKind::Arms("if?")).inside(2),
            call("keep").inside(2).touch(NO, draft).idempotent(),
            node("feedback", NodeKind::Glue("Some(verdict)")).inside(2),
            call("publish").touch(NO, Access::Named(&["Site"])).tail(),
        ],
        [
            (0, 2, ty("&Brief")),
            (0, 3, ty("&Brief")),
            (1, 3, DATA),
            (3, 4, ty("Draft")),
            (4, 5, ty("Verdict")),
            (5, 6, DECIDES),
            (3, 6, ty("Draft")),
            (5, 7, DECIDES),
            (6, 7, DECIDES),
            (3, 8, ty("Draft")),
            (4, 9, ty("Verdict")),
            (2, 10, ty("Draft")),
        ],
    )
}

/// A sale with every kind of edge, a nested workflow and text that has to be escaped.
pub(crate) fn edges() -> Graph {
    let nested = graph(
        [input("order", "Order"), call("pack")],
        [(0, 1, ty("Order"))],
    );
    let nested: &'static Graph = Box::leak(Box::new(nested));
    let stock = Access::Named(&["Stock"]);
    graph(
        [
            input("order", "Order"),
            input("shop", "&'a Shop<\"x\", &T>"),
            node("customer", NodeKind::Guess("senders.predict(&order.from)")),
            node("customer", NodeKind::Call("identify"))
                .touch(Access::Unnamed, NO)
                .policies(&[".timeout(5s)", "?"]),
            node("price", NodeKind::Call("quote")),
            call("reserve").touch(NO, stock).fallible(),
            node("payment", NodeKind::Call("bank::charge"))
                .touch(NO, Access::Named(&["Bank"]))
                .fallible(),
            Node {
                workflow: Some(nested),
                doc: "Packs & sends it.\n\nOnce only.",
                ..node("parcel", NodeKind::Call("ship"))
                    .touch(NO, Access::Named(&["Parcels"]))
                    .policies(&[".after(payment)", "?"])
            },
            call("thank").touch(NO, Access::Named(&["Mail"])).tail(),
            node("reserve", NodeKind::Undo("release"))
                .touch(NO, stock)
                .idempotent(),
            node("payment", NodeKind::Undo("bank::refund")).touch(NO, Access::Named(&["Bank"])),
        ],
        [
            (2, 3, EdgeKind::Guess),
            (0, 3, ty("&Address")),
            (0, 4, ty("&Order")),
            (3, 4, ty("&Customer")),
            (1, 4, ty("&Shop")),
            (0, 5, ty("&Order")),
            (4, 6, ty("Price")),
            (3, 6, ty("&Customer")),
            (5, 7, ty("Reservation")),
            (6, 7, ORDER),
            (5, 6, GATE),
            (7, 8, ty("Option<HashMap<Parcel, Vec<Label>>>")),
            (3, 8, ty("&Customer")),
            (6, 8, GATE),
            (5, 9, EdgeKind::Undo),
            (6, 10, EdgeKind::Undo),
        ],
    )
}

/// A program that cannot run.
pub(crate) fn cyclic() -> Graph {
    graph(
        [
            input("seed", "u64"),
            call("first"),
            call("second").touch(Access::Unnamed, NO),
            call("third"),
            each("items", "item in third"),
            call("inner").inside(4),
            call("own"),
            call("last").tail(),
        ],
        [
            (0, 1, ty("u64")),
            (1, 2, ty("A")),
            (2, 3, ty("B")),
            (3, 1, ty("C")),
            (3, 4, ty("C")),
            (4, 5, ty("&Item")),
            (5, 4, DATA),
            (6, 6, ty("Own")),
            (4, 7, ty("Vec<D>")),
            (6, 7, ty("Own")),
        ],
    )
}

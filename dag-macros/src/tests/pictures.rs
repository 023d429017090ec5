//! What `DAG_DRAW` shows of a mistake: the nodes and edges it is about, and its text where the message stands.

use super::{expand_node, finish_input, message, tokens};
use crate::workflow;
use roxmltree::{Document, Node};

const MAKE: &str = "#[node(read)] async fn make(seed: u64) -> Thing {}";
const LOOK: &str = "#[node(pure)] fn look(thing: &Thing) -> Size {}";
const FIRST: &str = "#[node(pure)] fn first(b: &B) -> A {}";
const SECOND: &str = "#[node(pure)] fn second(a: &A) -> B {}";
const TEXT: &str = "#[node(read)] async fn text(seed: u64) -> String {}";
const EAT: &str = "#[node(pure)] fn eat(text: String) -> Size {}";
const READ: &str = "#[node(pure)] fn scan(text: &str) -> Count {}";
const STORE: &str = "#[node(write(Db))] async fn store(size: &Size) {}";
const CLEAR: &str = "#[node(write(Db))] async fn clear(seed: u64) {}";
const UNSTORE: &str = "#[node(write(Db))] async fn unstore(seed: u64) {}";
const TRY: &str = "#[node(write(Log))] async fn attempt(seed: u64) -> Result<Thing, E> {}";

fn picture(nodes: &[&str], workflow: &str) -> String {
    let nodes = nodes.iter();
    let messages = nodes.map(|text| message(expand_node(text)).expect("a macro"));
    let messages: Vec<_> = messages.collect();
    let input = finish_input("run", &messages, &tokens(workflow));
    workflow::picture(input).expect("a workflow")
}

fn has(node: &Node<'_, '_>, class: &str) -> bool {
    let classes = node.attribute("class").unwrap_or_default();
    classes.split(' ').any(|one| one == class)
}

/// The texts of one kind in a part of the picture, as one.
fn texts(part: Node<'_, '_>, class: &str) -> String {
    let texts = part.descendants().filter(|it| has(it, class));
    let texts: Vec<&str> = texts.filter_map(|it| it.text()).collect();
    texts.join(" ")
}

/// What is marked: nodes with their texts, edges, and what stands below the title.
fn marked(nodes: &[&str], workflow: &str) -> Vec<String> {
    let svg = picture(nodes, workflow);
    let document = Document::parse(&svg).expect("XML");
    let groups = || document.descendants().filter(|it| it.has_tag_name("g"));
    let name = |number: &str| {
        let mut all = groups();
        let node = all.find(|it| it.attribute("data-node") == Some(number));
        node.map_or_else(String::new, |node| texts(node, "dag-name"))
    };
    let mut marked = Vec::new();
    for group in groups().filter(|it| has(it, "dag-marked")) {
        marked.push(
            match (group.attribute("data-from"), group.attribute("data-to")) {
                (Some(from), Some(to)) => format!("{} -> {}", name(from), name(to)),
                _ => format!("{}: {}", texts(group, "dag-name"), texts(group, "dag-mark")),
            },
        );
    }
    let whole = document.root_element().children();
    let whole = whole.filter(|it| has(it, "dag-mark"));
    marked.extend(whole.filter_map(|it| Some(format!("note: {}", it.text()?))));
    marked.sort();
    marked
}

#[test]
fn in_a_right_workflow_nothing_is_marked() {
    assert_eq!(
        marked(
            &[MAKE, LOOK],
            "async fn f(seed: u64) -> Size { let thing = make(..); look(..) }"
        ),
        [""; 0]
    );
}

#[test]
fn of_a_cycle_every_edge_is_marked_and_no_other() {
    assert_eq!(
        marked(
            &[FIRST, SECOND, MAKE],
            "async fn f(seed: u64) -> A { let a = first(&b); let b = second(&a); let thing = make(seed).ok(); a }"
        ),
        [
            "a -> b",
            "a: `a` and `b` wait for each other [WF01]",
            "b -> a",
            "thing: `thing` is used by nobody, and `make` only looks at things [WF06] `.ok()` on the `Thing` of `make`, which cannot fail [WF17]",
        ]
    );
}

#[test]
fn a_missing_order_is_drawn() {
    assert_eq!(
        marked(
            &[STORE, CLEAR],
            "async fn f(size: Size, seed: u64) { store(..); clear(..); }"
        ),
        [
            "clear: `store` and `clear` both write `Db`, and nothing orders them [WF10]",
            "store -> clear",
            "store: WF10",
        ]
    );
}

#[test]
fn all_who_use_a_value_that_is_moved_are_marked() {
    assert_eq!(
        marked(
            &[TEXT, EAT, READ],
            "async fn f(seed: u64) -> (Size, Count) { let text = text(seed); let size = eat(text); let count = scan(&text); (size, count) }"
        ),
        [
            "count: WF04",
            "size: `text` is moved into `eat` and also used by `scan` [WF04]",
        ]
    );
}

#[test]
fn a_mistake_stands_at_its_statement_also_inside_of_blocks_and_behind_them() {
    // The missing producer is that of a node in the body; `?` stands behind the block.
    assert_eq!(
        marked(
            &[LOOK],
            "async fn f(seeds: Vec<u64>) -> Vec<Size> { let all = for seed in seeds.concurrent(2) { let size = look(..); size }?; all }"
        ),
        [
            "all: ",
            "note: `?` behind a `for`, whose value is a `Vec` of what its items gave [WF17]",
            "note: `?` in `f`, which returns `Vec<Size>` [WF18]",
            "size: nothing here is the `thing: &Thing` that `look` takes [WF02]",
        ]
    );
}

#[test]
fn a_mistake_in_front_of_the_name_of_a_node_is_not_that_of_the_statement_above() {
    assert_eq!(
        marked(
            &[MAKE, LOOK],
            "async fn f(seed: u64) -> Thing { let thing = make(seed); tools::look(&thing); thing }"
        ),
        ["look: the output of `look` is used by nobody, and `look` is pure [WF06]"]
    );
}

#[test]
fn a_mistake_in_an_undo_stands_at_the_undo() {
    assert_eq!(
        marked(
            &[TRY, UNSTORE],
            "async fn f(seed: u64) -> Result<Thing, E> { let thing = attempt(seed).undo(unstore(..))?; Ok(thing) }"
        ),
        ["undo unstore: the undo `unstore` is not idempotent [WF20]"]
    );
}

#[test]
fn what_is_wrong_with_the_whole_stands_below_the_title() {
    assert_eq!(
        marked(&[MAKE], "async fn vec(seed: u64) -> Thing { make(seed) }"),
        ["note: a workflow called `vec` would hide the macro `vec!` [WF19]"]
    );
}

#[test]
fn a_mistake_in_an_input_stands_at_the_input() {
    let marked = marked(&[MAKE], "async fn f(mut seed: u64) -> Thing { make(seed) }");
    assert_eq!(marked.len(), 1, "{marked:?}");
    assert!(marked[0].starts_with("seed: "), "{marked:?}");
}

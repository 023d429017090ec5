//! Each rule speaks where it must (a hit) and only there (near misses), by the first lines of its
//! messages. Their places and remedies are held by the `.stderr` files of `ui-tests`.

use super::{errors, expand_node, facts, finish, node_parts, tokens};
use crate::{node, resource, workflow};

/// The node that most tests call with others around it.
const MAKE: &str = "#[node(pure)] fn make(seed: u64) -> Thing {}";
const LOAD: &str = "#[node(read)] async fn load(seed: u64) -> Result<Thing, DbError> {}";
const FIND: &str = "#[node(read)] async fn find(seed: u64) -> Option<Thing> {}";
const LOOK: &str = "#[node(pure)] fn look(thing: &Thing) -> Size {}";
const EAT: &str = "#[node(pure)] fn eat(thing: Thing) -> Size {}";
const SEND: &str = "#[node(write(Outbox))] async fn send(size: &Size) {}";
const STORE: &str = "#[node(write(Db))] async fn store(seed: u64) -> Result<(), DbError> {}";

/// The first lines of what is wrong with a workflow; nodes in the order in which it calls them.
#[track_caller]
fn says(nodes: &[&str], workflow: &str, expected: &[&str]) {
    let out = finish("run", nodes, workflow);
    assert_eq!(facts(out), expected, "{workflow}");
}

/// The first lines of what is wrong with a node.
#[track_caller]
fn node_says(node: &str, expected: &[&str]) {
    assert_eq!(facts(expand_node(node)), expected, "{node}");
}

mod cycles {
    use super::says;

    const FIRST: &str = "#[node(pure)] fn first(b: &B) -> A {}";
    const SECOND: &str = "#[node(pure)] fn second(a: &A) -> B {}";
    const START: &str = "#[node(pure)] fn start(seed: u64) -> B {}";
    const LOG: &str = "#[node(write(Log))] async fn log() {}";

    #[test]
    fn statements_that_wait_for_each_other_are_refused() {
        says(
            &[FIRST, SECOND],
            "async fn f() -> A { let a = first(&b); let b = second(&a); a }",
            &["`a` and `b` wait for each other [WF01]"],
        );
        says(
            &[FIRST, SECOND],
            "async fn f() -> A { let a = first(..); let b = second(..); a }",
            &["`a` and `b` wait for each other [WF01]"],
        );
        says(
            &[START, LOG],
            "async fn f(seed: u64) -> B { let b = start(seed).after(log); log().after(b); b }",
            &["`b` and `log` wait for each other [WF01]"],
        );
        says(
            &[FIRST],
            "async fn f() -> A { let a = first(&a.0); a }",
            &["`a` waits for itself [WF01]"],
        );
    }

    #[test]
    fn statements_in_any_order_without_a_cycle_are_accepted() {
        says(
            &[FIRST, SECOND, START],
            "async fn f(seed: u64) -> A { let a = first(&b); let c = second(&a); let b = start(seed); let log = c.x + a.x; a }",
            &[],
        );
    }
}

mod moves {
    use super::{EAT, LOOK, MAKE, says};

    #[test]
    fn a_value_moved_and_also_used_is_refused() {
        says(
            &["#[node(pure)] fn eat(text: String) -> Size {}"],
            "async fn f(text: String) -> (Size, usize) { let size = eat(text); let n = text.len(); (size, n) }",
            &["`text` is moved into `eat` and also used by `n` [WF04]"],
        );
        says(
            &["#[node(pure)] fn eat(list: Vec<u8>) -> Size {}"],
            "async fn f(list: Vec<u8>) -> (Size, Size) { let a = eat(..); let b = eat(list); (a, b) }",
            &["`list` is moved into `eat` and also used by `eat` [WF04]"],
        );
    }

    #[test]
    fn a_move_may_be_the_only_use_or_of_a_copy_or_of_an_arc_or_in_the_tail() {
        says(
            &["#[node(pure)] fn eat(text: String) -> Size {}"],
            "async fn f(text: String) -> Size { let size = eat(text); size }",
            &[],
        );
        says(
            &[MAKE, MAKE],
            "async fn f(seed: u64) -> (Thing, u64) { let thing = make(seed); let n = seed + 1; (thing, n) }",
            &[],
        );
        says(
            &["#[node(pure)] fn eat(db: Arc<Db>) -> Size {}"],
            "async fn f(db: Arc<Db>) -> (Size, Size) { let a = eat(db); let b = eat(..); (a, b) }",
            &[],
        );
        says(
            &["#[node(pure)] fn look(text: &str) -> Size {}"],
            "async fn f(text: String) -> (String, Size) { let size = look(&text); (text, size) }",
            &[],
        );
    }

    #[test]
    fn whether_a_named_type_is_copy_is_left_to_rustc() {
        says(
            &[MAKE, EAT, LOOK],
            "async fn f(seed: u64) -> (Size, Size) { let thing = make(seed); let a = eat(thing); let b = look(&thing); (a, b) }",
            &[],
        );
    }
}

mod names {
    use super::{LOOK, MAKE, says};

    #[test]
    fn a_name_bound_twice_is_refused() {
        says(
            &[MAKE],
            "async fn f(seed: u64) -> Thing { let seed = seed + 1; make(seed) }",
            &["`seed` is already an input [WF09]"],
        );
        says(
            &[MAKE],
            "async fn f(seed: u64) -> Thing { let a = make(1); let (a, b) = (1, 2); a }",
            &["`a` is bound already [WF09]"],
        );
    }

    #[test]
    fn a_name_may_be_that_of_a_node_or_bound_inside_an_expression() {
        says(
            &[MAKE, LOOK],
            "async fn f(seed: u64) -> u64 { let make = make(seed); let look = look(..); let n = { let seed = look.0; seed }; n + [1].iter().map(|make| make + 1).sum::<u64>() }",
            &[],
        );
    }
}

mod unused {
    use super::{FIND, LOAD, MAKE, SEND, STORE, says};

    #[test]
    fn what_only_looks_for_nobody_is_refused() {
        says(
            &[MAKE],
            "async fn f(seed: u64) { let thing = make(seed); }",
            &["`thing` is used by nobody, and `make` is pure [WF06]"],
        );
        says(
            &[FIND],
            "async fn f(seed: u64) { find(seed); }",
            &["the output of `find` is used by nobody, and `find` only looks at things [WF06]"],
        );
    }

    #[test]
    fn a_result_nobody_looks_at_is_refused() {
        says(
            &[STORE],
            "async fn f(seed: u64) { store(seed); }",
            &["the output of `store` is a `Result` that nobody looks at [WF06]"],
        );
    }

    #[test]
    fn writes_questions_consent_and_types_count_as_a_use() {
        says(&[SEND], "async fn f(size: &Size) { send(size); }", &[]);
        says(
            &[LOAD],
            "async fn f(seed: u64) -> Result<(), DbError> { load(seed)?; Ok(()) }",
            &[],
        );
        says(
            &[MAKE],
            "async fn f(seed: u64) { let _ = make(seed); }",
            &[],
        );
        says(
            &["#[node(pure)] fn size(seed: u64) -> Size {}", SEND],
            "async fn f(seed: u64) { size(seed); send(..); }",
            &[],
        );
    }
}

mod tail {
    use super::{MAKE, SEND, says};

    #[test]
    fn a_body_without_the_value_it_promises_is_refused() {
        says(
            &[MAKE],
            "async fn f(seed: u64) -> Thing { let thing = make(seed); }",
            &["`f` returns `Thing`, and its body ends without a value [WF07]"],
        );
        says(
            &[MAKE],
            "async fn f(seed: u64) -> Thing { make(seed); }",
            &["`f` returns `Thing`, and its body ends without a value [WF07]"],
        );
    }

    #[test]
    fn nothing_is_promised_without_a_return_type_or_with_a_unit() {
        says(&[SEND], "async fn f(size: &Size) { send(size); }", &[]);
        says(
            &[SEND],
            "async fn f(size: &Size) -> () { send(size); }",
            &[],
        );
        says(
            &[MAKE],
            "async fn f(seed: u64) -> Thing { make(seed) }",
            &[],
        );
    }
}

mod questions {
    use super::{FIND, LOAD, MAKE, says};

    #[test]
    fn a_question_mark_without_a_result_to_return_is_said_once() {
        says(
            &[LOAD],
            "async fn f(seed: u64) -> Thing { let a = load(seed)?; let b = load(1)?; pick(a, b)? }",
            &["`?` in `f`, which returns `Thing` [WF18]"],
        );
        says(
            &[LOAD],
            "async fn f(seed: u64) -> io::Result<Thing> { let a = load(seed)?; Ok(a) }",
            &[],
        );
        // Inside a closure it leaves the closure.
        says(
            &[],
            "async fn f(list: Vec<u8>) -> Option<u8> { { let g = || Some(list.first()? + 1); g() } }",
            &[],
        );
    }

    #[test]
    fn a_policy_that_does_not_fit_the_value_before_it_is_refused() {
        says(
            &[MAKE],
            "async fn f(seed: u64) -> Result<Thing, E> { let a = make(seed)?; Ok(a) }",
            &["`?` on a `Thing` (`make`), which cannot fail [WF18]"],
        );
        says(
            &[FIND],
            "async fn f(seed: u64) -> Result<Thing, E> { let a = find(seed)?; Ok(a) }",
            &["`?` on an `Option<Thing>` (`find`), and a workflow fails with an error only [WF18]"],
        );
        says(
            &[MAKE],
            "async fn f(seed: u64) -> Thing { let a = make(seed).ok(); a }",
            &["`.ok()` on the `Thing` of `make`, which cannot fail [WF17]"],
        );
        says(
            &[FIND],
            "async fn f(seed: u64) -> Option<Thing> { let a = find(seed).ok(); a }",
            &["`.ok()` on the `Option<Thing>` of `find`, which is an `Option` already [WF17]"],
        );
    }

    #[test]
    fn policies_are_read_from_left_to_right() {
        says(
            &[LOAD, FIND],
            "async fn f(seed: u64) -> (Thing, Thing, Option<Thing>) { let a = load(seed).ok().unwrap_or(zero()); let b = find(seed).after(a).unwrap_or(one()); let c = load(1).after(b).ok(); (a, b, c) }",
            &[],
        );
        says(
            &[LOAD],
            "async fn f(seed: u64) -> Thing { let a = load(seed).ok().ok(); a }",
            &["`.ok()` on the `Option<Thing>` of `load`, which is an `Option` already [WF17]"],
        );
    }
}

mod orders_of_blocks {
    use super::{LOAD, says};

    const SEEK: &str = "#[node(read)] async fn seek(thing: &Thing) -> Result<Thing, DbError> {}";

    /// The second statement of a workflow that has `a`.
    fn second(statement: &str) -> String {
        format!(
            "async fn f(seed: u64) -> Result<(Thing, Thing), E> {{ let a = load(seed)?; let b = {statement}?; Ok((a, b)) }}"
        )
    }

    #[test]
    fn members_wait_because_their_block_does() {
        for statement in [
            "select_ok!(load(1), load(2)).after(a)",
            // The second member would not wait for it.
            "select_ok!(seek(&a), load(2)).after(a)",
            "select_ok!(load(1), load(2)).or_else(seek(&a)).after(a)",
        ] {
            let nodes: &[&str] = if statement.contains("seek") {
                &[LOAD, SEEK]
            } else {
                &[LOAD]
            };
            says(nodes, &second(statement), &[]);
        }
    }

    #[test]
    fn what_all_members_wait_for_anyway_is_refused() {
        says(
            &[LOAD, SEEK],
            &second("select_ok!(seek(&a), seek(&a)).after(a)"),
            &["`b` comes after `a` anyway, by what it waits for [WF17]"],
        );
        says(
            &[LOAD],
            &second("select_ok!(load(1), load(2)).after(a).after(a)"),
            &["`b` waits for `a` twice [WF17]"],
        );
    }
}

mod error_enums {
    use super::{LOAD, MAKE, STORE, says};

    #[test]
    fn the_workflow_must_return_the_error_it_makes() {
        says(
            &[LOAD],
            "#[errors(FError)] async fn f(seed: u64) -> Result<Thing, Other> { let a = load(seed)?; Ok(a) }",
            &[
                "`#[errors(FError)]` makes `FError`, and the workflow returns `Result<Thing, Other>` [WF18]",
            ],
        );
        says(
            &[MAKE],
            "#[errors(FError)] async fn f(seed: u64) { let _ = make(seed); }",
            &["`#[errors(FError)]` makes `FError`, and the workflow returns nothing [WF18]"],
        );
        says(
            &[LOAD],
            "#[errors(FError)] async fn f(seed: u64) -> Result<Thing, crate::FError> { let a = load(seed)?; Ok(a) }",
            &[],
        );
    }

    #[test]
    fn each_variant_needs_a_name_of_its_own() {
        says(
            &[STORE],
            "#[errors(FError)] async fn f(seed: u64) -> Result<(), FError> { store(seed)?; store(1)?; Ok(()) }",
            &[
                "two statements that can fail are called `store`, and `FError` names each by its own [WF09]",
                "two calls of `store` write `Db`, and nothing orders them [WF10]",
            ],
        );
        says(
            &[STORE],
            "#[errors(FError)] async fn f(seed: u64) -> Result<(), FError> { store(seed)?; let again = store(1).after(store)?; Ok(again) }",
            &[],
        );
    }

    #[test]
    fn each_variant_needs_a_type_that_is_written_or_given() {
        const ALIAS: &str = "#[node(read)] fn read(seed: u64) -> io::Result<Thing> {}";
        says(
            &[ALIAS],
            "#[errors(FError)] async fn f(seed: u64) -> Result<Thing, FError> { let a = read(seed)?; Ok(a) }",
            &["the error of `a` is not known: its node does not write the error's type [WF18]"],
        );
        says(
            &[ALIAS],
            "#[errors(FError, a = io::Error)] async fn f(seed: u64) -> Result<Thing, FError> { let a = read(seed)?; Ok(a) }",
            &[],
        );
        says(
            &[LOAD],
            "#[errors(FError, b = E)] async fn f(seed: u64) -> Result<Thing, FError> { let a = load(seed)?; Ok(a) }",
            &["no statement that can fail is called `b` [WF05]"],
        );
    }
}

mod form {
    use super::{LOOK, MAKE, says};

    #[test]
    fn await_and_return_are_refused_where_they_would_leave_the_statement() {
        says(
            &[],
            "async fn f(a: u64) -> u64 { let b = wait(a).await; let c = { if a > b { return a; } b }; c }",
            &[
                "`.await` cannot stand in a workflow [WF19]",
                "`return` cannot stand in a workflow [WF19]",
            ],
        );
        says(
            &[],
            "async fn f(a: u64) -> u64 { let g = { || { return a; } }; g() + a.r#await }",
            &[],
        );
    }

    #[test]
    fn a_node_inside_a_larger_expression_is_refused() {
        says(
            &[MAKE, LOOK],
            "async fn f(seed: u64) -> Size { let a = make(seed); let b = look(&a); Some(look(&a)).or(b) }",
            &["the node `look` is called inside a larger expression [WF19]"],
        );
        says(
            &[],
            "async fn f(seed: u64) -> Option<Thing> { Some(tools::make(..)) }",
            &["the node `tools::make` is called inside a larger expression [WF19]"],
        );
    }

    #[test]
    fn other_calls_and_ranges_inside_an_expression_are_glue() {
        says(
            &[MAKE],
            "async fn f(seed: u64, text: &str) -> Thing { let a = { helper(seed) }; let b = Some(other::make(a)); let c = (Full(..), &text[..], 1..); make(seed) }",
            &[],
        );
    }
}

mod head {
    use super::says;

    #[test]
    fn a_head_that_is_no_free_async_function_is_refused() {
        says(
            &[],
            "pub const unsafe extern \"C\" fn f(self, a: &mut A, (b, c): B, mut d: D, _: E) {}",
            &[
                "a workflow cannot be `const` [WF19]",
                "a workflow cannot be `unsafe` [WF19]",
                "a workflow cannot be `extern` [WF19]",
                "the workflow `f` is not `async` [WF19]",
                "a workflow is a free function, and this one takes `self` [WF19]",
                "a workflow cannot take `&mut A` [WF19]",
                "an input of a workflow must be a plain name [WF19]",
                "the input `d` cannot be `mut` [WF19]",
                "an input of a workflow must be a plain name [WF19]",
            ],
        );
    }

    #[test]
    fn attributes_generics_and_borrows_are_a_function_s_own() {
        says(
            &[],
            "/// Doc.\n#[must_use] pub(crate) async fn f<'a, T: Send, const N: usize>(a: &'a [T; N]) -> &'a [T; N] where T: Sync { a }",
            &[],
        );
    }
}

mod nodes {
    use super::node_says;

    #[test]
    fn a_node_says_what_it_touches() {
        const SILENT: &str = "the node `f` does not say what it touches [WF16]";
        node_says("#[node()] fn f() -> u8 {}", &[SILENT]);
        node_says("#[node(blocking)] fn f() -> u8 {}", &[SILENT]);
        node_says("#[node(pure)] fn f() -> u8 {}", &[]);
        node_says("#[node(read, write(A))] fn f() -> u8 {}", &[]);
    }

    #[test]
    fn a_word_is_said_once() {
        node_says(
            "#[node(read(A), read(B))] fn f() -> u8 {}",
            &["`read` is said twice [WF16]"],
        );
        node_says("#[node(read(A, B))] fn f() -> u8 {}", &[]);
    }

    #[test]
    fn promises_that_contradict_each_other_are_refused() {
        node_says(
            "#[node(pure, read)] fn f() -> u8 {}",
            &["a node cannot be `pure` and `read` at once [WF16]"],
        );
        node_says(
            "#[node(read(A), idempotent)] fn f() -> u8 {}",
            &["`idempotent` promises something about a write, and this node writes nothing [WF16]"],
        );
        node_says(
            "#[node(write, commutes)] fn f() -> u8 {}",
            &["`commutes` promises something about a named write, and this node has none [WF16]"],
        );
        node_says("#[node(write, idempotent)] fn f() -> u8 {}", &[]);
        node_says(
            "#[node(read(A), write(B), commutes, idempotent)] fn f() -> u8 {}",
            &[],
        );
    }

    #[test]
    fn blocking_is_for_synchronous_functions_and_spawn_for_asynchronous_ones() {
        node_says(
            "#[node(pure, blocking)] async fn f() -> u8 {}",
            &["`blocking` is for synchronous functions, and `f` is `async` [WF16]"],
        );
        node_says(
            "#[node(pure, spawn)] fn f() -> u8 {}",
            &["`spawn` is for `async` functions, and `f` is synchronous [WF16]"],
        );
        node_says("#[node(pure, blocking)] fn f() -> u8 {}", &[]);
        node_says("#[node(pure, spawn)] async fn f() -> u8 {}", &[]);
    }

    #[test]
    fn what_runs_elsewhere_borrows_nothing() {
        node_says(
            "#[node(pure, spawn)] async fn f(a: u8, list: Vec<&str>) -> u8 {}",
            &[
                "a `spawn` node needs arguments that live for `'static`, and `list` is `Vec<&str>` [WF16]",
            ],
        );
        node_says(
            "#[node(pure, spawn)] async fn f(list: Vec<&'static str>) -> u8 {}",
            &[],
        );
        node_says("#[node(pure)] async fn f(list: Vec<&str>) -> u8 {}", &[]);
    }

    #[test]
    fn resources_are_named_where_something_is_read_or_written() {
        node_says(
            "#[node(pure(A))] fn f() -> u8 {}",
            &["`pure` takes no arguments [WF16]"],
        );
        node_says(
            "#[node(read())] fn f() -> u8 {}",
            &["`read()` names no resource [WF16]"],
        );
        node_says("#[node(read)] fn f() -> u8 {}", &[]);
    }

    #[test]
    fn a_resource_is_named_once_and_without_arguments() {
        node_says(
            "#[node(write(Cell<u8>))] fn f() {}",
            &["the resource `Cell<u8>` has generic arguments [WF16]"],
        );
        node_says(
            "#[node(write(A, b::A))] fn f() {}",
            &["`A` is named twice in `write(..)` [WF16]"],
        );
        node_says("#[node(read(A), write(A, B))] fn f() {}", &[]);
    }

    #[test]
    fn one_attribute_says_everything() {
        node_says(
            "#[node(pure)] #[dag_core::node(read)] fn f() -> u8 {}",
            &["`f` is marked as a node twice [WF16]"],
        );
        node_says(
            "#[node(pure)] #[must_use] #[other::node_like] fn f() -> u8 {}",
            &[],
        );
    }

    #[test]
    fn a_node_is_not_called_like_a_macro_of_the_prelude() {
        node_says(
            "#[node(pure)] fn vec() -> u8 {}",
            &["a node called `vec` would hide the macro `vec!` [WF16]"],
        );
        node_says(
            "#[node(pure)] fn r#try() -> u8 {}",
            &["a node called `try` would hide the macro `try!` [WF16]"],
        );
        node_says("#[node(pure)] fn vector() -> u8 {}", &[]);
        node_says("#[node(pure)] fn r#match() -> u8 {}", &[]);
    }

    #[test]
    fn a_node_is_a_safe_function_with_a_known_number_of_parameters() {
        node_says(
            "#[node(pure)] unsafe fn f() -> u8 {}",
            &["a node cannot be an `unsafe fn` [WF16]"],
        );
        node_says(
            "#[node(pure)] extern \"C\" fn f(a: u8, ...) -> u8 {}",
            &["a node cannot be variadic [WF16]"],
        );
        node_says("#[node(pure)] const extern \"C\" fn f(a: u8) -> u8 {}", &[]);
    }

    #[test]
    fn a_node_is_a_free_function_that_borrows_nothing_for_itself() {
        node_says(
            "#[node(pure)] fn f(&self) -> u8 {}",
            &["a node must be a free function, and this one takes `self` [WF16]"],
        );
        node_says(
            "#[node(pure)] fn f() -> Vec<Self> {}",
            &["a node must be a free function, and `f` speaks of `Self` [WF16]"],
        );
        node_says(
            "#[node(pure)] fn f(a: &mut A) -> u8 {}",
            &["a node cannot take `&mut A` [WF16]"],
        );
        node_says("#[node(pure)] fn f(mut a: A, b: &Mutex<A>) -> u8 {}", &[]);
    }

    #[test]
    fn a_parameter_is_a_plain_name() {
        node_says(
            "#[node(pure)] fn f((a, b): (A, B)) -> u8 {}",
            &["a parameter of a node must be a plain name [WF16]"],
        );
        node_says(
            "#[node(pure)] fn f(_: A) -> u8 {}",
            &["a parameter of a node needs a name [WF16]"],
        );
        node_says("#[node(pure)] fn f(_a: A) -> u8 {}", &[]);
    }

    #[test]
    fn an_output_shows_what_it_is_and_owns_what_it_holds() {
        node_says(
            "#[node(read)] fn f() -> io::Result {}",
            &["the output of `f` is a bare `Result`, which hides what comes out [WF16]"],
        );
        node_says(
            "#[node(read)] fn f(a: &A) -> Vec<&A> {}",
            &["the output of `f` borrows [WF16]"],
        );
        node_says(
            "#[node(read)] fn f<'a>(a: &'a A) -> Cow<'a, str> {}",
            &["the output of `f` borrows [WF16]"],
        );
        node_says(
            "#[node(read)] fn f() -> io::Result<Cow<'static, str>> {}",
            &[],
        );
    }

    #[test]
    fn a_pure_node_returns_something() {
        const NOTHING: &str = "a `pure` node that returns nothing does nothing [WF16]";
        node_says("#[node(pure)] fn f() {}", &[NOTHING]);
        node_says("#[node(pure)] fn f() -> () {}", &[NOTHING]);
        node_says("#[node(read)] fn f() {}", &[]);
    }

    #[test]
    fn an_unknown_word_is_the_only_mistake_of_its_attribute() {
        node_says(
            "#[node(pur)] fn f() -> u8 {}",
            &["`pur` is no effect [WF16]"],
        );
    }
}

mod arguments {
    use super::{FIND, LOAD, MAKE, says};

    const PAIR: &str = "#[node(pure)] fn pair(a: &A, b: B) -> Pair {}";
    const SHOW: &str = "#[node(pure)] fn show(thing: &Thing) -> Text {}";

    #[test]
    fn as_many_arguments_as_parameters_or_one_rest() {
        says(
            &[PAIR],
            "async fn f(a: A, b: B) -> Pair { pair(&a) }",
            &["`pair` takes 2 arguments, and 1 is given [WF05]"],
        );
        says(
            &[PAIR],
            "async fn f(a: A, b: B) -> Pair { pair(&a, b, ..) }",
            &["`..` stands for nothing here: every argument of `pair` is given [WF05]"],
        );
        says(
            &[PAIR],
            "async fn f(a: A, b: B) -> Pair { pair(&a, ..) }",
            &[],
        );
        says(
            &[PAIR],
            "async fn f(a: A, b: B) -> Pair { pair(.., b) }",
            &[],
        );
    }

    #[test]
    fn exactly_one_value_fits_what_the_dots_stand_for() {
        says(
            &[PAIR],
            "async fn f(a: A) -> Pair { pair(..) }",
            &["nothing here is the `b: B` that `pair` takes [WF02]"],
        );
        says(
            &[PAIR],
            "async fn f(a: A, also: &A, b: B) -> Pair { pair(..) }",
            &["`a: &A` of `pair` could be `a` or `also` [WF03]"],
        );
        says(
            &[PAIR],
            "async fn f(a: Box<A>, b: tools::B) -> Pair { pair(..) }",
            &[],
        );
    }

    #[test]
    fn a_maybe_is_not_taken_for_certain() {
        says(
            &[FIND, SHOW],
            "async fn f(seed: u64) -> Text { let found = find(seed); show(..) }",
            &[
                "`found` may be missing: it is an `Option<Thing>`, and `show` takes `thing: &Thing` [WF08]",
            ],
        );
        says(
            &[FIND, SHOW],
            "async fn f(seed: u64) -> Text { let found = find(seed).unwrap_or(zero()); show(..) }",
            &[],
        );
        says(
            &[
                LOAD,
                "#[node(pure)] fn show(thing: Option<&Thing>) -> Text {}",
            ],
            "async fn f(seed: u64) -> Text { let found = load(seed).ok(); show(..) }",
            &[],
        );
    }

    #[test]
    fn an_unknown_policy_or_order_is_the_only_mistake_of_its_statement() {
        says(
            &[MAKE],
            "async fn f(seed: u64) -> Thing { let a = make(seed).okay(); a }",
            &["`.okay(..)` is no policy [WF05]"],
        );
        says(
            &[MAKE],
            "async fn f(seed: u64) -> Thing { let a = make(seed).after(nobody); a }",
            &["no statement is called `nobody` [WF05]"],
        );
    }
}

#[test]
fn a_resource_has_no_parameters() {
    let says = |text: &str| facts(resource::expand(tokens(text)));
    assert_eq!(
        says("struct Store<T>(T);"),
        ["the resource `Store` is generic [WF16]"]
    );
    assert_eq!(says("struct Store(u8);"), [""; 0]);
}

#[test]
fn all_mistakes_of_a_workflow_are_reported_once_and_in_the_order_of_the_text() {
    says(
        &[LOAD, LOOK, MAKE, SEND],
        "async fn f(seed: u64, seed_2: &mut u8) -> Size {
            let seed = 1;
            let a = load(2).okay();
            let b = load(3)?;
            let c = look(..);
            let d = make(4);
            let e = wait().await;
            let mut g = 5;
            send(&c).after(nobody);
            let _ = Some(send(..));
            c
        }",
        &[
            "a workflow cannot take `&mut u8` [WF19]",
            "`seed` is already an input [WF09]",
            "`.okay(..)` is no policy [WF05]",
            "`?` in `f`, which returns `Size` [WF18]",
            "`thing: &Thing` of `look` could be `b` or `d` [WF03]",
            "`.await` cannot stand in a workflow [WF19]",
            "`g` cannot be `mut`: no `loop` assigns to it [WF19]",
            "no statement is called `nobody` [WF05]",
            "the node `send` is called inside a larger expression [WF19]",
        ],
    );
}

#[test]
fn all_mistakes_of_a_node_are_reported_once_and_in_the_order_of_the_text() {
    node_says(
        "#[node(idempotent, read(A, A), blocking)] async unsafe fn vec(a: &mut A, _: B) -> &str {}",
        &[
            "`idempotent` promises something about a write, and this node writes nothing [WF16]",
            "`A` is named twice in `read(..)` [WF16]",
            "`blocking` is for synchronous functions, and `vec` is `async` [WF16]",
            "a node cannot be an `unsafe fn` [WF16]",
            "a node called `vec` would hide the macro `vec!` [WF16]",
            "a `blocking` node needs arguments that live for `'static`, and `a` is `&mut A` [WF16]",
            "a node cannot take `&mut A` [WF16]",
            "a parameter of a node needs a name [WF16]",
            "the output of `vec` borrows [WF16]",
        ],
    );
}

#[test]
fn the_graph_of_a_wrong_workflow_holds_no_error_of_its_own() {
    let graph = finish(
        "graph",
        &[MAKE],
        "async fn f(seed: u64) { let thing = make(); let seed = 1; }",
    );
    assert_eq!(errors(graph), [""; 0]);
}

#[test]
fn a_wrong_node_is_still_a_function_and_a_macro() {
    let (attribute, item) = node_parts("#[node(pur)] pub fn make(seed: u64) -> Thing {}");
    let out = node::expand(attribute, item.clone()).to_string();
    assert!(
        out.contains(&item.to_string()) && out.contains("macro_rules"),
        "{out}"
    );
}

#[test]
fn a_wrong_workflow_is_still_a_function_of_its_name() {
    let input = tokens(
        "[::dag_core] pub fn f(self, a: &mut A) -> Thing { fn item() {} while x {} make() }",
    );
    let file: syn::File = syn::parse2(workflow::begin(&input)).expect("items");
    let function =
        |item: &syn::Item| matches!(item, syn::Item::Fn(function) if function.sig.ident == "f");
    assert!(file.items.iter().any(function));
}

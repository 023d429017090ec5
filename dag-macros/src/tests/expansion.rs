//! What comes out, by a few small snapshots; `UPDATE_EXPECT=1 cargo test` writes them anew.
//!
//! They are here to be read in a review: does a change of the expansion do what it should?

use super::{begin_input, expand_node, finish, message, tokens};
use crate::workflow;
use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

const SPLIT: &str = "#[node(pure)] fn split(text: &str) -> Words {}";
const COUNT: &str = "#[node(read(Index))] async fn count(words: &Words) -> Count {}";
const SCORE: &str = "#[node(pure)] fn score(words: &Words) -> Score {}";
const JOIN: &str = "#[node(pure)] fn join(count: Count, score: &Score) -> Report {}";
const DIAMOND: &str = "async fn report(text: String) -> Report {
    let words = split(..);
    let count = count(..);
    let score = score(&words);
    join(..)
}";

const LOAD: &str =
    "#[node(read(Orders))] async fn load(db: &Db, id: u64) -> Result<Order, DbError> {}";
const STORE: &str =
    "#[node(write(Orders))] async fn store(db: &Db, order: Order) -> Result<Receipt, DbError> {}";
const FALLIBLE: &str = "#[errors(OrderError)]
    async fn order(db: &Db, id: u64) -> Result<Receipt, OrderError> {
        let order = load(..)?;
        store(..)
    }";

/// Runs in a thread of its own: the name of a node's macro depends on where the node stands, which
/// is counted from the thread's first tokens on.
fn apart(expand: impl FnOnce() -> String + Send + 'static) -> String {
    std::thread::spawn(expand).join().expect("no panic")
}

fn items(expand: impl FnOnce() -> TokenStream + Send + 'static, expected: &Expect) {
    let text = apart(|| {
        let file = syn::parse2(expand()).expect("items");
        prettyplease::unparse(&file)
    });
    expected.assert_eq(&text);
}

/// A block or an expression, as the body of a function.
fn body(expand: impl FnOnce() -> TokenStream + Send + 'static, expected: &Expect) {
    let function = || {
        let body = expand();
        quote!(fn body() { #body })
    };
    items(function, expected);
}

#[test]
fn a_private_node_is_the_function_and_a_macro_of_its_name() {
    let node = "/// Doubles.\n#[node(pure)] fn double(n: u64) -> u64 { n * 2 }";
    items(
        || expand_node(node),
        &expect![[r#"
            /// Doubles.
            fn double(n: u64) -> u64 {
                n * 2
            }
            #[doc(hidden)]
            #[allow(unused_macros, reason = "a node may be published and not used")]
            macro_rules! __node_double_a4573509327fb47d {
                (@ error[$($next:tt)*] $at:tt) => {
                    $($next)* ! { $at ::core::convert::Infallible }
                };
                (@ value[$($next:tt)*] $at:tt) => {
                    $($next)* ! { $at u64 }
                };
                (@ probe) => {};
                ($state:tt [[$($next:tt)*] $($rest:tt)*] $input:tt) => {
                    $($next)* ! { [$state { "Doubles."; fn double(n : u64) -> u64 }] [$($rest)*]
                    $input }
                };
            }
            #[doc(hidden)]
            #[allow(unused_imports, reason = "a node may be published and not used")]
            use __node_double_a4573509327fb47d as double;
        "#]],
    );
}

#[test]
fn a_public_node_exports_its_macro_and_checks_its_resources() {
    let node = "#[node(write(Outbox), idempotent)] pub async fn send(mail: &crate::Mail) -> Result<Receipt, MailError> { mail.send().await }";
    items(
        || expand_node(node),
        &expect![[r#"
            pub async fn send(mail: &crate::Mail) -> Result<Receipt, MailError> {
                mail.send().await
            }
            const _: () = ::core::assert!(
                ::dag_core::__private::is_called:: < Outbox > ("Outbox"),
                "`Outbox` is another name of a resource [WF16]\nhelp: name the resource itself: it is known by the name of its type\nnote: under two names one resource would be two, and a conflict could be missed"
            );
            #[doc(hidden)]
            #[allow(unused_macros, reason = "a node may be published and not used")]
            #[deny(
                non_local_definitions,
                reason = "a `pub` node cannot stand inside a function\nhelp: remove `pub`, or move the node out of the function"
            )]
            #[macro_export]
            macro_rules! __node_send_2bacdbcfbfb62d93 {
                (@ error[$($next:tt)*] $at:tt) => {
                    $($next)* ! { $at MailError }
                };
                (@ value[$($next:tt)*] $at:tt) => {
                    $($next)* ! { $at Result < Receipt, MailError > }
                };
                (@ probe) => {};
                ($state:tt [[$($next:tt)*] $($rest:tt)*] $input:tt) => {
                    $($next)* ! { [$state { "" write(Outbox), idempotent,; async fn send(mail : &
                    $crate::Mail) -> Result < Receipt, MailError > }] [$($rest)*] $input }
                };
            }
            #[doc(hidden)]
            #[allow(unused_imports, reason = "a node may be published and not used")]
            pub use __node_send_2bacdbcfbfb62d93 as send;
        "#]],
    );
}

#[test]
fn a_diamond_is_one_pass_over_its_statements() {
    body(
        || finish("run", &[SPLIT, COUNT, SCORE, JOIN], DIAMOND),
        &expect![[r#"
            fn body() {
                {
                    let mut __run = ::dag_core::__private::Run::<
                        _,
                        ::core::convert::Infallible,
                        (),
                    >::new(__mode);
                    let __outcome = '__whole: {
                        ::core::result::Result::Err('__run: {
                            let text = &text;
                            let (__between_1,) = {
                                let ::core::option::Option::Some(__value) = ({
                                    __run
                                        .now(
                                            ::dag_core::__private::Fixed::<1usize>,
                                            |__begin| {
                                                let __entered = __begin.begin();
                                                ::core::option::Option::Some(split(text))
                                            },
                                        )
                                }) else {
                                    break '__run __run.broken(::core::option::Option::None);
                                };
                                let mut __get_1 = ::dag_core::__private::Parcel::new();
                                let __pass = &mut __run;
                                __get_1.set(__value);
                                (::dag_core::__private::taken(__get_1.take()),)
                            };
                            let __get_1 = ::dag_core::__private::Made(&__between_1);
                            let mut __slot_3 = ::dag_core::__private::Slot::new();
                            let mut __get_3 = __slot_3.own();
                            let (__output,) = {
                                let mut __output = ::dag_core::__private::Parcel::new();
                                if let ::core::result::Result::Err(__broken) = {
                                    let mut __parcel_2 = ::dag_core::__private::Parcel::new();
                                    let mut __lanes_0 = ::dag_core::__private::pin!(
                                        ::dag_core::__private::Lanes1::new()
                                    );
                                    let mut __lane_2 = ::dag_core::__private::Spot::new();
                                    let mut __lane_3 = ::dag_core::__private::Spot::new();
                                    let __output = &mut __output;
                                    let __run = &mut __run;
                                    ::dag_core::__private::poll_fn(move |__cx| {
                                            let (mut __lane_1,) = __lanes_0.as_mut().each();
                                            let mut __pass = __run.pass(__cx);
                                            if let ::core::option::Option::Some(__value) = __pass
                                                .step(
                                                    2usize,
                                                    __lane_1.as_mut(),
                                                    |__begin| {
                                                        let words = __get_1.get()?;
                                                        let __entered = __begin.begin();
                                                        ::core::option::Option::Some(count(words))
                                                    },
                                                )
                                            {
                                                __parcel_2.set(__value);
                                            }
                                            if let ::core::option::Option::Some(__value) = __pass
                                                .now(
                                                    3usize,
                                                    &mut __lane_2,
                                                    |__begin| {
                                                        let words = __get_1.get()?;
                                                        let __entered = __begin.begin();
                                                        ::core::option::Option::Some(score(&(*words)))
                                                    },
                                                )
                                            {
                                                __get_3.set(__value);
                                            }
                                            if let ::core::option::Option::Some(__value) = __pass
                                                .now(
                                                    4usize,
                                                    &mut __lane_3,
                                                    |__begin| {
                                                        let score = __get_3.get()?;
                                                        __parcel_2.ready()?;
                                                        let count = __parcel_2.take()?;
                                                        let __entered = __begin.begin();
                                                        ::core::option::Option::Some(join(count, score))
                                                    },
                                                )
                                            {
                                                let __checked: Report = __value;
                                                __output.set(__checked);
                                            }
                                            if __pass.failed() {
                                                __pass.give_up(2usize, __lane_1.as_mut());
                                            }
                                            __pass.end_broken(|_| ::core::option::Option::Some(()))
                                        })
                                        .await
                                } {
                                    break '__run __broken;
                                }
                                (::dag_core::__private::taken(__output.take()),)
                            };
                            break '__whole ::core::result::Result::Ok(__output);
                        })
                    };
                    {
                        let __output: Report = match __outcome {
                            ::core::result::Result::Ok(__outcome) => __outcome,
                            ::core::result::Result::Err(__error) => {
                                match {
                                    #[allow(
                                        unused_mut,
                                        reason = "undos that fail are attached to it"
                                    )]
                                    let mut __broken = __error;
                                    __broken.error().await
                                } {}
                            }
                        };
                        __output
                    }
                }
            }
        "#]],
    );
}

#[test]
fn the_graph_is_a_constant() {
    let workflow = "async fn words(text: String) -> usize { let words = split(..); words.0.len() }";
    body(
        || finish("graph", &[SPLIT], workflow),
        &expect![[r#"
            fn body() {
                ::dag_core::Graph {
                    name: "words",
                    output: "usize",
                    nodes: &[
                        ::dag_core::graph::Node {
                            name: "text",
                            kind: ::dag_core::graph::NodeKind::Input,
                            ty: ::core::option::Option::Some("String"),
                            doc: "",
                            workflow: ::core::option::Option::None,
                            effects: ::dag_core::graph::Effects::PURE,
                            arguments: &[],
                            policies: &[],
                            block: ::core::option::Option::None,
                            arm: 0usize,
                            tail: false,
                            fallible: false,
                            early: false,
                            races: &[],
                        },
                        ::dag_core::graph::Node {
                            name: "words",
                            kind: ::dag_core::graph::NodeKind::Call("split"),
                            ty: ::core::option::Option::Some("Words"),
                            doc: "",
                            workflow: ::core::option::Option::None,
                            effects: ::dag_core::graph::Effects::PURE,
                            arguments: &["&text"],
                            policies: &[],
                            block: ::core::option::Option::None,
                            arm: 0usize,
                            tail: false,
                            fallible: false,
                            early: false,
                            races: &[],
                        },
                        ::dag_core::graph::Node {
                            name: "output",
                            kind: ::dag_core::graph::NodeKind::Glue("words.0.len()"),
                            ty: ::core::option::Option::None,
                            doc: "",
                            workflow: ::core::option::Option::None,
                            effects: ::dag_core::graph::Effects::PURE,
                            arguments: &[],
                            policies: &[],
                            block: ::core::option::Option::None,
                            arm: 0usize,
                            tail: true,
                            fallible: false,
                            early: false,
                            races: &[],
                        },
                    ],
                    edges: &[
                        ::dag_core::graph::Edge {
                            from: 0usize,
                            to: 1usize,
                            kind: ::dag_core::graph::EdgeKind::Data(
                                ::core::option::Option::Some("String"),
                            ),
                        },
                        ::dag_core::graph::Edge {
                            from: 1usize,
                            to: 2usize,
                            kind: ::dag_core::graph::EdgeKind::Data(
                                ::core::option::Option::Some("Words"),
                            ),
                        },
                    ],
                }
            }
        "#]],
    );
}

#[test]
fn a_fallible_workflow_names_the_statement_that_failed() {
    body(
        || finish("run", &[LOAD, STORE], FALLIBLE),
        &expect![[r#"
            fn body() {
                {
                    let mut __run = ::dag_core::__private::Run::<_, OrderError, ()>::new(__mode);
                    let __outcome = '__whole: {
                        ::core::result::Result::Err('__run: {
                            let (__between_2,) = {
                                if __run.is_stopping() {
                                    break '__run __run.broken(::core::option::Option::None);
                                }
                                let ::core::option::Option::Some(__value) = {
                                    let id = id;
                                    __run
                                        .alone(
                                            ::dag_core::__private::Asked(
                                                ::dag_core::__private::Fixed::<2usize>,
                                            ),
                                            |__begin| {
                                                let __entered = __begin.begin();
                                                ::core::option::Option::Some(load(db, id))
                                            },
                                        )
                                }
                                    .await else {
                                    break '__run __run.broken(::core::option::Option::None);
                                };
                                let mut __parcel_2 = ::dag_core::__private::Parcel::new();
                                let __pass = &mut __run;
                                __pass
                                    .outcome(
                                        2usize,
                                        &__value,
                                        |__error| {
                                            #[allow(
                                                unused_imports,
                                                reason = "which of them is used depends on the type"
                                            )]
                                            use ::dag_core::__private::{SaidOther as _, SaidText as _};
                                            (&::dag_core::__private::Said(__error)).text()
                                        },
                                    );
                                if let ::core::option::Option::Some(__value) = __pass
                                    .check(
                                        2usize,
                                        (|| ::core::result::Result::Ok(
                                            __value.map_err(OrderError::Order)?,
                                        ))(),
                                    )
                                {
                                    __parcel_2.set(__value);
                                }
                                if let ::core::option::Option::Some(__broken) = __run.failure() {
                                    break '__run __broken;
                                }
                                (::dag_core::__private::taken(__parcel_2.take()),)
                            };
                            let (__output,) = {
                                if __run.is_stopping() {
                                    break '__run __run.broken(::core::option::Option::None);
                                }
                                let ::core::option::Option::Some(__value) = {
                                    let mut __parcel_2 = ::dag_core::__private::Parcel::full(
                                        __between_2,
                                    );
                                    __run
                                        .alone(
                                            ::dag_core::__private::Finished(
                                                ::dag_core::__private::Asked(
                                                    ::dag_core::__private::Fixed::<3usize>,
                                                ),
                                            ),
                                            |__begin| {
                                                __parcel_2.ready()?;
                                                let order = __parcel_2.take()?;
                                                let __entered = __begin.begin();
                                                ::core::option::Option::Some(store(db, order))
                                            },
                                        )
                                }
                                    .await else {
                                    break '__run __run.broken(::core::option::Option::None);
                                };
                                let mut __output = ::dag_core::__private::Parcel::new();
                                let __pass = &mut __run;
                                __pass
                                    .outcome(
                                        3usize,
                                        &__value,
                                        |__error| {
                                            #[allow(
                                                unused_imports,
                                                reason = "which of them is used depends on the type"
                                            )]
                                            use ::dag_core::__private::{SaidOther as _, SaidText as _};
                                            (&::dag_core::__private::Said(__error)).text()
                                        },
                                    );
                                if let ::core::option::Option::Some(__value) = __pass
                                    .check(
                                        3usize,
                                        (|| ::core::result::Result::Ok(
                                            __value.map_err(OrderError::Store)?,
                                        ))(),
                                    )
                                {
                                    __output.set(__value);
                                }
                                if let ::core::option::Option::Some(__broken) = __run.failure() {
                                    break '__run __broken;
                                }
                                (::dag_core::__private::taken(__output.take()),)
                            };
                            break '__whole ::core::result::Result::Ok(__output);
                        })
                    };
                    match __outcome {
                        ::core::result::Result::Ok(__outcome) => {
                            ::core::result::Result::Ok(__outcome)
                        }
                        ::core::result::Result::Err(__error) => {
                            ::core::result::Result::Err({
                                #[allow(unused_mut, reason = "undos that fail are attached to it")]
                                let mut __broken = __error;
                                __broken.error().await
                            })
                        }
                    }
                }
            }
        "#]],
    );
}

#[test]
fn the_items_of_a_workflow_are_there_before_its_nodes_are_known() {
    items(
        || workflow::begin(&begin_input(&tokens(FALLIBLE))),
        &expect![[r##"
            #[cfg(doc)]
            #[cfg_attr(
                doc,
                doc = load!{[][[store][::dag_core::__private::finish]]{__picture
                __mode[::dag_core]#[errors(OrderError)]async
                fn
                order(db:&Db, id:u64)->Result<Receipt,
                OrderError>{let
                order = load(..)?;store(..)}}}
            )]
            async fn order(db: &Db, id: u64) -> Result<Receipt, OrderError> {
                order::__run(::dag_core::__private::Concurrent, (), db, id).await
            }
            #[cfg(not(doc))]
            fn order(
                db: &Db,
                id: u64,
            ) -> impl ::core::future::Future<Output = Result<Receipt, OrderError>> {
                order::__run(::dag_core::__private::Concurrent, (), db, id)
            }
            ///The graph of [`order()`] and other ways to run it.
            #[allow(
                non_camel_case_types,
                dead_code,
                reason = "it carries the function's name, and may be unused"
            )]
            enum order {}
            #[allow(
                dead_code,
                clippy::all,
                clippy::pedantic,
                reason = "each may be unused; what clippy sees is generated"
            )]
            impl order {
                ///The graph of [`order()`] as data.
                const GRAPH: &'static ::dag_core::Graph = &load! {
                    [] [[store] [::dag_core::__private::finish]] { __graph __mode[::dag_core]
                    #[errors(OrderError)] async fn order(db : & Db, id : u64) -> Result < Receipt,
                    OrderError > { let order = load(..) ?; store(..) } }
                };
                #[cfg(doc)]
                ///The statements of [`order()`] one after the other.
                async fn sequential(db: &Db, id: u64) -> Result<Receipt, OrderError> {
                    order::__run(::dag_core::__private::Sequential::new(), (), db, id).await
                }
                #[cfg(not(doc))]
                ///The statements of [`order()`] one after the other.
                fn sequential(
                    db: &Db,
                    id: u64,
                ) -> impl ::core::future::Future<Output = Result<Receipt, OrderError>> {
                    order::__run(::dag_core::__private::Sequential::new(), (), db, id)
                }
                ::dag_core::__private::if_std! {
                    #[doc = "[`order()`], and `observer` hears what happens in it."] async fn
                    observed(__observer : & dyn ::dag_core::__private::Observer, db : & Db, id : u64)
                    -> Result < Receipt, OrderError > { let __watch =
                    ::dag_core::__private::Watch::new(__observer, Self::GRAPH);
                    ::dag_core::__private::finished(& __watch,
                    order::__run(::dag_core::__private::Watched,
                    ::dag_core::__private::Around::heard_by(__watch.eye()), db, id), | __output | {
                    let _ = __output; ::core::result::Result::is_err(__output) }). await }
                }
                #[doc(hidden)]
                async fn __run<__Start: ::dag_core::__private::Start>(
                    __mode: __Start,
                    __around: <__Start as ::dag_core::__private::Start>::Around<'_>,
                    db: &Db,
                    id: u64,
                ) -> Result<Receipt, OrderError> {
                    let __mode = ::dag_core::__private::Start::mode(__mode, __around, Self::GRAPH);
                    load! {
                        [] [[store] [::dag_core::__private::finish]] { __run __mode[::dag_core]
                        #[errors(OrderError)] async fn order(db : & Db, id : u64) -> Result <
                        Receipt, OrderError > { let order = load(..) ?; store(..) } }
                    }
                }
            }
            ///Which statement of [`order()`] failed, and why.
            #[derive(::core::fmt::Debug)]
            enum OrderError {
                ///`order` failed.
                Order(
                    load! {
                        @ error[::dag_core::__private::error_type] order
                    },
                ),
                ///`store` failed.
                Store(
                    store! {
                        @ error[::dag_core::__private::error_type] store
                    },
                ),
            }
            #[automatically_derived]
            impl ::core::fmt::Display for OrderError {
                fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #[allow(
                        unused_imports,
                        reason = "which of them is used depends on the error types"
                    )]
                    use ::dag_core::__private::{
                        CauseIsError as _, CauseIsDynamic as _, CauseIsText as _, CauseIsOther as _,
                    };
                    match *self {
                        Self::Order(ref __error) => {
                            (&&&&::dag_core::__private::Cause(__error)).describe("order", __f)
                        }
                        Self::Store(ref __error) => {
                            (&&&&::dag_core::__private::Cause(__error)).describe("store", __f)
                        }
                    }
                }
            }
            #[automatically_derived]
            impl ::core::error::Error for OrderError {
                fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                    #[allow(
                        unused_imports,
                        reason = "which of them is used depends on the error types"
                    )]
                    use ::dag_core::__private::{
                        CauseIsError as _, CauseIsDynamic as _, CauseIsText as _, CauseIsOther as _,
                    };
                    match *self {
                        Self::Order(ref __error) => {
                            (&&&&::dag_core::__private::Cause(__error)).source()
                        }
                        Self::Store(ref __error) => {
                            (&&&&::dag_core::__private::Cause(__error)).source()
                        }
                    }
                }
            }
            const _: () = {
                load! {
                    @ probe
                }
                store! {
                    @ probe
                }
                let _ = ::core::option_env!("DAG_DRAW");
            };
            load! {
                [] [[store] [::dag_core::__private::finish]] { __carrier __mode[::dag_core]
                #[errors(OrderError)] async fn order(db : & Db, id : u64) -> Result < Receipt,
                OrderError > { let order = load(..) ?; store(..) } }
            }
        "##]],
    );
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let expand = || {
        let nodes = [SPLIT, COUNT, SCORE, JOIN, LOAD, STORE].map(expand_node);
        let out = [
            workflow::begin(&begin_input(&tokens(DIAMOND))),
            workflow::begin(&begin_input(&tokens(FALLIBLE))),
            finish("graph", &[SPLIT, COUNT, SCORE, JOIN], DIAMOND),
            finish("run", &[SPLIT, COUNT, SCORE, JOIN], DIAMOND),
            finish("run", &[LOAD, STORE], FALLIBLE),
        ];
        nodes
            .into_iter()
            .chain(out)
            .map(|tokens| tokens.to_string())
            .collect::<String>()
    };
    assert_eq!(apart(expand), apart(expand));
}

#[test]
fn what_a_node_says_is_read_as_it_was_written() {
    let node = "/// One.\n/// Two.\n#[node(read(a::A), write(B, C), idempotent)] async fn f(#[x] n: crate::N) -> Vec<N> {}";
    let said = message(expand_node(node)).expect("a macro").to_string();
    expect![[r#"{ "One.\nTwo." read (A) , write (B , C) , idempotent , ; async fn f (n : crate :: N) -> Vec < N > }"#]].assert_eq(&said);
}

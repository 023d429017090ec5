//! What the user calls their own items makes no difference.

#![allow(
    dead_code,
    reason = "most of the hostile items are there only to stand in the way"
)]
#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    reason = "the nodes show shapes of signatures"
)]

mod types {
    use ::dag_core::{node, workflow};
    use ::dag_tests::block_on;

    struct Result;
    struct Option;
    struct Future;
    struct Pin;
    struct Context;
    struct Poll;
    struct Box;
    struct Vec;
    struct String;
    struct Node;
    struct Graph;
    struct Failure;
    trait Send {}
    trait Sync {}
    trait Clone {}
    trait Copy {}
    trait Default {}
    trait Drop {}
    trait From {}
    trait Into {}
    trait Fn {}
    trait FnOnce {}
    trait FnMut {}
    trait Iterator {}
    trait Sized {}
    trait ToString {}

    #[derive(Debug, PartialEq)]
    struct Broken;

    #[node(pure)]
    async fn look(n: u64) -> u64 {
        ::dag_tests::yield_times(1).await;
        n + 1
    }

    #[node(read)]
    fn may_fail(n: u64) -> ::std::result::Result<u64, Broken> {
        if n == 9 { Err(Broken) } else { Ok(n) }
    }

    workflow!(
        async fn all(n: u64) -> ::std::result::Result<u64, Broken> {
            let a = look(n);
            let b = may_fail(a)?;
            let c = may_fail(9).unwrap_or(3);
            let d = may_fail(9).ok().unwrap_or(4);
            Ok(b + c + d)
        }
    );

    #[test]
    fn types_and_traits_of_the_prelude_may_mean_something_else() {
        assert_eq!(block_on(all(1)), Ok(9));
        assert_eq!(block_on(all(8)), Err(Broken));
        assert_eq!(block_on(all::sequential(1)), Ok(9));
    }
}

#[allow(non_snake_case, reason = "they stand in the way of constructors")]
mod constructors {
    use ::dag_core::{node, workflow};
    use ::dag_tests::block_on;

    fn Some(n: u64) -> u64 {
        n + 1000
    }

    fn Ok(n: u64) -> u64 {
        n + 1
    }

    struct Err;
    struct None;

    fn drop() {}

    #[node(pure)]
    async fn look(n: u64) -> u64 {
        ::dag_tests::yield_times(1).await;
        n + 1
    }

    #[node(read)]
    fn may_fail(n: u64) -> Result<u64, &'static str> {
        if n == 9 {
            Result::Err("nine")
        } else {
            Result::Ok(n)
        }
    }

    workflow!(
        async fn all(n: u64) -> Result<u64, &'static str> {
            let a = look(n);
            let b = may_fail(a)?;
            let c = may_fail(9).ok();
            let d = may_fail(9).unwrap_or(Some(0));
            let e = Ok(d);
            Result::Ok(b + c.unwrap_or(0) + e)
        }
    );

    #[test]
    fn constructors_of_the_prelude_may_mean_something_else() {
        assert_eq!(block_on(all(1)), Result::Ok(1003));
        assert_eq!(block_on(all(8)), Result::Err("nine"));
        assert_eq!(block_on(all::sequential(1)), Result::Ok(1003));
    }
}

mod modules {
    use ::dag_core::{Resource, node, workflow};
    use ::dag_tests::block_on;

    mod core {}
    mod std {}
    mod alloc {}
    mod dag_core {}
    mod __private {}

    #[derive(Resource)]
    struct Ledger;

    #[node(write(Ledger), idempotent)]
    async fn look(n: u64) -> Result<u64, String> {
        ::dag_tests::yield_times(1).await;
        if n == 9 {
            Err("nine".to_owned())
        } else {
            Ok(n + 1)
        }
    }

    workflow!(
        async fn all(n: u64) -> Result<u64, String> {
            let a = look(n)?;
            let b = look(a).ok();
            Ok(a + b.unwrap_or(0))
        }
    );

    #[test]
    fn modules_may_be_called_like_crates() {
        assert_eq!(block_on(all(1)), Ok(5));
        assert_eq!(block_on(all::sequential(8)), Ok(9));
        assert!(!all::GRAPH.to_string().is_empty());
    }
}

mod variables {
    use ::dag_core::{node, workflow};
    use ::dag_tests::block_on;

    #[node(pure)]
    async fn plus(a: u64, b: u64) -> u64 {
        ::dag_tests::yield_times(1).await;
        a + b
    }

    // Names that an expansion is likely to use for itself.
    workflow!(
        async fn all(context: u64, cx: u64, this: u64) -> u64 {
            let done = plus(context, cx);
            let state = plus(done, this);
            let poll = plus(state, 1);
            let waker = plus(poll, 1);
            let future = plus(waker, 1);
            let fut = plus(future, 1);
            let output = plus(fut, 1);
            let result = plus(output, 1);
            let value = plus(result, 1);
            let slot = plus(value, 1);
            let node = plus(slot, 1);
            let graph = plus(node, 1);
            let f = plus(graph, 1);
            let x = plus(f, 1);
            let v = plus(x, 1);
            let e = plus(v, 1);
            let err = plus(e, 1);
            let error = plus(err, 1);
            let ready = plus(error, 1);
            let pending = plus(ready, 1);
            let n0 = plus(pending, 1);
            let __0 = plus(n0, 1);
            let zero = plus(__0, 1);
            zero
        }
    );

    #[test]
    fn names_of_variables_do_not_meet_those_of_the_expansion() {
        assert_eq!(block_on(all(1, 2, 3)), 27);
        assert_eq!(block_on(all::sequential(1, 2, 3)), 27);
    }

    workflow!(
        async fn generic<F: Into<u64> + Clone, T, E>(f: F, t: &T, e: &E) -> u64
        where
            T: Clone + Into<u64>,
            E: Clone + Into<u64>,
        {
            let a = plus(f.clone().into(), t.clone().into());
            let b = plus(a, e.clone().into());
            b
        }
    );

    #[test]
    fn names_of_type_parameters_do_not_meet_those_of_the_expansion() {
        assert_eq!(block_on(generic(1u32, &2u8, &3u16)), 6);
    }
}

mod raw_identifiers {
    use ::dag_core::{Resource, node, workflow};
    use ::dag_tests::block_on;

    #[allow(non_camel_case_types, reason = "a resource with a raw name")]
    #[derive(Resource)]
    struct r#static;

    struct Request {
        r#type: u64,
    }

    #[node(read(r#static))]
    fn r#match(r#in: u64) -> Request {
        Request { r#type: r#in + 1 }
    }

    #[node(pure)]
    fn r#yield(request: &Request, r#for: u64) -> u64 {
        request.r#type * r#for
    }

    mod r#mod {
        use ::dag_core::node;

        #[node(pure)]
        pub(super) fn r#use(n: u64) -> u64 {
            n + 1
        }
    }

    workflow!(
        async fn r#loop(r#fn: u64) -> (u64, String) {
            let r#let = r#match(r#fn);
            let r#type = r#yield(.., 10);
            let r#pub = r#mod::r#use(r#type);
            let request = Request { r#type };
            let text = format!("{type} {} {pub}", request.r#type);
            (r#pub, text)
        }
    );

    #[test]
    fn raw_identifiers_are_names_like_others() {
        assert_eq!(block_on(r#loop(1)), (21, "20 20 21".to_owned()));
        assert_eq!(block_on(r#loop::sequential(1)).0, 21);
        assert!(r#loop::GRAPH.to_string().contains("match"));
    }
}

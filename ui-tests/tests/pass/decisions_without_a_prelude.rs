// Right: decisions where nothing is in scope that was not asked for.

#![no_implicit_prelude]

#[::core::prelude::v1::derive(::dag_core::Resource)]
struct Ledger;

struct Broken;

#[::dag_core::node(read)]
async fn check(cents: &u64) -> ::core::result::Result<u64, Broken> {
    if *cents == 0 { ::core::result::Result::Err(Broken) } else { ::core::result::Result::Ok(*cents) }
}

#[::dag_core::node(read)]
async fn look_up(cents: u64) -> ::core::option::Option<u64> {
    ::core::option::Option::Some(cents)
}

#[::dag_core::node(write(Ledger), idempotent, commutes)]
async fn add(cents: u64) -> u64 {
    cents
}

::dag_core::workflow!(
    async fn add_up(cents: u64, rest: ::core::option::Option<u64>) -> ::core::result::Result<u64, Broken> {
        let one = match &rest {
            ::core::option::Option::Some(more) => check(more)?,
            ::core::option::Option::None => 0,
        };
        let two = if cents > 3 { add(cents) } else { 0 };
        let three = if let ::core::option::Option::Some(found) = look_up(cents) { found } else { 0 };
        let four = if cents > 9 { add(9) }.unwrap_or(1);
        match cents {
            0 => check(&cents),
            _ => ::core::result::Result::Ok(one + two + three + four),
        }
    }
);

fn main() {}

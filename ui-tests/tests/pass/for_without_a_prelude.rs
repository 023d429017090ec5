// Right: a `for`, `select_ok!` and `quorum!` where nothing is in scope that was not asked for.

#![no_implicit_prelude]

#[::core::prelude::v1::derive(::dag_core::Resource)]
struct Ledger;

struct Broken;

#[::dag_core::node(read)]
async fn check(cents: &u64) -> ::core::result::Result<u64, Broken> {
    if *cents == 0 { ::core::result::Result::Err(Broken) } else { ::core::result::Result::Ok(*cents) }
}

#[::dag_core::node(write(Ledger), idempotent, commutes)]
async fn add(cents: u64) -> u64 {
    cents
}

::dag_core::workflow!(
    async fn add_up(amounts: ::std::vec::Vec<u64>, rest: [u64; 2]) -> ::core::result::Result<usize, Broken> {
        let added = for cents in amounts.iter().concurrent(4).until(2s) {
            let checked = check(cents)?;
            add(checked)
        };
        let some = for cents in rest.iter().concurrent(2) {
            check(cents).ok()
        };
        for cents in (0..3).concurrent(2) {
            add(cents);
        }
        let one = select_ok!(check(&rest[0]), check(&rest[1])).unwrap_or(1);
        let two = quorum!(2; check(&rest[0]), check(&rest[1]), check(&one)).ok();
        ::core::result::Result::Ok(added.len() + some.len() + two.as_ref().map_or(0, |two| two.len()))
    }
);

fn main() {}

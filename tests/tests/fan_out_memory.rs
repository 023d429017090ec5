//! A `for` makes at most two allocations besides the `Vec` it returns, however many items there are;
//! `select_ok!` and `quorum!` make none. (A file of its own, for the allocator that counts.)

#![allow(
    unsafe_code,
    reason = "an allocator that counts can only be written so"
)]
#![allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "the nodes show shapes of signatures"
)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use dag_core::{AllFailed, node, workflow};
use dag_tests::{block_on, yield_times};

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

fn count() {
    // A thread that is ending has no counter any more, and no test either.
    let _ = ALLOCATIONS.try_with(|count| count.set(count.get() + 1));
}

// SAFETY: every call is passed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: the caller's promises are those of `System`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's promises are those of `System`.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: the caller's promises are those of `System`.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static GLOBAL: Counting = Counting;

/// The allocations of this thread while `f` runs, and what it returns.
fn counted<T>(f: impl FnOnce() -> T) -> (usize, T) {
    let before = ALLOCATIONS.with(Cell::get);
    let output = f();
    (ALLOCATIONS.with(Cell::get) - before, output)
}

#[test]
fn the_counter_counts() {
    assert_eq!(counted(|| black_box(Box::new(1))).0, 1);
    assert_eq!(counted(|| black_box(1)).0, 0);
}

/// What a `for` may allocate: two of its own, and the `Vec` it returns.
const OF_A_FOR: usize = 3;

#[derive(Debug, PartialEq, Eq)]
struct Broken(u64);

#[derive(Debug, PartialEq, Eq)]
struct Down;

/// Takes a different time for each number.
#[node(read)]
async fn fetch(n: u64) -> u64 {
    yield_times(n % 7).await;
    n
}

/// Takes a different time for each number, and fails for some.
#[node(read)]
async fn try_fetch(n: u64, limit: u64) -> Result<u64, Broken> {
    yield_times(n % 7).await;
    if n < limit { Ok(n) } else { Err(Broken(n)) }
}

#[node(pure)]
async fn parse(page: &u64, turns: u64) -> u64 {
    yield_times(turns).await;
    page * 2
}

mod fan_out {
    use super::{Broken, OF_A_FOR, block_on, counted, fetch, parse, try_fetch, workflow};

    workflow!(
        async fn fetched(count: u64) -> Vec<u64> {
            let pages = for n in (0..count).concurrent(32) {
                let page = fetch(n);
                parse(&page, n % 5)
            };
            pages
        }
    );

    #[test]
    fn a_thousand_items_at_32_make_two_allocations_besides_the_vec() {
        for count in [1000, 32, 31, 33, 1, 0] {
            let (allocations, pages) = counted(|| block_on(fetched(count)));
            assert!((0..count).map(|n| n * 2).eq(pages), "{count} items");
            assert!(allocations <= OF_A_FOR, "{allocations} for {count} items");
        }
    }

    workflow!(
        async fn lent(numbers: &[u64]) -> Vec<u64> {
            for n in numbers.iter().concurrent(32) {
                fetch(*n)
            }
        }
    );

    #[test]
    fn a_lent_list_is_not_copied() {
        let numbers: Vec<u64> = (0..1000).collect();
        let (allocations, pages) = counted(|| block_on(lent(&numbers)));
        assert_eq!(pages, numbers);
        assert!(allocations <= OF_A_FOR, "{allocations}");
    }

    workflow!(
        async fn moved(numbers: Vec<u64>) -> Vec<u64> {
            for n in numbers.concurrent(32) {
                fetch(n)
            }
        }
    );

    #[test]
    fn a_moved_list_is_not_copied() {
        let numbers: Vec<u64> = (0..1000).collect();
        let (allocations, pages) = counted(|| block_on(moved(numbers)));
        assert!((0..1000).eq(pages));
        assert!(allocations <= OF_A_FOR, "{allocations}");
    }

    workflow!(
        async fn softly(count: u64, limit: u64) -> Vec<Option<u64>> {
            let pages = for n in (0..count).concurrent(32) {
                try_fetch(n, limit).ok()
            };
            pages
        }
    );

    workflow!(
        async fn fallible(count: u64, limit: u64) -> Result<Vec<u64>, Broken> {
            let pages = for n in (0..count).concurrent(32) {
                try_fetch(n, limit)?
            };
            Ok(pages)
        }
    );

    #[test]
    fn items_that_fail_allocate_nothing_more() {
        let (allocations, pages) = counted(|| block_on(softly(1000, 500)));
        assert_eq!(pages.iter().flatten().count(), 500);
        assert!(allocations <= OF_A_FOR, "{allocations}");

        let (allocations, pages) = counted(|| block_on(fallible(1000, 1000)));
        assert_eq!(pages.map(|pages| pages.len()), Ok(1000));
        assert!(allocations <= OF_A_FOR, "{allocations}");

        let (allocations, pages) = counted(|| block_on(fallible(1000, 504)));
        assert_eq!(pages, Err(Broken(504)), "504 takes no time");
        assert!(allocations <= OF_A_FOR, "{allocations}");
    }

    workflow!(
        async fn nested(rows: u64, columns: u64) -> Vec<u64> {
            let sums = for row in (0..rows).concurrent(4) {
                let cells = for column in (0..columns).concurrent(8) {
                    fetch(row * column)
                };
                cells.iter().sum::<u64>()
            };
            sums
        }
    );

    #[test]
    fn a_for_inside_a_for_is_a_for_for_each_outer_item() {
        let (allocations, sums) = counted(|| block_on(nested(10, 100)));
        assert!((0..10).map(|row| row * 4950).eq(sums));
        assert!(allocations <= OF_A_FOR + 10 * OF_A_FOR, "{allocations}");
    }

    #[test]
    fn one_after_the_other_a_for_allocates_no_more() {
        let (allocations, pages) = counted(|| block_on(fetched::sequential(1000)));
        assert_eq!(pages.len(), 1000);
        assert!(allocations <= OF_A_FOR, "{allocations}");
    }
}

mod first_success {
    use super::{
        AllFailed, Broken, Down, block_on, counted, node, try_fetch, workflow, yield_times,
    };

    #[node(read)]
    async fn ask(n: u64, turns: u64) -> Result<u64, Down> {
        yield_times(turns).await;
        if n == 0 { Err(Down) } else { Ok(n) }
    }

    workflow!(
        async fn select(n: u64) -> Result<u64, AllFailed<(Broken, Down, Down)>> {
            let first = select_ok!(try_fetch(n, 10), ask(n, 2), ask(n, 9))?;
            Ok(first)
        }
    );

    #[test]
    fn select_ok_allocates_nothing() {
        // The first, the second, and a tie for the first in the text.
        for (n, expected) in [(1, 1), (16, 16), (9, 9)] {
            let (allocations, found) = counted(|| block_on(select(n)));
            assert_eq!(found.ok(), Some(expected));
            assert_eq!(allocations, 0);
        }
    }

    workflow!(
        async fn failing(n: u64) -> Result<u64, AllFailed<(Broken, Down)>> {
            select_ok!(try_fetch(n, 0), ask(n, 2))
        }
    );

    #[test]
    fn when_all_have_failed_nothing_is_allocated_either() {
        let (allocations, found) = counted(|| block_on(failing(0)));
        let failed = found.expect_err("both fail");
        assert_eq!(failed.errors(), &(Some(Broken(0)), Some(Down)));
        assert_eq!(allocations, 0);
    }

    workflow!(
        async fn vote(n: u64) -> Result<[Option<u64>; 3], AllFailed<(Broken, Down, Down)>> {
            let votes = quorum!(2; try_fetch(n, 10), ask(n, 3), ask(n + 1, 9))?;
            Ok(votes)
        }
    );

    #[test]
    fn quorum_allocates_nothing() {
        let (allocations, votes) = counted(|| block_on(vote(1)));
        assert_eq!(votes.ok(), Some([Some(1), Some(1), None]));
        assert_eq!(allocations, 0);

        let (allocations, votes) = counted(|| block_on(vote(10)));
        assert_eq!(votes.ok(), Some([None, Some(10), Some(11)]));
        assert_eq!(allocations, 0);

        let (allocations, votes) = counted(|| block_on(two_fail()));
        let failed = votes.expect_err("two fail");
        assert_eq!(failed.errors(), &(Some(Broken(7)), Some(Down), None));
        assert_eq!(allocations, 0);
    }

    workflow!(
        async fn two_fail() -> Result<[Option<u64>; 3], AllFailed<(Broken, Down, Down)>> {
            quorum!(2; try_fetch(7, 7), ask(0, 1), ask(1, 5))
        }
    );

    #[test]
    fn one_after_the_other_they_allocate_nothing_either() {
        let (allocations, found) = counted(|| block_on(select::sequential(16)));
        assert_eq!(found.ok(), Some(16));
        assert_eq!(allocations, 0);
        let (allocations, votes) = counted(|| block_on(vote::sequential(1)));
        assert_eq!(votes.ok(), Some([Some(1), Some(1), None]));
        assert_eq!(allocations, 0);
    }
}

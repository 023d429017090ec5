//! A body of more stages than one future holds.

#![deny(warnings)]
#![allow(
    clippy::needless_pass_by_value,
    clippy::unnecessary_wraps,
    reason = "the nodes show shapes of signatures"
)]

use dag_core::{Resource, node, workflow};
use dag_tests::{block_on, yield_times};
use std::cell::RefCell;
use std::mem::size_of_val;

#[derive(Resource)]
struct Desk;

#[derive(Debug, PartialEq)]
struct Broken(usize);

#[node(pure)]
async fn step(number: usize) -> usize {
    yield_times(1).await;
    number + 1
}

#[node(pure)]
async fn later(number: usize, word: &str) -> usize {
    yield_times(1).await;
    number + word.len()
}

#[node(pure)]
fn title(number: usize) -> String {
    format!("title {number}")
}

#[node(pure)]
async fn first_word(title: &str) -> String {
    yield_times(1).await;
    title.split(' ').next().unwrap_or_default().to_owned()
}

#[node(pure)]
fn sign(title: String, number: usize) -> String {
    format!("{title}: {number}")
}

#[node(read)]
async fn may_fail(number: usize, fails_at: usize) -> Result<usize, Broken> {
    yield_times(1).await;
    if number == fails_at {
        return Err(Broken(number));
    }
    Ok(number + 1)
}

#[node(write(Desk))]
fn open(desk: &RefCell<Vec<&'static str>>) -> Result<usize, Broken> {
    desk.borrow_mut().push("open");
    Ok(0)
}

#[node(write(Desk), idempotent)]
fn close(desk: &RefCell<Vec<&'static str>>) -> Result<(), Broken> {
    desk.borrow_mut().push("close");
    Ok(())
}

/// Large while it runs.
#[node(read)]
async fn large(number: u64) -> u64 {
    let room = [number; 64];
    yield_times(1).await;
    room.iter().sum::<u64>() % 7
}

/// Hands the names of more values than `TOGETHER` (`expand/stage.rs`) to a macro: the first, the last, and each with the one behind it.
macro_rules! of_many {
    ($workflow:ident) => {
        $workflow! {
            v0 v109
            (v0 v1) (v1 v2) (v2 v3) (v3 v4) (v4 v5) (v5 v6) (v6 v7)
            (v7 v8) (v8 v9) (v9 v10) (v10 v11) (v11 v12) (v12 v13) (v13 v14)
            (v14 v15) (v15 v16) (v16 v17) (v17 v18) (v18 v19) (v19 v20) (v20 v21)
            (v21 v22) (v22 v23) (v23 v24) (v24 v25) (v25 v26) (v26 v27) (v27 v28)
            (v28 v29) (v29 v30) (v30 v31) (v31 v32) (v32 v33) (v33 v34) (v34 v35)
            (v35 v36) (v36 v37) (v37 v38) (v38 v39) (v39 v40) (v40 v41) (v41 v42)
            (v42 v43) (v43 v44) (v44 v45) (v45 v46) (v46 v47) (v47 v48) (v48 v49)
            (v49 v50) (v50 v51) (v51 v52) (v52 v53) (v53 v54) (v54 v55) (v55 v56)
            (v56 v57) (v57 v58) (v58 v59) (v59 v60) (v60 v61) (v61 v62) (v62 v63)
            (v63 v64) (v64 v65) (v65 v66) (v66 v67) (v67 v68) (v68 v69) (v69 v70)
            (v70 v71) (v71 v72) (v72 v73) (v73 v74) (v74 v75) (v75 v76) (v76 v77)
            (v77 v78) (v78 v79) (v79 v80) (v80 v81) (v81 v82) (v82 v83) (v83 v84)
            (v84 v85) (v85 v86) (v86 v87) (v87 v88) (v88 v89) (v89 v90) (v90 v91)
            (v91 v92) (v92 v93) (v93 v94) (v94 v95) (v95 v96) (v96 v97) (v97 v98)
            (v98 v99) (v99 v100) (v100 v101) (v101 v102) (v102 v103) (v103 v104) (v104 v105)
            (v105 v106) (v106 v107) (v107 v108) (v108 v109)
        }
    };
}

macro_rules! chain {
    ($first:ident $last:ident $(($from:ident $to:ident))*) => {
        workflow!(
            async fn many(number: usize) -> usize {
                let $first = step(number);
                $(let $to = step($from);)*
                $last
            }
        );
    };
}
of_many!(chain);

#[test]
fn all_run_one_after_the_other() {
    assert_eq!(block_on(many(2)), 112);
    assert_eq!(block_on(many::sequential(2)), 112);
}

#[tokio::test]
async fn their_future_may_go_to_another_thread() {
    assert_eq!(many::spawn(2).await, 112);
}

macro_rules! chain_of_large {
    ($first:ident $last:ident $(($from:ident $to:ident))*) => {
        workflow!(
            async fn many_large(number: u64) -> u64 {
                let $first = large(number);
                $(let $to = large($from);)*
                $last
            }
        );
    };
}
of_many!(chain_of_large);

#[test]
fn they_share_their_memory() {
    assert!(size_of_val(&many_large(1)) < 2 * size_of_val(&large(1)));
}

macro_rules! lends {
    ($first:ident $last:ident $(($from:ident $to:ident))*) => {
        workflow!(
            async fn lends(number: usize) -> String {
                let long = title(number);
                let moved = title(number);
                let word = first_word(&long);
                let $first = step(number);
                $(let $to = later($from, &word);)*
                sign(moved, $last)
            }
        );
    };
}
of_many!(lends);

#[test]
fn what_the_first_lends_the_last_can_use() {
    assert_eq!(
        block_on(lends(0)),
        format!("title 0: {}", 1 + 109 * "title".len())
    );
}

macro_rules! undone {
    ($first:ident $last:ident $(($from:ident $to:ident))*) => {
        workflow!(
            async fn undone(
                desk: &RefCell<Vec<&'static str>>,
                fails_at: usize,
            ) -> Result<usize, Broken> {
                let number = open(desk)?.undo(close(desk));
                let $first = may_fail(number, fails_at)?;
                $(let $to = may_fail($from, fails_at)?;)*
                Ok($last)
            }
        );
    };
}
of_many!(undone);

#[test]
fn a_failure_ends_the_run_wherever_it_is() {
    for fails_at in 0..110 {
        let desk = RefCell::new(Vec::new());
        assert_eq!(block_on(undone(&desk, fails_at)), Err(Broken(fails_at)));
        assert_eq!(*desk.borrow(), ["open", "close"]);
    }
    let desk = RefCell::new(Vec::new());
    assert_eq!(block_on(undone(&desk, 110)), Ok(110));
    assert_eq!(*desk.borrow(), ["open"]);
}

macro_rules! of_each {
    ($first:ident $last:ident $(($from:ident $to:ident))*) => {
        workflow!(
            async fn of_each(items: Vec<usize>) -> Result<Vec<usize>, Broken> {
                let ended = for item in items.concurrent(2) {
                    let $first = may_fail(item, 1000)?;
                    $(let $to = may_fail($from, 1000)?;)*
                    $last
                };
                Ok(ended)
            }
        );
    };
}
of_many!(of_each);

#[test]
fn the_body_of_a_list_may_have_as_many() {
    assert_eq!(block_on(of_each(vec![0, 5, 100])), Ok(vec![110, 115, 210]));
    assert_eq!(block_on(of_each(vec![0, 950])), Err(Broken(1000)));
}

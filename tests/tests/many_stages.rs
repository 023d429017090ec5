//! A body of more stages than one future holds.

#![deny(warnings)]

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
fn add(number: usize, more: usize) -> usize {
    number + more
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

workflow!(
    async fn forty(number: usize) -> usize {
        let v00 = step(number);
        let v01 = step(v00);
        let v02 = step(v01);
        let v03 = step(v02);
        let v04 = step(v03);
        let v05 = step(v04);
        let v06 = step(v05);
        let v07 = step(v06);
        let v08 = step(v07);
        let v09 = step(v08);
        let v10 = step(v09);
        let v11 = step(v10);
        let v12 = step(v11);
        let v13 = step(v12);
        let v14 = step(v13);
        let v15 = step(v14);
        let v16 = step(v15);
        let v17 = step(v16);
        let v18 = step(v17);
        let v19 = step(v18);
        let v20 = step(v19);
        let v21 = step(v20);
        let v22 = step(v21);
        let v23 = step(v22);
        let v24 = step(v23);
        let v25 = step(v24);
        let v26 = step(v25);
        let v27 = step(v26);
        let v28 = step(v27);
        let v29 = step(v28);
        let v30 = step(v29);
        let v31 = step(v30);
        let v32 = step(v31);
        let v33 = step(v32);
        let v34 = step(v33);
        let v35 = step(v34);
        let v36 = step(v35);
        let v37 = step(v36);
        let v38 = step(v37);
        let v39 = step(v38);
        v39
    }
);

#[test]
fn all_run_one_after_the_other() {
    assert_eq!(block_on(forty(2)), 42);
    assert_eq!(block_on(forty::sequential(2)), 42);
}

#[tokio::test]
async fn their_future_may_go_to_another_thread() {
    assert_eq!(forty::spawn(2).await, 42);
}

workflow!(
    async fn forty_large(number: u64) -> u64 {
        let v00 = large(number);
        let v01 = large(v00);
        let v02 = large(v01);
        let v03 = large(v02);
        let v04 = large(v03);
        let v05 = large(v04);
        let v06 = large(v05);
        let v07 = large(v06);
        let v08 = large(v07);
        let v09 = large(v08);
        let v10 = large(v09);
        let v11 = large(v10);
        let v12 = large(v11);
        let v13 = large(v12);
        let v14 = large(v13);
        let v15 = large(v14);
        let v16 = large(v15);
        let v17 = large(v16);
        let v18 = large(v17);
        let v19 = large(v18);
        let v20 = large(v19);
        let v21 = large(v20);
        let v22 = large(v21);
        let v23 = large(v22);
        let v24 = large(v23);
        let v25 = large(v24);
        let v26 = large(v25);
        let v27 = large(v26);
        let v28 = large(v27);
        let v29 = large(v28);
        let v30 = large(v29);
        let v31 = large(v30);
        let v32 = large(v31);
        let v33 = large(v32);
        let v34 = large(v33);
        let v35 = large(v34);
        let v36 = large(v35);
        let v37 = large(v36);
        let v38 = large(v37);
        let v39 = large(v38);
        v39
    }
);

#[test]
fn they_share_their_memory() {
    assert!(size_of_val(&forty_large(1)) < 2 * size_of_val(&large(1)));
}

workflow!(
    async fn lends(number: usize) -> String {
        let long = title(number);
        let moved = title(number);
        let word = first_word(&long);
        let v00 = step(number);
        let v01 = step(v00);
        let v02 = add(v01, word.len());
        let v03 = step(v02);
        let v04 = step(v03);
        let v05 = add(v04, word.len());
        let v06 = step(v05);
        let v07 = step(v06);
        let v08 = add(v07, word.len());
        let v09 = step(v08);
        let v10 = step(v09);
        let v11 = add(v10, word.len());
        let v12 = step(v11);
        let v13 = step(v12);
        let v14 = add(v13, word.len());
        let v15 = step(v14);
        let v16 = step(v15);
        let v17 = add(v16, word.len());
        let v18 = step(v17);
        let v19 = step(v18);
        let v20 = add(v19, word.len());
        let v21 = step(v20);
        let v22 = step(v21);
        let v23 = add(v22, word.len());
        let v24 = step(v23);
        let v25 = step(v24);
        let v26 = add(v25, word.len());
        let v27 = step(v26);
        let v28 = step(v27);
        let v29 = add(v28, word.len());
        let v30 = step(v29);
        let v31 = step(v30);
        let v32 = add(v31, word.len());
        let v33 = step(v32);
        let v34 = step(v33);
        let v35 = add(v34, word.len());
        let v36 = step(v35);
        let v37 = step(v36);
        let v38 = add(v37, word.len());
        let v39 = step(v38);
        sign(moved, v39)
    }
);

#[test]
fn what_the_first_lends_the_last_can_use() {
    assert_eq!(
        block_on(lends(0)),
        format!("title 0: {}", 27 + 13 * "title".len())
    );
}

workflow!(
    async fn undone(desk: &RefCell<Vec<&'static str>>, fails_at: usize) -> Result<usize, Broken> {
        let number = open(desk)?.undo(close(desk));
        let v00 = may_fail(number, fails_at)?;
        let v01 = may_fail(v00, fails_at)?;
        let v02 = may_fail(v01, fails_at)?;
        let v03 = may_fail(v02, fails_at)?;
        let v04 = may_fail(v03, fails_at)?;
        let v05 = may_fail(v04, fails_at)?;
        let v06 = may_fail(v05, fails_at)?;
        let v07 = may_fail(v06, fails_at)?;
        let v08 = may_fail(v07, fails_at)?;
        let v09 = may_fail(v08, fails_at)?;
        let v10 = may_fail(v09, fails_at)?;
        let v11 = may_fail(v10, fails_at)?;
        let v12 = may_fail(v11, fails_at)?;
        let v13 = may_fail(v12, fails_at)?;
        let v14 = may_fail(v13, fails_at)?;
        let v15 = may_fail(v14, fails_at)?;
        let v16 = may_fail(v15, fails_at)?;
        let v17 = may_fail(v16, fails_at)?;
        let v18 = may_fail(v17, fails_at)?;
        let v19 = may_fail(v18, fails_at)?;
        let v20 = may_fail(v19, fails_at)?;
        let v21 = may_fail(v20, fails_at)?;
        let v22 = may_fail(v21, fails_at)?;
        let v23 = may_fail(v22, fails_at)?;
        let v24 = may_fail(v23, fails_at)?;
        let v25 = may_fail(v24, fails_at)?;
        let v26 = may_fail(v25, fails_at)?;
        let v27 = may_fail(v26, fails_at)?;
        let v28 = may_fail(v27, fails_at)?;
        let v29 = may_fail(v28, fails_at)?;
        let v30 = may_fail(v29, fails_at)?;
        let v31 = may_fail(v30, fails_at)?;
        let v32 = may_fail(v31, fails_at)?;
        let v33 = may_fail(v32, fails_at)?;
        let v34 = may_fail(v33, fails_at)?;
        let v35 = may_fail(v34, fails_at)?;
        let v36 = may_fail(v35, fails_at)?;
        let v37 = may_fail(v36, fails_at)?;
        let v38 = may_fail(v37, fails_at)?;
        let v39 = may_fail(v38, fails_at)?;
        Ok(v39)
    }
);

#[test]
fn a_failure_ends_the_run_wherever_it_is() {
    for fails_at in 0..40 {
        let desk = RefCell::new(Vec::new());
        assert_eq!(block_on(undone(&desk, fails_at)), Err(Broken(fails_at)));
        assert_eq!(*desk.borrow(), ["open", "close"]);
    }
    let desk = RefCell::new(Vec::new());
    assert_eq!(block_on(undone(&desk, 40)), Ok(40));
    assert_eq!(*desk.borrow(), ["open"]);
}

workflow!(
    async fn of_each(items: Vec<usize>) -> Result<Vec<usize>, Broken> {
        let ended = for item in items.concurrent(2) {
            let v00 = may_fail(item, 1000)?;
            let v01 = may_fail(v00, 1000)?;
            let v02 = may_fail(v01, 1000)?;
            let v03 = may_fail(v02, 1000)?;
            let v04 = may_fail(v03, 1000)?;
            let v05 = may_fail(v04, 1000)?;
            let v06 = may_fail(v05, 1000)?;
            let v07 = may_fail(v06, 1000)?;
            let v08 = may_fail(v07, 1000)?;
            let v09 = may_fail(v08, 1000)?;
            let v10 = may_fail(v09, 1000)?;
            let v11 = may_fail(v10, 1000)?;
            let v12 = may_fail(v11, 1000)?;
            let v13 = may_fail(v12, 1000)?;
            let v14 = may_fail(v13, 1000)?;
            let v15 = may_fail(v14, 1000)?;
            let v16 = may_fail(v15, 1000)?;
            let v17 = may_fail(v16, 1000)?;
            let v18 = may_fail(v17, 1000)?;
            let v19 = may_fail(v18, 1000)?;
            let v20 = may_fail(v19, 1000)?;
            let v21 = may_fail(v20, 1000)?;
            let v22 = may_fail(v21, 1000)?;
            let v23 = may_fail(v22, 1000)?;
            let v24 = may_fail(v23, 1000)?;
            let v25 = may_fail(v24, 1000)?;
            let v26 = may_fail(v25, 1000)?;
            let v27 = may_fail(v26, 1000)?;
            let v28 = may_fail(v27, 1000)?;
            let v29 = may_fail(v28, 1000)?;
            let v30 = may_fail(v29, 1000)?;
            let v31 = may_fail(v30, 1000)?;
            let v32 = may_fail(v31, 1000)?;
            let v33 = may_fail(v32, 1000)?;
            let v34 = may_fail(v33, 1000)?;
            let v35 = may_fail(v34, 1000)?;
            let v36 = may_fail(v35, 1000)?;
            let v37 = may_fail(v36, 1000)?;
            let v38 = may_fail(v37, 1000)?;
            let v39 = may_fail(v38, 1000)?;
            v39
        };
        Ok(ended)
    }
);

#[test]
fn the_body_of_a_list_may_have_as_many() {
    assert_eq!(block_on(of_each(vec![0, 5, 100])), Ok(vec![40, 45, 140]));
    assert_eq!(block_on(of_each(vec![0, 990])), Err(Broken(1000)));
}

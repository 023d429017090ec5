//! Numbers are copied by every statement that uses them, and whether one is there is told by the statement that makes it: also in arms that
//! did not run, or were given up.

use dag_core::{node, workflow};
use std::time::Duration;

#[node(pure)]
async fn next(number: u64) -> u64 {
    tokio::task::yield_now().await;
    number + 1
}

#[node(pure)]
fn five_more(number: u64) -> u64 {
    number + 5
}

#[node(pure)]
async fn digits(tens: u64, ones: u64) -> u64 {
    tokio::task::yield_now().await;
    tens * 10 + ones
}

#[node(read)]
async fn at_most_three(number: u64) -> Result<u64, String> {
    if number == 0 {
        return Err("zero".to_owned());
    }
    if number > 3 {
        std::future::pending::<()>().await;
    }
    Ok(number)
}

workflow!(
    async fn chosen(seed: u64) -> u64 {
        let number = next(seed);
        let more = five_more(number);
        let beside = next(seed);
        let arm = match number {
            2 => {
                let own = next(more);
                let last = five_more(own);
                digits(own, last)
            }
            whole => {
                let own = next(whole);
                let last = digits(own, more);
                digits(last, beside)
            }
        };
        let end = digits(arm, beside);
        end + more
    }
);

#[tokio::test]
async fn what_an_arm_makes_is_read_in_that_arm_only() {
    assert_eq!(chosen(0).await, ((2 * 10 + 6) * 10 + 1) * 10 + 1 + 6);
    assert_eq!(chosen(1).await, (8 * 10 + 13) * 10 + 2 + 7);
    assert_eq!(chosen(2).await, ((4 * 10 + 8) * 10 + 3) * 10 + 3 + 8);
    assert_eq!(chosen::sequential(1).await, chosen(1).await);
}

workflow!(
    async fn limited(seed: u64) -> Result<u64, String> {
        let number = next(seed);
        let beside = next(seed);
        let arm = match number {
            2 => {
                let own = at_most_three(number)?;
                let last = five_more(own);
                digits(own, last)
            }
            whole => {
                let own = at_most_three(whole)?;
                let last = five_more(own);
                digits(last, own)
            }
        }
        .timeout(Duration::from_millis(5))
        .unwrap_or(7);
        let end = digits(arm, beside);
        Ok(end)
    }
);

#[tokio::test(start_paused = true)]
async fn what_a_limit_gives_up_is_not_read() {
    assert_eq!(limited(0).await, Ok((6 * 10 + 1) * 10 + 1));
    assert_eq!(limited(1).await, Ok((2 * 10 + 7) * 10 + 2));
    assert_eq!(limited(9).await, Ok(7 * 10 + 10));
}

workflow!(
    async fn both(first: u64, other: u64) -> Result<u64, String> {
        let tens = at_most_three(first)?;
        let ones = at_most_three(other)?;
        let sum = digits(tens, ones);
        Ok(sum)
    }
);

#[tokio::test]
async fn what_a_failure_gives_up_is_not_read() {
    assert_eq!(both(1, 2).await, Ok(12));
    assert_eq!(both(0, 2).await, Err("zero".to_owned()));
    assert_eq!(both(9, 0).await, Err("zero".to_owned()));
}

workflow!(
    async fn items(numbers: Vec<u64>) -> Result<Vec<u64>, String> {
        let all = for number in numbers.concurrent(2) {
            let one = next(number);
            let checked = at_most_three(number)?;
            let sum = digits(one, checked);
            sum
        };
        Ok(all)
    }
);

#[tokio::test]
async fn what_an_item_gives_up_is_not_read() {
    assert_eq!(items(vec![1, 2, 3]).await, Ok(vec![21, 32, 43]));
    assert_eq!(items(vec![9, 0, 1]).await, Err("zero".to_owned()));
}

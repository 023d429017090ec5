#![allow(missing_docs, clippy::all, clippy::pedantic)]
use dag_core::{node, workflow};
use std::time::Duration;
#[derive(Clone, Debug, PartialEq)]
pub struct Hit(u64);
#[derive(Clone, Debug, PartialEq)]
pub struct Page(u64);
#[derive(Debug, PartialEq)]
pub struct Broken(u64);
#[node(read)]
async fn fetch(hit: &Hit, base: &u64) -> Result<Page, Broken> {
    tokio::time::sleep(Duration::from_millis(hit.0)).await;
    if hit.0 == 13 { return Err(Broken(13)); }
    Ok(Page(hit.0 + base))
}
#[node(pure)]
fn parse(page: &Page) -> u64 { page.0 * 2 }
#[node(pure)]
fn total(all: &[u64]) -> u64 { all.iter().sum() }
workflow!(
    async fn pages(hits: &[Hit], base: u64) -> Result<u64, Broken> {
        let all = for hit in hits.iter().concurrent(2) {
            let page = fetch(hit, &base)?;
            parse(..)
        };
        let sum = total(..);
        Ok(sum)
    }
);
workflow!(
    async fn first(a: Hit, b: Hit, base: u64) -> Result<Page, dag_core::AllFailed<(Broken, Broken)>> {
        select_ok!(fetch(&a, &base), fetch(&b, ..))
    }
);
workflow!(
    async fn some(a: Hit, b: Hit, c: Hit, base: u64) -> [Option<Page>; 3] {
        let votes = quorum!(2; fetch(&a, ..), fetch(&b, ..), fetch(&c, ..)).timeout(1s);
        votes.unwrap_or([None, None, None])
    }
);
#[tokio::test(start_paused = true)]
async fn it_runs() {
    let begin = tokio::time::Instant::now();
    let hits = [Hit(10), Hit(20), Hit(30)];
    assert_eq!(pages(&hits, 1).await, Ok(2 * 63));
    assert_eq!(begin.elapsed().as_millis(), 40);
    let hits = [Hit(10), Hit(13), Hit(30)];
    assert_eq!(pages(&hits, 1).await, Err(Broken(13)));
    assert_eq!(begin.elapsed().as_millis(), 53);
    assert_eq!(first(Hit(13), Hit(20), 0).await, Ok(Page(20)));
    assert_eq!(begin.elapsed().as_millis(), 73);
    assert_eq!(some(Hit(13), Hit(20), Hit(30), 0).await, [None, Some(Page(20)), Some(Page(30))]);
    assert_eq!(some(Hit(13), Hit(20), Hit(1030), 0).await, [None, None, None]);
}

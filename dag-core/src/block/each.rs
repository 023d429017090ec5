//! The `for` block: one body for each item, so many at once.

use super::within::Block;
use crate::ending::attempt;
use core::future::Future;
use core::pin::{Pin, pin};
use core::task::{Context, Poll};
use core::time::Duration;
use futures_buffered::FuturesUnorderedBounded;
use futures_core::Stream;
use pin_project_lite::pin_project;
use std::vec::Vec;
use tokio::sync::futures::Notified;
use tokio::time::{Sleep, sleep};

/// How many may run at once where neither the limit nor the iterator says less: room is made for all of them beforehand.
const MOST_UNKNOWN: usize = 1024;

/// Runs `body` for each item, at most `limit` at once, and gives what they give in the order of the items.
///
/// The next item is taken when another has ended, in the same poll. One that gives `None` was given up, because the block
/// ends: then no further item is taken, and there is no output. In the first poll after the end of the block every item that
/// has begun is polled, whether woken or not.
///
/// Two allocations for the items that run, one for the results.
pub fn each<I, F, T>(
    block: &Block,
    limit: usize,
    items: I,
    mut body: impl FnMut(usize, I::Item) -> F,
) -> impl Future<Output = Vec<T>>
where
    I: IntoIterator,
    F: Future<Output = Option<T>>,
{
    let attempt = move |index, item| attempt(block.ending(), body(index, item));
    Each::new(block, limit, items.into_iter(), attempt, Never)
}

/// [`each`] that ends so long after its first poll with what is there: items that have not ended are dropped, others not
/// taken.
pub fn each_until<I, F, T>(
    block: &Block,
    limit: usize,
    until: Duration,
    items: I,
    mut body: impl FnMut(usize, I::Item) -> F,
) -> impl Future<Output = Vec<T>>
where
    I: IntoIterator,
    F: Future<Output = Option<T>>,
{
    let until = Late::Unpolled { after: until };
    let attempt = move |index, item| attempt(block.ending(), body(index, item));
    Each::new(block, limit, items.into_iter(), attempt, until)
}

pin_project! {
    #[project = EachPinned]
    struct Each<'a, I, B, F, T, U> {
        block: &'a Block,
        limit: usize,
        // Until the last is taken.
        items: Option<I>,
        body: B,
        // From the first item on.
        live: Option<FuturesUnorderedBounded<Item<'a, F>>>,
        results: Vec<Option<T>>,
        // An item was given up or not taken: no output will come.
        cut: bool,
        #[pin]
        until: U,
    }
}

impl<'a, I, B, F, T, U> Each<'a, I, B, F, T, U> {
    const fn new(block: &'a Block, limit: usize, items: I, body: B, until: U) -> Self {
        Self {
            block,
            limit,
            items: Some(items),
            body,
            live: None,
            results: Vec::new(),
            cut: false,
            until,
        }
    }
}

impl<I, B, F, T, U> Future for Each<'_, I, B, F, T, U>
where
    I: Iterator,
    B: FnMut(usize, I::Item) -> F,
    F: Future<Output = Option<T>>,
    U: Until,
{
    type Output = Vec<T>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Vec<T>> {
        let mut this = self.project();
        this.until.as_mut().begin();
        this.poll_items(cx);
        if this.live.as_ref().is_some_and(|live| !live.is_empty()) {
            if !this.until.as_mut().is_over(cx) {
                return Poll::Pending;
            }
            // In a run that ends, too: nothing is finished longer than it may take.
            *this.live = None;
            *this.items = None;
            *this.cut |= this.block.ending().is_ending();
        }
        if *this.cut {
            return Poll::Pending;
        }
        #[expect(
            clippy::filter_map_identity,
            reason = "it collects in place, `flatten` does not"
        )]
        let results = core::mem::take(this.results)
            .into_iter()
            .filter_map(|result| result)
            .collect();
        Poll::Ready(results)
    }
}

impl<I, B, F, T, U> EachPinned<'_, '_, I, B, F, T, U>
where
    I: Iterator,
    B: FnMut(usize, I::Item) -> F,
    F: Future<Output = Option<T>>,
{
    /// Polls every item that was woken, and takes others for those that have ended.
    fn poll_items(&mut self, cx: &mut Context<'_>) {
        let live = |this: &Self| this.live.as_ref().map_or(0, FuturesUnorderedBounded::len);
        let mut ending = self.block.ending().is_ending();
        let (mut start, mut due) = (self.block.polls(), live(self));
        loop {
            due += self.take_items();
            let Some(queue) = self.live else {
                return;
            };
            let before = self.block.polls();
            let next = Pin::new(queue).poll_next(cx);
            let polls = self.block.polls();
            if !ending && self.block.ending().is_ending() {
                // One of them has ended the block, which has woken all.
                ending = true;
                (start, due) = (polls, live(self));
            }
            match next {
                Poll::Ready(Some((index, Some(value)))) => {
                    if let Some(result) = self.results.get_mut(index) {
                        *result = Some(value);
                    }
                }
                Poll::Ready(Some((_, None))) => *self.cut = true,
                Poll::Ready(None) => return,
                // The queue pauses after some dozens, woken ones left. It is first in, first out, so after so many
                // polls each has had its turn; one that wakes itself does not keep the others from theirs.
                Poll::Pending if polls == before || polls.wrapping_sub(start) >= due => return,
                Poll::Pending => {}
            }
        }
    }

    /// Takes as many items as may run; how many?
    fn take_items(&mut self) -> usize {
        let before = self.results.len();
        while let Some(items) = self.items
            && self
                .live
                .as_ref()
                .is_none_or(|live| live.len() < live.capacity())
        {
            if self.block.ending().is_ending() {
                *self.cut = true;
                break;
            }
            let (at_least, at_most) = items.size_hint();
            let Some(item) = items.next() else {
                *self.items = None;
                break;
            };
            let index = self.results.len();
            let body = (self.body)(index, item);
            let live = self.live.get_or_insert_with(|| {
                self.results.reserve_exact(at_least);
                let most = at_most.unwrap_or(at_least.max(MOST_UNKNOWN));
                FuturesUnorderedBounded::new((*self.limit).min(most).max(1))
            });
            self.results.push(None);
            live.push(Item {
                index,
                block: self.block,
                body,
                begun: false,
                end: None,
            });
        }
        self.results.len() - before
    }
}

pin_project! {
    /// The body of one item.
    struct Item<'a, F> {
        index: usize,
        block: &'a Block,
        #[pin]
        body: F,
        begun: bool,
        // Wakes it when the block ends. Polled once: the waker of an item never changes.
        #[pin]
        end: Option<Notified<'a>>,
    }
}

impl<T, F: Future<Output = Option<T>>> Future for Item<'_, F> {
    type Output = (usize, Option<T>);

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        this.block.count_poll();
        if !*this.begun && this.block.ending().is_ending() {
            return Poll::Ready((*this.index, None));
        }
        *this.begun = true;
        if let Poll::Ready(value) = this.body.poll(cx) {
            return Poll::Ready((*this.index, value));
        }
        if this.end.is_none() && !this.block.ending().is_ending() {
            this.end.set(this.block.notified());
            if let Some(end) = this.end.as_pin_mut() {
                let _ = end.poll(cx);
            }
        }
        Poll::Pending
    }
}

/// When a block ends with what is there.
trait Until {
    /// The first poll of the block begins.
    fn begin(self: Pin<&mut Self>);
    /// Is it time? If not, the task is woken when it is.
    fn is_over(self: Pin<&mut Self>, cx: &mut Context<'_>) -> bool;
}

struct Never;

impl Until for Never {
    fn begin(self: Pin<&mut Self>) {}

    fn is_over(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> bool {
        false
    }
}

pin_project! {
    #[project = LatePinned]
    enum Late {
        Unpolled { after: Duration },
        Waiting { #[pin] sleep: Sleep },
    }
}

impl Until for Late {
    fn begin(mut self: Pin<&mut Self>) {
        // No time at all is over at once; a timer would be rounded up.
        if let LatePinned::Unpolled { after } = self.as_mut().project()
            && !after.is_zero()
        {
            let sleep = sleep(*after);
            self.set(Self::Waiting { sleep });
        }
    }

    fn is_over(self: Pin<&mut Self>, cx: &mut Context<'_>) -> bool {
        match self.project() {
            LatePinned::Unpolled { .. } => true,
            // Items that use up the budget of the task must not put it off.
            LatePinned::Waiting { sleep } => {
                pin!(tokio::task::unconstrained(sleep)).poll(cx).is_ready()
            }
        }
    }
}

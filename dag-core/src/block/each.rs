//! The `for` block: one body for each item, so many at once.

use super::in_order::InOrder;
use super::seats::Seats;
use crate::ending::{Ending, Runs};
use core::future::Future;
use core::pin::{Pin, pin};
use core::task::{Context, Poll};
use core::time::Duration;
use pin_project_lite::pin_project;
use std::vec::Vec;
use tokio::time::{Sleep, sleep};

/// How many may run at once where neither the limit nor the iterator says less: room is made for all of them beforehand.
const MOST_UNKNOWN: usize = 1024;

/// Runs `body` for each item, at most `limit` at once, and gives what they give in the order of the items.
///
/// An item begins when it is taken. The next is taken when another has ended, in the same poll, behind those that were woken by then.
/// One that gives `None` was given up, because the block ends: then no further item is taken, and there is no output. In the first
/// poll after the end of the block every item that has begun is polled, whether woken or not; one that another thread is waking at that
/// moment perhaps in the next.
///
/// Two allocations for the items that run, one for the results.
pub fn each<I, F, T>(
    block: &Ending,
    limit: usize,
    items: I,
    body: impl FnMut(usize, I::Item) -> F,
) -> impl Future<Output = Vec<T>>
where
    I: IntoIterator,
    F: Future<Output = Option<T>>,
{
    Each::new(block, limit, items.into_iter(), body, Never)
}

/// [`each`] that ends so long after its first poll with what is there: items that have not ended are dropped, others not
/// taken.
pub fn each_until<I, F, T>(
    block: &Ending,
    limit: usize,
    until: Duration,
    items: I,
    body: impl FnMut(usize, I::Item) -> F,
) -> impl Future<Output = Vec<T>>
where
    I: IntoIterator,
    F: Future<Output = Option<T>>,
{
    let until = Late::Unpolled { after: until };
    Each::new(block, limit, items.into_iter(), body, until)
}

pin_project! {
    #[project = EachPinned]
    struct Each<'a, I, B, F, T, U> {
        ending: &'a Ending,
        limit: usize,
        // Until the last is taken.
        items: Option<I>,
        body: B,
        // From the first item on.
        seats: Option<Seats<F>>,
        outputs: InOrder<T>,
        // The items were polled because the block ends.
        told: bool,
        // An item was given up or not taken: no output will come.
        cut: bool,
        runs: Runs<'a>,
        #[pin]
        until: U,
    }
}

impl<'a, I, B, F, T, U> Each<'a, I, B, F, T, U> {
    const fn new(block: &'a Ending, limit: usize, items: I, body: B, until: U) -> Self {
        Self {
            ending: block,
            limit,
            items: Some(items),
            body,
            seats: None,
            outputs: InOrder::new(),
            told: false,
            cut: false,
            runs: Runs::new(block),
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
        this.runs.now(this.running());
        if this.running() == 0 {
            return if *this.cut {
                Poll::Pending
            } else {
                Poll::Ready(this.outputs.all())
            };
        }
        if !this.until.as_mut().is_over(cx) {
            return Poll::Pending;
        }
        // In a run that ends, too: nothing is finished longer than it may take.
        let outputs = this.drop_items();
        *this.cut |= this.ending.is_ending();
        if *this.cut {
            return Poll::Pending;
        }
        Poll::Ready(outputs)
    }
}

impl<I, B, F, T, U> EachPinned<'_, '_, I, B, F, T, U>
where
    I: Iterator,
    B: FnMut(usize, I::Item) -> F,
    F: Future<Output = Option<T>>,
{
    /// How many items have begun and not ended?
    fn running(&self) -> usize {
        self.seats.as_ref().map_or(0, Seats::taken)
    }

    /// Polls every item that was woken, and takes others for those that have ended, as long as that gets on.
    fn poll_items(&mut self, cx: &Context<'_>) {
        loop {
            if self.poll_woken() | self.take_items() {
                continue;
            }
            match self.seats {
                Some(seats) if seats.taken() > 0 => {
                    if seats.wakers().is_woken() {
                        // By themselves: each has had its turn, and now others have theirs.
                        cx.waker().wake_by_ref();
                    } else if !seats.wakers().wait(cx.waker()) {
                        continue;
                    }
                }
                _ => {}
            }
            return;
        }
    }

    /// Polls every item that was woken, once; has one ended?
    fn poll_woken(&mut self) -> bool {
        let Some(seats) = self.seats else {
            return false;
        };
        let tells = |told: &bool, ending: &Ending| ending.is_ending() && !told;
        seats.wakers().begin();
        if tells(self.told, self.ending) {
            *self.told = true;
            seats.wakers().wake_all();
            seats.wakers().begin();
        }
        let mut ended = false;
        while let Some(seat) = seats.wakers().next_woken() {
            ended |= polled(seats, seat, self.outputs, self.cut);
            if tells(self.told, self.ending) {
                // All are polled next.
                return true;
            }
        }
        ended
    }

    /// Takes an item for each seat that is free now; was there one?
    fn take_items(&mut self) -> bool {
        let mut free = self.seats.as_ref().map_or(usize::MAX, Seats::free);
        let mut taken = false;
        while free > 0
            && let Some(items) = self.items
        {
            if self.ending.is_ending() {
                *self.cut = true;
                break;
            }
            // For the first: then room is made.
            let hint = self.seats.is_none().then(|| items.size_hint());
            let Some(item) = items.next() else {
                *self.items = None;
                break;
            };
            let seats = self.seats.get_or_insert_with(|| {
                let (at_least, at_most) = hint.unwrap_or_default();
                self.outputs.expect(at_least);
                let most = at_most.unwrap_or(at_least.max(MOST_UNKNOWN));
                let seats = Seats::new((*self.limit).min(most));
                free = seats.free();
                seats
            });
            let seat = seats.take((self.body)(self.outputs.taken(), item));
            self.outputs.takes(seats, seat);
            polled(seats, seat, self.outputs, self.cut);
            taken = true;
            free -= 1;
        }
        taken
    }

    /// Drops the items that run, takes no more, and gives what those have given that have ended.
    fn drop_items(&mut self) -> Vec<T> {
        let seats = self.seats.take();
        let running = seats.iter().flat_map(Seats::running);
        let outputs = self.outputs.so_far(running);
        drop(seats);
        *self.items = None;
        self.runs.now(0);
        outputs
    }
}

/// Polls the item in this seat; has it ended?
#[inline]
fn polled<F: Future<Output = Option<T>>, T>(
    seats: &mut Seats<F>,
    seat: usize,
    outputs: &mut InOrder<T>,
    cut: &mut bool,
) -> bool {
    match seats.poll(seat) {
        Poll::Pending => return false,
        Poll::Ready(None) => *cut = true,
        Poll::Ready(Some(output)) if !*cut => outputs.gives(seats, seat, output),
        Poll::Ready(Some(_)) => {}
    }
    true
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

use super::Seats;
use super::wakers::ROW;
use core::cell::{Cell, RefCell};
use core::future::{Future, pending, poll_fn, ready};
use core::marker::PhantomPinned;
use core::pin::Pin;
use core::sync::atomic::{AtomicUsize, Ordering};
use core::task::{Context, Poll, Waker};
use std::boxed::Box;
use std::sync::Arc;
use std::task::Wake;
use std::thread;
use std::vec::Vec;

/// Counts how often it is woken.
#[derive(Default)]
struct Task(AtomicUsize);

impl Wake for Task {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

impl Task {
    fn new() -> (Arc<Self>, Waker) {
        let task = Arc::<Self>::default();
        (Arc::clone(&task), Waker::from(task))
    }

    fn woken(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

fn woken<F>(seats: &mut Seats<F>) -> Vec<usize> {
    seats.wakers().begin();
    core::iter::from_fn(|| seats.wakers().next_woken()).collect()
}

/// Futures that never end, one in each seat, and the wakers of these.
fn full(count: usize) -> (Seats<impl Future<Output = ()>>, Vec<Waker>) {
    let wakers = Arc::new(std::sync::Mutex::new(Vec::new()));
    let mut seats = Seats::new(count);
    for _ in 0..count {
        let wakers = Arc::clone(&wakers);
        let seat = seats.take(poll_fn(move |cx| {
            wakers
                .lock()
                .expect("nobody panics")
                .push(cx.waker().clone());
            Poll::<()>::Pending
        }));
        assert!(seats.poll(seat).is_pending());
    }
    let wakers = core::mem::take(&mut *wakers.lock().expect("nobody panics"));
    (seats, wakers)
}

#[test]
fn a_waker_wakes_its_seat_once_until_that_is_asked_for() {
    for count in [1, 2, ROW - 1, ROW, ROW + 1, 3 * ROW + 7] {
        let (mut seats, wakers) = full(count);
        assert!(!seats.wakers().is_woken() && woken(&mut seats).is_empty());
        for (seat, waker) in wakers.iter().enumerate() {
            waker.wake_by_ref();
            let again = waker.clone();
            again.wake();
            assert!(seats.wakers().is_woken());
            assert_eq!(woken(&mut seats), [seat]);
        }
        wakers.iter().rev().for_each(Waker::wake_by_ref);
        let mut all = woken(&mut seats);
        assert_eq!(
            all.first(),
            Some(&((count - 1) / ROW * ROW)),
            "the first row that was woken"
        );
        all.sort_unstable();
        assert!(all.into_iter().eq(0..count));
        seats.wakers().wake_all();
        assert!(woken(&mut seats).into_iter().take(count).eq(0..count));
        assert!(!seats.wakers().is_woken());
    }
}

#[test]
fn what_is_left_of_a_round_is_not_lost() {
    let (mut seats, wakers) = full(2 * ROW);
    let wake = |seats: &[usize]| {
        seats
            .iter()
            .filter_map(|seat| wakers.get(*seat))
            .for_each(Waker::wake_by_ref);
    };
    wake(&[1, 2, ROW + 3]);
    seats.wakers().begin();
    assert_eq!(seats.wakers().next_woken(), Some(1));
    wake(&[1, 2, 5, ROW + 4]);
    assert_eq!(woken(&mut seats), [2, ROW + 3, ROW + 4], "of that round");
    assert_eq!(woken(&mut seats), [1, 2, 5]);
    wake(&[1, ROW]);
    seats.wakers().begin();
    assert_eq!(seats.wakers().next_woken(), Some(1));
    wake(&[7]);
    seats.wakers().wake_all();
    let mut all = woken(&mut seats);
    all.sort_unstable();
    assert!(all.into_iter().eq(0..2 * ROW));
    assert!(!seats.wakers().is_woken());
}

#[test]
fn wakers_of_one_seat_are_the_same_and_those_of_others_are_not() {
    let (_seats, wakers) = full(ROW + 2);
    for (seat, waker) in wakers.iter().enumerate() {
        for (other_seat, other) in wakers.iter().enumerate() {
            assert_eq!(waker.clone().will_wake(other), seat == other_seat);
        }
    }
}

#[test]
fn the_task_is_woken_once_and_only_if_it_waits() {
    let (mut seats, wakers) = full(ROW + 1);
    let (task, waker) = Task::new();
    let wake = || wakers.iter().for_each(Waker::wake_by_ref);
    wake();
    assert!(!seats.wakers().wait(&waker), "woken before");
    wake();
    assert_eq!(task.woken(), 0);
    assert_eq!(woken(&mut seats).len(), ROW + 1);
    assert!(seats.wakers().wait(&waker));
    wake();
    assert_eq!(task.woken(), 1);
    seats.wakers().begin();
    assert_eq!(woken(&mut seats).len(), ROW + 1);
    assert!(seats.wakers().wait(&waker));
    seats.wakers().begin();
    wake();
    assert_eq!(task.woken(), 1);
}

#[test]
fn the_task_that_waited_last_is_woken() {
    let (mut seats, wakers) = full(1);
    let ((first, first_waker), (second, second_waker)) = (Task::new(), Task::new());
    assert!(seats.wakers().wait(&first_waker) && seats.wakers().wait(&first_waker));
    assert_eq!(Arc::strong_count(&first), 3, "the waker is copied once");
    assert!(seats.wakers().wait(&second_waker));
    assert_eq!(Arc::strong_count(&first), 2);
    wakers.iter().for_each(Waker::wake_by_ref);
    assert_eq!((first.woken(), second.woken()), (0, 1));
}

#[test]
fn wakers_that_outlive_the_seats_wake_nobody_and_keep_no_task() {
    let (mut seats, wakers) = full(ROW + 1);
    let (task, waker) = Task::new();
    assert!(seats.wakers().wait(&waker));
    drop((seats, waker));
    assert_eq!(Arc::strong_count(&task), 1);
    wakers.iter().for_each(Waker::wake_by_ref);
    wakers.into_iter().for_each(Waker::wake);
    assert_eq!(task.woken(), 0);
}

#[test]
fn a_task_that_drops_the_seats_when_it_is_woken_may() {
    struct Drops(std::sync::Mutex<Option<Box<dyn Send>>>);
    impl Wake for Drops {
        fn wake(self: Arc<Self>) {
            drop(self.0.lock().expect("nobody panics").take());
        }
    }
    let (mut seats, mut wakers) = full(1);
    let task = Arc::new(Drops(std::sync::Mutex::default()));
    assert!(seats.wakers().wait(&Waker::from(Arc::clone(&task))));
    *task.0.lock().expect("nobody panics") = Some(Box::new(seats));
    wakers.remove(0).wake();
    assert!(task.0.lock().expect("nobody panics").is_none());
}

#[test]
fn seats_are_taken_in_the_order_in_which_they_became_free() {
    let mut seats = Seats::new(3);
    assert_eq!([(); 3].map(|()| seats.take(ready(()))), [0, 1, 2]);
    assert_eq!((seats.free(), seats.taken()), (0, 3));
    for seat in [1, 2, 0] {
        assert!(seats.poll(seat).is_ready());
        assert!(seats.poll(seat).is_pending(), "it is empty");
    }
    assert_eq!((seats.free(), seats.taken()), (3, 0));
    assert_eq!([(); 3].map(|()| seats.take(ready(()))), [1, 2, 0]);
    assert!(seats.poll(2).is_ready());
    assert_eq!(seats.take(ready(())), 2);
    assert_eq!(seats.running().count(), 3);
}

#[test]
#[should_panic(expected = "who takes a seat")]
fn a_seat_that_is_not_free_is_not_taken() {
    let mut seats = Seats::new(0);
    seats.take(pending::<()>());
    seats.take(pending::<()>());
}

#[test]
fn a_future_stays_where_it_is_and_is_dropped_once() {
    struct Stays<'a> {
        at: Option<usize>,
        polls: u32,
        drops: &'a Cell<u32>,
        _pinned: PhantomPinned,
    }
    impl Future for Stays<'_> {
        type Output = ();

        fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<()> {
            let at = core::ptr::from_ref(&*self).addr();
            assert_eq!(self.at.unwrap_or(at), at);
            // SAFETY: it is not moved.
            let this = unsafe { self.get_unchecked_mut() };
            this.at = Some(at);
            this.polls += 1;
            if this.polls == 3 {
                Poll::Ready(())
            } else {
                Poll::Pending
            }
        }
    }
    impl Drop for Stays<'_> {
        fn drop(&mut self) {
            let at = core::ptr::from_ref(self).addr();
            assert_eq!(self.at.unwrap_or(at), at);
            self.drops.set(self.drops.get() + 1);
        }
    }
    let drops = Cell::new(0);
    let mut seats = Seats::new(4);
    let mut started = 0;
    for turn in 0..20 {
        while seats.free() > 0 {
            started += 1;
            seats.take(Stays {
                at: None,
                polls: 0,
                drops: &drops,
                _pinned: PhantomPinned,
            });
        }
        for seat in 0..4 {
            if (turn + seat) % 3 != 0 {
                let _ = seats.poll(seat);
            }
        }
        assert_eq!(drops.get() as usize, started - seats.taken());
        // Seats may move: what is in them does not.
        seats = core::convert::identity(seats);
    }
    drop(seats);
    assert_eq!(drops.get() as usize, started);
}

struct Unpark(thread::Thread);
impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

#[test]
fn what_is_woken_on_other_threads_is_polled() {
    const TURNS: usize = 2000;
    // Each thread counts up, and wakes a seat whose future looks.
    let counts: Vec<AtomicUsize> = (0..ROW + 3).map(|_| AtomicUsize::new(0)).collect();
    let seen = RefCell::new(Vec::new());
    thread::scope(|scope| {
        let mut seats = Seats::new(counts.len());
        for count in &counts {
            let (mut begun, seen, scope) = (false, &seen, scope);
            let seat = seats.take(poll_fn(move |cx| {
                if !begun {
                    begun = true;
                    let waker = cx.waker().clone();
                    scope.spawn(move || {
                        for _ in 0..TURNS {
                            count.fetch_add(1, Ordering::Relaxed);
                            waker.wake_by_ref();
                        }
                    });
                }
                if count.load(Ordering::Relaxed) < TURNS {
                    return Poll::Pending;
                }
                seen.borrow_mut().push(());
                Poll::Ready(())
            }));
            let _ = seats.poll(seat);
        }
        let task = Waker::from(Arc::new(Unpark(thread::current())));
        while seats.taken() > 0 {
            seats.wakers().begin();
            while let Some(seat) = seats.wakers().next_woken() {
                let _ = seats.poll(seat);
            }
            if seats.taken() > 0 && seats.wakers().wait(&task) {
                thread::park();
            }
        }
    });
    assert_eq!(seen.borrow().len(), counts.len());
}

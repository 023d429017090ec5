//! One run of a workflow, and one pass through its statements.
//!
//! A run is polled in passes. A pass visits every statement once, in topological order, so a value
//! that appears in a pass starts its consumers in the same pass: no waves, no queue, no memory of
//! who waits for whom. The first failure decides; after it nothing starts, what must be finished
//! is finished, and then the run ends. A run that is told to stop ends in the same way.

#[cfg(feature = "tokio")]
use crate::block::{Failures, Later, Within};
use crate::collect::Collect;
use crate::ending::Ending;
use crate::guess::Standing;
use crate::lane::{Lane, LaneProjection, Spot};
use crate::mode::Mode;
use crate::nested::Nest;
use crate::observe::{Begin, Ear, Entered, Entering, Happens, Tell};
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};

/// The state of a run that is not in its statements: its mode, its first failure, and in `A` what
/// failed after it.
#[derive(Debug)]
pub struct Run<M, E, A = ()> {
    mode: M,
    failure: Option<E>,
    /// A statement was given up, or did not start because the run ends: no output will come.
    cut: bool,
    /// A write has begun that no undo takes back, in a run with undos: now it goes to its end.
    committed: bool,
    attached: A,
}

impl<M: Mode, E, A: Collect<E>> Run<M, E, A> {
    /// A run that has not begun.
    #[must_use]
    pub fn new(mode: M) -> Self {
        Self {
            mode,
            failure: None,
            cut: false,
            committed: false,
            attached: A::default(),
        }
    }

    /// Node `node`, which no pass visits, begins, and is [entered](Ear::enter).
    #[inline]
    pub fn begin(&self, node: impl Node) -> Entered<'_, M::Ear> {
        self.beginning(node.number()).begin()
    }

    /// It is over.
    #[inline]
    pub fn end<N: Node>(&self, node: N) {
        if N::ENDS {
            self.mode.ear().tell(node.number(), Happens::Finished);
        }
    }

    #[inline]
    pub(crate) fn beginning(&self, node: usize) -> Begin<'_, M::Ear> {
        Begin::new(self.mode.ear(), node)
    }

    /// Whoever is polled now is node `node`.
    #[inline]
    pub(crate) fn enter(&self, node: usize) -> Entered<'_, M::Ear> {
        Entered::new(self.mode.ear(), node)
    }

    #[inline]
    pub(crate) fn ended(&mut self, node: impl Node) {
        self.mode.ended(node.number());
        self.end(node);
    }

    /// Node `node` has this output; `text`: of its error.
    #[inline]
    pub fn outcome<T, F, S: AsRef<str>>(
        &self,
        node: usize,
        output: &Result<T, F>,
        text: impl FnOnce(&F) -> Option<S>,
    ) {
        if !M::Ear::HEARS {
            return;
        }
        let ear = self.mode.ear();
        match output {
            Ok(_) => ear.tell(node, Happens::Finished),
            Err(error) => {
                let text = text(error);
                ear.tell(node, Happens::Failed(text.as_ref().map(AsRef::as_ref)));
            }
        }
    }

    /// Is it told to stop, and not too late for that?
    #[inline]
    pub fn is_stopping(&self) -> bool {
        M::STOPS && self.mode.stops() && !self.committed
    }

    /// Can it end without an output?
    const BREAKS: bool = M::STOPS || size_of::<Option<E>>() != 0;

    #[inline]
    fn is_cut(&self) -> bool {
        Self::BREAKS && self.cut
    }

    /// The end of a run that has no output: it failed with this, or was told to stop.
    pub fn broken(&mut self, failure: Option<E>) -> Broken<M, E, A> {
        Broken {
            mode: self.mode.clone(),
            failure,
            attached: core::mem::take(&mut self.attached),
        }
    }

    pub(crate) fn mode(&mut self) -> &mut M {
        &mut self.mode
    }

    pub(crate) fn cancelled(&self, node: usize) {
        self.mode.ear().tell(node, Happens::Cancelled);
    }

    pub(crate) fn has_failed(&self) -> bool {
        self.failure.is_some()
    }

    /// [`Pass::check`] for a statement that runs alone.
    #[inline]
    pub fn check<T>(&mut self, node: usize, value: Result<T, E>) -> Option<T> {
        match value {
            Ok(value) => Some(value),
            Err(error) => {
                self.mode.ear().tell(node, Happens::Broke);
                self.failure = Some(error);
                None
            }
        }
    }

    #[cold]
    pub(crate) fn breaks(&mut self) -> Broken<M, E, A> {
        let failure = self.failure.take();
        self.broken(failure)
    }

    /// What a workflow inside could not undo when it was told to stop.
    pub fn undo_failures(&mut self, nest: &Nest<'_>) {
        #[cfg(feature = "std")]
        for failure in nest.failed_undos() {
            self.attached.undo_failed(failure);
        }
        #[cfg(not(feature = "std"))]
        let _ = nest;
    }

    /// Begins a pass; `cx` is that of the workflow's own `poll`.
    #[inline]
    pub fn pass<'p, 'c>(&'p mut self, cx: &'p mut Context<'c>) -> Pass<'p, 'c, M, E, A> {
        let (failing, stopping) = (self.failure.is_some(), self.is_stopping());
        Pass {
            run: self,
            cx,
            waiting: false,
            failing,
            failed_at: 0,
            stopping,
        }
    }
}

/// Why a run has no output, while its undos are still to run.
#[derive(Debug)]
pub struct Broken<M, E, A> {
    mode: M,
    /// `None`: it was told to stop.
    failure: Option<E>,
    attached: A,
}

impl<M: Mode, E, A: Collect<E>> Broken<M, E, A> {
    /// What failed besides: for the failures of undos.
    pub fn attached(&mut self) -> &mut A {
        &mut self.attached
    }

    /// The undo of statement `node` begins.
    pub fn undoing(&self, node: usize) {
        self.mode.ear().tell(node, Happens::Undoing);
    }

    /// What is done now it does.
    pub fn enter(&self, node: usize) -> Entered<'_, M::Ear> {
        Entered::new(self.mode.ear(), node)
    }

    /// The same, whenever `undo` is polled.
    pub fn entering<F: Future, const NODE: usize>(
        &self,
        undo: F,
    ) -> Entering<Tell<M::Ear, NODE>, F> {
        Entering::new(self.mode.ear(), undo)
    }

    /// It is over.
    pub fn undone(&self, node: usize, failed: bool) {
        self.mode.ear().tell(node, Happens::Undone { failed });
    }

    /// The error of the run. One that was told to stop has none, and goes no further.
    pub async fn error(mut self) -> A::Error {
        if let Some(error) = self.failure {
            return self.attached.with(error);
        }
        #[cfg(feature = "std")]
        for failure in self.attached.undos() {
            self.mode.undo_failed(failure);
        }
        self.mode.stopped();
        core::future::pending().await
    }
}

/// A node as a pass visits it: its number in the graph.
pub trait Node: Copy {
    /// Its number.
    fn number(&self) -> usize;
    /// Is its end told when it has an output?
    const ENDS: bool = true;
    /// Is it finished once it has begun, though the run is told to stop?
    const FINISHES: bool = false;
}

impl Node for usize {
    #[inline]
    fn number(&self) -> usize {
        *self
    }
}

/// One whose number is a part of its type, so that it has no size.
#[derive(Clone, Copy, Debug)]
pub struct Fixed<const NODE: usize>;

impl<const NODE: usize> Node for Fixed<NODE> {
    #[inline]
    fn number(&self) -> usize {
        NODE
    }
}

/// One whose output may be a failure: [`Pass::outcome`] tells its end.
#[derive(Clone, Copy, Debug)]
pub struct Asked<N = usize>(pub N);

impl<N: Node> Node for Asked<N> {
    const ENDS: bool = false;

    #[inline]
    fn number(&self) -> usize {
        self.0.number()
    }
}

/// One that is finished once it has begun.
#[derive(Clone, Copy, Debug)]
pub struct Finished<N>(pub N);

impl<N: Node> Node for Finished<N> {
    const ENDS: bool = N::ENDS;
    const FINISHES: bool = true;

    #[inline]
    fn number(&self) -> usize {
        self.0.number()
    }
}

/// One visit to every statement.
#[derive(Debug)]
pub struct Pass<'p, 'c, M, E, A = ()> {
    run: &'p mut Run<M, E, A>,
    cx: &'p mut Context<'c>,
    /// Some statement is not over yet.
    waiting: bool,
    /// The run had failed before this pass.
    failing: bool,
    /// The statement that made it fail in this pass; of several, the first in the text.
    failed_at: usize,
    /// The run is told to stop.
    stopping: bool,
}

impl<M: Mode, E, A: Collect<E>> Pass<'_, '_, M, E, A> {
    /// Visits an asynchronous statement: starts it if `start` finds its inputs, polls it if it runs,
    /// and returns its output in the one pass in which it finishes. `start` says when it has found them: what it does then the
    /// node does.
    #[inline]
    pub fn step<F: Future>(
        &mut self,
        node: impl Node,
        mut lane: Pin<&mut Lane<F>>,
        start: impl FnOnce(Begin<'_, M::Ear>) -> Option<F>,
    ) -> Option<F::Output> {
        if let Lane::Idle = *lane {
            let future = if self.admits() {
                start(self.run.beginning(node.number()))
            } else {
                None
            };
            let Some(future) = future else {
                self.waits();
                return None;
            };
            self.run.mode.began(node.number());
            lane.set(Lane::Running { future });
        }
        let LaneProjection::Running { future } = lane.as_mut().project() else {
            return None;
        };
        if !self.run.mode.polls(node.number(), self.cx) {
            self.waiting = true;
            return None;
        }
        let polled = {
            let _entered = self.run.enter(node.number());
            future.poll(self.cx)
        };
        match polled {
            Poll::Pending => {
                self.waiting = true;
                None
            }
            Poll::Ready(output) => {
                lane.set(Lane::Over);
                self.run.ended(node);
                Some(output)
            }
        }
    }

    /// [`Run::outcome`].
    #[inline]
    pub fn outcome<T, F, S: AsRef<str>>(
        &self,
        node: usize,
        output: &Result<T, F>,
        text: impl FnOnce(&F) -> Option<S>,
    ) {
        self.run.outcome(node, output, text);
    }

    #[inline]
    fn happens(&self, node: usize, happens: Happens<'_>) {
        self.run.mode.ear().tell(node, happens);
    }

    /// Visits a statement that runs at once.
    #[inline]
    pub fn now<T>(
        &mut self,
        node: impl Node,
        spot: &mut Spot,
        run: impl FnOnce(Begin<'_, M::Ear>) -> Option<T>,
    ) -> Option<T> {
        if spot.over {
            return None;
        }
        let output = if self.admits() {
            run(self.run.beginning(node.number()))
        } else {
            None
        };
        let Some(output) = output else {
            self.waits();
            return None;
        };
        spot.over = true;
        self.run.mode.began(node.number());
        self.run.ended(node);
        Some(output)
    }

    /// What decides has decided: this arm runs.
    #[inline]
    pub fn decided(&self, node: usize, arm: Option<usize>) {
        if let Some(arm) = arm {
            self.happens(node, Happens::Decided(arm));
        }
    }

    /// [`Pass::step`] for a write that waits at the gate, in a run with undos. Once it has begun it is too late to
    /// tell the run to stop: the undos would take back a part of it only.
    #[inline]
    pub fn commit_step<F: Future>(
        &mut self,
        node: impl Node,
        mut lane: Pin<&mut Lane<F>>,
        start: impl FnOnce(Begin<'_, M::Ear>) -> Option<F>,
    ) -> Option<F::Output> {
        let idle = matches!(*lane, Lane::Idle);
        let output = self.step(node, lane.as_mut(), start);
        self.run.committed |= idle && !matches!(*lane, Lane::Idle) && self.run.mode.commits();
        output
    }

    /// [`Pass::now`] for such a write.
    #[inline]
    pub fn commit_now<T>(
        &mut self,
        node: impl Node,
        spot: &mut Spot,
        run: impl FnOnce(Begin<'_, M::Ear>) -> Option<T>,
    ) -> Option<T> {
        let output = self.now(node, spot, run);
        self.run.committed |= output.is_some() && self.run.mode.commits();
        output
    }

    #[inline]
    fn waits(&mut self) {
        self.waiting = true;
        if self.stopping {
            self.run.cut = true;
        }
    }

    #[inline]
    fn admits(&self) -> bool {
        self.run.failure.is_none() && !self.stopping && self.run.mode.admits()
    }

    /// Is it too early to give up guessing? What runs one after the other, or ends, guesses nothing.
    #[must_use]
    pub fn guesses(&self) -> bool {
        self.run.mode.guesses() && self.run.failure.is_none() && !self.stopping
    }

    /// The value of statement `node` is there, for which there may have been a guess.
    pub fn guessed(&mut self, node: usize, guess: &Standing) {
        self.happens(node, Happens::Guessed(guess.was_right()));
    }

    /// This statement will not run: its twin has.
    pub fn skip<F>(&self, mut lane: Pin<&mut Lane<F>>) {
        if matches!(*lane, Lane::Idle) {
            lane.set(Lane::Over);
        }
    }

    /// The value behind a `?` of statement `node`, or the failure of the run.
    #[inline]
    pub fn check<T>(&mut self, node: usize, value: Result<T, E>) -> Option<T> {
        match value {
            Ok(value) => Some(value),
            Err(error) => {
                self.fail(node, error);
                None
            }
        }
    }

    #[cold]
    fn fail(&mut self, node: usize, error: E) {
        self.happens(node, Happens::Broke);
        let decides = match self.run.failure {
            None => true,
            Some(_) => !self.failing && node < self.failed_at,
        };
        let later = if decides {
            self.failed_at = node;
            self.run.failure.replace(error)
        } else {
            Some(error)
        };
        if let Some(later) = later {
            self.run.attached.also(later);
        }
    }

    /// Has the run failed, or been told to stop? If so every statement must be given up or finished
    /// before [`Pass::end`].
    #[inline]
    pub fn failed(&mut self) -> bool {
        if self.run.failure.is_none() && !self.stopping {
            return false;
        }
        self.ends()
    }

    #[cold]
    fn ends(&mut self) -> bool {
        self.waiting = false;
        true
    }

    /// After a failure: the attempt of this statement that has begun is finished, and no other follows.
    pub fn finish_attempt<F>(&mut self, node: usize, lane: Pin<&mut Lane<F>>, ending: &Ending) {
        ending.end();
        match *lane {
            Lane::Running { .. } if ending.is_running() => self.waiting = true,
            Lane::Idle | Lane::Running { .. } => self.give_up(node, lane),
            Lane::Over => {}
        }
    }

    /// Tells the attempts of a statement, or the runs inside of it, that the run has failed, in this pass or before: nothing new starts.
    #[inline]
    pub fn tell(&self, ending: &Ending) {
        if self.ends_now() {
            ending.end();
        }
    }

    #[inline]
    fn ends_now(&self) -> bool {
        self.run.failure.is_some() || self.stopping
    }

    /// After a failure: what stands behind a block, a limit perhaps, goes on while something inside is finished.
    #[cfg(feature = "tokio")]
    pub fn finish_behind<F>(
        &mut self,
        node: usize,
        lane: Pin<&mut Lane<F>>,
        ending: &Ending,
        inside: bool,
    ) {
        if inside && matches!(*lane, Lane::Running { .. }) {
            ending.end();
            self.waiting = true;
        } else {
            self.finish_attempt(node, lane, ending);
        }
    }

    /// After a failure: this statement is dropped, whatever it does.
    pub fn give_up<F>(&mut self, node: usize, mut lane: Pin<&mut Lane<F>>) {
        match *lane {
            Lane::Over => return,
            Lane::Running { .. } => self.happens(node, Happens::Cancelled),
            Lane::Idle => {}
        }
        lane.set(Lane::Over);
        self.run.cut = true;
    }

    /// This statement is not needed any more: what it would give has been decided without it.
    pub fn lose<F>(&mut self, node: usize, mut lane: Pin<&mut Lane<F>>) {
        match *lane {
            Lane::Over => return,
            Lane::Running { .. } => self.happens(node, Happens::Cancelled),
            Lane::Idle => {}
        }
        lane.set(Lane::Over);
        if self.waiting {
            // Perhaps for this statement alone, and nothing wakes the run for that any more.
            self.cx.waker().wake_by_ref();
        }
    }

    /// After a failure: this statement is finished if it has begun.
    pub fn finish<F>(&mut self, mut lane: Pin<&mut Lane<F>>) {
        match *lane {
            Lane::Idle => {
                lane.set(Lane::Over);
                self.run.cut = true;
            }
            Lane::Running { .. } => self.waiting = true,
            Lane::Over => {}
        }
    }

    /// After a failure: the workflow in this statement is told to stop. It is over when nothing of it is left that must be
    /// finished or undone.
    pub fn finish_nested<F>(&mut self, node: usize, lane: Pin<&mut Lane<F>>, nest: &Nest<'_>) {
        if !nest.ending().is_ending() && nest.ending().is_running() {
            // Nothing else wakes it for this, and what only looks is dropped now.
            self.cx.waker().wake_by_ref();
        }
        self.finish_attempt(node, lane, nest.ending());
        self.undo_failures(nest);
    }

    /// [`Run::undo_failures`].
    pub fn undo_failures(&mut self, nest: &Nest<'_>) {
        self.run.undo_failures(nest);
    }

    /// What the runs inside of block `node` have failed with fails this run, too.
    #[cfg(feature = "tokio")]
    #[inline]
    pub fn failures(&mut self, node: usize, failures: &Failures<E>) {
        while let Some(error) = failures.next() {
            self.fail(node, error);
        }
    }

    /// After a failure: the runs inside of this block end. It is over when nothing of them is left that must be finished.
    #[cfg(feature = "tokio")]
    pub fn finish_block<F: Future>(
        &mut self,
        node: usize,
        mut lane: Pin<&mut Lane<F>>,
        block: &Ending,
    ) {
        block.end();
        // Nothing has woken the block for this, so it is polled here: what only looks is dropped now.
        let over = match lane.as_mut().project() {
            LaneProjection::Running { future } => {
                let _entered = self.run.enter(node);
                future.poll(self.cx).is_ready()
            }
            LaneProjection::Idle | LaneProjection::Over => false,
        };
        if over {
            self.give_up(node, lane);
        } else if block.is_running() {
            self.waiting = true;
        } else {
            self.give_up(node, lane);
        }
    }

    /// Ends the pass: `Ready` with the failure, or with the output, once every statement is over. A run
    /// that was told to stop goes no further. What makes the output may fail, or find the run told to stop.
    #[inline]
    pub fn end<T>(
        mut self,
        output: impl FnOnce(&mut Run<M, E, A>) -> Option<T>,
    ) -> Poll<Result<T, A::Error>> {
        if self.waiting {
            return Poll::Pending;
        }
        if let Some(output) = self.output(output) {
            return Poll::Ready(Ok(output));
        }
        if let Some(error) = self.run.failure.take() {
            let attached = core::mem::take(&mut self.run.attached);
            return Poll::Ready(Err(attached.with(error)));
        }
        self.run.mode.stopped();
        Poll::Pending
    }

    #[inline]
    fn output<T>(&mut self, output: impl FnOnce(&mut Run<M, E, A>) -> Option<T>) -> Option<T> {
        if self.run.failure.is_some() || self.run.is_cut() {
            return None;
        }
        let output = output(self.run);
        assert!(
            output.is_some() || self.run.failure.is_some() || self.stopping,
            "every statement is over, the tail too"
        );
        output
    }

    /// [`Pass::end`] for a run that has more to do when it has failed.
    #[inline]
    pub fn end_broken<T>(
        mut self,
        output: impl FnOnce(&mut Run<M, E, A>) -> Option<T>,
    ) -> Poll<Result<T, Broken<M, E, A>>> {
        if self.waiting {
            return Poll::Pending;
        }
        match self.output(output) {
            Some(output) => Poll::Ready(Ok(output)),
            None => Poll::Ready(Err(self.run.breaks())),
        }
    }
}

#[cfg(feature = "tokio")]
impl<M: Mode, E> Pass<'_, '_, Within<'_, M>, E, Later<E>> {
    /// [`Pass::end`] for a run inside of a block: `None` if it has no output. What failed is reported at once, while
    /// begun writes are still to be finished, and ends the block.
    #[inline]
    pub fn end_inside<T>(
        self,
        item: usize,
        failures: &Failures<E>,
        output: impl FnOnce(&mut Run<Within<'_, M>, E, Later<E>>) -> Option<T>,
    ) -> Poll<Option<T>> {
        if self.run.failure.is_some() || !self.run.attached.is_empty() {
            self.run.report(item, failures);
        }
        if self.waiting {
            Poll::Pending
        } else if self.run.cut {
            Poll::Ready(None)
        } else {
            Poll::Ready(output(self.run))
        }
    }
}

#[cfg(feature = "tokio")]
impl<M: Mode, E> Run<Within<'_, M>, E, Later<E>> {
    /// Reports what a statement that ran alone has failed with; has it?
    #[inline]
    pub fn reports(&mut self, item: usize, failures: &Failures<E>) -> bool {
        if !self.has_failed() {
            return false;
        }
        self.report(item, failures);
        true
    }

    #[cold]
    fn report(&mut self, item: usize, failures: &Failures<E>) {
        for error in self.failure.take().into_iter().chain(self.attached.drain()) {
            failures.report(item, error);
        }
        // With its failure gone, the run ends because the block does.
        self.cut = true;
        self.mode.block().end();
    }
}

/// Runs the tail that comes last, when nothing else is left to run; [`Run::begin`] has told that it begins. `None` if the run is told
/// to stop and the tail was dropped; `finish`: it is not, once it has begun.
pub async fn tail<M: Mode, E, A: Collect<E>, F: Future>(
    future: F,
    run: &mut Run<M, E, A>,
    node: impl Node,
    finish: bool,
) -> Option<F::Output> {
    let mut future = core::pin::pin!(future);
    let mut begun = false;
    core::future::poll_fn(|cx| {
        if run.is_stopping() && !(begun && finish) {
            run.mode.ear().tell(node.number(), Happens::Cancelled);
            return Poll::Ready(None);
        }
        if !begun {
            begun = true;
            run.mode.began(node.number());
        }
        let output = {
            let _entered = run.enter(node.number());
            future.as_mut().poll(cx)
        };
        output.map(|output| {
            run.ended(node);
            Some(output)
        })
    })
    .await
}

/// [`tail`] with policies: told to stop, it is dropped as soon as no attempt of a write is running, and none follows.
pub async fn tail_of_attempts<M: Mode, E, A: Collect<E>, F: Future>(
    future: F,
    run: &mut Run<M, E, A>,
    node: impl Node,
    ending: &Ending,
) -> Option<F::Output> {
    let mut future = core::pin::pin!(future);
    let mut begun = false;
    core::future::poll_fn(|cx| {
        let stopping = run.is_stopping();
        if stopping {
            ending.end();
            if !(begun && ending.is_running()) {
                run.mode.ear().tell(node.number(), Happens::Cancelled);
                return Poll::Ready(None);
            }
        }
        if !begun {
            begun = true;
            run.mode.began(node.number());
        }
        let polled = {
            let _entered = run.enter(node.number());
            future.as_mut().poll(cx)
        };
        match polled {
            Poll::Ready(output) => {
                run.ended(node);
                Poll::Ready(Some(output))
            }
            Poll::Pending if stopping && !ending.is_running() => {
                run.mode.ear().tell(node.number(), Happens::Cancelled);
                Poll::Ready(None)
            }
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

//! The workflows: what becomes of one request, and of all of them.
//!
//! In: the desk, and requests. Out: an answer, a handover to a person, or nothing for spam, in the files of the results.
//! Guaranteed: every request that was begun ends in exactly one of them, whatever the records and the model do.
//!
//! Nothing that decides about a request writes, so all of it may be given up at any moment; the one write stands outside, behind it.
//!
//! # The mistake that is made in this job
//!
//! A draft is revised until the critic is content. On the day on which it never is, the program asks the model all night.
//! Written so, it does not compile:
//!
//! ```text
//! error: a `loop` without a bound [WF15]
//!        help: say how many rounds there are at most: `loop { .. }.max(3)`
//!        note: behind the last round its value is `Err(Exhausted)`
//!   --> tests/ui/examples/triage_until_it_is_good.rs:24:24
//!    |
//! 24 |         let accepted = loop {
//!    |                        ^^^^
//! ```
//!
//! Here there are three rounds, and behind the last one a person is given the draft and what is wrong with it.

use std::sync::Arc;

use dag_core::{Predictor, TimedOut, node, workflow};
use example_stage::terminal::explain;

use crate::classify::classify;
use crate::critic::{Attempt, escalate, judge};
use crate::details::{Topic, take_details};
use crate::library::{Library, search};
use crate::model::{Model, ask_critic, ask_writer, may_pass};
use crate::outcome::{Answer, Handover, Outcome, Triaged};
use crate::plan::{
    Plan, answer_question, ask_person, check_payment, raise_alarm, settle_claim, trace_parcel,
};
use crate::prompt::{prompt_critic, prompt_writer};
use crate::records::{CustomerId, RecordError, Records, identify, read_orders};
use crate::request::Request;
use crate::results::{Filed, ResultError, Results, keep_result};
use crate::screen::Screen;
use crate::writer::compose;

#[cfg(test)]
mod tests;

/// Who wrote from which address before: a guess at who writes now.
pub type Senders = Predictor<String, Option<CustomerId>>;

/// What requests are answered from.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The articles.
    pub library: Arc<Library>,
    /// The customers and their orders.
    pub records: Arc<Records>,
    /// Who helps to write.
    pub model: Arc<Model>,
    /// Whose requests were triaged already.
    pub senders: Arc<Senders>,
}

impl Desk {
    /// A desk that has seen no request. Who has written once is guessed from then on.
    #[must_use]
    pub fn new(library: Library, records: Records, model: Model) -> Self {
        Self {
            library: Arc::new(library),
            records: Arc::new(records),
            model: Arc::new(model),
            senders: Arc::new(Senders::new().min_observations(1)),
        }
    }
}

/// Why nothing is known of a customer.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub enum TriageError {
    /// The records are broken.
    Records(#[from] RecordError),
    /// They are too slow.
    Slow(#[from] TimedOut),
}

workflow!(
    /// Decides what becomes of one request, and writes the answer if there is one.
    pub async fn triage(
        library: Arc<Library>,
        records: Arc<Records>,
        model: Arc<Model>,
        senders: Arc<Senders>,
        request: Arc<Request>,
    ) -> Result<Triaged, TriageError> {
        // Beside all that is thought about the request. Who has written before is taken to be the same, until it is looked up: so
        // the orders are read at once. (Had the address another owner by now, they would be read again.)
        let customer = identify(..)
            .timeout(5s)
            .guess(senders.predict(&request.from))?
            .inspect(|customer| senders.observe(&request.from, customer));
        let sorted = classify(..);
        let found = search(..);
        let topic = take_details(..);

        // What a customer has ordered is what takes longest, and only some arms need it.
        let plan = match topic {
            Topic::Refund(claim) => {
                let orders = read_orders(..).timeout(5s)?;
                settle_claim(claim, ..)
            }
            Topic::Delivery(parcel) => {
                let orders = read_orders(..).timeout(5s)?;
                trace_parcel(parcel, ..)
            }
            Topic::Billing(payment) => {
                let orders = read_orders(..).timeout(5s)?;
                check_payment(payment, ..)
            }
            Topic::Question => answer_question(..),
            Topic::Alarm(alarm) => raise_alarm(alarm),
            Topic::Unclear(unclear) => ask_person(unclear),
            Topic::Spam(spam) => Plan::Close(spam),
        };

        let outcome = match plan {
            Plan::Answer(brief) => {
                let mut last: Option<Attempt> = None;
                let accepted = loop {
                    let task = prompt_writer(&brief, last.as_ref());
                    let draft = ask_writer(.., task)
                        .timeout(model.limit())
                        .retry(1, backoff = 100ms, when = |failure| may_pass(failure))
                        .or_else(compose(&brief, last.as_ref()));
                    let question = prompt_critic(&brief, &draft);
                    let opinion = ask_critic(.., question)
                        .timeout(model.limit())
                        .retry(1, backoff = 100ms, when = |failure| may_pass(failure))
                        .ok();
                    let verdict = judge(&brief, &draft, opinion.as_ref());
                    if verdict.accepted() {
                        break Answer::of(draft, last.as_ref());
                    }
                    last = Some(Attempt::new(draft, verdict, last.as_ref()));
                }
                .max(3)
                .ok();
                // Not `.or_else(escalate(..))`: a person is also given what the last round has left.
                match accepted {
                    Some(answer) => Outcome::Answered(answer),
                    None => escalate(&brief, last.as_ref()),
                }
            }
            Plan::Person(handover) => Outcome::Escalated(handover),
            Plan::Close(spam) => Outcome::Closed(spam),
        };
        Ok(Triaged { sorted, outcome })
    }
);

/// What was decided; if something could not be looked up, it is left to a person.
#[node(pure)]
#[must_use]
pub fn or_a_person(decided: Result<Triaged, TriageError>, request: &Request) -> Triaged {
    decided.unwrap_or_else(|error| Triaged {
        sorted: classify(request),
        outcome: Outcome::Escalated(Handover::new(explain(&error))),
    })
}

workflow!(
    /// Triages one request, whatever fails.
    pub async fn handle(desk: &Desk, request: Arc<Request>) -> Triaged {
        let (library, records) = (Arc::clone(&desk.library), Arc::clone(&desk.records));
        let (model, senders) = (Arc::clone(&desk.model), Arc::clone(&desk.senders));
        let decided = triage(library, records, model, senders, request);
        or_a_person(decided, &request)
    }
);

workflow!(
    /// Works through all requests, so many at once; each is filed as soon as it is decided.
    pub async fn work_through(
        desk: &Desk,
        results: Arc<Results>,
        requests: Vec<Arc<Request>>,
        at_once: usize,
        screen: &Screen,
    ) -> Result<Vec<Filed>, ResultError> {
        let filed = for request in requests.concurrent(at_once) {
            let triaged = handle(..);
            keep_result(.., triaged).inspect(|filed| screen.filed(filed))?
        };
        Ok(filed)
    }
);

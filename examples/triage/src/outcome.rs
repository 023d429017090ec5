//! What has become of a request.

use crate::classify::Sorted;
use crate::critic::{Attempt, Objection};
use crate::details::Spam;
use crate::writer::{Author, Draft};

/// What has become of a request, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Triaged {
    /// Its kind and the reasons for it.
    pub sorted: Sorted,
    /// What has become of it.
    pub outcome: Outcome,
}

/// What has become of a request.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It is answered.
    Answered(Answer),
    /// A person takes it.
    Escalated(Handover),
    /// Nobody answers it.
    Closed(Spam),
}

/// An answer that the critic has accepted.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What is sent.
    pub text: String,
    /// Who wrote it.
    pub author: Author,
    /// The articles it is from.
    pub sources: Vec<String>,
    /// The round in which it was accepted.
    pub round: usize,
}

/// What a person is given.
#[derive(Clone, Debug, PartialEq)]
pub struct Handover {
    /// Why nobody else could answer.
    pub why: String,
    /// What is known of the customer's own case.
    pub facts: Vec<String>,
    /// The last draft, if there is one.
    pub draft: Option<String>,
    /// What is wrong with it.
    pub objections: Vec<Objection>,
}

impl Answer {
    /// A draft that was accepted, behind those that were not.
    #[must_use]
    pub fn of(draft: Draft, before: Option<&Attempt>) -> Self {
        Self {
            text: draft.text,
            author: draft.author,
            sources: draft.sources,
            round: before.map_or(0, |attempt| attempt.round) + 1,
        }
    }
}

impl Handover {
    /// Nothing is known but why.
    #[must_use]
    pub fn new(why: impl Into<String>) -> Self {
        Self {
            why: why.into(),
            facts: Vec::new(),
            draft: None,
            objections: Vec::new(),
        }
    }
}

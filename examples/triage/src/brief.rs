//! What a writer is given.

use crate::library::{Found, Hit, Term};
use crate::request::Request;

/// Below this score the best passage has nothing to do with the request.
const FITS: f64 = 6.0;

/// All that an answer may be made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Brief {
    /// Who is answered; empty if nobody signed.
    pub name: String,
    /// What was asked.
    pub subject: String,
    /// What was asked.
    pub text: String,
    /// What is known of the customer's own case, in sentences.
    pub facts: Vec<String>,
    /// What the articles say, the best first.
    pub hits: Vec<Hit>,
    /// What the answer should speak of.
    pub asked: Vec<Term>,
}

impl Brief {
    /// A brief for this request; `None` if there is nothing to say.
    #[must_use]
    pub fn new(request: &Request, facts: Vec<String>, found: &Found) -> Option<Self> {
        let fits = found.hits.first().is_some_and(|hit| hit.score >= FITS);
        (fits || !facts.is_empty()).then(|| Self {
            name: request.name.clone(),
            subject: request.subject.clone(),
            text: request.text.clone(),
            facts,
            hits: found.hits.clone(),
            asked: found.asked.clone(),
        })
    }

    /// All texts that what an answer says may be from.
    pub(crate) fn sources(&self) -> impl Iterator<Item = &str> {
        let hits = self.hits.iter().map(|hit| hit.passage.text.as_str());
        let facts = self.facts.iter().map(String::as_str);
        facts.chain(hits).chain([&*self.subject, &*self.text])
    }
}

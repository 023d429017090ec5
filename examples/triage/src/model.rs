//! A model behind an OpenAI-compatible endpoint.
//!
//! In: a prompt. Out: a draft or a verdict, or why there is none. Guaranteed: no call takes longer than it may, even when nobody
//! waits for it any more; after [`PATIENCE`] failures one after the other nobody is asked any more, so a model that is down costs
//! seconds and not a timeout for each request.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use dag_core::{Failure, node};
use serde::Deserialize;
use serde_json::json;
use ureq::Agent;

use crate::critic::{Objection, Verdict};
use crate::prompt::Prompt;
use crate::writer::{Author, Draft};

/// So many failures one after the other are enough.
pub const PATIENCE: u32 = 4;
/// An answer longer than this is none.
const MOST_BYTES: u64 = 1 << 20;

/// Where the model is asked, and how it has done so far.
#[derive(Debug)]
pub struct Model {
    endpoint: Option<Endpoint>,
    limit: Duration,
    record: Arc<Mutex<Record>>,
}

#[derive(Debug)]
struct Endpoint {
    url: String,
    model: String,
    /// The header, never shown.
    key: Option<Secret>,
    agent: Agent,
}

struct Secret(String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("…")
    }
}

/// How the model has done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// How often it was asked.
    pub asked: u32,
    /// How often in vain.
    pub failed: u32,
    /// How often in vain since it last answered.
    pub in_a_row: u32,
    /// The last failure.
    pub last: Option<String>,
}

/// Why a model has not answered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    /// None is named.
    #[error("no model is named")]
    None,
    /// It has failed too often.
    #[error("the model has failed {PATIENCE} times in a row and is not asked any more")]
    GivenUp,
    /// It cannot be reached, or breaks off.
    #[error("the model cannot be reached: {0}")]
    Unreachable(String),
    /// It takes too long.
    #[error("the model is too slow: {0}")]
    Late(String),
    /// It is reached, and refuses.
    #[error("the model answers with status {0}")]
    Status(u16),
    /// It says something else than was asked.
    #[error("the model's answer cannot be used: {0}")]
    Nonsense(String),
}

impl ModelError {
    /// Whether it may be better the next time.
    #[must_use]
    pub fn may_pass(&self) -> bool {
        match self {
            // Who was late will be late again.
            Self::None | Self::GivenUp | Self::Late(_) => false,
            Self::Status(status) => *status == 429 || *status >= 500,
            Self::Unreachable(_) | Self::Nonsense(_) => true,
        }
    }
}

/// Whether it is worth to ask once more.
#[must_use]
pub fn may_pass(failure: &Failure<ModelError>) -> bool {
    matches!(failure, Failure::Failed(error) if error.may_pass())
}

impl Model {
    /// Nobody is asked.
    #[must_use]
    pub fn none() -> Self {
        Self {
            endpoint: None,
            limit: Duration::ZERO,
            record: Arc::default(),
        }
    }

    /// The model of this name behind the endpoint, `http://host:port/v1` for example.
    #[must_use]
    pub fn at(endpoint: &str, model: &str, key: Option<String>, limit: Duration) -> Self {
        let base = endpoint.trim_end_matches('/');
        let path = "/chat/completions";
        let url = match base.strip_suffix(path) {
            Some(_) => base.to_owned(),
            None => format!("{base}{path}"),
        };
        let agent = Agent::config_builder()
            .timeout_global(Some(limit))
            .http_status_as_error(false)
            .build()
            .new_agent();
        Self {
            endpoint: Some(Endpoint {
                url,
                model: model.to_owned(),
                key: key.map(Secret),
                agent,
            }),
            limit,
            record: Arc::default(),
        }
    }

    /// How long somebody waits for an answer: a little longer than a call may take, so that one that is late ends by itself
    /// and is counted.
    #[must_use]
    pub fn limit(&self) -> Duration {
        self.limit + self.limit / 10 + Duration::from_millis(50)
    }

    /// How it has done so far; `None` if none is named.
    #[must_use]
    pub fn record(&self) -> Option<Record> {
        self.endpoint.as_ref().map(|_| self.lock().clone())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Record> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks, and reads what comes with `read`.
    fn ask<T>(
        &self,
        prompt: &Prompt,
        read: impl FnOnce(&str) -> Result<T, ModelError>,
    ) -> Result<T, ModelError> {
        let endpoint = self.endpoint.as_ref().ok_or(ModelError::None)?;
        {
            let mut record = self.lock();
            if record.in_a_row >= PATIENCE {
                return Err(ModelError::GivenUp);
            }
            record.asked += 1;
        }
        let answer = endpoint.send(prompt).and_then(|text| read(&text));
        let mut record = self.lock();
        match &answer {
            Ok(_) => record.in_a_row = 0,
            Err(error) => {
                record.failed += 1;
                record.in_a_row += 1;
                record.last = Some(error.to_string());
            }
        }
        answer
    }
}

/// What comes back, as far as it is read.
#[derive(Deserialize)]
struct Completion {
    choices: Vec<Choice>,
}

#[derive(Deserialize)]
struct Choice {
    message: Message,
}

#[derive(Deserialize)]
struct Message {
    content: String,
}

impl Endpoint {
    fn send(&self, prompt: &Prompt) -> Result<String, ModelError> {
        let body = json!({
            "model": self.model,
            "temperature": 0.2,
            "messages": [
                {"role": "system", "content": prompt.task},
                {"role": "user", "content": prompt.material},
            ],
        });
        let unreachable = |error: ureq::Error| match error {
            ureq::Error::Timeout(_) => ModelError::Late(error.to_string()),
            error => ModelError::Unreachable(error.to_string()),
        };
        let mut request = self
            .agent
            .post(&self.url)
            .header("content-type", "application/json");
        if let Some(Secret(key)) = &self.key {
            request = request.header("authorization", format!("Bearer {key}"));
        }
        let mut response = request.send(body.to_string()).map_err(unreachable)?;
        if !response.status().is_success() {
            return Err(ModelError::Status(response.status().as_u16()));
        }
        let body = response.body_mut().with_config().limit(MOST_BYTES);
        let text = body.read_to_string().map_err(unreachable)?;
        let completion: Completion = serde_json::from_str(&text)
            .map_err(|error| ModelError::Nonsense(format!("no chat completion ({error})")))?;
        let first = completion.choices.into_iter().next();
        let content = first.map_or_else(String::new, |choice| choice.message.content);
        if content.trim().is_empty() {
            return Err(ModelError::Nonsense("nothing is said".to_owned()));
        }
        Ok(content)
    }
}

/// Asks the model for a draft.
#[node(read, blocking)]
pub fn ask_writer(model: Arc<Model>, prompt: Prompt) -> Result<Draft, ModelError> {
    model.ask(&prompt, |text| {
        Ok(Draft {
            text: text.trim().to_owned(),
            author: Author::Model,
            sources: prompt.sources.clone(),
            used: Vec::new(),
        })
    })
}

/// Asks the model what it thinks of a draft.
#[node(read, blocking)]
pub fn ask_critic(model: Arc<Model>, prompt: Prompt) -> Result<Verdict, ModelError> {
    model.ask(&prompt, read_opinion)
}

#[derive(Deserialize)]
struct Opinion {
    accept: bool,
    #[serde(default)]
    objections: Vec<String>,
}

/// `{"accept": …}`, also inside of a fence of Markdown or between other words.
fn read_opinion(text: &str) -> Result<Verdict, ModelError> {
    let nonsense = |what: &str| ModelError::Nonsense(what.to_owned());
    let (from, to) = text
        .find('{')
        .zip(text.rfind('}'))
        .ok_or_else(|| nonsense("no JSON"))?;
    let json = text.get(from..=to).unwrap_or_default();
    let opinion: Opinion =
        serde_json::from_str(json).map_err(|error| nonsense(&format!("no verdict ({error})")))?;
    let objections = match (opinion.accept, opinion.objections) {
        (true, _) => Vec::new(),
        (false, objections) if objections.is_empty() => {
            vec![Objection::Reader("the model does not accept it".to_owned())]
        }
        (false, objections) => objections.into_iter().map(Objection::Reader).collect(),
    };
    Ok(Verdict { objections })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opinions_are_found_between_other_words() {
        let objections = |text: &str| read_opinion(text).map(|verdict| verdict.objections.len());
        assert_eq!(objections(r#"{"accept": true}"#), Ok(0));
        assert_eq!(
            objections("```json\n{\"accept\": true, \"objections\": [\"a\"]}\n```"),
            Ok(0)
        );
        assert_eq!(
            objections(r#"Sure! {"accept": false, "objections": ["a", "b"]}"#),
            Ok(2)
        );
        assert_eq!(objections(r#"{"accept": false}"#), Ok(1));
        for text in ["", "yes", "}{", "{}", "{\"accept\": \"yes\"}", "{"] {
            assert!(
                matches!(objections(text), Err(ModelError::Nonsense(_))),
                "{text}"
            );
        }
    }

    #[test]
    fn only_what_may_pass_is_asked_again() {
        for (error, again) in [
            (ModelError::None, false),
            (ModelError::GivenUp, false),
            (ModelError::Late(String::new()), false),
            (ModelError::Unreachable(String::new()), true),
            (ModelError::Status(401), false),
            (ModelError::Status(429), true),
            (ModelError::Status(503), true),
            (ModelError::Nonsense(String::new()), true),
        ] {
            assert_eq!(error.may_pass(), again, "{error}");
        }
    }

    #[test]
    fn the_key_is_not_shown() {
        let key = Some("secret-key".to_owned());
        let model = Model::at("http://localhost:1/v1/", "m", key, Duration::from_secs(1));
        let shown = format!("{model:?}");
        assert!(
            shown.contains("http://localhost:1/v1/chat/completions"),
            "{shown}"
        );
        assert!(!shown.contains("secret-key"), "{shown}");
    }
}

//! What a run emits, as events for the page.
//!
//! In: an item of the stream. Out: an event with a name and JSON. Guaranteed: `answer` or `failed` is the last of a search.

use axum::response::sse::Event;
use dag_core::Failure;
use example_stage::terminal::explain;
use serde_json::{Value, json};

use crate::answer::{Answer, Passage};
use crate::hits::{Hits, Source, SourceError};
use crate::read::Excerpt;
use crate::workflow::{ResearchError, ResearchItem};

pub(super) fn event(item: ResearchItem<Result<Answer, ResearchError>>) -> Event {
    let (name, data) = match item {
        ResearchItem::Listing(listing) => (
            "listing",
            json!({ "documents": listing.documents.len(), "folder": listing.folder.display().to_string() }),
        ),
        ResearchItem::Fresh(Ok(fresh)) => (
            "refresh",
            json!({ "known": fresh.known, "of": fresh.of, "read": fresh.read }),
        ),
        ResearchItem::Fresh(Err(failure)) => ("refresh", json!({ "failed": explain(&failure) })),
        ResearchItem::Indexed(found) => source(Source::Index, found),
        ResearchItem::Scanned(found) => source(Source::Scan, found),
        ResearchItem::Titled(found) => source(Source::Headings, found),
        ResearchItem::Named(hits) => source(Source::Names, Ok(hits)),
        ResearchItem::Passage(passage) => ("hit", hit(&passage)),
        ResearchItem::End(Ok(answer)) => {
            let mut data = answer.json();
            if let Some(passages) = data.get_mut("passages") {
                *passages = answer.passages.iter().map(hit).collect();
            }
            ("answer", data)
        }
        ResearchItem::End(Err(error)) => ("failed", json!({ "why": explain(&error) })),
    };
    Event::default().event(name).data(data.to_string())
}

fn source(source: Source, found: Result<Hits, Failure<SourceError>>) -> (&'static str, Value) {
    let data = match found {
        Ok(hits) => json!({
            "source": source.name(), "hits": hits.found.len(), "seen": hits.seen, "of": hits.of,
        }),
        Err(failure) => {
            let why = match &failure {
                // Which source it is, the page shows.
                Failure::TimedOut(late) => format!("no answer within {:?}", late.limit()),
                failure => explain(failure),
            };
            json!({ "source": source.name(), "failed": why })
        }
    };
    ("source", data)
}

/// A passage with its words in parts: every second one is a term.
fn hit(passage: &Passage) -> Value {
    let mut data = passage.json();
    if let (Some(data), Some(excerpt)) = (data.as_object_mut(), &passage.excerpt) {
        data.insert("parts".to_owned(), parts(excerpt).into());
    }
    data
}

/// JavaScript counts in other units than Rust, so it is given no places in the text.
fn parts(excerpt: &Excerpt) -> Vec<&str> {
    let (mut parts, mut from) = (Vec::new(), 0);
    for mark in &excerpt.marks {
        parts.extend([
            excerpt.text.get(from..mark.start),
            excerpt.text.get(mark.clone()),
        ]);
        from = mark.end;
    }
    parts.push(excerpt.text.get(from..));
    parts.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_second_part_is_a_term() {
        let excerpt = |text: &str, marks: &[std::ops::Range<usize>]| Excerpt {
            title: String::new(),
            heading: String::new(),
            text: text.to_owned(),
            marks: marks.to_vec(),
        };
        let tides = excerpt("tides für tides", &[0..5, 11..16]);
        assert_eq!(parts(&tides), ["", "tides", " für ", "tides", ""]);
        assert_eq!(parts(&excerpt("none", &[])), ["none"]);
    }
}

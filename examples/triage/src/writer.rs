//! Writes an answer from what the shop knows, without a model.
//!
//! In: the brief, and the last draft with what was said of it. Out: a draft. Guaranteed: every sentence is a fact of the
//! brief or from an article; the same brief gives the same draft; an objection changes the next draft if anything in the brief can meet it.

use dag_core::node;

use crate::brief::Brief;
use crate::critic::{Attempt, MOST, Objection};
use crate::library::Hit;
use crate::words::{sentences, terms, words};

/// Who wrote a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// This program.
    Rules,
    /// The model behind the endpoint.
    Model,
}

impl Author {
    /// In lower case.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Rules => "rules",
            Self::Model => "model",
        }
    }
}

/// An answer that nobody has accepted yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What would be sent.
    pub text: String,
    /// Who wrote it.
    pub author: Author,
    /// The articles it is from.
    pub sources: Vec<String>,
    /// Which of the brief's passages it is from, if the rules wrote it.
    pub used: Vec<usize>,
}

/// Writes a draft.
#[node(pure)]
pub fn compose(brief: &Brief, last: Option<&Attempt>) -> Draft {
    let mut used: Vec<usize> = last.map_or_else(Vec::new, |last| last.draft.used.clone());
    if used.is_empty() && !brief.hits.is_empty() {
        used.push(0);
    }
    let objections = last.map_or(&[][..], |last| &last.verdict.objections);
    for objection in objections {
        if let Objection::Misses(words) = objection {
            used.extend(best_for(brief, &used, words));
        }
    }
    let hits: Vec<&Hit> = used
        .iter()
        .filter_map(|place| brief.hits.get(*place))
        .collect();
    let mut text = render(brief, &hits, usize::MAX);
    if words(&text).len() > MOST {
        // The sentences of each passage that say most of what is asked.
        text = render(brief, &hits, 2);
    }
    Draft {
        text,
        author: Author::Rules,
        sources: titles(&hits),
        used,
    }
}

/// The articles of these passages, each once.
fn titles(hits: &[&Hit]) -> Vec<String> {
    let mut titles: Vec<String> = Vec::new();
    for hit in hits {
        if !titles.contains(&hit.passage.title) {
            titles.push(hit.passage.title.clone());
        }
    }
    titles
}

/// The passage not used yet that speaks of most of these words.
fn best_for(brief: &Brief, used: &[usize], missing: &[String]) -> Option<usize> {
    let mut best = None;
    for (place, hit) in brief.hits.iter().enumerate() {
        let said = terms(&hit.passage.text);
        let terms = brief.asked.iter();
        let gain: f64 = terms
            .filter(|term| missing.contains(&term.word) && said.contains(&term.stem))
            .map(|term| term.weight)
            .sum();
        if gain > best.map_or(0.0, |(gain, _)| gain) && !used.contains(&place) {
            best = Some((gain, place));
        }
    }
    best.map(|(_, place)| place)
}

fn render(brief: &Brief, hits: &[&Hit], most: usize) -> String {
    let mut parts = vec![if brief.name.is_empty() {
        "Hello,".to_owned()
    } else {
        format!("Hello {},", brief.name)
    }];
    parts.push(if brief.subject.is_empty() {
        "thank you for your message.".to_owned()
    } else {
        "thank you for your message. Here is what we can tell you.".to_owned()
    });
    if !brief.facts.is_empty() {
        parts.push(brief.facts.join(" "));
    }
    for hit in hits {
        parts.push(shorten(brief, &hit.passage.text, most));
    }
    parts.push("Kind regards,\nSpoke & Wheel".to_owned());
    parts.join("\n\n")
}

/// The `most` sentences that say most of what is asked, in their order.
fn shorten(brief: &Brief, text: &str, most: usize) -> String {
    let sentences = sentences(text);
    let mut ranked: Vec<(usize, f64)> = sentences
        .iter()
        .map(|sentence| {
            let said = terms(sentence);
            let asked = brief.asked.iter().filter(|term| said.contains(&term.stem));
            asked.map(|term| term.weight).sum()
        })
        .enumerate()
        .collect();
    ranked.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    ranked.truncate(most);
    ranked.sort_by_key(|(place, _)| *place);
    let kept: Vec<&str> = ranked
        .iter()
        .filter_map(|(place, _)| sentences.get(*place).copied())
        .collect();
    kept.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::critic::{Verdict, judge};
    use crate::library::{Passage, Term};
    use crate::words::stem;

    fn brief(passages: &[&str], asked: &[&str]) -> Brief {
        let hit = |text: &&str| Hit {
            passage: Passage {
                title: "Tea".to_owned(),
                heading: "Tea".to_owned(),
                text: (*text).to_owned(),
            },
            score: 10.0,
        };
        let term = |(part, word): (usize, &&str)| Term {
            part,
            word: (*word).to_owned(),
            stem: stem(word),
            weight: 1.0,
        };
        Brief {
            name: "Ada".to_owned(),
            subject: "Tea".to_owned(),
            text: "Tea?".to_owned(),
            facts: Vec::new(),
            hits: passages.iter().map(hit).collect(),
            asked: asked.iter().enumerate().map(term).collect(),
        }
    }

    /// The rounds until a draft is accepted, at most three.
    fn rounds(brief: &Brief) -> Result<usize, Verdict> {
        let mut last: Option<Attempt> = None;
        for round in 1..=3 {
            let draft = compose(brief, last.as_ref());
            let verdict = judge(brief, &draft, None);
            if verdict.accepted() {
                return Ok(round);
            }
            last = Some(Attempt::new(draft, verdict, last.as_ref()));
        }
        Err(last.unwrap().verdict)
    }

    const PASSAGES: [&str; 3] = [
        "Green tea is steamed at once, so it stays green and mild to the tongue.",
        "Black tea is rolled and left to the air until it is dark and strong.",
        "A pot of clay keeps the warmth for longer than one of glass ever does.",
    ];

    #[test]
    fn a_revision_meets_the_objection() {
        assert_eq!(rounds(&brief(&PASSAGES, &["steamed"])), Ok(1));
        assert_eq!(rounds(&brief(&PASSAGES, &["steamed", "clay"])), Ok(2));
        assert_eq!(
            rounds(&brief(&PASSAGES, &["steamed", "clay", "rolled"])),
            Ok(2)
        );
        assert_eq!(
            rounds(&brief(
                &PASSAGES,
                &["clay", "glass", "warmth", "rolled", "air"]
            )),
            Ok(2)
        );
    }

    #[test]
    fn what_no_passage_knows_is_not_made_up() {
        let verdict = rounds(&brief(&PASSAGES, &["coffee", "beans"])).unwrap_err();
        let words = ["coffee", "beans"].map(str::to_owned);
        assert_eq!(
            verdict.objections,
            words.map(|word| Objection::Misses(vec![word]))
        );
    }

    #[test]
    fn a_long_answer_keeps_the_sentences_that_were_asked_for() {
        let long =
            "This says nothing of it at all. ".repeat(30) + "Clay keeps warm. " + "It ends here.";
        let draft = compose(&brief(&[&long], &["clay"]), None);
        assert!(draft.text.contains("Clay keeps warm."));
        assert!(words(&draft.text).len() <= MOST);
    }

    #[test]
    fn nobody_known_is_greeted_without_a_name() {
        let mut brief = brief(&PASSAGES, &[]);
        brief.name.clear();
        assert!(compose(&brief, None).text.starts_with("Hello,\n"));
    }
}

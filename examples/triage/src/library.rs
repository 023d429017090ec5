//! The articles, and which of their passages answer a request.
//!
//! In: a folder of Markdown articles; a request. Out: the passages that fit it best, and the words that an answer should
//! speak of. Guaranteed: the ranking is BM25 (Robertson and Zaragoza, 2009) over stems; ties stay in the order of the articles.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::{fs, io};

use dag_core::node;

use crate::classify::Sorted;
use crate::request::Request;
use crate::words::{is_stop, sentences, stem, terms, words};

/// How fast the repetition of a word stops to count.
const K1: f64 = 1.2;
/// How much the length of a passage counts.
const B: f64 = 0.75;
/// How much a phrase counts that has told the kind, for each point of its weight.
const TELLING: f64 = 0.5;
/// How many passages are found.
const HITS: usize = 5;

/// What stands below one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Of the article.
    pub title: String,
    /// Above the passage.
    pub heading: String,
    /// In one line.
    pub text: String,
}

/// All articles, ready to be searched.
#[derive(Debug)]
pub struct Library {
    passages: Vec<Passage>,
    /// How often each stem stands in each passage.
    counts: Vec<HashMap<String, u32>>,
    lengths: Vec<f64>,
    average: f64,
    /// In how many passages each stem stands.
    spread: HashMap<String, u32>,
}

/// Why there are no articles.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// The system refused.
    #[error("cannot read the articles in `{}`", .0.display())]
    Io(PathBuf, #[source] io::Error),
    /// Nothing is there.
    #[error("no articles (`*.md` with `## headings`) in `{}`", .0.display())]
    Empty(PathBuf),
}

/// A word that an answer should speak of.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// The part of the request it is from: the subject, then clause after clause.
    pub part: usize,
    /// As the customer has written it.
    pub word: String,
    /// Its stem.
    pub stem: String,
    /// How much it tells.
    pub weight: f64,
}

/// A passage that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The passage.
    pub passage: Passage,
    /// What BM25 gives it.
    pub score: f64,
}

/// What was found for a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// The best first.
    pub hits: Vec<Hit>,
    /// Part by part.
    pub asked: Vec<Term>,
}

impl Library {
    /// Reads all articles of a folder.
    pub fn open(folder: &Path) -> Result<Self, LibraryError> {
        let refused = |error| LibraryError::Io(folder.to_owned(), error);
        let mut files = Vec::new();
        for entry in fs::read_dir(folder).map_err(refused)? {
            let path = entry.map_err(refused)?.path();
            if path.extension().is_some_and(|extension| extension == "md") {
                files.push(path);
            }
        }
        files.sort();
        let mut passages = Vec::new();
        for path in files {
            let text =
                fs::read_to_string(&path).map_err(|error| LibraryError::Io(path.clone(), error))?;
            passages.extend(parse(&text));
        }
        if passages.is_empty() {
            return Err(LibraryError::Empty(folder.to_owned()));
        }
        Ok(Self::new(passages))
    }

    /// Makes passages ready to be searched.
    #[must_use]
    pub fn new(passages: Vec<Passage>) -> Self {
        let counts: Vec<HashMap<String, u32>> = passages.iter().map(count).collect();
        let lengths: Vec<f64> = counts
            .iter()
            .map(|counts| counts.values().copied().map(f64::from).sum())
            .collect();
        let mut spread = HashMap::new();
        for stem in counts.iter().flat_map(HashMap::keys) {
            *spread.entry(stem.clone()).or_default() += 1;
        }
        Self {
            average: lengths.iter().sum::<f64>() / number(lengths.len()).max(1.0),
            passages,
            counts,
            lengths,
            spread,
        }
    }

    /// How many passages there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.passages.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.passages.is_empty()
    }

    /// How much a stem tells: the rarer, the more.
    fn idf(&self, stem: &str) -> f64 {
        let spread = f64::from(self.spread.get(stem).copied().unwrap_or(0));
        (1.0 + (number(self.len()) - spread + 0.5) / (spread + 0.5)).ln()
    }

    fn score(&self, place: usize, query: &BTreeMap<String, f64>) -> f64 {
        let (Some(counts), Some(length)) = (self.counts.get(place), self.lengths.get(place)) else {
            return 0.0;
        };
        let norm = K1 * (1.0 - B + B * length / self.average);
        let parts = query.iter().filter_map(|(stem, times)| {
            let count = f64::from(*counts.get(stem)?);
            Some(times * self.idf(stem) * count * (K1 + 1.0) / (count + norm))
        });
        parts.sum()
    }
}

/// Finds what answers a request; what has told its kind counts more.
#[must_use]
#[node(pure)]
pub fn search(library: &Library, request: &Request, sorted: &Sorted) -> Found {
    // What stands in the subject counts twice, what is repeated not more than that.
    let mut query: BTreeMap<String, f64> = BTreeMap::new();
    for term in terms(&request.text) {
        query.insert(term, 1.0);
    }
    for term in terms(&request.subject) {
        query.insert(term, 2.0);
    }
    let telling = sorted.reasons.iter();
    for reason in telling.filter(|reason| reason.kind == sorted.kind) {
        for term in terms(&reason.phrase) {
            *query.entry(term).or_default() += reason.weight * TELLING;
        }
    }
    let mut hits: Vec<Hit> = library
        .passages
        .iter()
        .enumerate()
        .map(|(place, passage)| Hit {
            passage: passage.clone(),
            score: library.score(place, &query),
        })
        .filter(|hit| hit.score > 0.0)
        .collect();
    hits.sort_by(|a, b| b.score.total_cmp(&a.score));
    hits.truncate(HITS);
    Found {
        hits,
        asked: asked(library, request),
    }
}

/// What is asked: the subject, and each clause of each question, or the whole text if it asks nothing. Words that hardly
/// an article or nearly every one knows are left out; those in the subject that none knows are not, as no article can answer them.
fn asked(library: &Library, request: &Request) -> Vec<Term> {
    let mut parts = vec![request.subject.as_str()];
    let all = sentences(&request.text).into_iter();
    let questions: Vec<&str> = all.filter(|sentence| sentence.ends_with('?')).collect();
    if questions.is_empty() {
        parts.push(&request.text);
    }
    parts.extend(questions.into_iter().flat_map(clauses));
    let common = library.len() / 4;
    let mut asked: Vec<Term> = Vec::new();
    for (part, text) in parts.iter().enumerate() {
        for word in words(text) {
            let stem = stem(&word);
            let spread = library.spread.get(&stem).copied().unwrap_or(0);
            let told = usize::try_from(spread).is_ok_and(|spread| spread <= common);
            let unknown = spread == 0;
            let weight = library.idf(&stem) * if unknown { 0.5 } else { 1.0 };
            let short = unknown && (part > 0 || word.chars().count() < 4);
            let digits = word.starts_with(|c: char| c.is_ascii_digit());
            let twice = |term: &Term| term.part == part && term.stem == stem;
            if told && !short && !digits && !is_stop(&word) && !asked.iter().any(twice) {
                asked.push(Term {
                    part,
                    word,
                    stem,
                    weight,
                });
            }
        }
    }
    asked
}

/// The parts of a sentence.
fn clauses(sentence: &str) -> impl Iterator<Item = &str> {
    sentence
        .split([',', ';'])
        .flat_map(|part| part.split(" and "))
        .filter(|part| !part.trim().is_empty())
}

/// How often each stem stands in a passage; its heading counts twice.
fn count(passage: &Passage) -> HashMap<String, u32> {
    let mut counts = HashMap::new();
    for (text, times) in [
        (&passage.title, 1),
        (&passage.heading, 2),
        (&passage.text, 1),
    ] {
        for term in terms(text) {
            *counts.entry(term).or_default() += times;
        }
    }
    counts
}

/// The passages of an article.
fn parse(text: &str) -> Vec<Passage> {
    let mut passages: Vec<Passage> = Vec::new();
    let mut title = "";
    for line in text.lines().map(str::trim) {
        if let Some(heading) = line.strip_prefix("## ") {
            passages.push(Passage {
                title: title.to_owned(),
                heading: heading.trim().to_owned(),
                text: String::new(),
            });
        } else if let Some(text) = line.strip_prefix("# ") {
            title = text.trim();
        } else if let Some(passage) = passages.last_mut().filter(|_| !line.is_empty()) {
            if !passage.text.is_empty() {
                passage.text.push(' ');
            }
            passage.text.push_str(line);
        }
    }
    passages.retain(|passage| !passage.text.is_empty());
    passages
}

#[expect(clippy::cast_precision_loss, reason = "there are few passages")]
fn number(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classify::classify;

    fn request(subject: &str, text: &str) -> Request {
        Request {
            id: "a".to_owned(),
            from: "a@example.org".to_owned(),
            name: String::new(),
            received: "2025-03-05".parse().unwrap(),
            subject: subject.to_owned(),
            text: text.to_owned(),
        }
    }

    fn library() -> Library {
        Library::new(parse(
            "# Tea\n\n## Green\n\nThe leaf is steamed.\nIt is green.\n\n## Black\n\nThe leaf is oxidised, then \
             dried. The leaf is rolled before.\n\n## Empty\n\n# Pots\n\n## Clay\n\nA pot of clay keeps the tea warm.\n",
        ))
    }

    fn find(library: &Library, request: &Request) -> Found {
        search(library, request, &classify(request))
    }

    fn headings(found: &Found) -> Vec<&str> {
        let hits = found.hits.iter();
        hits.map(|hit| hit.passage.heading.as_str()).collect()
    }

    #[test]
    fn articles_are_read_heading_by_heading() {
        let library = library();
        assert_eq!(library.len(), 3);
        assert_eq!(
            library.passages[0].text,
            "The leaf is steamed. It is green."
        );
        assert_eq!(library.passages[2].title, "Pots");
    }

    #[test]
    fn the_best_passage_comes_first() {
        let library = library();
        for (text, wanted) in [
            ("Is the clay pot fired?", "Clay"),
            ("rolling leaves", "Black"),
            ("green leaves", "Green"),
        ] {
            let found = find(&library, &request("", text));
            assert_eq!(headings(&found).first(), Some(&wanted), "{text}");
        }
        assert!(find(&library, &request("", "unicycles")).hits.is_empty());
    }

    #[test]
    fn it_is_bm25() {
        // One passage of two in which the word stands once among as many words as in the average.
        let passage = |text: &str| Passage {
            title: String::new(),
            heading: String::new(),
            text: text.to_owned(),
        };
        let library = Library::new(vec![passage("green leaf"), passage("black leaf")]);
        let found = find(&library, &request("", "green"));
        let idf = (1.0 + (2.0 - 1.0 + 0.5) / 1.5_f64).ln();
        assert_eq!(found.hits.len(), 1);
        assert!((found.hits[0].score - idf).abs() < 1e-9);
    }

    #[test]
    fn what_is_asked_are_the_subject_and_the_clauses_of_questions() {
        let library =
            Library::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join("articles")).unwrap();
        let text = "My uncle has a pump. How much sealant, and at which pressure?";
        let found = find(&library, &request("Trike tyres", text));
        let asked = found.asked.iter();
        let asked: Vec<_> = asked.map(|term| (term.part, term.word.as_str())).collect();
        assert_eq!(
            asked,
            [(0, "trike"), (0, "tyres"), (1, "sealant"), (2, "pressure")]
        );
    }

    #[test]
    fn a_folder_without_articles_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let open = || Library::open(folder.path()).unwrap_err().to_string();
        assert!(open().starts_with("no articles"));
        fs::write(folder.path().join("a.md"), "# Only a title\n").unwrap();
        assert!(open().starts_with("no articles"));
        fs::write(folder.path().join("b.md"), b"\xff\xfe").unwrap();
        assert!(open().starts_with("cannot read"));
    }
}

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
use crate::words::{is_stop, stem, terms, words};

/// How fast the repetition of a word stops to count.
const K1: f64 = 1.2;
/// How much the length of a passage counts.
const B: f64 = 0.75;
/// How much a phrase counts that has told the kind, for each point of its weight.
const TELLING: f64 = 0.5;
/// How many passages are found.
const HITS: usize = 5;
/// How many words an answer should speak of.
const ASKED: usize = 5;

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
    /// As the customer has written it.
    pub word: String,
    /// Its stem.
    pub stem: String,
    /// How much it tells, and how often it is said.
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
    /// The weightiest first.
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
        asked: asked(library, request, &query),
    }
}

/// The words that tell most of a request. Those the articles do not know count if they stand in the subject: no
/// article can answer them.
fn asked(library: &Library, request: &Request, query: &BTreeMap<String, f64>) -> Vec<Term> {
    let mut asked: Vec<Term> = Vec::new();
    let common = library.len() / 4;
    let mut consider = |text: &str, subject: bool| {
        for word in words(text) {
            let stem = stem(&word);
            let Some(times) = query.get(&stem).filter(|_| !is_stop(&word)) else {
                continue;
            };
            let spread = library.spread.get(&stem).copied().unwrap_or(0);
            let known = spread > 0 && usize::try_from(spread).is_ok_and(|spread| spread <= common);
            let unknown = spread == 0 && subject && word.len() > 3;
            if (known || unknown) && asked.iter().all(|term| term.stem != stem) {
                let weight = times * library.idf(&stem) * if known { 1.0 } else { 0.5 };
                asked.push(Term { word, stem, weight });
            }
        }
    };
    consider(&request.subject, true);
    consider(&request.text, false);
    asked.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    asked.truncate(ASKED);
    asked
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
    fn words_that_no_article_knows_are_asked_for_if_they_stand_in_the_subject() {
        let library =
            Library::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join("articles")).unwrap();
        let found = search(
            &library,
            &request("Trike tyres", "My uncle asks for sealant."),
        );
        let asked: Vec<_> = found.asked.iter().map(|term| term.word.as_str()).collect();
        assert!(
            asked.contains(&"trike") && asked.contains(&"sealant"),
            "{asked:?}"
        );
        assert!(!asked.contains(&"uncle"), "{asked:?}");
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

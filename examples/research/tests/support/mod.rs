//! A folder of documents with a place for its index, and what is said about it.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test file uses its part, and a test may panic"
)]

#[cfg(unix)]
pub(crate) mod browser;
pub(crate) mod served;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use ::research::answer::Answer;
use ::research::library::Library;
use ::research::question::Question;
use ::research::screen::Screen;
use ::research::workflow::{ResearchError, research};
use tempfile::TempDir;

/// Its documents are gone with it.
pub(crate) struct Site {
    /// Holds all of it.
    pub(crate) folder: TempDir,
    said: Arc<Mutex<Vec<String>>>,
}

impl Site {
    /// These documents.
    pub(crate) fn new(documents: &[(&str, &str)]) -> Self {
        let site = Self {
            folder: tempfile::tempdir().unwrap(),
            said: Arc::default(),
        };
        for (name, text) in documents {
            site.write(name, text);
        }
        site
    }

    /// Three of which two answer "clay".
    pub(crate) fn pots() -> Self {
        Self::new(&[
            ("pots.md", "# Pots\n\nA pot of clay is fired twice.\n"),
            ("deep/clay.md", "# Clay\n\nIt shrinks when it dries.\n"),
            ("wood.md", "# Wood\n\nIt burns.\n"),
        ])
    }

    /// Where the documents lie.
    pub(crate) fn documents(&self) -> PathBuf {
        self.folder.path().join("documents")
    }

    /// Where indexes lie.
    pub(crate) fn cache(&self) -> PathBuf {
        self.folder.path().join("cache")
    }

    /// Writes a document.
    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.documents().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// As it is opened every time.
    pub(crate) fn library(&self) -> Library {
        Library::open(&self.documents(), &self.cache()).unwrap()
    }

    /// Keeps what is shown.
    pub(crate) fn screen(&self) -> Screen {
        let said = Arc::clone(&self.said);
        Screen::to(move |line| {
            let words: Vec<&str> = line.split_whitespace().skip(2).collect();
            said.lock().unwrap().push(words.join(" "));
        })
    }

    /// What was shown since this was called last, without times.
    pub(crate) fn said(&self) -> Vec<String> {
        std::mem::take(&mut *self.said.lock().unwrap())
    }

    /// Asks.
    pub(crate) async fn ask(&self, question: &str) -> Answer {
        self.try_ask(&self.library(), question).await.unwrap()
    }

    /// Asks a library that is set up otherwise.
    pub(crate) async fn try_ask(
        &self,
        library: &Library,
        question: &str,
    ) -> Result<Answer, ResearchError> {
        research(library, &Question(question.to_owned()), 5, &self.screen()).await
    }
}

/// The names of the documents that answer, the best first.
pub(crate) fn names(answer: &Answer) -> Vec<&str> {
    let passages = answer.passages.iter();
    passages.map(|passage| passage.name.as_str()).collect()
}

/// The documents that are shipped.
pub(crate) fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("documents")
}

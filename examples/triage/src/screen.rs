//! What a person sees while the requests are worked through.
//!
//! In: results, the moment they are filed. Out: one line that is written over, and only at a terminal. Guaranteed: nothing of it
//! is part of the result.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::report::clean;
use crate::results::Filed;

/// Where progress is shown.
#[derive(Debug)]
pub struct Screen {
    done: AtomicUsize,
    of: usize,
    terminal: bool,
}

impl Screen {
    /// On standard error, if that is a terminal.
    #[must_use]
    pub fn stderr(of: usize) -> Self {
        Self {
            done: AtomicUsize::new(0),
            of,
            terminal: io::stderr().is_terminal(),
        }
    }

    /// The first request begins.
    pub fn begin(&self) {
        self.show(0, "");
    }

    /// A request is done.
    pub fn filed(&self, filed: &Filed) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        self.show(done, &filed.id);
    }

    fn show(&self, done: usize, id: &str) {
        if self.terminal {
            let (of, id) = (self.of, clean(id, 20));
            // Nobody is left to be told of failures.
            let _ = write!(io::stderr(), "\r\u{1b}[2K  {done} of {of}  {id} …\r");
        }
    }
}

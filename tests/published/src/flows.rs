//! Workflows to be nested in others.

use dag_core::workflow;

use crate::tools::{Hits, Index, Query, rank, search};
use crate::{MailError, Mailer, Ranked, deliver};

workflow!(
    /// Searches, ranks and delivers.
    ///
    /// # Errors
    ///
    /// If nothing was found.
    pub async fn report(mailer: &Mailer, index: &Index, query: &Query) -> Result<usize, MailError> {
        let hits = search(..);
        let ranked = rank(..);
        deliver(..)
    }
);

workflow!(
    /// Searches and ranks; what was found comes before the ranking.
    pub async fn look(index: &Index, query: &Query) -> Ranked {
        let hits = search(..).emit();
        rank(..)
    }
);

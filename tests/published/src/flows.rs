//! Workflows to be nested in others.

use dag_core::workflow;

use crate::tools::{Index, Query, rank, search};
use crate::{MailError, Mailer, deliver};

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

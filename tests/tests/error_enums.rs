//! `#[errors(Name)]` writes the error enum of a workflow: a variant per statement that can fail.

use std::error::Error;
use std::fmt;

use dag_core::{node, workflow};
use dag_tests::block_on;

#[derive(Clone, Debug, PartialEq, Eq)]
struct DbError(&'static str);

impl fmt::Display for DbError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the database says {}", self.0)
    }
}

impl Error for DbError {}

#[derive(Clone, Debug, PartialEq, Eq)]
struct MailError;

impl fmt::Display for MailError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no mail today")
    }
}

impl Error for MailError {}

#[node(read)]
fn load_account(n: u64) -> Result<u64, DbError> {
    if n == 1 {
        Err(DbError("no account"))
    } else {
        Ok(n)
    }
}

#[node(read)]
fn check_limits(n: u64) -> Result<(), DbError> {
    if n == 2 {
        Err(DbError("over the limit"))
    } else {
        Ok(())
    }
}

#[node(read)]
fn send_mail(n: u64) -> Result<u64, MailError> {
    if n == 3 { Err(MailError) } else { Ok(n) }
}

workflow!(
    #[errors(AnswerError)]
    async fn answer(n: u64) -> Result<u64, AnswerError> {
        let account = load_account(n)?;
        check_limits(account)?;
        send_mail(account)
    }
);

#[test]
fn a_variant_is_named_for_its_let_or_else_for_its_node() {
    assert_eq!(block_on(answer(0)).expect("all well"), 0);
    let error = block_on(answer(1)).expect_err("no account");
    assert!(matches!(error, AnswerError::Account(DbError("no account"))));
    let error = block_on(answer(2)).expect_err("limits");
    assert!(matches!(
        error,
        AnswerError::CheckLimits(DbError("over the limit"))
    ));
    let error = block_on(answer(3)).expect_err("mail");
    assert!(matches!(error, AnswerError::SendMail(MailError)));
}

#[test]
fn statements_of_one_error_type_keep_variants_of_their_own() {
    let one = block_on(answer(1)).expect_err("no account");
    let two = block_on(answer(2)).expect_err("limits");
    assert_ne!(std::mem::discriminant(&one), std::mem::discriminant(&two));
}

#[test]
fn the_enum_is_an_error_that_names_the_statement_and_has_the_nodes_error_as_its_source() {
    let error: Box<dyn Error> = Box::new(block_on(answer(1)).expect_err("no account"));
    assert!(plain(&error).contains("account"), "{error}");
    let source = error.source().expect("a source");
    assert_eq!(source.downcast_ref(), Some(&DbError("no account")));

    let error = block_on(answer(3)).expect_err("mail");
    assert!(plain(&error).contains("sendmail"), "{error}");
    assert!(error.source().is_some_and(<dyn Error>::is::<MailError>));
}

/// The message without what distinguishes `send_mail`, `SendMail` and `send mail`.
fn plain(error: &dyn fmt::Display) -> String {
    error.to_string().to_lowercase().replace(['_', ' '], "")
}

#[test]
fn every_variant_is_covered_by_a_match() {
    let name = match block_on(answer(1)).expect_err("no account") {
        AnswerError::Account(_) => "account",
        AnswerError::CheckLimits(_) => "limits",
        AnswerError::SendMail(_) => "mail",
    };
    assert_eq!(name, "account");
}

mod of_another_module {
    use super::{Error, block_on, workflow};

    mod tools {
        use super::super::{fmt, node};

        #[derive(Debug, PartialEq, Eq)]
        pub(super) struct SearchError(pub(super) u64);

        impl fmt::Display for SearchError {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "search {}", self.0)
            }
        }

        impl std::error::Error for SearchError {}

        #[node(pure)]
        pub(super) fn search(n: u64) -> Result<u64, SearchError> {
            if n == 0 { Err(SearchError(n)) } else { Ok(n) }
        }
    }

    workflow!(
        #[errors(FindError, docs = tools::SearchError, issues = tools::SearchError)]
        async fn find(a: u64, b: u64) -> Result<u64, FindError> {
            let docs = tools::search(a)?;
            let issues = tools::search(b)?;
            Ok(docs + issues)
        }
    );

    #[test]
    fn an_error_type_may_be_given_by_the_name_of_its_statement() {
        assert_eq!(block_on(find(1, 1)).expect("all well"), 2);
        let error = block_on(find(0, 1)).expect_err("docs");
        assert!(matches!(error, FindError::Docs(tools::SearchError(0))));
        let error = block_on(find(1, 0)).expect_err("issues");
        assert!(matches!(error, FindError::Issues(tools::SearchError(0))));
        assert!(error.source().is_some());
    }
}

mod public {
    /// A library of workflows.
    pub(crate) mod library {
        use super::super::{DbError, load_account, workflow};

        workflow!(
            /// Loads.
            #[errors(LoadError)]
            pub(crate) async fn load(n: u64) -> Result<u64, LoadError> {
                let the_account = load_account(n)?;
                let other = load_account(n + 10).ok();
                Ok(the_account + other.unwrap_or(0))
            }
        );
    }

    #[test]
    fn the_enum_is_as_visible_as_its_workflow_and_leaves_out_what_fails_softly() {
        let error = super::block_on(library::load(1)).expect_err("no account");
        match error {
            library::LoadError::TheAccount(error) => assert_eq!(error.0, "no account"),
        }
    }
}

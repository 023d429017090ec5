//! The program as a user meets it: small repositories, some of them hostile, and the built binary.
//!
//! In: a repository made in a temporary folder, without the user's configuration. Out: what the program prints, its
//! exit code and the page. Guaranteed: each test has a folder of its own, which is removed afterwards.

mod checkout;
#[cfg(unix)]
mod contents;
mod failures;
mod whole;

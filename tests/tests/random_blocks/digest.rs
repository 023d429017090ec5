//! What the nodes take as one number, whatever it is; `script.rs` says how the parts are put together.

use crate::nodes::Told;
use crate::script::{list_digest, mixed, result_digest, some_digest};

/// A value as a number.
pub(crate) trait Digest {
    fn digest(&self) -> u64;
}

impl Digest for u64 {
    fn digest(&self) -> u64 {
        *self
    }
}

impl<T: Digest> Digest for Option<T> {
    fn digest(&self) -> u64 {
        some_digest(self.as_ref().map(Digest::digest))
    }
}

impl<T: Digest, E: Told> Digest for Result<T, E> {
    fn digest(&self) -> u64 {
        match self {
            Ok(value) => result_digest(Ok(value.digest())),
            Err(error) => result_digest(Err(&error.told())),
        }
    }
}

impl<T: Digest> Digest for Vec<T> {
    fn digest(&self) -> u64 {
        list_digest(self.iter().map(Digest::digest))
    }
}

impl<T: Digest, const N: usize> Digest for [Option<T>; N] {
    fn digest(&self) -> u64 {
        list_digest(self.iter().map(Digest::digest))
    }
}

/// Numbers as one number.
pub(crate) trait Mix {
    fn mix(&self) -> u64;
}

impl<const N: usize> Mix for [u64; N] {
    fn mix(&self) -> u64 {
        mixed(self.as_slice())
    }
}

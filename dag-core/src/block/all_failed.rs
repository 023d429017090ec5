//! What the members of `select_ok!` and `quorum!` failed with, each with an error of its own type.

use core::error::Error;
use core::fmt::{self, Debug, Display};

/// No member of a `select_ok!` has succeeded, or so few of a `quorum!` that it cannot be reached any more.
///
/// It holds what each member failed with, in the order in which they are written. A member of a `quorum!` that succeeded,
/// or was dropped because nothing depended on it any more, has `None`.
///
/// ```
/// use core::num::ParseIntError;
/// use dag_core::AllFailed;
///
/// fn blame(failed: &AllFailed<(ParseIntError, String)>) -> &'static str {
///     match failed.errors() {
///         (Some(_), Some(_)) => "both",
///         (Some(_), None) => "the parser",
///         _ => "the other",
///     }
/// }
/// # let number = "seven".parse::<u8>().unwrap_err();
/// # let failed = AllFailed::new((Some(number), Some("no answer".to_owned())));
/// # assert_eq!(blame(&failed), "both");
/// assert_eq!(failed.to_string(), "all failed: invalid digit found in string; no answer");
/// ```
pub struct AllFailed<E: Errors> {
    errors: E::Kept,
}

impl<E: Errors> AllFailed<E> {
    /// For expansions.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(errors: E::Kept) -> Self {
        Self { errors }
    }

    /// What each member failed with: of `(E1, E2)` it is `(Option<E1>, Option<E2>)`.
    #[must_use]
    pub const fn errors(&self) -> &E::Kept {
        &self.errors
    }

    /// What each member failed with.
    #[must_use]
    pub fn into_errors(self) -> E::Kept {
        self.errors
    }
}

impl<E: Errors<Kept: Debug>> Debug for AllFailed<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AllFailed").field(&self.errors).finish()
    }
}

impl<E: Errors<Kept: Clone>> Clone for AllFailed<E> {
    fn clone(&self) -> Self {
        Self::new(self.errors.clone())
    }
}

impl<E: Errors<Kept: PartialEq>> PartialEq for AllFailed<E> {
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
    }
}

impl<E: Errors<Kept: Eq>> Eq for AllFailed<E> {}

impl<E: Shown> Display for AllFailed<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("all failed")?;
        E::show(&self.errors, f)
    }
}

/// Its text holds those of all errors, so its source is what is behind the first of them.
impl<E: Caused<Kept: Debug>> Error for AllFailed<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        E::source(&self.errors)
    }
}

/// A tuple of 1 to 12 types of errors.
pub trait Errors {
    /// The same, each an `Option`.
    type Kept;
}

/// What is left of errors: from it rustc finds the type of the failure.
pub trait Kept {
    /// The errors' types.
    type Errors: Errors<Kept = Self>;
}

/// The failure of a block whose members have failed with these.
pub fn all_failed<K: Kept>(errors: K) -> AllFailed<K::Errors> {
    AllFailed::new(errors)
}

/// [`Errors`] that are text.
pub trait Shown: Errors {
    /// Writes those that are there, `: ` before the first and `; ` between.
    #[doc(hidden)]
    fn show(errors: &Self::Kept, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// [`Errors`] that are errors.
pub trait Caused: Shown {
    /// The source of the first that is there.
    #[doc(hidden)]
    fn source(errors: &Self::Kept) -> Option<&(dyn Error + 'static)>;
}

macro_rules! errors {
    ($($E:ident $e:ident),+) => {
        impl<$($E),+> Errors for ($($E,)+) {
            type Kept = ($(Option<$E>,)+);
        }

        impl<$($E),+> Kept for ($(Option<$E>,)+) {
            type Errors = ($($E,)+);
        }

        impl<$($E: Display),+> Shown for ($($E,)+) {
            fn show(errors: &Self::Kept, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let ($($e,)+) = errors;
                let mut between = ": ";
                $(if let Some(error) = $e {
                    write!(f, "{}{error}", core::mem::replace(&mut between, "; "))?;
                })+
                Ok(())
            }
        }

        impl<$($E: Error),+> Caused for ($($E,)+) {
            fn source(errors: &Self::Kept) -> Option<&(dyn Error + 'static)> {
                let ($($e,)+) = errors;
                $(if let Some(error) = $e {
                    return error.source();
                })+
                None
            }
        }
    };
}

errors!(E1 a);
errors!(E1 a, E2 b);
errors!(E1 a, E2 b, E3 c);
errors!(E1 a, E2 b, E3 c, E4 d);
errors!(E1 a, E2 b, E3 c, E4 d, E5 e);
errors!(E1 a, E2 b, E3 c, E4 d, E5 e, E6 g);
errors!(E1 a, E2 b, E3 c, E4 d, E5 e, E6 g, E7 h);
errors!(E1 a, E2 b, E3 c, E4 d, E5 e, E6 g, E7 h, E8 i);
errors!(E1 a, E2 b, E3 c, E4 d, E5 e, E6 g, E7 h, E8 i, E9 j);
errors!(E1 a, E2 b, E3 c, E4 d, E5 e, E6 g, E7 h, E8 i, E9 j, E10 k);
errors!(E1 a, E2 b, E3 c, E4 d, E5 e, E6 g, E7 h, E8 i, E9 j, E10 k, E11 l);
errors!(E1 a, E2 b, E3 c, E4 d, E5 e, E6 g, E7 h, E8 i, E9 j, E10 k, E11 l, E12 m);

#[cfg(test)]
mod tests {
    use super::AllFailed;
    use crate::TimedOut;
    use core::error::Error;
    use core::fmt;
    use core::time::Duration;
    use std::format;
    use std::string::ToString;

    const LATE: TimedOut = TimedOut::new("docs", Duration::from_secs(2));

    #[derive(Debug)]
    struct Behind(TimedOut);

    impl fmt::Display for Behind {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("no answer")
        }
    }

    impl Error for Behind {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            Some(&self.0)
        }
    }

    #[test]
    fn its_text_leaves_out_who_did_not_fail() {
        type Two = AllFailed<(TimedOut, Behind)>;
        let both = Two::new((Some(LATE), Some(Behind(LATE))));
        assert_eq!(
            both.to_string(),
            "all failed: `docs` took longer than 2s; no answer"
        );
        let second = Two::new((None, Some(Behind(LATE))));
        assert_eq!(second.to_string(), "all failed: no answer");
        assert_eq!(Two::new((None, None)).to_string(), "all failed");
    }

    #[test]
    fn its_source_is_that_of_the_first_that_failed() {
        fn source(failed: &impl Error) -> Option<&'static str> {
            failed.source().map(|_| "some")
        }
        assert_eq!(
            source(&AllFailed::<(TimedOut, Behind)>::new((Some(LATE), None))),
            None
        );
        let behind = AllFailed::<(TimedOut, Behind)>::new((None, Some(Behind(LATE))));
        assert_eq!(
            behind.source().map(ToString::to_string),
            Some(LATE.to_string())
        );
    }

    #[test]
    fn it_gives_the_errors_back_and_is_what_they_are() {
        // Neither text nor errors.
        let failed = AllFailed::<(u8, [u8; 2])>::new((Some(1), None));
        assert_eq!(failed.errors(), &(Some(1), None));
        assert_eq!(failed.clone(), failed);
        assert_ne!(failed, AllFailed::new((None, None)));
        assert_eq!(format!("{failed:?}"), "AllFailed((Some(1), None))");
        assert_eq!(failed.into_errors(), (Some(1), None));
        let one = AllFailed::<(&str,)>::new((Some("broken"),));
        assert_eq!(one.to_string(), "all failed: broken");
    }
}

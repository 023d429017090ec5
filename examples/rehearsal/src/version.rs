//! Versions of three numbers.

use std::fmt::{self, Display};

/// Major, minor, patch; a later one is greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Version([u32; 3]);

impl Version {
    /// Reads `1.2.3`, written in the one way that `Display` writes it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.').map(|part| part.parse().ok());
        let version = Self([parts.next()??, parts.next()??, parts.next()??]);
        (version.to_string() == text).then_some(version)
    }
}

impl Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.0;
        write!(f, "{major}.{minor}.{patch}")
    }
}

impl TryFrom<String> for Version {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text)
            .ok_or_else(|| format!("`{}` is no version like 1.2.3", text.escape_debug()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_three_numbers_in_order() {
        assert!(Version::parse("1.10.0") > Version::parse("1.9.3"));
        for wrong in [
            "", "1", "1.2", "1.2.3.4", "1.2.x", "01.2.3", "+1.2.3", "../1.2.3",
        ] {
            assert_eq!(Version::parse(wrong), None, "{wrong}");
        }
    }
}

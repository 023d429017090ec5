//! Calendar days without a time zone database.
//!
//! In: seconds since 1970 (UTC), as git prints them. Out: days, weeks that begin on Monday, and their names.
//! Guaranteed: any `i64` is accepted; what lies outside the years 1970 to 9999 is moved to the nearest day inside.

use std::fmt::{self, Display};

/// A day, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Day(i64);

const LAST: i64 = 2_932_896; // 9999-12-31

impl Day {
    /// The day of a point in time, in UTC.
    pub(crate) fn of(seconds: i64) -> Self {
        Self(seconds.div_euclid(86_400).clamp(0, LAST))
    }

    /// The Monday on or before this day.
    pub(crate) fn monday(self) -> Self {
        // 1970-01-01 was a Thursday.
        Self(self.0 - (self.0 + 3).rem_euclid(7))
    }

    /// The day `weeks` later, or earlier if negative.
    pub(crate) fn plus_weeks(self, weeks: i64) -> Self {
        Self(self.0 + weeks * 7)
    }

    /// Whole weeks from `earlier` to this day.
    pub(crate) fn weeks_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).div_euclid(7)
    }

    /// Year, month 1 to 12, day 1 to 31.
    pub(crate) fn civil(self) -> (i64, i64, i64) {
        // Years are counted from March, so that the leap day is the last of its year; 400 years are 146,097 days.
        let days = self.0 + 719_468;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 {
            from_march + 3
        } else {
            from_march - 9
        };
        (year + era * 400 + i64::from(month <= 2), month, day)
    }

    /// The month and year, such as `Mar 2024`.
    pub(crate) fn month(self) -> String {
        let (year, month, _) = self.civil();
        let names = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ];
        let name = usize::try_from(month - 1)
            .ok()
            .and_then(|at| names.get(at))
            .unwrap_or(&"");
        format!("{name} {year}")
    }
}

impl Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_their_calendar_names() {
        assert_eq!(Day::of(0).to_string(), "1970-01-01");
        assert_eq!(Day::of(1_709_210_096).to_string(), "2024-02-29");
        assert_eq!(Day::of(951_782_400).to_string(), "2000-02-29");
        assert_eq!(Day::of(i64::MAX).to_string(), "9999-12-31");
        assert_eq!(Day::of(i64::MIN).to_string(), "1970-01-01");
        assert_eq!(Day::of(1_709_210_096).month(), "Feb 2024");
    }

    #[test]
    fn weeks_begin_on_monday() {
        let thursday = Day::of(1_709_210_096);
        assert_eq!(thursday.monday().to_string(), "2024-02-26");
        assert_eq!(thursday.monday().monday(), thursday.monday());
        assert_eq!(thursday.monday().plus_weeks(-3).to_string(), "2024-02-05");
        assert_eq!(thursday.weeks_since(thursday.plus_weeks(-3)), 3);
    }
}

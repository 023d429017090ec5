//! Days.
//!
//! In: `2025-03-05`. Out: a day that can be counted from. Guaranteed: only days that exist.

use std::fmt::{self, Display};
use std::str::FromStr;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(i64);

/// A text that is no day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no day such as `2025-03-05`")]
pub struct NoDate(String);

impl Date {
    /// How many days this one is after `other`; negative if it is before.
    #[must_use]
    pub fn days_after(self, other: Self) -> i64 {
        self.0 - other.0
    }

    /// The day so many days later.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        Self(self.0 + days)
    }

    /// Days since 0000-03-01, after Hinnant, "chrono-compatible low-level date algorithms".
    fn of(year: i64, month: i64, day: i64) -> Self {
        let year = if month <= 2 { year - 1 } else { year };
        let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        Self(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year)
    }

    fn parts(self) -> (i64, i64, i64) {
        let (era, day) = (self.0.div_euclid(146_097), self.0.rem_euclid(146_097));
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let of_year = day - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        (year + era * 400 + i64::from(month <= 2), month, day)
    }
}

impl FromStr for Date {
    type Err = NoDate;

    fn from_str(text: &str) -> Result<Self, NoDate> {
        let wrong = || NoDate(text.to_owned());
        let numbers: Option<Vec<i64>> = text
            .split('-')
            .map(|part| {
                let digits = part.bytes().all(|byte| byte.is_ascii_digit());
                part.parse().ok().filter(|_| digits)
            })
            .collect();
        match numbers.as_deref() {
            Some([year @ 1900..=2200, month @ 1..=12, day @ 1..=31]) => {
                let date = Self::of(*year, *month, *day);
                // A day that does not exist comes back as another.
                (date.parts() == (*year, *month, *day))
                    .then_some(date)
                    .ok_or_else(wrong)
            }
            _ => Err(wrong()),
        }
    }
}

impl Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        for (from, to, days) in [
            ("2025-02-28", "2025-03-01", 1),
            ("2024-02-28", "2024-03-01", 2),
            ("2024-12-31", "2025-01-01", 1),
            ("2023-03-05", "2025-03-05", 731),
            ("2025-03-05", "2025-02-14", -19),
        ] {
            assert_eq!(date(to).days_after(date(from)), days);
            assert_eq!(date(from).plus(days), date(to));
        }
    }

    #[test]
    fn a_day_prints_as_it_is_read() {
        for text in ["2000-02-29", "2025-03-05", "1999-12-31", "2025-01-01"] {
            assert_eq!(date(text).to_string(), text);
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "2025",
            "2025-02-30",
            "2025-13-01",
            "2025-00-10",
            "+2025-01-01",
            "05.03.2025",
            "2025-03-05T10:00",
            "99999999999999999999-01-01",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }
}

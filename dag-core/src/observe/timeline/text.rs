//! How times are written.

use core::fmt;
use core::time::Duration;

/// A duration as people read it: at most three digits behind the point, fewer the longer it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Took(pub(super) Duration);

impl fmt::Display for Took {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nanos = self.0.as_nanos();
        let (unit, name) = match nanos {
            0 => return f.pad("0"),
            1..1_000 => (1, "ns"),
            1_000..1_000_000 => (1_000, "µs"),
            1_000_000..1_000_000_000 => (1_000_000, "ms"),
            1_000_000_000..60_000_000_000 => (1_000_000_000, "s"),
            _ => {
                let seconds = self.0.as_secs();
                return f.pad(&std::format!("{} min {} s", seconds / 60, seconds % 60));
            }
        };
        let (whole, rest) = (nanos / unit, nanos % unit);
        let digits = match whole {
            100.. => 0,
            10.. => 1,
            _ => 2,
        };
        let digits = if unit == 1_000_000_000 {
            digits + 1
        } else {
            digits
        };
        let mut fraction = std::format!("{:09}", rest * (1_000_000_000 / unit));
        fraction.truncate(digits);
        let fraction = fraction.trim_end_matches('0');
        let point = if fraction.is_empty() { "" } else { "." };
        f.pad(&std::format!("{whole}{point}{fraction} {name}"))
    }
}

#[cfg(test)]
mod tests {
    use super::Took;
    use core::time::Duration;
    use std::string::ToString;

    #[test]
    fn times_are_short() {
        let text = |nanos| Took(Duration::from_nanos(nanos)).to_string();
        assert_eq!(text(0), "0");
        assert_eq!(text(999), "999 ns");
        assert_eq!(text(1_234), "1.23 µs");
        assert_eq!(text(20_000_000), "20 ms");
        assert_eq!(text(20_050_000), "20 ms");
        assert_eq!(text(1_500_000), "1.5 ms");
        assert_eq!(text(130_900_000), "130 ms");
        assert_eq!(text(2_345_678_901), "2.345 s");
        assert_eq!(text(62_000_000_000), "1 min 2 s");
        assert_eq!(
            std::format!("{:>7}", Took(Duration::from_millis(5))),
            "   5 ms"
        );
    }
}

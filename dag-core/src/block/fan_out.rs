//! How wide a `for` may be.

/// How many items of a `for` may run at once, so that neither a budget nor a rate limit is exceeded: the smaller of
/// `budget / cost_each` and `rate_limit / requests_each`, rounded down, but at least 1.
///
/// `budget` and `cost_each` share a unit, say bytes of memory or cents; `budget` is what all items that run at once may use
/// together. `rate_limit` and `requests_each` are requests in the same span of time, say a second: how many the other side
/// takes, and how many one item sends. An item that costs or sends 0 is not limited from that side.
///
/// ```
/// use dag_core::fan_out_limit;
///
/// // 512 MB for pages of 30 MB; 100 requests a second, of which a page needs 8.
/// assert_eq!(fan_out_limit(512, 30, 100, 8), 12);
/// // Without a rate limit.
/// assert_eq!(fan_out_limit(512, 30, 0, 0), 17);
/// // One always runs.
/// assert_eq!(fan_out_limit(512, 600, 100, 8), 1);
/// ```
#[must_use]
pub const fn fan_out_limit(
    budget: u64,
    cost_each: u64,
    rate_limit: u64,
    requests_each: u64,
) -> usize {
    let (afford, send) = (times(budget, cost_each), times(rate_limit, requests_each));
    let items = if afford < send { afford } else { send };
    if items == 0 {
        1
    } else if items > usize::MAX as u64 {
        usize::MAX
    } else {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "compared in the line above"
        )]
        {
            items as usize
        }
    }
}

/// How often `each` fits into `all`; nothing fits without end.
const fn times(all: u64, each: u64) -> u64 {
    match all.checked_div(each) {
        Some(times) => times,
        None => u64::MAX,
    }
}

#[cfg(test)]
mod tests {
    use super::fan_out_limit;

    #[test]
    fn the_smaller_side_limits_and_fractions_do_not_count() {
        assert_eq!(fan_out_limit(100, 30, 100, 10), 3);
        assert_eq!(fan_out_limit(100, 10, 100, 30), 3);
        assert_eq!(fan_out_limit(7, 7, 7, 7), 1);
    }

    #[test]
    fn one_item_always_runs() {
        assert_eq!(fan_out_limit(1, 2, 100, 1), 1);
        assert_eq!(fan_out_limit(100, 1, 0, 1), 1);
        assert_eq!(fan_out_limit(0, 0, 0, 1), 1);
    }

    #[test]
    fn what_costs_nothing_is_not_limited() {
        assert_eq!(fan_out_limit(0, 0, 40, 2), 20);
        assert_eq!(fan_out_limit(40, 2, 0, 0), 20);
        assert_eq!(fan_out_limit(0, 0, 0, 0), usize::MAX);
    }
}

//! The members of `select_ok!` and `quorum!`, which run beside each other until so many have succeeded.

use crate::parcel::Parcel;

/// What the members have given. Decided once `need` have succeeded, or so many failed that no longer so many can.
#[derive(Debug)]
pub struct Members<T, const N: usize> {
    values: [Option<T>; N],
    need: usize,
    succeeded: usize,
    failed: usize,
    /// The decision has been given away.
    told: bool,
    /// It is not waited for any more.
    closed: bool,
}

impl<T, const N: usize> Members<T, N> {
    /// No member has ended; `need` successes decide.
    #[must_use]
    pub const fn new(need: usize) -> Self {
        Self {
            values: [const { None }; N],
            need,
            succeeded: 0,
            failed: 0,
            told: false,
            closed: false,
        }
    }

    /// `Some` until it is decided; made for `?` in the start of a member.
    #[inline]
    #[must_use]
    pub fn open(&self) -> Option<()> {
        let open = !self.is_reached() && self.need <= N - self.failed;
        (open && !self.closed).then_some(())
    }

    /// Whatever the members give is too late: a policy behind the block has made its value.
    pub fn close(&mut self) {
        self.closed = true;
        self.told = true;
    }

    fn is_reached(&self) -> bool {
        self.succeeded >= self.need
    }

    /// A member has ended, for the first and only time. What comes after the decision is dropped.
    #[inline]
    pub fn gave<E>(&mut self, member: usize, value: Result<T, E>, error: &mut Parcel<E>) {
        if self.open().is_none() {
            return;
        }
        match value {
            Ok(value) => {
                self.succeeded += 1;
                if let Some(place) = self.values.get_mut(member) {
                    *place = Some(value);
                }
            }
            Err(failure) => {
                self.failed += 1;
                error.set(failure);
            }
        }
    }

    /// The decision, once: the values of those that have succeeded, or `None` if too many failed.
    #[inline]
    pub fn all(&mut self) -> Option<Option<[Option<T>; N]>> {
        if self.told || self.open().is_some() {
            return None;
        }
        self.told = true;
        let values = core::mem::replace(&mut self.values, [const { None }; N]);
        Some(self.is_reached().then_some(values))
    }

    /// The decision, once, where one success is needed: its value, or `None` if all failed.
    #[inline]
    pub fn first(&mut self) -> Option<Option<T>> {
        let values = self.all()?;
        Some(values.and_then(|values| values.into_iter().flatten().next()))
    }
}

#[cfg(test)]
mod tests {
    use super::Members;
    use crate::parcel::Parcel;

    type Outcome = Result<u8, &'static str>;

    fn gave<const N: usize>(members: &mut Members<u8, N>, member: usize, value: Outcome) -> bool {
        let mut error = Parcel::new();
        members.gave(member, value, &mut error);
        error.take().is_some()
    }

    #[test]
    fn the_first_success_decides_and_what_comes_later_is_dropped() {
        let mut members = Members::<u8, 3>::new(1);
        assert!(gave(&mut members, 2, Err("broken")));
        assert_eq!((members.open(), members.first()), (Some(()), None));
        gave(&mut members, 1, Ok(10));
        assert_eq!(members.open(), None);
        gave(&mut members, 0, Ok(20));
        assert!(!gave(&mut members, 0, Err("late")));
        assert_eq!(members.first(), Some(Some(10)));
        assert_eq!((members.first(), members.open()), (None, None));
    }

    #[test]
    fn all_have_failed_when_the_last_has() {
        let mut members = Members::<u8, 2>::new(1);
        assert!(gave(&mut members, 0, Err("broken")));
        assert_eq!(members.open(), Some(()));
        assert!(gave(&mut members, 1, Err("broken, too")));
        assert_eq!((members.open(), members.first()), (None, Some(None)));
        assert_eq!(members.first(), None);
    }

    #[test]
    fn a_quorum_has_the_values_of_those_that_made_it() {
        let mut members = Members::<u8, 3>::new(2);
        gave(&mut members, 2, Ok(3));
        assert_eq!((members.open(), members.all()), (Some(()), None));
        gave(&mut members, 0, Ok(1));
        gave(&mut members, 1, Ok(2));
        assert_eq!(members.all(), Some(Some([Some(1), None, Some(3)])));
        assert_eq!(members.all(), None);
    }

    #[test]
    fn a_quorum_that_cannot_be_reached_any_more_waits_for_nobody() {
        let mut members = Members::<u8, 3>::new(2);
        gave(&mut members, 0, Ok(1));
        assert!(gave(&mut members, 1, Err("broken")));
        assert_eq!(members.open(), Some(()));
        assert!(gave(&mut members, 2, Err("broken")));
        assert_eq!((members.open(), members.all()), (None, Some(None)));

        let mut members = Members::<u8, 3>::new(2);
        assert!(gave(&mut members, 0, Err("broken")));
        assert!(gave(&mut members, 1, Err("broken")));
        assert!(!gave(&mut members, 2, Err("dropped")));
        assert_eq!(members.all(), Some(None));
    }

    #[test]
    fn what_needs_nobody_or_too_many_is_decided_from_the_start() {
        assert_eq!(Members::<u8, 2>::new(0).all(), Some(Some([None, None])));
        assert_eq!(Members::<u8, 2>::new(3).all(), Some(None));
        assert_eq!(Members::<u8, 2>::new(3).open(), None);
    }
}

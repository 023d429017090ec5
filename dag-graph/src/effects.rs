//! What an executor may do with a node, by its effect; and when two nodes may not overlap.
//!
//! The table is [`TABLE`]: every rule reads it there, and nothing else says what an effect allows.

use crate::graph::{Access, Effects};

/// What a node does to the world, as far as an executor has to care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The result depends on the arguments alone.
    Pure,
    /// It looks.
    Read,
    /// It changes something, without a further promise.
    Write,
    /// It changes something; once or twice leaves the same.
    Idempotent,
    /// It changes something; in any order with its like leaves the same.
    Commuting,
    /// Both promises, as an upsert under its own key keeps them.
    Upsert,
}

/// What a node may run beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Beside {
    /// Everything.
    Anything,
    /// Everything that does not write what it reads.
    NonWriters,
    /// Everything that does not touch what it writes, except commuting writes.
    Commuting,
    /// Everything that does not touch what it writes.
    Strangers,
}

/// What an executor may do with a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "a row of a table of yes and no"
)]
pub struct May {
    /// What it may run beside.
    pub beside: Beside,
    /// It may be run again when an attempt has ended or was cut short.
    pub again: bool,
    /// A second attempt may run beside the first.
    pub hedged: bool,
    /// It may be cut short while the run goes on, as by a timeout or by a member that won.
    pub cut: bool,
    /// It may run before it is certain that it is wanted, and be thrown away.
    pub early: bool,
    /// A failing run may drop it. What may not be dropped is finished once it has begun.
    pub dropped: bool,
    /// It waits at the gate: it starts when nothing that could fail the run is left.
    pub held: bool,
}

/// Effect by effect, what an executor may do.
#[rustfmt::skip]
pub const TABLE: [(Kind, May); 6] = [
    (Kind::Pure,       May { beside: Beside::Anything,   again: true,  hedged: true,  cut: true,  early: true,  dropped: true,  held: false }),
    (Kind::Read,       May { beside: Beside::NonWriters, again: true,  hedged: true,  cut: true,  early: true,  dropped: true,  held: false }),
    (Kind::Write,      May { beside: Beside::Strangers,  again: false, hedged: false, cut: false, early: false, dropped: false, held: true  }),
    (Kind::Idempotent, May { beside: Beside::Strangers,  again: true,  hedged: false, cut: true,  early: false, dropped: false, held: false }),
    (Kind::Commuting,  May { beside: Beside::Commuting,  again: false, hedged: false, cut: false, early: false, dropped: false, held: true  }),
    (Kind::Upsert,     May { beside: Beside::Commuting,  again: true,  hedged: true,  cut: true,  early: false, dropped: false, held: false }),
];

impl Kind {
    /// Its row of [`TABLE`].
    #[must_use]
    pub const fn may(self) -> May {
        let [pure, read, write, idempotent, commuting, upsert] = TABLE;
        match self {
            Self::Pure => pure.1,
            Self::Read => read.1,
            Self::Write => write.1,
            Self::Idempotent => idempotent.1,
            Self::Commuting => commuting.1,
            Self::Upsert => upsert.1,
        }
    }

    /// Does it change something?
    #[must_use]
    pub const fn writes(self) -> bool {
        !matches!(self, Self::Pure | Self::Read)
    }

    const fn of<S>(touch: &Touch<'_, S>) -> Self {
        match (touch.writes, touch.idempotent, touch.commutes) {
            (Names::None, ..) if touch.reads.is_some() => Self::Read,
            (Names::None, ..) => Self::Pure,
            (_, false, false) => Self::Write,
            (_, true, false) => Self::Idempotent,
            (_, false, true) => Self::Commuting,
            (_, true, true) => Self::Upsert,
        }
    }
}

impl Effects {
    /// Its row in the table of effects.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        Kind::of(&self.touch())
    }

    /// The same, borrowed, as the rules want it.
    #[must_use]
    pub const fn touch(&self) -> Touch<'_> {
        Touch {
            reads: self.reads.names(),
            writes: self.writes.names(),
            idempotent: self.idempotent,
            commutes: self.commutes,
        }
    }
}

impl Access {
    const fn names(self) -> Names<'static> {
        match self {
            Self::None => Names::None,
            Self::Unnamed => Names::Unnamed,
            Self::Named(names) => Names::Named(names),
        }
    }
}

/// What a node touches, borrowed from whoever owns the names.
#[derive(Debug)]
pub struct Touch<'a, S = &'static str> {
    /// What it looks at.
    pub reads: Names<'a, S>,
    /// What it changes.
    pub writes: Names<'a, S>,
    /// It may be repeated.
    pub idempotent: bool,
    /// Its writes may overlap with other commuting writes.
    pub commutes: bool,
}

/// Names of resources, borrowed.
#[derive(Debug)]
pub enum Names<'a, S = &'static str> {
    /// Nothing.
    None,
    /// A read: of things that no node of any workflow writes. A write: of anything.
    Unnamed,
    /// The resources of these names.
    Named(&'a [S]),
}

// Derived, these would ask for names that are `Copy`.
impl<S> Copy for Touch<'_, S> {}
impl<S> Clone for Touch<'_, S> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<S> Copy for Names<'_, S> {}
impl<S> Clone for Names<'_, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<'a, S: AsRef<str>> Names<'a, S> {
    pub(crate) fn named(self) -> impl Iterator<Item = &'a str> {
        let names = match self {
            Self::Named(names) => names,
            Self::None | Self::Unnamed => &[],
        };
        names.iter().map(AsRef::as_ref)
    }

    /// Is the resource of this name among them? Not asked of a node that names none.
    #[must_use]
    pub fn has(self, name: &str) -> bool {
        self.named().any(|other| other == name)
    }
}

impl<S> Names<'_, S> {
    pub(crate) const fn is_unnamed(self) -> bool {
        matches!(self, Self::Unnamed)
    }

    pub(crate) const fn is_some(self) -> bool {
        !matches!(self, Self::None)
    }
}

impl<S> Touch<'_, S> {
    /// Touches nothing.
    pub const PURE: Self = Self {
        reads: Names::None,
        writes: Names::None,
        idempotent: false,
        commutes: false,
    };

    /// Its row in the table of effects.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        Kind::of(self)
    }
}

#[cfg(test)]
mod tests {
    use super::TABLE;

    #[test]
    fn every_kind_finds_its_own_row() {
        for (kind, may) in TABLE {
            assert_eq!(kind.may(), may);
        }
    }

    #[test]
    fn the_columns_agree_with_each_other() {
        for (kind, may) in TABLE {
            assert!(!may.hedged || may.again, "{kind:?}: two at once are two");
            assert!(!may.early || (may.dropped && may.again), "{kind:?}");
            assert_eq!(may.dropped, !kind.writes(), "{kind:?}");
            assert_eq!(
                may.held, !may.again,
                "{kind:?}: held is what cannot be repeated"
            );
            assert_eq!(may.cut, may.again, "{kind:?}: who cuts may have to repeat");
        }
    }
}

//! When two nodes may not overlap, and over what.

use crate::effects::Touch;
use alloc::vec::Vec;

/// Two nodes touch one thing and at least one of them changes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Conflict<'a> {
    /// What both touch; `None` if one of them may change anything.
    pub resource: Option<&'a str>,
    /// Who does what.
    pub clash: Clash,
}

/// What the first and the second node do to the resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Clash {
    /// Both change it.
    WriteWrite,
    /// The first looks, the second changes.
    ReadWrite,
    /// The first changes, the second looks.
    WriteRead,
}

/// Over what two nodes may not overlap; empty if they may.
///
/// * A write without names conflicts with every other read and write. It is one conflict.
/// * Others conflict over each resource that both name and at least one writes. Two writes that
///   commute do not, but a read of the resource still conflicts with either.
///
/// One conflict a resource, two writes rather than a read and a write; in the order in which the
/// first names them, writes before reads. With the node itself, it says whether two copies of it
/// may overlap.
#[must_use]
pub fn conflicts<'a, S: AsRef<str>>(
    first: Touch<'a, S>,
    second: Touch<'a, S>,
) -> Vec<Conflict<'a>> {
    if first.writes.is_unnamed() || second.writes.is_unnamed() {
        let clash = if first.writes.is_some() && second.writes.is_some() {
            Clash::WriteWrite
        } else if first.writes.is_some() && second.reads.is_some() {
            Clash::WriteRead
        } else if first.reads.is_some() && second.writes.is_some() {
            Clash::ReadWrite
        } else {
            return Vec::new();
        };
        let resource = None;
        return Vec::from([Conflict { resource, clash }]);
    }
    let overlap = first.commutes && second.commutes;
    let mut found: Vec<Conflict<'a>> = Vec::new();
    for name in first.writes.named().chain(first.reads.named()) {
        let resource = Some(name);
        let clash = if first.writes.has(name) && second.writes.has(name) && !overlap {
            Clash::WriteWrite
        } else if first.reads.has(name) && second.writes.has(name) {
            Clash::ReadWrite
        } else if first.writes.has(name) && second.reads.has(name) {
            Clash::WriteRead
        } else {
            continue;
        };
        if found.iter().all(|conflict| conflict.resource != resource) {
            found.push(Conflict { resource, clash });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Clash, Conflict, conflicts};
    use crate::effects::{Names, TABLE, Touch};
    use alloc::vec;
    use alloc::vec::Vec;

    fn touch(reads: Names<'static>, writes: Names<'static>) -> Touch<'static> {
        Touch {
            reads,
            writes,
            ..Touch::PURE
        }
    }

    const NONE: Names<'static> = Names::None;
    const ANY: Names<'static> = Names::Unnamed;
    const R: Names<'static> = Names::Named(&["R"]);
    const S: Names<'static> = Names::Named(&["S"]);
    const RS: Names<'static> = Names::Named(&["R", "S"]);

    fn over(resource: &'static str, clash: Clash) -> Vec<Conflict<'static>> {
        let resource = Some(resource);
        vec![Conflict { resource, clash }]
    }

    fn anything(clash: Clash) -> Vec<Conflict<'static>> {
        let resource = None;
        vec![Conflict { resource, clash }]
    }

    #[test]
    fn a_write_without_names_conflicts_with_all_that_touch_something() {
        let any = touch(NONE, ANY);
        assert_eq!(conflicts(any, any), anything(Clash::WriteWrite));
        assert_eq!(conflicts(any, touch(ANY, NONE)), anything(Clash::WriteRead));
        assert_eq!(conflicts(touch(R, NONE), any), anything(Clash::ReadWrite));
        assert_eq!(conflicts(any, touch(NONE, R)), anything(Clash::WriteWrite));
        assert_eq!(conflicts(any, Touch::PURE), vec![]);
        assert_eq!(conflicts(touch(R, NONE), touch(ANY, NONE)), vec![]);
    }

    #[test]
    fn names_decide() {
        assert_eq!(conflicts(touch(NONE, R), touch(NONE, S)), vec![]);
        assert_eq!(conflicts(touch(ANY, NONE), touch(NONE, R)), vec![]);
        assert_eq!(
            conflicts(touch(RS, NONE), touch(NONE, S)),
            over("S", Clash::ReadWrite)
        );
        assert_eq!(
            conflicts(touch(S, R), touch(R, NONE)),
            over("R", Clash::WriteRead)
        );
        assert_eq!(conflicts(touch(NONE, RS), touch(R, S)).len(), 2);
    }

    #[test]
    fn commuting_covers_two_writes_and_no_read() {
        let plain = touch(NONE, R);
        let commuting = |reads| Touch {
            commutes: true,
            ..touch(reads, R)
        };
        let quiet = commuting(NONE);
        assert_eq!(conflicts(quiet, quiet), vec![]);
        assert_eq!(conflicts(quiet, plain), over("R", Clash::WriteWrite));
        assert_eq!(conflicts(quiet, commuting(R)), over("R", Clash::WriteRead));
        assert_eq!(conflicts(commuting(R), quiet), over("R", Clash::ReadWrite));
    }

    #[test]
    fn the_table_says_the_same_about_two_copies() {
        use crate::effects::Beside;
        for (kind, may) in TABLE {
            let (idempotent, commutes) = match kind {
                crate::Kind::Idempotent => (true, false),
                crate::Kind::Commuting => (false, true),
                crate::Kind::Upsert => (true, true),
                _ => (false, false),
            };
            let reads = if kind == crate::Kind::Read { R } else { NONE };
            let writes = if kind.writes() { R } else { NONE };
            let node: Touch<'_> = Touch {
                reads,
                writes,
                idempotent,
                commutes,
            };
            assert_eq!(node.kind(), kind);
            let free = conflicts(node, node).is_empty();
            assert_eq!(free, may.beside != Beside::Strangers, "{kind:?}");
        }
    }
}

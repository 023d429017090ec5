//! May a group of nodes be repeated?
//!
//! Idempotence does not compose: `let n = load(..)?; store(n + 1)?` is made of a read and an
//! idempotent write, and run twice it adds two.

use crate::effects::Touch;

/// Why a group may not be repeated. Members are named by their index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotRepeat<'a> {
    /// This write does not promise to be idempotent.
    Write(usize),
    /// What the first attempt has written, the second reads.
    ReadThenWrite {
        /// The member that reads.
        read: usize,
        /// The member that writes, not always before.
        write: usize,
        /// What it writes; `None` if it may change anything.
        resource: Option<&'a str>,
    },
}

/// May this group be repeated as a whole, after it has ended or was cut short?
///
/// Only if every write in it is idempotent, and no write of a resource comes after another member's
/// read of it, or could. `before(x, y)`: in every run `x` has ended, or will not run, when `y` starts; of
/// members that exclude each other it holds both ways, and such a pair does no harm.
///
/// # Errors
///
/// The first write that is not idempotent; if all are, the first read that a write may follow.
pub fn may_repeat<'a, S: AsRef<str>>(
    members: &[Touch<'a, S>],
    before: impl Fn(usize, usize) -> bool,
) -> Result<(), CannotRepeat<'a>> {
    let again = |touch: &Touch<'a, S>| touch.kind().may().again;
    if let Some(member) = members.iter().position(|touch| !again(touch)) {
        return Err(CannotRepeat::Write(member));
    }
    for (read, reader) in members.iter().enumerate() {
        for (write, writer) in members.iter().enumerate() {
            if read == write || before(write, read) {
                continue;
            }
            let resource = if writer.writes.is_unnamed() && reader.reads.is_some() {
                None
            } else if let Some(name) = reader.reads.named().find(|name| writer.writes.has(name)) {
                Some(name)
            } else {
                continue;
            };
            return Err(CannotRepeat::ReadThenWrite {
                read,
                write,
                resource,
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{CannotRepeat, may_repeat};
    use crate::effects::{Names, Touch};

    const READ: Touch<'_> = Touch {
        reads: Names::Named(&["R"]),
        ..Touch::PURE
    };
    const STORE: Touch<'_> = Touch {
        writes: Names::Named(&["R"]),
        idempotent: true,
        ..Touch::PURE
    };
    const SEND: Touch<'_> = Touch {
        writes: Names::Named(&["Outbox"]),
        ..Touch::PURE
    };
    const ANY: Touch<'_> = Touch {
        writes: Names::Unnamed,
        idempotent: true,
        ..Touch::PURE
    };
    const LOOK: Touch<'_> = Touch {
        reads: Names::Unnamed,
        ..Touch::PURE
    };

    fn in_order(x: usize, y: usize) -> bool {
        x < y
    }

    #[test]
    fn a_write_that_is_not_idempotent_is_named_first() {
        let group = [READ, STORE, SEND];
        assert_eq!(may_repeat(&group, in_order), Err(CannotRepeat::Write(2)));
    }

    #[test]
    fn a_read_before_the_write_of_the_same_spoils_it() {
        let error = |resource| {
            Err(CannotRepeat::ReadThenWrite {
                read: 0,
                write: 1,
                resource,
            })
        };
        assert_eq!(may_repeat(&[READ, STORE], in_order), error(Some("R")));
        assert_eq!(may_repeat(&[LOOK, ANY], in_order), error(None));
        assert_eq!(may_repeat(&[READ, ANY], in_order), error(None));
        assert_eq!(may_repeat(&[LOOK, STORE], in_order), Ok(()));
        assert_eq!(may_repeat(&[STORE, READ], in_order), Ok(()));
        let unordered = may_repeat(&[STORE, READ], |_, _| false);
        assert!(unordered.is_err());
        let exclusive = may_repeat(&[READ, STORE], |_, _| true);
        assert_eq!(exclusive, Ok(()));
    }

    #[test]
    fn one_node_that_reads_and_writes_keeps_its_own_promise() {
        let both = Touch {
            reads: Names::Named(&["R"]),
            ..STORE
        };
        assert_eq!(may_repeat(&[both], in_order), Ok(()));
        assert!(may_repeat(&[both, both], in_order).is_err());
        let nothing: [Touch<'_>; 0] = [];
        assert_eq!(may_repeat(&nothing, in_order), Ok(()));
    }
}

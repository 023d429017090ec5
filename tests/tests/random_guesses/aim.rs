//! Of what kind the guesses of a run are.

/// Of what kind all guesses of a run are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Guesses {
    /// There are none.
    None,
    Right,
    Wrong,
    WrongOrNone,
    RightOrNone,
    Any,
}

/// Of what kind one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Aim {
    None,
    Right,
    Wrong,
}

impl Guesses {
    /// The kind of the guess for which this number was drawn.
    pub(crate) fn aim(self, random: u64) -> Aim {
        let random = random % 6;
        match self {
            Self::None => Aim::None,
            Self::Right => Aim::Right,
            Self::Wrong => Aim::Wrong,
            Self::WrongOrNone if random < 3 => Aim::Wrong,
            Self::RightOrNone if random < 3 => Aim::Right,
            Self::WrongOrNone | Self::RightOrNone => Aim::None,
            Self::Any => match random {
                0 => Aim::None,
                1 | 2 => Aim::Wrong,
                _ => Aim::Right,
            },
        }
    }
}

//! The order of structures against all their runs.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod ahead;
mod facts;
mod graphs;
mod interpreter;
mod random;
mod text;

use dag_graph::audit::{Audit, Reason};
use dag_graph::{Graph, Order, Structure};
use interpreter::Interpreter;
use random::Shapes;
use text::text;

/// What a batch came to.
#[derive(Default, Debug)]
struct Tally {
    cases: usize,
    cycles: usize,
    cut: usize,
    states: usize,
    pairs: usize,
    /// Pairs that no run shows to be unordered, though the algebra does not order them.
    conservative: usize,
}

/// With `ALL_RUNS`, so many times the usual cases, and each tried further.
fn factor() -> Option<u64> {
    std::env::var("ALL_RUNS").ok()?.parse().ok()
}

fn check(name: &str, shapes: Shapes, usual: u64, exact: bool) {
    let mut tally = Tally::default();
    let mut wrong = Vec::new();
    for seed in 0..usual * factor().unwrap_or(1) {
        let structure = random::structure(shapes, seed);
        if let Err(message) = one(&structure, exact, &mut tally) {
            wrong.push(format!("seed {seed}: {message}\n{}", text(&structure)));
        }
    }
    println!("{name}: {tally:?}");
    let least = wrong.iter().min_by_key(|message| message.lines().count());
    if let Some(least) = least {
        panic!("{name}: {} are wrong, the least: {least}", wrong.len());
    }
}

fn one(structure: &Structure, exact: bool, tally: &mut Tally) -> Result<(), String> {
    tally.cases += 1;
    let Ok(order) = Order::of(structure) else {
        tally.cycles += 1;
        return Ok(());
    };
    let seen = Interpreter::new(structure).explore(factor().map_or(500, |_| 4000));
    tally.states += seen.states;
    tally.cut += usize::from(seen.cut);
    for &(x, y) in &seen.late {
        if order.before(x, y) {
            return Err(format!("{x} is not before {y} in all runs"));
        }
    }
    if let Some((x, y)) = seen.rounds {
        return Err(format!("{x} and {y} overlap in different rounds"));
    }
    for &(x, y) in &seen.across {
        if !order.copies(x, y) {
            return Err(format!("{x} of an item, {y} of another"));
        }
    }
    for &x in seen.started.iter().filter(|_| !seen.cut) {
        for &y in &seen.started {
            tally.pairs += 1;
            // Two that only look never conflict; see `Order` on guesses.
            let look = seen.looks.contains(&x) && seen.looks.contains(&y);
            let late = seen.late.contains(&(x, y));
            let missed = x != y && !late && !order.before(x, y) && !look;
            tally.conservative += usize::from(missed);
            if exact && missed {
                return Err(format!("{x} is before {y} in all runs"));
            }
            let across = seen.across.contains(&(x, y));
            if exact && order.copies(x, y) && !across {
                return Err(format!("{x} of an item is ordered with {y} of another"));
            }
        }
    }
    Ok(())
}

const FLAT: Shapes = Shapes {
    arms: false,
    members: false,
    dropped: false,
    skipped: false,
    fallback: false,
    each: false,
    rounds: false,
    exits: false,
    guess: false,
    ahead: false,
    early: false,
    shuffled: false,
    depth: 3,
    leaves: 7,
};

#[test]
fn flat() {
    check("flat", FLAT, 80, true);
}

#[test]
fn arms() {
    check("arms", Shapes { arms: true, ..FLAT }, 200, true);
}

#[test]
fn arms_that_others_look_into() {
    let shapes = Shapes {
        arms: true,
        skipped: true,
        ..FLAT
    };
    check("arms that others look into", shapes, 200, true);
    let shapes = Shapes {
        shuffled: true,
        each: true,
        members: true,
        dropped: true,
        rounds: true,
        exits: true,
        fallback: true,
        leaves: 6,
        ..shapes
    };
    check("the same among all else", shapes, 120, false);
}

#[test]
fn members() {
    check(
        "members",
        Shapes {
            members: true,
            ..FLAT
        },
        80,
        true,
    );
}

#[test]
fn members_that_others_wait_for() {
    let shapes = Shapes {
        members: true,
        dropped: true,
        arms: true,
        fallback: true,
        shuffled: true,
        each: true,
        leaves: 6,
        ..FLAT
    };
    check("members that others wait for", shapes, 120, false);
}

#[test]
fn fallbacks() {
    check(
        "fallbacks",
        Shapes {
            fallback: true,
            ..FLAT
        },
        100,
        true,
    );
}

#[test]
fn items() {
    check(
        "items",
        Shapes {
            each: true,
            leaves: 5,
            ..FLAT
        },
        60,
        true,
    );
}

#[test]
fn rounds() {
    check(
        "rounds",
        Shapes {
            rounds: true,
            leaves: 6,
            ..FLAT
        },
        100,
        true,
    );
}

#[test]
fn exits() {
    check(
        "exits",
        Shapes {
            rounds: true,
            exits: true,
            arms: true,
            leaves: 6,
            ..FLAT
        },
        160,
        true,
    );
}

#[test]
fn guesses() {
    check(
        "guesses",
        Shapes {
            guess: true,
            leaves: 6,
            ..FLAT
        },
        80,
        true,
    );
}

const AHEAD: Shapes = Shapes {
    guess: true,
    ahead: true,
    leaves: 6,
    ..FLAT
};

#[test]
fn guessed_decisions() {
    let arms = Shapes {
        arms: true,
        ..AHEAD
    };
    check("guessed decisions", arms, 50, false);
    let early = Shapes {
        early: true,
        ..arms
    };
    check("guessed decisions, early arms", early, 25, false);
    let exits = Shapes {
        rounds: true,
        exits: true,
        ..arms
    };
    check("guessed decisions, exits", exits, 25, false);
    let skipped = Shapes {
        skipped: true,
        shuffled: true,
        ..early
    };
    check(
        "guessed decisions that others look into",
        skipped,
        25,
        false,
    );
}

#[test]
fn guessed_lists() {
    let each = Shapes {
        each: true,
        leaves: 5,
        ..AHEAD
    };
    check("guessed lists", each, 15, false);
    let arms = Shapes { arms: true, ..each };
    check("guessed lists with arms", arms, 15, false);
    let early = Shapes {
        early: true,
        ..arms
    };
    check("guessed lists with early arms", early, 15, false);
}

#[test]
fn guesses_among_all_else() {
    let all = Shapes {
        arms: true,
        members: true,
        fallback: true,
        each: true,
        rounds: true,
        exits: true,
        early: true,
        shuffled: true,
        ..AHEAD
    };
    check("guesses among all else", all, 15, false);
    let looked_into = Shapes {
        dropped: true,
        skipped: true,
        ..all
    };
    check("the same, looked into", looked_into, 15, false);
}

#[test]
fn early_arms() {
    let early = Shapes {
        arms: true,
        early: true,
        ..FLAT
    };
    check("early arms", early, 200, false);
    check(
        "early arms and guesses",
        Shapes {
            guess: true,
            leaves: 6,
            ..early
        },
        80,
        false,
    );
}

#[test]
fn early_lists() {
    let early = Shapes {
        arms: true,
        each: true,
        early: true,
        leaves: 5,
        ..FLAT
    };
    check("early lists", early, 300, false);
    let skipped = Shapes {
        skipped: true,
        shuffled: true,
        leaves: 6,
        ..early
    };
    check("early lists that others look into", skipped, 100, false);
    let exits = Shapes {
        rounds: true,
        exits: true,
        leaves: 6,
        ..early
    };
    check("early lists and exits", exits, 100, false);
    let guesses = Shapes {
        guess: true,
        leaves: 6,
        ..early
    };
    check("early lists and guesses", guesses, 80, false);
}

#[test]
fn everything() {
    let all = Shapes {
        arms: true,
        members: true,
        fallback: true,
        each: true,
        rounds: true,
        exits: true,
        guess: true,
        early: true,
        shuffled: true,
        leaves: 6,
        ..FLAT
    };
    check("everything", all, 60, false);
    check(
        "all but guesses",
        Shapes {
            guess: false,
            ..all
        },
        60,
        false,
    );
    check(
        "all in the order of the text",
        Shapes {
            shuffled: false,
            guess: false,
            ..all
        },
        60,
        false,
    );
}

/// What a graph says against all runs of the structure it was written from.
fn drawn(name: &str, shapes: Shapes, usual: u64, exact: bool) {
    let (mut pairs, mut ordered) = (0, 0);
    for seed in 0..usual * factor().unwrap_or(1) {
        let mut structure = random::structure(shapes, seed);
        random::whole(&mut structure.body);
        let graph = graphs::graph(&structure);
        let seen = Interpreter::new(&structure).explore(factor().map_or(500, |_| 4000));
        let at =
            |x: usize, y: usize| format!("{name}, seed {seed}: {x}, {y}\n{}", text(&structure));
        let audit = graph.audit();
        for &x in &seen.started {
            for &y in &seen.started {
                let late = seen.late.contains(&(x, y));
                let before = graph.before(&graphs::name(x), &graphs::name(y));
                assert!(
                    before.is_some() && !(late && before == Some(true)),
                    "{}",
                    at(x, y)
                );
                if x != y && exact && !seen.cut {
                    assert_eq!(before, Some(!late), "{}", at(x, y));
                }
                let across = seen.across.contains(&(x, y)) || seen.across.contains(&(y, x));
                let reasons = listed(&graph, &audit, x, y, true);
                let look = seen.looks.contains(&x) && seen.looks.contains(&y);
                assert!(
                    reasons.len() == 1 || reasons.is_empty() && (look || !across),
                    "{}",
                    at(x, y)
                );
                assert!(reasons.iter().all(|reason| **reason == Reason::None));
                // Two that only look have nothing to settle.
                if x == y || seen.looks.contains(&x) && seen.looks.contains(&y) {
                    continue;
                }
                let reasons = listed(&graph, &audit, x, y, false);
                assert_eq!(reasons.len(), 1, "{}", at(x, y));
                let free = reasons.iter().all(|reason| **reason == Reason::None);
                let back = graph.before(&graphs::name(y), &graphs::name(x));
                let exclusive = matches!(reasons[..], [Reason::Exclusive(_)]);
                let both = before == Some(true) && back == Some(true);
                // What looks may run in the arm that was guessed before another is chosen.
                let ahead = seen.looks.contains(&x) || seen.looks.contains(&y);
                assert!(exclusive == both || exclusive && ahead, "{}", at(x, y));
                assert_eq!(
                    free,
                    before == Some(false) && back == Some(false),
                    "{}",
                    at(x, y)
                );
                pairs += 1;
                ordered += usize::from(!free);
            }
        }
    }
    println!("{name}: {pairs} pairs, {ordered} ordered");
}

/// Why these two do no harm to what both write.
fn listed<'a>(
    graph: &Graph,
    audit: &'a Audit,
    x: usize,
    y: usize,
    across: bool,
) -> Vec<&'a Reason> {
    let index = |id| {
        let mut nodes = graph.nodes.iter();
        nodes
            .position(|node| node.name == graphs::name(id))
            .unwrap()
    };
    let ends = [index(x), index(y)];
    let pairs = audit.resources.iter().flat_map(|resource| &resource.pairs);
    let both = pairs.filter(|pair| {
        let found = [pair.first, pair.second];
        pair.across == across && (found == ends || found == [ends[1], ends[0]])
    });
    both.map(|pair| &pair.reason).collect()
}

#[test]
fn graphs_without_blocks() {
    drawn("graphs without blocks", FLAT, 60, true);
}

#[test]
fn graphs_with_members() {
    let shapes = Shapes {
        members: true,
        ..FLAT
    };
    drawn("graphs with members", shapes, 80, true);
    let shapes = Shapes {
        dropped: true,
        shuffled: true,
        each: true,
        leaves: 5,
        ..shapes
    };
    drawn(
        "graphs with members that others wait for",
        shapes,
        80,
        false,
    );
}

#[test]
fn graphs_with_items() {
    let shapes = Shapes {
        each: true,
        leaves: 5,
        ..FLAT
    };
    drawn("graphs with items", shapes, 80, true);
    let shapes = Shapes {
        members: true,
        ..shapes
    };
    drawn("graphs with items and members", shapes, 80, true);
}

#[test]
fn graphs_with_arms() {
    let shapes = Shapes { arms: true, ..FLAT };
    drawn("graphs with arms", shapes, 150, true);
    let shapes = Shapes {
        skipped: true,
        ..shapes
    };
    drawn("graphs with arms that others look into", shapes, 150, true);
    let shapes = Shapes {
        members: true,
        dropped: true,
        each: true,
        shuffled: true,
        leaves: 6,
        ..shapes
    };
    drawn("graphs with all but rounds", shapes, 100, false);
}

#[test]
fn graphs_with_early_arms() {
    let early = Shapes {
        arms: true,
        early: true,
        ..FLAT
    };
    drawn("graphs with early arms", early, 150, false);
    let lists = Shapes {
        each: true,
        leaves: 5,
        ..early
    };
    drawn("graphs with early lists", lists, 150, false);
    let all = Shapes {
        skipped: true,
        members: true,
        dropped: true,
        rounds: true,
        exits: true,
        shuffled: true,
        ..lists
    };
    drawn("graphs with early lists among all", all, 100, false);
    let guesses = Shapes {
        guess: true,
        ahead: true,
        ..lists
    };
    drawn("graphs with early lists and guesses", guesses, 30, false);
}

#[test]
fn graphs_with_rounds() {
    let shapes = Shapes {
        rounds: true,
        leaves: 6,
        ..FLAT
    };
    drawn("graphs with rounds", shapes, 80, true);
    let shapes = Shapes {
        arms: true,
        exits: true,
        ..shapes
    };
    drawn("graphs with exits", shapes, 150, true);
    let shapes = Shapes {
        members: true,
        each: true,
        ..shapes
    };
    drawn("graphs with all", shapes, 80, false);
}

#[test]
fn graphs_with_guesses() {
    let shapes = Shapes {
        arms: true,
        each: true,
        ..AHEAD
    };
    drawn("graphs with guesses", shapes, 15, false);
    let shapes = Shapes {
        members: true,
        rounds: true,
        exits: true,
        ..shapes
    };
    drawn("graphs with guesses among all", shapes, 15, false);
}

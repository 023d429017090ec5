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

/// Shapes with these forms more, and so many leaves.
macro_rules! with {
    ($base:ident: $($form:ident),* $(; leaves: $leaves:literal)?) => {
        Shapes { $($form: true,)* $(leaves: $leaves,)? ..$base }
    };
}

#[test]
fn flat() {
    check("flat", FLAT, 80, true);
}

#[test]
fn arms() {
    check("arms", with!(FLAT: arms), 200, true);
}

#[test]
fn arms_that_others_look_into() {
    let shapes = with!(FLAT: arms, skipped);
    check("arms that others look into", shapes, 200, true);
    let shapes =
        with!(shapes: shuffled, each, members, dropped, rounds, exits, fallback; leaves: 6);
    check("the same among all else", shapes, 120, false);
}

#[test]
fn members() {
    check("members", with!(FLAT: members), 80, true);
}

#[test]
fn members_that_others_wait_for() {
    let shapes = with!(FLAT: members, dropped, arms, fallback, shuffled, each; leaves: 6);
    check("members that others wait for", shapes, 120, false);
}

#[test]
fn fallbacks() {
    check("fallbacks", with!(FLAT: fallback), 100, true);
}

#[test]
fn items() {
    check("items", with!(FLAT: each; leaves: 5), 60, true);
}

#[test]
fn rounds() {
    check("rounds", with!(FLAT: rounds; leaves: 6), 100, true);
}

#[test]
fn exits() {
    check(
        "exits",
        with!(FLAT: rounds, exits, arms; leaves: 6),
        160,
        true,
    );
}

#[test]
fn guesses() {
    check("guesses", with!(FLAT: guess; leaves: 6), 80, true);
}

const AHEAD: Shapes = with!(FLAT: guess, ahead; leaves: 6);

#[test]
fn guessed_decisions() {
    let arms = with!(AHEAD: arms);
    check("guessed decisions", arms, 50, false);
    let early = with!(arms: early);
    check("guessed decisions, early arms", early, 25, false);
    let exits = with!(arms: rounds, exits);
    check("guessed decisions, exits", exits, 25, false);
    let skipped = with!(early: skipped, shuffled);
    check(
        "guessed decisions that others look into",
        skipped,
        25,
        false,
    );
}

#[test]
fn guessed_lists() {
    let each = with!(AHEAD: each; leaves: 5);
    check("guessed lists", each, 15, false);
    let arms = with!(each: arms);
    check("guessed lists with arms", arms, 15, false);
    let early = with!(arms: early);
    check("guessed lists with early arms", early, 15, false);
}

#[test]
fn guesses_among_all_else() {
    let all = with!(AHEAD: arms, members, fallback, each, rounds, exits, early, shuffled);
    check("guesses among all else", all, 15, false);
    let looked_into = with!(all: dropped, skipped);
    check("the same, looked into", looked_into, 15, false);
}

#[test]
fn early_arms() {
    let early = with!(FLAT: arms, early);
    check("early arms", early, 200, false);
    check(
        "early arms and guesses",
        with!(early: guess; leaves: 6),
        80,
        false,
    );
}

#[test]
fn early_lists() {
    let early = with!(FLAT: arms, each, early; leaves: 5);
    check("early lists", early, 300, false);
    let skipped = with!(early: skipped, shuffled; leaves: 6);
    check("early lists that others look into", skipped, 100, false);
    let exits = with!(early: rounds, exits; leaves: 6);
    check("early lists and exits", exits, 100, false);
    let guesses = with!(early: guess; leaves: 6);
    check("early lists and guesses", guesses, 80, false);
}

#[test]
fn everything() {
    let all = with!(FLAT: arms, members, fallback, each, rounds, exits, guess, early, shuffled; leaves: 6);
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
    let shapes = with!(FLAT: members);
    drawn("graphs with members", shapes, 80, true);
    let shapes = with!(shapes: dropped, shuffled, each; leaves: 5);
    drawn(
        "graphs with members that others wait for",
        shapes,
        80,
        false,
    );
}

#[test]
fn graphs_with_items() {
    let shapes = with!(FLAT: each; leaves: 5);
    drawn("graphs with items", shapes, 80, true);
    let shapes = with!(shapes: members);
    drawn("graphs with items and members", shapes, 80, true);
}

#[test]
fn graphs_with_arms() {
    let shapes = with!(FLAT: arms);
    drawn("graphs with arms", shapes, 150, true);
    let shapes = with!(shapes: skipped);
    drawn("graphs with arms that others look into", shapes, 150, true);
    let shapes = with!(shapes: members, dropped, each, shuffled; leaves: 6);
    drawn("graphs with all but rounds", shapes, 100, false);
}

#[test]
fn graphs_with_early_arms() {
    let early = with!(FLAT: arms, early);
    drawn("graphs with early arms", early, 150, false);
    let lists = with!(early: each; leaves: 5);
    drawn("graphs with early lists", lists, 150, false);
    let all = with!(lists: skipped, members, dropped, rounds, exits, shuffled);
    drawn("graphs with early lists among all", all, 100, false);
    let guesses = with!(lists: guess, ahead);
    drawn("graphs with early lists and guesses", guesses, 30, false);
}

#[test]
fn graphs_with_rounds() {
    let shapes = with!(FLAT: rounds; leaves: 6);
    drawn("graphs with rounds", shapes, 80, true);
    let shapes = with!(shapes: arms, exits);
    drawn("graphs with exits", shapes, 150, true);
    let shapes = with!(shapes: members, each);
    drawn("graphs with all", shapes, 80, false);
}

#[test]
fn graphs_with_guesses() {
    let shapes = with!(AHEAD: arms, each);
    drawn("graphs with guesses", shapes, 15, false);
    let shapes = with!(shapes: members, rounds, exits);
    drawn("graphs with guesses among all", shapes, 15, false);
}

//! What is before what, form by form.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use dag_graph::Need::{Over, Value};
use dag_graph::{Body, Cycle, Form, Id, Need, Order, Parts, Statement, Structure};

fn write<const N: usize>(id: Id, needs: [Need; N]) -> Statement {
    Statement::leaf(id, needs, false)
}

fn read<const N: usize>(id: Id, needs: [Need; N]) -> Statement {
    Statement::leaf(id, needs, true)
}

fn block<const N: usize>(id: Id, needs: [Need; N], form: Form) -> Statement {
    Statement::new(id, needs, form)
}

fn body<const N: usize>(statements: [Statement; N], value: Option<Id>) -> Body {
    let statements = statements.into();
    Body {
        statements,
        value,
        early: false,
    }
}

fn structure<const N: usize>(statements: [Statement; N]) -> Structure {
    let body = body(statements, None);
    Structure { body }
}

fn order<const N: usize>(statements: [Statement; N]) -> Order {
    Order::of(&structure(statements)).unwrap()
}

#[test]
fn arms_exclude_each_other_and_order_what_each_of_them_orders() {
    let arms = |needs| {
        let first = body([write(3, [Value(0)])], Some(3));
        let second = body([write(4, needs), write(5, [])], Some(4));
        let form = Form::Arms(vec![first, second]);
        order([
            write(0, []),
            write(1, []),
            block(2, [Value(1)], form),
            write(6, [Value(2)]),
        ])
    };
    let both = arms([Value(0)]);
    assert!(both.exclusive(3, 4) && both.exclusive(3, 5) && !both.exclusive(4, 5));
    assert!(both.before(0, 6) && both.before(1, 3) && both.before(3, 6) && both.before(4, 6));
    assert!(
        both.unordered(5, 6),
        "the value does not wait for what does not feed it"
    );
    let one = arms([Value(1)]);
    assert!(one.unordered(0, 6));
    assert_eq!(one.sometimes(0, 6), Some(vec![0, 3, 2, 6]));
    assert_eq!(both.sometimes(0, 6), None);
}

#[test]
fn what_comes_after_a_whole_block_waits_for_all_in_it() {
    let arm = body([write(2, []), write(3, [])], Some(2));
    let form = Form::Arms(vec![arm, Body::empty()]);
    let order = order([
        write(0, []),
        block(1, [Value(0)], form),
        write(4, [Over(1)]),
        write(5, [Value(1)]),
    ]);
    assert!(
        order.before(2, 4) && order.before(3, 4) && order.before(2, 5) && order.unordered(3, 5)
    );
    assert!(
        order.before(0, 1) && order.before(1, 4) && !order.before(1, 5),
        "blocks have moments too"
    );
}

#[test]
fn members_that_lost_are_over_and_order_nothing() {
    let quorum = |need| {
        let members = vec![
            write(2, [Value(0)]),
            write(3, [Value(0), Value(1)]),
            write(4, [Value(1)]),
        ];
        let form = Form::Members { need, members };
        order([
            write(0, []),
            write(1, []),
            block(5, [], form),
            write(6, [Value(5)]),
        ])
    };
    let first = quorum(1);
    assert!((2..5).all(|member| first.before(member, 6)) && first.unordered(2, 4));
    assert!(!first.before(0, 6) && !first.before(1, 6));
    let two = quorum(2);
    assert!(
        two.before(0, 6) && two.before(1, 6),
        "of two, one has waited for it"
    );
}

#[test]
fn a_fallback_orders_by_its_first() {
    let form = Form::Fallback(
        Box::new(write(2, [Value(0)])),
        Box::new(write(3, [Value(1)])),
    );
    let order = order([
        write(0, []),
        write(1, []),
        block(4, [], form),
        write(5, [Value(4)]),
    ]);
    assert!(order.before(2, 3) && order.before(2, 5) && order.before(3, 5) && order.before(0, 3));
    assert!(order.before(0, 5) && order.unordered(1, 5));
    assert_eq!(order.sometimes(1, 5), Some(vec![1, 3, 4, 5]));
}

#[test]
fn a_for_starts_as_a_whole_and_has_copies() {
    let items = body([write(2, [Over(0)]), write(3, [Value(2)])], Some(2));
    let order = order([
        write(0, []),
        block(1, [], Form::Each(items)),
        write(4, [Value(1)]),
    ]);
    assert!(order.before(0, 3) && order.before(2, 3) && order.before(0, 4));
    assert!(order.before(2, 4) && order.before(3, 4));
    assert!(order.copies(2, 3) && order.again_beside_itself(3) && !order.copies(0, 3));
}

#[test]
fn a_loop_has_exits() {
    // loop { a; if a { b; break; } c; if c { break; } d }
    let leave = |arms: Id, exit, behind: Option<Statement>, on| {
        let mut arm = body([], None);
        arm.statements.extend(behind);
        arm.statements.push(block(exit, [], Form::Exit));
        block(arms, [Value(on)], Form::Arms(vec![arm, Body::empty()]))
    };
    let rounds = body(
        [
            write(2, [Value(0)]),
            leave(3, 4, Some(write(5, [])), 2),
            write(6, [Value(1)]),
            leave(7, 8, None, 6),
            write(9, []),
        ],
        None,
    );
    let order = order([
        write(0, []),
        write(1, []),
        block(10, [], Form::Rounds(rounds)),
        write(11, [Value(10)]),
        write(12, [Over(10)]),
    ]);
    assert!(
        order.before(2, 6) && order.before(6, 9),
        "what stands behind waits for the decision"
    );
    assert!(
        order.exclusive(5, 6) && order.exclusive(5, 9),
        "of the same round"
    );
    assert!(
        order.before(0, 11) && !order.before(1, 11),
        "the first exit may come first"
    );
    assert!(
        [2, 6, 9].iter().all(|&x| order.before(x, 11)),
        "no round is left"
    );
    assert!(
        order.unordered(5, 11) && order.before(5, 12),
        "the value does not wait for it"
    );
    assert!(!order.again_beside_itself(2));
}

#[test]
fn what_a_round_does_not_come_to_is_not_waited_for() {
    // loop { b(d); if a { break; } d } where b waits for d, which stands behind the exit.
    let leave = body([block(3, [], Form::Exit)], None);
    let leave = block(4, [Value(0)], Form::Arms(vec![leave, Body::empty()]));
    let rounds = body([write(2, [Value(1), Value(5)]), leave, write(5, [])], None);
    let order = order([
        write(0, []),
        write(1, []),
        block(6, [], Form::Rounds(rounds)),
        write(7, [Over(6)]),
    ]);
    assert!(order.before(0, 7) && order.before(5, 7) && order.before(5, 2));
    assert!(
        order.unordered(1, 7),
        "if the first round leaves, nothing waits for it"
    );
}

#[test]
fn a_guess_lets_start_what_only_looks() {
    let guess = Some(vec![Value(0)]);
    let guessed = Statement {
        guess,
        ..read(2, [Value(1)])
    };
    let order = order([
        write(0, []),
        write(1, [Value(0)]),
        guessed,
        read(3, [Value(2)]),
        read(4, [Value(3)]),
        write(5, [Value(4)]),
    ]);
    assert!(order.unordered(1, 3) && order.unordered(1, 4) && order.before(0, 4));
    assert!(order.before(1, 5) && order.before(3, 5) && order.before(4, 5));
}

#[test]
fn who_waits_for_itself_is_told() {
    let arm = body([write(1, [Value(2)])], Some(1));
    let form = Form::Arms(vec![arm, Body::empty()]);
    let cycle = Order::of(&structure([block(0, [], form), write(2, [Value(0)])]));
    assert_eq!(cycle.err(), Some(Cycle(vec![0, 2, 1])));
    let itself = block(0, [], Form::Each(body([write(1, [Value(0)])], None)));
    assert_eq!(Order::of(&structure([itself])).err(), Some(Cycle(vec![0])));
    let leave = body([block(2, [Value(3)], Form::Exit)], None);
    let round = [
        block(1, [], Form::Arms(vec![leave, Body::empty()])),
        write(3, []),
    ];
    let behind = block(0, [], Form::Rounds(body(round, None)));
    assert!(Order::of(&structure([behind])).is_err());
}

#[test]
fn unknown_numbers_order_nothing() {
    let order = order([write(0, [Value(7)]), write(1, [Value(0)])]);
    assert!(order.before(0, 1) && !order.before(9, 1) && !order.before(0, 9));
    assert_eq!(order.sometimes(9, 9), None);
}

#[test]
fn who_waits_for_a_member_goes_on_when_it_is_dropped() {
    // `x` feeds the member `a`; `late` comes after `a`.
    let [x, a, b, won, late] = [0, 1, 2, 3, 4];
    let edges = [(x, a), (a, won), (b, won), (a, late), (x, won)];
    let structure = Structure::with_blocks(
        5,
        edges.iter().map(|&(from, to)| (from, to, false)),
        [(
            won,
            Parts::Members {
                need: 1,
                members: vec![a, b],
            },
        )],
        [],
        |_| false,
        [],
    );
    let order = Order::of(&structure).unwrap();
    assert!(order.before(x, a) && order.before(a, late) && !order.before(x, late));
    assert!(order.before(x, won) && order.before(b, won) && !order.before(x, b));
}

#[test]
fn what_waits_for_the_inside_of_an_arm_says_nothing_of_the_others() {
    // 0 decides between 1 and 2; 4 waits for 1 at the gate, 5 for the block.
    let edges = [(0, 1), (0, 2), (0, 3), (1, 3), (2, 3), (1, 4), (3, 5)];
    let order = |arms| {
        let blocks = [(3, Parts::Arms(arms))];
        Order::of(&Structure::with_blocks(
            6,
            edges.map(|(from, to)| (from, to, false)),
            blocks,
            [],
            |_| false,
            [],
        ))
        .unwrap()
    };
    let both = order(vec![(vec![1], None), (vec![2], None)]);
    assert!(both.before(1, 4) && both.before(0, 4) && !both.before(2, 4));
    assert!(both.before(1, 5) && both.before(2, 5) && both.exclusive(1, 2));
    let valued = order(vec![(vec![1, 2], Some(1))]);
    assert!(valued.before(1, 5) && !valued.before(2, 5));
}

//! Where the layout puts things.

use crate::draw::layout::{Drawing, Input, Item, Link, Point, Rect, Size, Way, layout};
use proptest::prelude::*;
use std::vec::Vec;

const BOX: Size = Size {
    width: 80,
    height: 30,
};

fn flat(count: usize, links: &[(usize, usize)]) -> Input {
    let item = Item {
        size: BOX,
        ..Item::default()
    };
    let link = |(number, &(from, to)): (usize, &(usize, usize))| Link {
        from,
        to,
        group: number,
        label: (number % 2 == 0).then_some(Size {
            width: 30,
            height: 14,
        }),
    };
    Input {
        items: std::vec![item; count],
        links: links.iter().enumerate().map(link).collect(),
    }
}

/// Is `inner` within `outer`?
fn within(inner: Rect, outer: Rect) -> bool {
    inner.at.x >= outer.at.x
        && inner.at.y >= outer.at.y
        && inner.right() <= outer.right()
        && inner.bottom() <= outer.bottom()
}

fn overlap(one: Rect, other: Rect) -> bool {
    one.at.x < other.right()
        && other.at.x < one.right()
        && one.at.y < other.bottom()
        && other.at.y < one.bottom()
}

fn around(items: &[Item], item: usize) -> Vec<usize> {
    let parent = |&item: &usize| items[item].parent;
    std::iter::successors(Some(item), parent).collect()
}

/// All that has to hold for every drawing. The parents of the items are sound.
pub(super) fn check(input: &Input, drawing: &Drawing) {
    let page = Rect {
        at: Point::default(),
        size: drawing.size,
    };
    let (items, boxes) = (&input.items, &drawing.boxes);
    for (one, own) in boxes.iter().enumerate() {
        assert!(within(*own, page), "{one} on the page");
        if let Some(parent) = items[one].parent {
            assert!(within(*own, boxes[parent]), "{one} in {parent}");
            assert!(!overlap(*own, drawing.titles[parent]), "{one} on a title");
        }
        if items[one].is_frame {
            assert!(within(drawing.titles[one], *own), "the title of {one}");
        } else {
            assert_eq!(own.size, items[one].size, "{one}");
        }
        for (other, its) in boxes.iter().enumerate().take(one) {
            let nested = around(items, one).contains(&other) || around(items, other).contains(&one);
            assert!(nested || !overlap(*own, *its), "{one} on {other}");
        }
    }
    let labels: Vec<Rect> = drawing.labels.iter().flatten().copied().collect();
    for (index, label) in labels.iter().enumerate() {
        assert!(within(*label, page), "a label on the page");
        for other in labels.iter().take(index) {
            assert!(!overlap(*label, *other), "labels on each other");
        }
        for (item, own) in boxes.iter().enumerate() {
            let clear = items[item].is_frame || !overlap(*label, *own);
            assert!(clear, "a label on {item}");
        }
    }
    for (link, route) in input.links.iter().zip(&drawing.routes) {
        let known = link.from < items.len() && link.to < items.len();
        assert_eq!(route.way == Way::None, !known);
        let (upper, lower) = match route.way {
            Way::None | Way::Loop => continue,
            Way::Down => (link.from, link.to),
            Way::Back => (link.to, link.from),
        };
        let points: Vec<Point> = route.runs.iter().flatten().copied().collect();
        let (first, last) = (points[0], *points.last().unwrap());
        // Into a frame from itself it starts at its upper border.
        let start = if around(items, lower).contains(&upper) {
            boxes[upper].at.y
        } else {
            boxes[upper].bottom()
        };
        let end = if around(items, upper).contains(&lower) {
            boxes[lower].bottom()
        } else {
            boxes[lower].at.y
        };
        assert_eq!((first.y, last.y), (start, end), "{link:?}");
        for (point, item) in [(first, upper), (last, lower)] {
            let side = boxes[item];
            let meets = point.x >= side.at.x && point.x <= side.right();
            assert!(meets, "{link:?} meets {item}: {point:?}, {side:?}");
        }
        for run in &route.runs {
            for pair in run.windows(2) {
                let [one, other] = pair else { continue };
                assert!(one.y <= other.y, "{link:?} runs down");
                let left = one.x.min(other.x);
                let line = Rect {
                    at: Point { x: left, y: one.y },
                    size: Size {
                        width: one.x.max(other.x) - left,
                        height: other.y - one.y,
                    },
                };
                for (item, own) in boxes.iter().enumerate() {
                    let own_frame = around(items, upper).contains(&item)
                        || around(items, lower).contains(&item);
                    assert!(own_frame || !overlap(line, *own), "{link:?} crosses {item}");
                }
            }
        }
    }
}

#[test]
fn simple_graphs_have_no_crossings() {
    let chain: Vec<_> = (1..8).map(|it| (it - 1, it)).collect();
    let tree: Vec<_> = (1..31).map(|it| ((it - 1) / 2, it)).collect();
    let ladder: Vec<_> = (2..20)
        .flat_map(|it| [(it - 2, it), (it / 2 * 2 - 2, it)])
        .collect();
    for (count, links) in [
        (8, chain),
        (4, std::vec![(0, 1), (0, 2), (1, 3), (2, 3)]),
        (31, tree),
        (20, ladder),
    ] {
        let input = flat(count, &links);
        let drawing = layout(&input);
        check(&input, &drawing);
        assert_eq!(drawing.crossings, 0, "{links:?}");
    }
}

#[test]
fn a_chain_is_one_straight_line() {
    let links: Vec<_> = (1..8).map(|it| (it - 1, it)).collect();
    let drawing = layout(&flat(8, &links));
    let middle = drawing.boxes[0].center().x;
    assert!(drawing.boxes.iter().all(|it| it.center().x == middle));
    let points = drawing
        .routes
        .iter()
        .flat_map(|it| it.runs.iter().flatten());
    assert!(points.map(|it| it.x).all(|x| x == middle));
}

#[test]
fn parents_stand_between_their_children() {
    let mut input = flat(
        15,
        &(1..15).map(|it| ((it - 1) / 2, it)).collect::<Vec<_>>(),
    );
    // One value for both.
    input.links.iter_mut().for_each(|link| link.group = 0);
    let drawing = layout(&input);
    let middle = |item: usize| drawing.boxes[item].center().x;
    for parent in 0..7 {
        let children = middle(2 * parent + 1) + middle(2 * parent + 2);
        assert!((2 * middle(parent) - children).abs() <= 2, "{parent}");
    }
}

#[test]
fn cycles_run_down_but_for_one_link() {
    let input = flat(4, &[(0, 1), (1, 2), (2, 0), (3, 3), (2, 3)]);
    let drawing = layout(&input);
    check(&input, &drawing);
    let ways: Vec<Way> = drawing.routes.iter().map(|it| it.way).collect();
    let expected = [Way::Down, Way::Down, Way::Back, Way::Loop, Way::Down];
    assert_eq!(ways, expected);
}

#[test]
fn frames_that_stand_in_each_other_are_set_free() {
    let frame = |parent| Item {
        parent: Some(parent),
        is_frame: true,
        size: BOX,
    };
    let input = Input {
        items: std::vec![frame(1), frame(2), frame(0), frame(7), frame(4)],
        links: Vec::new(),
    };
    assert_eq!(layout(&input).boxes.len(), 5);
}

/// Items in nested frames, each after its frame, and links between any two; some lead nowhere.
fn inputs() -> impl Strategy<Value = Input> {
    let item = (
        any::<prop::sample::Index>(),
        0..4_u8,
        10..200_i32,
        10..60_i32,
    );
    let link = (0..28_usize, 0..28_usize, 0..3_usize, 0..60_i32);
    let items = prop::collection::vec(item, 1..26);
    let links = prop::collection::vec(link, 0..50);
    (items, links).prop_map(|(items, links)| {
        let mut made: Vec<Item> = Vec::new();
        for (parent, kind, width, height) in items {
            let parent = (!made.is_empty()).then(|| parent.index(made.len()));
            made.push(Item {
                parent: parent.filter(|&parent| made[parent].is_frame),
                is_frame: kind == 0,
                size: Size { width, height },
            });
        }
        let links = links.into_iter().map(|(from, to, group, width)| Link {
            from,
            to,
            group,
            label: (width > 20).then_some(Size { width, height: 14 }),
        });
        Input {
            links: links.collect(),
            items: made,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn nothing_stands_on_anything_else(input in inputs()) {
        let drawing = layout(&input);
        check(&input, &drawing);
        prop_assert_eq!(drawing.boxes, layout(&input).boxes);
    }
}

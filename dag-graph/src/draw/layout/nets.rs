//! From links to nets, and where each net has to go: up out of frames, across, and down into others.

use super::{Input, Item, Size, Total, Way};
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

/// Links with the same origin that carry the same: one trunk with many ends.
#[derive(Clone, Debug, Default)]
pub(crate) struct Net {
    pub(crate) from: usize,
    pub(crate) label: Option<Size>,
    /// The link whose label it is.
    pub(crate) link: usize,
    pub(crate) ends: Vec<usize>,
}

/// Where a net comes from or goes to, seen from inside of a frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Pin {
    /// Through the border of the frame: in at the top, out at the bottom.
    #[default]
    Border,
    /// An item that stands directly in the frame, or the frame that leads to one.
    Item(usize),
}

/// A piece of a net inside one frame. It has an end at least.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wire {
    pub(crate) net: usize,
    pub(crate) from: Pin,
    pub(crate) to: Vec<Pin>,
    /// Does the label stand here?
    pub(crate) labelled: bool,
}

/// All there is to place, made sound.
pub(crate) struct Nets {
    pub(crate) items: Total<Item>,
    pub(crate) all: Total<Net>,
    /// Of each link: its net, and which way it runs.
    pub(crate) links: Vec<(usize, Way)>,
    /// Of each item that is a frame, and behind them of the page: what stands in it, and what runs in it.
    pub(crate) children: Total<Vec<usize>>,
    pub(crate) wires: Total<Vec<Wire>>,
    /// The items with a link to themselves.
    pub(crate) loops: Total<bool>,
    /// The frames, the inner ones first; the page last.
    pub(crate) inside_out: Vec<usize>,
}

impl Nets {
    pub(crate) fn new(input: &Input) -> Self {
        let items = sound(&input.items);
        let page = items.len();
        let mut all = Self {
            items,
            all: Total::default(),
            links: Vec::new(),
            children: Total::new(page + 1),
            wires: Total::new(page + 1),
            loops: Total::new(page),
            inside_out: Vec::new(),
        };
        for index in 0..page {
            let frame = all.frame(index);
            all.children[frame].push(index);
        }
        let depth = |frame: &usize| core::cmp::Reverse(all.around(*frame).count());
        let frames = (0..page).filter(|&index| all.items[index].is_frame);
        let mut frames: Vec<usize> = frames.collect();
        frames.sort_by_cached_key(depth);
        frames.push(page);
        all.inside_out = frames;
        let ways = all.ways(input);
        for (link, &way) in input.links.iter().zip(&ways) {
            all.loops[link.from] |= way == Way::Loop;
        }
        all.join(input, &ways);
        for net in 0..all.all.len() {
            all.wire(net);
        }
        all
    }

    pub(crate) fn page(&self) -> usize {
        self.items.len()
    }

    /// The frame that an item stands in, or the page.
    pub(crate) fn frame(&self, item: usize) -> usize {
        self.items[item].parent.unwrap_or(self.page())
    }

    /// The frames around, the innermost first; the page last.
    pub(crate) fn around(&self, item: usize) -> impl Iterator<Item = usize> {
        let page = self.page();
        let next = move |&frame: &usize| (frame < page).then(|| self.frame(frame));
        core::iter::successors(Some(self.frame(item)), next)
    }

    /// The item and the frames around it, up to but without `frame`.
    fn climb(&self, item: usize, frame: usize) -> impl Iterator<Item = usize> {
        let path = core::iter::once(item).chain(self.around(item));
        path.take_while(move |&at| at != frame)
    }

    /// The innermost frame in which both stand; a frame stands in itself if the other stands in it, too.
    pub(crate) fn meeting(&self, one: usize, other: usize) -> usize {
        let path = |item: usize| {
            let own = self.items[item].is_frame.then_some(item);
            own.into_iter().chain(self.around(item))
        };
        let others: Vec<usize> = path(other).collect();
        let both = path(one).find(|frame| others.contains(frame));
        let both = both.unwrap_or(self.page());
        // Two ends at the same frame meet around it.
        if one == other { self.frame(one) } else { both }
    }

    /// What of `frame` an item stands in, or is; if it is the frame itself, its border.
    pub(crate) fn pin(&self, item: usize, frame: usize) -> Pin {
        match self.climb(item, frame).last() {
            Some(last) => Pin::Item(last),
            None => Pin::Border,
        }
    }

    /// Turns round what closes a cycle: what leads back on the path of a search in depth, in the order of the items.
    fn ways(&self, input: &Input) -> Vec<Way> {
        let count = self.items.len();
        let mut next: Total<Vec<(usize, usize)>> = Total::new(count);
        let mut ways: Total<Way> = Total::new(input.links.len());
        for (index, link) in input.links.iter().enumerate() {
            if link.from >= count || link.to >= count {
                continue;
            }
            ways[index] = if link.from == link.to {
                Way::Loop
            } else {
                Way::Down
            };
            let frame = self.meeting(link.from, link.to);
            let pins = (self.pin(link.from, frame), self.pin(link.to, frame));
            if let (Pin::Item(from), Pin::Item(to)) = pins
                && from != to
            {
                next[from].push((to, index));
            }
        }
        // 0: not seen, 1: on the path, 2: done.
        let mut seen: Total<u8> = Total::new(count);
        for root in 0..count {
            if seen[root] != 0 {
                continue;
            }
            seen[root] = 1;
            let mut path = Vec::from([(root, 0)]);
            while let Some((at, step)) = path.pop() {
                let Some(&(to, link)) = next[at].get(step) else {
                    seen[at] = 2;
                    continue;
                };
                path.push((at, step + 1));
                match seen[to] {
                    0 => {
                        seen[to] = 1;
                        path.push((to, 0));
                    }
                    1 => ways[link] = Way::Back,
                    _ => {}
                }
            }
        }
        ways.into_vec()
    }

    fn join(&mut self, input: &Input, ways: &[Way]) {
        let mut known: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for (index, (link, &way)) in input.links.iter().zip(ways).enumerate() {
            let fresh = |nets: &mut Total<Net>, from| {
                nets.push(Net {
                    from,
                    label: link.label,
                    link: index,
                    ends: Vec::new(),
                })
            };
            let net = match way {
                Way::None | Way::Loop => usize::MAX,
                Way::Back => {
                    let net = fresh(&mut self.all, link.to);
                    self.all[net].ends.push(link.from);
                    net
                }
                Way::Down => {
                    let key = (link.from, link.group);
                    let net = known.entry(key);
                    let net = *net.or_insert_with(|| fresh(&mut self.all, link.from));
                    if !self.all[net].ends.contains(&link.to) {
                        self.all[net].ends.push(link.to);
                    }
                    net
                }
            };
            self.links.push((net, way));
        }
    }

    /// Lays a net through all frames on its way.
    fn wire(&mut self, number: usize) {
        let net = self.all[number].clone();
        let mut wires: BTreeMap<usize, (Pin, Vec<Pin>)> = BTreeMap::new();
        for &end in &net.ends {
            let meeting = self.meeting(net.from, end);
            let up = self.around(net.from).take_while(|&frame| frame != meeting);
            let up = up.filter(|_| net.from != meeting);
            for frame in up {
                add(&mut wires, frame, self.pin(net.from, frame), Pin::Border);
            }
            let (from, to) = (self.pin(net.from, meeting), self.pin(end, meeting));
            add(&mut wires, meeting, from, to);
            let down = self.around(end).take_while(|&frame| frame != meeting);
            for frame in down.filter(|_| end != meeting) {
                add(&mut wires, frame, Pin::Border, self.pin(end, frame));
            }
        }
        // It stands where the net begins.
        let labelled = self.frame(net.from);
        let labelled = if wires.contains_key(&labelled) {
            labelled
        } else {
            net.from
        };
        for (frame, (from, to)) in wires {
            self.wires[frame].push(Wire {
                net: number,
                from,
                to,
                labelled: net.label.is_some() && frame == labelled,
            });
        }
    }
}

fn add(wires: &mut BTreeMap<usize, (Pin, Vec<Pin>)>, frame: usize, from: Pin, to: Pin) {
    let (_, ends) = wires.entry(frame).or_insert_with(|| (from, Vec::new()));
    if !ends.contains(&to) {
        ends.push(to);
    }
}

/// The items without parents that are none, or that stand in each other.
fn sound(items: &[Item]) -> Total<Item> {
    let mut sound: Total<Item> = items.to_vec().into();
    for index in 0..items.len() {
        let parent = sound[index].parent;
        sound[index].parent =
            parent.filter(|&parent| items.get(parent).is_some_and(|it| it.is_frame));
    }
    for index in 0..items.len() {
        let mut at = sound[index].parent;
        for _ in 0..items.len() {
            match at {
                Some(frame) if frame == index => {
                    sound[index].parent = None;
                    break;
                }
                Some(frame) => at = sound[frame].parent,
                None => break,
            }
        }
    }
    sound
}

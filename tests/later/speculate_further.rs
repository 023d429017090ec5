workflow!(
    async fn owners(recorder: &Recorder, ticket: Ticket, n: u64) -> u64 {
        let asked = decide_on(recorder, "asked", 30, n);
        #[speculate]
        let size = match asked {
            0 => view(recorder, "lent", 50, &ticket),
            1 => close(recorder, "moved", 50, ticket),
            _ => look_after(recorder, "copied", 50, n),
        };
        size
    }
);

// What is moved waits for the decision, so each run moves it once: it needs no `Clone`.
#[tokio::test(start_paused = true)]
async fn nodes_that_lend_or_copy_outer_values_start_and_those_that_move_them_wait() {
    let ticket = || Ticket("abc".to_owned());
    let recorder = Recorder::new();
    assert_eq!(soon(owners(&recorder, ticket(), 0)).await, 3);
    assert_eq!(life(&recorder, "lent"), "0-50");
    assert_eq!(life(&recorder, "copied"), "0x30");
    assert_eq!(life(&recorder, "moved"), "");
    let recorder = Recorder::new();
    assert_eq!(soon(owners(&recorder, ticket(), 1)).await, 3);
    assert_eq!(life(&recorder, "lent"), "0x30");
    assert_eq!(life(&recorder, "moved"), "30-80");
    let recorder = Recorder::new();
    assert_eq!(soon(owners(&recorder, ticket(), 2)).await, 52);
    assert_eq!(life(&recorder, "copied"), "0-50");
}

workflow!(
    async fn clones(recorder: &Recorder, label: Label, n: u64) -> u64 {
        let asked = decide_on(recorder, "asked", 30, n);
        #[speculate]
        let size = match asked {
            0 => stick(recorder, "cloned", 50, label.clone()),
            _ => stick(recorder, "moved", 50, label),
        };
        size
    }
);

// Open: does a value that is `Clone` and moved start early on a copy? Chosen: no, what is moved waits; who
// writes `.clone()` only reads it, and starts.
#[tokio::test(start_paused = true)]
async fn a_written_clone_starts_and_a_move_waits() {
    let label = || Label("abc".to_owned());
    let recorder = Recorder::new();
    assert_eq!(soon(clones(&recorder, label(), 0)).await, 3);
    assert_eq!(life(&recorder, "cloned"), "0-50");
    assert_eq!(life(&recorder, "moved"), "");
    let recorder = Recorder::new();
    assert_eq!(soon(clones(&recorder, label(), 1)).await, 3);
    assert_eq!(life(&recorder, "cloned"), "0x30");
    assert_eq!(life(&recorder, "moved"), "30-80");
}

workflow!(
    async fn with_a_guess(recorder: &Recorder, n: u64) -> u64 {
        let asked = decide_on(recorder, "asked", 30, n).guess(Some(0));
        #[speculate]
        let size = match asked {
            0 => look(recorder, "zero", 50),
            other => look_after(recorder, "some", 50, other),
        };
        look_after(recorder, "after", 10, size)
    }
);

// Open: a speculated match on a guess. Chosen: the guess decides for the time being (so what follows the
// match runs on it); the other arms' results are not needed unless it is wrong.
#[tokio::test(start_paused = true)]
async fn a_guess_may_decide_what_is_speculated_about() {
    let recorder = Recorder::new();
    assert_eq!(soon(with_a_guess(&recorder, 0)).await, 60);
    assert_eq!(life(&recorder, "zero"), "0-50");
    assert_eq!(life(&recorder, "after"), "50-60");
    let recorder = Recorder::new();
    assert_eq!(soon(with_a_guess(&recorder, 4)).await, 64);
    assert_eq!(life(&recorder, "zero"), "0x30");
    assert_eq!(life(&recorder, "some"), "30-80");
    assert_eq!(recorder.now(), 90);
}


#[node(pure)]
async fn close(recorder: &Recorder, name: &'static str, ms: u64, ticket: Ticket) -> u64 {
    recorder.work(name, ms).await;
    ticket.0.len() as u64
}

/// Takes a label by value.
workflow!(
    async fn inspected(recorder: &Recorder, seen: &Seen, n: u64) -> u64 {
        let asked = decide_on(recorder, "asked", 30, n);
        #[speculate]
        let size = match asked {
            0 => {
                let zero = look(recorder, "zero", 10).inspect(|zero| seen.see(*zero));
                look_after(recorder, "next", 50, zero)
            }
            _ => look(recorder, "other", 20).inspect(|other| seen.see(*other)),
        };
        size
    }
);

#[tokio::test(start_paused = true)]
async fn inspect_in_an_arm_waits_for_the_decision() {
    let recorder = Recorder::new();
    let seen = Seen::new(&recorder);
    assert_eq!(soon(inspected(&recorder, &seen, 0)).await, 60);
    assert_eq!(seen.values(), [(10, 30)]);
    assert_eq!(life(&recorder, "next"), "10-60");
    let recorder = Recorder::new();
    let seen = Seen::new(&recorder);
    assert_eq!(soon(inspected(&recorder, &seen, 1)).await, 20);
    assert_eq!(seen.values(), [(20, 30)]);
}

workflow!(
    async fn nested(recorder: &Recorder, outer: u64, inner: u64) -> u64 {
        let first = decide_on(recorder, "first", 30, outer);
        let second = decide_on(recorder, "second", 60, inner);
        #[speculate]
        let size = match first {
            0 => {
                #[speculate]
                let deep = match second {
                    0 => look(recorder, "deep 0", 100),
                    _ => look(recorder, "deep 1", 80),
                };
                deep
            }
            _ => look(recorder, "flat", 50),
        };
        size
    }
);

#[tokio::test(start_paused = true)]
async fn speculation_inside_speculation_starts_everything() {
    let recorder = Recorder::new();
    assert_eq!(soon(nested(&recorder, 0, 0)).await, 100);
    assert_eq!(life(&recorder, "deep 0"), "0-100");
    assert_eq!(life(&recorder, "deep 1"), "0x60");
    assert_eq!(life(&recorder, "flat"), "0x30");
    assert_eq!(recorder.now(), 100);
    let recorder = Recorder::new();
    assert_eq!(soon(nested(&recorder, 1, 0)).await, 50);
    assert_eq!(life(&recorder, "deep 0"), "0x30");
    assert_eq!(life(&recorder, "deep 1"), "0x30");
    assert_eq!(life(&recorder, "flat"), "0-50");
}

workflow!(
    async fn plain_inside(recorder: &Recorder, outer: u64, inner: u64) -> u64 {
        let first = decide_on(recorder, "first", 30, outer);
        let second = decide_on(recorder, "second", 10, inner);
        #[speculate]
        let size = match first {
            0 => {
                let deep = match second {
                    0 => look(recorder, "deep 0", 50),
                    _ => look(recorder, "deep 1", 50),
                };
                deep
            }
            _ => look(recorder, "flat", 50),
        };
        size
    }
);

// Open: is a decision inside an arm, about an outer value, made before the outer one? Chosen: yes, it is
// like a pure node; its arms wait for it, as they are not speculated themselves.
#[tokio::test(start_paused = true)]
async fn a_plain_match_inside_decides_early_and_starts_one_arm() {
    let recorder = Recorder::new();
    assert_eq!(soon(plain_inside(&recorder, 0, 1)).await, 50);
    assert_eq!(life(&recorder, "deep 0"), "");
    assert_eq!(life(&recorder, "deep 1"), "10-60");
    assert_eq!(life(&recorder, "flat"), "0x30");
    assert_eq!(recorder.now(), 60);
    let recorder = Recorder::new();
    assert_eq!(soon(plain_inside(&recorder, 1, 1)).await, 50);
    assert_eq!(life(&recorder, "deep 1"), "10x30");
    assert_eq!(recorder.now(), 50);
}

workflow!(
    async fn a_list_inside(recorder: &Recorder, items: &[u64], n: u64) -> Vec<u64> {
        let asked = decide_on(recorder, "asked", 30, n);
        #[speculate]
        let found = match asked {
            0 => {
                let looked = for item in items.iter().concurrent(2) {
                    look_after(recorder, "item", 20, *item)
                };
                looked
            }
            _ => Vec::new(),
        };
        found
    }
);

// Open: does a `for` in an arm start early? Chosen: yes, if nothing in it writes.
#[tokio::test(start_paused = true)]
async fn a_for_that_only_reads_starts_early() {
    let recorder = Recorder::new();
    let found = soon(a_list_inside(&recorder, &[1, 2, 3], 0)).await;
    assert_eq!(found, [21, 22, 23]);
    assert_eq!(life(&recorder, "item"), "0-20, 0-20, 20-40");
    assert_eq!(recorder.now(), 40);
    let recorder = Recorder::new();
    let found = soon(a_list_inside(&recorder, &[1, 2, 3], 1)).await;
    assert!(found.is_empty());
    assert_eq!(life(&recorder, "item"), "0-20, 0-20, 20x30");
    assert_eq!(recorder.now(), 30);
}


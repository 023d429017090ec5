//! What is changed at random: inputs of every form.

/// A workflow, and its nodes in the order in which it calls them; what a block calls comes after what stands behind the block.
pub(super) struct Sound {
    pub(super) nodes: &'static [&'static str],
    pub(super) workflow: &'static str,
}

pub(super) const WORKFLOWS: &[Sound] = &[
    Sound {
        nodes: &[
            "#[node(read)] async fn understand(ticket: &Ticket) -> Query {}",
            "#[node(read(SearchIndex))] async fn search(index: &Index, query: &Query, source: Source) -> Result<Hits, SearchError> {}",
            "#[node(read(Accounts))] async fn load_account(db: &Db, ticket: &Ticket) -> Result<Account, DbError> {}",
            "#[node(pure)] fn rank(hits: [Option<&Hits>; 2], account: &Account) -> Ranked {}",
            "#[node(pure)] async fn draft(ticket: &Ticket, ranked: &Ranked) -> Reply {}",
            "#[node(write(Outbox), idempotent)] async fn send(mailer: &Mailer, reply: &Reply) -> Result<Receipt, MailError> {}",
        ],
        workflow: r#"
            /// Answers one support ticket.
            pub async fn answer(index: &Index, db: &Db, mailer: &Mailer, ticket: Ticket) -> Result<Receipt, AnswerError> {
                let query   = understand(..);
                let docs    = search(.., Source::Docs).ok();
                let issues  = search(.., Source::Issues).ok();
                let account = load_account(..)?;
                let ranked  = rank(..);
                let reply   = draft(&ticket, &ranked);
                send(..)
            }"#,
    },
    Sound {
        nodes: &[
            "#[node(pure)] fn parse(text: &str) -> (Doc, Vec<Link>) {}",
            "#[node(read)] fn count(links: &[Link]) -> usize {}",
            "#[node(write(Log), commutes)] fn note(words: usize, doc: Doc) {}",
            "#[node(pure)] fn total(a: usize, b: usize) -> Option<usize> {}",
        ],
        workflow: r#"
            #[allow(unused_variables, reason = "a test")]
            #[cfg(all())]
            async fn measure<'a, T: Clone, const N: usize>(text: &'a str, extra: [T; N], r#type: Arc<Mutex<u8>>) -> usize where T: Send + 'a {
                let (doc, links) = parse(text);
                let words: usize = text.split_whitespace().filter(|word| word.len() > 3).count();
                let links_count = self::count(..).after(noted);
                let noted = note(words, doc);
                let _ = total(words, links_count);
                let sum = total(.., links_count).unwrap_or(words + 1);
                let shown = format!("{words:>width$} {0:?}", links, width = words);
                let pair = Pair { left: 1, shown, ..Default::default() };
                let choice = { if let Some(x) = extra.first() { helper(x); 1 } else { match words { 0 => 2, n if n > 3 => n, _ => 4 } } };
                sum + pair.left as usize + choice + usize::from(*r#type.lock().unwrap())
            }"#,
    },
    Sound {
        nodes: &[
            "#[node(read(Orders))] async fn load(db: &Db, id: u64) -> Result<Order, DbError> {}",
            "#[node(pure)] fn check(order: &Order) -> Result<Checked, CheckError> {}",
            "#[node(blocking, read)] fn slow(id: u64) -> io::Result<Vec<u8>> {}",
            "#[node(spawn, pure)] async fn apart(id: u64, name: String) -> Size {}",
            "#[node(write)] async fn store(db: &Db, checked: Checked, size: Size) -> Result<(), DbError> {}",
        ],
        workflow: r#"
            #[errors(OrderError, slow = std::io::Error)]
            pub(crate) async fn order(db: &Db, id: u64, name: String) -> Result<Checked, OrderError> {
                let order = shop::load(db, id)?;
                let checked = check(&order)?;
                let slow = slow(id)?;
                let size = apart(id, name.clone());
                store(db, checked.clone(), ..)?;
                let _ = slow.len();
                Ok(checked)
            }"#,
    },
    Sound {
        nodes: &["#[node(pure)] fn make(seed: u64) -> Thing {}"],
        workflow: "async fn one(seed: u64) -> Thing { make(seed) }",
    },
    Sound {
        nodes: &[],
        workflow: "pub(super) async fn nothing() {}",
    },
    Sound {
        nodes: &["#[node(write(Log))] async fn log(text: String) {}"],
        workflow: r#"async fn last(text: String, list: Vec<(u8, &'static str)>) -> (String, usize) {
            log(text.clone());
            let lengths = vec![text.len(); 3];
            let n = lengths.iter().map(|n| n * 2).sum::<usize>();
            (text, n)
        }"#,
    },
    Sound {
        nodes: &[
            "#[node(pure)] fn a(b: &Second) -> First {}",
            "#[node(pure)] fn b(a: &First) -> Second {}",
            "#[node(pure)] fn c<T>(x: T, y: impl Fn() -> u8) -> Vec<T> {}",
        ],
        workflow: r#"async fn wrong(first: &First) -> Second {
            let x = a(..);
            let y = b(..).after(x, z);
            let y = c(|| 1, first).timeout(2s).retry(3, backoff = 100ms).okay()?;
            let v = y.await;
            b(b(..))
        }"#,
    },
    // What this version refuses, statement by statement.
    Sound {
        nodes: &[
            "#[node(read)] async fn fetch(hit: &Hit) -> Result<Page, FetchError> {}",
            "#[node(pure)] fn compose(brief: &Brief, feedback: Option<&Verdict>) -> Draft {}",
        ],
        workflow: r#"async fn blocks(hits: Vec<Hit>, brief: Brief, triage: Triage) -> Result<Text, Error> {
            let reply = match &triage {
                Triage::Refund(request) => { let policy = load_policy(..)?; refund(request, &policy)? }
                Triage::Question(question) => answer(question, ..)?,
            };
            let notes = if ticket.vip { priority_notes(..) };
            let pages = for hit in hits.iter().concurrent(8).until(1500ms) { let page = fetch(hit, ..)?; parse(&page) };
            let reply = select_ok!(fast(..), smart(..))?;
            let votes = quorum!(2; a(..), b(..), c(..))?;
            let mut feedback: Option<Verdict> = None;
            let text = loop {
                let draft = compose(&brief, feedback.as_ref());
                if verdict.accepted { break draft; }
                feedback = Some(verdict);
            }.max(3).or_else(escalate(&brief))?;
            #[speculate] let guessed = fetch(&hit).guess(Some(page)).undo(remove(_)).early().emit();
            let Some(page) = fetch(..) else { return Err(Error) };
            let one;
            while true {}
            fn item() {}
            use tools::search as find;
            Ok(text)
        }"#,
    },
];

/// Programs of blocks, each without a mistake.
pub(super) const BLOCKS: &[Sound] = &[
    Sound {
        nodes: &[
            "#[node(read)] async fn fetch(hit: &Hit, index: &Index) -> Result<Page, FetchError> {}",
            "#[node(pure)] fn parse(page: &Page) -> usize {}",
            "#[node(write(Views), commutes, idempotent)] async fn count(page: &Page, seen: usize) -> usize {}",
            "#[node(read)] async fn peek(hit: &Hit) -> Page {}",
        ],
        workflow: r#"
            async fn gather(index: &Index, hits: Vec<Hit>, more: Vec<Hit>, pairs: Vec<(u8, Hit)>, width: usize) -> Result<usize, FetchError> {
                let sizes = for hit in hits.iter().concurrent(8) {
                    let page = fetch(hit, ..)?;
                    let size = parse(&page);
                    count(&page, size);
                    size + width
                };
                let some = for hit in hits.iter().concurrent(width) { fetch(hit, index).timeout(1s).retry(2, backoff = 10ms).ok() }.after(sizes);
                let got = for hit in more.concurrent(8).until(1500ms) { fetch(&hit, ..).unwrap_or(Page::empty()) };
                let nested = for (number, hit) in pairs.iter().concurrent(4) {
                    for _ in (0..*number).concurrent(1) { peek(hit) }
                };
                let first = for hit in hits.iter().concurrent(2) { peek(hit) }
                    .inspect(|pages| println!("{}", pages.len()))
                    .ensure(|pages| !pages.is_empty())
                    .timeout(5s)
                    .unwrap_or(Vec::new());
                for page in got.iter().concurrent(3) { count(page, width).after(first); };
                Ok(sizes.len() + some.iter().flatten().count() + nested.len() + first.len())
            }"#,
    },
    Sound {
        nodes: &[
            "#[node(read)] async fn fast(question: &str) -> Result<Reply, Busy> {}",
            "#[node(read)] async fn smart(question: &str, limit: u64) -> Result<Reply, Down> {}",
            "#[node(read)] async fn ask(question: String) -> Reply {}",
            "#[node(write(Ledger), commutes, idempotent)] async fn vote(voter: u64) -> Result<u64, Absent> {}",
        ],
        workflow: r#"
            #[errors(AnswerError, votes = Failure<TooFew>)]
            async fn answer(question: &str, limit: u64, limiter: &Limiter) -> Result<(Reply, Reply, Vec<u64>, Option<Vec<u64>>), AnswerError> {
                let first = select_ok!(fast(question).timeout(250ms), smart(question, limit).hedge(1s))?;
                let other = select_ok! { fast("again").ensure(|reply| reply.good()), smart(question, ..) }
                    .or_else(ask(question.to_owned()))
                    .after(first);
                let votes = quorum!(2; vote(1), vote(2).retry(1), vote(limit)).timeout(2s)?;
                let some = quorum![1; vote(7), vote(8)].ok();
                Ok((first, other, votes, some))
            }"#,
    },
    Sound {
        nodes: &[
            "#[node(read)] async fn classify(ticket: &Ticket) -> Triage {}",
            "#[node(read)] async fn load_policy(request: &Request) -> Result<Policy, DbError> {}",
            "#[node(pure)] fn approve(request: &Request, policy: &Policy) -> Reply {}",
            "#[node(read)] async fn reply_to(question: &Question) -> Reply {}",
            "#[node(read)] async fn look_up(ticket: &Ticket) -> Option<Request> {}",
            "#[node(pure)] fn words(reply: &Reply) -> usize {}",
            "#[node(write(Ledger), idempotent)] async fn close(ticket: &Ticket) -> u64 {}",
            "#[node(read)] async fn is_open(ticket: &Ticket) -> bool {}",
            "#[node(write(Outbox))] async fn send(reply: &Reply) -> Result<(), DbError> {}",
        ],
        workflow: r#"
            async fn serve(ticket: Ticket, level: u8) -> Result<usize, DbError> {
                let triage = classify(&ticket);
                let reply = match &triage {
                    Triage::Refund(request) if request.cents > 0 => {
                        let policy = load_policy(request)?;
                        approve(request, &policy)
                    }
                    Triage::Refund(Request { id: 0 | 1, .. }) => Reply::empty(),
                    Triage::Question(question) => reply_to(question),
                    _ => Reply(String::from("no")),
                };
                let days = if let Some(request) = look_up(&ticket) {
                    let policy = load_policy(&request).ok();
                    policy.map_or(0, |policy| policy.days)
                } else {
                    0
                };
                let notes = if ticket.vip && level > 2 { words(&reply) }.inspect(|n| log(n));
                let rank = if days == 0 { words(&reply) } else if ticket.id == 7 { 1 } else { match level { 0..=3 => 2, n @ 4.. => usize::from(n) } };
                let closed = close(&ticket);
                let sent = if is_open(&ticket) { send(&reply).after(closed)? };
                if rank > 3 { close(&ticket).after(closed); }
                if notes.is_some() || sent.is_some() { Ok(reply.len() + rank) } else { Err(DbError::other("unsorted")) }
            }"#,
    },
    Sound {
        nodes: &[
            "#[node(read)] async fn escalate(brief: &str) -> Result<Draft, Busy> {}",
            "#[node(read)] async fn compose(brief: &str, feedback: Option<&Verdict>) -> Draft {}",
            "#[node(read)] async fn critique(draft: &Draft, round: u32) -> Verdict {}",
            "#[node(read)] async fn step(at: u64) -> Result<u64, Busy> {}",
        ],
        workflow: r#"
            async fn compose_all(brief: &str, rounds: u32, steps: usize) -> Result<(Draft, u64), Busy> {
                let mut feedback: Option<Verdict> = None;
                let mut round = 0;
                let text = loop {
                    let draft = compose(brief, feedback.as_ref());
                    let verdict = critique(&draft, round);
                    if verdict.accepted { break draft; }
                    feedback = Some(verdict);
                    round = round + 1;
                }
                .max(3)
                .timeout(30s)
                .or_else(escalate(brief))?;
                let mut r#at = 0u64;
                let end = loop {
                    let next = step(at)?;
                    match next {
                        0 => { break None; }
                        9 => { break Some(next); }
                        _ => {}
                    }
                    r#at = next;
                    let _ = for n in (0..next).concurrent(2) { step(n).ok() };
                }
                .max(steps)
                .unwrap_or(Some(u64::from(rounds)));
                let seen = round.after_all();
                Ok((text, end.unwrap_or(seen)))
            }"#,
    },
    Sound {
        nodes: &[
            "#[node(write(Stock), commutes)] async fn reserve(shop: &Shop, item: u64) -> Result<Hold, Sold> {}",
            "#[node(write(Stock), idempotent, commutes)] async fn release(shop: &Shop, hold: &Hold) {}",
            "#[node(read)] async fn price(shop: &Shop, item: u64) -> u64 {}",
            "#[node(write(Stock), idempotent, commutes)] async fn give_back(shop: &Shop, hold: Hold) -> Result<(), Sold> {}",
            "#[node(write(Money))] async fn pay(cents: u64) -> Result<Receipt, Refused> {}",
            "#[node(write(Money), idempotent)] async fn refund(receipt: &Receipt, cents: u64) {}",
        ],
        workflow: r#"
            #[errors(OrderError, kept = Sold)]
            pub async fn order(shop: &Shop, items: Vec<u64>, gift: Option<u64>) -> Result<usize, OrderError> {
                let hold = reserve(shop, 1).undo(release(shop, _))?;
                let held = for item in items.iter().concurrent(4) {
                    let first = price(shop, *item);
                    let kept = reserve(shop, *item + first).undo(give_back(shop, _))?;
                    kept.size()
                };
                let wrapped = match gift {
                    Some(item) => { reserve(shop, item).undo(give_back(shop, _)).ok() }
                    None => None,
                };
                let cents = hold.cents();
                let paid = pay(cents).undo(refund(_, cents)).after(held, wrapped)?;
                Ok(held.len() + paid.size())
            }"#,
    },
    Sound {
        nodes: &[
            "#[node(read)] async fn plan(topic: &str, round: u64) -> Vec<String> {}",
            "#[node(read)] async fn search(query: &str) -> Result<Hits, Busy> {}",
            "#[node(read)] async fn browse(query: &str) -> Result<Hits, Down> {}",
            "#[node(read)] async fn judge(hits: &Hits) -> Verdict {}",
        ],
        workflow: r#"
            async fn research(topic: &str, deep: bool) -> Result<Vec<Verdict>, Error> {
                let mut round = 0u64;
                let found = loop {
                    let queries = plan(topic, round);
                    let verdicts = for query in queries.iter().concurrent(8).until(10s) {
                        let hits = if deep {
                            select_ok!(search(query), browse(query))?
                        } else {
                            search(query)?
                        };
                        judge(&hits)
                    };
                    let enough = verdicts.len() > 3;
                    if enough { break verdicts; } else if round > 9 { break Vec::new(); }
                    round = round + 1;
                }
                .max(10)?;
                Ok(found)
            }"#,
    },
];

pub(super) const NODES: &[&str] = &[
    "/// Finds passages.\n/// Two lines.\n#[node(read(SearchIndex))] pub async fn search(index: &Index, query: &Query, source: Source) -> Result<Hits, SearchError> { body().await }",
    "#[node(pure)] #[must_use] pub fn rank(hits: [Option<&Hits>; 2], account: &Account) -> Ranked { Ranked }",
    "#[node(write(Outbox), idempotent)] async fn send(mailer: &Mailer, reply: &Reply) -> Result<Receipt, MailError> {}",
    "#[node(read(a::A, crate::B), write(C), commutes, idempotent, crate = renamed::core)] pub(crate) fn all<'a, T, const N: usize>(x: &'a [T; N]) -> crate::Out where T: Clone {}",
    "#[node(blocking, read)] #[cfg(all())] pub(in super::x) fn slow(mut path: PathBuf) -> std::io::Result<Vec<u8>> {}",
    "#[node(spawn, write)] async fn apart(#[allow(unused)] name: &'static str) {}",
    "#[node(read())] unsafe fn wrong(self, &(a, b): &mut (A, B), _: u8) -> &str {}",
    "#[node()] pub const extern \"C\" fn write(n: u8, ...) -> Result {}",
    "#[node(\"pure\", read = A)] #[node(pure)] fn r#match() -> Self {}",
    "#[node(pure)] fn higher(f: for<'a> fn(&'a u8) -> &'a u8, g: Box<dyn Fn(u8) -> u8 + 'static>) -> impl Iterator<Item = u8> + use<> {}",
];

pub(super) const RESOURCES: &[&str] = &[
    "pub struct Outbox;",
    "/// What is kept.\n#[resource(crate = flow)] struct Store { a: u8, b: Vec<String> }",
    "enum Kind { A, B(u8), C { d: u8 } = 3 }",
    "struct Generic<'a, T: ?Sized, const N: usize>(&'a T) where T: 'a;",
    "#[resource(other)] union Bits { a: u8, b: i8 }",
];

/// Tokens that stand in no sound input.
pub(super) const ODD: &[&str] = &[
    "2s",
    "1.0e",
    "0x",
    "0xg",
    "0b2",
    "1e",
    "1.",
    "1..2",
    "1u8u8",
    "99999999999999999999999999999999999999999u128",
    "b\"bytes\\xff\"",
    "c\"text\"",
    "b'x'",
    "'\\u{1F600}'",
    "r#\"raw \" {ticket}\"#",
    "\"{\"",
    "\"{}{0}{query:?}{:>w$.p$}{{x}}\"",
    "\"{é$} {ä:→ß$}\"",
    "\"\"",
    "'a",
    "'static",
    "'_",
    "_",
    "r#fn",
    "r#ticket",
    "übung",
    "数",
    "ß",
    "ŉame",
    "__x",
    "_1",
    "A",
    "None",
    "self",
    "Self",
    "super",
    "crate",
    "::",
    "..",
    "..=",
    "...",
    "->",
    "=>",
    "&&",
    "&mut",
    "||",
    "|x|",
    "$",
    "$crate",
    "@",
    "~",
    "#",
    "\\",
    "?",
    "??",
    ";;",
    "()",
    "[]",
    "{}",
    "async",
    "await",
    ".await",
    "return",
    "yield",
    "break",
    "mut",
    "ref",
    "dyn",
    "impl",
    "for<'a>",
    "where",
    "unsafe",
    "const {}",
    "let x;",
    "let x = y else { z };",
    "macro_rules! m { () => {} }",
    "if",
    "else",
    "while",
    "loop {}",
    "move",
    "static",
    "extern \"C\"",
    "#[cfg(x)]",
    "#![x]",
    "/// doc",
    ".after(x)",
    ".after()",
    ".ok()",
    ".unwrap_or(ticket)",
    ".timeout(2s)",
    ".retry()",
    "(..)",
    ": usize",
    "-> Result<u8, E>",
    "-> Result",
    "-> !",
    "<T>",
    "::<u8>",
    "<u8 as Into<u8>>::into",
    "Vec<",
    ">>",
    "x @ y",
    "1 | 2",
    "format!(\"{ticket}\", ticket = ticket)",
    "m! { query }",
    "&raw const x",
    "for x in list.concurrent(8) { x }",
    "for x in list {}",
    ".concurrent(0)",
    ".until(2s)",
    ".max(3)",
    ".max(0)",
    "let mut r#type = 0;",
    "let mut x;",
    "x = 1;",
    "x += 1;",
    "break x;",
    "break 'a;",
    "continue;",
    "if x { break; }",
    "if let Some(x) = y && z {}",
    "else if x {}",
    "match x { _ => {} }",
    "match x {}",
    "_ if x =>",
    "select_ok!()",
    "select_ok!(a(x), b(x))",
    "quorum!(2; a(x), b(x), c(x))",
    "quorum!(9; a(x))",
    ".undo(undo(_))",
    ".or_else(a(x))",
    ".early()",
    ".allow_race(x)",
];

//! The program as a person runs it, without a model.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::fs;

use support::{Site, field, shipped, text};

#[test]
fn the_shipped_requests_are_sorted_and_answered() {
    let site = Site::new();
    let output = site.triage(&["--at-once", "4"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(
        text(&output.stderr),
        "",
        "nothing is shown while it runs in a pipe"
    );
    let said = text(&output.stdout);
    assert!(!said.contains('\u{1b}'), "no colours in a pipe");
    assert!(said.contains("30 requests in "), "{said}");
    let order: Vec<&str> = said
        .lines()
        .filter_map(|line| line.split_whitespace().nth(1))
        .filter(|word| word.starts_with("r-"))
        .collect();
    assert_eq!(order.len(), 30);
    assert!(order.is_sorted(), "as in the file: {order:?}");
    site.assert_nothing_is_lost(&shipped("requests.jsonl"));
    let readme = fs::read_to_string(shipped("README.md")).unwrap();
    for shown in readme
        .lines()
        .filter(|line| line.starts_with("  ") && line.contains(" r-0"))
    {
        // Long lines are cut in the text, short ones by the program.
        let shown = shown.trim_end_matches('…');
        assert!(
            said.lines().any(|line| line.starts_with(shown)),
            "not so: {shown}"
        );
    }

    let answers = site.results("answers.jsonl");
    let answer = |id: &str| field(answers.get(id).unwrap(), "answer");
    for (id, wanted) in [
        ("r-001", "until 2025-03-16 for a refund of 69.90 EUR"),
        ("r-002", "left on 2025-02-28 with Parcelo"),
        ("r-013", "M is 55 to 59 cm"),
        ("r-015", "covers faults until 2026-12-21"),
        ("r-019", "valid for 3 years"),
        ("r-020", "customs duties"),
        ("r-027", "2 to 3 bar"),
        ("r-028", "no order under this address"),
        ("r-029", "unsubscribe"),
    ] {
        assert!(answer(id).contains(wanted), "{id}: {}", answer(id));
    }
    let rounds = answers
        .values()
        .filter_map(|line| line.get("rounds")?.as_u64());
    assert!(rounds.max() >= Some(2), "some drafts are revised");

    let escalations = site.results("escalations.jsonl");
    for (id, wanted) in [
        ("r-003", "urgent: it says \"smoke\""),
        ("r-005", "was charged 2 times"),
        ("r-006", "13 days before, and has not arrived"),
        ("r-009", "more than is refunded without a person"),
        ("r-010", "the time to return it ended on 2023-02-17"),
        ("r-014", "\"lawyer\""),
        ("r-018", "it is not in English"),
        ("r-026", "nothing in it tells"),
        ("r-030", "no draft was good enough in 3 rounds"),
    ] {
        let why = field(escalations.get(id).unwrap(), "why");
        assert!(why.contains(wanted), "{id}: {why}");
    }
    let last = escalations.get("r-030").unwrap();
    assert!(field(last, "draft").starts_with("Hello Mara Lindqvist,"));
    assert!(
        last.get("objections")
            .unwrap()
            .to_string()
            .contains("trike")
    );
    let closed: Vec<String> = site.results("closed.jsonl").into_keys().collect();
    assert_eq!(closed, ["r-007", "r-023"]);
}

#[test]
fn results_are_the_same_however_many_run_at_once() {
    let results = ["1", "30"].map(|at_once| {
        let site = Site::new();
        assert!(site.triage(&["--at-once", at_once]).status.success());
        ["answers.jsonl", "escalations.jsonl", "closed.jsonl"].map(|name| site.results(name))
    });
    let [one, many] = results;
    assert_eq!(one, many);
}

#[test]
fn reasons_are_told_if_asked_for() {
    let site = Site::new();
    let said = text(&site.triage(&["--explain"]).stdout);
    for wanted in [
        "alarm +4.0 \"lawyer\"",
        "refund -1.5 not \"refund\"",
        "it does not speak of recumbent",
    ] {
        assert!(said.contains(wanted), "{said}");
    }
}

const GOOD: &str = r#"{"id":"ID","from":"a@example.org","received":"2025-03-05","subject":"","text":"How long may I keep a gift card?"}"#;

#[test]
fn bad_input_is_one_line_that_says_where() {
    let line = |id: &str| GOOD.replace("ID", id);
    let six: Vec<String> = (1..=6).map(|id| line(&id.to_string())).collect();
    let six = six.join("\n");
    let site = Site::new();
    site.write("empty.jsonl", "");
    site.write("blank.jsonl", "\n \n");
    site.write(
        "broken.jsonl",
        format!("{six}\n{{\"id\": \"7\", \n{}\n", line("8")),
    );
    site.write(
        "twice.jsonl",
        format!("{six}\n{}\n{}\n", line("3"), line("1")),
    );
    site.write("binary.jsonl", [0xff, 0xfe, 0x0a]);
    site.write("date.jsonl", line("a").replace("2025-03-05", "5 March"));
    site.write("good.jsonl", &six);
    site.write("articles/a.txt", "no article");
    fs::create_dir(site.path("records")).unwrap();
    site.write("records/customers.csv", "number,address,name\n2001;x\n");
    for (args, code, wanted) in [
        (&["nowhere.jsonl"][..], 1, "`nowhere.jsonl` does not exist"),
        (&["."], 1, "cannot read `.`"),
        (&["empty.jsonl"], 1, "`empty.jsonl` holds no requests"),
        (&["blank.jsonl"], 1, "`blank.jsonl` holds no requests"),
        (
            &["broken.jsonl"],
            1,
            "`broken.jsonl`: line 7: EOF while parsing",
        ),
        (
            &["twice.jsonl"],
            1,
            "line 7: the id `3` stands on line 3 already; line 8: the id `1` stands on line 1 already",
        ),
        (&["binary.jsonl"], 1, "`binary.jsonl`: line 1: "),
        (
            &["date.jsonl"],
            1,
            "line 1: `received`: `5 March` is no day",
        ),
        (&["good.jsonl", "--articles", "articles"], 1, "no articles"),
        (
            &["good.jsonl", "--articles", "none"],
            1,
            "cannot read the articles in `none`",
        ),
        (
            &["good.jsonl", "--records", "records"],
            1,
            "customers.csv`, line 2: 1 fields instead of 3",
        ),
        (
            &["good.jsonl", "--out", "good.jsonl"],
            1,
            "cannot write to `good.jsonl`",
        ),
        (&["a", "b"], 2, "more than one file"),
        (&["--bogus"], 2, "unknown option `--bogus`"),
        (&["--out"], 2, "`--out` wants a folder"),
        (
            &["--at-once", "0"],
            2,
            "`--at-once` wants a number from 1 on",
        ),
    ] {
        let output = site.triage(args);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{args:?}: {said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(said.contains(wanted), "`{wanted}` is not in: {said}");
        assert!(
            !site.path("triage-results").exists(),
            "{args:?} has made results"
        );
    }
    assert!(text(&site.triage(&["--help"]).stdout).starts_with("usage: triage"));
}

#[test]
fn a_wrong_environment_is_told() {
    let site = Site::new();
    for (variables, wanted) in [
        (
            &[("TRIAGE_ENDPOINT", "http://localhost:1")][..],
            "TRIAGE_MODEL is not",
        ),
        (
            &[("TRIAGE_ENDPOINT", "localhost:1"), ("TRIAGE_MODEL", "m")],
            "begins with neither",
        ),
        (
            &[
                ("TRIAGE_ENDPOINT", "http://localhost:1"),
                ("TRIAGE_MODEL", "m"),
                ("TRIAGE_TIMEOUT_MS", "soon"),
            ],
            "TRIAGE_TIMEOUT_MS is no number",
        ),
    ] {
        let output = site
            .command(&[])
            .envs(variables.iter().copied())
            .output()
            .unwrap();
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(wanted), "{said}");
    }
}

#[test]
fn results_are_never_overwritten_and_can_be_gone_on_with() {
    let site = Site::new();
    let all = fs::read_to_string(shipped("requests.jsonl")).unwrap();
    let half: Vec<&str> = all.lines().take(13).collect();
    site.write("half.jsonl", half.join("\n"));
    site.write("all.jsonl", &all);
    assert!(site.triage(&["half.jsonl"]).status.success());
    let before = site.results("answers.jsonl");

    let again = site.triage(&["all.jsonl"]);
    assert_eq!(again.status.code(), Some(1));
    let said = text(&again.stderr);
    assert!(said.contains("answers.jsonl` exists already"), "{said}");
    assert_eq!(site.results("answers.jsonl"), before);

    // Killed while it wrote.
    let answers = site.path("triage-results/answers.jsonl");
    let torn = fs::read_to_string(&answers).unwrap() + "{\"id\": \"r-0";
    fs::write(&answers, torn).unwrap();
    let output = site.triage(&["all.jsonl", "--resume"]);
    let said = text(&output.stdout);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(
        said.contains("17 requests in ") && said.contains("13 were done before"),
        "{said}"
    );
    assert!(said.contains("1 unfinished line"), "{said}");
    site.assert_nothing_is_lost(&site.path("all.jsonl"));
    for (id, answer) in before {
        assert_eq!(site.results("answers.jsonl").get(&id), Some(&answer));
    }

    let output = site.triage(&["all.jsonl", "--resume"]);
    assert!(
        text(&output.stdout).contains("0 requests in "),
        "{}",
        text(&output.stdout)
    );
}

#[test]
fn text_of_customers_cannot_command_the_terminal() {
    let site = Site::new();
    let line = r#"{"id":"a\u001b[2J","from":"a@example.org","received":"2025-03-05","subject":"\u001b]0;x\u0007 invoice","text":"\u202eWhere is the invoice?"}"#;
    site.write("evil.jsonl", line);
    let output = site.triage(&["evil.jsonl", "--explain"]);
    let said = text(&output.stdout);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(!said.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{said}");
}

#[test]
fn graph_and_audit_show_the_rounds_and_the_one_write() {
    let site = Site::new();
    let said = text(&site.triage(&["--graph"]).stdout);
    for wanted in ["identify", "read_orders", "max(3)", "ask_writer"] {
        assert!(said.contains(wanted), "{said}");
    }
    let said = text(&site.triage(&["--audit"]).stdout);
    assert!(said.contains("1 of them writes"), "{said}");
}

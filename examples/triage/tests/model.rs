//! With a model behind an endpoint: one that is good, and all that are not.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::net::TcpListener;
use std::process::Output;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use support::{Says, Server, Site, field, is_critic, shipped, text};

/// A model that writes what the material says, and accepts everything.
fn honest(task: &str, material: &str) -> Says {
    if is_critic(task) {
        return Says::Text("{\"accept\": true}".to_owned());
    }
    let (_, greeting) = task.split_once("Begin with \"").unwrap();
    let (greeting, _) = greeting.split_once('"').unwrap();
    let (_, known) = material.split_once("\n\nFACTS").unwrap();
    let known: Vec<&str> = known
        .lines()
        .filter_map(|line| line.strip_prefix("- "))
        .take(4)
        .collect();
    Says::Text(format!(
        "{greeting},\n\n{}\n\nBest wishes",
        known.join("\n")
    ))
}

/// Works through the shipped requests, none of which is lost.
fn run(site: &Site, endpoint: &str, ms: u32) -> (Output, String) {
    let output = site.triage_with(endpoint, ms, &[]);
    let said = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    site.assert_nothing_is_lost(&shipped("requests.jsonl"));
    (output, said)
}

/// Who has written the answers: by the model, by the rules.
fn authors(site: &Site) -> (usize, usize) {
    let answers = site.results("answers.jsonl");
    let count = |by: &str| {
        answers
            .values()
            .filter(|line| field(line, "by") == by)
            .count()
    };
    (count("model"), count("rules"))
}

#[test]
fn a_good_model_writes() {
    let server = Server::start(honest);
    let site = Site::new();
    let (_, said) = run(&site, &server.endpoint, 20_000);
    let (model, rules) = authors(&site);
    assert!(model >= 12, "{said}");
    assert_eq!(rules, 0, "{said}");
    assert!(
        said.contains(&format!("the model was asked {} times\n", server.asked())),
        "{said}"
    );
}

#[test]
fn a_model_that_fails_is_stood_in_for_and_not_asked_for_ever() {
    let server = Server::start(|_, _| Says::Status(500));
    let site = Site::new();
    let (_, said) = run(&site, &server.endpoint, 20_000);
    assert_eq!(authors(&site), (0, 18), "{said}");
    assert!(
        said.contains("in vain; the last time: the model answers with status 500"),
        "{said}"
    );
    // Those that ran at once may each have asked before it was given up.
    assert!(
        server.asked() <= 11,
        "it was asked {} times",
        server.asked()
    );
}

#[test]
fn a_model_that_is_slow_is_not_waited_for() {
    let server = Server::start(|_, _| Says::Nothing(Duration::from_secs(30)));
    let site = Site::new();
    let (_, said) = run(&site, &server.endpoint, 500);
    assert_eq!(authors(&site), (0, 18), "{said}");
    assert!(said.contains("the model is too slow"), "{said}");
    assert!(
        server.asked() <= 11,
        "it was asked {} times",
        server.asked()
    );
}

#[test]
fn a_model_that_trickles_is_not_waited_for_either() {
    let server = Server::start(|_, _| {
        Says::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{\"choices\"".to_vec())
    });
    let site = Site::new();
    let (_, said) = run(&site, &server.endpoint, 500);
    assert_eq!(authors(&site), (0, 18), "{said}");
}

#[test]
fn nonsense_is_not_sent_to_customers() {
    let turn = AtomicUsize::new(0);
    let server = Server::start(move |_, _| match turn.fetch_add(1, Ordering::Relaxed) % 6 {
        0 => Says::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello".to_vec()),
        1 => Says::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 14\r\n\r\n{\"choices\":[]}".to_vec()),
        2 => Says::Bytes(b"\x00\xff not http at all\r\n\r\n".to_vec()),
        3 => Says::Text("   ".to_owned()),
        4 => Says::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n\xff\xfe\xfd".to_vec()),
        _ => Says::Bytes(Vec::new()),
    });
    let site = Site::new();
    let (_, said) = run(&site, &server.endpoint, 20_000);
    assert_eq!(authors(&site), (0, 18), "{said}");
}

#[test]
fn what_a_model_makes_up_goes_to_a_person_with_the_reasons() {
    let server = Server::start(|task, _| {
        Says::Text(if is_critic(task) {
            "{\"accept\": true}".to_owned()
        } else {
            "Dear customer, we guarantee a refund of 9999 euros, see http://evil.example/x for the twenty \
             steps that lead there, all of them short and easy to follow."
                .to_owned()
        })
    });
    let site = Site::new();
    let (_, said) = run(&site, &server.endpoint, 20_000);
    assert_eq!(authors(&site), (0, 0), "{said}");
    let escalations = site.results("escalations.jsonl");
    let line = escalations.get("r-002").unwrap();
    assert_eq!(field(line, "why"), "no draft was good enough in 3 rounds");
    let objections = line.get("objections").unwrap().to_string();
    for wanted in [
        "number 9999",
        "http://evil.example/x",
        "guarantee",
        "does not greet",
    ] {
        assert!(objections.contains(wanted), "{objections}");
    }
}

#[test]
fn the_model_sees_what_was_wrong_and_does_better() {
    let server = Server::start(|task, material| {
        if !is_critic(task) && !material.contains("WHAT IS WRONG WITH IT") {
            return Says::Text("[Name]".to_owned());
        }
        honest(task, material)
    });
    let site = Site::new();
    let (_, said) = run(&site, &server.endpoint, 20_000);
    let (model, _) = authors(&site);
    assert!(model >= 12, "{said}");
    let answers = site.results("answers.jsonl");
    let rounds = answers
        .values()
        .map(|line| line.get("rounds").unwrap().as_u64().unwrap());
    assert!(rounds.min() == Some(2), "{said}");
}

#[test]
fn a_critic_that_objects_is_heard() {
    let server = Server::start(|task, material| {
        if is_critic(task) {
            return Says::Text("{\"accept\": false, \"objections\": [\"it is cold\"]}".to_owned());
        }
        honest(task, material)
    });
    let site = Site::new();
    run(&site, &server.endpoint, 20_000);
    assert_eq!(authors(&site), (0, 0));
    let escalations = site.results("escalations.jsonl");
    let objections = escalations.get("r-002").unwrap().get("objections").unwrap();
    assert!(
        objections.to_string().contains("it is cold"),
        "{objections}"
    );
}

#[test]
fn a_run_that_is_killed_is_gone_on_with() {
    let server = Server::start(|task, material| {
        std::thread::sleep(Duration::from_millis(50));
        honest(task, material)
    });
    let site = Site::new();
    let mut child = site
        .command(&["--at-once", "1"])
        .env("TRIAGE_ENDPOINT", &server.endpoint)
        .env("TRIAGE_MODEL", "test")
        .env("TRIAGE_API_KEY", "secret-key")
        .spawn()
        .unwrap();
    let answers = site.path("triage-results/answers.jsonl");
    let begun = Instant::now();
    while !std::fs::metadata(&answers).is_ok_and(|file| file.len() > 0) {
        assert!(
            begun.elapsed() < Duration::from_secs(30),
            "nothing is answered"
        );
        std::thread::sleep(Duration::from_millis(5));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let before = site.results("answers.jsonl");
    assert!(before.len() < 17, "it was killed too late to see anything");
    let output = site.triage(&["--resume"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    site.assert_nothing_is_lost(&shipped("requests.jsonl"));
    let (model, rules) = authors(&site);
    assert_eq!(model, before.len());
    assert!(rules > 0);
}

#[test]
fn nobody_at_the_endpoint_is_no_reason_to_stop() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let site = Site::new();
    let (_, said) = run(&site, &endpoint, 20_000);
    assert_eq!(authors(&site), (0, 18), "{said}");
}

#[test]
fn the_key_is_sent_and_never_shown() {
    let server = Server::start(|_, _| Says::Status(401));
    let site = Site::new();
    let (output, said) = run(&site, &server.endpoint, 20_000);
    assert!(said.contains("status 401"), "{said}");
    assert!(!said.contains("secret-key") && !text(&output.stderr).contains("secret-key"));
}

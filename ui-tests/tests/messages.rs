//! Holds every `.stderr` below `tests/ui` to the message rules. In: the errors that carry a code `[WFnn]`;
//! rustc's own are left alone. Out: all breaches at once, each with its file and its first line.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A topic folder and the code that each of its messages must contain.
const TOPICS: &[(&str, &str)] = &[
    ("cycle", "WF01"),
    ("missing", "WF02"),
    ("ambiguous", "WF03"),
    ("moved", "WF04"),
    ("arguments", "WF05"),
    ("unused", "WF06"),
    ("tail", "WF07"),
    ("maybe", "WF08"),
    ("names", "WF09"),
    ("writes", "WF10"),
    ("reads_and_writes", "WF11"),
    ("retries", "WF12"),
    ("items", "WF14"),
    ("bounds", "WF15"),
    ("node", "WF16"),
    ("policy", "WF17"),
    ("wraps", "WF17"),
    ("consent", "WF17"),
    ("question_mark", "WF18"),
    ("workflow", "WF19"),
    ("undo", "WF20"),
];

/// Words a message does without.
const UNWANTED: &[&str] = &["please", "illegal", "we"];

#[test]
fn every_message_keeps_the_rules() {
    let breaches: Vec<String> = expected_outputs()
        .iter()
        .flat_map(|file| {
            errors_in(&read(file)).into_iter().flat_map(|error| {
                breaches_of(&error)
                    .into_iter()
                    .map(|breach| format!("{}: {breach}\n    {}", file.display(), error.headline))
                    .collect::<Vec<_>>()
            })
        })
        .collect();
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn every_code_occurs() {
    let found: BTreeSet<String> = expected_outputs()
        .iter()
        .flat_map(|file| errors_in(&read(file)))
        .filter_map(|error| error.code().map(str::to_owned))
        .collect();
    let missing: Vec<&str> = TOPICS
        .iter()
        .map(|(_, code)| *code)
        .filter(|code| !found.contains(*code))
        .collect();
    assert!(
        missing.is_empty(),
        "no message carries {}",
        missing.join(", ")
    );
}

#[test]
fn every_topic_shows_its_code() {
    let files = expected_outputs();
    let strangers: Vec<String> = TOPICS
        .iter()
        .flat_map(|(topic, code)| {
            files
                .iter()
                .filter(|file| file.parent().is_some_and(|folder| folder.ends_with(topic)))
                .filter(|file| {
                    !errors_in(&read(file))
                        .iter()
                        .any(|error| error.code() == Some(code))
                })
                .map(|file| format!("{} does not show [{code}]", file.display()))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(strangers.is_empty(), "{}", strangers.join("\n"));
}

#[test]
fn every_rule_catches_a_breach_and_spares_a_sound_message() {
    let sound = "error: `docs` and `We` both fit `&Hits` of `rank` [WF03]\n       help: `rank(&docs)`\n \
                 --> tests/ui/ambiguous/two_nodes.rs:9:20\n";
    let of_rustc = "error[E0425]: Cannot find value `x`.\n --> src/main.rs:1:1\n";
    assert_eq!(all_breaches(sound), Vec::<&str>::new());
    assert_eq!(all_breaches(of_rustc), Vec::<&str>::new());

    for (output, breach) in [
        (
            "error: Two nodes fit [WF03]\n help: x\n",
            "the first line does not start in lower case",
        ),
        (
            "error: two nodes fit. [WF03]\n help: x\n",
            "the first line ends with a full stop",
        ),
        (
            "error: two nodes [WF03] fit\n help: x\n",
            "the first line does not end with its code",
        ),
        (
            "error: two nodes fit\n note: [WF03]\n help: x\n",
            "the first line does not end with its code",
        ),
        ("error: two nodes fit [WF03]\n", "there is no `help:`"),
        (
            "error: this is illegal [WF03]\n help: x\n",
            "it says please, illegal or we",
        ),
        (
            "error: two nodes fit [WF03]\n help: please choose\n --> a.rs\n",
            "it says please, illegal or we",
        ),
    ] {
        assert_eq!(all_breaches(output), [breach], "{output}");
    }
}

/// One error as rustc printed it.
struct Error {
    /// The first line, without `error:`.
    headline: String,
    /// Everything up to the next error or warning, the first line included.
    text: String,
}

impl Error {
    /// `WF03`, if the first line ends with `[WF03]`.
    fn code(&self) -> Option<&str> {
        let code = self.headline.strip_suffix(']')?.rsplit_once('[')?.1;
        let digits = code.strip_prefix("WF")?;
        (digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(code)
    }

    /// What the macro wrote: the first line and what follows it up to the place in the source.
    fn message(&self) -> &str {
        self.text
            .split_once("-->")
            .map_or(self.text.as_str(), |(message, _)| message)
    }
}

/// The rules a message breaks; none for an error without a code, which is rustc's.
fn breaches_of(error: &Error) -> Vec<&'static str> {
    if !error.text.contains("[WF") {
        return Vec::new();
    }
    let mut breaches = Vec::new();
    if error.code().is_none() {
        breaches.push("the first line does not end with its code");
    }
    if !error
        .headline
        .starts_with(|first: char| first == '`' || first.is_lowercase())
    {
        breaches.push("the first line does not start in lower case");
    }
    let fact = error.headline.rsplit_once('[').map_or("", |(fact, _)| fact);
    if fact.trim_end().ends_with('.') {
        breaches.push("the first line ends with a full stop");
    }
    if !error.text.contains("help:") {
        breaches.push("there is no `help:`");
    }
    if words_outside_backticks(error.message()).any(|word| UNWANTED.contains(&word.as_str())) {
        breaches.push("it says please, illegal or we");
    }
    breaches
}

fn all_breaches(output: &str) -> Vec<&'static str> {
    errors_in(output).iter().flat_map(breaches_of).collect()
}

/// Words in lower case; what stands in backticks is the user's and not looked at.
fn words_outside_backticks(text: &str) -> impl Iterator<Item = String> {
    text.split('`')
        .step_by(2)
        .flat_map(|prose| prose.split(|letter: char| !letter.is_alphanumeric()))
        .map(str::to_lowercase)
}

/// Cuts what rustc printed into its errors; warnings and the summary at the end fall away.
fn errors_in(output: &str) -> Vec<Error> {
    let mut errors: Vec<Error> = Vec::new();
    let mut inside = false;
    for line in output.lines() {
        if line.starts_with("error") {
            // The rule against an alias of a resource is a constant that rustc evaluates.
            let headline = line.split_once(": ").map_or("", |(_, headline)| headline);
            let headline = headline
                .strip_prefix("evaluation panicked: ")
                .unwrap_or(headline);
            errors.push(Error {
                headline: headline.trim_end().to_owned(),
                text: String::new(),
            });
            inside = true;
        } else if line.starts_with("warning") {
            inside = false;
        }
        if let Some(error) = errors.last_mut().filter(|_| inside) {
            error.text.push_str(line);
            error.text.push('\n');
        }
    }
    errors
}

/// Every `.stderr` one folder below `tests/ui`, sorted.
fn expected_outputs() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let mut files: Vec<PathBuf> = entries(&root)
        .iter()
        .filter(|folder| folder.is_dir())
        .flat_map(|folder| entries(folder))
        .filter(|file| {
            file.extension()
                .is_some_and(|extension| extension == "stderr")
        })
        .collect();
    files.sort();
    files
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .and_then(|entries| {
            entries
                .map(|entry| entry.map(|entry| entry.path()))
                .collect()
        })
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

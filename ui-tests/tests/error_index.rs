//! Holds the error index, the module documentation of `dag_core::error_index`, to what rustc prints. In: its
//! sections, each with a wrong program and a message, and the cases in `tests/ui/index`, which `ui.rs` holds
//! to rustc. Out: all breaches at once. Guaranteed is that the index shows these programs and messages, one
//! section a case, and that its table and its sections name every code that occurs in any `.stderr`.
//!
//! A section `## WF01: ..` belongs to the case `wf01`, `## Cannot find macro: ..` to `cannot_find_macro`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn the_index_shows_the_programs_and_messages_of_its_cases() {
    let sections = sections_of(&index());
    let cases = cases();
    let mut breaches: Vec<String> = sections
        .iter()
        .flat_map(
            |section| match cases.iter().find(|case| case.name == section.case()) {
                Some(case) => breaches_of(section, case),
                None => vec![format!(
                    "`{}` has no case `{}`",
                    section.title,
                    section.case()
                )],
            },
        )
        .collect();
    breaches.extend(
        cases
            .iter()
            .filter(|case| !sections.iter().any(|section| section.case() == case.name))
            .map(|case| format!("the case `{}` has no section", case.name)),
    );
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn the_table_lists_the_sections_in_order_with_their_links() {
    let index = index();
    let rows: Vec<&str> = index
        .lines()
        .filter(|line| line.starts_with("| ["))
        .collect();
    let expected: Vec<String> = sections_of(&index)
        .iter()
        .map(|section| {
            let (code, mistake) = section.title.split_once(": ").expect("`## code: mistake`");
            format!("| [{code}](#{}) | {mistake} |", anchor(&section.title))
        })
        .collect();
    assert_eq!(rows, expected);
}

#[test]
fn every_code_that_occurs_has_a_section() {
    let sections: BTreeSet<String> = sections_of(&index())
        .iter()
        .map(|section| section.case().to_uppercase())
        .collect();
    let missing: BTreeSet<String> = files_below_ui()
        .iter()
        .filter(|file| has_extension(file, "stderr"))
        .flat_map(|file| codes_in(&read(file)))
        .filter(|code| !sections.contains(code))
        .collect();
    assert!(missing.is_empty(), "no section for {missing:?}");
}

#[test]
fn a_changed_word_does_not_pass() {
    let page = "//! ## WF01: a circle\n//!\n//! ```compile_fail\n//! let a = node(..);\n//! # fn main() {}\n//! ```\n\
                //! ```text\n//! error: a circle [WF01]\n//!  --> src/main.rs:1:9\n//!   |\n//! ```\n\
                //! ```\n//! # fn main() {}\n//! ```\n";
    let case = |program: &str, message: &str| Case {
        name: "wf01".to_owned(),
        program: program.to_owned(),
        message: message.to_owned(),
    };
    let program = "use dag_core::node;\n\nlet a = node(..);\nfn main() {}\n";
    let message = "error: a circle [WF01]\n --> tests/ui/index/wf01.rs:1:9\n";
    let breaches = |page: &str, case: &Case| {
        let sections = sections_of(&documentation(page));
        sections
            .iter()
            .flat_map(|section| breaches_of(section, case))
            .count()
    };

    assert_eq!(breaches(page, &case(program, message)), 0);
    for (program, message) in [
        (program.replace("node(..)", "node(&b)"), message.to_owned()),
        (program.replace("fn main", "fn other"), message.to_owned()),
        (program.to_owned(), message.replace("circle", "ring")),
        (program.to_owned(), message.replace(":1:9", ":1:8")),
        (program.to_owned(), format!("{message}help: another\n")),
    ] {
        assert_eq!(
            breaches(page, &case(&program, &message)),
            1,
            "{program}{message}"
        );
    }
    assert_eq!(
        breaches(
            &page.replace("```text", "```ignore"),
            &case(program, message)
        ),
        1
    );
    assert_eq!(
        breaches(
            &page.replace("//! ```\n//! # fn", "//! ```ignore\n//! # fn"),
            &case(program, message)
        ),
        1
    );
}

/// One section of the index.
struct Section {
    /// The heading, without `##`.
    title: String,
    /// Its fenced blocks: what stands behind the backticks, and what is in them.
    blocks: Vec<(String, String)>,
}

impl Section {
    /// The name of the case: the heading up to the colon.
    fn case(&self) -> String {
        let name = self.title.split(':').next().unwrap_or_default();
        name.to_lowercase().replace(' ', "_")
    }
}

/// One program in `tests/ui/index`, and what rustc says to it.
struct Case {
    name: String,
    program: String,
    message: String,
}

fn breaches_of(section: &Section, case: &Case) -> Vec<String> {
    let kinds: Vec<&str> = section
        .blocks
        .iter()
        .map(|(kind, _)| kind.as_str())
        .collect();
    let [(_, wrong), (_, message), _] = section.blocks.as_slice() else {
        return vec![format!(
            "`{}` shows {kinds:?}, not three blocks",
            section.title
        )];
    };
    let mut breaches = Vec::new();
    if kinds != ["compile_fail", "text", ""] {
        breaches.push(format!(
            "`{}` shows {kinds:?}, not a wrong program, its message and a right program",
            section.title
        ));
    }
    if program(wrong) != program(&case.program) {
        breaches.push(format!(
            "`{}` shows another program than its case:\n{wrong}",
            section.title
        ));
    }
    if self::message(message) != self::message(&case.message) {
        breaches.push(format!(
            "`{}` shows another message than rustc:\n{}",
            section.title, case.message
        ));
    }
    breaches
}

/// The lines that count: no `use` of the library, no `main`, no blank ones, and hidden ones like others.
fn program(text: &str) -> Vec<&str> {
    text.lines()
        .map(|line| {
            if line == "#" {
                ""
            } else {
                line.strip_prefix("# ").unwrap_or(line)
            }
        })
        .filter(|line| !line.is_empty() && !line.starts_with("use ") && *line != "fn main() {}")
        .collect()
}

/// The lines that count: no blank ones and no lone `|`; a place is its line and column, without the file.
fn message(text: &str) -> Vec<String> {
    text.lines()
        .filter(|line| !matches!(line.trim(), "" | "|"))
        .map(|line| match line.split_once("--> ") {
            Some((_, place)) => {
                let (_, position) = place.split_once(':').unwrap_or_default();
                format!("--> {position}")
            }
            // The crate of a case has a name of trybuild's, which writes this for it.
            None => line.replace("`$CRATE`", "`shop`"),
        })
        .collect()
}

fn sections_of(documentation: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut inside = false;
    for line in documentation.lines() {
        if let Some(kind) = line.strip_prefix("```") {
            if let Some(section) = sections.last_mut().filter(|_| !inside) {
                section.blocks.push((kind.to_owned(), String::new()));
            }
            inside = !inside;
        } else if inside {
            if let Some((_, text)) = sections
                .last_mut()
                .and_then(|section| section.blocks.last_mut())
            {
                text.push_str(line);
                text.push('\n');
            }
        } else if let Some(title) = line.strip_prefix("## ") {
            sections.push(Section {
                title: title.to_owned(),
                blocks: Vec::new(),
            });
        }
    }
    sections
}

/// The fragment that rustdoc gives a heading.
fn anchor(title: &str) -> String {
    title
        .to_lowercase()
        .chars()
        .filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'))
        .map(|letter| if letter == ' ' { '-' } else { letter })
        .collect()
}

/// `WF01` for each `[WF01]`.
fn codes_in(output: &str) -> Vec<String> {
    output
        .split("[WF")
        .skip(1)
        .filter_map(|rest| rest.split_once(']'))
        .map(|(digits, _)| format!("WF{digits}"))
        .collect()
}

fn index() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../dag-core/src/error_index.rs");
    documentation(&read(&file))
}

/// The text of the `//!` lines.
fn documentation(source: &str) -> String {
    source
        .lines()
        .filter_map(|line| line.strip_prefix("//!"))
        .flat_map(|line| [line.strip_prefix(' ').unwrap_or(line), "\n"])
        .collect()
}

fn cases() -> Vec<Case> {
    files_below_ui()
        .iter()
        .filter(|file| {
            file.parent()
                .is_some_and(|folder| folder.ends_with("index"))
        })
        .filter(|file| has_extension(file, "rs"))
        .map(|file| Case {
            name: file
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            program: read(file),
            message: read(&file.with_extension("stderr")),
        })
        .collect()
}

fn has_extension(file: &Path, wanted: &str) -> bool {
    file.extension()
        .is_some_and(|extension| extension == wanted)
}

/// Every file one folder below `tests/ui`, sorted.
fn files_below_ui() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = entries(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui"))
        .iter()
        .filter(|folder| folder.is_dir())
        .flat_map(|folder| entries(folder))
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

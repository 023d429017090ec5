//! The program from outside: what it prints, and its exit codes.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::path::PathBuf;
use std::process::Command;

/// Runs the program: exit code, what it printed, what it complained about.
fn checkout(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_checkout"))
        .args(arguments)
        .output()
        .unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

/// A place for a file of one test; what an earlier run left there is gone.
fn place(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder.join("file")
}

fn file(name: &str, text: &str) -> String {
    let path = place(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn the_shipped_orders_run_without_arguments() {
    let (code, out, err) = checkout(&[]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert_eq!(out.matches("=> confirmed").count(), 3, "{out}");
    assert_eq!(out.matches("=> failed").count(), 4, "{out}");
    assert!(
        out.contains("the carrier does not deliver to Björk"),
        "{out}"
    );
    assert!(out.contains("the books are right"), "{out}");
}

#[test]
fn a_second_run_finds_nothing_to_do_where_the_first_one_confirmed() {
    let db = place("twice");
    let db = db.to_str().unwrap();
    let first = checkout(&["--db", db, "--order", "1001", "--fail", "buy_label"]);
    assert_eq!(first.0, 1, "{first:?}");
    assert!(first.1.contains("cancel_payment"), "{first:?}");
    let second = checkout(&["--db", db, "--order", "1001"]);
    assert_eq!(second.0, 0, "{second:?}");
    assert!(second.1.contains("=> confirmed: paid 104.36"), "{second:?}");
    let third = checkout(&["--db", db]);
    assert_eq!(third.0, 0, "{third:?}");
    assert!(
        third.1.contains("confirmed before, nothing to do"),
        "{third:?}"
    );
    let check = checkout(&["--db", db, "--check"]);
    assert_eq!((check.0, check.1.trim()), (0, "the books are right"));
}

#[test]
fn a_dropped_run_is_told() {
    let (code, out, _) = checkout(&["--order", "1001", "--drop-at", "capture_payment:end"]);
    assert_eq!(code, 1, "{out}");
    assert!(out.contains("given up by the caller"), "{out}");
    assert!(out.contains("the books are right"), "{out}");
}

#[test]
fn arguments_that_make_no_sense_end_in_a_message() {
    for (arguments, message) in [
        (
            &["--fail", "nonsense"][..],
            "there is no node `nonsense`; there are open_order, ",
        ),
        (&["--fail"], "`--fail` wants a node; see --help"),
        (
            &["--fail", "send_mail:end"],
            "a node that has done its work does not fail",
        ),
        (&["--bogus"], "unknown option `--bogus`"),
        (&["a", "b"], "more than one file"),
        (&["--order", "x"], "`x` is not the number of an order"),
        (&["--order", "7"], "the file has no order 7"),
        (&["--check"], "`--check` wants `--db FILE`"),
        (
            &["--check", "--db", "/nowhere/at/all"],
            "`/nowhere/at/all` does not exist",
        ),
        (
            &["--db", "/nowhere/at/all"],
            "cannot open the database `/nowhere/at/all`",
        ),
        (&["/nowhere/at/all"], "cannot read `/nowhere/at/all`"),
    ] {
        let (code, out, err) = checkout(arguments);
        assert_eq!(code, 2, "{arguments:?}: {out}{err}");
        assert!(err.starts_with("checkout: "), "{arguments:?}: {err}");
        assert!(err.contains(message), "{arguments:?}: {err}");
        assert_eq!(out, "", "{arguments:?}");
    }
}

#[test]
fn files_that_make_no_sense_end_in_a_message() {
    let shop = |orders: &str| {
        format!(
            r#"{{ "products": [{{ "sku": "TEA", "name": "Tea", "cents": 100, "stock": 1 }}],
                 "customers": [{{ "id": 1, "name": "Ada", "email": "a@b" }}], "orders": [{orders}] }}"#
        )
    };
    let order = |lines: &str| {
        shop(&format!(
            r#"{{ "id": 1, "customer": 1, "country": "DE", "lines": [{lines}] }}"#
        ))
    };
    for (name, text, message) in [
        ("empty", String::new(), "is no order file: EOF"),
        ("shape", "[]".to_owned(), "is no order file: "),
        ("field", shop(r#"{ "idd": 1 }"#), "unknown field `idd`"),
        (
            "product",
            order(r#"{ "sku": "COFFEE", "quantity": 1 }"#),
            "order 1 wants unknown product `COFFEE`",
        ),
        (
            "negative",
            order(r#"{ "sku": "TEA", "quantity": -2 }"#),
            "order 1 cannot want -2 of `TEA`",
        ),
        ("none", order(""), "order 1 orders nothing"),
        (
            "twice",
            order(r#"{ "sku": "TEA", "quantity": 1 }, { "sku": "TEA", "quantity": 1 }"#),
            "order 1 names `TEA` twice",
        ),
        (
            "customer",
            shop(r#"{ "id": 1, "customer": 9, "country": "DE", "lines": [] }"#),
            "order 1 is of unknown customer 9",
        ),
    ] {
        let (code, out, err) = checkout(&[&file(&format!("bad_{name}"), &text)]);
        assert_eq!((code, out.as_str()), (2, ""), "{name}: {err}");
        assert!(err.contains(message), "{name}: {err}");
    }
}

#[test]
fn a_file_that_is_no_database_of_this_program_is_not_touched() {
    let path = file(
        "foreign",
        "something that somebody wants to keep, and that is no database",
    );
    let (code, _, err) = checkout(&["--db", &path]);
    assert_eq!(code, 2, "{err}");
    assert!(err.contains("file is not a database"), "{err}");
    let kept = std::fs::read_to_string(&path).unwrap();
    assert!(kept.starts_with("something"));
}

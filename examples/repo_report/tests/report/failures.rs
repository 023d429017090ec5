//! What cannot be reported on: one line that names path, cause and remedy, exit code 1, and no file touched.

use std::fs;

use crate::checkout::{Checkout, Tested, assert_holds, failure, shielded};

#[test]
fn a_path_that_does_not_exist_is_named() -> Tested {
    let line = Checkout::new()?.failure("no\nwhere")?;
    assert_holds(
        &line,
        &["repo_report: `no\\nwhere` does not exist; give the folder of a git checkout"],
    );
    Ok(())
}

#[test]
fn a_file_is_no_checkout() -> Tested {
    let checkout = Checkout::new()?;
    checkout.write("a", "")?;
    assert_holds(&checkout.failure("repo/a")?, &["`repo/a` is not a folder"]);
    Ok(())
}

#[test]
fn a_folder_outside_any_repository_is_named() -> Tested {
    let checkout = Checkout::new()?;
    fs::create_dir(checkout.folder.join("plain"))?;
    assert_holds(
        &checkout.failure("plain")?,
        &["`plain` is not in a git repository", "git init"],
    );
    Ok(())
}

#[test]
fn a_bare_repository_has_no_work_tree() -> Tested {
    let checkout = Checkout::new()?;
    checkout.git(&["init", "--quiet", "--bare", "../bare"])?;
    assert_holds(
        &checkout.failure("bare")?,
        &["`bare` has no work tree", "git clone"],
    );
    assert_holds(
        &checkout.failure("repo/.git")?,
        &["`repo/.git` has no work tree"],
    );
    Ok(())
}

#[test]
fn a_broken_history_is_an_error() -> Tested {
    let checkout = Checkout::new()?;
    checkout.write("a.rs", "fn a() {}\n")?;
    checkout.commit("Begin")?;
    fs::remove_dir_all(checkout.repo().join(".git/objects"))?;
    fs::create_dir(checkout.repo().join(".git/objects"))?;
    assert_holds(
        &checkout.failure("repo")?,
        &["git cannot", "repo`: ", "git fsck"],
    );
    Ok(())
}

#[test]
fn a_file_that_cannot_be_written_is_named() -> Tested {
    let checkout = Checkout::new()?;
    checkout.commit("Begin")?;
    fs::create_dir(checkout.folder.join("folder"))?;
    for (out, wanted) in [
        ("no/such/x.html", "there is no such folder"),
        ("folder", "it is not a regular file"),
    ] {
        let mut program = shielded(env!("CARGO_BIN_EXE_repo_report"));
        let output = program
            .current_dir(&checkout.folder)
            .args(["repo", "--out", out])
            .output()?;
        assert_holds(
            &failure(&output)?,
            &[&format!("cannot write `{out}`: {wanted}"), "--out"],
        );
    }
    Ok(())
}

#[test]
fn a_file_of_somebody_else_is_not_overwritten() -> Tested {
    let checkout = Checkout::new()?;
    checkout.commit("Begin")?;
    fs::write(checkout.folder.join("report.html"), "<p>my own")?;
    let line = failure(&checkout.run("repo")?)?;
    assert_holds(
        &line,
        &["`report.html` exists and is no report of this program"],
    );
    assert_eq!(checkout.page()?, "<p>my own");
    Ok(())
}

#[test]
fn wrong_arguments_are_told_apart_from_failures() -> Tested {
    for (args, wanted) in [
        (&["--bogus"][..], "unknown option `--bogus`"),
        (&["a", "b"], "more than one path"),
        (&["--out"], "wants a file"),
    ] {
        let output = shielded(env!("CARGO_BIN_EXE_repo_report"))
            .args(args)
            .output()?;
        assert_eq!(output.status.code(), Some(2));
        assert_holds(&String::from_utf8(output.stderr)?, &[wanted, "see --help"]);
    }
    let help = shielded(env!("CARGO_BIN_EXE_repo_report"))
        .arg("--help")
        .output()?;
    assert_eq!(help.status.code(), Some(0));
    assert_holds(&String::from_utf8(help.stdout)?, &["usage: repo_report"]);
    Ok(())
}

#[test]
fn a_partial_clone_is_told_from_a_broken_history() -> Tested {
    let checkout = Checkout::new()?;
    for text in ["fn a() {}\n", "fn b() {}\n"] {
        checkout.write("a.rs", text)?;
        checkout.commit("Begin")?;
    }
    checkout.git(&["config", "uploadpack.allowFilter", "true"])?;
    let from = format!("file://{}", checkout.repo().display());
    checkout.git(&[
        "clone",
        "--quiet",
        "--filter=blob:none",
        &from,
        "../partial",
    ])?;
    assert_holds(
        &checkout.failure("partial")?,
        &["partial` is a partial clone", "use a full clone"],
    );
    Ok(())
}

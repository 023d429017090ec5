//! Checkouts with strange things in them: a sound report that notes what was left out, never a panic.

use std::fs;
use std::process::Command;

use crate::checkout::{Checkout, Tested, assert_holds, shielded};

#[test]
fn a_deleted_file_is_noted() -> Tested {
    let checkout = Checkout::new()?;
    checkout.write("folder/gone.rs", "fn gone() {}\n")?;
    checkout.commit("Begin")?;
    fs::remove_dir_all(checkout.repo().join("folder"))?;
    assert_holds(
        &checkout.report()?,
        &["1 file tracked, but not in the work tree", "folder/gone.rs"],
    );
    Ok(())
}

#[test]
fn one_of_a_kind_is_counted_in_the_singular() -> Tested {
    let checkout = Checkout::new()?;
    checkout.write("only.rs", "fn only() {}\n")?;
    checkout.commit("Begin")?;
    let page = checkout.report()?;
    for (count, noun) in [
        (1, "tracked file"),
        (1, "commit"),
        (1, "author"),
        (0, "dependencies"),
    ] {
        assert_holds(&page, &[&format!("<dd>{count}</dd><dt>{noun}</dt>")]);
    }
    Ok(())
}

#[test]
fn text_that_is_not_utf8_is_counted() -> Tested {
    let checkout = Checkout::new()?;
    checkout.write("latin.c", b"// caf\xe9\nint x; // TODO caf\xe9\n")?;
    checkout.commit("Begin")?;
    assert_holds(
        &checkout.report()?,
        &[
            "latin.c:2",
            "TODO",
            "caf\u{fffd}",
            "1 text file in another encoding than UTF-8",
        ],
    );
    Ok(())
}

#[test]
fn binary_files_are_noted() -> Tested {
    let checkout = Checkout::new()?;
    checkout.write("picture.png", b"\x89PNG\0\0\0TODO")?;
    checkout.commit("Begin")?;
    assert_holds(
        &checkout.report()?,
        &["1 binary file", "picture.png", "None in any text file"],
    );
    Ok(())
}

#[test]
fn a_huge_file_is_noted_and_not_read() -> Tested {
    let checkout = Checkout::new()?;
    checkout.write("huge.sql", "insert;\n".repeat(1_000_000))?;
    checkout.commit("Begin")?;
    assert_holds(
        &checkout.report()?,
        &["1 file larger than 4 MiB", "huge.sql (7.6 MiB)"],
    );
    Ok(())
}

#[test]
fn a_very_long_line_is_shortened() -> Tested {
    let checkout = Checkout::new()?;
    checkout.write("long.js", "TODO ".repeat(500_000))?;
    checkout.commit("Begin")?;
    let page = checkout.report()?;
    assert_holds(&page, &["long.js:1", "1 TODO and 0 FIXME", "…"]);
    assert!(page.len() < 100_000);
    Ok(())
}

#[test]
fn symbolic_links_are_not_followed() -> Tested {
    use std::os::unix::fs::symlink;
    let checkout = Checkout::new()?;
    fs::write(checkout.folder.join("secret.rs"), "// TODO secret\n")?;
    symlink("../secret.rs", checkout.repo().join("link.rs"))?;
    symlink("loop", checkout.repo().join("loop"))?;
    checkout.write("folder/file.rs", "fn f() {}\n")?;
    checkout.commit("Begin")?;
    // A folder that became a link leads out of the work tree, too.
    fs::remove_dir_all(checkout.repo().join("folder"))?;
    fs::create_dir(checkout.folder.join("outside"))?;
    fs::write(checkout.folder.join("outside/file.rs"), "// TODO secret\n")?;
    symlink("../outside", checkout.repo().join("folder"))?;
    let page = checkout.report()?;
    assert_holds(
        &page,
        &[
            "2 symbolic links not followed",
            "1 file tracked as files, but something else lies there",
        ],
    );
    assert!(!page.contains("secret"));
    Ok(())
}

#[test]
fn a_pipe_in_the_place_of_a_file_does_not_hang() -> Tested {
    let checkout = Checkout::new()?;
    checkout.write("pipe.rs", "fn f() {}\n")?;
    checkout.commit("Begin")?;
    fs::remove_file(checkout.repo().join("pipe.rs"))?;
    assert!(
        Command::new("mkfifo")
            .arg(checkout.repo().join("pipe.rs"))
            .status()?
            .success()
    );
    assert_holds(
        &checkout.report()?,
        &["something else lies there", "pipe.rs"],
    );
    Ok(())
}

#[test]
fn submodules_are_noted() -> Tested {
    let checkout = Checkout::new()?;
    let entry = "160000,1234567890123456789012345678901234567890,vendor/part";
    checkout.git(&["update-index", "--add", "--cacheinfo", entry])?;
    checkout.git(&["commit", "--quiet", "--message", "Begin"])?;
    assert_holds(
        &checkout.report()?,
        &["1 submodule not entered", "vendor/part"],
    );
    Ok(())
}

#[test]
fn file_names_of_any_bytes_are_shown_and_harmless() -> Tested {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let checkout = Checkout::new()?;
    for round in ["", "// two\n"] {
        for name in [
            &b"line\nbreak\t.rs"[..],
            b"\"quoted' .rs",
            b"<img src=x onerror=alert(1)>.rs",
            b"b\xffd.rs",
            b"{{notes}}.rs",
            b"-rf.rs",
        ] {
            checkout.write(
                OsStr::from_bytes(name),
                format!("// TODO <script>alert(1)</script>\n{round}"),
            )?;
        }
        checkout.commit("<script>alert(1)</script> & more")?;
    }
    let page = checkout.report()?;
    assert_holds(
        &page,
        &[
            "line\\nbreak\\t.rs:1",
            "&quot;quoted&#39; .rs:1",
            "&lt;img src=x onerror=alert(1)&gt;.rs:1",
        ],
    );
    assert_holds(
        &page,
        &[
            "b\\xffd.rs:1",
            "{{notes}}.rs:1",
            "-rf.rs:1",
            "6 files changed more than once",
        ],
    );
    assert!(!page.contains("<script") && !page.contains("<img"));
    Ok(())
}

#[test]
fn names_of_authors_and_branches_are_harmless() -> Tested {
    let checkout = Checkout::new()?;
    checkout.git(&["checkout", "--quiet", "-b", "a<b>&c"])?;
    let author = "--author=O\u{202e}'Neil & \"Sons\" Ltd <o@example.org>";
    checkout.git(&[
        "commit",
        "--quiet",
        "--allow-empty",
        "--message",
        "x",
        author,
    ])?;
    assert_holds(
        &checkout.report()?,
        &[
            "a&lt;b&gt;&amp;c",
            "O\\u{202e}&#39;Neil &amp; &quot;Sons&quot; Ltd",
        ],
    );
    Ok(())
}

#[test]
fn malformed_manifests_are_listed_as_such() -> Tested {
    let checkout = Checkout::new()?;
    checkout.write("Cargo.toml", "[package\n")?;
    checkout.write("a/package.json", "{ \"name\": <b> }")?;
    checkout.write("b/package.json", "[".repeat(200_000))?;
    checkout.write("c/Cargo.toml", b"\xff\xfe")?;
    checkout.commit("Begin")?;
    assert_holds(
        &checkout.report()?,
        &[
            "4 manifests",
            "4 malformed",
            "line 1: ",
            "it is not UTF-8",
            "a/package.json",
        ],
    );
    Ok(())
}

#[test]
fn an_unreadable_file_is_noted() -> Tested {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    let checkout = Checkout::new()?;
    checkout.write("closed.rs", "// TODO closed\n")?;
    checkout.write("open.rs", "// TODO open\n")?;
    checkout.commit("Begin")?;
    let closed = checkout.repo().join("closed.rs");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o000))?;

    // The superuser reads everything, so the program has to run as somebody else.
    let program = checkout.folder.join("program");
    fs::copy(env!("CARGO_BIN_EXE_repo_report"), &program)?;
    let mut command = shielded(&program);
    if fs::read(&closed).is_ok() {
        command.uid(65_534).gid(65_534);
        fs::set_permissions(&checkout.folder, fs::Permissions::from_mode(0o777))?;
    }
    let output = command.current_dir(&checkout.folder).arg("repo").output()?;
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let page = checkout.page()?;
    assert_holds(
        &page,
        &[
            "1 file could not be read",
            "closed.rs (Permission denied",
            "open.rs:1",
        ],
    );
    Ok(())
}

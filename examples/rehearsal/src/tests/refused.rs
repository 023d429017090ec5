//! Releases and servers that do not fit, and what is said about them.

use std::fs;
use std::sync::Arc;

use super::site::{Site, assert_same, runtime};
use crate::probe::Probe;
use crate::workflow::rehearse;

#[test]
fn a_second_run_of_the_same_release_is_refused() {
    let site = Site::new();
    assert_eq!(site.run(&[]).0, Ok(()));
    let before = site.server();
    assert_eq!(
        site.run(&[]).0.unwrap_err(),
        "the server runs 1.4.0, and 1.4.0 is not newer"
    );
    assert_same(&site.server(), &before, "twice");
    assert_eq!(site.outbox().unwrap().matches("runs 1.4.0").count(), 1);
}

/// What is wrong, and what is said about it.
#[test]
fn what_does_not_fit_is_refused_and_nothing_is_touched() {
    let cases: [(&str, &str, &str, &str); 12] = [
        (
            "release/public/index.html",
            "Order",
            "Odrer",
            "`public/index.html` of the release was changed: its SHA-256 is",
        ),
        (
            "release/release.toml",
            "version = \"1.4.0\"",
            "version = \"1.4\"",
            "`1.4` is no version like 1.2.3",
        ),
        (
            "release/release.toml",
            "version = \"1.4.0\"",
            "version = \"1.2.9\"",
            "the server runs 1.3.0, and 1.2.9 is not newer",
        ),
        (
            "release/release.toml",
            "\"public/order.html\"",
            "\"../order.html\"",
            "`../order.html`, which leads out of the release",
        ),
        (
            "release/release.toml",
            "config = \"config/app.toml.in\"",
            "config = \"app\"",
            "the configuration `app`, which is not among its files",
        ),
        (
            "release/release.toml",
            "= \"Order\"",
            "= \"Coffee\"",
            "smoke check: `public/index.html` does not hold `Coffee`",
        ),
        (
            "server/server.toml",
            "disk = 20000",
            "disk = 400",
            "has 217 bytes left, and the release with its backup needs 271",
        ),
        (
            "server/server.toml",
            "keep = 3 ",
            "keep = 1 ",
            "`keep` in `server.toml` must be at least 2",
        ),
        (
            "server/server.toml",
            "port = \"8080\"",
            "prot = \"8080\"",
            "the configuration wants `port`",
        ),
        (
            "server/server.toml",
            "port = \"8080\"",
            "port = \"eighty\"",
            "the finished configuration is no TOML",
        ),
        (
            "server/current",
            "1.3.0",
            "latest",
            "`current` of the server holds `latest`, which is no version",
        ),
        (
            "server/current",
            "1.3.0",
            "1.0.0",
            "names version 1.0.0, but `releases/1.0.0` is not there",
        ),
    ];
    for (file, from, to, wanted) in cases {
        let site = Site::new();
        let path = site.folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file}");
        fs::write(&path, text.replace(from, to)).unwrap();
        let before = site.server();
        let probe = Arc::new(Probe::start(Vec::new()));
        let error = runtime()
            .block_on(rehearse(Arc::clone(&site.plan), probe))
            .unwrap_err();
        let said = crate::terminal::explain(&error);
        assert!(said.contains(wanted), "`{wanted}` is not in: {said}");
        assert_same(&site.server(), &before, wanted);
    }
}

#[test]
fn a_file_that_nobody_lists_is_refused() {
    let site = Site::new();
    fs::write(site.plan.release.join("public/extra.js"), "").unwrap();
    assert_eq!(
        site.run(&[]).0.unwrap_err(),
        "`public/extra.js` lies in the release, but `release.toml` does not list it"
    );
}

//! A browser without a window.
//!
//! It is told what to do in Chrome's debugging protocol, JSON with a zero behind each message, through a pair of pipes that it expects
//! as its files 3 and 4. So a test waits for what the page shows, and for no time to pass.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::Stdio;

use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

/// One page in a browser; it is gone with it.
pub(crate) struct Browser {
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    /// Events that nobody has waited for so far.
    events: Vec<Value>,
    calls: u64,
    /// Of the page.
    target: String,
    session: Option<String>,
    _process: Child,
    _profile: TempDir,
}

/// The browser of this machine.
fn find() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    ["chromium", "chromium-browser", "google-chrome"]
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|file| file.is_file())
}

impl Browser {
    /// With an empty page; `None` if this machine has no browser, which is said.
    pub(crate) async fn start() -> Option<Self> {
        let Some(browser) = find() else {
            let never = std::env::var_os("DAG_TESTS_SKIP").is_some_and(|skip| skip == "never");
            assert!(
                !never,
                "DAG_TESTS_SKIP=never, but Chromium is not installed"
            );
            // Past the test harness, which keeps what a test that passes prints.
            let skipped = "SKIPPED: Chromium is not installed (`apt-get install chromium`)";
            drop(writeln!(std::io::stderr(), "{skipped}"));
            return None;
        };
        let profile = tempfile::tempdir().unwrap();
        let mut process = Command::new("sh")
            .args(["-c", "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null"])
            .arg(browser)
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--remote-debugging-pipe",
            ])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut browser = Self {
            to: process.stdin.take().unwrap(),
            from: BufReader::new(process.stdout.take().unwrap()),
            events: Vec::new(),
            calls: 0,
            target: String::new(),
            session: None,
            _process: process,
            _profile: profile,
        };
        let text = |value: &Value, name: &str| value[name].as_str().unwrap().to_owned();
        let page = json!({ "url": "about:blank" });
        browser.target = text(&browser.call("Target.createTarget", page).await, "targetId");
        let attach = json!({ "targetId": browser.target, "flatten": true });
        let attached = browser.call("Target.attachToTarget", attach).await;
        browser.session = Some(text(&attached, "sessionId"));
        browser.call("Page.enable", json!({})).await;
        Some(browser)
    }

    /// Loads a page, which may go on with its work behind that.
    pub(crate) async fn open(&mut self, url: &str) {
        self.events.clear();
        self.call("Page.navigate", json!({ "url": url })).await;
        self.event("Page.loadEventFired").await;
    }

    /// Closes the page.
    pub(crate) async fn close(&mut self) {
        let target = json!({ "targetId": self.target });
        self.session = None;
        self.call("Target.closeTarget", target).await;
    }

    /// The value of an expression in the page, waited for if it is a promise.
    pub(crate) async fn run(&mut self, expression: &str) -> Value {
        let expression =
            json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let done = self.call("Runtime.evaluate", expression).await;
        assert!(done.get("exceptionDetails").is_none(), "{done}");
        done["result"]["value"].clone()
    }

    /// Waits until this holds in the page.
    pub(crate) async fn until(&mut self, condition: &str) {
        let wait = format!(
            "new Promise(done => {{
                const look = () => {{ if ({condition}) {{ watch.disconnect(); done(); }} }};
                const watch = new MutationObserver(look);
                watch.observe(document, {{ attributes: true, characterData: true, childList: true, subtree: true }});
                look();
            }})"
        );
        self.run(&wait).await;
    }

    async fn call(&mut self, method: &str, params: Value) -> Value {
        self.calls += 1;
        let id = self.calls;
        let mut message = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        self.to.write_all(&bytes).await.unwrap();
        loop {
            let message = self.message().await;
            if message["id"] == id {
                assert!(message.get("error").is_none(), "{method}: {message}");
                return message["result"].clone();
            }
            self.events.push(message);
        }
    }

    async fn event(&mut self, name: &str) {
        while !self.events.iter().any(|event| event["method"] == name) {
            let message = self.message().await;
            self.events.push(message);
        }
    }

    async fn message(&mut self) -> Value {
        let mut bytes = Vec::new();
        self.from.read_until(0, &mut bytes).await.unwrap();
        assert_eq!(bytes.pop(), Some(0), "the browser is gone");
        serde_json::from_slice(&bytes).unwrap()
    }
}

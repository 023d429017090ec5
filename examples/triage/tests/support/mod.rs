//! The program, a place for its results, and a server that plays the model.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test file uses its part, and a test may panic"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

/// A test that takes longer than this hangs.
const LONGEST: Duration = Duration::from_mins(1);

/// A folder to work in, gone with it.
pub(crate) struct Site {
    pub(crate) folder: TempDir,
}

impl Site {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// A command with nothing of the environment that could change it.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_triage"));
        command.current_dir(self.folder.path()).args(args);
        for name in ["ENDPOINT", "MODEL", "API_KEY", "TIMEOUT_MS"] {
            command.env_remove(format!("TRIAGE_{name}"));
        }
        for name in ["http_proxy", "all_proxy", "https_proxy"] {
            command.env_remove(name).env_remove(name.to_uppercase());
        }
        command
    }

    pub(crate) fn triage(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    /// With the model behind this endpoint, which has so long for an answer.
    pub(crate) fn triage_with(&self, endpoint: &str, ms: u32, args: &[&str]) -> Output {
        let begun = Instant::now();
        let output = self
            .command(args)
            .env("TRIAGE_ENDPOINT", endpoint)
            .env("TRIAGE_MODEL", "test")
            .env("TRIAGE_API_KEY", "secret-key")
            .env("TRIAGE_TIMEOUT_MS", ms.to_string())
            .output()
            .unwrap();
        assert!(begun.elapsed() < LONGEST, "it took {:?}", begun.elapsed());
        output
    }

    /// The lines of a file of results, by id.
    pub(crate) fn results(&self, name: &str) -> BTreeMap<String, Value> {
        let path = self.path("triage-results").join(name);
        let text = fs::read_to_string(path).unwrap();
        let lines: Vec<Value> = text
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        let all = lines.len();
        let by_id: BTreeMap<String, Value> = lines
            .into_iter()
            .map(|line| (line.get("id").unwrap().as_str().unwrap().to_owned(), line))
            .collect();
        assert_eq!(by_id.len(), all, "no id twice in {name}");
        by_id
    }

    /// Every request of `file` is in one of the results, and nothing else is.
    pub(crate) fn assert_nothing_is_lost(&self, file: &Path) {
        let text = fs::read_to_string(file).unwrap();
        let mut wanted: Vec<String> = text
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap())
            .map(|line| line.get("id").unwrap().as_str().unwrap().to_owned())
            .collect();
        wanted.sort();
        let mut there: Vec<String> = ["answers.jsonl", "escalations.jsonl", "closed.jsonl"]
            .iter()
            .flat_map(|name| self.results(name).into_keys())
            .collect();
        there.sort();
        assert_eq!(there, wanted);
    }
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A file that is shipped.
pub(crate) fn shipped(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The string at a place of a result.
pub(crate) fn field(line: &Value, name: &str) -> String {
    line.get(name).unwrap().as_str().unwrap().to_owned()
}

/// What a server says to a request.
pub(crate) enum Says {
    /// A chat completion with this text.
    Text(String),
    /// This status.
    Status(u16),
    /// These bytes, whatever they are.
    Bytes(Vec<u8>),
    /// Nothing, for so long.
    Nothing(Duration),
}

/// A server on this machine; its thread ends with the process.
pub(crate) struct Server {
    pub(crate) endpoint: String,
    asked: Arc<AtomicUsize>,
}

impl Server {
    /// Answers each request, given as its task and its material.
    pub(crate) fn start(answer: impl Fn(&str, &str) -> Says + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let endpoint = format!("http://{}/v1", listener.local_addr().unwrap());
        let (asked, answer) = (Arc::new(AtomicUsize::new(0)), Arc::new(answer));
        let counted = Arc::clone(&asked);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (answer, counted) = (Arc::clone(&answer), Arc::clone(&counted));
                thread::spawn(move || {
                    // A client that goes away is its own business.
                    let _ = serve(&stream, &*answer, &counted);
                });
            }
        });
        Self { endpoint, asked }
    }

    /// How many requests have come.
    pub(crate) fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }
}

fn serve(
    stream: &TcpStream,
    answer: &(impl Fn(&str, &str) -> Says + ?Sized),
    asked: &AtomicUsize,
) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    let (mut length, mut line, mut key) = (0, String::new(), false);
    while reader.read_line(&mut line)? > 2 {
        if let Some((name, value)) = line.split_once(':') {
            match name.to_lowercase().as_str() {
                "content-length" => length = value.trim().parse().unwrap(),
                "authorization" => key = value.trim() == "Bearer secret-key",
                _ => {}
            }
        }
        line.clear();
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    asked.fetch_add(1, Ordering::Relaxed);
    let body: Value = serde_json::from_slice(&body).unwrap();
    let content = |place: &str| body.pointer(place).unwrap().as_str().unwrap().to_owned();
    let said = if key {
        answer(
            &content("/messages/0/content"),
            &content("/messages/1/content"),
        )
    } else {
        Says::Status(401)
    };
    let reply = |status: &str, body: &str| {
        let length = body.len();
        format!(
            "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\
             connection: close\r\n\r\n{body}"
        )
        .into_bytes()
    };
    let bytes = match said {
        Says::Text(text) => {
            let body = json!({"choices": [{"message": {"role": "assistant", "content": text}}]});
            reply("200 OK", &body.to_string())
        }
        Says::Status(status) => reply(&format!("{status} No"), "{}"),
        Says::Bytes(bytes) => bytes,
        Says::Nothing(time) => {
            thread::sleep(time);
            Vec::new()
        }
    };
    let mut stream = stream;
    stream.write_all(&bytes)
}

/// Whether a task is that of the critic.
pub(crate) fn is_critic(task: &str) -> bool {
    task.contains("check answers")
}

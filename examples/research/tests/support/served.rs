//! A server of a test, and what it says of its searches.

use std::net::SocketAddr;
use std::time::Duration;

use ::research::library::Library;
use ::research::screen::Screen;
use ::research::serve::Server;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::net::TcpStream;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// No test takes that long, but for one that hangs.
pub(crate) async fn in_time<T>(test: impl Future<Output = T>) -> T {
    let limit = Duration::from_mins(2);
    let done = tokio::time::timeout(limit, test).await;
    done.expect("the test hangs")
}

/// A server in a task.
pub(crate) struct Served {
    /// Where it listens.
    pub(crate) address: SocketAddr,
    said: UnboundedReceiver<String>,
}

impl Served {
    /// Five passages for each question.
    pub(crate) async fn start(library: Library) -> Self {
        let (say, said) = unbounded_channel();
        let screen = Screen::to(move |line| drop(say.send(line.to_owned())));
        let server = Server::bind("127.0.0.1:0", library, 5, screen).await;
        let server = server.unwrap();
        let address = server.address();
        tokio::spawn(server.run());
        Self { address, said }
    }

    /// How the next search to end has ended, and what its question was.
    pub(crate) async fn ended(&mut self) -> String {
        let line = self.said.recv().await.unwrap();
        let words: Vec<&str> = line.split_whitespace().skip(2).collect();
        words.join(" ")
    }

    /// Asks for a path. In HTTP/1.0 the body comes as it is, and ends with the connection.
    pub(crate) async fn get(&self, path: &str) -> Response {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        let request = format!("GET {path} HTTP/1.0\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut lines = BufReader::new(stream).lines();
        let mut head = Vec::new();
        while let Some(line) = lines.next_line().await.unwrap()
            && !line.is_empty()
        {
            head.push(line.to_lowercase());
        }
        Response { head, lines }
    }
}

/// A response that is read line by line; the connection is gone with it.
pub(crate) struct Response {
    /// The first line and the headers, in lower case.
    pub(crate) head: Vec<String>,
    lines: Lines<BufReader<TcpStream>>,
}

impl Response {
    /// The next event: its name, and what it says.
    pub(crate) async fn event(&mut self) -> Option<(String, serde_json::Value)> {
        let mut name = String::new();
        while let Some(line) = self.lines.next_line().await.unwrap() {
            if let Some(event) = line.strip_prefix("event: ") {
                event.clone_into(&mut name);
            } else if let Some(data) = line.strip_prefix("data: ") {
                return Some((name, serde_json::from_str(data).unwrap()));
            }
        }
        None
    }

    /// All that is left.
    pub(crate) async fn events(&mut self) -> Vec<(String, serde_json::Value)> {
        let mut events = Vec::new();
        while let Some(event) = self.event().await {
            events.push(event);
        }
        events
    }

    /// What is left, if it is text.
    pub(crate) async fn text(&mut self) -> String {
        let mut text = String::new();
        while let Some(line) = self.lines.next_line().await.unwrap() {
            text += &line;
            text.push('\n');
        }
        text
    }
}

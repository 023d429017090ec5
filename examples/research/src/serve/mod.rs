//! Questions over HTTP, answers as server-sent events.
//!
//! In: `GET /search?q=…`. Out: an event for everything the run emits, the answer last. Guaranteed: the response is the run, in
//! one task; when the reader goes away the response is dropped, and the run with it. That may be: all it does is read, but for
//! the refresh of the index, which may be cut short and done again.
//!
//! ```text
//! research::stream(..) ── item ──▶ events.rs ── event ──▶ axum ──▶ EventSource in page.html
//! ```

mod events;

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;

use axum::Router;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::sse::{Event, Sse};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use axum::serve::ListenerExt as _;
use futures_util::{FutureExt, Stream, StreamExt, stream};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::library::Library;
use crate::question::Question;
use crate::screen::{Screen, Searched};
use crate::workflow::{ResearchItem, research};

/// Where it listens if nothing else is said.
pub const ADDRESS: &str = "127.0.0.1:7878";

/// Why nothing is served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The address is taken, or not of this machine, or none.
    #[error(
        "cannot listen on `{0}`; choose another with --serve HOST:PORT, or port 0 for one that is free"
    )]
    Listen(String, #[source] io::Error),
}

/// A library that answers over HTTP.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    asked: Asked,
}

/// What every search begins with.
#[derive(Clone, Debug)]
struct Asked {
    library: Arc<Library>,
    top: usize,
    screen: Screen,
}

/// What stands behind the `?`.
#[derive(Debug, serde::Deserialize)]
struct Wanted {
    q: String,
}

impl Server {
    /// Takes the address; whoever connects waits for [`Server::run`].
    ///
    /// Each search shows the best `top` passages; the screen is told how it ended.
    pub async fn bind(
        address: &str,
        library: Library,
        top: usize,
        screen: Screen,
    ) -> Result<Self, ServeError> {
        let refused = |error| ServeError::Listen(address.to_owned(), error);
        let listener = TcpListener::bind(address).await.map_err(refused)?;
        let address = listener.local_addr().map_err(refused)?;
        let library = Arc::new(library);
        Ok(Self {
            listener,
            address,
            asked: Asked {
                library,
                top,
                screen,
            },
        })
    }

    /// Where it listens: port 0 has become the one that was free.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers for as long as this is polled.
    pub async fn run(self) {
        let app = Router::new()
            .route("/", get(async || Html(include_str!("page.html"))))
            .route("/search", get(search))
            .with_state(self.asked);
        // A small event is not held back until the one before it has been acknowledged.
        let listener = self
            .listener
            .tap_io(|stream| drop(stream.set_nodelay(true)));
        // It never ends: a connection that fails is no reason to stop.
        let _ = axum::serve(listener, app).await;
    }
}

async fn search(
    State(asked): State<Asked>,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Response {
    match wanted {
        Ok(Query(Wanted { q })) => {
            Sse::new(events(asked, Question(q)).map(Ok::<_, Infallible>)).into_response()
        }
        Err(_) => (StatusCode::BAD_REQUEST, "ask as in: /search?q=tides\n").into_response(),
    }
}

/// The events of one search.
///
/// The run borrows the library and the question, and a response must own what it has. So the loop over the run is a future
/// that owns all three, and the events are polled out of it: no task, so nothing goes on when they are dropped.
fn events(asked: Asked, question: Question) -> impl Stream<Item = Event> {
    let (tell, mut told) = mpsc::channel(1);
    let run = async move {
        let Asked {
            library,
            top,
            screen,
        } = asked;
        // Dropped behind the run.
        let mut searched = Searched::begin(&screen, &question);
        let quiet = Screen::quiet();
        let mut run = pin!(research::stream(&library, &question, top, &quiet));
        while let Some(item) = run.next().await {
            if let ResearchItem::End(output) = &item {
                searched.end(output.is_ok());
            }
            if tell.send(events::event(item)).await.is_err() {
                return;
            }
        }
    };
    let mut run = Box::pin(run.fuse());
    stream::poll_fn(move |cx| {
        let _ = run.poll_unpin(cx);
        told.poll_recv(cx)
    })
}

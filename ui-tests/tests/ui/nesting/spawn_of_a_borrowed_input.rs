// expected: rustc E0599 or WF on `spawn`: `serve::spawn` wants `'static` inputs; or E0521/E0597 on `&request`
// Wrong: a workflow that is lent its input is spawned.

use dag_core::workflow;

struct Request {
    id: u64,
    cents: u64,
}

workflow!(
    pub async fn serve(request: &Request) -> u64 {
        request.id
    }
);

pub async fn background(request: Request) {
    serve::spawn(&request);
}

fn main() {}

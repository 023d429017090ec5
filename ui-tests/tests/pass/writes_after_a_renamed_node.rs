//! Right: an unnamed statement is named by its node as this file calls it.

use dag_core::{node, workflow};

mod smtp {
    #[derive(dag_core::Resource)]
    pub struct Outbox;

    #[dag_core::node(write(Outbox))]
    pub async fn send(to: &str) {
        println!("{to}")
    }
}

use smtp::send as mail;

#[node(write(smtp::Outbox))]
async fn flush(limit: usize) {
    println!("{limit}")
}

workflow!(
    async fn announce(to: &str) {
        mail(to);
        flush(10).after(mail);
    }
);

fn main() {}

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Queue;

#[derive(Clone, PartialEq)]
struct Topic(String);

#[node(read)]
async fn classify(question: &str) -> Topic {
    Topic(question.to_lowercase())
}

#[node(write(Queue), commutes)]
async fn enqueue(topic: &Topic) -> u64 {
    topic.0.len() as u64
}

workflow!(
    async fn serve(question: String, usual: Option<Topic>) -> u64 {
        let topic = classify(&question).guess(usual);
        let place = enqueue(&topic);
        place
    }
);

fn main() {}

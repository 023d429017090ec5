// Right: nodes, inputs, patterns and types with the names that an expansion might use.

use dag_core::{node, workflow};

#[node(read)]
async fn arm(value: u64) -> Option<u64> {
    Some(value)
}

#[node(read)]
async fn decide(head: u64) -> u64 {
    head
}

#[node(read)]
async fn poll(pass: u64) -> u64 {
    pass
}

struct Poll;
struct Future;
struct Arm;
enum Choice {
    Some(u64),
    None,
    Ok(u64),
    Err(u64),
}
#[allow(non_camel_case_types)]
struct branch;

workflow!(
    async fn serve(value: u64, cx: u64, choice: Choice, slot: Option<u64>) -> u64 {
        let chosen = match choice {
            Choice::Some(guard) => poll(guard),
            Choice::None => decide(cx),
            Choice::Ok(this) | Choice::Err(this) => this,
        };
        let arm_0 = if let Some(taken) = arm(value) { decide(taken) } else { chosen };
        let __arm = match slot {
            Some(index) if index > cx => poll(index),
            Some(out) => decide(out),
            None => value,
        };
        let head = if value > cx {
            let pass = poll(value);
            let state = decide(pass);
            state
        } else {
            let state = decide(cx);
            state
        };
        let output = if head > arm_0 { poll(head) };
        output.unwrap_or(__arm)
    }
);

fn main() {}

//! The order names the draft, which both mails use anyway later, instead of the first mail — expected: WF10
//! on `remind` with `invite`, because `.after(agenda)` orders `remind` behind the read alone; remedy:
//! `.after(invited)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

#[node(read)]
async fn load_agenda(day: u32) -> u32 {
    day
}

#[node(write(Outbox))]
async fn invite(agenda: u32) -> u32 {
    agenda
}

#[node(write(Outbox))]
async fn remind(day: u32) -> u32 {
    day
}

workflow!(
    async fn meet(day: u32) -> u32 {
        let agenda = load_agenda(day);
        let invited = invite(agenda);
        let reminded = remind(day).after(agenda);
        invited + reminded
    }
);

fn main() {}

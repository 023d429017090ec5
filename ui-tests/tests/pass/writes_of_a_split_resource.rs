//! Right: the resource is split in two, one for each mailbox.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct CustomerMail;

#[derive(Resource)]
struct StaffMail;

#[node(write(CustomerMail))]
async fn tell_customer(text: &str) -> usize {
    text.len()
}

#[node(write(StaffMail))]
async fn tell_staff(text: &str) -> usize {
    text.len()
}

#[node(read(CustomerMail), write(StaffMail))]
async fn forward(count: usize) -> usize {
    count
}

workflow!(
    async fn announce(text: &str) -> usize {
        let told = tell_customer(text);
        let copied = tell_staff(text);
        forward(told + copied)
    }
);

fn main() {}

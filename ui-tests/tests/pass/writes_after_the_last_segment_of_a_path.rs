//! Right: an unnamed statement called by its path is named by the last segment.

use dag_core::{node, workflow};

mod crm {
    #[derive(dag_core::Resource)]
    pub struct Customers;

    #[dag_core::node(write(Customers))]
    pub async fn relocate(customer: u64) {
        println!("{customer}")
    }
}

#[node(write(crm::Customers))]
async fn note(customer: u64) -> u64 {
    customer
}

workflow!(
    async fn customer_moved(customer: u64) -> u64 {
        crm::relocate(customer);
        note(customer).after(relocate)
    }
);

fn main() {}

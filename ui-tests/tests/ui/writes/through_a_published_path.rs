//! The two nodes come from two modules and were never looked at together — expected: WF10 on `crm::note` (the
//! second call), because both write `Customers`; remedy: `crm::note(customer).after(moved)`

use dag_core::workflow;

#[derive(dag_core::Resource)]
pub struct Customers;

mod address {
    #[dag_core::node(write(crate::Customers))]
    pub async fn relocate(customer: u64) -> u64 {
        customer
    }
}

mod crm {
    use super::Customers;

    #[dag_core::node(write(Customers))]
    pub async fn note(customer: u64) -> u64 {
        customer
    }
}

workflow!(
    async fn relocate_customer(customer: u64) -> (u64, u64) {
        let moved = address::relocate(customer);
        let noted = crm::note(customer);
        (moved, noted)
    }
);

fn main() {}

//! Two entries into one ledger, each with a balance, and nobody says which comes first.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
pub struct Ledger;

pub struct Db;
pub struct Payment;
pub struct Points;
#[derive(Debug)]
pub struct StoreError;

#[node(write(Ledger), idempotent)]
pub async fn book_sale(_db: &Db, _payment: &Payment) -> Result<(), StoreError> {
    Ok(())
}

#[node(write(Ledger), idempotent)]
pub async fn book_points(_db: &Db, _points: &Points) -> Result<(), StoreError> {
    Ok(())
}

workflow!(
    pub async fn books(db: &Db, payment: Payment, points: Points) -> Result<(), StoreError> {
        book_sale(..)?;
        book_points(..)?;
        Ok(())
    }
);

fn main() {}

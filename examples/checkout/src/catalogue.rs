//! What the shop sells.
//!
//! In: an order. Out: its products with their prices; and something else the customer may like. Guaranteed: every line
//! of the order has its product.

use dag_core::{Resource, node};

use crate::orders::Order;
use crate::price::Cents;
use crate::probe::{Injected, Probe};
use crate::store::{Db, StoreError, Tx};

/// Names and prices of the products; how many there are is [`Stock`](crate::stock::Stock).
#[derive(Debug, Resource)]
pub struct Catalogue;

/// The products of an order, in the order of its lines.
#[derive(Clone, Debug)]
pub struct Products(pub Vec<Product>);

/// One product.
#[derive(Clone, Debug)]
pub struct Product {
    /// What it is called.
    pub name: String,
    /// What one costs, without tax.
    pub price: Cents,
}

/// Something the customer has not ordered.
#[derive(Clone, Debug)]
pub struct Suggestion(pub String);

/// Why the order makes no sense.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// The shop does not sell this.
    #[error("there is no product `{0}`")]
    Unknown(String),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The failure was asked for.
    #[error(transparent)]
    Injected(#[from] Injected),
}

/// Finds the products of an order.
#[node(read(Catalogue))]
pub async fn load_products(
    db: &Db,
    probe: &Probe,
    order: &Order,
) -> Result<Products, CatalogueError> {
    probe
        .step("load_products", || db.transaction(|tx| products(tx, order)))
        .await
}

/// Finds something to mention in the mail; an order does not fail for the lack of it.
#[node(read(Catalogue))]
pub async fn suggest_product(
    db: &Db,
    probe: &Probe,
    order: &Order,
) -> Result<Suggestion, CatalogueError> {
    let suggest = |tx: &Tx<'_>| {
        let found = tx.first(
            "SELECT name FROM products WHERE sku NOT IN (SELECT sku FROM order_lines WHERE order_id = ?) ORDER BY sku",
            [order.id.0],
            |row| row.get(0),
        )?;
        found
            .map(Suggestion)
            .ok_or_else(|| CatalogueError::Unknown("anything else".to_owned()))
    };
    probe
        .step("suggest_product", || db.transaction(suggest))
        .await
}

/// The products of an order, in the order of its lines.
pub(crate) fn products(tx: &Tx<'_>, order: &Order) -> Result<Products, CatalogueError> {
    let product = |sku: &String| {
        tx.first(
            "SELECT name, cents FROM products WHERE sku = ?",
            [sku],
            |row| {
                Ok(Product {
                    name: row.get(0)?,
                    price: Cents(row.get(1)?),
                })
            },
        )?
        .ok_or_else(|| CatalogueError::Unknown(sku.clone()))
    };
    let products = order.lines.iter().map(|line| product(&line.sku));
    Ok(Products(products.collect::<Result<_, _>>()?))
}

//! The file with products, customers and orders.
//!
//! In: JSON, as `orders.json` beside this folder shows. Out: the same, in the database. Guaranteed: all of a file is
//! taken or, with the reason, nothing; what the database knows already must not say something else.

use std::collections::HashSet;
use std::io;
use std::path::Path;

use rusqlite::params;
use serde::Deserialize;

use crate::orders::OrderId;
use crate::store::{Db, StoreError, Tx};

/// Nobody orders or delivers more of one thing.
const MOST: i64 = 1_000_000;

/// What stands in the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    products: Vec<Product>,
    customers: Vec<Customer>,
    orders: Vec<Order>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Product {
    sku: String,
    name: String,
    cents: i64,
    stock: i64,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Customer {
    id: i64,
    name: String,
    email: String,
    #[serde(default)]
    blocked: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    id: i64,
    customer: i64,
    country: String,
    lines: Vec<Line>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    sku: String,
    quantity: i64,
}

/// Why a file is not taken.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// It cannot be read.
    #[error("cannot read `{0}`: {1}")]
    Unreadable(String, #[source] io::Error),
    /// It is no JSON, or of another shape.
    #[error("`{0}` is no order file: {1}")]
    Shape(String, #[source] serde_json::Error),
    /// What it says cannot be.
    #[error("{0}")]
    Wrong(String),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Input {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// If it cannot be read, is of another shape, or says what cannot be.
    pub fn read(path: &Path) -> Result<Self, InputError> {
        let shown = path.display().to_string();
        let text = std::fs::read_to_string(path)
            .map_err(|error| InputError::Unreadable(shown.clone(), error))?;
        Self::parse(&text, &shown)
    }

    /// Reads a text; `name` is what messages call it.
    ///
    /// # Errors
    ///
    /// If it is of another shape, or says what cannot be.
    pub fn parse(text: &str, name: &str) -> Result<Self, InputError> {
        let input: Self = serde_json::from_str(text)
            .map_err(|error| InputError::Shape(name.to_owned(), error))?;
        match input.mistake() {
            Some(mistake) => Err(InputError::Wrong(format!("`{name}`: {mistake}"))),
            None => Ok(input),
        }
    }

    /// The numbers of the orders, as they stand in the file.
    #[must_use]
    pub fn orders(&self) -> Vec<OrderId> {
        self.orders.iter().map(|order| OrderId(order.id)).collect()
    }

    /// The first thing that cannot be.
    fn mistake(&self) -> Option<String> {
        let (mut skus, mut customers, mut orders) =
            (HashSet::new(), HashSet::new(), HashSet::new());
        for Product {
            sku, cents, stock, ..
        } in &self.products
        {
            if !skus.insert(sku) {
                return Some(format!("product `{sku}` stands there twice"));
            }
            if !(1..=100 * MOST).contains(cents) {
                return Some(format!("product `{sku}` cannot cost {cents} cents"));
            }
            if !(0..=MOST).contains(stock) {
                return Some(format!("product `{sku}` cannot have a stock of {stock}"));
            }
        }
        for Customer { id, .. } in &self.customers {
            if !customers.insert(id) {
                return Some(format!("customer {id} stands there twice"));
            }
        }
        for Order {
            id,
            customer,
            lines,
            ..
        } in &self.orders
        {
            if !orders.insert(id) {
                return Some(format!("order {id} stands there twice"));
            }
            if !customers.contains(customer) {
                return Some(format!("order {id} is of unknown customer {customer}"));
            }
            if lines.is_empty() {
                return Some(format!("order {id} orders nothing"));
            }
            let mut ordered = HashSet::new();
            for Line { sku, quantity } in lines {
                if !skus.contains(sku) {
                    return Some(format!("order {id} wants unknown product `{sku}`"));
                }
                if !ordered.insert(sku) {
                    return Some(format!("order {id} names `{sku}` twice"));
                }
                if !(1..=MOST).contains(quantity) {
                    return Some(format!("order {id} cannot want {quantity} of `{sku}`"));
                }
            }
        }
        None
    }

    /// Puts everything into the database that is not there yet.
    ///
    /// # Errors
    ///
    /// If the database knows it otherwise, or fails.
    pub fn store(&self, db: &Db) -> Result<(), InputError> {
        db.transaction(|tx| {
            for product in &self.products {
                store_product(tx, product)?;
            }
            for customer in &self.customers {
                store_customer(tx, customer)?;
            }
            for order in &self.orders {
                store_order(tx, order)?;
            }
            Ok(())
        })
    }
}

fn differs(what: impl std::fmt::Display) -> InputError {
    InputError::Wrong(format!("the database has another {what}"))
}

fn store_product(tx: &Tx<'_>, product: &Product) -> Result<(), InputError> {
    let Product {
        sku,
        name,
        cents,
        stock,
    } = product;
    tx.run(
        "INSERT INTO products (sku, name, cents, delivered, available) VALUES (?1, ?2, ?3, ?4, ?4)
         ON CONFLICT DO NOTHING",
        params![sku, name, cents, stock],
    )?;
    let same = tx.number(
        "SELECT count(*) FROM products WHERE sku = ? AND name = ? AND cents = ? AND delivered = ?",
        params![sku, name, cents, stock],
    )?;
    if same == 0 {
        return Err(differs(format_args!("product `{sku}`")));
    }
    Ok(())
}

fn store_customer(tx: &Tx<'_>, customer: &Customer) -> Result<(), InputError> {
    let Customer {
        id,
        name,
        email,
        blocked,
    } = customer;
    tx.run(
        "INSERT INTO customers (id, name, email, blocked) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        params![id, name, email, blocked],
    )?;
    let same = tx.number(
        "SELECT count(*) FROM customers WHERE id = ? AND name = ? AND email = ? AND blocked = ?",
        params![id, name, email, blocked],
    )?;
    if same == 0 {
        return Err(differs(format_args!("customer {id}")));
    }
    Ok(())
}

fn store_order(tx: &Tx<'_>, order: &Order) -> Result<(), InputError> {
    let Order {
        id,
        customer,
        country,
        lines,
    } = order;
    let new = tx.run(
        "INSERT INTO orders (id, customer, country) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        params![id, customer, country],
    )?;
    if new == 1 {
        for Line { sku, quantity } in lines {
            tx.run(
                "INSERT INTO order_lines (order_id, sku, quantity) VALUES (?, ?, ?)",
                params![id, sku, quantity],
            )?;
        }
    }
    let mut given: Vec<_> = lines
        .iter()
        .map(|line| (line.sku.clone(), line.quantity))
        .collect();
    given.sort();
    let there = tx.all(
        "SELECT sku, quantity FROM order_lines WHERE order_id = ? ORDER BY sku",
        [id],
        |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)),
    )?;
    let same = tx.number(
        "SELECT count(*) FROM orders WHERE id = ? AND customer = ? AND country = ?",
        params![id, customer, country],
    )?;
    if same == 0 || there != given {
        return Err(differs(format_args!("order {id}")));
    }
    Ok(())
}

//! Customers and their orders, as the shop exports them.
//!
//! In: a folder with `customers.csv` and `orders.csv`. Out: who writes from an address, and what they have ordered. Guaranteed: a
//! broken line is an error that names it, never an order less.
//!
//! Each lookup reads the file from its start, as an export without an index has to be: with years of orders this is what a
//! request waits for longest.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use dag_core::{Resource, node};

use crate::date::Date;
use crate::details::OrderNumber;
use crate::request::Request;

/// The exported files. No node writes them.
#[derive(Resource)]
pub struct Export;

/// Where the files are.
#[derive(Debug)]
pub struct Records {
    customers: PathBuf,
    orders: PathBuf,
}

/// The number of a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CustomerId(pub u32);

/// How far an order has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Not packed yet.
    Placed,
    /// Not sent yet.
    Packed,
    /// On its way since then.
    Shipped(Date),
    /// There since then.
    Delivered(Date),
}

/// One order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// Its number.
    pub number: OrderNumber,
    /// When it was placed.
    pub placed: Date,
    /// What was ordered.
    pub item: String,
    /// What it cost.
    pub cents: u64,
    /// How far it has come.
    pub state: State,
    /// Who brings it.
    pub carrier: String,
    /// How often it was charged.
    pub charges: u32,
}

/// All orders of a customer, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Orders(pub Vec<Order>);

/// Why the records cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// The system refused.
    #[error("cannot read `{}`", .0.display())]
    Io(PathBuf, #[source] io::Error),
    /// A line is wrong.
    #[error("`{}`, line {line}: {problem}", path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// Its number, from one.
        line: usize,
        /// What is wrong with it.
        problem: String,
    },
}

impl Records {
    /// Looks whether both files can be read, line by line.
    pub fn open(folder: &Path) -> Result<Self, RecordError> {
        let records = Self {
            customers: folder.join("customers.csv"),
            orders: folder.join("orders.csv"),
        };
        scan(&records.customers, |fields| customer(fields).map(drop))?;
        scan(&records.orders, |fields| order(fields).map(drop))?;
        Ok(records)
    }

    fn customer(&self, address: &str) -> Result<Option<CustomerId>, RecordError> {
        let mut found = None;
        scan(&self.customers, |fields| {
            let (id, known) = customer(fields)?;
            if known == address {
                found.get_or_insert(id);
            }
            Ok(())
        })?;
        Ok(found)
    }

    fn orders(&self, customer: CustomerId) -> Result<Orders, RecordError> {
        let mut orders = Vec::new();
        scan(&self.orders, |fields| {
            let (of, order) = order(fields)?;
            if of == customer {
                orders.push(order);
            }
            Ok(())
        })?;
        Ok(Orders(orders))
    }
}

/// Finds out who has written; `None` if nobody is known by that address.
#[node(read(Export), blocking)]
pub fn identify(
    records: Arc<Records>,
    request: Arc<Request>,
) -> Result<Option<CustomerId>, RecordError> {
    records.customer(&request.from)
}

/// Looks up what a customer has ordered; nothing for a stranger.
#[node(read(Export), blocking)]
pub fn read_orders(
    records: Arc<Records>,
    customer: Option<CustomerId>,
) -> Result<Orders, RecordError> {
    customer.map_or_else(
        || Ok(Orders::default()),
        |customer| records.orders(customer),
    )
}

/// Gives every line below the first to `read`.
fn scan(
    path: &Path,
    mut read: impl FnMut(&[&str]) -> Result<(), String>,
) -> Result<(), RecordError> {
    let refused = |error| RecordError::Io(path.to_owned(), error);
    let mut file = BufReader::new(File::open(path).map_err(refused)?);
    let (mut line, mut number) = (String::new(), 0);
    while file.read_line(&mut line).map_err(refused)? > 0 {
        number += 1;
        if number > 1 && !line.trim().is_empty() {
            let fields: Vec<&str> = line.split(',').map(str::trim).collect();
            read(&fields).map_err(|problem| RecordError::Line {
                path: path.to_owned(),
                line: number,
                problem,
            })?;
        }
        line.clear();
    }
    Ok(())
}

fn customer(fields: &[&str]) -> Result<(CustomerId, String), String> {
    let [id, address, _name] = fields else {
        return Err(format!("{} fields instead of 3", fields.len()));
    };
    Ok((CustomerId(number("number", id)?), address.to_lowercase()))
}

fn order(fields: &[&str]) -> Result<(CustomerId, Order), String> {
    let [
        order,
        customer,
        placed,
        item,
        cents,
        state,
        carrier,
        shipped,
        delivered,
        charges,
    ] = fields
    else {
        return Err(format!("{} fields instead of 10", fields.len()));
    };
    let date = |name: &str, text: &str| -> Result<Date, String> {
        text.parse().map_err(|error| format!("`{name}`: {error}"))
    };
    let state = match *state {
        "placed" => State::Placed,
        "packed" => State::Packed,
        "shipped" => State::Shipped(date("shipped", shipped)?),
        "delivered" => State::Delivered(date("delivered", delivered)?),
        other => return Err(format!("unknown state `{other}`")),
    };
    let order = Order {
        number: OrderNumber(number("order", order)?),
        placed: date("placed", placed)?,
        item: (*item).to_owned(),
        cents: number("cents", cents)?,
        state,
        carrier: (*carrier).to_owned(),
        charges: number("charges", charges)?,
    };
    Ok((CustomerId(number("customer", customer)?), order))
}

fn number<N: std::str::FromStr>(name: &str, text: &str) -> Result<N, String> {
    text.parse()
        .map_err(|_| format!("`{name}` is no number: `{text}`"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn shipped() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("records")
    }

    #[test]
    fn orders_are_those_of_the_customer() {
        let records = Records::open(&shipped()).unwrap();
        let customer = records.customer("priya.raman@example.org").unwrap();
        let orders = records.orders(customer.unwrap()).unwrap();
        let numbers: Vec<u32> = orders.0.iter().map(|order| order.number.0).collect();
        assert_eq!(numbers, [10384, 10421]);
        assert_eq!(records.customer("nobody@example.org").unwrap(), None);
    }

    #[test]
    fn a_broken_line_is_named() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["customers.csv", "orders.csv"] {
            fs::copy(shipped().join(name), folder.path().join(name)).unwrap();
        }
        let orders = folder.path().join("orders.csv");
        let text = fs::read_to_string(&orders).unwrap();
        for (from, to, wanted) in [
            (
                "2023-02-02,Brake",
                "2023-02-30,Brake",
                "line 3: `placed`: `2023-02-30` is no day",
            ),
            (
                ",23800,",
                ",238.00,",
                "line 3: `cents` is no number: `238.00`",
            ),
            (
                "23800,delivered",
                "23800,gone",
                "line 3: unknown state `gone`",
            ),
            ("10322,2009,", "10322,", "line 3: 9 fields instead of 10"),
        ] {
            fs::write(&orders, text.replacen(from, to, 1)).unwrap();
            let error = Records::open(folder.path()).unwrap_err().to_string();
            assert!(error.contains(wanted), "{error}");
        }
        fs::remove_file(&orders).unwrap();
        assert!(matches!(
            Records::open(folder.path()),
            Err(RecordError::Io(..))
        ));
    }
}

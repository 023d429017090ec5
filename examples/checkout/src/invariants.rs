//! What is true of the books, whatever failed when.
//!
//! In: the database. Out: what is wrong with it, in words; nothing if it is right. Guaranteed: prices are computed
//! again from order and catalogue, nothing a run has written about itself is believed.

use crate::catalogue::products;
use crate::orders::{Order, OrderId, order};
use crate::payments::{Account, account};
use crate::price::{bill, net};
use crate::store::{Db, StoreError, Tx};

/// When the books are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// No run is under way, and all came to an end: an order is confirmed with all it needs, or nothing of it is left.
    AtRest,
    /// A run is under way or was killed: an order may be half done.
    InFlight,
}

/// All breaches.
///
/// # Errors
///
/// If the database cannot be read.
pub fn breaches(db: &Db, moment: Moment) -> Result<Vec<String>, StoreError> {
    db.transaction(|tx| {
        let mut found = Vec::new();
        stock(tx, &mut found)?;
        numbers(tx, &mut found)?;
        ledger(tx, moment, &mut found)?;
        let ids = tx.all("SELECT id FROM orders ORDER BY id", [], |row| {
            row.get(0).map(OrderId)
        })?;
        for id in ids {
            if let Some(order) = order(tx, id)? {
                orders(tx, &order, moment, &mut found)?;
            }
        }
        Ok(found)
    })
}

/// What an order has left in the books.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Traces {
    /// Reserved lines.
    reserved: i64,
    /// Invoices no credit note takes back.
    invoices: i64,
    /// What these are worth.
    invoiced: i64,
    /// Labels that are good.
    labels: i64,
    mails: i64,
    /// Rows of points.
    points: i64,
    /// What the ledger's cash knows of the order.
    cash: i64,
}

impl std::fmt::Display for Traces {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            reserved,
            invoices,
            invoiced,
            labels,
            mails,
            points,
            cash,
        } = self;
        write!(
            f,
            "lines reserved {reserved}, invoices {invoices} ({invoiced} cents), labels {labels}, \
             mails {mails}, entries of points {points}, cents booked {cash}"
        )
    }
}

fn orders(
    tx: &Tx<'_>,
    order: &Order,
    moment: Moment,
    found: &mut Vec<String>,
) -> Result<(), StoreError> {
    let id = order.id;
    let mut breach = |text: String| found.push(format!("order {id}: {text}"));
    let traces = traces(tx, id)?;
    let Account { held, paid } = account(tx, id)?;
    let price = products(tx, order)
        .ok()
        .and_then(|products| net(order, &products).ok())
        .and_then(|net| bill(order, net).ok())
        .map_or(0, |bill| bill.gross().0);
    let confirmed = tx.number("SELECT confirmed FROM orders WHERE id = ?", [id.0])? != 0;

    if paid.0 != 0 && paid.0 != price {
        breach(format!("{paid} are paid, the price is {price} cents"));
    }
    if held.0 != 0 && held.0 + paid.0 != price {
        breach(format!("{held} are set apart, the price is {price} cents"));
    }
    if traces.invoices > 1 || traces.labels > 1 || traces.mails > 1 {
        breach(format!("more than one of something: {traces}"));
    }
    if traces.mails > 0 && !confirmed {
        breach("a mail is out, but the order is not confirmed".to_owned());
    }
    if confirmed {
        let lines = i64::try_from(order.lines.len()).unwrap_or(i64::MAX);
        if traces.reserved != lines || traces.invoices != 1 || traces.labels != 1 {
            breach(format!("confirmed, but something is missing: {traces}"));
        }
        if paid.0 != price || traces.invoiced != price {
            breach(format!("confirmed, but {paid} are paid: {traces}"));
        }
    }
    if moment == Moment::AtRest {
        if confirmed && (traces.mails, traces.points, traces.cash) != (1, 1, price) {
            breach(format!("confirmed, but something is missing: {traces}"));
        }
        if held.0 != 0 {
            breach(format!("{held} are still set apart"));
        }
        let nothing = Traces {
            reserved: 0,
            invoices: 0,
            invoiced: 0,
            labels: 0,
            mails: 0,
            points: 0,
            cash: 0,
        };
        if !confirmed && (traces != nothing || paid.0 != 0) {
            breach(format!(
                "not confirmed, but something is left: paid {paid}, {traces}"
            ));
        }
    }
    Ok(())
}

fn traces(tx: &Tx<'_>, id: OrderId) -> Result<Traces, StoreError> {
    let count = |sql: &str| tx.number(sql, [id.0]);
    let open = "FROM invoices AS one WHERE order_id = ? AND credits IS NULL
         AND NOT EXISTS (SELECT 1 FROM invoices AS note WHERE note.credits = one.number)";
    Ok(Traces {
        reserved: count("SELECT count(*) FROM reservations WHERE order_id = ?")?,
        invoices: count(&format!("SELECT count(*) {open}"))?,
        invoiced: count("SELECT sum(cents) FROM invoices WHERE order_id = ?")?,
        labels: count("SELECT count(*) FROM labels WHERE NOT voided AND order_id = ?")?,
        mails: count("SELECT count(*) FROM outbox WHERE order_id = ?")?,
        points: count("SELECT count(*) FROM points WHERE order_id = ?")?,
        cash: count("SELECT sum(cents) FROM ledger WHERE account = 'cash' AND order_id = ?")?,
    })
}

fn stock(tx: &Tx<'_>, found: &mut Vec<String>) -> Result<(), StoreError> {
    let products = tx.all(
        "SELECT sku, delivered, available, coalesce(sum(quantity), 0)
         FROM products LEFT JOIN reservations USING (sku) GROUP BY sku",
        [],
        |row| {
            let counts = (row.get(1)?, row.get(2)?, row.get(3)?);
            Ok((row.get::<_, String>(0)?, counts))
        },
    )?;
    for (sku, (delivered, available, reserved)) in products {
        let (delivered, available, reserved): (i64, i64, i64) = (delivered, available, reserved);
        if available < 0 || delivered != available + reserved {
            found.push(format!(
                "`{sku}`: {delivered} were delivered, {available} are available, {reserved} reserved"
            ));
        }
    }
    Ok(())
}

fn numbers(tx: &Tx<'_>, found: &mut Vec<String>) -> Result<(), StoreError> {
    for (table, number) in [("invoices", "number"), ("ledger", "line")] {
        let gaps = format!("SELECT coalesce(max({number}), 0) - count(*) FROM {table}");
        if tx.number(&gaps, [])? != 0 {
            found.push(format!("the numbers of {table} have gaps"));
        }
    }
    Ok(())
}

fn ledger(tx: &Tx<'_>, moment: Moment, found: &mut Vec<String>) -> Result<(), StoreError> {
    let uneven = "SELECT count(*) FROM (SELECT 1 FROM ledger GROUP BY order_id, entry HAVING sum(cents) <> 0)";
    if tx.number(uneven, [])? != 0 {
        found.push("an entry of the ledger does not add up to 0".to_owned());
    }
    let wrong = "SELECT count(*) FROM (SELECT balance - sum(cents) OVER (PARTITION BY account ORDER BY line) AS off
         FROM ledger) WHERE off <> 0";
    if tx.number(wrong, [])? != 0 {
        found.push("a balance of the ledger is not the sum of its lines".to_owned());
    }
    let cash = tx.number("SELECT sum(cents) FROM ledger WHERE account = 'cash'", [])?;
    let taken = tx.number(
        "SELECT sum(CASE step WHEN 'captured' THEN cents WHEN 'refunded' THEN -cents ELSE 0 END) FROM payments",
        [],
    )?;
    if moment == Moment::AtRest && cash != taken {
        found.push(format!(
            "the ledger has {cash} cents in cash, the provider {taken}"
        ));
    }
    Ok(())
}

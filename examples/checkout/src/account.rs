//! What is printed about an order, and about the shop at the end.
//!
//! In: the events of a run and what became of it; the database. Out: text for a terminal.

use crate::orders::{OrderId, order};
use crate::place::Outcome;
use crate::price::Cents;
use crate::probe::{Event, What};
use crate::store::{Db, StoreError};

/// The widest line.
const WIDTH: usize = 100;

/// How one order went.
///
/// # Errors
///
/// If the database cannot be read.
pub fn of_order(
    db: &Db,
    id: OrderId,
    events: &[Event],
    outcome: &Outcome,
) -> Result<String, StoreError> {
    let mut text = format!("order {id}: {}\n", contents(db, id)?);
    let undos = crate::nodes::undos();
    let (undone, ran): (Vec<_>, Vec<_>) =
        events.iter().partition(|event| undos.contains(&event.node));
    let names = |events: &[&Event], what: &What| {
        let names = events.iter().filter(|event| event.what == *what);
        names.map(|event| event.node).collect::<Vec<_>>().join(", ")
    };
    text += &row("ran", &names(&ran, &What::Finished));
    for event in events {
        if let What::Failed(why) = &event.what {
            text += &row("failed", &format!("{}: {why}", event.node));
        }
    }
    text += &row("dropped", &names(&ran, &What::Dropped));
    let hanging: Vec<_> = events
        .iter()
        .filter(|begun| begun.what == What::Began)
        .filter(|begun| {
            let same = events.iter().filter(|event| event.node == begun.node);
            same.count() == 1
        })
        .map(|event| event.node)
        .collect();
    text += &row("hanging", &hanging.join(", "));
    text += &row("undone", &names(&undone, &What::Finished));
    let end = match outcome {
        Outcome::Confirmed(receipt) => format!(
            "confirmed: paid {}, invoice {}, parcel {}",
            receipt.paid, receipt.invoice, receipt.label
        ),
        Outcome::AlreadyConfirmed => "confirmed before, nothing to do".to_owned(),
        Outcome::Failed(failed) if failed.undos().is_empty() => {
            "failed, nothing of it is left".to_owned()
        }
        Outcome::Failed(failed) => {
            let undos: Vec<_> = failed.undos().iter().map(ToString::to_string).collect();
            format!("failed, and {}; run it again", undos.join(", and "))
        }
        Outcome::Dropped(stopped) if stopped.undos().is_empty() => {
            "given up by the caller, nothing of it is left".to_owned()
        }
        Outcome::Dropped(stopped) => format!("given up by the caller: {stopped}"),
        Outcome::InFlight => "given up by the caller, but something hangs; run it again".to_owned(),
    };
    Ok(text + "  => " + end.as_str() + "\n")
}

/// What the shop has in the end.
///
/// # Errors
///
/// If the database cannot be read.
pub fn of_shop(db: &Db) -> Result<String, StoreError> {
    let (stock, accounts, counts) = db.transaction(|tx| {
        let stock = tx.all(
            "SELECT sku, available, delivered - available FROM products ORDER BY sku",
            [],
            |row| {
                let (sku, free, held): (String, i64, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
                Ok(format!("{sku} {free} + {held} reserved"))
            },
        )?;
        let accounts = tx.all(
            "SELECT account, sum(cents) FROM ledger GROUP BY account ORDER BY account",
            [],
            |row| {
                Ok(format!(
                    "{} {}",
                    row.get::<_, String>(0)?,
                    Cents(row.get(1)?)
                ))
            },
        )?;
        let counts = [
            (
                "confirmed orders",
                "SELECT count(*) FROM orders WHERE confirmed",
            ),
            ("mails", "SELECT count(*) FROM outbox"),
            (
                "invoices",
                "SELECT count(*) FROM invoices WHERE credits IS NULL",
            ),
            (
                "credit notes",
                "SELECT count(*) FROM invoices WHERE credits IS NOT NULL",
            ),
            (
                "good labels",
                "SELECT count(*) FROM labels WHERE NOT voided",
            ),
            ("points", "SELECT sum(points) FROM points"),
            ("audit lines", "SELECT count(*) FROM audit"),
        ];
        let counts = counts
            .into_iter()
            .map(|(name, sql)| Ok(format!("{name} {}", tx.number(sql, [])?)))
            .collect::<Result<Vec<_>, StoreError>>()?;
        Ok::<_, StoreError>((stock, accounts, counts))
    })?;
    Ok(format!(
        "the shop\n{}{}{}",
        row("stock", &stock.join(", ")),
        row("ledger", &accounts.join(", ")),
        row("counts", &counts.join(", "))
    ))
}

fn contents(db: &Db, id: OrderId) -> Result<String, StoreError> {
    db.transaction(|tx| {
        let Some(order) = order(tx, id)? else {
            return Ok("unknown".to_owned());
        };
        let name = tx.first(
            "SELECT name FROM customers WHERE id = ?",
            [order.customer],
            |row| row.get::<_, String>(0),
        )?;
        let lines: Vec<_> = order
            .lines
            .iter()
            .map(|line| format!("{} x {}", line.quantity, line.sku))
            .collect();
        Ok(format!(
            "{} for {} in {}",
            lines.join(", "),
            name.unwrap_or_default(),
            order.country
        ))
    })
}

/// A row of the account; none if there is nothing to say.
fn row(label: &str, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        if let Some(line) = lines.last_mut().filter(|line| {
            line.is_empty() || line.chars().count() + word.chars().count() + 13 < WIDTH
        }) {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    let labels = std::iter::once(label).chain(std::iter::repeat(""));
    labels
        .zip(lines)
        .fold(String::new(), |rows, (label, line)| {
            rows + &format!("  {label:9} {line}\n")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_rows_are_broken_between_words() {
        let text = ["a_step_of_some_length"; 9].join(", ");
        let row = row("ran", &text);
        assert!(
            row.lines().all(|line| line.chars().count() < WIDTH),
            "{row}"
        );
        let words: Vec<_> = row.split_whitespace().skip(1).collect();
        assert_eq!(words.join(" "), text);
    }
}

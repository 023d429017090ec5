//! What an order costs.
//!
//! In: an order, its products, its country. Out: the amounts of the bill. Guaranteed: the same order costs the same,
//! today and when the books are checked.

use std::fmt::{self, Display};

use dag_core::node;

use crate::catalogue::Products;
use crate::orders::Order;
use crate::probe::{Injected, Probe};

/// An amount of money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cents(pub i64);

impl Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        let text = format!("{sign}{}.{:02}", cents / 100, cents % 100);
        f.pad(&text)
    }
}

/// The price without tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Net(pub Cents);

/// What is to be paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bill {
    /// The shop's part.
    pub net: Cents,
    /// The state's part.
    pub tax: Cents,
}

impl Bill {
    /// What the customer pays.
    #[must_use]
    pub fn gross(&self) -> Cents {
        Cents(self.net.0 + self.tax.0)
    }
}

/// Why there is no price.
#[derive(Debug, thiserror::Error)]
pub enum PriceError {
    /// More than can be counted.
    #[error("the price of order {0} is too large")]
    TooLarge(crate::orders::OrderId),
    /// Nobody knows what to pay there.
    #[error("no tax rate is known for `{0}`")]
    UnknownCountry(String),
    /// The failure was asked for.
    #[error(transparent)]
    Injected(#[from] Injected),
}

/// Adds up the lines of an order.
#[node(pure)]
pub async fn price_order(
    probe: &Probe,
    order: &Order,
    products: &Products,
) -> Result<Net, PriceError> {
    probe.step("price_order", || net(order, products)).await
}

/// Adds the tax of the country the order goes to.
#[node(pure)]
pub async fn compute_tax(probe: &Probe, order: &Order, net: Net) -> Result<Bill, PriceError> {
    probe.step("compute_tax", || bill(order, net)).await
}

/// The price of an order without tax.
pub(crate) fn net(order: &Order, products: &Products) -> Result<Net, PriceError> {
    let too_large = || PriceError::TooLarge(order.id);
    let mut lines = order.lines.iter().zip(&products.0);
    let sum = lines.try_fold(0_i64, |sum, (line, product)| {
        sum.checked_add(line.quantity.checked_mul(product.price.0)?)
    });
    // Far from the end of the numbers, so that nothing later can overflow.
    let sum = sum
        .filter(|sum| *sum < i64::MAX / 1_000)
        .ok_or_else(too_large)?;
    Ok(Net(Cents(sum)))
}

/// The price of an order with tax.
pub(crate) fn bill(order: &Order, Net(net): Net) -> Result<Bill, PriceError> {
    let percent = match order.country.as_str() {
        "DE" => 19,
        "AT" | "FR" => 20,
        "NL" => 21,
        "CH" | "IS" => 0, // leaves the union untaxed
        other => return Err(PriceError::UnknownCountry(other.to_owned())),
    };
    let tax = Cents((net.0 * percent + 50) / 100);
    Ok(Bill { net, tax })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_read_as_money() {
        let amounts = [0, 5, 1_999, -250].map(|cents| Cents(cents).to_string());
        assert_eq!(amounts, ["0.00", "0.05", "19.99", "-2.50"]);
    }
}

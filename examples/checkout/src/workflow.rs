//! The workflow: what a checkout is made of.
//!
//! In: the shop's database and the number of an order. Out: the receipt; or the first failure, and what failed besides.
//! Guaranteed: an order is confirmed, paid, invoiced and told to its customer, or nothing of it is left.
//!
//! Three kinds of writes, and what each does when a run fails:
//!
//! * What can be taken back has an `.undo(..)`. The payment's stands at the authorisation: see [`crate::payments`].
//! * The mail can neither be taken back nor sent twice. So the language holds it back until every `?` has passed; nobody
//!   has to remember to put it last.
//! * The audit log shall know of runs that fail, too. So its lines do not wait: `.early()`.
//!
//! # The mistake people make
//!
//! Both entries into the ledger carry the balance of their account, and nothing orders them: it works until the day two
//! of them overlap. Without the `.after(sale)` below the compiler says (the whole program:
//! `ui-tests/tests/ui/examples/checkout_ledger.rs`):
//!
//! ```text
//! error: `book_sale` and `book_points` both write `Ledger`, and nothing orders them [WF10]
//!        help: `.after(book_sale)` on `book_points`, if that is the order
//!        help: or let `book_points` and `book_sale` promise `commutes`, if any order leaves the same: `#[node(.., commutes)]`
//!        help: or split `Ledger` in two resources, if they touch different parts of it
//!        help: or consent: `.allow_race(book_sale)` on `book_points`, if either order will do
//!        note: both start at once
//!   --> tests/ui/examples/checkout_ledger.rs:27:9
//!    |
//! 27 |         book_points(..)?;
//!    |         ^^^^^^^^^^^
//! ```

use std::sync::Arc;

use dag_core::{Attached, workflow};

use crate::audit::{log_attempt, log_payment};
use crate::catalogue::{CatalogueError, load_products, suggest_product};
use crate::customers::{CustomerError, FraudError, check_customer, check_fraud};
use crate::invoices::{credit_invoice, issue_invoice};
use crate::ledger::{book_points, book_sale, reverse_points, reverse_sale};
use crate::loyalty::{add_points, remove_points};
use crate::orders::{OpenError, OrderId, confirm_order, open_order, reopen_order};
use crate::outbox::{Receipt, send_mail};
use crate::payments::{PaymentError, authorise_payment, cancel_payment, capture_payment};
use crate::price::{PriceError, compute_tax, price_order};
use crate::probe::Probe;
use crate::shipping::{ShippingError, buy_label, void_label};
use crate::stock::{StockError, release_stock, reserve_stock};
use crate::store::{Db, StoreError};

workflow!(
    /// Checks out one order.
    #[errors(CheckoutError)]
    pub async fn checkout(
        db: Arc<Db>,
        probe: Arc<Probe>,
        id: OrderId,
    ) -> Result<Receipt, Attached<CheckoutError>> {
        let order = open_order(..)?;
        log_attempt(..).early()?;
        let customer = check_customer(..)?; // these run beside each other
        let products = load_products(..)?;
        let suggestion = suggest_product(..).ok();
        let reservation = reserve_stock(..).undo(release_stock(.., _))?;

        let net = price_order(..)?;
        let bill = compute_tax(..)?;
        let cleared = check_fraud(..)?;
        let authorisation = authorise_payment(..).undo(cancel_payment(.., _))?;
        let payment = capture_payment(..)?; // with the goods at hand; taken back with the authorisation

        log_payment(..).early()?;
        let invoice = issue_invoice(..).undo(credit_invoice(.., _))?;
        let label = buy_label(..).undo(void_label(.., _))?;
        let sale = book_sale(..).undo(reverse_sale(.., _))?;
        let points = add_points(..).undo(remove_points(.., _))?;
        book_points(..).after(sale).undo(reverse_points(.., _))?;

        let confirmation = confirm_order(..).undo(reopen_order(.., _))?;
        send_mail(..) // waits for every `?`: it is neither idempotent nor undone
    }
);

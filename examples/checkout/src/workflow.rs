//! The workflow.

use std::sync::Arc;

use dag_core::workflow;

use crate::audit::{log_attempt, log_payment};
use crate::catalogue::{CatalogueError, load_products, suggest_product};
use crate::customers::{CustomerError, FraudError, check_customer, check_fraud};
use crate::invoices::issue_invoice;
use crate::ledger::{book_points, book_sale};
use crate::loyalty::add_points;
use crate::orders::{LoadError, OrderId, confirm_order, load_order};
use crate::outbox::{Receipt, send_mail};
use crate::payments::{PaymentError, authorise_payment, capture_payment};
use crate::price::{PriceError, compute_tax, price_order};
use crate::probe::Probe;
use crate::shipping::{ShippingError, buy_label};
use crate::stock::{StockError, reserve_stock};
use crate::store::{Db, StoreError};

workflow!(
    /// Checks out one order.
    #[errors(CheckoutError)]
    pub async fn checkout(
        db: Arc<Db>,
        probe: Arc<Probe>,
        id: OrderId,
    ) -> Result<Receipt, CheckoutError> {
        let order = load_order(..)?;
        log_attempt(..)?;
        let customer = check_customer(..)?;
        let products = load_products(..)?;
        let suggestion = suggest_product(..).ok();
        let net = price_order(..)?;
        let bill = compute_tax(..)?;
        let cleared = check_fraud(..)?;

        let reservation = reserve_stock(..)?;
        let authorisation = authorise_payment(..)?;
        let payment = capture_payment(..)?;
        log_payment(..)?;
        let invoice = issue_invoice(..)?;
        let sale = book_sale(..)?;
        let points = add_points(..)?;
        book_points(..).after(sale)?;
        let label = buy_label(..)?;

        let confirmation = confirm_order(..)?;
        send_mail(..)
    }
);

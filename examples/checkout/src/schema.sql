-- What a shop keeps. Amounts are in cents. What has happened is never changed, only answered by a row that takes it
-- back: payments, invoices and ledger are append-only.

CREATE TABLE IF NOT EXISTS products (
    sku       TEXT PRIMARY KEY,
    name      TEXT NOT NULL,
    cents     INTEGER NOT NULL CHECK (cents > 0),
    delivered INTEGER NOT NULL CHECK (delivered >= 0),
    available INTEGER NOT NULL CHECK (available >= 0)
) STRICT;

CREATE TABLE IF NOT EXISTS reservations (
    order_id INTEGER NOT NULL REFERENCES orders (id),
    sku      TEXT NOT NULL REFERENCES products (sku),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (order_id, sku)
) STRICT;

CREATE TABLE IF NOT EXISTS customers (
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    email   TEXT NOT NULL,
    blocked INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS orders (
    id        INTEGER PRIMARY KEY,
    customer  INTEGER NOT NULL REFERENCES customers (id),
    country   TEXT NOT NULL,
    confirmed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE IF NOT EXISTS order_lines (
    order_id INTEGER NOT NULL REFERENCES orders (id),
    sku      TEXT NOT NULL REFERENCES products (sku),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (order_id, sku)
) STRICT;

-- The payment provider's own book.
CREATE TABLE IF NOT EXISTS payments (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id INTEGER NOT NULL,
    step     TEXT NOT NULL CHECK (step IN ('authorised', 'voided', 'captured', 'refunded')),
    cents    INTEGER NOT NULL CHECK (cents > 0)
) STRICT;

-- Numbered without gaps; a credit note names the invoice it takes back.
CREATE TABLE IF NOT EXISTS invoices (
    number   INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    cents    INTEGER NOT NULL,
    credits  INTEGER UNIQUE REFERENCES invoices (number)
) STRICT;

-- Numbered without gaps; `balance` is that of the account after this line.
CREATE TABLE IF NOT EXISTS ledger (
    line     INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    entry    TEXT NOT NULL CHECK (entry IN ('sale', 'points')),
    account  TEXT NOT NULL,
    cents    INTEGER NOT NULL,
    balance  INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS points (
    order_id INTEGER PRIMARY KEY REFERENCES orders (id),
    customer INTEGER NOT NULL REFERENCES customers (id),
    points   INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS labels (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    voided   INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Mails to send; another program does. There is no key that would keep a second one out.
CREATE TABLE IF NOT EXISTS outbox (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id  INTEGER NOT NULL REFERENCES orders (id),
    recipient TEXT NOT NULL,
    body      TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS audit (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id INTEGER NOT NULL,
    note     TEXT NOT NULL
) STRICT;

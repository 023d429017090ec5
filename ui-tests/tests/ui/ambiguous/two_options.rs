// Wrong: Two maybes fit one optional parameter.
// Says: `home` and `work` both fit `address: Option<&Address>` of `label` [WF03]
// At: the `..` of `label(..)`
// Help: `label(home.as_ref())` or `label(work.as_ref())`

use dag_core::{node, workflow};

struct Address(String);

#[node(pure)]
fn label(address: Option<&Address>) -> String {
    address.map_or_else(String::new, |address| address.0.clone())
}

workflow!(
    async fn ship(home: Option<Address>, work: Option<Address>) -> String {
        label(..)
    }
);

fn main() {}

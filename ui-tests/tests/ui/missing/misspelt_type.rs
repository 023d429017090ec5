// Wrong: An old module calls its type `Adress`, the node wants `Address`.
// Says: `ship` takes `&Address`, and nothing gives it; `target` is `Adress` [WF02]
// At: the `..` of `ship(..)`
// Help: a type with a similar name: `Adress` of `target`

use dag_core::{node, workflow};

struct Address(String);
struct Adress(String);

#[node(read)]
async fn load_target(customer: u64) -> Adress {
    Adress(customer.to_string())
}

#[node(pure)]
fn ship(address: &Address) -> String {
    address.0.clone()
}

workflow!(
    async fn dispatch(customer: u64) -> String {
        let target = load_target(customer);
        ship(..)
    }
);

fn main() {}

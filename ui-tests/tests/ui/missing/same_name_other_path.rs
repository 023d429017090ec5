// Wrong: Two crates of the house call their type `Account`; the wrong one was loaded.
// Says: `charge` takes `&billing::Account`, and `account` is `crm::Account`: another type of the same name
//   [WF02]
// At: the `..` of `charge(..)`
// Help: give it by hand: `charge(&…)`

use dag_core::{node, workflow};

mod crm {
    pub struct Account {
        pub name: String,
    }
}

mod billing {
    pub struct Account {
        pub cents: u64,
    }
}

#[node(read)]
async fn load_contact(id: u64) -> crm::Account {
    crm::Account { name: id.to_string() }
}

#[node(pure)]
fn charge(account: &billing::Account) -> u64 {
    account.cents
}

workflow!(
    async fn dun(id: u64) -> u64 {
        let account = load_contact(id);
        charge(..)
    }
);

fn main() {}

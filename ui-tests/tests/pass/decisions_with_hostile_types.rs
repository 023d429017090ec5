// Right: the user's own `Option`, `Result`, `Some` and `None` beside decisions.

use dag_core::{node, workflow};

mod tools {
    pub enum Option {
        Some(u64),
        None,
    }

    pub struct Result;

    pub struct Weight(pub u64);
}

use tools::Option::{self, None, Some};
#[allow(unused_imports)]
use tools::Result;
use tools::Weight;

#[node(read)]
async fn look_up(id: u64) -> Option {
    if id > 3 { Some(id) } else { None }
}

#[node(read)]
async fn weigh(id: u64) -> Weight {
    Weight(id)
}

workflow!(
    async fn serve(id: u64) -> Weight {
        let found = look_up(id);
        let weighed = match found {
            Some(other) => weigh(other),
            None => Weight(0),
        };
        let more = if id > 7 { weigh(id) };
        if id > 9 {
            let last = weigh(weighed.0);
            last
        } else {
            Weight(more.map_or(0, |weight| weight.0))
        }
    }
);

fn main() {}

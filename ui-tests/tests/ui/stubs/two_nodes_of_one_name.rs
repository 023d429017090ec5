use dag_core::testing::stubbed;
use dag_core::workflow;

mod mail {
    #[dag_core::node(read)]
    pub(crate) async fn load(id: u32) -> u32 {
        id
    }
}

mod orders {
    #[dag_core::node(read)]
    pub(crate) async fn load(id: u32) -> u32 {
        id
    }
}

workflow!(
    async fn both(id: u32) -> u32 {
        let mail = mail::load(id);
        let order = orders::load(id);
        mail + order
    }
);

async fn test() {
    let sum = stubbed!(both(1), load => async |_| 7);
    assert_eq!(sum.await, 14);
}

fn main() {
    let _ = test;
}

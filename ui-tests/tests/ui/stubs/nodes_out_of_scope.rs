use dag_core::{node, workflow};

#[derive(Debug)]
struct Down;

#[node(read)]
async fn search(question: &str) -> Result<u32, Down> {
    let _ = question;
    Ok(1)
}

workflow!(
    async fn answer(question: &str) -> Result<u32, Down> {
        let docs = search(question)?;
        Ok(docs)
    }
);

mod tests {
    use super::answer;
    use dag_core::testing::stubbed;

    pub async fn test() {
        let report = stubbed!(answer("new?"), search => async |_| Ok(7));
        assert!(report.await.is_ok());
    }
}

fn main() {
    let _ = tests::test;
}

// Wrong: Both inputs are strings, `..` can't know which one is the subject.
// Says: `subject` and `body` both fit `text: &str` of `spell_check` [WF03]
// At: the `..` of `spell_check(..)`
// Help: `spell_check(&subject)` or `spell_check(&body)`

use dag_core::{node, workflow};

#[node(pure)]
fn spell_check(text: &str) -> usize {
    text.matches("teh").count()
}

workflow!(
    async fn review(subject: String, body: String) -> usize {
        let mistakes = spell_check(..);
        mistakes + subject.len() + body.len()
    }
);

async fn caller() -> usize {
    review(String::new(), String::new()).await
}

fn main() {}

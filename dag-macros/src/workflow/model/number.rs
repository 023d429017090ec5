//! The numbers of the nodes: the places of statements in the `GRAPH`.

use super::Model;

impl Model {
    /// Numbers the statements from `next` on: each is followed by those inside it. `block`: the node whose body this is.
    pub(super) fn number_nodes(&mut self, block: Option<usize>, next: &mut usize) {
        self.block = block;
        self.numbers.clear();
        for statement in &mut self.statements {
            let own = *next;
            *next += 1;
            self.numbers.push(own);
            if let Some(body) = &mut statement.body {
                body.number_nodes(Some(own), next);
            }
        }
    }

    /// The node of a statement; a twin has that of the other.
    pub(crate) fn node_number(&self, statement: usize) -> usize {
        let number = self.numbers.get(self.number(statement));
        number.copied().unwrap_or_default()
    }
}

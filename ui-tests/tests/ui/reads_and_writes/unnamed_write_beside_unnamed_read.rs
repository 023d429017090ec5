//! A file is read while a command may change it — expected: WF11 on the second call (`shell`), because an
//! unnamed `write` "conflicts with every other read and write", unnamed reads included (an unnamed `read`
//! promises only that no node writes it; against a write of anything SPEC takes the word "every"); remedy:
//! `shell(command).after(text)`

use dag_core::{node, workflow};

#[node(read)]
async fn open_text(path: &str) -> String {
    path.to_owned()
}

#[node(write)]
async fn shell(command: &str) -> usize {
    command.len()
}

workflow!(
    async fn edit(path: &str, command: &str) -> (String, usize) {
        let text = open_text(path);
        let status = shell(command);
        (text, status)
    }
);

fn main() {}

// Wrong: A backup waits, by order, for the migration that needs the backup's id.
// Says: `backup` and `migrated` wait for each other [WF01]; `backup` is `.after(migrated)`, `migrated`
//   takes `backup`
// At: `migrated` in `.after(migrated)`
// Help: remove `.after(migrated)`

use dag_core::{Resource, node, workflow};

struct Db(Vec<String>);

#[derive(Resource)]
struct Backups;

#[derive(Resource)]
struct Schema;

struct BackupId(usize);

#[node(write(Backups))]
async fn back_up(db: &Db) -> BackupId {
    BackupId(db.0.len())
}

#[node(write(Schema))]
async fn migrate(db: &Db, backup: &BackupId) -> usize {
    db.0.len() + backup.0
}

workflow!(
    async fn upgrade(db: &Db) -> usize {
        let backup = back_up(db).after(migrated);
        let migrated = migrate(db, &backup);
        migrated
    }
);

fn main() {}

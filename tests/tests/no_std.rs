//! `dag-core` without default features needs neither the standard library nor an allocator.

use std::path::Path;
use std::process::Command;

/// Builds and runs the program in `tests/no_std`, which links neither.
#[test]
fn a_workflow_runs_without_std_and_without_an_allocator() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("no_std");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no_std");
    let status = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--locked"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", &target)
        // A sanitizer would bring the standard library back in.
        .env_remove("RUSTFLAGS")
        .status()
        .expect("cargo starts");
    assert!(
        status.success(),
        "the program in tests/no_std says {status}"
    );
}

//! A repository for one test, and the program run on it.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

pub(crate) type Tested = Result<(), Box<dyn Error>>;

static FOLDERS: AtomicU32 = AtomicU32::new(0);

/// A temporary folder with a repository in `repo`.
pub(crate) struct Checkout {
    pub(crate) folder: PathBuf,
}

impl Checkout {
    pub(crate) fn new() -> Result<Self, Box<dyn Error>> {
        let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
        let folder =
            std::env::temp_dir().join(format!("repo_report_test.{}.{number}", std::process::id()));
        fs::create_dir_all(folder.join("repo"))?;
        let checkout = Self { folder };
        checkout.git(&["init", "--quiet", "--initial-branch=main"])?;
        Ok(checkout)
    }

    pub(crate) fn repo(&self) -> PathBuf {
        self.folder.join("repo")
    }

    pub(crate) fn write(&self, path: impl AsRef<Path>, content: impl AsRef<[u8]>) -> Tested {
        let path = self.repo().join(path);
        fs::create_dir_all(path.parent().unwrap_or(&path))?;
        Ok(fs::write(path, content)?)
    }

    pub(crate) fn git(&self, args: &[&str]) -> Tested {
        let output = shielded("git")
            .arg("-C")
            .arg(self.repo())
            .args(args)
            .output()?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.success() {
            Ok(())
        } else {
            Err(said.into())
        }
    }

    pub(crate) fn commit(&self, message: &str) -> Tested {
        self.git(&["add", "--all"])?;
        self.git(&["commit", "--quiet", "--allow-empty", "--message", message])
    }

    /// Runs the program on `path`, relative to the temporary folder.
    pub(crate) fn run(&self, path: impl AsRef<Path>) -> Result<Output, Box<dyn Error>> {
        let mut program = shielded(env!("CARGO_BIN_EXE_repo_report"));
        Ok(program
            .current_dir(&self.folder)
            .arg(path.as_ref())
            .output()?)
    }

    pub(crate) fn page(&self) -> Result<String, Box<dyn Error>> {
        Ok(fs::read_to_string(self.folder.join("report.html"))?)
    }

    /// Runs the program on the repository, which must succeed, and returns the page.
    pub(crate) fn report(&self) -> Result<String, Box<dyn Error>> {
        let output = self.run("repo")?;
        assert_eq!(
            output.status.code(),
            Some(0),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        assert!(output.stderr.is_empty());
        self.page()
    }

    /// The one line of a failure; there must be no report and no rest of one.
    pub(crate) fn failure(&self, path: impl AsRef<Path>) -> Result<String, Box<dyn Error>> {
        let line = failure(&self.run(path)?)?;
        let left: Vec<_> = fs::read_dir(&self.folder)?
            .filter_map(|entry| Some(entry.ok()?.file_name()))
            .collect();
        let unwanted = |name: &&std::ffi::OsString| name.to_string_lossy().contains("report");
        assert_eq!(left.iter().find(unwanted), None);
        Ok(line)
    }
}

impl Drop for Checkout {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A program that sees no configuration but this.
pub(crate) fn shielded(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, value) in [
        ("GIT_CONFIG_GLOBAL", "/dev/null"),
        ("GIT_CONFIG_NOSYSTEM", "1"),
        ("GIT_CONFIG_COUNT", "2"),
        ("GIT_CONFIG_KEY_0", "safe.directory"),
        ("GIT_CONFIG_VALUE_0", "*"),
        ("GIT_CONFIG_KEY_1", "protocol.file.allow"),
        ("GIT_CONFIG_VALUE_1", "always"),
        (
            "GIT_CEILING_DIRECTORIES",
            &std::env::temp_dir().to_string_lossy(),
        ),
        ("GIT_AUTHOR_NAME", "Ann"),
        ("GIT_AUTHOR_EMAIL", "ann@example.org"),
        ("GIT_AUTHOR_DATE", "1709210096 +0100"),
        ("GIT_COMMITTER_NAME", "Ann"),
        ("GIT_COMMITTER_EMAIL", "ann@example.org"),
        ("GIT_COMMITTER_DATE", "1709210096 +0100"),
    ] {
        command.env(name, value);
    }
    command
}

pub(crate) fn failure(output: &Output) -> Result<String, Box<dyn Error>> {
    let text = String::from_utf8(output.stderr.clone())?;
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(!text.contains("panicked"), "{text}");
    Ok(text)
}

pub(crate) fn assert_holds(text: &str, wanted: &[&str]) {
    for each in wanted {
        assert!(text.contains(each), "`{each}` is not in:\n{text}");
    }
}

//! A package for each form below the target directory, and cargo on it.

use crate::program::{FORMS, Form};
use std::fs;
use std::path::{Path, PathBuf};
use std::process;
use std::time::Instant;

/// What is timed.
#[derive(Clone, Copy)]
pub(crate) struct Command {
    cargo: &'static str,
    /// After an edit; else all of the program, without a cache.
    incremental: bool,
}

pub(crate) const COMMANDS: [Command; 4] = [
    Command {
        cargo: "check",
        incremental: true,
    },
    Command {
        cargo: "check",
        incremental: false,
    },
    Command {
        cargo: "build",
        incremental: true,
    },
    Command {
        cargo: "build",
        incremental: false,
    },
];

impl Command {
    pub(crate) fn name(self) -> String {
        let when = if self.incremental {
            "after an edit"
        } else {
            "from scratch"
        };
        format!("`cargo {}` {when}", self.cargo)
    }
}

/// Where the programs are.
pub(crate) struct Project {
    folder: PathBuf,
}

impl Project {
    /// Compiles the dependencies.
    pub(crate) fn new() -> Result<Self, String> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let project = Self {
            folder: here.join("target/programs"),
        };
        let library = here
            .join("../../dag-core")
            .canonicalize()
            .map_err(|error| format!("dag-core: {error}"))?;
        for form in FORMS {
            let folder = project.of(form);
            // All depend on the library, so that nothing but the text differs.
            let manifest = format!(
                "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\ndag-core = {{ path = '{}' }}\n",
                form.name().replace(' ', "-"),
                library.display()
            );
            write(&folder.join("Cargo.toml"), &manifest)?;
            write(&folder.join("src/main.rs"), "fn main() {}\n")?;
            // The versions of the workspace.
            fs::copy(here.join("../../Cargo.lock"), folder.join("Cargo.lock"))
                .map_err(|error| format!("Cargo.lock: {error}"))?;
            for command in COMMANDS {
                project.cargo(form, command)?;
            }
        }
        Ok(project)
    }

    fn of(&self, form: Form) -> PathBuf {
        self.folder.join(form.name().replace(' ', "-"))
    }

    /// Seconds of `command` on the second text, when the first has been compiled.
    pub(crate) fn time(
        &mut self,
        form: Form,
        command: Command,
        first: &str,
        second: &str,
    ) -> Result<f64, String> {
        let file = self.of(form).join("src/main.rs");
        if command.incremental {
            write(&file, first)?;
            self.cargo(form, command)?;
        }
        write(&file, second)?;
        let start = Instant::now();
        self.cargo(form, command)?;
        Ok(start.elapsed().as_secs_f64())
    }

    fn cargo(&self, form: Form, command: Command) -> Result<(), String> {
        // Apart, so that the library is not compiled again.
        let (target, incremental) = if command.incremental {
            ("target-edits", "1")
        } else {
            ("target-scratch", "0")
        };
        let output = process::Command::new("cargo")
            .args([command.cargo, "--quiet", "--offline"])
            .current_dir(self.of(form))
            .env("CARGO_TARGET_DIR", self.folder.join(target))
            .env("CARGO_INCREMENTAL", incremental)
            .output()
            .map_err(|error| format!("cargo: {error}"))?;
        if output.status.success() {
            return Ok(());
        }
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    let folder = file.parent().unwrap_or(file);
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(file, text));
    written.map_err(|error| format!("{}: {error}", file.display()))
}

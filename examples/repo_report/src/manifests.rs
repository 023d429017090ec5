//! Reads the manifests of Cargo and npm.
//!
//! In: the text files. Out: the name, version and dependencies of every `Cargo.toml` and `package.json`, in the order
//! of the paths. Guaranteed: a malformed manifest is listed with what is wrong with it and stops nothing.

use std::collections::BTreeSet;

use dag_core::node;
use serde_json::Value as Json;
use toml::{Table, Value as Toml};

use crate::paths::RepoPath;
use crate::pool::on_a_thread;
use crate::sources::{Source, Sources};
use crate::stopwatch::Stopwatch;

/// All manifests.
#[derive(Clone, Debug)]
pub(crate) struct Manifests(pub(crate) Vec<Manifest>);

impl Manifests {
    /// How many packages of others are depended on, each counted once.
    pub(crate) fn dependencies(&self) -> usize {
        let package =
            |found: &Manifest| Some((found.tool, found.content.as_ref().ok()?.name.clone()?));
        let own: BTreeSet<_> = self.0.iter().filter_map(package).collect();
        let packages = self
            .0
            .iter()
            .filter_map(|found| Some((found.tool, found.content.as_ref().ok()?)));
        let all = packages.flat_map(|(tool, package)| {
            package
                .needs
                .iter()
                .map(move |need| (tool, need.name.clone()))
        });
        all.filter(|each| !own.contains(each))
            .collect::<BTreeSet<_>>()
            .len()
    }
}

/// One manifest.
#[derive(Clone, Debug)]
pub(crate) struct Manifest {
    /// Where it lies.
    pub(crate) path: RepoPath,
    /// Whose it is.
    pub(crate) tool: Tool,
    /// What it says, or what is wrong with it.
    pub(crate) content: Result<Package, String>,
}

/// A package manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tool {
    /// `Cargo.toml`
    Cargo,
    /// `package.json`
    Npm,
}

/// What a manifest says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Package {
    /// The package; a workspace or private root may have none.
    pub(crate) name: Option<String>,
    /// Its version.
    pub(crate) version: Option<String>,
    /// What it depends on, section by section, each once.
    pub(crate) needs: Vec<Need>,
}

/// One dependency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Need {
    /// The package.
    pub(crate) name: String,
    /// The wanted version, or where it comes from instead.
    pub(crate) version: String,
    /// The section, if it is another than the ordinary one.
    pub(crate) section: &'static str,
}

/// Reads every manifest of Cargo and npm.
#[node(pure)]
pub(crate) async fn parse_manifests(sources: &Sources, stopwatch: &Stopwatch) -> Manifests {
    let _lap = stopwatch.lap("parse_manifests");
    let texts = sources.texts.clone();
    on_a_thread(move || Manifests(texts.iter().filter_map(manifest).collect())).await
}

fn manifest(Source { path, bytes }: &Source) -> Option<Manifest> {
    let tool = match path.file_name() {
        b"Cargo.toml" => Tool::Cargo,
        b"package.json" => Tool::Npm,
        _ => return None,
    };
    let content = str::from_utf8(bytes)
        .map_err(|_| "it is not UTF-8".to_owned())
        .and_then(|text| {
            let text = text.trim_start_matches('\u{feff}');
            if tool == Tool::Cargo {
                cargo(text)
            } else {
                npm(text)
            }
        });
    Some(Manifest {
        path: path.clone(),
        tool,
        content,
    })
}

fn cargo(text: &str) -> Result<Package, String> {
    let root: Table = toml::from_str(text).map_err(|error| {
        let line = error
            .span()
            .and_then(|span| text.get(..span.start))
            .map(|before| before.matches('\n').count() + 1);
        let what = error.message().lines().collect::<Vec<_>>().join(", ");
        line.map_or_else(|| what.clone(), |line| format!("line {line}: {what}"))
    })?;
    let package = root.get("package").or_else(|| root.get("project"));
    let field = |name| package.and_then(|package| package.get(name));
    let mut needs = Vec::new();
    let mut sections = |table: &dyn Fn(&str) -> Option<Toml>| {
        for (key, section) in [
            ("dependencies", ""),
            ("dev-dependencies", "dev"),
            ("build-dependencies", "build"),
        ] {
            if let Some(Toml::Table(table)) = table(key) {
                needs.extend(
                    table
                        .iter()
                        .map(|(name, wanted)| cargo_need(name, wanted, section)),
                );
            }
        }
    };
    sections(&|key| root.get(key).cloned());
    for target in root
        .get("target")
        .and_then(Toml::as_table)
        .into_iter()
        .flat_map(Table::values)
    {
        sections(&|key| target.get(key).cloned());
    }
    let shared = root
        .get("workspace")
        .and_then(|workspace| workspace.get("dependencies"))
        .and_then(Toml::as_table);
    needs.extend(
        shared
            .into_iter()
            .flatten()
            .map(|(name, wanted)| cargo_need(name, wanted, "workspace")),
    );
    // Several targets often want the same package.
    let order = |section| {
        ["", "build", "dev", "workspace"]
            .iter()
            .position(|each| *each == section)
    };
    needs.sort_by(|a, b| {
        (order(a.section), &a.name, &a.version).cmp(&(order(b.section), &b.name, &b.version))
    });
    needs.dedup();
    Ok(Package {
        name: field("name").and_then(Toml::as_str).map(str::to_owned),
        version: field("version")
            .map(|version| version.as_str().unwrap_or("of the workspace").to_owned()),
        needs,
    })
}

fn cargo_need(key: &str, wanted: &Toml, section: &'static str) -> Need {
    let field = |name| wanted.get(name).and_then(Toml::as_str);
    let inherited = wanted.get("workspace").and_then(Toml::as_bool) == Some(true);
    let version = match (
        wanted.as_str().or_else(|| field("version")),
        field("git"),
        field("path"),
    ) {
        (Some(version), ..) => version,
        (_, Some(git), _) => git,
        (.., Some(path)) => path,
        _ if inherited => "of the workspace",
        _ => "any",
    };
    Need {
        name: field("package").unwrap_or(key).to_owned(),
        version: version.to_owned(),
        section,
    }
}

fn npm(text: &str) -> Result<Package, String> {
    let root: Json = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let Json::Object(root) = root else {
        return Err("it is no JSON object".to_owned());
    };
    let text = |name| root.get(name).and_then(Json::as_str).map(str::to_owned);
    let mut needs = Vec::new();
    let sections = [
        ("dependencies", ""),
        ("devDependencies", "dev"),
        ("peerDependencies", "peer"),
        ("optionalDependencies", "optional"),
    ];
    for (key, section) in sections {
        let list = root
            .get(key)
            .and_then(Json::as_object)
            .into_iter()
            .flatten();
        needs.extend(list.map(|(name, wanted)| Need {
            name: name.clone(),
            version: wanted.as_str().unwrap_or("any").to_owned(),
            section,
        }));
    }
    Ok(Package {
        name: text("name"),
        version: text("version"),
        needs,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(name: &str, text: &[u8]) -> Result<Package, String> {
        let source = Source {
            path: RepoPath::new(name.as_bytes()),
            bytes: text.to_vec(),
        };
        manifest(&source).map_or_else(
            || Err("no manifest".to_owned()),
            |manifest| manifest.content,
        )
    }

    #[test]
    fn every_section_of_a_cargo_manifest_is_read() {
        let text = b"[package]\nname = 'a'\nversion.workspace = true\n[dependencies]\nb = '1'\nc = { path = '../c' }\n\
            d.workspace = true\n[target.'cfg(unix)'.dev-dependencies]\ne = { package = 'f', version = '2' }\n";
        let package = content("x/Cargo.toml", text).unwrap_or_default();
        assert_eq!(
            (package.name.as_deref(), package.version.as_deref()),
            (Some("a"), Some("of the workspace"))
        );
        let needs: Vec<_> = package
            .needs
            .iter()
            .map(|n| (n.name.as_str(), n.version.as_str(), n.section))
            .collect();
        assert_eq!(
            needs,
            [
                ("b", "1", ""),
                ("c", "../c", ""),
                ("d", "of the workspace", ""),
                ("f", "2", "dev")
            ]
        );
    }

    #[test]
    fn malformed_manifests_say_what_is_wrong() {
        assert!(
            content("Cargo.toml", b"[package]\nname =\n")
                .is_err_and(|text| text.starts_with("line 2: "))
        );
        assert!(
            content("package.json", b"{ \"name\": ").is_err_and(|text| text.contains("line 1"))
        );
        assert_eq!(
            content("package.json", b"[]"),
            Err("it is no JSON object".to_owned())
        );
        assert_eq!(
            content("Cargo.toml", b"\xff"),
            Err("it is not UTF-8".to_owned())
        );
        assert!(content("package.json", "[".repeat(100_000).as_bytes()).is_err());
        assert!(
            content(
                "Cargo.toml",
                format!("a = {}", "[".repeat(100_000)).as_bytes()
            )
            .is_err()
        );
    }
}

//! Looks where links lead.
//!
//! In: documents, and the names of all. Out: every link, with its target told apart: another document, the outside, or
//! nothing. Guaranteed: nothing is fetched.

use std::collections::BTreeSet;
use std::sync::Arc;

use dag_core::node;

use crate::parse::Documents;
use crate::probe::Probe;
use crate::scan::Listing;

/// Where a link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// To a document of this folder.
    Inside,
    /// Out of the folder.
    Outside,
    /// To a document that is not there.
    Broken,
}

impl Target {
    /// Its name in the index.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Inside => "inside",
            Self::Outside => "outside",
            Self::Broken => "broken",
        }
    }
}

/// One link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// The document it stands in.
    pub(crate) from: String,
    /// As it is written.
    pub(crate) to: String,
    /// Where it leads.
    pub(crate) target: Target,
}

/// All links, in the order of the documents.
#[derive(Debug)]
pub(crate) struct Links(pub(crate) Vec<Link>);

impl Links {
    /// How many lead to nothing.
    pub(crate) fn broken(&self) -> usize {
        let broken = |link: &&Link| link.target == Target::Broken;
        self.0.iter().filter(broken).count()
    }
}

/// Looks where links lead.
#[node(pure, blocking)]
pub(crate) fn extract_links(
    documents: Arc<Documents>,
    listing: Arc<Listing>,
    probe: Arc<Probe>,
) -> Arc<Links> {
    let step = probe.step("extract_links");
    let names: BTreeSet<&str> = listing.0.iter().map(|found| found.name.as_str()).collect();
    let mut links = Vec::new();
    for document in &documents.0 {
        for to in document.links.iter().filter(|to| !to.starts_with('#')) {
            links.push(Link {
                from: document.name.clone(),
                to: to.clone(),
                target: target(&document.name, to, &names),
            });
        }
    }
    let links = Links(links);
    step.done(format!(
        "{} links, {} broken",
        links.0.len(),
        links.broken()
    ));
    Arc::new(links)
}

fn target(from: &str, to: &str, names: &BTreeSet<&str>) -> Target {
    let path = to.split(['#', '?']).next().unwrap_or_default();
    if to.contains("://") || to.starts_with("mailto:") {
        return Target::Outside;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                if parts.pop().is_none() {
                    return Target::Outside;
                }
            }
            name => parts.push(name),
        }
    }
    if names.contains(parts.join("/").as_str()) {
        Target::Inside
    } else {
        Target::Broken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_told_apart() {
        let names = BTreeSet::from(["tea.md", "more/water.md"]);
        for (from, to, wanted) in [
            ("tea.md", "more/water.md#boil", Target::Inside),
            ("more/water.md", "../tea.md", Target::Inside),
            ("tea.md", "../outside.md", Target::Outside),
            ("tea.md", "https://example.org", Target::Outside),
            ("tea.md", "milk.md", Target::Broken),
        ] {
            assert_eq!(target(from, to, &names), wanted, "{to}");
        }
    }
}

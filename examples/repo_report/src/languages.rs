//! Which language a file is written in.
//!
//! In: a file's name. Out: the language's name, its comments and whether people edit such files by hand.
//! Guaranteed: every name has a language; what is not known is [`OTHER`].

use crate::paths::RepoPath;

/// A language, as far as counting lines needs to know it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Language {
    /// What it is called.
    pub(crate) name: &'static str,
    /// What its files are for.
    pub(crate) kind: Kind,
    /// What begins a comment to the end of the line.
    pub(crate) line: Names,
    /// What begins and ends a longer comment.
    pub(crate) block: Block,
    extensions: Names,
    names: Names,
}

/// What files of a language are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Programs.
    Code,
    /// Text for people.
    Prose,
    /// Values and settings.
    Data,
    /// Written by a program; counted as one group, and never a hot spot.
    Generated,
}

type Names = &'static [&'static str];
type Block = Option<(&'static str, &'static str)>;

const fn language(
    name: &'static str,
    kind: Kind,
    style: (Names, Block),
    extensions: Names,
    names: Names,
) -> Language {
    Language {
        name,
        kind,
        line: style.0,
        block: style.1,
        extensions,
        names,
    }
}

const C: (Names, Block) = (&["//"], Some(("/*", "*/")));
const HASH: (Names, Block) = (&["#"], None);
const XML: (Names, Block) = (&[], Some(("<!--", "-->")));
const DASH: (Names, Block) = (&["--"], None);
const SEMI: (Names, Block) = (&[";"], None);
const NONE: (Names, Block) = (&[], None);

/// Text in no known language.
pub(crate) static OTHER: Language = language("Other text", Kind::Data, NONE, &[], &[]);

/// File names in capitals that hold prose.
const PROSE: Names = &[
    "authors",
    "changelog",
    "contributing",
    "copying",
    "install",
    "licence",
    "license",
    "license-apache",
    "license-mit",
    "news",
    "notice",
    "readme",
    "todo",
    "unlicense",
];

/// Files that a package manager writes.
const LOCKS: Names = &[
    "composer.lock",
    "gemfile.lock",
    "go.sum",
    "npm-shrinkwrap.json",
    "package-lock.json",
    "pnpm-lock.yaml",
    "yarn.lock",
];

#[rustfmt::skip]
static LANGUAGES: &[Language] = &[
    language("Ada", Kind::Code, DASH, &["adb", "ads"], &[]),
    language("Assembly", Kind::Code, (&[";", "#", "//"], Some(("/*", "*/"))), &["asm", "s"], &[]),
    language("C", Kind::Code, C, &["c", "h"], &[]),
    language("C#", Kind::Code, C, &["cs", "csx"], &[]),
    language("C++", Kind::Code, C, &["cc", "cpp", "cxx", "c++", "hh", "hpp", "hxx", "inl"], &[]),
    language("Clojure", Kind::Code, SEMI, &["clj", "cljc", "cljs", "edn"], &[]),
    language("CMake", Kind::Code, HASH, &["cmake"], &["cmakelists.txt"]),
    language("CSS", Kind::Code, (&[], Some(("/*", "*/"))), &["css"], &[]),
    language("CSV", Kind::Data, NONE, &["csv", "tsv"], &[]),
    language("Dart", Kind::Code, C, &["dart"], &[]),
    language("Dockerfile", Kind::Code, HASH, &["dockerfile"], &["dockerfile", "containerfile"]),
    language("Elixir", Kind::Code, HASH, &["ex", "exs"], &[]),
    language("Elm", Kind::Code, (&["--"], Some(("{-", "-}"))), &["elm"], &[]),
    language("Erlang", Kind::Code, (&["%"], None), &["erl", "hrl"], &[]),
    language("Fortran", Kind::Code, (&["!"], None), &["f", "f90", "f95", "for"], &[]),
    language("F#", Kind::Code, (&["//"], Some(("(*", "*)"))), &["fs", "fsi", "fsx"], &[]),
    language("Go", Kind::Code, C, &["go"], &[]),
    language("GraphQL", Kind::Code, HASH, &["graphql", "gql"], &[]),
    language("Groovy", Kind::Code, C, &["groovy", "gradle"], &["jenkinsfile"]),
    language("Haskell", Kind::Code, (&["--"], Some(("{-", "-}"))), &["hs", "lhs"], &[]),
    language("HTML", Kind::Code, XML, &["html", "htm", "xhtml", "hbs", "j2", "jinja"], &[]),
    language("INI", Kind::Data, (&[";", "#"], None), &["ini", "cfg", "conf", "properties"], &[".editorconfig", ".gitmodules"]),
    language("Java", Kind::Code, C, &["java"], &[]),
    language("JavaScript", Kind::Code, C, &["js", "mjs", "cjs", "jsx"], &[]),
    language("JSON", Kind::Data, NONE, &["json", "jsonl", "json5", "webmanifest"], &[]),
    language("Julia", Kind::Code, (&["#"], Some(("#=", "=#"))), &["jl"], &[]),
    language("Kotlin", Kind::Code, C, &["kt", "kts"], &[]),
    language("LaTeX", Kind::Prose, (&["%"], None), &["tex", "sty", "cls", "bib"], &[]),
    language("Lisp", Kind::Code, SEMI, &["el", "lisp", "scm", "rkt"], &[]),
    language("Lock files", Kind::Generated, NONE, &["lock"], LOCKS),
    language("Lua", Kind::Code, (&["--"], Some(("--[[", "]]"))), &["lua"], &[]),
    language("Make", Kind::Code, HASH, &["mk", "mak"], &["makefile", "gnumakefile", "kbuild"]),
    language("Markdown", Kind::Prose, XML, &["md", "markdown", "mdx"], &[]),
    language("Nix", Kind::Code, (&["#"], Some(("/*", "*/"))), &["nix"], &[]),
    language("Objective-C", Kind::Code, C, &["m", "mm"], &[]),
    language("OCaml", Kind::Code, (&[], Some(("(*", "*)"))), &["ml", "mli"], &[]),
    language("Pascal", Kind::Code, (&["//"], Some(("{", "}"))), &["pas", "pp"], &[]),
    language("Perl", Kind::Code, HASH, &["pl", "pm", "t"], &[]),
    language("PHP", Kind::Code, (&["//", "#"], Some(("/*", "*/"))), &["php"], &[]),
    language("PowerShell", Kind::Code, (&["#"], Some(("<#", "#>"))), &["ps1", "psm1"], &[]),
    language("Protocol Buffers", Kind::Code, C, &["proto"], &[]),
    language("Python", Kind::Code, HASH, &["py", "pyi", "pyx"], &[]),
    language("R", Kind::Code, HASH, &["r"], &[]),
    language("reStructuredText", Kind::Prose, NONE, &["rst"], &[]),
    language("Ruby", Kind::Code, HASH, &["rb", "rake", "gemspec"], &["gemfile", "rakefile"]),
    language("Rust", Kind::Code, C, &["rs"], &[]),
    language("Sass", Kind::Code, C, &["scss", "sass", "less"], &[]),
    language("Scala", Kind::Code, C, &["scala", "sc"], &[]),
    language("Shell", Kind::Code, HASH, &["sh", "bash", "zsh", "fish"], &["configure", ".bashrc", ".profile"]),
    language("SQL", Kind::Code, (&["--"], Some(("/*", "*/"))), &["sql"], &[]),
    language("Svelte", Kind::Code, XML, &["svelte"], &[]),
    language("SVG", Kind::Data, XML, &["svg"], &[]),
    language("Swift", Kind::Code, C, &["swift"], &[]),
    language("Terraform", Kind::Code, (&["#", "//"], Some(("/*", "*/"))), &["tf", "hcl"], &[]),
    language("Text", Kind::Prose, NONE, &["txt", "adoc", "org"], PROSE),
    language("TOML", Kind::Data, HASH, &["toml"], &[]),
    language("TypeScript", Kind::Code, C, &["ts", "mts", "cts", "tsx"], &[]),
    language("Vim script", Kind::Code, (&["\""], None), &["vim"], &[".vimrc"]),
    language("Vue", Kind::Code, XML, &["vue"], &[]),
    language("XML", Kind::Data, XML, &["xml", "xsd", "xsl", "plist", "csproj"], &[]),
    language("YAML", Kind::Data, HASH, &["yaml", "yml"], &[]),
    language("Zig", Kind::Code, (&["//"], None), &["zig"], &[]),
];

impl Language {
    /// The language of a file with this name. A whole name says more than its extension: `package-lock.json` is no
    /// JSON that somebody wrote.
    pub(crate) fn of(path: &RepoPath) -> &'static Self {
        let name = path.file_name().to_ascii_lowercase();
        let extension = path.extension();
        let has = |list: Names, wanted: &[u8]| list.iter().any(|each| each.as_bytes() == wanted);
        let by_name = LANGUAGES.iter().find(|language| has(language.names, &name));
        by_name
            .or_else(|| {
                LANGUAGES
                    .iter()
                    .find(|language| has(language.extensions, &extension))
            })
            .unwrap_or(&OTHER)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_looked_at_before_extensions() {
        let of = |name: &str| Language::of(&RepoPath::new(name.as_bytes())).name;
        assert_eq!(of("a/package-lock.json"), "Lock files");
        assert_eq!(of("a/package.json"), "JSON");
        assert_eq!(of("CMakeLists.txt"), "CMake");
        assert_eq!(of("src/lib.rs"), "Rust");
        assert_eq!(of("x.unheard"), "Other text");
        assert_eq!(of(""), "Other text");
    }
}

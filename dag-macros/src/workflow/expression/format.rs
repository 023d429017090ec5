//! Format strings: which names they read.

/// The names that `{name}`, `{name:?}` and `{:width$}` read.
pub(super) fn names(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let text = text.replace("{{", "").replace("}}", "");
    for piece in text.split('{').skip(1) {
        let Some((inside, _)) = piece.split_once('}') else {
            continue;
        };
        let (name, spec) = inside.split_once(':').unwrap_or((inside, ""));
        let widths = spec.split('$').rev().skip(1);
        let widths = widths.filter_map(|part| part.rsplit(|c: char| !is_word(c)).next());
        names.extend(
            std::iter::once(name.trim())
                .chain(widths)
                .filter(|name| is_name(name))
                .map(str::to_owned),
        );
    }
    names
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_') && text.chars().all(is_word)
}

/// Where a macro of this name takes its format string: after so many arguments; `None`: nowhere.
pub(super) fn position(name: &str) -> Option<usize> {
    match name {
        "concat" | "env" | "include_bytes" | "include_str" | "json" | "matches" | "option_env"
        | "stringify" | "vec" => None,
        "assert" | "debug_assert" | "write" | "writeln" => Some(1),
        "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => Some(2),
        // Whatever it is: `println`, `anyhow`, `info` ..
        _ => Some(0),
    }
}

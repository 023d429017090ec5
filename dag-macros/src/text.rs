//! Tokens as a person would write them, for messages and for `GRAPH`.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// The tokens in one line, spaced as rustfmt would in all common cases.
pub(crate) fn pretty(tokens: &impl ToTokens) -> String {
    let mut printer = Printer {
        text: String::new(),
        space: false,
        prefix: true,
        generics: 0,
    };
    printer.stream(tokens.to_token_stream());
    printer.text
}

/// `` `a`, `b` and `c` ``
pub(crate) fn list<S: AsRef<str>>(names: impl IntoIterator<Item = S>) -> String {
    let quoted: Vec<String> = names
        .into_iter()
        .map(|name| format!("`{}`", name.as_ref()))
        .collect();
    joined(&quoted)
}

/// `a, b and c`, as they are.
pub(crate) fn joined(names: &[String]) -> String {
    match names.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// `1 value`, `2 values`
pub(crate) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// The candidate nearest to `wrong` by edits, if it is near enough to be meant.
pub(crate) fn did_you_mean<'a>(
    wrong: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let near = |candidate: &'a str| {
        let distance = distance(wrong, candidate);
        let longer = wrong.starts_with(candidate) && distance <= 2;
        (distance > 0 && (distance * 3 <= candidate.len() || longer))
            .then_some((distance, candidate))
    };
    let nearest = candidates
        .into_iter()
        .filter_map(near)
        .min_by_key(|(distance, _)| *distance);
    nearest.map(|(_, candidate)| candidate)
}

/// The number of edits between two words: insert, delete, replace (Levenshtein, 1966).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut left = i + 1;
        let mut next = vec![left];
        for (y, pair) in b.iter().zip(row.windows(2)) {
            let (&[diagonal, up] | &[diagonal, up, ..]) = pair else {
                continue;
            };
            left = (diagonal + usize::from(x != *y)).min(up + 1).min(left + 1);
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

struct Printer {
    text: String,
    /// A space is wanted before the next token, if it is a word.
    space: bool,
    /// The next `&`, `*`, `-`, `!` or `|` begins an operand.
    prefix: bool,
    /// How many `<` of generic arguments are open.
    generics: usize,
}

impl Printer {
    fn stream(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::Brace => ("{", "}"),
                        Delimiter::None => ("", ""),
                    };
                    let brace = group.delimiter() == Delimiter::Brace && !group.stream().is_empty();
                    if group.delimiter() == Delimiter::Brace && !self.text.is_empty() {
                        self.pad();
                    }
                    if group.delimiter() != Delimiter::None {
                        self.gap(group.delimiter() == Delimiter::Brace);
                    }
                    self.text.push_str(open);
                    if brace {
                        self.text.push(' ');
                    }
                    (self.space, self.prefix) = (false, true);
                    self.stream(group.stream());
                    if brace {
                        self.pad();
                    }
                    self.text.push_str(close);
                    (self.space, self.prefix) = (group.delimiter() == Delimiter::Brace, false);
                }
                TokenTree::Ident(word) => {
                    let word = word.to_string();
                    if matches!(word.as_str(), "as" | "if" | "else" | "in") {
                        self.pad();
                    }
                    self.word(&word);
                    self.prefix = matches!(
                        word.as_str(),
                        "mut"
                            | "dyn"
                            | "impl"
                            | "as"
                            | "match"
                            | "if"
                            | "in"
                            | "return"
                            | "move"
                            | "ref"
                            | "else"
                            | "let"
                    );
                }
                TokenTree::Literal(literal) => {
                    self.word(&literal.to_string());
                    self.prefix = false;
                }
                TokenTree::Punct(first) => {
                    let mut operator = String::from(first.as_char());
                    let mut spacing = first.spacing();
                    while spacing == Spacing::Joint && first.as_char() != '\'' {
                        let Some(TokenTree::Punct(next)) = tokens.peek() else {
                            break;
                        };
                        operator.push(next.as_char());
                        if !is_operator(&operator) {
                            operator.pop();
                            break;
                        }
                        spacing = next.spacing();
                        tokens.next();
                    }
                    self.operator(&operator);
                }
            }
        }
    }

    fn pad(&mut self) {
        if !self.text.ends_with([' ', '(', '[']) && !self.text.is_empty() {
            self.text.push(' ');
        }
    }

    fn gap(&mut self, always: bool) {
        if (always || self.prefix) && self.space {
            self.pad();
        }
        self.space = false;
    }

    fn word(&mut self, word: &str) {
        if self.space {
            self.pad();
        }
        self.text.push_str(word);
        self.space = true;
    }

    /// Does a `<` here open generic arguments: behind a type, `::`, or nothing?
    fn opens_generics(&self) -> bool {
        let word = self
            .text
            .rsplit(|c: char| !c.is_alphanumeric() && c != '_')
            .next()
            .unwrap_or_default();
        word.is_empty() || word.starts_with(char::is_uppercase) || self.text.ends_with("::")
    }

    fn operator(&mut self, operator: &str) {
        match operator {
            "<" if !self.opens_generics() => {
                self.pad();
                self.text.push('<');
                (self.space, self.prefix) = (true, true);
                return;
            }
            "<" => self.generics += 1,
            ">" if self.generics == 0 => {
                self.pad();
                self.text.push('>');
                (self.space, self.prefix) = (true, true);
                return;
            }
            ">" => self.generics -= 1,
            _ => {}
        }
        match operator {
            "," | ";" => {
                self.text.push_str(operator);
                (self.space, self.prefix) = (true, true);
            }
            ":" => {
                self.text.push(':');
                (self.space, self.prefix) = (true, true);
            }
            "." | ".." | "..=" | "::" | "?" | "<" | ">" | "#" | "$" | "'" | "@" => {
                if operator == "'" && self.space {
                    self.pad();
                }
                if operator == ".." && self.prefix && self.space {
                    self.pad();
                }
                self.text.push_str(operator);
                (self.space, self.prefix) = (false, matches!(operator, "<" | ".." | "..="));
                if operator == ">" {
                    self.space = true;
                }
            }
            "&" | "*" | "-" | "!" | "&&" | "|" if self.prefix => {
                if self.space {
                    self.pad();
                }
                self.text.push_str(operator);
                (self.space, self.prefix) = (false, true);
            }
            "!" | "|" => {
                self.text.push_str(operator);
                (self.space, self.prefix) = (operator == "|", true);
            }
            _ => {
                self.pad();
                self.text.push_str(operator);
                (self.space, self.prefix) = (true, true);
            }
        }
    }
}

fn is_operator(text: &str) -> bool {
    matches!(
        text,
        "::" | "->"
            | "=>"
            | "=="
            | "!="
            | "<="
            | ">="
            | "&&"
            | "||"
            | ".."
            | "..="
            | "+="
            | "-="
            | "*="
            | "/="
            | "<<"
            | ">>"
    )
}

#[cfg(test)]
mod tests {
    use super::{did_you_mean, list, pretty};
    use quote::quote;

    #[test]
    fn types_and_expressions_look_as_written() {
        for (tokens, text) in [
            (quote!(&Query), "&Query"),
            (
                quote!(Result<Vec<Hit>, SearchError>),
                "Result<Vec<Hit>, SearchError>",
            ),
            (quote!(&'static str), "&'static str"),
            (quote!([Option<&Hits>; 2]), "[Option<&Hits>; 2]"),
            (quote!(tools::search), "tools::search"),
            (quote!(Source::Docs), "Source::Docs"),
            (quote!(a.0 + b.len()), "a.0 + b.len()"),
            (quote!(&mut x), "&mut x"),
            (quote!(f(&a, -1, !b)), "f(&a, -1, !b)"),
            (quote!(format!("{x}", x)), "format!(\"{x}\", x)"),
            (quote!(Query { text, limit: 3 }), "Query { text, limit: 3 }"),
            (quote!(dyn Fn(u8) -> u8 + Send), "dyn Fn(u8) -> u8 + Send"),
            (quote!((A, B)), "(A, B)"),
            (quote!(a && b), "a && b"),
            (quote!(day > 0), "day > 0"),
            (quote!(a < b), "a < b"),
            (quote!(v.len() as u64), "v.len() as u64"),
            (quote!(x.parse::<u64>()), "x.parse::<u64>()"),
        ] {
            assert_eq!(pretty(&tokens), text);
        }
    }

    #[test]
    fn near_names_are_meant_and_far_ones_are_not() {
        assert_eq!(
            did_you_mean("timout", ["after", "timeout"]),
            Some("timeout")
        );
        assert_eq!(did_you_mean("x", ["after", "timeout"]), None);
        assert_eq!(did_you_mean("okay", ["ok", "after"]), Some("ok"));
        assert_eq!(did_you_mean("B", ["A"]), None);
        assert_eq!(list(["a", "b", "c"]), "`a`, `b` and `c`");
    }
}

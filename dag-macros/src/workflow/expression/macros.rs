//! Names in the arguments of macros.
//!
//! A macro's tokens mean what the macro makes of them. They are cut where arguments usually end (`,` `;`
//! `:` `=>`), and each piece is read as an expression if it can be one, else as bare names. The first
//! string is a format string, where the macro takes one.

use super::{How, Walker, format};
use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Lit, Macro, Pat, Token};

/// The format string of the macro at hand.
struct Format {
    /// How many pieces stand before it; `None`: there is none, or it was seen.
    at: Option<usize>,
    /// Arguments of the macro that have a name of their own.
    named: Vec<Ident>,
}

impl Walker<'_> {
    pub(super) fn macro_call(&mut self, call: &mut Macro) {
        let name = call
            .path
            .segments
            .last()
            .map(|last| last.ident.to_string())
            .unwrap_or_default();
        let tokens = std::mem::take(&mut call.tokens);
        call.tokens = match name.as_str() {
            "matches" => self.matches(tokens),
            // To everybody `vec![a, b]` is a literal like `[a, b]`.
            "vec" => self.pieces(tokens, How::Takes, None),
            name => self.pieces(tokens, How::Reads, format::position(name)),
        };
    }

    /// `matches!(expression, pattern if guard)`
    fn matches(&mut self, tokens: TokenStream) -> TokenStream {
        let parser = |input: ParseStream<'_>| {
            let expression: Expr = input.parse()?;
            let comma: Token![,] = input.parse()?;
            let pattern = Pat::parse_multi_with_leading_vert(input)?;
            let guard: Option<Token![if]> = input.parse()?;
            let guard = guard
                .map(|word| Ok::<_, syn::Error>((word, input.parse::<Expr>()?)))
                .transpose()?;
            let _: Option<Token![,]> = input.parse()?;
            Ok((expression, comma, pattern, guard))
        };
        let Ok((mut expression, comma, mut pattern, mut guard)) = parser.parse2(tokens.clone())
        else {
            return self.bare(tokens);
        };
        self.expression(&mut expression, true);
        let names = super::pattern_names(&pattern);
        self.scoped(&names, |walker| {
            if let Pat::Guard(guarded) = &mut pattern {
                walker.expression(&mut guarded.guard, false);
            }
            if let Some((_, guard)) = &mut guard {
                walker.expression(guard, false);
            }
        });
        let mut result = expression.into_token_stream();
        comma.to_tokens(&mut result);
        pattern.to_tokens(&mut result);
        if let Some((word, guard)) = guard {
            word.to_tokens(&mut result);
            guard.to_tokens(&mut result);
        }
        result
    }

    /// Cuts the tokens into arguments and reads each.
    fn pieces(&mut self, tokens: TokenStream, how: How, at: Option<usize>) -> TokenStream {
        let pieces = cut(tokens);
        let named = pieces
            .iter()
            .filter_map(|(piece, _)| named(piece))
            .cloned()
            .collect();
        let mut format = Format { at, named };
        let mut result = TokenStream::new();
        for (index, (piece, separator)) in pieces.into_iter().enumerate() {
            let read = self.piece(index, piece, how, &mut format);
            result.extend(read);
            result.extend(separator);
        }
        result
    }

    fn piece(
        &mut self,
        index: usize,
        piece: Vec<TokenTree>,
        how: How,
        format: &mut Format,
    ) -> TokenStream {
        if named(&piece).is_some() {
            let mut piece = piece.into_iter();
            let mut result: TokenStream = piece.by_ref().take(2).collect();
            result.extend(self.expression_or_bare(piece.collect(), how));
            return result;
        }
        if let [TokenTree::Literal(literal)] = piece.as_slice()
            && let Ok(Lit::Str(text)) = syn::parse2::<Lit>(literal.to_token_stream())
        {
            if format.at.is_some_and(|at| index >= at) {
                format.at = None;
                let named = std::mem::take(&mut format.named);
                self.scoped(&named, |walker| walker.format(&text.value(), text.span()));
            }
            return piece.into_iter().collect();
        }
        // `?name` and `%name` of tracing: the macro wants the bare name, and a borrow prints the same.
        if let [TokenTree::Punct(mark), TokenTree::Ident(name)] = piece.as_slice()
            && matches!(mark.as_char(), '?' | '%')
        {
            if self.value(&name.to_string()).is_some() {
                let _ = self.name(name, How::Reads);
            }
            return piece.into_iter().collect();
        }
        self.expression_or_bare(piece.into_iter().collect(), how)
    }

    fn expression_or_bare(&mut self, tokens: TokenStream, how: How) -> TokenStream {
        match syn::parse2::<Expr>(tokens.clone()) {
            Ok(mut expression) => {
                match &mut expression {
                    // A list in a macro need not be one of Rust's: `json!({ "k": [x] })` only looks.
                    Expr::Array(list) if how == How::Reads => {
                        let items = list.elems.iter_mut();
                        items.for_each(|item| self.expression(item, false));
                    }
                    other => self.expression(other, how == How::Takes),
                }
                expression.into_token_stream()
            }
            Err(_) => self.bare(tokens),
        }
    }

    /// Tokens that are no expression: names of values in them are read, groups are cut again.
    fn bare(&mut self, tokens: TokenStream) -> TokenStream {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut result = TokenStream::new();
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => {
                    let inside = self.pieces(group.stream(), How::Reads, None);
                    let mut inner = Group::new(group.delimiter(), inside);
                    inner.set_span(group.span());
                    result.extend([TokenTree::Group(inner)]);
                }
                TokenTree::Ident(name) if self.is_value_at(&tokens, index, name) => {
                    match self.name(name, How::Reads) {
                        Some(replacement) => replacement.to_tokens(&mut result),
                        None => result.extend([token.clone()]),
                    }
                }
                _ => result.extend([token.clone()]),
            }
        }
        result
    }

    /// A name of a value that is neither a field, a lifetime, a call, a macro nor part of a path.
    fn is_value_at(&self, tokens: &[TokenTree], index: usize, name: &Ident) -> bool {
        let before = index.checked_sub(1).and_then(|index| tokens.get(index));
        let after = tokens.get(index + 1);
        let punct = |token: Option<&TokenTree>, characters: &str| matches!(token, Some(TokenTree::Punct(punct)) if characters.contains(punct.as_char()));
        let called = matches!(after, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
        let other = called || punct(before, ".':") || punct(after, "!:");
        !other && self.value(&name.to_string()).is_some()
    }

    fn format(&mut self, text: &str, span: Span) {
        for name in format::names(text) {
            if self.value(&name).is_none() {
                continue;
            }
            let ident = syn::parse_str::<Ident>(&name).map_or_else(
                |_| Ident::new_raw(&name, span),
                |mut ident| {
                    ident.set_span(span);
                    ident
                },
            );
            // A borrowed value prints as the value does, so the string stays as it is.
            let _ = self.name(&ident, How::Reads);
        }
    }
}

/// The name of `name = value`.
fn named(piece: &[TokenTree]) -> Option<&Ident> {
    match piece {
        [TokenTree::Ident(name), TokenTree::Punct(equals), _, ..]
            if equals.as_char() == '=' && equals.spacing() == Spacing::Alone =>
        {
            Some(name)
        }
        _ => None,
    }
}

/// Pieces, each with the separator behind it.
fn cut(tokens: TokenStream) -> Vec<(Vec<TokenTree>, Vec<TokenTree>)> {
    let mut pieces = Vec::new();
    let mut piece = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    let mut after_colon = false;
    while let Some(token) = tokens.next() {
        let TokenTree::Punct(punct) = &token else {
            after_colon = false;
            piece.push(token);
            continue;
        };
        let joint = punct.spacing() == Spacing::Joint;
        let next = match tokens.peek() {
            Some(TokenTree::Punct(next)) if joint => Some(next.as_char()),
            _ => None,
        };
        let separator = match (punct.as_char(), next) {
            (',' | ';', _) => vec![token],
            (':', None) if !after_colon => vec![token],
            ('=', Some('>')) => {
                let arrow = tokens.next();
                std::iter::once(token).chain(arrow).collect()
            }
            (character, _) => {
                after_colon = character == ':';
                piece.push(token);
                continue;
            }
        };
        after_colon = false;
        pieces.push((std::mem::take(&mut piece), separator));
    }
    if !piece.is_empty() {
        pieces.push((piece, Vec::new()));
    }
    pieces
}

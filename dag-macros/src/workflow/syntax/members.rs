//! `select_ok!`, `quorum!`, read as calls without arguments. Their members stand in the list around them, before their block.

use super::body::{Reader, mistake};
use super::each::number;
use super::{Block, Call, Member, PolicyKind};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::text::{count, pretty};
use proc_macro2::Ident;
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::{Expr, ExprMacro, Token};

/// `select_ok!(members)`, `quorum!(need; members)`
#[derive(Clone, Debug)]
pub(crate) struct Members {
    /// How many have to succeed; `None`: the value is that of the first.
    pub(crate) need: Option<usize>,
    /// The statements that are its members.
    pub(crate) members: Vec<usize>,
}

impl Members {
    /// How many have to succeed.
    pub(crate) fn need(&self) -> usize {
        self.need.unwrap_or(1)
    }
}

pub(super) fn is_members(call: &syn::Macro) -> bool {
    call.path.is_ident("select_ok") || call.path.is_ident("quorum")
}

impl Reader<'_> {
    /// `select_ok!(..)` or `quorum!(..)`; `None` if it is refused.
    pub(super) fn members(&mut self, block: &ExprMacro) -> Option<Call> {
        let name = block.mac.path.get_ident()?.clone();
        let quorum = name == "quorum";
        let usage = if quorum {
            "`quorum!(2; a(..), b(..), c(..))`: as soon as two have succeeded"
        } else {
            "`select_ok!(a(..), b(..))`: the first that succeeds"
        };
        let span = syn::spanned::Spanned::span(&block.mac.delimiter.span().join());
        let parser = |input: ParseStream<'_>| {
            let ahead = input.fork();
            let counted = ahead.parse::<Expr>().is_ok() && ahead.peek(Token![;]);
            let need = if counted {
                let need: Expr = input.parse()?;
                input.parse::<Token![;]>()?;
                Some(need)
            } else {
                None
            };
            let members = Punctuated::<Expr, Token![,]>::parse_terminated(input)?;
            Ok((need, members.into_iter().collect::<Vec<Expr>>()))
        };
        let (need, members) = match block.mac.parse_body_with(parser) {
            Ok(read) => read,
            Err(error) => {
                let text = error.to_string();
                let fact = format!(
                    "the members of `{name}!` cannot be read: {}",
                    text.trim_end_matches('.')
                );
                self.refuse(mistake(error.span(), fact).help(usage));
                return None;
            }
        };
        if members.len() < 2 {
            let fact = match members.len() {
                0 => format!("`{name}!` without members"),
                _ => format!("`{name}!` of one has nothing to choose from"),
            };
            let help = match members.first() {
                Some(only) => format!("call it: `{}`", pretty(only)),
                None => usage.to_owned(),
            };
            self.refuse(Diagnostic::new(Code::Policy, name.span(), fact).help(help));
            return None;
        }
        let need = match (need, quorum) {
            (None, false) => None,
            (Some(need), true) => Some(self.need(&need, members.len())?),
            (Some(need), false) if number(&need).is_none() => {
                let fact = "the members of `select_ok!` are separated by `,`";
                self.refuse(Diagnostic::new(Code::Arguments, Place::of(&need), fact).help(usage));
                return None;
            }
            (Some(need), false) => {
                let fact = "`select_ok!` takes no number: the first that succeeds decides";
                self.refuse(
                    Diagnostic::new(Code::Arguments, Place::of(&need), fact)
                        .help("remove it, or write `quorum!(..)`"),
                );
                return None;
            }
            (None, true) => {
                let counted = members.first().filter(|first| number(first).is_some());
                let (place, fact) = match counted {
                    Some(first) => (
                        Place::of(first),
                        "behind the number of `quorum!` stands `;`",
                    ),
                    None => (span.into(), "`quorum!` does not say how many must succeed"),
                };
                self.refuse(Diagnostic::new(Code::Arguments, place, fact).help(usage));
                return None;
            }
        };
        let calls: Vec<Option<Call>> = members
            .into_iter()
            .map(|member| self.member_call(member, &name))
            .collect();
        let calls = calls.into_iter().collect::<Option<Vec<Call>>>()?;
        let first = self.read.statements.len();
        let block = first + calls.len();
        for (number, call) in calls.into_iter().enumerate() {
            self.member(call, Member { block, number });
        }
        Some(Call {
            path: name.into(),
            arguments: Vec::new(),
            span,
            policies: Vec::new(),
            stub: None,
            block: Some(Block::Members(Members {
                need,
                members: (first..block).collect(),
            })),
        })
    }

    /// How many of so many must succeed.
    fn need(&mut self, need: &Expr, members: usize) -> Option<usize> {
        let place = Place::of(need);
        let refused = match number(need) {
            Some(0) => Diagnostic::new(Code::Policy, place, "`quorum!(0; ..)` waits for nobody")
                .help("say how many must succeed, at least 1"),
            Some(wanted) => {
                let wanted = usize::try_from(wanted).unwrap_or(usize::MAX);
                if wanted <= members {
                    return Some(wanted);
                }
                let fact = format!(
                    "`quorum!` wants {wanted} of {}, so it could never succeed",
                    count(members, "member")
                );
                Diagnostic::new(Code::Policy, place, fact)
                    .help(format!("at most {members}, or more members"))
            }
            None => Diagnostic::new(
                Code::Arguments,
                place,
                format!("`quorum!` takes a number, and `{}` is none", pretty(need)),
            )
            .help("write it out: `quorum!(2; a(..), b(..), c(..))`")
            .note("with it is known while compiling whether enough can succeed"),
        };
        self.refuse(refused);
        None
    }

    /// A member: the call of a node with policies, whose value is a `Result`.
    fn member_call(&mut self, member: Expr, block: &Ident) -> Option<Call> {
        let place = Place::of(&member);
        let text = pretty(&member);
        if !self.is_node_call(&member) {
            self.refuse(
                mistake(
                    place,
                    format!("a member of `{block}!` is the call of a node, and `{text}` is none"),
                )
                .help(format!("`{block}!(.., node(..))`"))
                .note("an expression has its value at once, so there is nothing to wait for"),
            );
            return None;
        }
        let call = self.with_policies(member)?;
        let soft = call.policies.iter().find(|policy| {
            matches!(
                policy.kind,
                PolicyKind::Question
                    | PolicyKind::Ok
                    | PolicyKind::UnwrapOr(_)
                    | PolicyKind::Undo(_)
            )
        });
        let Some(policy) = soft else {
            return Some(call);
        };
        let node = call.text();
        let mistake = |fact: String| Diagnostic::new(Code::Policy, policy.span, fact);
        let refused = match &policy.kind {
            PolicyKind::Question => mistake(format!(
                "`?` on a member of `{block}!`, whose failure decides nothing"
            ))
            .help(format!("put it behind the block: `{block}!(..)?`")),
            PolicyKind::Undo(_) => mistake(format!(
                "`.undo(..)` on a member of `{block}!`, which may lose what it made"
            ))
            .help("make the member and its undo a workflow of their own"),
            _ => mistake(format!("`{block}!` wants to see whether `{node}` failed"))
                .help("remove the policy, or put it behind the block"),
        };
        self.refuse(refused);
        None
    }
}

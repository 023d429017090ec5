//! Types as written, in a form that can be compared.
//!
//! Paths are compared by their ends (`Hits` is `tools::Hits`); a leading `crate`, `self` or `super`
//! does not count; lifetimes other than `'static` are dropped. What is decided here is only which
//! value is meant: rustc checks the call that comes out.

use crate::text::pretty;
use std::fmt;
use syn::{GenericArgument, PathArguments, ReturnType, Type, TypeParamBound};

/// A type as written.
#[derive(Clone, Debug)]
pub(crate) enum Ty {
    Reference {
        inner: Box<Ty>,
        is_static: bool,
        mutable: bool,
    },
    Path(Vec<Segment>),
    Slice(Box<Ty>),
    Array {
        item: Box<Ty>,
        length: String,
    },
    Tuple(Vec<Ty>),
    Dyn(Vec<Ty>),
    /// `impl Trait`: each is a type of its own, so it is the same as none.
    Impl(String),
    /// Compared by its tokens.
    Other(String),
}

const SCALARS: [&str; 16] = [
    "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32",
    "f64", "bool", "char",
];

#[derive(Clone, Debug)]
pub(crate) struct Segment {
    name: String,
    arguments: Vec<Ty>,
}

impl Ty {
    pub(crate) fn new(ty: &Type) -> Self {
        match ty {
            Type::Paren(inner) => Self::new(&inner.elem),
            Type::Group(inner) => Self::new(&inner.elem),
            Type::Reference(reference) => Self::Reference {
                inner: Box::new(Self::new(&reference.elem)),
                is_static: reference
                    .lifetime
                    .as_ref()
                    .is_some_and(|l| l.ident == "static"),
                mutable: reference.mutability.is_some(),
            },
            Type::Path(path) if path.qself.is_none() => Self::from_path(&path.path),
            Type::Slice(slice) => Self::Slice(Box::new(Self::new(&slice.elem))),
            Type::Array(array) => Self::Array {
                item: Box::new(Self::new(&array.elem)),
                length: pretty(&array.len),
            },
            Type::Tuple(tuple) => Self::Tuple(tuple.elems.iter().map(Self::new).collect()),
            Type::TraitObject(object) => Self::Dyn(
                object
                    .bounds
                    .iter()
                    .filter(|bound| !matches!(bound, TypeParamBound::Lifetime(_)))
                    .map(|bound| match bound {
                        TypeParamBound::Trait(bound) => Self::from_path(&bound.path),
                        other => Self::Other(pretty(other)),
                    })
                    .collect(),
            ),
            Type::ImplTrait(other) => Self::Impl(pretty(other)),
            other => Self::Other(pretty(other)),
        }
    }

    fn from_path(path: &syn::Path) -> Self {
        let mut segments: Vec<Segment> = Vec::new();
        for segment in &path.segments {
            let name = segment.ident.to_string();
            if segments.is_empty() && matches!(name.as_str(), "crate" | "$crate" | "self" | "super")
            {
                continue;
            }
            let arguments = match &segment.arguments {
                PathArguments::None => Vec::new(),
                PathArguments::AngleBracketed(arguments) => arguments
                    .args
                    .iter()
                    .filter_map(|argument| match argument {
                        GenericArgument::Lifetime(_) => None,
                        GenericArgument::Type(ty) => Some(Self::new(ty)),
                        other => Some(Self::Other(pretty(other))),
                    })
                    .collect(),
                PathArguments::Parenthesized(arguments) => vec![Self::Other(pretty(arguments))],
            };
            segments.push(Segment { name, arguments });
        }
        Self::Path(segments)
    }

    /// The type of a function's output; `()` if none is written.
    pub(crate) fn of_return(output: &ReturnType) -> Self {
        match output {
            ReturnType::Default => Self::Tuple(Vec::new()),
            ReturnType::Type(_, ty) => Self::new(ty),
        }
    }

    pub(crate) fn is_unit(&self) -> bool {
        matches!(self, Self::Tuple(items) if items.is_empty())
    }

    /// Is this the same type, as far as it is written?
    pub(crate) fn same(&self, other: &Self) -> bool {
        let all =
            |a: &[Self], b: &[Self]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.same(b));
        match (self, other) {
            (
                Self::Reference {
                    inner: a,
                    mutable: m,
                    ..
                },
                Self::Reference {
                    inner: b,
                    mutable: n,
                    ..
                },
            ) => m == n && a.same(b),
            (Self::Path(a), Self::Path(b)) => {
                !a.is_empty()
                    && !b.is_empty()
                    && a.iter()
                        .rev()
                        .zip(b.iter().rev())
                        .all(|(a, b)| a.name == b.name && all(&a.arguments, &b.arguments))
            }
            (Self::Slice(a), Self::Slice(b)) => a.same(b),
            (Self::Array { item: a, length: m }, Self::Array { item: b, length: n }) => {
                m == n && a.same(b)
            }
            (Self::Tuple(a), Self::Tuple(b)) | (Self::Dyn(a), Self::Dyn(b)) => all(a, b),
            (Self::Other(a), Self::Other(b)) => a == b,
            _ => false,
        }
    }

    /// The arguments of a path whose last segment is `name`.
    fn arguments_of(&self, name: &str) -> Option<&[Self]> {
        match self {
            Self::Path(segments) => {
                let last = segments.last()?;
                (last.name == name).then_some(last.arguments.as_slice())
            }
            _ => None,
        }
    }

    fn argument_of(&self, name: &str) -> Option<&Self> {
        self.arguments_of(name)?.first()
    }

    /// `T` and `E` of `Result<T, E>`; `E` is unknown behind an alias with one argument.
    pub(crate) fn as_result(&self) -> Option<(&Self, Option<&Self>)> {
        let arguments = self.arguments_of("Result")?;
        Some((arguments.first()?, arguments.get(1)))
    }

    /// `name<arguments>`.
    pub(crate) fn of(name: &str, arguments: Vec<Self>) -> Self {
        Self::Path(vec![Segment {
            name: name.to_owned(),
            arguments,
        }])
    }

    /// `Option<self>`.
    pub(crate) fn into_option(self) -> Self {
        Self::of("Option", vec![self])
    }

    /// The type of what `let` or a pattern has not said.
    pub(crate) fn unknown() -> Self {
        Self::Other("_".to_owned())
    }

    /// `Result<T, Failure<E>>` of `Result<T, E>`, or of a `T` that cannot fail.
    pub(crate) fn into_failing(self) -> Self {
        let (value, error) = match self.as_result() {
            Some((value, Some(error))) => (value.clone(), error.clone()),
            Some((_, None)) => return self,
            None => (self, Self::of("Infallible", Vec::new())),
        };
        let error = if error.last_name() == Some("Failure") {
            error
        } else {
            Self::of("Failure", vec![error])
        };
        Self::of("Result", vec![value, error])
    }

    /// `T` of `Option<T>`.
    pub(crate) fn as_option(&self) -> Option<&Self> {
        self.argument_of("Option")
    }

    /// `T` of `Vec<T>`, `[T]` and `[T; N]`.
    pub(crate) fn as_list(&self) -> Option<&Self> {
        match self {
            Self::Slice(item) | Self::Array { item, .. } => Some(item),
            _ => self.argument_of("Vec"),
        }
    }

    /// `T` of `Box<T>`, `Arc<T>` and `Rc<T>`.
    pub(crate) fn as_pointer(&self) -> Option<&Self> {
        ["Box", "Arc", "Rc"]
            .iter()
            .find_map(|name| self.argument_of(name))
    }

    pub(crate) fn is_arc(&self) -> bool {
        self.argument_of("Arc").is_some()
    }

    pub(crate) fn as_reference(&self) -> Option<&Self> {
        match self {
            Self::Reference { inner, .. } => Some(inner),
            _ => None,
        }
    }

    /// The item and the number of a list that `..` may fill with several values.
    pub(crate) fn as_fan_in(&self) -> Option<(&Self, &str)> {
        match self {
            Self::Array { item, length } => Some((item, length)),
            _ => None,
        }
    }

    /// How a reference to it is taken: `&str` for `String`, `&[T]` for `Vec<T>`.
    pub(crate) fn borrowed(&self) -> String {
        match (self.last_name(), self.as_list()) {
            (Some("String"), _) => "&str".to_owned(),
            (Some("PathBuf"), _) => "&Path".to_owned(),
            (Some("Vec"), Some(item)) => format!("&[{item}]"),
            _ => format!("&{self}"),
        }
    }

    /// The type with its article, in backticks: an `Option<T>`, a `Result<T, E>`.
    pub(crate) fn with_article(&self) -> String {
        let text = self.to_string();
        let vowel = text
            .trim_start_matches(['&', '[', '('])
            .starts_with(['A', 'E', 'I', 'O', 'a', 'e', 'i', 'o']);
        format!("{} `{text}`", if vowel { "an" } else { "a" })
    }

    /// The parts of a tuple.
    pub(crate) fn as_tuple(&self) -> Option<&[Self]> {
        match self {
            Self::Tuple(parts) => Some(parts),
            _ => None,
        }
    }

    /// The last name of a path, without arguments.
    pub(crate) fn last_name(&self) -> Option<&str> {
        match self {
            Self::Path(segments) => segments.last().map(|segment| segment.name.as_str()),
            Self::Reference { inner, .. } => inner.last_name(),
            _ => None,
        }
    }

    /// Is one of `names` (generic parameters) part of this type?
    pub(crate) fn mentions(&self, names: &[String]) -> bool {
        match self {
            Self::Reference { inner, .. } | Self::Slice(inner) => inner.mentions(names),
            Self::Array { item, length } => item.mentions(names) || names.contains(length),
            Self::Tuple(parts) | Self::Dyn(parts) => parts.iter().any(|part| part.mentions(names)),
            Self::Path(segments) => segments.iter().enumerate().any(|(index, segment)| {
                (index == 0 && names.contains(&segment.name))
                    || segment
                        .arguments
                        .iter()
                        .any(|argument| argument.mentions(names))
            }),
            Self::Impl(text) | Self::Other(text) => {
                let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
                words
                    .into_iter()
                    .any(|word| names.iter().any(|name| name == word))
            }
        }
    }

    /// Is `impl Trait` part of this type? Then it is a type that nobody can write.
    pub(crate) fn mentions_impl(&self) -> bool {
        match self {
            Self::Impl(_) => true,
            Self::Reference { inner, .. } | Self::Slice(inner) => inner.mentions_impl(),
            Self::Array { item, .. } => item.mentions_impl(),
            Self::Tuple(parts) | Self::Dyn(parts) => parts.iter().any(Self::mentions_impl),
            Self::Path(segments) => segments
                .iter()
                .flat_map(|segment| &segment.arguments)
                .any(Self::mentions_impl),
            Self::Other(_) => false,
        }
    }

    /// A number, a `bool` or a `char`: which?
    pub(crate) fn scalar(&self) -> Option<&str> {
        let Self::Path(segments) = self else {
            return None;
        };
        let [only] = segments.as_slice() else {
            return None;
        };
        let name = only.name.as_str();
        (only.arguments.is_empty() && SCALARS.contains(&name)).then_some(name)
    }

    /// May the value be used again after it was given away? `None`: it cannot be seen.
    pub(crate) fn is_copy(&self) -> Option<bool> {
        match self {
            Self::Reference { mutable, .. } => Some(!mutable),
            Self::Tuple(parts) => parts
                .iter()
                .map(Self::is_copy)
                .try_fold(true, |all, part| Some(all && part?)),
            Self::Array { item, .. } => item.is_copy(),
            Self::Path(_) if self.scalar().is_some() => Some(true),
            Self::Path(segments) => match segments.as_slice() {
                [only] if only.arguments.is_empty() => match only.name.as_str() {
                    "String" | "PathBuf" => Some(false),
                    _ => None,
                },
                [.., last] => match (last.name.as_str(), last.arguments.as_slice()) {
                    ("Option", [inner]) => inner.is_copy(),
                    (
                        "Vec" | "Box" | "Arc" | "Rc" | "HashMap" | "BTreeMap" | "HashSet"
                        | "BTreeSet",
                        _,
                    ) => Some(false),
                    _ => None,
                },
                [] => None,
            },
            _ => None,
        }
    }
}

impl fmt::Display for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |f: &mut fmt::Formatter<'_>, parts: &[Self], separator: &str| {
            for (index, part) in parts.iter().enumerate() {
                write!(f, "{}{part}", if index == 0 { "" } else { separator })?;
            }
            Ok(())
        };
        match self {
            Self::Reference {
                inner,
                is_static,
                mutable,
            } => {
                f.write_str("&")?;
                f.write_str(if *is_static { "'static " } else { "" })?;
                write!(f, "{}{inner}", if *mutable { "mut " } else { "" })
            }
            Self::Path(segments) => {
                for (index, segment) in segments.iter().enumerate() {
                    write!(f, "{}{}", if index == 0 { "" } else { "::" }, segment.name)?;
                    if !segment.arguments.is_empty() {
                        f.write_str("<")?;
                        list(f, &segment.arguments, ", ")?;
                        f.write_str(">")?;
                    }
                }
                Ok(())
            }
            Self::Slice(item) => write!(f, "[{item}]"),
            Self::Array { item, length } => write!(f, "[{item}; {length}]"),
            Self::Tuple(parts) => {
                f.write_str("(")?;
                list(f, parts, ", ")?;
                f.write_str(if parts.len() == 1 { ",)" } else { ")" })
            }
            Self::Dyn(bounds) => {
                f.write_str("dyn ")?;
                list(f, bounds, " + ")
            }
            Self::Impl(text) | Self::Other(text) => f.write_str(text),
        }
    }
}

/// `T` of `Result<T, E>`, as tokens of the type.
pub(crate) fn result_of(ty: &Type) -> Option<&Type> {
    arguments_of(ty, "Result").first().copied()
}

/// `T` of `Option<T>`, as tokens of the type.
pub(crate) fn option_of(ty: &Type) -> Option<&Type> {
    arguments_of(ty, "Option").first().copied()
}

/// `E` of `Result<T, E>`, as tokens of the type.
pub(crate) fn error_of(ty: &Type) -> Option<&Type> {
    arguments_of(ty, "Result").get(1).copied()
}

/// `T` and `E` of `Result<T, Attached<E>>`, as tokens of the types.
pub(crate) fn attached_of(ty: &Type) -> Option<(&Type, &Type)> {
    match arguments_of(ty, "Result").as_slice() {
        [value, error] => match arguments_of(error, "Attached").as_slice() {
            [inner] => Some((value, inner)),
            _ => None,
        },
        _ => None,
    }
}

/// The types between the angle brackets of the type of that last name.
fn arguments_of<'a>(ty: &'a Type, name: &str) -> Vec<&'a Type> {
    match ty {
        Type::Paren(inner) => arguments_of(&inner.elem, name),
        Type::Group(inner) => arguments_of(&inner.elem, name),
        Type::Path(path) => {
            let last = path.path.segments.last().filter(|last| last.ident == name);
            match last.map(|last| &last.arguments) {
                Some(PathArguments::AngleBracketed(arguments)) => {
                    let types = arguments.args.iter().filter_map(|argument| match argument {
                        GenericArgument::Type(ty) => Some(ty),
                        _ => None,
                    });
                    types.collect()
                }
                _ => Vec::new(),
            }
        }
        _ => Vec::new(),
    }
}

/// How a value reaches the parameter it fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pass {
    /// As it is: moved, or copied if its type allows.
    Move,
    /// `&value`.
    Lend,
    /// `&*value`, of an owner whose borrow alone would not become a `&dyn Trait`.
    Deref,
    /// `value.clone()`, of an `Arc`.
    CloneArc,
    /// `value.as_ref()`, of an `Option` or a `Result`.
    AsRef,
    /// `value.as_deref()`, of an `Option`.
    AsDeref,
}

/// Does `value` fit a parameter of type `wanted`, and how is it passed?
pub(crate) fn fits(wanted: &Ty, value: &Ty) -> Option<Pass> {
    match wanted {
        Ty::Reference {
            inner,
            is_static,
            mutable: false,
        } => {
            let (owner, direct) = match value {
                Ty::Reference { inner, .. } => (&**inner, Pass::Move),
                owned => (owned, Pass::Lend),
            };
            let is_static_value = matches!(
                value,
                Ty::Reference {
                    is_static: true,
                    ..
                }
            );
            if *is_static && !is_static_value {
                return None;
            }
            if inner.same(owner) {
                return Some(direct);
            }
            let through = matches!(**inner, Ty::Dyn(_)) && owner.as_pointer().is_some();
            let pass = if through { Pass::Deref } else { direct };
            lends_as(owner, inner).then_some(pass)
        }
        _ if wanted.same(value) => Some(if wanted.is_arc() {
            Pass::CloneArc
        } else {
            Pass::Move
        }),
        _ => fits_maybe(wanted, value),
    }
}

/// `Option<&T>` from `Option<T>`, `Result<&T, &E>` from `Result<T, E>`.
fn fits_maybe(wanted: &Ty, value: &Ty) -> Option<Pass> {
    let value = value.as_reference().unwrap_or(value);
    if let (Some(inner), Some(owned)) = (wanted.as_option(), value.as_option()) {
        let inner = inner.as_reference()?;
        if inner.same(owned) {
            return Some(Pass::AsRef);
        }
        return lends_as(owned, inner).then_some(Pass::AsDeref);
    }
    let (wanted_ok, wanted_error) = wanted.as_result()?;
    let (ok, error) = value.as_result()?;
    let fits = wanted_ok.as_reference()?.same(ok) && wanted_error?.as_reference()?.same(error?);
    fits.then_some(Pass::AsRef)
}

/// Is `&owner` also a `&lent`, as `&String` is a `&str`?
pub(crate) fn lends_as(owner: &Ty, lent: &Ty) -> bool {
    match (owner.last_name(), lent.last_name()) {
        (Some("String"), Some("str")) | (Some("PathBuf"), Some("Path")) => {
            owner.as_reference().is_none() && lent.as_reference().is_none()
        }
        _ => match lent {
            Ty::Slice(item) => owner
                .argument_of("Vec")
                .is_some_and(|owned| owned.same(item)),
            _ => ["Box", "Arc"].iter().any(|name| {
                owner
                    .argument_of(name)
                    .is_some_and(|owned| owned.same(lent))
            }),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{Pass, Ty, fits};
    use syn::parse_str;

    fn ty(text: &str) -> Ty {
        Ty::new(&parse_str(text).expect("a type"))
    }

    #[test]
    fn types_are_the_same_by_their_ends() {
        for (a, b) in [
            ("Hits", "tools::Hits"),
            ("crate::Hits", "Hits"),
            ("super::tools::Hits", "tools::Hits"),
            ("Vec<crate::Hits>", "std::vec::Vec<Hits>"),
            ("Cow<'a, str>", "Cow<'static, str>"),
            ("(A, &'a B)", "(A, &B)"),
            ("(Hits)", "Hits"),
            ("Box<dyn Tool + Send + 'a>", "Box<dyn tools::Tool + Send>"),
        ] {
            assert!(ty(a).same(&ty(b)), "{a} {b}");
        }
        for (a, b) in [
            ("web::Hits", "tools::Hits"),
            ("Vec<A>", "Vec<B>"),
            ("&A", "A"),
            ("&mut A", "&A"),
            ("[A; 2]", "[A; 3]"),
            ("impl Tool", "impl Tool"),
            ("(A, B)", "(A, B, C)"),
        ] {
            assert!(!ty(a).same(&ty(b)), "{a} {b}");
        }
    }

    #[test]
    fn a_parameter_takes_what_the_specification_says() {
        use Pass::{AsDeref, AsRef, CloneArc, Deref, Lend, Move};
        for (wanted, value, pass) in [
            ("&T", "T", Some(Lend)),
            ("&T", "&T", Some(Move)),
            ("&T", "&'static T", Some(Move)),
            ("&'static T", "&T", None),
            ("&'static T", "T", None),
            ("&str", "String", Some(Lend)),
            ("&str", "&String", Some(Move)),
            ("&String", "&str", None),
            ("&[T]", "Vec<T>", Some(Lend)),
            ("&Vec<T>", "Vec<T>", Some(Lend)),
            ("&Path", "PathBuf", Some(Lend)),
            ("&T", "Box<T>", Some(Lend)),
            ("&dyn Tool", "Arc<dyn Tool>", Some(Deref)),
            ("Arc<T>", "Arc<T>", Some(CloneArc)),
            ("T", "T", Some(Move)),
            ("T", "&T", None),
            ("T", "Arc<T>", None),
            ("Option<&T>", "Option<T>", Some(AsRef)),
            ("Option<&T>", "Option<&T>", Some(Move)),
            ("Option<&str>", "Option<String>", Some(AsDeref)),
            ("Result<&T, &E>", "Result<T, E>", Some(AsRef)),
            ("Result<&T, &E>", "anyhow::Result<T>", None),
            ("&T", "Option<T>", None),
            ("T", "Option<T>", None),
            ("&mut T", "T", None),
        ] {
            assert_eq!(fits(&ty(wanted), &ty(value)), pass, "{wanted} from {value}");
        }
    }

    #[test]
    fn types_print_as_written() {
        for text in [
            "&'static str",
            "Result<Vec<Hit>, E>",
            "[&Hits; 2]",
            "(A,)",
            "()",
            "a::B<C>",
        ] {
            assert_eq!(ty(text).to_string(), text);
        }
    }
}

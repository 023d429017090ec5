//! A graph as a constant of `dag-graph`.

use super::{Edge, EdgeKind, Graph, Kind, Node};
use crate::signature::Effects;
use proc_macro2::TokenStream;
use quote::quote;

impl Graph {
    /// `root`: the path of `dag-core`.
    pub(crate) fn to_tokens(&self, root: &TokenStream) -> TokenStream {
        let (name, output) = (&self.name, &self.output);
        let nodes = self.nodes.iter().map(|node| node.to_tokens(root));
        let edges = self.edges.iter().map(|edge| edge.to_tokens(root));
        quote! {
            #root::Graph {
                name: #name,
                output: #output,
                nodes: &[#(#nodes,)*],
                edges: &[#(#edges,)*],
            }
        }
    }
}

impl Node {
    fn to_tokens(&self, root: &TokenStream) -> TokenStream {
        let Self {
            name,
            kind,
            ty,
            doc,
            workflow,
            effects,
            arguments,
            policies,
            block,
            arm,
            tail,
            fallible,
            early,
            races,
        } = self;
        let (kind, effects) = (kind.to_tokens(root), effects_tokens(root, effects));
        let (ty, block) = (option(ty.as_ref()), option(block.as_ref()));
        let workflow = workflow.as_ref().map(|path| quote!(#path::GRAPH));
        let workflow = option(workflow.as_ref());
        quote! {
            #root::graph::Node {
                name: #name,
                kind: #kind,
                ty: #ty,
                doc: #doc,
                workflow: #workflow,
                effects: #effects,
                arguments: &[#(#arguments),*],
                policies: &[#(#policies),*],
                block: #block,
                arm: #arm,
                tail: #tail,
                fallible: #fallible,
                early: #early,
                races: &[#(#races),*],
            }
        }
    }
}

impl Kind {
    fn to_tokens(&self, root: &TokenStream) -> TokenStream {
        let kind = match self {
            Self::Input => quote!(Input),
            Self::Call(path) => quote!(Call(#path)),
            Self::Glue(text) => quote!(Glue(#text)),
            Self::For(head) => quote!(For(#head)),
            Self::SelectOk => quote!(SelectOk),
            Self::Quorum(need) => quote!(Quorum(#need)),
            Self::Decide(head) => quote!(Decide(#head)),
            Self::Arms(word) => quote!(Arms(#word)),
            Self::Loop(limit) => quote!(Loop(#limit)),
            Self::Break(value) => quote!(Break(#value)),
            Self::Guess(text) => quote!(Guess(#text)),
            Self::Undo(path) => quote!(Undo(#path)),
        };
        quote!(#root::graph::NodeKind::#kind)
    }
}

impl Edge {
    fn to_tokens(&self, root: &TokenStream) -> TokenStream {
        let Self { from, to, kind } = self;
        let kind = match kind {
            EdgeKind::Data(ty) => {
                let ty = option(ty.as_ref());
                quote!(Data(#ty))
            }
            EdgeKind::Order => quote!(Order),
            EdgeKind::Decision => quote!(Decision),
            EdgeKind::Gate => quote!(Gate),
            EdgeKind::Guess => quote!(Guess),
            EdgeKind::Undo => quote!(Undo),
        };
        quote!(#root::graph::Edge { from: #from, to: #to, kind: #root::graph::EdgeKind::#kind })
    }
}

fn effects_tokens(root: &TokenStream, effects: &Effects) -> TokenStream {
    let access = |names: &Option<Vec<String>>| match names.as_deref() {
        None => quote!(#root::graph::Access::None),
        Some([]) => quote!(#root::graph::Access::Unnamed),
        Some(names) => quote!(#root::graph::Access::Named(&[#(#names),*])),
    };
    let (reads, writes) = (access(&effects.reads), access(&effects.writes));
    let (idempotent, commutes) = (effects.idempotent, effects.commutes);
    // What touches nothing has a name. It is shorter, and there are many.
    let pure = effects.reads.is_none() && effects.writes.is_none() && !idempotent && !commutes;
    if pure {
        return quote!(#root::graph::Effects::PURE);
    }
    quote! {
        #root::graph::Effects {
            reads: #reads,
            writes: #writes,
            idempotent: #idempotent,
            commutes: #commutes,
        }
    }
}

fn option(value: Option<&impl quote::ToTokens>) -> TokenStream {
    value.map_or_else(
        || quote!(::core::option::Option::None),
        |value| quote!(::core::option::Option::Some(#value)),
    )
}

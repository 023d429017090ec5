//! The stages of a body ([`stages`](super::super::model::stages)), each in a form of its own.
//!
//! ```text
//! let outcome = 'whole: { Err('run: {
//!     // one statement alone: awaited in place
//!     let (value_1,) = {
//!         if run.is_stopping() { break 'run run.broken(None) }
//!         let Some(value) = run.alone(Fixed::<1>, |begin| Some(fetch(url))).await else { break 'run run.broken(None) };
//!         let mut parcel_1 = Parcel::new();
//!         parcel_1.set(value);
//!         if let Some(broken) = run.failure() { break 'run broken }
//!         (taken(parcel_1.take()),)
//!     };
//!     // several: passes over them, as in `run`
//!     let (value_2, value_3) = {
//!         let (mut parcel_2, mut parcel_3) = ..;
//!         if let Err(broken) = { .. poll_fn(..).await } { break 'run broken }
//!         (taken(parcel_2.take()), taken(parcel_3.take()))
//!     };
//!     // many more: a future in this one, of the same form
//!     break 'whole Ok(value_3);
//! }) };
//! ```
//!
//! A wake visits the statements of one stage only, and the stages share their memory: what is left is what a later stage uses.

use super::super::model::{Model, Origin, Scope, Storage, is_held};
use super::super::syntax::{Call, Form};
use super::binder::Binder;
use super::run::{Body, is_async, stop_all};
use super::{ahead, block, emit, nested, statement, told, undo};
use crate::names;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Lifetime;

/// So many stages stand in one future; those behind them are a future in it. What rustc does for a future with n `.await`s grows
/// with n² and faster (which assignments reach which place: each `.await` assigns the context). With 64, chains of 100 and 200 compile with
/// 11 and 8 % fewer instructions, but that of 100 is half as large again, and a wake goes through all futures around the stage that waits.
const TOGETHER: usize = 100;

impl Body<'_> {
    /// What becomes of the stages, one after the other, as a block: the output, or `()` if the last tail makes it.
    pub(super) fn staged(&self, stages: &[Vec<usize>]) -> TokenStream {
        let lent = self.lent_inputs();
        let mut earlier = Vec::new();
        let steps: Vec<TokenStream> = stages
            .iter()
            .map(|stage| {
                let step = self.stage(stage, &earlier);
                earlier.extend(stage);
                step
            })
            .collect();
        let ok = self.whole();
        let output = if self.tail_in_pass() {
            let output = names::plain("output");
            quote!(#output)
        } else {
            quote!(())
        };
        let (first, others) = steps.split_at(steps.len().min(TOGETHER));
        let behind = others.chunks(TOGETHER).rev();
        let behind = behind.fold(quote!(#ok(#output)), |behind, steps| {
            let future = self.together(&quote!(#(#steps)*), &behind);
            quote!(async { #future }.await)
        });
        self.together(&quote!(#lent #(#first)*), &behind)
    }

    /// Stages of one future, and then `behind`, the outcome. What breaks them off has no type that is still to be found out: rustc would
    /// look at each such again and again until the end of the function.
    fn together(&self, stages: &TokenStream, behind: &TokenStream) -> TokenStream {
        let (broken, whole) = (label(), Lifetime::new("'__whole", Span::mixed_site()));
        let stages = quote!(#broken: { #stages break #whole #behind; });
        match self.model.scope {
            Scope::Workflow => quote!(#whole: { ::core::result::Result::Err(#stages) }),
            Scope::Item | Scope::Round => quote!(#whole: { #stages ::core::option::Option::None }),
        }
    }

    /// The outcome of a run that has come to its end.
    fn whole(&self) -> TokenStream {
        match self.model.scope {
            Scope::Workflow => quote!(::core::result::Result::Ok),
            Scope::Item | Scope::Round => quote!(::core::option::Option::Some),
        }
    }

    /// What leaves the stages of a run that is told to stop.
    fn stopped(&self) -> TokenStream {
        let (run, label) = (names::plain("run"), label());
        let none = quote!(::core::option::Option::None);
        match self.model.scope {
            Scope::Workflow => quote!(break #label #run.broken(#none)),
            Scope::Item | Scope::Round => quote!(break #label),
        }
    }

    /// The same if the only statement of a stage has failed.
    fn fails(&self) -> Option<TokenStream> {
        let [run, broken, item, failed] = ["run", "broken", "item", "failed"].map(names::plain);
        let label = label();
        match self.model.scope {
            Scope::Workflow => self.model.workflow.is_result().then(|| {
                quote! {
                    if let ::core::option::Option::Some(#broken) = #run.failure() {
                        break #label #broken;
                    }
                }
            }),
            Scope::Item | Scope::Round => Some(quote! {
                if #run.reports(#item, #failed) {
                    break #label;
                }
            }),
        }
    }

    /// The same if passes have ended without an output.
    fn breaks(&self, outcome: &TokenStream) -> TokenStream {
        let (broken, label) = (names::plain("broken"), label());
        match self.model.scope {
            Scope::Workflow => quote! {
                if let ::core::result::Result::Err(#broken) = #outcome {
                    break #label #broken;
                }
            },
            Scope::Item | Scope::Round => quote! {
                if ::core::option::Option::is_none(&#outcome) {
                    break #label;
                }
            },
        }
    }

    /// One stage of several.
    fn stage(&self, stage: &[usize], earlier: &[usize]) -> TokenStream {
        let binder = self.binder.behind(earlier.to_vec());
        match alone(self.model, stage) {
            Some(index) => self.alone(&binder, index),
            None => self.visited_stage(&binder, stage),
        }
    }

    /// A stage of passes, and what it leaves: by reference, for to return several numbers in a `Poll` costs more than to run a small
    /// stage (they are written one by one and read as a whole).
    fn visited_stage(&self, binder: &Binder<'_>, stage: &[usize]) -> TokenStream {
        let (support, model) = (self.support, self.model);
        let [out, run] = ["output", "run"].map(names::plain);
        let (slots, kept) = (self.slots(&self.lent(stage, false)), self.kept(stage));
        let (lent, moved): (Vec<usize>, Vec<usize>) = kept
            .into_iter()
            .partition(|value| model.storage(*value) == Storage::Lent);
        let readers: Vec<Ident> = lent.into_iter().map(names::reader).collect();
        let parcels: Vec<Ident> = moved.iter().copied().map(names::parcel).collect();
        let holders = moved.iter().map(|value| self.holder(*value, "Apart"));
        let leaves = moved.iter().map(|value| self.left_by(*value));
        let names = moved.iter().map(|value| between(model, *value));
        let makes_output = stage.iter().any(|index| self.is_tail(*index));
        let output = self.output().filter(|_| makes_output);
        let out: Vec<&Ident> = output.iter().map(|_| &out).collect();
        // Undos have it outside.
        let own = output.filter(|_| !self.undoes());
        // What comes behind goes on with the same run, and with what the stage leaves.
        let emits = emit::shared(model);
        let shared = quote! {
            #emits
            #(let #readers = &mut #readers;)*
            #(let #parcels = &mut #parcels;)*
            #(let #out = &mut #out;)*
            let #run = &mut #run;
        };
        let made = self.parcels_made(stage, &moved);
        let takes = quote!(|_| ::core::option::Option::Some(()));
        let breaks = self.breaks(&self.visited(binder, stage, &made, &shared, &takes));
        quote! {
            #slots
            let (#(#names,)* #(#out,)*) = {
                #(#holders)*
                #own
                #breaks
                (#(#leaves,)* #(#support::taken(#out.take()),)*)
            };
            #(let #readers = #support::Made(#support::lent(#readers.get()));)*
        }
    }

    /// What the stages behind this one find.
    fn kept(&self, stage: &[usize]) -> Vec<usize> {
        let kept = kept(self.model, stage).into_iter();
        let outer = |value: &usize| {
            self.outer.contains(value) && self.model.storage(*value) == Storage::Lent
        };
        kept.filter(|value| !outer(value)).collect()
    }

    /// The only statement of a stage, awaited in place, and what it leaves.
    fn alone(&self, binder: &Binder<'_>, index: usize) -> TokenStream {
        let (support, model) = (self.support, self.model);
        let Some(visit) = statement::visit(&binder.of(index), index) else {
            return TokenStream::new();
        };
        let [run, value, pass, out] = ["run", "value", "pass", "output"].map(names::plain);
        // What only its policies take is still there when it has ended.
        let late = |value: &usize| {
            let mut uses = model
                .statements
                .get(index)
                .into_iter()
                .flat_map(|it| &it.uses);
            uses.any(|use_| use_.value == *value && use_.late)
        };
        let (late, early): (Vec<usize>, Vec<usize>) =
            taken(model, &[index]).into_iter().partition(late);
        let (waits, takes) = (self.parcels_taken(&late), self.parcels_taken(&early));
        let statement::Visit { start, finished } = visit;
        let output = self.is_tail(index).then(|| self.inner_output()).flatten();
        let out = output.iter().map(|_| &out);
        let out: Vec<&Ident> = out.collect();
        let finishes = model.statements.get(index);
        let finishes = finishes.is_some_and(|statement| !statement.effects.may().dropped);
        let node = told::alone(model, index, finishes);
        // No name for the future: what has a name is kept beside what is awaited.
        let made = if is_async(model, index) {
            quote!({ #takes #run.alone(#node, #start) }.await)
        } else {
            quote!(({ #takes #run.now(#node, #start) }))
        };
        let (stopped, fails) = (self.stopped(), self.fails());
        let kept = self.kept(&[index]);
        let names = kept.iter().map(|value| between(model, *value));
        let holders = kept.iter().map(|value| match model.storage(*value) {
            Storage::Lent => {
                let writer = binder.writer(*value);
                quote!(let mut #writer = #support::Parcel::new();)
            }
            _ => self.holder(*value, "Copied"),
        });
        let leaves = kept.iter().map(|value| match model.storage(*value) {
            Storage::Lent => {
                let writer = binder.writer(*value);
                quote!(#support::taken(#writer.take()))
            }
            _ => self.left_by(*value),
        });
        let lent = kept
            .iter()
            .filter(|value| model.storage(**value) == Storage::Lent);
        let readers = lent.map(|value| {
            let (reader, name) = (names::reader(*value), between(model, *value));
            quote!(let #reader = #support::Made(&#name);)
        });
        let stops = is_async(model, index).then(|| quote!(if #run.is_stopping() { #stopped; }));
        quote! {
            let (#(#names,)* #(#out,)*) = {
                #stops
                #waits
                let ::core::option::Option::Some(#value) = #made else {
                    #stopped;
                };
                #(#holders)*
                #output
                let #pass = &mut #run;
                #finished
                #fails
                (#(#leaves,)* #(#support::taken(#out.take()),)*)
            };
            #(#readers)*
        }
    }

    /// The outcome of a body that is one stage.
    pub(super) fn passes(&self, stage: &[usize]) -> TokenStream {
        let (out, run) = (names::plain("output"), names::plain("run"));
        let takes = match self.ending {
            Some(tail) => self.ends_with(tail),
            None if self.tail_in_pass() => quote!(|_| #out.take()),
            None => quote!(|_| ::core::option::Option::Some(())),
        };
        let slots = self.slots(&self.lent(stage, false));
        let lent = self.lent_inputs();
        let made = self.parcels_made(stage, &[]);
        let output = self.ending.is_none().then(|| self.inner_output()).flatten();
        let own = quote!(#slots #lent #made #output);
        let shared = quote!(let #run = &mut #run;);
        self.visited(&self.binder, stage, &own, &shared, &takes)
    }

    /// The tail that runs at once when the passes end: what gives its output.
    fn ends_with(&self, tail: usize) -> TokenStream {
        let [run, value, pass, out] = ["run", "value", "pass", "output"].map(names::plain);
        let Some(statement::Visit { start, finished }) =
            statement::visit(&self.binder.ending(tail, &self.stages), tail)
        else {
            return TokenStream::new();
        };
        let (node, output) = (told::alone(self.model, tail, false), self.inner_output());
        quote!(|#run| {
            let #value = #run.now(#node, #start)?;
            #output
            let #pass = #run;
            #finished
            #out.take()
        })
    }

    /// Passes over the statements of a stage until all of them are over.
    fn visited(
        &self,
        binder: &Binder<'_>,
        stage: &[usize],
        slots: &TokenStream,
        shared: &TokenStream,
        takes: &TokenStream,
    ) -> TokenStream {
        let (support, model) = (self.support, self.model);
        let [run, pass, cx] = ["run", "pass", "cx"].map(names::plain);
        let taking: Vec<usize> = stage.iter().copied().chain(self.ending).collect();
        let inputs = self.parcels_taken(&taken(model, &taking));
        let (futures, others): (Vec<usize>, Vec<usize>) =
            stage.iter().partition(|index| is_async(model, **index));
        let others = others.into_iter().map(names::lane);
        let (lanes, each) = lanes(support, &futures);
        let first_held = stage.iter().find(|index| {
            let mut gates = model.gates.iter();
            gates.any(|(_, held)| held == *index)
        });
        let steps = stage.iter().map(|index| {
            let gate = (first_held == Some(index)).then(|| self.gate(&binder.earlier));
            let step = statement::step(binder, *index);
            quote!(#gate #step)
        });
        let stop = stop_all(model, stage);
        let end = self.end_of_pass(takes);
        let standing = block::standing(model, stage);
        let guesses = ahead::guesses(model);
        let lend_stack = (self.undoes() && !undo::is_list(model)).then(|| {
            let undos = names::plain("undos");
            quote!(let #undos = &mut #undos;)
        });
        quote!({
            #slots
            #inputs
            #standing
            #guesses
            #lend_stack
            #lanes
            #(let mut #others = #support::Spot::new();)*
            #shared
            #support::poll_fn(move |#cx| {
                #each
                let mut #pass = #run.pass(#cx);
                #(#steps)*
                #stop
                #pass.#end
            })
            .await
        })
    }

    /// The values that a stage takes over from those before: a parcel, or a copy, so that nothing borrows what is kept for others.
    fn parcels_taken(&self, values: &[usize]) -> TokenStream {
        let (support, model) = (self.support, self.model);
        let parcels = values.iter().map(|value| {
            let (parcel, name) = (names::parcel(*value), between(model, *value));
            if model.storage(*value) == Storage::Copied {
                quote!(let #name = #name;)
            } else {
                quote!(let mut #parcel = #support::Parcel::full(#name);)
            }
        });
        quote!(#(#parcels)*)
    }

    /// Those of what they make for each other; `kept`: what others take.
    fn parcels_made(&self, stage: &[usize], kept: &[usize]) -> TokenStream {
        let model = self.model;
        // What an arm ends with goes to its block.
        let gives = |value: &usize| {
            let maker = model.maker(*value).and_then(|from| model.written(from));
            maker.is_some_and(|written| written.gives.is_some())
        };
        let made = outputs(model, stage).into_iter();
        let made = made.filter(|value| is_parcel(model, *value) && !gives(value));
        let made = made.filter(|value| !kept.contains(value));
        made.map(|value| self.holder(value, "Copied")).collect()
    }

    /// What holds a value that is taken, or one that is copied, in a `kind` of its own, before there is one.
    fn holder(&self, value: usize, kind: &str) -> TokenStream {
        let (support, parcel) = (self.support, names::parcel(value));
        let copied = self.model.storage(value) == Storage::Copied;
        let value = self.model.values.get(value).filter(|_| copied);
        if let Some(scalar) = value.and_then(|value| value.ty.as_ref()?.scalar()) {
            // So that the type need not be found out.
            let [scalar, kind] = [scalar, kind].map(|name| Ident::new(name, Span::mixed_site()));
            quote!(let mut #parcel = #support::#kind::<::core::primitive::#scalar>::new();)
        } else {
            quote!(let mut #parcel = #support::Parcel::new();)
        }
    }

    /// The value that a stage which is over has left in there.
    fn left_by(&self, value: usize) -> TokenStream {
        let (support, parcel) = (self.support, names::parcel(value));
        if self.model.storage(value) == Storage::Copied {
            quote!(#parcel.value)
        } else {
            quote!(#support::taken(#parcel.take()))
        }
    }
}

/// The lanes of these statements, several behind one pin, and what makes one of each again in a pass.
fn lanes(support: &TokenStream, statements: &[usize]) -> (TokenStream, TokenStream) {
    let (mut made, mut each) = (TokenStream::new(), TokenStream::new());
    for (index, some) in statements.chunks(LANES.len()).enumerate() {
        let all = names::lanes(index);
        let lanes = some.iter().copied().map(names::lane);
        let kind = LANES.get(some.len() - 1).copied().unwrap_or_default();
        let kind = Ident::new(kind, Span::mixed_site());
        made.extend(quote!(let mut #all = #support::pin!(#support::#kind::new());));
        each.extend(quote!(let (#(mut #lanes,)*) = #all.as_mut().each();));
    }
    (made, each)
}

/// As many lanes as stand behind one pin.
const LANES: [&str; 8] = [
    "Lanes1", "Lanes2", "Lanes3", "Lanes4", "Lanes5", "Lanes6", "Lanes7", "Lanes8",
];

/// The tail that runs at once when the passes over all other statements end, if that is what these stages are.
pub(super) fn ending(model: &Model, stages: &[Vec<usize>]) -> Option<usize> {
    let [passes, tail] = stages else { return None };
    let tail = alone(model, tail).filter(|tail| !is_async(model, *tail))?;
    let written = model.written(tail)?;
    let plain = model.scope == Scope::Workflow && model.undone().is_empty();
    (plain && written.tail && alone(model, passes).is_none()).then_some(tail)
}

/// The same stages, but what runs at once, behind passes, belongs to them: it waits for nothing, so a stage of its own would save
/// neither time nor memory.
pub(super) fn joined(model: &Model, stages: Vec<Vec<usize>>) -> Vec<Vec<usize>> {
    let mut joined: Vec<Vec<usize>> = Vec::new();
    for stage in stages {
        let at_once = !stage.iter().any(|index| is_async(model, *index));
        match joined.last_mut() {
            Some(before) if at_once && alone(model, before).is_none() => before.extend(stage),
            _ => joined.push(stage),
        }
    }
    joined
}

/// The only statement of a stage, if it can be awaited in place.
pub(super) fn alone(model: &Model, stage: &[usize]) -> Option<usize> {
    match (stage, model.scope) {
        ([index], Scope::Workflow | Scope::Item) if is_plain(model, *index) => Some(*index),
        _ => None,
    }
}

fn is_plain(model: &Model, index: usize) -> bool {
    let (Some(statement), Some(written)) = (model.statements.get(index), model.written(index))
    else {
        return false;
    };
    let part = written.arm.is_some() || written.member.is_some() || written.gives.is_some();
    let call = |call: &Call| call.block.is_none() && call.wrapped() == 0;
    let form = match &written.form {
        Form::Glue(_) => written.guesses.is_none(),
        Form::Call(it) => call(it) && model.signature(statement).is_some(),
        Form::Decide(_) | Form::End(_) => false,
    };
    let commits = is_held(model, index) && !model.undone().is_empty();
    form && !part && !commits && !nested::is_told(model, index)
}

/// Does the value wait in a parcel?
fn is_parcel(model: &Model, value: usize) -> bool {
    matches!(model.storage(value), Storage::Parcel | Storage::Copied)
}

/// The values that a stage takes over from those before it: each is moved to the statement of this stage that takes it.
fn taken(model: &Model, stage: &[usize]) -> Vec<usize> {
    let mut values = Vec::new();
    let used = stage
        .iter()
        .filter_map(|index| model.statements.get(*index));
    for use_ in used.flat_map(|statement| &statement.uses) {
        let value = use_.value;
        let here = model.maker(value).is_some_and(|from| stage.contains(&from));
        if !here && is_parcel(model, value) && !values.contains(&value) {
            values.push(value);
        }
    }
    values
}

/// The values that a stage leaves for those behind it.
fn kept(model: &Model, stage: &[usize]) -> Vec<usize> {
    let behind = |value: usize| {
        let mut users = model.users(value).into_iter();
        users.any(|(user, _)| !stage.contains(&user))
    };
    let stored =
        |value: usize| !matches!(model.storage(value), Storage::Reference | Storage::Unused);
    let outputs = outputs(model, stage).into_iter();
    outputs
        .filter(|value| stored(*value) && behind(*value))
        .collect()
}

/// The block of stages in one future: a run that fails leaves it.
fn label() -> Lifetime {
    Lifetime::new("'__run", Span::mixed_site())
}

/// What the statements of a stage make.
pub(super) fn outputs(model: &Model, stage: &[usize]) -> Vec<usize> {
    let made = stage
        .iter()
        .filter_map(|index| model.statements.get(*index));
    made.flat_map(|statement| statement.outputs.iter().copied())
        .collect()
}

/// The name of a value between two stages.
fn between(model: &Model, value: usize) -> TokenStream {
    if let Some((Origin::Input, Some(name))) = model
        .values
        .get(value)
        .map(|value| (value.origin, &value.name))
    {
        return quote!(#name);
    }
    let name = names::between(value);
    quote!(#name)
}

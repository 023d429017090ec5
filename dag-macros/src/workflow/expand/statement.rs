//! One statement in a pass: bind its inputs, evaluate or start it, and put what comes out where it
//! belongs.

use super::super::expression::{self, is_simple};
use super::super::model::{
    Argument, Model, Origin, Scope, Statement, Storage, is_held, policy_expressions,
    wrapping_expressions,
};
use super::super::syntax::{self, Binding, Call, Each, Form};
use super::binder::Binder;
use super::outside::outside;
use super::{ahead, block, emit, failure, nested, output_annotation, rounds, told, undo, wrap};
use crate::names;
use crate::signature::Signature;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use std::collections::BTreeSet;
use syn::Expr;

/// `value?`, all of it standing at one place: rustc points there if the error cannot be converted.
pub(super) fn questioned(value: TokenStream, place: Span) -> TokenStream {
    let value = names::at(value, place);
    let mark = Span::mixed_site().located_at(place);
    quote_spanned!(mark=> #value?)
}

/// What a pass does for one statement.
pub(super) fn step(binder: &Binder<'_>, index: usize) -> TokenStream {
    let step = unguarded(&binder.of(index), index);
    let step = ahead::step(binder.model, index, step);
    block::guarded(binder.model, index, step)
}

/// The same, whichever arm runs.
fn unguarded(binder: &Binder<'_>, index: usize) -> TokenStream {
    let model = binder.model;
    let (Some(statement), Some(written)) = (model.statements.get(index), model.written(index))
    else {
        return TokenStream::new();
    };
    match &written.form {
        Form::Glue(expression) => {
            let visit = glue(binder, index, statement, written, expression);
            let step = glue_step(binder, index, &visit);
            if written.gives.is_none() {
                return step;
            }
            quote! {
                #[allow(unreachable_code, reason = "an arm may never return")]
                { #step }
            }
        }
        Form::End(_) => rounds::reach(model, index),
        Form::Decide(decide) => block::decide(binder, index, statement, decide),
        Form::Call(call) => match model.signature(statement) {
            Some(_) if call.members().is_some() || call.arms().is_some() => {
                block::members(binder, index)
            }
            Some(signature) => {
                let visit = node(binder, index, statement, written, call, signature);
                let step = node_step(binder, index, call, signature, visit);
                match (written.member, call.body()) {
                    (Some(member), _) => {
                        let members = names::members(member.block);
                        quote!(if #members.open().is_some() { #step })
                    }
                    (None, Some(_)) => {
                        let states = call.rounds();
                        let states =
                            states.map(|states| rounds::take_states(binder, index, states));
                        let (support, lane) =
                            (names::support(&model.workflow.root), names::lane(index));
                        // What uses a state stands behind the whole statement, `.or_else(..)` and `?` included.
                        let states = states.map(
                            |states| quote!(if #support::Over::over(&#lane).is_some() { #states }),
                        );
                        quote!(#step #states)
                    }
                    (None, None) => step,
                }
            }
            None => TokenStream::new(),
        },
    }
}

/// What a statement does when it is visited.
pub(super) struct Visit {
    /// The closure that runs it or makes its future, or gives up with `None` while an input is missing.
    pub(super) start: TokenStream,
    /// What is done with its output, which is the name `value`.
    pub(super) finished: TokenStream,
}

/// What it does in a stage of its own; `None` if that can only be one of passes.
pub(super) fn visit(binder: &Binder<'_>, index: usize) -> Option<Visit> {
    let model = binder.model;
    let (statement, written) = (model.statements.get(index)?, model.written(index)?);
    match &written.form {
        Form::Glue(expression) => Some(glue(binder, index, statement, written, expression)),
        Form::Call(call) => {
            let signature = model.signature(statement)?;
            Some(node(binder, index, statement, written, call, signature))
        }
        Form::Decide(_) | Form::End(_) => None,
    }
}

/// The step of glue.
fn glue_step(binder: &Binder<'_>, index: usize, visit: &Visit) -> TokenStream {
    let [pass, value] = ["pass", "value"].map(names::plain);
    let (node, lane) = (told::node(binder.model, index), names::lane(index));
    let Visit { start, finished } = visit;
    quote! {
        if let ::core::option::Option::Some(#value) = #pass.now(#node, &mut #lane, #start) {
            #finished
        }
    }
}

fn glue(
    binder: &Binder<'_>,
    index: usize,
    statement: &Statement,
    written: &syntax::Statement,
    expression: &Expr,
) -> Visit {
    let value = names::plain("value");
    let (node, check) = (
        told::node(binder.model, index),
        ahead::check(binder.model, index),
    );
    let uses: Vec<usize> = statement.uses.iter().map(|use_| use_.value).collect();
    let bindings = binder.bindings(&uses);
    let place = |value| binder.place(value);
    let questions = !statement.findings.questions.is_empty();
    let expression = binder.expression(expression, &place);
    let expression = if written.guesses.is_some() {
        of_type(&quote!(::core::option::Option<_>), &expression)
    } else if written.tail && !questions {
        of_type(&output_annotation(binder.model), &expression)
    } else {
        typed(written, expression)
    };
    let is_result = binder.model.gives_result();
    // The output of the workflow: a failure in it is a failure of the run.
    let output = written.tail && is_result;
    let evaluated = match (questions, output) {
        (false, _) => expression,
        (true, true) => {
            let annotation = glue_result(binder, written);
            quote!((|| -> #annotation { #expression })())
        }
        (true, false) => {
            let annotation = glue_result(binder, written);
            quote!((|| -> #annotation { ::core::result::Result::Ok(#expression) })())
        }
    };
    let checked = questions || output;
    let kept = if checked {
        let named = if questions {
            binder.name_error(written, quote!(#value))
        } else {
            quote!(#value)
        };
        let store = store(binder, written, statement, &quote!(#value));
        quote!(if let ::core::option::Option::Some(#value) = #check(#node, #named) { #store })
    } else {
        store(binder, written, statement, &quote!(#value))
    };
    let (begin, begins) = (told::begin(), told::begins());
    let start = quote!(|#begin| { #bindings #begins ::core::option::Option::Some(#evaluated) });
    Visit {
        start,
        finished: kept,
    }
}

/// What glue with a `?` in it evaluates to.
pub(super) fn glue_result(binder: &Binder<'_>, written: &syntax::Statement) -> TokenStream {
    let workflow = &binder.model.workflow;
    let source = written.variant_source().map(|source| source.to_string());
    let errors = workflow.errors.as_ref();
    match errors.and_then(|errors| errors.given(&source?)) {
        Some(ty) => quote!(::core::result::Result<_, #ty>),
        None if written.tail && binder.model.gives_result() => {
            let annotation = output_annotation(binder.model);
            quote!(#annotation)
        }
        None => {
            let failure = failure(workflow);
            quote!(::core::result::Result<_, #failure>)
        }
    }
}

/// `let x: T = ..` says its type where the value is made, so that it guides inference.
fn typed(written: &syntax::Statement, expression: TokenStream) -> TokenStream {
    match &written.ty {
        Some(ty) => of_type(&ty.to_token_stream(), &expression),
        None => expression,
    }
}

/// The expression, and rustc's word if its type is another.
pub(super) fn of_type(ty: &TokenStream, expression: &TokenStream) -> TokenStream {
    let value = names::plain("typed");
    quote!({ let #value: #ty = #expression; #value })
}

fn node(
    binder: &Binder<'_>,
    index: usize,
    statement: &Statement,
    written: &syntax::Statement,
    call: &Call,
    signature: &Signature,
) -> Visit {
    let model = binder.model;
    let (node, check) = (told::node(model, index), ahead::check(model, index));
    let policy_values = binder.policy_values(call);
    let uses: Vec<usize> = statement.uses.iter().map(|use_| use_.value).collect();
    // What only the policies use must be there, and stays where it is.
    let own: Vec<usize> = own_values(binder, statement, call);
    // What the statement makes itself its undo finds when it is due.
    let own_output = |value: usize| {
        let origin = model.values.get(value).map(|value| value.origin);
        origin == Some(Origin::Statement(index))
    };
    let mut kept: Vec<usize> = Vec::new();
    // Late in its policies, or inside a block.
    for value in statement.uses.iter().map(|use_| use_.value) {
        if !own.contains(&value) && !kept.contains(&value) && !own_output(value) {
            kept.push(value);
        }
    }
    let bindings = binder.bindings(&own);
    let wait_kept = kept.iter().filter_map(|value| waits(binder, *value));
    let orders = statement.orders.iter().chain(&statement.shared);
    // What a stage before has done is over.
    let orders = orders.map(|(other, _)| *other);
    let orders = orders.filter(|other| !binder.is_over(*other));
    let orders = orders.map(|other| block::wait_for(model, other, written.arm));
    let gated = model
        .gates
        .iter()
        .any(|(from, to)| *to == index && !binder.is_over(*from));
    let gate = gated.then(|| {
        let gate = names::plain("gate");
        quote!(#gate?;)
    });
    let place = |value| binder.place(value);
    let arguments = binder.arguments(&statement.arguments, call, &place);
    let questions = binder.has_questions(call.given());
    let (callee, path) = callee(binder, call, signature.inside.is_some(), &uses);
    let start = started(binder, index, call, signature, &path, &arguments, questions);
    let meant = ahead::inside(model, index);
    let (begin, begins) = (told::begin(), told::begins());
    let held = held(model, statement, call);
    let start = quote!(|#begin| { #meant #held #callee #(#wait_kept)* #(#orders)* #gate #bindings #begins ::core::option::Option::Some(#start) });
    let value = names::plain("value");
    let due = undo::succeeded(model, index, &quote!(#value));
    let finished = finish(binder, index, statement, written, call, &policy_values);
    let outcome = told::outcome(model, index, "pass");
    let finished = quote!(#outcome #due #finished);
    let finished = if questions {
        quote!(if let ::core::option::Option::Some(#value) = #check(#node, #value) { #finished })
    } else {
        finished
    };
    Visit { start, finished }
}

/// What a statement reads while it runs, from other closures than the one that starts it: it is there before.
fn held(model: &Model, statement: &Statement, call: &Call) -> TokenStream {
    let support = names::support(&model.workflow.root);
    let late = call.body().is_some() || call.wrapped() > 0;
    let uses = statement.uses.iter().filter(|use_| late && !use_.undo);
    let values: BTreeSet<usize> = uses.map(|use_| use_.value).collect();
    let lent = values.into_iter().filter(|value| {
        let waits = matches!(
            model.values.get(*value).map(|value| value.origin),
            Some(Origin::Statement(_) | Origin::Outside { named: false })
        );
        waits && model.storage(*value) == Storage::Lent && model.ahead.is_empty()
    });
    let readers = lent.map(names::reader);
    quote!(#(let #readers = #support::Made(#readers.get()?);)*)
}

/// The step of a call.
fn node_step(
    binder: &Binder<'_>,
    index: usize,
    call: &Call,
    signature: &Signature,
    visit: Visit,
) -> TokenStream {
    let model = binder.model;
    let [pass, value] = ["pass", "value"].map(names::plain);
    let lane = names::lane(index);
    let Visit { start, finished } = visit;
    // Behind it undos would take back a part only.
    let commits = is_held(model, index) && !model.undone().is_empty();
    let visited = told::visited(model, index);
    let method = match (has_future(call, signature), commits) {
        (true, false) => quote!(step(#visited, #lane.as_mut(), #start)),
        (true, true) => quote!(commit_step(#visited, #lane.as_mut(), #start)),
        (false, false) => quote!(now(#visited, &mut #lane, #start)),
        (false, true) => quote!(commit_now(#visited, &mut #lane, #start)),
    };
    // What failed before it in this pass is known to it, too.
    let told = (call.body().is_some() || nested::has_ending(model, index)).then(|| {
        let ending = names::ending(index);
        quote!(#pass.tell(#ending);)
    });
    if call.body().is_some() {
        let (failures, stepped) = (ahead::failures(model, index), names::plain("stepped"));
        // What failed inside decides before a limit that is over in the same moment.
        return quote! {
            #told
            let #stepped = #pass.#method;
            #failures
            if let ::core::option::Option::Some(#value) = #stepped {
                #finished
            }
        };
    }
    quote! {
        #told
        if let ::core::option::Option::Some(#value) = #pass.#method {
            #finished
        }
    }
}

/// Does the statement run as a future?
pub(super) fn has_future(call: &Call, signature: &Signature) -> bool {
    signature.has_future() || call.wrapped() > 0
}

/// What starts the statement: the call, wrapped by the policies that belong to its future.
pub(super) fn started(
    binder: &Binder<'_>,
    index: usize,
    call: &Call,
    signature: &Signature,
    path: &TokenStream,
    arguments: &[TokenStream],
    questions: bool,
) -> TokenStream {
    if call.wrapped() > 0 {
        return wrap::wrapped(binder, index, call, signature, path, arguments);
    }
    let effects = &signature.effects;
    if let Some(runs) = outside(
        binder.model,
        true,
        call,
        effects,
        path,
        arguments,
        "argument",
    ) {
        return quote!({ #runs });
    }
    let (path, arguments) = nested::called(binder, index, call, signature, path, arguments);
    let start = start(binder, index, call, signature, &path, &arguments, questions);
    nested::attempt(index, signature, start)
}

/// The values that a statement needs when it starts.
pub(super) fn own_values(binder: &Binder<'_>, statement: &Statement, call: &Call) -> Vec<usize> {
    let fallbacks = call.fallbacks().flat_map(Call::given);
    let mut values: Vec<usize> = call
        .given()
        .chain(fallbacks)
        .chain(wrapping_expressions(call))
        .chain(call.each().into_iter().flat_map(Each::expressions))
        .chain(call.rounds().map(|rounds| &rounds.limit))
        .flat_map(|expression| expression::find(expression, true, &binder.names()).occurrences)
        .map(|occurrence| occurrence.value)
        .collect();
    let firsts = call.rounds().into_iter().flat_map(|rounds| &rounds.states);
    let firsts = firsts.filter_map(|state| binder.model.statements.get(state.first));
    values.extend(firsts.filter_map(|first| first.outputs.first()));
    let fallbacks = statement
        .fallbacks
        .iter()
        .flat_map(|other| &other.arguments);
    for argument in statement.arguments.iter().chain(fallbacks) {
        if let Argument::Filled { sources, .. } = argument {
            values.extend(sources.iter().map(|(value, _)| *value));
        }
    }
    values
}

/// Gives up with `None` while a value is missing, without touching it.
pub(super) fn waits(binder: &Binder<'_>, value: usize) -> Option<TokenStream> {
    let model = binder.model;
    let origin = model.values.get(value)?.origin;
    match (model.storage(value), origin) {
        (Storage::Lent, Origin::Statement(_) | Origin::Outside { named: false }) => {
            let reader = names::reader(value);
            Some(quote!(#reader.get()?;))
        }
        (Storage::Copied, Origin::Statement(from)) => {
            (!binder.is_over(from)).then(|| made(model, from))
        }
        (Storage::Parcel, _) => {
            let parcel = names::parcel(value);
            Some(quote!(#parcel.ready()?;))
        }
        _ => None,
    }
}

/// Gives up with `None` until statement `from` has made its value, if that is copied. The value needs no flag of its own, since a
/// statement is over only once its value is stored, or:
///
/// * it failed or was given up: so is the run, in which nothing starts from then on, in this pass neither;
/// * its block was decided without it, by a limit around arms: all that reads the value is lost with it (what members make, and what
///   blocks give, is not copied: `Model::storage`);
/// * what stores it panicked: then the future of the run cannot be polled again.
pub(super) fn made(model: &Model, from: usize) -> TokenStream {
    let (support, lane) = (names::support(&model.workflow.root), names::lane(from));
    quote!(#support::Over::over(&#lane)?;)
}

/// The path of the node's function. A value of the same name would hide it where the arguments are
/// bound, so then it gets a name of its own before. `inside`: it is a workflow whose body is called ([`nested::called`]).
pub(super) fn callee(
    binder: &Binder<'_>,
    call: &Call,
    inside: bool,
    uses: &[usize],
) -> (TokenStream, TokenStream) {
    let path = &call.path;
    let hidden = path.segments.len() == 1
        && call.stub.is_none()
        && !inside
        && call
            .name()
            .is_some_and(|name| uses.iter().any(|value| binder.name(*value) == *name));
    if hidden {
        let function = names::plain("function");
        (quote!(let #function = #path;), quote!(#function))
    } else {
        (TokenStream::new(), call.function())
    }
}

/// The call itself: what a synchronous node returns, or the future of an asynchronous one.
pub(super) fn start(
    binder: &Binder<'_>,
    index: usize,
    call: &Call,
    signature: &Signature,
    path: &TokenStream,
    arguments: &[TokenStream],
    questions: bool,
) -> TokenStream {
    if let Some(future) = block::future(binder, index, call) {
        return future;
    }
    let failure = failure(&binder.model.workflow);
    // The parentheses keep the user's span: rustc points there when the number of arguments is wrong.
    let called = quote_spanned!(call.span=> #path(#(#arguments),*));
    let ok = quote!(::core::result::Result::<_, #failure>::Ok);
    let effects = &signature.effects;
    if let Some(runs) = outside(
        binder.model,
        false,
        call,
        effects,
        path,
        arguments,
        "argument",
    ) {
        return quote!({ #runs });
    }
    // What it owns and only lends lives as long as its future.
    let lends = binder
        .model
        .statements
        .get(index)
        .into_iter()
        .flat_map(|statement| &statement.uses)
        .any(|use_| !use_.takes && binder.model.storage(use_.value) == Storage::Parcel);
    let simple = call.given().all(is_simple) && !lends;
    match (signature.is_async, questions, simple) {
        (true, true, _) => quote!(async move { #ok(#called.await) }),
        (true, false, false) => quote!(async move { #called.await }),
        (false, true, _) => quote!((|| #ok(#called))()),
        (true, false, true) | (false, false, _) => called,
    }
}

/// From a node's output to the value of its statement.
pub(super) fn finish(
    binder: &Binder<'_>,
    index: usize,
    statement: &Statement,
    written: &syntax::Statement,
    call: &Call,
    policy_values: &[usize],
) -> TokenStream {
    let value = names::plain("value");
    let (node, check) = (
        told::node(binder.model, index),
        ahead::check(binder.model, index),
    );
    let place = |value| binder.place(value);
    let chain = binder.policies(index, written, call, quote!(#value), &place);
    let converts = binder.model.converts(index);
    let chain = if converts {
        binder.converted(index, written, call, chain)
    } else {
        chain
    };
    let fails =
        converts || call.question().is_some() || binder.has_questions(policy_expressions(call));
    let bindings = binder.bindings(policy_values);
    // A type that does not fit is shown at the statement.
    let chain = if written.ty.is_some() {
        names::at(chain, written.span())
    } else {
        chain
    };
    if written.tail && binder.model.gives_result() && !converts {
        // No `Result`, though one is wanted: rustc says so, here.
        let output = of_type(
            &output_annotation(binder.model),
            &names::at(chain, written.span()),
        );
        let store = store(binder, written, statement, &quote!(#value));
        return quote!(if let ::core::option::Option::Some(#value) = #check(#node, #output) { #store });
    }
    let chain = typed(written, chain);
    let store = store(binder, written, statement, &quote!(#value));
    let plain = call
        .policies
        .iter()
        .skip(call.wrapped())
        .all(|policy| !policy.kind.is_evaluated());
    match (fails, policy_values.is_empty()) {
        (true, true) => quote! {
            if let ::core::option::Option::Some(#value) = #check(#node, (|| ::core::result::Result::Ok(#chain))()) {
                #store
            }
        },
        (true, false) => quote! {
            if let ::core::option::Option::Some(#value) = (|| {
                #bindings
                ::core::option::Option::Some((|| ::core::result::Result::Ok(#chain))())
            })() {
                if let ::core::option::Option::Some(#value) = #check(#node, #value) {
                    #store
                }
            }
        },
        (false, false) => quote! {
            if let ::core::option::Option::Some(#value) = (|| { #bindings ::core::option::Option::Some(#chain) })() {
                #store
            }
        },
        (false, true) if plain && written.ty.is_none() => store,
        (false, true) => quote!(let #value = #chain; #store),
    }
}

/// Puts a value where its uses find it.
fn store(
    binder: &Binder<'_>,
    written: &syntax::Statement,
    statement: &Statement,
    value: &TokenStream,
) -> TokenStream {
    if let Some(guessed) = written.guesses {
        let Some(written) = binder.model.written(guessed) else {
            return TokenStream::new();
        };
        let stored = stored(binder, written, statement, value);
        return ahead::make(binder.model, guessed, value, &stored);
    }
    let confirm = ahead::confirm(binder.model, written, binder.at, value);
    let sent = emit::send(binder.model, binder.at, value);
    let stored = stored(binder, written, statement, value);
    quote!(#confirm #sent #stored)
}

/// The same, of a value that is not looked at before.
fn stored(
    binder: &Binder<'_>,
    written: &syntax::Statement,
    statement: &Statement,
    value: &TokenStream,
) -> TokenStream {
    if let Some(member) = written.member {
        let (members, number) = (names::members(member.block), member.number);
        let failed = statement.outputs.first().copied().map(names::parcel);
        // A member of another type is shown where it stands.
        let value = names::at(value.clone(), written.span());
        return quote!(#members.gave(#number, #value, &mut #failed););
    }
    let waits = ahead::waits_to_give(binder.model, binder.at);
    let early = names::early(binder.at);
    if let Some(block) = written.gives {
        let value = names::at(value.clone(), written.span());
        if waits {
            return quote!(#early.set(#value););
        }
        return ahead::give(binder.model, binder.at, block, &value);
    }
    if written.tail {
        let out = if waits { early } else { names::plain("output") };
        if binder.model.gives_result() || binder.model.scope != Scope::Workflow {
            return quote!(#out.set(#value););
        }
        let annotation = output_annotation(binder.model);
        let checked = names::plain("checked");
        let value = names::at(value.clone(), written.span());
        let ok = quote!(let #checked: #annotation = #value;);
        return quote!(#ok #out.set(#checked););
    }
    // The states of a loop are stored by themselves.
    let states = written.call().and_then(Call::rounds);
    let is_state = |value: &usize| {
        let name = binder.name(*value);
        states.is_some_and(|rounds| rounds.states.iter().any(|state| state.name == name))
    };
    let outputs: Vec<usize> = statement
        .outputs
        .iter()
        .copied()
        .filter(|value| !is_state(value))
        .collect();
    match &written.binding {
        Binding::Unnamed | Binding::Discard | Binding::Name(_) => {
            let output = outputs.first();
            match (
                output.and_then(|output| binder.put(*output, value)),
                &written.binding,
            ) {
                (Some(put), _) => put,
                // rustc says that nobody uses it.
                (None, Binding::Name(name))
                    if !binder.is_awaited(statement) && !binder.model.ahead.is_twin(binder.at) =>
                {
                    quote!(let #name = #value;)
                }
                (None, _) => quote!(let _ = #value;),
            }
        }
        Binding::Pattern(pattern) => {
            let puts = outputs.iter().filter_map(|output| {
                let name = binder.name(*output);
                binder.put(*output, &quote!(#name))
            });
            quote!(let #pattern = #value; #(#puts)*)
        }
    }
}

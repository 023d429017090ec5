//! The graphs, each written once, as a macro that hands its table to the macro of a contender:
//!
//! ```text
//! nodes of one layer in brackets | a node: name = function(milliseconds, arguments) <- its inputs | -> output <- what it is made of
//! ```
//!
//! So all contenders run the same nodes with the same arguments. `layers` are those of a person who groups by depth; the
//! order in them is the order of the text. The long ones are written by `build.rs`.

pub(crate) mod list;
#[macro_use]
pub(crate) mod model;
#[macro_use]
mod passing;
pub(crate) mod plan;

/// Two branches.
macro_rules! shape_diamond {
    ($contender:ident) => {
        $contender! {
            diamond(seed)
            [ a = n1(10, seed); ]
            [ b = n1(30, a) <- a; c = n1(20, a) <- a; ]
            [ d = n2(5, b, c) <- b c; ]
            -> d; <- d
        }
    };
}

/// The smallest graph that layers get wrong: `d` does not need `a` alone, `c` does not need `b`.
macro_rules! shape_n_shape {
    ($contender:ident) => {
        $contender! {
            n_shape(seed)
            [ a = n1(10, seed); b = n1(100, seed); ]
            [ c = n1(100, a) <- a; d = n2(10, a, b) <- a b; ]
            -> c ^ d.rotate_left(1); <- c d
        }
    };
}

/// A slow node beside a chain.
macro_rules! shape_skewed {
    ($contender:ident) => {
        $contender! {
            skewed(seed)
            [ slow = n1(200, seed); a = n1(50, seed); ]
            [ b = n1(50, a) <- a; ]
            [ c = n1(50, b) <- b; ]
            [ d = n1(50, c) <- c; ]
            [ end = n2(0, slow, d) <- slow d; ]
            -> end; <- end
        }
    };
}

/// 20 nodes, 32 edges, five layers and the end.
macro_rules! shape_layered20 {
    ($contender:ident) => {
        $contender! {
            layered20(seed)
            [ v0 = n1(10, seed); v1 = n1(40, seed); v2 = n1(5, seed); v3 = n1(20, seed); ]
            [
                v4 = n2(30, v0, v1) <- v0 v1;
                v5 = n1(5, v1) <- v1;
                v6 = n2(15, v1, v2) <- v1 v2;
                v7 = n2(25, v2, v3) <- v2 v3;
                v8 = n2(50, v0, v3) <- v0 v3;
            ]
            [
                v9 = n1(60, v4) <- v4;
                v10 = n2(10, v4, v5) <- v4 v5;
                v11 = n3(5, v5, v6, v7) <- v5 v6 v7;
                v12 = n2(20, v7, v8) <- v7 v8;
                v13 = n2(5, v0, v8) <- v0 v8;
            ]
            [
                v14 = n2(10, v9, v10) <- v9 v10;
                v15 = n2(30, v10, v11) <- v10 v11;
                v16 = n3(5, v3, v11, v12) <- v3 v11 v12;
                v17 = n1(80, v13) <- v13;
            ]
            [ v18 = n3(10, v14, v15, v16) <- v14 v15 v16; ]
            [ v19 = n2(5, v17, v18) <- v17 v18; ]
            -> v19; <- v19
        }
    };
}

include!(concat!(env!("OUT_DIR"), "/long_shapes.rs"));

/// Hands every shape to a contender.
macro_rules! each_shape {
    ($contender:ident) => {
        each_small_shape!($contender);
        shape_chain100!($contender);
        shape_fan100!($contender);
        shape_diamonds50!($contender);
    };
}

/// Those of up to twenty nodes.
macro_rules! each_small_shape {
    ($contender:ident) => {
        shape_chain10!($contender);
        shape_diamond!($contender);
        shape_n_shape!($contender);
        shape_skewed!($contender);
        shape_layered20!($contender);
        shape_fan10!($contender);
    };
}

/// Those without a wide fan-in.
macro_rules! each_narrow_shape {
    ($contender:ident) => {
        shape_chain10!($contender);
        shape_diamond!($contender);
        shape_n_shape!($contender);
        shape_skewed!($contender);
        shape_layered20!($contender);
        shape_chain100!($contender);
        shape_diamonds50!($contender);
    };
}

/// Random layers.
macro_rules! each_random_shape {
    ($contender:ident) => {
        shape_random_a!($contender);
        shape_random_b!($contender);
        shape_random_c!($contender);
    };
}

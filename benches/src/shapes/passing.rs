//! The diamond and `layered20` with values that are not `Copy`, and a large value with many readers.
//!
//! Behind `<=` stand the inputs that a node clones, and those that it takes: a value with one consumer is moved, one with several is
//! cloned, as in any Rust program.

macro_rules! shape_diamond_moved {
    ($contender:ident) => {
        $contender! {
            diamond_moved(seed)
            [
                a = m0(10, seed);
            ]
            [
                b = m1(30, a.clone()) <- a <= [a] [];
                c = m1(20, a.clone()) <- a <= [a] [];
            ]
            [
                d = m2(5, b, c) <- b c <= [] [b c];
            ]
            -> d.value; <- d
        }
    };
}

macro_rules! shape_layered20_moved {
    ($contender:ident) => {
        $contender! {
            layered20_moved(seed)
            [
                v0 = m0(10, seed);
                v1 = m0(40, seed);
                v2 = m0(5, seed);
                v3 = m0(20, seed);
            ]
            [
                v4 = m2(30, v0.clone(), v1.clone()) <- v0 v1 <= [v0 v1] [];
                v5 = m1(5, v1.clone()) <- v1 <= [v1] [];
                v6 = m2(15, v1.clone(), v2.clone()) <- v1 v2 <= [v1 v2] [];
                v7 = m2(25, v2.clone(), v3.clone()) <- v2 v3 <= [v2 v3] [];
                v8 = m2(50, v0.clone(), v3.clone()) <- v0 v3 <= [v0 v3] [];
            ]
            [
                v9 = m1(60, v4.clone()) <- v4 <= [v4] [];
                v10 = m2(10, v4.clone(), v5.clone()) <- v4 v5 <= [v4 v5] [];
                v11 = m3(5, v5.clone(), v6, v7.clone()) <- v5 v6 v7 <= [v5 v7] [v6];
                v12 = m2(20, v7.clone(), v8.clone()) <- v7 v8 <= [v7 v8] [];
                v13 = m2(5, v0.clone(), v8.clone()) <- v0 v8 <= [v0 v8] [];
            ]
            [
                v14 = m2(10, v9, v10.clone()) <- v9 v10 <= [v10] [v9];
                v15 = m2(30, v10.clone(), v11.clone()) <- v10 v11 <= [v10 v11] [];
                v16 = m3(5, v3.clone(), v11.clone(), v12) <- v3 v11 v12 <= [v3 v11] [v12];
                v17 = m1(80, v13) <- v13 <= [] [v13];
            ]
            [
                v18 = m3(10, v14, v15, v16) <- v14 v15 v16 <= [] [v14 v15 v16];
            ]
            [
                v19 = m2(5, v17, v18) <- v17 v18 <= [] [v17 v18];
            ]
            -> v19.value; <- v19
        }
    };
}

macro_rules! shape_diamond_lent {
    ($contender:ident) => {
        $contender! {
            diamond_lent(seed)
            [
                a = l0(10, seed);
            ]
            [
                b = l1(30, &a) <- a;
                c = l1(20, &a) <- a;
            ]
            [
                d = l2(5, &b, &c) <- b c;
            ]
            -> d.value; <- d
        }
    };
}

macro_rules! shape_layered20_lent {
    ($contender:ident) => {
        $contender! {
            layered20_lent(seed)
            [
                v0 = l0(10, seed);
                v1 = l0(40, seed);
                v2 = l0(5, seed);
                v3 = l0(20, seed);
            ]
            [
                v4 = l2(30, &v0, &v1) <- v0 v1;
                v5 = l1(5, &v1) <- v1;
                v6 = l2(15, &v1, &v2) <- v1 v2;
                v7 = l2(25, &v2, &v3) <- v2 v3;
                v8 = l2(50, &v0, &v3) <- v0 v3;
            ]
            [
                v9 = l1(60, &v4) <- v4;
                v10 = l2(10, &v4, &v5) <- v4 v5;
                v11 = l3(5, &v5, &v6, &v7) <- v5 v6 v7;
                v12 = l2(20, &v7, &v8) <- v7 v8;
                v13 = l2(5, &v0, &v8) <- v0 v8;
            ]
            [
                v14 = l2(10, &v9, &v10) <- v9 v10;
                v15 = l2(30, &v10, &v11) <- v10 v11;
                v16 = l3(5, &v3, &v11, &v12) <- v3 v11 v12;
                v17 = l1(80, &v13) <- v13;
            ]
            [
                v18 = l3(10, &v14, &v15, &v16) <- v14 v15 v16;
            ]
            [
                v19 = l2(5, &v17, &v18) <- v17 v18;
            ]
            -> v19.value; <- v19
        }
    };
}

/// A megabyte with twenty readers, which must not copy it.
macro_rules! shape_readers20 {
    ($contender:ident) => {
        $contender! {
            readers20(seed)
            [ big = load(10, seed); ]
            [
                x0 = r1(1, &big) <- big;
                x1 = r1(2, &big) <- big;
                x2 = r1(3, &big) <- big;
                x3 = r1(4, &big) <- big;
                x4 = r1(5, &big) <- big;
                x5 = r1(6, &big) <- big;
                x6 = r1(7, &big) <- big;
                x7 = r1(8, &big) <- big;
                x8 = r1(9, &big) <- big;
                x9 = r1(10, &big) <- big;
                x10 = r1(11, &big) <- big;
                x11 = r1(12, &big) <- big;
                x12 = r1(13, &big) <- big;
                x13 = r1(14, &big) <- big;
                x14 = r1(15, &big) <- big;
                x15 = r1(16, &big) <- big;
                x16 = r1(17, &big) <- big;
                x17 = r1(18, &big) <- big;
                x18 = r1(19, &big) <- big;
                x19 = r1(20, &big) <- big;
            ]
            [ end = n20(5, [&x0, &x1, &x2, &x3, &x4, &x5, &x6, &x7, &x8, &x9, &x10, &x11, &x12, &x13, &x14, &x15, &x16, &x17, &x18, &x19]) <- x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19; ]
            -> end; <- end
        }
    };
}

/// By move.
macro_rules! each_moved_shape {
    ($contender:ident) => {
        shape_diamond_moved!($contender);
        shape_layered20_moved!($contender);
    };
}

/// Lent.
macro_rules! each_lent_shape {
    ($contender:ident) => {
        shape_diamond_lent!($contender);
        shape_layered20_lent!($contender);
        shape_readers20!($contender);
    };
}

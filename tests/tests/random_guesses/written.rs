//! Written by `cargo run -p dag-tests --example write_random_guesses`; do not edit.

use super::nodes::{Broken, Case, Mix, Run, ask, calc, check, choose, keep, look, post, put, send};
use dag_core::workflow;

workflow!(
    async fn w0(c: &Case) -> Result<u64, Broken> {
        let v2 = send(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let m15: Vec<u64> = c.list(15, 0, &[]);
        let l15 = for k15 in m15.concurrent(c.width(15)) {
            let v16: u64 = [16_u64, ].mix();
            let v17 = keep(c, 17, k15, &[v2, v16]);
            [k15, v17].mix()
        };
        let v15: u64 = l15.mix();
        #[speculate]
        let v38: u64 = match choose(c, 38, 0, &[], 3) {
            0 => {
                let v40 = look(c, 40, 0, &[v37]);
                let v41 = check(c, 41, 0, &[v37, v40])?;
                [0_u64, v41].mix()
            }
            1 => {
                let v42 = ask(c, 42, 0, &[])?;
                [1_u64, v42].mix()
            }
            _ => {
                let v43 = ask(c, 43, 0, &[v37])?;
                let v44 = put(c, 44, 0, &[])?;
                let v45 = look(c, 45, 0, &[]);
                [2_u64, v43, v44, v45].mix()
            }
        };
        #[speculate]
        let v9: u64 = match [9_u64, v2].mix() % 2 {
            0 => {
                let v11 = ask(c, 11, 0, &[])?;
                let v12 = ask(c, 12, 0, &[v11])?;
                [0_u64, v11, v12].mix()
            }
            v10 => {
                let v13 = put(c, 13, 0, &[v10])?;
                let v14 = ask(c, 14, 0, &[])?;
                [1_u64, v13, v14].mix()
            }
        };
        let m18: Vec<u64> = c.list(18, 0, &[v2]);
        let l18 = for k18 in m18.concurrent(c.width(18)) {
            let v19 = look(c, 19, k18, &[v2]);
            let v20: u64 = match choose(c, 20, k18, &[v2], 3) {
                0 => {
                    let v22 = check(c, 22, k18, &[])?;
                    let v23 = keep(c, 23, k18, &[v22]).guess(c.guess(23, k18, &[]));
                    let v24 = look(c, 24, k18, &[v23]);
                    [0_u64, v24].mix()
                }
                1 => {
                    let v25 = ask(c, 25, k18, &[])?;
                    [1_u64, v25].mix()
                }
                v21 => {
                    let v27 = keep(c, 27, k18, &[v26]).guess(c.guess(27, k18, &[]));
                    let v26 = look(c, 26, k18, &[v21]);
                    let v28 = look(c, 28, k18, &[v21, v27]);
                    [2_u64, v27, v28].mix()
                }
            };
            let v29: u64 = match [29_u64, v2, v19].mix() % 3 {
                0 => {
                    let v31 = look(c, 31, k18, &[]);
                    [0_u64, v31].mix()
                }
                1 => {
                    let v32 = ask(c, 32, k18, &[])?;
                    [1_u64, v32].mix()
                }
                v30 => {
                    let v35: u64 = [35_u64, v30, v34].mix();
                    let v33 = ask(c, 33, k18, &[v30])?;
                    let v34 = keep(c, 34, k18, &[]);
                    [2_u64, v33, v35].mix()
                }
            };
            let v36 = ask(c, 36, k18, &[v19])?;
            [k18, v20, v29, v36].mix()
        };
        let v18: u64 = l18.mix();
        let v8 = look(c, 8, 0, &[v3, v2]);
        let v37 = keep(c, 37, 0, &[]);
        let m3: Vec<u64> = c.list(3, 0, &[]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v6: u64 = [6_u64, v5].mix();
            let v5 = look(c, 5, k3, &[v4, v2]).guess(c.guess(5, k3, &[]));
            let v4 = calc(c, 4, k3, &[v2]);
            let v7 = look(c, 7, k3, &[v5]);
            [k3, v6, v7].mix()
        };
        let v3: u64 = l3.mix();
        Ok([0_u64, v3, v8, v9, v15, v18, v37, v38].mix())
    }
);

workflow!(
    async fn w1(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let v3 = send(c, 3, 0, &[v2])?;
        let v4: u64 = match choose(c, 4, 0, &[v2], 2) {
            0 => {
                let v6 = keep(c, 6, 0, &[v2]);
                let v7: u64 = [7_u64, ].mix();
                let v8 = put(c, 8, 0, &[])?;
                [0_u64, v6, v7, v8].mix()
            }
            _ => {
                let v9: u64 = [9_u64, ].mix();
                [1_u64, v9].mix()
            }
        };
        let v10 = look(c, 10, 0, &[]).guess(c.guess(10, 0, &[]));
        let v11 = calc(c, 11, 0, &[v10, v4]).after(v3);
        #[speculate]
        let v12: u64 = match [12_u64, v4].mix() % 3 {
            0 => {
                let v14 = ask(c, 14, 0, &[])?;
                let v15 = ask(c, 15, 0, &[])?;
                [0_u64, v14, v15].mix()
            }
            1 => {
                let v16: u64 = [16_u64, v10, v4].mix();
                let v17 = keep(c, 17, 0, &[v10]);
                [1_u64, v16, v17].mix()
            }
            v13 => {
                let v19 = look(c, 19, 0, &[v13]);
                let v18 = put(c, 18, 0, &[v13, v4])?;
                let v20 = look(c, 20, 0, &[]).after(v10);
                [2_u64, v18, v19, v20].mix()
            }
        };
        let v21 = check(c, 21, 0, &[])?;
        let m22: Vec<u64> = c.list(22, 0, &[v2]);
        let l22 = for k22 in m22.concurrent(c.width(22)) {
            let v23 = look(c, 23, k22, &[]);
            let v24: u64 = [24_u64, v23, v10].mix();
            let v25 = ask(c, 25, k22, &[v12, v21, v2])?;
            let v26 = look(c, 26, k22, &[]);
            [k22, v24, v25, v26].mix()
        };
        let v22: u64 = l22.mix();
        let v27 = check(c, 27, 0, &[])?;
        Ok([0_u64, v3, v10, v11, v22, v27].mix())
    }
);

workflow!(
    async fn w2(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]);
        let v3: u64 = [3_u64, v2].mix();
        let v4 = send(c, 4, 0, &[v3, v2])?;
        #[speculate]
        let v5: u64 = match [5_u64, v2, v3].mix() % 3 {
            0 => {
                let v7 = look(c, 7, 0, &[]);
                [0_u64, v7].mix()
            }
            1 => {
                let v9 = ask(c, 9, 0, &[v3, v8])?;
                let v10: u64 = [10_u64, ].mix();
                let v8 = keep(c, 8, 0, &[v2]).guess(c.guess(8, 0, &[]));
                [1_u64, v9, v10].mix()
            }
            _ => {
                let v11 = ask(c, 11, 0, &[v3])?;
                [2_u64, v11].mix()
            }
        };
        let v12: u64 = [12_u64, ].mix();
        let v13: u64 = [13_u64, ].mix();
        let v14 = send(c, 14, 0, &[]).after(v12)?;
        #[speculate]
        let v15: u64 = match choose(c, 15, 0, &[], 3) {
            0 => {
                let v17 = look(c, 17, 0, &[v2]);
                let v18: u64 = [18_u64, v17].mix();
                let v19 = calc(c, 19, 0, &[v17, v13]);
                [0_u64, v18, v19].mix()
            }
            1 => {
                let v20 = ask(c, 20, 0, &[v5])?;
                let v21 = look(c, 21, 0, &[v5, v2]);
                [1_u64, v20, v21].mix()
            }
            v16 => {
                let v22 = check(c, 22, 0, &[v13, v16])?;
                let v23 = look(c, 23, 0, &[v13]).after(v12);
                [2_u64, v22, v23].mix()
            }
        };
        let v24: u64 = [24_u64, v2, v15].mix();
        let v25 = calc(c, 25, 0, &[v24]);
        Ok([0_u64, v4, v12, v14, v25].mix())
    }
);

workflow!(
    async fn w3(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = ask(c, 3, 0, &[v2])?;
        let v4 = ask(c, 4, 0, &[v3]).guess(c.guess(4, 0, &[]))?;
        let m5: Vec<u64> = c.list(5, 0, &[v3]);
        let l5 = for k5 in m5.concurrent(c.width(5)) {
            let v6 = look(c, 6, k5, &[v4]);
            let v7 = ask(c, 7, k5, &[v4, v3])?;
            let v8 = look(c, 8, k5, &[v4, v7]);
            #[speculate]
            let v9: u64 = match choose(c, 9, k5, &[], 2) {
                0 => {
                    let v11 = look(c, 11, k5, &[v6, v8]);
                    let v12 = keep(c, 12, k5, &[v8]);
                    [0_u64, v11, v12].mix()
                }
                _ => {
                    let v13 = ask(c, 13, k5, &[v7])?;
                    let v14 = look(c, 14, k5, &[]);
                    let v15 = keep(c, 15, k5, &[v13, v7]);
                    [1_u64, v14, v15].mix()
                }
            };
            [k5, v9].mix()
        };
        let v5: u64 = l5.mix();
        let v16: u64 = [16_u64, v3].mix();
        #[speculate]
        let v17: u64 = match [17_u64, v5, v16].mix() % 3 {
            0 => {
                let v19 = look(c, 19, 0, &[v16, v3]).guess(c.guess(19, 0, &[]));
                let v20 = ask(c, 20, 0, &[v5, v19])?;
                [0_u64, v20].mix()
            }
            1 => {
                let v23 = keep(c, 23, 0, &[v16, v21]);
                let v21 = check(c, 21, 0, &[v16, v4])?;
                let v22 = put(c, 22, 0, &[v5, v16])?;
                [1_u64, v22, v23].mix()
            }
            v18 => {
                let v25 = put(c, 25, 0, &[v18, v5])?;
                let v24 = calc(c, 24, 0, &[]);
                [2_u64, v24, v25].mix()
            }
        };
        let v26 = look(c, 26, 0, &[v5, v16, v3]);
        let v27: u64 = match [27_u64, v26].mix() % 2 {
            0 => {
                let v29 = look(c, 29, 0, &[]);
                let v30 = check(c, 30, 0, &[])?;
                [0_u64, v29, v30].mix()
            }
            _ => {
                let v31 = look(c, 31, 0, &[]);
                [1_u64, v31].mix()
            }
        };
        let v32 = put(c, 32, 0, &[v3, v16, v27]).after(v17)?;
        let v33 = ask(c, 33, 0, &[v4, v27])?;
        Ok([0_u64, v4, v17, v32, v33].mix())
    }
);

workflow!(
    async fn w4(c: &Case) -> Result<u64, Broken> {
        let v2 = post(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = ask(c, 3, 0, &[v2])?;
        let v4 = put(c, 4, 0, &[])?;
        #[speculate]
        let v5: u64 = match choose(c, 5, 0, &[v2], 3) {
            0 => {
                let v7 = look(c, 7, 0, &[v4]);
                let v8 = look(c, 8, 0, &[v7, v4]);
                [0_u64, v8].mix()
            }
            1 => {
                let v11 = keep(c, 11, 0, &[v4]);
                let v9 = put(c, 9, 0, &[v4])?;
                let v10: u64 = [10_u64, v4].mix();
                [1_u64, v9, v10, v11].mix()
            }
            _ => {
                let v12: u64 = [12_u64, ].mix();
                [2_u64, v12].mix()
            }
        };
        let m13: Vec<u64> = c.list(13, 0, &[]);
        let l13 = for k13 in m13.concurrent(c.width(13)) {
            let v14 = ask(c, 14, k13, &[])?;
            let v15 = ask(c, 15, k13, &[v14, v4])?;
            [k13, v15].mix()
        };
        let v13: u64 = l13.mix();
        Ok([0_u64, v3, v5, v13].mix())
    }
);

workflow!(
    async fn w5(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]);
        #[speculate]
        let v3: u64 = match [3_u64, v2].mix() % 3 {
            0 => {
                let v5 = calc(c, 5, 0, &[v2]);
                let v6 = ask(c, 6, 0, &[])?;
                let v7 = ask(c, 7, 0, &[v2, v5])?;
                [0_u64, v6, v7].mix()
            }
            1 => {
                let v8 = send(c, 8, 0, &[v2])?;
                let v9 = calc(c, 9, 0, &[v8]);
                [1_u64, v9].mix()
            }
            _ => {
                let v10 = look(c, 10, 0, &[v2]);
                [2_u64, v10].mix()
            }
        };
        let v11: u64 = [11_u64, v2].mix();
        #[speculate]
        let v12: u64 = match [12_u64, v11].mix() % 3 {
            0 => {
                let v14 = ask(c, 14, 0, &[v2])?;
                let v15 = ask(c, 15, 0, &[v11])?;
                let v16 = keep(c, 16, 0, &[]);
                [0_u64, v14, v15, v16].mix()
            }
            1 => {
                let v17: u64 = [17_u64, ].mix();
                [1_u64, v17].mix()
            }
            v13 => {
                let v18 = look(c, 18, 0, &[v2, v13]);
                [2_u64, v18].mix()
            }
        };
        let v19 = look(c, 19, 0, &[v2, v11]).after(v12).guess(c.guess(19, 0, &[]));
        let v20 = put(c, 20, 0, &[v11, v19])?;
        let v21 = ask(c, 21, 0, &[v19, v11, v20])?;
        let v22: u64 = [22_u64, v21].mix();
        let m23: Vec<u64> = c.list(23, 0, &[v11]);
        let l23 = for k23 in m23.concurrent(c.width(23)) {
            let v24 = ask(c, 24, k23, &[v22])?;
            let v25 = look(c, 25, k23, &[v22]);
            let v26 = look(c, 26, k23, &[v20]);
            [k23, v24, v25, v26].mix()
        };
        let v23: u64 = l23.mix();
        let v27: u64 = match [27_u64, v23, v21].mix() % 3 {
            0 => {
                let v29 = ask(c, 29, 0, &[])?;
                let v30: u64 = [30_u64, v11, v21, v22].mix();
                [0_u64, v29, v30].mix()
            }
            1 => {
                let v31: u64 = [31_u64, v23, v22].mix();
                [1_u64, v31].mix()
            }
            v28 => {
                let v32 = keep(c, 32, 0, &[v28, v22]);
                [2_u64, v32].mix()
            }
        };
        Ok([0_u64, v3, v12, v27].mix())
    }
);

workflow!(
    async fn w6(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = look(c, 3, k2, &[]).guess(c.guess(3, k2, &[]));
            let v4 = ask(c, 4, k2, &[v3])?;
            [k2, v4].mix()
        };
        let v2: u64 = l2.mix();
        let v5 = look(c, 5, 0, &[v2]);
        let v6 = look(c, 6, 0, &[]);
        let v7 = look(c, 7, 0, &[v2]);
        let v8 = look(c, 8, 0, &[v7, v2]);
        let v9 = put(c, 9, 0, &[])?;
        let v10: u64 = [10_u64, ].mix();
        #[speculate]
        let v11: u64 = match choose(c, 11, 0, &[v7], 3) {
            0 => {
                let v13 = check(c, 13, 0, &[v9])?;
                [0_u64, v13].mix()
            }
            1 => {
                let v14 = keep(c, 14, 0, &[v2]).after(v5);
                [1_u64, v14].mix()
            }
            _ => {
                let v15: u64 = [15_u64, ].mix();
                let v16 = look(c, 16, 0, &[v2, v10]).guess(c.guess(16, 0, &[]));
                let v17 = look(c, 17, 0, &[v15, v16]);
                [2_u64, v17].mix()
            }
        };
        let m18: Vec<u64> = c.list(18, 0, &[]);
        let l18 = for k18 in m18.concurrent(c.width(18)) {
            let v19 = calc(c, 19, k18, &[v9, v8, v11]);
            let v20: u64 = match choose(c, 20, k18, &[], 2) {
                0 => {
                    let v22 = check(c, 22, k18, &[])?;
                    let v23 = look(c, 23, k18, &[v19, v6, v9]);
                    [0_u64, v22, v23].mix()
                }
                _ => {
                    let v24: u64 = [24_u64, v7, v5].mix();
                    let v25 = calc(c, 25, k18, &[v19, v7]);
                    [1_u64, v24, v25].mix()
                }
            };
            [k18, v20].mix()
        };
        let v18: u64 = l18.mix();
        Ok([0_u64, v9, v18].mix())
    }
);

workflow!(
    async fn w7(c: &Case) -> Result<u64, Broken> {
        let v10: u64 = match [10_u64, v2].mix() % 2 {
            0 => {
                let v12 = look(c, 12, 0, &[]);
                [0_u64, v12].mix()
            }
            v11 => {
                let v13 = look(c, 13, 0, &[v11]);
                [1_u64, v13].mix()
            }
        };
        let v5: u64 = match [5_u64, v2].mix() % 2 {
            0 => {
                let v7: u64 = [7_u64, v2].mix();
                [0_u64, v7].mix()
            }
            _ => {
                let v8: u64 = [8_u64, ].mix();
                [1_u64, v8].mix()
            }
        };
        let v15 = keep(c, 15, 0, &[v14]).after(v5);
        let v14 = look(c, 14, 0, &[v10, v2]);
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = put(c, 3, k2, &[]).guess(c.guess(3, k2, &[]))?;
            let v4 = ask(c, 4, k2, &[v3])?;
            [k2, v4].mix()
        };
        let v2: u64 = l2.mix();
        let v16: u64 = [16_u64, v10, v2].mix();
        let v9 = look(c, 9, 0, &[v2, v5]);
        Ok([0_u64, v2, v5, v9, v15, v16].mix())
    }
);

workflow!(
    async fn w8(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        #[speculate]
        let v3: u64 = match [3_u64, v2].mix() % 2 {
            0 => {
                let v5: u64 = [5_u64, v2].mix();
                let v6 = look(c, 6, 0, &[v2]);
                [0_u64, v5, v6].mix()
            }
            _ => {
                let v7 = look(c, 7, 0, &[]);
                [1_u64, v7].mix()
            }
        };
        let v8 = look(c, 8, 0, &[v3, v2]).guess(c.guess(8, 0, &[]));
        let v9: u64 = [9_u64, ].mix();
        #[speculate]
        let v10: u64 = match [10_u64, v9].mix() % 3 {
            0 => {
                let v12 = ask(c, 12, 0, &[v3, v2])?;
                let v13 = keep(c, 13, 0, &[v3, v12]);
                [0_u64, v13].mix()
            }
            1 => {
                let v14 = ask(c, 14, 0, &[])?;
                [1_u64, v14].mix()
            }
            v11 => {
                let v16 = check(c, 16, 0, &[v11, v15])?;
                let v15 = ask(c, 15, 0, &[v9, v8, v11])?;
                let v17 = look(c, 17, 0, &[v11, v16]);
                [2_u64, v17].mix()
            }
        };
        let v18 = ask(c, 18, 0, &[v8])?;
        let m19: Vec<u64> = c.list(19, 0, &[v8]);
        let l19 = for k19 in m19.concurrent(c.width(19)) {
            let v21 = calc(c, 21, k19, &[]);
            let v22 = calc(c, 22, k19, &[]);
            let v20 = check(c, 20, k19, &[])?;
            [k19, v20, v21, v22].mix()
        };
        let v19: u64 = l19.mix();
        Ok([0_u64, v9, v10, v18, v19].mix())
    }
);

workflow!(
    async fn w9(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = ask(c, 3, 0, &[v2])?;
        let v4 = check(c, 4, 0, &[v2, v3])?;
        let v5 = calc(c, 5, 0, &[]);
        let v6 = send(c, 6, 0, &[v2, v3])?;
        let v7 = send(c, 7, 0, &[v6, v4])?;
        Ok([0_u64, v2, v4, v5, v7].mix())
    }
);

workflow!(
    async fn w10(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let v3: u64 = [3_u64, ].mix();
        let v5 = look(c, 5, 0, &[v3]);
        #[speculate]
        let v15: u64 = match choose(c, 15, 0, &[v2, v6], 2) {
            0 => {
                let v17 = keep(c, 17, 0, &[v2, v4, v6]).guess(c.guess(17, 0, &[v6]));
                let v18 = calc(c, 18, 0, &[v17]);
                [0_u64, v17, v18].mix()
            }
            _ => {
                let v20 = look(c, 20, 0, &[]);
                let v19 = keep(c, 19, 0, &[v6]);
                [1_u64, v19, v20].mix()
            }
        };
        #[speculate]
        let v6: u64 = match [6_u64, v5].mix() % 3 {
            0 => {
                let v8 = put(c, 8, 0, &[v5, v4])?;
                [0_u64, v8].mix()
            }
            1 => {
                let v9 = check(c, 9, 0, &[v3, v4])?;
                let v10 = ask(c, 10, 0, &[v2, v9, v4])?;
                [1_u64, v10].mix()
            }
            _ => {
                let v11 = look(c, 11, 0, &[]);
                [2_u64, v11].mix()
            }
        };
        let m25: Vec<u64> = c.list(25, 0, &[v4]);
        let l25 = for k25 in m25.concurrent(c.width(25)) {
            let v26 = ask(c, 26, k25, &[])?;
            #[speculate]
            let v27: u64 = match [27_u64, v26].mix() % 2 {
                0 => {
                    let v29 = look(c, 29, k25, &[v21, v15]);
                    let v30 = keep(c, 30, k25, &[v29, v2]);
                    [0_u64, v30].mix()
                }
                _ => {
                    let v31 = ask(c, 31, k25, &[v21])?;
                    let v32 = put(c, 32, k25, &[v12, v2])?;
                    [1_u64, v31, v32].mix()
                }
            };
            let v33 = ask(c, 33, k25, &[v15, v3])?;
            [k25, v27, v33].mix()
        };
        let v25: u64 = l25.mix();
        let v4 = put(c, 4, 0, &[v3, v2])?;
        let m12: Vec<u64> = c.list(12, 0, &[]);
        let l12 = for k12 in m12.concurrent(c.width(12)) {
            let v14 = look(c, 14, k12, &[]);
            let v13 = look(c, 13, k12, &[v5]);
            [k12, v13, v14].mix()
        };
        let v12: u64 = l12.mix();
        let m21: Vec<u64> = c.list(21, 0, &[v6]);
        let l21 = for k21 in m21.concurrent(c.width(21)) {
            let v22 = keep(c, 22, k21, &[v6, v15]);
            let v23 = ask(c, 23, k21, &[v6, v12]).after(v22).guess(c.guess(23, k21, &[v12]))?;
            let v24 = ask(c, 24, k21, &[v23])?;
            [k21, v22, v24].mix()
        };
        let v21: u64 = l21.mix();
        Ok([0_u64, v3, v5, v6, v25].mix())
    }
);

workflow!(
    async fn w11(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            #[speculate]
            let v4: u64 = match [4_u64, v3].mix() % 2 {
                0 => {
                    let v7 = ask(c, 7, k2, &[v3, v6])?;
                    let v6 = calc(c, 6, k2, &[]);
                    let v8 = check(c, 8, k2, &[v6, v3])?;
                    [0_u64, v7, v8].mix()
                }
                v5 => {
                    let v9 = ask(c, 9, k2, &[v5])?;
                    let v10: u64 = [10_u64, v3, v9].mix();
                    [1_u64, v10].mix()
                }
            };
            let v11 = look(c, 11, k2, &[v3, v4]);
            let v3 = look(c, 3, k2, &[]).guess(c.guess(3, k2, &[]));
            [k2, v11].mix()
        };
        let v2: u64 = l2.mix();
        let v12 = check(c, 12, 0, &[v2])?;
        let v13: u64 = match [13_u64, v12, v2].mix() % 2 {
            0 => {
                let v15 = ask(c, 15, 0, &[v2])?;
                [0_u64, v15].mix()
            }
            _ => {
                let v16: u64 = [16_u64, v12].mix();
                [1_u64, v16].mix()
            }
        };
        #[speculate]
        let v17: u64 = match choose(c, 17, 0, &[v2, v12], 2) {
            0 => {
                let v21 = look(c, 21, 0, &[v13, v19, v20]);
                let v20: u64 = [20_u64, v12, v19].mix();
                let v19 = look(c, 19, 0, &[v12, v2]);
                [0_u64, v20, v21].mix()
            }
            v18 => {
                let v22 = look(c, 22, 0, &[v13, v18, v12]);
                let v24 = calc(c, 24, 0, &[v18, v23]);
                let v23 = look(c, 23, 0, &[]).guess(c.guess(23, 0, &[v18]));
                [1_u64, v22, v24].mix()
            }
        };
        let v25 = check(c, 25, 0, &[v2])?;
        let v26 = look(c, 26, 0, &[]);
        Ok([0_u64, v17, v25, v26].mix())
    }
);

workflow!(
    async fn w12(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        #[speculate]
        let v3: u64 = match choose(c, 3, 0, &[], 3) {
            0 => {
                let v5 = ask(c, 5, 0, &[v2])?;
                [0_u64, v5].mix()
            }
            1 => {
                let v7 = look(c, 7, 0, &[]);
                let v8 = look(c, 8, 0, &[v2]);
                let v6: u64 = [6_u64, v2].mix();
                [1_u64, v6, v7, v8].mix()
            }
            v4 => {
                let v9: u64 = [9_u64, v4].mix();
                let v10 = keep(c, 10, 0, &[v2]);
                [2_u64, v9, v10].mix()
            }
        };
        let v11 = keep(c, 11, 0, &[v3, v2]).guess(c.guess(11, 0, &[]));
        let v12 = check(c, 12, 0, &[v11, v3])?;
        let v13 = put(c, 13, 0, &[]).after(v3)?;
        let v14 = ask(c, 14, 0, &[]).after(v12)?;
        #[speculate]
        let v15: u64 = match choose(c, 15, 0, &[v13], 2) {
            0 => {
                let v17 = keep(c, 17, 0, &[v11, v12, v14]);
                let v18 = ask(c, 18, 0, &[])?;
                [0_u64, v17, v18].mix()
            }
            v16 => {
                let v19 = ask(c, 19, 0, &[v14, v13, v16])?;
                [1_u64, v19].mix()
            }
        };
        let v20 = ask(c, 20, 0, &[])?;
        let v21 = ask(c, 21, 0, &[v14, v2])?;
        let v22 = look(c, 22, 0, &[v11]);
        Ok([0_u64, v2, v15, v20, v21, v22].mix())
    }
);

workflow!(
    async fn w13(c: &Case) -> Result<u64, Broken> {
        let v2 = put(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = ask(c, 3, 0, &[])?;
        let v4 = look(c, 4, 0, &[v2]);
        let v5 = ask(c, 5, 0, &[v4]).guess(c.guess(5, 0, &[]))?;
        let v6 = look(c, 6, 0, &[v5]);
        let v7 = ask(c, 7, 0, &[])?;
        let v8 = look(c, 8, 0, &[v6, v5]);
        let v9 = look(c, 9, 0, &[v2]);
        Ok([0_u64, v3, v4, v6, v7, v8, v9].mix())
    }
);

workflow!(
    async fn w14(c: &Case) -> Result<u64, Broken> {
        let v27 = look(c, 27, 0, &[v19, v2, v20]);
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let m5: Vec<u64> = c.list(5, 0, &[v3]);
        let l5 = for k5 in m5.concurrent(c.width(5)) {
            let v6 = look(c, 6, k5, &[v4]);
            let v7 = look(c, 7, k5, &[]);
            let v8: u64 = match [8_u64, v6, v3].mix() % 3 {
                0 => {
                    let v10 = look(c, 10, k5, &[v3, v7]);
                    let v11 = look(c, 11, k5, &[]);
                    let v12 = look(c, 12, k5, &[v7, v2, v11]);
                    [0_u64, v10, v12].mix()
                }
                1 => {
                    let v13: u64 = [13_u64, v6, v7, v2].mix();
                    let v14 = calc(c, 14, k5, &[v7, v4]);
                    let v15: u64 = [15_u64, v7].mix();
                    [1_u64, v13, v14, v15].mix()
                }
                v9 => {
                    let v16 = look(c, 16, k5, &[v7, v6]);
                    let v17 = ask(c, 17, k5, &[v9])?;
                    [2_u64, v16, v17].mix()
                }
            };
            let v18 = calc(c, 18, k5, &[v3, v6]);
            [k5, v8, v18].mix()
        };
        let v5: u64 = l5.mix();
        let v3 = look(c, 3, 0, &[]);
        let v4 = keep(c, 4, 0, &[v3, v2]);
        #[speculate]
        let v21: u64 = match choose(c, 21, 0, &[v5], 3) {
            0 => {
                let v23: u64 = [23_u64, v19, v20].mix();
                [0_u64, v23].mix()
            }
            1 => {
                let v24 = calc(c, 24, 0, &[v19, v20, v5]);
                let v25 = look(c, 25, 0, &[v20]);
                [1_u64, v24, v25].mix()
            }
            _ => {
                let v26 = check(c, 26, 0, &[])?;
                [2_u64, v26].mix()
            }
        };
        let v19 = keep(c, 19, 0, &[v3, v5]);
        let v20 = look(c, 20, 0, &[v4, v5]);
        Ok([0_u64, v19, v21, v27].mix())
    }
);

workflow!(
    async fn w15(c: &Case) -> Result<u64, Broken> {
        let v17 = look(c, 17, 0, &[v2]);
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v14 = ask(c, 14, k2, &[v4])?;
            let v13 = look(c, 13, k2, &[v3]).guess(c.guess(13, k2, &[v3]));
            let v3 = look(c, 3, k2, &[]);
            #[speculate]
            let v4: u64 = match [4_u64, v3].mix() % 3 {
                0 => {
                    let v6: u64 = [6_u64, v3].mix();
                    let v7 = put(c, 7, k2, &[v6])?;
                    let v8 = ask(c, 8, k2, &[])?;
                    [0_u64, v7, v8].mix()
                }
                1 => {
                    let v9 = ask(c, 9, k2, &[v3])?;
                    let v10 = look(c, 10, k2, &[v9]);
                    [1_u64, v10].mix()
                }
                _ => {
                    let v11 = look(c, 11, k2, &[v3]);
                    let v12 = look(c, 12, k2, &[v3, v11]);
                    [2_u64, v12].mix()
                }
            };
            let v15 = look(c, 15, k2, &[v13, v4]);
            [k2, v14, v15].mix()
        };
        let v2: u64 = l2.mix();
        let v18 = send(c, 18, 0, &[v17]).after(v16)?;
        let v16: u64 = [16_u64, v2].mix();
        Ok([0_u64, v16, v18].mix())
    }
);

workflow!(
    async fn w16(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v4 = ask(c, 4, 0, &[v2, v3])?;
        let v7 = look(c, 7, 0, &[]);
        let v6 = look(c, 6, 0, &[v4, v3]);
        let v3 = keep(c, 3, 0, &[]);
        let v5 = look(c, 5, 0, &[v4]);
        Ok([0_u64, v5, v6, v7].mix())
    }
);

workflow!(
    async fn w17(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = look(c, 3, 0, &[v2]);
        let v4 = look(c, 4, 0, &[]).guess(c.guess(4, 0, &[]));
        let v5 = look(c, 5, 0, &[v2, v3]);
        let v6 = ask(c, 6, 0, &[v4, v3, v5])?;
        #[speculate]
        let v7: u64 = match choose(c, 7, 0, &[v2], 3) {
            0 => {
                let v9 = check(c, 9, 0, &[v4, v2])?;
                [0_u64, v9].mix()
            }
            1 => {
                let v10 = look(c, 10, 0, &[]);
                let v11 = ask(c, 11, 0, &[v6, v5])?;
                [1_u64, v10, v11].mix()
            }
            _ => {
                let v12 = look(c, 12, 0, &[]);
                let v13 = put(c, 13, 0, &[v6])?;
                [2_u64, v12, v13].mix()
            }
        };
        let v14 = look(c, 14, 0, &[v7]);
        let v15 = calc(c, 15, 0, &[]);
        Ok([0_u64, v4, v14, v15].mix())
    }
);

workflow!(
    async fn w18(c: &Case) -> Result<u64, Broken> {
        let v13 = check(c, 13, 0, &[v11])?;
        let v23 = post(c, 23, 0, &[v14, v22]);
        let v24: u64 = [24_u64, v22, v15, v23].mix();
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = ask(c, 3, k2, &[]).guess(c.guess(3, k2, &[]))?;
            let v4: u64 = match [4_u64, v3].mix() % 2 {
                0 => {
                    let v6 = check(c, 6, k2, &[v3])?;
                    [0_u64, v6].mix()
                }
                v5 => {
                    let v9 = ask(c, 9, k2, &[v7])?;
                    let v7 = look(c, 7, k2, &[v3]);
                    let v8 = keep(c, 8, k2, &[v5]);
                    [1_u64, v8, v9].mix()
                }
            };
            let v10 = ask(c, 10, k2, &[v3])?;
            [k2, v3, v4, v10].mix()
        };
        let v2: u64 = l2.mix();
        let v14 = look(c, 14, 0, &[v11]);
        #[speculate]
        let v15: u64 = match choose(c, 15, 0, &[], 3) {
            0 => {
                let v17 = ask(c, 17, 0, &[v2, v12])?;
                [0_u64, v17].mix()
            }
            1 => {
                let v18 = put(c, 18, 0, &[v12, v13])?;
                let v19 = look(c, 19, 0, &[v14]);
                [1_u64, v18, v19].mix()
            }
            _ => {
                let v20 = ask(c, 20, 0, &[v13, v14]).after(v12)?;
                let v21 = keep(c, 21, 0, &[v2]);
                [2_u64, v20, v21].mix()
            }
        };
        #[speculate]
        let v25: u64 = match [25_u64, v13].mix() % 3 {
            0 => {
                let v27 = ask(c, 27, 0, &[v15, v22])?;
                let v28 = check(c, 28, 0, &[v27])?;
                [0_u64, v28].mix()
            }
            1 => {
                let v29 = look(c, 29, 0, &[]).after(v12);
                [1_u64, v29].mix()
            }
            _ => {
                let v30 = check(c, 30, 0, &[])?;
                let v31 = check(c, 31, 0, &[v14])?;
                [2_u64, v30, v31].mix()
            }
        };
        let v11 = ask(c, 11, 0, &[v2])?;
        let v22 = ask(c, 22, 0, &[]).after(v2)?;
        let v12 = ask(c, 12, 0, &[v11])?;
        Ok([0_u64, v14, v24, v25].mix())
    }
);

workflow!(
    async fn w19(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = keep(c, 3, k2, &[]);
            let v4: u64 = match [4_u64, v3].mix() % 3 {
                0 => {
                    let v6 = look(c, 6, k2, &[v3]);
                    [0_u64, v6].mix()
                }
                1 => {
                    let v7 = check(c, 7, k2, &[v3])?;
                    [1_u64, v7].mix()
                }
                v5 => {
                    let v9 = calc(c, 9, k2, &[v3, v8]);
                    let v8 = calc(c, 8, k2, &[v5]);
                    [2_u64, v9].mix()
                }
            };
            [k2, v4].mix()
        };
        let v2: u64 = l2.mix();
        let v10: u64 = [10_u64, v2].mix();
        let m11: Vec<u64> = c.list(11, 0, &[v10]);
        let l11 = for k11 in m11.concurrent(c.width(11)) {
            let v15 = ask(c, 15, k11, &[v13])?;
            let v13 = calc(c, 13, k11, &[v10]).guess(c.guess(13, k11, &[]));
            let v14 = look(c, 14, k11, &[]);
            let v12 = look(c, 12, k11, &[v10]);
            [k11, v12, v14, v15].mix()
        };
        let v11: u64 = l11.mix();
        let v16 = look(c, 16, 0, &[v11]);
        Ok([0_u64, v16].mix())
    }
);

workflow!(
    async fn w20(c: &Case) -> Result<u64, Broken> {
        let v2 = check(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = put(c, 3, 0, &[])?;
        let v4 = ask(c, 4, 0, &[v2])?;
        let v5: u64 = [5_u64, ].mix();
        let v6: u64 = match [6_u64, v5].mix() % 3 {
            0 => {
                let v8 = look(c, 8, 0, &[v3]).guess(c.guess(8, 0, &[v3]));
                let v9 = ask(c, 9, 0, &[v8, v5])?;
                [0_u64, v9].mix()
            }
            1 => {
                let v10 = ask(c, 10, 0, &[])?;
                [1_u64, v10].mix()
            }
            v7 => {
                let v11: u64 = [11_u64, v7, v5].mix();
                let v12 = ask(c, 12, 0, &[v3]).after(v11)?;
                [2_u64, v11, v12].mix()
            }
        };
        #[speculate]
        let v13: u64 = match [13_u64, v3, v5].mix() % 2 {
            0 => {
                let v15 = check(c, 15, 0, &[])?;
                let v16: u64 = [16_u64, ].mix();
                let v17 = look(c, 17, 0, &[v15]);
                [0_u64, v16, v17].mix()
            }
            v14 => {
                let v19 = ask(c, 19, 0, &[v6, v14]).after(v2)?;
                let v18 = look(c, 18, 0, &[]).after(v6);
                let v20 = keep(c, 20, 0, &[v14]);
                [1_u64, v18, v19, v20].mix()
            }
        };
        let v21 = ask(c, 21, 0, &[v6, v5])?;
        let v22 = ask(c, 22, 0, &[])?;
        Ok([0_u64, v4, v13, v21, v22].mix())
    }
);

workflow!(
    async fn w21(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = keep(c, 3, 0, &[v2]).guess(c.guess(3, 0, &[]));
        let v4 = check(c, 4, 0, &[v2, v3])?;
        let v5 = ask(c, 5, 0, &[])?;
        Ok([0_u64, v4, v5].mix())
    }
);

workflow!(
    async fn w22(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]);
        let m3: Vec<u64> = c.list(3, 0, &[v2]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v5 = look(c, 5, k3, &[]);
            let v4 = look(c, 4, k3, &[]);
            [k3, v4, v5].mix()
        };
        let v3: u64 = l3.mix();
        let m6: Vec<u64> = c.list(6, 0, &[]);
        let l6 = for k6 in m6.concurrent(c.width(6)) {
            let v8 = look(c, 8, k6, &[v3]).guess(c.guess(8, k6, &[]));
            let v18 = ask(c, 18, k6, &[v10, v8, v7])?;
            let v7 = look(c, 7, k6, &[v2]).guess(c.guess(7, k6, &[]));
            let v9: u64 = [9_u64, ].mix();
            #[speculate]
            let v10: u64 = match choose(c, 10, k6, &[v9], 2) {
                0 => {
                    let v12 = ask(c, 12, k6, &[v8, v9])?;
                    let v13 = look(c, 13, k6, &[v8, v9]);
                    let v14 = look(c, 14, k6, &[v2, v9, v3]);
                    [0_u64, v12, v13, v14].mix()
                }
                v11 => {
                    let v15 = put(c, 15, k6, &[v8])?;
                    let v16 = ask(c, 16, k6, &[v11, v9])?;
                    let v17 = ask(c, 17, k6, &[])?;
                    [1_u64, v15, v16, v17].mix()
                }
            };
            [k6, v7, v8, v18].mix()
        };
        let v6: u64 = l6.mix();
        let v19 = ask(c, 19, 0, &[v2])?;
        let v20: u64 = match choose(c, 20, 0, &[], 2) {
            0 => {
                let v23 = look(c, 23, 0, &[v22]).guess(c.guess(23, 0, &[]));
                let v24 = look(c, 24, 0, &[v22, v23]);
                let v22 = keep(c, 22, 0, &[v3]);
                [0_u64, v24].mix()
            }
            v21 => {
                let v25 = keep(c, 25, 0, &[v21, v2]);
                [1_u64, v25].mix()
            }
        };
        Ok([0_u64, v2, v6, v19, v20].mix())
    }
);

workflow!(
    async fn w23(c: &Case) -> Result<u64, Broken> {
        let v34 = ask(c, 34, 0, &[v27])?;
        let v2 = ask(c, 2, 0, &[])?;
        let v26: u64 = [26_u64, v24, v3].mix();
        let v33 = keep(c, 33, 0, &[v26]);
        let v24 = keep(c, 24, 0, &[v2, v3]);
        let m27: Vec<u64> = c.list(27, 0, &[]);
        let l27 = for k27 in m27.concurrent(c.width(27)) {
            let v28 = ask(c, 28, k27, &[])?;
            let v30 = look(c, 30, k27, &[v2, v29]);
            let v32 = keep(c, 32, k27, &[v31, v29]);
            let v31 = calc(c, 31, k27, &[]);
            let v29 = calc(c, 29, k27, &[v28, v2]).guess(c.guess(29, k27, &[]));
            [k27, v30, v32].mix()
        };
        let v27: u64 = l27.mix();
        let m3: Vec<u64> = c.list(3, 0, &[v2]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            #[speculate]
            let v13: u64 = match choose(c, 13, k3, &[v2], 3) {
                0 => {
                    let v15 = look(c, 15, k3, &[]);
                    [0_u64, v15].mix()
                }
                1 => {
                    let v16 = look(c, 16, k3, &[]);
                    let v17 = look(c, 17, k3, &[v2, v16]);
                    let v18 = ask(c, 18, k3, &[v2])?;
                    [1_u64, v17, v18].mix()
                }
                v14 => {
                    let v19 = keep(c, 19, k3, &[v2, v14]);
                    let v20 = look(c, 20, k3, &[v19]);
                    let v21 = check(c, 21, k3, &[])?;
                    [2_u64, v20, v21].mix()
                }
            };
            let v4 = post(c, 4, k3, &[]);
            #[speculate]
            let v5: u64 = match choose(c, 5, k3, &[v2], 3) {
                0 => {
                    let v8 = look(c, 8, k3, &[v2, v7]);
                    let v7: u64 = [7_u64, v2].mix();
                    [0_u64, v7, v8].mix()
                }
                1 => {
                    let v9 = check(c, 9, k3, &[])?;
                    let v10 = keep(c, 10, k3, &[]);
                    [1_u64, v9, v10].mix()
                }
                v6 => {
                    let v11 = calc(c, 11, k3, &[v2, v6]);
                    let v12 = check(c, 12, k3, &[])?;
                    [2_u64, v11, v12].mix()
                }
            };
            let v22 = put(c, 22, k3, &[v13, v4])?;
            let v23: u64 = [23_u64, ].mix();
            [k3, v5, v22, v23].mix()
        };
        let v3: u64 = l3.mix();
        let v25 = keep(c, 25, 0, &[v2, v24, v3]);
        let v35 = put(c, 35, 0, &[v34, v27])?;
        Ok([0_u64, v25, v33, v35].mix())
    }
);

workflow!(
    async fn w24(c: &Case) -> Result<u64, Broken> {
        let v2 = calc(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = calc(c, 3, 0, &[]);
        let v4 = keep(c, 4, 0, &[]).guess(c.guess(4, 0, &[]));
        let v5 = ask(c, 5, 0, &[v2, v4])?;
        let v6 = keep(c, 6, 0, &[v3]);
        Ok([0_u64, v2, v5, v6].mix())
    }
);

workflow!(
    async fn w25(c: &Case) -> Result<u64, Broken> {
        let v3 = look(c, 3, 0, &[]);
        let v6 = ask(c, 6, 0, &[v4, v5, v3])?;
        let m25: Vec<u64> = c.list(25, 0, &[]);
        let l25 = for k25 in m25.concurrent(c.width(25)) {
            let v26 = ask(c, 26, k25, &[])?;
            #[speculate]
            let v27: u64 = match choose(c, 27, k25, &[], 3) {
                0 => {
                    let v29 = look(c, 29, k25, &[v24, v5]);
                    [0_u64, v29].mix()
                }
                1 => {
                    let v30 = look(c, 30, k25, &[v26, v2, v24]);
                    [1_u64, v30].mix()
                }
                v28 => {
                    let v31 = keep(c, 31, k25, &[v3, v26, v28]);
                    let v32 = ask(c, 32, k25, &[v4, v31])?;
                    [2_u64, v32].mix()
                }
            };
            let v33 = ask(c, 33, k25, &[v24])?;
            [k25, v27, v33].mix()
        };
        let v25: u64 = l25.mix();
        let v7 = ask(c, 7, 0, &[v6, v4, v3])?;
        let m8: Vec<u64> = c.list(8, 0, &[]);
        let l8 = for k8 in m8.concurrent(c.width(8)) {
            let v9 = put(c, 9, k8, &[])?;
            let v23 = put(c, 23, k8, &[])?;
            let v18: u64 = match choose(c, 18, k8, &[v17, v10], 3) {
                0 => {
                    let v20 = calc(c, 20, k8, &[v10]);
                    [0_u64, v20].mix()
                }
                1 => {
                    let v21 = look(c, 21, k8, &[v4, v10, v17]);
                    [1_u64, v21].mix()
                }
                _ => {
                    let v22: u64 = [22_u64, ].mix();
                    [2_u64, v22].mix()
                }
            };
            let v17: u64 = [17_u64, ].mix();
            #[speculate]
            let v10: u64 = match choose(c, 10, k8, &[v7], 2) {
                0 => {
                    let v12 = ask(c, 12, k8, &[v4, v9])?;
                    let v13: u64 = [13_u64, v7, v12].mix();
                    let v14 = check(c, 14, k8, &[v9])?;
                    [0_u64, v13, v14].mix()
                }
                _ => {
                    let v15: u64 = [15_u64, v7, v2].mix();
                    let v16 = look(c, 16, k8, &[]);
                    [1_u64, v15, v16].mix()
                }
            };
            [k8, v18, v23].mix()
        };
        let v8: u64 = l8.mix();
        let v2 = put(c, 2, 0, &[])?;
        let v24 = ask(c, 24, 0, &[v2, v6])?;
        let v5 = calc(c, 5, 0, &[v2, v3]).guess(c.guess(5, 0, &[]));
        let v4: u64 = [4_u64, v3, v2].mix();
        Ok([0_u64, v8, v24, v25].mix())
    }
);

workflow!(
    async fn w26(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        #[speculate]
        let v3: u64 = match choose(c, 3, 0, &[v2], 3) {
            0 => {
                let v5 = keep(c, 5, 0, &[]);
                let v6 = look(c, 6, 0, &[]);
                let v7 = check(c, 7, 0, &[v2, v5])?;
                [0_u64, v6, v7].mix()
            }
            1 => {
                let v9 = look(c, 9, 0, &[v2]);
                let v8 = check(c, 8, 0, &[v2])?;
                [1_u64, v8, v9].mix()
            }
            v4 => {
                let v10 = ask(c, 10, 0, &[v2, v4])?;
                let v11 = look(c, 11, 0, &[v10]);
                [2_u64, v11].mix()
            }
        };
        let v12 = post(c, 12, 0, &[]).guess(c.guess(12, 0, &[]));
        let m13: Vec<u64> = c.list(13, 0, &[]);
        let l13 = for k13 in m13.concurrent(c.width(13)) {
            let v14: u64 = [14_u64, ].mix();
            let v15: u64 = [15_u64, v3, v14, v2].mix();
            let v16 = look(c, 16, k13, &[]).after(v14);
            [k13, v15, v16].mix()
        };
        let v13: u64 = l13.mix();
        let v17 = calc(c, 17, 0, &[v3, v12]);
        let v18: u64 = [18_u64, v17, v13].mix();
        let v19 = ask(c, 19, 0, &[v17, v18])?;
        Ok([0_u64, v2, v19].mix())
    }
);

workflow!(
    async fn w27(c: &Case) -> Result<u64, Broken> {
        let v2 = check(c, 2, 0, &[])?;
        let m3: Vec<u64> = c.list(3, 0, &[]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v5 = look(c, 5, k3, &[v2]);
            let v7 = ask(c, 7, k3, &[v6, v2])?;
            let v4 = ask(c, 4, k3, &[v2])?;
            let v6: u64 = [6_u64, v4].mix();
            let v8 = keep(c, 8, k3, &[v6, v2]);
            [k3, v5, v7, v8].mix()
        };
        let v3: u64 = l3.mix();
        let m9: Vec<u64> = c.list(9, 0, &[]);
        let l9 = for k9 in m9.concurrent(c.width(9)) {
            let v10 = look(c, 10, k9, &[]).guess(c.guess(10, k9, &[]));
            let v11 = ask(c, 11, k9, &[v2])?;
            let v12 = calc(c, 12, k9, &[v10, v3]).after(v11);
            [k9, v11, v12].mix()
        };
        let v9: u64 = l9.mix();
        let v13: u64 = [13_u64, v2, v9].mix();
        let v14 = look(c, 14, 0, &[v3]);
        let v15 = post(c, 15, 0, &[v13, v2, v3]).after(v14);
        let v16 = check(c, 16, 0, &[v15, v14])?;
        let v17 = calc(c, 17, 0, &[v14, v13]);
        let v18 = look(c, 18, 0, &[v16]).after(v17);
        Ok([0_u64, v17, v18].mix())
    }
);

workflow!(
    async fn w28(c: &Case) -> Result<u64, Broken> {
        let v2 = keep(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = calc(c, 3, 0, &[v2]);
        #[speculate]
        let v4: u64 = match choose(c, 4, 0, &[], 2) {
            0 => {
                let v6: u64 = [6_u64, v2].mix();
                [0_u64, v6].mix()
            }
            _ => {
                let v7 = ask(c, 7, 0, &[])?;
                let v8 = look(c, 8, 0, &[v2]);
                let v9: u64 = [9_u64, v3].mix();
                [1_u64, v7, v8, v9].mix()
            }
        };
        let v10 = ask(c, 10, 0, &[v3])?;
        let v11: u64 = [11_u64, v2, v4].mix();
        Ok([0_u64, v10, v11].mix())
    }
);

workflow!(
    async fn w29(c: &Case) -> Result<u64, Broken> {
        let v2 = check(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let m3: Vec<u64> = c.list(3, 0, &[v2]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v16 = ask(c, 16, k3, &[v5])?;
            let v5: u64 = match [5_u64, v4].mix() % 3 {
                0 => {
                    let v7 = ask(c, 7, k3, &[v2, v4])?;
                    let v8 = calc(c, 8, k3, &[v7, v2]);
                    [0_u64, v8].mix()
                }
                1 => {
                    let v10 = put(c, 10, k3, &[])?;
                    let v9 = look(c, 9, k3, &[v2, v4]);
                    let v11 = keep(c, 11, k3, &[v4, v10]);
                    [1_u64, v9, v11].mix()
                }
                v6 => {
                    let v12 = look(c, 12, k3, &[v6, v2]).guess(c.guess(12, k3, &[]));
                    let v13 = keep(c, 13, k3, &[v12, v2]);
                    let v14 = look(c, 14, k3, &[v6, v4, v12]);
                    [2_u64, v12, v13, v14].mix()
                }
            };
            let v17 = post(c, 17, k3, &[]);
            let v15 = look(c, 15, k3, &[v4]).after(v5);
            let v4 = ask(c, 4, k3, &[]).guess(c.guess(4, k3, &[]))?;
            [k3, v15, v16, v17].mix()
        };
        let v3: u64 = l3.mix();
        let v18: u64 = match [18_u64, v2].mix() % 3 {
            0 => {
                let v22 = put(c, 22, 0, &[v20, v2])?;
                let v20: u64 = [20_u64, v2].mix();
                let v21 = ask(c, 21, 0, &[v2])?;
                [0_u64, v21, v22].mix()
            }
            1 => {
                let v23: u64 = [23_u64, v2].mix();
                let v24 = calc(c, 24, 0, &[v23]);
                [1_u64, v24].mix()
            }
            v19 => {
                let v25 = keep(c, 25, 0, &[]);
                let v26: u64 = [26_u64, v19].mix();
                let v27: u64 = [27_u64, v25, v26].mix();
                [2_u64, v25, v26, v27].mix()
            }
        };
        let m28: Vec<u64> = c.list(28, 0, &[v18]);
        let l28 = for k28 in m28.concurrent(c.width(28)) {
            let v29 = ask(c, 29, k28, &[v2]).guess(c.guess(29, k28, &[v2]))?;
            let v30: u64 = [30_u64, v2, v18, v29].mix();
            let v31 = look(c, 31, k28, &[v29]);
            let v32 = calc(c, 32, k28, &[v31]);
            let v33 = check(c, 33, k28, &[])?;
            [k28, v29, v30, v32, v33].mix()
        };
        let v28: u64 = l28.mix();
        let v34 = ask(c, 34, 0, &[v28, v18, v2])?;
        let m35: Vec<u64> = c.list(35, 0, &[v34]);
        let l35 = for k35 in m35.concurrent(c.width(35)) {
            let v36 = ask(c, 36, k35, &[v2])?;
            let v37 = keep(c, 37, k35, &[v34, v18, v36]);
            [k35, v37].mix()
        };
        let v35: u64 = l35.mix();
        let v38 = ask(c, 38, 0, &[])?;
        Ok([0_u64, v3, v34, v35, v38].mix())
    }
);

workflow!(
    async fn w30(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let v3 = ask(c, 3, 0, &[])?;
        let m4: Vec<u64> = c.list(4, 0, &[]);
        let l4 = for k4 in m4.concurrent(c.width(4)) {
            let v5 = calc(c, 5, k4, &[v3]);
            let v6 = look(c, 6, k4, &[v3, v2]);
            let v7: u64 = [7_u64, v6, v3].mix();
            let v8 = ask(c, 8, k4, &[v7])?;
            let v9: u64 = [9_u64, ].mix();
            [k4, v5, v8, v9].mix()
        };
        let v4: u64 = l4.mix();
        #[speculate]
        let v10: u64 = match choose(c, 10, 0, &[v3], 2) {
            0 => {
                let v12 = ask(c, 12, 0, &[v4, v2, v3])?;
                [0_u64, v12].mix()
            }
            _ => {
                let v13 = put(c, 13, 0, &[])?;
                [1_u64, v13].mix()
            }
        };
        let v14 = check(c, 14, 0, &[v3, v10, v4]).guess(c.guess(14, 0, &[]))?;
        let v15 = ask(c, 15, 0, &[v14, v10, v3])?;
        let m16: Vec<u64> = c.list(16, 0, &[v10]);
        let l16 = for k16 in m16.concurrent(c.width(16)) {
            let v17 = check(c, 17, k16, &[v4, v15])?;
            let v18 = look(c, 18, k16, &[v15, v14]);
            [k16, v17, v18].mix()
        };
        let v16: u64 = l16.mix();
        #[speculate]
        let v19: u64 = match choose(c, 19, 0, &[v15, v4], 3) {
            0 => {
                let v21 = look(c, 21, 0, &[v4, v15]);
                let v22 = keep(c, 22, 0, &[v15]);
                [0_u64, v21, v22].mix()
            }
            1 => {
                let v23 = keep(c, 23, 0, &[]);
                let v24: u64 = [24_u64, v23, v16].mix();
                [1_u64, v23, v24].mix()
            }
            _ => {
                let v25 = ask(c, 25, 0, &[v3, v15, v10])?;
                let v26 = ask(c, 26, 0, &[])?;
                let v27 = check(c, 27, 0, &[v10])?;
                [2_u64, v25, v26, v27].mix()
            }
        };
        #[speculate]
        let v28: u64 = match [28_u64, v19].mix() % 3 {
            0 => {
                let v30 = check(c, 30, 0, &[])?;
                [0_u64, v30].mix()
            }
            1 => {
                let v31: u64 = [31_u64, v15, v19].mix();
                let v32: u64 = [32_u64, v14].mix();
                [1_u64, v31, v32].mix()
            }
            _ => {
                let v33: u64 = [33_u64, v10].mix();
                [2_u64, v33].mix()
            }
        };
        Ok([0_u64, v15, v19, v28].mix())
    }
);

workflow!(
    async fn w31(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = ask(c, 3, 0, &[v2])?;
        let v4 = ask(c, 4, 0, &[])?;
        let v5: u64 = [5_u64, v3].mix();
        let v6: u64 = [6_u64, v2, v4].mix();
        let m7: Vec<u64> = c.list(7, 0, &[v4]);
        let l7 = for k7 in m7.concurrent(c.width(7)) {
            let v8 = check(c, 8, k7, &[])?;
            let v9: u64 = [9_u64, v3, v4].mix();
            let v10: u64 = match [10_u64, v4].mix() % 2 {
                0 => {
                    let v12 = ask(c, 12, k7, &[v8, v6, v9])?;
                    let v13 = look(c, 13, k7, &[v12, v4]);
                    [0_u64, v13].mix()
                }
                _ => {
                    let v14 = calc(c, 14, k7, &[v8]).guess(c.guess(14, k7, &[]));
                    let v15 = calc(c, 15, k7, &[v14]);
                    [1_u64, v15].mix()
                }
            };
            let v16 = put(c, 16, k7, &[]).after(v9)?;
            [k7, v10, v16].mix()
        };
        let v7: u64 = l7.mix();
        let v17: u64 = [17_u64, v3].mix();
        let m18: Vec<u64> = c.list(18, 0, &[]);
        let l18 = for k18 in m18.concurrent(c.width(18)) {
            let v19 = ask(c, 19, k18, &[])?;
            let v20 = look(c, 20, k18, &[v7]);
            let v21 = look(c, 21, k18, &[v3]);
            #[speculate]
            let v22: u64 = match [22_u64, v21].mix() % 3 {
                0 => {
                    let v24 = ask(c, 24, k18, &[])?;
                    [0_u64, v24].mix()
                }
                1 => {
                    let v25 = keep(c, 25, k18, &[v21]);
                    [1_u64, v25].mix()
                }
                v23 => {
                    let v26 = look(c, 26, k18, &[v20, v23, v21]);
                    let v27 = calc(c, 27, k18, &[]);
                    [2_u64, v26, v27].mix()
                }
            };
            [k18, v19, v21, v22].mix()
        };
        let v18: u64 = l18.mix();
        Ok([0_u64, v3, v5, v7, v17, v18].mix())
    }
);

workflow!(
    async fn w32(c: &Case) -> Result<u64, Broken> {
        let v2 = keep(c, 2, 0, &[]);
        let v3 = calc(c, 3, 0, &[v2]);
        let v5 = ask(c, 5, 0, &[v4, v3, v2])?;
        let v4 = look(c, 4, 0, &[v3]).guess(c.guess(4, 0, &[]));
        Ok([0_u64, v5].mix())
    }
);

workflow!(
    async fn w33(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v16: u64 = [16_u64, ].mix();
            let v3 = ask(c, 3, k2, &[])?;
            let v15: u64 = [15_u64, v4].mix();
            #[speculate]
            let v5: u64 = match [5_u64, v4].mix() % 3 {
                0 => {
                    let v8 = look(c, 8, k2, &[v7]);
                    let v7: u64 = [7_u64, v4, v3].mix();
                    let v9 = keep(c, 9, k2, &[]);
                    [0_u64, v8, v9].mix()
                }
                1 => {
                    let v10 = ask(c, 10, k2, &[v3])?;
                    let v11: u64 = [11_u64, v3].mix();
                    let v12 = look(c, 12, k2, &[v4]);
                    [1_u64, v10, v11, v12].mix()
                }
                _ => {
                    let v13 = look(c, 13, k2, &[v4, v3]);
                    let v14 = look(c, 14, k2, &[v4]);
                    [2_u64, v13, v14].mix()
                }
            };
            let v4 = keep(c, 4, k2, &[v3]);
            [k2, v5, v15, v16].mix()
        };
        let v2: u64 = l2.mix();
        let v17 = look(c, 17, 0, &[v2]).guess(c.guess(17, 0, &[v2]));
        let m18: Vec<u64> = c.list(18, 0, &[v17]);
        let l18 = for k18 in m18.concurrent(c.width(18)) {
            let v19 = ask(c, 19, k18, &[])?;
            let v20 = put(c, 20, k18, &[v17]).guess(c.guess(20, k18, &[]))?;
            let v21 = look(c, 21, k18, &[]);
            let v22 = calc(c, 22, k18, &[v20]);
            [k18, v19, v21, v22].mix()
        };
        let v18: u64 = l18.mix();
        let v23 = look(c, 23, 0, &[v18, v2]);
        #[speculate]
        let v24: u64 = match [24_u64, v18].mix() % 3 {
            0 => {
                let v26: u64 = [26_u64, v17, v23, v18].mix();
                let v27 = look(c, 27, 0, &[v26]);
                let v28 = ask(c, 28, 0, &[])?;
                [0_u64, v27, v28].mix()
            }
            1 => {
                let v29 = put(c, 29, 0, &[])?;
                let v30 = look(c, 30, 0, &[v18]).after(v23);
                [1_u64, v29, v30].mix()
            }
            v25 => {
                let v31 = ask(c, 31, 0, &[v25, v23])?;
                let v32 = ask(c, 32, 0, &[v18])?;
                [2_u64, v31, v32].mix()
            }
        };
        let v33 = ask(c, 33, 0, &[v24, v23])?;
        let v34 = ask(c, 34, 0, &[v24, v17, v33])?;
        let m35: Vec<u64> = c.list(35, 0, &[]);
        let l35 = for k35 in m35.concurrent(c.width(35)) {
            let v36 = look(c, 36, k35, &[v23, v17, v34]).guess(c.guess(36, k35, &[]));
            let v37 = look(c, 37, k35, &[v36, v34]);
            [k35, v37].mix()
        };
        let v35: u64 = l35.mix();
        Ok([0_u64, v24, v33, v35].mix())
    }
);

workflow!(
    async fn w34(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = ask(c, 3, k2, &[]).guess(c.guess(3, k2, &[]))?;
            let v4 = look(c, 4, k2, &[v3]);
            #[speculate]
            let v5: u64 = match choose(c, 5, k2, &[v4], 3) {
                0 => {
                    let v7 = put(c, 7, k2, &[v3, v4])?;
                    let v8 = look(c, 8, k2, &[v3, v4, v7]);
                    let v9 = look(c, 9, k2, &[]);
                    [0_u64, v8, v9].mix()
                }
                1 => {
                    let v10 = keep(c, 10, k2, &[v4]);
                    let v11 = ask(c, 11, k2, &[v4, v3, v10])?;
                    let v12 = look(c, 12, k2, &[v4, v10]);
                    [1_u64, v11, v12].mix()
                }
                v6 => {
                    let v13 = calc(c, 13, k2, &[v6]);
                    let v14 = calc(c, 14, k2, &[v4, v6, v3]);
                    let v15 = look(c, 15, k2, &[v6, v3, v4]);
                    [2_u64, v13, v14, v15].mix()
                }
            };
            [k2, v4, v5].mix()
        };
        let v2: u64 = l2.mix();
        let v16: u64 = [16_u64, v2].mix();
        let v17 = put(c, 17, 0, &[v2, v16])?;
        let v18: u64 = [18_u64, v2].mix();
        let v19 = send(c, 19, 0, &[v18])?;
        let v20: u64 = [20_u64, ].mix();
        #[speculate]
        let v21: u64 = match [21_u64, v20].mix() % 3 {
            0 => {
                let v23 = ask(c, 23, 0, &[v18]).after(v16)?;
                [0_u64, v23].mix()
            }
            1 => {
                let v24 = look(c, 24, 0, &[]);
                let v25 = ask(c, 25, 0, &[v16, v20, v17])?;
                [1_u64, v24, v25].mix()
            }
            v22 => {
                let v26: u64 = [26_u64, v18, v22].mix();
                [2_u64, v26].mix()
            }
        };
        Ok([0_u64, v2, v18, v19, v20, v21].mix())
    }
);

workflow!(
    async fn w35(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = keep(c, 3, k2, &[]).guess(c.guess(3, k2, &[]));
            #[speculate]
            let v4: u64 = match [4_u64, v3].mix() % 3 {
                0 => {
                    let v6 = put(c, 6, k2, &[v3])?;
                    let v7 = ask(c, 7, k2, &[])?;
                    [0_u64, v6, v7].mix()
                }
                1 => {
                    let v8 = keep(c, 8, k2, &[]);
                    let v9 = ask(c, 9, k2, &[])?;
                    [1_u64, v8, v9].mix()
                }
                v5 => {
                    let v10 = ask(c, 10, k2, &[v3, v5])?;
                    let v11 = look(c, 11, k2, &[v10]);
                    let v12: u64 = [12_u64, ].mix();
                    [2_u64, v11, v12].mix()
                }
            };
            let v13 = calc(c, 13, k2, &[v3]);
            [k2, v3, v4, v13].mix()
        };
        let v2: u64 = l2.mix();
        #[speculate]
        let v14: u64 = match [14_u64, v2].mix() % 2 {
            0 => {
                let v16 = ask(c, 16, 0, &[v2])?;
                [0_u64, v16].mix()
            }
            v15 => {
                let v17: u64 = [17_u64, v2, v15].mix();
                let v18 = look(c, 18, 0, &[v2, v15]);
                let v19 = look(c, 19, 0, &[]);
                [1_u64, v17, v18, v19].mix()
            }
        };
        let v20 = ask(c, 20, 0, &[v2, v14])?;
        let v21: u64 = [21_u64, v14].mix();
        #[speculate]
        let v22: u64 = match choose(c, 22, 0, &[], 2) {
            0 => {
                let v24 = ask(c, 24, 0, &[]).after(v2)?;
                [0_u64, v24].mix()
            }
            _ => {
                let v25: u64 = [25_u64, v20, v2].mix();
                let v26: u64 = [26_u64, v25, v21].mix();
                [1_u64, v26].mix()
            }
        };
        let v27: u64 = [27_u64, v22].mix();
        let v28 = post(c, 28, 0, &[v27, v21]);
        let v29 = ask(c, 29, 0, &[v2])?;
        #[speculate]
        let v30: u64 = match [30_u64, v28].mix() % 3 {
            0 => {
                let v32 = calc(c, 32, 0, &[v29, v2]);
                let v33 = put(c, 33, 0, &[v32, v27])?;
                [0_u64, v33].mix()
            }
            1 => {
                let v34 = ask(c, 34, 0, &[v29, v22])?;
                let v35 = look(c, 35, 0, &[v34, v27]);
                [1_u64, v34, v35].mix()
            }
            _ => {
                let v36 = keep(c, 36, 0, &[v29, v27]);
                let v37 = look(c, 37, 0, &[v29]);
                let v38 = ask(c, 38, 0, &[]).after(v29)?;
                [2_u64, v36, v37, v38].mix()
            }
        };
        Ok([0_u64, v14, v29, v30].mix())
    }
);

workflow!(
    async fn w36(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let v3 = look(c, 3, 0, &[v2]).guess(c.guess(3, 0, &[]));
        let v4 = send(c, 4, 0, &[v2]).after(v3)?;
        let v5 = calc(c, 5, 0, &[v3]);
        Ok([0_u64, v4, v5].mix())
    }
);

workflow!(
    async fn w37(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let m3: Vec<u64> = c.list(3, 0, &[]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v4: u64 = [4_u64, v2].mix();
            let v5 = ask(c, 5, k3, &[v4])?;
            let v6 = look(c, 6, k3, &[v4]).after(v5);
            let v7: u64 = [7_u64, v6].mix();
            [k3, v5, v6, v7].mix()
        };
        let v3: u64 = l3.mix();
        let v8 = look(c, 8, 0, &[v2]).after(v3);
        let v9: u64 = [9_u64, v2, v3].mix();
        Ok([0_u64, v8, v9].mix())
    }
);

workflow!(
    async fn w38(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v5 = look(c, 5, k2, &[]);
            let v4 = ask(c, 4, k2, &[v3])?;
            let v3 = put(c, 3, k2, &[]).guess(c.guess(3, k2, &[]))?;
            [k2, v4, v5].mix()
        };
        let v2: u64 = l2.mix();
        let v6 = look(c, 6, 0, &[v2]);
        #[speculate]
        let v7: u64 = match choose(c, 7, 0, &[v2], 3) {
            0 => {
                let v9: u64 = [9_u64, v6].mix();
                [0_u64, v9].mix()
            }
            1 => {
                let v10 = ask(c, 10, 0, &[v2, v6])?;
                [1_u64, v10].mix()
            }
            _ => {
                let v11 = keep(c, 11, 0, &[]).after(v6);
                let v12 = ask(c, 12, 0, &[v11])?;
                let v13 = keep(c, 13, 0, &[v12, v11]);
                [2_u64, v13].mix()
            }
        };
        let m14: Vec<u64> = c.list(14, 0, &[]);
        let l14 = for k14 in m14.concurrent(c.width(14)) {
            let v15 = look(c, 15, k14, &[v7, v6]);
            let v16: u64 = [16_u64, v6, v2].mix();
            [k14, v15, v16].mix()
        };
        let v14: u64 = l14.mix();
        let v17 = keep(c, 17, 0, &[v6, v7]);
        Ok([0_u64, v14, v17].mix())
    }
);

workflow!(
    async fn w39(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = put(c, 3, k2, &[])?;
            let v5 = check(c, 5, k2, &[v4])?;
            #[speculate]
            let v6: u64 = match choose(c, 6, k2, &[v4, v3], 3) {
                0 => {
                    let v8 = keep(c, 8, k2, &[v3, v4]);
                    let v9 = check(c, 9, k2, &[])?;
                    [0_u64, v8, v9].mix()
                }
                1 => {
                    let v10: u64 = [10_u64, v5, v4].mix();
                    let v11: u64 = [11_u64, v5].mix();
                    [1_u64, v10, v11].mix()
                }
                _ => {
                    let v12 = look(c, 12, k2, &[v4, v5, v3]);
                    let v13 = keep(c, 13, k2, &[v5]);
                    let v14: u64 = [14_u64, ].mix();
                    [2_u64, v12, v13, v14].mix()
                }
            };
            let v4 = ask(c, 4, k2, &[v3]).guess(c.guess(4, k2, &[]))?;
            [k2, v6].mix()
        };
        let v2: u64 = l2.mix();
        let v15 = look(c, 15, 0, &[]);
        let v16: u64 = [16_u64, v2].mix();
        let m17: Vec<u64> = c.list(17, 0, &[v2]);
        let l17 = for k17 in m17.concurrent(c.width(17)) {
            let v18 = ask(c, 18, k17, &[])?;
            let v19 = ask(c, 19, k17, &[])?;
            [k17, v18, v19].mix()
        };
        let v17: u64 = l17.mix();
        let v20: u64 = match [20_u64, v17, v15].mix() % 3 {
            0 => {
                let v22 = ask(c, 22, 0, &[v2, v15])?;
                let v23 = look(c, 23, 0, &[v17]).guess(c.guess(23, 0, &[]));
                let v24 = ask(c, 24, 0, &[v16, v23]).after(v22)?;
                [0_u64, v22, v24].mix()
            }
            1 => {
                let v25 = ask(c, 25, 0, &[v17])?;
                let v26 = look(c, 26, 0, &[]);
                [1_u64, v25, v26].mix()
            }
            v21 => {
                let v28 = ask(c, 28, 0, &[v21, v16])?;
                let v27 = ask(c, 27, 0, &[v2])?;
                [2_u64, v27, v28].mix()
            }
        };
        let v29 = look(c, 29, 0, &[v2]);
        let v30: u64 = match [30_u64, v29].mix() % 3 {
            0 => {
                let v33: u64 = [33_u64, v29].mix();
                let v34: u64 = [34_u64, v29, v32].mix();
                let v32 = put(c, 32, 0, &[v17])?;
                [0_u64, v33, v34].mix()
            }
            1 => {
                let v35 = keep(c, 35, 0, &[v17]);
                let v36 = keep(c, 36, 0, &[v29]);
                [1_u64, v35, v36].mix()
            }
            v31 => {
                let v37 = ask(c, 37, 0, &[v29])?;
                let v38: u64 = [38_u64, v29].mix();
                let v39 = put(c, 39, 0, &[v38, v37, v31])?;
                [2_u64, v37, v39].mix()
            }
        };
        let v40 = look(c, 40, 0, &[v20, v30]);
        #[speculate]
        let v41: u64 = match choose(c, 41, 0, &[], 3) {
            0 => {
                let v43 = look(c, 43, 0, &[]).after(v2);
                let v44: u64 = [44_u64, v40, v16].mix();
                [0_u64, v43, v44].mix()
            }
            1 => {
                let v45 = look(c, 45, 0, &[v30, v20, v29]).after(v40);
                [1_u64, v45].mix()
            }
            _ => {
                let v46: u64 = [46_u64, v40].mix();
                let v47 = look(c, 47, 0, &[v46, v2]);
                [2_u64, v47].mix()
            }
        };
        #[speculate]
        let v48: u64 = match choose(c, 48, 0, &[v40], 2) {
            0 => {
                let v50 = ask(c, 50, 0, &[])?;
                let v51 = look(c, 51, 0, &[v20, v41]);
                let v52 = ask(c, 52, 0, &[v51, v41])?;
                [0_u64, v50, v52].mix()
            }
            v49 => {
                let v53 = ask(c, 53, 0, &[])?;
                let v55 = check(c, 55, 0, &[v30, v15])?;
                let v54 = ask(c, 54, 0, &[v49])?;
                [1_u64, v53, v54, v55].mix()
            }
        };
        Ok([0_u64, v17, v29, v41, v48].mix())
    }
);

workflow!(
    async fn w40(c: &Case) -> Result<u64, Broken> {
        let v6 = put(c, 6, 0, &[v5])?;
        let v3 = keep(c, 3, 0, &[v2]).guess(c.guess(3, 0, &[]));
        let v7 = keep(c, 7, 0, &[v6]);
        let v5 = keep(c, 5, 0, &[v4, v2]);
        let v8 = ask(c, 8, 0, &[v5])?;
        let v2 = look(c, 2, 0, &[]);
        let v4 = ask(c, 4, 0, &[v3])?;
        Ok([0_u64, v7, v8].mix())
    }
);

workflow!(
    async fn w41(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = look(c, 3, 0, &[v2]);
        #[speculate]
        let v4: u64 = match [4_u64, v2].mix() % 3 {
            0 => {
                let v6: u64 = [6_u64, v2].mix();
                [0_u64, v6].mix()
            }
            1 => {
                let v7 = calc(c, 7, 0, &[v3]);
                let v8 = look(c, 8, 0, &[v2]);
                let v9 = look(c, 9, 0, &[v8]);
                [1_u64, v7, v9].mix()
            }
            _ => {
                let v10 = look(c, 10, 0, &[]);
                [2_u64, v10].mix()
            }
        };
        let m11: Vec<u64> = c.list(11, 0, &[v2]);
        let l11 = for k11 in m11.concurrent(c.width(11)) {
            let v12 = look(c, 12, k11, &[]).guess(c.guess(12, k11, &[]));
            let v13 = look(c, 13, k11, &[v4, v12, v3]);
            [k11, v13].mix()
        };
        let v11: u64 = l11.mix();
        Ok([0_u64, v2, v11].mix())
    }
);

workflow!(
    async fn w42(c: &Case) -> Result<u64, Broken> {
        let v2 = check(c, 2, 0, &[])?;
        let v3: u64 = [3_u64, v2].mix();
        #[speculate]
        let v4: u64 = match [4_u64, v2].mix() % 3 {
            0 => {
                let v7 = keep(c, 7, 0, &[v6, v2]);
                let v8 = ask(c, 8, 0, &[v7])?;
                let v6 = look(c, 6, 0, &[v3]);
                [0_u64, v8].mix()
            }
            1 => {
                let v9 = look(c, 9, 0, &[]);
                let v10 = look(c, 10, 0, &[v3]);
                [1_u64, v9, v10].mix()
            }
            v5 => {
                let v11 = ask(c, 11, 0, &[v5, v2])?;
                let v12 = look(c, 12, 0, &[v3, v11]);
                let v13 = ask(c, 13, 0, &[])?;
                [2_u64, v11, v12, v13].mix()
            }
        };
        #[speculate]
        let v14: u64 = match choose(c, 14, 0, &[], 2) {
            0 => {
                let v16 = ask(c, 16, 0, &[])?;
                [0_u64, v16].mix()
            }
            v15 => {
                let v17 = put(c, 17, 0, &[v2, v15])?;
                let v18 = look(c, 18, 0, &[]);
                [1_u64, v17, v18].mix()
            }
        };
        let m19: Vec<u64> = c.list(19, 0, &[v14]);
        let l19 = for k19 in m19.concurrent(c.width(19)) {
            let v20 = ask(c, 20, k19, &[v4]).guess(c.guess(20, k19, &[v3]))?;
            let v21 = look(c, 21, k19, &[v20]);
            let v22 = ask(c, 22, k19, &[v14, v21])?;
            let v23 = keep(c, 23, k19, &[]).after(v22);
            let v24: u64 = match choose(c, 24, k19, &[v14], 3) {
                0 => {
                    let v26 = keep(c, 26, k19, &[]);
                    let v27 = calc(c, 27, k19, &[]);
                    [0_u64, v26, v27].mix()
                }
                1 => {
                    let v28: u64 = [28_u64, v14, v23, v22].mix();
                    let v29 = put(c, 29, k19, &[v22, v23])?;
                    let v30 = ask(c, 30, k19, &[v29])?;
                    [1_u64, v28, v30].mix()
                }
                _ => {
                    let v31 = ask(c, 31, k19, &[])?;
                    [2_u64, v31].mix()
                }
            };
            [k19, v22, v24].mix()
        };
        let v19: u64 = l19.mix();
        let v32: u64 = [32_u64, v2, v4].mix();
        #[speculate]
        let v33: u64 = match choose(c, 33, 0, &[v3, v2], 3) {
            0 => {
                let v35 = ask(c, 35, 0, &[])?;
                let v36 = keep(c, 36, 0, &[]).after(v14);
                let v37 = keep(c, 37, 0, &[v32, v19]);
                [0_u64, v35, v36, v37].mix()
            }
            1 => {
                let v39: u64 = [39_u64, v14].mix();
                let v38: u64 = [38_u64, v14, v19].mix();
                [1_u64, v38, v39].mix()
            }
            v34 => {
                let v40 = ask(c, 40, 0, &[v19, v34])?;
                [2_u64, v40].mix()
            }
        };
        let v41 = ask(c, 41, 0, &[])?;
        let m42: Vec<u64> = c.list(42, 0, &[v32]);
        let l42 = for k42 in m42.concurrent(c.width(42)) {
            let v45: u64 = [45_u64, v33].mix();
            let v44 = ask(c, 44, k42, &[])?;
            let v43 = keep(c, 43, k42, &[v32]);
            [k42, v43, v44, v45].mix()
        };
        let v42: u64 = l42.mix();
        Ok([0_u64, v2, v41, v42].mix())
    }
);

workflow!(
    async fn w43(c: &Case) -> Result<u64, Broken> {
        let m17: Vec<u64> = c.list(17, 0, &[v16]);
        let l17 = for k17 in m17.concurrent(c.width(17)) {
            let v18 = look(c, 18, k17, &[v15, v2]);
            let v19 = keep(c, 19, k17, &[v14, v16, v2]).after(v18).guess(c.guess(19, k17, &[]));
            let v20 = ask(c, 20, k17, &[v19])?;
            [k17, v18, v20].mix()
        };
        let v17: u64 = l17.mix();
        let v3 = ask(c, 3, 0, &[v2])?;
        let v15 = ask(c, 15, 0, &[v14]).guess(c.guess(15, 0, &[]))?;
        #[speculate]
        let v4: u64 = match choose(c, 4, 0, &[v3], 3) {
            0 => {
                let v6 = ask(c, 6, 0, &[])?;
                let v7 = ask(c, 7, 0, &[v3, v2])?;
                [0_u64, v6, v7].mix()
            }
            1 => {
                let v9 = look(c, 9, 0, &[]);
                let v10 = put(c, 10, 0, &[])?;
                let v8 = look(c, 8, 0, &[]);
                [1_u64, v8, v9, v10].mix()
            }
            v5 => {
                let v11 = ask(c, 11, 0, &[v5])?;
                let v12 = look(c, 12, 0, &[v2, v11]);
                let v13 = keep(c, 13, 0, &[]);
                [2_u64, v12, v13].mix()
            }
        };
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v16 = ask(c, 16, 0, &[v14, v15])?;
        let v14 = ask(c, 14, 0, &[]).guess(c.guess(14, 0, &[]))?;
        Ok([0_u64, v4, v14, v17].mix())
    }
);

workflow!(
    async fn w44(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = look(c, 3, 0, &[v2]);
        let v4 = look(c, 4, 0, &[v2, v3]);
        let v5 = look(c, 5, 0, &[v3]);
        let v6 = post(c, 6, 0, &[v4, v2, v5]);
        let v7 = look(c, 7, 0, &[]);
        let v8 = ask(c, 8, 0, &[v6])?;
        Ok([0_u64, v7, v8].mix())
    }
);

workflow!(
    async fn w45(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = keep(c, 3, k2, &[]);
            let v4 = keep(c, 4, k2, &[v3]);
            let v5 = look(c, 5, k2, &[]);
            [k2, v4, v5].mix()
        };
        let v2: u64 = l2.mix();
        #[speculate]
        let v6: u64 = match choose(c, 6, 0, &[], 3) {
            0 => {
                let v8 = ask(c, 8, 0, &[v2])?;
                let v9 = look(c, 9, 0, &[v8, v2]);
                let v10 = look(c, 10, 0, &[v9]);
                [0_u64, v9, v10].mix()
            }
            1 => {
                let v11 = look(c, 11, 0, &[v2]);
                let v12 = look(c, 12, 0, &[]);
                let v13 = put(c, 13, 0, &[v2])?;
                [1_u64, v11, v12, v13].mix()
            }
            _ => {
                let v14 = put(c, 14, 0, &[v2])?;
                let v15 = keep(c, 15, 0, &[v2, v14]);
                [2_u64, v15].mix()
            }
        };
        let v16 = ask(c, 16, 0, &[v6]).guess(c.guess(16, 0, &[]))?;
        let v17 = ask(c, 17, 0, &[v16])?;
        Ok([0_u64, v16, v17].mix())
    }
);

workflow!(
    async fn w46(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let v3 = send(c, 3, 0, &[v2])?;
        let v4: u64 = [4_u64, v2, v3].mix();
        #[speculate]
        let v5: u64 = match [5_u64, v3].mix() % 2 {
            0 => {
                let v7 = ask(c, 7, 0, &[v2])?;
                let v8 = look(c, 8, 0, &[v2, v7]);
                let v9 = put(c, 9, 0, &[v8])?;
                [0_u64, v9].mix()
            }
            v6 => {
                let v10 = look(c, 10, 0, &[]);
                let v11 = keep(c, 11, 0, &[v2, v6]);
                let v12 = ask(c, 12, 0, &[v10])?;
                [1_u64, v11, v12].mix()
            }
        };
        let m13: Vec<u64> = c.list(13, 0, &[v3]);
        let l13 = for k13 in m13.concurrent(c.width(13)) {
            let v14 = keep(c, 14, k13, &[v2]);
            let v15 = look(c, 15, k13, &[v4]);
            [k13, v14, v15].mix()
        };
        let v13: u64 = l13.mix();
        let m16: Vec<u64> = c.list(16, 0, &[v4]);
        let l16 = for k16 in m16.concurrent(c.width(16)) {
            let v19: u64 = [19_u64, v17, v3, v18].mix();
            let v20 = check(c, 20, k16, &[v19, v18])?;
            let v18 = calc(c, 18, k16, &[v4]).guess(c.guess(18, k16, &[]));
            let v17 = ask(c, 17, k16, &[v2, v3])?;
            [k16, v20].mix()
        };
        let v16: u64 = l16.mix();
        let v21 = ask(c, 21, 0, &[v2]).after(v3)?;
        let m22: Vec<u64> = c.list(22, 0, &[v3]);
        let l22 = for k22 in m22.concurrent(c.width(22)) {
            let v23 = ask(c, 23, k22, &[v4, v3, v21])?;
            let v24 = look(c, 24, k22, &[]);
            [k22, v23, v24].mix()
        };
        let v22: u64 = l22.mix();
        let v25 = look(c, 25, 0, &[]).guess(c.guess(25, 0, &[]));
        let v26 = look(c, 26, 0, &[v25]);
        Ok([0_u64, v4, v5, v13, v16, v22, v26].mix())
    }
);

workflow!(
    async fn w47(c: &Case) -> Result<u64, Broken> {
        let v2 = keep(c, 2, 0, &[]);
        let v3 = ask(c, 3, 0, &[])?;
        let m4: Vec<u64> = c.list(4, 0, &[]);
        let l4 = for k4 in m4.concurrent(c.width(4)) {
            let v5 = look(c, 5, k4, &[]).guess(c.guess(5, k4, &[]));
            let v6 = look(c, 6, k4, &[v2, v5]);
            let v7 = ask(c, 7, k4, &[v2, v3]).after(v6)?;
            [k4, v6, v7].mix()
        };
        let v4: u64 = l4.mix();
        let v8 = keep(c, 8, 0, &[v2]).guess(c.guess(8, 0, &[]));
        let v9 = look(c, 9, 0, &[v4]).guess(c.guess(9, 0, &[]));
        let v10 = look(c, 10, 0, &[v8, v9]);
        let v11: u64 = [11_u64, v3, v10, v8].mix();
        let v12 = ask(c, 12, 0, &[v11, v10])?;
        let v13 = look(c, 13, 0, &[v10, v4]);
        Ok([0_u64, v2, v3, v8, v12, v13].mix())
    }
);

workflow!(
    async fn w48(c: &Case) -> Result<u64, Broken> {
        let v2 = calc(c, 2, 0, &[]);
        let v3 = calc(c, 3, 0, &[v2]);
        let v4 = post(c, 4, 0, &[v3, v2]);
        let v5 = ask(c, 5, 0, &[]).guess(c.guess(5, 0, &[v3]))?;
        let v6 = ask(c, 6, 0, &[v4, v5])?;
        let v7 = put(c, 7, 0, &[v4, v5])?;
        #[speculate]
        let v8: u64 = match [8_u64, v6].mix() % 2 {
            0 => {
                let v10 = look(c, 10, 0, &[v2]);
                let v11 = ask(c, 11, 0, &[v3])?;
                [0_u64, v10, v11].mix()
            }
            v9 => {
                let v12 = ask(c, 12, 0, &[v9])?;
                let v13 = ask(c, 13, 0, &[])?;
                let v14 = keep(c, 14, 0, &[v2, v13]);
                [1_u64, v12, v13, v14].mix()
            }
        };
        Ok([0_u64, v7, v8].mix())
    }
);

workflow!(
    async fn w49(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]);
        let v3 = keep(c, 3, 0, &[v2]);
        let v4 = ask(c, 4, 0, &[v3, v2]).guess(c.guess(4, 0, &[]))?;
        let v5 = calc(c, 5, 0, &[v2]);
        let v6 = ask(c, 6, 0, &[v3, v4]).guess(c.guess(6, 0, &[]))?;
        let v7 = ask(c, 7, 0, &[v6, v4, v2])?;
        let v8: u64 = [8_u64, ].mix();
        let v9 = calc(c, 9, 0, &[v8, v6]);
        let m10: Vec<u64> = c.list(10, 0, &[v9]);
        let l10 = for k10 in m10.concurrent(c.width(10)) {
            let v11: u64 = [11_u64, v8, v7].mix();
            let v12 = look(c, 12, k10, &[]);
            #[speculate]
            let v13: u64 = match [13_u64, v11].mix() % 3 {
                0 => {
                    let v15 = put(c, 15, k10, &[])?;
                    [0_u64, v15].mix()
                }
                1 => {
                    let v17 = look(c, 17, k10, &[v11, v12]);
                    let v16 = look(c, 16, k10, &[v7, v9, v12]);
                    [1_u64, v16, v17].mix()
                }
                _ => {
                    let v18 = put(c, 18, k10, &[v3, v12, v6])?;
                    let v19 = ask(c, 19, k10, &[])?;
                    let v20 = keep(c, 20, k10, &[]);
                    [2_u64, v18, v19, v20].mix()
                }
            };
            let v21 = look(c, 21, k10, &[v11]);
            let v22 = look(c, 22, k10, &[v2]);
            [k10, v11, v13, v21, v22].mix()
        };
        let v10: u64 = l10.mix();
        let v23: u64 = [23_u64, v9, v8].mix();
        Ok([0_u64, v4, v5, v10, v23].mix())
    }
);

workflow!(
    async fn w50(c: &Case) -> Result<u64, Broken> {
        let v8 = send(c, 8, 0, &[v2])?;
        let m9: Vec<u64> = c.list(9, 0, &[v2]);
        let l9 = for k9 in m9.concurrent(c.width(9)) {
            let v10 = put(c, 10, k9, &[v2]).guess(c.guess(10, k9, &[]))?;
            let v11 = look(c, 11, k9, &[v10, v7]);
            [k9, v11].mix()
        };
        let v9: u64 = l9.mix();
        let v12: u64 = match [12_u64, v7, v8].mix() % 2 {
            0 => {
                let v16 = ask(c, 16, 0, &[v2, v15])?;
                let v14 = put(c, 14, 0, &[v2])?;
                let v15 = ask(c, 15, 0, &[v2]).guess(c.guess(15, 0, &[v14]))?;
                [0_u64, v14, v16].mix()
            }
            _ => {
                let v17 = ask(c, 17, 0, &[])?;
                [1_u64, v17].mix()
            }
        };
        let m18: Vec<u64> = c.list(18, 0, &[]);
        let l18 = for k18 in m18.concurrent(c.width(18)) {
            let v19 = ask(c, 19, k18, &[v2]).guess(c.guess(19, k18, &[v2]))?;
            let v20 = look(c, 20, k18, &[v8, v7, v19]);
            [k18, v19, v20].mix()
        };
        let v18: u64 = l18.mix();
        let v21 = ask(c, 21, 0, &[v2])?;
        let v7 = post(c, 7, 0, &[v2]);
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = ask(c, 3, k2, &[])?;
            let v4 = ask(c, 4, k2, &[v3]).guess(c.guess(4, k2, &[v3]))?;
            let v5 = keep(c, 5, k2, &[v3, v4]);
            let v6 = look(c, 6, k2, &[v4]);
            [k2, v3, v5, v6].mix()
        };
        let v2: u64 = l2.mix();
        #[speculate]
        let v22: u64 = match choose(c, 22, 0, &[], 3) {
            0 => {
                let v24 = look(c, 24, 0, &[v21, v2]);
                let v25 = ask(c, 25, 0, &[])?;
                let v26 = put(c, 26, 0, &[]).after(v2)?;
                [0_u64, v24, v25, v26].mix()
            }
            1 => {
                let v27 = ask(c, 27, 0, &[v21])?;
                let v28 = put(c, 28, 0, &[])?;
                [1_u64, v27, v28].mix()
            }
            v23 => {
                let v29: u64 = [29_u64, v21, v23].mix();
                let v30 = ask(c, 30, 0, &[v21])?;
                [2_u64, v29, v30].mix()
            }
        };
        Ok([0_u64, v9, v12, v18, v21, v22].mix())
    }
);

workflow!(
    async fn w51(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]);
        let m3: Vec<u64> = c.list(3, 0, &[]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v4 = ask(c, 4, k3, &[v2])?;
            let v5: u64 = match [5_u64, v2].mix() % 2 {
                0 => {
                    let v7: u64 = [7_u64, v2].mix();
                    let v8 = look(c, 8, k3, &[]);
                    let v9 = look(c, 9, k3, &[v8]);
                    [0_u64, v7, v9].mix()
                }
                _ => {
                    let v10: u64 = [10_u64, v4, v2].mix();
                    [1_u64, v10].mix()
                }
            };
            let v11 = keep(c, 11, k3, &[v4, v5]);
            #[speculate]
            let v12: u64 = match [12_u64, v4, v11].mix() % 2 {
                0 => {
                    let v16 = keep(c, 16, k3, &[]);
                    let v14 = ask(c, 14, k3, &[])?;
                    let v15 = calc(c, 15, k3, &[v11]);
                    [0_u64, v14, v15, v16].mix()
                }
                v13 => {
                    let v17 = keep(c, 17, k3, &[v4, v13]);
                    let v18 = look(c, 18, k3, &[v13, v17, v11]);
                    [1_u64, v18].mix()
                }
            };
            let v19: u64 = match choose(c, 19, k3, &[v12], 2) {
                0 => {
                    let v21 = look(c, 21, k3, &[v11]);
                    let v22 = calc(c, 22, k3, &[v11, v2]);
                    [0_u64, v21, v22].mix()
                }
                v20 => {
                    let v23 = keep(c, 23, k3, &[v5, v20, v11]);
                    [1_u64, v23].mix()
                }
            };
            [k3, v19].mix()
        };
        let v3: u64 = l3.mix();
        let v24 = put(c, 24, 0, &[v3])?;
        #[speculate]
        let v25: u64 = match [25_u64, v24, v3].mix() % 2 {
            0 => {
                let v27 = look(c, 27, 0, &[v3]);
                let v28 = ask(c, 28, 0, &[v24, v2])?;
                let v29 = ask(c, 29, 0, &[])?;
                [0_u64, v27, v28, v29].mix()
            }
            _ => {
                let v30 = look(c, 30, 0, &[v2]);
                let v31 = calc(c, 31, 0, &[v3]);
                let v32 = look(c, 32, 0, &[v2, v3]);
                [1_u64, v30, v31, v32].mix()
            }
        };
        let m33: Vec<u64> = c.list(33, 0, &[]);
        let l33 = for k33 in m33.concurrent(c.width(33)) {
            let v42 = ask(c, 42, k33, &[v3, v34])?;
            let v35 = keep(c, 35, k33, &[]);
            let v36: u64 = match [36_u64, v35].mix() % 2 {
                0 => {
                    let v38 = look(c, 38, k33, &[v35]);
                    [0_u64, v38].mix()
                }
                v37 => {
                    let v39: u64 = [39_u64, ].mix();
                    let v40: u64 = [40_u64, ].mix();
                    let v41 = look(c, 41, k33, &[v37, v40]);
                    [1_u64, v39, v41].mix()
                }
            };
            let v34 = put(c, 34, k33, &[v3]).guess(c.guess(34, k33, &[]))?;
            [k33, v36, v42].mix()
        };
        let v33: u64 = l33.mix();
        Ok([0_u64, v25, v33].mix())
    }
);

workflow!(
    async fn w52(c: &Case) -> Result<u64, Broken> {
        let v2 = put(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = look(c, 3, 0, &[v2]);
        let v4 = look(c, 4, 0, &[v3]).guess(c.guess(4, 0, &[]));
        let v5: u64 = [5_u64, v3].mix();
        let v6 = ask(c, 6, 0, &[v4, v5, v3])?;
        Ok([0_u64, v3, v6].mix())
    }
);

workflow!(
    async fn w53(c: &Case) -> Result<u64, Broken> {
        let v2 = put(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = look(c, 3, 0, &[v2]);
        let v4 = look(c, 4, 0, &[]);
        let v5: u64 = match choose(c, 5, 0, &[v3, v2], 3) {
            0 => {
                let v7 = look(c, 7, 0, &[v3]);
                let v8 = ask(c, 8, 0, &[])?;
                let v9 = ask(c, 9, 0, &[])?;
                [0_u64, v7, v8, v9].mix()
            }
            1 => {
                let v10 = ask(c, 10, 0, &[v2, v3]).guess(c.guess(10, 0, &[]))?;
                let v11 = ask(c, 11, 0, &[v2, v10, v3])?;
                let v12 = put(c, 12, 0, &[])?;
                [1_u64, v10, v11, v12].mix()
            }
            _ => {
                let v13 = look(c, 13, 0, &[v4, v3]);
                let v14: u64 = [14_u64, ].mix();
                [2_u64, v13, v14].mix()
            }
        };
        let v15 = keep(c, 15, 0, &[v5]);
        let v16 = ask(c, 16, 0, &[])?;
        let m17: Vec<u64> = c.list(17, 0, &[]);
        let l17 = for k17 in m17.concurrent(c.width(17)) {
            let v18 = check(c, 18, k17, &[])?;
            let v19 = keep(c, 19, k17, &[]);
            let v20: u64 = [20_u64, ].mix();
            [k17, v18, v19, v20].mix()
        };
        let v17: u64 = l17.mix();
        let v21: u64 = [21_u64, v15, v5].mix();
        let v22 = look(c, 22, 0, &[]);
        let v23: u64 = match [23_u64, v22].mix() % 2 {
            0 => {
                let v25 = look(c, 25, 0, &[v21, v22]);
                [0_u64, v25].mix()
            }
            v24 => {
                let v28 = keep(c, 28, 0, &[v27, v3]);
                let v27 = check(c, 27, 0, &[v2, v26, v15]).after(v21)?;
                let v26: u64 = [26_u64, v24, v22].mix();
                [1_u64, v28].mix()
            }
        };
        Ok([0_u64, v15, v16, v17, v21, v23].mix())
    }
);

workflow!(
    async fn w54(c: &Case) -> Result<u64, Broken> {
        let v2 = calc(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = send(c, 3, 0, &[v2])?;
        #[speculate]
        let v4: u64 = match choose(c, 4, 0, &[v3], 3) {
            0 => {
                let v6 = look(c, 6, 0, &[v2]);
                let v7 = look(c, 7, 0, &[]);
                [0_u64, v6, v7].mix()
            }
            1 => {
                let v8 = look(c, 8, 0, &[]);
                let v9 = look(c, 9, 0, &[v8, v2]);
                [1_u64, v9].mix()
            }
            _ => {
                let v10 = put(c, 10, 0, &[])?;
                [2_u64, v10].mix()
            }
        };
        let v11 = calc(c, 11, 0, &[v4, v2]);
        Ok([0_u64, v11].mix())
    }
);

workflow!(
    async fn w55(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = ask(c, 3, k2, &[]).guess(c.guess(3, k2, &[]))?;
            let v4 = ask(c, 4, k2, &[v3])?;
            let v5 = check(c, 5, k2, &[v3])?;
            let v6 = look(c, 6, k2, &[]);
            [k2, v3, v4, v5, v6].mix()
        };
        let v2: u64 = l2.mix();
        let v7 = ask(c, 7, 0, &[v2])?;
        let v8 = check(c, 8, 0, &[v7])?;
        let m9: Vec<u64> = c.list(9, 0, &[v2]);
        let l9 = for k9 in m9.concurrent(c.width(9)) {
            let v10 = look(c, 10, k9, &[v7, v8]);
            let v11: u64 = [11_u64, ].mix();
            let v12 = look(c, 12, k9, &[]);
            #[speculate]
            let v13: u64 = match choose(c, 13, k9, &[v10], 3) {
                0 => {
                    let v15 = look(c, 15, k9, &[v10]);
                    let v16 = ask(c, 16, k9, &[v15, v11])?;
                    [0_u64, v16].mix()
                }
                1 => {
                    let v17 = look(c, 17, k9, &[]);
                    [1_u64, v17].mix()
                }
                _ => {
                    let v18 = check(c, 18, k9, &[])?;
                    let v19 = ask(c, 19, k9, &[v18, v2, v11])?;
                    let v20 = ask(c, 20, k9, &[v19, v7])?;
                    [2_u64, v20].mix()
                }
            };
            let v21: u64 = match choose(c, 21, k9, &[v7], 2) {
                0 => {
                    let v23 = keep(c, 23, k9, &[v12]);
                    [0_u64, v23].mix()
                }
                v22 => {
                    let v24 = look(c, 24, k9, &[v2, v22, v13]);
                    let v25: u64 = [25_u64, v11, v7, v22].mix();
                    [1_u64, v24, v25].mix()
                }
            };
            [k9, v10, v12, v13, v21].mix()
        };
        let v9: u64 = l9.mix();
        let v26 = look(c, 26, 0, &[v2, v7]).after(v8);
        let v27 = keep(c, 27, 0, &[v8, v7]);
        let v28 = look(c, 28, 0, &[v26]);
        let v29 = keep(c, 29, 0, &[v28]);
        Ok([0_u64, v9, v27, v28, v29].mix())
    }
);

workflow!(
    async fn w56(c: &Case) -> Result<u64, Broken> {
        let v2 = keep(c, 2, 0, &[]);
        let v3 = look(c, 3, 0, &[v2]).guess(c.guess(3, 0, &[]));
        let v4 = look(c, 4, 0, &[v3]);
        let v5: u64 = match choose(c, 5, 0, &[v2], 3) {
            0 => {
                let v7 = ask(c, 7, 0, &[v3])?;
                [0_u64, v7].mix()
            }
            1 => {
                let v8 = calc(c, 8, 0, &[v2]).guess(c.guess(8, 0, &[]));
                let v9 = calc(c, 9, 0, &[v8]);
                let v10 = look(c, 10, 0, &[v9]);
                [1_u64, v10].mix()
            }
            v6 => {
                let v12 = look(c, 12, 0, &[v11, v6, v4]);
                let v11: u64 = [11_u64, v4].mix();
                [2_u64, v12].mix()
            }
        };
        let m13: Vec<u64> = c.list(13, 0, &[]);
        let l13 = for k13 in m13.concurrent(c.width(13)) {
            let v23 = check(c, 23, k13, &[v21])?;
            #[speculate]
            let v15: u64 = match choose(c, 15, k13, &[v3, v5], 2) {
                0 => {
                    let v17: u64 = [17_u64, v4, v5].mix();
                    [0_u64, v17].mix()
                }
                v16 => {
                    let v18 = ask(c, 18, k13, &[])?;
                    let v19: u64 = [19_u64, v3, v16].mix();
                    let v20: u64 = [20_u64, v2, v14].mix();
                    [1_u64, v18, v19, v20].mix()
                }
            };
            let v14 = ask(c, 14, k13, &[])?;
            let v21 = keep(c, 21, k13, &[v15]).guess(c.guess(21, k13, &[]));
            let v22 = put(c, 22, k13, &[v14]).after(v15)?;
            [k13, v14, v22, v23].mix()
        };
        let v13: u64 = l13.mix();
        let v24 = look(c, 24, 0, &[]);
        let v25: u64 = match choose(c, 25, 0, &[v3], 2) {
            0 => {
                let v27 = put(c, 27, 0, &[])?;
                let v28 = ask(c, 28, 0, &[v13, v24])?;
                [0_u64, v27, v28].mix()
            }
            _ => {
                let v29 = keep(c, 29, 0, &[v3, v24]);
                [1_u64, v29].mix()
            }
        };
        Ok([0_u64, v2, v24, v25].mix())
    }
);

workflow!(
    async fn w57(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let m3: Vec<u64> = c.list(3, 0, &[v2]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v4: u64 = [4_u64, ].mix();
            let v5 = check(c, 5, k3, &[v2, v4])?;
            #[speculate]
            let v6: u64 = match [6_u64, v5].mix() % 2 {
                0 => {
                    let v8 = look(c, 8, k3, &[v5, v2]);
                    let v9 = look(c, 9, k3, &[v4]);
                    [0_u64, v8, v9].mix()
                }
                v7 => {
                    let v10 = ask(c, 10, k3, &[v7, v4])?;
                    let v11 = keep(c, 11, k3, &[v10, v7, v5]);
                    let v12 = keep(c, 12, k3, &[v7, v4, v11]);
                    [1_u64, v12].mix()
                }
            };
            let v13: u64 = [13_u64, v4, v2].mix();
            let v14: u64 = match choose(c, 14, k3, &[v5, v2], 2) {
                0 => {
                    let v16: u64 = [16_u64, v4, v2].mix();
                    [0_u64, v16].mix()
                }
                _ => {
                    let v17: u64 = [17_u64, v6].mix();
                    let v18 = ask(c, 18, k3, &[v4])?;
                    let v19: u64 = [19_u64, v18, v13].mix();
                    [1_u64, v17, v19].mix()
                }
            };
            [k3, v14].mix()
        };
        let v3: u64 = l3.mix();
        let v20: u64 = [20_u64, v3].mix();
        #[speculate]
        let v21: u64 = match [21_u64, v20].mix() % 3 {
            0 => {
                let v23 = keep(c, 23, 0, &[v2, v3]);
                [0_u64, v23].mix()
            }
            1 => {
                let v24 = put(c, 24, 0, &[v2])?;
                let v25 = check(c, 25, 0, &[])?;
                let v26 = ask(c, 26, 0, &[v24])?;
                [1_u64, v25, v26].mix()
            }
            v22 => {
                let v27: u64 = [27_u64, v2, v20, v22].mix();
                let v28 = ask(c, 28, 0, &[v2])?;
                let v29: u64 = [29_u64, v3].mix();
                [2_u64, v27, v28, v29].mix()
            }
        };
        let v30: u64 = match [30_u64, v3].mix() % 3 {
            0 => {
                let v32 = look(c, 32, 0, &[]);
                [0_u64, v32].mix()
            }
            1 => {
                let v33: u64 = [33_u64, v21, v20].mix();
                [1_u64, v33].mix()
            }
            _ => {
                let v34 = ask(c, 34, 0, &[v20])?;
                let v35 = look(c, 35, 0, &[]);
                [2_u64, v34, v35].mix()
            }
        };
        let v36: u64 = [36_u64, v20, v21].mix();
        let v37 = look(c, 37, 0, &[v21]).guess(c.guess(37, 0, &[]));
        let v38 = ask(c, 38, 0, &[v30, v37, v36])?;
        let v39: u64 = [39_u64, ].mix();
        let v40 = look(c, 40, 0, &[v37]);
        Ok([0_u64, v38, v39, v40].mix())
    }
);

workflow!(
    async fn w58(c: &Case) -> Result<u64, Broken> {
        let v21 = ask(c, 21, 0, &[v3, v8])?;
        let v2 = ask(c, 2, 0, &[])?;
        #[speculate]
        let v3: u64 = match choose(c, 3, 0, &[v2], 3) {
            0 => {
                let v5 = ask(c, 5, 0, &[v2])?;
                [0_u64, v5].mix()
            }
            1 => {
                let v6 = look(c, 6, 0, &[v2]);
                [1_u64, v6].mix()
            }
            _ => {
                let v7 = look(c, 7, 0, &[v2]);
                [2_u64, v7].mix()
            }
        };
        let m8: Vec<u64> = c.list(8, 0, &[]);
        let l8 = for k8 in m8.concurrent(c.width(8)) {
            let v10 = ask(c, 10, k8, &[v3]).guess(c.guess(10, k8, &[]))?;
            let v20 = keep(c, 20, k8, &[v9, v12]);
            let v12: u64 = match [12_u64, v11].mix() % 3 {
                0 => {
                    let v14 = look(c, 14, k8, &[v10]);
                    let v15 = ask(c, 15, k8, &[v11])?;
                    let v16 = put(c, 16, k8, &[v15])?;
                    [0_u64, v14, v16].mix()
                }
                1 => {
                    let v18 = ask(c, 18, k8, &[])?;
                    let v17: u64 = [17_u64, ].mix();
                    [1_u64, v17, v18].mix()
                }
                _ => {
                    let v19 = look(c, 19, k8, &[v10, v2]);
                    [2_u64, v19].mix()
                }
            };
            let v11 = ask(c, 11, k8, &[v10, v3])?;
            let v9: u64 = [9_u64, ].mix();
            [k8, v20].mix()
        };
        let v8: u64 = l8.mix();
        let v22 = keep(c, 22, 0, &[]);
        Ok([0_u64, v21, v22].mix())
    }
);

workflow!(
    async fn w59(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]);
        let v3: u64 = [3_u64, v2].mix();
        let v4 = keep(c, 4, 0, &[v2]);
        let m5: Vec<u64> = c.list(5, 0, &[]);
        let l5 = for k5 in m5.concurrent(c.width(5)) {
            let v6: u64 = [6_u64, ].mix();
            let v7 = ask(c, 7, k5, &[v4]).after(v6)?;
            #[speculate]
            let v8: u64 = match choose(c, 8, k5, &[v2], 2) {
                0 => {
                    let v10 = look(c, 10, k5, &[v7]);
                    [0_u64, v10].mix()
                }
                v9 => {
                    let v11: u64 = [11_u64, v9, v7].mix();
                    let v12 = ask(c, 12, k5, &[v9, v6])?;
                    [1_u64, v11, v12].mix()
                }
            };
            [k5, v8].mix()
        };
        let v5: u64 = l5.mix();
        let m13: Vec<u64> = c.list(13, 0, &[v4]);
        let l13 = for k13 in m13.concurrent(c.width(13)) {
            let v14 = look(c, 14, k13, &[v5, v4]);
            let v15 = put(c, 15, k13, &[]).after(v14)?;
            #[speculate]
            let v16: u64 = match [16_u64, v14].mix() % 3 {
                0 => {
                    let v18 = ask(c, 18, k13, &[])?;
                    let v19 = ask(c, 19, k13, &[v14, v18]).guess(c.guess(19, k13, &[]))?;
                    let v20 = ask(c, 20, k13, &[v19])?;
                    [0_u64, v20].mix()
                }
                1 => {
                    let v21 = look(c, 21, k13, &[v14, v5, v3]);
                    let v22 = keep(c, 22, k13, &[v14, v2]);
                    let v23 = look(c, 23, k13, &[]);
                    [1_u64, v21, v22, v23].mix()
                }
                _ => {
                    let v24: u64 = [24_u64, ].mix();
                    let v25 = look(c, 25, k13, &[]);
                    [2_u64, v24, v25].mix()
                }
            };
            let v26 = ask(c, 26, k13, &[])?;
            [k13, v15, v16, v26].mix()
        };
        let v13: u64 = l13.mix();
        let v27: u64 = match [27_u64, v2, v4].mix() % 2 {
            0 => {
                let v29 = calc(c, 29, 0, &[v5, v4]);
                [0_u64, v29].mix()
            }
            _ => {
                let v30 = keep(c, 30, 0, &[v5]);
                [1_u64, v30].mix()
            }
        };
        #[speculate]
        let v31: u64 = match choose(c, 31, 0, &[v3], 2) {
            0 => {
                let v33 = look(c, 33, 0, &[]);
                let v34 = check(c, 34, 0, &[v4, v27])?;
                let v35: u64 = [35_u64, v4, v33, v34].mix();
                [0_u64, v34, v35].mix()
            }
            _ => {
                let v36 = ask(c, 36, 0, &[])?;
                [1_u64, v36].mix()
            }
        };
        let v37 = calc(c, 37, 0, &[v3, v31]).after(v13);
        #[speculate]
        let v38: u64 = match choose(c, 38, 0, &[v31], 3) {
            0 => {
                let v42 = keep(c, 42, 0, &[v37, v3]);
                let v40: u64 = [40_u64, ].mix();
                let v41 = keep(c, 41, 0, &[]);
                [0_u64, v40, v41, v42].mix()
            }
            1 => {
                let v43 = ask(c, 43, 0, &[v27])?;
                [1_u64, v43].mix()
            }
            v39 => {
                let v44: u64 = [44_u64, v39, v31].mix();
                let v45 = ask(c, 45, 0, &[])?;
                let v46 = look(c, 46, 0, &[v44, v5]);
                [2_u64, v45, v46].mix()
            }
        };
        let v47 = keep(c, 47, 0, &[v31, v37]);
        Ok([0_u64, v3, v13, v27, v38, v47].mix())
    }
);

workflow!(
    async fn w60(c: &Case) -> Result<u64, Broken> {
        let v4 = keep(c, 4, 0, &[v2]).guess(c.guess(4, 0, &[]));
        let v2 = ask(c, 2, 0, &[])?;
        let v3 = look(c, 3, 0, &[v2]);
        let v5 = calc(c, 5, 0, &[v4]);
        let v6: u64 = match [6_u64, v5].mix() % 3 {
            0 => {
                let v10 = look(c, 10, 0, &[v8]);
                let v8 = calc(c, 8, 0, &[]);
                let v9 = ask(c, 9, 0, &[v5])?;
                [0_u64, v9, v10].mix()
            }
            1 => {
                let v11 = look(c, 11, 0, &[v4]);
                let v12 = look(c, 12, 0, &[v4, v3]);
                let v13 = ask(c, 13, 0, &[])?;
                [1_u64, v11, v12, v13].mix()
            }
            _ => {
                let v14 = ask(c, 14, 0, &[v5])?;
                let v15 = keep(c, 15, 0, &[v14, v2]);
                [2_u64, v15].mix()
            }
        };
        Ok([0_u64, v4, v6].mix())
    }
);

workflow!(
    async fn w61(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let v3 = look(c, 3, 0, &[v2]).guess(c.guess(3, 0, &[]));
        let v4 = look(c, 4, 0, &[v3]);
        let v5 = put(c, 5, 0, &[v2])?;
        let v6 = ask(c, 6, 0, &[]).after(v3)?;
        let v7 = look(c, 7, 0, &[v6, v5]);
        Ok([0_u64, v4, v7].mix())
    }
);

workflow!(
    async fn w62(c: &Case) -> Result<u64, Broken> {
        let v2 = check(c, 2, 0, &[])?;
        let v20 = check(c, 20, 0, &[v3]).guess(c.guess(20, 0, &[]))?;
        let v3: u64 = match [3_u64, v2].mix() % 3 {
            0 => {
                let v5 = ask(c, 5, 0, &[v2])?;
                let v6 = look(c, 6, 0, &[]);
                [0_u64, v5, v6].mix()
            }
            1 => {
                let v7 = check(c, 7, 0, &[v2]).guess(c.guess(7, 0, &[]))?;
                let v8 = check(c, 8, 0, &[v7])?;
                [1_u64, v8].mix()
            }
            v4 => {
                let v9 = check(c, 9, 0, &[v2])?;
                let v10 = keep(c, 10, 0, &[v4, v9]);
                [2_u64, v10].mix()
            }
        };
        let m22: Vec<u64> = c.list(22, 0, &[v12]);
        let l22 = for k22 in m22.concurrent(c.width(22)) {
            let v24 = keep(c, 24, k22, &[v11]);
            let v23 = look(c, 23, k22, &[v2]);
            [k22, v23, v24].mix()
        };
        let v22: u64 = l22.mix();
        let v21 = look(c, 21, 0, &[v20]);
        let v11: u64 = [11_u64, v2].mix();
        #[speculate]
        let v12: u64 = match choose(c, 12, 0, &[v3], 2) {
            0 => {
                let v16 = ask(c, 16, 0, &[v14, v11, v15])?;
                let v14 = look(c, 14, 0, &[]).guess(c.guess(14, 0, &[]));
                let v15 = look(c, 15, 0, &[v14]).guess(c.guess(15, 0, &[]));
                [0_u64, v14, v16].mix()
            }
            v13 => {
                let v17 = ask(c, 17, 0, &[v11, v13])?;
                let v18 = check(c, 18, 0, &[v2, v11])?;
                let v19 = look(c, 19, 0, &[]).after(v11);
                [1_u64, v17, v18, v19].mix()
            }
        };
        Ok([0_u64, v21, v22].mix())
    }
);

workflow!(
    async fn w63(c: &Case) -> Result<u64, Broken> {
        let v19 = ask(c, 19, 0, &[v3, v18])?;
        #[speculate]
        let v4: u64 = match choose(c, 4, 0, &[v3, v2], 2) {
            0 => {
                let v6 = put(c, 6, 0, &[v2]).guess(c.guess(6, 0, &[]))?;
                let v7 = look(c, 7, 0, &[v2, v6]);
                let v8 = look(c, 8, 0, &[v7]);
                [0_u64, v6, v7, v8].mix()
            }
            _ => {
                let v9 = ask(c, 9, 0, &[v2])?;
                let v11 = calc(c, 11, 0, &[v2, v10]);
                let v10: u64 = [10_u64, v9].mix();
                [1_u64, v11].mix()
            }
        };
        let v18 = ask(c, 18, 0, &[v14, v3])?;
        let v2 = put(c, 2, 0, &[])?;
        let m15: Vec<u64> = c.list(15, 0, &[v3]);
        let l15 = for k15 in m15.concurrent(c.width(15)) {
            let v16 = look(c, 16, k15, &[v3, v2]).guess(c.guess(16, k15, &[]));
            let v17 = ask(c, 17, k15, &[v16, v3])?;
            [k15, v17].mix()
        };
        let v15: u64 = l15.mix();
        let v12 = look(c, 12, 0, &[]).after(v4);
        let v20 = look(c, 20, 0, &[]);
        let v13 = keep(c, 13, 0, &[v12]);
        let v3 = post(c, 3, 0, &[v2]);
        let v14 = look(c, 14, 0, &[]).guess(c.guess(14, 0, &[]));
        Ok([0_u64, v2, v4, v13, v15, v19, v20].mix())
    }
);

workflow!(
    async fn w64(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = ask(c, 3, k2, &[])?;
            let v4: u64 = match choose(c, 4, k2, &[v3], 2) {
                0 => {
                    let v6 = keep(c, 6, k2, &[v3]);
                    [0_u64, v6].mix()
                }
                _ => {
                    let v7 = ask(c, 7, k2, &[v3])?;
                    [1_u64, v7].mix()
                }
            };
            let v8: u64 = [8_u64, v4, v3].mix();
            let v9: u64 = match [9_u64, v8].mix() % 2 {
                0 => {
                    let v11 = keep(c, 11, k2, &[v3, v4]);
                    let v12: u64 = [12_u64, v4].mix();
                    let v13 = ask(c, 13, k2, &[v4, v12])?;
                    [0_u64, v11, v13].mix()
                }
                _ => {
                    let v14 = put(c, 14, k2, &[v3])?;
                    [1_u64, v14].mix()
                }
            };
            let v15 = look(c, 15, k2, &[v4]);
            [k2, v8, v9, v15].mix()
        };
        let v2: u64 = l2.mix();
        let v16 = ask(c, 16, 0, &[])?;
        let m17: Vec<u64> = c.list(17, 0, &[v2]);
        let l17 = for k17 in m17.concurrent(c.width(17)) {
            let v19 = check(c, 19, k17, &[])?;
            let v18 = look(c, 18, k17, &[v16]);
            [k17, v18, v19].mix()
        };
        let v17: u64 = l17.mix();
        let v20 = ask(c, 20, 0, &[v2]).guess(c.guess(20, 0, &[]))?;
        let m21: Vec<u64> = c.list(21, 0, &[]);
        let l21 = for k21 in m21.concurrent(c.width(21)) {
            let v22 = check(c, 22, k21, &[v20, v16, v2])?;
            let v26 = check(c, 26, k21, &[])?;
            let v24 = put(c, 24, k21, &[v23])?;
            let v23 = ask(c, 23, k21, &[v2, v20])?;
            let v25 = look(c, 25, k21, &[]);
            [k21, v22, v24, v25, v26].mix()
        };
        let v21: u64 = l21.mix();
        let v27 = look(c, 27, 0, &[v21, v20]);
        Ok([0_u64, v17, v27].mix())
    }
);

workflow!(
    async fn w65(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]);
        let v15 = look(c, 15, 0, &[v3]);
        let v16 = check(c, 16, 0, &[v4, v3, v15])?;
        let v3 = keep(c, 3, 0, &[]).guess(c.guess(3, 0, &[]));
        #[speculate]
        let v5: u64 = match [5_u64, v4, v3].mix() % 3 {
            0 => {
                let v7 = post(c, 7, 0, &[v2, v4, v3]).guess(c.guess(7, 0, &[]));
                let v8 = look(c, 8, 0, &[v7]);
                [0_u64, v7, v8].mix()
            }
            1 => {
                let v9 = ask(c, 9, 0, &[])?;
                let v10 = put(c, 10, 0, &[])?;
                let v11 = put(c, 11, 0, &[v4, v10])?;
                [1_u64, v9, v11].mix()
            }
            v6 => {
                let v14: u64 = [14_u64, v13, v4].mix();
                let v13 = ask(c, 13, 0, &[v4, v3, v2])?;
                let v12 = ask(c, 12, 0, &[v6])?;
                [2_u64, v12, v14].mix()
            }
        };
        let v4 = ask(c, 4, 0, &[v2, v3])?;
        Ok([0_u64, v5, v16].mix())
    }
);

workflow!(
    async fn w66(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v4 = ask(c, 4, k2, &[v3])?;
            let v3 = put(c, 3, k2, &[]).guess(c.guess(3, k2, &[]))?;
            let v5 = ask(c, 5, k2, &[])?;
            [k2, v4, v5].mix()
        };
        let v2: u64 = l2.mix();
        let v6 = look(c, 6, 0, &[v2]);
        let v7 = ask(c, 7, 0, &[])?;
        let v8 = ask(c, 8, 0, &[v7])?;
        let v9 = post(c, 9, 0, &[v6, v7]);
        let v10 = look(c, 10, 0, &[]);
        let v11 = send(c, 11, 0, &[v9, v7]).after(v8)?;
        let m12: Vec<u64> = c.list(12, 0, &[]);
        let l12 = for k12 in m12.concurrent(c.width(12)) {
            let v13 = calc(c, 13, k12, &[v10]).guess(c.guess(13, k12, &[]));
            let v14 = calc(c, 14, k12, &[v13, v10]);
            let v15 = ask(c, 15, k12, &[v14])?;
            let v16 = look(c, 16, k12, &[v9]);
            #[speculate]
            let v17: u64 = match [17_u64, v16].mix() % 2 {
                0 => {
                    let v19 = calc(c, 19, k12, &[v13]);
                    [0_u64, v19].mix()
                }
                _ => {
                    let v20 = check(c, 20, k12, &[])?;
                    [1_u64, v20].mix()
                }
            };
            [k12, v14, v15, v17].mix()
        };
        let v12: u64 = l12.mix();
        #[speculate]
        let v21: u64 = match choose(c, 21, 0, &[], 3) {
            0 => {
                let v23 = put(c, 23, 0, &[v7, v8])?;
                let v24 = keep(c, 24, 0, &[v8]);
                [0_u64, v23, v24].mix()
            }
            1 => {
                let v25 = look(c, 25, 0, &[v10]);
                [1_u64, v25].mix()
            }
            _ => {
                let v26 = ask(c, 26, 0, &[v8, v10])?;
                let v27: u64 = [27_u64, v7, v26, v10].mix();
                let v28 = ask(c, 28, 0, &[v6, v26])?;
                [2_u64, v27, v28].mix()
            }
        };
        Ok([0_u64, v6, v11, v12, v21].mix())
    }
);

workflow!(
    async fn w67(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = ask(c, 3, k2, &[]).guess(c.guess(3, k2, &[]))?;
            let v4 = check(c, 4, k2, &[v3])?;
            let v5: u64 = [5_u64, v3].mix();
            [k2, v4, v5].mix()
        };
        let v2: u64 = l2.mix();
        let m6: Vec<u64> = c.list(6, 0, &[v2]);
        let l6 = for k6 in m6.concurrent(c.width(6)) {
            let v7 = put(c, 7, k6, &[v2])?;
            let v8 = look(c, 8, k6, &[]).guess(c.guess(8, k6, &[]));
            let v9 = ask(c, 9, k6, &[v8, v2])?;
            let v10 = keep(c, 10, k6, &[v8]);
            [k6, v7, v9, v10].mix()
        };
        let v6: u64 = l6.mix();
        let v11 = look(c, 11, 0, &[v2]);
        #[speculate]
        let v12: u64 = match choose(c, 12, 0, &[v6], 3) {
            0 => {
                let v15 = look(c, 15, 0, &[v6, v14]);
                let v14 = ask(c, 14, 0, &[v11, v2]).guess(c.guess(14, 0, &[]))?;
                [0_u64, v15].mix()
            }
            1 => {
                let v16 = look(c, 16, 0, &[v6, v11, v2]);
                [1_u64, v16].mix()
            }
            _ => {
                let v17 = keep(c, 17, 0, &[v2, v6]);
                [2_u64, v17].mix()
            }
        };
        #[speculate]
        let v18: u64 = match [18_u64, v12, v6].mix() % 3 {
            0 => {
                let v20: u64 = [20_u64, ].mix();
                let v21 = look(c, 21, 0, &[v12, v11, v20]);
                let v22 = check(c, 22, 0, &[v21])?;
                [0_u64, v22].mix()
            }
            1 => {
                let v23 = put(c, 23, 0, &[v11])?;
                let v24: u64 = [24_u64, v11].mix();
                let v25 = ask(c, 25, 0, &[])?;
                [1_u64, v23, v24, v25].mix()
            }
            _ => {
                let v26 = ask(c, 26, 0, &[])?;
                let v27 = look(c, 27, 0, &[v26, v12]);
                let v28 = check(c, 28, 0, &[v26])?;
                [2_u64, v26, v27, v28].mix()
            }
        };
        let v29 = look(c, 29, 0, &[v18]);
        let v30 = look(c, 30, 0, &[]);
        let v31 = ask(c, 31, 0, &[]).after(v12)?;
        let v32 = keep(c, 32, 0, &[v29, v31, v12]);
        Ok([0_u64, v6, v29, v30, v32].mix())
    }
);

workflow!(
    async fn w68(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v4 = check(c, 4, k2, &[])?;
            let v3 = ask(c, 3, k2, &[])?;
            #[speculate]
            let v6: u64 = match choose(c, 6, k2, &[v5], 2) {
                0 => {
                    let v10 = ask(c, 10, k2, &[v5, v4])?;
                    let v8 = ask(c, 8, k2, &[v5])?;
                    let v9: u64 = [9_u64, v4, v5, v8].mix();
                    [0_u64, v9, v10].mix()
                }
                v7 => {
                    let v11 = keep(c, 11, k2, &[v7, v4]);
                    let v12 = look(c, 12, k2, &[v5, v7]);
                    [1_u64, v11, v12].mix()
                }
            };
            let v5 = put(c, 5, k2, &[])?;
            [k2, v3, v4, v6].mix()
        };
        let v2: u64 = l2.mix();
        let v13 = look(c, 13, 0, &[v2]).guess(c.guess(13, 0, &[v2]));
        let v14 = ask(c, 14, 0, &[v2]).after(v13).guess(c.guess(14, 0, &[]))?;
        let v15 = look(c, 15, 0, &[]);
        let v16 = check(c, 16, 0, &[v13, v14])?;
        let v17 = put(c, 17, 0, &[v16])?;
        let v18 = ask(c, 18, 0, &[])?;
        Ok([0_u64, v15, v17, v18].mix())
    }
);

workflow!(
    async fn w69(c: &Case) -> Result<u64, Broken> {
        let m6: Vec<u64> = c.list(6, 0, &[v2]);
        let l6 = for k6 in m6.concurrent(c.width(6)) {
            let v7 = keep(c, 7, k6, &[]);
            let v8 = put(c, 8, k6, &[v4])?;
            let v9 = ask(c, 9, k6, &[])?;
            let v10: u64 = [10_u64, v9].mix();
            [k6, v7, v8, v10].mix()
        };
        let v6: u64 = l6.mix();
        let v12 = post(c, 12, 0, &[v5, v11, v6]);
        let v11 = check(c, 11, 0, &[v5, v3, v2])?;
        let v2 = check(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v4: u64 = [4_u64, v2].mix();
        let v3 = ask(c, 3, 0, &[v2])?;
        let v5 = look(c, 5, 0, &[v2]).guess(c.guess(5, 0, &[v4]));
        Ok([0_u64, v3, v4, v12].mix())
    }
);

workflow!(
    async fn w70(c: &Case) -> Result<u64, Broken> {
        let v2 = check(c, 2, 0, &[])?;
        #[speculate]
        let v3: u64 = match choose(c, 3, 0, &[], 3) {
            0 => {
                let v5 = keep(c, 5, 0, &[v2]);
                let v6 = look(c, 6, 0, &[]);
                let v7 = put(c, 7, 0, &[v6])?;
                [0_u64, v5, v7].mix()
            }
            1 => {
                let v8: u64 = [8_u64, ].mix();
                [1_u64, v8].mix()
            }
            v4 => {
                let v9 = put(c, 9, 0, &[v4, v2])?;
                [2_u64, v9].mix()
            }
        };
        let v10: u64 = match choose(c, 10, 0, &[v3], 3) {
            0 => {
                let v12 = look(c, 12, 0, &[v3]);
                let v13 = keep(c, 13, 0, &[v12]).guess(c.guess(13, 0, &[]));
                let v14 = look(c, 14, 0, &[v2, v13, v3]);
                [0_u64, v14].mix()
            }
            1 => {
                let v15 = ask(c, 15, 0, &[v2])?;
                [1_u64, v15].mix()
            }
            v11 => {
                let v17 = put(c, 17, 0, &[v3])?;
                let v18 = keep(c, 18, 0, &[]);
                let v16 = look(c, 16, 0, &[v3, v11]);
                [2_u64, v16, v17, v18].mix()
            }
        };
        let v19 = send(c, 19, 0, &[v3])?;
        Ok([0_u64, v3, v10, v19].mix())
    }
);

workflow!(
    async fn w71(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let m3: Vec<u64> = c.list(3, 0, &[]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v4 = post(c, 4, k3, &[v2]).guess(c.guess(4, k3, &[]));
            let v5 = calc(c, 5, k3, &[v4, v2]);
            [k3, v5].mix()
        };
        let v3: u64 = l3.mix();
        let m6: Vec<u64> = c.list(6, 0, &[]);
        let l6 = for k6 in m6.concurrent(c.width(6)) {
            let v7: u64 = [7_u64, v2].mix();
            let v8 = check(c, 8, k6, &[v7]).guess(c.guess(8, k6, &[]))?;
            let v9 = ask(c, 9, k6, &[v8, v7])?;
            let v10 = ask(c, 10, k6, &[v9])?;
            let v11 = check(c, 11, k6, &[])?;
            [k6, v7, v9, v10, v11].mix()
        };
        let v6: u64 = l6.mix();
        let v12 = calc(c, 12, 0, &[v6, v2, v3]);
        Ok([0_u64, v12].mix())
    }
);

pub(crate) static RUNS: &[Run] = &[
    |c| Box::pin(w0(c)),
    |c| Box::pin(w1(c)),
    |c| Box::pin(w2(c)),
    |c| Box::pin(w3(c)),
    |c| Box::pin(w4(c)),
    |c| Box::pin(w5(c)),
    |c| Box::pin(w6(c)),
    |c| Box::pin(w7(c)),
    |c| Box::pin(w8(c)),
    |c| Box::pin(w9(c)),
    |c| Box::pin(w10(c)),
    |c| Box::pin(w11(c)),
    |c| Box::pin(w12(c)),
    |c| Box::pin(w13(c)),
    |c| Box::pin(w14(c)),
    |c| Box::pin(w15(c)),
    |c| Box::pin(w16(c)),
    |c| Box::pin(w17(c)),
    |c| Box::pin(w18(c)),
    |c| Box::pin(w19(c)),
    |c| Box::pin(w20(c)),
    |c| Box::pin(w21(c)),
    |c| Box::pin(w22(c)),
    |c| Box::pin(w23(c)),
    |c| Box::pin(w24(c)),
    |c| Box::pin(w25(c)),
    |c| Box::pin(w26(c)),
    |c| Box::pin(w27(c)),
    |c| Box::pin(w28(c)),
    |c| Box::pin(w29(c)),
    |c| Box::pin(w30(c)),
    |c| Box::pin(w31(c)),
    |c| Box::pin(w32(c)),
    |c| Box::pin(w33(c)),
    |c| Box::pin(w34(c)),
    |c| Box::pin(w35(c)),
    |c| Box::pin(w36(c)),
    |c| Box::pin(w37(c)),
    |c| Box::pin(w38(c)),
    |c| Box::pin(w39(c)),
    |c| Box::pin(w40(c)),
    |c| Box::pin(w41(c)),
    |c| Box::pin(w42(c)),
    |c| Box::pin(w43(c)),
    |c| Box::pin(w44(c)),
    |c| Box::pin(w45(c)),
    |c| Box::pin(w46(c)),
    |c| Box::pin(w47(c)),
    |c| Box::pin(w48(c)),
    |c| Box::pin(w49(c)),
    |c| Box::pin(w50(c)),
    |c| Box::pin(w51(c)),
    |c| Box::pin(w52(c)),
    |c| Box::pin(w53(c)),
    |c| Box::pin(w54(c)),
    |c| Box::pin(w55(c)),
    |c| Box::pin(w56(c)),
    |c| Box::pin(w57(c)),
    |c| Box::pin(w58(c)),
    |c| Box::pin(w59(c)),
    |c| Box::pin(w60(c)),
    |c| Box::pin(w61(c)),
    |c| Box::pin(w62(c)),
    |c| Box::pin(w63(c)),
    |c| Box::pin(w64(c)),
    |c| Box::pin(w65(c)),
    |c| Box::pin(w66(c)),
    |c| Box::pin(w67(c)),
    |c| Box::pin(w68(c)),
    |c| Box::pin(w69(c)),
    |c| Box::pin(w70(c)),
    |c| Box::pin(w71(c)),
];

//! Written by `cargo run -p dag-tests --example write_random_guesses`; do not edit.

use super::nodes::{Broken, Case, Mix, Run, ask, calc, check, choose, keep, look, post, put, send};
use dag_core::workflow;

workflow!(
    async fn w0(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]);
        let m3: Vec<u64> = c.list(3, 0, &[]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v4 = keep(c, 4, k3, &[v2]);
            let v5 = check(c, 5, k3, &[v4, v2])?;
            let v6 = look(c, 6, k3, &[v2, v4]);
            let v7 = keep(c, 7, k3, &[v5]);
            [k3, v5, v6, v7].mix()
        };
        let v3: u64 = l3.mix();
        let v8: u64 = match [8_u64, v2].mix() % 2 {
            0 => {
                let v10 = look(c, 10, 0, &[v3]).guess(c.guess(10, 0, &[]));
                let v11 = calc(c, 11, 0, &[v10]);
                [0_u64, v11].mix()
            }
            v9 => {
                let v12 = keep(c, 12, 0, &[v9, v2]);
                let v13 = ask(c, 13, 0, &[v3]).after(v12)?;
                [1_u64, v12, v13].mix()
            }
        };
        let v14: u64 = match [14_u64, v2, v3].mix() % 2 {
            0 => {
                let v16 = keep(c, 16, 0, &[v2, v3]);
                [0_u64, v16].mix()
            }
            _ => {
                let v17 = look(c, 17, 0, &[]);
                [1_u64, v17].mix()
            }
        };
        let v18 = put(c, 18, 0, &[v8, v3])?;
        let v19 = ask(c, 19, 0, &[v14, v8])?;
        let v20 = look(c, 20, 0, &[v19]).guess(c.guess(20, 0, &[]));
        let v21 = look(c, 21, 0, &[v8, v20, v19]);
        let v22 = look(c, 22, 0, &[v20]);
        Ok([0_u64, v8, v18, v21, v22].mix())
    }
);

workflow!(
    async fn w1(c: &Case) -> Result<u64, Broken> {
        let v7: u64 = match choose(c, 7, 0, &[v4], 2) {
            0 => {
                let v9 = ask(c, 9, 0, &[v6])?;
                let v10 = put(c, 10, 0, &[v2, v6])?;
                [0_u64, v9, v10].mix()
            }
            v8 => {
                let v11: u64 = [11_u64, v8, v3].mix();
                let v12 = check(c, 12, 0, &[v6, v11])?;
                let v13 = look(c, 13, 0, &[v4, v8, v5]).after(v11);
                [1_u64, v12, v13].mix()
            }
        };
        let v15 = look(c, 15, 0, &[v14]);
        let v5 = look(c, 5, 0, &[v2, v3, v4]);
        let v3 = look(c, 3, 0, &[v2]).guess(c.guess(3, 0, &[]));
        let v4 = ask(c, 4, 0, &[v3]).guess(c.guess(4, 0, &[]))?;
        let v2 = look(c, 2, 0, &[]);
        let m17: Vec<u64> = c.list(17, 0, &[]);
        let l17 = for k17 in m17.concurrent(c.width(17)) {
            let v18: u64 = [18_u64, ].mix();
            let v19: u64 = match [19_u64, v15, v5].mix() % 3 {
                0 => {
                    let v21 = look(c, 21, k17, &[v18]);
                    let v22 = look(c, 22, k17, &[v16, v2]);
                    let v23 = calc(c, 23, k17, &[v18, v14]);
                    [0_u64, v21, v22, v23].mix()
                }
                1 => {
                    let v24 = check(c, 24, k17, &[v16, v4])?;
                    [1_u64, v24].mix()
                }
                _ => {
                    let v25 = keep(c, 25, k17, &[]);
                    [2_u64, v25].mix()
                }
            };
            let v26: u64 = [26_u64, v18, v15, v19].mix();
            [k17, v26].mix()
        };
        let v17: u64 = l17.mix();
        let v16: u64 = [16_u64, v7, v14].mix();
        let v14: u64 = [14_u64, v7, v5].mix();
        let v6 = ask(c, 6, 0, &[])?;
        Ok([0_u64, v17].mix())
    }
);

workflow!(
    async fn w2(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let m3: Vec<u64> = c.list(3, 0, &[]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v4 = look(c, 4, k3, &[v2]);
            let v5 = look(c, 5, k3, &[v2]);
            let v6 = keep(c, 6, k3, &[v2]);
            let v7 = keep(c, 7, k3, &[v6, v4]).after(v5);
            [k3, v5, v7].mix()
        };
        let v3: u64 = l3.mix();
        let v8 = look(c, 8, 0, &[v2]);
        let v9 = look(c, 9, 0, &[v2, v3]);
        let v10 = look(c, 10, 0, &[v8]);
        let v11 = look(c, 11, 0, &[]);
        let m12: Vec<u64> = c.list(12, 0, &[]);
        let l12 = for k12 in m12.concurrent(c.width(12)) {
            let v13 = ask(c, 13, k12, &[v9]).guess(c.guess(13, k12, &[v8]))?;
            let v14 = look(c, 14, k12, &[]);
            let v15 = look(c, 15, k12, &[v13]);
            let v16: u64 = match choose(c, 16, k12, &[v13, v8], 2) {
                0 => {
                    let v18 = check(c, 18, k12, &[v14])?;
                    [0_u64, v18].mix()
                }
                _ => {
                    let v19 = ask(c, 19, k12, &[v14, v3])?;
                    [1_u64, v19].mix()
                }
            };
            #[speculate]
            let v20: u64 = match [20_u64, v16].mix() % 3 {
                0 => {
                    let v22 = ask(c, 22, k12, &[v15])?;
                    [0_u64, v22].mix()
                }
                1 => {
                    let v23 = look(c, 23, k12, &[v14]);
                    let v24 = look(c, 24, k12, &[v13]);
                    [1_u64, v23, v24].mix()
                }
                _ => {
                    let v25 = ask(c, 25, k12, &[v16])?;
                    let v26 = ask(c, 26, k12, &[])?;
                    [2_u64, v25, v26].mix()
                }
            };
            [k12, v20].mix()
        };
        let v12: u64 = l12.mix();
        let v27 = keep(c, 27, 0, &[v10, v2, v12]);
        let v28 = keep(c, 28, 0, &[]);
        let v29: u64 = [29_u64, ].mix();
        Ok([0_u64, v8, v11, v12, v27, v28, v29].mix())
    }
);

workflow!(
    async fn w3(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = calc(c, 3, k2, &[]).guess(c.guess(3, k2, &[]));
            let v4 = look(c, 4, k2, &[v3]);
            let v5 = calc(c, 5, k2, &[v3, v4]);
            #[speculate]
            let v6: u64 = match [6_u64, v5].mix() % 3 {
                0 => {
                    let v8 = keep(c, 8, k2, &[]);
                    let v9 = calc(c, 9, k2, &[]);
                    [0_u64, v8, v9].mix()
                }
                1 => {
                    let v11 = ask(c, 11, k2, &[v10, v5])?;
                    let v10 = calc(c, 10, k2, &[v3, v4]);
                    [1_u64, v11].mix()
                }
                v7 => {
                    let v13 = check(c, 13, k2, &[v7])?;
                    let v12 = ask(c, 12, k2, &[v4, v5, v7])?;
                    [2_u64, v12, v13].mix()
                }
            };
            let v14: u64 = [14_u64, v5].mix();
            [k2, v6, v14].mix()
        };
        let v2: u64 = l2.mix();
        let v15: u64 = match choose(c, 15, 0, &[], 2) {
            0 => {
                let v17 = look(c, 17, 0, &[v2]).guess(c.guess(17, 0, &[]));
                let v19 = ask(c, 19, 0, &[v2])?;
                let v18 = look(c, 18, 0, &[v2, v17]);
                [0_u64, v17, v18, v19].mix()
            }
            v16 => {
                let v20: u64 = [20_u64, ].mix();
                let v21 = ask(c, 21, 0, &[v16, v20])?;
                let v22 = look(c, 22, 0, &[v16, v21, v20]);
                [1_u64, v20, v22].mix()
            }
        };
        let m23: Vec<u64> = c.list(23, 0, &[v2]);
        let l23 = for k23 in m23.concurrent(c.width(23)) {
            let v24 = look(c, 24, k23, &[v2]).guess(c.guess(24, k23, &[]));
            let v25 = ask(c, 25, k23, &[v24])?;
            [k23, v25].mix()
        };
        let v23: u64 = l23.mix();
        let v26 = post(c, 26, 0, &[v23, v15]);
        let v27 = keep(c, 27, 0, &[v23]);
        let v28 = look(c, 28, 0, &[]).guess(c.guess(28, 0, &[]));
        let v29: u64 = [29_u64, v26].mix();
        let v30 = look(c, 30, 0, &[]);
        let v31 = ask(c, 31, 0, &[v28])?;
        let v32 = ask(c, 32, 0, &[])?;
        Ok([0_u64, v27, v29, v30, v31, v32].mix())
    }
);

workflow!(
    async fn w4(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3: u64 = match [3_u64, v2].mix() % 3 {
            0 => {
                let v5: u64 = [5_u64, v2].mix();
                let v6 = ask(c, 6, 0, &[v5, v2])?;
                [0_u64, v6].mix()
            }
            1 => {
                let v7 = keep(c, 7, 0, &[v2]);
                let v8 = calc(c, 8, 0, &[]);
                [1_u64, v7, v8].mix()
            }
            _ => {
                let v9 = calc(c, 9, 0, &[]);
                let v10 = keep(c, 10, 0, &[v9]);
                [2_u64, v9, v10].mix()
            }
        };
        let v11 = ask(c, 11, 0, &[v3, v2]).guess(c.guess(11, 0, &[]))?;
        let v12 = calc(c, 12, 0, &[v3, v2]);
        let v13 = ask(c, 13, 0, &[v3, v12]).guess(c.guess(13, 0, &[v2]))?;
        let v14 = check(c, 14, 0, &[v13, v11])?;
        let v15 = keep(c, 15, 0, &[v13, v14]);
        let v16 = look(c, 16, 0, &[v3]).after(v14);
        #[speculate]
        let v17: u64 = match [17_u64, v15, v14].mix() % 3 {
            0 => {
                let v19 = ask(c, 19, 0, &[v3, v15]).after(v16).guess(c.guess(19, 0, &[v2]))?;
                let v20 = ask(c, 20, 0, &[v16, v19, v12])?;
                let v21 = keep(c, 21, 0, &[v16, v20, v15]);
                [0_u64, v19, v21].mix()
            }
            1 => {
                let v23 = look(c, 23, 0, &[v11, v15]).after(v16);
                let v24 = check(c, 24, 0, &[v12, v16])?;
                let v22 = check(c, 22, 0, &[v15])?;
                [1_u64, v22, v23, v24].mix()
            }
            v18 => {
                let v25 = keep(c, 25, 0, &[v15, v18]);
                let v26: u64 = [26_u64, v2, v18, v3].mix();
                [2_u64, v25, v26].mix()
            }
        };
        let m27: Vec<u64> = c.list(27, 0, &[v16]);
        let l27 = for k27 in m27.concurrent(c.width(27)) {
            let v28 = check(c, 28, k27, &[v17, v15]).guess(c.guess(28, k27, &[]))?;
            let v29 = ask(c, 29, k27, &[v28, v17])?;
            [k27, v29].mix()
        };
        let v27: u64 = l27.mix();
        Ok([0_u64, v12, v17, v27].mix())
    }
);

workflow!(
    async fn w5(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = look(c, 3, 0, &[v2]);
        let v4 = ask(c, 4, 0, &[v2]).after(v3)?;
        let v5 = look(c, 5, 0, &[]);
        let v6: u64 = [6_u64, v3, v4, v5].mix();
        let v7 = ask(c, 7, 0, &[v2]).guess(c.guess(7, 0, &[]))?;
        let v8 = look(c, 8, 0, &[v6, v7]);
        let m9: Vec<u64> = c.list(9, 0, &[]);
        let l9 = for k9 in m9.concurrent(c.width(9)) {
            let v10 = look(c, 10, k9, &[v7, v8]).guess(c.guess(10, k9, &[]));
            let v11 = ask(c, 11, k9, &[])?;
            let v12 = post(c, 12, k9, &[]).after(v10).guess(c.guess(12, k9, &[]));
            let v13 = look(c, 13, k9, &[v10, v12, v8]);
            [k9, v11, v13].mix()
        };
        let v9: u64 = l9.mix();
        Ok([0_u64, v5, v8, v9].mix())
    }
);

workflow!(
    async fn w6(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = look(c, 3, 0, &[v2]);
        let v4 = look(c, 4, 0, &[]).after(v2);
        #[speculate]
        let v5: u64 = match choose(c, 5, 0, &[], 3) {
            0 => {
                let v7 = look(c, 7, 0, &[]);
                let v8 = look(c, 8, 0, &[v7, v2, v3]);
                let v9 = ask(c, 9, 0, &[])?;
                [0_u64, v8, v9].mix()
            }
            1 => {
                let v10 = ask(c, 10, 0, &[v4])?;
                [1_u64, v10].mix()
            }
            _ => {
                let v11 = ask(c, 11, 0, &[])?;
                [2_u64, v11].mix()
            }
        };
        Ok([0_u64, v3, v5].mix())
    }
);

workflow!(
    async fn w7(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = ask(c, 3, k2, &[])?;
            let v4 = ask(c, 4, k2, &[]).after(v3).guess(c.guess(4, k2, &[v3]))?;
            let v5 = look(c, 5, k2, &[v4, v3]);
            let v6 = calc(c, 6, k2, &[v5]);
            [k2, v3, v5, v6].mix()
        };
        let v2: u64 = l2.mix();
        let v7: u64 = [7_u64, ].mix();
        let v8 = look(c, 8, 0, &[v2]);
        let v9 = ask(c, 9, 0, &[]).after(v8)?;
        let v10 = look(c, 10, 0, &[v7, v8]).after(v9);
        let m11: Vec<u64> = c.list(11, 0, &[]);
        let l11 = for k11 in m11.concurrent(c.width(11)) {
            let v12 = calc(c, 12, k11, &[v9, v10]).guess(c.guess(12, k11, &[v8]));
            let v13 = check(c, 13, k11, &[v7, v9, v12])?;
            [k11, v13].mix()
        };
        let v11: u64 = l11.mix();
        let v14 = ask(c, 14, 0, &[])?;
        #[speculate]
        let v15: u64 = match choose(c, 15, 0, &[], 2) {
            0 => {
                let v17 = ask(c, 17, 0, &[v14, v10])?;
                [0_u64, v17].mix()
            }
            v16 => {
                let v18 = put(c, 18, 0, &[v11])?;
                let v19 = ask(c, 19, 0, &[v16, v11]).after(v14)?;
                [1_u64, v18, v19].mix()
            }
        };
        let v20 = look(c, 20, 0, &[v15, v14]);
        Ok([0_u64, v11, v15, v20].mix())
    }
);

workflow!(
    async fn w8(c: &Case) -> Result<u64, Broken> {
        let v2 = post(c, 2, 0, &[]);
        let v26: u64 = [26_u64, v19, v25, v18].mix();
        let v25 = look(c, 25, 0, &[v15, v3]);
        let v18 = look(c, 18, 0, &[v15, v16]);
        let v15 = ask(c, 15, 0, &[v2]).after(v3).guess(c.guess(15, 0, &[]))?;
        let v16: u64 = [16_u64, v3].mix();
        let m4: Vec<u64> = c.list(4, 0, &[v2]);
        let l4 = for k4 in m4.concurrent(c.width(4)) {
            let v5 = keep(c, 5, k4, &[v3]).guess(c.guess(5, k4, &[]));
            let v6 = calc(c, 6, k4, &[v3, v5]);
            #[speculate]
            let v7: u64 = match [7_u64, v6, v5].mix() % 2 {
                0 => {
                    let v10 = look(c, 10, k4, &[v9]);
                    let v9 = ask(c, 9, k4, &[])?;
                    [0_u64, v9, v10].mix()
                }
                v8 => {
                    let v11 = check(c, 11, k4, &[v8]).guess(c.guess(11, k4, &[]))?;
                    let v12 = ask(c, 12, k4, &[v11])?;
                    [1_u64, v11, v12].mix()
                }
            };
            let v13 = look(c, 13, k4, &[]);
            let v14 = look(c, 14, k4, &[v6]);
            [k4, v7, v13, v14].mix()
        };
        let v4: u64 = l4.mix();
        #[speculate]
        let v19: u64 = match [19_u64, v18].mix() % 2 {
            0 => {
                let v21 = ask(c, 21, 0, &[])?;
                [0_u64, v21].mix()
            }
            v20 => {
                let v22 = keep(c, 22, 0, &[v20]);
                let v24 = look(c, 24, 0, &[v23, v20]);
                let v23 = look(c, 23, 0, &[v20, v22]);
                [1_u64, v24].mix()
            }
        };
        let v3: u64 = [3_u64, v2].mix();
        let v17 = look(c, 17, 0, &[v16, v15, v4]);
        Ok([0_u64, v17, v19, v26].mix())
    }
);

workflow!(
    async fn w9(c: &Case) -> Result<u64, Broken> {
        let v2 = check(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v15 = ask(c, 15, 0, &[v8, v9])?;
        let v8 = calc(c, 8, 0, &[v2, v4]).guess(c.guess(8, 0, &[v4]));
        let v4: u64 = [4_u64, v2].mix();
        let v14 = look(c, 14, 0, &[]);
        let v3 = ask(c, 3, 0, &[v2])?;
        let v9: u64 = match choose(c, 9, 0, &[], 2) {
            0 => {
                let v11 = calc(c, 11, 0, &[v8, v5]);
                [0_u64, v11].mix()
            }
            _ => {
                let v12 = check(c, 12, 0, &[])?;
                let v13 = ask(c, 13, 0, &[v8])?;
                [1_u64, v12, v13].mix()
            }
        };
        let m5: Vec<u64> = c.list(5, 0, &[]);
        let l5 = for k5 in m5.concurrent(c.width(5)) {
            let v6 = look(c, 6, k5, &[v2, v4]);
            let v7 = look(c, 7, k5, &[]);
            [k5, v6, v7].mix()
        };
        let v5: u64 = l5.mix();
        Ok([0_u64, v3, v4, v14, v15].mix())
    }
);

workflow!(
    async fn w10(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let v3 = look(c, 3, 0, &[]);
        let v4 = keep(c, 4, 0, &[]);
        let m5: Vec<u64> = c.list(5, 0, &[v4]);
        let l5 = for k5 in m5.concurrent(c.width(5)) {
            let v6 = calc(c, 6, k5, &[]).guess(c.guess(6, k5, &[]));
            let v7 = calc(c, 7, k5, &[v3, v6]);
            [k5, v7].mix()
        };
        let v5: u64 = l5.mix();
        let m8: Vec<u64> = c.list(8, 0, &[v2]);
        let l8 = for k8 in m8.concurrent(c.width(8)) {
            let v10 = put(c, 10, k8, &[v5])?;
            let v9 = keep(c, 9, k8, &[v5]);
            #[speculate]
            let v11: u64 = match choose(c, 11, k8, &[v5], 3) {
                0 => {
                    let v13 = look(c, 13, k8, &[v5]);
                    let v14 = ask(c, 14, k8, &[])?;
                    let v15: u64 = [15_u64, v2].mix();
                    [0_u64, v13, v14, v15].mix()
                }
                1 => {
                    let v16 = look(c, 16, k8, &[v9]);
                    [1_u64, v16].mix()
                }
                _ => {
                    let v17 = keep(c, 17, k8, &[v10]);
                    let v18 = keep(c, 18, k8, &[v10]);
                    [2_u64, v17, v18].mix()
                }
            };
            [k8, v11].mix()
        };
        let v8: u64 = l8.mix();
        let m19: Vec<u64> = c.list(19, 0, &[]);
        let l19 = for k19 in m19.concurrent(c.width(19)) {
            let v20 = check(c, 20, k19, &[v2])?;
            let v21 = ask(c, 21, k19, &[]).after(v20)?;
            [k19, v20, v21].mix()
        };
        let v19: u64 = l19.mix();
        #[speculate]
        let v22: u64 = match [22_u64, v2].mix() % 2 {
            0 => {
                let v24: u64 = [24_u64, v5].mix();
                let v25 = keep(c, 25, 0, &[v19]);
                let v26 = ask(c, 26, 0, &[v19])?;
                [0_u64, v24, v25, v26].mix()
            }
            _ => {
                let v27 = look(c, 27, 0, &[]);
                [1_u64, v27].mix()
            }
        };
        let v28: u64 = match [28_u64, v19, v2].mix() % 2 {
            0 => {
                let v30 = look(c, 30, 0, &[v4, v19, v3]).after(v22);
                [0_u64, v30].mix()
            }
            v29 => {
                let v31: u64 = [31_u64, v8, v29].mix();
                [1_u64, v31].mix()
            }
        };
        Ok([0_u64, v4, v19, v22, v28].mix())
    }
);

workflow!(
    async fn w11(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let m3: Vec<u64> = c.list(3, 0, &[]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v4 = ask(c, 4, k3, &[v2])?;
            let v5 = calc(c, 5, k3, &[v2]);
            let v6 = ask(c, 6, k3, &[v2])?;
            let v7 = send(c, 7, k3, &[])?;
            let v8 = look(c, 8, k3, &[v5]);
            [k3, v4, v5, v6, v7, v8].mix()
        };
        let v3: u64 = l3.mix();
        let m9: Vec<u64> = c.list(9, 0, &[]);
        let l9 = for k9 in m9.concurrent(c.width(9)) {
            let v10: u64 = [10_u64, v2].mix();
            let v11 = keep(c, 11, k9, &[v10]);
            [k9, v11].mix()
        };
        let v9: u64 = l9.mix();
        let v12 = look(c, 12, 0, &[v9, v3]);
        let v13 = keep(c, 13, 0, &[]);
        let v14: u64 = [14_u64, v13].mix();
        let m15: Vec<u64> = c.list(15, 0, &[v9]);
        let l15 = for k15 in m15.concurrent(c.width(15)) {
            let v16 = look(c, 16, k15, &[v9]);
            let v20 = look(c, 20, k15, &[v19, v18]);
            let v18: u64 = [18_u64, v16].mix();
            let v19 = look(c, 19, k15, &[]).guess(c.guess(19, k15, &[v2]));
            let v17: u64 = [17_u64, v16, v13].mix();
            [k15, v16, v17, v20].mix()
        };
        let v15: u64 = l15.mix();
        let v21 = check(c, 21, 0, &[v15])?;
        let v22 = keep(c, 22, 0, &[v21]);
        Ok([0_u64, v12, v14, v22].mix())
    }
);

workflow!(
    async fn w12(c: &Case) -> Result<u64, Broken> {
        let v5: u64 = match [5_u64, v2].mix() % 2 {
            0 => {
                let v7: u64 = [7_u64, v2].mix();
                let v8 = ask(c, 8, 0, &[]).after(v7)?;
                [0_u64, v7, v8].mix()
            }
            _ => {
                let v9 = ask(c, 9, 0, &[v2])?;
                let v11 = look(c, 11, 0, &[v10]);
                let v10 = keep(c, 10, 0, &[v2]).guess(c.guess(10, 0, &[]));
                [1_u64, v9, v11].mix()
            }
        };
        let v14 = ask(c, 14, 0, &[v12, v5])?;
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = ask(c, 3, k2, &[]).guess(c.guess(3, k2, &[]))?;
            let v4 = look(c, 4, k2, &[v3]);
            [k2, v4].mix()
        };
        let v2: u64 = l2.mix();
        let v12 = ask(c, 12, 0, &[v5]).guess(c.guess(12, 0, &[]))?;
        let v13: u64 = [13_u64, v5].mix();
        Ok([0_u64, v13, v14].mix())
    }
);

workflow!(
    async fn w13(c: &Case) -> Result<u64, Broken> {
        let v14 = post(c, 14, 0, &[v11, v7]).after(v12);
        let m3: Vec<u64> = c.list(3, 0, &[]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v4: u64 = [4_u64, ].mix();
            let v5 = check(c, 5, k3, &[v2])?;
            let v6 = keep(c, 6, k3, &[]);
            [k3, v4, v5, v6].mix()
        };
        let v3: u64 = l3.mix();
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v12 = ask(c, 12, 0, &[v10, v7, v3])?;
        let v10 = look(c, 10, 0, &[v3]).after(v7).guess(c.guess(10, 0, &[]));
        let v13 = post(c, 13, 0, &[v10, v2]);
        let v11 = ask(c, 11, 0, &[v10, v2, v3])?;
        let m15: Vec<u64> = c.list(15, 0, &[]);
        let l15 = for k15 in m15.concurrent(c.width(15)) {
            let v16 = keep(c, 16, k15, &[v3, v13, v11]);
            let v18 = keep(c, 18, k15, &[v3, v16]);
            let v19 = look(c, 19, k15, &[v12, v17]);
            let v20 = look(c, 20, k15, &[v17]);
            let v17 = look(c, 17, k15, &[v16]);
            [k15, v18, v19, v20].mix()
        };
        let v15: u64 = l15.mix();
        let m7: Vec<u64> = c.list(7, 0, &[v2]);
        let l7 = for k7 in m7.concurrent(c.width(7)) {
            let v8 = look(c, 8, k7, &[v3, v2]);
            let v9 = ask(c, 9, k7, &[v2, v3])?;
            [k7, v8, v9].mix()
        };
        let v7: u64 = l7.mix();
        Ok([0_u64, v14, v15].mix())
    }
);

workflow!(
    async fn w14(c: &Case) -> Result<u64, Broken> {
        let v2 = put(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = send(c, 3, 0, &[])?;
        #[speculate]
        let v4: u64 = match choose(c, 4, 0, &[v3], 2) {
            0 => {
                let v6 = look(c, 6, 0, &[]);
                [0_u64, v6].mix()
            }
            _ => {
                let v7 = check(c, 7, 0, &[v2])?;
                [1_u64, v7].mix()
            }
        };
        let v8 = ask(c, 8, 0, &[v2])?;
        Ok([0_u64, v2, v4, v8].mix())
    }
);

workflow!(
    async fn w15(c: &Case) -> Result<u64, Broken> {
        let v2 = send(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let m3: Vec<u64> = c.list(3, 0, &[v2]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v4: u64 = [4_u64, v2].mix();
            let v5: u64 = [5_u64, ].mix();
            let v6 = ask(c, 6, k3, &[v5])?;
            #[speculate]
            let v7: u64 = match [7_u64, v4].mix() % 3 {
                0 => {
                    let v9 = check(c, 9, k3, &[v5])?;
                    [0_u64, v9].mix()
                }
                1 => {
                    let v11 = look(c, 11, k3, &[v6]);
                    let v10 = calc(c, 10, k3, &[v6]);
                    let v12 = check(c, 12, k3, &[v11])?;
                    [1_u64, v10, v12].mix()
                }
                _ => {
                    let v13 = look(c, 13, k3, &[v5, v6]);
                    [2_u64, v13].mix()
                }
            };
            let v14 = keep(c, 14, k3, &[v6, v5, v7]);
            [k3, v6, v14].mix()
        };
        let v3: u64 = l3.mix();
        let m15: Vec<u64> = c.list(15, 0, &[]);
        let l15 = for k15 in m15.concurrent(c.width(15)) {
            let v16 = calc(c, 16, k15, &[v2]);
            let v17 = look(c, 17, k15, &[]);
            #[speculate]
            let v18: u64 = match choose(c, 18, k15, &[v16, v2], 2) {
                0 => {
                    let v22 = ask(c, 22, k15, &[v21])?;
                    let v20 = ask(c, 20, k15, &[])?;
                    let v21 = ask(c, 21, k15, &[v20])?;
                    [0_u64, v22].mix()
                }
                _ => {
                    let v23: u64 = [23_u64, v17].mix();
                    let v24: u64 = [24_u64, ].mix();
                    let v25 = look(c, 25, k15, &[v23, v17]);
                    [1_u64, v24, v25].mix()
                }
            };
            let v26 = look(c, 26, k15, &[v2]).guess(c.guess(26, k15, &[]));
            let v27 = check(c, 27, k15, &[v26])?;
            [k15, v18, v27].mix()
        };
        let v15: u64 = l15.mix();
        let v28 = post(c, 28, 0, &[v2, v15]).after(v3);
        let v29 = ask(c, 29, 0, &[v2])?;
        let m30: Vec<u64> = c.list(30, 0, &[]);
        let l30 = for k30 in m30.concurrent(c.width(30)) {
            let v34 = ask(c, 34, k30, &[])?;
            let v33 = ask(c, 33, k30, &[]).after(v31)?;
            let v32 = look(c, 32, k30, &[v31, v2]);
            let v31 = look(c, 31, k30, &[v2]).guess(c.guess(31, k30, &[]));
            [k30, v32, v33, v34].mix()
        };
        let v30: u64 = l30.mix();
        let v35: u64 = match [35_u64, v2].mix() % 2 {
            0 => {
                let v37 = put(c, 37, 0, &[])?;
                let v38 = look(c, 38, 0, &[v37]);
                [0_u64, v38].mix()
            }
            v36 => {
                let v40 = keep(c, 40, 0, &[v36]);
                let v39 = keep(c, 39, 0, &[v36]);
                [1_u64, v39, v40].mix()
            }
        };
        let m41: Vec<u64> = c.list(41, 0, &[v29]);
        let l41 = for k41 in m41.concurrent(c.width(41)) {
            let v42 = look(c, 42, k41, &[v29, v2]).guess(c.guess(42, k41, &[]));
            let v43 = ask(c, 43, k41, &[]).after(v42)?;
            let v44 = ask(c, 44, k41, &[v42])?;
            [k41, v43, v44].mix()
        };
        let v41: u64 = l41.mix();
        let v45 = post(c, 45, 0, &[v41, v15, v28]);
        Ok([0_u64, v3, v15, v30, v35, v45].mix())
    }
);

workflow!(
    async fn w16(c: &Case) -> Result<u64, Broken> {
        let v2 = calc(c, 2, 0, &[]);
        #[speculate]
        let v3: u64 = match [3_u64, v2].mix() % 3 {
            0 => {
                let v5 = look(c, 5, 0, &[v2]);
                let v6 = ask(c, 6, 0, &[v2])?;
                [0_u64, v5, v6].mix()
            }
            1 => {
                let v7 = ask(c, 7, 0, &[v2]).guess(c.guess(7, 0, &[]))?;
                let v8 = check(c, 8, 0, &[v2, v7])?;
                [1_u64, v8].mix()
            }
            _ => {
                let v9 = ask(c, 9, 0, &[])?;
                [2_u64, v9].mix()
            }
        };
        let v10: u64 = [10_u64, v3].mix();
        let m11: Vec<u64> = c.list(11, 0, &[]);
        let l11 = for k11 in m11.concurrent(c.width(11)) {
            let v12 = ask(c, 12, k11, &[v2])?;
            let v13: u64 = [13_u64, ].mix();
            [k11, v12, v13].mix()
        };
        let v11: u64 = l11.mix();
        let v14 = put(c, 14, 0, &[v10, v3]).guess(c.guess(14, 0, &[]))?;
        let v15 = check(c, 15, 0, &[v10, v11])?;
        let v16 = check(c, 16, 0, &[v2])?;
        let v17 = ask(c, 17, 0, &[v14, v10])?;
        let v18 = look(c, 18, 0, &[v17, v15, v14]);
        Ok([0_u64, v16, v18].mix())
    }
);

workflow!(
    async fn w17(c: &Case) -> Result<u64, Broken> {
        let v4 = look(c, 4, 0, &[v2]).after(v3);
        let v3: u64 = [3_u64, v2].mix();
        let v7: u64 = match [7_u64, v5].mix() % 2 {
            0 => {
                let v9 = look(c, 9, 0, &[v2, v5]).after(v6);
                [0_u64, v9].mix()
            }
            _ => {
                let v10 = ask(c, 10, 0, &[v6, v5])?;
                [1_u64, v10].mix()
            }
        };
        let m11: Vec<u64> = c.list(11, 0, &[v4]);
        let l11 = for k11 in m11.concurrent(c.width(11)) {
            let v12 = look(c, 12, k11, &[v5, v6]).guess(c.guess(12, k11, &[]));
            let v13 = look(c, 13, k11, &[v3, v12]);
            let v14 = ask(c, 14, k11, &[v13, v7, v3])?;
            [k11, v14].mix()
        };
        let v11: u64 = l11.mix();
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v15 = ask(c, 15, 0, &[v3, v4]).after(v7)?;
        let v6 = ask(c, 6, 0, &[v4, v5])?;
        let v17 = ask(c, 17, 0, &[v16])?;
        let v16 = ask(c, 16, 0, &[v11, v15, v7])?;
        let v5: u64 = [5_u64, v4, v2].mix();
        Ok([0_u64, v6, v11, v15, v17].mix())
    }
);

workflow!(
    async fn w18(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let v3 = keep(c, 3, 0, &[v2]);
        #[speculate]
        let v4: u64 = match choose(c, 4, 0, &[v3], 3) {
            0 => {
                let v6 = look(c, 6, 0, &[]);
                let v7 = ask(c, 7, 0, &[v2, v6, v3])?;
                [0_u64, v7].mix()
            }
            1 => {
                let v9 = keep(c, 9, 0, &[v8]);
                let v8 = look(c, 8, 0, &[v2]);
                [1_u64, v9].mix()
            }
            v5 => {
                let v10: u64 = [10_u64, ].mix();
                let v11: u64 = [11_u64, v10, v5].mix();
                let v12 = look(c, 12, 0, &[]);
                [2_u64, v11, v12].mix()
            }
        };
        #[speculate]
        let v13: u64 = match choose(c, 13, 0, &[v4, v2], 2) {
            0 => {
                let v16 = look(c, 16, 0, &[]);
                let v15 = put(c, 15, 0, &[v2])?;
                [0_u64, v15, v16].mix()
            }
            v14 => {
                let v17 = ask(c, 17, 0, &[v4])?;
                let v18 = look(c, 18, 0, &[v4, v17]);
                let v19 = ask(c, 19, 0, &[v14])?;
                [1_u64, v18, v19].mix()
            }
        };
        Ok([0_u64, v4, v13].mix())
    }
);

workflow!(
    async fn w19(c: &Case) -> Result<u64, Broken> {
        let v3: u64 = [3_u64, v2].mix();
        let v13: u64 = [13_u64, ].mix();
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let m10: Vec<u64> = c.list(10, 0, &[]);
        let l10 = for k10 in m10.concurrent(c.width(10)) {
            let v11 = keep(c, 11, k10, &[]).guess(c.guess(11, k10, &[]));
            let v12 = look(c, 12, k10, &[v5, v11]);
            [k10, v12].mix()
        };
        let v10: u64 = l10.mix();
        let v14 = check(c, 14, 0, &[])?;
        let m15: Vec<u64> = c.list(15, 0, &[]);
        let l15 = for k15 in m15.concurrent(c.width(15)) {
            let v16 = look(c, 16, k15, &[v5]);
            let v17 = check(c, 17, k15, &[v2])?;
            let v18 = look(c, 18, k15, &[]);
            let v19: u64 = [19_u64, v18, v16, v17].mix();
            let v20 = keep(c, 20, k15, &[v3, v19, v2]);
            [k15, v20].mix()
        };
        let v15: u64 = l15.mix();
        let v4 = look(c, 4, 0, &[v2, v3]);
        let v5: u64 = match choose(c, 5, 0, &[v2], 2) {
            0 => {
                let v7: u64 = [7_u64, ].mix();
                let v8 = check(c, 8, 0, &[v4])?;
                [0_u64, v7, v8].mix()
            }
            v6 => {
                let v9 = put(c, 9, 0, &[v3, v6])?;
                [1_u64, v9].mix()
            }
        };
        Ok([0_u64, v5, v10, v13, v14, v15].mix())
    }
);

workflow!(
    async fn w20(c: &Case) -> Result<u64, Broken> {
        let m8: Vec<u64> = c.list(8, 0, &[]);
        let l8 = for k8 in m8.concurrent(c.width(8)) {
            let v9 = ask(c, 9, k8, &[])?;
            #[speculate]
            let v10: u64 = match choose(c, 10, k8, &[v6, v9], 3) {
                0 => {
                    let v12 = look(c, 12, k8, &[v7, v6, v2]);
                    [0_u64, v12].mix()
                }
                1 => {
                    let v13: u64 = [13_u64, ].mix();
                    [1_u64, v13].mix()
                }
                _ => {
                    let v14: u64 = [14_u64, ].mix();
                    let v15 = put(c, 15, k8, &[v7])?;
                    let v16 = look(c, 16, k8, &[]);
                    [2_u64, v14, v15, v16].mix()
                }
            };
            [k8, v10].mix()
        };
        let v8: u64 = l8.mix();
        let v6 = look(c, 6, 0, &[v2]);
        let v7 = ask(c, 7, 0, &[v6]).guess(c.guess(7, 0, &[]))?;
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v5: u64 = [5_u64, v3].mix();
            let v4 = look(c, 4, k2, &[v3]);
            let v3 = look(c, 3, k2, &[]).guess(c.guess(3, k2, &[]));
            [k2, v4, v5].mix()
        };
        let v2: u64 = l2.mix();
        let v17 = look(c, 17, 0, &[v7, v2]).after(v8);
        Ok([0_u64, v8, v17].mix())
    }
);

workflow!(
    async fn w21(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = ask(c, 3, 0, &[v2])?;
        let v4: u64 = [4_u64, ].mix();
        let v5 = ask(c, 5, 0, &[v2])?;
        let v6 = ask(c, 6, 0, &[]).guess(c.guess(6, 0, &[v5]))?;
        let v7 = look(c, 7, 0, &[v6]).after(v2);
        let v8: u64 = [8_u64, ].mix();
        let v9 = keep(c, 9, 0, &[v4, v6]).after(v5);
        let v10 = put(c, 10, 0, &[])?;
        Ok([0_u64, v3, v5, v6, v7, v8, v9, v10].mix())
    }
);

workflow!(
    async fn w22(c: &Case) -> Result<u64, Broken> {
        let v7 = put(c, 7, 0, &[v6])?;
        let v6 = ask(c, 6, 0, &[])?;
        #[speculate]
        let v8: u64 = match choose(c, 8, 0, &[v7], 2) {
            0 => {
                let v10 = keep(c, 10, 0, &[v7, v6]);
                let v11: u64 = [11_u64, v7, v10].mix();
                [0_u64, v10, v11].mix()
            }
            _ => {
                let v12 = look(c, 12, 0, &[]);
                let v13: u64 = [13_u64, ].mix();
                [1_u64, v12, v13].mix()
            }
        };
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = ask(c, 3, k2, &[]).guess(c.guess(3, k2, &[]))?;
            let v4 = post(c, 4, k2, &[v3]);
            let v5 = ask(c, 5, k2, &[v4, v3])?;
            [k2, v5].mix()
        };
        let v2: u64 = l2.mix();
        Ok([0_u64, v2, v8].mix())
    }
);

workflow!(
    async fn w23(c: &Case) -> Result<u64, Broken> {
        let v21: u64 = [21_u64, v12].mix();
        let v22 = ask(c, 22, 0, &[v14, v13])?;
        let v13: u64 = [13_u64, v12].mix();
        let v24 = send(c, 24, 0, &[v22, v13]).after(v21)?;
        let v12 = calc(c, 12, 0, &[v2]);
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            #[speculate]
            let v4: u64 = match choose(c, 4, k2, &[], 3) {
                0 => {
                    let v6 = look(c, 6, k2, &[v3]);
                    let v7: u64 = [7_u64, v6].mix();
                    let v8 = look(c, 8, k2, &[]);
                    [0_u64, v7, v8].mix()
                }
                1 => {
                    let v9 = ask(c, 9, k2, &[v3])?;
                    [1_u64, v9].mix()
                }
                _ => {
                    let v10 = put(c, 10, k2, &[])?;
                    [2_u64, v10].mix()
                }
            };
            let v11: u64 = [11_u64, ].mix();
            let v3 = check(c, 3, k2, &[])?;
            [k2, v4, v11].mix()
        };
        let v2: u64 = l2.mix();
        let v14: u64 = match [14_u64, v13, v2].mix() % 2 {
            0 => {
                let v16: u64 = [16_u64, v12, v13].mix();
                let v17 = look(c, 17, 0, &[v13, v12]);
                [0_u64, v16, v17].mix()
            }
            _ => {
                let v20 = ask(c, 20, 0, &[v18])?;
                let v19 = ask(c, 19, 0, &[v13])?;
                let v18 = ask(c, 18, 0, &[v13, v12]).guess(c.guess(18, 0, &[]))?;
                [1_u64, v18, v19, v20].mix()
            }
        };
        let v25 = check(c, 25, 0, &[])?;
        let v23 = keep(c, 23, 0, &[v14, v13]);
        Ok([0_u64, v21, v23, v24, v25].mix())
    }
);

workflow!(
    async fn w24(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = post(c, 3, 0, &[v2]);
        let v4 = ask(c, 4, 0, &[v2])?;
        let v5 = keep(c, 5, 0, &[v4, v2, v3]);
        let m6: Vec<u64> = c.list(6, 0, &[v4]);
        let l6 = for k6 in m6.concurrent(c.width(6)) {
            let v7 = ask(c, 7, k6, &[v5]).guess(c.guess(7, k6, &[]))?;
            let v8 = ask(c, 8, k6, &[v7])?;
            let v9 = keep(c, 9, k6, &[]);
            let v10 = keep(c, 10, k6, &[]);
            let v11 = keep(c, 11, k6, &[v2, v3]);
            [k6, v8, v9, v10, v11].mix()
        };
        let v6: u64 = l6.mix();
        let m12: Vec<u64> = c.list(12, 0, &[]);
        let l12 = for k12 in m12.concurrent(c.width(12)) {
            let v14 = look(c, 14, k12, &[v13, v4]);
            let v13 = put(c, 13, k12, &[v4]).guess(c.guess(13, k12, &[]))?;
            [k12, v13, v14].mix()
        };
        let v12: u64 = l12.mix();
        let v15 = look(c, 15, 0, &[v6, v12]);
        Ok([0_u64, v2, v6, v12, v15].mix())
    }
);

workflow!(
    async fn w25(c: &Case) -> Result<u64, Broken> {
        let v2 = post(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = send(c, 3, 0, &[v2])?;
        let v4 = look(c, 4, 0, &[v2, v3]);
        let v5 = ask(c, 5, 0, &[v2])?;
        let m6: Vec<u64> = c.list(6, 0, &[]);
        let l6 = for k6 in m6.concurrent(c.width(6)) {
            let v7 = look(c, 7, k6, &[]);
            let v8: u64 = [8_u64, v2, v4, v7].mix();
            [k6, v7, v8].mix()
        };
        let v6: u64 = l6.mix();
        let v9: u64 = match choose(c, 9, 0, &[v5, v3], 3) {
            0 => {
                let v11 = put(c, 11, 0, &[])?;
                let v12 = keep(c, 12, 0, &[v11]).guess(c.guess(12, 0, &[]));
                let v13 = ask(c, 13, 0, &[v12])?;
                [0_u64, v13].mix()
            }
            1 => {
                let v14 = look(c, 14, 0, &[]);
                let v15 = keep(c, 15, 0, &[]).after(v14);
                [1_u64, v14, v15].mix()
            }
            v10 => {
                let v16 = check(c, 16, 0, &[v10])?;
                let v17 = ask(c, 17, 0, &[v10]).after(v16)?;
                let v18: u64 = [18_u64, v17, v10].mix();
                [2_u64, v16, v18].mix()
            }
        };
        let m19: Vec<u64> = c.list(19, 0, &[]);
        let l19 = for k19 in m19.concurrent(c.width(19)) {
            let v20 = keep(c, 20, k19, &[v3]);
            let v21 = keep(c, 21, k19, &[v20]);
            let v22 = keep(c, 22, k19, &[v5]).after(v21);
            [k19, v21, v22].mix()
        };
        let v19: u64 = l19.mix();
        let m23: Vec<u64> = c.list(23, 0, &[v4]);
        let l23 = for k23 in m23.concurrent(c.width(23)) {
            let v24 = ask(c, 24, k23, &[])?;
            let v25 = look(c, 25, k23, &[v5]).guess(c.guess(25, k23, &[]));
            let v26 = check(c, 26, k23, &[v4, v25, v2])?;
            let v27 = put(c, 27, k23, &[v4])?;
            let v28 = check(c, 28, k23, &[v3, v26])?;
            [k23, v24, v27, v28].mix()
        };
        let v23: u64 = l23.mix();
        let m29: Vec<u64> = c.list(29, 0, &[]);
        let l29 = for k29 in m29.concurrent(c.width(29)) {
            let v30 = look(c, 30, k29, &[]);
            let v31 = look(c, 31, k29, &[v2, v5]);
            [k29, v30, v31].mix()
        };
        let v29: u64 = l29.mix();
        Ok([0_u64, v3, v6, v9, v19, v23, v29].mix())
    }
);

workflow!(
    async fn w26(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = look(c, 3, 0, &[v2]);
        let m4: Vec<u64> = c.list(4, 0, &[v3]);
        let l4 = for k4 in m4.concurrent(c.width(4)) {
            let v6 = keep(c, 6, k4, &[v3]);
            let v5 = send(c, 5, k4, &[v2])?;
            [k4, v5, v6].mix()
        };
        let v4: u64 = l4.mix();
        let v7 = look(c, 7, 0, &[v2, v3, v4]);
        let v8 = calc(c, 8, 0, &[v7]);
        #[speculate]
        let v9: u64 = match choose(c, 9, 0, &[v2], 3) {
            0 => {
                let v11 = ask(c, 11, 0, &[v2, v3])?;
                [0_u64, v11].mix()
            }
            1 => {
                let v12 = ask(c, 12, 0, &[])?;
                [1_u64, v12].mix()
            }
            v10 => {
                let v13: u64 = [13_u64, v2].mix();
                let v14 = keep(c, 14, 0, &[v10, v13, v3]);
                let v15 = keep(c, 15, 0, &[]);
                [2_u64, v14, v15].mix()
            }
        };
        Ok([0_u64, v3, v7, v8, v9].mix())
    }
);

workflow!(
    async fn w27(c: &Case) -> Result<u64, Broken> {
        let v2 = keep(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3: u64 = [3_u64, v2].mix();
        let v4 = look(c, 4, 0, &[v2, v3]);
        let v5 = ask(c, 5, 0, &[])?;
        let v6 = put(c, 6, 0, &[v2, v4, v5]).guess(c.guess(6, 0, &[]))?;
        let v7 = look(c, 7, 0, &[v6, v4]);
        let m8: Vec<u64> = c.list(8, 0, &[]);
        let l8 = for k8 in m8.concurrent(c.width(8)) {
            let v9 = look(c, 9, k8, &[v3]);
            #[speculate]
            let v10: u64 = match [10_u64, v9].mix() % 3 {
                0 => {
                    let v12 = check(c, 12, k8, &[])?;
                    let v13 = check(c, 13, k8, &[])?;
                    [0_u64, v12, v13].mix()
                }
                1 => {
                    let v14 = look(c, 14, k8, &[v6, v4, v5]);
                    [1_u64, v14].mix()
                }
                v11 => {
                    let v15 = check(c, 15, k8, &[v11, v4])?;
                    let v16: u64 = [16_u64, v11, v2].mix();
                    [2_u64, v15, v16].mix()
                }
            };
            #[speculate]
            let v17: u64 = match [17_u64, v10, v9].mix() % 3 {
                0 => {
                    let v19 = look(c, 19, k8, &[v3]);
                    let v20: u64 = [20_u64, v9].mix();
                    [0_u64, v19, v20].mix()
                }
                1 => {
                    let v21 = ask(c, 21, k8, &[v10, v7])?;
                    let v22 = look(c, 22, k8, &[]);
                    let v23 = keep(c, 23, k8, &[]);
                    [1_u64, v21, v22, v23].mix()
                }
                v18 => {
                    let v24 = ask(c, 24, k8, &[v18]).guess(c.guess(24, k8, &[v9]))?;
                    let v25 = calc(c, 25, k8, &[v10, v24]);
                    [2_u64, v25].mix()
                }
            };
            [k8, v17].mix()
        };
        let v8: u64 = l8.mix();
        let v26 = check(c, 26, 0, &[v8, v7])?;
        Ok([0_u64, v4, v26].mix())
    }
);

workflow!(
    async fn w28(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = ask(c, 3, 0, &[v2])?;
        let v4 = keep(c, 4, 0, &[v3]);
        let v5: u64 = [5_u64, ].mix();
        Ok([0_u64, v4, v5].mix())
    }
);

workflow!(
    async fn w29(c: &Case) -> Result<u64, Broken> {
        let v2 = post(c, 2, 0, &[]);
        let v16 = look(c, 16, 0, &[v3, v15]);
        let v3: u64 = match [3_u64, v2].mix() % 2 {
            0 => {
                let v5 = look(c, 5, 0, &[]).guess(c.guess(5, 0, &[]));
                let v6 = ask(c, 6, 0, &[v5])?;
                [0_u64, v6].mix()
            }
            v4 => {
                let v7: u64 = [7_u64, v4].mix();
                [1_u64, v7].mix()
            }
        };
        let v15 = post(c, 15, 0, &[]).guess(c.guess(15, 0, &[]));
        #[speculate]
        let v8: u64 = match choose(c, 8, 0, &[], 2) {
            0 => {
                let v10 = look(c, 10, 0, &[]);
                let v11 = look(c, 11, 0, &[]);
                let v12 = ask(c, 12, 0, &[])?;
                [0_u64, v10, v11, v12].mix()
            }
            v9 => {
                let v13 = check(c, 13, 0, &[v9])?;
                let v14 = keep(c, 14, 0, &[]);
                [1_u64, v13, v14].mix()
            }
        };
        Ok([0_u64, v8, v16].mix())
    }
);

workflow!(
    async fn w30(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]);
        let v3 = look(c, 3, 0, &[v2]);
        let m4: Vec<u64> = c.list(4, 0, &[v3]);
        let l4 = for k4 in m4.concurrent(c.width(4)) {
            let v13 = put(c, 13, k4, &[])?;
            let v6: u64 = match choose(c, 6, k4, &[v3, v5], 2) {
                0 => {
                    let v8 = look(c, 8, k4, &[v3]);
                    let v9 = look(c, 9, k4, &[v8]);
                    [0_u64, v9].mix()
                }
                v7 => {
                    let v10 = look(c, 10, k4, &[v7]);
                    let v11 = keep(c, 11, k4, &[v7, v10, v3]);
                    let v12 = ask(c, 12, k4, &[])?;
                    [1_u64, v11, v12].mix()
                }
            };
            let v14: u64 = [14_u64, ].mix();
            #[speculate]
            let v15: u64 = match [15_u64, v13, v5].mix() % 2 {
                0 => {
                    let v17 = look(c, 17, k4, &[v13, v3]);
                    [0_u64, v17].mix()
                }
                v16 => {
                    let v18: u64 = [18_u64, v3].mix();
                    let v19: u64 = [19_u64, v18].mix();
                    let v20 = look(c, 20, k4, &[v19, v16]);
                    [1_u64, v19, v20].mix()
                }
            };
            let v5 = send(c, 5, k4, &[v2, v3])?;
            [k4, v6, v14, v15].mix()
        };
        let v4: u64 = l4.mix();
        let v21 = check(c, 21, 0, &[v3, v2])?;
        let m22: Vec<u64> = c.list(22, 0, &[]);
        let l22 = for k22 in m22.concurrent(c.width(22)) {
            let v23 = look(c, 23, k22, &[v3, v21]);
            let v24 = calc(c, 24, k22, &[v3, v23]).guess(c.guess(24, k22, &[]));
            let v25 = look(c, 25, k22, &[v21]).guess(c.guess(25, k22, &[]));
            let v26 = look(c, 26, k22, &[v24, v23]);
            let v27 = ask(c, 27, k22, &[v24, v25, v26])?;
            [k22, v26, v27].mix()
        };
        let v22: u64 = l22.mix();
        let m28: Vec<u64> = c.list(28, 0, &[]);
        let l28 = for k28 in m28.concurrent(c.width(28)) {
            let v29: u64 = [29_u64, v21, v3].mix();
            let v30 = check(c, 30, k28, &[]).guess(c.guess(30, k28, &[]))?;
            let v31 = ask(c, 31, k28, &[v30]).guess(c.guess(31, k28, &[]))?;
            let v32 = ask(c, 32, k28, &[v21, v31]).after(v29)?;
            let v33 = look(c, 33, k28, &[v30, v21, v32]);
            [k28, v29, v33].mix()
        };
        let v28: u64 = l28.mix();
        let v34: u64 = match choose(c, 34, 0, &[v28], 3) {
            0 => {
                let v36 = keep(c, 36, 0, &[v22, v28]).guess(c.guess(36, 0, &[]));
                let v37 = ask(c, 37, 0, &[v28, v36])?;
                [0_u64, v37].mix()
            }
            1 => {
                let v39: u64 = [39_u64, v21].mix();
                let v38: u64 = [38_u64, ].mix();
                [1_u64, v38, v39].mix()
            }
            v35 => {
                let v40 = ask(c, 40, 0, &[v35, v22])?;
                [2_u64, v40].mix()
            }
        };
        let v41 = look(c, 41, 0, &[]);
        let v42 = ask(c, 42, 0, &[])?;
        let v43 = keep(c, 43, 0, &[]);
        Ok([0_u64, v4, v28, v34, v41, v42, v43].mix())
    }
);

workflow!(
    async fn w31(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = ask(c, 3, 0, &[v2])?;
        let v4: u64 = match [4_u64, v2].mix() % 2 {
            0 => {
                let v6 = look(c, 6, 0, &[v3]);
                let v7 = look(c, 7, 0, &[v2, v6]);
                let v8 = ask(c, 8, 0, &[v6, v7])?;
                [0_u64, v8].mix()
            }
            v5 => {
                let v9 = keep(c, 9, 0, &[v3, v5]);
                let v10 = put(c, 10, 0, &[v3])?;
                let v11 = look(c, 11, 0, &[v10]);
                [1_u64, v9, v11].mix()
            }
        };
        let v12 = look(c, 12, 0, &[v2, v3]);
        let v13 = ask(c, 13, 0, &[])?;
        let m14: Vec<u64> = c.list(14, 0, &[]);
        let l14 = for k14 in m14.concurrent(c.width(14)) {
            let v17 = look(c, 17, k14, &[v15]);
            let v19 = check(c, 19, k14, &[v17, v2])?;
            let v18 = check(c, 18, k14, &[])?;
            let v16 = keep(c, 16, k14, &[v15]);
            let v15 = calc(c, 15, k14, &[v2]).guess(c.guess(15, k14, &[v13]));
            [k14, v16, v18, v19].mix()
        };
        let v14: u64 = l14.mix();
        let v20: u64 = [20_u64, v2, v13].mix();
        Ok([0_u64, v4, v12, v14, v20].mix())
    }
);

workflow!(
    async fn w32(c: &Case) -> Result<u64, Broken> {
        let v4: u64 = [4_u64, v3, v2].mix();
        let v3 = look(c, 3, 0, &[v2]);
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        #[speculate]
        let v5: u64 = match choose(c, 5, 0, &[v4], 3) {
            0 => {
                let v7 = look(c, 7, 0, &[]);
                [0_u64, v7].mix()
            }
            1 => {
                let v8 = look(c, 8, 0, &[v2]);
                [1_u64, v8].mix()
            }
            _ => {
                let v9: u64 = [9_u64, ].mix();
                let v10 = look(c, 10, 0, &[]);
                [2_u64, v9, v10].mix()
            }
        };
        Ok([0_u64, v5].mix())
    }
);

workflow!(
    async fn w33(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let v3 = look(c, 3, 0, &[v2]).guess(c.guess(3, 0, &[]));
        let v4 = look(c, 4, 0, &[v3]);
        let v5: u64 = [5_u64, v4].mix();
        let v6: u64 = [6_u64, ].mix();
        let v7 = keep(c, 7, 0, &[]);
        let v8 = ask(c, 8, 0, &[v4, v6])?;
        let v9 = ask(c, 9, 0, &[])?;
        #[speculate]
        let v10: u64 = match choose(c, 10, 0, &[v9], 2) {
            0 => {
                let v12 = ask(c, 12, 0, &[v3])?;
                [0_u64, v12].mix()
            }
            v11 => {
                let v13 = look(c, 13, 0, &[v11]);
                let v14 = calc(c, 14, 0, &[v2]);
                let v15 = ask(c, 15, 0, &[])?;
                [1_u64, v13, v14, v15].mix()
            }
        };
        #[speculate]
        let v16: u64 = match [16_u64, v10].mix() % 3 {
            0 => {
                let v18 = check(c, 18, 0, &[])?;
                let v19 = keep(c, 19, 0, &[]);
                [0_u64, v18, v19].mix()
            }
            1 => {
                let v20: u64 = [20_u64, v10, v9].mix();
                let v21 = ask(c, 21, 0, &[v8, v9, v20])?;
                [1_u64, v21].mix()
            }
            v17 => {
                let v22 = look(c, 22, 0, &[v17]);
                let v23 = ask(c, 23, 0, &[v17, v10])?;
                [2_u64, v22, v23].mix()
            }
        };
        Ok([0_u64, v5, v7, v16].mix())
    }
);

workflow!(
    async fn w34(c: &Case) -> Result<u64, Broken> {
        let v38 = ask(c, 38, 0, &[v29])?;
        let v3: u64 = match choose(c, 3, 0, &[v2], 2) {
            0 => {
                let v5: u64 = [5_u64, ].mix();
                let v6 = calc(c, 6, 0, &[v5, v2]);
                [0_u64, v6].mix()
            }
            v4 => {
                let v7 = check(c, 7, 0, &[v4])?;
                let v8 = look(c, 8, 0, &[]).after(v7);
                let v9 = keep(c, 9, 0, &[]);
                [1_u64, v7, v8, v9].mix()
            }
        };
        let v36 = look(c, 36, 0, &[v29]).guess(c.guess(36, 0, &[]));
        let m29: Vec<u64> = c.list(29, 0, &[v3]);
        let l29 = for k29 in m29.concurrent(c.width(29)) {
            let v30 = look(c, 30, k29, &[v23]);
            let v31: u64 = match [31_u64, v23, v3].mix() % 2 {
                0 => {
                    let v33: u64 = [33_u64, v23].mix();
                    [0_u64, v33].mix()
                }
                v32 => {
                    let v34 = look(c, 34, k29, &[v32]);
                    [1_u64, v34].mix()
                }
            };
            let v35 = keep(c, 35, k29, &[v23]);
            [k29, v30, v31, v35].mix()
        };
        let v29: u64 = l29.mix();
        #[speculate]
        let v10: u64 = match [10_u64, v3].mix() % 3 {
            0 => {
                let v12 = ask(c, 12, 0, &[])?;
                [0_u64, v12].mix()
            }
            1 => {
                let v14: u64 = [14_u64, v2, v3].mix();
                let v13 = look(c, 13, 0, &[v3, v2]);
                [1_u64, v13, v14].mix()
            }
            _ => {
                let v15 = look(c, 15, 0, &[v3]);
                [2_u64, v15].mix()
            }
        };
        let v2 = look(c, 2, 0, &[]);
        #[speculate]
        let v23: u64 = match [23_u64, v10].mix() % 2 {
            0 => {
                let v25 = look(c, 25, 0, &[]);
                let v26: u64 = [26_u64, ].mix();
                let v27 = look(c, 27, 0, &[]);
                [0_u64, v25, v26, v27].mix()
            }
            _ => {
                let v28 = keep(c, 28, 0, &[]);
                [1_u64, v28].mix()
            }
        };
        let v37 = ask(c, 37, 0, &[v3, v36, v23])?;
        let v16: u64 = match [16_u64, v10].mix() % 3 {
            0 => {
                let v18 = check(c, 18, 0, &[]).guess(c.guess(18, 0, &[]))?;
                let v19 = look(c, 19, 0, &[v18, v3]);
                [0_u64, v18, v19].mix()
            }
            1 => {
                let v21 = put(c, 21, 0, &[])?;
                let v20 = ask(c, 20, 0, &[v10, v3])?;
                [1_u64, v20, v21].mix()
            }
            v17 => {
                let v22: u64 = [22_u64, v10, v17].mix();
                [2_u64, v22].mix()
            }
        };
        Ok([0_u64, v3, v16, v29, v37, v38].mix())
    }
);

workflow!(
    async fn w35(c: &Case) -> Result<u64, Broken> {
        let v12 = look(c, 12, 0, &[v9, v3]);
        let v10: u64 = [10_u64, v8, v3].mix();
        let v8 = check(c, 8, 0, &[v2])?;
        let m13: Vec<u64> = c.list(13, 0, &[v11]);
        let l13 = for k13 in m13.concurrent(c.width(13)) {
            let v16 = ask(c, 16, k13, &[v14, v12, v9])?;
            let v14 = keep(c, 14, k13, &[v10]).guess(c.guess(14, k13, &[]));
            let v15 = look(c, 15, k13, &[v8, v9, v12]);
            [k13, v15, v16].mix()
        };
        let v13: u64 = l13.mix();
        let v11 = look(c, 11, 0, &[v9]);
        let v17 = put(c, 17, 0, &[v2, v10])?;
        let v2 = look(c, 2, 0, &[]);
        let m3: Vec<u64> = c.list(3, 0, &[v2]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v4: u64 = [4_u64, ].mix();
            let v5 = ask(c, 5, k3, &[])?;
            let v6 = look(c, 6, k3, &[v2]);
            let v7 = look(c, 7, k3, &[v2]);
            [k3, v4, v5, v6, v7].mix()
        };
        let v3: u64 = l3.mix();
        let v9 = put(c, 9, 0, &[v2, v3, v8]).guess(c.guess(9, 0, &[]))?;
        Ok([0_u64, v13, v17].mix())
    }
);

workflow!(
    async fn w36(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let m3: Vec<u64> = c.list(3, 0, &[]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v4 = ask(c, 4, k3, &[v2])?;
            let v5 = keep(c, 5, k3, &[v4, v2]).guess(c.guess(5, k3, &[]));
            let v11 = look(c, 11, k3, &[v5, v4]);
            let v12 = ask(c, 12, k3, &[]).after(v11)?;
            let v6: u64 = match [6_u64, v4].mix() % 2 {
                0 => {
                    let v8: u64 = [8_u64, v4, v5].mix();
                    let v9 = ask(c, 9, k3, &[v8, v5, v4])?;
                    [0_u64, v9].mix()
                }
                v7 => {
                    let v10 = calc(c, 10, k3, &[v7]);
                    [1_u64, v10].mix()
                }
            };
            [k3, v5, v6, v11, v12].mix()
        };
        let v3: u64 = l3.mix();
        let v13 = ask(c, 13, 0, &[v3])?;
        let v14 = ask(c, 14, 0, &[v13, v2])?;
        let v15 = look(c, 15, 0, &[v14, v13]).guess(c.guess(15, 0, &[v14]));
        let v16 = send(c, 16, 0, &[v14])?;
        let v17 = look(c, 17, 0, &[v15, v16]);
        let v18 = keep(c, 18, 0, &[v15]);
        #[speculate]
        let v19: u64 = match choose(c, 19, 0, &[v18, v13], 2) {
            0 => {
                let v21 = look(c, 21, 0, &[v18, v2]);
                [0_u64, v21].mix()
            }
            v20 => {
                let v22 = check(c, 22, 0, &[v18, v13])?;
                let v23 = look(c, 23, 0, &[v18, v20, v13]);
                let v24 = look(c, 24, 0, &[v3, v20]);
                [1_u64, v22, v23, v24].mix()
            }
        };
        let v25: u64 = [25_u64, v19, v15].mix();
        Ok([0_u64, v3, v17, v25].mix())
    }
);

workflow!(
    async fn w37(c: &Case) -> Result<u64, Broken> {
        let v2 = put(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = ask(c, 3, 0, &[v2]).guess(c.guess(3, 0, &[]))?;
        let v4 = calc(c, 4, 0, &[v3, v2]);
        let v5 = ask(c, 5, 0, &[v2, v4]).guess(c.guess(5, 0, &[]))?;
        let v6 = ask(c, 6, 0, &[v5])?;
        let v7 = look(c, 7, 0, &[]);
        #[speculate]
        let v8: u64 = match choose(c, 8, 0, &[v6], 3) {
            0 => {
                let v10: u64 = [10_u64, ].mix();
                [0_u64, v10].mix()
            }
            1 => {
                let v11 = ask(c, 11, 0, &[v7, v3])?;
                let v12 = ask(c, 12, 0, &[v11, v2, v7])?;
                [1_u64, v12].mix()
            }
            _ => {
                let v13 = calc(c, 13, 0, &[]);
                [2_u64, v13].mix()
            }
        };
        let v14 = post(c, 14, 0, &[v8, v7]);
        Ok([0_u64, v14].mix())
    }
);

workflow!(
    async fn w38(c: &Case) -> Result<u64, Broken> {
        let v2 = put(c, 2, 0, &[])?;
        let m3: Vec<u64> = c.list(3, 0, &[]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v4 = ask(c, 4, k3, &[]).guess(c.guess(4, k3, &[v2]))?;
            let v5 = check(c, 5, k3, &[v2, v4])?;
            let v6: u64 = match choose(c, 6, k3, &[v2], 2) {
                0 => {
                    let v8: u64 = [8_u64, v5].mix();
                    let v9 = look(c, 9, k3, &[v8, v4]);
                    let v10: u64 = [10_u64, v8].mix();
                    [0_u64, v9, v10].mix()
                }
                _ => {
                    let v11 = look(c, 11, k3, &[v4]);
                    [1_u64, v11].mix()
                }
            };
            [k3, v5, v6].mix()
        };
        let v3: u64 = l3.mix();
        let v12 = check(c, 12, 0, &[])?;
        #[speculate]
        let v13: u64 = match choose(c, 13, 0, &[v12], 3) {
            0 => {
                let v15: u64 = [15_u64, v12].mix();
                let v16 = look(c, 16, 0, &[v3, v12]);
                let v17 = ask(c, 17, 0, &[v2])?;
                [0_u64, v15, v16, v17].mix()
            }
            1 => {
                let v18: u64 = [18_u64, v12, v3].mix();
                [1_u64, v18].mix()
            }
            v14 => {
                let v19 = ask(c, 19, 0, &[]).after(v3)?;
                let v20 = look(c, 20, 0, &[v19, v12, v14]);
                let v21 = look(c, 21, 0, &[v20, v3]);
                [2_u64, v21].mix()
            }
        };
        let m22: Vec<u64> = c.list(22, 0, &[]);
        let l22 = for k22 in m22.concurrent(c.width(22)) {
            let v23 = ask(c, 23, k22, &[v13, v3])?;
            let v24 = look(c, 24, k22, &[v23, v2, v3]).guess(c.guess(24, k22, &[]));
            let v25 = ask(c, 25, k22, &[v13])?;
            let v26 = look(c, 26, k22, &[v23, v24]);
            let v27: u64 = [27_u64, v25, v26, v23].mix();
            [k22, v25, v27].mix()
        };
        let v22: u64 = l22.mix();
        let v28 = ask(c, 28, 0, &[v13, v22]).guess(c.guess(28, 0, &[]))?;
        let v29 = post(c, 29, 0, &[v13, v22, v28]);
        let v30 = put(c, 30, 0, &[v29, v2])?;
        let v31 = look(c, 31, 0, &[v28]);
        let v32 = ask(c, 32, 0, &[v29]).after(v31)?;
        Ok([0_u64, v22, v30, v31, v32].mix())
    }
);

workflow!(
    async fn w39(c: &Case) -> Result<u64, Broken> {
        let v2 = check(c, 2, 0, &[])?;
        let v3: u64 = match [3_u64, v2].mix() % 2 {
            0 => {
                let v5 = look(c, 5, 0, &[v2]);
                let v6 = keep(c, 6, 0, &[v2]);
                let v7 = look(c, 7, 0, &[v2]);
                [0_u64, v5, v6, v7].mix()
            }
            v4 => {
                let v8: u64 = [8_u64, ].mix();
                let v9 = keep(c, 9, 0, &[v4]);
                [1_u64, v8, v9].mix()
            }
        };
        #[speculate]
        let v10: u64 = match choose(c, 10, 0, &[v3], 3) {
            0 => {
                let v12 = ask(c, 12, 0, &[v3])?;
                [0_u64, v12].mix()
            }
            1 => {
                let v13: u64 = [13_u64, v3].mix();
                let v14 = ask(c, 14, 0, &[v2, v13])?;
                [1_u64, v14].mix()
            }
            _ => {
                let v15 = look(c, 15, 0, &[]);
                let v16 = calc(c, 16, 0, &[]);
                let v17 = look(c, 17, 0, &[]);
                [2_u64, v15, v16, v17].mix()
            }
        };
        let v18 = ask(c, 18, 0, &[v3])?;
        let m19: Vec<u64> = c.list(19, 0, &[]);
        let l19 = for k19 in m19.concurrent(c.width(19)) {
            let v20 = keep(c, 20, k19, &[v3, v18]).guess(c.guess(20, k19, &[]));
            let v21 = look(c, 21, k19, &[v20, v18]);
            let v22 = ask(c, 22, k19, &[v10, v20]).guess(c.guess(22, k19, &[]))?;
            let v23 = calc(c, 23, k19, &[v18, v22]);
            let v24: u64 = match [24_u64, v23].mix() % 2 {
                0 => {
                    let v26 = look(c, 26, k19, &[v22, v23, v18]);
                    [0_u64, v26].mix()
                }
                _ => {
                    let v27 = look(c, 27, k19, &[v23]);
                    let v28 = look(c, 28, k19, &[v27, v18, v23]);
                    let v29 = look(c, 29, k19, &[v2]);
                    [1_u64, v28, v29].mix()
                }
            };
            [k19, v21, v23, v24].mix()
        };
        let v19: u64 = l19.mix();
        Ok([0_u64, v19].mix())
    }
);

workflow!(
    async fn w40(c: &Case) -> Result<u64, Broken> {
        let v2 = keep(c, 2, 0, &[]);
        let v10 = look(c, 10, 0, &[v2, v3]).guess(c.guess(10, 0, &[]));
        #[speculate]
        let v3: u64 = match choose(c, 3, 0, &[v2], 2) {
            0 => {
                let v5 = ask(c, 5, 0, &[v2])?;
                let v6 = look(c, 6, 0, &[v2]);
                [0_u64, v5, v6].mix()
            }
            v4 => {
                let v8 = look(c, 8, 0, &[v2]);
                let v7 = look(c, 7, 0, &[v4]);
                let v9 = look(c, 9, 0, &[v4]);
                [1_u64, v7, v8, v9].mix()
            }
        };
        let m12: Vec<u64> = c.list(12, 0, &[v11]);
        let l12 = for k12 in m12.concurrent(c.width(12)) {
            let v13 = look(c, 13, k12, &[v3]);
            let v14 = ask(c, 14, k12, &[v10, v2])?;
            [k12, v13, v14].mix()
        };
        let v12: u64 = l12.mix();
        let v15 = look(c, 15, 0, &[v12]);
        let v16 = ask(c, 16, 0, &[v12, v15])?;
        let m21: Vec<u64> = c.list(21, 0, &[]);
        let l21 = for k21 in m21.concurrent(c.width(21)) {
            let v22 = keep(c, 22, k21, &[v12, v16, v3]).guess(c.guess(22, k21, &[]));
            let v23 = calc(c, 23, k21, &[v16, v22]);
            let v24 = ask(c, 24, k21, &[v11, v12, v2])?;
            let v25 = keep(c, 25, k21, &[v22, v2]);
            let v26 = ask(c, 26, k21, &[])?;
            [k21, v23, v24, v25, v26].mix()
        };
        let v21: u64 = l21.mix();
        let v17 = post(c, 17, 0, &[v2]);
        let v11 = ask(c, 11, 0, &[v10, v2, v3])?;
        let m18: Vec<u64> = c.list(18, 0, &[]);
        let l18 = for k18 in m18.concurrent(c.width(18)) {
            let v19 = look(c, 19, k18, &[]);
            let v20 = ask(c, 20, k18, &[v16, v17])?;
            [k18, v19, v20].mix()
        };
        let v18: u64 = l18.mix();
        Ok([0_u64, v11, v18, v21].mix())
    }
);

workflow!(
    async fn w41(c: &Case) -> Result<u64, Broken> {
        let v4 = send(c, 4, 0, &[v3, v2])?;
        #[speculate]
        let v5: u64 = match choose(c, 5, 0, &[v2, v3], 3) {
            0 => {
                let v8: u64 = [8_u64, v3, v7].mix();
                let v7 = ask(c, 7, 0, &[])?;
                [0_u64, v8].mix()
            }
            1 => {
                let v10 = calc(c, 10, 0, &[v9]);
                let v11 = look(c, 11, 0, &[v3, v9, v10]);
                let v9 = ask(c, 9, 0, &[v2, v3])?;
                [1_u64, v11].mix()
            }
            _ => {
                let v12: u64 = [12_u64, ].mix();
                [2_u64, v12].mix()
            }
        };
        let v13 = calc(c, 13, 0, &[v4, v3]).guess(c.guess(13, 0, &[]));
        let v2 = look(c, 2, 0, &[]);
        let v3: u64 = [3_u64, v2].mix();
        let v18 = ask(c, 18, 0, &[v13])?;
        let m14: Vec<u64> = c.list(14, 0, &[]);
        let l14 = for k14 in m14.concurrent(c.width(14)) {
            let v16 = check(c, 16, k14, &[v3, v2, v13]).after(v15)?;
            let v17: u64 = [17_u64, ].mix();
            let v15: u64 = [15_u64, v5, v2, v13].mix();
            [k14, v15, v16, v17].mix()
        };
        let v14: u64 = l14.mix();
        Ok([0_u64, v14, v18].mix())
    }
);

workflow!(
    async fn w42(c: &Case) -> Result<u64, Broken> {
        let v2 = keep(c, 2, 0, &[]);
        let v3: u64 = match [3_u64, v2].mix() % 3 {
            0 => {
                let v5 = look(c, 5, 0, &[v2]);
                let v6 = calc(c, 6, 0, &[v5]);
                let v7: u64 = [7_u64, v6].mix();
                [0_u64, v7].mix()
            }
            1 => {
                let v8 = check(c, 8, 0, &[v2])?;
                let v9 = post(c, 9, 0, &[]);
                let v10 = ask(c, 10, 0, &[v2])?;
                [1_u64, v8, v9, v10].mix()
            }
            _ => {
                let v11: u64 = [11_u64, ].mix();
                [2_u64, v11].mix()
            }
        };
        let m12: Vec<u64> = c.list(12, 0, &[]);
        let l12 = for k12 in m12.concurrent(c.width(12)) {
            let v13 = look(c, 13, k12, &[v2]);
            #[speculate]
            let v14: u64 = match choose(c, 14, k12, &[v2], 3) {
                0 => {
                    let v16 = look(c, 16, k12, &[v13]).guess(c.guess(16, k12, &[]));
                    let v17 = ask(c, 17, k12, &[v16])?;
                    [0_u64, v17].mix()
                }
                1 => {
                    let v18: u64 = [18_u64, ].mix();
                    let v19 = look(c, 19, k12, &[v13, v2]);
                    [1_u64, v18, v19].mix()
                }
                v15 => {
                    let v20 = check(c, 20, k12, &[v2, v15])?;
                    [2_u64, v20].mix()
                }
            };
            let v21 = calc(c, 21, k12, &[v2]).after(v14);
            let v22: u64 = match choose(c, 22, k12, &[], 2) {
                0 => {
                    let v24 = keep(c, 24, k12, &[v14, v2]);
                    [0_u64, v24].mix()
                }
                _ => {
                    let v25 = keep(c, 25, k12, &[v21]);
                    let v26: u64 = [26_u64, v21].mix();
                    [1_u64, v25, v26].mix()
                }
            };
            let v27 = ask(c, 27, k12, &[]).after(v14)?;
            [k12, v21, v22, v27].mix()
        };
        let v12: u64 = l12.mix();
        let v28 = look(c, 28, 0, &[]);
        let v29 = ask(c, 29, 0, &[v12])?;
        Ok([0_u64, v3, v28, v29].mix())
    }
);

workflow!(
    async fn w43(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let v3 = calc(c, 3, 0, &[]);
        let m4: Vec<u64> = c.list(4, 0, &[]);
        let l4 = for k4 in m4.concurrent(c.width(4)) {
            let v5 = put(c, 5, k4, &[v3]).guess(c.guess(5, k4, &[]))?;
            let v8 = keep(c, 8, k4, &[v7, v6, v5]).guess(c.guess(8, k4, &[]));
            let v9 = ask(c, 9, k4, &[v8, v6])?;
            let v7 = look(c, 7, k4, &[v5, v6]);
            let v6 = look(c, 6, k4, &[v5, v2]).guess(c.guess(6, k4, &[]));
            [k4, v5, v9].mix()
        };
        let v4: u64 = l4.mix();
        let v10 = post(c, 10, 0, &[v4]);
        let v11: u64 = [11_u64, v3].mix();
        let v12 = look(c, 12, 0, &[]);
        let m13: Vec<u64> = c.list(13, 0, &[]);
        let l13 = for k13 in m13.concurrent(c.width(13)) {
            #[speculate]
            let v15: u64 = match choose(c, 15, k13, &[v14, v12], 2) {
                0 => {
                    let v18 = ask(c, 18, k13, &[v2, v14])?;
                    let v17 = look(c, 17, k13, &[v12]);
                    [0_u64, v17, v18].mix()
                }
                _ => {
                    let v19 = ask(c, 19, k13, &[v12, v14])?;
                    let v20 = look(c, 20, k13, &[v11, v14]);
                    [1_u64, v19, v20].mix()
                }
            };
            let v14 = look(c, 14, k13, &[v12]);
            [k13, v14, v15].mix()
        };
        let v13: u64 = l13.mix();
        #[speculate]
        let v21: u64 = match [21_u64, v13].mix() % 3 {
            0 => {
                let v23 = ask(c, 23, 0, &[v13, v3])?;
                let v24 = ask(c, 24, 0, &[v13, v23])?;
                [0_u64, v24].mix()
            }
            1 => {
                let v25 = ask(c, 25, 0, &[v13, v2]).after(v4)?;
                let v27 = look(c, 27, 0, &[v12]);
                let v26: u64 = [26_u64, v12].mix();
                [1_u64, v25, v26, v27].mix()
            }
            v22 => {
                let v28 = check(c, 28, 0, &[])?;
                let v29 = ask(c, 29, 0, &[v22, v3])?;
                [2_u64, v28, v29].mix()
            }
        };
        let m30: Vec<u64> = c.list(30, 0, &[]);
        let l30 = for k30 in m30.concurrent(c.width(30)) {
            let v32 = look(c, 32, k30, &[]);
            let v31 = ask(c, 31, k30, &[v21])?;
            let v33 = ask(c, 33, k30, &[])?;
            let v34 = put(c, 34, k30, &[v31, v32])?;
            [k30, v33, v34].mix()
        };
        let v30: u64 = l30.mix();
        #[speculate]
        let v35: u64 = match choose(c, 35, 0, &[v21], 2) {
            0 => {
                let v37 = calc(c, 37, 0, &[]);
                [0_u64, v37].mix()
            }
            v36 => {
                let v38: u64 = [38_u64, ].mix();
                let v39: u64 = [39_u64, v21, v11, v36].mix();
                [1_u64, v38, v39].mix()
            }
        };
        Ok([0_u64, v3, v10, v11, v30, v35].mix())
    }
);

workflow!(
    async fn w44(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = look(c, 3, k2, &[]).guess(c.guess(3, k2, &[]));
            let v4 = calc(c, 4, k2, &[v3]);
            let v5: u64 = match [5_u64, v4, v3].mix() % 3 {
                0 => {
                    let v7 = keep(c, 7, k2, &[v4]);
                    let v8 = look(c, 8, k2, &[v4, v3]);
                    let v9 = ask(c, 9, k2, &[v8])?;
                    [0_u64, v7, v8, v9].mix()
                }
                1 => {
                    let v10 = ask(c, 10, k2, &[v4, v3])?;
                    let v11 = keep(c, 11, k2, &[v10]);
                    let v12 = ask(c, 12, k2, &[v4])?;
                    [1_u64, v11, v12].mix()
                }
                _ => {
                    let v14 = keep(c, 14, k2, &[v13]);
                    let v13 = look(c, 13, k2, &[v3, v4]);
                    let v15 = keep(c, 15, k2, &[v14]);
                    [2_u64, v15].mix()
                }
            };
            let v16 = ask(c, 16, k2, &[v5, v3])?;
            [k2, v16].mix()
        };
        let v2: u64 = l2.mix();
        let v17 = look(c, 17, 0, &[v2]);
        let v18 = look(c, 18, 0, &[v17]);
        let v19: u64 = match choose(c, 19, 0, &[v18], 3) {
            0 => {
                let v21 = look(c, 21, 0, &[]);
                let v22: u64 = [22_u64, ].mix();
                [0_u64, v21, v22].mix()
            }
            1 => {
                let v23 = put(c, 23, 0, &[v17])?;
                let v24: u64 = [24_u64, ].mix();
                let v25: u64 = [25_u64, v23, v18].mix();
                [1_u64, v24, v25].mix()
            }
            v20 => {
                let v26 = look(c, 26, 0, &[v20]);
                [2_u64, v26].mix()
            }
        };
        #[speculate]
        let v27: u64 = match choose(c, 27, 0, &[v2, v17], 3) {
            0 => {
                let v29 = ask(c, 29, 0, &[v18])?;
                [0_u64, v29].mix()
            }
            1 => {
                let v30 = keep(c, 30, 0, &[v17, v2, v18]);
                let v31: u64 = [31_u64, v18, v30].mix();
                let v32 = ask(c, 32, 0, &[])?;
                [1_u64, v31, v32].mix()
            }
            v28 => {
                let v33 = look(c, 33, 0, &[v17]);
                let v34 = ask(c, 34, 0, &[v28, v33])?;
                let v35 = ask(c, 35, 0, &[]).after(v19)?;
                [2_u64, v33, v34, v35].mix()
            }
        };
        let v36 = look(c, 36, 0, &[v19, v27, v2]).guess(c.guess(36, 0, &[]));
        let v37 = check(c, 37, 0, &[v36, v27])?;
        Ok([0_u64, v17, v37].mix())
    }
);

workflow!(
    async fn w45(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let v3 = look(c, 3, 0, &[v2]);
        let v4 = look(c, 4, 0, &[v2]).guess(c.guess(4, 0, &[]));
        let v5 = check(c, 5, 0, &[v3, v2]).guess(c.guess(5, 0, &[]))?;
        let v6 = calc(c, 6, 0, &[v5, v2]);
        let v7 = look(c, 7, 0, &[v4]).guess(c.guess(7, 0, &[]));
        let v8 = ask(c, 8, 0, &[v4, v7])?;
        let m9: Vec<u64> = c.list(9, 0, &[]);
        let l9 = for k9 in m9.concurrent(c.width(9)) {
            let v10 = ask(c, 10, k9, &[v6, v5, v8]).guess(c.guess(10, k9, &[]))?;
            let v11 = ask(c, 11, k9, &[v10, v7])?;
            [k9, v11].mix()
        };
        let v9: u64 = l9.mix();
        let v12 = look(c, 12, 0, &[]).after(v9);
        let v13 = look(c, 13, 0, &[v12]);
        Ok([0_u64, v3, v9, v12, v13].mix())
    }
);

workflow!(
    async fn w46(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = post(c, 3, k2, &[]);
            let v4 = calc(c, 4, k2, &[]).guess(c.guess(4, k2, &[]));
            let v5 = ask(c, 5, k2, &[v4])?;
            let v6: u64 = [6_u64, ].mix();
            let v7 = put(c, 7, k2, &[v5])?;
            [k2, v3, v6, v7].mix()
        };
        let v2: u64 = l2.mix();
        let m8: Vec<u64> = c.list(8, 0, &[]);
        let l8 = for k8 in m8.concurrent(c.width(8)) {
            let v9 = check(c, 9, k8, &[]).guess(c.guess(9, k8, &[]))?;
            let v10 = look(c, 10, k8, &[v9]);
            let v11: u64 = match choose(c, 11, k8, &[], 3) {
                0 => {
                    let v13 = put(c, 13, k8, &[v9])?;
                    [0_u64, v13].mix()
                }
                1 => {
                    let v14 = ask(c, 14, k8, &[v9])?;
                    [1_u64, v14].mix()
                }
                v12 => {
                    let v16 = ask(c, 16, k8, &[v12])?;
                    let v17 = ask(c, 17, k8, &[])?;
                    let v15 = keep(c, 15, k8, &[v9, v12]);
                    [2_u64, v15, v16, v17].mix()
                }
            };
            [k8, v10, v11].mix()
        };
        let v8: u64 = l8.mix();
        let v18: u64 = [18_u64, v8, v2].mix();
        let v19 = look(c, 19, 0, &[v2, v18]);
        let v20: u64 = match [20_u64, v8].mix() % 3 {
            0 => {
                let v22 = ask(c, 22, 0, &[v8])?;
                let v23 = ask(c, 23, 0, &[v8])?;
                [0_u64, v22, v23].mix()
            }
            1 => {
                let v25 = keep(c, 25, 0, &[]);
                let v26 = look(c, 26, 0, &[v8]);
                let v24 = put(c, 24, 0, &[v8])?;
                [1_u64, v24, v25, v26].mix()
            }
            v21 => {
                let v27 = look(c, 27, 0, &[v21, v8]);
                [2_u64, v27].mix()
            }
        };
        let m28: Vec<u64> = c.list(28, 0, &[v8]);
        let l28 = for k28 in m28.concurrent(c.width(28)) {
            let v29 = keep(c, 29, k28, &[]).guess(c.guess(29, k28, &[]));
            let v30 = ask(c, 30, k28, &[v8, v29])?;
            let v31 = calc(c, 31, k28, &[]).after(v29);
            let v32 = ask(c, 32, k28, &[v29, v8])?;
            let v33 = look(c, 33, k28, &[v20, v31]);
            [k28, v30, v32, v33].mix()
        };
        let v28: u64 = l28.mix();
        let m34: Vec<u64> = c.list(34, 0, &[v20]);
        let l34 = for k34 in m34.concurrent(c.width(34)) {
            let v35 = check(c, 35, k34, &[v28])?;
            let v36 = keep(c, 36, k34, &[v28]);
            [k34, v35, v36].mix()
        };
        let v34: u64 = l34.mix();
        let v37 = ask(c, 37, 0, &[v34])?;
        let v38 = look(c, 38, 0, &[v34]);
        let m39: Vec<u64> = c.list(39, 0, &[v34]);
        let l39 = for k39 in m39.concurrent(c.width(39)) {
            let v40 = keep(c, 40, k39, &[v37, v28]);
            #[speculate]
            let v41: u64 = match choose(c, 41, k39, &[v28], 3) {
                0 => {
                    let v43 = ask(c, 43, k39, &[v37, v40])?;
                    let v44 = put(c, 44, k39, &[v38])?;
                    [0_u64, v43, v44].mix()
                }
                1 => {
                    let v45 = look(c, 45, k39, &[]);
                    let v46 = look(c, 46, k39, &[v40]);
                    [1_u64, v45, v46].mix()
                }
                _ => {
                    let v47 = look(c, 47, k39, &[v38, v40]);
                    [2_u64, v47].mix()
                }
            };
            [k39, v41].mix()
        };
        let v39: u64 = l39.mix();
        Ok([0_u64, v19, v20, v39].mix())
    }
);

workflow!(
    async fn w47(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = ask(c, 3, k2, &[]).guess(c.guess(3, k2, &[]))?;
            let v4 = keep(c, 4, k2, &[v3]);
            let v5 = look(c, 5, k2, &[v3, v4]);
            let v6 = look(c, 6, k2, &[v4]);
            let v7 = look(c, 7, k2, &[v6, v4]);
            [k2, v5, v7].mix()
        };
        let v2: u64 = l2.mix();
        let m8: Vec<u64> = c.list(8, 0, &[]);
        let l8 = for k8 in m8.concurrent(c.width(8)) {
            let v9 = look(c, 9, k8, &[v2]);
            let v10 = look(c, 10, k8, &[v9]);
            #[speculate]
            let v11: u64 = match [11_u64, v10].mix() % 2 {
                0 => {
                    let v13 = ask(c, 13, k8, &[v10, v2])?;
                    let v14 = look(c, 14, k8, &[v10, v2]);
                    let v15 = ask(c, 15, k8, &[])?;
                    [0_u64, v13, v14, v15].mix()
                }
                _ => {
                    let v16 = check(c, 16, k8, &[v10])?;
                    let v17 = put(c, 17, k8, &[v10])?;
                    let v18 = keep(c, 18, k8, &[v9, v2, v16]);
                    [1_u64, v16, v17, v18].mix()
                }
            };
            [k8, v10, v11].mix()
        };
        let v8: u64 = l8.mix();
        let v19 = post(c, 19, 0, &[v8, v2]).guess(c.guess(19, 0, &[]));
        let v20 = look(c, 20, 0, &[v19, v8, v2]);
        let m21: Vec<u64> = c.list(21, 0, &[]);
        let l21 = for k21 in m21.concurrent(c.width(21)) {
            let v22 = put(c, 22, k21, &[])?;
            let v23 = calc(c, 23, k21, &[v8, v22]);
            let v24: u64 = match [24_u64, v23].mix() % 2 {
                0 => {
                    let v26: u64 = [26_u64, v22].mix();
                    let v27 = ask(c, 27, k21, &[v23, v8, v26])?;
                    let v28 = check(c, 28, k21, &[v26])?;
                    [0_u64, v27, v28].mix()
                }
                _ => {
                    let v29: u64 = [29_u64, v2, v22].mix();
                    [1_u64, v29].mix()
                }
            };
            let v30 = look(c, 30, k21, &[v23, v22]);
            [k21, v24, v30].mix()
        };
        let v21: u64 = l21.mix();
        let v31 = put(c, 31, 0, &[])?;
        let v32 = ask(c, 32, 0, &[v31, v19])?;
        #[speculate]
        let v33: u64 = match choose(c, 33, 0, &[v31], 2) {
            0 => {
                let v35 = ask(c, 35, 0, &[v8])?;
                [0_u64, v35].mix()
            }
            v34 => {
                let v36 = ask(c, 36, 0, &[v34, v31])?;
                let v37 = keep(c, 37, 0, &[v36]);
                let v38 = calc(c, 38, 0, &[]).after(v8);
                [1_u64, v36, v37, v38].mix()
            }
        };
        Ok([0_u64, v8, v20, v21, v31, v32, v33].mix())
    }
);

workflow!(
    async fn w48(c: &Case) -> Result<u64, Broken> {
        let v2 = check(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = look(c, 3, 0, &[v2]);
        let v4: u64 = [4_u64, v2].mix();
        let v5 = look(c, 5, 0, &[v4]);
        Ok([0_u64, v3, v4, v5].mix())
    }
);

workflow!(
    async fn w49(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = keep(c, 3, 0, &[v2]);
        let v4: u64 = [4_u64, v3].mix();
        let v5 = ask(c, 5, 0, &[v4, v2])?;
        let v6 = ask(c, 6, 0, &[]).after(v5)?;
        let v7 = put(c, 7, 0, &[v2])?;
        let m8: Vec<u64> = c.list(8, 0, &[]);
        let l8 = for k8 in m8.concurrent(c.width(8)) {
            let v9 = ask(c, 9, k8, &[v5])?;
            let v10: u64 = match [10_u64, v7].mix() % 2 {
                0 => {
                    let v12 = look(c, 12, k8, &[v6]);
                    let v13 = keep(c, 13, k8, &[v5]);
                    [0_u64, v12, v13].mix()
                }
                _ => {
                    let v14 = look(c, 14, k8, &[]);
                    [1_u64, v14].mix()
                }
            };
            #[speculate]
            let v15: u64 = match [15_u64, v7, v10].mix() % 3 {
                0 => {
                    let v17 = put(c, 17, k8, &[v2, v7])?;
                    let v18 = keep(c, 18, k8, &[]);
                    let v19 = look(c, 19, k8, &[]);
                    [0_u64, v17, v18, v19].mix()
                }
                1 => {
                    let v20 = keep(c, 20, k8, &[v9]);
                    let v21 = look(c, 21, k8, &[]);
                    [1_u64, v20, v21].mix()
                }
                _ => {
                    let v22 = look(c, 22, k8, &[]);
                    let v23 = keep(c, 23, k8, &[v9]);
                    [2_u64, v22, v23].mix()
                }
            };
            let v24: u64 = match [24_u64, v10].mix() % 3 {
                0 => {
                    let v27: u64 = [27_u64, ].mix();
                    let v26: u64 = [26_u64, ].mix();
                    [0_u64, v26, v27].mix()
                }
                1 => {
                    let v28: u64 = [28_u64, v10].mix();
                    [1_u64, v28].mix()
                }
                _ => {
                    let v29 = look(c, 29, k8, &[v5, v10]);
                    let v30 = check(c, 30, k8, &[v3, v29, v10])?;
                    [2_u64, v30].mix()
                }
            };
            [k8, v10, v15, v24].mix()
        };
        let v8: u64 = l8.mix();
        Ok([0_u64, v8].mix())
    }
);

workflow!(
    async fn w50(c: &Case) -> Result<u64, Broken> {
        let v25: u64 = [25_u64, v5, v15, v9].mix();
        let v35 = ask(c, 35, 0, &[v15, v2, v33])?;
        #[speculate]
        let v16: u64 = match choose(c, 16, 0, &[v9], 3) {
            0 => {
                let v18 = ask(c, 18, 0, &[v2]).guess(c.guess(18, 0, &[]))?;
                let v19 = look(c, 19, 0, &[v9, v18]);
                [0_u64, v19].mix()
            }
            1 => {
                let v20 = look(c, 20, 0, &[v9, v15, v5]);
                let v21 = look(c, 21, 0, &[]).after(v15);
                let v22 = look(c, 22, 0, &[v15]);
                [1_u64, v20, v21, v22].mix()
            }
            _ => {
                let v23 = ask(c, 23, 0, &[]).after(v15)?;
                let v24 = look(c, 24, 0, &[v23, v15]);
                [2_u64, v24].mix()
            }
        };
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = calc(c, 3, k2, &[]);
            let v4: u64 = [4_u64, v3].mix();
            [k2, v4].mix()
        };
        let v2: u64 = l2.mix();
        let m9: Vec<u64> = c.list(9, 0, &[v5]);
        let l9 = for k9 in m9.concurrent(c.width(9)) {
            let v10 = ask(c, 10, k9, &[]).guess(c.guess(10, k9, &[]))?;
            let v11 = ask(c, 11, k9, &[v10])?;
            let v12 = ask(c, 12, k9, &[v11])?;
            let v13 = look(c, 13, k9, &[v10, v11, v5]);
            let v14: u64 = [14_u64, v13].mix();
            [k9, v12, v14].mix()
        };
        let v9: u64 = l9.mix();
        let v15: u64 = [15_u64, v5].mix();
        let v33 = ask(c, 33, 0, &[v9, v25]).after(v26)?;
        #[speculate]
        let v5: u64 = match choose(c, 5, 0, &[v2], 2) {
            0 => {
                let v7 = ask(c, 7, 0, &[v2])?;
                [0_u64, v7].mix()
            }
            v6 => {
                let v8: u64 = [8_u64, v2, v6].mix();
                [1_u64, v8].mix()
            }
        };
        let v34 = post(c, 34, 0, &[]);
        #[speculate]
        let v26: u64 = match [26_u64, v5, v25].mix() % 2 {
            0 => {
                let v28: u64 = [28_u64, v16, v25, v2].mix();
                let v29 = check(c, 29, 0, &[])?;
                [0_u64, v28, v29].mix()
            }
            v27 => {
                let v30: u64 = [30_u64, v27, v9].mix();
                let v31 = calc(c, 31, 0, &[v27, v5]);
                let v32 = ask(c, 32, 0, &[v30])?;
                [1_u64, v31, v32].mix()
            }
        };
        Ok([0_u64, v16, v26, v34, v35].mix())
    }
);

workflow!(
    async fn w51(c: &Case) -> Result<u64, Broken> {
        let m13: Vec<u64> = c.list(13, 0, &[v3]);
        let l13 = for k13 in m13.concurrent(c.width(13)) {
            let v14 = keep(c, 14, k13, &[v11, v4]).guess(c.guess(14, k13, &[]));
            let v15 = look(c, 15, k13, &[v12, v14]);
            let v16 = ask(c, 16, k13, &[v12, v15])?;
            let v17 = ask(c, 17, k13, &[v11, v15])?;
            let v18 = keep(c, 18, k13, &[v17, v16]);
            [k13, v18].mix()
        };
        let v13: u64 = l13.mix();
        let v20 = ask(c, 20, 0, &[])?;
        let v3 = ask(c, 3, 0, &[v2])?;
        let v19 = check(c, 19, 0, &[v2, v11, v12])?;
        let v2 = look(c, 2, 0, &[]);
        let v12 = check(c, 12, 0, &[v4, v11])?;
        let v21 = calc(c, 21, 0, &[]);
        let v11 = look(c, 11, 0, &[]);
        #[speculate]
        let v4: u64 = match [4_u64, v2].mix() % 2 {
            0 => {
                let v6 = look(c, 6, 0, &[]);
                let v7 = put(c, 7, 0, &[v6, v2, v3])?;
                [0_u64, v7].mix()
            }
            _ => {
                let v8 = ask(c, 8, 0, &[])?;
                let v9 = calc(c, 9, 0, &[v3]);
                let v10: u64 = [10_u64, v2].mix();
                [1_u64, v8, v9, v10].mix()
            }
        };
        let m22: Vec<u64> = c.list(22, 0, &[]);
        let l22 = for k22 in m22.concurrent(c.width(22)) {
            let v23 = ask(c, 23, k22, &[]).guess(c.guess(23, k22, &[]))?;
            let v24 = calc(c, 24, k22, &[v23, v20]);
            let v25 = keep(c, 25, k22, &[]);
            [k22, v24, v25].mix()
        };
        let v22: u64 = l22.mix();
        Ok([0_u64, v12, v13, v19, v21, v22].mix())
    }
);

workflow!(
    async fn w52(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let v3 = ask(c, 3, 0, &[v2])?;
        let v4 = put(c, 4, 0, &[])?;
        let v5 = keep(c, 5, 0, &[]).guess(c.guess(5, 0, &[v2]));
        let v6 = ask(c, 6, 0, &[v5])?;
        let v7 = keep(c, 7, 0, &[]);
        Ok([0_u64, v3, v4, v6, v7].mix())
    }
);

workflow!(
    async fn w53(c: &Case) -> Result<u64, Broken> {
        let v2 = check(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = look(c, 3, 0, &[v2]);
        #[speculate]
        let v4: u64 = match choose(c, 4, 0, &[], 3) {
            0 => {
                let v6 = look(c, 6, 0, &[v3, v2]);
                let v7 = look(c, 7, 0, &[v2]);
                let v8 = look(c, 8, 0, &[v6, v7]);
                [0_u64, v8].mix()
            }
            1 => {
                let v9 = calc(c, 9, 0, &[v3]);
                let v10 = put(c, 10, 0, &[v3, v2])?;
                [1_u64, v9, v10].mix()
            }
            v5 => {
                let v11 = check(c, 11, 0, &[])?;
                let v12: u64 = [12_u64, v3, v5, v11].mix();
                [2_u64, v12].mix()
            }
        };
        #[speculate]
        let v13: u64 = match choose(c, 13, 0, &[v3], 3) {
            0 => {
                let v15 = check(c, 15, 0, &[]).after(v4)?;
                [0_u64, v15].mix()
            }
            1 => {
                let v17 = ask(c, 17, 0, &[])?;
                let v16 = look(c, 16, 0, &[v3]);
                [1_u64, v16, v17].mix()
            }
            v14 => {
                let v18 = keep(c, 18, 0, &[v3, v14]).after(v4);
                let v19 = keep(c, 19, 0, &[v3, v14]);
                [2_u64, v18, v19].mix()
            }
        };
        let v20 = send(c, 20, 0, &[])?;
        Ok([0_u64, v3, v4, v13, v20].mix())
    }
);

workflow!(
    async fn w54(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = look(c, 3, 0, &[v2]);
        let v4 = calc(c, 4, 0, &[v3]);
        let v5 = ask(c, 5, 0, &[]).after(v3)?;
        let v6: u64 = match [6_u64, v4, v2].mix() % 3 {
            0 => {
                let v8 = look(c, 8, 0, &[v5]);
                let v9 = ask(c, 9, 0, &[v5])?;
                [0_u64, v8, v9].mix()
            }
            1 => {
                let v10 = keep(c, 10, 0, &[v5]);
                let v11: u64 = [11_u64, v10, v3].mix();
                [1_u64, v11].mix()
            }
            _ => {
                let v12 = check(c, 12, 0, &[v2, v4])?;
                [2_u64, v12].mix()
            }
        };
        #[speculate]
        let v13: u64 = match [13_u64, v4].mix() % 2 {
            0 => {
                let v15 = look(c, 15, 0, &[v4]);
                [0_u64, v15].mix()
            }
            v14 => {
                let v16 = look(c, 16, 0, &[]).after(v5);
                let v17: u64 = [17_u64, v14, v6].mix();
                let v18: u64 = [18_u64, v17, v16].mix();
                [1_u64, v18].mix()
            }
        };
        let v19 = look(c, 19, 0, &[]);
        Ok([0_u64, v4, v6, v13, v19].mix())
    }
);

workflow!(
    async fn w55(c: &Case) -> Result<u64, Broken> {
        let v2 = post(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = put(c, 3, 0, &[v2])?;
        let v4 = ask(c, 4, 0, &[v3])?;
        let v5 = calc(c, 5, 0, &[v3, v2]);
        let v6 = look(c, 6, 0, &[]).after(v2);
        #[speculate]
        let v7: u64 = match [7_u64, v4].mix() % 3 {
            0 => {
                let v9 = ask(c, 9, 0, &[])?;
                let v10 = check(c, 10, 0, &[])?;
                [0_u64, v9, v10].mix()
            }
            1 => {
                let v11 = check(c, 11, 0, &[])?;
                let v12 = keep(c, 12, 0, &[v11]);
                [1_u64, v12].mix()
            }
            v8 => {
                let v13 = ask(c, 13, 0, &[]).guess(c.guess(13, 0, &[]))?;
                let v14 = look(c, 14, 0, &[v13]);
                let v15 = keep(c, 15, 0, &[v8]);
                [2_u64, v14, v15].mix()
            }
        };
        let v16: u64 = [16_u64, v5, v6].mix();
        let m17: Vec<u64> = c.list(17, 0, &[v4]);
        let l17 = for k17 in m17.concurrent(c.width(17)) {
            let v18: u64 = [18_u64, v16].mix();
            #[speculate]
            let v19: u64 = match choose(c, 19, k17, &[], 2) {
                0 => {
                    let v21 = ask(c, 21, k17, &[])?;
                    let v22: u64 = [22_u64, v21].mix();
                    [0_u64, v22].mix()
                }
                _ => {
                    let v23 = keep(c, 23, k17, &[]);
                    [1_u64, v23].mix()
                }
            };
            let v24 = keep(c, 24, k17, &[v16, v19, v5]);
            let v25 = ask(c, 25, k17, &[]).after(v24)?;
            let v26 = keep(c, 26, k17, &[v19, v25, v24]);
            [k17, v18, v26].mix()
        };
        let v17: u64 = l17.mix();
        Ok([0_u64, v7, v17].mix())
    }
);

workflow!(
    async fn w56(c: &Case) -> Result<u64, Broken> {
        #[speculate]
        let v8: u64 = match [8_u64, v2].mix() % 3 {
            0 => {
                let v10 = ask(c, 10, 0, &[v2]).guess(c.guess(10, 0, &[]))?;
                let v11 = check(c, 11, 0, &[v10, v2])?;
                [0_u64, v11].mix()
            }
            1 => {
                let v12 = check(c, 12, 0, &[])?;
                let v13 = calc(c, 13, 0, &[v12]);
                let v14 = look(c, 14, 0, &[]);
                [1_u64, v13, v14].mix()
            }
            v9 => {
                let v15 = put(c, 15, 0, &[v9])?;
                [2_u64, v15].mix()
            }
        };
        let v17 = check(c, 17, 0, &[v8, v16, v2])?;
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v6 = keep(c, 6, k2, &[v5, v3]);
            let v4 = look(c, 4, k2, &[]).guess(c.guess(4, k2, &[]));
            let v3 = look(c, 3, k2, &[]);
            let v7 = ask(c, 7, k2, &[v4, v5]).after(v3)?;
            let v5 = look(c, 5, k2, &[]).guess(c.guess(5, k2, &[]));
            [k2, v6, v7].mix()
        };
        let v2: u64 = l2.mix();
        let v16 = ask(c, 16, 0, &[v8, v2]).guess(c.guess(16, 0, &[]))?;
        Ok([0_u64, v8, v17].mix())
    }
);

workflow!(
    async fn w57(c: &Case) -> Result<u64, Broken> {
        let v11 = look(c, 11, 0, &[]);
        let v10 = check(c, 10, 0, &[v3])?;
        let v13 = look(c, 13, 0, &[v10, v2]).guess(c.guess(13, 0, &[]));
        let v14 = check(c, 14, 0, &[v11, v13]).after(v9)?;
        let v12 = look(c, 12, 0, &[v9, v2]);
        let v2 = keep(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v9 = ask(c, 9, 0, &[v2, v3]).guess(c.guess(9, 0, &[]))?;
        let v3: u64 = match [3_u64, v2].mix() % 2 {
            0 => {
                let v5 = look(c, 5, 0, &[v2]).guess(c.guess(5, 0, &[]));
                let v6 = look(c, 6, 0, &[v5, v2]);
                let v7 = check(c, 7, 0, &[])?;
                [0_u64, v6, v7].mix()
            }
            v4 => {
                let v8 = look(c, 8, 0, &[v4, v2]);
                [1_u64, v8].mix()
            }
        };
        Ok([0_u64, v9, v11, v12, v14].mix())
    }
);

workflow!(
    async fn w58(c: &Case) -> Result<u64, Broken> {
        let v13 = look(c, 13, 0, &[v3, v12, v11]);
        let v14 = ask(c, 14, 0, &[v11])?;
        let m3: Vec<u64> = c.list(3, 0, &[v2]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v4: u64 = [4_u64, v2].mix();
            let v5: u64 = match [5_u64, v2].mix() % 2 {
                0 => {
                    let v7: u64 = [7_u64, v4].mix();
                    let v9 = ask(c, 9, k3, &[v2, v7])?;
                    let v8 = keep(c, 8, k3, &[v7]);
                    [0_u64, v8, v9].mix()
                }
                _ => {
                    let v10 = look(c, 10, k3, &[v4, v2]);
                    [1_u64, v10].mix()
                }
            };
            [k3, v5].mix()
        };
        let v3: u64 = l3.mix();
        let v11 = ask(c, 11, 0, &[]).guess(c.guess(11, 0, &[]))?;
        let v12 = look(c, 12, 0, &[]);
        let v2 = ask(c, 2, 0, &[])?;
        #[speculate]
        let v16: u64 = match choose(c, 16, 0, &[v13, v12], 3) {
            0 => {
                let v18 = ask(c, 18, 0, &[v14])?;
                let v19 = look(c, 19, 0, &[v14, v18, v15]);
                let v20 = look(c, 20, 0, &[]);
                [0_u64, v19, v20].mix()
            }
            1 => {
                let v21 = look(c, 21, 0, &[v13, v2]).after(v14);
                let v22 = ask(c, 22, 0, &[])?;
                let v23 = ask(c, 23, 0, &[v2, v22])?;
                [1_u64, v21, v23].mix()
            }
            v17 => {
                let v24 = look(c, 24, 0, &[]);
                let v25: u64 = [25_u64, v17, v11].mix();
                [2_u64, v24, v25].mix()
            }
        };
        let v15 = put(c, 15, 0, &[v2])?;
        Ok([0_u64, v11, v13, v14, v16].mix())
    }
);

workflow!(
    async fn w59(c: &Case) -> Result<u64, Broken> {
        let v4 = check(c, 4, 0, &[v2, v3])?;
        let m5: Vec<u64> = c.list(5, 0, &[v3]);
        let l5 = for k5 in m5.concurrent(c.width(5)) {
            let v6 = ask(c, 6, k5, &[v3, v2, v4])?;
            let v7: u64 = match [7_u64, v3, v2].mix() % 2 {
                0 => {
                    let v9 = check(c, 9, k5, &[v6, v4])?;
                    let v10 = look(c, 10, k5, &[v6]);
                    [0_u64, v9, v10].mix()
                }
                _ => {
                    let v11: u64 = [11_u64, v3, v4].mix();
                    [1_u64, v11].mix()
                }
            };
            let v12: u64 = [12_u64, v6, v2].mix();
            [k5, v7, v12].mix()
        };
        let v5: u64 = l5.mix();
        let v2 = keep(c, 2, 0, &[]);
        let v3 = look(c, 3, 0, &[]).guess(c.guess(3, 0, &[]));
        let m38: Vec<u64> = c.list(38, 0, &[]);
        let l38 = for k38 in m38.concurrent(c.width(38)) {
            let v40: u64 = [40_u64, v13, v39].mix();
            let v39 = check(c, 39, k38, &[v5, v13])?;
            [k38, v40].mix()
        };
        let v38: u64 = l38.mix();
        let v30: u64 = match choose(c, 30, 0, &[v4], 3) {
            0 => {
                let v32: u64 = [32_u64, ].mix();
                let v33 = look(c, 33, 0, &[]).after(v32);
                [0_u64, v32, v33].mix()
            }
            1 => {
                let v34 = ask(c, 34, 0, &[v13])?;
                let v35 = look(c, 35, 0, &[]).guess(c.guess(35, 0, &[v34]));
                let v36 = look(c, 36, 0, &[v5, v35]).after(v34);
                [1_u64, v34, v36].mix()
            }
            _ => {
                let v37 = check(c, 37, 0, &[v5])?;
                [2_u64, v37].mix()
            }
        };
        let m13: Vec<u64> = c.list(13, 0, &[]);
        let l13 = for k13 in m13.concurrent(c.width(13)) {
            let v14 = put(c, 14, k13, &[])?;
            #[speculate]
            let v15: u64 = match choose(c, 15, k13, &[v3, v4], 3) {
                0 => {
                    let v17 = ask(c, 17, k13, &[])?;
                    let v18 = look(c, 18, k13, &[]);
                    let v19 = look(c, 19, k13, &[v18, v14, v3]);
                    [0_u64, v17, v19].mix()
                }
                1 => {
                    let v20 = check(c, 20, k13, &[v4, v3])?;
                    [1_u64, v20].mix()
                }
                _ => {
                    let v22 = calc(c, 22, k13, &[v21]);
                    let v21: u64 = [21_u64, v14].mix();
                    [2_u64, v21, v22].mix()
                }
            };
            let v23 = ask(c, 23, k13, &[])?;
            #[speculate]
            let v24: u64 = match [24_u64, v23].mix() % 2 {
                0 => {
                    let v26 = ask(c, 26, k13, &[])?;
                    let v27 = ask(c, 27, k13, &[v14, v26])?;
                    [0_u64, v27].mix()
                }
                v25 => {
                    let v29 = look(c, 29, k13, &[]);
                    let v28 = keep(c, 28, k13, &[v23, v25]);
                    [1_u64, v28, v29].mix()
                }
            };
            [k13, v15, v24].mix()
        };
        let v13: u64 = l13.mix();
        Ok([0_u64, v30, v38].mix())
    }
);

workflow!(
    async fn w60(c: &Case) -> Result<u64, Broken> {
        let v2 = put(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = look(c, 3, 0, &[v2]);
        let v4 = look(c, 4, 0, &[v3, v2]);
        let v5 = ask(c, 5, 0, &[v3])?;
        let v6 = ask(c, 6, 0, &[v3])?;
        let m7: Vec<u64> = c.list(7, 0, &[]);
        let l7 = for k7 in m7.concurrent(c.width(7)) {
            let v8 = put(c, 8, k7, &[v3, v6, v4])?;
            let v9 = ask(c, 9, k7, &[]).after(v8)?;
            let v10: u64 = [10_u64, ].mix();
            [k7, v8, v9, v10].mix()
        };
        let v7: u64 = l7.mix();
        Ok([0_u64, v3, v4, v5, v6, v7].mix())
    }
);

workflow!(
    async fn w61(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]);
        let v12 = look(c, 12, 0, &[]).guess(c.guess(12, 0, &[]));
        let v3 = check(c, 3, 0, &[v2])?;
        #[speculate]
        let v23: u64 = match choose(c, 23, 0, &[v12], 2) {
            0 => {
                let v25 = look(c, 25, 0, &[]);
                let v26: u64 = [26_u64, v25, v17].mix();
                let v27 = check(c, 27, 0, &[v25, v12]).after(v16)?;
                [0_u64, v26, v27].mix()
            }
            v24 => {
                let v28 = ask(c, 28, 0, &[v24])?;
                let v29: u64 = [29_u64, v24].mix();
                let v30 = put(c, 30, 0, &[])?;
                [1_u64, v28, v29, v30].mix()
            }
        };
        let v5: u64 = match choose(c, 5, 0, &[v3], 2) {
            0 => {
                let v7 = look(c, 7, 0, &[]);
                let v8 = ask(c, 8, 0, &[v3]).guess(c.guess(8, 0, &[v3]))?;
                let v9 = ask(c, 9, 0, &[v4, v8])?;
                [0_u64, v7, v9].mix()
            }
            v6 => {
                let v10 = check(c, 10, 0, &[v3, v6])?;
                let v11 = put(c, 11, 0, &[v4, v10, v3])?;
                [1_u64, v11].mix()
            }
        };
        let v4 = keep(c, 4, 0, &[v3]);
        let v16 = look(c, 16, 0, &[v12, v5, v13]);
        let m13: Vec<u64> = c.list(13, 0, &[v12]);
        let l13 = for k13 in m13.concurrent(c.width(13)) {
            let v14 = put(c, 14, k13, &[v5]).guess(c.guess(14, k13, &[]))?;
            let v15 = look(c, 15, k13, &[v14]);
            [k13, v15].mix()
        };
        let v13: u64 = l13.mix();
        let v17: u64 = match choose(c, 17, 0, &[v16], 2) {
            0 => {
                let v19 = ask(c, 19, 0, &[])?;
                [0_u64, v19].mix()
            }
            _ => {
                let v20 = look(c, 20, 0, &[v16]);
                let v21 = check(c, 21, 0, &[v16, v12])?;
                let v22 = look(c, 22, 0, &[]);
                [1_u64, v20, v21, v22].mix()
            }
        };
        Ok([0_u64, v23].mix())
    }
);

workflow!(
    async fn w62(c: &Case) -> Result<u64, Broken> {
        let v2 = calc(c, 2, 0, &[]);
        #[speculate]
        let v3: u64 = match [3_u64, v2].mix() % 2 {
            0 => {
                let v5 = ask(c, 5, 0, &[])?;
                let v6 = ask(c, 6, 0, &[v2])?;
                let v7 = keep(c, 7, 0, &[v6, v2]);
                [0_u64, v5, v7].mix()
            }
            _ => {
                let v8: u64 = [8_u64, ].mix();
                let v9 = put(c, 9, 0, &[v2])?;
                [1_u64, v8, v9].mix()
            }
        };
        let v10: u64 = match choose(c, 10, 0, &[], 3) {
            0 => {
                let v12 = keep(c, 12, 0, &[v3, v2]);
                [0_u64, v12].mix()
            }
            1 => {
                let v13 = keep(c, 13, 0, &[v2, v3]).guess(c.guess(13, 0, &[]));
                let v14 = look(c, 14, 0, &[v2, v13]);
                let v15 = look(c, 15, 0, &[v14]);
                [1_u64, v13, v15].mix()
            }
            v11 => {
                let v17 = look(c, 17, 0, &[v3, v16]);
                let v16 = ask(c, 16, 0, &[v3, v2, v11]).guess(c.guess(16, 0, &[]))?;
                [2_u64, v17].mix()
            }
        };
        let v18 = send(c, 18, 0, &[v10])?;
        let v19 = post(c, 19, 0, &[]);
        let m20: Vec<u64> = c.list(20, 0, &[]);
        let l20 = for k20 in m20.concurrent(c.width(20)) {
            let v21 = calc(c, 21, k20, &[v10, v18]);
            let v22 = put(c, 22, k20, &[v3, v19])?;
            let v23: u64 = [23_u64, ].mix();
            let v24: u64 = [24_u64, v23].mix();
            [k20, v21, v22, v24].mix()
        };
        let v20: u64 = l20.mix();
        let v25 = send(c, 25, 0, &[v3, v2])?;
        Ok([0_u64, v20, v25].mix())
    }
);

workflow!(
    async fn w63(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = ask(c, 3, k2, &[]).guess(c.guess(3, k2, &[]))?;
            let v4 = look(c, 4, k2, &[v3]);
            #[speculate]
            let v5: u64 = match [5_u64, v3].mix() % 3 {
                0 => {
                    let v7 = look(c, 7, k2, &[]);
                    let v8 = look(c, 8, k2, &[v3, v7]);
                    let v9: u64 = [9_u64, ].mix();
                    [0_u64, v8, v9].mix()
                }
                1 => {
                    let v10 = look(c, 10, k2, &[v3]);
                    [1_u64, v10].mix()
                }
                _ => {
                    let v11: u64 = [11_u64, v4].mix();
                    let v12 = keep(c, 12, k2, &[]);
                    let v13: u64 = [13_u64, v11, v4, v12].mix();
                    [2_u64, v13].mix()
                }
            };
            [k2, v5].mix()
        };
        let v2: u64 = l2.mix();
        let v14 = keep(c, 14, 0, &[v2]);
        let v15 = ask(c, 15, 0, &[v2])?;
        let m16: Vec<u64> = c.list(16, 0, &[]);
        let l16 = for k16 in m16.concurrent(c.width(16)) {
            let v17: u64 = [17_u64, v15, v2].mix();
            let v18 = check(c, 18, k16, &[v17])?;
            #[speculate]
            let v19: u64 = match [19_u64, v17, v18].mix() % 3 {
                0 => {
                    let v22 = look(c, 22, k16, &[v15]);
                    let v23 = put(c, 23, k16, &[v18, v2])?;
                    let v21 = look(c, 21, k16, &[]);
                    [0_u64, v21, v22, v23].mix()
                }
                1 => {
                    let v25 = put(c, 25, k16, &[])?;
                    let v26 = look(c, 26, k16, &[v25, v18]);
                    let v24 = look(c, 24, k16, &[]);
                    [1_u64, v24, v25, v26].mix()
                }
                v20 => {
                    let v27 = keep(c, 27, k16, &[v20]);
                    let v29 = put(c, 29, k16, &[v28])?;
                    let v28 = look(c, 28, k16, &[]);
                    [2_u64, v27, v29].mix()
                }
            };
            [k16, v19].mix()
        };
        let v16: u64 = l16.mix();
        let v30 = ask(c, 30, 0, &[v16, v2]).guess(c.guess(30, 0, &[]))?;
        let m31: Vec<u64> = c.list(31, 0, &[v2]);
        let l31 = for k31 in m31.concurrent(c.width(31)) {
            let v34 = ask(c, 34, k31, &[v32, v30])?;
            let v32 = look(c, 32, k31, &[v30]).guess(c.guess(32, k31, &[]));
            let v33 = look(c, 33, k31, &[v16, v30]).after(v32);
            let v35 = keep(c, 35, k31, &[v34, v33]);
            let v36 = keep(c, 36, k31, &[v14]).after(v34);
            [k31, v35, v36].mix()
        };
        let v31: u64 = l31.mix();
        let v37 = look(c, 37, 0, &[v30]);
        let v38 = look(c, 38, 0, &[]).after(v15);
        let v39 = look(c, 39, 0, &[v15, v30, v37]);
        let v40: u64 = match [40_u64, v39].mix() % 2 {
            0 => {
                let v42: u64 = [42_u64, ].mix();
                let v43 = look(c, 43, 0, &[v42]);
                [0_u64, v43].mix()
            }
            v41 => {
                let v44 = put(c, 44, 0, &[v31, v38]).guess(c.guess(44, 0, &[]))?;
                let v45 = ask(c, 45, 0, &[v41, v44, v37])?;
                [1_u64, v45].mix()
            }
        };
        Ok([0_u64, v15, v30, v38, v39, v40].mix())
    }
);

workflow!(
    async fn w64(c: &Case) -> Result<u64, Broken> {
        let m3: Vec<u64> = c.list(3, 0, &[v2]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v4: u64 = [4_u64, v2].mix();
            let v5 = look(c, 5, k3, &[v4]);
            [k3, v5].mix()
        };
        let v3: u64 = l3.mix();
        let v2 = check(c, 2, 0, &[])?;
        let v6 = calc(c, 6, 0, &[v3, v2]).guess(c.guess(6, 0, &[v3]));
        let v7 = ask(c, 7, 0, &[v2, v6])?;
        let m8: Vec<u64> = c.list(8, 0, &[v7]);
        let l8 = for k8 in m8.concurrent(c.width(8)) {
            let v10 = look(c, 10, k8, &[v3, v7]);
            let v9 = look(c, 9, k8, &[v6, v2]);
            let v12 = keep(c, 12, k8, &[v9]);
            let v11 = look(c, 11, k8, &[v2, v9]);
            [k8, v10, v11, v12].mix()
        };
        let v8: u64 = l8.mix();
        let v14: u64 = match choose(c, 14, 0, &[v13], 3) {
            0 => {
                let v16: u64 = [16_u64, ].mix();
                let v17 = look(c, 17, 0, &[]).after(v16);
                let v18 = keep(c, 18, 0, &[v6, v2, v17]);
                [0_u64, v16, v18].mix()
            }
            1 => {
                let v19 = put(c, 19, 0, &[v13, v6, v2])?;
                let v21 = calc(c, 21, 0, &[v19, v7]);
                let v20 = ask(c, 20, 0, &[v8, v7]).after(v19)?;
                [1_u64, v20, v21].mix()
            }
            v15 => {
                let v22 = ask(c, 22, 0, &[v15, v6])?;
                let v23: u64 = [23_u64, v13].mix();
                let v24 = look(c, 24, 0, &[v15, v7]);
                [2_u64, v22, v23, v24].mix()
            }
        };
        let v13 = ask(c, 13, 0, &[v6])?;
        Ok([0_u64, v3, v14].mix())
    }
);

workflow!(
    async fn w65(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let m12: Vec<u64> = c.list(12, 0, &[]);
        let l12 = for k12 in m12.concurrent(c.width(12)) {
            let v13 = look(c, 13, k12, &[v10, v9]);
            let v14 = put(c, 14, k12, &[v11, v2]).after(v13)?;
            let v15 = keep(c, 15, k12, &[v11, v14]);
            #[speculate]
            let v16: u64 = match choose(c, 16, k12, &[v2, v11], 2) {
                0 => {
                    let v18: u64 = [18_u64, v15, v9, v14].mix();
                    [0_u64, v18].mix()
                }
                _ => {
                    let v19 = check(c, 19, k12, &[])?;
                    [1_u64, v19].mix()
                }
            };
            [k12, v13, v16].mix()
        };
        let v12: u64 = l12.mix();
        let v10 = put(c, 10, 0, &[]).guess(c.guess(10, 0, &[v9]))?;
        let v33 = post(c, 33, 0, &[]);
        let v3: u64 = match [3_u64, v2].mix() % 2 {
            0 => {
                let v5: u64 = [5_u64, v2].mix();
                [0_u64, v5].mix()
            }
            v4 => {
                let v8 = calc(c, 8, 0, &[v7, v4, v2]);
                let v7 = calc(c, 7, 0, &[v6, v4, v2]);
                let v6 = calc(c, 6, 0, &[]).guess(c.guess(6, 0, &[]));
                [1_u64, v6, v8].mix()
            }
        };
        let v27: u64 = match choose(c, 27, 0, &[v12], 2) {
            0 => {
                let v29 = check(c, 29, 0, &[v20, v21])?;
                let v30 = check(c, 30, 0, &[v10, v20]).after(v29).guess(c.guess(30, 0, &[]))?;
                let v31 = look(c, 31, 0, &[v30]);
                [0_u64, v29, v30, v31].mix()
            }
            v28 => {
                let v32 = ask(c, 32, 0, &[v28])?;
                [1_u64, v32].mix()
            }
        };
        #[speculate]
        let v21: u64 = match [21_u64, v9].mix() % 2 {
            0 => {
                let v23 = calc(c, 23, 0, &[]);
                let v24 = look(c, 24, 0, &[v23]);
                let v25: u64 = [25_u64, v11].mix();
                [0_u64, v24, v25].mix()
            }
            _ => {
                let v26 = check(c, 26, 0, &[])?;
                [1_u64, v26].mix()
            }
        };
        let v11 = ask(c, 11, 0, &[v10])?;
        let v9 = put(c, 9, 0, &[v3, v2])?;
        let v20 = look(c, 20, 0, &[v2]);
        Ok([0_u64, v9, v27, v33].mix())
    }
);

workflow!(
    async fn w66(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v16 = look(c, 16, 0, &[v2, v8]);
        #[speculate]
        let v8: u64 = match choose(c, 8, 0, &[v2, v3], 3) {
            0 => {
                let v10 = put(c, 10, 0, &[v3])?;
                let v11 = look(c, 11, 0, &[]);
                let v12 = look(c, 12, 0, &[v3]);
                [0_u64, v10, v11, v12].mix()
            }
            1 => {
                let v13: u64 = [13_u64, v2, v3].mix();
                let v14 = look(c, 14, 0, &[v13]);
                [1_u64, v14].mix()
            }
            _ => {
                let v15 = keep(c, 15, 0, &[v3]);
                [2_u64, v15].mix()
            }
        };
        let m3: Vec<u64> = c.list(3, 0, &[]);
        let l3 = for k3 in m3.concurrent(c.width(3)) {
            let v4 = check(c, 4, k3, &[v2]).guess(c.guess(4, k3, &[v2]))?;
            let v5 = look(c, 5, k3, &[v4, v2]);
            let v6 = ask(c, 6, k3, &[])?;
            let v7: u64 = [7_u64, v4].mix();
            [k3, v5, v6, v7].mix()
        };
        let v3: u64 = l3.mix();
        Ok([0_u64, v2, v3, v16].mix())
    }
);

workflow!(
    async fn w67(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]);
        let v3: u64 = match choose(c, 3, 0, &[], 3) {
            0 => {
                let v5 = look(c, 5, 0, &[v2]);
                let v6: u64 = [6_u64, v2].mix();
                let v7 = ask(c, 7, 0, &[v2])?;
                [0_u64, v5, v6, v7].mix()
            }
            1 => {
                let v8 = put(c, 8, 0, &[])?;
                let v9 = keep(c, 9, 0, &[v8, v2]);
                [1_u64, v9].mix()
            }
            v4 => {
                let v10 = ask(c, 10, 0, &[v4])?;
                let v11 = calc(c, 11, 0, &[v4]);
                [2_u64, v10, v11].mix()
            }
        };
        let v12 = look(c, 12, 0, &[v2]);
        let m13: Vec<u64> = c.list(13, 0, &[]);
        let l13 = for k13 in m13.concurrent(c.width(13)) {
            let v14 = look(c, 14, k13, &[v12]).guess(c.guess(14, k13, &[]));
            let v15 = look(c, 15, k13, &[v3]);
            let v16 = ask(c, 16, k13, &[v14, v12])?;
            [k13, v15, v16].mix()
        };
        let v13: u64 = l13.mix();
        let v17 = look(c, 17, 0, &[]);
        Ok([0_u64, v13, v17].mix())
    }
);

workflow!(
    async fn w68(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = look(c, 3, 0, &[v2]);
        let v4 = put(c, 4, 0, &[v3])?;
        let v5: u64 = [5_u64, ].mix();
        let v6 = put(c, 6, 0, &[])?;
        let v7 = look(c, 7, 0, &[]);
        Ok([0_u64, v4, v5, v6, v7].mix())
    }
);

workflow!(
    async fn w69(c: &Case) -> Result<u64, Broken> {
        let v2 = keep(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        #[speculate]
        let v3: u64 = match [3_u64, v2].mix() % 2 {
            0 => {
                let v5 = look(c, 5, 0, &[v2]);
                let v6 = check(c, 6, 0, &[v5])?;
                let v7 = check(c, 7, 0, &[])?;
                [0_u64, v6, v7].mix()
            }
            v4 => {
                let v8 = ask(c, 8, 0, &[v4, v2])?;
                let v9 = keep(c, 9, 0, &[v4]);
                [1_u64, v8, v9].mix()
            }
        };
        let v10 = ask(c, 10, 0, &[v2])?;
        #[speculate]
        let v11: u64 = match [11_u64, v10, v2].mix() % 2 {
            0 => {
                let v13: u64 = [13_u64, v3, v10].mix();
                let v14 = calc(c, 14, 0, &[]).after(v3);
                let v15 = keep(c, 15, 0, &[v14, v13]);
                [0_u64, v15].mix()
            }
            _ => {
                let v16 = look(c, 16, 0, &[v10]);
                let v17 = ask(c, 17, 0, &[])?;
                [1_u64, v16, v17].mix()
            }
        };
        let v18 = post(c, 18, 0, &[v11, v10, v3]);
        let v19 = calc(c, 19, 0, &[v10]);
        let v20 = ask(c, 20, 0, &[v3])?;
        Ok([0_u64, v18, v19, v20].mix())
    }
);

workflow!(
    async fn w70(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v3 = look(c, 3, k2, &[]);
            let v4: u64 = match choose(c, 4, k2, &[v3], 3) {
                0 => {
                    let v8 = ask(c, 8, k2, &[v7, v3])?;
                    let v7 = ask(c, 7, k2, &[v3])?;
                    let v6: u64 = [6_u64, v3].mix();
                    [0_u64, v6, v8].mix()
                }
                1 => {
                    let v9: u64 = [9_u64, ].mix();
                    let v10 = keep(c, 10, k2, &[v9]);
                    [1_u64, v10].mix()
                }
                _ => {
                    let v11 = put(c, 11, k2, &[v3])?;
                    [2_u64, v11].mix()
                }
            };
            let v12 = ask(c, 12, k2, &[v4])?;
            let v13: u64 = [13_u64, v4].mix();
            let v14: u64 = [14_u64, v13].mix();
            [k2, v12, v14].mix()
        };
        let v2: u64 = l2.mix();
        #[speculate]
        let v30: u64 = match choose(c, 30, 0, &[], 3) {
            0 => {
                let v32 = ask(c, 32, 0, &[v28])?;
                let v33 = look(c, 33, 0, &[v32, v29]);
                let v34 = look(c, 34, 0, &[v29, v2]).after(v21);
                [0_u64, v33, v34].mix()
            }
            1 => {
                let v35: u64 = [35_u64, v22, v29].mix();
                let v36 = calc(c, 36, 0, &[v35]);
                [1_u64, v36].mix()
            }
            v31 => {
                let v39: u64 = [39_u64, v37].mix();
                let v37 = ask(c, 37, 0, &[v29, v2])?;
                let v38 = look(c, 38, 0, &[v29, v31]).after(v2);
                [2_u64, v38, v39].mix()
            }
        };
        let v29 = look(c, 29, 0, &[]);
        let m22: Vec<u64> = c.list(22, 0, &[v2]);
        let l22 = for k22 in m22.concurrent(c.width(22)) {
            let v24 = ask(c, 24, k22, &[v21]).after(v23)?;
            let v25: u64 = [25_u64, v24, v21].mix();
            let v27: u64 = [27_u64, v21, v26].mix();
            let v23 = look(c, 23, k22, &[v2, v21]);
            let v26 = look(c, 26, k22, &[v2, v25]);
            [k22, v23, v24, v26, v27].mix()
        };
        let v22: u64 = l22.mix();
        let m15: Vec<u64> = c.list(15, 0, &[v2]);
        let l15 = for k15 in m15.concurrent(c.width(15)) {
            let v16 = look(c, 16, k15, &[v2]).guess(c.guess(16, k15, &[v2]));
            let v17 = calc(c, 17, k15, &[v2]).guess(c.guess(17, k15, &[v2]));
            let v18 = look(c, 18, k15, &[v17, v16]);
            let v19 = look(c, 19, k15, &[v17, v18]);
            let v20 = ask(c, 20, k15, &[v18, v17]).after(v19)?;
            [k15, v16, v18, v19, v20].mix()
        };
        let v15: u64 = l15.mix();
        let v21 = look(c, 21, 0, &[]);
        let v28 = ask(c, 28, 0, &[])?;
        Ok([0_u64, v2, v15, v21, v30].mix())
    }
);

workflow!(
    async fn w71(c: &Case) -> Result<u64, Broken> {
        let m2: Vec<u64> = c.list(2, 0, &[]);
        let l2 = for k2 in m2.concurrent(c.width(2)) {
            let v7: u64 = [7_u64, v5, v4].mix();
            let v4 = calc(c, 4, k2, &[v3]).guess(c.guess(4, k2, &[]));
            let v5 = look(c, 5, k2, &[v3]);
            let v6 = check(c, 6, k2, &[v4, v5, v3])?;
            let v3 = calc(c, 3, k2, &[]);
            [k2, v5, v6, v7].mix()
        };
        let v2: u64 = l2.mix();
        let v8 = ask(c, 8, 0, &[v2])?;
        let v9: u64 = match [9_u64, v8].mix() % 2 {
            0 => {
                let v11 = keep(c, 11, 0, &[v2]);
                let v12 = look(c, 12, 0, &[]).after(v11);
                [0_u64, v11, v12].mix()
            }
            _ => {
                let v13 = ask(c, 13, 0, &[v2])?;
                let v14: u64 = [14_u64, v2].mix();
                let v15 = ask(c, 15, 0, &[v14, v8])?;
                [1_u64, v13, v15].mix()
            }
        };
        #[speculate]
        let v16: u64 = match [16_u64, v9].mix() % 3 {
            0 => {
                let v18: u64 = [18_u64, ].mix();
                [0_u64, v18].mix()
            }
            1 => {
                let v19 = look(c, 19, 0, &[v2, v8, v9]);
                [1_u64, v19].mix()
            }
            _ => {
                let v20 = calc(c, 20, 0, &[v8, v2]);
                [2_u64, v20].mix()
            }
        };
        let m21: Vec<u64> = c.list(21, 0, &[]);
        let l21 = for k21 in m21.concurrent(c.width(21)) {
            let v22 = keep(c, 22, k21, &[v9, v8]);
            let v23 = ask(c, 23, k21, &[v16, v9])?;
            let v24: u64 = [24_u64, ].mix();
            [k21, v22, v23, v24].mix()
        };
        let v21: u64 = l21.mix();
        let v25 = ask(c, 25, 0, &[v16])?;
        let v26 = keep(c, 26, 0, &[v2, v25, v21]);
        let v27 = post(c, 27, 0, &[v25]);
        Ok([0_u64, v25, v26, v27].mix())
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

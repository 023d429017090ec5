//! Written by `cargo run -p dag-tests --example write_random_guesses`; do not edit.

use super::nodes::{Broken, Case, Mix, Run, ask, calc, check, choose, keep, look, post, put, send};
use dag_core::workflow;

workflow!(
    async fn w0(c: &Case) -> Result<u64, Broken> {
        let v15 = [15_u64, v14].mix();
        let v13 = [13_u64, v3].mix();
        let v14 = check(c, 14, 0, &[v13, v3, v4])?;
        let v3 = look(c, 3, 0, &[v2]);
        #[speculate]
        let v4 = match choose(c, 4, 0, &[], 3) {
            0 => {
                let v6 = ask(c, 6, 0, &[])?;
                let v7 = [7_u64, v3, v6].mix();
                [0_u64, v6, v7].mix()
            }
            1 => {
                let v8 = keep(c, 8, 0, &[v2, v3]);
                let v9 = calc(c, 9, 0, &[v3]);
                [1_u64, v8, v9].mix()
            }
            _ => {
                let v10 = calc(c, 10, 0, &[v3]);
                let v12 = [12_u64, ].mix();
                let v11 = ask(c, 11, 0, &[v3, v10])?;
                [2_u64, v11, v12].mix()
            }
        };
        let v2 = calc(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        Ok([0_u64, v3, v13, v15].mix())
    }
);

workflow!(
    async fn w1(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = look(c, 3, 0, &[v2]).guess(c.guess(3, 0, &[]));
        let v4 = ask(c, 4, 0, &[v3])?;
        let v5 = look(c, 5, 0, &[v2, v3, v4]);
        let v6 = ask(c, 6, 0, &[])?;
        let v7 = match choose(c, 7, 0, &[v4], 2) {
            0 => {
                let v9 = ask(c, 9, 0, &[v6])?;
                let v10 = put(c, 10, 0, &[v2, v6])?;
                [0_u64, v9, v10].mix()
            }
            v8 => {
                let v11 = [11_u64, v8, v3].mix();
                let v12 = check(c, 12, 0, &[v6, v11])?;
                let v13 = look(c, 13, 0, &[v4, v8, v5]).after(v11);
                [1_u64, v12, v13].mix()
            }
        };
        let v14 = [14_u64, v7, v5].mix();
        let v15 = look(c, 15, 0, &[v14]);
        let v16 = [16_u64, v7, v14].mix();
        let l17 = for k17 in c.list(17, 0, &[]).concurrent(c.width(17)) {
            let v29 = ask(c, 29, k17, &[v19])?;
            let v18 = [18_u64, ].mix();
            let v19 = match [19_u64, v15, v5].mix() % 3 {
                0 => {
                    let v21 = look(c, 21, k17, &[v18]);
                    let v22 = look(c, 22, k17, &[v16, v2]);
                    let v23 = calc(c, 23, k17, &[v18, v14]);
                    [0_u64, v21, v22, v23].mix()
                }
                1 => {
                    let v24 = look(c, 24, k17, &[v3]);
                    let v25 = keep(c, 25, k17, &[v5, v18]);
                    let v26 = keep(c, 26, k17, &[]);
                    [1_u64, v24, v25, v26].mix()
                }
                v20 => {
                    let v28 = ask(c, 28, k17, &[v4, v16, v27])?;
                    let v27 = ask(c, 27, k17, &[v18, v15, v20])?;
                    [2_u64, v28].mix()
                }
            };
            [k17, v29].mix()
        };
        let v17 = l17.mix();
        Ok([0_u64, v2, v6, v14, v17].mix())
    }
);

workflow!(
    async fn w2(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        #[speculate]
        let v3 = match choose(c, 3, 0, &[], 2) {
            0 => {
                let v5 = look(c, 5, 0, &[v2]);
                let v6 = ask(c, 6, 0, &[])?;
                [0_u64, v5, v6].mix()
            }
            v4 => {
                let v7 = look(c, 7, 0, &[v4, v2]);
                [1_u64, v7].mix()
            }
        };
        let v8 = ask(c, 8, 0, &[])?;
        #[speculate]
        let v9 = match [9_u64, v8].mix() % 3 {
            0 => {
                let v11 = ask(c, 11, 0, &[v3, v2])?;
                let v12 = look(c, 12, 0, &[v3, v2, v8]);
                let v13 = keep(c, 13, 0, &[v12, v8]);
                [0_u64, v11, v12, v13].mix()
            }
            1 => {
                let v15 = look(c, 15, 0, &[v3]);
                let v14 = check(c, 14, 0, &[v3])?;
                [1_u64, v14, v15].mix()
            }
            _ => {
                let v16 = ask(c, 16, 0, &[v8])?;
                [2_u64, v16].mix()
            }
        };
        let v17 = match [17_u64, v9, v2].mix() % 2 {
            0 => {
                let v19 = look(c, 19, 0, &[v3, v8]);
                let v20 = [20_u64, v9, v19].mix();
                let v21 = look(c, 21, 0, &[v20]);
                [0_u64, v19, v21].mix()
            }
            _ => {
                let v22 = ask(c, 22, 0, &[])?;
                [1_u64, v22].mix()
            }
        };
        let l23 = for k23 in c.list(23, 0, &[v3]).concurrent(c.width(23)) {
            let v26 = calc(c, 26, k23, &[]).guess(c.guess(26, k23, &[v9]));
            let v25 = look(c, 25, k23, &[v2]);
            let v27 = look(c, 27, k23, &[v26, v3]);
            let v24 = [24_u64, v17, v8, v9].mix();
            [k23, v24, v25, v27].mix()
        };
        let v23 = l23.mix();
        Ok([0_u64, v3, v23].mix())
    }
);

workflow!(
    async fn w3(c: &Case) -> Result<u64, Broken> {
        let l14 = for k14 in c.list(14, 0, &[]).concurrent(c.width(14)) {
            let v15 = look(c, 15, k14, &[v2, v13]);
            let v16 = look(c, 16, k14, &[]);
            let v17 = ask(c, 17, k14, &[v2, v13])?;
            let v18 = look(c, 18, k14, &[v13]);
            let v19 = [19_u64, v17, v16, v18].mix();
            [k14, v15, v19].mix()
        };
        let v14 = l14.mix();
        let v44 = look(c, 44, 0, &[v14]);
        let v36 = match [36_u64, v26, v25].mix() % 3 {
            0 => {
                let v38 = keep(c, 38, 0, &[]);
                let v40 = look(c, 40, 0, &[v14]);
                let v39 = ask(c, 39, 0, &[])?;
                [0_u64, v38, v39, v40].mix()
            }
            1 => {
                let v41 = [41_u64, v14].mix();
                [1_u64, v41].mix()
            }
            v37 => {
                let v42 = look(c, 42, 0, &[v37, v20, v14]);
                let v43 = ask(c, 43, 0, &[v25])?;
                [2_u64, v42, v43].mix()
            }
        };
        #[speculate]
        let v20 = match choose(c, 20, 0, &[v14, v2], 2) {
            0 => {
                let v22 = check(c, 22, 0, &[v2])?;
                let v23 = ask(c, 23, 0, &[])?;
                [0_u64, v22, v23].mix()
            }
            v21 => {
                let v24 = ask(c, 24, 0, &[v21])?;
                [1_u64, v24].mix()
            }
        };
        #[speculate]
        let v27 = match [27_u64, v26].mix() % 2 {
            0 => {
                let v29 = keep(c, 29, 0, &[v25]);
                let v30 = keep(c, 30, 0, &[v29, v25]).after(v20);
                let v31 = check(c, 31, 0, &[v29, v30])?;
                [0_u64, v31].mix()
            }
            v28 => {
                let v34 = calc(c, 34, 0, &[v32]);
                let v32 = [32_u64, v25, v28].mix();
                let v33 = ask(c, 33, 0, &[v25])?;
                [1_u64, v33, v34].mix()
            }
        };
        let v26 = post(c, 26, 0, &[]);
        let l2 = for k2 in c.list(2, 0, &[]).concurrent(c.width(2)) {
            let v3 = calc(c, 3, k2, &[]);
            let v4 = look(c, 4, k2, &[v3]);
            let v5 = calc(c, 5, k2, &[v3, v4]).guess(c.guess(5, k2, &[]));
            #[speculate]
            let v6 = match [6_u64, v5].mix() % 3 {
                0 => {
                    let v8 = keep(c, 8, k2, &[]);
                    let v9 = calc(c, 9, k2, &[]);
                    [0_u64, v8, v9].mix()
                }
                1 => {
                    let v10 = check(c, 10, k2, &[v4, v5])?;
                    [1_u64, v10].mix()
                }
                _ => {
                    let v11 = [11_u64, ].mix();
                    [2_u64, v11].mix()
                }
            };
            let v12 = calc(c, 12, k2, &[v4, v5]);
            [k2, v6, v12].mix()
        };
        let v2 = l2.mix();
        let v25 = look(c, 25, 0, &[]);
        let v35 = calc(c, 35, 0, &[v26]);
        let v13 = calc(c, 13, 0, &[v2]);
        Ok([0_u64, v27, v35, v36, v44].mix())
    }
);

workflow!(
    async fn w4(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = match [3_u64, v2].mix() % 3 {
            0 => {
                let v5 = [5_u64, v2].mix();
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
        let v11 = ask(c, 11, 0, &[v3, v2])?;
        let v12 = calc(c, 12, 0, &[v3, v2]).guess(c.guess(12, 0, &[]));
        let v13 = ask(c, 13, 0, &[v3, v12])?;
        let v14 = check(c, 14, 0, &[v13, v11])?;
        let v15 = keep(c, 15, 0, &[v13, v14]);
        let v16 = look(c, 16, 0, &[v3]).after(v14);
        #[speculate]
        let v17 = match [17_u64, v15, v14].mix() % 3 {
            0 => {
                let v19 = ask(c, 19, 0, &[v3, v15]).after(v16)?;
                let v20 = ask(c, 20, 0, &[v16, v19, v12])?;
                let v21 = keep(c, 21, 0, &[v16, v20, v15]);
                [0_u64, v21].mix()
            }
            1 => {
                let v22 = check(c, 22, 0, &[v14, v15, v16])?;
                let v23 = keep(c, 23, 0, &[v15, v11]).after(v16);
                [1_u64, v22, v23].mix()
            }
            v18 => {
                let v25 = look(c, 25, 0, &[v2, v3]).after(v16);
                let v26 = check(c, 26, 0, &[v24, v18])?;
                let v24 = check(c, 24, 0, &[v16])?;
                [2_u64, v25, v26].mix()
            }
        };
        let v27 = look(c, 27, 0, &[]);
        Ok([0_u64, v2, v17, v27].mix())
    }
);

workflow!(
    async fn w5(c: &Case) -> Result<u64, Broken> {
        let l2 = for k2 in c.list(2, 0, &[]).concurrent(c.width(2)) {
            let v3 = check(c, 3, k2, &[]).guess(c.guess(3, k2, &[]))?;
            let v4 = ask(c, 4, k2, &[v3])?;
            let v5 = keep(c, 5, k2, &[v4, v3]);
            let v6 = put(c, 6, k2, &[v5])?;
            [k2, v3, v6].mix()
        };
        let v2 = l2.mix();
        let v7 = send(c, 7, 0, &[v2])?;
        let v8 = look(c, 8, 0, &[]);
        let v9 = put(c, 9, 0, &[v2]).guess(c.guess(9, 0, &[]))?;
        let v10 = ask(c, 10, 0, &[v8, v9])?;
        let v11 = post(c, 11, 0, &[v10]);
        #[speculate]
        let v12 = match [12_u64, v11].mix() % 3 {
            0 => {
                let v14 = look(c, 14, 0, &[]);
                let v15 = look(c, 15, 0, &[]);
                [0_u64, v14, v15].mix()
            }
            1 => {
                let v16 = look(c, 16, 0, &[v2, v8, v9]);
                let v17 = [17_u64, ].mix();
                [1_u64, v16, v17].mix()
            }
            _ => {
                let v19 = put(c, 19, 0, &[v18, v10])?;
                let v18 = look(c, 18, 0, &[v9]);
                [2_u64, v19].mix()
            }
        };
        let l20 = for k20 in c.list(20, 0, &[]).concurrent(c.width(20)) {
            let v21 = look(c, 21, k20, &[v2, v9, v10]).guess(c.guess(21, k20, &[]));
            let v22 = look(c, 22, k20, &[v2, v21, v8]);
            let v23 = check(c, 23, k20, &[])?;
            [k20, v22, v23].mix()
        };
        let v20 = l20.mix();
        let v24 = match [24_u64, v20].mix() % 3 {
            0 => {
                let v26 = check(c, 26, 0, &[])?;
                let v27 = keep(c, 27, 0, &[]);
                [0_u64, v26, v27].mix()
            }
            1 => {
                let v28 = [28_u64, v10].mix();
                let v29 = keep(c, 29, 0, &[]);
                let v30 = ask(c, 30, 0, &[])?;
                [1_u64, v28, v29, v30].mix()
            }
            v25 => {
                let v32 = keep(c, 32, 0, &[v31, v25]);
                let v33 = keep(c, 33, 0, &[v32]);
                let v31 = ask(c, 31, 0, &[v2])?;
                [2_u64, v33].mix()
            }
        };
        Ok([0_u64, v7, v10, v12, v24].mix())
    }
);

workflow!(
    async fn w6(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = look(c, 3, 0, &[v2]);
        let v4 = look(c, 4, 0, &[]).after(v2);
        #[speculate]
        let v5 = match choose(c, 5, 0, &[], 3) {
            0 => {
                let v7 = look(c, 7, 0, &[]);
                let v8 = look(c, 8, 0, &[v7, v2, v3]);
                let v9 = ask(c, 9, 0, &[])?;
                [0_u64, v8, v9].mix()
            }
            1 => {
                let v10 = calc(c, 10, 0, &[v2]);
                let v11 = look(c, 11, 0, &[]);
                let v12 = [12_u64, v11].mix();
                [1_u64, v10, v12].mix()
            }
            v6 => {
                let v13 = keep(c, 13, 0, &[]);
                let v14 = [14_u64, v6].mix();
                [2_u64, v13, v14].mix()
            }
        };
        Ok([0_u64, v2, v4, v5].mix())
    }
);

workflow!(
    async fn w7(c: &Case) -> Result<u64, Broken> {
        let l2 = for k2 in c.list(2, 0, &[]).concurrent(c.width(2)) {
            let v3 = ask(c, 3, k2, &[])?;
            let v4 = ask(c, 4, k2, &[]).after(v3).guess(c.guess(4, k2, &[v3]))?;
            let v5 = look(c, 5, k2, &[v4, v3]);
            let v6 = calc(c, 6, k2, &[v5]);
            [k2, v3, v5, v6].mix()
        };
        let v2 = l2.mix();
        let v7 = [7_u64, ].mix();
        let v8 = look(c, 8, 0, &[v2]).guess(c.guess(8, 0, &[]));
        let v9 = ask(c, 9, 0, &[]).after(v8)?;
        let v10 = look(c, 10, 0, &[v7, v8]).after(v9);
        let l11 = for k11 in c.list(11, 0, &[]).concurrent(c.width(11)) {
            let v12 = calc(c, 12, k11, &[v9, v10]).guess(c.guess(12, k11, &[v8]));
            let v13 = check(c, 13, k11, &[v7, v9, v12])?;
            [k11, v13].mix()
        };
        let v11 = l11.mix();
        let v14 = ask(c, 14, 0, &[])?;
        #[speculate]
        let v15 = match choose(c, 15, 0, &[], 2) {
            0 => {
                let v17 = ask(c, 17, 0, &[v14, v10])?;
                [0_u64, v17].mix()
            }
            _ => {
                let v18 = [18_u64, v7, v11, v8].mix();
                [1_u64, v18].mix()
            }
        };
        let v19 = check(c, 19, 0, &[v15])?;
        Ok([0_u64, v7, v9, v11, v19].mix())
    }
);

workflow!(
    async fn w8(c: &Case) -> Result<u64, Broken> {
        let l2 = for k2 in c.list(2, 0, &[]).concurrent(c.width(2)) {
            let v3 = ask(c, 3, k2, &[]).guess(c.guess(3, k2, &[]))?;
            let v4 = look(c, 4, k2, &[v3]).guess(c.guess(4, k2, &[]));
            let v5 = look(c, 5, k2, &[v3, v4]);
            let v6 = look(c, 6, k2, &[v3]);
            let v7 = ask(c, 7, k2, &[])?;
            [k2, v3, v5, v6, v7].mix()
        };
        let v2 = l2.mix();
        let v8 = ask(c, 8, 0, &[v2])?;
        let v9 = match choose(c, 9, 0, &[], 2) {
            0 => {
                let v13 = look(c, 13, 0, &[v11]);
                let v12 = [12_u64, v11].mix();
                let v11 = ask(c, 11, 0, &[]).guess(c.guess(11, 0, &[]))?;
                [0_u64, v11, v12, v13].mix()
            }
            v10 => {
                let v14 = keep(c, 14, 0, &[v2, v8, v10]);
                [1_u64, v14].mix()
            }
        };
        let v15 = [15_u64, ].mix();
        let v16 = [16_u64, v2, v15].mix();
        let v17 = look(c, 17, 0, &[]);
        let v18 = ask(c, 18, 0, &[v16]).after(v17).guess(c.guess(18, 0, &[]))?;
        let v19 = ask(c, 19, 0, &[v18])?;
        Ok([0_u64, v9, v17, v19].mix())
    }
);

workflow!(
    async fn w9(c: &Case) -> Result<u64, Broken> {
        let v2 = check(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v15 = ask(c, 15, 0, &[v8, v9])?;
        let v8 = calc(c, 8, 0, &[v2, v4]).guess(c.guess(8, 0, &[v4]));
        let v4 = [4_u64, v2].mix();
        let v14 = look(c, 14, 0, &[]);
        let v3 = ask(c, 3, 0, &[v2])?;
        let v9 = match choose(c, 9, 0, &[], 2) {
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
        let l5 = for k5 in c.list(5, 0, &[]).concurrent(c.width(5)) {
            let v6 = look(c, 6, k5, &[v2, v4]);
            let v7 = look(c, 7, k5, &[]);
            [k5, v6, v7].mix()
        };
        let v5 = l5.mix();
        Ok([0_u64, v3, v4, v14, v15].mix())
    }
);

workflow!(
    async fn w10(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let v3 = look(c, 3, 0, &[]);
        let v4 = keep(c, 4, 0, &[]);
        let l5 = for k5 in c.list(5, 0, &[v4]).concurrent(c.width(5)) {
            let v6 = calc(c, 6, k5, &[]).guess(c.guess(6, k5, &[]));
            let v7 = calc(c, 7, k5, &[v3, v6]);
            [k5, v7].mix()
        };
        let v5 = l5.mix();
        let l8 = for k8 in c.list(8, 0, &[v2]).concurrent(c.width(8)) {
            let v9 = keep(c, 9, k8, &[v5]);
            let v10 = put(c, 10, k8, &[v5])?;
            #[speculate]
            let v11 = match choose(c, 11, k8, &[v5], 3) {
                0 => {
                    let v13 = look(c, 13, k8, &[v5]);
                    let v14 = ask(c, 14, k8, &[])?;
                    let v15 = [15_u64, v2].mix();
                    [0_u64, v13, v14, v15].mix()
                }
                1 => {
                    let v16 = look(c, 16, k8, &[v4]);
                    let v17 = look(c, 17, k8, &[v3]);
                    [1_u64, v16, v17].mix()
                }
                _ => {
                    let v18 = ask(c, 18, k8, &[v10, v9])?;
                    [2_u64, v18].mix()
                }
            };
            [k8, v9, v11].mix()
        };
        let v8 = l8.mix();
        let v19 = [19_u64, v5].mix();
        #[speculate]
        let v20 = match choose(c, 20, 0, &[v3, v5], 3) {
            0 => {
                let v23 = look(c, 23, 0, &[]);
                let v22 = look(c, 22, 0, &[v4, v19]).after(v8);
                [0_u64, v22, v23].mix()
            }
            1 => {
                let v24 = ask(c, 24, 0, &[v8, v2, v5])?;
                let v25 = look(c, 25, 0, &[v8, v19]);
                [1_u64, v24, v25].mix()
            }
            _ => {
                let v27 = ask(c, 27, 0, &[v19])?;
                let v26 = ask(c, 26, 0, &[v3]).after(v19)?;
                [2_u64, v26, v27].mix()
            }
        };
        let v28 = ask(c, 28, 0, &[v19])?;
        Ok([0_u64, v5, v20, v28].mix())
    }
);

workflow!(
    async fn w11(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let l3 = for k3 in c.list(3, 0, &[]).concurrent(c.width(3)) {
            let v4 = ask(c, 4, k3, &[v2])?;
            let v5 = calc(c, 5, k3, &[v2]);
            let v6 = ask(c, 6, k3, &[v2])?;
            let v7 = send(c, 7, k3, &[])?;
            let v8 = look(c, 8, k3, &[v5]);
            [k3, v4, v5, v6, v7, v8].mix()
        };
        let v3 = l3.mix();
        let l9 = for k9 in c.list(9, 0, &[]).concurrent(c.width(9)) {
            let v10 = [10_u64, v2].mix();
            let v11 = keep(c, 11, k9, &[v10]);
            [k9, v11].mix()
        };
        let v9 = l9.mix();
        let v12 = look(c, 12, 0, &[v9, v3]);
        let v13 = keep(c, 13, 0, &[]);
        let v14 = [14_u64, v13].mix();
        let l15 = for k15 in c.list(15, 0, &[v9]).concurrent(c.width(15)) {
            let v16 = look(c, 16, k15, &[v9]);
            let v20 = look(c, 20, k15, &[v19, v18]);
            let v18 = [18_u64, v16].mix();
            let v19 = look(c, 19, k15, &[]).guess(c.guess(19, k15, &[v2]));
            let v17 = [17_u64, v16, v13].mix();
            [k15, v16, v17, v20].mix()
        };
        let v15 = l15.mix();
        let v21 = check(c, 21, 0, &[v15])?;
        let v22 = keep(c, 22, 0, &[v21]);
        Ok([0_u64, v12, v14, v22].mix())
    }
);

workflow!(
    async fn w12(c: &Case) -> Result<u64, Broken> {
        let v5 = match [5_u64, v2].mix() % 2 {
            0 => {
                let v7 = [7_u64, v2].mix();
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
        let l2 = for k2 in c.list(2, 0, &[]).concurrent(c.width(2)) {
            let v3 = ask(c, 3, k2, &[]).guess(c.guess(3, k2, &[]))?;
            let v4 = look(c, 4, k2, &[v3]);
            [k2, v4].mix()
        };
        let v2 = l2.mix();
        let v12 = ask(c, 12, 0, &[v5]).guess(c.guess(12, 0, &[]))?;
        let v13 = [13_u64, v5].mix();
        Ok([0_u64, v13, v14].mix())
    }
);

workflow!(
    async fn w13(c: &Case) -> Result<u64, Broken> {
        let v14 = post(c, 14, 0, &[v11, v7]).after(v12);
        let l3 = for k3 in c.list(3, 0, &[]).concurrent(c.width(3)) {
            let v4 = [4_u64, ].mix();
            let v5 = check(c, 5, k3, &[v2])?;
            let v6 = keep(c, 6, k3, &[]);
            [k3, v4, v5, v6].mix()
        };
        let v3 = l3.mix();
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v12 = ask(c, 12, 0, &[v10, v7, v3])?;
        let v10 = look(c, 10, 0, &[v3]).after(v7).guess(c.guess(10, 0, &[]));
        let v13 = post(c, 13, 0, &[v10, v2]);
        let v11 = ask(c, 11, 0, &[v10, v2, v3])?;
        let l15 = for k15 in c.list(15, 0, &[]).concurrent(c.width(15)) {
            let v16 = keep(c, 16, k15, &[v3, v13, v11]);
            let v18 = keep(c, 18, k15, &[v3, v16]);
            let v19 = look(c, 19, k15, &[v12, v17]);
            let v20 = look(c, 20, k15, &[v17]);
            let v17 = look(c, 17, k15, &[v16]);
            [k15, v18, v19, v20].mix()
        };
        let v15 = l15.mix();
        let l7 = for k7 in c.list(7, 0, &[v2]).concurrent(c.width(7)) {
            let v8 = look(c, 8, k7, &[v3, v2]);
            let v9 = ask(c, 9, k7, &[v2, v3])?;
            [k7, v8, v9].mix()
        };
        let v7 = l7.mix();
        Ok([0_u64, v14, v15].mix())
    }
);

workflow!(
    async fn w14(c: &Case) -> Result<u64, Broken> {
        let v2 = put(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = send(c, 3, 0, &[])?;
        #[speculate]
        let v4 = match choose(c, 4, 0, &[v3], 2) {
            0 => {
                let v6 = look(c, 6, 0, &[]);
                [0_u64, v6].mix()
            }
            _ => {
                let v7 = put(c, 7, 0, &[v2])?;
                let v8 = ask(c, 8, 0, &[])?;
                [1_u64, v7, v8].mix()
            }
        };
        let v9 = check(c, 9, 0, &[v2])?;
        Ok([0_u64, v4, v9].mix())
    }
);

workflow!(
    async fn w15(c: &Case) -> Result<u64, Broken> {
        let v23 = keep(c, 23, 0, &[v17, v2]).after(v19);
        let v3 = match choose(c, 3, 0, &[v2], 2) {
            0 => {
                let v5 = check(c, 5, 0, &[v2])?;
                let v6 = look(c, 6, 0, &[]);
                [0_u64, v5, v6].mix()
            }
            v4 => {
                let v7 = look(c, 7, 0, &[v4]);
                [1_u64, v7].mix()
            }
        };
        let v17 = look(c, 17, 0, &[v2, v12, v9]);
        let v8 = ask(c, 8, 0, &[v2])?;
        let l12 = for k12 in c.list(12, 0, &[]).concurrent(c.width(12)) {
            let v13 = look(c, 13, k12, &[]);
            let v14 = ask(c, 14, k12, &[]).guess(c.guess(14, k12, &[v8]))?;
            let v15 = ask(c, 15, k12, &[v9, v14])?;
            let v16 = keep(c, 16, k12, &[v2, v9]);
            [k12, v13, v15, v16].mix()
        };
        let v12 = l12.mix();
        let l9 = for k9 in c.list(9, 0, &[v2]).concurrent(c.width(9)) {
            let v10 = look(c, 10, k9, &[v8, v3]);
            let v11 = calc(c, 11, k9, &[]);
            [k9, v10, v11].mix()
        };
        let v9 = l9.mix();
        let v2 = calc(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v18 = ask(c, 18, 0, &[v12, v9])?;
        #[speculate]
        let v19 = match choose(c, 19, 0, &[], 2) {
            0 => {
                let v21 = look(c, 21, 0, &[]).after(v17);
                [0_u64, v21].mix()
            }
            v20 => {
                let v22 = ask(c, 22, 0, &[v20, v18])?;
                [1_u64, v22].mix()
            }
        };
        Ok([0_u64, v17, v19, v23].mix())
    }
);

workflow!(
    async fn w16(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = look(c, 3, 0, &[v2]);
        let v4 = [4_u64, v2].mix();
        #[speculate]
        let v5 = match choose(c, 5, 0, &[], 3) {
            0 => {
                let v7 = look(c, 7, 0, &[v3]);
                let v8 = keep(c, 8, 0, &[v3, v7, v2]).after(v4);
                [0_u64, v7, v8].mix()
            }
            1 => {
                let v9 = keep(c, 9, 0, &[v4, v3]);
                let v10 = ask(c, 10, 0, &[v9, v2])?;
                let v11 = ask(c, 11, 0, &[v9])?;
                [1_u64, v10, v11].mix()
            }
            v6 => {
                let v12 = look(c, 12, 0, &[v6]);
                let v13 = ask(c, 13, 0, &[])?;
                [2_u64, v12, v13].mix()
            }
        };
        #[speculate]
        let v14 = match [14_u64, v3, v4].mix() % 2 {
            0 => {
                let v17 = calc(c, 17, 0, &[v5]);
                let v18 = ask(c, 18, 0, &[v16])?;
                let v16 = ask(c, 16, 0, &[v3, v5])?;
                [0_u64, v17, v18].mix()
            }
            _ => {
                let v19 = ask(c, 19, 0, &[])?;
                [1_u64, v19].mix()
            }
        };
        let v20 = look(c, 20, 0, &[]);
        let l21 = for k21 in c.list(21, 0, &[]).concurrent(c.width(21)) {
            let v22 = look(c, 22, k21, &[v3, v14]);
            let v23 = look(c, 23, k21, &[v14]);
            [k21, v22, v23].mix()
        };
        let v21 = l21.mix();
        let v24 = ask(c, 24, 0, &[]).after(v14)?;
        let v25 = put(c, 25, 0, &[])?;
        let v26 = look(c, 26, 0, &[v5, v21]);
        Ok([0_u64, v4, v14, v20, v24, v25, v26].mix())
    }
);

workflow!(
    async fn w17(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = [3_u64, v2].mix();
        let v4 = look(c, 4, 0, &[v2]).after(v3);
        let v5 = [5_u64, v4, v2].mix();
        let v6 = ask(c, 6, 0, &[v4, v5])?;
        let v7 = match [7_u64, v5].mix() % 2 {
            0 => {
                let v9 = look(c, 9, 0, &[v2, v5]).after(v6);
                [0_u64, v9].mix()
            }
            _ => {
                let v10 = keep(c, 10, 0, &[]);
                [1_u64, v10].mix()
            }
        };
        let v11 = look(c, 11, 0, &[v2, v6, v4]);
        let v12 = [12_u64, ].mix();
        let v13 = ask(c, 13, 0, &[v12])?;
        let l14 = for k14 in c.list(14, 0, &[v2]).concurrent(c.width(14)) {
            let v15 = [15_u64, v2, v13].mix();
            let v16 = look(c, 16, k14, &[v3]).after(v15).guess(c.guess(16, k14, &[]));
            let v17 = put(c, 17, k14, &[v15]).guess(c.guess(17, k14, &[]))?;
            let v18 = ask(c, 18, k14, &[v17])?;
            let v19 = look(c, 19, k14, &[v16]);
            [k14, v18, v19].mix()
        };
        let v14 = l14.mix();
        Ok([0_u64, v7, v11, v14].mix())
    }
);

workflow!(
    async fn w18(c: &Case) -> Result<u64, Broken> {
        let v2 = check(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = send(c, 3, 0, &[])?;
        let v4 = ask(c, 4, 0, &[v3]).guess(c.guess(4, 0, &[]))?;
        let v5 = ask(c, 5, 0, &[v4, v3])?;
        let v6 = calc(c, 6, 0, &[v2, v4]).after(v5);
        let l7 = for k7 in c.list(7, 0, &[v6]).concurrent(c.width(7)) {
            let v8 = look(c, 8, k7, &[]);
            let v9 = [9_u64, v6, v4, v8].mix();
            [k7, v9].mix()
        };
        let v7 = l7.mix();
        let v10 = [10_u64, v6].mix();
        let v11 = ask(c, 11, 0, &[v4, v6])?;
        let l12 = for k12 in c.list(12, 0, &[]).concurrent(c.width(12)) {
            let v13 = look(c, 13, k12, &[v10, v5, v4]);
            let v14 = ask(c, 14, k12, &[])?;
            #[speculate]
            let v15 = match choose(c, 15, k12, &[], 3) {
                0 => {
                    let v17 = [17_u64, v14, v2].mix();
                    let v18 = keep(c, 18, k12, &[]);
                    [0_u64, v17, v18].mix()
                }
                1 => {
                    let v19 = look(c, 19, k12, &[]);
                    let v20 = ask(c, 20, k12, &[v2])?;
                    [1_u64, v19, v20].mix()
                }
                _ => {
                    let v21 = calc(c, 21, k12, &[]);
                    [2_u64, v21].mix()
                }
            };
            [k12, v13, v15].mix()
        };
        let v12 = l12.mix();
        let v22 = put(c, 22, 0, &[v4, v10, v11])?;
        Ok([0_u64, v7, v12, v22].mix())
    }
);

workflow!(
    async fn w19(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]);
        #[speculate]
        let v3 = match choose(c, 3, 0, &[v2], 3) {
            0 => {
                let v5 = [5_u64, v2].mix();
                let v6 = look(c, 6, 0, &[]);
                [0_u64, v5, v6].mix()
            }
            1 => {
                let v7 = ask(c, 7, 0, &[v2])?;
                [1_u64, v7].mix()
            }
            v4 => {
                let v8 = ask(c, 8, 0, &[v4, v2])?;
                let v9 = look(c, 9, 0, &[v8, v4, v2]);
                [2_u64, v9].mix()
            }
        };
        let v10 = look(c, 10, 0, &[v3, v2]);
        let l11 = for k11 in c.list(11, 0, &[]).concurrent(c.width(11)) {
            let v13 = keep(c, 13, k11, &[v10, v3]);
            let v12 = check(c, 12, k11, &[])?;
            #[speculate]
            let v14 = match [14_u64, v10, v13].mix() % 3 {
                0 => {
                    let v16 = ask(c, 16, k11, &[v13])?;
                    [0_u64, v16].mix()
                }
                1 => {
                    let v17 = keep(c, 17, k11, &[v10]);
                    let v18 = ask(c, 18, k11, &[])?;
                    [1_u64, v17, v18].mix()
                }
                _ => {
                    let v19 = ask(c, 19, k11, &[])?;
                    [2_u64, v19].mix()
                }
            };
            let v20 = match choose(c, 20, k11, &[v13], 3) {
                0 => {
                    let v24 = [24_u64, v22].mix();
                    let v22 = ask(c, 22, k11, &[])?;
                    let v23 = [23_u64, v14, v22].mix();
                    [0_u64, v23, v24].mix()
                }
                1 => {
                    let v25 = calc(c, 25, k11, &[v13, v3, v12]);
                    let v26 = look(c, 26, k11, &[]);
                    [1_u64, v25, v26].mix()
                }
                v21 => {
                    let v28 = ask(c, 28, k11, &[v14, v2])?;
                    let v27 = [27_u64, v2, v21, v3].mix();
                    [2_u64, v27, v28].mix()
                }
            };
            [k11, v12, v20].mix()
        };
        let v11 = l11.mix();
        #[speculate]
        let v29 = match [29_u64, v11].mix() % 2 {
            0 => {
                let v31 = check(c, 31, 0, &[])?;
                let v32 = [32_u64, ].mix();
                [0_u64, v31, v32].mix()
            }
            v30 => {
                let v33 = look(c, 33, 0, &[v11, v3]);
                let v34 = ask(c, 34, 0, &[])?;
                let v35 = look(c, 35, 0, &[v30, v34]);
                [1_u64, v33, v34, v35].mix()
            }
        };
        let v36 = keep(c, 36, 0, &[v29]);
        Ok([0_u64, v36].mix())
    }
);

workflow!(
    async fn w20(c: &Case) -> Result<u64, Broken> {
        let v7 = ask(c, 7, 0, &[v6]).guess(c.guess(7, 0, &[]))?;
        let v19 = ask(c, 19, 0, &[v8, v7])?;
        let l2 = for k2 in c.list(2, 0, &[]).concurrent(c.width(2)) {
            let v5 = [5_u64, v3].mix();
            let v4 = look(c, 4, k2, &[v3]);
            let v3 = look(c, 3, k2, &[]).guess(c.guess(3, k2, &[]));
            [k2, v4, v5].mix()
        };
        let v2 = l2.mix();
        let v6 = look(c, 6, 0, &[v2]);
        let l8 = for k8 in c.list(8, 0, &[]).concurrent(c.width(8)) {
            let v9 = ask(c, 9, k8, &[])?;
            #[speculate]
            let v10 = match choose(c, 10, k8, &[v6, v9], 3) {
                0 => {
                    let v12 = look(c, 12, k8, &[v7, v6, v2]);
                    [0_u64, v12].mix()
                }
                1 => {
                    let v13 = look(c, 13, k8, &[v6]);
                    let v14 = ask(c, 14, k8, &[v13, v7])?;
                    let v15 = look(c, 15, k8, &[v9]);
                    [1_u64, v14, v15].mix()
                }
                v11 => {
                    let v16 = ask(c, 16, k8, &[])?;
                    let v17 = look(c, 17, k8, &[v16]);
                    let v18 = check(c, 18, k8, &[v16, v6, v11])?;
                    [2_u64, v17, v18].mix()
                }
            };
            [k8, v10].mix()
        };
        let v8 = l8.mix();
        Ok([0_u64, v19].mix())
    }
);

workflow!(
    async fn w21(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = look(c, 3, 0, &[v2]);
        let l4 = for k4 in c.list(4, 0, &[]).concurrent(c.width(4)) {
            let v12 = keep(c, 12, k4, &[v3]).after(v5);
            #[speculate]
            let v6 = match [6_u64, v5].mix() % 2 {
                0 => {
                    let v8 = [8_u64, ].mix();
                    [0_u64, v8].mix()
                }
                v7 => {
                    let v9 = calc(c, 9, k4, &[v5]);
                    let v10 = look(c, 10, k4, &[v2, v7]);
                    let v11 = ask(c, 11, k4, &[])?;
                    [1_u64, v9, v10, v11].mix()
                }
            };
            let v13 = look(c, 13, k4, &[]);
            let v14 = keep(c, 14, k4, &[v12]).after(v6);
            let v5 = put(c, 5, k4, &[v2, v3])?;
            [k4, v6, v13, v14].mix()
        };
        let v4 = l4.mix();
        let v15 = ask(c, 15, 0, &[v2]).after(v3)?;
        Ok([0_u64, v2, v3, v4, v15].mix())
    }
);

workflow!(
    async fn w22(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = check(c, 3, 0, &[v2])?;
        #[speculate]
        let v4 = match choose(c, 4, 0, &[], 3) {
            0 => {
                let v6 = calc(c, 6, 0, &[]);
                let v7 = keep(c, 7, 0, &[]);
                [0_u64, v6, v7].mix()
            }
            1 => {
                let v8 = keep(c, 8, 0, &[v2]);
                [1_u64, v8].mix()
            }
            v5 => {
                let v9 = look(c, 9, 0, &[v3, v5]);
                [2_u64, v9].mix()
            }
        };
        let v10 = check(c, 10, 0, &[v2, v4])?;
        let v11 = match [11_u64, v10].mix() % 2 {
            0 => {
                let v13 = check(c, 13, 0, &[v10, v4])?;
                let v14 = keep(c, 14, 0, &[v10]);
                [0_u64, v13, v14].mix()
            }
            _ => {
                let v16 = look(c, 16, 0, &[v2]);
                let v15 = look(c, 15, 0, &[]);
                [1_u64, v15, v16].mix()
            }
        };
        #[speculate]
        let v17 = match [17_u64, v3, v10].mix() % 3 {
            0 => {
                let v19 = look(c, 19, 0, &[v2]);
                let v20 = check(c, 20, 0, &[])?;
                [0_u64, v19, v20].mix()
            }
            1 => {
                let v22 = put(c, 22, 0, &[])?;
                let v23 = [23_u64, v4, v21].mix();
                let v21 = put(c, 21, 0, &[]).after(v11)?;
                [1_u64, v22, v23].mix()
            }
            _ => {
                let v24 = look(c, 24, 0, &[v10]).after(v11);
                let v25 = ask(c, 25, 0, &[v10, v3])?;
                let v26 = calc(c, 26, 0, &[]);
                [2_u64, v24, v25, v26].mix()
            }
        };
        Ok([0_u64, v11, v17].mix())
    }
);

workflow!(
    async fn w23(c: &Case) -> Result<u64, Broken> {
        let v40 = put(c, 40, 0, &[])?;
        let v39 = put(c, 39, 0, &[v31, v33]).after(v38)?;
        let l16 = for k16 in c.list(16, 0, &[]).concurrent(c.width(16)) {
            let v17 = keep(c, 17, k16, &[]);
            let v18 = look(c, 18, k16, &[v17]).guess(c.guess(18, k16, &[]));
            let v19 = [19_u64, v17, v2].mix();
            let v20 = keep(c, 20, k16, &[v18, v17]);
            let v21 = look(c, 21, k16, &[v18, v17, v2]);
            [k16, v18, v19, v20, v21].mix()
        };
        let v16 = l16.mix();
        let l22 = for k22 in c.list(22, 0, &[]).concurrent(c.width(22)) {
            let v23 = ask(c, 23, k22, &[])?;
            #[speculate]
            let v24 = match choose(c, 24, k22, &[], 2) {
                0 => {
                    let v26 = look(c, 26, k22, &[v23, v16]);
                    [0_u64, v26].mix()
                }
                _ => {
                    let v27 = look(c, 27, k22, &[v23, v16]);
                    [1_u64, v27].mix()
                }
            };
            let v28 = look(c, 28, k22, &[v16]);
            let v29 = ask(c, 29, k22, &[v24, v23]).guess(c.guess(29, k22, &[]))?;
            let v30 = ask(c, 30, k22, &[v29, v24])?;
            [k22, v24, v28, v29, v30].mix()
        };
        let v22 = l22.mix();
        let l33 = for k33 in c.list(33, 0, &[]).concurrent(c.width(33)) {
            let v34 = calc(c, 34, k33, &[]).guess(c.guess(34, k33, &[v16]));
            let v35 = look(c, 35, k33, &[v34]);
            let v36 = look(c, 36, k33, &[]);
            let v37 = ask(c, 37, k33, &[])?;
            [k33, v35, v36, v37].mix()
        };
        let v33 = l33.mix();
        let v31 = look(c, 31, 0, &[v16]);
        let l2 = for k2 in c.list(2, 0, &[]).concurrent(c.width(2)) {
            let v3 = check(c, 3, k2, &[])?;
            let v15 = ask(c, 15, k2, &[])?;
            #[speculate]
            let v4 = match choose(c, 4, k2, &[], 3) {
                0 => {
                    let v6 = look(c, 6, k2, &[v3]);
                    let v7 = [7_u64, v6].mix();
                    let v8 = look(c, 8, k2, &[]);
                    [0_u64, v7, v8].mix()
                }
                1 => {
                    let v9 = keep(c, 9, k2, &[v3]);
                    let v10 = look(c, 10, k2, &[v3]);
                    let v11 = look(c, 11, k2, &[v10]);
                    [1_u64, v9, v11].mix()
                }
                v5 => {
                    let v13 = [13_u64, v12, v5].mix();
                    let v12 = ask(c, 12, k2, &[v5])?;
                    let v14 = ask(c, 14, k2, &[v5])?;
                    [2_u64, v13, v14].mix()
                }
            };
            [k2, v4, v15].mix()
        };
        let v2 = l2.mix();
        let v38 = look(c, 38, 0, &[v2, v31, v22]).after(v32);
        let v32 = check(c, 32, 0, &[v16])?;
        Ok([0_u64, v32, v33, v38, v39, v40].mix())
    }
);

workflow!(
    async fn w24(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = post(c, 3, 0, &[v2]);
        let v4 = ask(c, 4, 0, &[v2])?;
        let v5 = keep(c, 5, 0, &[v4, v2, v3]);
        let l6 = for k6 in c.list(6, 0, &[v4]).concurrent(c.width(6)) {
            let v7 = ask(c, 7, k6, &[v5]).guess(c.guess(7, k6, &[]))?;
            let v8 = ask(c, 8, k6, &[v7])?;
            let v9 = keep(c, 9, k6, &[]);
            let v10 = keep(c, 10, k6, &[]);
            let v11 = keep(c, 11, k6, &[v2, v3]);
            [k6, v8, v9, v10, v11].mix()
        };
        let v6 = l6.mix();
        let l12 = for k12 in c.list(12, 0, &[]).concurrent(c.width(12)) {
            let v14 = look(c, 14, k12, &[v13, v4]);
            let v13 = put(c, 13, k12, &[v4]).guess(c.guess(13, k12, &[]))?;
            [k12, v13, v14].mix()
        };
        let v12 = l12.mix();
        let v15 = look(c, 15, 0, &[v6, v12]);
        Ok([0_u64, v2, v6, v12, v15].mix())
    }
);

workflow!(
    async fn w25(c: &Case) -> Result<u64, Broken> {
        #[speculate]
        let v3 = match [3_u64, v2].mix() % 2 {
            0 => {
                let v5 = ask(c, 5, 0, &[])?;
                let v6 = ask(c, 6, 0, &[])?;
                let v7 = [7_u64, v6].mix();
                [0_u64, v5, v6, v7].mix()
            }
            v4 => {
                let v8 = [8_u64, v4].mix();
                let v9 = keep(c, 9, 0, &[v8]);
                [1_u64, v8, v9].mix()
            }
        };
        let v23 = look(c, 23, 0, &[v13, v22, v3]);
        let v2 = post(c, 2, 0, &[]);
        let l10 = for k10 in c.list(10, 0, &[v2]).concurrent(c.width(10)) {
            let v11 = calc(c, 11, k10, &[v2]);
            let v12 = keep(c, 12, k10, &[v11]);
            [k10, v12].mix()
        };
        let v10 = l10.mix();
        let v13 = keep(c, 13, 0, &[v2]).guess(c.guess(13, 0, &[]));
        let v24 = [24_u64, v21, v22].mix();
        #[speculate]
        let v14 = match choose(c, 14, 0, &[], 3) {
            0 => {
                let v16 = put(c, 16, 0, &[])?;
                let v17 = look(c, 17, 0, &[v16]);
                let v18 = look(c, 18, 0, &[v17, v16]);
                [0_u64, v18].mix()
            }
            1 => {
                let v19 = look(c, 19, 0, &[]);
                [1_u64, v19].mix()
            }
            v15 => {
                let v20 = look(c, 20, 0, &[v15]);
                [2_u64, v20].mix()
            }
        };
        let v21 = calc(c, 21, 0, &[v14, v10]);
        let v22 = look(c, 22, 0, &[v10]);
        Ok([0_u64, v23, v24].mix())
    }
);

workflow!(
    async fn w26(c: &Case) -> Result<u64, Broken> {
        #[speculate]
        let v9 = match choose(c, 9, 0, &[v2], 3) {
            0 => {
                let v11 = ask(c, 11, 0, &[v2, v3])?;
                [0_u64, v11].mix()
            }
            1 => {
                let v12 = look(c, 12, 0, &[v3, v2]);
                let v13 = keep(c, 13, 0, &[v2]).after(v3);
                [1_u64, v12, v13].mix()
            }
            v10 => {
                let v14 = look(c, 14, 0, &[v10, v2]).after(v3);
                let v15 = put(c, 15, 0, &[v3, v10, v14])?;
                [2_u64, v15].mix()
            }
        };
        let v7 = look(c, 7, 0, &[v2, v3, v4]).guess(c.guess(7, 0, &[]));
        let v2 = look(c, 2, 0, &[]);
        let l4 = for k4 in c.list(4, 0, &[v3]).concurrent(c.width(4)) {
            let v6 = keep(c, 6, k4, &[v3]);
            let v5 = send(c, 5, k4, &[v2])?;
            [k4, v5, v6].mix()
        };
        let v4 = l4.mix();
        let v3 = look(c, 3, 0, &[v2]);
        let v8 = calc(c, 8, 0, &[v7]);
        Ok([0_u64, v2, v3, v8, v9].mix())
    }
);

workflow!(
    async fn w27(c: &Case) -> Result<u64, Broken> {
        let l20 = for k20 in c.list(20, 0, &[]).concurrent(c.width(20)) {
            let v21 = ask(c, 21, k20, &[v6, v7, v8])?;
            let v22 = keep(c, 22, k20, &[v21, v7]);
            #[speculate]
            let v23 = match [23_u64, v22].mix() % 3 {
                0 => {
                    let v25 = ask(c, 25, k20, &[v21, v6])?;
                    [0_u64, v25].mix()
                }
                1 => {
                    let v26 = ask(c, 26, k20, &[v8, v22, v21])?;
                    [1_u64, v26].mix()
                }
                _ => {
                    let v27 = ask(c, 27, k20, &[v2, v7])?;
                    [2_u64, v27].mix()
                }
            };
            [k20, v23].mix()
        };
        let v20 = l20.mix();
        let v5 = ask(c, 5, 0, &[])?;
        let v4 = look(c, 4, 0, &[v2, v3]);
        let v2 = keep(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let l8 = for k8 in c.list(8, 0, &[]).concurrent(c.width(8)) {
            #[speculate]
            let v10 = match [10_u64, v9].mix() % 3 {
                0 => {
                    let v12 = check(c, 12, k8, &[])?;
                    let v13 = check(c, 13, k8, &[])?;
                    [0_u64, v12, v13].mix()
                }
                1 => {
                    let v14 = look(c, 14, k8, &[v4]);
                    let v15 = look(c, 15, k8, &[v4]);
                    let v16 = [16_u64, v15].mix();
                    [1_u64, v14, v16].mix()
                }
                v11 => {
                    let v17 = check(c, 17, k8, &[v11, v4])?;
                    let v18 = [18_u64, v11, v2].mix();
                    [2_u64, v17, v18].mix()
                }
            };
            let v19 = [19_u64, v5, v10, v9].mix();
            let v9 = look(c, 9, k8, &[v3]);
            [k8, v19].mix()
        };
        let v8 = l8.mix();
        let v3 = [3_u64, v2].mix();
        let v6 = put(c, 6, 0, &[v2, v4, v5])?;
        let v7 = look(c, 7, 0, &[v6, v4]);
        Ok([0_u64, v7, v20].mix())
    }
);

workflow!(
    async fn w28(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = ask(c, 3, 0, &[v2])?;
        let v4 = keep(c, 4, 0, &[v3]);
        let v5 = [5_u64, ].mix();
        Ok([0_u64, v4, v5].mix())
    }
);

workflow!(
    async fn w29(c: &Case) -> Result<u64, Broken> {
        let v17 = put(c, 17, 0, &[v16])?;
        let l2 = for k2 in c.list(2, 0, &[]).concurrent(c.width(2)) {
            let v3 = keep(c, 3, k2, &[]).guess(c.guess(3, k2, &[]));
            let v4 = keep(c, 4, k2, &[v3]).guess(c.guess(4, k2, &[]));
            let v5 = look(c, 5, k2, &[v4, v3]);
            [k2, v5].mix()
        };
        let v2 = l2.mix();
        let v15 = calc(c, 15, 0, &[v9, v14]).guess(c.guess(15, 0, &[v9]));
        let l9 = for k9 in c.list(9, 0, &[]).concurrent(c.width(9)) {
            let v13 = check(c, 13, k9, &[v2, v10])?;
            let v10 = keep(c, 10, k9, &[]).guess(c.guess(10, k9, &[]));
            let v12 = check(c, 12, k9, &[])?;
            let v11 = put(c, 11, k9, &[]).after(v10)?;
            [k9, v11, v12, v13].mix()
        };
        let v9 = l9.mix();
        let l6 = for k6 in c.list(6, 0, &[]).concurrent(c.width(6)) {
            let v7 = [7_u64, ].mix();
            let v8 = ask(c, 8, k6, &[v7, v2])?;
            [k6, v8].mix()
        };
        let v6 = l6.mix();
        let v14 = [14_u64, ].mix();
        let v21 = ask(c, 21, 0, &[v14, v17, v15])?;
        let l18 = for k18 in c.list(18, 0, &[v15]).concurrent(c.width(18)) {
            let v19 = keep(c, 19, k18, &[v17, v16, v9]);
            let v20 = check(c, 20, k18, &[v16, v2])?;
            [k18, v19, v20].mix()
        };
        let v18 = l18.mix();
        let v16 = ask(c, 16, 0, &[])?;
        let v22 = ask(c, 22, 0, &[v17, v18]).after(v6)?;
        Ok([0_u64, v6, v9, v16, v21, v22].mix())
    }
);

workflow!(
    async fn w30(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = look(c, 3, 0, &[v2]);
        let l4 = for k4 in c.list(4, 0, &[v3]).concurrent(c.width(4)) {
            let v5 = send(c, 5, k4, &[v2, v3])?;
            let v6 = match choose(c, 6, k4, &[v3, v5], 2) {
                0 => {
                    let v9 = look(c, 9, k4, &[v8]);
                    let v8 = look(c, 8, k4, &[v3]);
                    [0_u64, v9].mix()
                }
                v7 => {
                    let v10 = look(c, 10, k4, &[v7]);
                    let v11 = keep(c, 11, k4, &[v7, v10, v3]);
                    let v12 = ask(c, 12, k4, &[])?;
                    [1_u64, v11, v12].mix()
                }
            };
            let v13 = put(c, 13, k4, &[v2])?;
            let v14 = match [14_u64, v2, v5].mix() % 2 {
                0 => {
                    let v16 = keep(c, 16, k4, &[v13, v2]);
                    [0_u64, v16].mix()
                }
                v15 => {
                    let v17 = look(c, 17, k4, &[v3, v15]);
                    let v18 = look(c, 18, k4, &[v3]);
                    [1_u64, v17, v18].mix()
                }
            };
            let v19 = ask(c, 19, k4, &[v3, v13])?;
            [k4, v6, v14, v19].mix()
        };
        let v4 = l4.mix();
        let v20 = keep(c, 20, 0, &[v2, v3]).after(v4).guess(c.guess(20, 0, &[]));
        let v21 = look(c, 21, 0, &[v4, v20]);
        let v22 = match choose(c, 22, 0, &[v3], 3) {
            0 => {
                let v24 = calc(c, 24, 0, &[v3]);
                let v25 = [25_u64, v3].mix();
                [0_u64, v24, v25].mix()
            }
            1 => {
                let v26 = check(c, 26, 0, &[v3, v2])?;
                let v27 = keep(c, 27, 0, &[v26, v3, v2]);
                [1_u64, v27].mix()
            }
            v23 => {
                let v29 = ask(c, 29, 0, &[v28, v23])?;
                let v28 = look(c, 28, 0, &[v23]).guess(c.guess(28, 0, &[]));
                [2_u64, v29].mix()
            }
        };
        let v30 = match choose(c, 30, 0, &[v3], 3) {
            0 => {
                let v32 = ask(c, 32, 0, &[v2]).guess(c.guess(32, 0, &[]))?;
                let v33 = look(c, 33, 0, &[v22, v32]);
                [0_u64, v33].mix()
            }
            1 => {
                let v34 = look(c, 34, 0, &[v3, v22]);
                let v35 = look(c, 35, 0, &[v2, v22]);
                let v36 = calc(c, 36, 0, &[v22]).after(v35);
                [1_u64, v34, v35, v36].mix()
            }
            _ => {
                let v37 = look(c, 37, 0, &[v2]);
                let v38 = ask(c, 38, 0, &[v22]).after(v37)?;
                [2_u64, v37, v38].mix()
            }
        };
        let v39 = ask(c, 39, 0, &[])?;
        #[speculate]
        let v40 = match choose(c, 40, 0, &[v22], 3) {
            0 => {
                let v42 = calc(c, 42, 0, &[v22]);
                [0_u64, v42].mix()
            }
            1 => {
                let v43 = look(c, 43, 0, &[v22, v39]).after(v30);
                let v44 = [44_u64, v3, v2].mix();
                let v45 = look(c, 45, 0, &[]);
                [1_u64, v43, v44, v45].mix()
            }
            _ => {
                let v46 = look(c, 46, 0, &[]).after(v39);
                let v47 = look(c, 47, 0, &[v46]);
                [2_u64, v46, v47].mix()
            }
        };
        let l48 = for k48 in c.list(48, 0, &[]).concurrent(c.width(48)) {
            let v49 = look(c, 49, k48, &[v40]);
            let v50 = match choose(c, 50, k48, &[], 3) {
                0 => {
                    let v52 = ask(c, 52, k48, &[v2, v39])?;
                    [0_u64, v52].mix()
                }
                1 => {
                    let v53 = ask(c, 53, k48, &[v40])?;
                    [1_u64, v53].mix()
                }
                _ => {
                    let v54 = look(c, 54, k48, &[v49, v39]);
                    [2_u64, v54].mix()
                }
            };
            [k48, v50].mix()
        };
        let v48 = l48.mix();
        Ok([0_u64, v20, v21, v30, v48].mix())
    }
);

workflow!(
    async fn w31(c: &Case) -> Result<u64, Broken> {
        let v2 = keep(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let l3 = for k3 in c.list(3, 0, &[v2]).concurrent(c.width(3)) {
            let v4 = look(c, 4, k3, &[v2]).guess(c.guess(4, k3, &[]));
            let v5 = [5_u64, ].mix();
            let v6 = look(c, 6, k3, &[v4, v2]);
            [k3, v5, v6].mix()
        };
        let v3 = l3.mix();
        let v7 = ask(c, 7, 0, &[v2])?;
        let v8 = match [8_u64, v3].mix() % 2 {
            0 => {
                let v11 = look(c, 11, 0, &[v2, v10]);
                let v10 = ask(c, 10, 0, &[]).guess(c.guess(10, 0, &[]))?;
                [0_u64, v11].mix()
            }
            v9 => {
                let v12 = look(c, 12, 0, &[v9, v7]);
                let v13 = put(c, 13, 0, &[v12])?;
                [1_u64, v13].mix()
            }
        };
        Ok([0_u64, v2, v3, v8].mix())
    }
);

workflow!(
    async fn w32(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]);
        let v3 = look(c, 3, 0, &[]);
        let v4 = [4_u64, v2].mix();
        let v5 = ask(c, 5, 0, &[]).after(v4).guess(c.guess(5, 0, &[]))?;
        let v6 = match [6_u64, v3].mix() % 2 {
            0 => {
                let v9 = check(c, 9, 0, &[v4])?;
                let v8 = ask(c, 8, 0, &[v5])?;
                [0_u64, v8, v9].mix()
            }
            _ => {
                let v10 = [10_u64, v4, v5].mix();
                let v12 = check(c, 12, 0, &[v4])?;
                let v11 = ask(c, 11, 0, &[v5, v10])?;
                [1_u64, v11, v12].mix()
            }
        };
        let v13 = ask(c, 13, 0, &[v3, v6, v5])?;
        #[speculate]
        let v14 = match choose(c, 14, 0, &[v6, v3], 2) {
            0 => {
                let v16 = ask(c, 16, 0, &[])?;
                [0_u64, v16].mix()
            }
            v15 => {
                let v18 = ask(c, 18, 0, &[v17, v15])?;
                let v19 = put(c, 19, 0, &[])?;
                let v17 = [17_u64, ].mix();
                [1_u64, v18, v19].mix()
            }
        };
        let v20 = ask(c, 20, 0, &[v5, v6])?;
        Ok([0_u64, v4, v5, v13, v14, v20].mix())
    }
);

workflow!(
    async fn w33(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let v3 = look(c, 3, 0, &[v2]);
        let v4 = look(c, 4, 0, &[v3]).guess(c.guess(4, 0, &[]));
        let v5 = [5_u64, v4].mix();
        let v6 = [6_u64, ].mix();
        let v7 = keep(c, 7, 0, &[]);
        let v8 = ask(c, 8, 0, &[v4, v6])?;
        let v9 = ask(c, 9, 0, &[])?;
        #[speculate]
        let v10 = match choose(c, 10, 0, &[v9], 2) {
            0 => {
                let v12 = ask(c, 12, 0, &[v3])?;
                [0_u64, v12].mix()
            }
            _ => {
                let v13 = look(c, 13, 0, &[v9]);
                let v14 = look(c, 14, 0, &[v3, v13]);
                [1_u64, v14].mix()
            }
        };
        #[speculate]
        let v15 = match choose(c, 15, 0, &[v9], 3) {
            0 => {
                let v17 = look(c, 17, 0, &[v10]);
                let v18 = calc(c, 18, 0, &[v3, v10, v9]);
                let v19 = ask(c, 19, 0, &[v9, v10]).after(v5)?;
                [0_u64, v17, v18, v19].mix()
            }
            1 => {
                let v20 = calc(c, 20, 0, &[v6, v10]);
                let v21 = ask(c, 21, 0, &[v10, v6])?;
                [1_u64, v20, v21].mix()
            }
            v16 => {
                let v22 = put(c, 22, 0, &[v16, v2])?;
                [2_u64, v22].mix()
            }
        };
        Ok([0_u64, v4, v5, v7, v8, v10, v15].mix())
    }
);

workflow!(
    async fn w34(c: &Case) -> Result<u64, Broken> {
        let v17 = look(c, 17, 0, &[]);
        let l5 = for k5 in c.list(5, 0, &[v2]).concurrent(c.width(5)) {
            let v6 = [6_u64, ].mix();
            #[speculate]
            let v7 = match [7_u64, v6].mix() % 3 {
                0 => {
                    let v9 = look(c, 9, k5, &[v2]);
                    let v10 = ask(c, 10, k5, &[v6])?;
                    [0_u64, v9, v10].mix()
                }
                1 => {
                    let v11 = ask(c, 11, k5, &[v2])?;
                    let v12 = ask(c, 12, k5, &[v6])?;
                    let v13 = keep(c, 13, k5, &[v6]);
                    [1_u64, v11, v12, v13].mix()
                }
                _ => {
                    let v14 = ask(c, 14, k5, &[v2])?;
                    [2_u64, v14].mix()
                }
            };
            let v15 = put(c, 15, k5, &[v7])?;
            let v16 = look(c, 16, k5, &[v7, v6]);
            [k5, v15, v16].mix()
        };
        let v5 = l5.mix();
        let l22 = for k22 in c.list(22, 0, &[]).concurrent(c.width(22)) {
            let v23 = look(c, 23, k22, &[v18, v2, v5]);
            #[speculate]
            let v24 = match choose(c, 24, k22, &[], 2) {
                0 => {
                    let v26 = check(c, 26, k22, &[])?;
                    [0_u64, v26].mix()
                }
                v25 => {
                    let v27 = look(c, 27, k22, &[v25, v18]);
                    let v28 = keep(c, 28, k22, &[v23, v17]);
                    [1_u64, v27, v28].mix()
                }
            };
            let v29 = keep(c, 29, k22, &[v24, v23]);
            let v30 = [30_u64, v5, v29, v2].mix();
            #[speculate]
            let v31 = match choose(c, 31, k22, &[v2], 3) {
                0 => {
                    let v34 = ask(c, 34, k22, &[v24, v30])?;
                    let v33 = check(c, 33, k22, &[])?;
                    [0_u64, v33, v34].mix()
                }
                1 => {
                    let v35 = ask(c, 35, k22, &[v30, v23, v29])?;
                    let v36 = ask(c, 36, k22, &[v17])?;
                    [1_u64, v35, v36].mix()
                }
                _ => {
                    let v37 = calc(c, 37, k22, &[]);
                    [2_u64, v37].mix()
                }
            };
            [k22, v24, v31].mix()
        };
        let v22 = l22.mix();
        let l18 = for k18 in c.list(18, 0, &[]).concurrent(c.width(18)) {
            let v21 = put(c, 21, k18, &[v20])?;
            let v20 = look(c, 20, k18, &[v19]);
            let v19 = ask(c, 19, k18, &[v17]).guess(c.guess(19, k18, &[]))?;
            [k18, v21].mix()
        };
        let v18 = l18.mix();
        let l2 = for k2 in c.list(2, 0, &[]).concurrent(c.width(2)) {
            let v3 = look(c, 3, k2, &[]).guess(c.guess(3, k2, &[]));
            let v4 = check(c, 4, k2, &[v3])?;
            [k2, v4].mix()
        };
        let v2 = l2.mix();
        let l38 = for k38 in c.list(38, 0, &[]).concurrent(c.width(38)) {
            let v39 = put(c, 39, k38, &[v17, v18, v22])?;
            #[speculate]
            let v40 = match [40_u64, v39].mix() % 3 {
                0 => {
                    let v42 = look(c, 42, k38, &[v39]);
                    [0_u64, v42].mix()
                }
                1 => {
                    let v44 = ask(c, 44, k38, &[v39, v43])?;
                    let v45 = look(c, 45, k38, &[v44, v39]);
                    let v43 = look(c, 43, k38, &[v17]);
                    [1_u64, v43, v45].mix()
                }
                _ => {
                    let v46 = look(c, 46, k38, &[]);
                    let v47 = ask(c, 47, k38, &[v18, v39])?;
                    let v48 = [48_u64, v46].mix();
                    [2_u64, v47, v48].mix()
                }
            };
            let v49 = ask(c, 49, k38, &[]).after(v39)?;
            #[speculate]
            let v50 = match [50_u64, v39, v49].mix() % 3 {
                0 => {
                    let v52 = [52_u64, ].mix();
                    let v53 = look(c, 53, k38, &[v49]);
                    let v54 = look(c, 54, k38, &[v22]);
                    [0_u64, v52, v53, v54].mix()
                }
                1 => {
                    let v55 = ask(c, 55, k38, &[])?;
                    let v56 = ask(c, 56, k38, &[v18])?;
                    [1_u64, v55, v56].mix()
                }
                _ => {
                    let v57 = look(c, 57, k38, &[]);
                    let v58 = check(c, 58, k38, &[])?;
                    [2_u64, v57, v58].mix()
                }
            };
            [k38, v40, v50].mix()
        };
        let v38 = l38.mix();
        Ok([0_u64, v2, v38].mix())
    }
);

workflow!(
    async fn w35(c: &Case) -> Result<u64, Broken> {
        let v12 = look(c, 12, 0, &[v9, v3]);
        let v10 = [10_u64, v8, v3].mix();
        let v8 = check(c, 8, 0, &[v2])?;
        let l13 = for k13 in c.list(13, 0, &[v11]).concurrent(c.width(13)) {
            let v16 = ask(c, 16, k13, &[v14, v12, v9])?;
            let v14 = keep(c, 14, k13, &[v10]).guess(c.guess(14, k13, &[]));
            let v15 = look(c, 15, k13, &[v8, v9, v12]);
            [k13, v15, v16].mix()
        };
        let v13 = l13.mix();
        let v11 = look(c, 11, 0, &[v9]);
        let v17 = put(c, 17, 0, &[v2, v10])?;
        let v2 = look(c, 2, 0, &[]);
        let l3 = for k3 in c.list(3, 0, &[v2]).concurrent(c.width(3)) {
            let v4 = [4_u64, ].mix();
            let v5 = ask(c, 5, k3, &[])?;
            let v6 = look(c, 6, k3, &[v2]);
            let v7 = look(c, 7, k3, &[v2]);
            [k3, v4, v5, v6, v7].mix()
        };
        let v3 = l3.mix();
        let v9 = put(c, 9, 0, &[v2, v3, v8]).guess(c.guess(9, 0, &[]))?;
        Ok([0_u64, v13, v17].mix())
    }
);

workflow!(
    async fn w36(c: &Case) -> Result<u64, Broken> {
        #[speculate]
        let v6 = match [6_u64, v4].mix() % 2 {
            0 => {
                let v8 = ask(c, 8, 0, &[v2, v3])?;
                let v9 = look(c, 9, 0, &[v4]);
                let v10 = look(c, 10, 0, &[v8, v2]);
                [0_u64, v8, v9, v10].mix()
            }
            v7 => {
                let v11 = ask(c, 11, 0, &[v7])?;
                let v12 = ask(c, 12, 0, &[])?;
                [1_u64, v11, v12].mix()
            }
        };
        let v3 = check(c, 3, 0, &[v2])?;
        let v5 = put(c, 5, 0, &[v2, v3])?;
        let v4 = look(c, 4, 0, &[v2]).after(v3);
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        Ok([0_u64, v5, v6].mix())
    }
);

workflow!(
    async fn w37(c: &Case) -> Result<u64, Broken> {
        let v2 = put(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = ask(c, 3, 0, &[v2]).guess(c.guess(3, 0, &[]))?;
        let v4 = calc(c, 4, 0, &[v3, v2]);
        let v5 = ask(c, 5, 0, &[v2, v4])?;
        let v6 = ask(c, 6, 0, &[v5])?;
        let v7 = look(c, 7, 0, &[]);
        #[speculate]
        let v8 = match choose(c, 8, 0, &[v6], 3) {
            0 => {
                let v10 = [10_u64, ].mix();
                [0_u64, v10].mix()
            }
            1 => {
                let v11 = ask(c, 11, 0, &[v4, v7])?;
                [1_u64, v11].mix()
            }
            _ => {
                let v12 = [12_u64, v6].mix();
                let v13 = check(c, 13, 0, &[v6])?;
                [2_u64, v12, v13].mix()
            }
        };
        let v14 = match [14_u64, v8].mix() % 2 {
            0 => {
                let v16 = put(c, 16, 0, &[])?;
                let v17 = keep(c, 17, 0, &[v8]);
                let v18 = check(c, 18, 0, &[v16, v5])?;
                [0_u64, v17, v18].mix()
            }
            v15 => {
                let v19 = look(c, 19, 0, &[v15, v8]);
                let v20 = keep(c, 20, 0, &[v2, v6, v19]);
                [1_u64, v20].mix()
            }
        };
        Ok([0_u64, v8, v14].mix())
    }
);

workflow!(
    async fn w38(c: &Case) -> Result<u64, Broken> {
        let v2 = put(c, 2, 0, &[])?;
        let l3 = for k3 in c.list(3, 0, &[]).concurrent(c.width(3)) {
            let v4 = ask(c, 4, k3, &[]).guess(c.guess(4, k3, &[v2]))?;
            let v5 = check(c, 5, k3, &[v2, v4])?;
            let v6 = match choose(c, 6, k3, &[v2], 2) {
                0 => {
                    let v9 = look(c, 9, k3, &[v8, v4]);
                    let v8 = [8_u64, v5].mix();
                    let v10 = [10_u64, v8].mix();
                    [0_u64, v9, v10].mix()
                }
                _ => {
                    let v11 = put(c, 11, k3, &[v4])?;
                    let v12 = [12_u64, v4].mix();
                    [1_u64, v11, v12].mix()
                }
            };
            [k3, v6].mix()
        };
        let v3 = l3.mix();
        let l13 = for k13 in c.list(13, 0, &[v2]).concurrent(c.width(13)) {
            let v16 = ask(c, 16, k13, &[v2, v3])?;
            let v15 = [15_u64, v2].mix();
            let v14 = look(c, 14, k13, &[v2, v3]);
            [k13, v14, v15, v16].mix()
        };
        let v13 = l13.mix();
        let l17 = for k17 in c.list(17, 0, &[v13]).concurrent(c.width(17)) {
            let v18 = [18_u64, ].mix();
            let v19 = ask(c, 19, k17, &[v3, v18])?;
            [k17, v19].mix()
        };
        let v17 = l17.mix();
        #[speculate]
        let v20 = match [20_u64, v3].mix() % 2 {
            0 => {
                let v22 = ask(c, 22, 0, &[v3])?;
                let v23 = look(c, 23, 0, &[]);
                let v24 = look(c, 24, 0, &[v17, v22]);
                [0_u64, v23, v24].mix()
            }
            v21 => {
                let v25 = ask(c, 25, 0, &[v13])?;
                let v26 = keep(c, 26, 0, &[v21, v2]);
                [1_u64, v25, v26].mix()
            }
        };
        let v27 = ask(c, 27, 0, &[v17, v20]).guess(c.guess(27, 0, &[]))?;
        let v28 = post(c, 28, 0, &[v17, v20, v27]);
        let v29 = put(c, 29, 0, &[v28, v2])?;
        let v30 = look(c, 30, 0, &[v27]);
        let v31 = ask(c, 31, 0, &[v28]).after(v30)?;
        Ok([0_u64, v20, v29, v30, v31].mix())
    }
);

workflow!(
    async fn w39(c: &Case) -> Result<u64, Broken> {
        let v2 = put(c, 2, 0, &[])?;
        let v3 = keep(c, 3, 0, &[v2]);
        let v4 = ask(c, 4, 0, &[v3])?;
        let v5 = send(c, 5, 0, &[v2, v4])?;
        #[speculate]
        let v6 = match [6_u64, v3, v4].mix() % 2 {
            0 => {
                let v10 = ask(c, 10, 0, &[v8, v4])?;
                let v8 = look(c, 8, 0, &[v3, v2, v4]);
                let v9 = ask(c, 9, 0, &[v3])?;
                [0_u64, v9, v10].mix()
            }
            _ => {
                let v11 = look(c, 11, 0, &[v3, v4]);
                [1_u64, v11].mix()
            }
        };
        let l12 = for k12 in c.list(12, 0, &[v6]).concurrent(c.width(12)) {
            let v13 = look(c, 13, k12, &[v4]).guess(c.guess(13, k12, &[]));
            let v14 = ask(c, 14, k12, &[v13])?;
            let v15 = calc(c, 15, k12, &[v13, v5]);
            let v16 = ask(c, 16, k12, &[v5, v13])?;
            #[speculate]
            let v17 = match choose(c, 17, k12, &[v14, v3], 2) {
                0 => {
                    let v19 = ask(c, 19, k12, &[v13])?;
                    let v20 = ask(c, 20, k12, &[v6, v13])?;
                    [0_u64, v19, v20].mix()
                }
                v18 => {
                    let v21 = ask(c, 21, k12, &[v2])?;
                    let v22 = ask(c, 22, k12, &[v18])?;
                    [1_u64, v21, v22].mix()
                }
            };
            [k12, v13, v15, v16, v17].mix()
        };
        let v12 = l12.mix();
        #[speculate]
        let v23 = match [23_u64, v3, v6].mix() % 3 {
            0 => {
                let v25 = look(c, 25, 0, &[v4]);
                [0_u64, v25].mix()
            }
            1 => {
                let v27 = check(c, 27, 0, &[v6, v4])?;
                let v28 = look(c, 28, 0, &[v3]);
                let v26 = calc(c, 26, 0, &[]);
                [1_u64, v26, v27, v28].mix()
            }
            v24 => {
                let v29 = calc(c, 29, 0, &[v3]);
                let v30 = keep(c, 30, 0, &[v3, v24, v4]);
                let v31 = [31_u64, v2, v29].mix();
                [2_u64, v29, v30, v31].mix()
            }
        };
        let v32 = match [32_u64, v23].mix() % 3 {
            0 => {
                let v34 = look(c, 34, 0, &[v4]);
                let v35 = ask(c, 35, 0, &[])?;
                [0_u64, v34, v35].mix()
            }
            1 => {
                let v36 = look(c, 36, 0, &[]);
                [1_u64, v36].mix()
            }
            v33 => {
                let v37 = look(c, 37, 0, &[v6]);
                let v38 = look(c, 38, 0, &[v3, v33]);
                [2_u64, v37, v38].mix()
            }
        };
        Ok([0_u64, v4, v12, v32].mix())
    }
);

workflow!(
    async fn w40(c: &Case) -> Result<u64, Broken> {
        let v5 = send(c, 5, 0, &[v3, v4])?;
        let v3 = ask(c, 3, 0, &[v2])?;
        let v4 = put(c, 4, 0, &[])?;
        let v2 = keep(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        Ok([0_u64, v4, v5].mix())
    }
);

workflow!(
    async fn w41(c: &Case) -> Result<u64, Broken> {
        let v2 = check(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = put(c, 3, 0, &[v2]).guess(c.guess(3, 0, &[]))?;
        let v4 = ask(c, 4, 0, &[])?;
        let l5 = for k5 in c.list(5, 0, &[v4]).concurrent(c.width(5)) {
            let v6 = look(c, 6, k5, &[]);
            let v7 = look(c, 7, k5, &[v3, v2]);
            let v8 = look(c, 8, k5, &[v7, v4]);
            let v9 = look(c, 9, k5, &[v8]);
            let v10 = match [10_u64, v4, v3].mix() % 2 {
                0 => {
                    let v12 = look(c, 12, k5, &[v4, v7]);
                    [0_u64, v12].mix()
                }
                v11 => {
                    let v14 = ask(c, 14, k5, &[v11, v13])?;
                    let v13 = ask(c, 13, k5, &[])?;
                    let v15 = [15_u64, v8, v6].mix();
                    [1_u64, v14, v15].mix()
                }
            };
            [k5, v9, v10].mix()
        };
        let v5 = l5.mix();
        let v16 = look(c, 16, 0, &[v3, v2]);
        let v17 = match choose(c, 17, 0, &[v16], 2) {
            0 => {
                let v20 = [20_u64, ].mix();
                let v21 = [21_u64, ].mix();
                let v19 = calc(c, 19, 0, &[v4, v5]);
                [0_u64, v19, v20, v21].mix()
            }
            v18 => {
                let v22 = [22_u64, v2, v18, v5].mix();
                let v23 = [23_u64, v22].mix();
                let v24 = ask(c, 24, 0, &[v4]).after(v23)?;
                [1_u64, v22, v23, v24].mix()
            }
        };
        let l25 = for k25 in c.list(25, 0, &[]).concurrent(c.width(25)) {
            let v26 = look(c, 26, k25, &[]);
            let v27 = keep(c, 27, k25, &[v26]);
            [k25, v27].mix()
        };
        let v25 = l25.mix();
        Ok([0_u64, v3, v16, v17, v25].mix())
    }
);

workflow!(
    async fn w42(c: &Case) -> Result<u64, Broken> {
        #[speculate]
        let v3 = match [3_u64, v2].mix() % 3 {
            0 => {
                let v5 = look(c, 5, 0, &[v2]);
                let v6 = calc(c, 6, 0, &[v5]);
                let v7 = [7_u64, v6].mix();
                [0_u64, v7].mix()
            }
            1 => {
                let v8 = ask(c, 8, 0, &[v2])?;
                let v9 = look(c, 9, 0, &[]);
                [1_u64, v8, v9].mix()
            }
            v4 => {
                let v10 = ask(c, 10, 0, &[v4])?;
                let v11 = look(c, 11, 0, &[v10]);
                let v12 = send(c, 12, 0, &[v11, v10])?;
                [2_u64, v12].mix()
            }
        };
        #[speculate]
        let v16 = match choose(c, 16, 0, &[v13], 2) {
            0 => {
                let v18 = calc(c, 18, 0, &[v2, v13]);
                [0_u64, v18].mix()
            }
            v17 => {
                let v19 = keep(c, 19, 0, &[v17]);
                let v20 = look(c, 20, 0, &[v13]);
                [1_u64, v19, v20].mix()
            }
        };
        let l13 = for k13 in c.list(13, 0, &[]).concurrent(c.width(13)) {
            let v14 = keep(c, 14, k13, &[v2]);
            let v15 = calc(c, 15, k13, &[v2]).after(v14);
            [k13, v14, v15].mix()
        };
        let v13 = l13.mix();
        let v21 = calc(c, 21, 0, &[v2]).after(v3);
        let v2 = keep(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        Ok([0_u64, v3, v16, v21].mix())
    }
);

workflow!(
    async fn w43(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = ask(c, 3, 0, &[v2])?;
        #[speculate]
        let v4 = match [4_u64, v3].mix() % 3 {
            0 => {
                let v6 = ask(c, 6, 0, &[v2, v3])?;
                let v7 = look(c, 7, 0, &[v6]);
                let v8 = ask(c, 8, 0, &[v6, v7, v3])?;
                [0_u64, v8].mix()
            }
            1 => {
                let v9 = put(c, 9, 0, &[v3])?;
                let v10 = ask(c, 10, 0, &[v2, v9])?;
                [1_u64, v10].mix()
            }
            _ => {
                let v11 = ask(c, 11, 0, &[])?;
                let v13 = ask(c, 13, 0, &[v2])?;
                let v12 = calc(c, 12, 0, &[]);
                [2_u64, v11, v12, v13].mix()
            }
        };
        let v14 = [14_u64, v3].mix();
        let v15 = look(c, 15, 0, &[]);
        let l16 = for k16 in c.list(16, 0, &[]).concurrent(c.width(16)) {
            let v17 = look(c, 17, k16, &[v4, v15, v2]);
            let v18 = look(c, 18, k16, &[v15, v14]);
            let v19 = ask(c, 19, k16, &[]).after(v17)?;
            #[speculate]
            let v20 = match [20_u64, v18].mix() % 3 {
                0 => {
                    let v22 = ask(c, 22, k16, &[v18])?;
                    [0_u64, v22].mix()
                }
                1 => {
                    let v23 = look(c, 23, k16, &[]);
                    [1_u64, v23].mix()
                }
                _ => {
                    let v24 = check(c, 24, k16, &[])?;
                    [2_u64, v24].mix()
                }
            };
            let v25 = calc(c, 25, k16, &[v20, v18]);
            [k16, v17, v19, v25].mix()
        };
        let v16 = l16.mix();
        let v26 = calc(c, 26, 0, &[v3]);
        #[speculate]
        let v27 = match [27_u64, v26].mix() % 2 {
            0 => {
                let v29 = look(c, 29, 0, &[v15, v3]);
                [0_u64, v29].mix()
            }
            _ => {
                let v30 = look(c, 30, 0, &[v26, v15, v16]);
                let v31 = ask(c, 31, 0, &[v26])?;
                [1_u64, v30, v31].mix()
            }
        };
        Ok([0_u64, v3, v27].mix())
    }
);

workflow!(
    async fn w44(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        #[speculate]
        let v3 = match [3_u64, v2].mix() % 3 {
            0 => {
                let v5 = ask(c, 5, 0, &[v2])?;
                let v6 = ask(c, 6, 0, &[])?;
                let v7 = put(c, 7, 0, &[v5, v2])?;
                [0_u64, v5, v6, v7].mix()
            }
            1 => {
                let v8 = look(c, 8, 0, &[v2]);
                let v9 = send(c, 9, 0, &[v8])?;
                [1_u64, v9].mix()
            }
            v4 => {
                let v10 = [10_u64, v4].mix();
                let v11 = look(c, 11, 0, &[v2]);
                [2_u64, v10, v11].mix()
            }
        };
        let v12 = match choose(c, 12, 0, &[], 3) {
            0 => {
                let v14 = calc(c, 14, 0, &[v2]);
                let v15 = keep(c, 15, 0, &[]);
                let v16 = [16_u64, v14, v2].mix();
                [0_u64, v15, v16].mix()
            }
            1 => {
                let v17 = keep(c, 17, 0, &[v2]);
                [1_u64, v17].mix()
            }
            v13 => {
                let v18 = keep(c, 18, 0, &[v2]).guess(c.guess(18, 0, &[]));
                let v19 = ask(c, 19, 0, &[v18, v13])?;
                [2_u64, v19].mix()
            }
        };
        let v20 = look(c, 20, 0, &[v2]);
        let v21 = match [21_u64, v12].mix() % 2 {
            0 => {
                let v23 = keep(c, 23, 0, &[v12]).after(v20);
                let v24 = put(c, 24, 0, &[v2, v12])?;
                [0_u64, v23, v24].mix()
            }
            v22 => {
                let v25 = look(c, 25, 0, &[v12, v22]);
                let v27 = put(c, 27, 0, &[v12, v26])?;
                let v26 = ask(c, 26, 0, &[v22]).after(v20)?;
                [1_u64, v25, v27].mix()
            }
        };
        #[speculate]
        let v28 = match choose(c, 28, 0, &[v12], 3) {
            0 => {
                let v30 = [30_u64, ].mix();
                let v31 = [31_u64, ].mix();
                let v32 = look(c, 32, 0, &[v21, v30]);
                [0_u64, v31, v32].mix()
            }
            1 => {
                let v33 = look(c, 33, 0, &[]);
                [1_u64, v33].mix()
            }
            _ => {
                let v35 = look(c, 35, 0, &[v21, v34]);
                let v34 = ask(c, 34, 0, &[v20])?;
                [2_u64, v35].mix()
            }
        };
        let v36 = ask(c, 36, 0, &[v21]).after(v28)?;
        let v37 = put(c, 37, 0, &[]).after(v12)?;
        Ok([0_u64, v2, v3, v28, v36, v37].mix())
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
        let l9 = for k9 in c.list(9, 0, &[]).concurrent(c.width(9)) {
            let v10 = ask(c, 10, k9, &[v6, v5, v8]).guess(c.guess(10, k9, &[]))?;
            let v11 = ask(c, 11, k9, &[v10, v7])?;
            [k9, v11].mix()
        };
        let v9 = l9.mix();
        let v12 = look(c, 12, 0, &[]).after(v9);
        let v13 = look(c, 13, 0, &[v12]);
        Ok([0_u64, v3, v9, v12, v13].mix())
    }
);

workflow!(
    async fn w46(c: &Case) -> Result<u64, Broken> {
        let l28 = for k28 in c.list(28, 0, &[v21]).concurrent(c.width(28)) {
            let v29 = ask(c, 29, k28, &[v21, v8])?;
            #[speculate]
            let v30 = match choose(c, 30, k28, &[v29], 3) {
                0 => {
                    let v33 = [33_u64, v29, v32].mix();
                    let v32 = look(c, 32, k28, &[v21]);
                    [0_u64, v33].mix()
                }
                1 => {
                    let v34 = look(c, 34, k28, &[v20, v8, v29]);
                    [1_u64, v34].mix()
                }
                _ => {
                    let v35 = [35_u64, ].mix();
                    let v36 = calc(c, 36, k28, &[]);
                    let v37 = ask(c, 37, k28, &[v29, v20])?;
                    [2_u64, v35, v36, v37].mix()
                }
            };
            let v38 = ask(c, 38, k28, &[v30, v21])?;
            [k28, v38].mix()
        };
        let v28 = l28.mix();
        let v42 = look(c, 42, 0, &[]);
        let l2 = for k2 in c.list(2, 0, &[]).concurrent(c.width(2)) {
            let v3 = post(c, 3, k2, &[]);
            let v4 = calc(c, 4, k2, &[]).guess(c.guess(4, k2, &[]));
            let v5 = ask(c, 5, k2, &[v4])?;
            let v6 = [6_u64, ].mix();
            let v7 = put(c, 7, k2, &[v5])?;
            [k2, v3, v6, v7].mix()
        };
        let v2 = l2.mix();
        let v39 = put(c, 39, 0, &[v20])?;
        let v21 = match [21_u64, v20].mix() % 3 {
            0 => {
                let v23 = [23_u64, ].mix();
                [0_u64, v23].mix()
            }
            1 => {
                let v24 = ask(c, 24, 0, &[v20, v8])?;
                let v25 = ask(c, 25, 0, &[v8, v24])?;
                [1_u64, v25].mix()
            }
            v22 => {
                let v26 = look(c, 26, 0, &[v22, v20]);
                let v27 = calc(c, 27, 0, &[v22]);
                [2_u64, v26, v27].mix()
            }
        };
        let v40 = look(c, 40, 0, &[v21, v28]).guess(c.guess(40, 0, &[]));
        let v43 = [43_u64, v20].mix();
        let v41 = calc(c, 41, 0, &[v8, v39, v40]);
        let v20 = ask(c, 20, 0, &[v8])?;
        let l8 = for k8 in c.list(8, 0, &[]).concurrent(c.width(8)) {
            let v9 = check(c, 9, k8, &[]).guess(c.guess(9, k8, &[]))?;
            let v10 = look(c, 10, k8, &[v9]);
            let v11 = match choose(c, 11, k8, &[], 3) {
                0 => {
                    let v13 = put(c, 13, k8, &[v9])?;
                    [0_u64, v13].mix()
                }
                1 => {
                    let v14 = keep(c, 14, k8, &[v10, v9]);
                    let v15 = ask(c, 15, k8, &[v10, v9])?;
                    let v16 = ask(c, 16, k8, &[v15, v10, v9])?;
                    [1_u64, v14, v16].mix()
                }
                v12 => {
                    let v17 = look(c, 17, k8, &[v9, v12]);
                    let v18 = calc(c, 18, k8, &[v17]);
                    let v19 = calc(c, 19, k8, &[v18, v17, v12]);
                    [2_u64, v19].mix()
                }
            };
            [k8, v9, v11].mix()
        };
        let v8 = l8.mix();
        Ok([0_u64, v2, v8, v28, v41, v42, v43].mix())
    }
);

workflow!(
    async fn w47(c: &Case) -> Result<u64, Broken> {
        let l2 = for k2 in c.list(2, 0, &[]).concurrent(c.width(2)) {
            let v3 = look(c, 3, k2, &[]);
            let v4 = ask(c, 4, k2, &[v3]).guess(c.guess(4, k2, &[]))?;
            let v5 = match choose(c, 5, k2, &[], 2) {
                0 => {
                    let v7 = keep(c, 7, k2, &[v3, v4]);
                    let v8 = put(c, 8, k2, &[v3])?;
                    [0_u64, v7, v8].mix()
                }
                _ => {
                    let v9 = [9_u64, ].mix();
                    [1_u64, v9].mix()
                }
            };
            let v10 = look(c, 10, k2, &[v5, v4]);
            [k2, v4, v10].mix()
        };
        let v2 = l2.mix();
        let v11 = keep(c, 11, 0, &[v2]);
        let v12 = calc(c, 12, 0, &[]);
        let l13 = for k13 in c.list(13, 0, &[]).concurrent(c.width(13)) {
            let v14 = keep(c, 14, k13, &[v12, v11]);
            let v15 = look(c, 15, k13, &[]).after(v14);
            let v16 = keep(c, 16, k13, &[v12, v14]).after(v15).guess(c.guess(16, k13, &[v12]));
            #[speculate]
            let v17 = match [17_u64, v16].mix() % 3 {
                0 => {
                    let v19 = look(c, 19, k13, &[v15]);
                    let v20 = calc(c, 20, k13, &[v16, v19]);
                    [0_u64, v20].mix()
                }
                1 => {
                    let v21 = look(c, 21, k13, &[v2, v12, v16]);
                    let v22 = ask(c, 22, k13, &[v12])?;
                    let v23 = ask(c, 23, k13, &[])?;
                    [1_u64, v21, v22, v23].mix()
                }
                v18 => {
                    let v24 = ask(c, 24, k13, &[v15, v18])?;
                    [2_u64, v24].mix()
                }
            };
            let v25 = look(c, 25, k13, &[v16, v17]);
            [k13, v25].mix()
        };
        let v13 = l13.mix();
        let v26 = match choose(c, 26, 0, &[], 2) {
            0 => {
                let v28 = [28_u64, v13, v11].mix();
                let v29 = look(c, 29, 0, &[v28, v12]);
                let v30 = ask(c, 30, 0, &[v2, v28, v29])?;
                [0_u64, v28, v30].mix()
            }
            v27 => {
                let v31 = look(c, 31, 0, &[v12, v27, v2]);
                let v32 = [32_u64, v12, v31, v2].mix();
                let v33 = look(c, 33, 0, &[v32, v27]);
                [1_u64, v33].mix()
            }
        };
        Ok([0_u64, v2, v26].mix())
    }
);

workflow!(
    async fn w48(c: &Case) -> Result<u64, Broken> {
        let v4 = ask(c, 4, 0, &[v3])?;
        let v6 = put(c, 6, 0, &[]).guess(c.guess(6, 0, &[]))?;
        let v5 = post(c, 5, 0, &[v3]);
        let v19 = ask(c, 19, 0, &[v6, v18])?;
        let v18 = put(c, 18, 0, &[v2, v6]).guess(c.guess(18, 0, &[]))?;
        let v2 = check(c, 2, 0, &[])?;
        let v3 = ask(c, 3, 0, &[v2])?;
        let l7 = for k7 in c.list(7, 0, &[v4]).concurrent(c.width(7)) {
            let v8 = calc(c, 8, k7, &[v2, v5]);
            #[speculate]
            let v9 = match choose(c, 9, k7, &[], 3) {
                0 => {
                    let v11 = calc(c, 11, k7, &[v6]);
                    let v12 = ask(c, 12, k7, &[v11, v6, v2])?;
                    let v13 = look(c, 13, k7, &[]);
                    [0_u64, v12, v13].mix()
                }
                1 => {
                    let v14 = look(c, 14, k7, &[v3, v6]);
                    let v15 = ask(c, 15, k7, &[v3, v14])?;
                    [1_u64, v15].mix()
                }
                v10 => {
                    let v16 = calc(c, 16, k7, &[]);
                    let v17 = [17_u64, v10, v16, v6].mix();
                    [2_u64, v17].mix()
                }
            };
            [k7, v8, v9].mix()
        };
        let v7 = l7.mix();
        Ok([0_u64, v7, v18, v19].mix())
    }
);

workflow!(
    async fn w49(c: &Case) -> Result<u64, Broken> {
        let v2 = post(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = ask(c, 3, 0, &[]).guess(c.guess(3, 0, &[]))?;
        let v4 = keep(c, 4, 0, &[v3]).guess(c.guess(4, 0, &[]));
        let v5 = ask(c, 5, 0, &[v3, v2, v4])?;
        let l6 = for k6 in c.list(6, 0, &[]).concurrent(c.width(6)) {
            let v7 = look(c, 7, k6, &[v5]);
            let v8 = [8_u64, v4, v5].mix();
            let v9 = ask(c, 9, k6, &[v4, v5])?;
            let v10 = look(c, 10, k6, &[v3]);
            let v11 = [11_u64, ].mix();
            [k6, v7, v8, v9, v10, v11].mix()
        };
        let v6 = l6.mix();
        Ok([0_u64, v2, v6].mix())
    }
);

workflow!(
    async fn w50(c: &Case) -> Result<u64, Broken> {
        let v2 = keep(c, 2, 0, &[]);
        let v3 = calc(c, 3, 0, &[v2]).guess(c.guess(3, 0, &[]));
        let l4 = for k4 in c.list(4, 0, &[]).concurrent(c.width(4)) {
            let v5 = ask(c, 5, k4, &[v2])?;
            let v6 = send(c, 6, k4, &[v2]).guess(c.guess(6, k4, &[]))?;
            #[speculate]
            let v7 = match choose(c, 7, k4, &[], 2) {
                0 => {
                    let v9 = calc(c, 9, k4, &[v5]);
                    let v10 = ask(c, 10, k4, &[v5])?;
                    [0_u64, v9, v10].mix()
                }
                v8 => {
                    let v11 = look(c, 11, k4, &[v8]);
                    let v12 = [12_u64, v5].mix();
                    let v13 = [13_u64, v3, v12].mix();
                    [1_u64, v11, v13].mix()
                }
            };
            let v14 = look(c, 14, k4, &[v5, v6]);
            let v15 = put(c, 15, k4, &[v14])?;
            [k4, v5, v7, v15].mix()
        };
        let v4 = l4.mix();
        let v16 = ask(c, 16, 0, &[v2]).guess(c.guess(16, 0, &[]))?;
        let v17 = check(c, 17, 0, &[v3, v16])?;
        Ok([0_u64, v4, v17].mix())
    }
);

workflow!(
    async fn w51(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let v3 = calc(c, 3, 0, &[v2]).guess(c.guess(3, 0, &[]));
        let v4 = look(c, 4, 0, &[]);
        let v5 = look(c, 5, 0, &[v3, v2]);
        let l6 = for k6 in c.list(6, 0, &[v4]).concurrent(c.width(6)) {
            let v16 = ask(c, 16, k6, &[v15])?;
            let v7 = check(c, 7, k6, &[v5])?;
            #[speculate]
            let v8 = match choose(c, 8, k6, &[v5], 2) {
                0 => {
                    let v10 = check(c, 10, k6, &[v7, v4])?;
                    let v11 = check(c, 11, k6, &[v10])?;
                    let v12 = put(c, 12, k6, &[v4, v11])?;
                    [0_u64, v12].mix()
                }
                v9 => {
                    let v14 = [14_u64, v7].mix();
                    let v13 = look(c, 13, k6, &[v9, v5]);
                    [1_u64, v13, v14].mix()
                }
            };
            let v15 = calc(c, 15, k6, &[v5, v3]);
            [k6, v8, v16].mix()
        };
        let v6 = l6.mix();
        let v17 = put(c, 17, 0, &[v2])?;
        let v18 = ask(c, 18, 0, &[v6]).guess(c.guess(18, 0, &[]))?;
        let v19 = calc(c, 19, 0, &[v18, v6]);
        let v20 = look(c, 20, 0, &[]);
        let v21 = ask(c, 21, 0, &[v18])?;
        Ok([0_u64, v3, v17, v19, v20, v21].mix())
    }
);

workflow!(
    async fn w52(c: &Case) -> Result<u64, Broken> {
        let l2 = for k2 in c.list(2, 0, &[]).concurrent(c.width(2)) {
            let v5 = match [5_u64, v4].mix() % 3 {
                0 => {
                    let v7 = ask(c, 7, k2, &[v3, v4])?;
                    [0_u64, v7].mix()
                }
                1 => {
                    let v8 = look(c, 8, k2, &[]);
                    let v9 = look(c, 9, k2, &[v8, v3]);
                    [1_u64, v9].mix()
                }
                v6 => {
                    let v10 = look(c, 10, k2, &[v4]);
                    let v11 = check(c, 11, k2, &[v4, v3])?;
                    let v12 = put(c, 12, k2, &[v6, v11, v3])?;
                    [2_u64, v10, v12].mix()
                }
            };
            let v14 = match [14_u64, v5].mix() % 3 {
                0 => {
                    let v16 = keep(c, 16, k2, &[v13, v4]);
                    let v17 = keep(c, 17, k2, &[v16]);
                    [0_u64, v16, v17].mix()
                }
                1 => {
                    let v18 = keep(c, 18, k2, &[v13, v3]);
                    let v19 = keep(c, 19, k2, &[]);
                    let v20 = [20_u64, v13].mix();
                    [1_u64, v18, v19, v20].mix()
                }
                v15 => {
                    let v21 = [21_u64, v15, v13].mix();
                    let v22 = look(c, 22, k2, &[v15]);
                    let v23 = calc(c, 23, k2, &[v21]);
                    [2_u64, v22, v23].mix()
                }
            };
            let v13 = [13_u64, v3].mix();
            let v3 = look(c, 3, k2, &[]);
            let v4 = keep(c, 4, k2, &[v3]);
            [k2, v14].mix()
        };
        let v2 = l2.mix();
        let v24 = look(c, 24, 0, &[v2]).guess(c.guess(24, 0, &[v2]));
        #[speculate]
        let v25 = match [25_u64, v2, v24].mix() % 3 {
            0 => {
                let v27 = look(c, 27, 0, &[v2]);
                [0_u64, v27].mix()
            }
            1 => {
                let v28 = [28_u64, v24].mix();
                let v29 = keep(c, 29, 0, &[v28]);
                let v30 = look(c, 30, 0, &[v28]);
                [1_u64, v29, v30].mix()
            }
            _ => {
                let v31 = [31_u64, ].mix();
                [2_u64, v31].mix()
            }
        };
        let v32 = match [32_u64, v25].mix() % 2 {
            0 => {
                let v34 = look(c, 34, 0, &[]);
                [0_u64, v34].mix()
            }
            _ => {
                let v35 = look(c, 35, 0, &[v24]);
                [1_u64, v35].mix()
            }
        };
        let v36 = ask(c, 36, 0, &[v32])?;
        let v37 = [37_u64, ].mix();
        let v38 = look(c, 38, 0, &[v24]).after(v36);
        let v39 = ask(c, 39, 0, &[v37, v2]).after(v25)?;
        #[speculate]
        let v40 = match choose(c, 40, 0, &[v38], 3) {
            0 => {
                let v42 = look(c, 42, 0, &[v39, v38]);
                let v43 = look(c, 43, 0, &[]);
                [0_u64, v42, v43].mix()
            }
            1 => {
                let v45 = keep(c, 45, 0, &[v32]);
                let v44 = [44_u64, ].mix();
                let v46 = keep(c, 46, 0, &[v44]);
                [1_u64, v45, v46].mix()
            }
            v41 => {
                let v47 = keep(c, 47, 0, &[v36, v38]);
                let v48 = check(c, 48, 0, &[])?;
                let v49 = look(c, 49, 0, &[v41, v48]);
                [2_u64, v47, v49].mix()
            }
        };
        Ok([0_u64, v37, v40].mix())
    }
);

workflow!(
    async fn w53(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]);
        let l3 = for k3 in c.list(3, 0, &[v2]).concurrent(c.width(3)) {
            let v4 = send(c, 4, k3, &[v2]).guess(c.guess(4, k3, &[]))?;
            let v5 = look(c, 5, k3, &[v4, v2]);
            [k3, v5].mix()
        };
        let v3 = l3.mix();
        let v6 = keep(c, 6, 0, &[v2, v3]);
        let v7 = look(c, 7, 0, &[]);
        let v8 = ask(c, 8, 0, &[]).after(v7).guess(c.guess(8, 0, &[]))?;
        let v9 = match choose(c, 9, 0, &[v7], 2) {
            0 => {
                let v11 = check(c, 11, 0, &[])?;
                [0_u64, v11].mix()
            }
            v10 => {
                let v12 = look(c, 12, 0, &[v7, v10, v8]);
                [1_u64, v12].mix()
            }
        };
        let v13 = ask(c, 13, 0, &[v8])?;
        Ok([0_u64, v3, v6, v9, v13].mix())
    }
);

workflow!(
    async fn w54(c: &Case) -> Result<u64, Broken> {
        let v23 = look(c, 23, 0, &[v13, v22]);
        let v22 = put(c, 22, 0, &[])?;
        let v35 = ask(c, 35, 0, &[v25])?;
        let v24 = [24_u64, ].mix();
        let l10 = for k10 in c.list(10, 0, &[v7]).concurrent(c.width(10)) {
            let v11 = calc(c, 11, k10, &[]);
            let v12 = keep(c, 12, k10, &[v11]);
            [k10, v12].mix()
        };
        let v10 = l10.mix();
        let v25 = [25_u64, v22].mix();
        #[speculate]
        let v26 = match choose(c, 26, 0, &[v25], 3) {
            0 => {
                let v29 = look(c, 29, 0, &[v23, v10]);
                let v28 = ask(c, 28, 0, &[v23])?;
                [0_u64, v28, v29].mix()
            }
            1 => {
                let v30 = ask(c, 30, 0, &[v7, v23, v25]).after(v24)?;
                let v31 = look(c, 31, 0, &[v24, v30, v25]);
                [1_u64, v31].mix()
            }
            _ => {
                let v32 = ask(c, 32, 0, &[v25, v22, v24]).after(v2)?;
                let v33 = look(c, 33, 0, &[]);
                let v34 = keep(c, 34, 0, &[]);
                [2_u64, v32, v33, v34].mix()
            }
        };
        let l2 = for k2 in c.list(2, 0, &[]).concurrent(c.width(2)) {
            let v6 = calc(c, 6, k2, &[v4, v3]);
            let v5 = calc(c, 5, k2, &[]);
            let v3 = ask(c, 3, k2, &[])?;
            let v4 = ask(c, 4, k2, &[v3]).guess(c.guess(4, k2, &[]))?;
            [k2, v5, v6].mix()
        };
        let v2 = l2.mix();
        let v13 = match choose(c, 13, 0, &[v10], 3) {
            0 => {
                let v15 = ask(c, 15, 0, &[v7]).guess(c.guess(15, 0, &[]))?;
                let v16 = look(c, 16, 0, &[v7, v15]);
                let v17 = ask(c, 17, 0, &[v16, v10])?;
                [0_u64, v17].mix()
            }
            1 => {
                let v18 = calc(c, 18, 0, &[]).guess(c.guess(18, 0, &[]));
                let v19 = ask(c, 19, 0, &[v18, v10])?;
                [1_u64, v19].mix()
            }
            _ => {
                let v20 = [20_u64, v7, v2].mix();
                let v21 = [21_u64, v20].mix();
                [2_u64, v21].mix()
            }
        };
        let l7 = for k7 in c.list(7, 0, &[]).concurrent(c.width(7)) {
            let v8 = keep(c, 8, k7, &[v2]);
            let v9 = [9_u64, v2].mix();
            [k7, v8, v9].mix()
        };
        let v7 = l7.mix();
        Ok([0_u64, v25, v26, v35].mix())
    }
);

workflow!(
    async fn w55(c: &Case) -> Result<u64, Broken> {
        let v13 = keep(c, 13, 0, &[v3]);
        let v12 = look(c, 12, 0, &[v3]);
        let l16 = for k16 in c.list(16, 0, &[v14]).concurrent(c.width(16)) {
            let v17 = [17_u64, v14, v3].mix();
            let v18 = ask(c, 18, k16, &[v14, v12])?;
            #[speculate]
            let v19 = match [19_u64, v18].mix() % 2 {
                0 => {
                    let v21 = look(c, 21, k16, &[v15]);
                    let v22 = [22_u64, ].mix();
                    let v23 = ask(c, 23, k16, &[v18])?;
                    [0_u64, v21, v22, v23].mix()
                }
                _ => {
                    let v24 = look(c, 24, k16, &[v18]);
                    [1_u64, v24].mix()
                }
            };
            [k16, v17, v19].mix()
        };
        let v16 = l16.mix();
        let v14 = look(c, 14, 0, &[]);
        let v3 = keep(c, 3, 0, &[v2]);
        let v15 = ask(c, 15, 0, &[v12, v3]).after(v14)?;
        #[speculate]
        let v4 = match [4_u64, v3].mix() % 3 {
            0 => {
                let v6 = ask(c, 6, 0, &[v2, v3])?;
                [0_u64, v6].mix()
            }
            1 => {
                let v8 = look(c, 8, 0, &[v2, v3]);
                let v9 = keep(c, 9, 0, &[v3]);
                let v7 = calc(c, 7, 0, &[v2]);
                [1_u64, v7, v8, v9].mix()
            }
            v5 => {
                let v10 = ask(c, 10, 0, &[v3])?;
                let v11 = calc(c, 11, 0, &[v5, v10]);
                [2_u64, v11].mix()
            }
        };
        let v2 = ask(c, 2, 0, &[])?;
        Ok([0_u64, v2, v4, v12, v13, v16].mix())
    }
);

workflow!(
    async fn w56(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = [3_u64, v2].mix();
        let v4 = look(c, 4, 0, &[v2, v3]);
        let v5 = post(c, 5, 0, &[v3, v2]);
        let v6 = ask(c, 6, 0, &[v3])?;
        let v7 = post(c, 7, 0, &[v6]);
        let v8 = look(c, 8, 0, &[]);
        let v9 = ask(c, 9, 0, &[])?;
        Ok([0_u64, v4, v5, v6, v7, v8, v9].mix())
    }
);

workflow!(
    async fn w57(c: &Case) -> Result<u64, Broken> {
        let l2 = for k2 in c.list(2, 0, &[]).concurrent(c.width(2)) {
            let v3 = look(c, 3, k2, &[]);
            let v4 = check(c, 4, k2, &[]).after(v3)?;
            [k2, v3, v4].mix()
        };
        let v2 = l2.mix();
        let v5 = [5_u64, ].mix();
        let v6 = check(c, 6, 0, &[]).after(v5)?;
        let v7 = post(c, 7, 0, &[]);
        let v8 = calc(c, 8, 0, &[]).after(v2);
        let v9 = keep(c, 9, 0, &[v8]).guess(c.guess(9, 0, &[]));
        #[speculate]
        let v10 = match [10_u64, v9].mix() % 2 {
            0 => {
                let v12 = keep(c, 12, 0, &[v9]);
                let v13 = put(c, 13, 0, &[v12])?;
                let v14 = put(c, 14, 0, &[v5])?;
                [0_u64, v13, v14].mix()
            }
            v11 => {
                let v15 = [15_u64, v9, v2].mix();
                let v16 = ask(c, 16, 0, &[v11])?;
                let v17 = ask(c, 17, 0, &[])?;
                [1_u64, v15, v16, v17].mix()
            }
        };
        let v18 = keep(c, 18, 0, &[v9, v8]);
        let v19 = check(c, 19, 0, &[v9])?;
        Ok([0_u64, v2, v6, v7, v10, v18, v19].mix())
    }
);

workflow!(
    async fn w58(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[])?;
        let l3 = for k3 in c.list(3, 0, &[v2]).concurrent(c.width(3)) {
            let v4 = [4_u64, v2].mix();
            let v5 = match [5_u64, v2].mix() % 2 {
                0 => {
                    let v7 = [7_u64, v4].mix();
                    let v8 = keep(c, 8, k3, &[v7]);
                    let v9 = ask(c, 9, k3, &[v2, v7])?;
                    [0_u64, v7, v8, v9].mix()
                }
                v6 => {
                    let v10 = calc(c, 10, k3, &[]);
                    let v11 = calc(c, 11, k3, &[v6, v10]);
                    [1_u64, v10, v11].mix()
                }
            };
            [k3, v5].mix()
        };
        let v3 = l3.mix();
        let v12 = look(c, 12, 0, &[v2]);
        let l13 = for k13 in c.list(13, 0, &[v3]).concurrent(c.width(13)) {
            let v15 = look(c, 15, k13, &[v2, v3]);
            let v14 = [14_u64, ].mix();
            [k13, v14, v15].mix()
        };
        let v13 = l13.mix();
        let v16 = ask(c, 16, 0, &[v3, v12])?;
        let v17 = ask(c, 17, 0, &[v3, v13, v16]).guess(c.guess(17, 0, &[]))?;
        let v18 = ask(c, 18, 0, &[v13, v17])?;
        #[speculate]
        let v19 = match [19_u64, v18].mix() % 2 {
            0 => {
                let v21 = ask(c, 21, 0, &[v12, v3])?;
                [0_u64, v21].mix()
            }
            _ => {
                let v22 = put(c, 22, 0, &[v18, v12])?;
                let v23 = keep(c, 23, 0, &[v18, v16]);
                [1_u64, v22, v23].mix()
            }
        };
        Ok([0_u64, v3, v16, v19].mix())
    }
);

workflow!(
    async fn w59(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let l3 = for k3 in c.list(3, 0, &[]).concurrent(c.width(3)) {
            let v4 = ask(c, 4, k3, &[v2])?;
            let v5 = keep(c, 5, k3, &[v2, v4]).guess(c.guess(5, k3, &[]));
            let v6 = keep(c, 6, k3, &[]);
            let v7 = ask(c, 7, k3, &[]).after(v4).guess(c.guess(7, k3, &[]))?;
            let v8 = look(c, 8, k3, &[v7, v5]);
            [k3, v6, v8].mix()
        };
        let v3 = l3.mix();
        let v9 = look(c, 9, 0, &[v2, v3]);
        let v10 = look(c, 10, 0, &[v2, v9]);
        Ok([0_u64, v9, v10].mix())
    }
);

workflow!(
    async fn w60(c: &Case) -> Result<u64, Broken> {
        let v2 = put(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        let v3 = look(c, 3, 0, &[v2]);
        let v4 = look(c, 4, 0, &[v3, v2]);
        let v5 = ask(c, 5, 0, &[v3])?;
        let v6 = ask(c, 6, 0, &[v3])?;
        let l7 = for k7 in c.list(7, 0, &[]).concurrent(c.width(7)) {
            let v8 = put(c, 8, k7, &[v3, v6, v4])?;
            let v9 = ask(c, 9, k7, &[]).after(v8)?;
            let v10 = [10_u64, ].mix();
            [k7, v8, v9, v10].mix()
        };
        let v7 = l7.mix();
        Ok([0_u64, v3, v4, v5, v6, v7].mix())
    }
);

workflow!(
    async fn w61(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]);
        let v12 = look(c, 12, 0, &[]).guess(c.guess(12, 0, &[]));
        let v3 = check(c, 3, 0, &[v2])?;
        #[speculate]
        let v23 = match choose(c, 23, 0, &[v12], 2) {
            0 => {
                let v25 = look(c, 25, 0, &[]);
                let v26 = [26_u64, v25, v17].mix();
                let v27 = check(c, 27, 0, &[v25, v12]).after(v16)?;
                [0_u64, v26, v27].mix()
            }
            v24 => {
                let v28 = calc(c, 28, 0, &[v16, v17]);
                let v29 = ask(c, 29, 0, &[v24])?;
                let v30 = calc(c, 30, 0, &[v12, v2, v3]);
                [1_u64, v28, v29, v30].mix()
            }
        };
        let v5 = match choose(c, 5, 0, &[v3], 2) {
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
        let l13 = for k13 in c.list(13, 0, &[v12]).concurrent(c.width(13)) {
            let v14 = put(c, 14, k13, &[v5]).guess(c.guess(14, k13, &[]))?;
            let v15 = look(c, 15, k13, &[v14]);
            [k13, v15].mix()
        };
        let v13 = l13.mix();
        let v17 = match choose(c, 17, 0, &[v16], 2) {
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
        let v3 = match [3_u64, v2].mix() % 2 {
            0 => {
                let v5 = ask(c, 5, 0, &[])?;
                let v6 = ask(c, 6, 0, &[v2])?;
                let v7 = keep(c, 7, 0, &[v6, v2]);
                [0_u64, v5, v7].mix()
            }
            v4 => {
                let v8 = ask(c, 8, 0, &[])?;
                let v9 = check(c, 9, 0, &[v4])?;
                [1_u64, v8, v9].mix()
            }
        };
        let v10 = match choose(c, 10, 0, &[], 3) {
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
        let l20 = for k20 in c.list(20, 0, &[]).concurrent(c.width(20)) {
            let v21 = calc(c, 21, k20, &[v10, v18]);
            let v22 = put(c, 22, k20, &[v3, v19])?;
            let v23 = [23_u64, ].mix();
            let v24 = [24_u64, v23].mix();
            [k20, v21, v22, v24].mix()
        };
        let v20 = l20.mix();
        let v25 = send(c, 25, 0, &[v3, v2])?;
        Ok([0_u64, v20, v25].mix())
    }
);

workflow!(
    async fn w63(c: &Case) -> Result<u64, Broken> {
        let v25 = ask(c, 25, 0, &[v23, v22]).after(v24)?;
        let v26 = ask(c, 26, 0, &[v14, v2, v23]).after(v25)?;
        let l33 = for k33 in c.list(33, 0, &[]).concurrent(c.width(33)) {
            let v34 = [34_u64, ].mix();
            let v35 = look(c, 35, k33, &[v26]);
            let v36 = ask(c, 36, k33, &[v23, v24, v26])?;
            let v37 = ask(c, 37, k33, &[v36, v24, v14])?;
            [k33, v34, v35, v37].mix()
        };
        let v33 = l33.mix();
        let l2 = for k2 in c.list(2, 0, &[]).concurrent(c.width(2)) {
            let v4 = look(c, 4, k2, &[v3]);
            let v3 = ask(c, 3, k2, &[]).guess(c.guess(3, k2, &[]))?;
            #[speculate]
            let v5 = match [5_u64, v3].mix() % 3 {
                0 => {
                    let v7 = look(c, 7, k2, &[]);
                    let v8 = look(c, 8, k2, &[v3, v7]);
                    let v9 = [9_u64, ].mix();
                    [0_u64, v8, v9].mix()
                }
                1 => {
                    let v10 = ask(c, 10, k2, &[v3, v4])?;
                    let v12 = keep(c, 12, k2, &[]);
                    let v11 = [11_u64, v4].mix();
                    [1_u64, v10, v11, v12].mix()
                }
                _ => {
                    let v13 = put(c, 13, k2, &[v4])?;
                    [2_u64, v13].mix()
                }
            };
            [k2, v5].mix()
        };
        let v2 = l2.mix();
        #[speculate]
        let v27 = match choose(c, 27, 0, &[v24, v26], 2) {
            0 => {
                let v29 = check(c, 29, 0, &[v26])?;
                [0_u64, v29].mix()
            }
            v28 => {
                let v30 = look(c, 30, 0, &[v26, v25, v24]);
                let v32 = ask(c, 32, 0, &[v28, v14])?;
                let v31 = look(c, 31, 0, &[v23, v28]);
                [1_u64, v30, v31, v32].mix()
            }
        };
        let v14 = match [14_u64, v2].mix() % 2 {
            0 => {
                let v16 = keep(c, 16, 0, &[v2]);
                let v17 = [17_u64, v2, v16].mix();
                let v18 = keep(c, 18, 0, &[v17, v16]);
                [0_u64, v16, v17, v18].mix()
            }
            v15 => {
                let v20 = [20_u64, v19].mix();
                let v19 = check(c, 19, 0, &[v15])?;
                let v21 = ask(c, 21, 0, &[v15])?;
                [1_u64, v20, v21].mix()
            }
        };
        let v24 = look(c, 24, 0, &[v14]);
        let v23 = look(c, 23, 0, &[v14, v2, v22]);
        let v22 = ask(c, 22, 0, &[v2, v14])?;
        let v38 = keep(c, 38, 0, &[v27, v23, v22]);
        Ok([0_u64, v25, v33, v38].mix())
    }
);

workflow!(
    async fn w64(c: &Case) -> Result<u64, Broken> {
        let v3 = ask(c, 3, 0, &[v2])?;
        let l4 = for k4 in c.list(4, 0, &[]).concurrent(c.width(4)) {
            let v7 = keep(c, 7, k4, &[v5]).after(v6);
            let v6 = look(c, 6, k4, &[v2, v5, v3]);
            let v5 = look(c, 5, k4, &[v3, v2]).guess(c.guess(5, k4, &[]));
            [k4, v6, v7].mix()
        };
        let v4 = l4.mix();
        #[speculate]
        let v8 = match [8_u64, v3, v4].mix() % 3 {
            0 => {
                let v10 = look(c, 10, 0, &[v3]);
                [0_u64, v10].mix()
            }
            1 => {
                let v11 = keep(c, 11, 0, &[]);
                [1_u64, v11].mix()
            }
            _ => {
                let v13 = [13_u64, v4].mix();
                let v12 = ask(c, 12, 0, &[])?;
                [2_u64, v12, v13].mix()
            }
        };
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        Ok([0_u64, v8].mix())
    }
);

workflow!(
    async fn w65(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        #[speculate]
        let v3 = match [3_u64, v2].mix() % 3 {
            0 => {
                let v7 = [7_u64, v2, v5].mix();
                let v6 = ask(c, 6, 0, &[v5])?;
                let v5 = put(c, 5, 0, &[v2])?;
                [0_u64, v6, v7].mix()
            }
            1 => {
                let v8 = keep(c, 8, 0, &[v2]);
                let v9 = look(c, 9, 0, &[]);
                [1_u64, v8, v9].mix()
            }
            _ => {
                let v10 = look(c, 10, 0, &[v2]);
                let v11 = look(c, 11, 0, &[]);
                [2_u64, v10, v11].mix()
            }
        };
        let v12 = ask(c, 12, 0, &[v3, v2])?;
        let v13 = ask(c, 13, 0, &[v2])?;
        #[speculate]
        let v14 = match [14_u64, v3].mix() % 3 {
            0 => {
                let v16 = put(c, 16, 0, &[v3])?;
                let v17 = check(c, 17, 0, &[])?;
                [0_u64, v16, v17].mix()
            }
            1 => {
                let v18 = ask(c, 18, 0, &[v12])?;
                [1_u64, v18].mix()
            }
            _ => {
                let v19 = [19_u64, v3, v13].mix();
                [2_u64, v19].mix()
            }
        };
        Ok([0_u64, v3, v14].mix())
    }
);

workflow!(
    async fn w66(c: &Case) -> Result<u64, Broken> {
        let v2 = ask(c, 2, 0, &[]).guess(c.guess(2, 0, &[]))?;
        #[speculate]
        let v8 = match choose(c, 8, 0, &[v2, v3], 3) {
            0 => {
                let v10 = put(c, 10, 0, &[v3])?;
                let v11 = look(c, 11, 0, &[]);
                let v12 = look(c, 12, 0, &[v3]);
                [0_u64, v10, v11, v12].mix()
            }
            1 => {
                let v13 = ask(c, 13, 0, &[v2, v3])?;
                let v14 = put(c, 14, 0, &[v13])?;
                [1_u64, v14].mix()
            }
            _ => {
                let v15 = ask(c, 15, 0, &[v3])?;
                let v16 = ask(c, 16, 0, &[v2, v3])?;
                let v17 = look(c, 17, 0, &[]);
                [2_u64, v15, v16, v17].mix()
            }
        };
        let v18 = calc(c, 18, 0, &[v8, v2]);
        let l3 = for k3 in c.list(3, 0, &[]).concurrent(c.width(3)) {
            let v4 = check(c, 4, k3, &[v2]).guess(c.guess(4, k3, &[v2]))?;
            let v5 = look(c, 5, k3, &[v4, v2]);
            let v6 = ask(c, 6, k3, &[])?;
            let v7 = [7_u64, v4].mix();
            [k3, v5, v6, v7].mix()
        };
        let v3 = l3.mix();
        Ok([0_u64, v2, v18].mix())
    }
);

workflow!(
    async fn w67(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]);
        let v3 = match choose(c, 3, 0, &[], 3) {
            0 => {
                let v5 = look(c, 5, 0, &[v2]);
                let v6 = [6_u64, v2].mix();
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
        let l13 = for k13 in c.list(13, 0, &[]).concurrent(c.width(13)) {
            let v14 = look(c, 14, k13, &[v12]).guess(c.guess(14, k13, &[]));
            let v15 = look(c, 15, k13, &[v3]);
            let v16 = ask(c, 16, k13, &[v14, v12])?;
            [k13, v15, v16].mix()
        };
        let v13 = l13.mix();
        let v17 = look(c, 17, 0, &[]);
        Ok([0_u64, v13, v17].mix())
    }
);

workflow!(
    async fn w68(c: &Case) -> Result<u64, Broken> {
        let v2 = look(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        let v3 = look(c, 3, 0, &[v2]);
        let v4 = put(c, 4, 0, &[v3])?;
        let v5 = [5_u64, ].mix();
        let v6 = put(c, 6, 0, &[])?;
        let v7 = look(c, 7, 0, &[]);
        Ok([0_u64, v4, v5, v6, v7].mix())
    }
);

workflow!(
    async fn w69(c: &Case) -> Result<u64, Broken> {
        let v2 = keep(c, 2, 0, &[]).guess(c.guess(2, 0, &[]));
        #[speculate]
        let v3 = match [3_u64, v2].mix() % 2 {
            0 => {
                let v5 = look(c, 5, 0, &[v2]);
                let v6 = check(c, 6, 0, &[v5])?;
                let v7 = check(c, 7, 0, &[])?;
                [0_u64, v6, v7].mix()
            }
            _ => {
                let v8 = check(c, 8, 0, &[v2])?;
                let v9 = put(c, 9, 0, &[v8])?;
                [1_u64, v9].mix()
            }
        };
        let v10 = calc(c, 10, 0, &[v2, v3]);
        let v11 = look(c, 11, 0, &[v2]);
        let v12 = look(c, 12, 0, &[v11, v10]);
        let l13 = for k13 in c.list(13, 0, &[v12]).concurrent(c.width(13)) {
            let v14 = put(c, 14, k13, &[v11]).guess(c.guess(14, k13, &[]))?;
            #[speculate]
            let v15 = match choose(c, 15, k13, &[v11], 3) {
                0 => {
                    let v17 = ask(c, 17, k13, &[])?;
                    let v18 = ask(c, 18, k13, &[v17, v10])?;
                    let v19 = [19_u64, v14].mix();
                    [0_u64, v17, v18, v19].mix()
                }
                1 => {
                    let v20 = look(c, 20, k13, &[v12, v3]);
                    let v21 = look(c, 21, k13, &[v20]);
                    [1_u64, v21].mix()
                }
                _ => {
                    let v22 = look(c, 22, k13, &[v12, v10, v14]);
                    let v23 = keep(c, 23, k13, &[]);
                    [2_u64, v22, v23].mix()
                }
            };
            let v24 = ask(c, 24, k13, &[v14])?;
            let v25 = match [25_u64, v24, v11].mix() % 2 {
                0 => {
                    let v27 = keep(c, 27, k13, &[v24, v15, v12]);
                    let v28 = ask(c, 28, k13, &[v24, v3])?;
                    [0_u64, v27, v28].mix()
                }
                _ => {
                    let v29 = calc(c, 29, k13, &[v2, v24, v10]);
                    [1_u64, v29].mix()
                }
            };
            [k13, v25].mix()
        };
        let v13 = l13.mix();
        let v30 = look(c, 30, 0, &[v3]);
        Ok([0_u64, v13, v30].mix())
    }
);

workflow!(
    async fn w70(c: &Case) -> Result<u64, Broken> {
        let l2 = for k2 in c.list(2, 0, &[]).concurrent(c.width(2)) {
            let v3 = look(c, 3, k2, &[]);
            let v4 = match choose(c, 4, k2, &[v3], 3) {
                0 => {
                    let v6 = [6_u64, v3].mix();
                    let v7 = ask(c, 7, k2, &[v3])?;
                    let v8 = ask(c, 8, k2, &[v7, v3])?;
                    [0_u64, v6, v8].mix()
                }
                1 => {
                    let v9 = ask(c, 9, k2, &[v3])?;
                    [1_u64, v9].mix()
                }
                _ => {
                    let v10 = look(c, 10, k2, &[v3]);
                    [2_u64, v10].mix()
                }
            };
            let v11 = ask(c, 11, k2, &[]).after(v4)?;
            let v12 = keep(c, 12, k2, &[v11, v3]);
            let v13 = [13_u64, v11].mix();
            [k2, v4, v12, v13].mix()
        };
        let v2 = l2.mix();
        let v14 = match [14_u64, v2].mix() % 2 {
            0 => {
                let v16 = look(c, 16, 0, &[v2]).guess(c.guess(16, 0, &[]));
                let v17 = calc(c, 17, 0, &[v2]);
                let v18 = look(c, 18, 0, &[v2, v16]);
                [0_u64, v17, v18].mix()
            }
            v15 => {
                let v19 = look(c, 19, 0, &[v15]).guess(c.guess(19, 0, &[]));
                let v20 = ask(c, 20, 0, &[v2, v19])?;
                let v21 = ask(c, 21, 0, &[v2, v20])?;
                [1_u64, v19, v21].mix()
            }
        };
        let v22 = post(c, 22, 0, &[v2]);
        let v23 = [23_u64, ].mix();
        let v24 = ask(c, 24, 0, &[v2, v23])?;
        let v25 = look(c, 25, 0, &[v14]);
        #[speculate]
        let v26 = match [26_u64, v25].mix() % 3 {
            0 => {
                let v28 = keep(c, 28, 0, &[v24]);
                let v29 = look(c, 29, 0, &[v24]);
                [0_u64, v28, v29].mix()
            }
            1 => {
                let v30 = look(c, 30, 0, &[v24, v25]);
                let v32 = look(c, 32, 0, &[v25]);
                let v31 = [31_u64, v24, v25].mix();
                [1_u64, v30, v31, v32].mix()
            }
            _ => {
                let v33 = ask(c, 33, 0, &[])?;
                let v34 = look(c, 34, 0, &[v25]);
                [2_u64, v33, v34].mix()
            }
        };
        Ok([0_u64, v14, v22, v26].mix())
    }
);

workflow!(
    async fn w71(c: &Case) -> Result<u64, Broken> {
        let l2 = for k2 in c.list(2, 0, &[]).concurrent(c.width(2)) {
            let v7 = [7_u64, v5, v4].mix();
            let v4 = calc(c, 4, k2, &[v3]).guess(c.guess(4, k2, &[]));
            let v5 = look(c, 5, k2, &[v3]);
            let v6 = check(c, 6, k2, &[v4, v5, v3])?;
            let v3 = calc(c, 3, k2, &[]);
            [k2, v5, v6, v7].mix()
        };
        let v2 = l2.mix();
        let v8 = ask(c, 8, 0, &[v2])?;
        let v9 = match [9_u64, v8].mix() % 2 {
            0 => {
                let v11 = keep(c, 11, 0, &[v2]);
                let v12 = look(c, 12, 0, &[]).after(v11);
                [0_u64, v11, v12].mix()
            }
            _ => {
                let v13 = ask(c, 13, 0, &[v2])?;
                let v14 = [14_u64, v2].mix();
                let v15 = ask(c, 15, 0, &[v14, v8])?;
                [1_u64, v13, v15].mix()
            }
        };
        #[speculate]
        let v16 = match [16_u64, v9].mix() % 3 {
            0 => {
                let v18 = [18_u64, ].mix();
                [0_u64, v18].mix()
            }
            1 => {
                let v19 = ask(c, 19, 0, &[v2, v8])?;
                let v20 = [20_u64, ].mix();
                let v21 = ask(c, 21, 0, &[v20, v9])?;
                [1_u64, v19, v21].mix()
            }
            v17 => {
                let v22 = ask(c, 22, 0, &[v8, v17])?;
                let v23 = keep(c, 23, 0, &[v22, v17, v9]);
                [2_u64, v23].mix()
            }
        };
        let v24 = [24_u64, v16, v9].mix();
        let v25 = ask(c, 25, 0, &[v2]).after(v9)?;
        #[speculate]
        let v26 = match [26_u64, v24, v16].mix() % 3 {
            0 => {
                let v28 = ask(c, 28, 0, &[v25, v16, v24])?;
                [0_u64, v28].mix()
            }
            1 => {
                let v29 = keep(c, 29, 0, &[v8]);
                [1_u64, v29].mix()
            }
            _ => {
                let v31 = look(c, 31, 0, &[v30, v24, v8]);
                let v30 = ask(c, 30, 0, &[v25])?;
                [2_u64, v31].mix()
            }
        };
        let v32 = put(c, 32, 0, &[v25, v26])?;
        Ok([0_u64, v16, v26, v32].mix())
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

//! Written by `cargo run -p dag-tests --example write_random_blocks`; do not edit.

use super::digest::{Digest, Mix};
use super::nodes::{AppError, Case, Run, ask, calc, check, keep, look, put};
use dag_core::workflow;

workflow!(
    async fn w0_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).ok();
        let v3 = for k4 in c.list(4, 0, &[]).concurrent(c.width(5, 0)).until(c.limit(6, 0)) {
            let v7 = keep(c, 8, k4, &[v1.digest()]).ensure(|v| c.likes(9, k4, v.digest()))?;
            let v10 = ask(c, 11, k4, &[v1.digest()]).after(v7).retry(c.times(13, k4), backoff = |_error, n| c.pause(12, k4, n)).or_else(ask(c, 14, k4, &[]))?;
            [k4, v7, v10].mix()
        }.ensure(|v| c.likes(15, 0, v.digest())).timeout(c.limit(16, 0)).ok();
        let v17 = ask(c, 18, 0, &[v3.digest()]).or_else(put(c, 19, 0, &[v1.digest()])).timeout(c.limit(20, 0))?;
        let v21 = select_ok!(ask(c, 22, 0, &[v17.digest(), v3.digest()]).timeout(c.limit(23, 0)), put(c, 25, 0, &[]), ask(c, 26, 0, &[v3.digest()])).timeout(c.limit(27, 0)).ensure(|v| c.likes(28, 0, v.digest()));
        select_ok!(put(c, 30, 0, &[]).or_else(ask(c, 31, 0, &[v17.digest()])).timeout(c.limit(32, 0)), ask(c, 33, 0, &[v17.digest(), v21.digest()]).timeout(c.limit(34, 0)).ensure(|v| c.likes(35, 0, v.digest())), ask(c, 36, 0, &[]).timeout(c.limit(37, 0))).timeout(c.limit(38, 0))
    }
);

workflow!(
    async fn w0_1(c: &Case) -> Result<u64, AppError> {
        let v17 = ask(c, 18, 0, &[v3.digest()]).or_else(put(c, 19, 0, &[v1.digest()])).timeout(c.limit(20, 0))?;
        let v21 = select_ok!(ask(c, 22, 0, &[v17.digest(), v3.digest()]).timeout(c.limit(23, 0)), put(c, 25, 0, &[]), ask(c, 26, 0, &[v3.digest()])).timeout(c.limit(27, 0)).ensure(|v| c.likes(28, 0, v.digest()));
        let v1 = ask(c, 2, 0, &[]).ok();
        let v3 = for k4 in c.list(4, 0, &[]).concurrent(c.width(5, 0)).until(c.limit(6, 0)) {
            let v10 = ask(c, 11, k4, &[v1.digest()]).after(v7).retry(c.times(13, k4), backoff = |_error, n| c.pause(12, k4, n)).or_else(ask(c, 14, k4, &[]))?;
            let v7 = keep(c, 8, k4, &[v1.digest()]).ensure(|v| c.likes(9, k4, v.digest()))?;
            [k4, v7, v10].mix()
        }.ensure(|v| c.likes(15, 0, v.digest())).timeout(c.limit(16, 0)).ok();
        select_ok!(put(c, 30, 0, &[]).or_else(ask(c, 31, 0, &[v17.digest()])).timeout(c.limit(32, 0)), ask(c, 33, 0, &[v17.digest(), v21.digest()]).timeout(c.limit(34, 0)).ensure(|v| c.likes(35, 0, v.digest())), ask(c, 36, 0, &[]).timeout(c.limit(37, 0))).timeout(c.limit(38, 0))
    }
);

workflow!(
    async fn w0_2(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).ok();
        let v17 = ask(c, 18, 0, &[v3.digest()]).or_else(put(c, 19, 0, &[v1.digest()])).timeout(c.limit(20, 0))?;
        let v3 = for k4 in c.list(4, 0, &[]).concurrent(c.width(5, 0)).until(c.limit(6, 0)) {
            let v7 = keep(c, 8, k4, &[v1.digest()]).ensure(|v| c.likes(9, k4, v.digest()))?;
            let v10 = ask(c, 11, k4, &[v1.digest()]).after(v7).retry(c.times(13, k4), backoff = |_error, n| c.pause(12, k4, n)).or_else(ask(c, 14, k4, &[]))?;
            [k4, v7, v10].mix()
        }.ensure(|v| c.likes(15, 0, v.digest())).timeout(c.limit(16, 0)).ok();
        let v21 = select_ok!(ask(c, 22, 0, &[v17.digest(), v3.digest()]).timeout(c.limit(23, 0)), put(c, 25, 0, &[]), ask(c, 26, 0, &[v3.digest()])).timeout(c.limit(27, 0)).ensure(|v| c.likes(28, 0, v.digest()));
        select_ok!(put(c, 30, 0, &[]).or_else(ask(c, 31, 0, &[v17.digest()])).timeout(c.limit(32, 0)), ask(c, 33, 0, &[v17.digest(), v21.digest()]).timeout(c.limit(34, 0)).ensure(|v| c.likes(35, 0, v.digest())), ask(c, 36, 0, &[]).timeout(c.limit(37, 0))).timeout(c.limit(38, 0))
    }
);

workflow!(
    async fn w1_0(c: &Case) -> Result<u64, AppError> {
        let v1 = quorum!(1; check(c, 2, 0, &[]), ask(c, 3, 0, &[]), ask(c, 4, 0, &[]).hedge(c.limit(5, 0)))?;
        let v6 = ask(c, 7, 0, &[v1.digest()]).or_else(calc(c, 8, 0, &[])).timeout(c.limit(9, 0))?;
        let v10 = for k11 in c.list(11, 0, &[v6]).concurrent(c.width(12, 0)).until(c.limit(13, 0)) {
            ask(c, 15, k11, &[v1.digest(), v6]).hedge(c.limit(16, k11)).ensure(|v| c.likes(19, k11, v.digest()))?
        };
        let v20 = keep(c, 21, 0, &[v6]).timeout(c.limit(22, 0)).ensure(|v| c.likes(25, 0, v.digest()));
        let v26 = ask(c, 27, 0, &[v1.digest(), v6.digest()]).ensure(|v| c.likes(28, 0, v.digest())).timeout(c.limit(29, 0)).or_else(ask(c, 30, 0, &[])).retry(c.times(32, 0), backoff = |_error, n| c.pause(31, 0, n))?;
        Ok([0, v10.digest(), v20.digest(), v26].mix())
    }
);

workflow!(
    async fn w2_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).hedge(c.limit(3, 0)).unwrap_or(7);
        let v4 = quorum!(2; look(c, 5, 0, &[v1]).timeout(c.limit(6, 0)), ask(c, 7, 0, &[]).ensure(|v| c.likes(8, 0, v.digest())))?;
        let v9 = put(c, 10, 0, &[v4.digest(), v1])?;
        Ok([0, v9].mix())
    }
);

workflow!(
    async fn w3_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)).until(c.limit(4, 0)) {
            let v5 = ask(c, 6, k2, &[]).timeout(c.limit(7, k2))?;
            let v8 = quorum!(3; look(c, 9, k2, &[v5]).ensure(|v| c.likes(10, k2, v.digest())), ask(c, 11, k2, &[v5]).timeout(c.limit(12, k2)), put(c, 14, k2, &[])).ok();
            let v15 = for k16 in c.list(16, k2, &[v8.digest()]).concurrent(c.width(17, k2)) {
                for k19 in c.list(19, k16, &[]).concurrent(c.width(20, k16)) {
                    let v21 = put(c, 22, k19, &[]).hedge(c.limit(23, k19)).ensure(|v| c.likes(24, k19, v.digest())).or_else(put(c, 25, k19, &[v8.digest()])).or_else(check(c, 26, k19, &[v8.digest()]))?;
                    let v27 = select_ok!(calc(c, 28, k19, &[]).ensure(|v| c.likes(29, k19, v.digest())), keep(c, 30, k19, &[]).timeout(c.limit(31, k19)))?;
                    [k19, v21, v27].mix()
                }
            }.timeout(c.limit(32, k2)).ok();
            [k2, v15.digest()].mix()
        }.timeout(c.limit(33, 0));
        let v34 = look(c, 35, 0, &[]).hedge(c.limit(36, 0)).timeout(c.limit(37, 0));
        let v40 = put(c, 41, 0, &[v34.digest()]).ok().timeout(c.limit(42, 0)).ensure(|v| c.likes(43, 0, v.digest()))?;
        let v44 = quorum!(1; calc(c, 45, 0, &[v40.digest()]).ensure(|v| c.likes(46, 0, v.digest())), calc(c, 47, 0, &[]).ensure(|v| c.likes(48, 0, v.digest()))).ok();
        Ok([0, v1.digest(), v44.digest()].mix())
    }
);

workflow!(
    async fn w4_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)).until(c.limit(4, 0)) {
            let v5 = look(c, 6, k2, &[]).timeout(c.limit(7, k2))?;
            let v8 = ask(c, 9, k2, &[v5.digest()]).ok();
            [k2, v8.digest()].mix()
        }.ensure(|v| c.likes(10, 0, v.digest())).timeout(c.limit(11, 0));
        let v12 = ask(c, 13, 0, &[v1.digest()]).ensure(|v| c.likes(14, 0, v.digest())).or_else(ask(c, 15, 0, &[v1.digest()])).timeout(c.limit(16, 0)).retry(c.times(17, 0))?;
        Ok([0, v12].mix())
    }
);

workflow!(
    async fn w5_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)).until(c.limit(4, 0)) {
            let v5 = select_ok!(ask(c, 6, k2, &[]), ask(c, 7, k2, &[]), look(c, 8, k2, &[]).timeout(c.limit(9, k2))).or_else(ask(c, 10, k2, &[])).or_else(ask(c, 11, k2, &[])).timeout(c.limit(12, k2))?;
            let v13 = ask(c, 14, k2, &[v5.digest()]).unwrap_or(7).hedge(c.limit(15, k2)).ensure(|v| c.likes(16, k2, v.digest()))?;
            let v17 = ask(c, 18, k2, &[v5.digest()]).timeout(c.limit(19, k2)).ok();
            [k2, v13, v17.digest()].mix()
        }.timeout(c.limit(20, 0)).ok();
        let v22 = put(c, 23, 0, &[v1.digest()]).retry(c.times(25, 0), backoff = |_error, n| c.pause(24, 0, n)).hedge(c.limit(26, 0))?;
        let v27 = select_ok!(ask(c, 28, 0, &[]).after(v22), look(c, 29, 0, &[v22.digest(), v1.digest()]).ensure(|v| c.likes(30, 0, v.digest())), look(c, 31, 0, &[]).timeout(c.limit(32, 0)))?;
        let v34 = ask(c, 35, 0, &[v27.digest()]).retry(c.times(36, 0)).hedge(c.limit(37, 0)).ensure(|v| c.likes(38, 0, v.digest())).or_else(ask(c, 39, 0, &[v27])).unwrap_or(7);
        let v40 = for k41 in c.list(41, 0, &[]).concurrent(c.width(42, 0)) {
            let v43 = ask(c, 44, k41, &[v34])?;
            let v45 = ask(c, 46, k41, &[v22.digest(), v34]).retry(c.times(47, k41)).ok();
            let v48 = look(c, 49, k41, &[v45.digest(), v34.digest()]);
            [k41, v43, v48].mix()
        }.ensure(|v| c.likes(50, 0, v.digest()))?;
        Ok([0, v40.digest()].mix())
    }
);

workflow!(
    async fn w5_1(c: &Case) -> Result<u64, AppError> {
        let v22 = put(c, 23, 0, &[v1.digest()]).retry(c.times(25, 0), backoff = |_error, n| c.pause(24, 0, n)).hedge(c.limit(26, 0))?;
        let v34 = ask(c, 35, 0, &[v27.digest()]).retry(c.times(36, 0)).hedge(c.limit(37, 0)).ensure(|v| c.likes(38, 0, v.digest())).or_else(ask(c, 39, 0, &[v27])).unwrap_or(7);
        let v27 = select_ok!(ask(c, 28, 0, &[]).after(v22), look(c, 29, 0, &[v22.digest(), v1.digest()]).ensure(|v| c.likes(30, 0, v.digest())), look(c, 31, 0, &[]).timeout(c.limit(32, 0)))?;
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)).until(c.limit(4, 0)) {
            let v13 = ask(c, 14, k2, &[v5.digest()]).unwrap_or(7).hedge(c.limit(15, k2)).ensure(|v| c.likes(16, k2, v.digest()))?;
            let v5 = select_ok!(ask(c, 6, k2, &[]), ask(c, 7, k2, &[]), look(c, 8, k2, &[]).timeout(c.limit(9, k2))).or_else(ask(c, 10, k2, &[])).or_else(ask(c, 11, k2, &[])).timeout(c.limit(12, k2))?;
            let v17 = ask(c, 18, k2, &[v5.digest()]).timeout(c.limit(19, k2)).ok();
            [k2, v13, v17.digest()].mix()
        }.timeout(c.limit(20, 0)).ok();
        let v40 = for k41 in c.list(41, 0, &[]).concurrent(c.width(42, 0)) {
            let v43 = ask(c, 44, k41, &[v34])?;
            let v45 = ask(c, 46, k41, &[v22.digest(), v34]).retry(c.times(47, k41)).ok();
            let v48 = look(c, 49, k41, &[v45.digest(), v34.digest()]);
            [k41, v43, v48].mix()
        }.ensure(|v| c.likes(50, 0, v.digest()))?;
        Ok([0, v40.digest()].mix())
    }
);

workflow!(
    async fn w5_2(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)).until(c.limit(4, 0)) {
            let v13 = ask(c, 14, k2, &[v5.digest()]).unwrap_or(7).hedge(c.limit(15, k2)).ensure(|v| c.likes(16, k2, v.digest()))?;
            let v17 = ask(c, 18, k2, &[v5.digest()]).timeout(c.limit(19, k2)).ok();
            let v5 = select_ok!(ask(c, 6, k2, &[]), ask(c, 7, k2, &[]), look(c, 8, k2, &[]).timeout(c.limit(9, k2))).or_else(ask(c, 10, k2, &[])).or_else(ask(c, 11, k2, &[])).timeout(c.limit(12, k2))?;
            [k2, v13, v17.digest()].mix()
        }.timeout(c.limit(20, 0)).ok();
        let v22 = put(c, 23, 0, &[v1.digest()]).retry(c.times(25, 0), backoff = |_error, n| c.pause(24, 0, n)).hedge(c.limit(26, 0))?;
        let v27 = select_ok!(ask(c, 28, 0, &[]).after(v22), look(c, 29, 0, &[v22.digest(), v1.digest()]).ensure(|v| c.likes(30, 0, v.digest())), look(c, 31, 0, &[]).timeout(c.limit(32, 0)))?;
        let v40 = for k41 in c.list(41, 0, &[]).concurrent(c.width(42, 0)) {
            let v45 = ask(c, 46, k41, &[v22.digest(), v34]).retry(c.times(47, k41)).ok();
            let v48 = look(c, 49, k41, &[v45.digest(), v34.digest()]);
            let v43 = ask(c, 44, k41, &[v34])?;
            [k41, v43, v48].mix()
        }.ensure(|v| c.likes(50, 0, v.digest()))?;
        let v34 = ask(c, 35, 0, &[v27.digest()]).retry(c.times(36, 0)).hedge(c.limit(37, 0)).ensure(|v| c.likes(38, 0, v.digest())).or_else(ask(c, 39, 0, &[v27])).unwrap_or(7);
        Ok([0, v40.digest()].mix())
    }
);

workflow!(
    async fn w6_0(c: &Case) -> Result<u64, AppError> {
        let v1 = select_ok!(put(c, 2, 0, &[]), look(c, 3, 0, &[]).hedge(c.limit(4, 0)).ensure(|v| c.likes(5, 0, v.digest())), put(c, 6, 0, &[]).retry(c.times(8, 0), backoff = |_error, n| c.pause(7, 0, n))).timeout(c.limit(9, 0)).ensure(|v| c.likes(10, 0, v.digest())).ok();
        let v12 = for k13 in c.list(13, 0, &[]).concurrent(c.width(14, 0)) {
            let v15 = for k16 in c.list(16, k13, &[]).concurrent(c.width(17, k13)) {
                let v18 = ask(c, 19, k16, &[])?;
                let v20 = for k21 in c.list(21, k16, &[]).concurrent(c.width(22, k16)) {
                    let v23 = quorum!(1; calc(c, 24, k21, &[]).ensure(|v| c.likes(25, k21, v.digest())), put(c, 26, k21, &[]).retry(c.times(27, k21)), check(c, 28, k21, &[v1.digest()])).ensure(|v| c.likes(29, k21, v.digest())).ok();
                    let v30 = check(c, 31, k21, &[v1.digest()]).unwrap_or(7);
                    [k21, v23.digest(), v30].mix()
                };
                let v32 = ask(c, 33, k16, &[]).after(v20).retry(c.times(34, k16))?;
                [k16, v18, v20.digest(), v32].mix()
            };
            ask(c, 36, k13, &[v15.digest()]).retry(c.times(38, k13), backoff = |_error, n| c.pause(37, k13, n)).timeout(c.limit(39, k13)).hedge(c.limit(40, k13)).timeout(c.limit(41, k13)).ok()
        };
        let v42 = look(c, 43, 0, &[v1.digest()]).timeout(c.limit(44, 0)).ok();
        let v45 = for k46 in c.list(46, 0, &[]).concurrent(c.width(47, 0)).until(c.limit(48, 0)) {
            let v49 = for k50 in c.list(50, k46, &[v12.digest()]).concurrent(c.width(51, k46)) {
                let v52 = put(c, 53, k50, &[v12.digest()])?;
                let v54 = for k55 in c.list(55, k50, &[]).concurrent(c.width(56, k50)) {
                    let v57 = ask(c, 58, k55, &[v12.digest(), v1.digest()]).unwrap_or(7);
                    let v59 = check(c, 60, k55, &[v57])?;
                    [k55, v59].mix()
                }.after(v52).timeout(c.limit(61, k50))?;
                [k50, v52, v54.digest()].mix()
            };
            let v62 = ask(c, 63, k46, &[v49.digest()]).hedge(c.limit(64, k46)).timeout(c.limit(65, k46)).retry(c.times(66, k46)).or_else(ask(c, 67, k46, &[v49.digest()]))?;
            let v68 = select_ok!(put(c, 69, k46, &[v49.digest(), v42.digest()]), ask(c, 70, k46, &[v42.digest()])).unwrap_or(7);
            [k46, v62, v68].mix()
        }.timeout(c.limit(71, 0))?;
        select_ok!(ask(c, 73, 0, &[v12.digest(), v42.digest()]).retry(c.times(74, 0)).hedge(c.limit(75, 0)), calc(c, 76, 0, &[v45.digest()]).ensure(|v| c.likes(77, 0, v.digest())), put(c, 78, 0, &[])).ensure(|v| c.likes(79, 0, v.digest()))
    }
);

workflow!(
    async fn w7_0(c: &Case) -> Result<u64, AppError> {
        let v1 = select_ok!(look(c, 2, 0, &[]).ensure(|v| c.likes(3, 0, v.digest())), keep(c, 4, 0, &[]).ensure(|v| c.likes(5, 0, v.digest()))).ok();
        let v6 = quorum!(1; look(c, 7, 0, &[]).after(v1).timeout(c.limit(8, 0)), ask(c, 9, 0, &[]).retry(c.times(10, 0)).hedge(c.limit(11, 0)), look(c, 12, 0, &[v1.digest()]).ensure(|v| c.likes(13, 0, v.digest()))).timeout(c.limit(14, 0))?;
        let v15 = for k16 in c.list(16, 0, &[]).concurrent(c.width(17, 0)) {
            let v18 = ask(c, 19, k16, &[v1.digest()]).timeout(c.limit(20, k16)).hedge(c.limit(23, k16)).unwrap_or(7);
            let v24 = for k25 in c.list(25, k16, &[]).concurrent(c.width(26, k16)) {
                ask(c, 28, k25, &[v18.digest()]).hedge(c.limit(29, k25)).retry(c.times(31, k25), backoff = |_error, n| c.pause(30, k25, n)).timeout(c.limit(32, k25))?
            }.timeout(c.limit(33, k16));
            let v34 = put(c, 35, k16, &[]).timeout(c.limit(36, k16)).retry(c.times(37, k16)).timeout(c.limit(38, k16));
            [k16, v24.digest(), v34.digest()].mix()
        }.after(v6);
        let v39 = for k40 in c.list(40, 0, &[v1.digest()]).concurrent(c.width(41, 0)) {
            check(c, 43, k40, &[v6.digest(), v15.digest()]).ensure(|v| c.likes(44, k40, v.digest())).ok()
        }.timeout(c.limit(45, 0))?;
        Ok([0, v39.digest()].mix())
    }
);

workflow!(
    async fn w8_0(c: &Case) -> Result<u64, AppError> {
        let v1 = check(c, 2, 0, &[]).ok();
        let v3 = for k4 in c.list(4, 0, &[v1.digest()]).concurrent(c.width(5, 0)) {
            for k7 in c.list(7, k4, &[v1.digest()]).concurrent(c.width(8, k4)).until(c.limit(9, k4)) {
                keep(c, 11, k7, &[v1.digest()])
            }.ensure(|v| c.likes(12, k4, v.digest()))?
        }.timeout(c.limit(13, 0)).ok();
        let v14 = ask(c, 15, 0, &[v1.digest()]).timeout(c.limit(16, 0)).retry(c.times(18, 0), backoff = |_error, n| c.pause(17, 0, n)).timeout(c.limit(19, 0)).retry(c.times(21, 0), backoff = |_error, n| c.pause(20, 0, n))?;
        Ok([0, v3.digest(), v14].mix())
    }
);

workflow!(
    async fn w9_0(c: &Case) -> Result<u64, AppError> {
        let v1 = select_ok!(put(c, 2, 0, &[]).timeout(c.limit(3, 0)), ask(c, 4, 0, &[]).or_else(look(c, 5, 0, &[])).hedge(c.limit(6, 0)).ensure(|v| c.likes(7, 0, v.digest())), check(c, 8, 0, &[])).timeout(c.limit(9, 0)).ensure(|v| c.likes(10, 0, v.digest())).timeout(c.limit(11, 0));
        let v12 = select_ok!(keep(c, 13, 0, &[v1.digest()]).ensure(|v| c.likes(14, 0, v.digest())), ask(c, 15, 0, &[]), put(c, 16, 0, &[v1.digest()])).or_else(calc(c, 17, 0, &[])).timeout(c.limit(18, 0))?;
        let v19 = quorum!(3; ask(c, 20, 0, &[v12.digest(), v1.digest()]).retry(c.times(21, 0)), keep(c, 23, 0, &[v1.digest(), v12]).hedge(c.limit(24, 0)).ensure(|v| c.likes(25, 0, v.digest())), ask(c, 26, 0, &[]).retry(c.times(28, 0), backoff = |_error, n| c.pause(27, 0, n)).or_else(check(c, 29, 0, &[v1.digest()]))).ok();
        let v30 = ask(c, 31, 0, &[]).timeout(c.limit(32, 0))?;
        Ok([0, v19.digest(), v30].mix())
    }
);

workflow!(
    async fn w10_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)).until(c.limit(4, 0)) {
            ask(c, 6, k2, &[]).retry(c.times(8, k2), backoff = |_error, n| c.pause(7, k2, n)).or_else(put(c, 9, k2, &[])).timeout(c.limit(10, k2))?
        }.ensure(|v| c.likes(12, 0, v.digest()))?;
        let v13 = for k14 in c.list(14, 0, &[]).concurrent(c.width(15, 0)).until(c.limit(16, 0)) {
            keep(c, 18, k14, &[v1.digest()]).timeout(c.limit(19, k14)).ensure(|v| c.likes(20, k14, v.digest()))?
        };
        let v22 = put(c, 23, 0, &[]).timeout(c.limit(24, 0)).ensure(|v| c.likes(25, 0, v.digest())).or_else(keep(c, 27, 0, &[v13.digest(), v1.digest()]));
        let v28 = ask(c, 29, 0, &[v13.digest()]).timeout(c.limit(30, 0)).retry(c.times(32, 0), backoff = |_error, n| c.pause(31, 0, n));
        Ok([0, v22, v28.digest()].mix())
    }
);

workflow!(
    async fn w10_1(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)).until(c.limit(4, 0)) {
            ask(c, 6, k2, &[]).retry(c.times(8, k2), backoff = |_error, n| c.pause(7, k2, n)).or_else(put(c, 9, k2, &[])).timeout(c.limit(10, k2))?
        }.ensure(|v| c.likes(12, 0, v.digest()))?;
        let v22 = put(c, 23, 0, &[]).timeout(c.limit(24, 0)).ensure(|v| c.likes(25, 0, v.digest())).or_else(keep(c, 27, 0, &[v13.digest(), v1.digest()]));
        let v13 = for k14 in c.list(14, 0, &[]).concurrent(c.width(15, 0)).until(c.limit(16, 0)) {
            keep(c, 18, k14, &[v1.digest()]).timeout(c.limit(19, k14)).ensure(|v| c.likes(20, k14, v.digest()))?
        };
        let v28 = ask(c, 29, 0, &[v13.digest()]).timeout(c.limit(30, 0)).retry(c.times(32, 0), backoff = |_error, n| c.pause(31, 0, n));
        Ok([0, v22, v28.digest()].mix())
    }
);

workflow!(
    async fn w10_2(c: &Case) -> Result<u64, AppError> {
        let v13 = for k14 in c.list(14, 0, &[]).concurrent(c.width(15, 0)).until(c.limit(16, 0)) {
            keep(c, 18, k14, &[v1.digest()]).timeout(c.limit(19, k14)).ensure(|v| c.likes(20, k14, v.digest()))?
        };
        let v22 = put(c, 23, 0, &[]).timeout(c.limit(24, 0)).ensure(|v| c.likes(25, 0, v.digest())).or_else(keep(c, 27, 0, &[v13.digest(), v1.digest()]));
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)).until(c.limit(4, 0)) {
            ask(c, 6, k2, &[]).retry(c.times(8, k2), backoff = |_error, n| c.pause(7, k2, n)).or_else(put(c, 9, k2, &[])).timeout(c.limit(10, k2))?
        }.ensure(|v| c.likes(12, 0, v.digest()))?;
        let v28 = ask(c, 29, 0, &[v13.digest()]).timeout(c.limit(30, 0)).retry(c.times(32, 0), backoff = |_error, n| c.pause(31, 0, n));
        Ok([0, v22, v28.digest()].mix())
    }
);

workflow!(
    async fn w11_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).unwrap_or(7).timeout(c.limit(3, 0)).ok();
        let v4 = ask(c, 5, 0, &[v1.digest()]).retry(c.times(6, 0)).unwrap_or(7);
        let v7 = put(c, 8, 0, &[v1.digest(), v4]).or_else(look(c, 9, 0, &[]));
        Ok([0, v7].mix())
    }
);

workflow!(
    async fn w12_0(c: &Case) -> Result<u64, AppError> {
        let v1 = calc(c, 2, 0, &[]);
        let v3 = keep(c, 4, 0, &[]);
        Ok([0, v1, v3].mix())
    }
);

workflow!(
    async fn w13_0(c: &Case) -> Result<u64, AppError> {
        let v1 = put(c, 2, 0, &[]).hedge(c.limit(3, 0))?;
        let v4 = ask(c, 5, 0, &[]).retry(c.times(7, 0), backoff = |_error, n| c.pause(6, 0, n)).timeout(c.limit(8, 0))?;
        let v9 = ask(c, 10, 0, &[v4.digest(), v1]).timeout(c.limit(11, 0)).ensure(|v| c.likes(12, 0, v.digest())).or_else(keep(c, 13, 0, &[v4.digest()]));
        let v14 = for k15 in c.list(15, 0, &[v9]).concurrent(c.width(16, 0)) {
            let v17 = ask(c, 18, k15, &[]).or_else(look(c, 19, k15, &[v1.digest()])).ensure(|v| c.likes(20, k15, v.digest())).or_else(put(c, 21, k15, &[])).retry(c.times(22, k15))?;
            let v23 = put(c, 24, k15, &[]).timeout(c.limit(25, k15)).retry(c.times(27, k15))?;
            [k15, v17, v23].mix()
        };
        let v30 = look(c, 31, 0, &[]).after(v1).timeout(c.limit(32, 0)).hedge(c.limit(33, 0))?;
        Ok([0, v14.digest(), v30].mix())
    }
);

workflow!(
    async fn w14_0(c: &Case) -> Result<u64, AppError> {
        let v1 = put(c, 2, 0, &[])?;
        let v3 = ask(c, 4, 0, &[]).hedge(c.limit(5, 0)).or_else(ask(c, 7, 0, &[])).retry(c.times(8, 0))?;
        let v9 = for k10 in c.list(10, 0, &[]).concurrent(c.width(11, 0)) {
            let v12 = for k13 in c.list(13, k10, &[]).concurrent(c.width(14, k10)).until(c.limit(15, k10)) {
                put(c, 17, k13, &[]).unwrap_or(7).ensure(|v| c.likes(18, k13, v.digest()))?
            };
            let v19 = look(c, 20, k10, &[v12.digest()]).timeout(c.limit(21, k10)).ok();
            [k10, v19.digest()].mix()
        };
        let v22 = put(c, 23, 0, &[v9.digest()])?;
        let v24 = for k25 in c.list(25, 0, &[]).concurrent(c.width(26, 0)).until(c.limit(27, 0)) {
            let v28 = for k29 in c.list(29, k25, &[]).concurrent(c.width(30, k25)) {
                let v31 = keep(c, 32, k29, &[v3, v22.digest()]).timeout(c.limit(33, k29)).ensure(|v| c.likes(34, k29, v.digest())).or_else(put(c, 35, k29, &[v22])).timeout(c.limit(36, k29)).unwrap_or(7);
                [k29, v31].mix()
            }.ensure(|v| c.likes(37, k25, v.digest()))?;
            let v38 = select_ok!(ask(c, 39, k25, &[v22.digest()]).timeout(c.limit(40, k25)), put(c, 41, k25, &[]).after(v28).timeout(c.limit(42, k25)).hedge(c.limit(43, k25))).timeout(c.limit(44, k25));
            let v46 = calc(c, 47, k25, &[v22.digest(), v38.digest()]);
            [k25, v28.digest(), v46].mix()
        }.after(v1).timeout(c.limit(48, 0)).ensure(|v| c.likes(49, 0, v.digest())).timeout(c.limit(50, 0))?;
        Ok([0, v1, v24.digest()].mix())
    }
);

workflow!(
    async fn w15_0(c: &Case) -> Result<u64, AppError> {
        let v1 = look(c, 2, 0, &[]).timeout(c.limit(3, 0)).or_else(ask(c, 4, 0, &[])).hedge(c.limit(5, 0))?;
        let v6 = quorum!(1; put(c, 7, 0, &[v1.digest()]).timeout(c.limit(8, 0)), keep(c, 9, 0, &[]).ensure(|v| c.likes(10, 0, v.digest())))?;
        let v11 = select_ok!(look(c, 12, 0, &[]).ensure(|v| c.likes(13, 0, v.digest())), keep(c, 14, 0, &[v6.digest()]).hedge(c.limit(15, 0)).ensure(|v| c.likes(16, 0, v.digest())), ask(c, 17, 0, &[v6.digest()]).ensure(|v| c.likes(18, 0, v.digest()))).ok();
        let v19 = keep(c, 20, 0, &[v1.digest(), v6.digest()]).hedge(c.limit(21, 0)).ensure(|v| c.likes(22, 0, v.digest()))?;
        let v23 = ask(c, 24, 0, &[v11.digest()]).timeout(c.limit(25, 0)).ok();
        let v26 = ask(c, 27, 0, &[]).retry(c.times(29, 0), backoff = |_error, n| c.pause(28, 0, n)).or_else(look(c, 30, 0, &[v11.digest()]));
        let v31 = select_ok!(put(c, 32, 0, &[v23.digest()]).hedge(c.limit(33, 0)), ask(c, 35, 0, &[v23.digest()])).ensure(|v| c.likes(36, 0, v.digest()))?;
        Ok([0, v19, v26, v31].mix())
    }
);

workflow!(
    async fn w15_1(c: &Case) -> Result<u64, AppError> {
        let v6 = quorum!(1; put(c, 7, 0, &[v1.digest()]).timeout(c.limit(8, 0)), keep(c, 9, 0, &[]).ensure(|v| c.likes(10, 0, v.digest())))?;
        let v11 = select_ok!(look(c, 12, 0, &[]).ensure(|v| c.likes(13, 0, v.digest())), keep(c, 14, 0, &[v6.digest()]).hedge(c.limit(15, 0)).ensure(|v| c.likes(16, 0, v.digest())), ask(c, 17, 0, &[v6.digest()]).ensure(|v| c.likes(18, 0, v.digest()))).ok();
        let v31 = select_ok!(put(c, 32, 0, &[v23.digest()]).hedge(c.limit(33, 0)), ask(c, 35, 0, &[v23.digest()])).ensure(|v| c.likes(36, 0, v.digest()))?;
        let v26 = ask(c, 27, 0, &[]).retry(c.times(29, 0), backoff = |_error, n| c.pause(28, 0, n)).or_else(look(c, 30, 0, &[v11.digest()]));
        let v19 = keep(c, 20, 0, &[v1.digest(), v6.digest()]).hedge(c.limit(21, 0)).ensure(|v| c.likes(22, 0, v.digest()))?;
        let v23 = ask(c, 24, 0, &[v11.digest()]).timeout(c.limit(25, 0)).ok();
        let v1 = look(c, 2, 0, &[]).timeout(c.limit(3, 0)).or_else(ask(c, 4, 0, &[])).hedge(c.limit(5, 0))?;
        Ok([0, v19, v26, v31].mix())
    }
);

workflow!(
    async fn w15_2(c: &Case) -> Result<u64, AppError> {
        let v31 = select_ok!(put(c, 32, 0, &[v23.digest()]).hedge(c.limit(33, 0)), ask(c, 35, 0, &[v23.digest()])).ensure(|v| c.likes(36, 0, v.digest()))?;
        let v6 = quorum!(1; put(c, 7, 0, &[v1.digest()]).timeout(c.limit(8, 0)), keep(c, 9, 0, &[]).ensure(|v| c.likes(10, 0, v.digest())))?;
        let v1 = look(c, 2, 0, &[]).timeout(c.limit(3, 0)).or_else(ask(c, 4, 0, &[])).hedge(c.limit(5, 0))?;
        let v11 = select_ok!(look(c, 12, 0, &[]).ensure(|v| c.likes(13, 0, v.digest())), keep(c, 14, 0, &[v6.digest()]).hedge(c.limit(15, 0)).ensure(|v| c.likes(16, 0, v.digest())), ask(c, 17, 0, &[v6.digest()]).ensure(|v| c.likes(18, 0, v.digest()))).ok();
        let v26 = ask(c, 27, 0, &[]).retry(c.times(29, 0), backoff = |_error, n| c.pause(28, 0, n)).or_else(look(c, 30, 0, &[v11.digest()]));
        let v23 = ask(c, 24, 0, &[v11.digest()]).timeout(c.limit(25, 0)).ok();
        let v19 = keep(c, 20, 0, &[v1.digest(), v6.digest()]).hedge(c.limit(21, 0)).ensure(|v| c.likes(22, 0, v.digest()))?;
        Ok([0, v19, v26, v31].mix())
    }
);

workflow!(
    async fn w16_0(c: &Case) -> Result<u64, AppError> {
        let v1 = select_ok!(put(c, 2, 0, &[]).timeout(c.limit(3, 0)).retry(c.times(4, 0)), keep(c, 5, 0, &[]).ensure(|v| c.likes(6, 0, v.digest())), ask(c, 7, 0, &[]).timeout(c.limit(8, 0))).ok();
        let v9 = put(c, 10, 0, &[v1.digest()])?;
        let v11 = for k12 in c.list(12, 0, &[]).concurrent(c.width(13, 0)) {
            let v14 = put(c, 15, k12, &[]).timeout(c.limit(16, k12)).ok();
            put(c, 19, k12, &[v1.digest(), v14.digest()]).retry(c.times(21, k12), backoff = |_error, n| c.pause(20, k12, n)).ensure(|v| c.likes(22, k12, v.digest())).retry(c.times(24, k12), backoff = |_error, n| c.pause(23, k12, n)).unwrap_or(7)
        };
        Ok([0, v9, v11.digest()].mix())
    }
);

workflow!(
    async fn w17_0(c: &Case) -> Result<u64, AppError> {
        let v1 = keep(c, 2, 0, &[]);
        let v3 = for k4 in c.list(4, 0, &[v1]).concurrent(c.width(5, 0)) {
            let v6 = put(c, 7, k4, &[v1]).ensure(|v| c.likes(8, k4, v.digest()))?;
            ask(c, 10, k4, &[v1, v6]).timeout(c.limit(11, k4)).unwrap_or(7).timeout(c.limit(12, k4)).hedge(c.limit(13, k4))?
        }.timeout(c.limit(14, 0)).ok();
        Ok([0, v3.digest()].mix())
    }
);

workflow!(
    async fn w18_0(c: &Case) -> Result<u64, AppError> {
        let v1 = select_ok!(ask(c, 2, 0, &[]).timeout(c.limit(3, 0)), put(c, 5, 0, &[]).retry(c.times(7, 0), backoff = |_error, n| c.pause(6, 0, n)), put(c, 9, 0, &[]))?;
        ask(c, 11, 0, &[v1]).timeout(c.limit(12, 0))
    }
);

workflow!(
    async fn w19_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[])?;
        let v3 = check(c, 4, 0, &[v1.digest()]).or_else(calc(c, 5, 0, &[v1.digest()]));
        let v6 = calc(c, 7, 0, &[]);
        let v8 = quorum!(2; ask(c, 9, 0, &[v3.digest()]).after(v6), put(c, 10, 0, &[v6.digest()]).hedge(c.limit(11, 0)))?;
        Ok([0, v8.digest()].mix())
    }
);

workflow!(
    async fn w20_0(c: &Case) -> Result<u64, AppError> {
        let v1 = put(c, 2, 0, &[]).ensure(|v| c.likes(3, 0, v.digest())).unwrap_or(7);
        let v4 = ask(c, 5, 0, &[v1.digest()])?;
        let v6 = ask(c, 7, 0, &[]).or_else(ask(c, 8, 0, &[v1.digest(), v4])).ensure(|v| c.likes(9, 0, v.digest())).retry(c.times(10, 0)).timeout(c.limit(11, 0))?;
        let v12 = quorum!(1; put(c, 13, 0, &[]), keep(c, 14, 0, &[]).after(v1).ensure(|v| c.likes(15, 0, v.digest()))).timeout(c.limit(16, 0))?;
        let v17 = for k18 in c.list(18, 0, &[]).concurrent(c.width(19, 0)) {
            let v20 = look(c, 21, k18, &[v4]).hedge(c.limit(22, k18));
            let v23 = look(c, 24, k18, &[]).timeout(c.limit(25, k18)).unwrap_or(7).hedge(c.limit(26, k18));
            [k18, v20, v23].mix()
        };
        let v27 = for k28 in c.list(28, 0, &[v12.digest()]).concurrent(c.width(29, 0)).until(c.limit(30, 0)) {
            let v31 = ask(c, 32, k28, &[v17.digest()]).retry(c.times(33, k28)).or_else(keep(c, 37, k28, &[v12.digest(), v17.digest()]));
            let v38 = quorum!(1; ask(c, 39, k28, &[v17.digest(), v31]).ensure(|v| c.likes(40, k28, v.digest())), look(c, 41, k28, &[]).ensure(|v| c.likes(42, k28, v.digest()))).timeout(c.limit(43, k28))?;
            let v44 = ask(c, 45, k28, &[v17.digest(), v31]).ensure(|v| c.likes(46, k28, v.digest())).ok();
            [k28, v38.digest(), v44.digest()].mix()
        };
        Ok([0, v6, v27.digest()].mix())
    }
);

workflow!(
    async fn w20_1(c: &Case) -> Result<u64, AppError> {
        let v6 = ask(c, 7, 0, &[]).or_else(ask(c, 8, 0, &[v1.digest(), v4])).ensure(|v| c.likes(9, 0, v.digest())).retry(c.times(10, 0)).timeout(c.limit(11, 0))?;
        let v27 = for k28 in c.list(28, 0, &[v12.digest()]).concurrent(c.width(29, 0)).until(c.limit(30, 0)) {
            let v38 = quorum!(1; ask(c, 39, k28, &[v17.digest(), v31]).ensure(|v| c.likes(40, k28, v.digest())), look(c, 41, k28, &[]).ensure(|v| c.likes(42, k28, v.digest()))).timeout(c.limit(43, k28))?;
            let v44 = ask(c, 45, k28, &[v17.digest(), v31]).ensure(|v| c.likes(46, k28, v.digest())).ok();
            let v31 = ask(c, 32, k28, &[v17.digest()]).retry(c.times(33, k28)).or_else(keep(c, 37, k28, &[v12.digest(), v17.digest()]));
            [k28, v38.digest(), v44.digest()].mix()
        };
        let v17 = for k18 in c.list(18, 0, &[]).concurrent(c.width(19, 0)) {
            let v20 = look(c, 21, k18, &[v4]).hedge(c.limit(22, k18));
            let v23 = look(c, 24, k18, &[]).timeout(c.limit(25, k18)).unwrap_or(7).hedge(c.limit(26, k18));
            [k18, v20, v23].mix()
        };
        let v12 = quorum!(1; put(c, 13, 0, &[]), keep(c, 14, 0, &[]).after(v1).ensure(|v| c.likes(15, 0, v.digest()))).timeout(c.limit(16, 0))?;
        let v4 = ask(c, 5, 0, &[v1.digest()])?;
        let v1 = put(c, 2, 0, &[]).ensure(|v| c.likes(3, 0, v.digest())).unwrap_or(7);
        Ok([0, v6, v27.digest()].mix())
    }
);

workflow!(
    async fn w20_2(c: &Case) -> Result<u64, AppError> {
        let v4 = ask(c, 5, 0, &[v1.digest()])?;
        let v1 = put(c, 2, 0, &[]).ensure(|v| c.likes(3, 0, v.digest())).unwrap_or(7);
        let v17 = for k18 in c.list(18, 0, &[]).concurrent(c.width(19, 0)) {
            let v23 = look(c, 24, k18, &[]).timeout(c.limit(25, k18)).unwrap_or(7).hedge(c.limit(26, k18));
            let v20 = look(c, 21, k18, &[v4]).hedge(c.limit(22, k18));
            [k18, v20, v23].mix()
        };
        let v12 = quorum!(1; put(c, 13, 0, &[]), keep(c, 14, 0, &[]).after(v1).ensure(|v| c.likes(15, 0, v.digest()))).timeout(c.limit(16, 0))?;
        let v6 = ask(c, 7, 0, &[]).or_else(ask(c, 8, 0, &[v1.digest(), v4])).ensure(|v| c.likes(9, 0, v.digest())).retry(c.times(10, 0)).timeout(c.limit(11, 0))?;
        let v27 = for k28 in c.list(28, 0, &[v12.digest()]).concurrent(c.width(29, 0)).until(c.limit(30, 0)) {
            let v38 = quorum!(1; ask(c, 39, k28, &[v17.digest(), v31]).ensure(|v| c.likes(40, k28, v.digest())), look(c, 41, k28, &[]).ensure(|v| c.likes(42, k28, v.digest()))).timeout(c.limit(43, k28))?;
            let v44 = ask(c, 45, k28, &[v17.digest(), v31]).ensure(|v| c.likes(46, k28, v.digest())).ok();
            let v31 = ask(c, 32, k28, &[v17.digest()]).retry(c.times(33, k28)).or_else(keep(c, 37, k28, &[v12.digest(), v17.digest()]));
            [k28, v38.digest(), v44.digest()].mix()
        };
        Ok([0, v6, v27.digest()].mix())
    }
);

workflow!(
    async fn w21_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            let v4 = put(c, 5, k2, &[]).hedge(c.limit(6, k2)).timeout(c.limit(7, k2))?;
            let v8 = calc(c, 9, k2, &[v4.digest()]);
            let v10 = look(c, 11, k2, &[]).after(v8);
            [k2, v8, v10].mix()
        }.timeout(c.limit(12, 0))?;
        let v13 = for k14 in c.list(14, 0, &[]).concurrent(c.width(15, 0)) {
            calc(c, 17, k14, &[])
        }.after(v1).timeout(c.limit(18, 0))?;
        Ok([0, v1.digest(), v13.digest()].mix())
    }
);

workflow!(
    async fn w22_0(c: &Case) -> Result<u64, AppError> {
        let v1 = select_ok!(ask(c, 2, 0, &[]).timeout(c.limit(3, 0)), put(c, 4, 0, &[]), look(c, 5, 0, &[]).hedge(c.limit(6, 0)).ensure(|v| c.likes(7, 0, v.digest()))).timeout(c.limit(8, 0))?;
        let v9 = for k10 in c.list(10, 0, &[v1.digest()]).concurrent(c.width(11, 0)) {
            let v12 = ask(c, 13, k10, &[v1.digest()]).hedge(c.limit(14, k10)).or_else(ask(c, 16, k10, &[])).ok();
            let v17 = for k18 in c.list(18, k10, &[]).concurrent(c.width(19, k10)).until(c.limit(20, k10)) {
                let v21 = look(c, 22, k18, &[v1]).timeout(c.limit(23, k18)).ok();
                [k18, v21.digest()].mix()
            }.after(v12).timeout(c.limit(24, k10))?;
            for k26 in c.list(26, k10, &[]).concurrent(c.width(27, k10)).until(c.limit(28, k10)) {
                let v29 = put(c, 30, k26, &[v1.digest(), v12.digest()]).hedge(c.limit(31, k26))?;
                let v32 = ask(c, 33, k26, &[v17.digest()]).or_else(put(c, 34, k26, &[v29.digest()])).unwrap_or(7);
                [k26, v32].mix()
            }
        }.ensure(|v| c.likes(35, 0, v.digest()));
        let v36 = ask(c, 37, 0, &[v1.digest()]).hedge(c.limit(38, 0)).or_else(ask(c, 39, 0, &[v1.digest(), v9.digest()]))?;
        let v40 = calc(c, 41, 0, &[v36.digest()]);
        look(c, 43, 0, &[v40, v36.digest()]).timeout(c.limit(44, 0))
    }
);

workflow!(
    async fn w23_0(c: &Case) -> Result<u64, AppError> {
        let v1 = keep(c, 2, 0, &[]).timeout(c.limit(3, 0))?;
        let v4 = ask(c, 5, 0, &[v1.digest()]).ok();
        let v6 = for k7 in c.list(7, 0, &[]).concurrent(c.width(8, 0)).until(c.limit(9, 0)) {
            let v10 = for k11 in c.list(11, k7, &[]).concurrent(c.width(12, k7)) {
                let v13 = calc(c, 14, k11, &[v1]);
                let v15 = select_ok!(ask(c, 16, k11, &[v13]), ask(c, 17, k11, &[v13.digest()]).ensure(|v| c.likes(18, k11, v.digest())).timeout(c.limit(19, k11))).or_else(look(c, 20, k11, &[])).ensure(|v| c.likes(21, k11, v.digest()))?;
                keep(c, 23, k11, &[v4.digest(), v15]).hedge(c.limit(24, k11)).timeout(c.limit(27, k11))?
            };
            let v28 = for k29 in c.list(29, k7, &[]).concurrent(c.width(30, k7)) {
                let v31 = ask(c, 32, k29, &[v10.digest()]).timeout(c.limit(33, k29)).retry(c.times(34, k29))?;
                [k29, v31].mix()
            }.ensure(|v| c.likes(35, k7, v.digest())).timeout(c.limit(36, k7))?;
            let v37 = ask(c, 38, k7, &[]).after(v10).unwrap_or(7);
            [k7, v28.digest(), v37].mix()
        }.timeout(c.limit(39, 0)).ok();
        let v40 = put(c, 41, 0, &[v4.digest()]).after(v6)?;
        let v42 = put(c, 43, 0, &[v40, v4.digest()]).timeout(c.limit(44, 0)).hedge(c.limit(46, 0))?;
        Ok([0, v6.digest(), v42].mix())
    }
);

workflow!(
    async fn w24_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            let v4 = calc(c, 5, k2, &[]);
            let v6 = put(c, 7, k2, &[v4])?;
            look(c, 9, k2, &[v4.digest(), v6]).hedge(c.limit(10, k2)).timeout(c.limit(11, k2)).ensure(|v| c.likes(13, k2, v.digest()))?
        };
        let v14 = quorum!(2; put(c, 15, 0, &[v1.digest()]).timeout(c.limit(16, 0)).retry(c.times(17, 0)), look(c, 18, 0, &[v1.digest()]).ensure(|v| c.likes(19, 0, v.digest())));
        Ok([0, v14.digest()].mix())
    }
);

workflow!(
    async fn w25_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).retry(c.times(3, 0)).or_else(put(c, 4, 0, &[])).hedge(c.limit(5, 0))?;
        let v6 = quorum!(1; ask(c, 7, 0, &[]).or_else(put(c, 8, 0, &[v1])), ask(c, 9, 0, &[v1]), ask(c, 10, 0, &[v1]).or_else(ask(c, 11, 0, &[v1]))).timeout(c.limit(12, 0))?;
        let v14 = for k15 in c.list(15, 0, &[v6.digest()]).concurrent(c.width(16, 0)) {
            quorum!(2; ask(c, 18, k15, &[v1]).ensure(|v| c.likes(19, k15, v.digest())).hedge(c.limit(20, k15)), look(c, 21, k15, &[]).ensure(|v| c.likes(22, k15, v.digest())), put(c, 23, k15, &[v6.digest(), v1]))
        }.timeout(c.limit(24, 0))?;
        let v25 = ask(c, 26, 0, &[v14.digest()]).retry(c.times(27, 0)).ok();
        let v28 = put(c, 29, 0, &[v6.digest()]).after(v14).retry(c.times(31, 0), backoff = |_error, n| c.pause(30, 0, n)).hedge(c.limit(32, 0)).or_else(put(c, 34, 0, &[]))?;
        let v35 = for k36 in c.list(36, 0, &[]).concurrent(c.width(37, 0)) {
            let v38 = for k39 in c.list(39, k36, &[v14.digest()]).concurrent(c.width(40, k36)).until(c.limit(41, k36)) {
                let v42 = for k43 in c.list(43, k39, &[v25.digest()]).concurrent(c.width(44, k39)).until(c.limit(45, k39)) {
                    keep(c, 47, k43, &[]).ensure(|v| c.likes(48, k43, v.digest())).retry(c.times(50, k43), backoff = |_error, n| c.pause(49, k43, n)).ok()
                }.timeout(c.limit(51, k39))?;
                let v53 = put(c, 54, k39, &[v25.digest()])?;
                let v55 = select_ok!(put(c, 56, k39, &[]).after(v42).hedge(c.limit(57, k39)), look(c, 59, k39, &[v53.digest()]).ensure(|v| c.likes(60, k39, v.digest()))).or_else(ask(c, 61, k39, &[])).ensure(|v| c.likes(62, k39, v.digest())).ok();
                [k39, v42.digest(), v55.digest()].mix()
            };
            select_ok!(ask(c, 64, k36, &[v38.digest()]).hedge(c.limit(65, k36)), keep(c, 66, k36, &[v6.digest()]).after(v38).ensure(|v| c.likes(67, k36, v.digest()))).timeout(c.limit(68, k36)).unwrap_or(7)
        };
        Ok([0, v28, v35.digest()].mix())
    }
);

workflow!(
    async fn w25_1(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).retry(c.times(3, 0)).or_else(put(c, 4, 0, &[])).hedge(c.limit(5, 0))?;
        let v14 = for k15 in c.list(15, 0, &[v6.digest()]).concurrent(c.width(16, 0)) {
            quorum!(2; ask(c, 18, k15, &[v1]).ensure(|v| c.likes(19, k15, v.digest())).hedge(c.limit(20, k15)), look(c, 21, k15, &[]).ensure(|v| c.likes(22, k15, v.digest())), put(c, 23, k15, &[v6.digest(), v1]))
        }.timeout(c.limit(24, 0))?;
        let v35 = for k36 in c.list(36, 0, &[]).concurrent(c.width(37, 0)) {
            let v38 = for k39 in c.list(39, k36, &[v14.digest()]).concurrent(c.width(40, k36)).until(c.limit(41, k36)) {
                let v55 = select_ok!(put(c, 56, k39, &[]).after(v42).hedge(c.limit(57, k39)), look(c, 59, k39, &[v53.digest()]).ensure(|v| c.likes(60, k39, v.digest()))).or_else(ask(c, 61, k39, &[])).ensure(|v| c.likes(62, k39, v.digest())).ok();
                let v53 = put(c, 54, k39, &[v25.digest()])?;
                let v42 = for k43 in c.list(43, k39, &[v25.digest()]).concurrent(c.width(44, k39)).until(c.limit(45, k39)) {
                    keep(c, 47, k43, &[]).ensure(|v| c.likes(48, k43, v.digest())).retry(c.times(50, k43), backoff = |_error, n| c.pause(49, k43, n)).ok()
                }.timeout(c.limit(51, k39))?;
                [k39, v42.digest(), v55.digest()].mix()
            };
            select_ok!(ask(c, 64, k36, &[v38.digest()]).hedge(c.limit(65, k36)), keep(c, 66, k36, &[v6.digest()]).after(v38).ensure(|v| c.likes(67, k36, v.digest()))).timeout(c.limit(68, k36)).unwrap_or(7)
        };
        let v25 = ask(c, 26, 0, &[v14.digest()]).retry(c.times(27, 0)).ok();
        let v6 = quorum!(1; ask(c, 7, 0, &[]).or_else(put(c, 8, 0, &[v1])), ask(c, 9, 0, &[v1]), ask(c, 10, 0, &[v1]).or_else(ask(c, 11, 0, &[v1]))).timeout(c.limit(12, 0))?;
        let v28 = put(c, 29, 0, &[v6.digest()]).after(v14).retry(c.times(31, 0), backoff = |_error, n| c.pause(30, 0, n)).hedge(c.limit(32, 0)).or_else(put(c, 34, 0, &[]))?;
        Ok([0, v28, v35.digest()].mix())
    }
);

workflow!(
    async fn w25_2(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).retry(c.times(3, 0)).or_else(put(c, 4, 0, &[])).hedge(c.limit(5, 0))?;
        let v35 = for k36 in c.list(36, 0, &[]).concurrent(c.width(37, 0)) {
            let v38 = for k39 in c.list(39, k36, &[v14.digest()]).concurrent(c.width(40, k36)).until(c.limit(41, k36)) {
                let v42 = for k43 in c.list(43, k39, &[v25.digest()]).concurrent(c.width(44, k39)).until(c.limit(45, k39)) {
                    keep(c, 47, k43, &[]).ensure(|v| c.likes(48, k43, v.digest())).retry(c.times(50, k43), backoff = |_error, n| c.pause(49, k43, n)).ok()
                }.timeout(c.limit(51, k39))?;
                let v53 = put(c, 54, k39, &[v25.digest()])?;
                let v55 = select_ok!(put(c, 56, k39, &[]).after(v42).hedge(c.limit(57, k39)), look(c, 59, k39, &[v53.digest()]).ensure(|v| c.likes(60, k39, v.digest()))).or_else(ask(c, 61, k39, &[])).ensure(|v| c.likes(62, k39, v.digest())).ok();
                [k39, v42.digest(), v55.digest()].mix()
            };
            select_ok!(ask(c, 64, k36, &[v38.digest()]).hedge(c.limit(65, k36)), keep(c, 66, k36, &[v6.digest()]).after(v38).ensure(|v| c.likes(67, k36, v.digest()))).timeout(c.limit(68, k36)).unwrap_or(7)
        };
        let v25 = ask(c, 26, 0, &[v14.digest()]).retry(c.times(27, 0)).ok();
        let v28 = put(c, 29, 0, &[v6.digest()]).after(v14).retry(c.times(31, 0), backoff = |_error, n| c.pause(30, 0, n)).hedge(c.limit(32, 0)).or_else(put(c, 34, 0, &[]))?;
        let v14 = for k15 in c.list(15, 0, &[v6.digest()]).concurrent(c.width(16, 0)) {
            quorum!(2; ask(c, 18, k15, &[v1]).ensure(|v| c.likes(19, k15, v.digest())).hedge(c.limit(20, k15)), look(c, 21, k15, &[]).ensure(|v| c.likes(22, k15, v.digest())), put(c, 23, k15, &[v6.digest(), v1]))
        }.timeout(c.limit(24, 0))?;
        let v6 = quorum!(1; ask(c, 7, 0, &[]).or_else(put(c, 8, 0, &[v1])), ask(c, 9, 0, &[v1]), ask(c, 10, 0, &[v1]).or_else(ask(c, 11, 0, &[v1]))).timeout(c.limit(12, 0))?;
        Ok([0, v28, v35.digest()].mix())
    }
);

workflow!(
    async fn w26_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            let v4 = put(c, 5, k2, &[])?;
            let v6 = ask(c, 7, k2, &[v4.digest()]).unwrap_or(7);
            [k2, v6].mix()
        }.timeout(c.limit(8, 0))?;
        check(c, 11, 0, &[]).or_else(put(c, 12, 0, &[v1.digest()]))
    }
);

workflow!(
    async fn w27_0(c: &Case) -> Result<u64, AppError> {
        let v1 = select_ok!(put(c, 2, 0, &[]).hedge(c.limit(3, 0)), ask(c, 4, 0, &[]), keep(c, 5, 0, &[]).hedge(c.limit(6, 0)).ensure(|v| c.likes(7, 0, v.digest()))).ok();
        let v8 = quorum!(3; keep(c, 9, 0, &[v1.digest()]).hedge(c.limit(10, 0)).ensure(|v| c.likes(11, 0, v.digest())), calc(c, 12, 0, &[v1.digest()]).ensure(|v| c.likes(13, 0, v.digest())), ask(c, 14, 0, &[]).or_else(keep(c, 15, 0, &[v1.digest()])).ensure(|v| c.likes(16, 0, v.digest())))?;
        let v17 = look(c, 18, 0, &[v1.digest()]).hedge(c.limit(19, 0));
        Ok([0, v8.digest(), v17].mix())
    }
);

workflow!(
    async fn w28_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            let v4 = ask(c, 5, k2, &[]).timeout(c.limit(6, k2)).hedge(c.limit(7, k2)).timeout(c.limit(9, k2))?;
            let v10 = calc(c, 11, k2, &[]).after(v4);
            [k2, v4, v10].mix()
        };
        let v12 = ask(c, 13, 0, &[v1.digest()]).hedge(c.limit(14, 0)).ok();
        let v15 = ask(c, 16, 0, &[]).ensure(|v| c.likes(17, 0, v.digest())).ok();
        let v18 = ask(c, 19, 0, &[v1.digest()]).timeout(c.limit(20, 0));
        Ok([0, v12.digest(), v15.digest(), v18.digest()].mix())
    }
);

workflow!(
    async fn w29_0(c: &Case) -> Result<u64, AppError> {
        let v1 = select_ok!(put(c, 2, 0, &[]).retry(c.times(4, 0), backoff = |_error, n| c.pause(3, 0, n)), keep(c, 5, 0, &[]).ensure(|v| c.likes(6, 0, v.digest())), ask(c, 7, 0, &[])).or_else(ask(c, 8, 0, &[])).or_else(look(c, 9, 0, &[]));
        let v10 = select_ok!(keep(c, 11, 0, &[v1.digest()]).ensure(|v| c.likes(12, 0, v.digest())), ask(c, 13, 0, &[]).hedge(c.limit(14, 0))).timeout(c.limit(15, 0))?;
        let v16 = for k17 in c.list(17, 0, &[v10.digest()]).concurrent(c.width(18, 0)) {
            let v19 = quorum!(1; keep(c, 20, k17, &[v10]).timeout(c.limit(21, k17)), ask(c, 22, k17, &[v10]).timeout(c.limit(23, k17)).retry(c.times(24, k17)))?;
            let v25 = calc(c, 26, k17, &[]);
            [k17, v19.digest(), v25].mix()
        };
        Ok([0, v16.digest()].mix())
    }
);

workflow!(
    async fn w30_0(c: &Case) -> Result<u64, AppError> {
        let v1 = look(c, 2, 0, &[]);
        let v3 = ask(c, 4, 0, &[v1]).unwrap_or(7).timeout(c.limit(5, 0)).retry(c.times(6, 0)).ok();
        let v7 = put(c, 8, 0, &[]).timeout(c.limit(9, 0)).retry(c.times(11, 0), backoff = |_error, n| c.pause(10, 0, n));
        let v12 = ask(c, 13, 0, &[v7.digest()]).after(v3).retry(c.times(15, 0), backoff = |_error, n| c.pause(14, 0, n)).ok();
        let v16 = put(c, 17, 0, &[v7.digest()]).or_else(ask(c, 18, 0, &[v7.digest()])).or_else(keep(c, 19, 0, &[v12.digest(), v7.digest()]));
        Ok([0, v3.digest(), v16].mix())
    }
);

workflow!(
    async fn w30_1(c: &Case) -> Result<u64, AppError> {
        let v16 = put(c, 17, 0, &[v7.digest()]).or_else(ask(c, 18, 0, &[v7.digest()])).or_else(keep(c, 19, 0, &[v12.digest(), v7.digest()]));
        let v3 = ask(c, 4, 0, &[v1]).unwrap_or(7).timeout(c.limit(5, 0)).retry(c.times(6, 0)).ok();
        let v12 = ask(c, 13, 0, &[v7.digest()]).after(v3).retry(c.times(15, 0), backoff = |_error, n| c.pause(14, 0, n)).ok();
        let v1 = look(c, 2, 0, &[]);
        let v7 = put(c, 8, 0, &[]).timeout(c.limit(9, 0)).retry(c.times(11, 0), backoff = |_error, n| c.pause(10, 0, n));
        Ok([0, v3.digest(), v16].mix())
    }
);

workflow!(
    async fn w30_2(c: &Case) -> Result<u64, AppError> {
        let v7 = put(c, 8, 0, &[]).timeout(c.limit(9, 0)).retry(c.times(11, 0), backoff = |_error, n| c.pause(10, 0, n));
        let v12 = ask(c, 13, 0, &[v7.digest()]).after(v3).retry(c.times(15, 0), backoff = |_error, n| c.pause(14, 0, n)).ok();
        let v1 = look(c, 2, 0, &[]);
        let v16 = put(c, 17, 0, &[v7.digest()]).or_else(ask(c, 18, 0, &[v7.digest()])).or_else(keep(c, 19, 0, &[v12.digest(), v7.digest()]));
        let v3 = ask(c, 4, 0, &[v1]).unwrap_or(7).timeout(c.limit(5, 0)).retry(c.times(6, 0)).ok();
        Ok([0, v3.digest(), v16].mix())
    }
);

workflow!(
    async fn w31_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            let v4 = put(c, 5, k2, &[]).timeout(c.limit(6, k2)).or_else(ask(c, 7, k2, &[])).timeout(c.limit(8, k2)).hedge(c.limit(9, k2))?;
            [k2, v4].mix()
        };
        let v10 = ask(c, 11, 0, &[v1.digest()]).timeout(c.limit(12, 0)).ok();
        let v15 = quorum!(3; ask(c, 16, 0, &[]).timeout(c.limit(17, 0)), look(c, 19, 0, &[v10.digest()]).ensure(|v| c.likes(20, 0, v.digest())), put(c, 21, 0, &[]).retry(c.times(22, 0)));
        let v23 = put(c, 24, 0, &[]).hedge(c.limit(25, 0)).ok();
        Ok([0, v15.digest(), v23.digest()].mix())
    }
);

workflow!(
    async fn w32_0(c: &Case) -> Result<u64, AppError> {
        let v1 = put(c, 2, 0, &[]).ensure(|v| c.likes(3, 0, v.digest()))?;
        let v4 = ask(c, 5, 0, &[v1]).timeout(c.limit(6, 0)).hedge(c.limit(7, 0))?;
        let v8 = ask(c, 9, 0, &[v1.digest(), v4]).or_else(ask(c, 10, 0, &[v1.digest()]));
        Ok([0, v8.digest()].mix())
    }
);

workflow!(
    async fn w33_0(c: &Case) -> Result<u64, AppError> {
        let v1 = put(c, 2, 0, &[])?;
        let v3 = select_ok!(ask(c, 4, 0, &[v1.digest()]).timeout(c.limit(5, 0)).or_else(check(c, 6, 0, &[v1])), ask(c, 7, 0, &[v1.digest()]).hedge(c.limit(8, 0)), put(c, 9, 0, &[])).timeout(c.limit(10, 0)).unwrap_or(7);
        let v13 = for k14 in c.list(14, 0, &[]).concurrent(c.width(15, 0)).until(c.limit(16, 0)) {
            let v17 = put(c, 18, k14, &[v3]).retry(c.times(19, k14)).timeout(c.limit(20, k14)).retry(c.times(21, k14)).unwrap_or(7);
            let v22 = for k23 in c.list(23, k14, &[]).concurrent(c.width(24, k14)) {
                let v25 = calc(c, 26, k23, &[]);
                [k23, v25].mix()
            }.timeout(c.limit(27, k14))?;
            [k14, v17, v22.digest()].mix()
        }.timeout(c.limit(29, 0))?;
        let v30 = for k31 in c.list(31, 0, &[v13.digest()]).concurrent(c.width(32, 0)).until(c.limit(33, 0)) {
            let v34 = ask(c, 35, k31, &[v3.digest()]).hedge(c.limit(36, k31)).or_else(put(c, 37, k31, &[v13.digest()]))?;
            let v38 = quorum!(2; keep(c, 39, k31, &[v13.digest()]).ensure(|v| c.likes(40, k31, v.digest())), keep(c, 41, k31, &[v13.digest(), v34.digest()]).ensure(|v| c.likes(42, k31, v.digest())).timeout(c.limit(43, k31)))?;
            let v44 = look(c, 45, k31, &[v34.digest()]);
            [k31, v38.digest(), v44].mix()
        }.timeout(c.limit(46, 0));
        Ok([0, v30.digest()].mix())
    }
);

workflow!(
    async fn w34_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).retry(c.times(4, 0), backoff = |_error, n| c.pause(3, 0, n)).unwrap_or(7);
        let v5 = look(c, 6, 0, &[]).ensure(|v| c.likes(7, 0, v.digest()))?;
        let v8 = select_ok!(put(c, 9, 0, &[]), ask(c, 10, 0, &[v1]).retry(c.times(11, 0)).or_else(keep(c, 12, 0, &[v1])).ensure(|v| c.likes(13, 0, v.digest())), ask(c, 14, 0, &[v1.digest()]).timeout(c.limit(15, 0)).retry(c.times(16, 0))).ensure(|v| c.likes(17, 0, v.digest()))?;
        let v18 = ask(c, 19, 0, &[v1.digest()]).or_else(ask(c, 20, 0, &[v1.digest()])).retry(c.times(21, 0))?;
        Ok([0, v5, v8, v18].mix())
    }
);

workflow!(
    async fn w35_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)).until(c.limit(4, 0)) {
            look(c, 6, k2, &[]).hedge(c.limit(7, k2))
        }.timeout(c.limit(8, 0))?;
        let v9 = ask(c, 10, 0, &[v1.digest()]).ok();
        let v11 = ask(c, 12, 0, &[v1.digest()]).ensure(|v| c.likes(13, 0, v.digest())).ok();
        let v15 = look(c, 16, 0, &[]).hedge(c.limit(17, 0)).timeout(c.limit(18, 0)).retry(c.times(20, 0), backoff = |_error, n| c.pause(19, 0, n)).ensure(|v| c.likes(21, 0, v.digest()))?;
        let v22 = ask(c, 23, 0, &[]).or_else(ask(c, 24, 0, &[v11.digest(), v15.digest()]))?;
        let v25 = select_ok!(ask(c, 26, 0, &[v22, v15]).after(v9).timeout(c.limit(27, 0)).retry(c.times(28, 0)), keep(c, 29, 0, &[v22]).timeout(c.limit(30, 0)), ask(c, 32, 0, &[v22, v1.digest()]).after(v9).hedge(c.limit(33, 0)).retry(c.times(35, 0), backoff = |_error, n| c.pause(34, 0, n))).ok();
        Ok([0, v9.digest(), v25.digest()].mix())
    }
);

workflow!(
    async fn w35_1(c: &Case) -> Result<u64, AppError> {
        let v22 = ask(c, 23, 0, &[]).or_else(ask(c, 24, 0, &[v11.digest(), v15.digest()]))?;
        let v11 = ask(c, 12, 0, &[v1.digest()]).ensure(|v| c.likes(13, 0, v.digest())).ok();
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)).until(c.limit(4, 0)) {
            look(c, 6, k2, &[]).hedge(c.limit(7, k2))
        }.timeout(c.limit(8, 0))?;
        let v9 = ask(c, 10, 0, &[v1.digest()]).ok();
        let v15 = look(c, 16, 0, &[]).hedge(c.limit(17, 0)).timeout(c.limit(18, 0)).retry(c.times(20, 0), backoff = |_error, n| c.pause(19, 0, n)).ensure(|v| c.likes(21, 0, v.digest()))?;
        let v25 = select_ok!(ask(c, 26, 0, &[v22, v15]).after(v9).timeout(c.limit(27, 0)).retry(c.times(28, 0)), keep(c, 29, 0, &[v22]).timeout(c.limit(30, 0)), ask(c, 32, 0, &[v22, v1.digest()]).after(v9).hedge(c.limit(33, 0)).retry(c.times(35, 0), backoff = |_error, n| c.pause(34, 0, n))).ok();
        Ok([0, v9.digest(), v25.digest()].mix())
    }
);

workflow!(
    async fn w35_2(c: &Case) -> Result<u64, AppError> {
        let v15 = look(c, 16, 0, &[]).hedge(c.limit(17, 0)).timeout(c.limit(18, 0)).retry(c.times(20, 0), backoff = |_error, n| c.pause(19, 0, n)).ensure(|v| c.likes(21, 0, v.digest()))?;
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)).until(c.limit(4, 0)) {
            look(c, 6, k2, &[]).hedge(c.limit(7, k2))
        }.timeout(c.limit(8, 0))?;
        let v25 = select_ok!(ask(c, 26, 0, &[v22, v15]).after(v9).timeout(c.limit(27, 0)).retry(c.times(28, 0)), keep(c, 29, 0, &[v22]).timeout(c.limit(30, 0)), ask(c, 32, 0, &[v22, v1.digest()]).after(v9).hedge(c.limit(33, 0)).retry(c.times(35, 0), backoff = |_error, n| c.pause(34, 0, n))).ok();
        let v22 = ask(c, 23, 0, &[]).or_else(ask(c, 24, 0, &[v11.digest(), v15.digest()]))?;
        let v9 = ask(c, 10, 0, &[v1.digest()]).ok();
        let v11 = ask(c, 12, 0, &[v1.digest()]).ensure(|v| c.likes(13, 0, v.digest())).ok();
        Ok([0, v9.digest(), v25.digest()].mix())
    }
);

workflow!(
    async fn w36_0(c: &Case) -> Result<u64, AppError> {
        let v1 = look(c, 2, 0, &[]).timeout(c.limit(3, 0))?;
        let v4 = for k5 in c.list(5, 0, &[v1.digest()]).concurrent(c.width(6, 0)).until(c.limit(7, 0)) {
            let v8 = check(c, 9, k5, &[v1.digest()]).ok();
            let v10 = ask(c, 11, k5, &[]).or_else(keep(c, 12, k5, &[v8.digest()])).hedge(c.limit(13, k5)).timeout(c.limit(14, k5))?;
            let v15 = put(c, 16, k5, &[v8.digest(), v10]).or_else(ask(c, 17, k5, &[v1])).timeout(c.limit(18, k5)).ok();
            [k5, v15.digest()].mix()
        };
        let v19 = for k20 in c.list(20, 0, &[v1.digest()]).concurrent(c.width(21, 0)) {
            let v22 = keep(c, 23, k20, &[v1.digest()]).hedge(c.limit(24, k20)).timeout(c.limit(25, k20))?;
            ask(c, 27, k20, &[v22])
        };
        let v28 = quorum!(2; put(c, 29, 0, &[v1.digest()]), ask(c, 30, 0, &[v19.digest(), v1.digest()]).hedge(c.limit(31, 0))).ok();
        let v32 = put(c, 33, 0, &[v19.digest()]).timeout(c.limit(34, 0))?;
        Ok([0, v4.digest(), v28.digest(), v32].mix())
    }
);

workflow!(
    async fn w37_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]);
        let v3 = quorum!(2; look(c, 4, 0, &[v1.digest()]).ensure(|v| c.likes(5, 0, v.digest())), put(c, 6, 0, &[v1.digest()]).or_else(look(c, 7, 0, &[v1.digest()])).ensure(|v| c.likes(8, 0, v.digest()))).timeout(c.limit(9, 0)).ensure(|v| c.likes(11, 0, v.digest()))?;
        let v12 = look(c, 13, 0, &[v1.digest()]);
        Ok([0, v3.digest(), v12].mix())
    }
);

workflow!(
    async fn w38_0(c: &Case) -> Result<u64, AppError> {
        let v1 = put(c, 2, 0, &[]).timeout(c.limit(3, 0)).ok();
        let v4 = ask(c, 5, 0, &[]).ok();
        let v6 = for k7 in c.list(7, 0, &[]).concurrent(c.width(8, 0)) {
            let v9 = keep(c, 10, k7, &[]).timeout(c.limit(11, k7))?;
            [k7, v9].mix()
        };
        let v13 = select_ok!(put(c, 14, 0, &[]).retry(c.times(16, 0), backoff = |_error, n| c.pause(15, 0, n)), put(c, 19, 0, &[v6.digest()]).timeout(c.limit(20, 0))).timeout(c.limit(21, 0)).unwrap_or(7);
        let v22 = ask(c, 23, 0, &[v4.digest()]).retry(c.times(24, 0))?;
        Ok([0, v1.digest(), v13, v22].mix())
    }
);

workflow!(
    async fn w39_0(c: &Case) -> Result<u64, AppError> {
        let v1 = put(c, 2, 0, &[]).hedge(c.limit(3, 0)).ok();
        let v4 = select_ok!(keep(c, 5, 0, &[v1.digest()]).timeout(c.limit(6, 0)).hedge(c.limit(7, 0)), put(c, 8, 0, &[])).or_else(ask(c, 9, 0, &[])).timeout(c.limit(10, 0)).ok();
        let v11 = for k12 in c.list(12, 0, &[v1.digest()]).concurrent(c.width(13, 0)).until(c.limit(14, 0)) {
            let v15 = put(c, 16, k12, &[v4.digest()]).timeout(c.limit(17, k12)).ok();
            let v18 = for k19 in c.list(19, k12, &[v4.digest()]).concurrent(c.width(20, k12)).until(c.limit(21, k12)) {
                let v22 = look(c, 23, k19, &[]).timeout(c.limit(24, k19)).retry(c.times(26, k19), backoff = |_error, n| c.pause(25, k19, n)).or_else(look(c, 27, k19, &[v1.digest(), v4.digest()]));
                [k19, v22].mix()
            }.after(v15);
            let v28 = ask(c, 29, k12, &[v4.digest()])?;
            [k12, v15.digest(), v18.digest(), v28].mix()
        }.ensure(|v| c.likes(30, 0, v.digest()));
        let v31 = put(c, 32, 0, &[v4.digest()]).after(v11).hedge(c.limit(33, 0))?;
        let v34 = ask(c, 35, 0, &[]).or_else(look(c, 36, 0, &[])).hedge(c.limit(37, 0));
        Ok([0, v11.digest(), v31, v34].mix())
    }
);

workflow!(
    async fn w40_0(c: &Case) -> Result<u64, AppError> {
        let v1 = select_ok!(keep(c, 2, 0, &[]).timeout(c.limit(3, 0)), put(c, 4, 0, &[])).unwrap_or(7);
        let v5 = ask(c, 6, 0, &[v1.digest()]).retry(c.times(7, 0))?;
        let v8 = keep(c, 9, 0, &[v5.digest()]);
        let v10 = ask(c, 11, 0, &[v8.digest()]).ensure(|v| c.likes(12, 0, v.digest()));
        let v14 = for k15 in c.list(15, 0, &[]).concurrent(c.width(16, 0)) {
            let v17 = look(c, 18, k15, &[v8.digest()]);
            let v19 = ask(c, 20, k15, &[v8]).retry(c.times(21, k15)).hedge(c.limit(22, k15)).timeout(c.limit(23, k15))?;
            [k15, v17, v19].mix()
        };
        keep(c, 25, 0, &[v10.digest(), v14.digest()]).ensure(|v| c.likes(26, 0, v.digest())).timeout(c.limit(27, 0)).hedge(c.limit(29, 0))
    }
);

workflow!(
    async fn w40_1(c: &Case) -> Result<u64, AppError> {
        let v10 = ask(c, 11, 0, &[v8.digest()]).ensure(|v| c.likes(12, 0, v.digest()));
        let v14 = for k15 in c.list(15, 0, &[]).concurrent(c.width(16, 0)) {
            let v19 = ask(c, 20, k15, &[v8]).retry(c.times(21, k15)).hedge(c.limit(22, k15)).timeout(c.limit(23, k15))?;
            let v17 = look(c, 18, k15, &[v8.digest()]);
            [k15, v17, v19].mix()
        };
        let v8 = keep(c, 9, 0, &[v5.digest()]);
        let v1 = select_ok!(keep(c, 2, 0, &[]).timeout(c.limit(3, 0)), put(c, 4, 0, &[])).unwrap_or(7);
        let v5 = ask(c, 6, 0, &[v1.digest()]).retry(c.times(7, 0))?;
        keep(c, 25, 0, &[v10.digest(), v14.digest()]).ensure(|v| c.likes(26, 0, v.digest())).timeout(c.limit(27, 0)).hedge(c.limit(29, 0))
    }
);

workflow!(
    async fn w40_2(c: &Case) -> Result<u64, AppError> {
        let v10 = ask(c, 11, 0, &[v8.digest()]).ensure(|v| c.likes(12, 0, v.digest()));
        let v1 = select_ok!(keep(c, 2, 0, &[]).timeout(c.limit(3, 0)), put(c, 4, 0, &[])).unwrap_or(7);
        let v5 = ask(c, 6, 0, &[v1.digest()]).retry(c.times(7, 0))?;
        let v14 = for k15 in c.list(15, 0, &[]).concurrent(c.width(16, 0)) {
            let v19 = ask(c, 20, k15, &[v8]).retry(c.times(21, k15)).hedge(c.limit(22, k15)).timeout(c.limit(23, k15))?;
            let v17 = look(c, 18, k15, &[v8.digest()]);
            [k15, v17, v19].mix()
        };
        let v8 = keep(c, 9, 0, &[v5.digest()]);
        keep(c, 25, 0, &[v10.digest(), v14.digest()]).ensure(|v| c.likes(26, 0, v.digest())).timeout(c.limit(27, 0)).hedge(c.limit(29, 0))
    }
);

workflow!(
    async fn w41_0(c: &Case) -> Result<u64, AppError> {
        let v1 = select_ok!(look(c, 2, 0, &[]).ensure(|v| c.likes(3, 0, v.digest())), put(c, 4, 0, &[]).hedge(c.limit(5, 0)).retry(c.times(6, 0))).timeout(c.limit(7, 0)).ok();
        let v10 = put(c, 11, 0, &[v1.digest()]).ensure(|v| c.likes(12, 0, v.digest()))?;
        let v13 = for k14 in c.list(14, 0, &[]).concurrent(c.width(15, 0)).until(c.limit(16, 0)) {
            let v17 = ask(c, 18, k14, &[]).timeout(c.limit(19, k14)).or_else(put(c, 21, k14, &[v10])).or_else(look(c, 22, k14, &[v1.digest()]));
            let v23 = ask(c, 24, k14, &[v1.digest()]).hedge(c.limit(25, k14)).or_else(ask(c, 26, k14, &[v1.digest()])).unwrap_or(7).hedge(c.limit(27, k14));
            let v28 = for k29 in c.list(29, k14, &[]).concurrent(c.width(30, k14)).until(c.limit(31, k14)) {
                for k33 in c.list(33, k29, &[]).concurrent(c.width(34, k29)) {
                    let v35 = check(c, 36, k33, &[v17.digest()]).ok();
                    [k33, v35.digest()].mix()
                }
            }.timeout(c.limit(37, k14)).ok();
            [k14, v23, v28.digest()].mix()
        };
        Ok([0, v13.digest()].mix())
    }
);

workflow!(
    async fn w42_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).hedge(c.limit(3, 0)).retry(c.times(4, 0)).timeout(c.limit(5, 0)).or_else(put(c, 6, 0, &[]))?;
        let v7 = look(c, 8, 0, &[]).hedge(c.limit(9, 0));
        Ok([0, v1, v7].mix())
    }
);

workflow!(
    async fn w43_0(c: &Case) -> Result<u64, AppError> {
        let v1 = put(c, 2, 0, &[]).or_else(calc(c, 3, 0, &[])).timeout(c.limit(4, 0));
        let v5 = ask(c, 6, 0, &[v1.digest()])?;
        check(c, 8, 0, &[v5]).or_else(put(c, 9, 0, &[v1.digest()]))
    }
);

workflow!(
    async fn w44_0(c: &Case) -> Result<u64, AppError> {
        let v1 = keep(c, 2, 0, &[]).hedge(c.limit(3, 0));
        let v4 = for k5 in c.list(5, 0, &[]).concurrent(c.width(6, 0)).until(c.limit(7, 0)) {
            let v8 = quorum!(1; ask(c, 9, k5, &[v1]), ask(c, 10, k5, &[]).timeout(c.limit(11, k5))).timeout(c.limit(13, k5));
            let v16 = for k17 in c.list(17, k5, &[]).concurrent(c.width(18, k5)) {
                let v19 = for k20 in c.list(20, k17, &[]).concurrent(c.width(21, k17)).until(c.limit(22, k17)) {
                    let v23 = ask(c, 24, k20, &[v8.digest()]).retry(c.times(25, k20)).ok();
                    let v26 = ask(c, 27, k20, &[v23.digest(), v8.digest()]).timeout(c.limit(28, k20)).ok();
                    [k20, v26.digest()].mix()
                }.timeout(c.limit(29, k17))?;
                let v30 = for k31 in c.list(31, k17, &[v1]).concurrent(c.width(32, k17)).until(c.limit(33, k17)) {
                    let v34 = ask(c, 35, k31, &[v19.digest()]).timeout(c.limit(36, k31)).ensure(|v| c.likes(37, k31, v.digest())).timeout(c.limit(38, k31))?;
                    let v40 = keep(c, 41, k31, &[v19.digest(), v8.digest()]).after(v34).ensure(|v| c.likes(42, k31, v.digest())).timeout(c.limit(43, k31)).ensure(|v| c.likes(44, k31, v.digest()))?;
                    [k31, v34, v40].mix()
                }.timeout(c.limit(45, k17))?;
                [k17, v30.digest()].mix()
            };
            keep(c, 47, k5, &[]).ensure(|v| c.likes(48, k5, v.digest())).or_else(look(c, 49, k5, &[v16.digest()])).timeout(c.limit(50, k5))?
        }.timeout(c.limit(51, 0)).ok();
        let v52 = quorum!(3; look(c, 53, 0, &[v1]).hedge(c.limit(54, 0)).timeout(c.limit(55, 0)), keep(c, 56, 0, &[v1]).after(v4).hedge(c.limit(57, 0)).ensure(|v| c.likes(58, 0, v.digest())), check(c, 59, 0, &[]))?;
        let v60 = ask(c, 61, 0, &[v52.digest()]).retry(c.times(62, 0)).timeout(c.limit(63, 0)).unwrap_or(7);
        let v64 = for k65 in c.list(65, 0, &[]).concurrent(c.width(66, 0)).until(c.limit(67, 0)) {
            let v68 = select_ok!(ask(c, 69, k65, &[v52.digest(), v4.digest()]).retry(c.times(71, k65), backoff = |_error, n| c.pause(70, k65, n)), look(c, 72, k65, &[v52.digest()]).ensure(|v| c.likes(73, k65, v.digest())), ask(c, 74, k65, &[v60]).hedge(c.limit(75, k65)))?;
            let v76 = quorum!(1; keep(c, 77, k65, &[]).ensure(|v| c.likes(78, k65, v.digest())), check(c, 79, k65, &[]), keep(c, 80, k65, &[v52.digest(), v4.digest()]).ensure(|v| c.likes(81, k65, v.digest()))).ok();
            [k65, v68, v76.digest()].mix()
        }.timeout(c.limit(82, 0));
        Ok([0, v64.digest()].mix())
    }
);

workflow!(
    async fn w45_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            let v4 = for k5 in c.list(5, k2, &[]).concurrent(c.width(6, k2)) {
                let v7 = for k8 in c.list(8, k5, &[]).concurrent(c.width(9, k5)) {
                    let v10 = ask(c, 11, k8, &[]).retry(c.times(13, k8), backoff = |_error, n| c.pause(12, k8, n)).timeout(c.limit(14, k8));
                    let v16 = select_ok!(ask(c, 17, k8, &[v10.digest()]).timeout(c.limit(18, k8)), put(c, 19, k8, &[v10.digest()]), look(c, 20, k8, &[v10.digest()]).ensure(|v| c.likes(21, k8, v.digest()))).timeout(c.limit(22, k8)).or_else(put(c, 23, k8, &[])).or_else(ask(c, 24, k8, &[]))?;
                    [k8, v16].mix()
                };
                let v25 = ask(c, 26, k5, &[v7.digest()]).unwrap_or(7);
                let v27 = ask(c, 28, k5, &[]);
                [k5, v25, v27.digest()].mix()
            }.timeout(c.limit(29, k2))?;
            let v30 = ask(c, 31, k2, &[]).timeout(c.limit(32, k2)).or_else(ask(c, 33, k2, &[v4.digest()])).ensure(|v| c.likes(34, k2, v.digest()));
            let v35 = put(c, 36, k2, &[v30.digest()]).retry(c.times(38, k2), backoff = |_error, n| c.pause(37, k2, n)).or_else(ask(c, 39, k2, &[])).unwrap_or(7);
            [k2, v35].mix()
        }.timeout(c.limit(40, 0));
        let v42 = for k43 in c.list(43, 0, &[v1.digest()]).concurrent(c.width(44, 0)).until(c.limit(45, 0)) {
            let v46 = put(c, 47, k43, &[v1.digest()]).timeout(c.limit(48, k43)).or_else(ask(c, 49, k43, &[])).timeout(c.limit(50, k43)).unwrap_or(7);
            let v52 = ask(c, 53, k43, &[v1.digest()]).unwrap_or(7);
            [k43, v46, v52].mix()
        };
        let v54 = for k55 in c.list(55, 0, &[]).concurrent(c.width(56, 0)) {
            let v57 = ask(c, 58, k55, &[v42.digest()])?;
            let v59 = put(c, 60, k55, &[v1.digest()]).after(v57).timeout(c.limit(61, k55)).retry(c.times(62, k55)).ok();
            [k55, v57, v59.digest()].mix()
        };
        let v63 = for k64 in c.list(64, 0, &[]).concurrent(c.width(65, 0)).until(c.limit(66, 0)) {
            let v67 = ask(c, 68, k64, &[v54.digest()]).timeout(c.limit(69, k64)).retry(c.times(71, k64))?;
            for k73 in c.list(73, k64, &[v54.digest()]).concurrent(c.width(74, k64)).until(c.limit(75, k64)) {
                let v76 = ask(c, 77, k73, &[v67.digest()]).ensure(|v| c.likes(78, k73, v.digest()))?;
                let v79 = put(c, 80, k73, &[v76, v67.digest()]).unwrap_or(7).timeout(c.limit(81, k73))?;
                let v82 = keep(c, 83, k73, &[]).after(v79).ensure(|v| c.likes(84, k73, v.digest()))?;
                [k73, v79, v82].mix()
            }.timeout(c.limit(85, k64)).ensure(|v| c.likes(86, k64, v.digest()))?
        };
        let v87 = keep(c, 88, 0, &[]).after(v63).timeout(c.limit(89, 0)).hedge(c.limit(90, 0)).timeout(c.limit(91, 0));
        Ok([0, v63.digest(), v87.digest()].mix())
    }
);

workflow!(
    async fn w45_1(c: &Case) -> Result<u64, AppError> {
        let v42 = for k43 in c.list(43, 0, &[v1.digest()]).concurrent(c.width(44, 0)).until(c.limit(45, 0)) {
            let v46 = put(c, 47, k43, &[v1.digest()]).timeout(c.limit(48, k43)).or_else(ask(c, 49, k43, &[])).timeout(c.limit(50, k43)).unwrap_or(7);
            let v52 = ask(c, 53, k43, &[v1.digest()]).unwrap_or(7);
            [k43, v46, v52].mix()
        };
        let v54 = for k55 in c.list(55, 0, &[]).concurrent(c.width(56, 0)) {
            let v59 = put(c, 60, k55, &[v1.digest()]).after(v57).timeout(c.limit(61, k55)).retry(c.times(62, k55)).ok();
            let v57 = ask(c, 58, k55, &[v42.digest()])?;
            [k55, v57, v59.digest()].mix()
        };
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            let v4 = for k5 in c.list(5, k2, &[]).concurrent(c.width(6, k2)) {
                let v7 = for k8 in c.list(8, k5, &[]).concurrent(c.width(9, k5)) {
                    let v16 = select_ok!(ask(c, 17, k8, &[v10.digest()]).timeout(c.limit(18, k8)), put(c, 19, k8, &[v10.digest()]), look(c, 20, k8, &[v10.digest()]).ensure(|v| c.likes(21, k8, v.digest()))).timeout(c.limit(22, k8)).or_else(put(c, 23, k8, &[])).or_else(ask(c, 24, k8, &[]))?;
                    let v10 = ask(c, 11, k8, &[]).retry(c.times(13, k8), backoff = |_error, n| c.pause(12, k8, n)).timeout(c.limit(14, k8));
                    [k8, v16].mix()
                };
                let v27 = ask(c, 28, k5, &[]);
                let v25 = ask(c, 26, k5, &[v7.digest()]).unwrap_or(7);
                [k5, v25, v27.digest()].mix()
            }.timeout(c.limit(29, k2))?;
            let v30 = ask(c, 31, k2, &[]).timeout(c.limit(32, k2)).or_else(ask(c, 33, k2, &[v4.digest()])).ensure(|v| c.likes(34, k2, v.digest()));
            let v35 = put(c, 36, k2, &[v30.digest()]).retry(c.times(38, k2), backoff = |_error, n| c.pause(37, k2, n)).or_else(ask(c, 39, k2, &[])).unwrap_or(7);
            [k2, v35].mix()
        }.timeout(c.limit(40, 0));
        let v87 = keep(c, 88, 0, &[]).after(v63).timeout(c.limit(89, 0)).hedge(c.limit(90, 0)).timeout(c.limit(91, 0));
        let v63 = for k64 in c.list(64, 0, &[]).concurrent(c.width(65, 0)).until(c.limit(66, 0)) {
            let v67 = ask(c, 68, k64, &[v54.digest()]).timeout(c.limit(69, k64)).retry(c.times(71, k64))?;
            for k73 in c.list(73, k64, &[v54.digest()]).concurrent(c.width(74, k64)).until(c.limit(75, k64)) {
                let v76 = ask(c, 77, k73, &[v67.digest()]).ensure(|v| c.likes(78, k73, v.digest()))?;
                let v79 = put(c, 80, k73, &[v76, v67.digest()]).unwrap_or(7).timeout(c.limit(81, k73))?;
                let v82 = keep(c, 83, k73, &[]).after(v79).ensure(|v| c.likes(84, k73, v.digest()))?;
                [k73, v79, v82].mix()
            }.timeout(c.limit(85, k64)).ensure(|v| c.likes(86, k64, v.digest()))?
        };
        Ok([0, v63.digest(), v87.digest()].mix())
    }
);

workflow!(
    async fn w45_2(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            let v30 = ask(c, 31, k2, &[]).timeout(c.limit(32, k2)).or_else(ask(c, 33, k2, &[v4.digest()])).ensure(|v| c.likes(34, k2, v.digest()));
            let v35 = put(c, 36, k2, &[v30.digest()]).retry(c.times(38, k2), backoff = |_error, n| c.pause(37, k2, n)).or_else(ask(c, 39, k2, &[])).unwrap_or(7);
            let v4 = for k5 in c.list(5, k2, &[]).concurrent(c.width(6, k2)) {
                let v25 = ask(c, 26, k5, &[v7.digest()]).unwrap_or(7);
                let v27 = ask(c, 28, k5, &[]);
                let v7 = for k8 in c.list(8, k5, &[]).concurrent(c.width(9, k5)) {
                    let v16 = select_ok!(ask(c, 17, k8, &[v10.digest()]).timeout(c.limit(18, k8)), put(c, 19, k8, &[v10.digest()]), look(c, 20, k8, &[v10.digest()]).ensure(|v| c.likes(21, k8, v.digest()))).timeout(c.limit(22, k8)).or_else(put(c, 23, k8, &[])).or_else(ask(c, 24, k8, &[]))?;
                    let v10 = ask(c, 11, k8, &[]).retry(c.times(13, k8), backoff = |_error, n| c.pause(12, k8, n)).timeout(c.limit(14, k8));
                    [k8, v16].mix()
                };
                [k5, v25, v27.digest()].mix()
            }.timeout(c.limit(29, k2))?;
            [k2, v35].mix()
        }.timeout(c.limit(40, 0));
        let v63 = for k64 in c.list(64, 0, &[]).concurrent(c.width(65, 0)).until(c.limit(66, 0)) {
            let v67 = ask(c, 68, k64, &[v54.digest()]).timeout(c.limit(69, k64)).retry(c.times(71, k64))?;
            for k73 in c.list(73, k64, &[v54.digest()]).concurrent(c.width(74, k64)).until(c.limit(75, k64)) {
                let v82 = keep(c, 83, k73, &[]).after(v79).ensure(|v| c.likes(84, k73, v.digest()))?;
                let v76 = ask(c, 77, k73, &[v67.digest()]).ensure(|v| c.likes(78, k73, v.digest()))?;
                let v79 = put(c, 80, k73, &[v76, v67.digest()]).unwrap_or(7).timeout(c.limit(81, k73))?;
                [k73, v79, v82].mix()
            }.timeout(c.limit(85, k64)).ensure(|v| c.likes(86, k64, v.digest()))?
        };
        let v42 = for k43 in c.list(43, 0, &[v1.digest()]).concurrent(c.width(44, 0)).until(c.limit(45, 0)) {
            let v46 = put(c, 47, k43, &[v1.digest()]).timeout(c.limit(48, k43)).or_else(ask(c, 49, k43, &[])).timeout(c.limit(50, k43)).unwrap_or(7);
            let v52 = ask(c, 53, k43, &[v1.digest()]).unwrap_or(7);
            [k43, v46, v52].mix()
        };
        let v87 = keep(c, 88, 0, &[]).after(v63).timeout(c.limit(89, 0)).hedge(c.limit(90, 0)).timeout(c.limit(91, 0));
        let v54 = for k55 in c.list(55, 0, &[]).concurrent(c.width(56, 0)) {
            let v59 = put(c, 60, k55, &[v1.digest()]).after(v57).timeout(c.limit(61, k55)).retry(c.times(62, k55)).ok();
            let v57 = ask(c, 58, k55, &[v42.digest()])?;
            [k55, v57, v59.digest()].mix()
        };
        Ok([0, v63.digest(), v87.digest()].mix())
    }
);

workflow!(
    async fn w46_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).retry(c.times(3, 0)).hedge(c.limit(4, 0)).retry(c.times(6, 0), backoff = |_error, n| c.pause(5, 0, n))?;
        let v7 = quorum!(3; ask(c, 8, 0, &[v1.digest()]), look(c, 9, 0, &[v1]).ensure(|v| c.likes(10, 0, v.digest())), ask(c, 11, 0, &[v1]).hedge(c.limit(12, 0)))?;
        let v13 = select_ok!(look(c, 14, 0, &[v7.digest(), v1]).hedge(c.limit(15, 0)).ensure(|v| c.likes(16, 0, v.digest())), ask(c, 17, 0, &[]).retry(c.times(19, 0), backoff = |_error, n| c.pause(18, 0, n)).ensure(|v| c.likes(20, 0, v.digest())))?;
        let v21 = for k22 in c.list(22, 0, &[]).concurrent(c.width(23, 0)) {
            put(c, 25, k22, &[v1.digest()]).or_else(ask(c, 26, k22, &[v1.digest(), v7.digest()])).hedge(c.limit(27, k22)).ensure(|v| c.likes(28, k22, v.digest())).unwrap_or(7)
        }.after(v13).timeout(c.limit(29, 0))?;
        let v30 = quorum!(2; keep(c, 31, 0, &[v13.digest(), v7.digest()]).ensure(|v| c.likes(32, 0, v.digest())), ask(c, 33, 0, &[]));
        Ok([0, v21.digest(), v30.digest()].mix())
    }
);

workflow!(
    async fn w47_0(c: &Case) -> Result<u64, AppError> {
        let v1 = quorum!(2; ask(c, 2, 0, &[]).hedge(c.limit(3, 0)).retry(c.times(5, 0), backoff = |_error, n| c.pause(4, 0, n)), ask(c, 6, 0, &[]))?;
        let v7 = ask(c, 8, 0, &[]).retry(c.times(10, 0), backoff = |_error, n| c.pause(9, 0, n)).or_else(keep(c, 12, 0, &[v1.digest()])).timeout(c.limit(13, 0))?;
        let v14 = ask(c, 15, 0, &[v1.digest(), v7]).retry(c.times(16, 0)).hedge(c.limit(17, 0)).timeout(c.limit(18, 0)).hedge(c.limit(19, 0))?;
        Ok([0, v14].mix())
    }
);

workflow!(
    async fn w48_0(c: &Case) -> Result<u64, AppError> {
        let v1 = quorum!(1; calc(c, 2, 0, &[]).ensure(|v| c.likes(3, 0, v.digest())), ask(c, 4, 0, &[])).timeout(c.limit(5, 0))?;
        let v7 = for k8 in c.list(8, 0, &[]).concurrent(c.width(9, 0)).until(c.limit(10, 0)) {
            for k12 in c.list(12, k8, &[v1.digest()]).concurrent(c.width(13, k8)).until(c.limit(14, k8)) {
                let v15 = for k16 in c.list(16, k12, &[v1.digest()]).concurrent(c.width(17, k12)) {
                    let v18 = check(c, 19, k16, &[v1.digest()]).or_else(look(c, 20, k16, &[v1.digest()]));
                    calc(c, 22, k16, &[v18.digest()]).ensure(|v| c.likes(23, k16, v.digest()))?
                }.timeout(c.limit(24, k12))?;
                let v27 = calc(c, 28, k12, &[v15.digest()]).ensure(|v| c.likes(29, k12, v.digest()))?;
                let v30 = ask(c, 31, k12, &[v15.digest()]).timeout(c.limit(32, k12)).retry(c.times(34, k12), backoff = |_error, n| c.pause(33, k12, n))?;
                [k12, v27, v30].mix()
            }
        }.timeout(c.limit(35, 0))?;
        Ok([0, v7.digest()].mix())
    }
);

workflow!(
    async fn w49_0(c: &Case) -> Result<u64, AppError> {
        let v1 = put(c, 2, 0, &[]).retry(c.times(3, 0)).ensure(|v| c.likes(4, 0, v.digest())).retry(c.times(6, 0), backoff = |_error, n| c.pause(5, 0, n)).ok();
        let v7 = ask(c, 8, 0, &[]).after(v1).hedge(c.limit(9, 0)).retry(c.times(11, 0), backoff = |_error, n| c.pause(10, 0, n)).ensure(|v| c.likes(12, 0, v.digest())).retry(c.times(13, 0)).ok();
        let v14 = for k15 in c.list(15, 0, &[]).concurrent(c.width(16, 0)) {
            look(c, 18, k15, &[v7.digest()]).timeout(c.limit(19, k15)).retry(c.times(21, k15))?
        }.timeout(c.limit(22, 0))?;
        let v24 = ask(c, 25, 0, &[v14.digest()]).timeout(c.limit(26, 0)).retry(c.times(28, 0), backoff = |_error, n| c.pause(27, 0, n)).timeout(c.limit(29, 0))?;
        Ok([0, v1.digest(), v24].mix())
    }
);

workflow!(
    async fn w50_0(c: &Case) -> Result<u64, AppError> {
        let v1 = keep(c, 2, 0, &[]);
        let v3 = for k4 in c.list(4, 0, &[]).concurrent(c.width(5, 0)).until(c.limit(6, 0)) {
            let v7 = ask(c, 8, k4, &[v1.digest()]).or_else(keep(c, 9, k4, &[]));
            let v10 = quorum!(2; look(c, 11, k4, &[v7]).hedge(c.limit(12, k4)).ensure(|v| c.likes(14, k4, v.digest())), look(c, 15, k4, &[]).ensure(|v| c.likes(16, k4, v.digest())), ask(c, 17, k4, &[]).after(v7).timeout(c.limit(18, k4)).hedge(c.limit(19, k4)))?;
            let v20 = look(c, 21, k4, &[v7.digest(), v10.digest()]);
            [k4, v20].mix()
        };
        let v22 = put(c, 23, 0, &[v1]).timeout(c.limit(24, 0)).ensure(|v| c.likes(25, 0, v.digest())).hedge(c.limit(26, 0))?;
        let v27 = keep(c, 28, 0, &[]).timeout(c.limit(29, 0)).unwrap_or(7).timeout(c.limit(30, 0)).ok();
        let v31 = put(c, 32, 0, &[]).after(v27).ok();
        Ok([0, v3.digest(), v22, v27.digest(), v31.digest()].mix())
    }
);

workflow!(
    async fn w50_1(c: &Case) -> Result<u64, AppError> {
        let v31 = put(c, 32, 0, &[]).after(v27).ok();
        let v27 = keep(c, 28, 0, &[]).timeout(c.limit(29, 0)).unwrap_or(7).timeout(c.limit(30, 0)).ok();
        let v1 = keep(c, 2, 0, &[]);
        let v3 = for k4 in c.list(4, 0, &[]).concurrent(c.width(5, 0)).until(c.limit(6, 0)) {
            let v10 = quorum!(2; look(c, 11, k4, &[v7]).hedge(c.limit(12, k4)).ensure(|v| c.likes(14, k4, v.digest())), look(c, 15, k4, &[]).ensure(|v| c.likes(16, k4, v.digest())), ask(c, 17, k4, &[]).after(v7).timeout(c.limit(18, k4)).hedge(c.limit(19, k4)))?;
            let v7 = ask(c, 8, k4, &[v1.digest()]).or_else(keep(c, 9, k4, &[]));
            let v20 = look(c, 21, k4, &[v7.digest(), v10.digest()]);
            [k4, v20].mix()
        };
        let v22 = put(c, 23, 0, &[v1]).timeout(c.limit(24, 0)).ensure(|v| c.likes(25, 0, v.digest())).hedge(c.limit(26, 0))?;
        Ok([0, v3.digest(), v22, v27.digest(), v31.digest()].mix())
    }
);

workflow!(
    async fn w50_2(c: &Case) -> Result<u64, AppError> {
        let v31 = put(c, 32, 0, &[]).after(v27).ok();
        let v3 = for k4 in c.list(4, 0, &[]).concurrent(c.width(5, 0)).until(c.limit(6, 0)) {
            let v20 = look(c, 21, k4, &[v7.digest(), v10.digest()]);
            let v7 = ask(c, 8, k4, &[v1.digest()]).or_else(keep(c, 9, k4, &[]));
            let v10 = quorum!(2; look(c, 11, k4, &[v7]).hedge(c.limit(12, k4)).ensure(|v| c.likes(14, k4, v.digest())), look(c, 15, k4, &[]).ensure(|v| c.likes(16, k4, v.digest())), ask(c, 17, k4, &[]).after(v7).timeout(c.limit(18, k4)).hedge(c.limit(19, k4)))?;
            [k4, v20].mix()
        };
        let v27 = keep(c, 28, 0, &[]).timeout(c.limit(29, 0)).unwrap_or(7).timeout(c.limit(30, 0)).ok();
        let v1 = keep(c, 2, 0, &[]);
        let v22 = put(c, 23, 0, &[v1]).timeout(c.limit(24, 0)).ensure(|v| c.likes(25, 0, v.digest())).hedge(c.limit(26, 0))?;
        Ok([0, v3.digest(), v22, v27.digest(), v31.digest()].mix())
    }
);

workflow!(
    async fn w51_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).retry(c.times(4, 0), backoff = |_error, n| c.pause(3, 0, n)).timeout(c.limit(6, 0))?;
        calc(c, 9, 0, &[v1.digest()]).ensure(|v| c.likes(10, 0, v.digest()))
    }
);

workflow!(
    async fn w52_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)).until(c.limit(4, 0)) {
            let v5 = look(c, 6, k2, &[]).timeout(c.limit(7, k2)).ok();
            let v8 = ask(c, 9, k2, &[v5.digest()]).unwrap_or(7);
            let v10 = ask(c, 11, k2, &[]).timeout(c.limit(12, k2)).ok();
            [k2, v8, v10.digest()].mix()
        }.ensure(|v| c.likes(13, 0, v.digest()))?;
        let v14 = for k15 in c.list(15, 0, &[v1.digest()]).concurrent(c.width(16, 0)).until(c.limit(17, 0)) {
            let v18 = for k19 in c.list(19, k15, &[v1.digest()]).concurrent(c.width(20, k15)) {
                let v21 = look(c, 22, k19, &[]);
                [k19, v21].mix()
            };
            look(c, 24, k15, &[v18.digest()]).timeout(c.limit(25, k15)).ok()
        };
        let v26 = quorum!(2; ask(c, 27, 0, &[v1.digest()]), ask(c, 28, 0, &[v1.digest()])).ok();
        let v29 = for k30 in c.list(30, 0, &[]).concurrent(c.width(31, 0)) {
            let v32 = for k33 in c.list(33, k30, &[v1.digest()]).concurrent(c.width(34, k30)) {
                select_ok!(ask(c, 36, k33, &[]).or_else(look(c, 37, k33, &[v14.digest()])).ensure(|v| c.likes(38, k33, v.digest())), ask(c, 39, k33, &[]), put(c, 40, k33, &[]).or_else(calc(c, 41, k33, &[v14.digest(), v1.digest()])).ensure(|v| c.likes(42, k33, v.digest()))).timeout(c.limit(43, k33))
            }.timeout(c.limit(45, k30)).ok();
            let v47 = ask(c, 48, k30, &[v1.digest()]).or_else(look(c, 49, k30, &[]));
            [k30, v32.digest(), v47].mix()
        }.after(v26).timeout(c.limit(50, 0))?;
        Ok([0, v26.digest(), v29.digest()].mix())
    }
);

workflow!(
    async fn w53_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).unwrap_or(7).timeout(c.limit(3, 0))?;
        let v4 = put(c, 5, 0, &[v1])?;
        let v6 = put(c, 7, 0, &[v1, v4.digest()]).ensure(|v| c.likes(8, 0, v.digest())).hedge(c.limit(9, 0)).timeout(c.limit(10, 0)).hedge(c.limit(11, 0)).ok();
        let v12 = calc(c, 13, 0, &[]);
        Ok([0, v6.digest(), v12].mix())
    }
);

workflow!(
    async fn w54_0(c: &Case) -> Result<u64, AppError> {
        let v1 = look(c, 2, 0, &[]);
        let v3 = ask(c, 4, 0, &[])?;
        let v5 = keep(c, 6, 0, &[v3.digest()]).hedge(c.limit(7, 0)).ensure(|v| c.likes(8, 0, v.digest()))?;
        let v9 = for k10 in c.list(10, 0, &[v1]).concurrent(c.width(11, 0)) {
            let v12 = ask(c, 13, k10, &[v3.digest(), v1]);
            [k10, v12.digest()].mix()
        }.after(v5).timeout(c.limit(14, 0));
        let v15 = put(c, 16, 0, &[v3.digest()]).timeout(c.limit(17, 0));
        Ok([0, v5, v9.digest(), v15.digest()].mix())
    }
);

workflow!(
    async fn w55_0(c: &Case) -> Result<u64, AppError> {
        let v1 = put(c, 2, 0, &[]).hedge(c.limit(3, 0)).timeout(c.limit(4, 0)).or_else(ask(c, 5, 0, &[])).or_else(put(c, 6, 0, &[]))?;
        let v7 = select_ok!(ask(c, 8, 0, &[v1]).timeout(c.limit(9, 0)).hedge(c.limit(10, 0)), put(c, 11, 0, &[v1]).hedge(c.limit(12, 0))).timeout(c.limit(13, 0)).unwrap_or(7);
        let v14 = ask(c, 15, 0, &[])?;
        let v16 = ask(c, 17, 0, &[]).retry(c.times(19, 0), backoff = |_error, n| c.pause(18, 0, n)).hedge(c.limit(20, 0))?;
        Ok([0, v7, v14, v16].mix())
    }
);

workflow!(
    async fn w55_1(c: &Case) -> Result<u64, AppError> {
        let v7 = select_ok!(ask(c, 8, 0, &[v1]).timeout(c.limit(9, 0)).hedge(c.limit(10, 0)), put(c, 11, 0, &[v1]).hedge(c.limit(12, 0))).timeout(c.limit(13, 0)).unwrap_or(7);
        let v1 = put(c, 2, 0, &[]).hedge(c.limit(3, 0)).timeout(c.limit(4, 0)).or_else(ask(c, 5, 0, &[])).or_else(put(c, 6, 0, &[]))?;
        let v14 = ask(c, 15, 0, &[])?;
        let v16 = ask(c, 17, 0, &[]).retry(c.times(19, 0), backoff = |_error, n| c.pause(18, 0, n)).hedge(c.limit(20, 0))?;
        Ok([0, v7, v14, v16].mix())
    }
);

workflow!(
    async fn w55_2(c: &Case) -> Result<u64, AppError> {
        let v7 = select_ok!(ask(c, 8, 0, &[v1]).timeout(c.limit(9, 0)).hedge(c.limit(10, 0)), put(c, 11, 0, &[v1]).hedge(c.limit(12, 0))).timeout(c.limit(13, 0)).unwrap_or(7);
        let v1 = put(c, 2, 0, &[]).hedge(c.limit(3, 0)).timeout(c.limit(4, 0)).or_else(ask(c, 5, 0, &[])).or_else(put(c, 6, 0, &[]))?;
        let v16 = ask(c, 17, 0, &[]).retry(c.times(19, 0), backoff = |_error, n| c.pause(18, 0, n)).hedge(c.limit(20, 0))?;
        let v14 = ask(c, 15, 0, &[])?;
        Ok([0, v7, v14, v16].mix())
    }
);

workflow!(
    async fn w56_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).retry(c.times(4, 0), backoff = |_error, n| c.pause(3, 0, n)).timeout(c.limit(5, 0)).ensure(|v| c.likes(6, 0, v.digest()))?;
        let v7 = look(c, 8, 0, &[v1.digest()]).ensure(|v| c.likes(9, 0, v.digest())).retry(c.times(11, 0), backoff = |_error, n| c.pause(10, 0, n))?;
        let v12 = ask(c, 13, 0, &[v7, v1]).hedge(c.limit(14, 0)).retry(c.times(16, 0), backoff = |_error, n| c.pause(15, 0, n))?;
        Ok([0, v12].mix())
    }
);

workflow!(
    async fn w57_0(c: &Case) -> Result<u64, AppError> {
        let v1 = select_ok!(ask(c, 2, 0, &[]).ensure(|v| c.likes(3, 0, v.digest())), keep(c, 4, 0, &[]).ensure(|v| c.likes(5, 0, v.digest()))).ensure(|v| c.likes(6, 0, v.digest()))?;
        let v8 = ask(c, 9, 0, &[v1.digest()]).retry(c.times(10, 0))?;
        Ok([0, v8].mix())
    }
);

workflow!(
    async fn w58_0(c: &Case) -> Result<u64, AppError> {
        let v1 = select_ok!(ask(c, 2, 0, &[]).timeout(c.limit(3, 0)), ask(c, 4, 0, &[]).retry(c.times(6, 0), backoff = |_error, n| c.pause(5, 0, n)).ensure(|v| c.likes(7, 0, v.digest()))).timeout(c.limit(8, 0)).ensure(|v| c.likes(9, 0, v.digest()))?;
        let v10 = check(c, 11, 0, &[v1.digest()]).ensure(|v| c.likes(12, 0, v.digest()))?;
        Ok([0, v10].mix())
    }
);

workflow!(
    async fn w59_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)).until(c.limit(4, 0)) {
            let v5 = calc(c, 6, k2, &[]);
            put(c, 8, k2, &[v5]).hedge(c.limit(9, k2))?
        }.timeout(c.limit(10, 0))?;
        let v11 = ask(c, 12, 0, &[v1.digest()]).timeout(c.limit(13, 0)).or_else(ask(c, 14, 0, &[v1.digest()])).timeout(c.limit(15, 0));
        Ok([0, v11.digest()].mix())
    }
);

workflow!(
    async fn w60_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            let v4 = ask(c, 5, k2, &[]).hedge(c.limit(6, k2)).timeout(c.limit(7, k2)).unwrap_or(7);
            let v8 = put(c, 9, k2, &[]).hedge(c.limit(10, k2))?;
            [k2, v4, v8].mix()
        };
        let v11 = ask(c, 12, 0, &[]).or_else(keep(c, 13, 0, &[v1.digest()])).timeout(c.limit(14, 0))?;
        let v15 = look(c, 16, 0, &[v11.digest(), v1.digest()]);
        let v17 = for k18 in c.list(18, 0, &[v15.digest()]).concurrent(c.width(19, 0)) {
            select_ok!(ask(c, 21, k18, &[v1.digest(), v11.digest()]), ask(c, 22, k18, &[v15]).timeout(c.limit(23, k18)), ask(c, 24, k18, &[v15, v11]).retry(c.times(25, k18))).ensure(|v| c.likes(26, k18, v.digest())).timeout(c.limit(27, k18)).unwrap_or(7)
        };
        let v29 = select_ok!(ask(c, 30, 0, &[v15]).timeout(c.limit(31, 0)), ask(c, 32, 0, &[v11.digest()]).after(v17).timeout(c.limit(33, 0)), put(c, 35, 0, &[v15.digest()])).or_else(ask(c, 36, 0, &[]))?;
        let v37 = look(c, 38, 0, &[]);
        Ok([0, v17.digest(), v29, v37].mix())
    }
);

workflow!(
    async fn w60_1(c: &Case) -> Result<u64, AppError> {
        let v37 = look(c, 38, 0, &[]);
        let v15 = look(c, 16, 0, &[v11.digest(), v1.digest()]);
        let v29 = select_ok!(ask(c, 30, 0, &[v15]).timeout(c.limit(31, 0)), ask(c, 32, 0, &[v11.digest()]).after(v17).timeout(c.limit(33, 0)), put(c, 35, 0, &[v15.digest()])).or_else(ask(c, 36, 0, &[]))?;
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            let v4 = ask(c, 5, k2, &[]).hedge(c.limit(6, k2)).timeout(c.limit(7, k2)).unwrap_or(7);
            let v8 = put(c, 9, k2, &[]).hedge(c.limit(10, k2))?;
            [k2, v4, v8].mix()
        };
        let v11 = ask(c, 12, 0, &[]).or_else(keep(c, 13, 0, &[v1.digest()])).timeout(c.limit(14, 0))?;
        let v17 = for k18 in c.list(18, 0, &[v15.digest()]).concurrent(c.width(19, 0)) {
            select_ok!(ask(c, 21, k18, &[v1.digest(), v11.digest()]), ask(c, 22, k18, &[v15]).timeout(c.limit(23, k18)), ask(c, 24, k18, &[v15, v11]).retry(c.times(25, k18))).ensure(|v| c.likes(26, k18, v.digest())).timeout(c.limit(27, k18)).unwrap_or(7)
        };
        Ok([0, v17.digest(), v29, v37].mix())
    }
);

workflow!(
    async fn w60_2(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            let v8 = put(c, 9, k2, &[]).hedge(c.limit(10, k2))?;
            let v4 = ask(c, 5, k2, &[]).hedge(c.limit(6, k2)).timeout(c.limit(7, k2)).unwrap_or(7);
            [k2, v4, v8].mix()
        };
        let v17 = for k18 in c.list(18, 0, &[v15.digest()]).concurrent(c.width(19, 0)) {
            select_ok!(ask(c, 21, k18, &[v1.digest(), v11.digest()]), ask(c, 22, k18, &[v15]).timeout(c.limit(23, k18)), ask(c, 24, k18, &[v15, v11]).retry(c.times(25, k18))).ensure(|v| c.likes(26, k18, v.digest())).timeout(c.limit(27, k18)).unwrap_or(7)
        };
        let v11 = ask(c, 12, 0, &[]).or_else(keep(c, 13, 0, &[v1.digest()])).timeout(c.limit(14, 0))?;
        let v37 = look(c, 38, 0, &[]);
        let v29 = select_ok!(ask(c, 30, 0, &[v15]).timeout(c.limit(31, 0)), ask(c, 32, 0, &[v11.digest()]).after(v17).timeout(c.limit(33, 0)), put(c, 35, 0, &[v15.digest()])).or_else(ask(c, 36, 0, &[]))?;
        let v15 = look(c, 16, 0, &[v11.digest(), v1.digest()]);
        Ok([0, v17.digest(), v29, v37].mix())
    }
);

workflow!(
    async fn w61_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)).until(c.limit(4, 0)) {
            calc(c, 6, k2, &[])
        };
        let v7 = for k8 in c.list(8, 0, &[]).concurrent(c.width(9, 0)).until(c.limit(10, 0)) {
            look(c, 12, k8, &[v1.digest()]).hedge(c.limit(13, k8)).timeout(c.limit(14, k8))?
        };
        let v15 = quorum!(3; ask(c, 16, 0, &[]), ask(c, 17, 0, &[v1.digest(), v7.digest()]).timeout(c.limit(18, 0)), calc(c, 19, 0, &[v1.digest(), v7.digest()]).ensure(|v| c.likes(20, 0, v.digest()))).timeout(c.limit(21, 0))?;
        let v22 = for k23 in c.list(23, 0, &[v15.digest()]).concurrent(c.width(24, 0)) {
            let v25 = calc(c, 26, k23, &[]);
            let v27 = put(c, 28, k23, &[v15.digest()]).after(v25).hedge(c.limit(29, k23)).retry(c.times(31, k23), backoff = |_error, n| c.pause(30, k23, n)).ok();
            [k23, v25, v27.digest()].mix()
        };
        Ok([0, v22.digest()].mix())
    }
);

workflow!(
    async fn w62_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]);
        let v3 = quorum!(2; ask(c, 4, 0, &[v1.digest()]).timeout(c.limit(5, 0)).retry(c.times(6, 0)), put(c, 7, 0, &[v1.digest()]).hedge(c.limit(8, 0)), keep(c, 9, 0, &[]).ensure(|v| c.likes(10, 0, v.digest())))?;
        let v11 = select_ok!(ask(c, 12, 0, &[v1.digest()]), ask(c, 13, 0, &[]).retry(c.times(15, 0), backoff = |_error, n| c.pause(14, 0, n))).ensure(|v| c.likes(16, 0, v.digest()))?;
        let v17 = for k18 in c.list(18, 0, &[]).concurrent(c.width(19, 0)) {
            let v20 = keep(c, 21, k18, &[v3.digest()]).timeout(c.limit(22, k18))?;
            let v23 = ask(c, 24, k18, &[]).after(v20).timeout(c.limit(25, k18)).ok();
            [k18, v20, v23.digest()].mix()
        }.timeout(c.limit(27, 0))?;
        Ok([0, v11, v17.digest()].mix())
    }
);

workflow!(
    async fn w63_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            ask(c, 5, k2, &[]).or_else(ask(c, 6, k2, &[])).timeout(c.limit(7, k2)).ensure(|v| c.likes(8, k2, v.digest())).hedge(c.limit(9, k2)).ok()
        }.timeout(c.limit(10, 0));
        let v11 = select_ok!(check(c, 12, 0, &[v1.digest()]), calc(c, 13, 0, &[v1.digest()]).ensure(|v| c.likes(14, 0, v.digest()))).or_else(check(c, 15, 0, &[])).ok();
        let v16 = for k17 in c.list(17, 0, &[v11.digest()]).concurrent(c.width(18, 0)).until(c.limit(19, 0)) {
            let v20 = put(c, 21, k17, &[v11.digest()]).timeout(c.limit(22, k17)).retry(c.times(25, k17), backoff = |_error, n| c.pause(24, k17, n))?;
            let v26 = for k27 in c.list(27, k17, &[]).concurrent(c.width(28, k17)) {
                let v29 = select_ok!(ask(c, 30, k27, &[v11.digest()]), ask(c, 31, k27, &[]).timeout(c.limit(32, k27)).or_else(calc(c, 33, k27, &[])).ensure(|v| c.likes(34, k27, v.digest())))?;
                [k27, v29].mix()
            }.timeout(c.limit(35, k17)).ok();
            [k17, v20, v26.digest()].mix()
        }.timeout(c.limit(36, 0))?;
        let v37 = for k38 in c.list(38, 0, &[]).concurrent(c.width(39, 0)) {
            let v40 = for k41 in c.list(41, k38, &[]).concurrent(c.width(42, k38)) {
                let v43 = for k44 in c.list(44, k41, &[]).concurrent(c.width(45, k41)).until(c.limit(46, k41)) {
                    ask(c, 48, k44, &[v16.digest(), v11.digest()]).ensure(|v| c.likes(49, k44, v.digest())).hedge(c.limit(50, k44)).unwrap_or(7)
                }.timeout(c.limit(51, k41))?;
                let v52 = ask(c, 53, k41, &[]).retry(c.times(54, k41)).or_else(ask(c, 55, k41, &[]))?;
                [k41, v43.digest(), v52].mix()
            };
            let v56 = select_ok!(keep(c, 57, k38, &[]).hedge(c.limit(58, k38)).ensure(|v| c.likes(59, k38, v.digest())), put(c, 60, k38, &[])).unwrap_or(7);
            let v61 = look(c, 62, k38, &[v16.digest()]).after(v40).timeout(c.limit(63, k38)).hedge(c.limit(64, k38))?;
            [k38, v40.digest(), v56, v61].mix()
        }.timeout(c.limit(65, 0))?;
        Ok([0, v37.digest()].mix())
    }
);

workflow!(
    async fn w64_0(c: &Case) -> Result<u64, AppError> {
        let v1 = keep(c, 2, 0, &[]);
        let v3 = select_ok!(look(c, 4, 0, &[]).ensure(|v| c.likes(5, 0, v.digest())), keep(c, 6, 0, &[]).timeout(c.limit(7, 0)), ask(c, 8, 0, &[v1])).ensure(|v| c.likes(9, 0, v.digest()))?;
        let v10 = keep(c, 11, 0, &[v3.digest()]).timeout(c.limit(12, 0));
        let v13 = for k14 in c.list(14, 0, &[v1.digest()]).concurrent(c.width(15, 0)).until(c.limit(16, 0)) {
            let v17 = quorum!(2; put(c, 18, k14, &[v3.digest(), v1]), ask(c, 19, k14, &[v3]), ask(c, 20, k14, &[]).timeout(c.limit(21, k14)).ensure(|v| c.likes(22, k14, v.digest()))).timeout(c.limit(23, k14)).ok();
            check(c, 27, k14, &[v17.digest(), v3])?
        };
        Ok([0, v10.digest(), v13.digest()].mix())
    }
);

workflow!(
    async fn w65_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).timeout(c.limit(3, 0)).hedge(c.limit(5, 0))?;
        let v6 = ask(c, 7, 0, &[v1.digest()]).unwrap_or(7);
        let v8 = look(c, 9, 0, &[]).after(v6).timeout(c.limit(10, 0)).ok();
        let v11 = for k12 in c.list(12, 0, &[v6]).concurrent(c.width(13, 0)) {
            ask(c, 15, k12, &[v8.digest()])?
        };
        Ok([0, v11.digest()].mix())
    }
);

workflow!(
    async fn w65_1(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).timeout(c.limit(3, 0)).hedge(c.limit(5, 0))?;
        let v11 = for k12 in c.list(12, 0, &[v6]).concurrent(c.width(13, 0)) {
            ask(c, 15, k12, &[v8.digest()])?
        };
        let v8 = look(c, 9, 0, &[]).after(v6).timeout(c.limit(10, 0)).ok();
        let v6 = ask(c, 7, 0, &[v1.digest()]).unwrap_or(7);
        Ok([0, v11.digest()].mix())
    }
);

workflow!(
    async fn w65_2(c: &Case) -> Result<u64, AppError> {
        let v6 = ask(c, 7, 0, &[v1.digest()]).unwrap_or(7);
        let v1 = ask(c, 2, 0, &[]).timeout(c.limit(3, 0)).hedge(c.limit(5, 0))?;
        let v11 = for k12 in c.list(12, 0, &[v6]).concurrent(c.width(13, 0)) {
            ask(c, 15, k12, &[v8.digest()])?
        };
        let v8 = look(c, 9, 0, &[]).after(v6).timeout(c.limit(10, 0)).ok();
        Ok([0, v11.digest()].mix())
    }
);

workflow!(
    async fn w66_0(c: &Case) -> Result<u64, AppError> {
        let v1 = put(c, 2, 0, &[])?;
        let v3 = quorum!(2; look(c, 4, 0, &[v1]).ensure(|v| c.likes(5, 0, v.digest())), put(c, 6, 0, &[v1.digest()]))?;
        let v7 = for k8 in c.list(8, 0, &[]).concurrent(c.width(9, 0)) {
            let v10 = for k11 in c.list(11, k8, &[]).concurrent(c.width(12, k8)) {
                let v13 = keep(c, 14, k11, &[]).timeout(c.limit(15, k11))?;
                [k11, v13].mix()
            };
            let v18 = look(c, 19, k8, &[v3.digest()]).after(v10).hedge(c.limit(20, k8));
            let v21 = ask(c, 22, k8, &[v3.digest()]).timeout(c.limit(23, k8)).hedge(c.limit(24, k8)).retry(c.times(26, k8), backoff = |_error, n| c.pause(25, k8, n)).timeout(c.limit(27, k8))?;
            [k8, v10.digest(), v18, v21].mix()
        };
        Ok([0, v7.digest()].mix())
    }
);

workflow!(
    async fn w67_0(c: &Case) -> Result<u64, AppError> {
        let v1 = quorum!(2; put(c, 2, 0, &[]).or_else(calc(c, 3, 0, &[])).hedge(c.limit(4, 0)).ensure(|v| c.likes(5, 0, v.digest())), ask(c, 6, 0, &[]).or_else(ask(c, 7, 0, &[])).ensure(|v| c.likes(8, 0, v.digest())))?;
        let v9 = for k10 in c.list(10, 0, &[v1.digest()]).concurrent(c.width(11, 0)) {
            put(c, 13, k10, &[]).ensure(|v| c.likes(14, k10, v.digest())).hedge(c.limit(15, k10)).retry(c.times(16, k10)).unwrap_or(7)
        }.timeout(c.limit(17, 0)).ensure(|v| c.likes(18, 0, v.digest()))?;
        Ok([0, v9.digest()].mix())
    }
);

workflow!(
    async fn w68_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            ask(c, 5, k2, &[]).hedge(c.limit(6, k2)).unwrap_or(7)
        }.timeout(c.limit(7, 0))?;
        let v9 = for k10 in c.list(10, 0, &[v1.digest()]).concurrent(c.width(11, 0)).until(c.limit(12, 0)) {
            keep(c, 14, k10, &[v1.digest()])
        };
        let v15 = select_ok!(check(c, 16, 0, &[v1.digest()]), put(c, 17, 0, &[v1.digest()]).timeout(c.limit(18, 0)).ensure(|v| c.likes(19, 0, v.digest()))).ok();
        Ok([0, v9.digest(), v15.digest()].mix())
    }
);

workflow!(
    async fn w69_0(c: &Case) -> Result<u64, AppError> {
        let v1 = select_ok!(ask(c, 2, 0, &[]).timeout(c.limit(3, 0)), ask(c, 4, 0, &[]).or_else(check(c, 5, 0, &[]))).or_else(put(c, 6, 0, &[])).timeout(c.limit(7, 0)).unwrap_or(7);
        let v9 = quorum!(2; put(c, 10, 0, &[v1.digest()]), look(c, 11, 0, &[v1.digest()]).ensure(|v| c.likes(12, 0, v.digest()))).ok();
        Ok([0, v9.digest()].mix())
    }
);

workflow!(
    async fn w70_0(c: &Case) -> Result<u64, AppError> {
        let v1 = select_ok!(ask(c, 2, 0, &[]).timeout(c.limit(3, 0)), ask(c, 4, 0, &[])).ensure(|v| c.likes(5, 0, v.digest())).timeout(c.limit(6, 0)).or_else(ask(c, 7, 0, &[]))?;
        let v8 = keep(c, 9, 0, &[v1.digest()]).hedge(c.limit(10, 0));
        let v11 = select_ok!(put(c, 12, 0, &[v8.digest()]).or_else(keep(c, 13, 0, &[v8.digest(), v1.digest()])).ensure(|v| c.likes(14, 0, v.digest())), put(c, 15, 0, &[v1, v8.digest()]), put(c, 16, 0, &[])).or_else(ask(c, 17, 0, &[]))?;
        let v18 = ask(c, 19, 0, &[]).ensure(|v| c.likes(20, 0, v.digest())).ok();
        let v21 = select_ok!(look(c, 22, 0, &[v8]).ensure(|v| c.likes(23, 0, v.digest())), put(c, 24, 0, &[v18.digest()]).after(v8).or_else(put(c, 25, 0, &[v18.digest()])), keep(c, 26, 0, &[]).ensure(|v| c.likes(27, 0, v.digest()))).unwrap_or(7).timeout(c.limit(28, 0)).unwrap_or(7);
        let v30 = for k31 in c.list(31, 0, &[]).concurrent(c.width(32, 0)).until(c.limit(33, 0)) {
            put(c, 35, k31, &[v11.digest(), v21.digest()]).ok()
        };
        Ok([0, v30.digest()].mix())
    }
);

workflow!(
    async fn w70_1(c: &Case) -> Result<u64, AppError> {
        let v21 = select_ok!(look(c, 22, 0, &[v8]).ensure(|v| c.likes(23, 0, v.digest())), put(c, 24, 0, &[v18.digest()]).after(v8).or_else(put(c, 25, 0, &[v18.digest()])), keep(c, 26, 0, &[]).ensure(|v| c.likes(27, 0, v.digest()))).unwrap_or(7).timeout(c.limit(28, 0)).unwrap_or(7);
        let v30 = for k31 in c.list(31, 0, &[]).concurrent(c.width(32, 0)).until(c.limit(33, 0)) {
            put(c, 35, k31, &[v11.digest(), v21.digest()]).ok()
        };
        let v18 = ask(c, 19, 0, &[]).ensure(|v| c.likes(20, 0, v.digest())).ok();
        let v1 = select_ok!(ask(c, 2, 0, &[]).timeout(c.limit(3, 0)), ask(c, 4, 0, &[])).ensure(|v| c.likes(5, 0, v.digest())).timeout(c.limit(6, 0)).or_else(ask(c, 7, 0, &[]))?;
        let v8 = keep(c, 9, 0, &[v1.digest()]).hedge(c.limit(10, 0));
        let v11 = select_ok!(put(c, 12, 0, &[v8.digest()]).or_else(keep(c, 13, 0, &[v8.digest(), v1.digest()])).ensure(|v| c.likes(14, 0, v.digest())), put(c, 15, 0, &[v1, v8.digest()]), put(c, 16, 0, &[])).or_else(ask(c, 17, 0, &[]))?;
        Ok([0, v30.digest()].mix())
    }
);

workflow!(
    async fn w70_2(c: &Case) -> Result<u64, AppError> {
        let v8 = keep(c, 9, 0, &[v1.digest()]).hedge(c.limit(10, 0));
        let v11 = select_ok!(put(c, 12, 0, &[v8.digest()]).or_else(keep(c, 13, 0, &[v8.digest(), v1.digest()])).ensure(|v| c.likes(14, 0, v.digest())), put(c, 15, 0, &[v1, v8.digest()]), put(c, 16, 0, &[])).or_else(ask(c, 17, 0, &[]))?;
        let v1 = select_ok!(ask(c, 2, 0, &[]).timeout(c.limit(3, 0)), ask(c, 4, 0, &[])).ensure(|v| c.likes(5, 0, v.digest())).timeout(c.limit(6, 0)).or_else(ask(c, 7, 0, &[]))?;
        let v18 = ask(c, 19, 0, &[]).ensure(|v| c.likes(20, 0, v.digest())).ok();
        let v30 = for k31 in c.list(31, 0, &[]).concurrent(c.width(32, 0)).until(c.limit(33, 0)) {
            put(c, 35, k31, &[v11.digest(), v21.digest()]).ok()
        };
        let v21 = select_ok!(look(c, 22, 0, &[v8]).ensure(|v| c.likes(23, 0, v.digest())), put(c, 24, 0, &[v18.digest()]).after(v8).or_else(put(c, 25, 0, &[v18.digest()])), keep(c, 26, 0, &[]).ensure(|v| c.likes(27, 0, v.digest()))).unwrap_or(7).timeout(c.limit(28, 0)).unwrap_or(7);
        Ok([0, v30.digest()].mix())
    }
);

workflow!(
    async fn w71_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]);
        let v3 = ask(c, 4, 0, &[v1.digest()]).timeout(c.limit(5, 0))?;
        ask(c, 7, 0, &[v3, v1.digest()])
    }
);

workflow!(
    async fn w72_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).hedge(c.limit(3, 0)).ok();
        let v4 = ask(c, 5, 0, &[v1.digest()]).timeout(c.limit(6, 0))?;
        look(c, 8, 0, &[v4, v1.digest()]).timeout(c.limit(9, 0)).retry(c.times(10, 0)).or_else(ask(c, 11, 0, &[]))
    }
);

workflow!(
    async fn w73_0(c: &Case) -> Result<u64, AppError> {
        let v1 = quorum!(2; look(c, 2, 0, &[]).ensure(|v| c.likes(3, 0, v.digest())), keep(c, 4, 0, &[]).timeout(c.limit(5, 0))).timeout(c.limit(7, 0))?;
        let v8 = ask(c, 9, 0, &[]).retry(c.times(10, 0))?;
        let v12 = select_ok!(ask(c, 13, 0, &[v8.digest()]).ensure(|v| c.likes(14, 0, v.digest())), ask(c, 15, 0, &[v8.digest()]).ensure(|v| c.likes(16, 0, v.digest())).or_else(check(c, 17, 0, &[v1.digest()])), keep(c, 18, 0, &[v8, v1.digest()]).ensure(|v| c.likes(19, 0, v.digest())))?;
        Ok([0, v12].mix())
    }
);

workflow!(
    async fn w74_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            for k5 in c.list(5, k2, &[]).concurrent(c.width(6, k2)) {
                let v7 = ask(c, 8, k5, &[]).hedge(c.limit(9, k5))?;
                let v10 = ask(c, 11, k5, &[v7]).retry(c.times(13, k5), backoff = |_error, n| c.pause(12, k5, n)).ensure(|v| c.likes(14, k5, v.digest())).unwrap_or(7);
                [k5, v10].mix()
            }
        }.timeout(c.limit(15, 0)).ensure(|v| c.likes(16, 0, v.digest())).timeout(c.limit(17, 0));
        let v18 = for k19 in c.list(19, 0, &[]).concurrent(c.width(20, 0)) {
            let v21 = put(c, 22, k19, &[v1.digest()])?;
            let v23 = for k24 in c.list(24, k19, &[]).concurrent(c.width(25, k19)) {
                ask(c, 27, k24, &[v21]).or_else(look(c, 28, k24, &[]))
            };
            ask(c, 30, k19, &[v23.digest()]).or_else(keep(c, 31, k19, &[]))
        };
        let v32 = keep(c, 33, 0, &[v1.digest()]);
        let v34 = select_ok!(ask(c, 35, 0, &[v1.digest()]), put(c, 36, 0, &[])).or_else(calc(c, 37, 0, &[])).timeout(c.limit(38, 0)).ok();
        let v39 = ask(c, 40, 0, &[]).after(v34).retry(c.times(42, 0), backoff = |_error, n| c.pause(41, 0, n));
        Ok([0, v18.digest(), v32, v34.digest(), v39.digest()].mix())
    }
);

workflow!(
    async fn w75_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).retry(c.times(4, 0), backoff = |_error, n| c.pause(3, 0, n)).or_else(keep(c, 5, 0, &[]));
        let v6 = quorum!(2; ask(c, 7, 0, &[v1.digest()]), keep(c, 8, 0, &[]).ensure(|v| c.likes(9, 0, v.digest())), look(c, 10, 0, &[v1]).ensure(|v| c.likes(11, 0, v.digest())))?;
        let v12 = put(c, 13, 0, &[]).timeout(c.limit(14, 0)).or_else(look(c, 15, 0, &[v6.digest()]));
        let v16 = select_ok!(put(c, 17, 0, &[]).hedge(c.limit(18, 0)).ensure(|v| c.likes(19, 0, v.digest())), ask(c, 20, 0, &[v12])).timeout(c.limit(21, 0)).ok();
        let v23 = put(c, 24, 0, &[v16.digest(), v6.digest()]).ok();
        let v25 = put(c, 26, 0, &[v16.digest()]).unwrap_or(7).timeout(c.limit(27, 0)).ok();
        let v28 = for k29 in c.list(29, 0, &[v16.digest()]).concurrent(c.width(30, 0)) {
            keep(c, 32, k29, &[v16.digest(), v25.digest()])
        }.timeout(c.limit(33, 0))?;
        Ok([0, v23.digest(), v28.digest()].mix())
    }
);

workflow!(
    async fn w75_1(c: &Case) -> Result<u64, AppError> {
        let v23 = put(c, 24, 0, &[v16.digest(), v6.digest()]).ok();
        let v16 = select_ok!(put(c, 17, 0, &[]).hedge(c.limit(18, 0)).ensure(|v| c.likes(19, 0, v.digest())), ask(c, 20, 0, &[v12])).timeout(c.limit(21, 0)).ok();
        let v1 = ask(c, 2, 0, &[]).retry(c.times(4, 0), backoff = |_error, n| c.pause(3, 0, n)).or_else(keep(c, 5, 0, &[]));
        let v25 = put(c, 26, 0, &[v16.digest()]).unwrap_or(7).timeout(c.limit(27, 0)).ok();
        let v12 = put(c, 13, 0, &[]).timeout(c.limit(14, 0)).or_else(look(c, 15, 0, &[v6.digest()]));
        let v28 = for k29 in c.list(29, 0, &[v16.digest()]).concurrent(c.width(30, 0)) {
            keep(c, 32, k29, &[v16.digest(), v25.digest()])
        }.timeout(c.limit(33, 0))?;
        let v6 = quorum!(2; ask(c, 7, 0, &[v1.digest()]), keep(c, 8, 0, &[]).ensure(|v| c.likes(9, 0, v.digest())), look(c, 10, 0, &[v1]).ensure(|v| c.likes(11, 0, v.digest())))?;
        Ok([0, v23.digest(), v28.digest()].mix())
    }
);

workflow!(
    async fn w75_2(c: &Case) -> Result<u64, AppError> {
        let v23 = put(c, 24, 0, &[v16.digest(), v6.digest()]).ok();
        let v6 = quorum!(2; ask(c, 7, 0, &[v1.digest()]), keep(c, 8, 0, &[]).ensure(|v| c.likes(9, 0, v.digest())), look(c, 10, 0, &[v1]).ensure(|v| c.likes(11, 0, v.digest())))?;
        let v25 = put(c, 26, 0, &[v16.digest()]).unwrap_or(7).timeout(c.limit(27, 0)).ok();
        let v1 = ask(c, 2, 0, &[]).retry(c.times(4, 0), backoff = |_error, n| c.pause(3, 0, n)).or_else(keep(c, 5, 0, &[]));
        let v12 = put(c, 13, 0, &[]).timeout(c.limit(14, 0)).or_else(look(c, 15, 0, &[v6.digest()]));
        let v16 = select_ok!(put(c, 17, 0, &[]).hedge(c.limit(18, 0)).ensure(|v| c.likes(19, 0, v.digest())), ask(c, 20, 0, &[v12])).timeout(c.limit(21, 0)).ok();
        let v28 = for k29 in c.list(29, 0, &[v16.digest()]).concurrent(c.width(30, 0)) {
            keep(c, 32, k29, &[v16.digest(), v25.digest()])
        }.timeout(c.limit(33, 0))?;
        Ok([0, v23.digest(), v28.digest()].mix())
    }
);

workflow!(
    async fn w76_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            let v4 = ask(c, 5, k2, &[]).timeout(c.limit(6, k2))?;
            let v7 = ask(c, 8, k2, &[v4]).hedge(c.limit(9, k2)).timeout(c.limit(11, k2)).or_else(keep(c, 12, k2, &[v4]));
            let v13 = select_ok!(put(c, 14, k2, &[v4]).or_else(look(c, 15, k2, &[v7.digest()])).ensure(|v| c.likes(16, k2, v.digest())), look(c, 17, k2, &[v7.digest()]).ensure(|v| c.likes(18, k2, v.digest())), check(c, 19, k2, &[v7, v4.digest()])).ok();
            [k2, v13.digest()].mix()
        };
        let v20 = put(c, 21, 0, &[v1.digest()]).unwrap_or(7).hedge(c.limit(22, 0));
        let v24 = keep(c, 25, 0, &[]).hedge(c.limit(26, 0));
        let v27 = quorum!(1; ask(c, 28, 0, &[v20.digest(), v1.digest()]).after(v24).retry(c.times(29, 0)), check(c, 30, 0, &[]).after(v24));
        let v31 = for k32 in c.list(32, 0, &[]).concurrent(c.width(33, 0)).until(c.limit(34, 0)) {
            let v35 = look(c, 36, k32, &[]);
            let v37 = for k38 in c.list(38, k32, &[]).concurrent(c.width(39, k32)) {
                let v40 = put(c, 41, k38, &[v24.digest(), v27.digest()]).retry(c.times(42, k38)).timeout(c.limit(43, k38)).ensure(|v| c.likes(44, k38, v.digest())).or_else(look(c, 45, k38, &[]));
                let v46 = for k47 in c.list(47, k38, &[]).concurrent(c.width(48, k38)).until(c.limit(49, k38)) {
                    let v50 = ask(c, 51, k47, &[v27.digest()]).hedge(c.limit(52, k47)).retry(c.times(54, k47), backoff = |_error, n| c.pause(53, k47, n)).or_else(ask(c, 55, k47, &[v35])).timeout(c.limit(56, k47)).unwrap_or(7);
                    let v57 = ask(c, 58, k47, &[]);
                    [k47, v50, v57.digest()].mix()
                }.timeout(c.limit(59, k38));
                [k38, v40, v46.digest()].mix()
            };
            let v60 = look(c, 61, k32, &[]).after(v35);
            [k32, v37.digest(), v60].mix()
        };
        Ok([0, v31.digest()].mix())
    }
);

workflow!(
    async fn w77_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            let v4 = for k5 in c.list(5, k2, &[]).concurrent(c.width(6, k2)) {
                let v7 = ask(c, 8, k5, &[]).or_else(calc(c, 9, k5, &[]));
                let v10 = ask(c, 11, k5, &[]).hedge(c.limit(12, k5)).timeout(c.limit(13, k5)).ok();
                [k5, v7, v10.digest()].mix()
            };
            let v14 = keep(c, 15, k2, &[v4.digest()]).timeout(c.limit(16, k2)).retry(c.times(19, k2), backoff = |_error, n| c.pause(18, k2, n))?;
            put(c, 21, k2, &[v4.digest(), v14.digest()]).timeout(c.limit(22, k2)).hedge(c.limit(23, k2)).unwrap_or(7)
        }.timeout(c.limit(24, 0)).ensure(|v| c.likes(25, 0, v.digest()));
        let v26 = ask(c, 27, 0, &[v1.digest()]).retry(c.times(29, 0), backoff = |_error, n| c.pause(28, 0, n)).timeout(c.limit(30, 0)).unwrap_or(7);
        let v31 = ask(c, 32, 0, &[v1.digest()]).retry(c.times(33, 0)).or_else(ask(c, 34, 0, &[v26])).or_else(keep(c, 35, 0, &[v1.digest()]));
        let v36 = look(c, 37, 0, &[]).after(v26).timeout(c.limit(38, 0))?;
        let v39 = quorum!(1; keep(c, 40, 0, &[]).ensure(|v| c.likes(41, 0, v.digest())), keep(c, 42, 0, &[]).ensure(|v| c.likes(43, 0, v.digest())), ask(c, 44, 0, &[v36.digest()]).timeout(c.limit(45, 0))).timeout(c.limit(46, 0)).ok();
        Ok([0, v31, v39.digest()].mix())
    }
);

workflow!(
    async fn w78_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).retry(c.times(3, 0)).timeout(c.limit(4, 0)).ensure(|v| c.likes(5, 0, v.digest()))?;
        let v6 = for k7 in c.list(7, 0, &[]).concurrent(c.width(8, 0)).until(c.limit(9, 0)) {
            let v10 = for k11 in c.list(11, k7, &[v1.digest()]).concurrent(c.width(12, k7)) {
                for k14 in c.list(14, k11, &[]).concurrent(c.width(15, k11)) {
                    let v16 = ask(c, 17, k14, &[]).hedge(c.limit(18, k14)).timeout(c.limit(19, k14))?;
                    let v20 = put(c, 21, k14, &[]).timeout(c.limit(22, k14)).ok().timeout(c.limit(23, k14)).ensure(|v| c.likes(24, k14, v.digest())).ok();
                    [k14, v16, v20.digest()].mix()
                }
            }.timeout(c.limit(25, k7))?;
            let v26 = quorum!(2; ask(c, 27, k7, &[v10.digest()]).hedge(c.limit(28, k7)), ask(c, 29, k7, &[]).after(v10).timeout(c.limit(30, k7))).timeout(c.limit(31, k7)).ensure(|v| c.likes(32, k7, v.digest())).timeout(c.limit(33, k7));
            let v34 = for k35 in c.list(35, k7, &[v1]).concurrent(c.width(36, k7)) {
                let v37 = select_ok!(calc(c, 38, k35, &[v1]).ensure(|v| c.likes(39, k35, v.digest())), ask(c, 40, k35, &[]).ensure(|v| c.likes(41, k35, v.digest())), calc(c, 42, k35, &[v26.digest()]).ensure(|v| c.likes(43, k35, v.digest()))).timeout(c.limit(44, k35)).ensure(|v| c.likes(46, k35, v.digest())).unwrap_or(7);
                let v47 = quorum!(1; ask(c, 48, k35, &[]).or_else(ask(c, 49, k35, &[v1, v26.digest()])), keep(c, 50, k35, &[v10.digest()]).timeout(c.limit(51, k35))).ensure(|v| c.likes(52, k35, v.digest())).ok();
                [k35, v37, v47.digest()].mix()
            }.ensure(|v| c.likes(53, k7, v.digest()))?;
            [k7, v34.digest()].mix()
        }.timeout(c.limit(54, 0))?;
        let v55 = select_ok!(put(c, 56, 0, &[v6.digest()]).retry(c.times(58, 0), backoff = |_error, n| c.pause(57, 0, n)), put(c, 59, 0, &[]).retry(c.times(60, 0)).timeout(c.limit(61, 0)), put(c, 62, 0, &[v1, v6.digest()]).retry(c.times(64, 0), backoff = |_error, n| c.pause(63, 0, n))).timeout(c.limit(65, 0)).ok();
        let v66 = for k67 in c.list(67, 0, &[v55.digest()]).concurrent(c.width(68, 0)).until(c.limit(69, 0)) {
            let v70 = ask(c, 71, k67, &[]).timeout(c.limit(72, k67)).unwrap_or(7).ensure(|v| c.likes(73, k67, v.digest()))?;
            let v74 = keep(c, 75, k67, &[]);
            let v76 = check(c, 77, k67, &[v6.digest(), v74]).after(v70).or_else(ask(c, 78, k67, &[]))?;
            [k67, v70, v76].mix()
        }.timeout(c.limit(79, 0))?;
        Ok([0, v66.digest()].mix())
    }
);

workflow!(
    async fn w79_0(c: &Case) -> Result<u64, AppError> {
        let v1 = keep(c, 2, 0, &[]);
        let v3 = look(c, 4, 0, &[v1.digest()]).timeout(c.limit(5, 0)).hedge(c.limit(7, 0));
        let v8 = for k9 in c.list(9, 0, &[]).concurrent(c.width(10, 0)).until(c.limit(11, 0)) {
            let v12 = ask(c, 13, k9, &[v3.digest()]).retry(c.times(15, k9), backoff = |_error, n| c.pause(14, k9, n)).or_else(ask(c, 16, k9, &[])).ensure(|v| c.likes(17, k9, v.digest()))?;
            let v18 = put(c, 19, k9, &[v3.digest(), v12.digest()]).timeout(c.limit(20, k9)).or_else(ask(c, 21, k9, &[])).retry(c.times(22, k9))?;
            ask(c, 24, k9, &[v18]).or_else(put(c, 25, k9, &[v18.digest()])).ensure(|v| c.likes(26, k9, v.digest()))?
        }.timeout(c.limit(27, 0))?;
        let v28 = ask(c, 29, 0, &[]).ok().ensure(|v| c.likes(30, 0, v.digest())).timeout(c.limit(32, 0)).ok();
        let v33 = ask(c, 34, 0, &[v28.digest()]).timeout(c.limit(35, 0))?;
        Ok([0, v8.digest(), v33].mix())
    }
);

workflow!(
    async fn w80_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            let v4 = quorum!(2; ask(c, 5, k2, &[]).or_else(ask(c, 6, k2, &[])), ask(c, 7, k2, &[]).retry(c.times(8, k2))).timeout(c.limit(11, k2));
            [k2, v4.digest()].mix()
        }.ensure(|v| c.likes(12, 0, v.digest())).timeout(c.limit(13, 0))?;
        let v16 = ask(c, 17, 0, &[]).timeout(c.limit(18, 0))?;
        let v21 = put(c, 22, 0, &[v1.digest(), v16]).timeout(c.limit(23, 0)).or_else(keep(c, 25, 0, &[]));
        let v26 = select_ok!(put(c, 27, 0, &[]).timeout(c.limit(28, 0)), keep(c, 30, 0, &[v1.digest()]).ensure(|v| c.likes(31, 0, v.digest())), ask(c, 32, 0, &[v16.digest()]).retry(c.times(34, 0), backoff = |_error, n| c.pause(33, 0, n))).timeout(c.limit(35, 0)).ensure(|v| c.likes(36, 0, v.digest()))?;
        let v37 = ask(c, 38, 0, &[v16])?;
        let v39 = put(c, 40, 0, &[v1.digest(), v37.digest()]).timeout(c.limit(41, 0)).retry(c.times(43, 0), backoff = |_error, n| c.pause(42, 0, n)).ok();
        let v44 = ask(c, 45, 0, &[]).unwrap_or(7).hedge(c.limit(46, 0));
        Ok([0, v21, v26, v39.digest(), v44].mix())
    }
);

workflow!(
    async fn w80_1(c: &Case) -> Result<u64, AppError> {
        let v39 = put(c, 40, 0, &[v1.digest(), v37.digest()]).timeout(c.limit(41, 0)).retry(c.times(43, 0), backoff = |_error, n| c.pause(42, 0, n)).ok();
        let v44 = ask(c, 45, 0, &[]).unwrap_or(7).hedge(c.limit(46, 0));
        let v37 = ask(c, 38, 0, &[v16])?;
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            let v4 = quorum!(2; ask(c, 5, k2, &[]).or_else(ask(c, 6, k2, &[])), ask(c, 7, k2, &[]).retry(c.times(8, k2))).timeout(c.limit(11, k2));
            [k2, v4.digest()].mix()
        }.ensure(|v| c.likes(12, 0, v.digest())).timeout(c.limit(13, 0))?;
        let v16 = ask(c, 17, 0, &[]).timeout(c.limit(18, 0))?;
        let v21 = put(c, 22, 0, &[v1.digest(), v16]).timeout(c.limit(23, 0)).or_else(keep(c, 25, 0, &[]));
        let v26 = select_ok!(put(c, 27, 0, &[]).timeout(c.limit(28, 0)), keep(c, 30, 0, &[v1.digest()]).ensure(|v| c.likes(31, 0, v.digest())), ask(c, 32, 0, &[v16.digest()]).retry(c.times(34, 0), backoff = |_error, n| c.pause(33, 0, n))).timeout(c.limit(35, 0)).ensure(|v| c.likes(36, 0, v.digest()))?;
        Ok([0, v21, v26, v39.digest(), v44].mix())
    }
);

workflow!(
    async fn w80_2(c: &Case) -> Result<u64, AppError> {
        let v44 = ask(c, 45, 0, &[]).unwrap_or(7).hedge(c.limit(46, 0));
        let v21 = put(c, 22, 0, &[v1.digest(), v16]).timeout(c.limit(23, 0)).or_else(keep(c, 25, 0, &[]));
        let v39 = put(c, 40, 0, &[v1.digest(), v37.digest()]).timeout(c.limit(41, 0)).retry(c.times(43, 0), backoff = |_error, n| c.pause(42, 0, n)).ok();
        let v26 = select_ok!(put(c, 27, 0, &[]).timeout(c.limit(28, 0)), keep(c, 30, 0, &[v1.digest()]).ensure(|v| c.likes(31, 0, v.digest())), ask(c, 32, 0, &[v16.digest()]).retry(c.times(34, 0), backoff = |_error, n| c.pause(33, 0, n))).timeout(c.limit(35, 0)).ensure(|v| c.likes(36, 0, v.digest()))?;
        let v37 = ask(c, 38, 0, &[v16])?;
        let v16 = ask(c, 17, 0, &[]).timeout(c.limit(18, 0))?;
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            let v4 = quorum!(2; ask(c, 5, k2, &[]).or_else(ask(c, 6, k2, &[])), ask(c, 7, k2, &[]).retry(c.times(8, k2))).timeout(c.limit(11, k2));
            [k2, v4.digest()].mix()
        }.ensure(|v| c.likes(12, 0, v.digest())).timeout(c.limit(13, 0))?;
        Ok([0, v21, v26, v39.digest(), v44].mix())
    }
);

workflow!(
    async fn w81_0(c: &Case) -> Result<u64, AppError> {
        let v1 = put(c, 2, 0, &[])?;
        let v3 = ask(c, 4, 0, &[]).timeout(c.limit(5, 0)).hedge(c.limit(6, 0)).or_else(keep(c, 7, 0, &[v1.digest()]));
        let v8 = select_ok!(ask(c, 9, 0, &[v3.digest()]), ask(c, 10, 0, &[])).unwrap_or(7);
        let v11 = quorum!(3; check(c, 12, 0, &[v3, v1.digest()]), put(c, 13, 0, &[v1]), calc(c, 14, 0, &[v1]).ensure(|v| c.likes(15, 0, v.digest())));
        let v16 = ask(c, 17, 0, &[v3.digest()]).after(v11).timeout(c.limit(18, 0)).retry(c.times(21, 0), backoff = |_error, n| c.pause(20, 0, n)).hedge(c.limit(22, 0))?;
        Ok([0, v8, v11.digest(), v16].mix())
    }
);

workflow!(
    async fn w82_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).ensure(|v| c.likes(3, 0, v.digest()))?;
        let v4 = quorum!(1; ask(c, 5, 0, &[]), ask(c, 6, 0, &[]).or_else(put(c, 7, 0, &[v1.digest()])), look(c, 8, 0, &[v1]).ensure(|v| c.likes(9, 0, v.digest())))?;
        let v10 = ask(c, 11, 0, &[v4.digest(), v1.digest()]).ok();
        let v12 = ask(c, 13, 0, &[]).ensure(|v| c.likes(14, 0, v.digest())).ok();
        Ok([0, v10.digest(), v12.digest()].mix())
    }
);

workflow!(
    async fn w83_0(c: &Case) -> Result<u64, AppError> {
        let v1 = select_ok!(keep(c, 2, 0, &[]).timeout(c.limit(3, 0)), ask(c, 4, 0, &[]).timeout(c.limit(5, 0)), ask(c, 6, 0, &[]))?;
        let v7 = for k8 in c.list(8, 0, &[]).concurrent(c.width(9, 0)) {
            keep(c, 11, k8, &[v1.digest()])
        };
        Ok([0, v7.digest()].mix())
    }
);

workflow!(
    async fn w84_0(c: &Case) -> Result<u64, AppError> {
        let v1 = keep(c, 2, 0, &[]).ensure(|v| c.likes(3, 0, v.digest())).retry(c.times(5, 0), backoff = |_error, n| c.pause(4, 0, n)).unwrap_or(7);
        let v6 = quorum!(1; keep(c, 7, 0, &[v1]).ensure(|v| c.likes(8, 0, v.digest())), put(c, 9, 0, &[v1.digest()])).timeout(c.limit(10, 0)).ok();
        let v11 = calc(c, 12, 0, &[]);
        let v13 = look(c, 14, 0, &[v1.digest()]).after(v6);
        Ok([0, v6.digest(), v11, v13].mix())
    }
);

workflow!(
    async fn w85_0(c: &Case) -> Result<u64, AppError> {
        let v1 = look(c, 2, 0, &[]).hedge(c.limit(3, 0));
        let v4 = for k5 in c.list(5, 0, &[v1]).concurrent(c.width(6, 0)) {
            let v7 = for k8 in c.list(8, k5, &[v1.digest()]).concurrent(c.width(9, k5)).until(c.limit(10, k5)) {
                let v11 = ask(c, 12, k8, &[v1.digest()]).or_else(ask(c, 13, k8, &[])).retry(c.times(14, k8)).timeout(c.limit(15, k8)).ok();
                select_ok!(ask(c, 17, k8, &[v11.digest(), v1.digest()]), ask(c, 18, k8, &[v1.digest()]).retry(c.times(19, k8))).ensure(|v| c.likes(20, k8, v.digest()))?
            };
            [k5, v7.digest()].mix()
        }.ensure(|v| c.likes(21, 0, v.digest())).timeout(c.limit(22, 0));
        let v23 = for k24 in c.list(24, 0, &[]).concurrent(c.width(25, 0)).until(c.limit(26, 0)) {
            look(c, 28, k24, &[]).hedge(c.limit(29, k24)).timeout(c.limit(30, k24))?
        }.after(v1);
        let v31 = for k32 in c.list(32, 0, &[]).concurrent(c.width(33, 0)) {
            let v34 = look(c, 35, k32, &[]).hedge(c.limit(36, k32)).timeout(c.limit(37, k32)).retry(c.times(38, k32)).ensure(|v| c.likes(39, k32, v.digest()))?;
            let v40 = ask(c, 41, k32, &[]).after(v34).timeout(c.limit(42, k32)).hedge(c.limit(44, k32))?;
            [k32, v34, v40].mix()
        }.after(v1).timeout(c.limit(45, 0))?;
        let v46 = select_ok!(ask(c, 47, 0, &[]), put(c, 48, 0, &[]).ensure(|v| c.likes(49, 0, v.digest())).or_else(ask(c, 50, 0, &[v1])), ask(c, 51, 0, &[]).or_else(keep(c, 52, 0, &[v4.digest(), v23.digest()])).ensure(|v| c.likes(53, 0, v.digest()))).or_else(ask(c, 54, 0, &[])).or_else(ask(c, 55, 0, &[])).ok();
        let v56 = for k57 in c.list(57, 0, &[v46.digest()]).concurrent(c.width(58, 0)).until(c.limit(59, 0)) {
            let v60 = ask(c, 61, k57, &[v23.digest(), v31.digest()]).timeout(c.limit(62, k57))?;
            let v63 = ask(c, 64, k57, &[v60.digest()]).hedge(c.limit(65, k57)).retry(c.times(66, k57)).ok();
            let v67 = look(c, 68, k57, &[]).hedge(c.limit(69, k57)).timeout(c.limit(70, k57))?;
            [k57, v63.digest(), v67].mix()
        }.timeout(c.limit(71, 0))?;
        let v72 = for k73 in c.list(73, 0, &[]).concurrent(c.width(74, 0)) {
            let v75 = for k76 in c.list(76, k73, &[]).concurrent(c.width(77, k73)) {
                let v78 = ask(c, 79, k76, &[v56.digest()]).hedge(c.limit(80, k76))?;
                let v81 = ask(c, 82, k76, &[v78, v46.digest()]).hedge(c.limit(83, k76)).timeout(c.limit(84, k76)).retry(c.times(85, k76)).timeout(c.limit(86, k76))?;
                let v87 = ask(c, 88, k76, &[v31.digest(), v81.digest()]).retry(c.times(89, k76)).unwrap_or(7);
                [k76, v87].mix()
            };
            let v90 = look(c, 91, k73, &[]).timeout(c.limit(92, k73)).or_else(keep(c, 95, k73, &[v75.digest()]));
            [k73, v90].mix()
        }.ensure(|v| c.likes(96, 0, v.digest())).timeout(c.limit(97, 0));
        Ok([0, v72.digest()].mix())
    }
);

workflow!(
    async fn w85_1(c: &Case) -> Result<u64, AppError> {
        let v46 = select_ok!(ask(c, 47, 0, &[]), put(c, 48, 0, &[]).ensure(|v| c.likes(49, 0, v.digest())).or_else(ask(c, 50, 0, &[v1])), ask(c, 51, 0, &[]).or_else(keep(c, 52, 0, &[v4.digest(), v23.digest()])).ensure(|v| c.likes(53, 0, v.digest()))).or_else(ask(c, 54, 0, &[])).or_else(ask(c, 55, 0, &[])).ok();
        let v56 = for k57 in c.list(57, 0, &[v46.digest()]).concurrent(c.width(58, 0)).until(c.limit(59, 0)) {
            let v67 = look(c, 68, k57, &[]).hedge(c.limit(69, k57)).timeout(c.limit(70, k57))?;
            let v63 = ask(c, 64, k57, &[v60.digest()]).hedge(c.limit(65, k57)).retry(c.times(66, k57)).ok();
            let v60 = ask(c, 61, k57, &[v23.digest(), v31.digest()]).timeout(c.limit(62, k57))?;
            [k57, v63.digest(), v67].mix()
        }.timeout(c.limit(71, 0))?;
        let v31 = for k32 in c.list(32, 0, &[]).concurrent(c.width(33, 0)) {
            let v34 = look(c, 35, k32, &[]).hedge(c.limit(36, k32)).timeout(c.limit(37, k32)).retry(c.times(38, k32)).ensure(|v| c.likes(39, k32, v.digest()))?;
            let v40 = ask(c, 41, k32, &[]).after(v34).timeout(c.limit(42, k32)).hedge(c.limit(44, k32))?;
            [k32, v34, v40].mix()
        }.after(v1).timeout(c.limit(45, 0))?;
        let v4 = for k5 in c.list(5, 0, &[v1]).concurrent(c.width(6, 0)) {
            let v7 = for k8 in c.list(8, k5, &[v1.digest()]).concurrent(c.width(9, k5)).until(c.limit(10, k5)) {
                let v11 = ask(c, 12, k8, &[v1.digest()]).or_else(ask(c, 13, k8, &[])).retry(c.times(14, k8)).timeout(c.limit(15, k8)).ok();
                select_ok!(ask(c, 17, k8, &[v11.digest(), v1.digest()]), ask(c, 18, k8, &[v1.digest()]).retry(c.times(19, k8))).ensure(|v| c.likes(20, k8, v.digest()))?
            };
            [k5, v7.digest()].mix()
        }.ensure(|v| c.likes(21, 0, v.digest())).timeout(c.limit(22, 0));
        let v23 = for k24 in c.list(24, 0, &[]).concurrent(c.width(25, 0)).until(c.limit(26, 0)) {
            look(c, 28, k24, &[]).hedge(c.limit(29, k24)).timeout(c.limit(30, k24))?
        }.after(v1);
        let v1 = look(c, 2, 0, &[]).hedge(c.limit(3, 0));
        let v72 = for k73 in c.list(73, 0, &[]).concurrent(c.width(74, 0)) {
            let v75 = for k76 in c.list(76, k73, &[]).concurrent(c.width(77, k73)) {
                let v78 = ask(c, 79, k76, &[v56.digest()]).hedge(c.limit(80, k76))?;
                let v81 = ask(c, 82, k76, &[v78, v46.digest()]).hedge(c.limit(83, k76)).timeout(c.limit(84, k76)).retry(c.times(85, k76)).timeout(c.limit(86, k76))?;
                let v87 = ask(c, 88, k76, &[v31.digest(), v81.digest()]).retry(c.times(89, k76)).unwrap_or(7);
                [k76, v87].mix()
            };
            let v90 = look(c, 91, k73, &[]).timeout(c.limit(92, k73)).or_else(keep(c, 95, k73, &[v75.digest()]));
            [k73, v90].mix()
        }.ensure(|v| c.likes(96, 0, v.digest())).timeout(c.limit(97, 0));
        Ok([0, v72.digest()].mix())
    }
);

workflow!(
    async fn w85_2(c: &Case) -> Result<u64, AppError> {
        let v23 = for k24 in c.list(24, 0, &[]).concurrent(c.width(25, 0)).until(c.limit(26, 0)) {
            look(c, 28, k24, &[]).hedge(c.limit(29, k24)).timeout(c.limit(30, k24))?
        }.after(v1);
        let v1 = look(c, 2, 0, &[]).hedge(c.limit(3, 0));
        let v31 = for k32 in c.list(32, 0, &[]).concurrent(c.width(33, 0)) {
            let v34 = look(c, 35, k32, &[]).hedge(c.limit(36, k32)).timeout(c.limit(37, k32)).retry(c.times(38, k32)).ensure(|v| c.likes(39, k32, v.digest()))?;
            let v40 = ask(c, 41, k32, &[]).after(v34).timeout(c.limit(42, k32)).hedge(c.limit(44, k32))?;
            [k32, v34, v40].mix()
        }.after(v1).timeout(c.limit(45, 0))?;
        let v46 = select_ok!(ask(c, 47, 0, &[]), put(c, 48, 0, &[]).ensure(|v| c.likes(49, 0, v.digest())).or_else(ask(c, 50, 0, &[v1])), ask(c, 51, 0, &[]).or_else(keep(c, 52, 0, &[v4.digest(), v23.digest()])).ensure(|v| c.likes(53, 0, v.digest()))).or_else(ask(c, 54, 0, &[])).or_else(ask(c, 55, 0, &[])).ok();
        let v72 = for k73 in c.list(73, 0, &[]).concurrent(c.width(74, 0)) {
            let v75 = for k76 in c.list(76, k73, &[]).concurrent(c.width(77, k73)) {
                let v81 = ask(c, 82, k76, &[v78, v46.digest()]).hedge(c.limit(83, k76)).timeout(c.limit(84, k76)).retry(c.times(85, k76)).timeout(c.limit(86, k76))?;
                let v78 = ask(c, 79, k76, &[v56.digest()]).hedge(c.limit(80, k76))?;
                let v87 = ask(c, 88, k76, &[v31.digest(), v81.digest()]).retry(c.times(89, k76)).unwrap_or(7);
                [k76, v87].mix()
            };
            let v90 = look(c, 91, k73, &[]).timeout(c.limit(92, k73)).or_else(keep(c, 95, k73, &[v75.digest()]));
            [k73, v90].mix()
        }.ensure(|v| c.likes(96, 0, v.digest())).timeout(c.limit(97, 0));
        let v56 = for k57 in c.list(57, 0, &[v46.digest()]).concurrent(c.width(58, 0)).until(c.limit(59, 0)) {
            let v67 = look(c, 68, k57, &[]).hedge(c.limit(69, k57)).timeout(c.limit(70, k57))?;
            let v63 = ask(c, 64, k57, &[v60.digest()]).hedge(c.limit(65, k57)).retry(c.times(66, k57)).ok();
            let v60 = ask(c, 61, k57, &[v23.digest(), v31.digest()]).timeout(c.limit(62, k57))?;
            [k57, v63.digest(), v67].mix()
        }.timeout(c.limit(71, 0))?;
        let v4 = for k5 in c.list(5, 0, &[v1]).concurrent(c.width(6, 0)) {
            let v7 = for k8 in c.list(8, k5, &[v1.digest()]).concurrent(c.width(9, k5)).until(c.limit(10, k5)) {
                let v11 = ask(c, 12, k8, &[v1.digest()]).or_else(ask(c, 13, k8, &[])).retry(c.times(14, k8)).timeout(c.limit(15, k8)).ok();
                select_ok!(ask(c, 17, k8, &[v11.digest(), v1.digest()]), ask(c, 18, k8, &[v1.digest()]).retry(c.times(19, k8))).ensure(|v| c.likes(20, k8, v.digest()))?
            };
            [k5, v7.digest()].mix()
        }.ensure(|v| c.likes(21, 0, v.digest())).timeout(c.limit(22, 0));
        Ok([0, v72.digest()].mix())
    }
);

workflow!(
    async fn w86_0(c: &Case) -> Result<u64, AppError> {
        let v1 = select_ok!(ask(c, 2, 0, &[]), check(c, 3, 0, &[]), ask(c, 4, 0, &[]).ensure(|v| c.likes(5, 0, v.digest())).or_else(put(c, 6, 0, &[])))?;
        let v7 = for k8 in c.list(8, 0, &[v1.digest()]).concurrent(c.width(9, 0)) {
            let v10 = select_ok!(ask(c, 11, k8, &[]), put(c, 12, k8, &[v1.digest()]).or_else(put(c, 13, k8, &[v1])), ask(c, 14, k8, &[v1])).unwrap_or(7);
            [k8, v10].mix()
        }.ensure(|v| c.likes(15, 0, v.digest())).timeout(c.limit(16, 0)).ok();
        let v17 = put(c, 18, 0, &[v7.digest(), v1.digest()]).unwrap_or(7);
        let v19 = quorum!(1; calc(c, 20, 0, &[v17.digest(), v1.digest()]).ensure(|v| c.likes(21, 0, v.digest())), ask(c, 22, 0, &[v1.digest()])).ok();
        Ok([0, v19.digest()].mix())
    }
);

workflow!(
    async fn w87_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)).until(c.limit(4, 0)) {
            let v5 = for k6 in c.list(6, k2, &[]).concurrent(c.width(7, k2)) {
                let v8 = for k9 in c.list(9, k6, &[]).concurrent(c.width(10, k6)) {
                    let v11 = quorum!(3; ask(c, 12, k9, &[]).or_else(ask(c, 13, k9, &[])).timeout(c.limit(14, k9)), ask(c, 15, k9, &[]).timeout(c.limit(16, k9)), calc(c, 17, k9, &[]).ensure(|v| c.likes(18, k9, v.digest())))?;
                    keep(c, 20, k9, &[v11.digest()])
                };
                [k6, v8.digest()].mix()
            };
            let v21 = quorum!(3; keep(c, 22, k2, &[v5.digest()]).ensure(|v| c.likes(23, k2, v.digest())), put(c, 24, k2, &[]).or_else(put(c, 25, k2, &[v5.digest()])), put(c, 26, k2, &[]).timeout(c.limit(27, k2)).hedge(c.limit(28, k2))).ok();
            let v29 = look(c, 30, k2, &[v21.digest()]).ensure(|v| c.likes(31, k2, v.digest())).timeout(c.limit(32, k2))?;
            [k2, v29].mix()
        }.timeout(c.limit(33, 0))?;
        let v34 = ask(c, 35, 0, &[v1.digest()]).timeout(c.limit(36, 0));
        let v37 = quorum!(2; look(c, 38, 0, &[v1.digest(), v34.digest()]).ensure(|v| c.likes(39, 0, v.digest())), ask(c, 40, 0, &[v1.digest()])).timeout(c.limit(41, 0))?;
        let v42 = select_ok!(put(c, 43, 0, &[v1.digest(), v34.digest()]).timeout(c.limit(44, 0)), keep(c, 45, 0, &[]).hedge(c.limit(46, 0)).ensure(|v| c.likes(47, 0, v.digest())), look(c, 48, 0, &[]).ensure(|v| c.likes(49, 0, v.digest())));
        let v50 = ask(c, 51, 0, &[v42.digest()]).timeout(c.limit(52, 0))?;
        Ok([0, v37.digest(), v50].mix())
    }
);

workflow!(
    async fn w88_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[])?;
        let v3 = put(c, 4, 0, &[v1.digest()]).timeout(c.limit(5, 0)).retry(c.times(7, 0), backoff = |_error, n| c.pause(6, 0, n))?;
        let v8 = look(c, 9, 0, &[]);
        Ok([0, v3, v8].mix())
    }
);

workflow!(
    async fn w89_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).timeout(c.limit(3, 0)).ok();
        check(c, 5, 0, &[v1.digest()])
    }
);

workflow!(
    async fn w90_0(c: &Case) -> Result<u64, AppError> {
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            put(c, 5, k2, &[]).or_else(ask(c, 6, k2, &[])).unwrap_or(7)
        };
        let v7 = look(c, 8, 0, &[v1.digest()]).timeout(c.limit(9, 0)).retry(c.times(10, 0))?;
        let v11 = select_ok!(put(c, 12, 0, &[]).hedge(c.limit(13, 0)), ask(c, 14, 0, &[]).hedge(c.limit(15, 0)), keep(c, 16, 0, &[]).after(v1).hedge(c.limit(17, 0)).ensure(|v| c.likes(18, 0, v.digest()))).timeout(c.limit(19, 0)).unwrap_or(7);
        let v20 = look(c, 21, 0, &[]);
        let v22 = put(c, 23, 0, &[]).ok().ensure(|v| c.likes(24, 0, v.digest()));
        let v25 = keep(c, 26, 0, &[]);
        Ok([0, v7, v11, v20, v22.digest(), v25].mix())
    }
);

workflow!(
    async fn w90_1(c: &Case) -> Result<u64, AppError> {
        let v11 = select_ok!(put(c, 12, 0, &[]).hedge(c.limit(13, 0)), ask(c, 14, 0, &[]).hedge(c.limit(15, 0)), keep(c, 16, 0, &[]).after(v1).hedge(c.limit(17, 0)).ensure(|v| c.likes(18, 0, v.digest()))).timeout(c.limit(19, 0)).unwrap_or(7);
        let v20 = look(c, 21, 0, &[]);
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            put(c, 5, k2, &[]).or_else(ask(c, 6, k2, &[])).unwrap_or(7)
        };
        let v22 = put(c, 23, 0, &[]).ok().ensure(|v| c.likes(24, 0, v.digest()));
        let v25 = keep(c, 26, 0, &[]);
        let v7 = look(c, 8, 0, &[v1.digest()]).timeout(c.limit(9, 0)).retry(c.times(10, 0))?;
        Ok([0, v7, v11, v20, v22.digest(), v25].mix())
    }
);

workflow!(
    async fn w90_2(c: &Case) -> Result<u64, AppError> {
        let v22 = put(c, 23, 0, &[]).ok().ensure(|v| c.likes(24, 0, v.digest()));
        let v1 = for k2 in c.list(2, 0, &[]).concurrent(c.width(3, 0)) {
            put(c, 5, k2, &[]).or_else(ask(c, 6, k2, &[])).unwrap_or(7)
        };
        let v11 = select_ok!(put(c, 12, 0, &[]).hedge(c.limit(13, 0)), ask(c, 14, 0, &[]).hedge(c.limit(15, 0)), keep(c, 16, 0, &[]).after(v1).hedge(c.limit(17, 0)).ensure(|v| c.likes(18, 0, v.digest()))).timeout(c.limit(19, 0)).unwrap_or(7);
        let v20 = look(c, 21, 0, &[]);
        let v25 = keep(c, 26, 0, &[]);
        let v7 = look(c, 8, 0, &[v1.digest()]).timeout(c.limit(9, 0)).retry(c.times(10, 0))?;
        Ok([0, v7, v11, v20, v22.digest(), v25].mix())
    }
);

workflow!(
    async fn w91_0(c: &Case) -> Result<u64, AppError> {
        let v1 = keep(c, 2, 0, &[]);
        let v3 = keep(c, 4, 0, &[v1]).hedge(c.limit(5, 0));
        let v6 = select_ok!(put(c, 7, 0, &[]).retry(c.times(9, 0), backoff = |_error, n| c.pause(8, 0, n)), ask(c, 10, 0, &[v1.digest(), v3.digest()]), put(c, 11, 0, &[v1]))?;
        let v12 = look(c, 13, 0, &[v6]).timeout(c.limit(14, 0)).or_else(put(c, 16, 0, &[v3, v1.digest()]));
        let v17 = for k18 in c.list(18, 0, &[]).concurrent(c.width(19, 0)).until(c.limit(20, 0)) {
            look(c, 22, k18, &[]).hedge(c.limit(23, k18))
        }.timeout(c.limit(25, 0))?;
        Ok([0, v12.digest(), v17.digest()].mix())
    }
);

workflow!(
    async fn w92_0(c: &Case) -> Result<u64, AppError> {
        let v1 = look(c, 2, 0, &[]).timeout(c.limit(3, 0));
        let v4 = for k5 in c.list(5, 0, &[v1.digest()]).concurrent(c.width(6, 0)).until(c.limit(7, 0)) {
            keep(c, 9, k5, &[v1.digest()])
        };
        let v10 = keep(c, 11, 0, &[v1.digest()]).timeout(c.limit(12, 0)).ensure(|v| c.likes(13, 0, v.digest()))?;
        Ok([0, v4.digest(), v10].mix())
    }
);

workflow!(
    async fn w93_0(c: &Case) -> Result<u64, AppError> {
        let v1 = calc(c, 2, 0, &[]);
        let v3 = keep(c, 4, 0, &[v1]);
        put(c, 6, 0, &[v1.digest()]).or_else(put(c, 7, 0, &[v3.digest()]))
    }
);

workflow!(
    async fn w94_0(c: &Case) -> Result<u64, AppError> {
        let v1 = put(c, 2, 0, &[]).ok().ensure(|v| c.likes(3, 0, v.digest())).timeout(c.limit(4, 0))?;
        let v5 = for k6 in c.list(6, 0, &[]).concurrent(c.width(7, 0)).until(c.limit(8, 0)) {
            let v9 = ask(c, 10, k6, &[v1.digest()]).retry(c.times(11, k6)).timeout(c.limit(12, k6))?;
            let v13 = put(c, 14, k6, &[v1.digest()]).retry(c.times(15, k6)).hedge(c.limit(16, k6)).ok();
            [k6, v9, v13.digest()].mix()
        };
        let v17 = quorum!(1; ask(c, 18, 0, &[v5.digest()]), ask(c, 19, 0, &[v1.digest()]), look(c, 20, 0, &[]).timeout(c.limit(21, 0))).ok();
        let v22 = quorum!(2; look(c, 23, 0, &[v17.digest(), v5.digest()]).timeout(c.limit(24, 0)), keep(c, 25, 0, &[]).after(v17).ensure(|v| c.likes(26, 0, v.digest())), keep(c, 27, 0, &[]).ensure(|v| c.likes(28, 0, v.digest()))).timeout(c.limit(29, 0))?;
        Ok([0, v22.digest()].mix())
    }
);

workflow!(
    async fn w95_0(c: &Case) -> Result<u64, AppError> {
        let v1 = ask(c, 2, 0, &[]).ensure(|v| c.likes(3, 0, v.digest())).ok();
        let v4 = look(c, 5, 0, &[v1.digest()]);
        let v6 = ask(c, 7, 0, &[]).after(v1)?;
        let v8 = put(c, 9, 0, &[v6.digest()]).or_else(ask(c, 10, 0, &[])).ensure(|v| c.likes(11, 0, v.digest())).or_else(ask(c, 12, 0, &[])).retry(c.times(14, 0), backoff = |_error, n| c.pause(13, 0, n))?;
        Ok([0, v4, v8].mix())
    }
);

workflow!(
    async fn w95_1(c: &Case) -> Result<u64, AppError> {
        let v8 = put(c, 9, 0, &[v6.digest()]).or_else(ask(c, 10, 0, &[])).ensure(|v| c.likes(11, 0, v.digest())).or_else(ask(c, 12, 0, &[])).retry(c.times(14, 0), backoff = |_error, n| c.pause(13, 0, n))?;
        let v4 = look(c, 5, 0, &[v1.digest()]);
        let v6 = ask(c, 7, 0, &[]).after(v1)?;
        let v1 = ask(c, 2, 0, &[]).ensure(|v| c.likes(3, 0, v.digest())).ok();
        Ok([0, v4, v8].mix())
    }
);

workflow!(
    async fn w95_2(c: &Case) -> Result<u64, AppError> {
        let v4 = look(c, 5, 0, &[v1.digest()]);
        let v8 = put(c, 9, 0, &[v6.digest()]).or_else(ask(c, 10, 0, &[])).ensure(|v| c.likes(11, 0, v.digest())).or_else(ask(c, 12, 0, &[])).retry(c.times(14, 0), backoff = |_error, n| c.pause(13, 0, n))?;
        let v6 = ask(c, 7, 0, &[]).after(v1)?;
        let v1 = ask(c, 2, 0, &[]).ensure(|v| c.likes(3, 0, v.digest())).ok();
        Ok([0, v4, v8].mix())
    }
);

pub(crate) static RUNS: &[(usize, usize, Run)] = &[
    (0, 0, |c| Box::pin(w0_0(c))),
    (0, 1, |c| Box::pin(w0_1(c))),
    (0, 2, |c| Box::pin(w0_2(c))),
    (1, 0, |c| Box::pin(w1_0(c))),
    (2, 0, |c| Box::pin(w2_0(c))),
    (3, 0, |c| Box::pin(w3_0(c))),
    (4, 0, |c| Box::pin(w4_0(c))),
    (5, 0, |c| Box::pin(w5_0(c))),
    (5, 1, |c| Box::pin(w5_1(c))),
    (5, 2, |c| Box::pin(w5_2(c))),
    (6, 0, |c| Box::pin(w6_0(c))),
    (7, 0, |c| Box::pin(w7_0(c))),
    (8, 0, |c| Box::pin(w8_0(c))),
    (9, 0, |c| Box::pin(w9_0(c))),
    (10, 0, |c| Box::pin(w10_0(c))),
    (10, 1, |c| Box::pin(w10_1(c))),
    (10, 2, |c| Box::pin(w10_2(c))),
    (11, 0, |c| Box::pin(w11_0(c))),
    (12, 0, |c| Box::pin(w12_0(c))),
    (13, 0, |c| Box::pin(w13_0(c))),
    (14, 0, |c| Box::pin(w14_0(c))),
    (15, 0, |c| Box::pin(w15_0(c))),
    (15, 1, |c| Box::pin(w15_1(c))),
    (15, 2, |c| Box::pin(w15_2(c))),
    (16, 0, |c| Box::pin(w16_0(c))),
    (17, 0, |c| Box::pin(w17_0(c))),
    (18, 0, |c| Box::pin(w18_0(c))),
    (19, 0, |c| Box::pin(w19_0(c))),
    (20, 0, |c| Box::pin(w20_0(c))),
    (20, 1, |c| Box::pin(w20_1(c))),
    (20, 2, |c| Box::pin(w20_2(c))),
    (21, 0, |c| Box::pin(w21_0(c))),
    (22, 0, |c| Box::pin(w22_0(c))),
    (23, 0, |c| Box::pin(w23_0(c))),
    (24, 0, |c| Box::pin(w24_0(c))),
    (25, 0, |c| Box::pin(w25_0(c))),
    (25, 1, |c| Box::pin(w25_1(c))),
    (25, 2, |c| Box::pin(w25_2(c))),
    (26, 0, |c| Box::pin(w26_0(c))),
    (27, 0, |c| Box::pin(w27_0(c))),
    (28, 0, |c| Box::pin(w28_0(c))),
    (29, 0, |c| Box::pin(w29_0(c))),
    (30, 0, |c| Box::pin(w30_0(c))),
    (30, 1, |c| Box::pin(w30_1(c))),
    (30, 2, |c| Box::pin(w30_2(c))),
    (31, 0, |c| Box::pin(w31_0(c))),
    (32, 0, |c| Box::pin(w32_0(c))),
    (33, 0, |c| Box::pin(w33_0(c))),
    (34, 0, |c| Box::pin(w34_0(c))),
    (35, 0, |c| Box::pin(w35_0(c))),
    (35, 1, |c| Box::pin(w35_1(c))),
    (35, 2, |c| Box::pin(w35_2(c))),
    (36, 0, |c| Box::pin(w36_0(c))),
    (37, 0, |c| Box::pin(w37_0(c))),
    (38, 0, |c| Box::pin(w38_0(c))),
    (39, 0, |c| Box::pin(w39_0(c))),
    (40, 0, |c| Box::pin(w40_0(c))),
    (40, 1, |c| Box::pin(w40_1(c))),
    (40, 2, |c| Box::pin(w40_2(c))),
    (41, 0, |c| Box::pin(w41_0(c))),
    (42, 0, |c| Box::pin(w42_0(c))),
    (43, 0, |c| Box::pin(w43_0(c))),
    (44, 0, |c| Box::pin(w44_0(c))),
    (45, 0, |c| Box::pin(w45_0(c))),
    (45, 1, |c| Box::pin(w45_1(c))),
    (45, 2, |c| Box::pin(w45_2(c))),
    (46, 0, |c| Box::pin(w46_0(c))),
    (47, 0, |c| Box::pin(w47_0(c))),
    (48, 0, |c| Box::pin(w48_0(c))),
    (49, 0, |c| Box::pin(w49_0(c))),
    (50, 0, |c| Box::pin(w50_0(c))),
    (50, 1, |c| Box::pin(w50_1(c))),
    (50, 2, |c| Box::pin(w50_2(c))),
    (51, 0, |c| Box::pin(w51_0(c))),
    (52, 0, |c| Box::pin(w52_0(c))),
    (53, 0, |c| Box::pin(w53_0(c))),
    (54, 0, |c| Box::pin(w54_0(c))),
    (55, 0, |c| Box::pin(w55_0(c))),
    (55, 1, |c| Box::pin(w55_1(c))),
    (55, 2, |c| Box::pin(w55_2(c))),
    (56, 0, |c| Box::pin(w56_0(c))),
    (57, 0, |c| Box::pin(w57_0(c))),
    (58, 0, |c| Box::pin(w58_0(c))),
    (59, 0, |c| Box::pin(w59_0(c))),
    (60, 0, |c| Box::pin(w60_0(c))),
    (60, 1, |c| Box::pin(w60_1(c))),
    (60, 2, |c| Box::pin(w60_2(c))),
    (61, 0, |c| Box::pin(w61_0(c))),
    (62, 0, |c| Box::pin(w62_0(c))),
    (63, 0, |c| Box::pin(w63_0(c))),
    (64, 0, |c| Box::pin(w64_0(c))),
    (65, 0, |c| Box::pin(w65_0(c))),
    (65, 1, |c| Box::pin(w65_1(c))),
    (65, 2, |c| Box::pin(w65_2(c))),
    (66, 0, |c| Box::pin(w66_0(c))),
    (67, 0, |c| Box::pin(w67_0(c))),
    (68, 0, |c| Box::pin(w68_0(c))),
    (69, 0, |c| Box::pin(w69_0(c))),
    (70, 0, |c| Box::pin(w70_0(c))),
    (70, 1, |c| Box::pin(w70_1(c))),
    (70, 2, |c| Box::pin(w70_2(c))),
    (71, 0, |c| Box::pin(w71_0(c))),
    (72, 0, |c| Box::pin(w72_0(c))),
    (73, 0, |c| Box::pin(w73_0(c))),
    (74, 0, |c| Box::pin(w74_0(c))),
    (75, 0, |c| Box::pin(w75_0(c))),
    (75, 1, |c| Box::pin(w75_1(c))),
    (75, 2, |c| Box::pin(w75_2(c))),
    (76, 0, |c| Box::pin(w76_0(c))),
    (77, 0, |c| Box::pin(w77_0(c))),
    (78, 0, |c| Box::pin(w78_0(c))),
    (79, 0, |c| Box::pin(w79_0(c))),
    (80, 0, |c| Box::pin(w80_0(c))),
    (80, 1, |c| Box::pin(w80_1(c))),
    (80, 2, |c| Box::pin(w80_2(c))),
    (81, 0, |c| Box::pin(w81_0(c))),
    (82, 0, |c| Box::pin(w82_0(c))),
    (83, 0, |c| Box::pin(w83_0(c))),
    (84, 0, |c| Box::pin(w84_0(c))),
    (85, 0, |c| Box::pin(w85_0(c))),
    (85, 1, |c| Box::pin(w85_1(c))),
    (85, 2, |c| Box::pin(w85_2(c))),
    (86, 0, |c| Box::pin(w86_0(c))),
    (87, 0, |c| Box::pin(w87_0(c))),
    (88, 0, |c| Box::pin(w88_0(c))),
    (89, 0, |c| Box::pin(w89_0(c))),
    (90, 0, |c| Box::pin(w90_0(c))),
    (90, 1, |c| Box::pin(w90_1(c))),
    (90, 2, |c| Box::pin(w90_2(c))),
    (91, 0, |c| Box::pin(w91_0(c))),
    (92, 0, |c| Box::pin(w92_0(c))),
    (93, 0, |c| Box::pin(w93_0(c))),
    (94, 0, |c| Box::pin(w94_0(c))),
    (95, 0, |c| Box::pin(w95_0(c))),
    (95, 1, |c| Box::pin(w95_1(c))),
    (95, 2, |c| Box::pin(w95_2(c))),
];

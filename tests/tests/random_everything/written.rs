//! Written by `cargo run -p dag-tests --example write_random_everything`; do not edit.

use super::nodes::{AppError, Case, Digest, Mix, Run, ask, calc, keep, look, post, put, send, think};
use dag_core::workflow;

workflow!(
    async fn flow0(c: &Case, k: u64, v1: u64) -> Result<u64, AppError> {
        let v3 = think(c, 2, k, &[v1.digest()]);
        let v5 = send(c, 4, k, &[]);
        let v20 = match think(c, 6, k, &[v5.digest()]) {
            v8 if c.guard(7, k, 0, v8) => {
                let v17 = if c.chance(9, k, &[v5.digest()]) {
                    let v11 = ask(c, 10, k, &[]).or_else(ask(c, 12, k, &[]))?;
                    [v11.digest()].mix()
                } else if c.chance(13, k, &[v1.digest(), v8.digest()]) {
                    put(c, 14, k, &[])?
                } else {
                    0
                };
                keep(c, 18, k, &[v17.digest()])
            }
            v8 if c.guard(7, k, 1, v8) => {
                0
            }
            v8 => {
                0
            }
        };
        Ok([v3.digest(), v20.digest()].mix())
    }
);

workflow!(
    async fn flow1(c: &Case, k: u64, v21: u64) -> Result<u64, AppError> {
        send(c, 22, k, &[v21.digest()]);
        let v25 = post(c, 24, k, &[v21.digest()]).or_else(ask(c, 26, k, &[v21.digest()]))?;
        let v28 = calc(c, 27, k, &[]).after(v25).guess(c.guess(29, k, &[]));
        let v43 = match look(c, 30, k, &[v28.digest()]) {
            v32 if c.guard(31, k, 0, v32) => {
                let v40 = match think(c, 33, k, &[]) {
                    v35 if c.guard(34, k, 0, v35) => {
                        let v37 = send(c, 36, k, &[v28.digest()]);
                        ask(c, 38, k, &[v37.digest()])?
                    }
                    v35 => {
                        0
                    }
                };
                [v40.digest()].mix()
            }
            v32 if c.guard(31, k, 1, v32) => {
                [v28.digest()].mix()
            }
            v32 => {
                keep(c, 41, k, &[])
            }
        };
        flow0(c, c.key(44, k), [v25.digest(), v43.digest()].mix())
    }
);

workflow!(
    async fn flow2(c: &Case, k: u64, v46: u64) -> Result<u64, AppError> {
        let v58 = match c.pick(49, k, 2, &[v46.digest()]) {
            0 => {
                let v55 = match c.pick(50, k, 2, &[v46.digest()]) {
                    0 => {
                        let v52 = ask(c, 51, k, &[v46.digest()]);
                        [v52.digest()].mix()
                    }
                    _ => {
                        put(c, 53, k, &[v46.digest()])?
                    }
                };
                post(c, 56, k, &[v55.digest(), v46.digest()])?
            }
            _ => {
                [v46.digest()].mix()
            }
        };
        send(c, 47, k, &[]);
        Ok([v58.digest()].mix())
    }
);

workflow!(
    async fn flow3(c: &Case, k: u64, v59: u64) -> Result<u64, AppError> {
        let v61 = calc(c, 60, k, &[v59.digest()]);
        let v94 = match v59 {
            v63 if c.guard(62, k, 0, v63) => {
                let mut v65: u64 = 0;
                let mut v66: u64 = [v61.digest()].mix();
                let v91 = loop {
                    let v68 = look(c, 67, c.round(k, v65.digest()), &[v65.digest(), v66.digest()]);
                    let v86 = for k69 in c.list(69, c.round(k, v65.digest()), &[]).concurrent(c.width(70, c.round(k, v65.digest()))) {
                        let mut v72: u64 = [v66.digest()].mix();
                        let v78 = loop {
                            let v74 = look(c, 73, c.round(k69.digest(), v72.digest()), &[v72.digest()]);
                            if c.chance(75, c.round(k69.digest(), v72.digest()), &[v68.digest()]) {
                                break [v74.digest()].mix();
                            }
                            v72 = [v72.digest()].mix();
                        }.max(c.rounds(71, k69.digest()))?;
                        let v83 = if c.chance(79, k69.digest(), &[v72.digest()]) {
                            let v81 = post(c, 80, k69.digest(), &[]).or_else(ask(c, 82, k69.digest(), &[])).unwrap_or(7);
                            [v81.digest(), v72.digest()].mix()
                        };
                        flow1(c, c.key(84, k69.digest()), [v78.digest(), v83.digest()].mix())?
                    };
                    if c.chance(87, c.round(k, v65.digest()), &[v86.digest()]) {
                        break 0;
                    }
                    v65 = [v65.digest()].mix();
                    v66 = [v86.digest()].mix();
                }.max(c.rounds(64, k)).unwrap_or(7);
                flow0(c, c.key(92, k), [v91.digest(), v59.digest()].mix()).unwrap_or(7)
            }
            v63 if c.guard(62, k, 1, v63) => {
                [v59.digest()].mix()
            }
            v63 => {
                0
            }
        };
        Ok([v94.digest()].mix())
    }
);

workflow!(
    async fn flow4(c: &Case, k: u64, v95: u64) -> Result<u64, AppError> {
        let v97 = look(c, 96, k, &[v95.digest()]);
        let v129 = match v95 {
            v99 if c.guard(98, k, 0, v99) => {
                let v101 = calc(c, 100, k, &[]);
                let v104 = think(c, 103, k, &[v97.digest(), v101.digest()]).guess(c.guess(105, k, &[]));
                ask(c, 106, k, &[v95.digest(), v104.digest()])?;
                [v95.digest()].mix()
            }
            v99 if c.guard(98, k, 1, v99) => {
                let v128 = for k108 in c.list(108, k, &[]).concurrent(c.width(109, k)) {
                    let mut v111: u64 = [v97.digest()].mix();
                    let mut v112: u64 = [v99.digest()].mix();
                    let v126 = loop {
                        let v114 = look(c, 113, c.round(k108.digest(), v111.digest()), &[v111.digest(), v112.digest()]);
                        if c.chance(115, c.round(k108.digest(), v111.digest()), &[v114.digest()]) {
                            ask(c, 116, c.round(k108.digest(), v111.digest()), &[v111.digest(), v112.digest()])?;
                        }
                        let v120 = think(c, 119, c.round(k108.digest(), v111.digest()), &[]);
                        if c.chance(122, c.round(k108.digest(), v111.digest()), &[v112.digest(), v114.digest()]) {
                            break 0;
                        }
                        v112 = [v114.digest(), v120.digest()].mix();
                        v111 = [v120.digest(), v111.digest()].mix();
                    }.max(c.rounds(110, k108.digest())).or_else(look(c, 127, k108.digest(), &[v95.digest()]));
                    [v126.digest()].mix()
                };
                [v128.digest(), v97.digest()].mix()
            }
            v99 => {
                0
            }
        };
        Ok([v129.digest(), v97.digest()].mix())
    }
);

workflow!(
    async fn flow5(c: &Case, k: u64, v130: u64) -> Result<u64, AppError> {
        let v132 = flow4(c, c.key(131, k), 0).or_else(look(c, 133, k, &[]));
        let v136 = ask(c, 135, k, &[]).after(v132).timeout(c.limit(137, k)).ok().guess(c.guess_maybe(138, k, &[v130.digest()]));
        flow4(c, c.key(139, k), [v136.digest()].mix())?;
        let v149 = if let Some(v141) = &v136 {
            let v143 = look(c, 142, k, &[v130.digest(), v136.digest()]);
            let v145 = look(c, 144, k, &[]).after(v143);
            look(c, 147, k, &[v143.digest(), v145.digest()])
        };
        Ok([v132.digest(), v149.digest()].mix())
    }
);

workflow!(
    async fn flow6(c: &Case, k: u64, v150: u64) -> u64 {
        let v154 = calc(c, 153, k, &[v152.digest()]);
        let v156 = ask(c, 155, k, &[]).or_else(ask(c, 157, k, &[]));
        let v152 = look(c, 151, k, &[]);
        let v176 = if c.chance(158, k, &[v156.digest()]) {
            let v160 = ask(c, 159, k, &[v156.digest()]).after(v152).ok();
            let v164 = calc(c, 163, k, &[v152.digest()]).after(v160);
            let v162 = look(c, 161, k, &[v154.digest()]);
            [v160.digest(), v162.digest(), v164.digest()].mix()
        } else if c.chance(165, k, &[v156.digest()]) {
            let v174 = match think(c, 166, k, &[]) {
                v168 if c.guard(167, k, 0, v168) => {
                    0
                }
                v168 => {
                    let v170 = ask(c, 169, k, &[v168.digest()]).or_else(ask(c, 171, k, &[v168.digest()])).unwrap_or(7);
                    flow5(c, c.key(172, k), [v170.digest(), v152.digest()].mix()).unwrap_or(7)
                }
            };
            [v174.digest()].mix()
        } else {
            [v154.digest()].mix()
        };
        [v176.digest()].mix()
    }
);

workflow!(
    async fn flow7(c: &Case, k: u64, v177: u64) -> Result<u64, AppError> {
        let v179 = look(c, 178, k, &[v177.digest()]);
        let v181 = ask(c, 180, k, &[v177.digest(), v179.digest()]);
        let v183 = post(c, 182, k, &[]).ok();
        let v189 = for k185 in c.list(185, k, &[]).concurrent(c.width(186, k)) {
            flow5(c, c.key(187, k185.digest()), 0)?
        };
        let v191 = flow5(c, c.key(190, k), [v181.digest()].mix()).ok();
        let v194 = keep(c, 193, k, &[v183.digest()]);
        let v196 = flow5(c, c.key(195, k), [v191.digest()].mix()).timeout(c.limit(197, k)).unwrap_or(7).guess(c.guess(198, k, &[]));
        ask(c, 199, k, &[]).timeout(c.limit(201, k))?;
        let v203 = think(c, 202, k, &[v196.digest()]);
        Ok([v189.digest(), v194.digest(), v203.digest()].mix())
    }
);

workflow!(
    async fn flow8(c: &Case, k: u64, v204: u64) -> Result<u64, AppError> {
        let v206 = if c.chance(205, k, &[v204.digest()]) {
            [v204.digest()].mix()
        } else {
            [v204.digest()].mix()
        };
        let v208 = look(c, 207, k, &[v206.digest()]).timeout(c.limit(209, k)).guess(c.guess(210, k, &[v206.digest()]))?;
        let v216 = if c.chance(211, k, &[v206.digest()]) {
            let v215 = if c.chance(212, k, &[v206.digest()]) {
                0
            } else {
                flow5(c, c.key(213, k), [v208.digest()].mix()).unwrap_or(7)
            };
            [v215.digest()].mix()
        };
        let v218 = put(c, 217, k, &[v208.digest(), v216.digest()]).ok();
        let v220 = flow4(c, c.key(219, k), 0).after(v216)?;
        let v222 = ask(c, 221, k, &[v216.digest()]).timeout(c.limit(223, k)).or_else(look(c, 224, k, &[v216.digest()])).guess(c.guess(225, k, &[]));
        let v227 = flow5(c, c.key(226, k), [v222.digest()].mix()).or_else(look(c, 228, k, &[v222.digest()]));
        let v234 = for k229 in c.list(229, k, &[v208.digest()]).concurrent(c.width(230, k)) {
            let v232 = look(c, 231, k229.digest(), &[v222.digest()]).timeout(c.limit(233, k229.digest()))?;
            [v232.digest()].mix()
        };
        Ok([v218.digest(), v220.digest(), v227.digest(), v234.digest()].mix())
    }
);

workflow!(
    async fn flow9(c: &Case, k: u64, v235: u64) -> Result<u64, AppError> {
        let v294 = match c.pick(236, k, 2, &[v235.digest()]) {
            0 => {
                let v238 = flow5(c, c.key(237, k), 0).timeout(c.limit(239, k)).ok().guess(c.guess_maybe(240, k, &[]));
                let v267 = match look(c, 241, k, &[]) {
                    v244 if c.guard(243, k, 0, v244) => {
                        keep(c, 245, k, &[]);
                        let v248 = put(c, 247, k, &[v238.digest()]);
                        [v248.digest(), v244.digest()].mix()
                    }
                    v244 if c.guard(243, k, 1, v244) => {
                        let v250 = ask(c, 249, k, &[v244.digest()])?;
                        let mut v253: u64 = [v250.digest()].mix();
                        let mut v254: u64 = [v250.digest()].mix();
                        let v261 = loop {
                            let v256 = think(c, 255, c.round(k, v253.digest()), &[v253.digest(), v254.digest()]);
                            if c.chance(257, c.round(k, v253.digest()), &[v250.digest(), v256.digest()]) {
                                break [v250.digest()].mix();
                            }
                            v253 = [v253.digest()].mix();
                            v254 = [v254.digest()].mix();
                        }.max(c.rounds(252, k)).or_else(look(c, 262, k, &[v250.digest()]));
                        ask(c, 263, k, &[v261.digest(), v235.digest()]).unwrap_or(7)
                    }
                    v244 => {
                        ask(c, 265, k, &[v238.digest()]).unwrap_or(7)
                    }
                };
                let v289 = match look(c, 268, k, &[v238.digest()]) {
                    v271 if c.guard(270, k, 0, v271) => {
                        let v288 = match c.pick(272, k, 3, &[v267.digest(), v271.digest()]) {
                            0 => {
                                [v271.digest()].mix()
                            }
                            1 => {
                                0
                            }
                            _ => {
                                let mut v274: u64 = [v238.digest()].mix();
                                let mut v275: u64 = 0;
                                let v285 = loop {
                                    let v277 = think(c, 276, c.round(k, v274.digest()), &[v274.digest(), v275.digest()]);
                                    let v279 = flow5(c, c.key(278, c.round(k, v274.digest())), 0).after(v277).ok();
                                    v275 = [v275.digest()].mix();
                                    if c.chance(282, c.round(k, v274.digest()), &[v274.digest(), v277.digest()]) {
                                        break 0;
                                    }
                                    v274 = [v279.digest(), v274.digest()].mix();
                                }.max(c.rounds(273, k)).ok();
                                look(c, 286, k, &[v285.digest(), v238.digest()])
                            }
                        };
                        [v288.digest()].mix()
                    }
                    v271 if c.guard(270, k, 1, v271) => {
                        [v238.digest()].mix()
                    }
                    v271 => {
                        [v267.digest()].mix()
                    }
                };
                flow5(c, c.key(290, k), [v289.digest(), v238.digest()].mix())?
            }
            _ => {
                ask(c, 292, k, &[v235.digest()])?
            }
        };
        Ok([v294.digest()].mix())
    }
);

workflow!(
    async fn flow10(c: &Case, k: u64, v295: u64) -> u64 {
        let v297 = keep(c, 296, k, &[]);
        let v343 = if c.chance(298, k, &[v295.digest()]) {
            let v324 = match flow5(c, c.key(299, k), [v295.digest()].mix()) {
                Ok(v300) => {
                    0
                }
                Err(_) => {
                    let v319 = if c.chance(301, k, &[v297.digest()]) {
                        let v303 = ask(c, 302, k, &[v295.digest()]);
                        keep(c, 304, k, &[v297.digest()]);
                        flow4(c, c.key(306, k), [v303.digest()].mix()).unwrap_or(7)
                    } else if c.chance(308, k, &[v297.digest()]) {
                        keep(c, 309, k, &[v295.digest()]);
                        let v315 = ask(c, 314, k, &[v297.digest(), v312.digest()]).timeout(c.limit(316, k)).or_else(look(c, 317, k, &[v297.digest(), v312.digest()]));
                        let v312 = ask(c, 311, k, &[]).unwrap_or(7).guess(c.guess(313, k, &[]));
                        [v315.digest()].mix()
                    } else {
                        0
                    };
                    let v321 = ask(c, 320, k, &[v295.digest()]).after(v319).unwrap_or(7);
                    let v323 = flow5(c, c.key(322, k), [v319.digest()].mix()).unwrap_or(7);
                    [v321.digest(), v323.digest()].mix()
                }
            };
            let mut v326: u64 = [v295.digest()].mix();
            let mut v327: u64 = 0;
            let v342 = loop {
                let v329 = think(c, 328, c.round(k, v326.digest()), &[v326.digest(), v327.digest()]);
                if c.chance(330, c.round(k, v326.digest()), &[v326.digest()]) {
                    if c.chance(331, c.round(k, v326.digest()), &[v329.digest()]) {
                        let v333 = ask(c, 332, c.round(k, v326.digest()), &[v326.digest(), v329.digest()]).timeout(c.limit(334, c.round(k, v326.digest()))).ok();
                        break [v333.digest()].mix();
                    }
                    break [v295.digest()].mix();
                }
                let v339 = calc(c, 338, c.round(k, v326.digest()), &[]);
                v326 = [v339.digest(), v326.digest()].mix();
                v327 = [v327.digest()].mix();
            }.max(c.rounds(325, k));
            [v324.digest(), v342.digest()].mix()
        } else {
            [v297.digest()].mix()
        };
        ask(c, 344, k, &[v343.digest(), v295.digest()]).unwrap_or(7)
    }
);

workflow!(
    async fn flow11(c: &Case, k: u64, v346: u64) -> u64 {
        let v365 = match c.pick(347, k, 3, &[v346.digest()]) {
            0 => {
                let v352 = flow4(c, c.key(351, k), [v349.digest()].mix()).or_else(look(c, 353, k, &[v349.digest()]));
                let v349 = look(c, 348, k, &[v346.digest()]).timeout(c.limit(350, k));
                keep(c, 354, k, &[v349.digest()]);
                [v352.digest()].mix()
            }
            1 => {
                let v362 = match v346 {
                    v357 if c.guard(356, k, 0, v357) => {
                        [v357.digest()].mix()
                    }
                    v357 if c.guard(356, k, 1, v357) => {
                        0
                    }
                    v357 => {
                        let v359 = ask(c, 358, k, &[v357.digest()]).unwrap_or(7);
                        keep(c, 360, k, &[v359.digest(), v357.digest()])
                    }
                };
                [v362.digest()].mix()
            }
            _ => {
                ask(c, 363, k, &[]).unwrap_or(7)
            }
        };
        flow5(c, c.key(366, k), [v365.digest()].mix()).unwrap_or(7)
    }
);

workflow!(
    async fn flow12(c: &Case, k: u64, v368: u64) -> Result<u64, AppError> {
        let v376 = post(c, 375, k, &[v370.digest(), v372.digest()]);
        let v370 = put(c, 369, k, &[v368.digest()])?;
        let v374 = flow2(c, c.key(373, k), [v368.digest(), v370.digest()].mix())?;
        let v372 = look(c, 371, k, &[v368.digest(), v370.digest()]);
        flow4(c, c.key(377, k), [v374.digest(), v376.digest()].mix())
    }
);

workflow!(
    async fn flow13(c: &Case, k: u64, v379: u64) -> Result<u64, AppError> {
        put(c, 382, k, &[v379.digest()])?;
        let v381 = put(c, 380, k, &[]);
        let v393 = calc(c, 392, k, &[v381.digest()]).after(v388);
        let v390 = think(c, 389, k, &[v388.digest()]);
        let v388 = for k384 in c.list(384, k, &[v379.digest()]).concurrent(c.width(385, k)) {
            let v387 = post(c, 386, k384.digest(), &[v379.digest()]).unwrap_or(7);
            [v387.digest()].mix()
        };
        Ok([v390.digest(), v393.digest()].mix())
    }
);

workflow!(
    async fn flow14(c: &Case, k: u64, v394: u64) -> Result<u64, AppError> {
        let v396 = ask(c, 395, k, &[]).or_else(ask(c, 397, k, &[]))?;
        let v400 = flow5(c, c.key(399, k), 0).timeout(c.limit(401, k)).or_else(look(c, 402, k, &[])).guess(c.guess(403, k, &[]));
        let v405 = calc(c, 404, k, &[]).guess(c.guess(406, k, &[]));
        let v408 = ask(c, 407, k, &[]).unwrap_or(7).guess(c.guess(409, k, &[]));
        look(c, 410, k, &[v400.digest(), v408.digest()]).timeout(c.limit(412, k))?;
        let v414 = flow5(c, c.key(413, k), [v405.digest(), v408.digest()].mix())?;
        keep(c, 415, k, &[v408.digest()]);
        Ok([v396.digest(), v414.digest(), v408.digest()].mix())
    }
);

workflow!(
    async fn flow15(c: &Case, k: u64, v417: u64) -> Result<u64, AppError> {
        let v419 = think(c, 418, k, &[]).guess(c.guess(420, k, &[]));
        let v430 = match look(c, 421, k, &[v419.digest()]) {
            v424 if c.guard(423, k, 0, v424) => {
                let v426 = put(c, 425, k, &[v417.digest()]).or_else(look(c, 427, k, &[v417.digest()]));
                put(c, 428, k, &[v426.digest()])?
            }
            v424 => {
                [v419.digest()].mix()
            }
        };
        Ok([v430.digest()].mix())
    }
);

workflow!(
    async fn flow16(c: &Case, k: u64, v431: u64) -> u64 {
        let v436 = flow5(c, c.key(435, k), [v433.digest()].mix()).unwrap_or(7);
        let v442 = ask(c, 441, k, &[v438.digest(), v440.digest()]);
        let v445 = for k443 in c.list(443, k, &[v438.digest()]).concurrent(c.width(444, k)) {
            0
        };
        let v433 = flow15(c, c.key(432, k), 0).or_else(put(c, 434, k, &[])).unwrap_or(7);
        let v438 = flow4(c, c.key(437, k), [v436.digest()].mix()).unwrap_or(7);
        let v440 = think(c, 439, k, &[v436.digest()]);
        keep(c, 446, k, &[v445.digest()]);
        [v442.digest(), v440.digest()].mix()
    }
);

workflow!(
    async fn flow17(c: &Case, k: u64, v448: u64) -> u64 {
        let v460 = match think(c, 449, k, &[v448.digest()]) {
            v451 if c.guard(450, k, 0, v451) => {
                let v453 = ask(c, 452, k, &[v448.digest(), v451.digest()]);
                let v455 = ask(c, 454, k, &[v451.digest(), v453.digest()]).unwrap_or(7);
                flow5(c, c.key(456, k), [v455.digest()].mix()).unwrap_or(7)
            }
            v451 => {
                flow15(c, c.key(458, k), 0).unwrap_or(7)
            }
        };
        let v462 = ask(c, 461, k, &[v448.digest(), v460.digest()]).timeout(c.limit(463, k)).or_else(look(c, 464, k, &[v448.digest(), v460.digest()]));
        let v466 = keep(c, 465, k, &[v462.digest()]);
        let v468 = keep(c, 467, k, &[v462.digest()]).after(v466);
        let v471 = calc(c, 470, k, &[v466.digest()]);
        let v473 = ask(c, 472, k, &[]).ok();
        let v476 = flow15(c, c.key(475, k), [v468.digest()].mix()).after(v473);
        flow15(c, c.key(477, k), [v471.digest(), v473.digest(), v476.digest()].mix()).unwrap_or(7)
    }
);

workflow!(
    async fn flow18(c: &Case, k: u64, v479: u64) -> u64 {
        let v481 = flow13(c, c.key(480, k), [v479.digest()].mix()).ok();
        let v483 = think(c, 482, k, &[v479.digest()]);
        let v485 = calc(c, 484, k, &[]);
        let v490 = ask(c, 489, k, &[v483.digest()]).timeout(c.limit(491, k));
        let v487 = put(c, 486, k, &[]).or_else(put(c, 488, k, &[]));
        [v481.digest(), v485.digest(), v487.digest(), v490.digest(), v483.digest()].mix()
    }
);

workflow!(
    async fn flow19(c: &Case, k: u64, v492: u64) -> Result<u64, AppError> {
        let v494 = put(c, 493, k, &[]).ok();
        let v496 = if let Some(v495) = &v494 {
            0
        };
        let mut v498: u64 = 0;
        let mut v499: u64 = [v492.digest()].mix();
        let v506 = loop {
            let v501 = think(c, 500, c.round(k, v498.digest()), &[v498.digest(), v499.digest()]);
            if c.chance(502, c.round(k, v498.digest()), &[v501.digest()]) {
                break [v501.digest()].mix();
            }
            v499 = [v501.digest()].mix();
            v498 = [v498.digest()].mix();
        }.max(c.rounds(497, k))?;
        let v515 = match c.pick(507, k, 3, &[v499.digest(), v506.digest()]) {
            0 => {
                let v509 = ask(c, 508, k, &[v494.digest()]).unwrap_or(7);
                [v509.digest()].mix()
            }
            1 => {
                send(c, 511, k, &[])
            }
            _ => {
                flow18(c, c.key(513, k), 0)
            }
        };
        Ok([v496.digest(), v515.digest()].mix())
    }
);

workflow!(
    async fn flow20(c: &Case, k: u64, v516: u64) -> Result<u64, AppError> {
        let v538 = match look(c, 517, k, &[]) {
            v519 if c.guard(518, k, 0, v519) => {
                ask(c, 520, k, &[])
            }
            v519 if c.guard(518, k, 1, v519) => {
                let v533 = if c.chance(525, k, &[v516.digest(), v519.digest()]) {
                    let v527 = ask(c, 526, k, &[]).or_else(look(c, 528, k, &[]));
                    ask(c, 529, k, &[v527.digest()])
                } else {
                    ask(c, 531, k, &[v519.digest()])
                }?;
                let v523 = ask(c, 522, k, &[v516.digest(), v519.digest()]).timeout(c.limit(524, k)).ok();
                ask(c, 534, k, &[v523.digest(), v533.digest()])
            }
            v519 => {
                ask(c, 536, k, &[v516.digest()])
            }
        }.unwrap_or(7);
        ask(c, 539, k, &[v538.digest(), v516.digest()])
    }
);

workflow!(
    async fn flow21(c: &Case, k: u64, v541: u64) -> Result<u64, AppError> {
        let v543 = ask(c, 542, k, &[v541.digest()]);
        let v545 = look(c, 544, k, &[v543.digest()]);
        let mut v548: u64 = 0;
        let v592 = loop {
            let v550 = look(c, 549, c.round(k, v548.digest()), &[v548.digest()]);
            let v584 = match v545 {
                v552 if c.guard(551, c.round(k, v548.digest()), 0, v552) => {
                    if c.chance(553, c.round(k, v548.digest()), &[v548.digest()]) {
                        let v555 = look(c, 554, c.round(k, v548.digest()), &[v548.digest()]);
                        let v558 = look(c, 557, c.round(k, v548.digest()), &[v555.digest()]);
                        break [v558.digest()].mix();
                    }
                    ask(c, 561, c.round(k, v548.digest()), &[v545.digest()])
                }
                v552 => {
                    let v565 = for k563 in c.list(563, c.round(k, v548.digest()), &[v550.digest()]).concurrent(c.width(564, c.round(k, v548.digest()))) {
                        0
                    };
                    if c.chance(566, c.round(k, v548.digest()), &[v565.digest()]) {
                        let v580 = match v545 {
                            v568 if c.guard(567, c.round(k, v548.digest()), 0, v568) => {
                                flow5(c, c.key(569, c.round(k, v548.digest())), [v548.digest()].mix()).unwrap_or(7)
                            }
                            v568 if c.guard(567, c.round(k, v548.digest()), 1, v568) => {
                                flow4(c, c.key(571, c.round(k, v548.digest())), [v545.digest()].mix())?
                            }
                            v568 => {
                                let v574 = think(c, 573, c.round(k, v548.digest()), &[v545.digest(), v568.digest()]);
                                let v576 = think(c, 575, c.round(k, v548.digest()), &[v543.digest()]);
                                let v578 = calc(c, 577, c.round(k, v548.digest()), &[v568.digest()]);
                                break [v574.digest(), v576.digest(), v578.digest()].mix();
                            }
                        };
                        break [v580.digest()].mix();
                    }
                    ask(c, 582, c.round(k, v548.digest()), &[v565.digest()])
                }
            }?;
            let v586 = look(c, 585, c.round(k, v548.digest()), &[v545.digest()]);
            let v589 = flow4(c, c.key(588, c.round(k, v548.digest())), [v550.digest()].mix()).unwrap_or(7);
            v548 = [v584.digest(), v586.digest(), v589.digest(), v548.digest()].mix();
        }.max(c.rounds(547, k));
        Ok([v592.digest()].mix())
    }
);

workflow!(
    async fn flow22(c: &Case, k: u64, v593: u64) -> u64 {
        let v604 = for k594 in c.list(594, k, &[v593.digest()]).concurrent(c.width(595, k)) {
            let v597 = flow20(c, c.key(596, k594.digest()), 0).unwrap_or(7).guess(c.guess(598, k594.digest(), &[]));
            let v601 = for k599 in c.list(599, k594.digest(), &[]).concurrent(c.width(600, k594.digest())) {
                0
            };
            flow5(c, c.key(602, k594.digest()), [v597.digest(), v601.digest()].mix()).unwrap_or(7)
        };
        let v616 = match c.pick(605, k, 3, &[v593.digest(), v604.digest()]) {
            0 => {
                keep(c, 606, k, &[v604.digest()]);
                let v609 = ask(c, 608, k, &[]);
                ask(c, 610, k, &[v609.digest()])
            }
            1 => {
                ask(c, 612, k, &[v593.digest()])
            }
            _ => {
                put(c, 614, k, &[v593.digest()])
            }
        };
        [v616.digest(), v604.digest()].mix()
    }
);

workflow!(
    async fn flow23(c: &Case, k: u64, v617: u64) -> Result<u64, AppError> {
        let v622 = look(c, 621, k, &[v617.digest()]).timeout(c.limit(623, k)).or_else(look(c, 624, k, &[v617.digest()])).guess(c.guess(625, k, &[]));
        let v631 = if c.chance(626, k, &[v622.digest()]) {
            ask(c, 627, k, &[v619.digest(), v622.digest()])?;
            0
        } else if c.chance(629, k, &[v622.digest()]) {
            [v622.digest()].mix()
        } else {
            [v617.digest()].mix()
        };
        let v619 = look(c, 618, k, &[]).timeout(c.limit(620, k));
        Ok([v631.digest()].mix())
    }
);

workflow!(
    async fn flow24(c: &Case, k: u64, v632: u64) -> Result<u64, AppError> {
        let v651 = match c.pick(633, k, 3, &[v632.digest()]) {
            0 => {
                let v644 = if c.chance(634, k, &[v632.digest()]) {
                    let v641 = if c.chance(635, k, &[v632.digest()]) {
                        let v640 = look(c, 639, k, &[]).after(v637);
                        let v637 = flow23(c, c.key(636, k), 0).timeout(c.limit(638, k))?;
                        [v637.digest(), v640.digest()].mix()
                    };
                    ask(c, 642, k, &[v641.digest()])?
                };
                ask(c, 645, k, &[v644.digest()])
            }
            1 => {
                ask(c, 647, k, &[])
            }
            _ => {
                ask(c, 649, k, &[])
            }
        }?;
        Ok([v651.digest(), v632.digest()].mix())
    }
);

workflow!(
    async fn flow25(c: &Case, k: u64, v652: u64) -> Result<u64, AppError> {
        let v654 = ask(c, 653, k, &[v652.digest()]);
        let mut v656: u64 = 0;
        let v670 = loop {
            let v658 = think(c, 657, c.round(k, v656.digest()), &[v656.digest()]);
            if c.chance(659, c.round(k, v656.digest()), &[v658.digest()]) {
                let v661 = look(c, 660, c.round(k, v656.digest()), &[]);
                break [v661.digest()].mix();
            }
            ask(c, 664, c.round(k, v656.digest()), &[v652.digest()])?;
            let v667 = look(c, 666, c.round(k, v656.digest()), &[]).timeout(c.limit(668, c.round(k, v656.digest())))?;
            v656 = [v667.digest(), v658.digest(), v656.digest()].mix();
        }.max(c.rounds(655, k)).unwrap_or(7);
        Ok([v654.digest(), v670.digest()].mix())
    }
);

workflow!(
    async fn flow26(c: &Case, k: u64, v671: u64) -> u64 {
        let v701 = if c.chance(672, k, &[v671.digest()]) {
            let v674 = calc(c, 673, k, &[v671.digest()]);
            let v677 = flow24(c, c.key(676, k), [v671.digest(), v674.digest()].mix()).or_else(ask(c, 678, k, &[v671.digest(), v674.digest()])).unwrap_or(7);
            let v681 = think(c, 680, k, &[v677.digest()]);
            [v681.digest(), v677.digest()].mix()
        } else if c.chance(683, k, &[v671.digest()]) {
            let v699 = match c.pick(684, k, 2, &[v671.digest()]) {
                0 => {
                    put(c, 685, k, &[v671.digest()])
                }
                _ => {
                    let v696 = match look(c, 687, k, &[]).guess(c.guess(689, k, &[v671.digest()])) {
                        v691 if c.guard(690, k, 0, v691) => {
                            flow20(c, c.key(692, k), [v691.digest()].mix()).unwrap_or(7)
                        }
                        v691 => {
                            let v695 = keep(c, 694, k, &[v671.digest(), v691.digest()]);
                            [v695.digest()].mix()
                        }
                    };
                    ask(c, 697, k, &[v696.digest()])
                }
            }.ok();
            [v699.digest()].mix()
        } else {
            [v671.digest()].mix()
        };
        [v701.digest()].mix()
    }
);

workflow!(
    async fn flow27(c: &Case, k: u64, v702: u64) -> u64 {
        let v704 = calc(c, 703, k, &[v702.digest()]);
        let v707 = calc(c, 706, k, &[v702.digest(), v704.digest()]).guess(c.guess(708, k, &[]));
        let v710 = look(c, 709, k, &[v704.digest()]).after(v707);
        let v713 = ask(c, 712, k, &[]).after(v707).timeout(c.limit(714, k));
        let v716 = keep(c, 715, k, &[v704.digest(), v710.digest()]);
        let v718 = think(c, 717, k, &[v707.digest()]).after(v713);
        let v720 = look(c, 719, k, &[v707.digest(), v718.digest()]);
        flow5(c, c.key(721, k), [v713.digest(), v716.digest(), v720.digest()].mix()).unwrap_or(7)
    }
);

workflow!(
    async fn flow28(c: &Case, k: u64, v723: u64) -> Result<u64, AppError> {
        let v739 = keep(c, 738, k, &[v723.digest()]);
        let v737 = match look(c, 724, k, &[v723.digest()]).guess(c.guess(726, k, &[v723.digest()])) {
            v728 if c.guard(727, k, 0, v728) => {
                let v730 = ask(c, 729, k, &[v728.digest()]).timeout(c.limit(731, k))?;
                [v730.digest()].mix()
            }
            v728 if c.guard(727, k, 1, v728) => {
                0
            }
            v728 => {
                let v734 = flow23(c, c.key(733, k), [v723.digest(), v728.digest()].mix())?;
                flow24(c, c.key(735, k), [v734.digest()].mix())?
            }
        };
        Ok([v737.digest(), v739.digest()].mix())
    }
);

workflow!(
    async fn flow29(c: &Case, k: u64, v740: u64) -> Result<u64, AppError> {
        let v747 = for k741 in c.list(741, k, &[]).concurrent(c.width(742, k)) {
            let v746 = put(c, 745, k741.digest(), &[v744.digest()])?;
            let v744 = if c.chance(743, k741.digest(), &[v740.digest()]) {
                [v740.digest()].mix()
            };
            [v746.digest()].mix()
        };
        let v750 = for k748 in c.list(748, k, &[]).concurrent(c.width(749, k)) {
            [v747.digest()].mix()
        };
        let mut v752: u64 = 0;
        let mut v753: u64 = 0;
        let v780 = loop {
            let v755 = think(c, 754, c.round(k, v752.digest()), &[v752.digest(), v753.digest()]);
            let v775 = for k756 in c.list(756, c.round(k, v752.digest()), &[v753.digest()]).concurrent(c.width(757, c.round(k, v752.digest()))) {
                let v772 = match look(c, 760, k756.digest(), &[v759.digest()]) {
                    v763 if c.guard(762, k756.digest(), 0, v763) => {
                        let v765 = flow25(c, c.key(764, k756.digest()), [v759.digest()].mix()).ok();
                        flow24(c, c.key(767, k756.digest()), [v765.digest()].mix())?
                    }
                    v763 if c.guard(762, k756.digest(), 1, v763) => {
                        [v752.digest()].mix()
                    }
                    v763 => {
                        ask(c, 769, k756.digest(), &[v763.digest()]).timeout(c.limit(771, k756.digest()))?;
                        0
                    }
                };
                let v759 = flow25(c, c.key(758, k756.digest()), 0);
                keep(c, 773, k756.digest(), &[v772.digest()])
            };
            if c.chance(776, c.round(k, v752.digest()), &[v747.digest(), v775.digest()]) {
                break [v750.digest(), v753.digest()].mix();
            }
            v752 = [v755.digest(), v752.digest()].mix();
            v753 = [v740.digest(), v753.digest()].mix();
        }.max(c.rounds(751, k))?;
        Ok([v780.digest()].mix())
    }
);

workflow!(
    async fn flow30(c: &Case, k: u64, v781: u64) -> Result<u64, AppError> {
        let v783 = post(c, 782, k, &[v781.digest()]).or_else(put(c, 784, k, &[v781.digest()]))?;
        ask(c, 785, k, &[v783.digest()])?;
        let v802 = if c.chance(787, k, &[v781.digest(), v783.digest()]) {
            flow13(c, c.key(788, k), 0).unwrap_or(7)
        } else {
            let v791 = send(c, 790, k, &[v781.digest(), v783.digest()]);
            let v801 = if c.chance(792, k, &[v791.digest()]) {
                let v798 = match c.pick(793, k, 2, &[v791.digest()]) {
                    0 => {
                        let v795 = ask(c, 794, k, &[v781.digest(), v783.digest()])?;
                        let v797 = post(c, 796, k, &[v795.digest()]).unwrap_or(7);
                        [v797.digest()].mix()
                    }
                    _ => {
                        [v781.digest()].mix()
                    }
                };
                let v800 = flow24(c, c.key(799, k), [v783.digest()].mix()).ok();
                [v798.digest(), v800.digest()].mix()
            };
            [v801.digest(), v781.digest()].mix()
        };
        Ok([v802.digest()].mix())
    }
);

workflow!(
    async fn flow31(c: &Case, k: u64, v803: u64) -> Result<u64, AppError> {
        let v805 = flow20(c, c.key(804, k), 0);
        let v851 = if c.chance(806, k, &[v803.digest()]) {
            let v815 = match look(c, 807, k, &[v803.digest()]) {
                v809 if c.guard(808, k, 0, v809) => {
                    let v811 = look(c, 810, k, &[v809.digest()]).after(v805);
                    [v811.digest()].mix()
                }
                v809 => {
                    flow24(c, c.key(813, k), [v803.digest()].mix())?
                }
            };
            let v817 = ask(c, 816, k, &[v805.digest()]).guess(c.guess(818, k, &[]))?;
            let v820 = flow25(c, c.key(819, k), [v803.digest(), v817.digest()].mix()).after(v815).timeout(c.limit(821, k));
            [v815.digest(), v820.digest()].mix()
        } else if c.chance(822, k, &[v805.digest()]) {
            let mut v824: u64 = 0;
            let mut v825: u64 = 0;
            let v847 = loop {
                let v827 = think(c, 826, c.round(k, v824.digest()), &[v824.digest(), v825.digest()]);
                let v842 = match flow25(c, c.key(828, c.round(k, v824.digest())), [v805.digest()].mix()) {
                    Ok(v829) => {
                        keep(c, 830, c.round(k, v824.digest()), &[])
                    }
                    Err(_) => {
                        let v836 = look(c, 835, c.round(k, v824.digest()), &[]);
                        let v833 = look(c, 832, c.round(k, v824.digest()), &[v824.digest(), v827.digest()]).timeout(c.limit(834, c.round(k, v824.digest())));
                        let v839 = calc(c, 838, c.round(k, v824.digest()), &[]);
                        flow25(c, c.key(840, c.round(k, v824.digest())), [v833.digest(), v836.digest(), v839.digest()].mix()).unwrap_or(7)
                    }
                };
                v825 = 0;
                if c.chance(844, c.round(k, v824.digest()), &[v824.digest()]) {
                    break 0;
                }
                v824 = [v842.digest(), v827.digest(), v824.digest()].mix();
            }.max(c.rounds(823, k))?;
            [v847.digest()].mix()
        } else {
            flow25(c, c.key(848, k), [v803.digest()].mix()).unwrap_or(7)
        };
        flow15(c, c.key(852, k), [v851.digest()].mix())
    }
);

workflow!(
    async fn flow32(c: &Case, k: u64, v854: u64) -> Result<u64, AppError> {
        let v856 = post(c, 855, k, &[]).or_else(put(c, 857, k, &[]));
        let mut v859: u64 = [v856.digest()].mix();
        let v885 = loop {
            let v861 = look(c, 860, c.round(k, v859.digest()), &[v859.digest()]);
            let v879 = for k862 in c.list(862, c.round(k, v859.digest()), &[v854.digest()]).concurrent(c.width(863, c.round(k, v859.digest()))) {
                let v878 = if c.chance(864, k862.digest(), &[v856.digest()]) {
                    flow23(c, c.key(865, k862.digest()), [v859.digest()].mix())?
                } else if c.chance(867, k862.digest(), &[v856.digest(), v859.digest()]) {
                    let v874 = post(c, 873, k862.digest(), &[v859.digest(), v861.digest()]).unwrap_or(7);
                    let v869 = post(c, 868, k862.digest(), &[v859.digest(), v861.digest()]).unwrap_or(7);
                    send(c, 871, k862.digest(), &[v859.digest(), v869.digest()]);
                    ask(c, 875, k862.digest(), &[v874.digest()]).unwrap_or(7)
                } else {
                    [v861.digest()].mix()
                };
                [v878.digest()].mix()
            };
            let v881 = post(c, 880, c.round(k, v859.digest()), &[v861.digest()])?;
            if c.chance(882, c.round(k, v859.digest()), &[v881.digest()]) {
                break 0;
            }
            v859 = [v879.digest(), v859.digest()].mix();
        }.max(c.rounds(858, k)).or_else(put(c, 886, k, &[v854.digest()]))?;
        ask(c, 887, k, &[v885.digest()])
    }
);

workflow!(
    async fn flow33(c: &Case, k: u64, v889: u64) -> Result<u64, AppError> {
        let v934 = match c.pick(890, k, 3, &[v889.digest()]) {
            0 => {
                [v889.digest()].mix()
            }
            1 => {
                let v892 = ask(c, 891, k, &[v889.digest()]).ok();
                calc(c, 893, k, &[v892.digest()])
            }
            _ => {
                let mut v896: u64 = 0;
                let v932 = loop {
                    let v898 = look(c, 897, c.round(k, v896.digest()), &[v896.digest()]);
                    let v928 = match v889 {
                        v900 if c.guard(899, c.round(k, v896.digest()), 0, v900) => {
                            let v907 = match c.pick(901, c.round(k, v896.digest()), 2, &[v889.digest(), v900.digest()]) {
                                0 => {
                                    let v903 = keep(c, 902, c.round(k, v896.digest()), &[v898.digest()]);
                                    [v903.digest()].mix()
                                }
                                _ => {
                                    think(c, 905, c.round(k, v896.digest()), &[v898.digest()])
                                }
                            };
                            let v909 = ask(c, 908, c.round(k, v896.digest()), &[v900.digest(), v907.digest()]).ok();
                            ask(c, 910, c.round(k, v896.digest()), &[v909.digest()])
                        }
                        v900 => {
                            let mut v913: u64 = [v896.digest()].mix();
                            let v924 = loop {
                                let v915 = look(c, 914, c.round(c.round(k, v896.digest()), v913.digest()), &[v913.digest()]);
                                let v917 = put(c, 916, c.round(c.round(k, v896.digest()), v913.digest()), &[v898.digest()])?;
                                let v919 = ask(c, 918, c.round(c.round(k, v896.digest()), v913.digest()), &[v896.digest()]).after(v915).or_else(look(c, 920, c.round(c.round(k, v896.digest()), v913.digest()), &[v896.digest()]));
                                if c.chance(921, c.round(c.round(k, v896.digest()), v913.digest()), &[v917.digest()]) {
                                    break [v919.digest()].mix();
                                }
                                v913 = [v915.digest(), v913.digest()].mix();
                            }.max(c.rounds(912, c.round(k, v896.digest()))).or_else(look(c, 925, c.round(k, v896.digest()), &[]));
                            ask(c, 926, c.round(k, v896.digest()), &[v924.digest()])
                        }
                    }?;
                    if c.chance(929, c.round(k, v896.digest()), &[v896.digest()]) {
                        break [v928.digest()].mix();
                    }
                    v896 = [v896.digest()].mix();
                }.max(c.rounds(895, k)).or_else(ask(c, 933, k, &[v889.digest()]));
                [v932.digest(), v889.digest()].mix()
            }
        };
        flow24(c, c.key(935, k), [v934.digest()].mix())
    }
);

workflow!(
    async fn flow34(c: &Case, k: u64, v937: u64) -> Result<u64, AppError> {
        let v939 = think(c, 938, k, &[]);
        let v942 = think(c, 941, k, &[v939.digest()]).guess(c.guess(943, k, &[]));
        let v952 = match c.pick(944, k, 3, &[v942.digest()]) {
            0 => {
                let v946 = think(c, 945, k, &[v942.digest()]);
                [v946.digest()].mix()
            }
            1 => {
                0
            }
            _ => {
                let v949 = look(c, 948, k, &[v942.digest()]);
                ask(c, 950, k, &[v949.digest(), v937.digest()])?
            }
        };
        let v954 = flow25(c, c.key(953, k), [v952.digest()].mix()).guess(c.guess(955, k, &[]))?;
        let v994 = match flow25(c, c.key(956, k), [v954.digest()].mix()) {
            Ok(v957) => {
                let mut v959: u64 = [v954.digest()].mix();
                let v989 = loop {
                    let v961 = think(c, 960, c.round(k, v959.digest()), &[v959.digest()]);
                    let v963 = ask(c, 962, c.round(k, v959.digest()), &[v959.digest()]).or_else(ask(c, 964, c.round(k, v959.digest()), &[v959.digest()])).ok();
                    let v985 = for k966 in c.list(966, c.round(k, v959.digest()), &[]).concurrent(c.width(967, c.round(k, v959.digest()))) {
                        let v969 = ask(c, 968, k966.digest(), &[v963.digest()]).timeout(c.limit(970, k966.digest()))?;
                        let v972 = think(c, 971, k966.digest(), &[]);
                        let mut v974: u64 = [v957.digest()].mix();
                        let v984 = loop {
                            let v976 = look(c, 975, c.round(k966.digest(), v974.digest()), &[v974.digest()]);
                            let v978 = ask(c, 977, c.round(k966.digest(), v974.digest()), &[v976.digest()]).timeout(c.limit(979, c.round(k966.digest(), v974.digest())))?;
                            if c.chance(981, c.round(k966.digest(), v974.digest()), &[v978.digest()]) {
                                break 0;
                            }
                            v974 = [v942.digest(), v974.digest()].mix();
                        }.max(c.rounds(973, k966.digest())).unwrap_or(7);
                        [v969.digest(), v972.digest(), v984.digest()].mix()
                    };
                    if c.chance(986, c.round(k, v959.digest()), &[v985.digest()]) {
                        break [v963.digest()].mix();
                    }
                    v959 = [v961.digest(), v959.digest()].mix();
                }.max(c.rounds(958, k)).unwrap_or(7);
                ask(c, 990, k, &[v989.digest()])
            }
            Err(_) => {
                ask(c, 992, k, &[v954.digest()])
            }
        }.ok();
        Ok([v994.digest()].mix())
    }
);

workflow!(
    async fn flow35(c: &Case, k: u64, v995: u64) -> Result<u64, AppError> {
        let v997 = put(c, 996, k, &[])?;
        let v1047 = match look(c, 998, k, &[]) {
            v1000 if c.guard(999, k, 0, v1000) => {
                ask(c, 1001, k, &[])?
            }
            v1000 if c.guard(999, k, 1, v1000) => {
                let v1044 = for k1003 in c.list(1003, k, &[v995.digest()]).concurrent(c.width(1004, k)) {
                    let v1043 = match v995 {
                        v1006 if c.guard(1005, k1003.digest(), 0, v1006) => {
                            let v1026 = look(c, 1025, k1003.digest(), &[]);
                            let v1024 = if c.chance(1007, k1003.digest(), &[v1006.digest()]) {
                                let v1009 = ask(c, 1008, k1003.digest(), &[v1006.digest()])?;
                                let v1012 = think(c, 1011, k1003.digest(), &[v995.digest(), v1009.digest()]);
                                put(c, 1014, k1003.digest(), &[v1012.digest()])
                            } else {
                                keep(c, 1016, k1003.digest(), &[]);
                                let v1019 = flow25(c, c.key(1018, k1003.digest()), 0);
                                let v1021 = send(c, 1020, k1003.digest(), &[v1000.digest()]);
                                ask(c, 1022, k1003.digest(), &[v1019.digest(), v1021.digest()])
                            }?;
                            [v1024.digest(), v1026.digest()].mix()
                        }
                        v1006 if c.guard(1005, k1003.digest(), 1, v1006) => {
                            let v1040 = if c.chance(1027, k1003.digest(), &[v1006.digest()]) {
                                let v1031 = keep(c, 1030, k1003.digest(), &[v995.digest(), v1029.digest()]);
                                let v1029 = send(c, 1028, k1003.digest(), &[v997.digest()]);
                                let v1033 = post(c, 1032, k1003.digest(), &[v1031.digest()]).or_else(ask(c, 1034, k1003.digest(), &[v1031.digest()])).ok().guess(c.guess_maybe(1035, k1003.digest(), &[]));
                                ask(c, 1036, k1003.digest(), &[v1033.digest(), v995.digest()])
                            } else {
                                ask(c, 1038, k1003.digest(), &[])
                            }?;
                            [v1040.digest(), v1000.digest()].mix()
                        }
                        v1006 => {
                            flow24(c, c.key(1041, k1003.digest()), 0).unwrap_or(7)
                        }
                    };
                    [v1043.digest()].mix()
                };
                send(c, 1045, k, &[v1044.digest(), v1000.digest()])
            }
            v1000 => {
                0
            }
        };
        Ok([v1047.digest(), v997.digest()].mix())
    }
);

workflow!(
    async fn flow36(c: &Case, k: u64, v1048: u64) -> Result<u64, AppError> {
        let v1056 = think(c, 1055, k, &[v1052.digest()]);
        let v1054 = calc(c, 1053, k, &[]);
        let v1052 = ask(c, 1051, k, &[v1048.digest(), v1050.digest()])?;
        let v1050 = flow20(c, c.key(1049, k), [v1048.digest()].mix()).ok();
        Ok([v1054.digest(), v1056.digest()].mix())
    }
);

workflow!(
    async fn flow37(c: &Case, k: u64, v1057: u64) -> Result<u64, AppError> {
        let v1059 = keep(c, 1058, k, &[v1057.digest()]).guess(c.guess(1060, k, &[v1057.digest()]));
        let v1062 = send(c, 1061, k, &[v1059.digest()]);
        let v1064 = calc(c, 1063, k, &[v1059.digest()]);
        put(c, 1065, k, &[v1062.digest()])?;
        Ok([v1064.digest(), v1062.digest()].mix())
    }
);

workflow!(
    async fn flow38(c: &Case, k: u64, v1067: u64) -> u64 {
        let v1078 = flow24(c, c.key(1077, k), [v1072.digest(), v1076.digest()].mix()).timeout(c.limit(1079, k));
        let v1072 = look(c, 1071, k, &[v1069.digest()]);
        let v1081 = think(c, 1080, k, &[]);
        let v1076 = if c.chance(1073, k, &[v1069.digest()]) {
            flow34(c, c.key(1074, k), 0).unwrap_or(7)
        };
        let v1069 = calc(c, 1068, k, &[v1067.digest()]).guess(c.guess(1070, k, &[]));
        [v1078.digest(), v1081.digest()].mix()
    }
);

workflow!(
    async fn flow39(c: &Case, k: u64, v1083: u64) -> Result<u64, AppError> {
        let v1112 = match c.pick(1084, k, 2, &[v1083.digest()]) {
            0 => {
                let v1111 = match look(c, 1092, k, &[v1083.digest()]) {
                    v1095 if c.guard(1094, k, 0, v1095) => {
                        let mut v1097: u64 = 0;
                        let v1106 = loop {
                            let v1099 = think(c, 1098, c.round(k, v1097.digest()), &[v1097.digest()]);
                            let v1101 = ask(c, 1100, c.round(k, v1097.digest()), &[v1095.digest(), v1097.digest()]).timeout(c.limit(1102, c.round(k, v1097.digest()))).unwrap_or(7);
                            if c.chance(1103, c.round(k, v1097.digest()), &[v1101.digest()]) {
                                break 0;
                            }
                            v1097 = [v1099.digest(), v1097.digest()].mix();
                        }.max(c.rounds(1096, k))?;
                        [v1106.digest()].mix()
                    }
                    v1095 if c.guard(1094, k, 1, v1095) => {
                        look(c, 1107, k, &[])
                    }
                    v1095 => {
                        flow18(c, c.key(1109, k), 0)
                    }
                };
                let v1091 = if c.chance(1085, k, &[v1083.digest()]) {
                    post(c, 1086, k, &[v1083.digest()]).or_else(ask(c, 1088, k, &[v1083.digest()]))?;
                    flow15(c, c.key(1089, k), 0)?
                };
                [v1091.digest(), v1111.digest()].mix()
            }
            _ => {
                [v1083.digest()].mix()
            }
        };
        Ok([v1112.digest()].mix())
    }
);

workflow!(
    async fn flow40(c: &Case, k: u64, v1113: u64) -> u64 {
        let v1115 = calc(c, 1114, k, &[]).guess(c.guess(1116, k, &[]));
        let v1118 = flow34(c, c.key(1117, k), [v1115.digest()].mix()).unwrap_or(7);
        let v1120 = flow24(c, c.key(1119, k), 0).after(v1118).unwrap_or(7).guess(c.guess(1121, k, &[]));
        let v1123 = ask(c, 1122, k, &[]).after(v1120).unwrap_or(7);
        keep(c, 1124, k, &[]);
        let v1131 = match c.pick(1126, k, 2, &[v1120.digest()]) {
            0 => {
                keep(c, 1127, k, &[v1118.digest()]);
                flow36(c, c.key(1129, k), 0).unwrap_or(7)
            }
            _ => {
                0
            }
        };
        [v1123.digest(), v1131.digest()].mix()
    }
);

workflow!(
    async fn flow41(c: &Case, k: u64, v1132: u64) -> Result<u64, AppError> {
        put(c, 1140, k, &[])?;
        let v1151 = match flow25(c, c.key(1145, k), [v1139.digest()].mix()) {
            Ok(v1146) => {
                put(c, 1147, k, &[v1134.digest()])
            }
            Err(_) => {
                ask(c, 1149, k, &[])
            }
        };
        flow32(c, c.key(1152, k), [v1151.digest()].mix())?;
        let v1134 = ask(c, 1133, k, &[]);
        let v1155 = calc(c, 1154, k, &[v1143.digest()]);
        let v1139 = for k1135 in c.list(1135, k, &[]).concurrent(c.width(1136, k)) {
            let v1138 = ask(c, 1137, k1135.digest(), &[]).unwrap_or(7);
            [v1138.digest()].mix()
        };
        let v1143 = think(c, 1142, k, &[v1132.digest()]).guess(c.guess(1144, k, &[v1134.digest()]));
        Ok([v1155.digest()].mix())
    }
);

workflow!(
    async fn flow42(c: &Case, k: u64, v1156: u64) -> Result<u64, AppError> {
        let v1180 = think(c, 1179, k, &[]);
        flow24(c, c.key(1181, k), 0)?;
        let v1165 = match c.pick(1157, k, 2, &[v1156.digest()]) {
            0 => {
                let v1159 = ask(c, 1158, k, &[]).timeout(c.limit(1160, k)).ok();
                let v1162 = look(c, 1161, k, &[]);
                flow34(c, c.key(1163, k), [v1159.digest(), v1162.digest(), v1156.digest()].mix()).unwrap_or(7)
            }
            _ => {
                0
            }
        };
        let v1178 = if c.chance(1166, k, &[v1156.digest(), v1165.digest()]) {
            let v1168 = calc(c, 1167, k, &[v1165.digest()]);
            let v1176 = ask(c, 1175, k, &[]).timeout(c.limit(1177, k))?;
            let v1174 = match c.pick(1169, k, 2, &[v1165.digest()]) {
                0 => {
                    ask(c, 1170, k, &[]).unwrap_or(7)
                }
                _ => {
                    let v1173 = ask(c, 1172, k, &[v1168.digest()]).unwrap_or(7);
                    [v1173.digest()].mix()
                }
            };
            [v1174.digest(), v1176.digest()].mix()
        };
        let v1184 = think(c, 1183, k, &[]);
        Ok([v1178.digest(), v1180.digest(), v1184.digest()].mix())
    }
);

workflow!(
    async fn flow43(c: &Case, k: u64, v1185: u64) -> u64 {
        let v1199 = ask(c, 1198, k, &[v1196.digest()]).timeout(c.limit(1200, k)).ok();
        let v1190 = ask(c, 1189, k, &[]).after(v1187).ok();
        let v1203 = flow15(c, c.key(1202, k), [v1190.digest(), v1199.digest()].mix()).after(v1193);
        let v1193 = flow25(c, c.key(1192, k), [v1187.digest()].mix()).timeout(c.limit(1194, k));
        let v1196 = look(c, 1195, k, &[v1190.digest()]).guess(c.guess(1197, k, &[v1187.digest()]));
        let v1205 = calc(c, 1204, k, &[]).after(v1199).guess(c.guess(1206, k, &[]));
        let v1208 = ask(c, 1207, k, &[v1190.digest()]).ok().guess(c.guess_maybe(1209, k, &[v1199.digest()]));
        let v1187 = think(c, 1186, k, &[]).guess(c.guess(1188, k, &[]));
        flow34(c, c.key(1210, k), [v1193.digest(), v1203.digest(), v1205.digest(), v1208.digest()].mix()).unwrap_or(7)
    }
);

workflow!(
    async fn flow44(c: &Case, k: u64, v1212: u64) -> Result<u64, AppError> {
        let v1243 = match look(c, 1213, k, &[]).guess(c.guess(1215, k, &[v1212.digest()])) {
            v1217 if c.guard(1216, k, 0, v1217) => {
                let v1236 = if c.chance(1218, k, &[v1217.digest()]) {
                    let v1220 = ask(c, 1219, k, &[v1217.digest()]).ok();
                    let v1222 = look(c, 1221, k, &[]).timeout(c.limit(1223, k)).ok();
                    let mut v1225: u64 = [v1220.digest()].mix();
                    let mut v1226: u64 = [v1222.digest()].mix();
                    let v1235 = loop {
                        let v1228 = think(c, 1227, c.round(k, v1225.digest()), &[v1225.digest(), v1226.digest()]);
                        let v1230 = flow36(c, c.key(1229, c.round(k, v1225.digest())), [v1226.digest(), v1228.digest()].mix())?;
                        if c.chance(1231, c.round(k, v1225.digest()), &[v1228.digest()]) {
                            break [v1217.digest(), v1230.digest()].mix();
                        }
                        v1226 = [v1228.digest()].mix();
                        v1225 = [v1228.digest(), v1225.digest()].mix();
                    }.max(c.rounds(1224, k))?;
                    [v1235.digest(), v1226.digest()].mix()
                };
                ask(c, 1237, k, &[v1217.digest(), v1236.digest()])?;
                ask(c, 1239, k, &[])
            }
            v1217 => {
                ask(c, 1241, k, &[])
            }
        }.ok();
        let v1245 = ask(c, 1244, k, &[]);
        Ok([v1243.digest(), v1245.digest()].mix())
    }
);

workflow!(
    async fn flow45(c: &Case, k: u64, v1246: u64) -> Result<u64, AppError> {
        let v1286 = match v1250 {
            v1271 if c.guard(1270, k, 0, v1271) => {
                let v1276 = put(c, 1275, k, &[v1273.digest()])?;
                let v1273 = look(c, 1272, k, &[]);
                let v1279 = look(c, 1278, k, &[]).timeout(c.limit(1280, k))?;
                [v1276.digest(), v1279.digest(), v1257.digest()].mix()
            }
            v1271 => {
                let v1282 = send(c, 1281, k, &[]);
                flow34(c, c.key(1284, k), [v1282.digest()].mix()).unwrap_or(7)
            }
        };
        let v1264 = flow32(c, c.key(1263, k), 0);
        let v1257 = if c.chance(1256, k, &[v1250.digest(), v1254.digest()]) {
            0
        };
        let v1250 = ask(c, 1249, k, &[v1248.digest()]).or_else(look(c, 1251, k, &[v1248.digest()])).guess(c.guess(1252, k, &[v1248.digest()]));
        let v1266 = send(c, 1265, k, &[v1248.digest(), v1254.digest()]);
        let v1269 = match c.pick(1268, k, 2, &[v1266.digest()]) {
            0 => {
                0
            }
            _ => {
                0
            }
        };
        let v1261 = ask(c, 1260, k, &[v1250.digest(), v1254.digest()]).or_else(look(c, 1262, k, &[v1250.digest(), v1254.digest()]));
        let v1254 = send(c, 1253, k, &[v1250.digest()]).guess(c.guess(1255, k, &[]));
        post(c, 1258, k, &[v1246.digest(), v1250.digest()])?;
        let v1248 = ask(c, 1247, k, &[]);
        put(c, 1287, k, &[v1261.digest(), v1264.digest(), v1269.digest(), v1286.digest(), v1246.digest()])
    }
);

workflow!(
    async fn flow46(c: &Case, k: u64, v1289: u64) -> Result<u64, AppError> {
        let v1294 = flow25(c, c.key(1293, k), [v1291.digest()].mix());
        let v1329 = match look(c, 1298, k, &[]) {
            v1301 if c.guard(1300, k, 0, v1301) => {
                let v1320 = if c.chance(1302, k, &[v1289.digest()]) {
                    let v1304 = ask(c, 1303, k, &[v1289.digest(), v1296.digest()]).timeout(c.limit(1305, k)).or_else(ask(c, 1306, k, &[v1289.digest(), v1296.digest()])).unwrap_or(7);
                    let v1310 = put(c, 1309, k, &[v1296.digest()]).or_else(ask(c, 1311, k, &[v1296.digest()]));
                    let v1308 = put(c, 1307, k, &[v1296.digest()]).after(v1304).ok();
                    ask(c, 1312, k, &[v1304.digest(), v1308.digest(), v1310.digest()])
                } else {
                    let v1315 = calc(c, 1314, k, &[v1296.digest()]);
                    let v1317 = calc(c, 1316, k, &[]).after(v1296);
                    ask(c, 1318, k, &[v1315.digest(), v1317.digest()])
                }.unwrap_or(7);
                look(c, 1321, k, &[v1320.digest()])
            }
            v1301 if c.guard(1300, k, 1, v1301) => {
                ask(c, 1323, k, &[v1301.digest()]).unwrap_or(7)
            }
            v1301 => {
                send(c, 1325, k, &[v1296.digest()]);
                post(c, 1327, k, &[v1296.digest()])?;
                [v1294.digest()].mix()
            }
        };
        send(c, 1333, k, &[v1331.digest()]);
        let v1296 = keep(c, 1295, k, &[v1291.digest()]).after(v1294).guess(c.guess(1297, k, &[]));
        let v1331 = ask(c, 1330, k, &[v1296.digest()])?;
        let v1291 = put(c, 1290, k, &[v1289.digest()]).guess(c.guess(1292, k, &[]))?;
        Ok([v1329.digest()].mix())
    }
);

workflow!(
    async fn flow47(c: &Case, k: u64, v1335: u64) -> Result<u64, AppError> {
        let v1337 = think(c, 1336, k, &[]);
        let v1360 = for k1339 in c.list(1339, k, &[v1337.digest()]).concurrent(c.width(1340, k)) {
            let mut v1342: u64 = [v1337.digest()].mix();
            let mut v1343: u64 = [v1337.digest()].mix();
            let v1355 = loop {
                let v1345 = look(c, 1344, c.round(k1339.digest(), v1342.digest()), &[v1342.digest(), v1343.digest()]);
                let v1347 = look(c, 1346, c.round(k1339.digest(), v1342.digest()), &[]);
                let v1350 = flow23(c, c.key(1349, c.round(k1339.digest(), v1342.digest())), 0).after(v1347)?;
                if c.chance(1351, c.round(k1339.digest(), v1342.digest()), &[v1335.digest(), v1347.digest()]) {
                    break [v1335.digest()].mix();
                }
                v1342 = [v1345.digest(), v1350.digest(), v1342.digest()].mix();
                v1343 = 0;
            }.max(c.rounds(1341, k1339.digest()))?;
            let v1357 = flow25(c, c.key(1356, k1339.digest()), [v1337.digest()].mix()).after(v1355)?;
            let v1359 = ask(c, 1358, k1339.digest(), &[]).unwrap_or(7);
            [v1355.digest(), v1357.digest(), v1359.digest()].mix()
        };
        let mut v1362: u64 = [v1335.digest()].mix();
        let mut v1363: u64 = 0;
        let v1373 = loop {
            let v1365 = look(c, 1364, c.round(k, v1362.digest()), &[v1362.digest(), v1363.digest()]);
            let v1367 = flow36(c, c.key(1366, c.round(k, v1362.digest())), 0).ok();
            if c.chance(1369, c.round(k, v1362.digest()), &[v1367.digest()]) {
                break [v1367.digest()].mix();
            }
            v1363 = 0;
            v1362 = [v1365.digest(), v1362.digest()].mix();
        }.max(c.rounds(1361, k)).unwrap_or(7);
        let v1375 = ask(c, 1374, k, &[]).ok();
        let v1378 = ask(c, 1377, k, &[])?;
        Ok([v1360.digest(), v1373.digest(), v1375.digest(), v1378.digest()].mix())
    }
);

pub(crate) static RUNS: &[Run] = &[
    |c| Box::pin(flow0(c, 0, 0)),
    |c| Box::pin(flow1(c, 0, 0)),
    |c| Box::pin(flow2(c, 0, 0)),
    |c| Box::pin(flow3(c, 0, 0)),
    |c| Box::pin(flow4(c, 0, 0)),
    |c| Box::pin(flow5(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow6(c, 0, 0).await) }),
    |c| Box::pin(flow7(c, 0, 0)),
    |c| Box::pin(flow8(c, 0, 0)),
    |c| Box::pin(flow9(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow10(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow11(c, 0, 0).await) }),
    |c| Box::pin(flow12(c, 0, 0)),
    |c| Box::pin(flow13(c, 0, 0)),
    |c| Box::pin(flow14(c, 0, 0)),
    |c| Box::pin(flow15(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow16(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow17(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow18(c, 0, 0).await) }),
    |c| Box::pin(flow19(c, 0, 0)),
    |c| Box::pin(flow20(c, 0, 0)),
    |c| Box::pin(flow21(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow22(c, 0, 0).await) }),
    |c| Box::pin(flow23(c, 0, 0)),
    |c| Box::pin(flow24(c, 0, 0)),
    |c| Box::pin(flow25(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow26(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow27(c, 0, 0).await) }),
    |c| Box::pin(flow28(c, 0, 0)),
    |c| Box::pin(flow29(c, 0, 0)),
    |c| Box::pin(flow30(c, 0, 0)),
    |c| Box::pin(flow31(c, 0, 0)),
    |c| Box::pin(flow32(c, 0, 0)),
    |c| Box::pin(flow33(c, 0, 0)),
    |c| Box::pin(flow34(c, 0, 0)),
    |c| Box::pin(flow35(c, 0, 0)),
    |c| Box::pin(flow36(c, 0, 0)),
    |c| Box::pin(flow37(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow38(c, 0, 0).await) }),
    |c| Box::pin(flow39(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow40(c, 0, 0).await) }),
    |c| Box::pin(flow41(c, 0, 0)),
    |c| Box::pin(flow42(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow43(c, 0, 0).await) }),
    |c| Box::pin(flow44(c, 0, 0)),
    |c| Box::pin(flow45(c, 0, 0)),
    |c| Box::pin(flow46(c, 0, 0)),
    |c| Box::pin(flow47(c, 0, 0)),
];

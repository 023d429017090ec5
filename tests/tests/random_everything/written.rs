//! Written by `cargo run -p dag-tests --example write_random_everything`; do not edit.

use super::digest::{Digest, Mix};
use super::nodes::{AppError, Case, Observed, Run, ask, calc, keep, look, post, put, send, think};
use dag_core::workflow;

workflow!(
    async fn flow0(c: &Case, k: u64, v1: u64) -> Result<u64, AppError> {
        let v20 = if c.chance(6, k, &[v5.digest()]) {
            let v15 = match ask(c, 7, k, &[]) {
                Ok(v8) => {
                    put(c, 9, k, &[v1.digest(), v3.digest()])?;
                    ask(c, 11, k, &[])?
                }
                Err(_) => {
                    post(c, 13, k, &[v5.digest()])?
                }
            };
            ask(c, 16, k, &[v15.digest()])
        } else {
            ask(c, 18, k, &[])
        }.unwrap_or(7);
        let v5 = send(c, 4, k, &[]);
        let v3 = think(c, 2, k, &[v1.digest()]);
        Ok([v20.digest()].mix())
    }
);

workflow!(
    async fn flow1(c: &Case, k: u64, v21: u64) -> Result<u64, AppError> {
        send(c, 22, k, &[v21.digest()]);
        let v32 = for k24 in c.list(24, k, &[v21.digest()]).concurrent(c.width(25, k)) {
            let v27 = flow0(c, c.key(26, k24.digest()), [v21.digest()].mix()).unwrap_or(7);
            let v30 = think(c, 29, k24.digest(), &[]);
            [v27.digest(), v30.digest()].mix()
        };
        let v34 = post(c, 33, k, &[v21.digest(), v32.digest()]).or_else(ask(c, 35, k, &[v21.digest(), v32.digest()]))?;
        let v38 = send(c, 37, k, &[v34.digest()]);
        flow0(c, c.key(40, k), [v38.digest()].mix())
    }
);

workflow!(
    async fn flow2(c: &Case, k: u64, v42: u64) -> Result<u64, AppError> {
        let v54 = match c.pick(45, k, 2, &[v42.digest()]) {
            0 => {
                let v51 = match ask(c, 46, k, &[v42.digest()]) {
                    Ok(v47) => {
                        let v49 = ask(c, 48, k, &[]).unwrap_or(7);
                        [v49.digest()].mix()
                    }
                    Err(_) => {
                        [v42.digest()].mix()
                    }
                };
                [v51.digest()].mix()
            }
            _ => {
                post(c, 52, k, &[v42.digest()])?
            }
        };
        send(c, 43, k, &[]);
        Ok([v54.digest(), v42.digest()].mix())
    }
);

workflow!(
    async fn flow3(c: &Case, k: u64, v55: u64) -> Result<u64, AppError> {
        let v57 = calc(c, 56, k, &[v55.digest()]);
        let v95 = match v57 {
            v60 if c.guard(59, k, 0, v60) => {
                let mut v62: u64 = 0;
                let mut v63: u64 = [v57.digest()].mix();
                let v91 = loop {
                    let v65 = look(c, 64, c.round(k.digest(), v62.digest()), &[v62.digest(), v63.digest()]);
                    let v81 = if c.chance(66, c.round(k.digest(), v62.digest()), &[v57.digest()]) {
                        let v80 = match c.pick(67, c.round(k.digest(), v62.digest()), 2, &[v63.digest()]) {
                            0 => {
                                ask(c, 68, c.round(k.digest(), v62.digest()), &[v57.digest()])
                            }
                            _ => {
                                let v71 = flow1(c, c.key(70, c.round(k.digest(), v62.digest())), 0).guess(c.guess(72, c.round(k.digest(), v62.digest()), &[]))?;
                                send(c, 73, c.round(k.digest(), v62.digest()), &[v71.digest()]);
                                let v76 = ask(c, 75, c.round(k.digest(), v62.digest()), &[v71.digest()])?;
                                ask(c, 78, c.round(k.digest(), v62.digest()), &[v76.digest()])
                            }
                        };
                        [v80.digest()].mix()
                    };
                    let v83 = post(c, 82, c.round(k.digest(), v62.digest()), &[v81.digest()])?;
                    keep(c, 85, c.round(k.digest(), v62.digest()), &[]);
                    if c.chance(87, c.round(k.digest(), v62.digest()), &[v65.digest()]) {
                        break [v81.digest()].mix();
                    }
                    v62 = [v83.digest(), v62.digest()].mix();
                    v63 = 0;
                }.max(c.rounds(61, k)).or_else(look(c, 92, k, &[]));
                flow2(c, c.key(93, k), [v91.digest(), v62.digest()].mix()).unwrap_or(7)
            }
            v60 if c.guard(59, k, 1, v60) => {
                0
            }
            v60 => {
                [v57.digest()].mix()
            }
        };
        Ok([v95.digest()].mix())
    }
);

workflow!(
    async fn flow4(c: &Case, k: u64, v96: u64) -> u64 {
        let v98 = look(c, 97, k, &[v96.digest()]).guess(c.guess(99, k, &[v96.digest()]));
        let v101 = ask(c, 100, k, &[v96.digest()]).unwrap_or(7);
        let v104 = ask(c, 103, k, &[v96.digest(), v98.digest()]).timeout(c.limit(105, k)).or_else(look(c, 106, k, &[v96.digest(), v98.digest()]));
        let v125 = match ask(c, 108, k, &[v104.digest()]) {
            Ok(v109) => {
                look(c, 110, k, &[])
            }
            Err(_) => {
                let v124 = if let Some(v115) = &v113 {
                    let v117 = look(c, 116, k, &[]).timeout(c.limit(118, k));
                    let v120 = think(c, 119, k, &[]);
                    let v123 = ask(c, 122, k, &[v115.digest(), v117.digest()]);
                    [v120.digest(), v123.digest()].mix()
                };
                let v113 = ask(c, 112, k, &[v104.digest()]).ok().guess(c.guess_maybe(114, k, &[]));
                [v124.digest()].mix()
            }
        };
        [v101.digest(), v125.digest()].mix()
    }
);

workflow!(
    async fn flow5(c: &Case, k: u64, v126: u64) -> Result<u64, AppError> {
        let v128 = flow4(c, c.key(127, k), 0).guess(c.guess(129, k, &[]));
        let v153 = match look(c, 141, k, &[v131.digest()]).guess(c.guess(143, k, &[v138.digest()])) {
            v145 if c.guard(144, k, 0, v145) => {
                let v147 = look(c, 146, k, &[]).after(v128).guess(c.guess(148, k, &[]));
                flow4(c, c.key(149, k), [v147.digest()].mix())
            }
            v145 if c.guard(144, k, 1, v145) => {
                [v138.digest()].mix()
            }
            v145 => {
                ask(c, 151, k, &[v138.digest()])?
            }
        };
        let v138 = ask(c, 137, k, &[]).after(v131).timeout(c.limit(139, k)).ok();
        let v131 = ask(c, 130, k, &[])?;
        let v134 = ask(c, 133, k, &[]).or_else(look(c, 135, k, &[])).guess(c.guess(136, k, &[v128.digest()]));
        ask(c, 154, k, &[v128.digest(), v134.digest(), v153.digest()])
    }
);

workflow!(
    async fn flow6(c: &Case, k: u64, v156: u64) -> u64 {
        let v160 = calc(c, 159, k, &[v158.digest()]);
        let v197 = for k161 in c.list(161, k, &[v160.digest()]).concurrent(c.width(162, k)) {
            let v164 = ask(c, 163, k161.digest(), &[]).or_else(look(c, 165, k161.digest(), &[]));
            let mut v167: u64 = 0;
            let mut v168: u64 = [v160.digest()].mix();
            let v193 = loop {
                let v170 = think(c, 169, c.round(k161.digest(), v167.digest()), &[v167.digest(), v168.digest()]);
                let v183 = if c.chance(171, c.round(k161.digest(), v167.digest()), &[v170.digest()]) {
                    let v178 = for k172 in c.list(172, c.round(k161.digest(), v167.digest()), &[v170.digest()]).concurrent(c.width(173, c.round(k161.digest(), v167.digest()))) {
                        let v175 = think(c, 174, k172.digest(), &[v160.digest(), v170.digest()]);
                        let v177 = calc(c, 176, k172.digest(), &[v168.digest()]).after(v175);
                        [v175.digest(), v177.digest()].mix()
                    };
                    [v178.digest()].mix()
                } else if c.chance(179, c.round(k161.digest(), v167.digest()), &[v158.digest(), v170.digest()]) {
                    flow4(c, c.key(180, c.round(k161.digest(), v167.digest())), 0)
                } else {
                    [v168.digest()].mix()
                };
                v168 = 0;
                let v186 = look(c, 185, c.round(k161.digest(), v167.digest()), &[]);
                let v188 = look(c, 187, c.round(k161.digest(), v167.digest()), &[v164.digest()]).timeout(c.limit(189, c.round(k161.digest(), v167.digest()))).ok();
                if c.chance(190, c.round(k161.digest(), v167.digest()), &[v183.digest()]) {
                    break [v158.digest()].mix();
                }
                v167 = [v186.digest(), v188.digest(), v156.digest(), v167.digest()].mix();
            }.max(c.rounds(166, k161.digest())).or_else(look(c, 194, k161.digest(), &[v158.digest()]));
            think(c, 195, k161.digest(), &[v193.digest()])
        };
        let v158 = look(c, 157, k, &[]);
        [v197.digest()].mix()
    }
);

workflow!(
    async fn flow7(c: &Case, k: u64, v198: u64) -> Result<u64, AppError> {
        let v226 = for k199 in c.list(199, k, &[v198.digest()]).concurrent(c.width(200, k)) {
            let v202 = ask(c, 201, k199.digest(), &[]).ok().guess(c.guess_maybe(203, k199.digest(), &[]));
            let v225 = for k212 in c.list(212, k199.digest(), &[v198.digest(), v211.digest()]).concurrent(c.width(213, k199.digest())) {
                let v224 = if let Some(v214) = &v202 {
                    let v219 = flow6(c, c.key(218, k212.digest()), [v202.digest(), v216.digest()].mix());
                    let v216 = flow6(c, c.key(215, k212.digest()), [v202.digest()].mix()).timeout(c.limit(217, k212.digest()));
                    [v219.digest()].mix()
                } else {
                    let v222 = ask(c, 221, k212.digest(), &[]).timeout(c.limit(223, k212.digest()));
                    [v222.digest()].mix()
                };
                [v224.digest(), v202.digest()].mix()
            };
            let v211 = for k204 in c.list(204, k199.digest(), &[v202.digest()]).concurrent(c.width(205, k199.digest())) {
                let v207 = send(c, 206, k204.digest(), &[v198.digest()]);
                flow0(c, c.key(209, k204.digest()), [v207.digest()].mix())?
            };
            [v225.digest()].mix()
        };
        Ok([v226.digest()].mix())
    }
);

workflow!(
    async fn flow8(c: &Case, k: u64, v227: u64) -> Result<u64, AppError> {
        let v273 = if c.chance(228, k, &[v227.digest()]) {
            let v230 = keep(c, 229, k, &[]);
            let mut v233: u64 = [v230.digest()].mix();
            let v270 = loop {
                let v235 = think(c, 234, c.round(k.digest(), v233.digest()), &[v233.digest()]);
                let v237 = think(c, 236, c.round(k.digest(), v233.digest()), &[v230.digest(), v235.digest()]);
                let v264 = match c.pick(239, c.round(k.digest(), v233.digest()), 2, &[v235.digest(), v237.digest()]) {
                    0 => {
                        let v241 = flow6(c, c.key(240, c.round(k.digest(), v233.digest())), [v233.digest(), v237.digest()].mix());
                        let v244 = keep(c, 243, c.round(k.digest(), v233.digest()), &[v235.digest()]).guess(c.guess(245, c.round(k.digest(), v233.digest()), &[]));
                        let v247 = put(c, 246, c.round(k.digest(), v233.digest()), &[v241.digest(), v244.digest()])?;
                        let v259 = match think(c, 249, c.round(k.digest(), v233.digest()), &[]) {
                            v251 if c.guard(250, c.round(k.digest(), v233.digest()), 0, v251) => {
                                ask(c, 252, c.round(k.digest(), v233.digest()), &[])
                            }
                            v251 if c.guard(250, c.round(k.digest(), v233.digest()), 1, v251) => {
                                let v255 = calc(c, 254, c.round(k.digest(), v233.digest()), &[v244.digest(), v247.digest()]);
                                ask(c, 257, c.round(k.digest(), v233.digest()), &[v255.digest()])
                            }
                            v251 => {
                                break [v230.digest()].mix();
                            }
                        }.ok();
                        ask(c, 260, c.round(k.digest(), v233.digest()), &[v259.digest(), v247.digest()])
                    }
                    _ => {
                        ask(c, 262, c.round(k.digest(), v233.digest()), &[])
                    }
                }.ok();
                let v266 = put(c, 265, c.round(k.digest(), v233.digest()), &[v235.digest()]).or_else(put(c, 267, c.round(k.digest(), v233.digest()), &[v235.digest()])).ok();
                v233 = [v264.digest(), v266.digest(), v233.digest()].mix();
            }.max(c.rounds(232, k))?;
            ask(c, 271, k, &[v270.digest()]).unwrap_or(7)
        } else {
            0
        };
        Ok([v273.digest()].mix())
    }
);

workflow!(
    async fn flow9(c: &Case, k: u64, v274: u64) -> Result<u64, AppError> {
        let v326 = match c.pick(275, k, 2, &[v274.digest()]) {
            0 => {
                let v277 = flow6(c, c.key(276, k), 0).timeout(c.limit(278, k)).guess(c.guess(279, k, &[]))?;
                let v291 = match look(c, 280, k, &[]).guess(c.guess(282, k, &[])) {
                    v284 if c.guard(283, k, 0, v284) => {
                        put(c, 285, k, &[]).after(v277)?;
                        let v288 = ask(c, 287, k, &[]).timeout(c.limit(289, k)).unwrap_or(7);
                        [v288.digest()].mix()
                    }
                    v284 => {
                        0
                    }
                };
                let v293 = flow5(c, c.key(292, k), [v277.digest(), v291.digest()].mix()).ok();
                let mut v296: u64 = [v293.digest()].mix();
                let mut v297: u64 = [v293.digest()].mix();
                let v306 = loop {
                    let v299 = think(c, 298, c.round(k.digest(), v296.digest()), &[v296.digest(), v297.digest()]);
                    keep(c, 300, c.round(k.digest(), v296.digest()), &[]).after(v299);
                    v297 = 0;
                    if c.chance(303, c.round(k.digest(), v296.digest()), &[v293.digest()]) {
                        break [v299.digest()].mix();
                    }
                    v296 = [v277.digest(), v296.digest()].mix();
                }.max(c.rounds(295, k));
                ask(c, 307, k, &[v306.digest(), v293.digest()]).unwrap_or(7)
            }
            _ => {
                let v325 = match look(c, 309, k, &[v274.digest()]).guess(c.guess(311, k, &[])) {
                    v313 if c.guard(312, k, 0, v313) => {
                        let v324 = match ask(c, 314, k, &[v274.digest(), v313.digest()]) {
                            Ok(v315) => {
                                let v317 = flow5(c, c.key(316, k), 0).timeout(c.limit(318, k)).or_else(ask(c, 319, k, &[]));
                                ask(c, 320, k, &[v317.digest()])
                            }
                            Err(_) => {
                                put(c, 322, k, &[])
                            }
                        }.unwrap_or(7);
                        [v324.digest()].mix()
                    }
                    v313 if c.guard(312, k, 1, v313) => {
                        0
                    }
                    v313 => {
                        0
                    }
                };
                [v325.digest()].mix()
            }
        };
        Ok([v326.digest()].mix())
    }
);

workflow!(
    async fn flow10(c: &Case, k: u64, v327: u64) -> u64 {
        let v329 = keep(c, 328, k, &[]).guess(c.guess(330, k, &[v327.digest()]));
        let v343 = ask(c, 342, k, &[]);
        let v332 = flow5(c, c.key(331, k), [v327.digest()].mix()).after(v329).unwrap_or(7);
        let v375 = for k344 in c.list(344, k, &[v332.digest(), v341.digest()]).concurrent(c.width(345, k)) {
            let v347 = ask(c, 346, k344.digest(), &[]);
            let v374 = match c.pick(348, k344.digest(), 2, &[v347.digest()]) {
                0 => {
                    let v350 = keep(c, 349, k344.digest(), &[]).guess(c.guess(351, k344.digest(), &[]));
                    let v353 = ask(c, 352, k344.digest(), &[]).timeout(c.limit(354, k344.digest())).ok().guess(c.guess_maybe(355, k344.digest(), &[]));
                    ask(c, 356, k344.digest(), &[v350.digest(), v353.digest()]).unwrap_or(7)
                }
                _ => {
                    let v362 = calc(c, 361, k344.digest(), &[v329.digest(), v343.digest()]).guess(c.guess(363, k344.digest(), &[]));
                    let v373 = for k364 in c.list(364, k344.digest(), &[v362.digest()]).concurrent(c.width(365, k344.digest())) {
                        let v372 = for k366 in c.list(366, k364.digest(), &[v359.digest(), v362.digest()]).concurrent(c.width(367, k364.digest())) {
                            let v369 = flow6(c, c.key(368, k366.digest()), [v329.digest(), v362.digest()].mix()).timeout(c.limit(370, k366.digest())).unwrap_or(7);
                            [v369.digest()].mix()
                        };
                        [v372.digest(), v362.digest()].mix()
                    };
                    let v359 = flow6(c, c.key(358, k344.digest()), [v343.digest()].mix()).guess(c.guess(360, k344.digest(), &[]));
                    [v373.digest()].mix()
                }
            };
            [v374.digest(), v347.digest()].mix()
        };
        let v341 = match c.pick(334, k, 2, &[v332.digest()]) {
            0 => {
                let v336 = look(c, 335, k, &[v329.digest()]).timeout(c.limit(337, k)).ok();
                [v336.digest()].mix()
            }
            _ => {
                flow5(c, c.key(339, k), 0).unwrap_or(7)
            }
        };
        [v375.digest()].mix()
    }
);

workflow!(
    async fn flow11(c: &Case, k: u64, v376: u64) -> u64 {
        let v420 = match c.pick(377, k, 3, &[v376.digest()]) {
            0 => {
                0
            }
            1 => {
                0
            }
            _ => {
                let mut v379: u64 = [v376.digest()].mix();
                let mut v380: u64 = 0;
                let v419 = loop {
                    let v382 = look(c, 381, c.round(k.digest(), v379.digest()), &[v379.digest(), v380.digest()]);
                    let mut v384: u64 = [v379.digest()].mix();
                    let mut v385: u64 = [v380.digest()].mix();
                    let v411 = loop {
                        let v387 = think(c, 386, c.round(c.round(k.digest(), v379.digest()), v384.digest()), &[v384.digest(), v385.digest()]);
                        let v398 = match v376 {
                            v389 if c.guard(388, c.round(c.round(k.digest(), v379.digest()), v384.digest()), 0, v389) => {
                                ask(c, 390, c.round(c.round(k.digest(), v379.digest()), v384.digest()), &[]).unwrap_or(7)
                            }
                            v389 if c.guard(388, c.round(c.round(k.digest(), v379.digest()), v384.digest()), 1, v389) => {
                                let v393 = keep(c, 392, c.round(c.round(k.digest(), v379.digest()), v384.digest()), &[]);
                                break [v393.digest()].mix();
                            }
                            v389 => {
                                let v396 = think(c, 395, c.round(c.round(k.digest(), v379.digest()), v384.digest()), &[v385.digest(), v387.digest()]);
                                [v396.digest()].mix()
                            }
                        };
                        let v400 = keep(c, 399, c.round(c.round(k.digest(), v379.digest()), v384.digest()), &[v379.digest(), v387.digest()]).after(v398);
                        v385 = [v400.digest()].mix();
                        let v404 = look(c, 403, c.round(c.round(k.digest(), v379.digest()), v384.digest()), &[v398.digest()]);
                        let v407 = flow5(c, c.key(406, c.round(c.round(k.digest(), v379.digest()), v384.digest())), [v404.digest()].mix()).timeout(c.limit(408, c.round(c.round(k.digest(), v379.digest()), v384.digest()))).ok();
                        v384 = [v407.digest(), v384.digest()].mix();
                    }.max(c.rounds(383, c.round(k.digest(), v379.digest()))).unwrap_or(7);
                    v380 = 0;
                    let v414 = keep(c, 413, c.round(k.digest(), v379.digest()), &[]);
                    if c.chance(416, c.round(k.digest(), v379.digest()), &[v414.digest()]) {
                        break [v411.digest()].mix();
                    }
                    v379 = [v382.digest(), v384.digest(), v379.digest()].mix();
                }.max(c.rounds(378, k)).unwrap_or(7);
                [v419.digest(), v380.digest()].mix()
            }
        };
        [v420.digest()].mix()
    }
);

workflow!(
    async fn flow12(c: &Case, k: u64, v421: u64) -> u64 {
        let v423 = put(c, 422, k, &[v421.digest()]).ok();
        let v429 = if c.chance(426, k, &[v425.digest()]) {
            let v428 = keep(c, 427, k, &[v421.digest(), v423.digest()]);
            [v428.digest(), v425.digest()].mix()
        } else {
            [v423.digest()].mix()
        };
        let v425 = look(c, 424, k, &[]);
        [v429.digest(), v421.digest()].mix()
    }
);

workflow!(
    async fn flow13(c: &Case, k: u64, v430: u64) -> Result<u64, AppError> {
        let v432 = put(c, 431, k, &[]).ok();
        let v454 = for k434 in c.list(434, k, &[v430.digest()]).concurrent(c.width(435, k)) {
            let v451 = if let Some(v436) = &v432 {
                let v446 = for k437 in c.list(437, k434.digest(), &[v436.digest()]).concurrent(c.width(438, k434.digest())) {
                    let v445 = match look(c, 439, k437.digest(), &[v432.digest(), v436.digest()]) {
                        v441 if c.guard(440, k437.digest(), 0, v441) => {
                            let v443 = keep(c, 442, k437.digest(), &[v432.digest()]);
                            [v443.digest()].mix()
                        }
                        v441 => {
                            [v430.digest()].mix()
                        }
                    };
                    [v445.digest()].mix()
                };
                put(c, 447, k434.digest(), &[v446.digest()])
            } else {
                put(c, 449, k434.digest(), &[v432.digest()])
            };
            post(c, 452, k434.digest(), &[v451.digest(), v432.digest()])?
        };
        Ok([v454.digest()].mix())
    }
);

workflow!(
    async fn flow14(c: &Case, k: u64, v455: u64) -> Result<u64, AppError> {
        let v486 = for k456 in c.list(456, k, &[v455.digest()]).concurrent(c.width(457, k)) {
            let mut v459: u64 = 0;
            let v485 = loop {
                let v461 = think(c, 460, c.round(k456.digest(), v459.digest()), &[v459.digest()]);
                if c.chance(462, c.round(k456.digest(), v459.digest()), &[v459.digest(), v461.digest()]) {
                    put(c, 463, c.round(k456.digest(), v459.digest()), &[])?;
                    if c.chance(465, c.round(k456.digest(), v459.digest()), &[v455.digest()]) {
                        let v467 = ask(c, 466, c.round(k456.digest(), v459.digest()), &[]).ok();
                        let v470 = ask(c, 469, c.round(k456.digest(), v459.digest()), &[]).ok();
                        break [v467.digest(), v470.digest()].mix();
                    }
                }
                let v475 = ask(c, 474, c.round(k456.digest(), v459.digest()), &[v459.digest()]).ok();
                let v478 = ask(c, 477, c.round(k456.digest(), v459.digest()), &[v461.digest(), v475.digest()]).unwrap_or(7);
                let v481 = flow5(c, c.key(480, c.round(k456.digest(), v459.digest())), 0).timeout(c.limit(482, c.round(k456.digest(), v459.digest())))?;
                v459 = [v478.digest(), v481.digest(), v459.digest()].mix();
            }.max(c.rounds(458, k456.digest()));
            [v485.digest()].mix()
        };
        Ok([v486.digest()].mix())
    }
);

workflow!(
    async fn flow15(c: &Case, k: u64, v487: u64) -> u64 {
        let v489 = think(c, 488, k, &[]);
        let v492 = flow5(c, c.key(491, k), [v489.digest()].mix()).ok();
        let v495 = keep(c, 494, k, &[v492.digest()]);
        [v495.digest(), v489.digest()].mix()
    }
);

workflow!(
    async fn flow16(c: &Case, k: u64, v497: u64) -> u64 {
        let v499 = flow6(c, c.key(498, k), 0).guess(c.guess(500, k, &[]));
        let v502 = calc(c, 501, k, &[v499.digest()]);
        let v523 = for k504 in c.list(504, k, &[v502.digest()]).concurrent(c.width(505, k)) {
            let v507 = flow6(c, c.key(506, k504.digest()), [v497.digest(), v499.digest()].mix()).timeout(c.limit(508, k504.digest())).or_else(look(c, 509, k504.digest(), &[v497.digest(), v499.digest()])).guess(c.guess(510, k504.digest(), &[]));
            let v518 = ask(c, 517, k504.digest(), &[v507.digest(), v515.digest()]).or_else(look(c, 519, k504.digest(), &[v507.digest(), v515.digest()]));
            let v512 = keep(c, 511, k504.digest(), &[v507.digest()]);
            let v515 = keep(c, 514, k504.digest(), &[v512.digest()]).guess(c.guess(516, k504.digest(), &[v512.digest()]));
            flow12(c, c.key(521, k504.digest()), [v518.digest()].mix())
        };
        [v523.digest(), v502.digest()].mix()
    }
);

workflow!(
    async fn flow17(c: &Case, k: u64, v524: u64) -> u64 {
        let v559 = match look(c, 525, k, &[v524.digest()]) {
            v529 if c.guard(528, k, 0, v529) => {
                let v556 = for k530 in c.list(530, k, &[v524.digest(), v529.digest()]).concurrent(c.width(531, k)) {
                    let v533 = flow12(c, c.key(532, k530.digest()), [v529.digest()].mix()).guess(c.guess(534, k530.digest(), &[]));
                    keep(c, 535, k530.digest(), &[v524.digest()]);
                    let v553 = match v533 {
                        v538 if c.guard(537, k530.digest(), 0, v538) => {
                            let v552 = match v533 {
                                v543 if c.guard(542, k530.digest(), 0, v543) => {
                                    let v548 = think(c, 547, k530.digest(), &[]);
                                    let v545 = keep(c, 544, k530.digest(), &[]);
                                    keep(c, 550, k530.digest(), &[v545.digest(), v548.digest()])
                                }
                                v543 => {
                                    [v540.digest()].mix()
                                }
                            };
                            let v540 = look(c, 539, k530.digest(), &[v533.digest(), v538.digest()]);
                            [v552.digest()].mix()
                        }
                        v538 => {
                            [v533.digest()].mix()
                        }
                    };
                    look(c, 554, k530.digest(), &[v553.digest()])
                };
                [v556.digest()].mix()
            }
            v529 => {
                flow5(c, c.key(557, k), 0).unwrap_or(7)
            }
        };
        keep(c, 560, k, &[v559.digest()])
    }
);

workflow!(
    async fn flow18(c: &Case, k: u64, v562: u64) -> u64 {
        flow12(c, c.key(563, k), [v562.digest()].mix());
        let v566 = think(c, 565, k, &[v562.digest()]);
        let v568 = calc(c, 567, k, &[]);
        let v573 = ask(c, 572, k, &[v566.digest()]).timeout(c.limit(574, k)).ok();
        let v570 = put(c, 569, k, &[]).or_else(put(c, 571, k, &[])).unwrap_or(7);
        [v568.digest(), v570.digest(), v573.digest()].mix()
    }
);

workflow!(
    async fn flow19(c: &Case, k: u64, v575: u64) -> Result<u64, AppError> {
        let v577 = put(c, 576, k, &[]).unwrap_or(7);
        let v580 = put(c, 579, k, &[v575.digest()]).ok();
        let v583 = calc(c, 582, k, &[]);
        let v598 = if c.chance(585, k, &[v583.digest()]) {
            put(c, 586, k, &[v575.digest()])
        } else {
            let v589 = look(c, 588, k, &[]).timeout(c.limit(590, k)).unwrap_or(7).guess(c.guess(591, k, &[]));
            let v593 = put(c, 592, k, &[]).or_else(put(c, 594, k, &[])).ok();
            ask(c, 596, k, &[v589.digest(), v593.digest()])
        }?;
        Ok([v577.digest(), v580.digest(), v598.digest(), v583.digest()].mix())
    }
);

workflow!(
    async fn flow20(c: &Case, k: u64, v599: u64) -> Result<u64, AppError> {
        let v617 = match v599 {
            v601 if c.guard(600, k, 0, v601) => {
                0
            }
            v601 if c.guard(600, k, 1, v601) => {
                ask(c, 602, k, &[v599.digest(), v601.digest()]).timeout(c.limit(604, k))?;
                let v614 = if c.chance(605, k, &[v599.digest(), v601.digest()]) {
                    let v607 = ask(c, 606, k, &[]).or_else(look(c, 608, k, &[])).guess(c.guess(609, k, &[v601.digest()]));
                    ask(c, 610, k, &[v607.digest()])
                } else {
                    ask(c, 612, k, &[v601.digest()])
                }.ok();
                [v614.digest()].mix()
            }
            v601 => {
                ask(c, 615, k, &[v601.digest()])?
            }
        };
        Ok([v617.digest()].mix())
    }
);

workflow!(
    async fn flow21(c: &Case, k: u64, v618: u64) -> Result<u64, AppError> {
        let v620 = ask(c, 619, k, &[v618.digest()]).ok();
        let v690 = match look(c, 622, k, &[]) {
            v624 if c.guard(623, k, 0, v624) => {
                let v683 = match v626 {
                    v629 if c.guard(628, k, 0, v629) => {
                        let v631 = ask(c, 630, k, &[v626.digest()]);
                        let v633 = ask(c, 632, k, &[v626.digest()]).or_else(look(c, 634, k, &[v626.digest()])).guess(c.guess(635, k, &[v631.digest()]));
                        let mut v637: u64 = 0;
                        let v646 = loop {
                            let v639 = look(c, 638, c.round(k.digest(), v637.digest()), &[v637.digest()]);
                            let v641 = look(c, 640, c.round(k.digest(), v637.digest()), &[]).after(v639);
                            if c.chance(643, c.round(k.digest(), v637.digest()), &[v641.digest()]) {
                                break [v639.digest()].mix();
                            }
                            v637 = [v637.digest()].mix();
                        }.max(c.rounds(636, k)).unwrap_or(7);
                        ask(c, 647, k, &[v631.digest(), v633.digest(), v646.digest()])
                    }
                    v629 => {
                        let mut v650: u64 = 0;
                        let v679 = loop {
                            let v652 = look(c, 651, c.round(k.digest(), v650.digest()), &[v650.digest()]);
                            let v654 = flow5(c, c.key(653, c.round(k.digest(), v650.digest())), [v620.digest()].mix()).unwrap_or(7);
                            let v657 = look(c, 656, c.round(k.digest(), v650.digest()), &[]).timeout(c.limit(658, c.round(k.digest(), v650.digest())))?;
                            let mut v661: u64 = [v626.digest()].mix();
                            let mut v662: u64 = [v657.digest()].mix();
                            let v675 = loop {
                                let v664 = look(c, 663, c.round(c.round(k.digest(), v650.digest()), v661.digest()), &[v661.digest(), v662.digest()]);
                                let v666 = think(c, 665, c.round(c.round(k.digest(), v650.digest()), v661.digest()), &[v629.digest()]);
                                v662 = 0;
                                let v670 = look(c, 669, c.round(c.round(k.digest(), v650.digest()), v661.digest()), &[v666.digest()]);
                                if c.chance(672, c.round(c.round(k.digest(), v650.digest()), v661.digest()), &[v670.digest()]) {
                                    break [v670.digest()].mix();
                                }
                                v661 = [v664.digest(), v661.digest()].mix();
                            }.max(c.rounds(660, c.round(k.digest(), v650.digest())))?;
                            if c.chance(676, c.round(k.digest(), v650.digest()), &[v652.digest(), v657.digest()]) {
                                break 0;
                            }
                            v650 = [v654.digest(), v675.digest(), v657.digest(), v650.digest()].mix();
                        }.max(c.rounds(649, k)).or_else(ask(c, 680, k, &[v626.digest()]));
                        ask(c, 681, k, &[v679.digest(), v650.digest()])
                    }
                }?;
                let v626 = think(c, 625, k, &[]).guess(c.guess(627, k, &[v624.digest()]));
                ask(c, 684, k, &[v683.digest(), v618.digest()])
            }
            v624 if c.guard(623, k, 1, v624) => {
                ask(c, 686, k, &[v618.digest()])
            }
            v624 => {
                ask(c, 688, k, &[])
            }
        }.unwrap_or(7);
        Ok([v690.digest(), v620.digest()].mix())
    }
);

workflow!(
    async fn flow22(c: &Case, k: u64, v691: u64) -> u64 {
        let v706 = for k692 in c.list(692, k, &[v691.digest()]).concurrent(c.width(693, k)) {
            let v695 = keep(c, 694, k692.digest(), &[v691.digest()]);
            let v698 = ask(c, 697, k692.digest(), &[v691.digest()]).timeout(c.limit(699, k692.digest())).or_else(ask(c, 700, k692.digest(), &[v691.digest()])).ok();
            keep(c, 702, k692.digest(), &[v691.digest(), v695.digest()]);
            ask(c, 704, k692.digest(), &[v698.digest()]).unwrap_or(7)
        };
        let v711 = match c.pick(707, k, 3, &[v706.digest()]) {
            0 => {
                let v709 = keep(c, 708, k, &[v691.digest()]);
                [v709.digest(), v706.digest()].mix()
            }
            1 => {
                0
            }
            _ => {
                [v706.digest()].mix()
            }
        };
        ask(c, 712, k, &[v711.digest()]).unwrap_or(7)
    }
);

workflow!(
    async fn flow23(c: &Case, k: u64, v714: u64) -> u64 {
        let v723 = ask(c, 722, k, &[v716.digest()]).after(v720).ok();
        let v716 = look(c, 715, k, &[]).timeout(c.limit(717, k)).unwrap_or(7).guess(c.guess(718, k, &[v714.digest()]));
        let v726 = calc(c, 725, k, &[]);
        let v720 = calc(c, 719, k, &[]);
        [v720.digest(), v723.digest(), v726.digest()].mix()
    }
);

workflow!(
    async fn flow24(c: &Case, k: u64, v728: u64) -> Result<u64, AppError> {
        let v747 = match flow5(c, c.key(729, k), 0) {
            Ok(v730) => {
                let mut v732: u64 = [v730.digest()].mix();
                let mut v733: u64 = 0;
                let v746 = loop {
                    let v735 = look(c, 734, c.round(k.digest(), v732.digest()), &[v732.digest(), v733.digest()]);
                    let v737 = flow5(c, c.key(736, c.round(k.digest(), v732.digest())), [v732.digest()].mix()).ok();
                    let v741 = if c.chance(738, c.round(k.digest(), v732.digest()), &[v733.digest(), v737.digest()]) {
                        let v740 = calc(c, 739, c.round(k.digest(), v732.digest()), &[v733.digest()]);
                        [v740.digest()].mix()
                    } else {
                        break 0;
                    };
                    let v743 = ask(c, 742, c.round(k.digest(), v732.digest()), &[])?;
                    v732 = [v735.digest(), v741.digest(), v743.digest(), v730.digest(), v732.digest()].mix();
                    v733 = [v741.digest()].mix();
                }.max(c.rounds(731, k));
                [v746.digest(), v728.digest()].mix()
            }
            Err(_) => {
                [v728.digest()].mix()
            }
        };
        ask(c, 748, k, &[v747.digest()])
    }
);

workflow!(
    async fn flow25(c: &Case, k: u64, v750: u64) -> Result<u64, AppError> {
        let v752 = ask(c, 751, k, &[v750.digest()]).guess(c.guess(753, k, &[]))?;
        let mut v755: u64 = 0;
        let v771 = loop {
            let v757 = look(c, 756, c.round(k.digest(), v755.digest()), &[v755.digest()]);
            let v759 = flow23(c, c.key(758, c.round(k.digest(), v755.digest())), 0);
            let v762 = ask(c, 761, c.round(k.digest(), v755.digest()), &[v757.digest()])?;
            let v765 = look(c, 764, c.round(k.digest(), v755.digest()), &[]).after(v762).timeout(c.limit(766, c.round(k.digest(), v755.digest()))).ok();
            if c.chance(768, c.round(k.digest(), v755.digest()), &[v759.digest(), v762.digest()]) {
                break 0;
            }
            v755 = [v765.digest(), v755.digest()].mix();
        }.max(c.rounds(754, k)).unwrap_or(7);
        flow20(c, c.key(772, k), [v752.digest(), v771.digest(), v755.digest()].mix())
    }
);

workflow!(
    async fn flow26(c: &Case, k: u64, v774: u64) -> u64 {
        let v800 = if c.chance(775, k, &[v774.digest()]) {
            flow22(c, c.key(776, k), [v774.digest()].mix())
        } else if c.chance(778, k, &[v774.digest()]) {
            let v798 = match c.pick(779, k, 3, &[v774.digest()]) {
                0 => {
                    let v797 = match v774 {
                        v781 if c.guard(780, k, 0, v781) => {
                            let v783 = ask(c, 782, k, &[v774.digest()]).timeout(c.limit(784, k)).or_else(look(c, 785, k, &[v774.digest()]));
                            [v783.digest(), v781.digest()].mix()
                        }
                        v781 if c.guard(780, k, 1, v781) => {
                            let v788 = ask(c, 787, k, &[v781.digest()]).unwrap_or(7);
                            [v788.digest()].mix()
                        }
                        v781 => {
                            let v791 = ask(c, 790, k, &[]).timeout(c.limit(792, k));
                            let v794 = ask(c, 793, k, &[]);
                            keep(c, 795, k, &[v791.digest(), v794.digest()])
                        }
                    };
                    [v797.digest()].mix()
                }
                1 => {
                    0
                }
                _ => {
                    [v774.digest()].mix()
                }
            };
            [v798.digest()].mix()
        } else {
            0
        };
        [v800.digest(), v774.digest()].mix()
    }
);

workflow!(
    async fn flow27(c: &Case, k: u64, v801: u64) -> u64 {
        let v803 = calc(c, 802, k, &[v801.digest()]).guess(c.guess(804, k, &[]));
        let v829 = match look(c, 805, k, &[v803.digest()]) {
            v809 if c.guard(808, k, 0, v809) => {
                let v811 = flow23(c, c.key(810, k), [v803.digest()].mix());
                let v826 = match look(c, 813, k, &[v811.digest()]) {
                    v815 if c.guard(814, k, 0, v815) => {
                        let v825 = match v803 {
                            v819 if c.guard(818, k, 0, v819) => {
                                let v821 = think(c, 820, k, &[v819.digest()]);
                                [v821.digest(), v803.digest()].mix()
                            }
                            v819 if c.guard(818, k, 1, v819) => {
                                flow25(c, c.key(823, k), 0).unwrap_or(7)
                            }
                            v819 => {
                                0
                            }
                        };
                        let v817 = if c.chance(816, k, &[v815.digest()]) {
                            0
                        };
                        [v817.digest(), v825.digest()].mix()
                    }
                    v815 => {
                        0
                    }
                };
                [v826.digest(), v811.digest()].mix()
            }
            v809 => {
                calc(c, 827, k, &[])
            }
        };
        flow26(c, c.key(830, k), [v829.digest()].mix())
    }
);

workflow!(
    async fn flow28(c: &Case, k: u64, v832: u64) -> Result<u64, AppError> {
        let v862 = match look(c, 833, k, &[v832.digest()]) {
            v837 if c.guard(836, k, 0, v837) => {
                let mut v839: u64 = 0;
                let mut v840: u64 = 0;
                let v856 = loop {
                    let v842 = think(c, 841, c.round(k.digest(), v839.digest()), &[v839.digest(), v840.digest()]);
                    if c.chance(843, c.round(k.digest(), v839.digest()), &[v842.digest()]) {
                        let v845 = put(c, 844, c.round(k.digest(), v839.digest()), &[])?;
                        break [v845.digest()].mix();
                    }
                    let v849 = calc(c, 848, c.round(k.digest(), v839.digest()), &[v840.digest()]);
                    let v852 = calc(c, 851, c.round(k.digest(), v839.digest()), &[v840.digest()]);
                    v840 = 0;
                    v839 = [v849.digest(), v852.digest(), v839.digest()].mix();
                }.max(c.rounds(838, k)).or_else(look(c, 857, k, &[]));
                put(c, 858, k, &[v856.digest(), v840.digest()])
            }
            v837 => {
                ask(c, 860, k, &[])
            }
        };
        flow20(c, c.key(863, k), [v862.digest(), v832.digest()].mix())
    }
);

workflow!(
    async fn flow29(c: &Case, k: u64, v865: u64) -> Result<u64, AppError> {
        let v896 = for k866 in c.list(866, k, &[v865.digest()]).concurrent(c.width(867, k)) {
            let v895 = match c.pick(868, k866.digest(), 3, &[v865.digest()]) {
                0 => {
                    let v889 = if c.chance(869, k866.digest(), &[v865.digest()]) {
                        let mut v871: u64 = 0;
                        let v888 = loop {
                            let v873 = look(c, 872, c.round(k866.digest(), v871.digest()), &[v871.digest()]);
                            let v875 = flow23(c, c.key(874, c.round(k866.digest(), v871.digest())), [v865.digest(), v871.digest()].mix()).after(v873).timeout(c.limit(876, c.round(k866.digest(), v871.digest()))).or_else(look(c, 877, c.round(k866.digest(), v871.digest()), &[v865.digest(), v871.digest()]));
                            let v880 = ask(c, 879, c.round(k866.digest(), v871.digest()), &[v865.digest(), v875.digest()]).guess(c.guess(881, c.round(k866.digest(), v871.digest()), &[v873.digest()]))?;
                            let v883 = think(c, 882, c.round(k866.digest(), v871.digest()), &[v871.digest(), v880.digest()]);
                            if c.chance(885, c.round(k866.digest(), v871.digest()), &[v880.digest()]) {
                                break [v880.digest()].mix();
                            }
                            v871 = [v873.digest(), v883.digest(), v871.digest()].mix();
                        }.max(c.rounds(870, k866.digest()))?;
                        [v888.digest()].mix()
                    };
                    let v894 = if let Some(v890) = &v889 {
                        let v892 = look(c, 891, k866.digest(), &[v890.digest()]);
                        [v892.digest()].mix()
                    };
                    [v894.digest()].mix()
                }
                1 => {
                    0
                }
                _ => {
                    [v865.digest()].mix()
                }
            };
            [v895.digest()].mix()
        };
        Ok([v896.digest(), v865.digest()].mix())
    }
);

workflow!(
    async fn flow30(c: &Case, k: u64, v897: u64) -> Result<u64, AppError> {
        let v922 = post(c, 921, k, &[v918.digest(), v920.digest()])?;
        let v920 = look(c, 919, k, &[]).after(v918);
        let v918 = for k898 in c.list(898, k, &[v897.digest()]).concurrent(c.width(899, k)) {
            let v901 = ask(c, 900, k898.digest(), &[v897.digest()]).timeout(c.limit(902, k898.digest())).ok();
            let v913 = if c.chance(903, k898.digest(), &[v897.digest()]) {
                let v905 = ask(c, 904, k898.digest(), &[v897.digest()]).timeout(c.limit(906, k898.digest()))?;
                let v908 = ask(c, 907, k898.digest(), &[v901.digest()])?;
                let v910 = think(c, 909, k898.digest(), &[]).after(v908);
                keep(c, 911, k898.digest(), &[v905.digest(), v908.digest(), v910.digest()])
            };
            let v915 = keep(c, 914, k898.digest(), &[v897.digest()]);
            flow25(c, c.key(916, k898.digest()), [v913.digest(), v915.digest(), v901.digest()].mix()).unwrap_or(7)
        };
        flow25(c, c.key(923, k), [v922.digest()].mix())
    }
);

workflow!(
    async fn flow31(c: &Case, k: u64, v925: u64) -> Result<u64, AppError> {
        let v927 = flow28(c, c.key(926, k), 0).or_else(put(c, 928, k, &[])).ok().guess(c.guess_maybe(929, k, &[]));
        let v931 = flow23(c, c.key(930, k), [v925.digest(), v927.digest()].mix()).timeout(c.limit(932, k));
        let v934 = flow20(c, c.key(933, k), [v927.digest()].mix()).ok().guess(c.guess_maybe(935, k, &[]));
        let v937 = flow6(c, c.key(936, k), [v927.digest()].mix()).after(v934).guess(c.guess(938, k, &[]));
        let v967 = match look(c, 939, k, &[v934.digest(), v937.digest()]).guess(c.guess(941, k, &[v937.digest()])) {
            v943 if c.guard(942, k, 0, v943) => {
                flow22(c, c.key(947, k), [v934.digest(), v945.digest()].mix());
                let v945 = ask(c, 944, k, &[]).ok().guess(c.guess_maybe(946, k, &[]));
                let v955 = for k949 in c.list(949, k, &[v945.digest()]).concurrent(c.width(950, k)) {
                    let v952 = ask(c, 951, k949.digest(), &[]).or_else(look(c, 953, k949.digest(), &[]));
                    [v952.digest()].mix()
                };
                ask(c, 956, k, &[v955.digest(), v945.digest()])
            }
            v943 if c.guard(942, k, 1, v943) => {
                flow29(c, c.key(958, k), [v937.digest()].mix())?;
                ask(c, 960, k, &[v937.digest()])
            }
            v943 => {
                let v963 = flow23(c, c.key(962, k), [v934.digest(), v937.digest()].mix());
                ask(c, 965, k, &[v963.digest()])
            }
        }?;
        ask(c, 968, k, &[v931.digest(), v967.digest()])
    }
);

workflow!(
    async fn flow32(c: &Case, k: u64, v970: u64) -> Result<u64, AppError> {
        let v972 = post(c, 971, k, &[]).or_else(put(c, 973, k, &[])).guess(c.guess(974, k, &[v970.digest()]))?;
        let v976 = ask(c, 975, k, &[v970.digest()]).ok();
        let v979 = calc(c, 978, k, &[v972.digest()]);
        let v993 = for k981 in c.list(981, k, &[v972.digest()]).concurrent(c.width(982, k)) {
            let v992 = if let Some(v986) = &v976 {
                [v984.digest()].mix()
            } else {
                let v988 = calc(c, 987, k981.digest(), &[v976.digest()]).after(v984).guess(c.guess(989, k981.digest(), &[]));
                ask(c, 990, k981.digest(), &[v988.digest()]).unwrap_or(7)
            };
            let v984 = post(c, 983, k981.digest(), &[v972.digest()]).ok();
            [v992.digest()].mix()
        };
        Ok([v979.digest(), v993.digest()].mix())
    }
);

workflow!(
    async fn flow33(c: &Case, k: u64, v994: u64) -> Result<u64, AppError> {
        let v1028 = match flow20(c, c.key(995, k), 0) {
            Ok(v996) => {
                let v998 = put(c, 997, k, &[v994.digest()]).unwrap_or(7);
                let v1025 = if c.chance(1000, k, &[v996.digest()]) {
                    let v1024 = match flow29(c, c.key(1001, k), 0) {
                        Ok(v1002) => {
                            let mut v1004: u64 = 0;
                            let v1015 = loop {
                                let v1006 = look(c, 1005, c.round(k.digest(), v1004.digest()), &[v1004.digest()]);
                                ask(c, 1007, c.round(k.digest(), v1004.digest()), &[v1002.digest()]).timeout(c.limit(1009, c.round(k.digest(), v1004.digest())))?;
                                put(c, 1010, c.round(k.digest(), v1004.digest()), &[])?;
                                if c.chance(1012, c.round(k.digest(), v1004.digest()), &[v996.digest()]) {
                                    break [v1002.digest()].mix();
                                }
                                v1004 = [v1006.digest(), v1004.digest()].mix();
                            }.max(c.rounds(1003, k)).or_else(ask(c, 1016, k, &[v996.digest()])).unwrap_or(7);
                            let v1023 = match c.pick(1017, k, 2, &[v1002.digest()]) {
                                0 => {
                                    let v1019 = ask(c, 1018, k, &[v1002.digest(), v1015.digest()]).after(v998).ok();
                                    [v1019.digest()].mix()
                                }
                                _ => {
                                    flow22(c, c.key(1021, k), [v998.digest()].mix())
                                }
                            };
                            [v1023.digest()].mix()
                        }
                        Err(_) => {
                            [v998.digest()].mix()
                        }
                    };
                    [v1024.digest(), v998.digest()].mix()
                } else {
                    [v996.digest()].mix()
                };
                flow28(c, c.key(1026, k), [v1025.digest(), v996.digest()].mix())?
            }
            Err(_) => {
                0
            }
        };
        Ok([v1028.digest(), v994.digest()].mix())
    }
);

workflow!(
    async fn flow34(c: &Case, k: u64, v1029: u64) -> Result<u64, AppError> {
        let v1031 = think(c, 1030, k, &[]);
        let v1034 = ask(c, 1033, k, &[]).or_else(look(c, 1035, k, &[])).guess(c.guess(1036, k, &[v1029.digest()]));
        let v1038 = ask(c, 1037, k, &[v1034.digest()]).unwrap_or(7);
        let v1041 = flow29(c, c.key(1040, k), [v1029.digest(), v1038.digest()].mix()).or_else(look(c, 1042, k, &[v1029.digest(), v1038.digest()]));
        ask(c, 1044, k, &[v1041.digest()])?;
        let v1047 = flow29(c, c.key(1046, k), 0).after(v1041).unwrap_or(7).guess(c.guess(1048, k, &[]));
        let v1050 = ask(c, 1049, k, &[v1034.digest(), v1038.digest()]).timeout(c.limit(1051, k)).or_else(look(c, 1052, k, &[v1034.digest(), v1038.digest()]));
        let v1055 = calc(c, 1054, k, &[]);
        let v1080 = match c.pick(1057, k, 2, &[v1029.digest(), v1055.digest()]) {
            0 => {
                let v1077 = match c.pick(1058, k, 2, &[v1055.digest()]) {
                    0 => {
                        look(c, 1059, k, &[])
                    }
                    _ => {
                        let v1073 = flow4(c, c.key(1072, k), [v1062.digest()].mix()).guess(c.guess(1074, k, &[]));
                        let v1062 = look(c, 1061, k, &[v1029.digest()]).timeout(c.limit(1063, k)).ok();
                        let v1069 = ask(c, 1068, k, &[v1066.digest()]).or_else(look(c, 1070, k, &[v1066.digest()])).guess(c.guess(1071, k, &[]));
                        let v1066 = look(c, 1065, k, &[v1038.digest(), v1050.digest()]);
                        ask(c, 1075, k, &[v1069.digest(), v1073.digest()])?
                    }
                };
                calc(c, 1078, k, &[v1077.digest()])
            }
            _ => {
                [v1050.digest()].mix()
            }
        };
        flow20(c, c.key(1081, k), [v1031.digest(), v1047.digest(), v1080.digest()].mix())
    }
);

workflow!(
    async fn flow35(c: &Case, k: u64, v1083: u64) -> Result<u64, AppError> {
        let v1085 = put(c, 1084, k, &[]).unwrap_or(7).guess(c.guess(1086, k, &[v1083.digest()]));
        let v1156 = match look(c, 1087, k, &[]).guess(c.guess(1089, k, &[])) {
            v1091 if c.guard(1090, k, 0, v1091) => {
                let v1093 = ask(c, 1092, k, &[]).timeout(c.limit(1094, k)).guess(c.guess(1095, k, &[v1083.digest()]))?;
                let v1151 = match v1085 {
                    v1097 if c.guard(1096, k, 0, v1097) => {
                        let v1148 = match c.pick(1098, k, 2, &[v1097.digest()]) {
                            0 => {
                                let v1143 = match look(c, 1133, k, &[v1083.digest()]) {
                                    v1137 if c.guard(1136, k, 0, v1137) => {
                                        [v1132.digest()].mix()
                                    }
                                    v1137 => {
                                        let v1139 = ask(c, 1138, k, &[v1083.digest()]).unwrap_or(7).guess(c.guess(1140, k, &[]));
                                        flow25(c, c.key(1141, k), [v1139.digest(), v1132.digest()].mix()).unwrap_or(7)
                                    }
                                };
                                let v1132 = match look(c, 1099, k, &[v1083.digest(), v1093.digest()]) {
                                    v1103 if c.guard(1102, k, 0, v1103) => {
                                        let v1112 = send(c, 1111, k, &[]).guess(c.guess(1113, k, &[]));
                                        let v1108 = flow29(c, c.key(1107, k), [v1105.digest()].mix()).or_else(ask(c, 1109, k, &[v1105.digest()]))?;
                                        let v1105 = send(c, 1104, k, &[]);
                                        let v1115 = post(c, 1114, k, &[v1093.digest()]).or_else(ask(c, 1116, k, &[v1093.digest()])).unwrap_or(7);
                                        ask(c, 1118, k, &[v1108.digest(), v1112.digest(), v1115.digest()])
                                    }
                                    v1103 => {
                                        let v1121 = ask(c, 1120, k, &[v1083.digest(), v1097.digest()]).ok().guess(c.guess_maybe(1122, k, &[]));
                                        let v1124 = put(c, 1123, k, &[v1097.digest(), v1103.digest()]).guess(c.guess(1125, k, &[v1097.digest()]))?;
                                        let v1127 = ask(c, 1126, k, &[v1124.digest()]).timeout(c.limit(1128, k))?;
                                        ask(c, 1130, k, &[v1121.digest(), v1127.digest()])
                                    }
                                }.unwrap_or(7);
                                put(c, 1144, k, &[v1143.digest(), v1132.digest()])
                            }
                            _ => {
                                ask(c, 1146, k, &[v1085.digest()])
                            }
                        }?;
                        [v1148.digest(), v1093.digest()].mix()
                    }
                    v1097 if c.guard(1096, k, 1, v1097) => {
                        put(c, 1149, k, &[v1093.digest()])?
                    }
                    v1097 => {
                        0
                    }
                };
                flow29(c, c.key(1152, k), [v1151.digest(), v1093.digest()].mix()).unwrap_or(7)
            }
            v1091 => {
                flow12(c, c.key(1154, k), [v1091.digest()].mix())
            }
        };
        ask(c, 1157, k, &[v1156.digest()])
    }
);

workflow!(
    async fn flow36(c: &Case, k: u64, v1159: u64) -> u64 {
        let v1161 = flow6(c, c.key(1160, k), [v1159.digest()].mix());
        let v1163 = look(c, 1162, k, &[v1161.digest()]);
        let v1167 = match c.pick(1164, k, 3, &[v1159.digest(), v1163.digest()]) {
            0 => {
                let v1166 = think(c, 1165, k, &[v1161.digest()]);
                [v1166.digest(), v1163.digest()].mix()
            }
            1 => {
                0
            }
            _ => {
                0
            }
        };
        [v1167.digest(), v1163.digest()].mix()
    }
);

workflow!(
    async fn flow37(c: &Case, k: u64, v1168: u64) -> Result<u64, AppError> {
        let v1183 = match v1170 {
            v1173 if c.guard(1172, k, 0, v1173) => {
                let v1175 = look(c, 1174, k, &[]);
                let v1178 = post(c, 1177, k, &[v1170.digest(), v1173.digest()]);
                ask(c, 1179, k, &[v1175.digest(), v1178.digest(), v1168.digest()])
            }
            v1173 => {
                ask(c, 1181, k, &[v1170.digest()])
            }
        }?;
        let v1170 = keep(c, 1169, k, &[v1168.digest()]);
        Ok([v1183.digest()].mix())
    }
);

workflow!(
    async fn flow38(c: &Case, k: u64, v1184: u64) -> u64 {
        let v1186 = calc(c, 1185, k, &[v1184.digest()]).guess(c.guess(1187, k, &[]));
        let v1189 = ask(c, 1188, k, &[v1184.digest(), v1186.digest()]).timeout(c.limit(1190, k)).unwrap_or(7);
        let mut v1193: u64 = [v1184.digest()].mix();
        let v1210 = loop {
            let v1195 = think(c, 1194, c.round(k.digest(), v1193.digest()), &[v1193.digest()]);
            let v1202 = match v1186 {
                v1197 if c.guard(1196, c.round(k.digest(), v1193.digest()), 0, v1197) => {
                    let v1199 = look(c, 1198, c.round(k.digest(), v1193.digest()), &[v1197.digest()]).after(v1195).timeout(c.limit(1200, c.round(k.digest(), v1193.digest()))).unwrap_or(7);
                    [v1199.digest()].mix()
                }
                v1197 => {
                    break [v1184.digest()].mix();
                }
            };
            let v1204 = keep(c, 1203, c.round(k.digest(), v1193.digest()), &[]);
            let v1207 = think(c, 1206, c.round(k.digest(), v1193.digest()), &[]);
            v1193 = [v1195.digest(), v1202.digest(), v1204.digest(), v1207.digest(), v1193.digest()].mix();
        }.max(c.rounds(1192, k)).ok();
        flow25(c, c.key(1211, k), [v1189.digest(), v1210.digest()].mix()).unwrap_or(7)
    }
);

workflow!(
    async fn flow39(c: &Case, k: u64, v1213: u64) -> Result<u64, AppError> {
        let v1235 = match flow5(c, c.key(1214, k), [v1213.digest()].mix()) {
            Ok(v1215) => {
                let v1217 = post(c, 1216, k, &[]).unwrap_or(7);
                let mut v1220: u64 = 0;
                let v1234 = loop {
                    let v1222 = think(c, 1221, c.round(k.digest(), v1220.digest()), &[v1220.digest()]);
                    let v1230 = match c.pick(1223, c.round(k.digest(), v1220.digest()), 2, &[v1222.digest()]) {
                        0 => {
                            let v1225 = flow2(c, c.key(1224, c.round(k.digest(), v1220.digest())), 0).ok();
                            [v1225.digest(), v1222.digest()].mix()
                        }
                        _ => {
                            let v1228 = ask(c, 1227, c.round(k.digest(), v1220.digest()), &[v1217.digest()])?;
                            [v1228.digest(), v1215.digest()].mix()
                        }
                    };
                    if c.chance(1231, c.round(k.digest(), v1220.digest()), &[v1230.digest()]) {
                        break 0;
                    }
                    v1220 = [v1230.digest(), v1220.digest()].mix();
                }.max(c.rounds(1219, k)).ok();
                [v1234.digest()].mix()
            }
            Err(_) => {
                0
            }
        };
        flow25(c, c.key(1236, k), [v1235.digest()].mix())
    }
);

workflow!(
    async fn flow40(c: &Case, k: u64, v1238: u64) -> u64 {
        let v1240 = calc(c, 1239, k, &[]).guess(c.guess(1241, k, &[]));
        let v1243 = ask(c, 1242, k, &[v1240.digest()]).ok();
        let v1259 = for k1245 in c.list(1245, k, &[v1243.digest()]).concurrent(c.width(1246, k)) {
            let v1258 = for k1247 in c.list(1247, k1245.digest(), &[v1243.digest()]).concurrent(c.width(1248, k1245.digest())) {
                let v1257 = for k1249 in c.list(1249, k1247.digest(), &[v1243.digest()]).concurrent(c.width(1250, k1247.digest())) {
                    let v1252 = keep(c, 1251, k1249.digest(), &[v1238.digest(), v1243.digest()]).guess(c.guess(1253, k1249.digest(), &[]));
                    let v1255 = think(c, 1254, k1249.digest(), &[v1240.digest(), v1252.digest()]);
                    [v1255.digest(), v1243.digest()].mix()
                };
                [v1257.digest()].mix()
            };
            [v1258.digest()].mix()
        };
        [v1259.digest()].mix()
    }
);

workflow!(
    async fn flow41(c: &Case, k: u64, v1260: u64) -> Result<u64, AppError> {
        let v1284 = for k1263 in c.list(1263, k, &[v1260.digest()]).concurrent(c.width(1264, k)) {
            let v1283 = match v1260 {
                v1266 if c.guard(1265, k1263.digest(), 0, v1266) => {
                    let v1282 = if let Some(v1274) = &v1272 {
                        let v1276 = flow25(c, c.key(1275, k1263.digest()), [v1266.digest(), v1272.digest()].mix()).timeout(c.limit(1277, k1263.digest())).ok();
                        let v1280 = send(c, 1279, k1263.digest(), &[v1276.digest()]);
                        [v1280.digest()].mix()
                    } else {
                        [v1272.digest()].mix()
                    };
                    let v1268 = post(c, 1267, k1263.digest(), &[v1262.digest(), v1266.digest()]).or_else(ask(c, 1269, k1263.digest(), &[v1262.digest(), v1266.digest()])).ok();
                    let v1272 = ask(c, 1271, k1263.digest(), &[]).ok().guess(c.guess_maybe(1273, k1263.digest(), &[]));
                    [v1268.digest(), v1282.digest()].mix()
                }
                v1266 if c.guard(1265, k1263.digest(), 1, v1266) => {
                    0
                }
                v1266 => {
                    0
                }
            };
            [v1283.digest()].mix()
        };
        let v1262 = ask(c, 1261, k, &[]);
        flow29(c, c.key(1285, k), [v1284.digest()].mix())
    }
);

workflow!(
    async fn flow42(c: &Case, k: u64, v1287: u64) -> Result<u64, AppError> {
        let v1323 = match c.pick(1288, k, 2, &[v1287.digest()]) {
            0 => {
                0
            }
            _ => {
                let v1322 = match c.pick(1289, k, 2, &[v1287.digest()]) {
                    0 => {
                        let v1319 = match c.pick(1292, k, 3, &[v1287.digest(), v1291.digest()]) {
                            0 => {
                                let v1294 = look(c, 1293, k, &[]).timeout(c.limit(1295, k)).ok();
                                let v1312 = if let Some(v1296) = &v1294 {
                                    let v1298 = look(c, 1297, k, &[]).timeout(c.limit(1299, k)).unwrap_or(7);
                                    let v1301 = think(c, 1300, k, &[v1291.digest(), v1296.digest()]).after(v1298);
                                    let v1303 = calc(c, 1302, k, &[v1301.digest()]);
                                    ask(c, 1304, k, &[v1298.digest(), v1303.digest()])
                                } else {
                                    let v1307 = look(c, 1306, k, &[v1287.digest(), v1291.digest()]);
                                    let v1309 = think(c, 1308, k, &[]).after(v1307);
                                    ask(c, 1310, k, &[v1307.digest(), v1309.digest()])
                                }?;
                                ask(c, 1313, k, &[v1312.digest()])
                            }
                            1 => {
                                ask(c, 1315, k, &[v1291.digest()])
                            }
                            _ => {
                                ask(c, 1317, k, &[])
                            }
                        }.ok();
                        let v1291 = ask(c, 1290, k, &[v1287.digest()]);
                        ask(c, 1320, k, &[v1319.digest(), v1287.digest()]).unwrap_or(7)
                    }
                    _ => {
                        [v1287.digest()].mix()
                    }
                };
                [v1322.digest()].mix()
            }
        };
        Ok([v1323.digest()].mix())
    }
);

workflow!(
    async fn flow43(c: &Case, k: u64, v1324: u64) -> u64 {
        let v1326 = think(c, 1325, k, &[]).guess(c.guess(1327, k, &[]));
        let v1329 = ask(c, 1328, k, &[v1326.digest()]).timeout(c.limit(1330, k)).ok();
        let mut v1333: u64 = [v1326.digest()].mix();
        let mut v1334: u64 = 0;
        let v1349 = loop {
            let v1336 = look(c, 1335, c.round(k.digest(), v1333.digest()), &[v1333.digest(), v1334.digest()]);
            if c.chance(1337, c.round(k.digest(), v1333.digest()), &[v1333.digest()]) {
                keep(c, 1342, c.round(k.digest(), v1333.digest()), &[]);
                keep(c, 1338, c.round(k.digest(), v1333.digest()), &[]);
                keep(c, 1340, c.round(k.digest(), v1333.digest()), &[v1333.digest()]).after(v1336);
            }
            if c.chance(1345, c.round(k.digest(), v1333.digest()), &[v1333.digest(), v1336.digest()]) {
                break 0;
            }
            v1334 = 0;
            v1333 = [v1333.digest()].mix();
        }.max(c.rounds(1332, k)).or_else(ask(c, 1350, k, &[v1324.digest()])).unwrap_or(7);
        flow23(c, c.key(1351, k), [v1329.digest(), v1349.digest(), v1333.digest()].mix())
    }
);

workflow!(
    async fn flow44(c: &Case, k: u64, v1353: u64) -> Result<u64, AppError> {
        let v1398 = match look(c, 1354, k, &[]) {
            v1358 if c.guard(1357, k, 0, v1358) => {
                flow25(c, c.key(1359, k), 0).unwrap_or(7)
            }
            v1358 => {
                let v1395 = match c.pick(1361, k, 3, &[v1353.digest()]) {
                    0 => {
                        let v1390 = if c.chance(1362, k, &[v1353.digest(), v1358.digest()]) {
                            let v1382 = for k1367 in c.list(1367, k, &[v1364.digest()]).concurrent(c.width(1368, k)) {
                                let v1370 = look(c, 1369, k1367.digest(), &[v1353.digest()]).timeout(c.limit(1371, k1367.digest()))?;
                                let v1374 = flow25(c, c.key(1373, k1367.digest()), 0).timeout(c.limit(1375, k1367.digest())).or_else(look(c, 1376, k1367.digest(), &[]));
                                let v1379 = ask(c, 1378, k1367.digest(), &[v1364.digest()]).or_else(look(c, 1380, k1367.digest(), &[v1364.digest()]));
                                [v1370.digest(), v1374.digest(), v1379.digest()].mix()
                            };
                            let v1364 = ask(c, 1363, k, &[v1353.digest()]).or_else(look(c, 1365, k, &[v1353.digest()])).guess(c.guess(1366, k, &[]));
                            ask(c, 1383, k, &[v1382.digest()])
                        } else {
                            let v1386 = ask(c, 1385, k, &[v1353.digest(), v1358.digest()]).guess(c.guess(1387, k, &[]))?;
                            ask(c, 1388, k, &[v1386.digest()])
                        }.ok();
                        flow42(c, c.key(1391, k), [v1390.digest(), v1358.digest()].mix()).unwrap_or(7)
                    }
                    1 => {
                        0
                    }
                    _ => {
                        flow29(c, c.key(1393, k), 0)?
                    }
                };
                look(c, 1396, k, &[v1395.digest()])
            }
        };
        ask(c, 1399, k, &[v1398.digest()])
    }
);

workflow!(
    async fn flow45(c: &Case, k: u64, v1401: u64) -> Result<u64, AppError> {
        let v1445 = match flow42(c, c.key(1408, k), 0) {
            Ok(v1409) => {
                let v1440 = match c.pick(1410, k, 2, &[v1409.digest()]) {
                    0 => {
                        let v1429 = for k1413 in c.list(1413, k, &[v1406.digest()]).concurrent(c.width(1414, k)) {
                            let v1428 = match c.pick(1419, k1413.digest(), 3, &[v1416.digest()]) {
                                0 => {
                                    let v1421 = calc(c, 1420, k1413.digest(), &[v1416.digest()]);
                                    let v1424 = keep(c, 1423, k1413.digest(), &[v1406.digest()]);
                                    [v1421.digest(), v1424.digest()].mix()
                                }
                                1 => {
                                    [v1416.digest()].mix()
                                }
                                _ => {
                                    let v1427 = ask(c, 1426, k1413.digest(), &[]);
                                    [v1427.digest()].mix()
                                }
                            };
                            let v1416 = flow25(c, c.key(1415, k1413.digest()), [v1406.digest()].mix()).or_else(look(c, 1417, k1413.digest(), &[v1406.digest()]));
                            [v1428.digest(), v1403.digest()].mix()
                        };
                        let v1437 = for k1430 in c.list(1430, k, &[v1429.digest()]).concurrent(c.width(1431, k)) {
                            let v1433 = look(c, 1432, k1430.digest(), &[]);
                            let v1436 = flow42(c, c.key(1435, k1430.digest()), [v1401.digest(), v1406.digest()].mix());
                            [v1433.digest(), v1436.digest()].mix()
                        };
                        let v1412 = ask(c, 1411, k, &[v1406.digest()]);
                        look(c, 1438, k, &[v1412.digest(), v1437.digest()])
                    }
                    _ => {
                        [v1409.digest()].mix()
                    }
                };
                flow18(c, c.key(1441, k), [v1440.digest()].mix())
            }
            Err(_) => {
                send(c, 1443, k, &[v1401.digest()])
            }
        };
        let v1403 = ask(c, 1402, k, &[])?;
        let v1406 = flow18(c, c.key(1405, k), [v1403.digest()].mix()).guess(c.guess(1407, k, &[]));
        flow32(c, c.key(1446, k), [v1445.digest()].mix())
    }
);

workflow!(
    async fn flow46(c: &Case, k: u64, v1448: u64) -> Result<u64, AppError> {
        let v1450 = put(c, 1449, k, &[v1448.digest()])?;
        let v1453 = flow29(c, c.key(1452, k), [v1448.digest()].mix()).ok();
        let v1500 = for k1455 in c.list(1455, k, &[v1453.digest()]).concurrent(c.width(1456, k)) {
            let v1464 = ask(c, 1463, k1455.digest(), &[v1458.digest()]).or_else(ask(c, 1465, k1455.digest(), &[v1458.digest()])).ok();
            let v1497 = for k1467 in c.list(1467, k1455.digest(), &[v1464.digest()]).concurrent(c.width(1468, k1455.digest())) {
                let mut v1470: u64 = 0;
                let v1478 = loop {
                    let v1472 = think(c, 1471, c.round(k1467.digest(), v1470.digest()), &[v1470.digest()]);
                    if c.chance(1473, c.round(k1467.digest(), v1470.digest()), &[v1472.digest()]) {
                    }
                    if c.chance(1475, c.round(k1467.digest(), v1470.digest()), &[v1464.digest()]) {
                        break [v1464.digest()].mix();
                    }
                    v1470 = [v1470.digest()].mix();
                }.max(c.rounds(1469, k1467.digest()))?;
                let v1494 = match look(c, 1479, k1467.digest(), &[]) {
                    v1481 if c.guard(1480, k1467.digest(), 0, v1481) => {
                        let v1483 = think(c, 1482, k1467.digest(), &[v1453.digest()]);
                        [v1483.digest()].mix()
                    }
                    v1481 if c.guard(1480, k1467.digest(), 1, v1481) => {
                        [v1464.digest()].mix()
                    }
                    v1481 => {
                        let v1493 = match v1450 {
                            v1486 if c.guard(1485, k1467.digest(), 0, v1486) => {
                                post(c, 1487, k1467.digest(), &[]).unwrap_or(7)
                            }
                            v1486 => {
                                let v1490 = post(c, 1489, k1467.digest(), &[v1470.digest()]);
                                think(c, 1491, k1467.digest(), &[v1490.digest()])
                            }
                        };
                        [v1493.digest(), v1470.digest()].mix()
                    }
                };
                ask(c, 1495, k1467.digest(), &[v1478.digest(), v1494.digest()])?
            };
            let v1458 = keep(c, 1457, k1455.digest(), &[v1448.digest(), v1453.digest()]).guess(c.guess(1459, k1455.digest(), &[v1448.digest()]));
            let v1461 = ask(c, 1460, k1455.digest(), &[v1458.digest()]).ok();
            flow32(c, c.key(1498, k1455.digest()), [v1461.digest(), v1497.digest()].mix())?
        };
        Ok([v1500.digest()].mix())
    }
);

workflow!(
    async fn flow47(c: &Case, k: u64, v1501: u64) -> Result<u64, AppError> {
        let v1503 = think(c, 1502, k, &[]);
        let v1554 = for k1505 in c.list(1505, k, &[v1503.digest()]).concurrent(c.width(1506, k)) {
            let mut v1508: u64 = [v1503.digest()].mix();
            let mut v1509: u64 = [v1503.digest()].mix();
            let v1553 = loop {
                let v1511 = look(c, 1510, c.round(k1505.digest(), v1508.digest()), &[v1508.digest(), v1509.digest()]);
                let v1513 = look(c, 1512, c.round(k1505.digest(), v1508.digest()), &[]).guess(c.guess(1514, c.round(k1505.digest(), v1508.digest()), &[v1509.digest()]));
                let v1537 = for k1515 in c.list(1515, c.round(k1505.digest(), v1508.digest()), &[v1509.digest(), v1513.digest()]).concurrent(c.width(1516, c.round(k1505.digest(), v1508.digest()))) {
                    let v1534 = match flow42(c, c.key(1525, k1515.digest()), [v1503.digest(), v1511.digest()].mix()) {
                        Ok(v1526) => {
                            let v1528 = post(c, 1527, k1515.digest(), &[v1508.digest(), v1513.digest()]).guess(c.guess(1529, k1515.digest(), &[v1524.digest()]))?;
                            flow29(c, c.key(1530, k1515.digest()), [v1528.digest()].mix()).unwrap_or(7)
                        }
                        Err(_) => {
                            flow19(c, c.key(1532, k1515.digest()), 0).unwrap_or(7)
                        }
                    };
                    let v1524 = for k1517 in c.list(1517, k1515.digest(), &[v1508.digest(), v1509.digest()]).concurrent(c.width(1518, k1515.digest())) {
                        keep(c, 1522, k1517.digest(), &[v1513.digest()]);
                        let v1520 = ask(c, 1519, k1517.digest(), &[]).ok();
                        [v1520.digest(), v1513.digest()].mix()
                    };
                    flow42(c, c.key(1535, k1515.digest()), [v1524.digest(), v1534.digest(), v1513.digest()].mix())?
                };
                v1509 = [v1513.digest()].mix();
                let v1547 = match c.pick(1539, c.round(k1505.digest(), v1508.digest()), 3, &[v1537.digest()]) {
                    0 => {
                        let v1541 = ask(c, 1540, c.round(k1505.digest(), v1508.digest()), &[v1513.digest()]).unwrap_or(7);
                        send(c, 1543, c.round(k1505.digest(), v1508.digest()), &[]);
                        [v1541.digest()].mix()
                    }
                    1 => {
                        break 0;
                    }
                    _ => {
                        calc(c, 1545, c.round(k1505.digest(), v1508.digest()), &[v1513.digest()])
                    }
                };
                let v1549 = post(c, 1548, c.round(k1505.digest(), v1508.digest()), &[v1513.digest(), v1537.digest()]).or_else(look(c, 1550, c.round(k1505.digest(), v1508.digest()), &[v1513.digest(), v1537.digest()]));
                v1508 = [v1547.digest(), v1549.digest(), v1508.digest()].mix();
            }.max(c.rounds(1507, k1505.digest()))?;
            [v1553.digest()].mix()
        };
        ask(c, 1555, k, &[v1554.digest()])
    }
);

workflow!(
    async fn flow48(c: &Case, k: u64, v1557: u64) -> Result<u64, AppError> {
        let v1572 = for k1558 in c.list(1558, k, &[v1557.digest()]).concurrent(c.width(1559, k)) {
            let v1571 = if c.chance(1560, k1558.digest(), &[v1557.digest()]) {
                let v1566 = match c.pick(1561, k1558.digest(), 3, &[v1557.digest()]) {
                    0 => {
                        let v1563 = ask(c, 1562, k1558.digest(), &[v1557.digest()]);
                        look(c, 1564, k1558.digest(), &[v1563.digest()])
                    }
                    1 => {
                        0
                    }
                    _ => {
                        0
                    }
                };
                flow42(c, c.key(1567, k1558.digest()), [v1566.digest()].mix()).unwrap_or(7)
            } else {
                ask(c, 1569, k1558.digest(), &[v1557.digest()])?
            };
            [v1571.digest()].mix()
        };
        Ok([v1572.digest()].mix())
    }
);

workflow!(
    async fn flow49(c: &Case, k: u64, v1573: u64) -> Result<u64, AppError> {
        let v1585 = flow25(c, c.key(1584, k), 0).timeout(c.limit(1586, k)).or_else(ask(c, 1587, k, &[])).unwrap_or(7);
        let v1580 = look(c, 1579, k, &[]).timeout(c.limit(1581, k)).or_else(look(c, 1582, k, &[]));
        let v1575 = calc(c, 1574, k, &[]);
        flow48(c, c.key(1577, k), [v1573.digest()].mix())?;
        Ok([v1575.digest(), v1580.digest(), v1585.digest()].mix())
    }
);

workflow!(
    async fn flow50(c: &Case, k: u64, v1589: u64) -> Result<u64, AppError> {
        keep(c, 1590, k, &[v1589.digest()]);
        let v1596 = match c.pick(1592, k, 3, &[v1589.digest()]) {
            0 => {
                0
            }
            1 => {
                let v1594 = post(c, 1593, k, &[])?;
                [v1594.digest(), v1589.digest()].mix()
            }
            _ => {
                [v1589.digest()].mix()
            }
        };
        put(c, 1597, k, &[v1596.digest(), v1589.digest()])
    }
);

workflow!(
    async fn flow51(c: &Case, k: u64, v1599: u64) -> Result<u64, AppError> {
        let v1617 = ask(c, 1616, k, &[]).unwrap_or(7);
        let v1604 = ask(c, 1603, k, &[v1599.digest(), v1601.digest()]);
        let v1601 = ask(c, 1600, k, &[v1599.digest()]).ok();
        let v1615 = for k1608 in c.list(1608, k, &[v1606.digest()]).concurrent(c.width(1609, k)) {
            let v1611 = ask(c, 1610, k1608.digest(), &[v1601.digest(), v1606.digest()]).unwrap_or(7).guess(c.guess(1612, k1608.digest(), &[]));
            flow20(c, c.key(1613, k1608.digest()), [v1611.digest()].mix()).unwrap_or(7)
        };
        let v1606 = flow42(c, c.key(1605, k), 0)?;
        Ok([v1604.digest(), v1615.digest(), v1617.digest()].mix())
    }
);

workflow!(
    async fn flow52(c: &Case, k: u64, v1619: u64) -> Result<u64, AppError> {
        let v1652 = match c.pick(1623, k, 2, &[v1621.digest()]) {
            0 => {
                let v1647 = match c.pick(1624, k, 3, &[v1621.digest()]) {
                    0 => {
                        let v1626 = flow26(c, c.key(1625, k), 0).guess(c.guess(1627, k, &[]));
                        flow48(c, c.key(1628, k), [v1626.digest()].mix())?
                    }
                    1 => {
                        let v1631 = flow5(c, c.key(1630, k), 0).timeout(c.limit(1632, k)).ok();
                        let v1635 = if let Some(v1634) = &v1631 {
                            0
                        };
                        flow48(c, c.key(1636, k), [v1635.digest()].mix()).unwrap_or(7)
                    }
                    _ => {
                        let v1646 = match look(c, 1638, k, &[v1621.digest()]).guess(c.guess(1640, k, &[])) {
                            v1642 if c.guard(1641, k, 0, v1642) => {
                                let v1644 = ask(c, 1643, k, &[v1642.digest()]).ok();
                                [v1644.digest()].mix()
                            }
                            v1642 if c.guard(1641, k, 1, v1642) => {
                                [v1621.digest()].mix()
                            }
                            v1642 => {
                                0
                            }
                        };
                        [v1646.digest()].mix()
                    }
                };
                ask(c, 1648, k, &[v1647.digest()])
            }
            _ => {
                put(c, 1650, k, &[v1621.digest()])
            }
        }?;
        let v1621 = think(c, 1620, k, &[]);
        ask(c, 1653, k, &[v1652.digest()])
    }
);

workflow!(
    async fn flow53(c: &Case, k: u64, v1655: u64) -> u64 {
        let v1697 = match c.pick(1656, k, 2, &[v1655.digest()]) {
            0 => {
                let mut v1658: u64 = 0;
                let mut v1659: u64 = 0;
                let v1694 = loop {
                    let v1661 = think(c, 1660, c.round(k.digest(), v1658.digest()), &[v1658.digest(), v1659.digest()]);
                    let v1684 = match c.pick(1662, c.round(k.digest(), v1658.digest()), 2, &[v1658.digest(), v1661.digest()]) {
                        0 => {
                            let v1669 = if c.chance(1663, c.round(k.digest(), v1658.digest()), &[v1661.digest()]) {
                                let v1665 = ask(c, 1664, c.round(k.digest(), v1658.digest()), &[]).timeout(c.limit(1666, c.round(k.digest(), v1658.digest()))).or_else(ask(c, 1667, c.round(k.digest(), v1658.digest()), &[])).ok();
                                [v1665.digest()].mix()
                            };
                            [v1669.digest()].mix()
                        }
                        _ => {
                            let mut v1671: u64 = 0;
                            let mut v1672: u64 = 0;
                            let v1682 = loop {
                                let v1674 = think(c, 1673, c.round(c.round(k.digest(), v1658.digest()), v1671.digest()), &[v1671.digest(), v1672.digest()]);
                                let v1676 = keep(c, 1675, c.round(c.round(k.digest(), v1658.digest()), v1671.digest()), &[]);
                                if c.chance(1678, c.round(c.round(k.digest(), v1658.digest()), v1671.digest()), &[v1676.digest()]) {
                                    break [v1674.digest()].mix();
                                }
                                v1671 = [v1676.digest(), v1671.digest()].mix();
                                v1672 = [v1658.digest(), v1672.digest()].mix();
                            }.max(c.rounds(1670, c.round(k.digest(), v1658.digest()))).or_else(look(c, 1683, c.round(k.digest(), v1658.digest()), &[v1655.digest()]));
                            [v1682.digest(), v1671.digest()].mix()
                        }
                    };
                    let v1686 = ask(c, 1685, c.round(k.digest(), v1658.digest()), &[]).after(v1661);
                    let v1688 = calc(c, 1687, c.round(k.digest(), v1658.digest()), &[v1659.digest(), v1684.digest()]);
                    if c.chance(1690, c.round(k.digest(), v1658.digest()), &[v1659.digest(), v1688.digest()]) {
                        break [v1684.digest()].mix();
                    }
                    v1659 = [v1658.digest(), v1688.digest()].mix();
                    v1658 = [v1686.digest(), v1658.digest()].mix();
                }.max(c.rounds(1657, k)).unwrap_or(7);
                look(c, 1695, k, &[v1694.digest()])
            }
            _ => {
                0
            }
        };
        flow25(c, c.key(1698, k), [v1697.digest(), v1655.digest()].mix()).unwrap_or(7)
    }
);

workflow!(
    async fn flow54(c: &Case, k: u64, v1700: u64) -> Result<u64, AppError> {
        let v1702 = flow5(c, c.key(1701, k), 0).or_else(look(c, 1703, k, &[]));
        let v1705 = put(c, 1704, k, &[v1700.digest()])?;
        let v1707 = post(c, 1706, k, &[v1700.digest(), v1702.digest()]).or_else(look(c, 1708, k, &[v1700.digest(), v1702.digest()]));
        let v1710 = flow40(c, c.key(1709, k), [v1700.digest(), v1705.digest()].mix());
        let v1712 = look(c, 1711, k, &[v1700.digest(), v1710.digest()]).after(v1707);
        let v1714 = post(c, 1713, k, &[]).or_else(put(c, 1715, k, &[])).ok();
        let v1717 = ask(c, 1716, k, &[v1710.digest(), v1714.digest()])?;
        let mut v1719: u64 = [v1710.digest()].mix();
        let mut v1720: u64 = [v1717.digest()].mix();
        let v1743 = loop {
            let v1722 = think(c, 1721, c.round(k.digest(), v1719.digest()), &[v1719.digest(), v1720.digest()]);
            let mut v1724: u64 = 0;
            let mut v1725: u64 = 0;
            let v1736 = loop {
                let v1727 = look(c, 1726, c.round(c.round(k.digest(), v1719.digest()), v1724.digest()), &[v1724.digest(), v1725.digest()]);
                if c.chance(1728, c.round(c.round(k.digest(), v1719.digest()), v1724.digest()), &[v1727.digest()]) {
                    let v1730 = flow25(c, c.key(1729, c.round(c.round(k.digest(), v1719.digest()), v1724.digest())), [v1725.digest(), v1727.digest()].mix()).unwrap_or(7);
                    break [v1730.digest()].mix();
                }
                v1725 = [v1725.digest()].mix();
                let v1734 = think(c, 1733, c.round(c.round(k.digest(), v1719.digest()), v1724.digest()), &[v1700.digest(), v1727.digest()]);
                v1724 = [v1734.digest(), v1710.digest(), v1724.digest()].mix();
            }.max(c.rounds(1723, c.round(k.digest(), v1719.digest())))?;
            v1720 = [v1705.digest(), v1725.digest()].mix();
            let v1739 = look(c, 1738, c.round(k.digest(), v1719.digest()), &[v1719.digest()]);
            if c.chance(1740, c.round(k.digest(), v1719.digest()), &[v1710.digest(), v1725.digest()]) {
                break 0;
            }
            v1719 = [v1722.digest(), v1736.digest(), v1739.digest(), v1719.digest()].mix();
        }.max(c.rounds(1718, k)).ok();
        Ok([v1707.digest(), v1712.digest(), v1743.digest(), v1719.digest()].mix())
    }
);

workflow!(
    async fn flow55(c: &Case, k: u64, v1744: u64) -> Result<u64, AppError> {
        let v1746 = flow51(c, c.key(1745, k), [v1744.digest()].mix()).ok().guess(c.guess_maybe(1747, k, &[]));
        let v1773 = match v1744 {
            v1749 if c.guard(1748, k, 0, v1749) => {
                let v1772 = if let Some(v1750) = &v1746 {
                    let v1771 = match look(c, 1754, k, &[v1750.digest()]).guess(c.guess(1756, k, &[])) {
                        v1758 if c.guard(1757, k, 0, v1758) => {
                            let v1766 = match v1760 {
                                v1763 if c.guard(1762, k, 0, v1763) => {
                                    let v1765 = ask(c, 1764, k, &[v1760.digest()]);
                                    [v1765.digest(), v1763.digest()].mix()
                                }
                                v1763 if c.guard(1762, k, 1, v1763) => {
                                    0
                                }
                                v1763 => {
                                    [v1760.digest()].mix()
                                }
                            };
                            let v1760 = flow48(c, c.key(1759, k), [v1749.digest()].mix()).guess(c.guess(1761, k, &[]))?;
                            calc(c, 1767, k, &[v1766.digest()])
                        }
                        v1758 => {
                            flow20(c, c.key(1769, k), 0)?
                        }
                    };
                    let v1752 = post(c, 1751, k, &[v1746.digest()]).ok();
                    [v1752.digest(), v1771.digest()].mix()
                };
                [v1772.digest()].mix()
            }
            v1749 if c.guard(1748, k, 1, v1749) => {
                0
            }
            v1749 => {
                [v1746.digest()].mix()
            }
        };
        Ok([v1773.digest()].mix())
    }
);

workflow!(
    async fn flow56(c: &Case, k: u64, v1774: u64) -> Result<u64, AppError> {
        let v1776 = look(c, 1775, k, &[v1774.digest()]).timeout(c.limit(1777, k)).guess(c.guess(1778, k, &[v1774.digest()]))?;
        let v1780 = think(c, 1779, k, &[]).guess(c.guess(1781, k, &[]));
        let v1790 = match look(c, 1782, k, &[]) {
            v1786 if c.guard(1785, k, 0, v1786) => {
                let v1788 = ask(c, 1787, k, &[]).ok();
                [v1788.digest()].mix()
            }
            v1786 => {
                0
            }
        };
        ask(c, 1791, k, &[v1776.digest(), v1780.digest(), v1790.digest()])
    }
);

workflow!(
    async fn flow57(c: &Case, k: u64, v1793: u64) -> Result<u64, AppError> {
        let mut v1795: u64 = 0;
        let mut v1796: u64 = [v1793.digest()].mix();
        let v1830 = loop {
            let v1798 = think(c, 1797, c.round(k.digest(), v1795.digest()), &[v1795.digest(), v1796.digest()]);
            let v1800 = ask(c, 1799, c.round(k.digest(), v1795.digest()), &[v1793.digest(), v1798.digest()]);
            if c.chance(1801, c.round(k.digest(), v1795.digest()), &[v1796.digest(), v1800.digest()]) {
                if c.chance(1802, c.round(k.digest(), v1795.digest()), &[v1800.digest()]) {
                    let mut v1804: u64 = 0;
                    let v1819 = loop {
                        let v1806 = think(c, 1805, c.round(c.round(k.digest(), v1795.digest()), v1804.digest()), &[v1804.digest()]);
                        let v1808 = ask(c, 1807, c.round(c.round(k.digest(), v1795.digest()), v1804.digest()), &[v1800.digest()]).timeout(c.limit(1809, c.round(c.round(k.digest(), v1795.digest()), v1804.digest()))).or_else(look(c, 1810, c.round(c.round(k.digest(), v1795.digest()), v1804.digest()), &[v1800.digest()])).guess(c.guess(1811, c.round(c.round(k.digest(), v1795.digest()), v1804.digest()), &[]));
                        let v1813 = ask(c, 1812, c.round(c.round(k.digest(), v1795.digest()), v1804.digest()), &[v1808.digest()]).or_else(look(c, 1814, c.round(c.round(k.digest(), v1795.digest()), v1804.digest()), &[v1808.digest()]));
                        if c.chance(1816, c.round(c.round(k.digest(), v1795.digest()), v1804.digest()), &[v1808.digest()]) {
                            break 0;
                        }
                        v1804 = [v1806.digest(), v1813.digest(), v1804.digest()].mix();
                    }.max(c.rounds(1803, c.round(k.digest(), v1795.digest())))?;
                    break [v1819.digest()].mix();
                }
                break [v1798.digest()].mix();
            }
            v1796 = [v1795.digest()].mix();
            keep(c, 1823, c.round(k.digest(), v1795.digest()), &[v1800.digest()]);
            let v1826 = flow56(c, c.key(1825, c.round(k.digest(), v1795.digest())), [v1798.digest()].mix()).or_else(look(c, 1827, c.round(k.digest(), v1795.digest()), &[v1798.digest()]));
            v1795 = [v1826.digest(), v1795.digest()].mix();
        }.max(c.rounds(1794, k))?;
        Ok([v1830.digest()].mix())
    }
);

workflow!(
    async fn flow58(c: &Case, k: u64, v1831: u64) -> u64 {
        let v1846 = for k1832 in c.list(1832, k, &[v1831.digest()]).concurrent(c.width(1833, k)) {
            let v1845 = for k1834 in c.list(1834, k1832.digest(), &[v1831.digest()]).concurrent(c.width(1835, k1832.digest())) {
                let v1840 = ask(c, 1839, k1834.digest(), &[v1831.digest(), v1837.digest()]).ok();
                let v1843 = ask(c, 1842, k1834.digest(), &[v1837.digest()]).ok();
                let v1837 = ask(c, 1836, k1834.digest(), &[v1831.digest()]).unwrap_or(7).guess(c.guess(1838, k1834.digest(), &[]));
                [v1840.digest(), v1843.digest()].mix()
            };
            [v1845.digest()].mix()
        };
        flow40(c, c.key(1847, k), [v1846.digest()].mix())
    }
);

workflow!(
    async fn flow59(c: &Case, k: u64, v1849: u64) -> Result<u64, AppError> {
        let v1851 = flow51(c, c.key(1850, k), [v1849.digest()].mix());
        let v1853 = look(c, 1852, k, &[v1849.digest(), v1851.digest()]);
        let v1896 = match v1853 {
            v1856 if c.guard(1855, k, 0, v1856) => {
                let v1858 = ask(c, 1857, k, &[]).timeout(c.limit(1859, k));
                let mut v1861: u64 = [v1858.digest()].mix();
                let mut v1862: u64 = [v1851.digest()].mix();
                let v1889 = loop {
                    let v1864 = look(c, 1863, c.round(k.digest(), v1861.digest()), &[v1861.digest(), v1862.digest()]);
                    let v1866 = look(c, 1865, c.round(k.digest(), v1861.digest()), &[v1853.digest()]);
                    v1862 = [v1866.digest()].mix();
                    let v1882 = match look(c, 1869, c.round(k.digest(), v1861.digest()), &[v1858.digest()]) {
                        v1871 if c.guard(1870, c.round(k.digest(), v1861.digest()), 0, v1871) => {
                            let v1876 = if c.chance(1872, c.round(k.digest(), v1861.digest()), &[v1851.digest()]) {
                                let v1874 = keep(c, 1873, c.round(k.digest(), v1861.digest()), &[]).after(v1866);
                                [v1874.digest()].mix()
                            };
                            let v1878 = if c.chance(1877, c.round(k.digest(), v1861.digest()), &[v1876.digest()]) {
                                [v1853.digest()].mix()
                            };
                            [v1878.digest(), v1871.digest()].mix()
                        }
                        v1871 if c.guard(1870, c.round(k.digest(), v1861.digest()), 1, v1871) => {
                            0
                        }
                        v1871 => {
                            let v1880 = ask(c, 1879, c.round(k.digest(), v1861.digest()), &[v1871.digest()])?;
                            [v1880.digest(), v1853.digest()].mix()
                        }
                    };
                    let v1884 = flow23(c, c.key(1883, c.round(k.digest(), v1861.digest())), 0);
                    if c.chance(1886, c.round(k.digest(), v1861.digest()), &[v1884.digest()]) {
                        break [v1882.digest()].mix();
                    }
                    v1861 = [v1864.digest(), v1861.digest()].mix();
                }.max(c.rounds(1860, k)).ok();
                ask(c, 1890, k, &[v1889.digest()])
            }
            v1856 if c.guard(1855, k, 1, v1856) => {
                ask(c, 1892, k, &[v1856.digest()])
            }
            v1856 => {
                ask(c, 1894, k, &[])
            }
        }.ok();
        flow48(c, c.key(1897, k), [v1896.digest(), v1853.digest()].mix())
    }
);

workflow!(
    async fn flow60(c: &Case, k: u64, v1899: u64) -> Result<u64, AppError> {
        let v1909 = match c.pick(1906, k, 3, &[v1905.digest()]) {
            0 => {
                send(c, 1907, k, &[v1899.digest()]);
                0
            }
            1 => {
                0
            }
            _ => {
                [v1899.digest()].mix()
            }
        };
        let v1905 = match c.pick(1900, k, 3, &[v1899.digest()]) {
            0 => {
                flow56(c, c.key(1901, k), 0)?
            }
            1 => {
                post(c, 1903, k, &[v1899.digest()])?
            }
            _ => {
                [v1899.digest()].mix()
            }
        };
        Ok([v1909.digest(), v1899.digest()].mix())
    }
);

workflow!(
    async fn flow61(c: &Case, k: u64, v1910: u64) -> Result<u64, AppError> {
        let v1912 = flow56(c, c.key(1911, k), [v1910.digest()].mix()).timeout(c.limit(1913, k)).ok().guess(c.guess_maybe(1914, k, &[]));
        let v1916 = ask(c, 1915, k, &[v1912.digest()]).timeout(c.limit(1917, k)).ok();
        keep(c, 1919, k, &[v1910.digest()]);
        let v1925 = match v1910 {
            v1922 if c.guard(1921, k, 0, v1922) => {
                0
            }
            v1922 => {
                ask(c, 1923, k, &[v1910.digest()])?;
                0
            }
        };
        Ok([v1916.digest(), v1925.digest()].mix())
    }
);

workflow!(
    async fn flow62(c: &Case, k: u64, v1926: u64) -> Result<u64, AppError> {
        let v1940 = match look(c, 1930, k, &[v1928.digest()]) {
            v1932 if c.guard(1931, k, 0, v1932) => {
                let v1934 = look(c, 1933, k, &[v1928.digest()]).guess(c.guess(1935, k, &[]));
                ask(c, 1936, k, &[v1934.digest()])?;
                flow32(c, c.key(1938, k), [v1934.digest()].mix()).unwrap_or(7)
            }
            v1932 if c.guard(1931, k, 1, v1932) => {
                [v1932.digest()].mix()
            }
            v1932 => {
                [v1928.digest()].mix()
            }
        };
        let v1928 = flow60(c, c.key(1927, k), [v1926.digest()].mix()).ok();
        put(c, 1941, k, &[v1940.digest()])
    }
);

workflow!(
    async fn flow63(c: &Case, k: u64, v1943: u64) -> Result<u64, AppError> {
        let v1975 = match look(c, 1944, k, &[]) {
            v1946 if c.guard(1945, k, 0, v1946) => {
                let v1974 = match v1943 {
                    v1948 if c.guard(1947, k, 0, v1948) => {
                        let v1973 = match flow42(c, c.key(1952, k), 0) {
                            Ok(v1953) => {
                                let v1968 = for k1954 in c.list(1954, k, &[v1953.digest()]).concurrent(c.width(1955, k)) {
                                    let v1963 = ask(c, 1962, k1954.digest(), &[v1957.digest(), v1960.digest()]).timeout(c.limit(1964, k1954.digest())).ok().guess(c.guess_maybe(1965, k1954.digest(), &[]));
                                    let v1957 = ask(c, 1956, k1954.digest(), &[v1950.digest(), v1953.digest()]).timeout(c.limit(1958, k1954.digest()));
                                    let v1960 = ask(c, 1959, k1954.digest(), &[]).unwrap_or(7);
                                    flow5(c, c.key(1966, k1954.digest()), [v1963.digest(), v1957.digest()].mix()).unwrap_or(7)
                                };
                                ask(c, 1969, k, &[v1968.digest()])
                            }
                            Err(_) => {
                                ask(c, 1971, k, &[])
                            }
                        }?;
                        let v1950 = ask(c, 1949, k, &[v1943.digest()]).unwrap_or(7);
                        [v1973.digest(), v1943.digest()].mix()
                    }
                    v1948 if c.guard(1947, k, 1, v1948) => {
                        [v1948.digest()].mix()
                    }
                    v1948 => {
                        0
                    }
                };
                [v1974.digest()].mix()
            }
            v1946 if c.guard(1945, k, 1, v1946) => {
                0
            }
            v1946 => {
                0
            }
        };
        ask(c, 1976, k, &[v1975.digest()])
    }
);

workflow!(
    async fn flow64(c: &Case, k: u64, v1978: u64) -> Result<u64, AppError> {
        let v1980 = think(c, 1979, k, &[v1978.digest()]).guess(c.guess(1981, k, &[]));
        let v1983 = flow20(c, c.key(1982, k), 0).guess(c.guess(1984, k, &[]))?;
        let v1986 = think(c, 1985, k, &[v1980.digest()]).guess(c.guess(1987, k, &[]));
        let v2003 = for k1988 in c.list(1988, k, &[v1986.digest()]).concurrent(c.width(1989, k)) {
            let v1991 = look(c, 1990, k1988.digest(), &[v1980.digest(), v1983.digest()]);
            let v2000 = for k1993 in c.list(1993, k1988.digest(), &[v1986.digest(), v1991.digest()]).concurrent(c.width(1994, k1988.digest())) {
                let v1996 = think(c, 1995, k1993.digest(), &[v1983.digest()]);
                look(c, 1998, k1993.digest(), &[v1996.digest()])
            };
            flow48(c, c.key(2001, k1988.digest()), [v2000.digest()].mix()).unwrap_or(7)
        };
        Ok([v2003.digest()].mix())
    }
);

workflow!(
    async fn flow65(c: &Case, k: u64, v2004: u64) -> u64 {
        let v2032 = match flow42(c, c.key(2008, k), [v2004.digest(), v2006.digest()].mix()) {
            Ok(v2009) => {
                let v2011 = flow18(c, c.key(2010, k), [v2006.digest()].mix());
                let mut v2014: u64 = [v2006.digest()].mix();
                let mut v2015: u64 = 0;
                let v2028 = loop {
                    let v2017 = think(c, 2016, c.round(k.digest(), v2014.digest()), &[v2014.digest(), v2015.digest()]);
                    let v2019 = keep(c, 2018, c.round(k.digest(), v2014.digest()), &[v2014.digest()]);
                    v2015 = [v2006.digest(), v2019.digest()].mix();
                    let v2023 = keep(c, 2022, c.round(k.digest(), v2014.digest()), &[v2019.digest()]);
                    if c.chance(2025, c.round(k.digest(), v2014.digest()), &[v2023.digest()]) {
                        break 0;
                    }
                    v2014 = [v2017.digest(), v2023.digest(), v2014.digest()].mix();
                }.max(c.rounds(2013, k)).or_else(look(c, 2029, k, &[]));
                [v2011.digest(), v2028.digest()].mix()
            }
            Err(_) => {
                flow29(c, c.key(2030, k), [v2006.digest()].mix()).unwrap_or(7)
            }
        };
        let v2006 = think(c, 2005, k, &[v2004.digest()]);
        [v2032.digest()].mix()
    }
);

workflow!(
    async fn flow66(c: &Case, k: u64, v2033: u64) -> Result<u64, AppError> {
        let v2035 = think(c, 2034, k, &[v2033.digest()]);
        let v2037 = flow60(c, c.key(2036, k), [v2035.digest()].mix())?;
        let v2046 = match flow20(c, c.key(2038, k), 0) {
            Ok(v2039) => {
                send(c, 2040, k, &[]);
                put(c, 2042, k, &[v2033.digest()])?;
                [v2037.digest()].mix()
            }
            Err(_) => {
                flow26(c, c.key(2044, k), [v2037.digest()].mix())
            }
        };
        Ok([v2046.digest()].mix())
    }
);

workflow!(
    async fn flow67(c: &Case, k: u64, v2047: u64) -> u64 {
        let v2049 = look(c, 2048, k, &[v2047.digest()]);
        let v2052 = put(c, 2051, k, &[v2047.digest(), v2049.digest()]);
        let v2054 = flow51(c, c.key(2053, k), [v2047.digest()].mix()).timeout(c.limit(2055, k));
        keep(c, 2056, k, &[v2047.digest(), v2054.digest()]);
        [v2052.digest()].mix()
    }
);

workflow!(
    async fn flow68(c: &Case, k: u64, v2058: u64) -> Result<u64, AppError> {
        let v2072 = if c.chance(2059, k, &[v2058.digest()]) {
            let v2069 = match c.pick(2060, k, 2, &[v2058.digest()]) {
                0 => {
                    let v2066 = for k2061 in c.list(2061, k, &[v2058.digest()]).concurrent(c.width(2062, k)) {
                        let v2064 = look(c, 2063, k2061.digest(), &[v2058.digest()]);
                        [v2064.digest()].mix()
                    };
                    [v2066.digest(), v2058.digest()].mix()
                }
                _ => {
                    flow22(c, c.key(2067, k), [v2058.digest()].mix())
                }
            };
            [v2069.digest()].mix()
        } else if c.chance(2070, k, &[v2058.digest()]) {
            [v2058.digest()].mix()
        } else {
            0
        };
        put(c, 2073, k, &[v2072.digest()])
    }
);

workflow!(
    async fn flow69(c: &Case, k: u64, v2075: u64) -> u64 {
        let v2101 = if c.chance(2076, k, &[v2075.digest()]) {
            let v2084 = put(c, 2083, k, &[]).after(v2078);
            let v2086 = flow50(c, c.key(2085, k), [v2078.digest()].mix()).or_else(ask(c, 2087, k, &[v2078.digest()])).ok();
            let v2078 = ask(c, 2077, k, &[]).or_else(look(c, 2079, k, &[]));
            let v2082 = post(c, 2081, k, &[]);
            send(c, 2089, k, &[v2082.digest(), v2084.digest(), v2086.digest()])
        } else if c.chance(2091, k, &[v2075.digest()]) {
            [v2075.digest()].mix()
        } else {
            let v2093 = keep(c, 2092, k, &[v2075.digest()]);
            let v2096 = ask(c, 2095, k, &[v2093.digest()]);
            let v2098 = put(c, 2097, k, &[]).ok();
            [v2096.digest(), v2098.digest()].mix()
        };
        [v2101.digest()].mix()
    }
);

workflow!(
    async fn flow70(c: &Case, k: u64, v2102: u64) -> u64 {
        let v2104 = look(c, 2103, k, &[v2102.digest()]).guess(c.guess(2105, k, &[v2102.digest()]));
        let v2107 = ask(c, 2106, k, &[v2104.digest()]).unwrap_or(7);
        let v2110 = ask(c, 2109, k, &[]).unwrap_or(7);
        [v2107.digest(), v2110.digest()].mix()
    }
);

workflow!(
    async fn flow71(c: &Case, k: u64, v2112: u64) -> Result<u64, AppError> {
        let v2114 = flow56(c, c.key(2113, k), [v2112.digest()].mix()).unwrap_or(7);
        let v2117 = flow56(c, c.key(2116, k), [v2112.digest()].mix()).unwrap_or(7).guess(c.guess(2118, k, &[]));
        let v2128 = for k2119 in c.list(2119, k, &[v2114.digest(), v2117.digest()]).concurrent(c.width(2120, k)) {
            let v2127 = match c.pick(2121, k2119.digest(), 2, &[v2112.digest(), v2117.digest()]) {
                0 => {
                    let v2123 = ask(c, 2122, k2119.digest(), &[]).unwrap_or(7);
                    [v2123.digest()].mix()
                }
                _ => {
                    flow70(c, c.key(2125, k2119.digest()), [v2114.digest()].mix())
                }
            };
            [v2127.digest()].mix()
        };
        flow56(c, c.key(2129, k), [v2128.digest()].mix())
    }
);

workflow!(
    async fn flow72(c: &Case, k: u64, v2131: u64) -> Result<u64, AppError> {
        let v2135 = flow23(c, c.key(2134, k), 0);
        let v2133 = ask(c, 2132, k, &[]).ok();
        let v2137 = flow48(c, c.key(2136, k), [v2131.digest(), v2133.digest()].mix()).ok();
        ask(c, 2138, k, &[v2135.digest(), v2137.digest()])
    }
);

workflow!(
    async fn flow73(c: &Case, k: u64, v2140: u64) -> Result<u64, AppError> {
        let v2142 = flow71(c, c.key(2141, k), 0).timeout(c.limit(2143, k)).unwrap_or(7);
        let mut v2146: u64 = [v2142.digest()].mix();
        let v2163 = loop {
            let v2148 = look(c, 2147, c.round(k.digest(), v2146.digest()), &[v2146.digest()]);
            let v2156 = match look(c, 2149, c.round(k.digest(), v2146.digest()), &[]) {
                v2151 if c.guard(2150, c.round(k.digest(), v2146.digest()), 0, v2151) => {
                    ask(c, 2152, c.round(k.digest(), v2146.digest()), &[v2142.digest()])
                }
                v2151 => {
                    ask(c, 2154, c.round(k.digest(), v2146.digest()), &[v2148.digest()])
                }
            }.ok();
            let v2158 = look(c, 2157, c.round(k.digest(), v2146.digest()), &[v2142.digest()]);
            if c.chance(2160, c.round(k.digest(), v2146.digest()), &[v2156.digest(), v2158.digest()]) {
                break [v2158.digest()].mix();
            }
            v2146 = [v2158.digest(), v2146.digest()].mix();
        }.max(c.rounds(2145, k))?;
        Ok([v2163.digest()].mix())
    }
);

workflow!(
    async fn flow74(c: &Case, k: u64, v2164: u64) -> u64 {
        let v2185 = if c.chance(2170, k, &[v2166.digest()]) {
            0
        } else {
            let v2184 = match c.pick(2171, k, 2, &[v2166.digest()]) {
                0 => {
                    let v2181 = match look(c, 2172, k, &[v2166.digest()]).guess(c.guess(2174, k, &[])) {
                        v2176 if c.guard(2175, k, 0, v2176) => {
                            0
                        }
                        v2176 => {
                            let v2178 = ask(c, 2177, k, &[v2164.digest(), v2166.digest()]).or_else(look(c, 2179, k, &[v2164.digest(), v2166.digest()]));
                            [v2178.digest()].mix()
                        }
                    };
                    keep(c, 2182, k, &[v2181.digest()])
                }
                _ => {
                    [v2166.digest()].mix()
                }
            };
            [v2184.digest(), v2166.digest()].mix()
        };
        let v2166 = ask(c, 2165, k, &[v2164.digest()]).timeout(c.limit(2167, k)).or_else(look(c, 2168, k, &[v2164.digest()]));
        [v2185.digest(), v2166.digest()].mix()
    }
);

workflow!(
    async fn flow75(c: &Case, k: u64, v2186: u64) -> Result<u64, AppError> {
        let v2188 = ask(c, 2187, k, &[]).timeout(c.limit(2189, k)).ok().guess(c.guess_maybe(2190, k, &[]));
        let v2223 = if c.chance(2191, k, &[v2188.digest()]) {
            let v2193 = ask(c, 2192, k, &[])?;
            let mut v2196: u64 = 0;
            let mut v2197: u64 = 0;
            let v2220 = loop {
                let v2199 = think(c, 2198, c.round(k.digest(), v2196.digest()), &[v2196.digest(), v2197.digest()]);
                let v2210 = match v2193 {
                    v2201 if c.guard(2200, c.round(k.digest(), v2196.digest()), 0, v2201) => {
                        let v2203 = look(c, 2202, c.round(k.digest(), v2196.digest()), &[v2193.digest(), v2199.digest()]).timeout(c.limit(2204, c.round(k.digest(), v2196.digest()))).unwrap_or(7).guess(c.guess(2205, c.round(k.digest(), v2196.digest()), &[]));
                        ask(c, 2206, c.round(k.digest(), v2196.digest()), &[v2203.digest()])
                    }
                    v2201 if c.guard(2200, c.round(k.digest(), v2196.digest()), 1, v2201) => {
                        ask(c, 2208, c.round(k.digest(), v2196.digest()), &[])
                    }
                    v2201 => {
                        break 0;
                    }
                }.ok();
                let v2217 = if c.chance(2211, c.round(k.digest(), v2196.digest()), &[v2210.digest()]) {
                    [v2188.digest()].mix()
                } else {
                    let v2213 = ask(c, 2212, c.round(k.digest(), v2196.digest()), &[v2188.digest()]).ok();
                    flow71(c, c.key(2215, c.round(k.digest(), v2196.digest())), [v2213.digest()].mix()).unwrap_or(7)
                };
                v2196 = [v2217.digest(), v2196.digest()].mix();
                v2197 = 0;
            }.max(c.rounds(2195, k)).unwrap_or(7);
            flow42(c, c.key(2221, k), [v2220.digest(), v2197.digest()].mix()).unwrap_or(7)
        };
        ask(c, 2224, k, &[v2223.digest()])
    }
);

workflow!(
    async fn flow76(c: &Case, k: u64, v2226: u64) -> u64 {
        let v2258 = match c.pick(2230, k, 3, &[v2226.digest(), v2228.digest()]) {
            0 => {
                let v2255 = match flow42(c, c.key(2231, k), [v2226.digest(), v2228.digest()].mix()) {
                    Ok(v2232) => {
                        let v2250 = match c.pick(2233, k, 2, &[v2232.digest()]) {
                            0 => {
                                let v2235 = calc(c, 2234, k, &[v2228.digest(), v2232.digest()]).guess(c.guess(2236, k, &[]));
                                let v2249 = for k2237 in c.list(2237, k, &[v2228.digest()]).concurrent(c.width(2238, k)) {
                                    let v2240 = calc(c, 2239, k2237.digest(), &[v2235.digest()]);
                                    let v2243 = look(c, 2242, k2237.digest(), &[]);
                                    let v2246 = ask(c, 2245, k2237.digest(), &[]);
                                    look(c, 2247, k2237.digest(), &[v2240.digest(), v2243.digest(), v2246.digest()])
                                };
                                [v2249.digest()].mix()
                            }
                            _ => {
                                0
                            }
                        };
                        ask(c, 2251, k, &[v2250.digest(), v2228.digest()])
                    }
                    Err(_) => {
                        ask(c, 2253, k, &[v2228.digest()])
                    }
                }.ok();
                [v2255.digest()].mix()
            }
            1 => {
                flow6(c, c.key(2256, k), 0)
            }
            _ => {
                0
            }
        };
        let v2228 = ask(c, 2227, k, &[]).unwrap_or(7).guess(c.guess(2229, k, &[]));
        [v2258.digest()].mix()
    }
);

workflow!(
    async fn flow77(c: &Case, k: u64, v2259: u64) -> Result<u64, AppError> {
        let v2269 = for k2260 in c.list(2260, k, &[v2259.digest()]).concurrent(c.width(2261, k)) {
            let v2263 = post(c, 2262, k2260.digest(), &[]).or_else(put(c, 2264, k2260.digest(), &[]))?;
            let v2267 = flow74(c, c.key(2266, k2260.digest()), 0);
            [v2263.digest(), v2267.digest()].mix()
        };
        Ok([v2269.digest()].mix())
    }
);

workflow!(
    async fn flow78(c: &Case, k: u64, v2270: u64) -> Result<u64, AppError> {
        let v2272 = calc(c, 2271, k, &[v2270.digest()]);
        let v2274 = put(c, 2273, k, &[v2272.digest()]).or_else(look(c, 2275, k, &[v2272.digest()]));
        let v2277 = look(c, 2276, k, &[v2274.digest()]);
        let v2285 = for k2278 in c.list(2278, k, &[v2277.digest()]).concurrent(c.width(2279, k)) {
            let v2281 = post(c, 2280, k2278.digest(), &[]).or_else(ask(c, 2282, k2278.digest(), &[]))?;
            ask(c, 2283, k2278.digest(), &[v2281.digest(), v2274.digest()]).unwrap_or(7)
        };
        let v2287 = send(c, 2286, k, &[v2274.digest()]);
        let v2295 = match c.pick(2288, k, 2, &[v2287.digest()]) {
            0 => {
                let v2290 = keep(c, 2289, k, &[]);
                keep(c, 2291, k, &[v2290.digest()])
            }
            _ => {
                let v2294 = put(c, 2293, k, &[v2287.digest()]).unwrap_or(7);
                [v2294.digest()].mix()
            }
        };
        ask(c, 2296, k, &[v2285.digest(), v2295.digest()])
    }
);

workflow!(
    async fn flow79(c: &Case, k: u64, v2298: u64) -> Result<u64, AppError> {
        let v2300 = ask(c, 2299, k, &[]).unwrap_or(7).guess(c.guess(2301, k, &[]));
        let v2303 = ask(c, 2302, k, &[v2300.digest()]).ok();
        let v2306 = flow42(c, c.key(2305, k), [v2298.digest()].mix()).timeout(c.limit(2307, k)).ok();
        let v2310 = flow56(c, c.key(2309, k), 0).after(v2300).or_else(ask(c, 2311, k, &[])).ok();
        let v2314 = look(c, 2313, k, &[v2310.digest()]);
        let mut v2317: u64 = [v2314.digest()].mix();
        let mut v2318: u64 = 0;
        let v2345 = loop {
            let v2320 = look(c, 2319, c.round(k.digest(), v2317.digest()), &[v2317.digest(), v2318.digest()]);
            let v2332 = match look(c, 2321, c.round(k.digest(), v2317.digest()), &[v2314.digest()]).guess(c.guess(2323, c.round(k.digest(), v2317.digest()), &[])) {
                v2325 if c.guard(2324, c.round(k.digest(), v2317.digest()), 0, v2325) => {
                    look(c, 2326, c.round(k.digest(), v2317.digest()), &[v2325.digest()]).timeout(c.limit(2328, c.round(k.digest(), v2317.digest())))?;
                    let v2330 = flow20(c, c.key(2329, c.round(k.digest(), v2317.digest())), [v2314.digest(), v2325.digest()].mix()).or_else(ask(c, 2331, c.round(k.digest(), v2317.digest()), &[v2314.digest(), v2325.digest()]));
                    [v2330.digest()].mix()
                }
                v2325 if c.guard(2324, c.round(k.digest(), v2317.digest()), 1, v2325) => {
                    break 0;
                }
                v2325 => {
                    [v2306.digest()].mix()
                }
            };
            let v2334 = think(c, 2333, c.round(k.digest(), v2317.digest()), &[v2314.digest()]);
            let v2337 = think(c, 2336, c.round(k.digest(), v2317.digest()), &[v2300.digest(), v2334.digest()]);
            v2318 = 0;
            let v2341 = ask(c, 2340, c.round(k.digest(), v2317.digest()), &[v2332.digest()]).or_else(look(c, 2342, c.round(k.digest(), v2317.digest()), &[v2332.digest()]));
            v2317 = [v2320.digest(), v2337.digest(), v2341.digest(), v2317.digest()].mix();
        }.max(c.rounds(2316, k))?;
        Ok([v2303.digest(), v2345.digest()].mix())
    }
);

workflow!(
    async fn flow80(c: &Case, k: u64, v2346: u64) -> u64 {
        let v2348 = flow48(c, c.key(2347, k), 0).ok();
        let mut v2351: u64 = [v2348.digest()].mix();
        let v2375 = loop {
            let v2353 = think(c, 2352, c.round(k.digest(), v2351.digest()), &[v2351.digest()]);
            let v2369 = match v2346 {
                v2355 if c.guard(2354, c.round(k.digest(), v2351.digest()), 0, v2355) => {
                    flow56(c, c.key(2356, c.round(k.digest(), v2351.digest())), 0).unwrap_or(7)
                }
                v2355 => {
                    let v2360 = match v2346 {
                        v2359 if c.guard(2358, c.round(k.digest(), v2351.digest()), 0, v2359) => {
                            0
                        }
                        v2359 => {
                            [v2346.digest()].mix()
                        }
                    };
                    if c.chance(2361, c.round(k.digest(), v2351.digest()), &[v2351.digest(), v2355.digest()]) {
                        keep(c, 2362, c.round(k.digest(), v2351.digest()), &[v2348.digest(), v2355.digest()]);
                        keep(c, 2364, c.round(k.digest(), v2351.digest()), &[v2348.digest()]);
                        keep(c, 2366, c.round(k.digest(), v2351.digest()), &[v2348.digest(), v2351.digest()]);
                    }
                    [v2360.digest(), v2346.digest()].mix()
                }
            };
            let v2371 = ask(c, 2370, c.round(k.digest(), v2351.digest()), &[v2348.digest(), v2353.digest()]);
            if c.chance(2372, c.round(k.digest(), v2351.digest()), &[v2353.digest()]) {
                break 0;
            }
            v2351 = [v2369.digest(), v2371.digest(), v2351.digest()].mix();
        }.max(c.rounds(2350, k)).or_else(look(c, 2376, k, &[]));
        [v2375.digest(), v2348.digest()].mix()
    }
);

workflow!(
    async fn flow81(c: &Case, k: u64, v2377: u64) -> Result<u64, AppError> {
        let v2406 = for k2378 in c.list(2378, k, &[v2377.digest()]).concurrent(c.width(2379, k)) {
            keep(c, 2380, k2378.digest(), &[v2377.digest()]);
            let v2383 = flow51(c, c.key(2382, k2378.digest()), [v2377.digest()].mix()).or_else(look(c, 2384, k2378.digest(), &[v2377.digest()]));
            let v2403 = match look(c, 2386, k2378.digest(), &[]) {
                v2388 if c.guard(2387, k2378.digest(), 0, v2388) => {
                    0
                }
                v2388 if c.guard(2387, k2378.digest(), 1, v2388) => {
                    let v2390 = ask(c, 2389, k2378.digest(), &[v2383.digest()]).ok();
                    let v2393 = ask(c, 2392, k2378.digest(), &[v2390.digest()]);
                    flow29(c, c.key(2394, k2378.digest()), [v2393.digest(), v2388.digest()].mix())?
                }
                v2388 => {
                    let v2400 = match c.pick(2396, k2378.digest(), 3, &[v2383.digest()]) {
                        0 => {
                            let v2398 = keep(c, 2397, k2378.digest(), &[v2383.digest()]);
                            [v2398.digest()].mix()
                        }
                        1 => {
                            0
                        }
                        _ => {
                            0
                        }
                    };
                    ask(c, 2401, k2378.digest(), &[v2400.digest(), v2383.digest()])?
                }
            };
            flow56(c, c.key(2404, k2378.digest()), [v2403.digest(), v2383.digest()].mix())?
        };
        Ok([v2406.digest()].mix())
    }
);

workflow!(
    async fn flow82(c: &Case, k: u64, v2407: u64) -> u64 {
        keep(c, 2412, k, &[v2411.digest()]);
        let v2411 = ask(c, 2410, k, &[v2407.digest()]);
        keep(c, 2408, k, &[v2407.digest()]);
        0
    }
);

workflow!(
    async fn flow83(c: &Case, k: u64, v2414: u64) -> u64 {
        let v2452 = for k2415 in c.list(2415, k, &[v2414.digest()]).concurrent(c.width(2416, k)) {
            let v2450 = flow57(c, c.key(2449, k2415.digest()), [v2418.digest()].mix()).or_else(put(c, 2451, k2415.digest(), &[v2418.digest()]));
            let v2448 = for k2420 in c.list(2420, k2415.digest(), &[v2418.digest()]).concurrent(c.width(2421, k2415.digest())) {
                let v2423 = look(c, 2422, k2420.digest(), &[]).timeout(c.limit(2424, k2420.digest()));
                let v2447 = for k2425 in c.list(2425, k2420.digest(), &[v2414.digest(), v2418.digest()]).concurrent(c.width(2426, k2420.digest())) {
                    let v2446 = match c.pick(2427, k2425.digest(), 2, &[v2423.digest()]) {
                        0 => {
                            let v2434 = flow20(c, c.key(2433, k2425.digest()), [v2418.digest()].mix()).ok();
                            let v2429 = ask(c, 2428, k2425.digest(), &[v2418.digest()]).timeout(c.limit(2430, k2425.digest())).or_else(look(c, 2431, k2425.digest(), &[v2418.digest()]));
                            [v2429.digest(), v2434.digest()].mix()
                        }
                        _ => {
                            let v2437 = ask(c, 2436, k2425.digest(), &[]).timeout(c.limit(2438, k2425.digest())).or_else(look(c, 2439, k2425.digest(), &[]));
                            let v2442 = ask(c, 2441, k2425.digest(), &[]).ok();
                            flow28(c, c.key(2444, k2425.digest()), [v2437.digest(), v2442.digest()].mix()).unwrap_or(7)
                        }
                    };
                    [v2446.digest(), v2418.digest()].mix()
                };
                [v2447.digest(), v2423.digest()].mix()
            };
            let v2418 = flow26(c, c.key(2417, k2415.digest()), [v2414.digest()].mix());
            [v2448.digest(), v2450.digest()].mix()
        };
        let v2454 = ask(c, 2453, k, &[]).ok().guess(c.guess_maybe(2455, k, &[]));
        let v2457 = flow82(c, c.key(2456, k), 0).after(v2454).guess(c.guess(2458, k, &[]));
        let v2466 = for k2459 in c.list(2459, k, &[v2457.digest()]).concurrent(c.width(2460, k)) {
            let v2465 = match v2457 {
                v2462 if c.guard(2461, k2459.digest(), 0, v2462) => {
                    let v2464 = ask(c, 2463, k2459.digest(), &[v2457.digest()]);
                    [v2464.digest(), v2457.digest()].mix()
                }
                v2462 => {
                    [v2457.digest()].mix()
                }
            };
            [v2465.digest()].mix()
        };
        flow51(c, c.key(2467, k), [v2452.digest(), v2454.digest(), v2466.digest(), v2414.digest()].mix()).unwrap_or(7)
    }
);

workflow!(
    async fn flow84(c: &Case, k: u64, v2469: u64) -> Result<u64, AppError> {
        let v2471 = flow26(c, c.key(2470, k), 0);
        let v2480 = for k2472 in c.list(2472, k, &[v2469.digest(), v2471.digest()]).concurrent(c.width(2473, k)) {
            let v2477 = match c.pick(2474, k2472.digest(), 3, &[v2469.digest(), v2471.digest()]) {
                0 => {
                    flow71(c, c.key(2475, k2472.digest()), [v2469.digest()].mix())?;
                    [v2471.digest()].mix()
                }
                1 => {
                    [v2469.digest()].mix()
                }
                _ => {
                    [v2471.digest()].mix()
                }
            };
            flow43(c, c.key(2478, k2472.digest()), [v2477.digest(), v2471.digest()].mix())
        };
        flow61(c, c.key(2481, k), [v2480.digest(), v2471.digest()].mix())
    }
);

workflow!(
    async fn flow85(c: &Case, k: u64, v2483: u64) -> u64 {
        let v2485 = flow61(c, c.key(2484, k), 0);
        let v2501 = if c.chance(2486, k, &[v2485.digest()]) {
            let v2500 = if c.chance(2487, k, &[v2485.digest()]) {
                let v2489 = send(c, 2488, k, &[v2483.digest()]);
                let v2492 = ask(c, 2491, k, &[]).after(v2489).or_else(look(c, 2493, k, &[])).guess(c.guess(2494, k, &[]));
                let v2496 = think(c, 2495, k, &[v2485.digest(), v2492.digest()]);
                [v2489.digest(), v2496.digest()].mix()
            } else if c.chance(2498, k, &[v2483.digest()]) {
                [v2485.digest()].mix()
            } else {
                0
            };
            [v2500.digest(), v2483.digest()].mix()
        };
        [v2501.digest(), v2485.digest()].mix()
    }
);

workflow!(
    async fn flow86(c: &Case, k: u64, v2502: u64) -> u64 {
        let v2511 = for k2503 in c.list(2503, k, &[v2502.digest()]).concurrent(c.width(2504, k)) {
            let v2506 = think(c, 2505, k2503.digest(), &[]);
            let v2509 = send(c, 2508, k2503.digest(), &[]);
            [v2506.digest(), v2509.digest()].mix()
        };
        [v2511.digest()].mix()
    }
);

workflow!(
    async fn flow87(c: &Case, k: u64, v2512: u64) -> Result<u64, AppError> {
        let v2530 = for k2513 in c.list(2513, k, &[v2512.digest()]).concurrent(c.width(2514, k)) {
            let v2529 = for k2521 in c.list(2521, k2513.digest(), &[v2519.digest()]).concurrent(c.width(2522, k2513.digest())) {
                let v2524 = ask(c, 2523, k2521.digest(), &[]).or_else(look(c, 2525, k2521.digest(), &[]));
                flow23(c, c.key(2527, k2521.digest()), [v2524.digest(), v2519.digest()].mix())
            };
            let v2519 = look(c, 2518, k2513.digest(), &[v2512.digest(), v2516.digest()]);
            let v2516 = ask(c, 2515, k2513.digest(), &[v2512.digest()]).unwrap_or(7);
            [v2529.digest()].mix()
        };
        ask(c, 2531, k, &[v2530.digest()])
    }
);

workflow!(
    async fn flow88(c: &Case, k: u64, v2533: u64) -> u64 {
        keep(c, 2537, k, &[v2535.digest()]);
        let v2535 = look(c, 2534, k, &[v2533.digest()]).guess(c.guess(2536, k, &[v2533.digest()]));
        flow82(c, c.key(2539, k), [v2535.digest()].mix());
        let v2564 = match look(c, 2541, k, &[]).guess(c.guess(2543, k, &[])) {
            v2545 if c.guard(2544, k, 0, v2545) => {
                0
            }
            v2545 if c.guard(2544, k, 1, v2545) => {
                let v2556 = for k2546 in c.list(2546, k, &[v2535.digest()]).concurrent(c.width(2547, k)) {
                    let v2549 = keep(c, 2548, k2546.digest(), &[v2535.digest()]);
                    let v2552 = look(c, 2551, k2546.digest(), &[]).guess(c.guess(2553, k2546.digest(), &[v2535.digest()]));
                    let v2555 = ask(c, 2554, k2546.digest(), &[v2552.digest()]);
                    [v2549.digest(), v2555.digest(), v2552.digest()].mix()
                };
                let v2558 = keep(c, 2557, k, &[v2535.digest()]);
                keep(c, 2560, k, &[v2556.digest(), v2558.digest(), v2533.digest()])
            }
            v2545 => {
                look(c, 2562, k, &[v2535.digest()])
            }
        };
        flow74(c, c.key(2565, k), [v2564.digest(), v2535.digest()].mix())
    }
);

workflow!(
    async fn flow89(c: &Case, k: u64, v2567: u64) -> Result<u64, AppError> {
        keep(c, 2575, k, &[v2573.digest()]);
        let v2597 = put(c, 2596, k, &[v2567.digest(), v2573.digest()])?;
        let v2569 = flow48(c, c.key(2568, k), 0).timeout(c.limit(2570, k)).ok();
        let v2594 = flow26(c, c.key(2593, k), [v2592.digest()].mix());
        let v2573 = ask(c, 2572, k, &[v2569.digest()]).ok().guess(c.guess_maybe(2574, k, &[]));
        let v2592 = if let Some(v2577) = &v2573 {
            let v2579 = flow56(c, c.key(2578, k), 0);
            flow23(c, c.key(2580, k), [v2579.digest()].mix())
        } else {
            let v2583 = ask(c, 2582, k, &[v2567.digest(), v2573.digest()]).ok();
            let v2586 = look(c, 2585, k, &[v2569.digest()]).timeout(c.limit(2587, k)).ok();
            let v2590 = flow56(c, c.key(2589, k), [v2586.digest()].mix())?;
            [v2583.digest(), v2590.digest()].mix()
        };
        put(c, 2599, k, &[v2594.digest(), v2597.digest()])
    }
);

pub(crate) static RUNS: &[Run] = &[
    |c| Box::pin(flow0(c, 0, 0)),
    |c| Box::pin(flow1(c, 0, 0)),
    |c| Box::pin(flow2(c, 0, 0)),
    |c| Box::pin(flow3(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow4(c, 0, 0).await) }),
    |c| Box::pin(flow5(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow6(c, 0, 0).await) }),
    |c| Box::pin(flow7(c, 0, 0)),
    |c| Box::pin(flow8(c, 0, 0)),
    |c| Box::pin(flow9(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow10(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow11(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow12(c, 0, 0).await) }),
    |c| Box::pin(flow13(c, 0, 0)),
    |c| Box::pin(flow14(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow15(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow16(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow17(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow18(c, 0, 0).await) }),
    |c| Box::pin(flow19(c, 0, 0)),
    |c| Box::pin(flow20(c, 0, 0)),
    |c| Box::pin(flow21(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow22(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow23(c, 0, 0).await) }),
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
    |c| Box::pin(async move { Ok(flow36(c, 0, 0).await) }),
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
    |c| Box::pin(flow48(c, 0, 0)),
    |c| Box::pin(flow49(c, 0, 0)),
    |c| Box::pin(flow50(c, 0, 0)),
    |c| Box::pin(flow51(c, 0, 0)),
    |c| Box::pin(flow52(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow53(c, 0, 0).await) }),
    |c| Box::pin(flow54(c, 0, 0)),
    |c| Box::pin(flow55(c, 0, 0)),
    |c| Box::pin(flow56(c, 0, 0)),
    |c| Box::pin(flow57(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow58(c, 0, 0).await) }),
    |c| Box::pin(flow59(c, 0, 0)),
    |c| Box::pin(flow60(c, 0, 0)),
    |c| Box::pin(flow61(c, 0, 0)),
    |c| Box::pin(flow62(c, 0, 0)),
    |c| Box::pin(flow63(c, 0, 0)),
    |c| Box::pin(flow64(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow65(c, 0, 0).await) }),
    |c| Box::pin(flow66(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow67(c, 0, 0).await) }),
    |c| Box::pin(flow68(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow69(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow70(c, 0, 0).await) }),
    |c| Box::pin(flow71(c, 0, 0)),
    |c| Box::pin(flow72(c, 0, 0)),
    |c| Box::pin(flow73(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow74(c, 0, 0).await) }),
    |c| Box::pin(flow75(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow76(c, 0, 0).await) }),
    |c| Box::pin(flow77(c, 0, 0)),
    |c| Box::pin(flow78(c, 0, 0)),
    |c| Box::pin(flow79(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow80(c, 0, 0).await) }),
    |c| Box::pin(flow81(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow82(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow83(c, 0, 0).await) }),
    |c| Box::pin(flow84(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow85(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow86(c, 0, 0).await) }),
    |c| Box::pin(flow87(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow88(c, 0, 0).await) }),
    |c| Box::pin(flow89(c, 0, 0)),
];

pub(crate) static OBSERVED: &[Observed] = &[
    |o, c| Box::pin(flow0::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow1::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow2::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow3::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow4::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow5::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow6::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow7::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow8::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow9::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow10::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(async move { Ok(flow11::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(async move { Ok(flow12::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow13::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow14::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow15::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(async move { Ok(flow16::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(async move { Ok(flow17::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(async move { Ok(flow18::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow19::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow20::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow21::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow22::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(async move { Ok(flow23::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow24::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow25::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow26::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(async move { Ok(flow27::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow28::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow29::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow30::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow31::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow32::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow33::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow34::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow35::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow36::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow37::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow38::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow39::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow40::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow41::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow42::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow43::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow44::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow45::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow46::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow47::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow48::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow49::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow50::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow51::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow52::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow53::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow54::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow55::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow56::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow57::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow58::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow59::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow60::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow61::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow62::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow63::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow64::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow65::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow66::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow67::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow68::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow69::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(async move { Ok(flow70::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow71::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow72::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow73::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow74::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow75::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow76::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow77::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow78::observed(o, c, 0, 0)),
    |o, c| Box::pin(flow79::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow80::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow81::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow82::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(async move { Ok(flow83::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow84::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow85::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(async move { Ok(flow86::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow87::observed(o, c, 0, 0)),
    |o, c| Box::pin(async move { Ok(flow88::observed(o, c, 0, 0).await) }),
    |o, c| Box::pin(flow89::observed(o, c, 0, 0)),
];

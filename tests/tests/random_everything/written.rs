//! Written by `cargo run -p dag-tests --example write_random_everything`; do not edit.

use super::nodes::{AppError, Case, Digest, Mix, Run, ask, calc, keep, look, post, put, send, think};
use dag_core::workflow;

workflow!(
    async fn flow0(c: &Case, k: u64, v1: u64) -> Result<u64, AppError> {
        let v22 = if c.chance(2, k, &[v1.digest()]) {
            let mut v4: u64 = [v1.digest()].mix();
            let v17 = loop {
                let v6 = look(c, 5, c.round(k, v4.digest()), &[v4.digest()]);
                let v13 = for k7 in c.list(7, c.round(k, v4.digest()), &[v6.digest()]).concurrent(c.width(8, c.round(k, v4.digest()))) {
                    keep(c, 9, k7.digest(), &[v4.digest()]);
                    let v12 = send(c, 11, k7.digest(), &[v1.digest()]);
                    [v12.digest(), v6.digest()].mix()
                };
                if c.chance(14, c.round(k, v4.digest()), &[v13.digest()]) {
                    break 0;
                }
                v4 = [v4.digest()].mix();
            }.max(c.rounds(3, k));
            [v17.digest()].mix()
        } else if c.chance(18, k, &[v1.digest()]) {
            put(c, 19, k, &[])?
        } else {
            0
        };
        ask(c, 23, k, &[v22.digest()])
    }
);

workflow!(
    async fn flow1(c: &Case, k: u64, v25: u64) -> Result<u64, AppError> {
        send(c, 26, k, &[v25.digest()]);
        let mut v29: u64 = [v25.digest()].mix();
        let v40 = loop {
            let v31 = look(c, 30, c.round(k, v29.digest()), &[v29.digest()]);
            if c.chance(32, c.round(k, v29.digest()), &[v31.digest()]) {
                break [v31.digest()].mix();
            }
            let v38 = match ask(c, 34, c.round(k, v29.digest()), &[]) {
                Ok(v35) => {
                    0
                }
                Err(_) => {
                    let v37 = flow0(c, c.key(36, c.round(k, v29.digest())), 0);
                    [v37.digest()].mix()
                }
            };
            v29 = [v38.digest(), v29.digest()].mix();
        }.max(c.rounds(28, k)).or_else(ask(c, 41, k, &[])).ok();
        let v43 = send(c, 42, k, &[]);
        ask(c, 44, k, &[v40.digest(), v43.digest()])
    }
);

workflow!(
    async fn flow2(c: &Case, k: u64, v46: u64) -> Result<u64, AppError> {
        let mut v48: u64 = 0;
        let mut v49: u64 = 0;
        let v56 = loop {
            let v51 = look(c, 50, c.round(k, v48.digest()), &[v48.digest(), v49.digest()]);
            if c.chance(52, c.round(k, v48.digest()), &[v51.digest()]) {
                break 0;
            }
            v48 = [v48.digest()].mix();
            v49 = 0;
        }.max(c.rounds(47, k)).unwrap_or(7);
        let v59 = for k57 in c.list(57, k, &[]).concurrent(c.width(58, k)) {
            [v49.digest()].mix()
        };
        let v61 = keep(c, 60, k, &[v56.digest(), v59.digest()]);
        ask(c, 62, k, &[v61.digest()])
    }
);

workflow!(
    async fn flow3(c: &Case, k: u64, v64: u64) -> Result<u64, AppError> {
        let v66 = calc(c, 65, k, &[v64.digest()]);
        let mut v68: u64 = 0;
        let v79 = loop {
            let v70 = think(c, 69, c.round(k, v68.digest()), &[v68.digest()]);
            let v72 = ask(c, 71, c.round(k, v68.digest()), &[]).timeout(c.limit(73, c.round(k, v68.digest()))).or_else(look(c, 74, c.round(k, v68.digest()), &[]));
            if c.chance(76, c.round(k, v68.digest()), &[v72.digest()]) {
                break 0;
            }
            v68 = [v70.digest(), v72.digest(), v68.digest()].mix();
        }.max(c.rounds(67, k)).or_else(look(c, 80, k, &[v66.digest()]));
        let v82 = post(c, 81, k, &[v68.digest(), v79.digest()]);
        ask(c, 83, k, &[])?;
        let v86 = ask(c, 85, k, &[v82.digest()]);
        ask(c, 87, k, &[v68.digest()]).or_else(ask(c, 89, k, &[v68.digest()]))?;
        Ok([v86.digest()].mix())
    }
);

workflow!(
    async fn flow4(c: &Case, k: u64, v90: u64) -> Result<u64, AppError> {
        let v125 = for k103 in c.list(103, k, &[v90.digest()]).concurrent(c.width(104, k)) {
            let mut v106: u64 = 0;
            let v122 = loop {
                let v108 = look(c, 107, c.round(k103.digest(), v106.digest()), &[v106.digest()]);
                let v116 = for k109 in c.list(109, c.round(k103.digest(), v106.digest()), &[v90.digest()]).concurrent(c.width(110, c.round(k103.digest(), v106.digest()))) {
                    let v112 = look(c, 111, k109.digest(), &[v106.digest(), v108.digest()]).guess(c.guess(113, k109.digest(), &[v108.digest()]));
                    ask(c, 114, k109.digest(), &[v112.digest()])?
                };
                let v118 = think(c, 117, c.round(k103.digest(), v106.digest()), &[v106.digest(), v108.digest()]).after(v116);
                if c.chance(119, c.round(k103.digest(), v106.digest()), &[v108.digest()]) {
                    break 0;
                }
                v106 = [v116.digest(), v118.digest(), v106.digest()].mix();
            }.max(c.rounds(105, k103.digest()))?;
            look(c, 123, k103.digest(), &[v122.digest()])
        };
        let v94 = calc(c, 93, k, &[v90.digest(), v92.digest()]);
        let v96 = ask(c, 95, k, &[v90.digest()]);
        let v92 = look(c, 91, k, &[v90.digest()]);
        let v98 = ask(c, 97, k, &[v94.digest(), v96.digest()]).timeout(c.limit(99, k)).or_else(look(c, 100, k, &[v94.digest(), v96.digest()]));
        let v102 = look(c, 101, k, &[v96.digest()]);
        ask(c, 126, k, &[v98.digest(), v102.digest(), v125.digest()])
    }
);

workflow!(
    async fn flow5(c: &Case, k: u64, v128: u64) -> Result<u64, AppError> {
        let v142 = flow4(c, c.key(141, k), [v130.digest()].mix()).timeout(c.limit(143, k)).ok();
        let v130 = ask(c, 129, k, &[v128.digest()]).or_else(look(c, 131, k, &[v128.digest()])).guess(c.guess(132, k, &[v128.digest()]));
        let v145 = ask(c, 144, k, &[v130.digest()]).after(v134);
        let v140 = look(c, 139, k, &[v128.digest(), v130.digest()]);
        flow4(c, c.key(136, k), [v134.digest()].mix()).timeout(c.limit(138, k))?;
        let v134 = flow4(c, c.key(133, k), [v130.digest()].mix()).or_else(look(c, 135, k, &[v130.digest()]));
        Ok([v140.digest(), v142.digest(), v145.digest(), v134.digest()].mix())
    }
);

workflow!(
    async fn flow6(c: &Case, k: u64, v146: u64) -> Result<u64, AppError> {
        let v175 = match c.pick(147, k, 3, &[v146.digest()]) {
            0 => {
                flow4(c, c.key(148, k), 0)?;
                0
            }
            1 => {
                let v174 = if c.chance(150, k, &[v146.digest()]) {
                    let v171 = match look(c, 151, k, &[]) {
                        v153 if c.guard(152, k, 0, v153) => {
                            let mut v155: u64 = 0;
                            let v166 = loop {
                                let v157 = look(c, 156, c.round(k, v155.digest()), &[v155.digest()]);
                                let v159 = flow5(c, c.key(158, c.round(k, v155.digest())), 0).or_else(ask(c, 160, c.round(k, v155.digest()), &[])).ok();
                                let v162 = flow5(c, c.key(161, c.round(k, v155.digest())), 0).unwrap_or(7);
                                if c.chance(163, c.round(k, v155.digest()), &[v146.digest()]) {
                                    break 0;
                                }
                                v155 = [v157.digest(), v159.digest(), v162.digest(), v155.digest()].mix();
                            }.max(c.rounds(154, k));
                            let v168 = think(c, 167, k, &[]).after(v166);
                            flow5(c, c.key(169, k), [v166.digest(), v168.digest()].mix()).unwrap_or(7)
                        }
                        v153 if c.guard(152, k, 1, v153) => {
                            0
                        }
                        v153 => {
                            [v153.digest()].mix()
                        }
                    };
                    flow5(c, c.key(172, k), [v171.digest()].mix())?
                };
                [v174.digest(), v146.digest()].mix()
            }
            _ => {
                [v146.digest()].mix()
            }
        };
        Ok([v175.digest(), v146.digest()].mix())
    }
);

workflow!(
    async fn flow7(c: &Case, k: u64, v176: u64) -> u64 {
        let v178 = look(c, 177, k, &[v176.digest()]);
        let v180 = ask(c, 179, k, &[v176.digest(), v178.digest()]);
        let v182 = flow4(c, c.key(181, k), 0).ok();
        let v207 = if let Some(v183) = &v182 {
            let v204 = match c.pick(184, k, 3, &[v182.digest(), v183.digest()]) {
                0 => {
                    0
                }
                1 => {
                    let v201 = match c.pick(185, k, 3, &[v182.digest()]) {
                        0 => {
                            put(c, 186, k, &[])
                        }
                        1 => {
                            let v196 = if let Some(v190) = &v182 {
                                let v192 = calc(c, 191, k, &[]).after(v180);
                                [v192.digest()].mix()
                            } else {
                                ask(c, 194, k, &[v182.digest()]).unwrap_or(7)
                            };
                            let v189 = ask(c, 188, k, &[v180.digest()]);
                            ask(c, 197, k, &[v189.digest(), v196.digest()])
                        }
                        _ => {
                            ask(c, 199, k, &[v182.digest()])
                        }
                    }.ok();
                    [v201.digest(), v182.digest()].mix()
                }
                _ => {
                    keep(c, 202, k, &[v183.digest()])
                }
            };
            flow5(c, c.key(205, k), [v204.digest()].mix()).unwrap_or(7)
        };
        [v207.digest()].mix()
    }
);

workflow!(
    async fn flow8(c: &Case, k: u64, v208: u64) -> Result<u64, AppError> {
        let v210 = if c.chance(209, k, &[v208.digest()]) {
            [v208.digest()].mix()
        } else {
            [v208.digest()].mix()
        };
        let v212 = look(c, 211, k, &[v210.digest()]).timeout(c.limit(213, k)).guess(c.guess(214, k, &[v210.digest()]))?;
        let v216 = flow4(c, c.key(215, k), [v212.digest()].mix());
        let mut v218: u64 = [v212.digest()].mix();
        let v229 = loop {
            let v220 = look(c, 219, c.round(k, v218.digest()), &[v218.digest()]);
            let v223 = for k221 in c.list(221, c.round(k, v218.digest()), &[]).concurrent(c.width(222, c.round(k, v218.digest()))) {
                [v212.digest()].mix()
            };
            let v225 = think(c, 224, c.round(k, v218.digest()), &[]);
            if c.chance(226, c.round(k, v218.digest()), &[v220.digest(), v225.digest()]) {
                break [v225.digest()].mix();
            }
            v218 = [v223.digest(), v218.digest()].mix();
        }.max(c.rounds(217, k))?;
        let v231 = flow5(c, c.key(230, k), 0).unwrap_or(7).guess(c.guess(232, k, &[]));
        let v240 = if c.chance(233, k, &[v231.digest()]) {
            let v235 = ask(c, 234, k, &[v218.digest(), v229.digest()]).ok();
            put(c, 236, k, &[v235.digest(), v231.digest()])
        } else {
            ask(c, 238, k, &[v229.digest()])
        }?;
        ask(c, 241, k, &[v216.digest(), v240.digest()])
    }
);

workflow!(
    async fn flow9(c: &Case, k: u64, v243: u64) -> Result<u64, AppError> {
        let v245 = keep(c, 244, k, &[v243.digest()]);
        let v247 = flow5(c, c.key(246, k), 0).after(v245).timeout(c.limit(248, k)).ok().guess(c.guess_maybe(249, k, &[]));
        let v284 = match look(c, 250, k, &[]) {
            v252 if c.guard(251, k, 0, v252) => {
                let v283 = if let Some(v253) = &v247 {
                    let v267 = match flow5(c, c.key(254, k), [v252.digest()].mix()) {
                        Ok(v255) => {
                            [v247.digest()].mix()
                        }
                        Err(_) => {
                            let v264 = match c.pick(256, k, 2, &[v247.digest(), v253.digest()]) {
                                0 => {
                                    keep(c, 257, k, &[v243.digest(), v252.digest()]);
                                    let v260 = look(c, 259, k, &[]);
                                    flow5(c, c.key(261, k), 0).after(v260).timeout(c.limit(263, k))?;
                                    [v260.digest()].mix()
                                }
                                _ => {
                                    0
                                }
                            };
                            flow4(c, c.key(265, k), [v264.digest(), v247.digest()].mix())?
                        }
                    };
                    let v269 = think(c, 268, k, &[v267.digest()]);
                    let v280 = if let Some(v271) = &v247 {
                        let v273 = ask(c, 272, k, &[v243.digest(), v267.digest()]).or_else(look(c, 274, k, &[v243.digest(), v267.digest()]));
                        put(c, 276, k, &[v273.digest()]).unwrap_or(7)
                    } else {
                        flow4(c, c.key(278, k), 0)?
                    };
                    put(c, 281, k, &[v269.digest(), v280.digest()]).unwrap_or(7)
                };
                [v283.digest(), v245.digest()].mix()
            }
            v252 => {
                [v245.digest()].mix()
            }
        };
        ask(c, 285, k, &[v284.digest()])
    }
);

workflow!(
    async fn flow10(c: &Case, k: u64, v287: u64) -> u64 {
        let v336 = for k288 in c.list(288, k, &[v287.digest()]).concurrent(c.width(289, k)) {
            let v335 = if c.chance(290, k288.digest(), &[v287.digest()]) {
                let mut v292: u64 = [v287.digest()].mix();
                let v310 = loop {
                    let v294 = look(c, 293, c.round(k288.digest(), v292.digest()), &[v292.digest()]);
                    if c.chance(295, c.round(k288.digest(), v292.digest()), &[v294.digest()]) {
                        let v297 = ask(c, 296, c.round(k288.digest(), v292.digest()), &[v292.digest()]).unwrap_or(7);
                        let v299 = flow4(c, c.key(298, c.round(k288.digest(), v292.digest())), [v287.digest(), v294.digest()].mix()).after(v297).timeout(c.limit(300, c.round(k288.digest(), v292.digest()))).or_else(ask(c, 301, c.round(k288.digest(), v292.digest()), &[v287.digest(), v294.digest()])).unwrap_or(7);
                        let v304 = flow5(c, c.key(303, c.round(k288.digest(), v292.digest())), 0).unwrap_or(7);
                        break [v297.digest(), v299.digest(), v304.digest()].mix();
                    }
                    let v307 = keep(c, 306, c.round(k288.digest(), v292.digest()), &[v292.digest()]);
                    v292 = [v307.digest(), v292.digest()].mix();
                }.max(c.rounds(291, k288.digest()));
                let v312 = flow5(c, c.key(311, k288.digest()), [v287.digest(), v292.digest()].mix()).unwrap_or(7);
                let v314 = flow5(c, c.key(313, k288.digest()), [v312.digest()].mix()).timeout(c.limit(315, k288.digest())).ok().guess(c.guess_maybe(316, k288.digest(), &[]));
                ask(c, 317, k288.digest(), &[v310.digest(), v314.digest()]).unwrap_or(7)
            } else if c.chance(319, k288.digest(), &[v287.digest()]) {
                let v321 = flow4(c, c.key(320, k288.digest()), [v287.digest()].mix()).or_else(look(c, 322, k288.digest(), &[v287.digest()]));
                [v321.digest()].mix()
            } else {
                let v333 = match c.pick(324, k288.digest(), 2, &[v287.digest()]) {
                    0 => {
                        let v328 = think(c, 327, k288.digest(), &[v287.digest()]).after(v326);
                        let v326 = keep(c, 325, k288.digest(), &[v287.digest()]);
                        let v331 = ask(c, 330, k288.digest(), &[v287.digest(), v326.digest()]).unwrap_or(7);
                        [v328.digest(), v331.digest()].mix()
                    }
                    _ => {
                        [v287.digest()].mix()
                    }
                };
                [v333.digest()].mix()
            };
            [v335.digest()].mix()
        };
        [v336.digest()].mix()
    }
);

workflow!(
    async fn flow11(c: &Case, k: u64, v337: u64) -> u64 {
        let v366 = if c.chance(338, k, &[v337.digest()]) {
            let mut v340: u64 = [v337.digest()].mix();
            let v363 = loop {
                let v342 = look(c, 341, c.round(k, v340.digest()), &[v340.digest()]);
                let v357 = match think(c, 343, c.round(k, v340.digest()), &[v337.digest()]) {
                    v345 if c.guard(344, c.round(k, v340.digest()), 0, v345) => {
                        let v356 = for k346 in c.list(346, c.round(k, v340.digest()), &[v342.digest()]).concurrent(c.width(347, c.round(k, v340.digest()))) {
                            let v352 = ask(c, 351, k346.digest(), &[v345.digest()]).after(v349).or_else(look(c, 353, k346.digest(), &[v345.digest()]));
                            let v349 = ask(c, 348, k346.digest(), &[]).timeout(c.limit(350, k346.digest())).unwrap_or(7);
                            keep(c, 354, k346.digest(), &[v349.digest(), v352.digest()])
                        };
                        [v356.digest()].mix()
                    }
                    v345 => {
                        0
                    }
                };
                let v359 = think(c, 358, c.round(k, v340.digest()), &[]);
                if c.chance(360, c.round(k, v340.digest()), &[v359.digest()]) {
                    break 0;
                }
                v340 = [v357.digest(), v340.digest()].mix();
            }.max(c.rounds(339, k)).unwrap_or(7);
            [v363.digest(), v337.digest()].mix()
        } else {
            ask(c, 364, k, &[]).unwrap_or(7)
        };
        flow2(c, c.key(367, k), [v366.digest()].mix()).unwrap_or(7)
    }
);

workflow!(
    async fn flow12(c: &Case, k: u64, v369: u64) -> Result<u64, AppError> {
        let v371 = put(c, 370, k, &[v369.digest()])?;
        let v377 = calc(c, 376, k, &[v373.digest(), v375.digest()]);
        let v373 = flow11(c, c.key(372, k), 0);
        let v375 = flow11(c, c.key(374, k), [v371.digest(), v373.digest()].mix());
        Ok([v377.digest()].mix())
    }
);

workflow!(
    async fn flow13(c: &Case, k: u64, v378: u64) -> Result<u64, AppError> {
        let v380 = put(c, 379, k, &[]);
        put(c, 381, k, &[v378.digest()])?;
        let v392 = match c.pick(383, k, 2, &[v380.digest()]) {
            0 => {
                let v391 = for k384 in c.list(384, k, &[]).concurrent(c.width(385, k)) {
                    let v390 = for k386 in c.list(386, k384.digest(), &[v380.digest()]).concurrent(c.width(387, k384.digest())) {
                        let v389 = send(c, 388, k386.digest(), &[v378.digest(), v380.digest()]);
                        [v389.digest()].mix()
                    };
                    [v390.digest(), v380.digest()].mix()
                };
                [v391.digest(), v380.digest()].mix()
            }
            _ => {
                0
            }
        };
        Ok([v392.digest()].mix())
    }
);

workflow!(
    async fn flow14(c: &Case, k: u64, v393: u64) -> Result<u64, AppError> {
        let v425 = if c.chance(394, k, &[v393.digest()]) {
            let v396 = ask(c, 395, k, &[v393.digest()])?;
            let v408 = match c.pick(397, k, 2, &[v396.digest()]) {
                0 => {
                    put(c, 398, k, &[v396.digest()])
                }
                _ => {
                    let v401 = keep(c, 400, k, &[v396.digest()]).guess(c.guess(402, k, &[v396.digest()]));
                    look(c, 403, k, &[]).timeout(c.limit(405, k))?;
                    ask(c, 406, k, &[v401.digest()])
                }
            }.unwrap_or(7);
            [v408.digest()].mix()
        } else if c.chance(409, k, &[v393.digest()]) {
            let v421 = if c.chance(410, k, &[v393.digest()]) {
                let v412 = look(c, 411, k, &[v393.digest()]);
                flow5(c, c.key(413, k), [v412.digest()].mix())?
            } else if c.chance(415, k, &[v393.digest()]) {
                put(c, 416, k, &[v393.digest()]).unwrap_or(7)
            } else {
                flow5(c, c.key(418, k), 0)?
            };
            [v421.digest(), v393.digest()].mix()
        } else {
            flow2(c, c.key(422, k), 0).unwrap_or(7)
        };
        Ok([v425.digest()].mix())
    }
);

workflow!(
    async fn flow15(c: &Case, k: u64, v426: u64) -> u64 {
        flow11(c, c.key(427, k), 0);
        let mut v430: u64 = [v426.digest()].mix();
        let v439 = loop {
            let v432 = think(c, 431, c.round(k, v430.digest()), &[v430.digest()]);
            let v434 = ask(c, 433, c.round(k, v430.digest()), &[v426.digest()]).after(v432).ok();
            if c.chance(436, c.round(k, v430.digest()), &[v430.digest(), v434.digest()]) {
                break 0;
            }
            v430 = [v432.digest(), v430.digest()].mix();
        }.max(c.rounds(429, k)).or_else(look(c, 440, k, &[]));
        [v439.digest(), v426.digest()].mix()
    }
);

workflow!(
    async fn flow16(c: &Case, k: u64, v441: u64) -> u64 {
        let v459 = think(c, 458, k, &[v455.digest()]);
        let v443 = ask(c, 442, k, &[v441.digest()]).unwrap_or(7);
        let v449 = if c.chance(448, k, &[v446.digest()]) {
            0
        };
        let v451 = think(c, 450, k, &[v446.digest()]);
        let v446 = keep(c, 445, k, &[v441.digest()]).guess(c.guess(447, k, &[]));
        let v453 = ask(c, 452, k, &[v449.digest(), v451.digest()]);
        let v455 = ask(c, 454, k, &[v449.digest()]).or_else(look(c, 456, k, &[v449.digest()])).guess(c.guess(457, k, &[v441.digest()]));
        [v443.digest(), v453.digest(), v459.digest()].mix()
    }
);

workflow!(
    async fn flow17(c: &Case, k: u64, v461: u64) -> u64 {
        let mut v463: u64 = [v461.digest()].mix();
        let mut v464: u64 = [v461.digest()].mix();
        let v501 = loop {
            let v466 = look(c, 465, c.round(k, v463.digest()), &[v463.digest(), v464.digest()]);
            let v468 = keep(c, 467, c.round(k, v463.digest()), &[v463.digest()]);
            v464 = [v464.digest()].mix();
            let v496 = if c.chance(471, c.round(k, v463.digest()), &[v466.digest()]) {
                let v477 = for k472 in c.list(472, c.round(k, v463.digest()), &[v468.digest()]).concurrent(c.width(473, c.round(k, v463.digest()))) {
                    let v475 = keep(c, 474, k472.digest(), &[v468.digest()]);
                    [v475.digest()].mix()
                };
                let v489 = if c.chance(478, c.round(k, v463.digest()), &[v466.digest()]) {
                    let v480 = look(c, 479, c.round(k, v463.digest()), &[]).after(v468);
                    if c.chance(482, c.round(k, v463.digest()), &[v480.digest()]) {
                        let v484 = calc(c, 483, c.round(k, v463.digest()), &[v466.digest()]);
                        break [v484.digest()].mix();
                    }
                    ask(c, 487, c.round(k, v463.digest()), &[v477.digest()]).unwrap_or(7)
                } else {
                    break 0;
                };
                [v489.digest(), v477.digest()].mix()
            } else if c.chance(490, c.round(k, v463.digest()), &[v463.digest(), v468.digest()]) {
                look(c, 491, c.round(k, v463.digest()), &[])
            } else {
                flow5(c, c.key(493, c.round(k, v463.digest())), 0).unwrap_or(7)
            };
            let v498 = ask(c, 497, c.round(k, v463.digest()), &[v466.digest(), v468.digest()]).or_else(look(c, 499, c.round(k, v463.digest()), &[v466.digest(), v468.digest()]));
            v463 = [v496.digest(), v498.digest(), v463.digest()].mix();
        }.max(c.rounds(462, k)).or_else(look(c, 502, k, &[v461.digest()]));
        [v501.digest()].mix()
    }
);

workflow!(
    async fn flow18(c: &Case, k: u64, v503: u64) -> Result<u64, AppError> {
        let v523 = match look(c, 506, k, &[v503.digest(), v505.digest()]) {
            v508 if c.guard(507, k, 0, v508) => {
                put(c, 509, k, &[v505.digest()])
            }
            v508 => {
                let v520 = if c.chance(513, k, &[v503.digest(), v505.digest()]) {
                    let v515 = look(c, 514, k, &[v505.digest()]);
                    [v515.digest()].mix()
                } else if c.chance(516, k, &[v503.digest(), v508.digest()]) {
                    flow4(c, c.key(517, k), 0).unwrap_or(7)
                } else {
                    [v505.digest()].mix()
                };
                let v512 = look(c, 511, k, &[v505.digest()]);
                put(c, 521, k, &[v512.digest(), v520.digest()])
            }
        }?;
        let v505 = ask(c, 504, k, &[v503.digest()])?;
        Ok([v523.digest(), v505.digest()].mix())
    }
);

workflow!(
    async fn flow19(c: &Case, k: u64, v524: u64) -> Result<u64, AppError> {
        let v552 = if c.chance(525, k, &[v524.digest()]) {
            let mut v527: u64 = [v524.digest()].mix();
            let mut v528: u64 = [v524.digest()].mix();
            let v551 = loop {
                let v530 = think(c, 529, c.round(k, v527.digest()), &[v527.digest(), v528.digest()]);
                let v546 = match look(c, 531, c.round(k, v527.digest()), &[]) {
                    v533 if c.guard(532, c.round(k, v527.digest()), 0, v533) => {
                        send(c, 534, c.round(k, v527.digest()), &[v527.digest(), v533.digest()]);
                        let v537 = put(c, 536, c.round(k, v527.digest()), &[v528.digest(), v533.digest()]).after(v530).unwrap_or(7);
                        let v539 = look(c, 538, c.round(k, v527.digest()), &[]).timeout(c.limit(540, c.round(k, v527.digest())))?;
                        flow16(c, c.key(542, c.round(k, v527.digest())), [v537.digest(), v539.digest()].mix())
                    }
                    v533 if c.guard(532, c.round(k, v527.digest()), 1, v533) => {
                        send(c, 544, c.round(k, v527.digest()), &[])
                    }
                    v533 => {
                        [v533.digest()].mix()
                    }
                };
                if c.chance(547, c.round(k, v527.digest()), &[v546.digest()]) {
                    break 0;
                }
                v528 = 0;
                v527 = [v530.digest(), v524.digest(), v527.digest()].mix();
            }.max(c.rounds(526, k))?;
            [v551.digest()].mix()
        } else {
            [v524.digest()].mix()
        };
        Ok([v552.digest()].mix())
    }
);

workflow!(
    async fn flow20(c: &Case, k: u64, v553: u64) -> Result<u64, AppError> {
        let v557 = flow5(c, c.key(556, k), 0).or_else(look(c, 558, k, &[])).guess(c.guess(559, k, &[]));
        let v569 = match c.pick(560, k, 3, &[v555.digest()]) {
            0 => {
                let v562 = calc(c, 561, k, &[]);
                ask(c, 563, k, &[v562.digest()])
            }
            1 => {
                ask(c, 565, k, &[v557.digest()])
            }
            _ => {
                ask(c, 567, k, &[v553.digest()])
            }
        }?;
        let v555 = flow5(c, c.key(554, k), 0).ok();
        Ok([v569.digest()].mix())
    }
);

workflow!(
    async fn flow21(c: &Case, k: u64, v570: u64) -> Result<u64, AppError> {
        let v572 = ask(c, 571, k, &[v570.digest()]);
        let v574 = look(c, 573, k, &[v572.digest()]).guess(c.guess(575, k, &[]));
        let v584 = for k576 in c.list(576, k, &[]).concurrent(c.width(577, k)) {
            let v579 = ask(c, 578, k576.digest(), &[v570.digest(), v572.digest()]).ok();
            let v582 = look(c, 581, k576.digest(), &[]);
            [v579.digest(), v582.digest()].mix()
        };
        let v586 = look(c, 585, k, &[v572.digest(), v584.digest()]);
        let v589 = look(c, 588, k, &[]).after(v574).guess(c.guess(590, k, &[v586.digest()]));
        let v592 = ask(c, 591, k, &[v584.digest()]).unwrap_or(7);
        let v594 = flow5(c, c.key(593, k), [v574.digest()].mix());
        let v596 = flow5(c, c.key(595, k), 0).or_else(look(c, 597, k, &[]));
        let v600 = think(c, 599, k, &[v589.digest()]);
        let v602 = look(c, 601, k, &[v589.digest()]);
        let v604 = ask(c, 603, k, &[v600.digest(), v602.digest()]).timeout(c.limit(605, k)).unwrap_or(7);
        let v607 = ask(c, 606, k, &[])?;
        Ok([v586.digest(), v592.digest(), v594.digest(), v596.digest(), v604.digest(), v607.digest()].mix())
    }
);

workflow!(
    async fn flow22(c: &Case, k: u64, v609: u64) -> u64 {
        let v611 = keep(c, 610, k, &[v609.digest()]).guess(c.guess(612, k, &[v609.digest()]));
        let v614 = flow4(c, c.key(613, k), [v611.digest()].mix()).timeout(c.limit(615, k));
        let v617 = flow18(c, c.key(616, k), [v609.digest(), v614.digest()].mix()).unwrap_or(7);
        let v628 = match look(c, 618, k, &[]) {
            v620 if c.guard(619, k, 0, v620) => {
                let v627 = for k621 in c.list(621, k, &[]).concurrent(c.width(622, k)) {
                    keep(c, 623, k621.digest(), &[v614.digest(), v620.digest()]);
                    ask(c, 625, k621.digest(), &[v614.digest()]).unwrap_or(7)
                };
                [v627.digest()].mix()
            }
            v620 if c.guard(619, k, 1, v620) => {
                [v617.digest()].mix()
            }
            v620 => {
                0
            }
        };
        calc(c, 629, k, &[v628.digest()])
    }
);

workflow!(
    async fn flow23(c: &Case, k: u64, v631: u64) -> Result<u64, AppError> {
        let v644 = ask(c, 643, k, &[v633.digest()]).after(v636).timeout(c.limit(645, k));
        let v641 = calc(c, 640, k, &[v631.digest(), v636.digest()]).after(v633).guess(c.guess(642, k, &[]));
        let v636 = look(c, 635, k, &[v631.digest()]).timeout(c.limit(637, k)).or_else(look(c, 638, k, &[v631.digest()]));
        let v633 = look(c, 632, k, &[]).timeout(c.limit(634, k));
        flow4(c, c.key(646, k), [v641.digest(), v644.digest()].mix())
    }
);

workflow!(
    async fn flow24(c: &Case, k: u64, v648: u64) -> Result<u64, AppError> {
        let v650 = think(c, 649, k, &[v648.digest()]);
        let v662 = for k651 in c.list(651, k, &[v648.digest()]).concurrent(c.width(652, k)) {
            let v654 = flow5(c, c.key(653, k651.digest()), [v648.digest()].mix()).unwrap_or(7);
            let v661 = for k655 in c.list(655, k651.digest(), &[v654.digest()]).concurrent(c.width(656, k651.digest())) {
                let v658 = ask(c, 657, k655.digest(), &[v650.digest()]);
                ask(c, 659, k655.digest(), &[v658.digest()])?
            };
            [v661.digest()].mix()
        };
        flow23(c, c.key(663, k), [v662.digest()].mix())
    }
);

workflow!(
    async fn flow25(c: &Case, k: u64, v665: u64) -> u64 {
        let v667 = ask(c, 666, k, &[v665.digest()]);
        let v669 = ask(c, 668, k, &[v665.digest()]);
        let v674 = match c.pick(670, k, 2, &[v669.digest()]) {
            0 => {
                let v672 = look(c, 671, k, &[v665.digest()]);
                [v672.digest()].mix()
            }
            _ => {
                [v665.digest()].mix()
            }
        };
        [v667.digest(), v674.digest()].mix()
    }
);

workflow!(
    async fn flow26(c: &Case, k: u64, v675: u64) -> u64 {
        let v677 = flow23(c, c.key(676, k), 0).ok();
        let v680 = keep(c, 679, k, &[v677.digest()]);
        let v686 = for k681 in c.list(681, k, &[]).concurrent(c.width(682, k)) {
            let v684 = look(c, 683, k681.digest(), &[v675.digest()]);
            [v684.digest(), v675.digest()].mix()
        };
        let v688 = ask(c, 687, k, &[v677.digest(), v680.digest()]).after(v686).unwrap_or(7).guess(c.guess(689, k, &[v677.digest()]));
        let v691 = flow4(c, c.key(690, k), [v686.digest(), v688.digest()].mix());
        keep(c, 692, k, &[v680.digest(), v691.digest()]);
        0
    }
);

workflow!(
    async fn flow27(c: &Case, k: u64, v694: u64) -> u64 {
        let v717 = match c.pick(695, k, 2, &[v694.digest()]) {
            0 => {
                let v697 = ask(c, 696, k, &[]).unwrap_or(7);
                flow23(c, c.key(698, k), [v697.digest(), v694.digest()].mix()).unwrap_or(7)
            }
            _ => {
                let v701 = ask(c, 700, k, &[v694.digest()]).timeout(c.limit(702, k)).unwrap_or(7);
                let v704 = flow23(c, c.key(703, k), [v694.digest(), v701.digest()].mix()).timeout(c.limit(705, k)).or_else(ask(c, 706, k, &[v694.digest(), v701.digest()]));
                let mut v708: u64 = 0;
                let mut v709: u64 = 0;
                let v716 = loop {
                    let v711 = think(c, 710, c.round(k, v708.digest()), &[v708.digest(), v709.digest()]);
                    if c.chance(712, c.round(k, v708.digest()), &[v701.digest(), v708.digest()]) {
                        break 0;
                    }
                    v709 = [v709.digest()].mix();
                    v708 = [v711.digest(), v708.digest()].mix();
                }.max(c.rounds(707, k)).unwrap_or(7);
                [v704.digest(), v716.digest(), v701.digest()].mix()
            }
        };
        let v719 = flow11(c, c.key(718, k), 0);
        [v717.digest(), v719.digest()].mix()
    }
);

workflow!(
    async fn flow28(c: &Case, k: u64, v721: u64) -> Result<u64, AppError> {
        let v723 = look(c, 722, k, &[v721.digest()]);
        let v725 = ask(c, 724, k, &[]).or_else(look(c, 726, k, &[]));
        let v735 = match flow23(c, c.key(728, k), [v721.digest()].mix()) {
            Ok(v729) => {
                let v731 = put(c, 730, k, &[v721.digest()]).after(v723).or_else(look(c, 732, k, &[v721.digest()]));
                put(c, 733, k, &[v731.digest(), v725.digest()])?
            }
            Err(_) => {
                [v723.digest()].mix()
            }
        };
        flow23(c, c.key(736, k), [v735.digest()].mix())
    }
);

workflow!(
    async fn flow29(c: &Case, k: u64, v738: u64) -> Result<u64, AppError> {
        let v770 = if c.chance(741, k, &[v740.digest()]) {
            let v743 = flow18(c, c.key(742, k), [v740.digest()].mix());
            let v745 = ask(c, 744, k, &[v740.digest(), v743.digest()]);
            let v769 = match look(c, 746, k, &[]) {
                v748 if c.guard(747, k, 0, v748) => {
                    let v754 = if c.chance(749, k, &[v748.digest()]) {
                        put(c, 750, k, &[v743.digest()])?;
                        [v743.digest()].mix()
                    } else {
                        ask(c, 752, k, &[v743.digest()])?
                    };
                    let v756 = put(c, 755, k, &[]).after(v754).or_else(put(c, 757, k, &[])).unwrap_or(7);
                    put(c, 759, k, &[v754.digest(), v756.digest()])
                }
                v748 => {
                    let v762 = flow23(c, c.key(761, k), 0).or_else(ask(c, 763, k, &[]))?;
                    let v766 = keep(c, 765, k, &[v748.digest()]);
                    put(c, 767, k, &[v762.digest(), v766.digest()])
                }
            }.unwrap_or(7);
            [v745.digest(), v769.digest(), v738.digest()].mix()
        } else {
            0
        };
        let v740 = put(c, 739, k, &[v738.digest()]);
        Ok([v770.digest()].mix())
    }
);

workflow!(
    async fn flow30(c: &Case, k: u64, v771: u64) -> Result<u64, AppError> {
        let v773 = post(c, 772, k, &[v771.digest()]).or_else(put(c, 774, k, &[v771.digest()]))?;
        let mut v776: u64 = 0;
        let mut v777: u64 = 0;
        let v786 = loop {
            let v779 = look(c, 778, c.round(k, v776.digest()), &[v776.digest(), v777.digest()]);
            let v781 = put(c, 780, c.round(k, v776.digest()), &[])?;
            if c.chance(782, c.round(k, v776.digest()), &[v776.digest(), v777.digest()]) {
                break [v777.digest()].mix();
            }
            v777 = [v779.digest()].mix();
            v776 = [v781.digest(), v776.digest()].mix();
        }.max(c.rounds(775, k));
        let v788 = flow25(c, c.key(787, k), [v786.digest()].mix()).after(v773);
        let v790 = post(c, 789, k, &[v777.digest()]).ok();
        let v792 = ask(c, 791, k, &[v790.digest()])?;
        let v794 = post(c, 793, k, &[v792.digest()]).unwrap_or(7);
        let v796 = flow23(c, c.key(795, k), [v792.digest()].mix());
        Ok([v773.digest(), v788.digest(), v794.digest(), v796.digest()].mix())
    }
);

workflow!(
    async fn flow31(c: &Case, k: u64, v797: u64) -> Result<u64, AppError> {
        let v837 = match c.pick(798, k, 3, &[v797.digest()]) {
            0 => {
                let v820 = match c.pick(805, k, 2, &[v804.digest()]) {
                    0 => {
                        let v807 = put(c, 806, k, &[v804.digest()])?;
                        let v809 = flow25(c, c.key(808, k), [v804.digest()].mix());
                        [v807.digest(), v809.digest(), v804.digest()].mix()
                    }
                    _ => {
                        let v815 = flow5(c, c.key(814, k), 0).after(v811).timeout(c.limit(816, k));
                        let v811 = look(c, 810, k, &[v797.digest(), v804.digest()]).timeout(c.limit(812, k)).unwrap_or(7);
                        let v818 = flow25(c, c.key(817, k), [v797.digest(), v804.digest()].mix());
                        [v811.digest(), v815.digest(), v818.digest()].mix()
                    }
                };
                let v804 = if c.chance(799, k, &[v797.digest()]) {
                    ask(c, 800, k, &[])
                } else {
                    put(c, 802, k, &[])
                }?;
                [v820.digest()].mix()
            }
            1 => {
                let mut v822: u64 = [v797.digest()].mix();
                let v834 = loop {
                    let v824 = look(c, 823, c.round(k, v822.digest()), &[v822.digest()]);
                    let v826 = ask(c, 825, c.round(k, v822.digest()), &[v822.digest(), v824.digest()]).timeout(c.limit(827, c.round(k, v822.digest())))?;
                    let v829 = flow18(c, c.key(828, c.round(k, v822.digest())), [v822.digest()].mix())?;
                    if c.chance(831, c.round(k, v822.digest()), &[v826.digest()]) {
                        break [v824.digest()].mix();
                    }
                    v822 = [v829.digest(), v822.digest()].mix();
                }.max(c.rounds(821, k));
                flow23(c, c.key(835, k), [v834.digest()].mix()).unwrap_or(7)
            }
            _ => {
                [v797.digest()].mix()
            }
        };
        ask(c, 838, k, &[v837.digest()])
    }
);

workflow!(
    async fn flow32(c: &Case, k: u64, v840: u64) -> Result<u64, AppError> {
        let v870 = match look(c, 850, k, &[v842.digest(), v845.digest()]) {
            v852 if c.guard(851, k, 0, v852) => {
                let v863 = if c.chance(856, k, &[v852.digest(), v854.digest()]) {
                    let v858 = ask(c, 857, k, &[v849.digest(), v852.digest()]).unwrap_or(7);
                    ask(c, 859, k, &[v858.digest()]).unwrap_or(7)
                } else if c.chance(861, k, &[v854.digest()]) {
                    [v849.digest()].mix()
                } else {
                    [v849.digest()].mix()
                };
                let v854 = flow4(c, c.key(853, k), [v845.digest(), v849.digest()].mix()).guess(c.guess(855, k, &[]))?;
                put(c, 864, k, &[v863.digest()])
            }
            v852 if c.guard(851, k, 1, v852) => {
                ask(c, 866, k, &[])
            }
            v852 => {
                ask(c, 868, k, &[v852.digest()])
            }
        }?;
        let v849 = post(c, 848, k, &[v845.digest()])?;
        let v845 = post(c, 844, k, &[v840.digest(), v842.digest()]).or_else(look(c, 846, k, &[v840.digest(), v842.digest()])).guess(c.guess(847, k, &[v840.digest()]));
        let v842 = post(c, 841, k, &[]).or_else(put(c, 843, k, &[]));
        put(c, 871, k, &[v870.digest()])
    }
);

workflow!(
    async fn flow33(c: &Case, k: u64, v873: u64) -> Result<u64, AppError> {
        let mut v875: u64 = [v873.digest()].mix();
        let mut v876: u64 = 0;
        let v912 = loop {
            let v878 = think(c, 877, c.round(k, v875.digest()), &[v875.digest(), v876.digest()]);
            let v902 = match flow5(c, c.key(879, c.round(k, v875.digest())), 0) {
                Ok(v880) => {
                    let mut v882: u64 = 0;
                    let v897 = loop {
                        let v884 = look(c, 883, c.round(c.round(k, v875.digest()), v882.digest()), &[v882.digest()]);
                        let v886 = think(c, 885, c.round(c.round(k, v875.digest()), v882.digest()), &[v882.digest()]);
                        if c.chance(887, c.round(c.round(k, v875.digest()), v882.digest()), &[v886.digest()]) {
                            let v889 = keep(c, 888, c.round(c.round(k, v875.digest()), v882.digest()), &[v882.digest(), v884.digest()]);
                            break [v889.digest()].mix();
                        }
                        let v895 = if c.chance(891, c.round(c.round(k, v875.digest()), v882.digest()), &[v873.digest()]) {
                            0
                        } else {
                            let v893 = flow25(c, c.key(892, c.round(c.round(k, v875.digest()), v882.digest())), [v882.digest()].mix());
                            break [v893.digest()].mix();
                        };
                        v882 = [v895.digest(), v884.digest(), v882.digest()].mix();
                    }.max(c.rounds(881, c.round(k, v875.digest()))).unwrap_or(7);
                    think(c, 898, c.round(k, v875.digest()), &[v897.digest()])
                }
                Err(_) => {
                    let v901 = flow18(c, c.key(900, c.round(k, v875.digest())), 0)?;
                    [v901.digest(), v876.digest()].mix()
                }
            };
            v876 = [v873.digest(), v875.digest()].mix();
            let v905 = ask(c, 904, c.round(k, v875.digest()), &[v902.digest()]).timeout(c.limit(906, c.round(k, v875.digest()))).or_else(look(c, 907, c.round(k, v875.digest()), &[v902.digest()]));
            if c.chance(909, c.round(k, v875.digest()), &[v878.digest(), v902.digest()]) {
                break [v878.digest()].mix();
            }
            v875 = [v905.digest(), v875.digest()].mix();
        }.max(c.rounds(874, k)).or_else(ask(c, 913, k, &[])).ok();
        Ok([v912.digest()].mix())
    }
);

workflow!(
    async fn flow34(c: &Case, k: u64, v914: u64) -> Result<u64, AppError> {
        let v916 = think(c, 915, k, &[]).guess(c.guess(917, k, &[v914.digest()]));
        let v959 = if c.chance(918, k, &[v916.digest()]) {
            let v956 = match c.pick(919, k, 3, &[v916.digest()]) {
                0 => {
                    let v921 = look(c, 920, k, &[v914.digest(), v916.digest()]);
                    let v927 = look(c, 926, k, &[]);
                    let v924 = look(c, 923, k, &[v916.digest()]);
                    [v921.digest(), v924.digest(), v927.digest(), v916.digest()].mix()
                }
                1 => {
                    0
                }
                _ => {
                    let mut v929: u64 = [v916.digest()].mix();
                    let v955 = loop {
                        let v931 = think(c, 930, c.round(k, v929.digest()), &[v929.digest()]);
                        if c.chance(932, c.round(k, v929.digest()), &[v931.digest()]) {
                            let v934 = calc(c, 933, c.round(k, v929.digest()), &[]);
                            let v936 = calc(c, 935, c.round(k, v929.digest()), &[v934.digest()]);
                            let v938 = ask(c, 937, c.round(k, v929.digest()), &[v934.digest()]).timeout(c.limit(939, c.round(k, v929.digest())))?;
                            break [v936.digest(), v938.digest()].mix();
                        }
                        let v951 = match look(c, 942, c.round(k, v929.digest()), &[v929.digest(), v931.digest()]) {
                            v944 if c.guard(943, c.round(k, v929.digest()), 0, v944) => {
                                0
                            }
                            v944 if c.guard(943, c.round(k, v929.digest()), 1, v944) => {
                                let v946 = look(c, 945, c.round(k, v929.digest()), &[v931.digest()]).timeout(c.limit(947, c.round(k, v929.digest()))).unwrap_or(7);
                                let v949 = ask(c, 948, c.round(k, v929.digest()), &[v946.digest()]).or_else(look(c, 950, c.round(k, v929.digest()), &[v946.digest()]));
                                [v949.digest()].mix()
                            }
                            v944 => {
                                [v929.digest()].mix()
                            }
                        };
                        ask(c, 952, c.round(k, v929.digest()), &[])?;
                        v929 = [v951.digest(), v929.digest()].mix();
                    }.max(c.rounds(928, k)).unwrap_or(7);
                    [v955.digest()].mix()
                }
            };
            look(c, 957, k, &[v956.digest(), v914.digest()])
        };
        Ok([v959.digest()].mix())
    }
);

workflow!(
    async fn flow35(c: &Case, k: u64, v960: u64) -> Result<u64, AppError> {
        let v1014 = if c.chance(961, k, &[v960.digest()]) {
            let v963 = if c.chance(962, k, &[v960.digest()]) {
                [v960.digest()].mix()
            };
            let v972 = match flow23(c, c.key(964, k), [v963.digest()].mix()) {
                Ok(v965) => {
                    ask(c, 966, k, &[])
                }
                Err(_) => {
                    flow19(c, c.key(968, k), [v960.digest()].mix())?;
                    put(c, 970, k, &[])
                }
            };
            let v1007 = match c.pick(973, k, 3, &[v960.digest()]) {
                0 => {
                    let v975 = ask(c, 974, k, &[v960.digest(), v972.digest()]).unwrap_or(7);
                    ask(c, 976, k, &[v975.digest()])
                }
                1 => {
                    put(c, 978, k, &[v972.digest()])?;
                    let mut v981: u64 = 0;
                    let mut v982: u64 = [v960.digest()].mix();
                    let v989 = loop {
                        let v984 = look(c, 983, c.round(k, v981.digest()), &[v981.digest(), v982.digest()]);
                        if c.chance(985, c.round(k, v981.digest()), &[v972.digest()]) {
                            break [v984.digest()].mix();
                        }
                        v982 = 0;
                        v981 = [v981.digest()].mix();
                    }.max(c.rounds(980, k));
                    let v991 = send(c, 990, k, &[]);
                    put(c, 992, k, &[v989.digest(), v991.digest(), v981.digest()])
                }
                _ => {
                    let v1002 = match flow23(c, c.key(994, k), [v960.digest()].mix()) {
                        Ok(v995) => {
                            0
                        }
                        Err(_) => {
                            let v1001 = look(c, 1000, k, &[v960.digest()]).after(v972);
                            flow19(c, c.key(998, k), 0)?;
                            let v997 = if c.chance(996, k, &[v972.digest()]) {
                                0
                            };
                            [v997.digest(), v1001.digest()].mix()
                        }
                    };
                    let v1004 = flow19(c, c.key(1003, k), [v972.digest()].mix());
                    ask(c, 1005, k, &[v1002.digest(), v1004.digest()])
                }
            }.ok();
            send(c, 1008, k, &[v1007.digest(), v960.digest()])
        } else if c.chance(1010, k, &[v960.digest()]) {
            [v960.digest()].mix()
        } else {
            flow23(c, c.key(1011, k), [v960.digest()].mix())?
        };
        Ok([v1014.digest(), v960.digest()].mix())
    }
);

workflow!(
    async fn flow36(c: &Case, k: u64, v1015: u64) -> u64 {
        let v1023 = if c.chance(1016, k, &[v1015.digest()]) {
            let v1018 = flow25(c, c.key(1017, k), [v1015.digest()].mix());
            ask(c, 1019, k, &[v1018.digest()])
        } else {
            ask(c, 1021, k, &[v1015.digest()])
        };
        let v1029 = if c.chance(1024, k, &[v1023.digest()]) {
            let v1026 = think(c, 1025, k, &[v1015.digest()]);
            [v1026.digest()].mix()
        } else if c.chance(1027, k, &[v1023.digest()]) {
            0
        } else {
            [v1015.digest()].mix()
        };
        [v1029.digest()].mix()
    }
);

workflow!(
    async fn flow37(c: &Case, k: u64, v1030: u64) -> Result<u64, AppError> {
        let v1032 = keep(c, 1031, k, &[v1030.digest()]);
        let v1035 = send(c, 1034, k, &[v1030.digest()]);
        let mut v1037: u64 = [v1032.digest()].mix();
        let mut v1038: u64 = 0;
        let v1045 = loop {
            let v1040 = think(c, 1039, c.round(k, v1037.digest()), &[v1037.digest(), v1038.digest()]);
            if c.chance(1041, c.round(k, v1037.digest()), &[v1040.digest()]) {
                break 0;
            }
            v1037 = [v1037.digest()].mix();
            v1038 = [v1035.digest()].mix();
        }.max(c.rounds(1036, k))?;
        put(c, 1046, k, &[v1045.digest(), v1038.digest()])
    }
);

workflow!(
    async fn flow38(c: &Case, k: u64, v1048: u64) -> u64 {
        let v1050 = flow25(c, c.key(1049, k), [v1048.digest()].mix());
        let mut v1052: u64 = [v1048.digest()].mix();
        let v1058 = loop {
            let v1054 = think(c, 1053, c.round(k, v1052.digest()), &[v1052.digest()]);
            if c.chance(1055, c.round(k, v1052.digest()), &[v1054.digest()]) {
                break 0;
            }
            v1052 = [v1054.digest(), v1052.digest()].mix();
        }.max(c.rounds(1051, k)).or_else(ask(c, 1059, k, &[])).ok();
        let v1063 = if let Some(v1060) = &v1058 {
            let v1062 = keep(c, 1061, k, &[v1052.digest()]);
            [v1062.digest()].mix()
        } else {
            [v1050.digest()].mix()
        };
        [v1063.digest()].mix()
    }
);

workflow!(
    async fn flow39(c: &Case, k: u64, v1064: u64) -> Result<u64, AppError> {
        let v1066 = ask(c, 1065, k, &[v1064.digest()]);
        let v1082 = for k1067 in c.list(1067, k, &[v1066.digest()]).concurrent(c.width(1068, k)) {
            let v1081 = for k1069 in c.list(1069, k1067.digest(), &[]).concurrent(c.width(1070, k1067.digest())) {
                let v1078 = match c.pick(1071, k1069.digest(), 2, &[v1064.digest()]) {
                    0 => {
                        let v1073 = flow23(c, c.key(1072, k1069.digest()), 0).or_else(look(c, 1074, k1069.digest(), &[]));
                        let v1076 = post(c, 1075, k1069.digest(), &[v1066.digest(), v1073.digest()])?;
                        [v1076.digest(), v1066.digest()].mix()
                    }
                    _ => {
                        [v1064.digest()].mix()
                    }
                };
                flow23(c, c.key(1079, k1069.digest()), [v1078.digest(), v1064.digest()].mix()).unwrap_or(7)
            };
            [v1081.digest()].mix()
        };
        Ok([v1082.digest()].mix())
    }
);

workflow!(
    async fn flow40(c: &Case, k: u64, v1083: u64) -> u64 {
        let v1094 = for k1084 in c.list(1084, k, &[v1083.digest()]).concurrent(c.width(1085, k)) {
            let v1087 = keep(c, 1086, k1084.digest(), &[v1083.digest()]);
            let v1090 = flow25(c, c.key(1089, k1084.digest()), [v1087.digest()].mix()).guess(c.guess(1091, k1084.digest(), &[]));
            ask(c, 1092, k1084.digest(), &[v1090.digest()]).unwrap_or(7)
        };
        let mut v1096: u64 = 0;
        let v1112 = loop {
            let v1098 = think(c, 1097, c.round(k, v1096.digest()), &[v1096.digest()]);
            let v1100 = flow11(c, c.key(1099, c.round(k, v1096.digest())), 0).after(v1098);
            let v1108 = match ask(c, 1101, c.round(k, v1096.digest()), &[v1094.digest(), v1096.digest()]) {
                Ok(v1102) => {
                    let v1104 = calc(c, 1103, c.round(k, v1096.digest()), &[]);
                    [v1104.digest()].mix()
                }
                Err(_) => {
                    flow5(c, c.key(1106, c.round(k, v1096.digest())), 0).unwrap_or(7)
                }
            };
            if c.chance(1109, c.round(k, v1096.digest()), &[v1108.digest()]) {
                break [v1098.digest(), v1100.digest()].mix();
            }
            v1096 = [v1098.digest(), v1096.digest()].mix();
        }.max(c.rounds(1095, k));
        keep(c, 1113, k, &[v1112.digest()])
    }
);

workflow!(
    async fn flow41(c: &Case, k: u64, v1115: u64) -> Result<u64, AppError> {
        flow32(c, c.key(1137, k), [v1115.digest()].mix())?;
        keep(c, 1142, k, &[v1136.digest(), v1140.digest()]);
        let v1136 = for k1116 in c.list(1116, k, &[]).concurrent(c.width(1117, k)) {
            let v1135 = match look(c, 1118, k1116.digest(), &[]) {
                v1120 if c.guard(1119, k1116.digest(), 0, v1120) => {
                    [v1115.digest()].mix()
                }
                v1120 => {
                    let v1134 = match look(c, 1123, k1116.digest(), &[]) {
                        v1125 if c.guard(1124, k1116.digest(), 0, v1125) => {
                            ask(c, 1126, k1116.digest(), &[])
                        }
                        v1125 => {
                            let v1129 = post(c, 1128, k1116.digest(), &[v1122.digest(), v1125.digest()]).or_else(put(c, 1130, k1116.digest(), &[v1122.digest(), v1125.digest()])).guess(c.guess(1131, k1116.digest(), &[]))?;
                            ask(c, 1132, k1116.digest(), &[v1129.digest(), v1125.digest()])
                        }
                    }.unwrap_or(7);
                    let v1122 = flow18(c, c.key(1121, k1116.digest()), [v1120.digest()].mix());
                    [v1134.digest()].mix()
                }
            };
            [v1135.digest()].mix()
        };
        let v1140 = calc(c, 1139, k, &[v1115.digest()]);
        Ok(0)
    }
);

workflow!(
    async fn flow42(c: &Case, k: u64, v1144: u64) -> Result<u64, AppError> {
        let v1146 = flow25(c, c.key(1145, k), 0);
        let v1148 = ask(c, 1147, k, &[]).timeout(c.limit(1149, k)).ok();
        let v1151 = flow36(c, c.key(1150, k), 0);
        let v1153 = flow36(c, c.key(1152, k), 0).after(v1146);
        let v1155 = flow34(c, c.key(1154, k), [v1144.digest(), v1151.digest()].mix()).or_else(look(c, 1156, k, &[v1144.digest(), v1151.digest()]));
        let v1158 = ask(c, 1157, k, &[v1153.digest()]).after(v1151).ok();
        let v1160 = flow34(c, c.key(1159, k), 0).timeout(c.limit(1161, k)).ok();
        let v1163 = think(c, 1162, k, &[v1146.digest(), v1158.digest()]).after(v1155);
        let v1165 = flow23(c, c.key(1164, k), [v1163.digest()].mix()).timeout(c.limit(1166, k))?;
        let v1168 = flow25(c, c.key(1167, k), [v1165.digest()].mix()).timeout(c.limit(1169, k)).unwrap_or(7);
        let v1171 = ask(c, 1170, k, &[v1168.digest()]).unwrap_or(7);
        ask(c, 1172, k, &[v1148.digest(), v1155.digest(), v1160.digest(), v1171.digest(), v1165.digest()])
    }
);

workflow!(
    async fn flow43(c: &Case, k: u64, v1174: u64) -> u64 {
        let v1199 = for k1177 in c.list(1177, k, &[v1176.digest()]).concurrent(c.width(1178, k)) {
            let v1180 = ask(c, 1179, k1177.digest(), &[]).unwrap_or(7);
            let v1183 = ask(c, 1182, k1177.digest(), &[v1174.digest()]).after(v1180).timeout(c.limit(1184, k1177.digest())).unwrap_or(7);
            let mut v1186: u64 = [v1174.digest()].mix();
            let v1198 = loop {
                let v1188 = look(c, 1187, c.round(k1177.digest(), v1186.digest()), &[v1186.digest()]);
                if c.chance(1189, c.round(k1177.digest(), v1186.digest()), &[v1188.digest()]) {
                    keep(c, 1192, c.round(k1177.digest(), v1186.digest()), &[]);
                    keep(c, 1190, c.round(k1177.digest(), v1186.digest()), &[v1183.digest()]);
                }
                if c.chance(1195, c.round(k1177.digest(), v1186.digest()), &[v1188.digest()]) {
                    break 0;
                }
                v1186 = [v1186.digest()].mix();
            }.max(c.rounds(1185, k1177.digest()));
            [v1180.digest(), v1198.digest()].mix()
        };
        let v1176 = flow36(c, c.key(1175, k), 0);
        flow5(c, c.key(1200, k), [v1199.digest()].mix()).unwrap_or(7)
    }
);

workflow!(
    async fn flow44(c: &Case, k: u64, v1202: u64) -> Result<u64, AppError> {
        let mut v1204: u64 = [v1202.digest()].mix();
        let mut v1205: u64 = [v1202.digest()].mix();
        let v1212 = loop {
            let v1207 = look(c, 1206, c.round(k, v1204.digest()), &[v1204.digest(), v1205.digest()]);
            if c.chance(1208, c.round(k, v1204.digest()), &[v1207.digest()]) {
                break [v1202.digest()].mix();
            }
            v1204 = [v1204.digest()].mix();
            v1205 = [v1205.digest(), v1207.digest()].mix();
        }.max(c.rounds(1203, k)).ok();
        let v1214 = ask(c, 1213, k, &[]).timeout(c.limit(1215, k)).ok();
        let v1230 = match look(c, 1216, k, &[v1205.digest()]) {
            v1218 if c.guard(1217, k, 0, v1218) => {
                let v1220 = look(c, 1219, k, &[v1204.digest()]).timeout(c.limit(1221, k));
                [v1220.digest(), v1204.digest()].mix()
            }
            v1218 => {
                let mut v1223: u64 = [v1218.digest()].mix();
                let v1229 = loop {
                    let v1225 = look(c, 1224, c.round(k, v1223.digest()), &[v1223.digest()]);
                    if c.chance(1226, c.round(k, v1223.digest()), &[v1212.digest(), v1225.digest()]) {
                        break [v1225.digest()].mix();
                    }
                    v1223 = [v1223.digest()].mix();
                }.max(c.rounds(1222, k))?;
                [v1229.digest(), v1223.digest()].mix()
            }
        };
        let v1232 = flow36(c, c.key(1231, k), [v1214.digest(), v1230.digest()].mix()).timeout(c.limit(1233, k)).unwrap_or(7);
        let v1236 = ask(c, 1235, k, &[v1212.digest()]).after(v1230);
        Ok([v1232.digest(), v1236.digest()].mix())
    }
);

workflow!(
    async fn flow45(c: &Case, k: u64, v1237: u64) -> Result<u64, AppError> {
        let v1281 = if c.chance(1238, k, &[v1237.digest()]) {
            let v1269 = if c.chance(1239, k, &[v1237.digest()]) {
                let v1264 = for k1240 in c.list(1240, k, &[v1237.digest()]).concurrent(c.width(1241, k)) {
                    let v1243 = keep(c, 1242, k1240.digest(), &[]);
                    let v1263 = match ask(c, 1244, k1240.digest(), &[v1237.digest(), v1243.digest()]) {
                        Ok(v1245) => {
                            let v1247 = ask(c, 1246, k1240.digest(), &[]).timeout(c.limit(1248, k1240.digest())).ok().guess(c.guess_maybe(1249, k1240.digest(), &[]));
                            let v1251 = ask(c, 1250, k1240.digest(), &[v1245.digest(), v1247.digest()]).timeout(c.limit(1252, k1240.digest())).ok();
                            ask(c, 1253, k1240.digest(), &[v1237.digest()]).after(v1251)?;
                            ask(c, 1255, k1240.digest(), &[v1251.digest(), v1247.digest()])
                        }
                        Err(_) => {
                            let v1258 = ask(c, 1257, k1240.digest(), &[v1237.digest()]).timeout(c.limit(1259, k1240.digest())).ok().guess(c.guess_maybe(1260, k1240.digest(), &[]));
                            ask(c, 1261, k1240.digest(), &[v1258.digest()])
                        }
                    };
                    [v1263.digest()].mix()
                };
                put(c, 1265, k, &[v1237.digest()])?;
                flow5(c, c.key(1267, k), [v1264.digest()].mix())?
            };
            let v1280 = for k1270 in c.list(1270, k, &[v1269.digest()]).concurrent(c.width(1271, k)) {
                let v1277 = match c.pick(1272, k1270.digest(), 2, &[v1237.digest()]) {
                    0 => {
                        0
                    }
                    _ => {
                        let v1276 = flow34(c, c.key(1275, k1270.digest()), 0).unwrap_or(7);
                        let v1274 = keep(c, 1273, k1270.digest(), &[v1269.digest()]);
                        [v1274.digest(), v1276.digest()].mix()
                    }
                };
                send(c, 1278, k1270.digest(), &[v1277.digest(), v1269.digest()])
            };
            [v1280.digest()].mix()
        };
        Ok([v1281.digest()].mix())
    }
);

workflow!(
    async fn flow46(c: &Case, k: u64, v1282: u64) -> Result<u64, AppError> {
        let mut v1284: u64 = 0;
        let v1293 = loop {
            let v1286 = look(c, 1285, c.round(k, v1284.digest()), &[v1284.digest()]);
            let v1288 = post(c, 1287, c.round(k, v1284.digest()), &[v1282.digest()])?;
            if c.chance(1290, c.round(k, v1284.digest()), &[v1286.digest()]) {
                break [v1284.digest()].mix();
            }
            v1284 = [v1288.digest(), v1284.digest()].mix();
        }.max(c.rounds(1283, k))?;
        let v1295 = look(c, 1294, k, &[v1282.digest(), v1293.digest()]);
        let v1318 = if c.chance(1296, k, &[v1295.digest()]) {
            let v1301 = keep(c, 1300, k, &[]);
            let v1298 = post(c, 1297, k, &[v1282.digest(), v1284.digest()]).unwrap_or(7);
            post(c, 1303, k, &[v1298.digest(), v1301.digest()])?
        } else if c.chance(1305, k, &[v1295.digest()]) {
            let v1310 = flow16(c, c.key(1309, k), 0);
            let v1313 = flow38(c, c.key(1312, k), [v1307.digest(), v1310.digest()].mix());
            let v1307 = flow19(c, c.key(1306, k), [v1293.digest()].mix()).or_else(look(c, 1308, k, &[v1293.digest()]));
            [v1313.digest()].mix()
        } else {
            flow38(c, c.key(1315, k), [v1284.digest()].mix());
            [v1295.digest()].mix()
        };
        let v1320 = flow5(c, c.key(1319, k), [v1318.digest()].mix()).guess(c.guess(1321, k, &[]))?;
        let v1331 = match c.pick(1322, k, 3, &[v1320.digest()]) {
            0 => {
                let v1324 = send(c, 1323, k, &[v1284.digest()]);
                put(c, 1325, k, &[v1324.digest(), v1320.digest()])
            }
            1 => {
                ask(c, 1327, k, &[])
            }
            _ => {
                ask(c, 1329, k, &[v1295.digest()])
            }
        }.unwrap_or(7);
        ask(c, 1332, k, &[v1331.digest()])
    }
);

workflow!(
    async fn flow47(c: &Case, k: u64, v1334: u64) -> Result<u64, AppError> {
        let v1336 = think(c, 1335, k, &[]);
        let v1341 = if c.chance(1338, k, &[v1336.digest()]) {
            let v1340 = keep(c, 1339, k, &[]);
            [v1340.digest()].mix()
        };
        let v1375 = if let Some(v1347) = &v1341 {
            let v1349 = look(c, 1348, k, &[]);
            let v1370 = match c.pick(1351, k, 2, &[v1343.digest(), v1347.digest()]) {
                0 => {
                    let v1367 = if let Some(v1352) = &v1341 {
                        let v1364 = if let Some(v1353) = &v1341 {
                            flow38(c, c.key(1354, k), [v1347.digest()].mix());
                            ask(c, 1356, k, &[v1349.digest()])
                        } else {
                            let v1359 = post(c, 1358, k, &[v1349.digest()]);
                            flow19(c, c.key(1360, k), [v1352.digest(), v1359.digest()].mix())?;
                            put(c, 1362, k, &[v1349.digest()])
                        }.unwrap_or(7);
                        let v1366 = post(c, 1365, k, &[]);
                        [v1364.digest(), v1366.digest()].mix()
                    } else {
                        0
                    };
                    keep(c, 1368, k, &[v1367.digest(), v1341.digest()])
                }
                _ => {
                    [v1347.digest()].mix()
                }
            };
            ask(c, 1371, k, &[v1370.digest()])
        } else {
            put(c, 1373, k, &[])
        }?;
        let v1343 = flow25(c, c.key(1342, k), 0).timeout(c.limit(1344, k)).or_else(look(c, 1345, k, &[])).guess(c.guess(1346, k, &[]));
        flow23(c, c.key(1376, k), [v1375.digest()].mix())
    }
);

pub(crate) static RUNS: &[Run] = &[
    |c| Box::pin(flow0(c, 0, 0)),
    |c| Box::pin(flow1(c, 0, 0)),
    |c| Box::pin(flow2(c, 0, 0)),
    |c| Box::pin(flow3(c, 0, 0)),
    |c| Box::pin(flow4(c, 0, 0)),
    |c| Box::pin(flow5(c, 0, 0)),
    |c| Box::pin(flow6(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow7(c, 0, 0).await) }),
    |c| Box::pin(flow8(c, 0, 0)),
    |c| Box::pin(flow9(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow10(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow11(c, 0, 0).await) }),
    |c| Box::pin(flow12(c, 0, 0)),
    |c| Box::pin(flow13(c, 0, 0)),
    |c| Box::pin(flow14(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow15(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow16(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow17(c, 0, 0).await) }),
    |c| Box::pin(flow18(c, 0, 0)),
    |c| Box::pin(flow19(c, 0, 0)),
    |c| Box::pin(flow20(c, 0, 0)),
    |c| Box::pin(flow21(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow22(c, 0, 0).await) }),
    |c| Box::pin(flow23(c, 0, 0)),
    |c| Box::pin(flow24(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow25(c, 0, 0).await) }),
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
];

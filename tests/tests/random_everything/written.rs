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
    async fn flow7(c: &Case, k: u64, v176: u64) -> Result<u64, AppError> {
        let v178 = look(c, 177, k, &[v176.digest()]);
        let v180 = ask(c, 179, k, &[v176.digest(), v178.digest()]);
        let v182 = flow3(c, c.key(181, k), 0).ok();
        let v188 = for k184 in c.list(184, k, &[]).concurrent(c.width(185, k)) {
            flow1(c, c.key(186, k184.digest()), 0)?
        };
        let v190 = think(c, 189, k, &[v180.digest()]).after(v182);
        let mut v193: u64 = [v190.digest()].mix();
        let mut v194: u64 = [v188.digest()].mix();
        let v212 = loop {
            let v196 = look(c, 195, c.round(k, v193.digest()), &[v193.digest(), v194.digest()]);
            if c.chance(197, c.round(k, v193.digest()), &[v182.digest(), v194.digest()]) {
                let v203 = for k198 in c.list(198, c.round(k, v193.digest()), &[v188.digest()]).concurrent(c.width(199, c.round(k, v193.digest()))) {
                    flow4(c, c.key(200, k198.digest()), [v194.digest(), v196.digest()].mix()).timeout(c.limit(202, k198.digest()))?;
                    [v196.digest()].mix()
                };
                break [v203.digest(), v196.digest()].mix();
            }
            v194 = [v196.digest()].mix();
            let v207 = look(c, 206, c.round(k, v193.digest()), &[v193.digest()]);
            let v209 = think(c, 208, c.round(k, v193.digest()), &[]);
            v193 = [v207.digest(), v209.digest(), v196.digest(), v193.digest()].mix();
        }.max(c.rounds(192, k)).unwrap_or(7);
        Ok([v212.digest(), v194.digest()].mix())
    }
);

workflow!(
    async fn flow8(c: &Case, k: u64, v213: u64) -> Result<u64, AppError> {
        let v215 = if c.chance(214, k, &[v213.digest()]) {
            [v213.digest()].mix()
        } else {
            [v213.digest()].mix()
        };
        let v217 = look(c, 216, k, &[v215.digest()]).timeout(c.limit(218, k)).guess(c.guess(219, k, &[v215.digest()]))?;
        let v221 = flow6(c, c.key(220, k), [v217.digest()].mix());
        let mut v223: u64 = [v217.digest()].mix();
        let v234 = loop {
            let v225 = look(c, 224, c.round(k, v223.digest()), &[v223.digest()]);
            let v228 = for k226 in c.list(226, c.round(k, v223.digest()), &[]).concurrent(c.width(227, c.round(k, v223.digest()))) {
                [v217.digest()].mix()
            };
            let v230 = think(c, 229, c.round(k, v223.digest()), &[]);
            if c.chance(231, c.round(k, v223.digest()), &[v225.digest(), v230.digest()]) {
                break [v230.digest()].mix();
            }
            v223 = [v228.digest(), v223.digest()].mix();
        }.max(c.rounds(222, k))?;
        let v236 = flow5(c, c.key(235, k), 0).unwrap_or(7).guess(c.guess(237, k, &[]));
        let v245 = if c.chance(238, k, &[v236.digest()]) {
            let v240 = ask(c, 239, k, &[v223.digest(), v234.digest()]).ok();
            put(c, 241, k, &[v240.digest(), v236.digest()])
        } else {
            ask(c, 243, k, &[v234.digest()])
        }?;
        ask(c, 246, k, &[v221.digest(), v245.digest()])
    }
);

workflow!(
    async fn flow9(c: &Case, k: u64, v248: u64) -> Result<u64, AppError> {
        let v250 = keep(c, 249, k, &[v248.digest()]);
        let v252 = flow5(c, c.key(251, k), 0).after(v250).timeout(c.limit(253, k)).ok().guess(c.guess_maybe(254, k, &[]));
        let v289 = match look(c, 255, k, &[]) {
            v257 if c.guard(256, k, 0, v257) => {
                let v288 = if let Some(v258) = &v252 {
                    let v272 = match flow5(c, c.key(259, k), [v257.digest()].mix()) {
                        Ok(v260) => {
                            [v252.digest()].mix()
                        }
                        Err(_) => {
                            let v269 = match c.pick(261, k, 2, &[v252.digest(), v258.digest()]) {
                                0 => {
                                    keep(c, 262, k, &[v248.digest(), v257.digest()]);
                                    let v265 = look(c, 264, k, &[]);
                                    flow6(c, c.key(266, k), 0).after(v265).timeout(c.limit(268, k))?;
                                    [v265.digest()].mix()
                                }
                                _ => {
                                    0
                                }
                            };
                            flow5(c, c.key(270, k), [v269.digest(), v252.digest()].mix())?
                        }
                    };
                    let v274 = think(c, 273, k, &[v272.digest()]);
                    let v285 = if let Some(v276) = &v252 {
                        let v278 = ask(c, 277, k, &[v248.digest(), v272.digest()]).or_else(look(c, 279, k, &[v248.digest(), v272.digest()]));
                        put(c, 281, k, &[v278.digest()]).unwrap_or(7)
                    } else {
                        flow2(c, c.key(283, k), 0)?
                    };
                    put(c, 286, k, &[v274.digest(), v285.digest()]).unwrap_or(7)
                };
                [v288.digest(), v250.digest()].mix()
            }
            v257 => {
                [v250.digest()].mix()
            }
        };
        ask(c, 290, k, &[v289.digest()])
    }
);

workflow!(
    async fn flow10(c: &Case, k: u64, v292: u64) -> u64 {
        let v341 = for k293 in c.list(293, k, &[v292.digest()]).concurrent(c.width(294, k)) {
            let v327 = if c.chance(295, k293.digest(), &[v292.digest()]) {
                let mut v297: u64 = [v292.digest()].mix();
                let v314 = loop {
                    let v299 = look(c, 298, c.round(k293.digest(), v297.digest()), &[v297.digest()]);
                    if c.chance(300, c.round(k293.digest(), v297.digest()), &[v299.digest()]) {
                        let v302 = ask(c, 301, c.round(k293.digest(), v297.digest()), &[v297.digest()]).unwrap_or(7);
                        let v304 = flow2(c, c.key(303, c.round(k293.digest(), v297.digest())), [v292.digest(), v299.digest()].mix()).after(v302).unwrap_or(7);
                        let v307 = flow6(c, c.key(306, c.round(k293.digest(), v297.digest())), [v297.digest(), v299.digest()].mix()).after(v304).or_else(ask(c, 308, c.round(k293.digest(), v297.digest()), &[v297.digest(), v299.digest()])).ok();
                        break [v302.digest(), v304.digest(), v307.digest(), v299.digest()].mix();
                    }
                    let v312 = flow5(c, c.key(311, c.round(k293.digest(), v297.digest())), 0).unwrap_or(7);
                    v297 = [v312.digest(), v297.digest()].mix();
                }.max(c.rounds(296, k293.digest())).or_else(ask(c, 315, k293.digest(), &[]));
                let v317 = ask(c, 316, k293.digest(), &[]);
                let v319 = calc(c, 318, k293.digest(), &[]).after(v314);
                [v314.digest(), v317.digest(), v319.digest()].mix()
            } else if c.chance(321, k293.digest(), &[v292.digest()]) {
                let v323 = think(c, 322, k293.digest(), &[v292.digest()]);
                [v323.digest()].mix()
            } else {
                let v325 = ask(c, 324, k293.digest(), &[]);
                [v325.digest()].mix()
            };
            let v340 = if c.chance(328, k293.digest(), &[v292.digest()]) {
                let v335 = if c.chance(329, k293.digest(), &[v327.digest()]) {
                    let v331 = calc(c, 330, k293.digest(), &[]);
                    [v331.digest(), v292.digest()].mix()
                } else if c.chance(333, k293.digest(), &[v327.digest()]) {
                    [v292.digest()].mix()
                } else {
                    [v292.digest()].mix()
                };
                ask(c, 336, k293.digest(), &[v335.digest()])
            } else {
                put(c, 338, k293.digest(), &[v292.digest()])
            }.ok();
            [v340.digest()].mix()
        };
        flow4(c, c.key(342, k), [v341.digest()].mix()).unwrap_or(7)
    }
);

workflow!(
    async fn flow11(c: &Case, k: u64, v344: u64) -> u64 {
        let v373 = if c.chance(345, k, &[v344.digest()]) {
            let mut v347: u64 = [v344.digest()].mix();
            let v370 = loop {
                let v349 = look(c, 348, c.round(k, v347.digest()), &[v347.digest()]);
                let v364 = match think(c, 350, c.round(k, v347.digest()), &[v344.digest()]) {
                    v352 if c.guard(351, c.round(k, v347.digest()), 0, v352) => {
                        let v363 = for k353 in c.list(353, c.round(k, v347.digest()), &[v349.digest()]).concurrent(c.width(354, c.round(k, v347.digest()))) {
                            let v359 = ask(c, 358, k353.digest(), &[v352.digest()]).after(v356).or_else(look(c, 360, k353.digest(), &[v352.digest()]));
                            let v356 = ask(c, 355, k353.digest(), &[]).timeout(c.limit(357, k353.digest())).unwrap_or(7);
                            keep(c, 361, k353.digest(), &[v356.digest(), v359.digest()])
                        };
                        [v363.digest()].mix()
                    }
                    v352 => {
                        0
                    }
                };
                let v366 = think(c, 365, c.round(k, v347.digest()), &[]);
                if c.chance(367, c.round(k, v347.digest()), &[v366.digest()]) {
                    break 0;
                }
                v347 = [v364.digest(), v347.digest()].mix();
            }.max(c.rounds(346, k)).unwrap_or(7);
            [v370.digest(), v344.digest()].mix()
        } else {
            ask(c, 371, k, &[]).unwrap_or(7)
        };
        flow6(c, c.key(374, k), [v373.digest()].mix()).unwrap_or(7)
    }
);

workflow!(
    async fn flow12(c: &Case, k: u64, v376: u64) -> Result<u64, AppError> {
        let v378 = put(c, 377, k, &[v376.digest()])?;
        let v380 = flow7(c, c.key(379, k), 0);
        let v382 = flow1(c, c.key(381, k), [v378.digest(), v380.digest()].mix()).unwrap_or(7);
        let v384 = calc(c, 383, k, &[v380.digest(), v382.digest()]);
        Ok([v384.digest()].mix())
    }
);

workflow!(
    async fn flow13(c: &Case, k: u64, v385: u64) -> Result<u64, AppError> {
        let v387 = put(c, 386, k, &[]);
        put(c, 388, k, &[v385.digest()])?;
        let v399 = match c.pick(390, k, 2, &[v387.digest()]) {
            0 => {
                let v398 = for k391 in c.list(391, k, &[]).concurrent(c.width(392, k)) {
                    let v397 = for k393 in c.list(393, k391.digest(), &[v387.digest()]).concurrent(c.width(394, k391.digest())) {
                        let v396 = send(c, 395, k393.digest(), &[v385.digest(), v387.digest()]);
                        [v396.digest()].mix()
                    };
                    [v397.digest(), v387.digest()].mix()
                };
                [v398.digest(), v387.digest()].mix()
            }
            _ => {
                0
            }
        };
        Ok([v399.digest()].mix())
    }
);

workflow!(
    async fn flow14(c: &Case, k: u64, v400: u64) -> Result<u64, AppError> {
        let v432 = if c.chance(401, k, &[v400.digest()]) {
            let v403 = ask(c, 402, k, &[v400.digest()])?;
            let v415 = match c.pick(404, k, 2, &[v403.digest()]) {
                0 => {
                    put(c, 405, k, &[v403.digest()])
                }
                _ => {
                    let v408 = keep(c, 407, k, &[v403.digest()]).guess(c.guess(409, k, &[v403.digest()]));
                    look(c, 410, k, &[]).timeout(c.limit(412, k))?;
                    ask(c, 413, k, &[v408.digest()])
                }
            }.unwrap_or(7);
            [v415.digest()].mix()
        } else if c.chance(416, k, &[v400.digest()]) {
            let v428 = if c.chance(417, k, &[v400.digest()]) {
                let v419 = look(c, 418, k, &[v400.digest()]);
                flow5(c, c.key(420, k), [v419.digest()].mix())?
            } else if c.chance(422, k, &[v400.digest()]) {
                put(c, 423, k, &[v400.digest()]).unwrap_or(7)
            } else {
                flow5(c, c.key(425, k), 0)?
            };
            [v428.digest(), v400.digest()].mix()
        } else {
            flow2(c, c.key(429, k), 0).unwrap_or(7)
        };
        Ok([v432.digest()].mix())
    }
);

workflow!(
    async fn flow15(c: &Case, k: u64, v433: u64) -> Result<u64, AppError> {
        flow6(c, c.key(434, k), 0)?;
        let v442 = match look(c, 436, k, &[v433.digest()]) {
            v438 if c.guard(437, k, 0, v438) => {
                let v440 = ask(c, 439, k, &[]).timeout(c.limit(441, k))?;
                [v440.digest(), v433.digest()].mix()
            }
            v438 => {
                0
            }
        };
        Ok([v442.digest()].mix())
    }
);

workflow!(
    async fn flow16(c: &Case, k: u64, v443: u64) -> u64 {
        let v461 = think(c, 460, k, &[v457.digest()]);
        let v445 = ask(c, 444, k, &[v443.digest()]).unwrap_or(7);
        let v451 = if c.chance(450, k, &[v448.digest()]) {
            0
        };
        let v453 = think(c, 452, k, &[v448.digest()]);
        let v448 = keep(c, 447, k, &[v443.digest()]).guess(c.guess(449, k, &[]));
        let v455 = ask(c, 454, k, &[v451.digest(), v453.digest()]);
        let v457 = ask(c, 456, k, &[v451.digest()]).or_else(look(c, 458, k, &[v451.digest()])).guess(c.guess(459, k, &[v443.digest()]));
        [v445.digest(), v455.digest(), v461.digest()].mix()
    }
);

workflow!(
    async fn flow17(c: &Case, k: u64, v463: u64) -> u64 {
        let mut v465: u64 = [v463.digest()].mix();
        let mut v466: u64 = [v463.digest()].mix();
        let v503 = loop {
            let v468 = look(c, 467, c.round(k, v465.digest()), &[v465.digest(), v466.digest()]);
            let v470 = keep(c, 469, c.round(k, v465.digest()), &[v465.digest()]);
            v466 = [v466.digest()].mix();
            let v498 = if c.chance(473, c.round(k, v465.digest()), &[v468.digest()]) {
                let v479 = for k474 in c.list(474, c.round(k, v465.digest()), &[v470.digest()]).concurrent(c.width(475, c.round(k, v465.digest()))) {
                    let v477 = keep(c, 476, k474.digest(), &[v470.digest()]);
                    [v477.digest()].mix()
                };
                let v491 = if c.chance(480, c.round(k, v465.digest()), &[v468.digest()]) {
                    let v482 = look(c, 481, c.round(k, v465.digest()), &[]).after(v470);
                    if c.chance(484, c.round(k, v465.digest()), &[v482.digest()]) {
                        let v486 = calc(c, 485, c.round(k, v465.digest()), &[v468.digest()]);
                        break [v486.digest()].mix();
                    }
                    ask(c, 489, c.round(k, v465.digest()), &[v479.digest()]).unwrap_or(7)
                } else {
                    break 0;
                };
                [v491.digest(), v479.digest()].mix()
            } else if c.chance(492, c.round(k, v465.digest()), &[v465.digest(), v470.digest()]) {
                look(c, 493, c.round(k, v465.digest()), &[])
            } else {
                flow6(c, c.key(495, c.round(k, v465.digest())), 0).unwrap_or(7)
            };
            let v500 = ask(c, 499, c.round(k, v465.digest()), &[v468.digest(), v470.digest()]).or_else(look(c, 501, c.round(k, v465.digest()), &[v468.digest(), v470.digest()]));
            v465 = [v498.digest(), v500.digest(), v465.digest()].mix();
        }.max(c.rounds(464, k)).or_else(look(c, 504, k, &[v463.digest()]));
        [v503.digest()].mix()
    }
);

workflow!(
    async fn flow18(c: &Case, k: u64, v505: u64) -> Result<u64, AppError> {
        let v525 = match look(c, 508, k, &[v505.digest(), v507.digest()]) {
            v510 if c.guard(509, k, 0, v510) => {
                put(c, 511, k, &[v507.digest()])
            }
            v510 => {
                let v522 = if c.chance(515, k, &[v505.digest(), v507.digest()]) {
                    let v517 = look(c, 516, k, &[v507.digest()]);
                    [v517.digest()].mix()
                } else if c.chance(518, k, &[v505.digest(), v510.digest()]) {
                    flow1(c, c.key(519, k), 0).unwrap_or(7)
                } else {
                    [v507.digest()].mix()
                };
                let v514 = look(c, 513, k, &[v507.digest()]);
                put(c, 523, k, &[v514.digest(), v522.digest()])
            }
        }?;
        let v507 = ask(c, 506, k, &[v505.digest()])?;
        Ok([v525.digest(), v507.digest()].mix())
    }
);

workflow!(
    async fn flow19(c: &Case, k: u64, v526: u64) -> Result<u64, AppError> {
        let v554 = if c.chance(527, k, &[v526.digest()]) {
            let mut v529: u64 = [v526.digest()].mix();
            let mut v530: u64 = [v526.digest()].mix();
            let v553 = loop {
                let v532 = think(c, 531, c.round(k, v529.digest()), &[v529.digest(), v530.digest()]);
                let v548 = match look(c, 533, c.round(k, v529.digest()), &[]) {
                    v535 if c.guard(534, c.round(k, v529.digest()), 0, v535) => {
                        let v541 = look(c, 540, c.round(k, v529.digest()), &[]).timeout(c.limit(542, c.round(k, v529.digest())))?;
                        send(c, 536, c.round(k, v529.digest()), &[v529.digest(), v535.digest()]);
                        let v539 = put(c, 538, c.round(k, v529.digest()), &[v530.digest(), v535.digest()]).after(v532).unwrap_or(7);
                        flow13(c, c.key(544, c.round(k, v529.digest())), [v539.digest(), v541.digest()].mix())?
                    }
                    v535 if c.guard(534, c.round(k, v529.digest()), 1, v535) => {
                        0
                    }
                    v535 => {
                        flow6(c, c.key(546, c.round(k, v529.digest())), 0).unwrap_or(7)
                    }
                };
                v530 = [v548.digest()].mix();
                if c.chance(550, c.round(k, v529.digest()), &[v548.digest()]) {
                    break [v526.digest()].mix();
                }
                v529 = [v532.digest(), v529.digest()].mix();
            }.max(c.rounds(528, k))?;
            [v553.digest(), v526.digest()].mix()
        } else {
            [v526.digest()].mix()
        };
        Ok([v554.digest()].mix())
    }
);

workflow!(
    async fn flow20(c: &Case, k: u64, v555: u64) -> Result<u64, AppError> {
        let v559 = flow6(c, c.key(558, k), 0).or_else(look(c, 560, k, &[])).guess(c.guess(561, k, &[]));
        let v571 = match c.pick(562, k, 3, &[v557.digest()]) {
            0 => {
                let v564 = calc(c, 563, k, &[]);
                ask(c, 565, k, &[v564.digest()])
            }
            1 => {
                ask(c, 567, k, &[v559.digest()])
            }
            _ => {
                ask(c, 569, k, &[v555.digest()])
            }
        }?;
        let v557 = flow6(c, c.key(556, k), 0).ok();
        Ok([v571.digest()].mix())
    }
);

workflow!(
    async fn flow21(c: &Case, k: u64, v572: u64) -> Result<u64, AppError> {
        let v574 = ask(c, 573, k, &[v572.digest()]);
        let v576 = look(c, 575, k, &[v574.digest()]).guess(c.guess(577, k, &[]));
        let v586 = for k578 in c.list(578, k, &[]).concurrent(c.width(579, k)) {
            let v581 = ask(c, 580, k578.digest(), &[v572.digest(), v574.digest()]).ok();
            let v584 = look(c, 583, k578.digest(), &[]);
            [v581.digest(), v584.digest()].mix()
        };
        let v588 = look(c, 587, k, &[v574.digest(), v586.digest()]);
        let v591 = look(c, 590, k, &[]).after(v576).guess(c.guess(592, k, &[v588.digest()]));
        let v594 = ask(c, 593, k, &[v586.digest()]).unwrap_or(7);
        let v596 = flow5(c, c.key(595, k), [v576.digest()].mix());
        let v598 = flow4(c, c.key(597, k), 0).or_else(look(c, 599, k, &[]));
        let v602 = think(c, 601, k, &[v591.digest()]);
        let v604 = look(c, 603, k, &[v591.digest()]);
        let v606 = ask(c, 605, k, &[v602.digest(), v604.digest()]).timeout(c.limit(607, k)).unwrap_or(7);
        let v609 = ask(c, 608, k, &[])?;
        Ok([v588.digest(), v594.digest(), v596.digest(), v598.digest(), v606.digest(), v609.digest()].mix())
    }
);

workflow!(
    async fn flow22(c: &Case, k: u64, v611: u64) -> u64 {
        let v613 = keep(c, 612, k, &[v611.digest()]).guess(c.guess(614, k, &[v611.digest()]));
        let v616 = flow6(c, c.key(615, k), [v613.digest()].mix()).timeout(c.limit(617, k));
        let v619 = flow6(c, c.key(618, k), [v611.digest(), v616.digest()].mix()).or_else(look(c, 620, k, &[v611.digest(), v616.digest()])).guess(c.guess(621, k, &[]));
        keep(c, 622, k, &[v619.digest()]);
        let v629 = match c.pick(624, k, 2, &[v619.digest()]) {
            0 => {
                let v626 = calc(c, 625, k, &[]);
                flow14(c, c.key(627, k), [v626.digest()].mix()).unwrap_or(7)
            }
            _ => {
                [v616.digest()].mix()
            }
        };
        [v629.digest(), v619.digest()].mix()
    }
);

workflow!(
    async fn flow23(c: &Case, k: u64, v630: u64) -> Result<u64, AppError> {
        let v643 = ask(c, 642, k, &[v632.digest()]).after(v635).timeout(c.limit(644, k));
        let v640 = calc(c, 639, k, &[v630.digest(), v635.digest()]).after(v632).guess(c.guess(641, k, &[]));
        let v635 = look(c, 634, k, &[v630.digest()]).timeout(c.limit(636, k)).or_else(look(c, 637, k, &[v630.digest()]));
        let v632 = look(c, 631, k, &[]).timeout(c.limit(633, k));
        flow6(c, c.key(645, k), [v640.digest(), v643.digest()].mix())
    }
);

workflow!(
    async fn flow24(c: &Case, k: u64, v647: u64) -> Result<u64, AppError> {
        let v649 = think(c, 648, k, &[v647.digest()]);
        let v661 = for k650 in c.list(650, k, &[v647.digest()]).concurrent(c.width(651, k)) {
            let v653 = flow4(c, c.key(652, k650.digest()), [v647.digest()].mix()).unwrap_or(7);
            let v660 = for k654 in c.list(654, k650.digest(), &[v653.digest()]).concurrent(c.width(655, k650.digest())) {
                let v657 = ask(c, 656, k654.digest(), &[v649.digest()]);
                ask(c, 658, k654.digest(), &[v657.digest()])?
            };
            [v660.digest()].mix()
        };
        flow6(c, c.key(662, k), [v661.digest()].mix())
    }
);

workflow!(
    async fn flow25(c: &Case, k: u64, v664: u64) -> u64 {
        let v666 = ask(c, 665, k, &[v664.digest()]);
        let v668 = ask(c, 667, k, &[v664.digest()]);
        let v673 = match c.pick(669, k, 2, &[v668.digest()]) {
            0 => {
                let v671 = look(c, 670, k, &[v664.digest()]);
                [v671.digest()].mix()
            }
            _ => {
                [v664.digest()].mix()
            }
        };
        [v666.digest(), v673.digest()].mix()
    }
);

workflow!(
    async fn flow26(c: &Case, k: u64, v674: u64) -> u64 {
        let v676 = flow21(c, c.key(675, k), 0).ok();
        let v679 = keep(c, 678, k, &[v676.digest()]);
        let v685 = for k680 in c.list(680, k, &[]).concurrent(c.width(681, k)) {
            let v683 = look(c, 682, k680.digest(), &[v674.digest()]);
            [v683.digest(), v674.digest()].mix()
        };
        let v687 = ask(c, 686, k, &[v676.digest(), v679.digest()]).after(v685).unwrap_or(7);
        let v690 = flow25(c, c.key(689, k), [v685.digest(), v687.digest()].mix());
        keep(c, 692, k, &[v679.digest(), v690.digest()]);
        0
    }
);

workflow!(
    async fn flow27(c: &Case, k: u64, v694: u64) -> u64 {
        let v719 = flow6(c, c.key(718, k), 0).after(v717).timeout(c.limit(720, k)).unwrap_or(7);
        let v717 = match c.pick(695, k, 2, &[v694.digest()]) {
            0 => {
                let v697 = ask(c, 696, k, &[]).unwrap_or(7);
                flow21(c, c.key(698, k), [v697.digest(), v694.digest()].mix()).unwrap_or(7)
            }
            _ => {
                let v701 = ask(c, 700, k, &[v694.digest()]).timeout(c.limit(702, k)).unwrap_or(7);
                let v704 = flow21(c, c.key(703, k), [v694.digest(), v701.digest()].mix()).timeout(c.limit(705, k)).or_else(ask(c, 706, k, &[v694.digest(), v701.digest()]));
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
        [v717.digest(), v719.digest()].mix()
    }
);

workflow!(
    async fn flow28(c: &Case, k: u64, v722: u64) -> Result<u64, AppError> {
        let v724 = look(c, 723, k, &[v722.digest()]);
        let v726 = ask(c, 725, k, &[]).or_else(look(c, 727, k, &[]));
        let v736 = match ask(c, 729, k, &[v722.digest()]) {
            Ok(v730) => {
                let v732 = put(c, 731, k, &[v722.digest()]).after(v724).or_else(look(c, 733, k, &[v722.digest()]));
                put(c, 734, k, &[v732.digest(), v726.digest()])?
            }
            Err(_) => {
                [v724.digest()].mix()
            }
        };
        flow21(c, c.key(737, k), [v736.digest()].mix())
    }
);

workflow!(
    async fn flow29(c: &Case, k: u64, v739: u64) -> Result<u64, AppError> {
        let v771 = if c.chance(742, k, &[v741.digest()]) {
            let v744 = flow16(c, c.key(743, k), [v741.digest()].mix());
            let v746 = ask(c, 745, k, &[v741.digest(), v744.digest()]);
            let v770 = match look(c, 747, k, &[]) {
                v749 if c.guard(748, k, 0, v749) => {
                    let v755 = if c.chance(750, k, &[v749.digest()]) {
                        put(c, 751, k, &[v744.digest()])?;
                        [v744.digest()].mix()
                    } else {
                        ask(c, 753, k, &[v744.digest()])?
                    };
                    let v757 = put(c, 756, k, &[]).after(v755).or_else(put(c, 758, k, &[])).unwrap_or(7);
                    put(c, 760, k, &[v755.digest(), v757.digest()])
                }
                v749 => {
                    let v763 = flow21(c, c.key(762, k), 0).or_else(ask(c, 764, k, &[]))?;
                    let v767 = keep(c, 766, k, &[v749.digest()]);
                    put(c, 768, k, &[v763.digest(), v767.digest()])
                }
            }.unwrap_or(7);
            [v746.digest(), v770.digest(), v739.digest()].mix()
        } else {
            0
        };
        let v741 = put(c, 740, k, &[v739.digest()]);
        Ok([v771.digest()].mix())
    }
);

workflow!(
    async fn flow30(c: &Case, k: u64, v772: u64) -> Result<u64, AppError> {
        let v774 = post(c, 773, k, &[v772.digest()]).or_else(put(c, 775, k, &[v772.digest()]))?;
        let mut v777: u64 = 0;
        let mut v778: u64 = 0;
        let v787 = loop {
            let v780 = look(c, 779, c.round(k, v777.digest()), &[v777.digest(), v778.digest()]);
            let v782 = put(c, 781, c.round(k, v777.digest()), &[])?;
            if c.chance(783, c.round(k, v777.digest()), &[v777.digest(), v778.digest()]) {
                break [v778.digest()].mix();
            }
            v778 = [v780.digest()].mix();
            v777 = [v782.digest(), v777.digest()].mix();
        }.max(c.rounds(776, k));
        let v789 = flow25(c, c.key(788, k), [v787.digest()].mix()).after(v774);
        let v791 = post(c, 790, k, &[v778.digest()]).ok();
        let v793 = ask(c, 792, k, &[v791.digest()])?;
        let v795 = post(c, 794, k, &[v793.digest()]).unwrap_or(7);
        let v797 = flow4(c, c.key(796, k), [v793.digest()].mix());
        Ok([v774.digest(), v789.digest(), v795.digest(), v797.digest()].mix())
    }
);

workflow!(
    async fn flow31(c: &Case, k: u64, v798: u64) -> Result<u64, AppError> {
        let v835 = match c.pick(799, k, 3, &[v798.digest()]) {
            0 => {
                let v821 = match c.pick(806, k, 2, &[v805.digest()]) {
                    0 => {
                        let v808 = put(c, 807, k, &[v805.digest()])?;
                        let v810 = flow25(c, c.key(809, k), [v805.digest()].mix());
                        [v808.digest(), v810.digest(), v805.digest()].mix()
                    }
                    _ => {
                        let v816 = flow25(c, c.key(815, k), 0).after(v812).timeout(c.limit(817, k));
                        let v812 = look(c, 811, k, &[v798.digest(), v805.digest()]).timeout(c.limit(813, k)).unwrap_or(7);
                        let v819 = flow25(c, c.key(818, k), [v798.digest(), v805.digest()].mix());
                        [v812.digest(), v816.digest(), v819.digest()].mix()
                    }
                };
                let v805 = if c.chance(800, k, &[v798.digest()]) {
                    ask(c, 801, k, &[])
                } else {
                    put(c, 803, k, &[])
                }?;
                [v821.digest()].mix()
            }
            1 => {
                let mut v823: u64 = [v798.digest()].mix();
                let v834 = loop {
                    let v825 = look(c, 824, c.round(k, v823.digest()), &[v823.digest()]);
                    let v827 = ask(c, 826, c.round(k, v823.digest()), &[v823.digest(), v825.digest()]).timeout(c.limit(828, c.round(k, v823.digest())))?;
                    flow16(c, c.key(829, c.round(k, v823.digest())), [v823.digest()].mix());
                    if c.chance(831, c.round(k, v823.digest()), &[v825.digest()]) {
                        break 0;
                    }
                    v823 = [v827.digest(), v823.digest()].mix();
                }.max(c.rounds(822, k)).unwrap_or(7);
                [v834.digest(), v823.digest()].mix()
            }
            _ => {
                0
            }
        };
        Ok([v835.digest()].mix())
    }
);

workflow!(
    async fn flow32(c: &Case, k: u64, v836: u64) -> Result<u64, AppError> {
        let v838 = post(c, 837, k, &[]).or_else(put(c, 839, k, &[]));
        let v841 = post(c, 840, k, &[v836.digest(), v838.digest()]).or_else(look(c, 842, k, &[v836.digest(), v838.digest()])).guess(c.guess(843, k, &[v836.digest()]));
        let v845 = post(c, 844, k, &[v841.digest()])?;
        let v864 = match look(c, 846, k, &[v838.digest(), v841.digest()]) {
            v848 if c.guard(847, k, 0, v848) => {
                let v852 = look(c, 851, k, &[v845.digest()]).timeout(c.limit(853, k)).or_else(look(c, 854, k, &[v845.digest()]));
                let v850 = flow16(c, c.key(849, k), [v841.digest(), v845.digest()].mix());
                let v856 = post(c, 855, k, &[v848.digest(), v850.digest()]).unwrap_or(7).guess(c.guess(857, k, &[]));
                ask(c, 858, k, &[v852.digest(), v856.digest()])
            }
            v848 if c.guard(847, k, 1, v848) => {
                put(c, 860, k, &[v836.digest()])
            }
            v848 => {
                ask(c, 862, k, &[v841.digest()])
            }
        }?;
        Ok([v864.digest(), v841.digest()].mix())
    }
);

workflow!(
    async fn flow33(c: &Case, k: u64, v865: u64) -> Result<u64, AppError> {
        let mut v867: u64 = [v865.digest()].mix();
        let mut v868: u64 = 0;
        let v904 = loop {
            let v870 = think(c, 869, c.round(k, v867.digest()), &[v867.digest(), v868.digest()]);
            let v894 = match flow21(c, c.key(871, c.round(k, v867.digest())), 0) {
                Ok(v872) => {
                    let mut v874: u64 = 0;
                    let v889 = loop {
                        let v876 = look(c, 875, c.round(c.round(k, v867.digest()), v874.digest()), &[v874.digest()]);
                        let v878 = think(c, 877, c.round(c.round(k, v867.digest()), v874.digest()), &[v874.digest()]);
                        if c.chance(879, c.round(c.round(k, v867.digest()), v874.digest()), &[v878.digest()]) {
                            let v881 = keep(c, 880, c.round(c.round(k, v867.digest()), v874.digest()), &[v874.digest(), v876.digest()]);
                            break [v881.digest()].mix();
                        }
                        let v887 = if c.chance(883, c.round(c.round(k, v867.digest()), v874.digest()), &[v865.digest()]) {
                            0
                        } else {
                            let v885 = flow25(c, c.key(884, c.round(c.round(k, v867.digest()), v874.digest())), [v874.digest()].mix());
                            break [v885.digest()].mix();
                        };
                        v874 = [v887.digest(), v876.digest(), v874.digest()].mix();
                    }.max(c.rounds(873, c.round(k, v867.digest()))).unwrap_or(7);
                    think(c, 890, c.round(k, v867.digest()), &[v889.digest()])
                }
                Err(_) => {
                    let v893 = flow31(c, c.key(892, c.round(k, v867.digest())), 0)?;
                    [v893.digest(), v868.digest()].mix()
                }
            };
            v868 = [v865.digest(), v867.digest()].mix();
            let v897 = ask(c, 896, c.round(k, v867.digest()), &[v894.digest()]).timeout(c.limit(898, c.round(k, v867.digest()))).or_else(look(c, 899, c.round(k, v867.digest()), &[v894.digest()]));
            if c.chance(901, c.round(k, v867.digest()), &[v870.digest(), v894.digest()]) {
                break [v870.digest()].mix();
            }
            v867 = [v897.digest(), v867.digest()].mix();
        }.max(c.rounds(866, k)).or_else(ask(c, 905, k, &[])).ok();
        Ok([v904.digest()].mix())
    }
);

workflow!(
    async fn flow34(c: &Case, k: u64, v906: u64) -> Result<u64, AppError> {
        let v908 = think(c, 907, k, &[]).guess(c.guess(909, k, &[v906.digest()]));
        let v951 = if c.chance(910, k, &[v908.digest()]) {
            let v948 = match c.pick(911, k, 3, &[v908.digest()]) {
                0 => {
                    let v913 = look(c, 912, k, &[v906.digest(), v908.digest()]);
                    let v919 = look(c, 918, k, &[]);
                    let v916 = look(c, 915, k, &[v908.digest()]);
                    [v913.digest(), v916.digest(), v919.digest(), v908.digest()].mix()
                }
                1 => {
                    0
                }
                _ => {
                    let mut v921: u64 = [v908.digest()].mix();
                    let v947 = loop {
                        let v923 = think(c, 922, c.round(k, v921.digest()), &[v921.digest()]);
                        if c.chance(924, c.round(k, v921.digest()), &[v923.digest()]) {
                            let v926 = calc(c, 925, c.round(k, v921.digest()), &[]);
                            let v928 = calc(c, 927, c.round(k, v921.digest()), &[v926.digest()]);
                            let v930 = ask(c, 929, c.round(k, v921.digest()), &[v926.digest()]).timeout(c.limit(931, c.round(k, v921.digest())))?;
                            break [v928.digest(), v930.digest()].mix();
                        }
                        let v943 = match look(c, 934, c.round(k, v921.digest()), &[v921.digest(), v923.digest()]) {
                            v936 if c.guard(935, c.round(k, v921.digest()), 0, v936) => {
                                0
                            }
                            v936 if c.guard(935, c.round(k, v921.digest()), 1, v936) => {
                                let v938 = look(c, 937, c.round(k, v921.digest()), &[v923.digest()]).timeout(c.limit(939, c.round(k, v921.digest()))).unwrap_or(7);
                                let v941 = ask(c, 940, c.round(k, v921.digest()), &[v938.digest()]).or_else(look(c, 942, c.round(k, v921.digest()), &[v938.digest()]));
                                [v941.digest()].mix()
                            }
                            v936 => {
                                [v921.digest()].mix()
                            }
                        };
                        ask(c, 944, c.round(k, v921.digest()), &[])?;
                        v921 = [v943.digest(), v921.digest()].mix();
                    }.max(c.rounds(920, k)).unwrap_or(7);
                    [v947.digest()].mix()
                }
            };
            look(c, 949, k, &[v948.digest(), v906.digest()])
        };
        Ok([v951.digest()].mix())
    }
);

workflow!(
    async fn flow35(c: &Case, k: u64, v952: u64) -> Result<u64, AppError> {
        let v1022 = if c.chance(953, k, &[v952.digest()]) {
            let v964 = match flow34(c, c.key(956, k), [v955.digest()].mix()) {
                Ok(v957) => {
                    ask(c, 958, k, &[])
                }
                Err(_) => {
                    let v961 = flow16(c, c.key(960, k), [v952.digest()].mix());
                    put(c, 962, k, &[v961.digest()])
                }
            };
            let v1013 = match c.pick(965, k, 3, &[v952.digest()]) {
                0 => {
                    let v967 = ask(c, 966, k, &[v952.digest(), v964.digest()]).unwrap_or(7);
                    ask(c, 968, k, &[v967.digest()])
                }
                1 => {
                    let v975 = flow13(c, c.key(974, k), 0)?;
                    send(c, 970, k, &[v952.digest()]);
                    keep(c, 972, k, &[]);
                    put(c, 976, k, &[v975.digest(), v952.digest()])
                }
                _ => {
                    let v1010 = match c.pick(978, k, 3, &[v952.digest(), v964.digest()]) {
                        0 => {
                            let v1007 = match think(c, 994, k, &[v955.digest()]) {
                                v996 if c.guard(995, k, 0, v996) => {
                                    let v998 = look(c, 997, k, &[]).after(v993).timeout(c.limit(999, k)).unwrap_or(7).guess(c.guess(1000, k, &[]));
                                    ask(c, 1001, k, &[v998.digest(), v993.digest()])
                                }
                                v996 if c.guard(995, k, 1, v996) => {
                                    put(c, 1003, k, &[])
                                }
                                v996 => {
                                    put(c, 1005, k, &[v964.digest()])
                                }
                            }?;
                            let v993 = if c.chance(979, k, &[v964.digest()]) {
                                ask(c, 980, k, &[v952.digest()]).timeout(c.limit(982, k))?;
                                flow13(c, c.key(983, k), 0).unwrap_or(7)
                            } else if c.chance(985, k, &[v952.digest()]) {
                                look(c, 986, k, &[])
                            } else {
                                let v989 = post(c, 988, k, &[v964.digest()]).or_else(ask(c, 990, k, &[v964.digest()])).ok();
                                [v989.digest()].mix()
                            };
                            keep(c, 1008, k, &[v1007.digest(), v964.digest()])
                        }
                        1 => {
                            [v955.digest()].mix()
                        }
                        _ => {
                            [v955.digest()].mix()
                        }
                    };
                    put(c, 1011, k, &[v1010.digest(), v964.digest()])
                }
            }.unwrap_or(7);
            let v955 = if c.chance(954, k, &[v952.digest()]) {
                [v952.digest()].mix()
            };
            flow7(c, c.key(1014, k), [v1013.digest()].mix())?
        } else if c.chance(1016, k, &[v952.digest()]) {
            put(c, 1017, k, &[v952.digest()])?
        } else {
            send(c, 1019, k, &[])
        };
        Ok([v1022.digest()].mix())
    }
);

workflow!(
    async fn flow36(c: &Case, k: u64, v1023: u64) -> u64 {
        let v1031 = if c.chance(1024, k, &[v1023.digest()]) {
            let v1026 = flow6(c, c.key(1025, k), [v1023.digest()].mix()).unwrap_or(7);
            ask(c, 1027, k, &[v1026.digest()])
        } else {
            ask(c, 1029, k, &[])
        };
        let v1037 = if c.chance(1032, k, &[v1031.digest()]) {
            let v1034 = think(c, 1033, k, &[v1023.digest()]);
            [v1034.digest()].mix()
        } else if c.chance(1035, k, &[v1031.digest()]) {
            0
        } else {
            [v1023.digest()].mix()
        };
        [v1037.digest()].mix()
    }
);

workflow!(
    async fn flow37(c: &Case, k: u64, v1038: u64) -> Result<u64, AppError> {
        let v1040 = keep(c, 1039, k, &[v1038.digest()]);
        let v1043 = send(c, 1042, k, &[v1038.digest()]);
        let mut v1045: u64 = [v1040.digest()].mix();
        let mut v1046: u64 = 0;
        let v1053 = loop {
            let v1048 = think(c, 1047, c.round(k, v1045.digest()), &[v1045.digest(), v1046.digest()]);
            if c.chance(1049, c.round(k, v1045.digest()), &[v1048.digest()]) {
                break 0;
            }
            v1045 = [v1045.digest()].mix();
            v1046 = [v1043.digest()].mix();
        }.max(c.rounds(1044, k))?;
        flow4(c, c.key(1054, k), [v1053.digest()].mix())
    }
);

workflow!(
    async fn flow38(c: &Case, k: u64, v1056: u64) -> u64 {
        let v1058 = flow25(c, c.key(1057, k), [v1056.digest()].mix());
        let mut v1060: u64 = [v1056.digest()].mix();
        let v1066 = loop {
            let v1062 = think(c, 1061, c.round(k, v1060.digest()), &[v1060.digest()]);
            if c.chance(1063, c.round(k, v1060.digest()), &[v1062.digest()]) {
                break 0;
            }
            v1060 = [v1062.digest(), v1060.digest()].mix();
        }.max(c.rounds(1059, k)).or_else(ask(c, 1067, k, &[])).ok();
        let v1071 = if let Some(v1068) = &v1066 {
            let v1070 = keep(c, 1069, k, &[v1060.digest()]);
            [v1070.digest()].mix()
        } else {
            [v1058.digest()].mix()
        };
        [v1071.digest()].mix()
    }
);

workflow!(
    async fn flow39(c: &Case, k: u64, v1072: u64) -> u64 {
        let v1074 = ask(c, 1073, k, &[v1072.digest()]);
        let v1092 = for k1075 in c.list(1075, k, &[v1074.digest()]).concurrent(c.width(1076, k)) {
            let v1089 = for k1077 in c.list(1077, k1075.digest(), &[]).concurrent(c.width(1078, k1075.digest())) {
                let v1088 = match c.pick(1079, k1077.digest(), 2, &[v1072.digest()]) {
                    0 => {
                        let v1084 = put(c, 1083, k1077.digest(), &[v1072.digest()]).or_else(put(c, 1085, k1077.digest(), &[v1072.digest()])).ok();
                        let v1081 = flow25(c, c.key(1080, k1077.digest()), 0);
                        [v1081.digest(), v1084.digest()].mix()
                    }
                    _ => {
                        flow21(c, c.key(1086, k1077.digest()), [v1074.digest()].mix()).unwrap_or(7)
                    }
                };
                [v1088.digest()].mix()
            };
            post(c, 1090, k1075.digest(), &[v1089.digest()]).unwrap_or(7)
        };
        [v1092.digest()].mix()
    }
);

workflow!(
    async fn flow40(c: &Case, k: u64, v1093: u64) -> u64 {
        let v1108 = look(c, 1107, k, &[v1105.digest()]).guess(c.guess(1109, k, &[]));
        let v1118 = match c.pick(1110, k, 2, &[v1108.digest()]) {
            0 => {
                ask(c, 1111, k, &[]).unwrap_or(7)
            }
            _ => {
                let v1114 = ask(c, 1113, k, &[]).unwrap_or(7).guess(c.guess(1115, k, &[]));
                flow34(c, c.key(1116, k), [v1114.digest()].mix()).unwrap_or(7)
            }
        };
        let v1105 = flow38(c, c.key(1104, k), [v1093.digest(), v1103.digest()].mix());
        let v1103 = for k1094 in c.list(1094, k, &[v1093.digest()]).concurrent(c.width(1095, k)) {
            let v1097 = keep(c, 1096, k1094.digest(), &[v1093.digest()]);
            let v1100 = flow21(c, c.key(1099, k1094.digest()), [v1097.digest()].mix()).or_else(look(c, 1101, k1094.digest(), &[v1097.digest()]));
            [v1100.digest()].mix()
        };
        keep(c, 1119, k, &[v1118.digest(), v1108.digest()])
    }
);

workflow!(
    async fn flow41(c: &Case, k: u64, v1121: u64) -> Result<u64, AppError> {
        let v1137 = post(c, 1136, k, &[v1135.digest()])?;
        let v1148 = if c.chance(1141, k, &[v1139.digest()]) {
            let v1143 = calc(c, 1142, k, &[v1137.digest()]);
            ask(c, 1144, k, &[v1143.digest(), v1137.digest()])
        } else {
            ask(c, 1146, k, &[v1121.digest()])
        }.ok();
        let v1135 = for k1122 in c.list(1122, k, &[]).concurrent(c.width(1123, k)) {
            let v1134 = match look(c, 1124, k1122.digest(), &[]) {
                v1126 if c.guard(1125, k1122.digest(), 0, v1126) => {
                    [v1121.digest()].mix()
                }
                v1126 => {
                    let v1128 = flow18(c, c.key(1127, k1122.digest()), [v1126.digest()].mix());
                    let v1130 = flow25(c, c.key(1129, k1122.digest()), 0).timeout(c.limit(1131, k1122.digest())).or_else(look(c, 1132, k1122.digest(), &[]));
                    [v1128.digest(), v1130.digest()].mix()
                }
            };
            [v1134.digest()].mix()
        };
        let v1139 = ask(c, 1138, k, &[v1121.digest(), v1135.digest()]).or_else(look(c, 1140, k, &[v1121.digest(), v1135.digest()]));
        Ok([v1148.digest()].mix())
    }
);

workflow!(
    async fn flow42(c: &Case, k: u64, v1149: u64) -> Result<u64, AppError> {
        let v1151 = flow21(c, c.key(1150, k), 0).ok();
        let v1153 = flow25(c, c.key(1152, k), [v1149.digest()].mix());
        let mut v1155: u64 = 0;
        let v1169 = loop {
            let v1157 = look(c, 1156, c.round(k, v1155.digest()), &[v1155.digest()]);
            if c.chance(1158, c.round(k, v1155.digest()), &[v1151.digest(), v1157.digest()]) {
                break 0;
            }
            if c.chance(1160, c.round(k, v1155.digest()), &[v1149.digest(), v1155.digest()]) {
                if c.chance(1161, c.round(k, v1155.digest()), &[v1157.digest()]) {
                    let v1163 = flow21(c, c.key(1162, c.round(k, v1155.digest())), [v1153.digest(), v1155.digest()].mix()).ok();
                    break [v1163.digest(), v1149.digest()].mix();
                }
                ask(c, 1165, c.round(k, v1155.digest()), &[v1155.digest(), v1157.digest()])?;
            }
            v1155 = [v1155.digest()].mix();
        }.max(c.rounds(1154, k)).unwrap_or(7);
        let v1171 = ask(c, 1170, k, &[])?;
        let v1173 = look(c, 1172, k, &[v1169.digest()]);
        let v1175 = calc(c, 1174, k, &[v1171.digest(), v1173.digest()]);
        Ok([v1175.digest()].mix())
    }
);

workflow!(
    async fn flow43(c: &Case, k: u64, v1176: u64) -> u64 {
        let v1178 = flow34(c, c.key(1177, k), 0).or_else(look(c, 1179, k, &[]));
        let v1204 = for k1183 in c.list(1183, k, &[v1178.digest()]).concurrent(c.width(1184, k)) {
            let v1200 = if c.chance(1185, k1183.digest(), &[v1181.digest()]) {
                ask(c, 1186, k1183.digest(), &[v1176.digest()])
            } else {
                let v1191 = look(c, 1190, k1183.digest(), &[v1181.digest(), v1189.digest()]).timeout(c.limit(1192, k1183.digest())).ok();
                let v1195 = ask(c, 1194, k1183.digest(), &[]).timeout(c.limit(1196, k1183.digest())).or_else(ask(c, 1197, k1183.digest(), &[]));
                let v1189 = look(c, 1188, k1183.digest(), &[]);
                put(c, 1198, k1183.digest(), &[v1191.digest(), v1195.digest()])
            };
            let v1202 = calc(c, 1201, k1183.digest(), &[]).after(v1200);
            [v1200.digest(), v1202.digest()].mix()
        };
        let v1181 = flow34(c, c.key(1180, k), [v1178.digest()].mix()).unwrap_or(7);
        [v1204.digest()].mix()
    }
);

workflow!(
    async fn flow44(c: &Case, k: u64, v1205: u64) -> Result<u64, AppError> {
        let mut v1207: u64 = [v1205.digest()].mix();
        let mut v1208: u64 = [v1205.digest()].mix();
        let v1215 = loop {
            let v1210 = look(c, 1209, c.round(k, v1207.digest()), &[v1207.digest(), v1208.digest()]);
            if c.chance(1211, c.round(k, v1207.digest()), &[v1210.digest()]) {
                break [v1205.digest()].mix();
            }
            v1207 = [v1207.digest()].mix();
            v1208 = [v1208.digest(), v1210.digest()].mix();
        }.max(c.rounds(1206, k)).ok();
        let v1217 = ask(c, 1216, k, &[]).timeout(c.limit(1218, k)).ok();
        let v1233 = match look(c, 1219, k, &[v1208.digest()]) {
            v1221 if c.guard(1220, k, 0, v1221) => {
                let v1223 = look(c, 1222, k, &[v1207.digest()]).timeout(c.limit(1224, k));
                [v1223.digest(), v1207.digest()].mix()
            }
            v1221 => {
                let mut v1226: u64 = [v1221.digest()].mix();
                let v1232 = loop {
                    let v1228 = look(c, 1227, c.round(k, v1226.digest()), &[v1226.digest()]);
                    if c.chance(1229, c.round(k, v1226.digest()), &[v1215.digest(), v1228.digest()]) {
                        break [v1228.digest()].mix();
                    }
                    v1226 = [v1226.digest()].mix();
                }.max(c.rounds(1225, k))?;
                [v1232.digest(), v1226.digest()].mix()
            }
        };
        let v1235 = flow34(c, c.key(1234, k), [v1217.digest(), v1233.digest()].mix()).timeout(c.limit(1236, k)).unwrap_or(7);
        let v1239 = ask(c, 1238, k, &[v1215.digest()]).after(v1233);
        Ok([v1235.digest(), v1239.digest()].mix())
    }
);

workflow!(
    async fn flow45(c: &Case, k: u64, v1240: u64) -> Result<u64, AppError> {
        let v1295 = if c.chance(1241, k, &[v1240.digest()]) {
            let v1272 = if c.chance(1242, k, &[v1240.digest()]) {
                let v1267 = for k1243 in c.list(1243, k, &[v1240.digest()]).concurrent(c.width(1244, k)) {
                    let v1246 = keep(c, 1245, k1243.digest(), &[]);
                    let v1266 = match flow34(c, c.key(1247, k1243.digest()), [v1240.digest(), v1246.digest()].mix()) {
                        Ok(v1248) => {
                            let v1250 = ask(c, 1249, k1243.digest(), &[]).timeout(c.limit(1251, k1243.digest())).ok().guess(c.guess_maybe(1252, k1243.digest(), &[]));
                            let v1254 = ask(c, 1253, k1243.digest(), &[v1248.digest(), v1250.digest()]).timeout(c.limit(1255, k1243.digest())).ok();
                            ask(c, 1256, k1243.digest(), &[v1240.digest()]).after(v1254)?;
                            ask(c, 1258, k1243.digest(), &[v1254.digest(), v1250.digest()])
                        }
                        Err(_) => {
                            let v1261 = ask(c, 1260, k1243.digest(), &[v1240.digest()]).timeout(c.limit(1262, k1243.digest())).ok().guess(c.guess_maybe(1263, k1243.digest(), &[]));
                            ask(c, 1264, k1243.digest(), &[v1261.digest()])
                        }
                    };
                    [v1266.digest()].mix()
                };
                put(c, 1268, k, &[v1240.digest()])?;
                flow38(c, c.key(1270, k), [v1267.digest()].mix())
            };
            let v1274 = flow18(c, c.key(1273, k), [v1240.digest()].mix()).or_else(put(c, 1275, k, &[v1240.digest()])).ok();
            let v1292 = if let Some(v1276) = &v1272 {
                put(c, 1277, k, &[v1276.digest()])
            } else {
                let mut v1280: u64 = [v1240.digest()].mix();
                let mut v1281: u64 = [v1274.digest()].mix();
                let v1288 = loop {
                    let v1283 = look(c, 1282, c.round(k, v1280.digest()), &[v1280.digest(), v1281.digest()]);
                    if c.chance(1284, c.round(k, v1280.digest()), &[v1280.digest(), v1283.digest()]) {
                        break 0;
                    }
                    v1280 = [v1283.digest(), v1280.digest()].mix();
                    v1281 = [v1283.digest()].mix();
                }.max(c.rounds(1279, k)).or_else(put(c, 1289, k, &[])).ok();
                put(c, 1290, k, &[v1288.digest()])
            }?;
            keep(c, 1293, k, &[v1292.digest(), v1240.digest()])
        };
        ask(c, 1296, k, &[v1295.digest()])
    }
);

workflow!(
    async fn flow46(c: &Case, k: u64, v1298: u64) -> Result<u64, AppError> {
        let mut v1300: u64 = 0;
        let v1309 = loop {
            let v1302 = look(c, 1301, c.round(k, v1300.digest()), &[v1300.digest()]);
            let v1304 = post(c, 1303, c.round(k, v1300.digest()), &[v1298.digest()])?;
            if c.chance(1306, c.round(k, v1300.digest()), &[v1302.digest()]) {
                break [v1300.digest()].mix();
            }
            v1300 = [v1304.digest(), v1300.digest()].mix();
        }.max(c.rounds(1299, k))?;
        let v1311 = look(c, 1310, k, &[v1298.digest(), v1309.digest()]);
        let v1353 = if c.chance(1312, k, &[v1311.digest()]) {
            let v1317 = keep(c, 1316, k, &[]);
            let v1314 = post(c, 1313, k, &[v1298.digest(), v1300.digest()]).unwrap_or(7);
            post(c, 1319, k, &[v1314.digest(), v1317.digest()])?
        } else if c.chance(1321, k, &[v1311.digest()]) {
            let v1323 = flow1(c, c.key(1322, k), [v1309.digest()].mix()).or_else(look(c, 1324, k, &[v1309.digest()]));
            let v1326 = flow6(c, c.key(1325, k), 0).unwrap_or(7);
            let v1329 = ask(c, 1328, k, &[v1326.digest()])?;
            [v1323.digest(), v1329.digest()].mix()
        } else {
            let v1349 = if c.chance(1331, k, &[v1309.digest(), v1311.digest()]) {
                let v1333 = put(c, 1332, k, &[]).guess(c.guess(1334, k, &[]))?;
                ask(c, 1335, k, &[v1333.digest()])
            } else {
                let mut v1338: u64 = [v1309.digest()].mix();
                let mut v1339: u64 = [v1300.digest()].mix();
                let v1346 = loop {
                    let v1341 = think(c, 1340, c.round(k, v1338.digest()), &[v1338.digest(), v1339.digest()]);
                    if c.chance(1342, c.round(k, v1338.digest()), &[v1341.digest()]) {
                        break [v1339.digest()].mix();
                    }
                    v1338 = [v1338.digest()].mix();
                    v1339 = [v1300.digest()].mix();
                }.max(c.rounds(1337, k)).unwrap_or(7);
                put(c, 1347, k, &[v1346.digest(), v1339.digest()])
            }?;
            flow34(c, c.key(1350, k), [v1349.digest(), v1298.digest()].mix()).unwrap_or(7)
        };
        flow31(c, c.key(1354, k), [v1353.digest()].mix())
    }
);

workflow!(
    async fn flow47(c: &Case, k: u64, v1356: u64) -> u64 {
        let v1358 = think(c, 1357, k, &[]);
        let v1363 = if c.chance(1360, k, &[v1358.digest()]) {
            let v1362 = keep(c, 1361, k, &[]);
            [v1362.digest()].mix()
        };
        let v1365 = flow44(c, c.key(1364, k), 0).timeout(c.limit(1366, k)).or_else(look(c, 1367, k, &[])).guess(c.guess(1368, k, &[]));
        let v1401 = if let Some(v1369) = &v1363 {
            let v1371 = look(c, 1370, k, &[]).guess(c.guess(1372, k, &[]));
            let v1396 = match c.pick(1373, k, 2, &[v1365.digest(), v1369.digest()]) {
                0 => {
                    let v1393 = if let Some(v1374) = &v1363 {
                        let v1390 = if let Some(v1375) = &v1363 {
                            let v1377 = flow44(c, c.key(1376, k), [v1369.digest()].mix()).unwrap_or(7).guess(c.guess(1378, k, &[]));
                            ask(c, 1379, k, &[v1377.digest()])
                        } else {
                            let v1382 = look(c, 1381, k, &[]).after(v1371);
                            let v1387 = look(c, 1386, k, &[]);
                            let v1384 = send(c, 1383, k, &[v1356.digest(), v1369.digest()]);
                            put(c, 1388, k, &[v1382.digest(), v1384.digest(), v1387.digest()])
                        }.ok();
                        flow38(c, c.key(1391, k), [v1390.digest()].mix())
                    } else {
                        0
                    };
                    think(c, 1394, k, &[v1393.digest()])
                }
                _ => {
                    0
                }
            };
            ask(c, 1397, k, &[v1371.digest(), v1396.digest()])
        } else {
            put(c, 1399, k, &[])
        }.ok();
        [v1401.digest()].mix()
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
    |c| Box::pin(async move { Ok(flow39(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow40(c, 0, 0).await) }),
    |c| Box::pin(flow41(c, 0, 0)),
    |c| Box::pin(flow42(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow43(c, 0, 0).await) }),
    |c| Box::pin(flow44(c, 0, 0)),
    |c| Box::pin(flow45(c, 0, 0)),
    |c| Box::pin(flow46(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow47(c, 0, 0).await) }),
];

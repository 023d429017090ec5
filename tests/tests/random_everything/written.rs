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
        let v25 = post(c, 24, k, &[v21.digest()]).or_else(ask(c, 26, k, &[v21.digest()])).guess(c.guess(27, k, &[]))?;
        let v42 = if c.chance(32, k, &[v29.digest()]) {
            let v41 = match think(c, 33, k, &[]) {
                v35 if c.guard(34, k, 0, v35) => {
                    let v37 = send(c, 36, k, &[v29.digest()]);
                    flow0(c, c.key(39, k), [v37.digest(), v29.digest()].mix())?
                }
                v35 => {
                    0
                }
            };
            [v41.digest()].mix()
        } else {
            [v29.digest()].mix()
        };
        send(c, 22, k, &[v21.digest()]);
        let v29 = put(c, 28, k, &[]).or_else(look(c, 30, k, &[])).guess(c.guess(31, k, &[v21.digest()]));
        ask(c, 43, k, &[v25.digest(), v42.digest()])
    }
);

workflow!(
    async fn flow2(c: &Case, k: u64, v45: u64) -> Result<u64, AppError> {
        let v57 = match c.pick(48, k, 2, &[v45.digest()]) {
            0 => {
                let v54 = match c.pick(49, k, 2, &[v45.digest()]) {
                    0 => {
                        let v51 = ask(c, 50, k, &[v45.digest()]);
                        [v51.digest()].mix()
                    }
                    _ => {
                        put(c, 52, k, &[v45.digest()])?
                    }
                };
                post(c, 55, k, &[v54.digest(), v45.digest()])?
            }
            _ => {
                [v45.digest()].mix()
            }
        };
        send(c, 46, k, &[]);
        Ok([v57.digest()].mix())
    }
);

workflow!(
    async fn flow3(c: &Case, k: u64, v58: u64) -> Result<u64, AppError> {
        let v60 = calc(c, 59, k, &[v58.digest()]);
        let v98 = match v60 {
            v63 if c.guard(62, k, 0, v63) => {
                let mut v65: u64 = 0;
                let mut v66: u64 = [v60.digest()].mix();
                let v95 = loop {
                    let v68 = look(c, 67, c.round(k.digest(), v65.digest()), &[v65.digest(), v66.digest()]);
                    let v86 = if c.chance(69, c.round(k.digest(), v65.digest()), &[v60.digest()]) {
                        let v83 = if c.chance(70, c.round(k.digest(), v65.digest()), &[v66.digest()]) {
                            post(c, 74, c.round(k.digest(), v65.digest()), &[v72.digest()])?;
                            let v72 = keep(c, 71, c.round(k.digest(), v65.digest()), &[]);
                            put(c, 76, c.round(k.digest(), v65.digest()), &[v65.digest()])
                        } else {
                            let v79 = put(c, 78, c.round(k.digest(), v65.digest()), &[v60.digest()]).ok().guess(c.guess_maybe(80, c.round(k.digest(), v65.digest()), &[]));
                            ask(c, 81, c.round(k.digest(), v65.digest()), &[v79.digest()])
                        }?;
                        put(c, 84, c.round(k.digest(), v65.digest()), &[v83.digest()])?
                    };
                    let v88 = ask(c, 87, c.round(k.digest(), v65.digest()), &[]).after(v68).or_else(ask(c, 89, c.round(k.digest(), v65.digest()), &[]))?;
                    if c.chance(91, c.round(k.digest(), v65.digest()), &[v63.digest(), v86.digest()]) {
                        break 0;
                    }
                    v66 = [v88.digest()].mix();
                    v65 = [v68.digest(), v65.digest()].mix();
                }.max(c.rounds(64, k));
                [v95.digest()].mix()
            }
            v63 if c.guard(62, k, 1, v63) => {
                [v60.digest()].mix()
            }
            v63 => {
                flow2(c, c.key(96, k), [v63.digest()].mix())?
            }
        };
        Ok([v98.digest(), v60.digest()].mix())
    }
);

workflow!(
    async fn flow4(c: &Case, k: u64, v99: u64) -> Result<u64, AppError> {
        let v101 = look(c, 100, k, &[v99.digest()]);
        let v104 = ask(c, 103, k, &[v99.digest()]).guess(c.guess(105, k, &[]))?;
        let v131 = match c.pick(106, k, 2, &[v104.digest()]) {
            0 => {
                let v108 = ask(c, 107, k, &[v101.digest()]).unwrap_or(7);
                let v111 = ask(c, 110, k, &[]).or_else(ask(c, 112, k, &[])).ok();
                [v108.digest(), v111.digest()].mix()
            }
            _ => {
                let mut v115: u64 = [v104.digest()].mix();
                let mut v116: u64 = 0;
                let v129 = loop {
                    let v118 = think(c, 117, c.round(k.digest(), v115.digest()), &[v115.digest(), v116.digest()]);
                    if c.chance(119, c.round(k.digest(), v115.digest()), &[v116.digest()]) {
                        break [v118.digest()].mix();
                    }
                    let v122 = calc(c, 121, c.round(k.digest(), v115.digest()), &[v115.digest()]);
                    let v125 = calc(c, 124, c.round(k.digest(), v115.digest()), &[v116.digest()]).after(v118);
                    v115 = [v122.digest(), v125.digest(), v115.digest()].mix();
                    v116 = [v125.digest()].mix();
                }.max(c.rounds(114, k)).or_else(ask(c, 130, k, &[])).ok();
                [v129.digest(), v116.digest()].mix()
            }
        };
        Ok([v131.digest(), v101.digest()].mix())
    }
);

workflow!(
    async fn flow5(c: &Case, k: u64, v132: u64) -> u64 {
        let v134 = flow4(c, c.key(133, k), 0).or_else(look(c, 135, k, &[])).guess(c.guess(136, k, &[]));
        let v164 = match think(c, 137, k, &[]) {
            v139 if c.guard(138, k, 0, v139) => {
                let v163 = match flow4(c, c.key(140, k), 0) {
                    Ok(v141) => {
                        ask(c, 142, k, &[])
                    }
                    Err(_) => {
                        let v145 = ask(c, 144, k, &[]).after(v134).timeout(c.limit(146, k)).unwrap_or(7).guess(c.guess(147, k, &[]));
                        let v160 = match look(c, 148, k, &[v134.digest()]) {
                            v152 if c.guard(151, k, 0, v152) => {
                                let v154 = look(c, 153, k, &[]).after(v145);
                                flow4(c, c.key(156, k), [v154.digest()].mix()).unwrap_or(7)
                            }
                            v152 if c.guard(151, k, 1, v152) => {
                                0
                            }
                            v152 => {
                                look(c, 158, k, &[])
                            }
                        };
                        ask(c, 161, k, &[v145.digest(), v160.digest(), v134.digest()])
                    }
                };
                [v163.digest()].mix()
            }
            v139 => {
                [v132.digest()].mix()
            }
        };
        [v164.digest()].mix()
    }
);

workflow!(
    async fn flow6(c: &Case, k: u64, v165: u64) -> Result<u64, AppError> {
        let v167 = look(c, 166, k, &[]);
        let v169 = calc(c, 168, k, &[v167.digest()]);
        let v171 = ask(c, 170, k, &[]).or_else(ask(c, 172, k, &[]));
        let v193 = if c.chance(173, k, &[v171.digest()]) {
            let v175 = ask(c, 174, k, &[v171.digest()]).after(v167).ok();
            let v179 = calc(c, 178, k, &[v167.digest()]).after(v175);
            let v177 = look(c, 176, k, &[v169.digest()]);
            [v175.digest(), v177.digest(), v179.digest()].mix()
        } else if c.chance(180, k, &[v171.digest()]) {
            let v189 = match think(c, 181, k, &[]) {
                v183 if c.guard(182, k, 0, v183) => {
                    0
                }
                v183 => {
                    let v185 = ask(c, 184, k, &[v183.digest()]).or_else(ask(c, 186, k, &[v183.digest()])).unwrap_or(7);
                    flow5(c, c.key(187, k), [v185.digest(), v167.digest()].mix())
                }
            };
            flow5(c, c.key(190, k), [v189.digest(), v169.digest()].mix())
        } else {
            [v169.digest()].mix()
        };
        ask(c, 194, k, &[v193.digest()])
    }
);

workflow!(
    async fn flow7(c: &Case, k: u64, v196: u64) -> Result<u64, AppError> {
        let v198 = look(c, 197, k, &[v196.digest()]).guess(c.guess(199, k, &[]));
        let v218 = if c.chance(200, k, &[v196.digest(), v198.digest()]) {
            let v214 = match v198 {
                v202 if c.guard(201, k, 0, v202) => {
                    flow4(c, c.key(203, k), [v202.digest()].mix())?
                }
                v202 => {
                    let v213 = ask(c, 212, k, &[v209.digest()]);
                    let v209 = flow5(c, c.key(208, k), [v206.digest()].mix()).timeout(c.limit(210, k)).guess(c.guess(211, k, &[]))?;
                    let v206 = think(c, 205, k, &[v196.digest(), v198.digest()]);
                    [v213.digest()].mix()
                }
            };
            ask(c, 215, k, &[]).timeout(c.limit(217, k))?;
            [v214.digest(), v196.digest()].mix()
        };
        let v227 = if c.chance(219, k, &[v198.digest()]) {
            let v221 = calc(c, 220, k, &[v218.digest()]);
            put(c, 223, k, &[v221.digest()])
        } else {
            put(c, 225, k, &[v218.digest()])
        }?;
        flow3(c, c.key(228, k), [v227.digest(), v198.digest()].mix())
    }
);

workflow!(
    async fn flow8(c: &Case, k: u64, v230: u64) -> Result<u64, AppError> {
        let v245 = flow5(c, c.key(244, k), [v234.digest()].mix()).guess(c.guess(246, k, &[]));
        let v261 = if c.chance(247, k, &[v245.digest()]) {
            let v259 = look(c, 258, k, &[v257.digest()]).after(v238);
            let v257 = match flow4(c, c.key(251, k), [v249.digest()].mix()) {
                Ok(v252) => {
                    put(c, 253, k, &[v249.digest()])
                }
                Err(_) => {
                    ask(c, 255, k, &[v241.digest()])
                }
            }?;
            let v249 = look(c, 248, k, &[v245.digest()]).guess(c.guess(250, k, &[]));
            [v259.digest(), v234.digest()].mix()
        };
        let v232 = if c.chance(231, k, &[v230.digest()]) {
            [v230.digest()].mix()
        } else {
            [v230.digest()].mix()
        };
        let v263 = look(c, 262, k, &[v245.digest()]).after(v241).timeout(c.limit(264, k)).guess(c.guess(265, k, &[]))?;
        let v234 = look(c, 233, k, &[v232.digest()]).timeout(c.limit(235, k))?;
        let v241 = flow4(c, c.key(240, k), 0).timeout(c.limit(242, k)).unwrap_or(7).guess(c.guess(243, k, &[]));
        let v238 = ask(c, 237, k, &[v232.digest()]).after(v234).guess(c.guess(239, k, &[v232.digest()]))?;
        ask(c, 266, k, &[v238.digest(), v261.digest(), v263.digest()])
    }
);

workflow!(
    async fn flow9(c: &Case, k: u64, v268: u64) -> u64 {
        let v293 = match c.pick(269, k, 2, &[v268.digest()]) {
            0 => {
                let v271 = flow5(c, c.key(270, k), 0).timeout(c.limit(272, k)).ok().guess(c.guess_maybe(273, k, &[]));
                let v275 = look(c, 274, k, &[]);
                keep(c, 277, k, &[]);
                flow5(c, c.key(279, k), [v271.digest(), v275.digest()].mix())
            }
            _ => {
                let v282 = ask(c, 281, k, &[v268.digest()]).or_else(look(c, 283, k, &[v268.digest()])).guess(c.guess(284, k, &[]));
                let v286 = flow5(c, c.key(285, k), 0).after(v282).guess(c.guess(287, k, &[]));
                let v289 = flow5(c, c.key(288, k), [v268.digest()].mix()).guess(c.guess(290, k, &[]));
                flow5(c, c.key(291, k), [v282.digest(), v286.digest(), v289.digest()].mix())
            }
        };
        let v295 = keep(c, 294, k, &[v293.digest()]).guess(c.guess(296, k, &[v268.digest()]));
        let v304 = for k297 in c.list(297, k, &[]).concurrent(c.width(298, k)) {
            let v300 = keep(c, 299, k297.digest(), &[v295.digest()]);
            calc(c, 302, k297.digest(), &[v300.digest(), v295.digest()])
        };
        let v306 = flow4(c, c.key(305, k), [v295.digest()].mix());
        keep(c, 307, k, &[]);
        [v304.digest(), v306.digest(), v295.digest()].mix()
    }
);

workflow!(
    async fn flow10(c: &Case, k: u64, v309: u64) -> u64 {
        let v311 = keep(c, 310, k, &[]);
        let v314 = flow5(c, c.key(313, k), [v309.digest()].mix()).after(v311).guess(c.guess(315, k, &[]));
        let v318 = for k316 in c.list(316, k, &[v311.digest()]).concurrent(c.width(317, k)) {
            0
        };
        let v320 = look(c, 319, k, &[v314.digest()]).timeout(c.limit(321, k)).unwrap_or(7);
        let v338 = match look(c, 323, k, &[]) {
            v327 if c.guard(326, k, 0, v327) => {
                [v309.digest()].mix()
            }
            v327 => {
                let v329 = keep(c, 328, k, &[v311.digest(), v320.digest()]);
                let v334 = ask(c, 333, k, &[]).ok().guess(c.guess_maybe(335, k, &[v318.digest()]));
                keep(c, 331, k, &[]);
                calc(c, 336, k, &[v329.digest(), v334.digest()])
            }
        };
        let v340 = ask(c, 339, k, &[]).unwrap_or(7);
        let v343 = keep(c, 342, k, &[v340.digest()]);
        let v346 = look(c, 345, k, &[]);
        let v349 = ask(c, 348, k, &[]);
        let v351 = ask(c, 350, k, &[]).timeout(c.limit(352, k));
        keep(c, 353, k, &[v346.digest()]);
        let v356 = think(c, 355, k, &[v351.digest()]).after(v314);
        [v318.digest(), v338.digest(), v343.digest(), v349.digest(), v356.digest()].mix()
    }
);

workflow!(
    async fn flow11(c: &Case, k: u64, v358: u64) -> u64 {
        let v379 = match c.pick(359, k, 3, &[v358.digest()]) {
            0 => {
                let v361 = look(c, 360, k, &[v358.digest()]).timeout(c.limit(362, k));
                let v364 = flow4(c, c.key(363, k), [v361.digest()].mix()).or_else(look(c, 365, k, &[v361.digest()]));
                let v368 = keep(c, 367, k, &[v364.digest()]);
                [v368.digest()].mix()
            }
            1 => {
                0
            }
            _ => {
                let v371 = flow5(c, c.key(370, k), [v358.digest()].mix()).timeout(c.limit(372, k)).unwrap_or(7).guess(c.guess(373, k, &[]));
                let v375 = think(c, 374, k, &[v371.digest()]);
                flow5(c, c.key(377, k), [v375.digest()].mix())
            }
        };
        [v379.digest()].mix()
    }
);

workflow!(
    async fn flow12(c: &Case, k: u64, v380: u64) -> Result<u64, AppError> {
        let v388 = post(c, 387, k, &[v382.digest(), v384.digest()]);
        let v382 = put(c, 381, k, &[v380.digest()])?;
        let v386 = flow5(c, c.key(385, k), [v380.digest(), v382.digest()].mix()).after(v384);
        let v384 = look(c, 383, k, &[v380.digest(), v382.digest()]);
        flow4(c, c.key(389, k), [v386.digest(), v388.digest()].mix())
    }
);

workflow!(
    async fn flow13(c: &Case, k: u64, v391: u64) -> Result<u64, AppError> {
        let v393 = put(c, 392, k, &[]);
        put(c, 394, k, &[v391.digest()])?;
        let v401 = for k396 in c.list(396, k, &[v391.digest()]).concurrent(c.width(397, k)) {
            let v399 = post(c, 398, k396.digest(), &[v391.digest()]).unwrap_or(7);
            [v399.digest()].mix()
        };
        let v403 = keep(c, 402, k, &[v401.digest()]);
        let v406 = think(c, 405, k, &[v391.digest()]);
        Ok([v393.digest(), v403.digest(), v406.digest()].mix())
    }
);

workflow!(
    async fn flow14(c: &Case, k: u64, v408: u64) -> Result<u64, AppError> {
        let v417 = calc(c, 416, k, &[]).guess(c.guess(418, k, &[]));
        let v414 = ask(c, 413, k, &[]).after(v410)?;
        let v434 = match ask(c, 422, k, &[]) {
            Ok(v423) => {
                let v428 = ask(c, 427, k, &[v423.digest(), v425.digest()]).ok().guess(c.guess_maybe(429, k, &[v423.digest()]));
                let v425 = ask(c, 424, k, &[v420.digest(), v423.digest()]).unwrap_or(7);
                look(c, 430, k, &[v428.digest()])
            }
            Err(_) => {
                ask(c, 432, k, &[]).unwrap_or(7)
            }
        };
        let v410 = ask(c, 409, k, &[]).or_else(ask(c, 411, k, &[]))?;
        let v420 = ask(c, 419, k, &[v417.digest()]).unwrap_or(7);
        Ok([v410.digest(), v414.digest(), v434.digest()].mix())
    }
);

workflow!(
    async fn flow15(c: &Case, k: u64, v435: u64) -> u64 {
        let v437 = think(c, 436, k, &[]);
        let v440 = flow14(c, c.key(439, k), [v437.digest()].mix());
        let v442 = put(c, 441, k, &[v435.digest()]).or_else(look(c, 443, k, &[v435.digest()]));
        [v440.digest(), v442.digest(), v437.digest()].mix()
    }
);

workflow!(
    async fn flow16(c: &Case, k: u64, v445: u64) -> u64 {
        let v447 = flow14(c, c.key(446, k), 0).or_else(look(c, 448, k, &[]));
        let v451 = flow5(c, c.key(450, k), [v447.digest()].mix()).guess(c.guess(452, k, &[]));
        let v454 = ask(c, 453, k, &[v451.digest()]).unwrap_or(7);
        let v457 = keep(c, 456, k, &[v454.digest()]);
        let v460 = keep(c, 459, k, &[v457.digest()]);
        let v467 = for k462 in c.list(462, k, &[v460.digest()]).concurrent(c.width(463, k)) {
            let v465 = ask(c, 464, k462.digest(), &[v454.digest(), v460.digest()]).timeout(c.limit(466, k462.digest()));
            [v465.digest()].mix()
        };
        [v467.digest(), v460.digest()].mix()
    }
);

workflow!(
    async fn flow17(c: &Case, k: u64, v468: u64) -> u64 {
        let v515 = match think(c, 469, k, &[v468.digest()]) {
            v471 if c.guard(470, k, 0, v471) => {
                let v473 = ask(c, 472, k, &[v468.digest(), v471.digest()]);
                let v475 = ask(c, 474, k, &[v471.digest(), v473.digest()]).unwrap_or(7).guess(c.guess(476, k, &[]));
                flow5(c, c.key(477, k), [v475.digest()].mix())
            }
            v471 => {
                let mut v480: u64 = 0;
                let mut v481: u64 = [v471.digest()].mix();
                let v513 = loop {
                    let v483 = look(c, 482, c.round(k.digest(), v480.digest()), &[v480.digest(), v481.digest()]);
                    let v485 = ask(c, 484, c.round(k.digest(), v480.digest()), &[v480.digest()]).ok();
                    let mut v488: u64 = 0;
                    let mut v489: u64 = [v485.digest()].mix();
                    let v507 = loop {
                        let v491 = look(c, 490, c.round(c.round(k.digest(), v480.digest()), v488.digest()), &[v488.digest(), v489.digest()]);
                        let v499 = for k492 in c.list(492, c.round(c.round(k.digest(), v480.digest()), v488.digest()), &[v491.digest()]).concurrent(c.width(493, c.round(c.round(k.digest(), v480.digest()), v488.digest()))) {
                            let v495 = keep(c, 494, k492.digest(), &[v480.digest(), v485.digest()]);
                            ask(c, 497, k492.digest(), &[v495.digest(), v483.digest()]).unwrap_or(7)
                        };
                        let v501 = calc(c, 500, c.round(c.round(k.digest(), v480.digest()), v488.digest()), &[]);
                        v489 = [v483.digest()].mix();
                        if c.chance(504, c.round(c.round(k.digest(), v480.digest()), v488.digest()), &[v501.digest()]) {
                            break [v499.digest()].mix();
                        }
                        v488 = [v488.digest()].mix();
                    }.max(c.rounds(487, c.round(k.digest(), v480.digest()))).or_else(look(c, 508, c.round(k.digest(), v480.digest()), &[]));
                    v481 = 0;
                    if c.chance(510, c.round(k.digest(), v480.digest()), &[v485.digest(), v489.digest()]) {
                        break [v488.digest()].mix();
                    }
                    v480 = [v507.digest(), v480.digest()].mix();
                }.max(c.rounds(479, k)).or_else(look(c, 514, k, &[v468.digest()]));
                [v513.digest()].mix()
            }
        };
        [v515.digest()].mix()
    }
);

workflow!(
    async fn flow18(c: &Case, k: u64, v516: u64) -> u64 {
        flow15(c, c.key(517, k), [v516.digest()].mix());
        let v520 = think(c, 519, k, &[v516.digest()]);
        let v522 = calc(c, 521, k, &[]);
        let v527 = ask(c, 526, k, &[v520.digest()]).timeout(c.limit(528, k));
        let v524 = put(c, 523, k, &[]).or_else(put(c, 525, k, &[]));
        [v522.digest(), v524.digest(), v527.digest()].mix()
    }
);

workflow!(
    async fn flow19(c: &Case, k: u64, v529: u64) -> u64 {
        let v531 = put(c, 530, k, &[]).ok();
        let v534 = put(c, 533, k, &[v529.digest()]).unwrap_or(7).guess(c.guess(535, k, &[v529.digest()]));
        let v537 = calc(c, 536, k, &[]);
        let v552 = if c.chance(539, k, &[v537.digest()]) {
            let v541 = calc(c, 540, k, &[]).guess(c.guess(542, k, &[]));
            ask(c, 543, k, &[v541.digest()])
        } else {
            let v546 = flow14(c, c.key(545, k), [v529.digest(), v534.digest()].mix()).timeout(c.limit(547, k)).or_else(look(c, 548, k, &[v529.digest(), v534.digest()]));
            ask(c, 550, k, &[v546.digest()])
        }.ok();
        [v531.digest(), v552.digest()].mix()
    }
);

workflow!(
    async fn flow20(c: &Case, k: u64, v553: u64) -> u64 {
        let v575 = match look(c, 554, k, &[]) {
            v556 if c.guard(555, k, 0, v556) => {
                ask(c, 557, k, &[])
            }
            v556 if c.guard(555, k, 1, v556) => {
                let v560 = ask(c, 559, k, &[v553.digest(), v556.digest()]).timeout(c.limit(561, k)).ok().guess(c.guess_maybe(562, k, &[]));
                let v564 = ask(c, 563, k, &[v553.digest()]).timeout(c.limit(565, k)).or_else(look(c, 566, k, &[v553.digest()]));
                let v569 = think(c, 568, k, &[v564.digest()]).guess(c.guess(570, k, &[v564.digest()]));
                ask(c, 571, k, &[v560.digest(), v569.digest()])
            }
            v556 => {
                ask(c, 573, k, &[v556.digest()])
            }
        }.unwrap_or(7);
        [v575.digest()].mix()
    }
);

workflow!(
    async fn flow21(c: &Case, k: u64, v576: u64) -> Result<u64, AppError> {
        let v578 = ask(c, 577, k, &[v576.digest()]);
        let v580 = look(c, 579, k, &[v578.digest()]).guess(c.guess(581, k, &[]));
        let v583 = flow14(c, c.key(582, k), 0).after(v578).unwrap_or(7).guess(c.guess(584, k, &[]));
        let v599 = if c.chance(585, k, &[v578.digest()]) {
            let v587 = ask(c, 586, k, &[v578.digest()]).or_else(look(c, 588, k, &[v578.digest()]));
            ask(c, 590, k, &[v587.digest()])
        } else {
            let v593 = think(c, 592, k, &[]).guess(c.guess(594, k, &[]));
            let v596 = flow14(c, c.key(595, k), 0);
            ask(c, 597, k, &[v593.digest(), v596.digest()])
        }?;
        let v601 = look(c, 600, k, &[v580.digest(), v583.digest()]).after(v599);
        let v604 = think(c, 603, k, &[v578.digest()]).guess(c.guess(605, k, &[]));
        let v607 = ask(c, 606, k, &[]).timeout(c.limit(608, k))?;
        let mut v611: u64 = [v583.digest()].mix();
        let mut v612: u64 = [v607.digest()].mix();
        let v622 = loop {
            let v614 = look(c, 613, c.round(k.digest(), v611.digest()), &[v611.digest(), v612.digest()]);
            let v616 = think(c, 615, c.round(k.digest(), v611.digest()), &[v612.digest()]);
            v612 = 0;
            if c.chance(619, c.round(k.digest(), v611.digest()), &[v611.digest()]) {
                break 0;
            }
            v611 = [v614.digest(), v616.digest(), v611.digest()].mix();
        }.max(c.rounds(610, k))?;
        let v624 = look(c, 623, k, &[v612.digest()]).timeout(c.limit(625, k)).or_else(look(c, 626, k, &[v612.digest()]));
        ask(c, 628, k, &[v599.digest(), v601.digest(), v604.digest(), v622.digest(), v624.digest()])
    }
);

workflow!(
    async fn flow22(c: &Case, k: u64, v630: u64) -> u64 {
        let v648 = think(c, 647, k, &[v645.digest()]);
        let v645 = ask(c, 644, k, &[]).unwrap_or(7).guess(c.guess(646, k, &[v642.digest()]));
        let v642 = ask(c, 641, k, &[v640.digest()]).unwrap_or(7);
        let v640 = for k631 in c.list(631, k, &[v630.digest()]).concurrent(c.width(632, k)) {
            let v634 = flow14(c, c.key(633, k631.digest()), 0).unwrap_or(7);
            let v637 = ask(c, 636, k631.digest(), &[v630.digest()]).timeout(c.limit(638, k631.digest())).or_else(ask(c, 639, k631.digest(), &[v630.digest()]));
            [v634.digest(), v637.digest(), v630.digest()].mix()
        };
        [v642.digest(), v648.digest()].mix()
    }
);

workflow!(
    async fn flow23(c: &Case, k: u64, v650: u64) -> Result<u64, AppError> {
        let v652 = look(c, 651, k, &[]).timeout(c.limit(653, k));
        let v655 = look(c, 654, k, &[v650.digest()]).timeout(c.limit(656, k)).or_else(look(c, 657, k, &[v650.digest()])).guess(c.guess(658, k, &[]));
        let v662 = if c.chance(659, k, &[v652.digest(), v655.digest()]) {
            flow14(c, c.key(660, k), [v652.digest(), v655.digest()].mix())?;
            0
        };
        Ok([v662.digest()].mix())
    }
);

workflow!(
    async fn flow24(c: &Case, k: u64, v663: u64) -> Result<u64, AppError> {
        let v682 = match c.pick(664, k, 3, &[v663.digest()]) {
            0 => {
                let v675 = if c.chance(665, k, &[v663.digest()]) {
                    let v672 = if c.chance(666, k, &[v663.digest()]) {
                        let v671 = look(c, 670, k, &[]).after(v668);
                        let v668 = flow21(c, c.key(667, k), 0).timeout(c.limit(669, k))?;
                        [v668.digest(), v671.digest()].mix()
                    };
                    ask(c, 673, k, &[v672.digest()])?
                };
                ask(c, 676, k, &[v675.digest()])
            }
            1 => {
                ask(c, 678, k, &[])
            }
            _ => {
                ask(c, 680, k, &[])
            }
        }?;
        Ok([v682.digest(), v663.digest()].mix())
    }
);

workflow!(
    async fn flow25(c: &Case, k: u64, v683: u64) -> Result<u64, AppError> {
        let v685 = ask(c, 684, k, &[v683.digest()]);
        let mut v687: u64 = 0;
        let v703 = loop {
            let v689 = think(c, 688, c.round(k.digest(), v687.digest()), &[v687.digest()]);
            if c.chance(690, c.round(k.digest(), v687.digest()), &[v689.digest()]) {
                let v692 = look(c, 691, c.round(k.digest(), v687.digest()), &[]);
                break [v692.digest()].mix();
            }
            let v696 = ask(c, 695, c.round(k.digest(), v687.digest()), &[v685.digest(), v689.digest()]).timeout(c.limit(697, c.round(k.digest(), v687.digest()))).unwrap_or(7);
            let v700 = calc(c, 699, c.round(k.digest(), v687.digest()), &[]);
            v687 = [v696.digest(), v700.digest(), v687.digest()].mix();
        }.max(c.rounds(686, k)).unwrap_or(7);
        ask(c, 704, k, &[v703.digest()])
    }
);

workflow!(
    async fn flow26(c: &Case, k: u64, v706: u64) -> u64 {
        let v736 = if c.chance(707, k, &[v706.digest()]) {
            let v709 = calc(c, 708, k, &[v706.digest()]).guess(c.guess(710, k, &[]));
            let v712 = look(c, 711, k, &[v706.digest(), v709.digest()]);
            let v715 = flow21(c, c.key(714, k), [v709.digest(), v712.digest()].mix()).timeout(c.limit(716, k)).or_else(look(c, 717, k, &[v709.digest(), v712.digest()])).guess(c.guess(718, k, &[]));
            flow20(c, c.key(719, k), [v715.digest()].mix())
        } else if c.chance(721, k, &[v706.digest()]) {
            let v723 = flow4(c, c.key(722, k), 0).timeout(c.limit(724, k)).unwrap_or(7);
            keep(c, 726, k, &[v723.digest()])
        } else {
            let v729 = if c.chance(728, k, &[v706.digest()]) {
                0
            };
            let v731 = ask(c, 730, k, &[]).unwrap_or(7).guess(c.guess(732, k, &[v729.digest()]));
            flow25(c, c.key(733, k), [v729.digest(), v731.digest()].mix()).unwrap_or(7)
        };
        ask(c, 737, k, &[v736.digest()]).unwrap_or(7)
    }
);

workflow!(
    async fn flow27(c: &Case, k: u64, v739: u64) -> u64 {
        let v761 = match look(c, 743, k, &[v741.digest()]) {
            v745 if c.guard(744, k, 0, v745) => {
                put(c, 746, k, &[v741.digest()])
            }
            v745 if c.guard(744, k, 1, v745) => {
                let v749 = look(c, 748, k, &[v741.digest()]);
                let v752 = ask(c, 751, k, &[v749.digest()]).timeout(c.limit(753, k));
                let v755 = flow23(c, c.key(754, k), [v741.digest(), v749.digest()].mix()).after(v752).unwrap_or(7).guess(c.guess(756, k, &[]));
                ask(c, 757, k, &[v752.digest(), v755.digest(), v745.digest()])
            }
            v745 => {
                ask(c, 759, k, &[])
            }
        }.unwrap_or(7);
        let v741 = calc(c, 740, k, &[v739.digest()]).guess(c.guess(742, k, &[]));
        let v766 = keep(c, 765, k, &[v741.digest(), v763.digest()]);
        let v763 = calc(c, 762, k, &[]);
        [v761.digest(), v766.digest()].mix()
    }
);

workflow!(
    async fn flow28(c: &Case, k: u64, v768: u64) -> Result<u64, AppError> {
        let v791 = match look(c, 769, k, &[v768.digest()]) {
            v773 if c.guard(772, k, 0, v773) => {
                let mut v775: u64 = 0;
                let mut v776: u64 = 0;
                let v786 = loop {
                    let v778 = think(c, 777, c.round(k.digest(), v775.digest()), &[v775.digest(), v776.digest()]);
                    if c.chance(779, c.round(k.digest(), v775.digest()), &[v778.digest()]) {
                        break 0;
                    }
                    v776 = [v775.digest()].mix();
                    let v783 = calc(c, 782, c.round(k.digest(), v775.digest()), &[]);
                    v775 = [v783.digest(), v775.digest()].mix();
                }.max(c.rounds(774, k))?;
                ask(c, 787, k, &[v786.digest()])
            }
            v773 => {
                put(c, 789, k, &[v768.digest()])
            }
        }.ok();
        ask(c, 792, k, &[v791.digest()])
    }
);

workflow!(
    async fn flow29(c: &Case, k: u64, v794: u64) -> Result<u64, AppError> {
        let v802 = for k795 in c.list(795, k, &[]).concurrent(c.width(796, k)) {
            let v798 = if c.chance(797, k795.digest(), &[v794.digest()]) {
                [v794.digest()].mix()
            };
            let v800 = put(c, 799, k795.digest(), &[v798.digest()])?;
            [v800.digest(), v794.digest()].mix()
        };
        let v804 = ask(c, 803, k, &[v794.digest()]).after(v802).or_else(look(c, 805, k, &[v794.digest()])).guess(c.guess(806, k, &[]));
        let v808 = ask(c, 807, k, &[v804.digest()])?;
        let v811 = think(c, 810, k, &[v808.digest()]);
        let v814 = ask(c, 813, k, &[v804.digest()]).ok();
        keep(c, 816, k, &[v814.digest()]);
        let v819 = look(c, 818, k, &[v808.digest()]);
        keep(c, 821, k, &[v819.digest()]).after(v811);
        flow28(c, c.key(823, k), [v802.digest(), v811.digest(), v819.digest()].mix())
    }
);

workflow!(
    async fn flow30(c: &Case, k: u64, v825: u64) -> Result<u64, AppError> {
        let v827 = post(c, 826, k, &[v825.digest()]).or_else(put(c, 828, k, &[v825.digest()]))?;
        ask(c, 829, k, &[v827.digest()])?;
        let v846 = if c.chance(831, k, &[v825.digest(), v827.digest()]) {
            flow4(c, c.key(832, k), 0).unwrap_or(7)
        } else {
            let v835 = send(c, 834, k, &[v825.digest(), v827.digest()]);
            let v845 = if c.chance(836, k, &[v835.digest()]) {
                let v842 = match c.pick(837, k, 2, &[v835.digest()]) {
                    0 => {
                        let v839 = ask(c, 838, k, &[v825.digest(), v827.digest()])?;
                        let v841 = post(c, 840, k, &[v839.digest()]).unwrap_or(7);
                        [v841.digest()].mix()
                    }
                    _ => {
                        [v825.digest()].mix()
                    }
                };
                let v844 = flow14(c, c.key(843, k), [v827.digest()].mix()).ok();
                [v842.digest(), v844.digest()].mix()
            };
            [v845.digest(), v825.digest()].mix()
        };
        Ok([v846.digest()].mix())
    }
);

workflow!(
    async fn flow31(c: &Case, k: u64, v847: u64) -> Result<u64, AppError> {
        let v891 = if c.chance(850, k, &[v847.digest()]) {
            let v888 = match look(c, 851, k, &[v847.digest()]) {
                v853 if c.guard(852, k, 0, v853) => {
                    let v855 = look(c, 854, k, &[v853.digest()]).after(v849);
                    put(c, 857, k, &[v855.digest()]).unwrap_or(7)
                }
                v853 => {
                    let mut v860: u64 = 0;
                    let mut v861: u64 = 0;
                    let v868 = loop {
                        let v863 = look(c, 862, c.round(k.digest(), v860.digest()), &[v860.digest(), v861.digest()]);
                        if c.chance(864, c.round(k.digest(), v860.digest()), &[v853.digest()]) {
                            break [v863.digest()].mix();
                        }
                        v860 = [v860.digest()].mix();
                        v861 = 0;
                    }.max(c.rounds(859, k));
                    let v870 = look(c, 869, k, &[]);
                    let mut v873: u64 = 0;
                    let v886 = loop {
                        let v875 = look(c, 874, c.round(k.digest(), v873.digest()), &[v873.digest()]);
                        let v877 = flow5(c, c.key(876, c.round(k.digest(), v873.digest())), 0);
                        let v880 = flow23(c, c.key(879, c.round(k.digest(), v873.digest())), [v873.digest()].mix()).timeout(c.limit(881, c.round(k.digest(), v873.digest()))).unwrap_or(7);
                        if c.chance(883, c.round(k.digest(), v873.digest()), &[v880.digest()]) {
                            break [v880.digest()].mix();
                        }
                        v873 = [v875.digest(), v877.digest(), v873.digest()].mix();
                    }.max(c.rounds(872, k)).or_else(look(c, 887, k, &[v860.digest()]));
                    [v868.digest(), v870.digest(), v886.digest()].mix()
                }
            };
            [v888.digest()].mix()
        } else {
            put(c, 889, k, &[v847.digest()])?
        };
        let v849 = flow23(c, c.key(848, k), 0);
        ask(c, 892, k, &[v849.digest(), v891.digest()])
    }
);

workflow!(
    async fn flow32(c: &Case, k: u64, v894: u64) -> Result<u64, AppError> {
        let v896 = post(c, 895, k, &[]).or_else(put(c, 897, k, &[]));
        let mut v899: u64 = [v896.digest()].mix();
        let v927 = loop {
            let v901 = look(c, 900, c.round(k.digest(), v899.digest()), &[v899.digest()]);
            let v920 = for k902 in c.list(902, c.round(k.digest(), v899.digest()), &[v894.digest()]).concurrent(c.width(903, c.round(k.digest(), v899.digest()))) {
                let v919 = if c.chance(904, k902.digest(), &[v896.digest()]) {
                    flow23(c, c.key(905, k902.digest()), [v899.digest()].mix())?
                } else if c.chance(907, k902.digest(), &[v896.digest(), v899.digest()]) {
                    let v909 = post(c, 908, k902.digest(), &[v899.digest(), v901.digest()]).unwrap_or(7);
                    let v912 = post(c, 911, k902.digest(), &[v901.digest()]).guess(c.guess(913, k902.digest(), &[]))?;
                    let v915 = ask(c, 914, k902.digest(), &[v901.digest(), v912.digest()]);
                    send(c, 916, k902.digest(), &[v909.digest(), v915.digest(), v896.digest()])
                } else {
                    0
                };
                [v919.digest()].mix()
            };
            let v922 = calc(c, 921, c.round(k.digest(), v899.digest()), &[v894.digest()]);
            if c.chance(924, c.round(k.digest(), v899.digest()), &[v922.digest()]) {
                break 0;
            }
            v899 = [v920.digest(), v899.digest()].mix();
        }.max(c.rounds(898, k)).ok();
        Ok([v927.digest(), v899.digest()].mix())
    }
);

workflow!(
    async fn flow33(c: &Case, k: u64, v928: u64) -> Result<u64, AppError> {
        let v940 = match c.pick(929, k, 3, &[v928.digest()]) {
            0 => {
                [v928.digest()].mix()
            }
            1 => {
                let v931 = ask(c, 930, k, &[v928.digest()]).ok();
                put(c, 933, k, &[v931.digest()]).unwrap_or(7)
            }
            _ => {
                let v936 = ask(c, 935, k, &[v928.digest()])?;
                flow19(c, c.key(938, k), [v936.digest()].mix())
            }
        };
        let v942 = flow15(c, c.key(941, k), [v940.digest()].mix());
        let v956 = if c.chance(944, k, &[v928.digest()]) {
            let v946 = think(c, 945, k, &[v940.digest()]).guess(c.guess(947, k, &[]));
            let v949 = look(c, 948, k, &[v928.digest(), v946.digest()]).timeout(c.limit(950, k))?;
            ask(c, 952, k, &[v949.digest()])?
        } else if c.chance(954, k, &[v942.digest()]) {
            0
        } else {
            0
        };
        let v959 = for k957 in c.list(957, k, &[]).concurrent(c.width(958, k)) {
            [v956.digest()].mix()
        };
        let v961 = calc(c, 960, k, &[v956.digest()]);
        let v964 = look(c, 963, k, &[v961.digest()]);
        Ok([v959.digest(), v964.digest()].mix())
    }
);

workflow!(
    async fn flow34(c: &Case, k: u64, v966: u64) -> Result<u64, AppError> {
        let v968 = think(c, 967, k, &[]);
        let v971 = ask(c, 970, k, &[]).or_else(look(c, 972, k, &[]));
        ask(c, 974, k, &[v971.digest()])?;
        let v977 = look(c, 976, k, &[v966.digest()]).guess(c.guess(978, k, &[v966.digest()]));
        flow23(c, c.key(979, k), [v966.digest()].mix())?;
        let v1013 = if c.chance(981, k, &[v977.digest()]) {
            0
        } else if c.chance(982, k, &[v968.digest(), v971.digest()]) {
            [v977.digest()].mix()
        } else {
            let v1011 = match ask(c, 983, k, &[v977.digest()]) {
                Ok(v984) => {
                    let mut v986: u64 = [v977.digest()].mix();
                    let v999 = loop {
                        let v988 = think(c, 987, c.round(k.digest(), v986.digest()), &[v986.digest()]);
                        let v990 = ask(c, 989, c.round(k.digest(), v986.digest()), &[v984.digest()]).or_else(ask(c, 991, c.round(k.digest(), v986.digest()), &[v984.digest()])).ok();
                        ask(c, 993, c.round(k.digest(), v986.digest()), &[v966.digest()]).timeout(c.limit(995, c.round(k.digest(), v986.digest())))?;
                        if c.chance(996, c.round(k.digest(), v986.digest()), &[v990.digest()]) {
                            break [v990.digest()].mix();
                        }
                        v986 = [v988.digest(), v977.digest(), v986.digest()].mix();
                    }.max(c.rounds(985, k))?;
                    ask(c, 1000, k, &[v999.digest()])
                }
                Err(_) => {
                    let v1003 = ask(c, 1002, k, &[]).or_else(look(c, 1004, k, &[])).guess(c.guess(1005, k, &[]));
                    let v1007 = flow14(c, c.key(1006, k), [v971.digest()].mix()).unwrap_or(7);
                    ask(c, 1009, k, &[v1003.digest(), v1007.digest()])
                }
            }?;
            [v1011.digest()].mix()
        };
        let v1015 = flow22(c, c.key(1014, k), [v966.digest(), v971.digest()].mix()).after(v968).timeout(c.limit(1016, k))?;
        Ok([v1013.digest(), v1015.digest()].mix())
    }
);

workflow!(
    async fn flow35(c: &Case, k: u64, v1018: u64) -> Result<u64, AppError> {
        let v1020 = put(c, 1019, k, &[]).guess(c.guess(1021, k, &[v1018.digest()]))?;
        let mut v1023: u64 = 0;
        let mut v1024: u64 = [v1020.digest()].mix();
        let v1031 = loop {
            let v1026 = look(c, 1025, c.round(k.digest(), v1023.digest()), &[v1023.digest(), v1024.digest()]);
            if c.chance(1027, c.round(k.digest(), v1023.digest()), &[v1024.digest(), v1026.digest()]) {
                break [v1026.digest()].mix();
            }
            v1023 = [v1023.digest()].mix();
            v1024 = [v1020.digest()].mix();
        }.max(c.rounds(1022, k))?;
        let v1076 = if c.chance(1032, k, &[v1024.digest()]) {
            let v1065 = match c.pick(1050, k, 2, &[v1049.digest()]) {
                0 => {
                    let v1052 = flow3(c, c.key(1051, k), 0).ok();
                    [v1052.digest()].mix()
                }
                _ => {
                    let v1062 = post(c, 1061, k, &[v1031.digest()]).or_else(ask(c, 1063, k, &[v1031.digest()])).unwrap_or(7);
                    let v1058 = if c.chance(1054, k, &[v1031.digest()]) {
                        ask(c, 1055, k, &[v1020.digest(), v1023.digest()]).timeout(c.limit(1057, k))?;
                        0
                    };
                    keep(c, 1059, k, &[v1049.digest()]);
                    [v1058.digest(), v1062.digest(), v1024.digest()].mix()
                }
            };
            let v1049 = match look(c, 1033, k, &[v1018.digest(), v1020.digest()]).guess(c.guess(1035, k, &[])) {
                v1037 if c.guard(1036, k, 0, v1037) => {
                    ask(c, 1038, k, &[])
                }
                v1037 => {
                    let v1044 = post(c, 1043, k, &[]).or_else(look(c, 1045, k, &[]));
                    let v1041 = think(c, 1040, k, &[v1020.digest(), v1031.digest()]);
                    put(c, 1047, k, &[v1041.digest(), v1044.digest()])
                }
            };
            ask(c, 1066, k, &[v1065.digest()])
        } else {
            let v1071 = put(c, 1070, k, &[v1023.digest(), v1031.digest()]).or_else(put(c, 1072, k, &[v1023.digest(), v1031.digest()]))?;
            let v1069 = ask(c, 1068, k, &[v1031.digest()]);
            put(c, 1074, k, &[v1069.digest(), v1071.digest()])
        }.ok();
        Ok([v1076.digest()].mix())
    }
);

workflow!(
    async fn flow36(c: &Case, k: u64, v1077: u64) -> Result<u64, AppError> {
        let v1079 = flow22(c, c.key(1078, k), [v1077.digest()].mix());
        let v1081 = look(c, 1080, k, &[v1079.digest()]);
        let v1085 = if c.chance(1082, k, &[v1077.digest(), v1081.digest()]) {
            think(c, 1083, k, &[v1079.digest()])
        };
        let v1087 = calc(c, 1086, k, &[v1081.digest()]);
        flow23(c, c.key(1088, k), [v1085.digest(), v1087.digest()].mix())
    }
);

workflow!(
    async fn flow37(c: &Case, k: u64, v1090: u64) -> u64 {
        let v1111 = match think(c, 1094, k, &[v1092.digest()]) {
            v1096 if c.guard(1095, k, 0, v1096) => {
                let v1106 = match look(c, 1097, k, &[v1092.digest()]) {
                    v1101 if c.guard(1100, k, 0, v1101) => {
                        0
                    }
                    v1101 => {
                        let v1103 = look(c, 1102, k, &[]).timeout(c.limit(1104, k)).ok();
                        [v1103.digest(), v1096.digest()].mix()
                    }
                };
                keep(c, 1107, k, &[v1106.digest()])
            }
            v1096 => {
                keep(c, 1109, k, &[])
            }
        };
        let v1092 = keep(c, 1091, k, &[v1090.digest()]).guess(c.guess(1093, k, &[]));
        [v1111.digest(), v1090.digest()].mix()
    }
);

workflow!(
    async fn flow38(c: &Case, k: u64, v1112: u64) -> u64 {
        let v1114 = calc(c, 1113, k, &[v1112.digest()]).guess(c.guess(1115, k, &[]));
        let v1117 = ask(c, 1116, k, &[v1112.digest(), v1114.digest()]).timeout(c.limit(1118, k)).unwrap_or(7);
        let mut v1121: u64 = [v1112.digest()].mix();
        let v1133 = loop {
            let v1123 = think(c, 1122, c.round(k.digest(), v1121.digest()), &[v1121.digest()]);
            let v1129 = match v1114 {
                v1125 if c.guard(1124, c.round(k.digest(), v1121.digest()), 0, v1125) => {
                    let v1127 = look(c, 1126, c.round(k.digest(), v1121.digest()), &[v1125.digest()]).after(v1123).timeout(c.limit(1128, c.round(k.digest(), v1121.digest())));
                    [v1127.digest(), v1123.digest()].mix()
                }
                v1125 => {
                    [v1117.digest()].mix()
                }
            };
            if c.chance(1130, c.round(k.digest(), v1121.digest()), &[v1129.digest()]) {
                break [v1117.digest()].mix();
            }
            v1121 = [v1121.digest()].mix();
        }.max(c.rounds(1120, k));
        [v1133.digest(), v1121.digest()].mix()
    }
);

workflow!(
    async fn flow39(c: &Case, k: u64, v1134: u64) -> Result<u64, AppError> {
        let v1156 = match c.pick(1135, k, 2, &[v1134.digest()]) {
            0 => {
                let v1142 = if c.chance(1136, k, &[v1134.digest()]) {
                    post(c, 1137, k, &[v1134.digest()]).or_else(ask(c, 1139, k, &[v1134.digest()]))?;
                    flow13(c, c.key(1140, k), 0)?
                };
                let v1155 = match look(c, 1143, k, &[v1134.digest()]) {
                    v1147 if c.guard(1146, k, 0, v1147) => {
                        send(c, 1148, k, &[v1142.digest()]);
                        0
                    }
                    v1147 => {
                        let v1151 = keep(c, 1150, k, &[v1134.digest()]);
                        post(c, 1153, k, &[v1151.digest()]).unwrap_or(7)
                    }
                };
                [v1155.digest()].mix()
            }
            _ => {
                0
            }
        };
        ask(c, 1157, k, &[v1156.digest()])
    }
);

workflow!(
    async fn flow40(c: &Case, k: u64, v1159: u64) -> u64 {
        let v1161 = calc(c, 1160, k, &[]).guess(c.guess(1162, k, &[]));
        let v1164 = ask(c, 1163, k, &[v1161.digest()]).unwrap_or(7);
        let v1176 = for k1166 in c.list(1166, k, &[]).concurrent(c.width(1167, k)) {
            let v1169 = keep(c, 1168, k1166.digest(), &[]);
            let v1172 = ask(c, 1171, k1166.digest(), &[]).after(v1169).unwrap_or(7);
            flow29(c, c.key(1174, k1166.digest()), [v1169.digest(), v1172.digest(), v1161.digest()].mix()).unwrap_or(7)
        };
        let mut v1178: u64 = [v1164.digest()].mix();
        let mut v1179: u64 = 0;
        let v1189 = loop {
            let v1181 = think(c, 1180, c.round(k.digest(), v1178.digest()), &[v1178.digest(), v1179.digest()]);
            let v1183 = ask(c, 1182, c.round(k.digest(), v1178.digest()), &[v1164.digest()]).timeout(c.limit(1184, c.round(k.digest(), v1178.digest())));
            if c.chance(1185, c.round(k.digest(), v1178.digest()), &[v1181.digest()]) {
                break 0;
            }
            v1178 = [v1183.digest(), v1181.digest(), v1178.digest()].mix();
            v1179 = [v1164.digest()].mix();
        }.max(c.rounds(1177, k)).or_else(look(c, 1190, k, &[]));
        think(c, 1191, k, &[v1176.digest(), v1189.digest(), v1164.digest()])
    }
);

workflow!(
    async fn flow41(c: &Case, k: u64, v1193: u64) -> Result<u64, AppError> {
        let v1208 = if c.chance(1207, k, &[v1205.digest()]) {
            [v1203.digest()].mix()
        };
        let v1210 = flow25(c, c.key(1209, k), [v1205.digest()].mix())?;
        let v1213 = keep(c, 1212, k, &[v1208.digest()]);
        put(c, 1215, k, &[v1213.digest()]).or_else(put(c, 1217, k, &[v1213.digest()]))?;
        let v1195 = ask(c, 1194, k, &[]);
        let v1205 = post(c, 1204, k, &[v1195.digest(), v1203.digest()])?;
        let v1203 = for k1196 in c.list(1196, k, &[]).concurrent(c.width(1197, k)) {
            let v1199 = ask(c, 1198, k1196.digest(), &[]).unwrap_or(7);
            flow39(c, c.key(1201, k1196.digest()), [v1199.digest()].mix())?
        };
        Ok([v1210.digest()].mix())
    }
);

workflow!(
    async fn flow42(c: &Case, k: u64, v1218: u64) -> Result<u64, AppError> {
        let v1242 = think(c, 1241, k, &[]);
        flow21(c, c.key(1243, k), 0)?;
        let v1227 = match c.pick(1219, k, 2, &[v1218.digest()]) {
            0 => {
                let v1221 = ask(c, 1220, k, &[]).timeout(c.limit(1222, k)).ok();
                let v1224 = look(c, 1223, k, &[]);
                flow21(c, c.key(1225, k), [v1221.digest(), v1224.digest(), v1218.digest()].mix()).unwrap_or(7)
            }
            _ => {
                0
            }
        };
        let v1240 = if c.chance(1228, k, &[v1218.digest(), v1227.digest()]) {
            let v1230 = calc(c, 1229, k, &[v1227.digest()]);
            let v1238 = ask(c, 1237, k, &[]).timeout(c.limit(1239, k))?;
            let v1236 = match c.pick(1231, k, 2, &[v1227.digest()]) {
                0 => {
                    ask(c, 1232, k, &[]).unwrap_or(7)
                }
                _ => {
                    let v1235 = ask(c, 1234, k, &[v1230.digest()]).unwrap_or(7);
                    [v1235.digest()].mix()
                }
            };
            [v1236.digest(), v1238.digest()].mix()
        };
        let v1246 = think(c, 1245, k, &[]);
        Ok([v1240.digest(), v1242.digest(), v1246.digest()].mix())
    }
);

workflow!(
    async fn flow43(c: &Case, k: u64, v1247: u64) -> u64 {
        let v1249 = think(c, 1248, k, &[]).guess(c.guess(1250, k, &[]));
        let v1252 = ask(c, 1251, k, &[v1249.digest()]).timeout(c.limit(1253, k));
        let v1255 = keep(c, 1254, k, &[]).guess(c.guess(1256, k, &[]));
        let v1258 = ask(c, 1257, k, &[v1252.digest()]);
        let v1260 = ask(c, 1259, k, &[v1255.digest()]);
        let v1262 = look(c, 1261, k, &[v1255.digest(), v1260.digest()]).timeout(c.limit(1263, k)).ok().guess(c.guess_maybe(1264, k, &[]));
        let v1266 = ask(c, 1265, k, &[v1247.digest(), v1262.digest()]).unwrap_or(7);
        keep(c, 1268, k, &[v1266.digest()]).after(v1258);
        [v1258.digest(), v1262.digest()].mix()
    }
);

workflow!(
    async fn flow44(c: &Case, k: u64, v1270: u64) -> Result<u64, AppError> {
        let v1278 = match look(c, 1271, k, &[]) {
            v1275 if c.guard(1274, k, 0, v1275) => {
                flow23(c, c.key(1276, k), 0).unwrap_or(7)
            }
            v1275 => {
                0
            }
        };
        let mut v1280: u64 = 0;
        let v1293 = loop {
            let v1282 = think(c, 1281, c.round(k.digest(), v1280.digest()), &[v1280.digest()]);
            let v1284 = look(c, 1283, c.round(k.digest(), v1280.digest()), &[]).timeout(c.limit(1285, c.round(k.digest(), v1280.digest()))).ok().guess(c.guess_maybe(1286, c.round(k.digest(), v1280.digest()), &[]));
            let v1288 = look(c, 1287, c.round(k.digest(), v1280.digest()), &[v1284.digest()]);
            if c.chance(1290, c.round(k.digest(), v1280.digest()), &[v1288.digest()]) {
                break 0;
            }
            v1280 = [v1282.digest(), v1280.digest()].mix();
        }.max(c.rounds(1279, k))?;
        let v1295 = look(c, 1294, k, &[]).after(v1278);
        flow23(c, c.key(1297, k), [v1293.digest(), v1295.digest()].mix())?;
        let v1300 = look(c, 1299, k, &[v1295.digest()]).timeout(c.limit(1301, k)).or_else(look(c, 1302, k, &[v1295.digest()])).guess(c.guess(1303, k, &[]));
        let v1305 = think(c, 1304, k, &[v1300.digest()]);
        ask(c, 1307, k, &[v1278.digest(), v1305.digest()])
    }
);

workflow!(
    async fn flow45(c: &Case, k: u64, v1309: u64) -> Result<u64, AppError> {
        let v1311 = ask(c, 1310, k, &[]);
        let v1313 = ask(c, 1312, k, &[v1311.digest()]).or_else(look(c, 1314, k, &[v1311.digest()]));
        let v1317 = if c.chance(1316, k, &[v1313.digest()]) {
            [v1309.digest()].mix()
        };
        let v1319 = if c.chance(1318, k, &[v1313.digest()]) {
            0
        };
        post(c, 1320, k, &[v1309.digest(), v1313.digest()])?;
        let v1323 = ask(c, 1322, k, &[v1313.digest()]).or_else(look(c, 1324, k, &[v1313.digest()])).guess(c.guess(1325, k, &[]));
        let v1333 = match think(c, 1326, k, &[]) {
            v1328 if c.guard(1327, k, 0, v1328) => {
                let v1330 = flow23(c, c.key(1329, k), [v1323.digest()].mix()).timeout(c.limit(1331, k)).ok();
                [v1330.digest(), v1319.digest()].mix()
            }
            v1328 if c.guard(1327, k, 1, v1328) => {
                0
            }
            v1328 => {
                0
            }
        };
        let v1355 = match v1313 {
            v1335 if c.guard(1334, k, 0, v1335) => {
                let v1340 = ask(c, 1339, k, &[]).timeout(c.limit(1341, k))?;
                let v1349 = if c.chance(1343, k, &[v1340.digest()]) {
                    let v1345 = send(c, 1344, k, &[v1323.digest(), v1335.digest()]);
                    [v1345.digest()].mix()
                } else {
                    flow28(c, c.key(1347, k), 0).unwrap_or(7)
                };
                let v1337 = look(c, 1336, k, &[]);
                flow15(c, c.key(1350, k), [v1337.digest(), v1349.digest()].mix())
            }
            v1335 => {
                let v1353 = calc(c, 1352, k, &[v1323.digest()]).after(v1317);
                [v1353.digest(), v1317.digest()].mix()
            }
        };
        put(c, 1356, k, &[v1333.digest(), v1355.digest()])
    }
);

workflow!(
    async fn flow46(c: &Case, k: u64, v1358: u64) -> Result<u64, AppError> {
        let v1406 = if c.chance(1371, k, &[v1358.digest()]) {
            let v1373 = ask(c, 1372, k, &[v1358.digest(), v1369.digest()]).timeout(c.limit(1374, k)).or_else(ask(c, 1375, k, &[v1358.digest(), v1369.digest()])).unwrap_or(7).guess(c.guess(1376, k, &[]));
            let v1401 = match c.pick(1377, k, 2, &[v1358.digest()]) {
                0 => {
                    let v1390 = if c.chance(1378, k, &[v1373.digest()]) {
                        let v1380 = look(c, 1379, k, &[v1369.digest()]);
                        [v1380.digest()].mix()
                    } else {
                        let v1386 = flow30(c, c.key(1385, k), 0)?;
                        let v1383 = ask(c, 1382, k, &[v1358.digest(), v1373.digest()]).unwrap_or(7);
                        flow29(c, c.key(1388, k), [v1383.digest(), v1386.digest()].mix()).unwrap_or(7)
                    };
                    let v1392 = ask(c, 1391, k, &[]).unwrap_or(7);
                    let v1400 = match v1360 {
                        v1395 if c.guard(1394, k, 0, v1395) => {
                            post(c, 1396, k, &[])?;
                            [v1390.digest()].mix()
                        }
                        v1395 if c.guard(1394, k, 1, v1395) => {
                            put(c, 1398, k, &[v1392.digest()])?
                        }
                        v1395 => {
                            0
                        }
                    };
                    [v1400.digest()].mix()
                }
                _ => {
                    0
                }
            };
            ask(c, 1402, k, &[v1401.digest(), v1373.digest()])
        } else {
            put(c, 1404, k, &[])
        }.ok();
        let v1369 = keep(c, 1368, k, &[]).guess(c.guess(1370, k, &[]));
        let v1363 = flow25(c, c.key(1362, k), [v1358.digest()].mix()).ok();
        let v1366 = keep(c, 1365, k, &[v1360.digest()]).after(v1363);
        let v1360 = put(c, 1359, k, &[v1358.digest()])?;
        Ok([v1363.digest(), v1366.digest(), v1406.digest()].mix())
    }
);

workflow!(
    async fn flow47(c: &Case, k: u64, v1407: u64) -> Result<u64, AppError> {
        let v1409 = think(c, 1408, k, &[]);
        let v1412 = keep(c, 1411, k, &[v1409.digest()]).guess(c.guess(1413, k, &[]));
        let v1415 = look(c, 1414, k, &[]).guess(c.guess(1416, k, &[v1412.digest()]));
        let v1450 = match c.pick(1417, k, 3, &[v1409.digest(), v1415.digest()]) {
            0 => {
                let v1443 = if c.chance(1418, k, &[v1412.digest(), v1415.digest()]) {
                    let v1420 = post(c, 1419, k, &[v1415.digest()]).unwrap_or(7);
                    let mut v1423: u64 = 0;
                    let v1429 = loop {
                        let v1425 = think(c, 1424, c.round(k.digest(), v1423.digest()), &[v1423.digest()]);
                        if c.chance(1426, c.round(k.digest(), v1423.digest()), &[v1420.digest()]) {
                            break [v1409.digest()].mix();
                        }
                        v1423 = [v1425.digest(), v1420.digest(), v1423.digest()].mix();
                    }.max(c.rounds(1422, k));
                    [v1429.digest()].mix()
                } else {
                    send(c, 1433, k, &[v1431.digest()]);
                    let v1442 = if c.chance(1435, k, &[v1409.digest(), v1431.digest()]) {
                        let v1437 = flow28(c, c.key(1436, k), [v1431.digest()].mix());
                        let v1439 = ask(c, 1438, k, &[]);
                        calc(c, 1440, k, &[v1437.digest(), v1439.digest(), v1431.digest()])
                    };
                    let v1431 = look(c, 1430, k, &[]).guess(c.guess(1432, k, &[]));
                    [v1442.digest()].mix()
                };
                flow4(c, c.key(1444, k), [v1443.digest()].mix())?
            }
            1 => {
                send(c, 1446, k, &[v1415.digest()])
            }
            _ => {
                flow22(c, c.key(1448, k), [v1415.digest()].mix())
            }
        };
        Ok([v1450.digest()].mix())
    }
);

workflow!(
    async fn flow48(c: &Case, k: u64, v1451: u64) -> u64 {
        let v1453 = calc(c, 1452, k, &[]);
        let v1461 = if c.chance(1454, k, &[v1453.digest()]) {
            let v1456 = ask(c, 1455, k, &[v1451.digest(), v1453.digest()]).ok();
            let v1458 = think(c, 1457, k, &[v1453.digest(), v1456.digest()]);
            [v1458.digest(), v1453.digest()].mix()
        } else if c.chance(1459, k, &[v1451.digest()]) {
            0
        } else {
            [v1453.digest()].mix()
        };
        [v1461.digest(), v1453.digest()].mix()
    }
);

workflow!(
    async fn flow49(c: &Case, k: u64, v1462: u64) -> Result<u64, AppError> {
        let v1464 = calc(c, 1463, k, &[]);
        flow23(c, c.key(1466, k), [v1462.digest()].mix())?;
        let v1469 = look(c, 1468, k, &[]).timeout(c.limit(1470, k)).or_else(look(c, 1471, k, &[]));
        let v1474 = flow25(c, c.key(1473, k), 0).timeout(c.limit(1475, k)).or_else(ask(c, 1476, k, &[]))?;
        Ok([v1464.digest(), v1469.digest(), v1474.digest()].mix())
    }
);

workflow!(
    async fn flow50(c: &Case, k: u64, v1478: u64) -> u64 {
        keep(c, 1479, k, &[v1478.digest()]);
        let v1484 = match c.pick(1481, k, 3, &[v1478.digest()]) {
            0 => {
                0
            }
            1 => {
                let v1483 = post(c, 1482, k, &[]);
                [v1483.digest()].mix()
            }
            _ => {
                [v1478.digest()].mix()
            }
        };
        [v1484.digest(), v1478.digest()].mix()
    }
);

workflow!(
    async fn flow51(c: &Case, k: u64, v1485: u64) -> Result<u64, AppError> {
        let v1487 = ask(c, 1486, k, &[v1485.digest()]).unwrap_or(7).guess(c.guess(1488, k, &[v1485.digest()]));
        ask(c, 1489, k, &[v1485.digest(), v1487.digest()])?;
        let v1503 = for k1491 in c.list(1491, k, &[v1487.digest()]).concurrent(c.width(1492, k)) {
            let v1494 = flow38(c, c.key(1493, k1491.digest()), [v1485.digest()].mix()).timeout(c.limit(1495, k1491.digest())).ok();
            let v1501 = flow48(c, c.key(1500, k1491.digest()), [v1494.digest(), v1498.digest()].mix());
            let v1498 = think(c, 1497, k1491.digest(), &[v1487.digest(), v1494.digest()]).guess(c.guess(1499, k1491.digest(), &[]));
            [v1501.digest()].mix()
        };
        ask(c, 1504, k, &[v1503.digest(), v1485.digest()])
    }
);

workflow!(
    async fn flow52(c: &Case, k: u64, v1506: u64) -> Result<u64, AppError> {
        let v1508 = think(c, 1507, k, &[]).guess(c.guess(1509, k, &[]));
        let v1538 = if c.chance(1510, k, &[v1508.digest()]) {
            put(c, 1511, k, &[])
        } else {
            let v1532 = match v1508 {
                v1514 if c.guard(1513, k, 0, v1514) => {
                    let v1516 = ask(c, 1515, k, &[]).or_else(look(c, 1517, k, &[])).guess(c.guess(1518, k, &[v1508.digest()]));
                    let v1520 = think(c, 1519, k, &[v1516.digest()]);
                    [v1520.digest(), v1516.digest()].mix()
                }
                v1514 if c.guard(1513, k, 1, v1514) => {
                    let v1523 = flow22(c, c.key(1522, k), 0);
                    [v1523.digest(), v1506.digest()].mix()
                }
                v1514 => {
                    let v1526 = ask(c, 1525, k, &[v1508.digest(), v1514.digest()]).timeout(c.limit(1527, k)).or_else(look(c, 1528, k, &[v1508.digest(), v1514.digest()]));
                    keep(c, 1530, k, &[v1526.digest()])
                }
            };
            let v1534 = look(c, 1533, k, &[v1508.digest(), v1532.digest()]);
            put(c, 1536, k, &[v1534.digest(), v1508.digest()])
        }.ok();
        put(c, 1539, k, &[v1538.digest(), v1508.digest()])
    }
);

workflow!(
    async fn flow53(c: &Case, k: u64, v1541: u64) -> u64 {
        let v1545 = match c.pick(1542, k, 2, &[v1541.digest()]) {
            0 => {
                ask(c, 1543, k, &[v1541.digest()]).unwrap_or(7)
            }
            _ => {
                0
            }
        };
        keep(c, 1569, k, &[v1541.digest()]);
        let v1568 = match c.pick(1546, k, 2, &[v1545.digest()]) {
            0 => {
                let v1548 = keep(c, 1547, k, &[v1541.digest()]);
                let v1565 = match think(c, 1550, k, &[v1548.digest()]) {
                    v1552 if c.guard(1551, k, 0, v1552) => {
                        let v1554 = look(c, 1553, k, &[]).guess(c.guess(1555, k, &[]));
                        let v1560 = if c.chance(1556, k, &[v1545.digest(), v1554.digest()]) {
                            let v1558 = flow51(c, c.key(1557, k), [v1552.digest()].mix()).timeout(c.limit(1559, k));
                            [v1558.digest()].mix()
                        };
                        put(c, 1561, k, &[v1560.digest()])
                    }
                    v1552 => {
                        ask(c, 1563, k, &[v1548.digest()])
                    }
                }.unwrap_or(7);
                keep(c, 1566, k, &[v1565.digest()])
            }
            _ => {
                [v1541.digest()].mix()
            }
        };
        [v1568.digest(), v1541.digest()].mix()
    }
);

workflow!(
    async fn flow54(c: &Case, k: u64, v1571: u64) -> Result<u64, AppError> {
        let v1573 = flow38(c, c.key(1572, k), 0);
        let v1575 = keep(c, 1574, k, &[]);
        let v1577 = think(c, 1576, k, &[v1571.digest(), v1573.digest()]);
        let v1579 = ask(c, 1578, k, &[v1573.digest()])?;
        let v1593 = if c.chance(1580, k, &[v1575.digest()]) {
            let v1582 = keep(c, 1581, k, &[]).after(v1573);
            let mut v1584: u64 = [v1577.digest()].mix();
            let v1590 = loop {
                let v1586 = think(c, 1585, c.round(k.digest(), v1584.digest()), &[v1584.digest()]);
                if c.chance(1587, c.round(k.digest(), v1584.digest()), &[v1586.digest()]) {
                    break [v1575.digest()].mix();
                }
                v1584 = [v1582.digest(), v1584.digest()].mix();
            }.max(c.rounds(1583, k));
            flow48(c, c.key(1591, k), [v1590.digest(), v1582.digest()].mix())
        };
        let v1595 = put(c, 1594, k, &[v1577.digest(), v1579.digest()]).ok();
        let v1597 = put(c, 1596, k, &[v1595.digest()]).after(v1575).ok();
        let v1599 = ask(c, 1598, k, &[]).timeout(c.limit(1600, k))?;
        ask(c, 1601, k, &[v1593.digest(), v1597.digest(), v1599.digest()])
    }
);

workflow!(
    async fn flow55(c: &Case, k: u64, v1603: u64) -> Result<u64, AppError> {
        let v1605 = flow43(c, c.key(1604, k), [v1603.digest()].mix()).guess(c.guess(1606, k, &[]));
        let v1630 = match c.pick(1607, k, 2, &[v1605.digest()]) {
            0 => {
                let v1627 = match c.pick(1608, k, 3, &[v1605.digest()]) {
                    0 => {
                        let v1610 = post(c, 1609, k, &[v1603.digest(), v1605.digest()]);
                        let v1612 = post(c, 1611, k, &[]).guess(c.guess(1613, k, &[v1603.digest()]))?;
                        flow25(c, c.key(1614, k), [v1610.digest(), v1612.digest(), v1605.digest()].mix()).unwrap_or(7)
                    }
                    1 => {
                        [v1605.digest()].mix()
                    }
                    _ => {
                        let v1626 = if c.chance(1616, k, &[v1605.digest()]) {
                            let v1623 = match c.pick(1617, k, 2, &[v1605.digest()]) {
                                0 => {
                                    flow38(c, c.key(1618, k), 0)
                                }
                                _ => {
                                    let v1621 = put(c, 1620, k, &[v1605.digest()]).ok();
                                    [v1621.digest()].mix()
                                }
                            };
                            flow48(c, c.key(1624, k), [v1623.digest()].mix())
                        } else {
                            [v1605.digest()].mix()
                        };
                        [v1626.digest()].mix()
                    }
                };
                [v1627.digest()].mix()
            }
            _ => {
                flow50(c, c.key(1628, k), 0)
            }
        };
        Ok([v1630.digest(), v1603.digest()].mix())
    }
);

workflow!(
    async fn flow56(c: &Case, k: u64, v1631: u64) -> u64 {
        let v1633 = look(c, 1632, k, &[v1631.digest()]).timeout(c.limit(1634, k)).unwrap_or(7);
        let v1637 = flow21(c, c.key(1636, k), 0);
        let v1639 = look(c, 1638, k, &[]);
        let v1642 = ask(c, 1641, k, &[]).ok();
        [v1633.digest(), v1637.digest(), v1639.digest(), v1642.digest()].mix()
    }
);

workflow!(
    async fn flow57(c: &Case, k: u64, v1644: u64) -> Result<u64, AppError> {
        let mut v1646: u64 = 0;
        let mut v1647: u64 = [v1644.digest()].mix();
        let v1662 = loop {
            let v1649 = think(c, 1648, c.round(k.digest(), v1646.digest()), &[v1646.digest(), v1647.digest()]);
            let v1651 = ask(c, 1650, c.round(k.digest(), v1646.digest()), &[v1644.digest(), v1649.digest()]).ok();
            let v1657 = if c.chance(1653, c.round(k.digest(), v1646.digest()), &[v1651.digest()]) {
                let v1655 = flow38(c, c.key(1654, c.round(k.digest(), v1646.digest())), [v1649.digest(), v1651.digest()].mix());
                [v1655.digest(), v1651.digest()].mix()
            };
            if c.chance(1658, c.round(k.digest(), v1646.digest()), &[v1651.digest()]) {
                break [v1651.digest(), v1657.digest()].mix();
            }
            v1646 = [v1644.digest(), v1646.digest()].mix();
            v1647 = [v1651.digest()].mix();
        }.max(c.rounds(1645, k))?;
        let v1664 = look(c, 1663, k, &[v1647.digest()]);
        Ok([v1662.digest(), v1664.digest()].mix())
    }
);

workflow!(
    async fn flow58(c: &Case, k: u64, v1666: u64) -> u64 {
        let v1691 = if c.chance(1672, k, &[v1666.digest(), v1670.digest()]) {
            let mut v1674: u64 = 0;
            let mut v1675: u64 = [v1670.digest()].mix();
            let v1686 = loop {
                let v1677 = look(c, 1676, c.round(k.digest(), v1674.digest()), &[v1674.digest(), v1675.digest()]);
                let v1679 = ask(c, 1678, c.round(k.digest(), v1674.digest()), &[v1677.digest()]).timeout(c.limit(1680, c.round(k.digest(), v1674.digest()))).unwrap_or(7);
                v1675 = [v1677.digest(), v1679.digest()].mix();
                if c.chance(1683, c.round(k.digest(), v1674.digest()), &[v1679.digest()]) {
                    break [v1670.digest()].mix();
                }
                v1674 = [v1677.digest(), v1674.digest()].mix();
            }.max(c.rounds(1673, k)).unwrap_or(7);
            ask(c, 1687, k, &[v1686.digest(), v1670.digest()])
        } else {
            ask(c, 1689, k, &[v1670.digest()])
        }.unwrap_or(7);
        let v1670 = think(c, 1669, k, &[v1666.digest()]).guess(c.guess(1671, k, &[]));
        keep(c, 1667, k, &[v1666.digest()]);
        keep(c, 1692, k, &[v1691.digest()])
    }
);

workflow!(
    async fn flow59(c: &Case, k: u64, v1694: u64) -> Result<u64, AppError> {
        let v1696 = flow22(c, c.key(1695, k), [v1694.digest()].mix());
        let v1744 = match look(c, 1698, k, &[v1694.digest(), v1696.digest()]) {
            v1700 if c.guard(1699, k, 0, v1700) => {
                put(c, 1701, k, &[v1694.digest(), v1700.digest()])?;
                let v1704 = keep(c, 1703, k, &[v1694.digest(), v1700.digest()]);
                let mut v1707: u64 = [v1696.digest()].mix();
                let mut v1708: u64 = 0;
                let v1739 = loop {
                    let v1710 = look(c, 1709, c.round(k.digest(), v1707.digest()), &[v1707.digest(), v1708.digest()]);
                    let v1712 = flow23(c, c.key(1711, c.round(k.digest(), v1707.digest())), 0).after(v1710).timeout(c.limit(1713, c.round(k.digest(), v1707.digest()))).unwrap_or(7).guess(c.guess(1714, c.round(k.digest(), v1707.digest()), &[]));
                    let v1732 = match c.pick(1715, c.round(k.digest(), v1707.digest()), 2, &[v1704.digest(), v1710.digest()]) {
                        0 => {
                            put(c, 1716, c.round(k.digest(), v1707.digest()), &[]).unwrap_or(7)
                        }
                        _ => {
                            let mut v1719: u64 = 0;
                            let v1725 = loop {
                                let v1721 = look(c, 1720, c.round(c.round(k.digest(), v1707.digest()), v1719.digest()), &[v1719.digest()]);
                                if c.chance(1722, c.round(c.round(k.digest(), v1707.digest()), v1719.digest()), &[v1721.digest()]) {
                                    break 0;
                                }
                                v1719 = [v1712.digest(), v1719.digest()].mix();
                            }.max(c.rounds(1718, c.round(k.digest(), v1707.digest()))).ok();
                            let v1727 = calc(c, 1726, c.round(k.digest(), v1707.digest()), &[v1712.digest()]).guess(c.guess(1728, c.round(k.digest(), v1707.digest()), &[]));
                            let v1730 = ask(c, 1729, c.round(k.digest(), v1707.digest()), &[v1727.digest()])?;
                            break [v1725.digest(), v1730.digest()].mix();
                        }
                    };
                    let v1734 = ask(c, 1733, c.round(k.digest(), v1707.digest()), &[v1700.digest(), v1712.digest()]).or_else(ask(c, 1735, c.round(k.digest(), v1707.digest()), &[v1700.digest(), v1712.digest()])).unwrap_or(7);
                    v1707 = [v1732.digest(), v1734.digest(), v1707.digest()].mix();
                    v1708 = 0;
                }.max(c.rounds(1706, k)).unwrap_or(7);
                [v1739.digest()].mix()
            }
            v1700 if c.guard(1699, k, 1, v1700) => {
                keep(c, 1740, k, &[])
            }
            v1700 => {
                flow54(c, c.key(1742, k), [v1694.digest()].mix())?
            }
        };
        Ok([v1744.digest()].mix())
    }
);

workflow!(
    async fn flow60(c: &Case, k: u64, v1745: u64) -> u64 {
        let v1749 = if c.chance(1746, k, &[v1745.digest()]) {
            flow38(c, c.key(1747, k), [v1745.digest()].mix())
        };
        let v1753 = if let Some(v1750) = &v1749 {
            flow58(c, c.key(1751, k), [v1749.digest(), v1750.digest()].mix());
            0
        };
        [v1753.digest()].mix()
    }
);

workflow!(
    async fn flow61(c: &Case, k: u64, v1754: u64) -> Result<u64, AppError> {
        let v1766 = flow30(c, c.key(1765, k), 0);
        let v1756 = flow25(c, c.key(1755, k), [v1754.digest()].mix()).timeout(c.limit(1757, k))?;
        let v1768 = put(c, 1767, k, &[v1756.digest()]).or_else(put(c, 1769, k, &[v1756.digest()]));
        let v1764 = for k1759 in c.list(1759, k, &[v1756.digest()]).concurrent(c.width(1760, k)) {
            let v1762 = post(c, 1761, k1759.digest(), &[v1754.digest(), v1756.digest()])?;
            [v1762.digest()].mix()
        };
        put(c, 1770, k, &[v1764.digest(), v1766.digest(), v1768.digest(), v1756.digest()])
    }
);

workflow!(
    async fn flow62(c: &Case, k: u64, v1772: u64) -> u64 {
        let v1774 = flow58(c, c.key(1773, k), [v1772.digest()].mix());
        let v1787 = match ask(c, 1776, k, &[v1772.digest()]) {
            Ok(v1777) => {
                [v1774.digest()].mix()
            }
            Err(_) => {
                let v1786 = match look(c, 1778, k, &[v1772.digest()]) {
                    v1782 if c.guard(1781, k, 0, v1782) => {
                        let v1784 = look(c, 1783, k, &[v1774.digest()]);
                        [v1784.digest()].mix()
                    }
                    v1782 if c.guard(1781, k, 1, v1782) => {
                        0
                    }
                    v1782 => {
                        0
                    }
                };
                [v1786.digest()].mix()
            }
        };
        [v1787.digest()].mix()
    }
);

workflow!(
    async fn flow63(c: &Case, k: u64, v1788: u64) -> Result<u64, AppError> {
        let v1819 = match flow14(c, c.key(1789, k), 0) {
            Ok(v1790) => {
                let v1818 = match v1788 {
                    v1792 if c.guard(1791, k, 0, v1792) => {
                        flow51(c, c.key(1793, k), 0).unwrap_or(7)
                    }
                    v1792 if c.guard(1791, k, 1, v1792) => {
                        let v1809 = match c.pick(1795, k, 3, &[v1792.digest()]) {
                            0 => {
                                let v1797 = look(c, 1796, k, &[]).guess(c.guess(1798, k, &[]));
                                let v1800 = ask(c, 1799, k, &[v1797.digest()]).timeout(c.limit(1801, k));
                                let v1803 = ask(c, 1802, k, &[]).ok();
                                flow57(c, c.key(1805, k), [v1800.digest(), v1803.digest()].mix()).unwrap_or(7)
                            }
                            1 => {
                                0
                            }
                            _ => {
                                flow25(c, c.key(1807, k), [v1790.digest()].mix()).unwrap_or(7)
                            }
                        };
                        let v1811 = calc(c, 1810, k, &[v1792.digest(), v1809.digest()]).guess(c.guess(1812, k, &[]));
                        look(c, 1813, k, &[v1811.digest()]).timeout(c.limit(1815, k))?;
                        [v1790.digest()].mix()
                    }
                    v1792 => {
                        flow21(c, c.key(1816, k), 0).unwrap_or(7)
                    }
                };
                [v1818.digest()].mix()
            }
            Err(_) => {
                0
            }
        };
        Ok([v1819.digest()].mix())
    }
);

workflow!(
    async fn flow64(c: &Case, k: u64, v1820: u64) -> u64 {
        let v1825 = flow21(c, c.key(1824, k), 0);
        let v1822 = think(c, 1821, k, &[v1820.digest()]);
        let v1827 = ask(c, 1826, k, &[v1825.digest()]).after(v1822).unwrap_or(7);
        let v1839 = for k1829 in c.list(1829, k, &[]).concurrent(c.width(1830, k)) {
            let v1835 = if c.chance(1831, k1829.digest(), &[v1825.digest()]) {
                let v1833 = ask(c, 1832, k1829.digest(), &[v1827.digest()]).timeout(c.limit(1834, k1829.digest()));
                [v1833.digest()].mix()
            } else {
                [v1827.digest()].mix()
            };
            let v1837 = calc(c, 1836, k1829.digest(), &[v1827.digest()]);
            [v1835.digest(), v1837.digest()].mix()
        };
        [v1822.digest(), v1839.digest(), v1827.digest()].mix()
    }
);

workflow!(
    async fn flow65(c: &Case, k: u64, v1840: u64) -> u64 {
        let v1842 = think(c, 1841, k, &[v1840.digest()]).guess(c.guess(1843, k, &[]));
        let v1858 = match c.pick(1844, k, 2, &[v1840.digest()]) {
            0 => {
                let v1846 = ask(c, 1845, k, &[v1842.digest()]).timeout(c.limit(1847, k));
                [v1846.digest(), v1840.digest()].mix()
            }
            _ => {
                let mut v1849: u64 = [v1842.digest()].mix();
                let v1857 = loop {
                    let v1851 = look(c, 1850, c.round(k.digest(), v1849.digest()), &[v1849.digest()]);
                    keep(c, 1852, c.round(k.digest(), v1849.digest()), &[v1842.digest()]).after(v1851);
                    if c.chance(1854, c.round(k.digest(), v1849.digest()), &[v1840.digest()]) {
                        break 0;
                    }
                    v1849 = [v1851.digest(), v1840.digest(), v1849.digest()].mix();
                }.max(c.rounds(1848, k));
                [v1857.digest()].mix()
            }
        };
        [v1858.digest()].mix()
    }
);

workflow!(
    async fn flow66(c: &Case, k: u64, v1859: u64) -> Result<u64, AppError> {
        let v1861 = think(c, 1860, k, &[v1859.digest()]);
        flow58(c, c.key(1862, k), [v1861.digest()].mix());
        let mut v1865: u64 = [v1861.digest()].mix();
        let v1873 = loop {
            let v1867 = look(c, 1866, c.round(k.digest(), v1865.digest()), &[v1865.digest()]);
            let v1869 = put(c, 1868, c.round(k.digest(), v1865.digest()), &[])?;
            if c.chance(1870, c.round(k.digest(), v1865.digest()), &[v1869.digest()]) {
                break [v1869.digest()].mix();
            }
            v1865 = [v1867.digest(), v1865.digest()].mix();
        }.max(c.rounds(1864, k))?;
        Ok([v1873.digest(), v1865.digest()].mix())
    }
);

workflow!(
    async fn flow67(c: &Case, k: u64, v1874: u64) -> Result<u64, AppError> {
        let v1876 = look(c, 1875, k, &[v1874.digest()]);
        let v1879 = put(c, 1878, k, &[v1874.digest(), v1876.digest()]);
        let v1881 = flow23(c, c.key(1880, k), [v1874.digest()].mix()).after(v1879).timeout(c.limit(1882, k))?;
        let v1885 = calc(c, 1884, k, &[v1876.digest()]);
        Ok([v1879.digest(), v1881.digest(), v1885.digest()].mix())
    }
);

workflow!(
    async fn flow68(c: &Case, k: u64, v1887: u64) -> u64 {
        let v1901 = if c.chance(1888, k, &[v1887.digest()]) {
            let v1896 = if c.chance(1889, k, &[v1887.digest()]) {
                let v1895 = for k1890 in c.list(1890, k, &[v1887.digest()]).concurrent(c.width(1891, k)) {
                    let v1893 = look(c, 1892, k1890.digest(), &[v1887.digest()]);
                    [v1893.digest(), v1887.digest()].mix()
                };
                [v1895.digest()].mix()
            } else {
                0
            };
            put(c, 1897, k, &[v1896.digest()]).unwrap_or(7)
        } else if c.chance(1899, k, &[v1887.digest()]) {
            0
        } else {
            0
        };
        [v1901.digest()].mix()
    }
);

workflow!(
    async fn flow69(c: &Case, k: u64, v1902: u64) -> Result<u64, AppError> {
        let v1912 = flow37(c, c.key(1911, k), [v1902.digest()].mix());
        let v1931 = match look(c, 1917, k, &[]).guess(c.guess(1919, k, &[v1915.digest()])) {
            v1921 if c.guard(1920, k, 0, v1921) => {
                let v1926 = match c.pick(1922, k, 3, &[v1902.digest(), v1915.digest()]) {
                    0 => {
                        let v1924 = look(c, 1923, k, &[v1915.digest(), v1921.digest()]).after(v1910);
                        [v1924.digest(), v1921.digest()].mix()
                    }
                    1 => {
                        [v1912.digest()].mix()
                    }
                    _ => {
                        [v1902.digest()].mix()
                    }
                };
                ask(c, 1927, k, &[v1926.digest()])
            }
            v1921 => {
                ask(c, 1929, k, &[])
            }
        }?;
        let v1915 = keep(c, 1914, k, &[]).after(v1912).guess(c.guess(1916, k, &[]));
        let v1910 = if c.chance(1903, k, &[v1902.digest()]) {
            let v1905 = ask(c, 1904, k, &[]).or_else(look(c, 1906, k, &[]));
            post(c, 1908, k, &[])?;
            [v1905.digest()].mix()
        } else {
            0
        };
        Ok([v1910.digest(), v1931.digest()].mix())
    }
);

workflow!(
    async fn flow70(c: &Case, k: u64, v1932: u64) -> Result<u64, AppError> {
        let v1934 = look(c, 1933, k, &[v1932.digest()]).guess(c.guess(1935, k, &[v1932.digest()]));
        let v1937 = ask(c, 1936, k, &[v1934.digest()])?;
        let v1940 = flow23(c, c.key(1939, k), [v1932.digest()].mix()).unwrap_or(7);
        Ok([v1937.digest(), v1940.digest()].mix())
    }
);

workflow!(
    async fn flow71(c: &Case, k: u64, v1942: u64) -> Result<u64, AppError> {
        let v1944 = flow51(c, c.key(1943, k), [v1942.digest()].mix()).guess(c.guess(1945, k, &[]))?;
        let v1947 = ask(c, 1946, k, &[v1944.digest()]).unwrap_or(7);
        let v1963 = match v1944 {
            v1950 if c.guard(1949, k, 0, v1950) => {
                let v1958 = if c.chance(1951, k, &[v1950.digest()]) {
                    let v1953 = ask(c, 1952, k, &[v1942.digest(), v1950.digest()]).or_else(look(c, 1954, k, &[v1942.digest(), v1950.digest()]));
                    ask(c, 1956, k, &[v1953.digest(), v1950.digest()])?
                } else {
                    [v1944.digest()].mix()
                };
                ask(c, 1959, k, &[v1958.digest()])
            }
            v1950 => {
                ask(c, 1961, k, &[])
            }
        }.ok();
        Ok([v1947.digest(), v1963.digest()].mix())
    }
);

workflow!(
    async fn flow72(c: &Case, k: u64, v1964: u64) -> Result<u64, AppError> {
        let v1968 = flow23(c, c.key(1967, k), 0)?;
        let v1966 = ask(c, 1965, k, &[]).unwrap_or(7);
        let v1970 = calc(c, 1969, k, &[v1964.digest(), v1968.digest()]);
        ask(c, 1971, k, &[v1966.digest(), v1970.digest()])
    }
);

workflow!(
    async fn flow73(c: &Case, k: u64, v1973: u64) -> Result<u64, AppError> {
        flow22(c, c.key(1974, k), 0).timeout(c.limit(1976, k))?;
        let mut v1978: u64 = [v1973.digest()].mix();
        let v1990 = loop {
            let v1980 = look(c, 1979, c.round(k.digest(), v1978.digest()), &[v1978.digest()]);
            if c.chance(1981, c.round(k.digest(), v1978.digest()), &[v1980.digest()]) {
                break 0;
            }
            let v1984 = look(c, 1983, c.round(k.digest(), v1978.digest()), &[]);
            let v1987 = keep(c, 1986, c.round(k.digest(), v1978.digest()), &[]).after(v1984);
            v1978 = [v1984.digest(), v1987.digest(), v1978.digest()].mix();
        }.max(c.rounds(1977, k));
        Ok([v1990.digest()].mix())
    }
);

workflow!(
    async fn flow74(c: &Case, k: u64, v1991: u64) -> u64 {
        let v1993 = ask(c, 1992, k, &[v1991.digest()]).timeout(c.limit(1994, k)).or_else(look(c, 1995, k, &[v1991.digest()])).guess(c.guess(1996, k, &[]));
        let v2009 = if c.chance(1997, k, &[v1993.digest()]) {
            let v1999 = keep(c, 1998, k, &[v1993.digest()]);
            let v2002 = flow23(c, c.key(2001, k), [v1991.digest()].mix()).timeout(c.limit(2003, k));
            [v1999.digest(), v2002.digest()].mix()
        } else if c.chance(2004, k, &[v1993.digest()]) {
            let v2006 = flow62(c, c.key(2005, k), [v1993.digest()].mix());
            [v2006.digest()].mix()
        } else {
            [v1991.digest()].mix()
        };
        keep(c, 2010, k, &[v2009.digest(), v1993.digest()])
    }
);

workflow!(
    async fn flow75(c: &Case, k: u64, v2012: u64) -> Result<u64, AppError> {
        let v2014 = ask(c, 2013, k, &[]).timeout(c.limit(2015, k))?;
        let v2018 = flow51(c, c.key(2017, k), [v2012.digest()].mix()).timeout(c.limit(2019, k)).or_else(look(c, 2020, k, &[v2012.digest()]));
        let v2047 = match c.pick(2022, k, 2, &[v2018.digest()]) {
            0 => {
                let v2028 = for k2026 in c.list(2026, k, &[v2012.digest()]).concurrent(c.width(2027, k)) {
                    [v2018.digest()].mix()
                };
                let v2024 = think(c, 2023, k, &[]);
                ask(c, 2029, k, &[v2024.digest(), v2028.digest()])?
            }
            _ => {
                let v2046 = match look(c, 2031, k, &[]).guess(c.guess(2033, k, &[])) {
                    v2035 if c.guard(2034, k, 0, v2035) => {
                        let v2037 = think(c, 2036, k, &[]);
                        ask(c, 2039, k, &[v2037.digest()])
                    }
                    v2035 => {
                        let v2042 = look(c, 2041, k, &[v2035.digest()]).guess(c.guess(2043, k, &[]));
                        ask(c, 2044, k, &[v2042.digest(), v2018.digest()])
                    }
                }.ok();
                [v2046.digest()].mix()
            }
        };
        Ok([v2014.digest(), v2047.digest()].mix())
    }
);

workflow!(
    async fn flow76(c: &Case, k: u64, v2048: u64) -> Result<u64, AppError> {
        let v2052 = look(c, 2051, k, &[v2048.digest()]).guess(c.guess(2053, k, &[]));
        let v2075 = ask(c, 2074, k, &[v2063.digest(), v2073.digest()]).timeout(c.limit(2076, k)).unwrap_or(7).guess(c.guess(2077, k, &[v2073.digest()]));
        let v2063 = match look(c, 2054, k, &[v2048.digest(), v2052.digest()]) {
            v2056 if c.guard(2055, k, 0, v2056) => {
                0
            }
            v2056 => {
                let v2058 = think(c, 2057, k, &[v2048.digest(), v2052.digest()]);
                let v2061 = ask(c, 2060, k, &[v2056.digest(), v2058.digest()])?;
                [v2061.digest()].mix()
            }
        };
        ask(c, 2049, k, &[])?;
        let v2073 = if c.chance(2064, k, &[v2052.digest()]) {
            let v2070 = for k2065 in c.list(2065, k, &[]).concurrent(c.width(2066, k)) {
                let v2068 = look(c, 2067, k2065.digest(), &[]);
                [v2068.digest()].mix()
            };
            ask(c, 2071, k, &[v2070.digest()])?
        };
        flow57(c, c.key(2078, k), [v2075.digest()].mix())
    }
);

workflow!(
    async fn flow77(c: &Case, k: u64, v2080: u64) -> Result<u64, AppError> {
        let v2082 = post(c, 2081, k, &[]).unwrap_or(7);
        let v2085 = post(c, 2084, k, &[v2080.digest(), v2082.digest()])?;
        let v2088 = post(c, 2087, k, &[v2080.digest()]);
        Ok([v2085.digest(), v2088.digest()].mix())
    }
);

workflow!(
    async fn flow78(c: &Case, k: u64, v2089: u64) -> Result<u64, AppError> {
        let v2091 = calc(c, 2090, k, &[v2089.digest()]);
        let v2093 = put(c, 2092, k, &[v2091.digest()]).or_else(look(c, 2094, k, &[v2091.digest()]));
        let v2096 = look(c, 2095, k, &[v2093.digest()]);
        let v2098 = post(c, 2097, k, &[]).ok();
        let mut v2100: u64 = 0;
        let v2108 = loop {
            let v2102 = look(c, 2101, c.round(k.digest(), v2100.digest()), &[v2100.digest()]);
            let v2104 = post(c, 2103, c.round(k.digest(), v2100.digest()), &[v2096.digest()]).unwrap_or(7);
            if c.chance(2105, c.round(k.digest(), v2100.digest()), &[v2104.digest()]) {
                break 0;
            }
            v2100 = [v2102.digest(), v2093.digest(), v2100.digest()].mix();
        }.max(c.rounds(2099, k))?;
        let v2116 = match think(c, 2109, k, &[]) {
            v2111 if c.guard(2110, k, 0, v2111) => {
                put(c, 2112, k, &[])?;
                flow66(c, c.key(2114, k), [v2100.digest()].mix())?
            }
            v2111 => {
                [v2096.digest()].mix()
            }
        };
        flow30(c, c.key(2117, k), [v2098.digest(), v2108.digest(), v2116.digest(), v2100.digest()].mix())
    }
);

workflow!(
    async fn flow79(c: &Case, k: u64, v2119: u64) -> Result<u64, AppError> {
        let v2121 = ask(c, 2120, k, &[]).unwrap_or(7).guess(c.guess(2122, k, &[]));
        let v2124 = ask(c, 2123, k, &[v2121.digest()]).ok();
        let v2127 = flow21(c, c.key(2126, k), [v2119.digest()].mix()).timeout(c.limit(2128, k)).guess(c.guess(2129, k, &[]))?;
        let v2131 = look(c, 2130, k, &[]).guess(c.guess(2132, k, &[v2119.digest()]));
        let v2134 = flow22(c, c.key(2133, k), [v2131.digest()].mix()).after(v2121);
        let mut v2137: u64 = 0;
        let mut v2138: u64 = [v2134.digest()].mix();
        let v2145 = loop {
            let v2140 = think(c, 2139, c.round(k.digest(), v2137.digest()), &[v2137.digest(), v2138.digest()]);
            if c.chance(2141, c.round(k.digest(), v2137.digest()), &[v2140.digest()]) {
                break [v2134.digest()].mix();
            }
            v2137 = [v2140.digest(), v2137.digest()].mix();
            v2138 = 0;
        }.max(c.rounds(2136, k)).unwrap_or(7);
        let mut v2147: u64 = [v2138.digest()].mix();
        let mut v2148: u64 = 0;
        let v2155 = loop {
            let v2150 = look(c, 2149, c.round(k.digest(), v2147.digest()), &[v2147.digest(), v2148.digest()]);
            if c.chance(2151, c.round(k.digest(), v2147.digest()), &[v2150.digest()]) {
                break [v2150.digest()].mix();
            }
            v2147 = [v2134.digest(), v2147.digest()].mix();
            v2148 = [v2148.digest()].mix();
        }.max(c.rounds(2146, k))?;
        flow21(c, c.key(2156, k), [v2124.digest(), v2127.digest(), v2145.digest(), v2155.digest()].mix())
    }
);

workflow!(
    async fn flow80(c: &Case, k: u64, v2158: u64) -> u64 {
        let v2194 = calc(c, 2193, k, &[v2160.digest()]);
        let v2192 = match think(c, 2162, k, &[]) {
            v2164 if c.guard(2163, k, 0, v2164) => {
                let v2185 = if c.chance(2180, k, &[v2179.digest()]) {
                    flow54(c, c.key(2181, k), [v2160.digest()].mix()).unwrap_or(7)
                } else {
                    ask(c, 2183, k, &[]).unwrap_or(7)
                };
                let v2179 = match look(c, 2165, k, &[v2160.digest(), v2164.digest()]) {
                    v2167 if c.guard(2166, k, 0, v2167) => {
                        let v2169 = ask(c, 2168, k, &[]).unwrap_or(7);
                        put(c, 2171, k, &[v2169.digest()])
                    }
                    v2167 => {
                        let v2174 = flow66(c, c.key(2173, k), 0).or_else(look(c, 2175, k, &[])).guess(c.guess(2176, k, &[]));
                        ask(c, 2177, k, &[v2174.digest(), v2167.digest()])
                    }
                }.unwrap_or(7);
                ask(c, 2186, k, &[v2185.digest()]).unwrap_or(7)
            }
            v2164 => {
                let v2189 = flow48(c, c.key(2188, k), 0).timeout(c.limit(2190, k)).ok();
                [v2189.digest(), v2160.digest()].mix()
            }
        };
        let v2160 = flow29(c, c.key(2159, k), 0).ok().guess(c.guess_maybe(2161, k, &[]));
        [v2192.digest(), v2194.digest()].mix()
    }
);

workflow!(
    async fn flow81(c: &Case, k: u64, v2196: u64) -> Result<u64, AppError> {
        let v2198 = put(c, 2197, k, &[v2196.digest()]);
        let v2200 = flow43(c, c.key(2199, k), [v2198.digest()].mix()).guess(c.guess(2201, k, &[]));
        let v2203 = ask(c, 2202, k, &[v2196.digest(), v2200.digest()]).timeout(c.limit(2204, k)).or_else(look(c, 2205, k, &[v2196.digest(), v2200.digest()]));
        let v2208 = put(c, 2207, k, &[v2196.digest(), v2203.digest()]).or_else(put(c, 2209, k, &[v2196.digest(), v2203.digest()]));
        flow65(c, c.key(2210, k), [v2203.digest()].mix()).after(v2208);
        let v2213 = ask(c, 2212, k, &[v2203.digest()]);
        let v2215 = ask(c, 2214, k, &[]).ok();
        let v2218 = ask(c, 2217, k, &[v2213.digest()]).after(v2215).timeout(c.limit(2219, k));
        put(c, 2220, k, &[v2208.digest(), v2215.digest(), v2218.digest()])
    }
);

workflow!(
    async fn flow82(c: &Case, k: u64, v2222: u64) -> u64 {
        keep(c, 2223, k, &[v2222.digest()]);
        let v2226 = ask(c, 2225, k, &[v2222.digest()]).unwrap_or(7);
        let v2229 = think(c, 2228, k, &[]);
        [v2226.digest(), v2229.digest()].mix()
    }
);

workflow!(
    async fn flow83(c: &Case, k: u64, v2231: u64) -> u64 {
        let v2287 = match look(c, 2269, k, &[v2249.digest()]).guess(c.guess(2271, k, &[])) {
            v2273 if c.guard(2272, k, 0, v2273) => {
                calc(c, 2274, k, &[])
            }
            v2273 if c.guard(2272, k, 1, v2273) => {
                let v2277 = ask(c, 2276, k, &[]);
                let v2279 = think(c, 2278, k, &[]);
                keep(c, 2281, k, &[v2277.digest(), v2279.digest(), v2273.digest()])
            }
            v2273 => {
                let v2284 = ask(c, 2283, k, &[v2249.digest()]).timeout(c.limit(2285, k)).ok();
                [v2284.digest()].mix()
            }
        };
        let v2249 = flow57(c, c.key(2248, k), [v2237.digest()].mix()).or_else(ask(c, 2250, k, &[v2237.digest()])).unwrap_or(7);
        let v2247 = match look(c, 2239, k, &[v2237.digest()]) {
            v2243 if c.guard(2242, k, 0, v2243) => {
                0
            }
            v2243 if c.guard(2242, k, 1, v2243) => {
                let v2245 = keep(c, 2244, k, &[v2237.digest()]);
                [v2245.digest()].mix()
            }
            v2243 => {
                0
            }
        };
        let v2268 = if c.chance(2252, k, &[v2237.digest()]) {
            let v2266 = look(c, 2265, k, &[v2254.digest()]).after(v2247);
            let v2264 = match c.pick(2256, k, 3, &[v2254.digest()]) {
                0 => {
                    0
                }
                1 => {
                    ask(c, 2257, k, &[v2249.digest()]).unwrap_or(7)
                }
                _ => {
                    let v2260 = calc(c, 2259, k, &[v2233.digest(), v2254.digest()]);
                    flow65(c, c.key(2262, k), [v2260.digest()].mix())
                }
            };
            let v2254 = flow54(c, c.key(2253, k), [v2249.digest()].mix()).unwrap_or(7).guess(c.guess(2255, k, &[]));
            [v2264.digest(), v2266.digest()].mix()
        } else {
            0
        };
        let v2233 = ask(c, 2232, k, &[v2231.digest()]).or_else(look(c, 2234, k, &[v2231.digest()])).guess(c.guess(2235, k, &[]));
        let v2289 = calc(c, 2288, k, &[v2249.digest()]);
        let v2237 = think(c, 2236, k, &[v2231.digest()]).after(v2233);
        let v2292 = ask(c, 2291, k, &[v2268.digest()]).ok();
        [v2247.digest(), v2287.digest(), v2289.digest(), v2292.digest()].mix()
    }
);

workflow!(
    async fn flow84(c: &Case, k: u64, v2294: u64) -> u64 {
        let v2296 = flow81(c, c.key(2295, k), 0).or_else(look(c, 2297, k, &[]));
        let v2300 = for k2298 in c.list(2298, k, &[v2296.digest()]).concurrent(c.width(2299, k)) {
            [v2294.digest()].mix()
        };
        let v2302 = keep(c, 2301, k, &[v2300.digest()]);
        let v2304 = keep(c, 2303, k, &[]);
        [v2302.digest(), v2304.digest(), v2296.digest()].mix()
    }
);

workflow!(
    async fn flow85(c: &Case, k: u64, v2305: u64) -> Result<u64, AppError> {
        let v2307 = flow23(c, c.key(2306, k), 0);
        let v2309 = post(c, 2308, k, &[]).unwrap_or(7);
        let v2312 = post(c, 2311, k, &[]).or_else(look(c, 2313, k, &[]));
        let v2316 = send(c, 2315, k, &[v2307.digest(), v2309.digest()]).guess(c.guess(2317, k, &[]));
        let v2319 = think(c, 2318, k, &[v2305.digest(), v2316.digest()]);
        let v2322 = send(c, 2321, k, &[]);
        put(c, 2324, k, &[v2312.digest(), v2319.digest(), v2322.digest()])
    }
);

workflow!(
    async fn flow86(c: &Case, k: u64, v2326: u64) -> Result<u64, AppError> {
        post(c, 2334, k, &[v2333.digest()]).or_else(put(c, 2336, k, &[v2333.digest()]))?;
        let v2333 = for k2327 in c.list(2327, k, &[v2326.digest()]).concurrent(c.width(2328, k)) {
            let v2330 = put(c, 2329, k2327.digest(), &[v2326.digest()]).or_else(ask(c, 2331, k2327.digest(), &[v2326.digest()])).ok();
            [v2330.digest()].mix()
        };
        flow81(c, c.key(2337, k), [v2333.digest()].mix())
    }
);

workflow!(
    async fn flow87(c: &Case, k: u64, v2339: u64) -> Result<u64, AppError> {
        let v2341 = send(c, 2340, k, &[v2339.digest()]);
        let v2353 = if c.chance(2343, k, &[v2341.digest()]) {
            let v2352 = match think(c, 2344, k, &[v2341.digest()]) {
                v2346 if c.guard(2345, k, 0, v2346) => {
                    let v2348 = look(c, 2347, k, &[]);
                    keep(c, 2350, k, &[v2341.digest()]);
                    [v2348.digest()].mix()
                }
                v2346 if c.guard(2345, k, 1, v2346) => {
                    0
                }
                v2346 => {
                    0
                }
            };
            [v2352.digest()].mix()
        };
        put(c, 2354, k, &[v2353.digest(), v2341.digest()])
    }
);

workflow!(
    async fn flow88(c: &Case, k: u64, v2356: u64) -> u64 {
        let v2358 = look(c, 2357, k, &[v2356.digest()]).guess(c.guess(2359, k, &[v2356.digest()]));
        keep(c, 2360, k, &[v2358.digest()]);
        let v2363 = flow38(c, c.key(2362, k), [v2358.digest()].mix());
        let v2380 = match c.pick(2367, k, 3, &[v2358.digest(), v2363.digest()]) {
            0 => {
                let v2379 = match v2358 {
                    v2369 if c.guard(2368, k, 0, v2369) => {
                        let v2374 = ask(c, 2373, k, &[v2363.digest(), v2371.digest()]);
                        let v2371 = ask(c, 2370, k, &[v2363.digest(), v2369.digest()]).ok().guess(c.guess_maybe(2372, k, &[]));
                        [v2374.digest()].mix()
                    }
                    v2369 => {
                        let v2376 = ask(c, 2375, k, &[v2358.digest(), v2363.digest()]).timeout(c.limit(2377, k)).unwrap_or(7);
                        [v2376.digest(), v2369.digest()].mix()
                    }
                };
                [v2379.digest()].mix()
            }
            1 => {
                0
            }
            _ => {
                [v2363.digest()].mix()
            }
        };
        keep(c, 2365, k, &[v2363.digest()]);
        ask(c, 2381, k, &[v2380.digest()]).unwrap_or(7)
    }
);

workflow!(
    async fn flow89(c: &Case, k: u64, v2383: u64) -> Result<u64, AppError> {
        let v2385 = flow48(c, c.key(2384, k), 0).timeout(c.limit(2386, k)).ok();
        let v2389 = ask(c, 2388, k, &[v2385.digest()])?;
        keep(c, 2391, k, &[]);
        let v2411 = if let Some(v2393) = &v2385 {
            flow60(c, c.key(2394, k), 0);
            let v2397 = keep(c, 2396, k, &[v2385.digest()]).guess(c.guess(2398, k, &[]));
            let v2404 = for k2399 in c.list(2399, k, &[v2385.digest()]).concurrent(c.width(2400, k)) {
                let v2402 = calc(c, 2401, k2399.digest(), &[]);
                [v2402.digest(), v2397.digest()].mix()
            };
            [v2404.digest()].mix()
        } else {
            let v2409 = look(c, 2408, k, &[]);
            let v2406 = ask(c, 2405, k, &[])?;
            [v2406.digest(), v2409.digest()].mix()
        };
        flow54(c, c.key(2412, k), [v2389.digest(), v2411.digest()].mix())
    }
);

pub(crate) static RUNS: &[Run] = &[
    |c| Box::pin(flow0(c, 0, 0)),
    |c| Box::pin(flow1(c, 0, 0)),
    |c| Box::pin(flow2(c, 0, 0)),
    |c| Box::pin(flow3(c, 0, 0)),
    |c| Box::pin(flow4(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow5(c, 0, 0).await) }),
    |c| Box::pin(flow6(c, 0, 0)),
    |c| Box::pin(flow7(c, 0, 0)),
    |c| Box::pin(flow8(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow9(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow10(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow11(c, 0, 0).await) }),
    |c| Box::pin(flow12(c, 0, 0)),
    |c| Box::pin(flow13(c, 0, 0)),
    |c| Box::pin(flow14(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow15(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow16(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow17(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow18(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow19(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow20(c, 0, 0).await) }),
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
    |c| Box::pin(async move { Ok(flow37(c, 0, 0).await) }),
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
    |c| Box::pin(async move { Ok(flow48(c, 0, 0).await) }),
    |c| Box::pin(flow49(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow50(c, 0, 0).await) }),
    |c| Box::pin(flow51(c, 0, 0)),
    |c| Box::pin(flow52(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow53(c, 0, 0).await) }),
    |c| Box::pin(flow54(c, 0, 0)),
    |c| Box::pin(flow55(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow56(c, 0, 0).await) }),
    |c| Box::pin(flow57(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow58(c, 0, 0).await) }),
    |c| Box::pin(flow59(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow60(c, 0, 0).await) }),
    |c| Box::pin(flow61(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow62(c, 0, 0).await) }),
    |c| Box::pin(flow63(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow64(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow65(c, 0, 0).await) }),
    |c| Box::pin(flow66(c, 0, 0)),
    |c| Box::pin(flow67(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow68(c, 0, 0).await) }),
    |c| Box::pin(flow69(c, 0, 0)),
    |c| Box::pin(flow70(c, 0, 0)),
    |c| Box::pin(flow71(c, 0, 0)),
    |c| Box::pin(flow72(c, 0, 0)),
    |c| Box::pin(flow73(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow74(c, 0, 0).await) }),
    |c| Box::pin(flow75(c, 0, 0)),
    |c| Box::pin(flow76(c, 0, 0)),
    |c| Box::pin(flow77(c, 0, 0)),
    |c| Box::pin(flow78(c, 0, 0)),
    |c| Box::pin(flow79(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow80(c, 0, 0).await) }),
    |c| Box::pin(flow81(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow82(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow83(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow84(c, 0, 0).await) }),
    |c| Box::pin(flow85(c, 0, 0)),
    |c| Box::pin(flow86(c, 0, 0)),
    |c| Box::pin(flow87(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow88(c, 0, 0).await) }),
    |c| Box::pin(flow89(c, 0, 0)),
];

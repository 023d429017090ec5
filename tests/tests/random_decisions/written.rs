//! Written by `cargo run -p dag-tests --example write_random_decisions`; do not edit.

use super::nodes::{AppError, Case, Digest, Mix, Run, ask, calc, keep, look, post, put, send, think};
use dag_core::workflow;

workflow!(
    async fn flow0(c: &Case, k: u64, v1: u64) -> Result<u64, AppError> {
        let v22 = if c.chance(2, k, &[v1.digest()]) {
            let mut v4: u64 = [v1.digest()].mix();
            let v17 = loop {
                let v6 = look(c, 5, k, &[v4.digest()]);
                let v13 = for k7 in c.list(7, k, &[v6.digest()]).concurrent(c.width(8, k)) {
                    keep(c, 9, k7.digest(), &[v4.digest()]);
                    let v12 = send(c, 11, k7.digest(), &[v1.digest()]);
                    [v12.digest(), v6.digest()].mix()
                };
                if c.chance(14, k, &[v13.digest()]) {
                    break 0;
                }
                v4 = 0;
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
    async fn flow1(c: &Case, k: u64, v25: u64) -> u64 {
        send(c, 26, k, &[v25.digest()]);
        let mut v29: u64 = [v25.digest()].mix();
        let v40 = loop {
            let v31 = look(c, 30, k, &[v29.digest()]);
            if c.chance(32, k, &[v31.digest()]) {
                break [v31.digest()].mix();
            }
            let v38 = match ask(c, 34, k, &[]) {
                Ok(v35) => {
                    0
                }
                Err(_) => {
                    let v37 = flow0(c, c.key(36, k), 0);
                    [v37.digest()].mix()
                }
            };
            v29 = [v38.digest()].mix();
        }.max(c.rounds(28, k)).or_else(ask(c, 41, k, &[])).ok();
        let v43 = send(c, 42, k, &[]);
        [v40.digest(), v43.digest()].mix()
    }
);

workflow!(
    async fn flow2(c: &Case, k: u64, v44: u64) -> u64 {
        let mut v46: u64 = 0;
        let mut v47: u64 = 0;
        let v54 = loop {
            let v49 = look(c, 48, k, &[v46.digest(), v47.digest()]);
            if c.chance(50, k, &[v49.digest()]) {
                break 0;
            }
            v46 = 0;
            v47 = 0;
        }.max(c.rounds(45, k)).unwrap_or(7);
        let v57 = for k55 in c.list(55, k, &[]).concurrent(c.width(56, k)) {
            [v47.digest()].mix()
        };
        let v59 = keep(c, 58, k, &[v54.digest(), v57.digest()]);
        [v59.digest()].mix()
    }
);

workflow!(
    async fn flow3(c: &Case, k: u64, v60: u64) -> Result<u64, AppError> {
        let v62 = calc(c, 61, k, &[v60.digest()]);
        let v65 = for k63 in c.list(63, k, &[]).concurrent(c.width(64, k)) {
            [v62.digest()].mix()
        };
        let v75 = match c.pick(66, k, 2, &[v65.digest()]) {
            0 => {
                ask(c, 67, k, &[])
            }
            _ => {
                flow2(c, c.key(71, k), 0);
                let v70 = flow2(c, c.key(69, k), [v65.digest()].mix());
                ask(c, 73, k, &[v70.digest(), v65.digest()])
            }
        };
        ask(c, 76, k, &[])?;
        let v79 = ask(c, 78, k, &[v75.digest()]);
        let v81 = put(c, 80, k, &[v65.digest()]).unwrap_or(7);
        ask(c, 82, k, &[v79.digest(), v81.digest()])
    }
);

workflow!(
    async fn flow4(c: &Case, k: u64, v84: u64) -> u64 {
        let v88 = look(c, 87, k, &[v84.digest(), v86.digest()]);
        let v86 = look(c, 85, k, &[v84.digest()]);
        let v95 = look(c, 94, k, &[v84.digest(), v92.digest()]);
        let v92 = ask(c, 91, k, &[]).after(v88).timeout(c.limit(93, k)).unwrap_or(7);
        let v104 = match c.pick(96, k, 2, &[v90.digest(), v95.digest()]) {
            0 => {
                let v98 = think(c, 97, k, &[]);
                let v100 = look(c, 99, k, &[v98.digest()]).timeout(c.limit(101, k)).unwrap_or(7);
                [v100.digest()].mix()
            }
            _ => {
                let v103 = calc(c, 102, k, &[v92.digest()]);
                [v103.digest(), v90.digest()].mix()
            }
        };
        let v90 = look(c, 89, k, &[v84.digest()]).after(v86);
        [v88.digest(), v104.digest(), v92.digest()].mix()
    }
);

workflow!(
    async fn flow5(c: &Case, k: u64, v105: u64) -> Result<u64, AppError> {
        let v107 = ask(c, 106, k, &[v105.digest()]).or_else(look(c, 108, k, &[v105.digest()]));
        let v122 = flow4(c, c.key(121, k), [v107.digest()].mix()).timeout(c.limit(123, k)).ok();
        let v120 = flow4(c, c.key(119, k), 0);
        let v118 = match c.pick(109, k, 2, &[v107.digest()]) {
            0 => {
                ask(c, 110, k, &[v105.digest()])
            }
            _ => {
                let v115 = ask(c, 114, k, &[]).unwrap_or(7);
                let v113 = ask(c, 112, k, &[v107.digest()]).ok();
                ask(c, 116, k, &[v113.digest(), v115.digest()])
            }
        }.ok();
        ask(c, 124, k, &[v118.digest(), v120.digest(), v122.digest()])
    }
);

workflow!(
    async fn flow6(c: &Case, k: u64, v126: u64) -> Result<u64, AppError> {
        let v144 = match c.pick(127, k, 3, &[v126.digest()]) {
            0 => {
                let v129 = flow4(c, c.key(128, k), 0);
                [v129.digest()].mix()
            }
            1 => {
                let v143 = if c.chance(130, k, &[v126.digest()]) {
                    let v142 = look(c, 141, k, &[v138.digest()]);
                    let v138 = if c.chance(131, k, &[v126.digest()]) {
                        0
                    } else {
                        let v133 = ask(c, 132, k, &[v126.digest()])?;
                        let v135 = ask(c, 134, k, &[v133.digest()]);
                        let v137 = flow4(c, c.key(136, k), 0);
                        [v135.digest(), v137.digest(), v126.digest()].mix()
                    };
                    flow5(c, c.key(139, k), [v126.digest(), v138.digest()].mix())?;
                    [v142.digest()].mix()
                } else {
                    [v126.digest()].mix()
                };
                [v143.digest(), v126.digest()].mix()
            }
            _ => {
                [v126.digest()].mix()
            }
        };
        Ok([v144.digest(), v126.digest()].mix())
    }
);

workflow!(
    async fn flow7(c: &Case, k: u64, v145: u64) -> Result<u64, AppError> {
        let v147 = look(c, 146, k, &[v145.digest()]);
        let v149 = send(c, 148, k, &[v145.digest(), v147.digest()]);
        let mut v151: u64 = 0;
        let v157 = loop {
            let v153 = think(c, 152, k, &[v151.digest()]);
            if c.chance(154, k, &[v153.digest()]) {
                break 0;
            }
            v151 = [v151.digest()].mix();
        }.max(c.rounds(150, k)).ok();
        let v176 = if let Some(v158) = &v157 {
            let v173 = match c.pick(159, k, 3, &[v149.digest(), v151.digest()]) {
                0 => {
                    0
                }
                1 => {
                    let v172 = match c.pick(160, k, 3, &[v151.digest()]) {
                        0 => {
                            put(c, 161, k, &[])
                        }
                        1 => {
                            let v164 = ask(c, 163, k, &[v145.digest()]);
                            let v166 = post(c, 165, k, &[v157.digest()]).or_else(look(c, 167, k, &[v157.digest()]));
                            ask(c, 168, k, &[v164.digest(), v166.digest()])
                        }
                        _ => {
                            ask(c, 170, k, &[])
                        }
                    }?;
                    [v172.digest()].mix()
                }
                _ => {
                    [v158.digest()].mix()
                }
            };
            ask(c, 174, k, &[v173.digest(), v158.digest()])?
        };
        Ok([v176.digest()].mix())
    }
);

workflow!(
    async fn flow8(c: &Case, k: u64, v177: u64) -> Result<u64, AppError> {
        let v179 = if c.chance(178, k, &[v177.digest()]) {
            [v177.digest()].mix()
        } else {
            [v177.digest()].mix()
        };
        let v181 = look(c, 180, k, &[v179.digest()]).timeout(c.limit(182, k))?;
        let v214 = match c.pick(183, k, 2, &[v179.digest()]) {
            0 => {
                let v207 = if c.chance(184, k, &[v179.digest()]) {
                    let v186 = ask(c, 185, k, &[v181.digest()]).timeout(c.limit(187, k)).unwrap_or(7);
                    let v192 = for k188 in c.list(188, k, &[]).concurrent(c.width(189, k)) {
                        let v191 = think(c, 190, k188.digest(), &[]);
                        [v191.digest(), v181.digest()].mix()
                    };
                    put(c, 193, k, &[v186.digest(), v192.digest()])
                } else {
                    let mut v196: u64 = 0;
                    let mut v197: u64 = [v179.digest()].mix();
                    let v204 = loop {
                        let v199 = think(c, 198, k, &[v196.digest(), v197.digest()]);
                        if c.chance(200, k, &[v197.digest(), v199.digest()]) {
                            break 0;
                        }
                        v196 = [v197.digest()].mix();
                        v197 = [v197.digest()].mix();
                    }.max(c.rounds(195, k)).ok();
                    ask(c, 205, k, &[v204.digest()])
                };
                let v209 = think(c, 208, k, &[v177.digest(), v207.digest()]);
                flow4(c, c.key(210, k), [v209.digest()].mix())
            }
            _ => {
                ask(c, 212, k, &[v179.digest()])?
            }
        };
        Ok([v214.digest()].mix())
    }
);

workflow!(
    async fn flow9(c: &Case, k: u64, v215: u64) -> Result<u64, AppError> {
        let v217 = keep(c, 216, k, &[v215.digest()]);
        let v219 = look(c, 218, k, &[]).timeout(c.limit(220, k)).ok();
        let v222 = ask(c, 221, k, &[v215.digest()]).ok();
        let v224 = keep(c, 223, k, &[v219.digest(), v222.digest()]);
        let v251 = match c.pick(225, k, 2, &[v215.digest(), v219.digest()]) {
            0 => {
                let v246 = match flow6(c, c.key(226, k), [v222.digest()].mix()) {
                    Ok(v227) => {
                        keep(c, 230, k, &[v222.digest(), v224.digest()]);
                        let v245 = match think(c, 232, k, &[]) {
                            v234 if c.guard(233, k, 0, v234) => {
                                let v236 = flow6(c, c.key(235, k), 0)?;
                                let v238 = ask(c, 237, k, &[]);
                                ask(c, 239, k, &[v236.digest(), v238.digest()])
                            }
                            v234 => {
                                let v242 = flow3(c, c.key(241, k), [v219.digest()].mix())?;
                                ask(c, 243, k, &[v242.digest()])
                            }
                        }?;
                        let v229 = flow5(c, c.key(228, k), [v227.digest()].mix()).ok();
                        [v229.digest(), v245.digest()].mix()
                    }
                    Err(_) => {
                        0
                    }
                };
                flow8(c, c.key(247, k), [v246.digest()].mix())?
            }
            _ => {
                flow6(c, c.key(249, k), 0)?
            }
        };
        Ok([v217.digest(), v251.digest(), v222.digest()].mix())
    }
);

workflow!(
    async fn flow10(c: &Case, k: u64, v252: u64) -> u64 {
        let v297 = for k253 in c.list(253, k, &[v252.digest()]).concurrent(c.width(254, k)) {
            let v294 = if c.chance(255, k253.digest(), &[v252.digest()]) {
                let mut v257: u64 = [v252.digest()].mix();
                let v280 = loop {
                    let v259 = look(c, 258, k253.digest(), &[v257.digest()]);
                    if c.chance(260, k253.digest(), &[v259.digest()]) {
                        let v262 = ask(c, 261, k253.digest(), &[v257.digest()]).unwrap_or(7);
                        let v264 = calc(c, 263, k253.digest(), &[v262.digest()]);
                        let v266 = ask(c, 265, k253.digest(), &[v264.digest()]).timeout(c.limit(267, k253.digest())).or_else(look(c, 268, k253.digest(), &[v264.digest()]));
                        break [v266.digest()].mix();
                    }
                    let v278 = for k270 in c.list(270, k253.digest(), &[v252.digest()]).concurrent(c.width(271, k253.digest())) {
                        let v273 = think(c, 272, k270.digest(), &[v257.digest(), v259.digest()]);
                        let v275 = look(c, 274, k270.digest(), &[]).after(v273);
                        keep(c, 276, k270.digest(), &[v259.digest()]);
                        [v273.digest(), v275.digest()].mix()
                    };
                    v257 = [v278.digest(), v259.digest()].mix();
                }.max(c.rounds(256, k253.digest())).unwrap_or(7);
                let v290 = match look(c, 281, k253.digest(), &[]) {
                    v283 if c.guard(282, k253.digest(), 0, v283) => {
                        flow8(c, c.key(284, k253.digest()), [v280.digest()].mix()).unwrap_or(7)
                    }
                    v283 => {
                        let v289 = ask(c, 288, k253.digest(), &[v287.digest()]);
                        let v287 = keep(c, 286, k253.digest(), &[v257.digest(), v280.digest()]);
                        [v289.digest()].mix()
                    }
                };
                let v292 = ask(c, 291, k253.digest(), &[v280.digest()]).or_else(ask(c, 293, k253.digest(), &[v280.digest()])).ok();
                [v290.digest(), v292.digest()].mix()
            } else {
                0
            };
            ask(c, 295, k253.digest(), &[v294.digest()]).unwrap_or(7)
        };
        ask(c, 298, k, &[v297.digest()]).unwrap_or(7)
    }
);

workflow!(
    async fn flow11(c: &Case, k: u64, v300: u64) -> u64 {
        let v325 = if c.chance(301, k, &[v300.digest()]) {
            let mut v303: u64 = [v300.digest()].mix();
            let v324 = loop {
                let v305 = look(c, 304, k, &[v303.digest()]);
                let v317 = match think(c, 306, k, &[v300.digest()]) {
                    v308 if c.guard(307, k, 0, v308) => {
                        let v316 = for k309 in c.list(309, k, &[v305.digest()]).concurrent(c.width(310, k)) {
                            let v312 = ask(c, 311, k309.digest(), &[]).timeout(c.limit(313, k309.digest())).unwrap_or(7);
                            let v315 = flow8(c, c.key(314, k309.digest()), [v308.digest()].mix()).unwrap_or(7);
                            [v312.digest(), v315.digest(), v300.digest()].mix()
                        };
                        [v316.digest()].mix()
                    }
                    v308 => {
                        break 0;
                    }
                };
                let v319 = keep(c, 318, k, &[v303.digest()]);
                let v321 = look(c, 320, k, &[v319.digest()]).timeout(c.limit(322, k));
                v303 = [v317.digest(), v321.digest(), v303.digest()].mix();
            }.max(c.rounds(302, k)).ok();
            [v324.digest(), v300.digest()].mix()
        } else {
            0
        };
        flow5(c, c.key(326, k), [v325.digest()].mix()).unwrap_or(7)
    }
);

workflow!(
    async fn flow12(c: &Case, k: u64, v328: u64) -> Result<u64, AppError> {
        let v330 = put(c, 329, k, &[v328.digest()])?;
        let v336 = calc(c, 335, k, &[v332.digest(), v334.digest()]);
        let v332 = flow4(c, c.key(331, k), 0);
        let v334 = flow2(c, c.key(333, k), [v330.digest(), v332.digest()].mix());
        Ok([v336.digest()].mix())
    }
);

workflow!(
    async fn flow13(c: &Case, k: u64, v337: u64) -> Result<u64, AppError> {
        let v339 = put(c, 338, k, &[]);
        put(c, 340, k, &[v337.digest()])?;
        let v353 = match c.pick(342, k, 2, &[v339.digest()]) {
            0 => {
                let v352 = for k343 in c.list(343, k, &[]).concurrent(c.width(344, k)) {
                    let v351 = for k345 in c.list(345, k343.digest(), &[v339.digest()]).concurrent(c.width(346, k343.digest())) {
                        let v348 = send(c, 347, k345.digest(), &[v337.digest(), v339.digest()]);
                        look(c, 349, k345.digest(), &[v348.digest()])
                    };
                    [v351.digest()].mix()
                };
                [v352.digest(), v339.digest()].mix()
            }
            _ => {
                0
            }
        };
        Ok([v353.digest()].mix())
    }
);

workflow!(
    async fn flow14(c: &Case, k: u64, v354: u64) -> Result<u64, AppError> {
        let v377 = if c.chance(355, k, &[v354.digest()]) {
            let v357 = ask(c, 356, k, &[v354.digest()])?;
            let mut v359: u64 = [v357.digest()].mix();
            let v365 = loop {
                let v361 = think(c, 360, k, &[v359.digest()]);
                if c.chance(362, k, &[v361.digest()]) {
                    break [v359.digest(), v361.digest()].mix();
                }
                v359 = 0;
            }.max(c.rounds(358, k)).or_else(look(c, 366, k, &[]));
            [v365.digest()].mix()
        } else if c.chance(367, k, &[v354.digest()]) {
            ask(c, 368, k, &[]).timeout(c.limit(370, k))?;
            0
        } else {
            let v373 = for k371 in c.list(371, k, &[]).concurrent(c.width(372, k)) {
                0
            };
            let v375 = look(c, 374, k, &[v354.digest()]);
            [v373.digest(), v375.digest()].mix()
        };
        ask(c, 378, k, &[v377.digest()])
    }
);

workflow!(
    async fn flow15(c: &Case, k: u64, v380: u64) -> Result<u64, AppError> {
        flow5(c, c.key(381, k), 0)?;
        let v391 = match look(c, 383, k, &[v380.digest()]) {
            v385 if c.guard(384, k, 0, v385) => {
                let v387 = ask(c, 386, k, &[]).timeout(c.limit(388, k))?;
                [v387.digest(), v385.digest()].mix()
            }
            v385 => {
                flow6(c, c.key(389, k), 0)?
            }
        };
        Ok([v391.digest()].mix())
    }
);

workflow!(
    async fn flow16(c: &Case, k: u64, v392: u64) -> u64 {
        let v411 = if c.chance(397, k, &[v392.digest(), v394.digest()]) {
            let v399 = ask(c, 398, k, &[]).unwrap_or(7);
            keep(c, 402, k, &[v399.digest()]);
            let v401 = keep(c, 400, k, &[]);
            [v401.digest()].mix()
        } else if c.chance(404, k, &[v392.digest()]) {
            let v406 = ask(c, 405, k, &[v392.digest(), v396.digest()]).or_else(look(c, 407, k, &[v392.digest(), v396.digest()]));
            [v406.digest(), v396.digest()].mix()
        } else {
            flow11(c, c.key(408, k), 0)
        };
        let v394 = ask(c, 393, k, &[v392.digest()]).unwrap_or(7);
        let v396 = keep(c, 395, k, &[v394.digest()]);
        ask(c, 412, k, &[v411.digest()]).unwrap_or(7)
    }
);

workflow!(
    async fn flow17(c: &Case, k: u64, v414: u64) -> u64 {
        let mut v416: u64 = [v414.digest()].mix();
        let mut v417: u64 = [v414.digest()].mix();
        let v446 = loop {
            let v419 = look(c, 418, k, &[v416.digest(), v417.digest()]);
            let v421 = keep(c, 420, k, &[v416.digest()]);
            let mut v423: u64 = 0;
            let mut v424: u64 = [v417.digest()].mix();
            let v441 = loop {
                let v426 = look(c, 425, k, &[v423.digest(), v424.digest()]);
                let mut v428: u64 = 0;
                let mut v429: u64 = [v417.digest()].mix();
                let v436 = loop {
                    let v431 = think(c, 430, k, &[v428.digest(), v429.digest()]);
                    if c.chance(432, k, &[v431.digest()]) {
                        break 0;
                    }
                    v429 = [v423.digest(), v431.digest()].mix();
                    v428 = 0;
                }.max(c.rounds(427, k)).ok();
                if c.chance(437, k, &[v429.digest()]) {
                    break 0;
                }
                v424 = [v423.digest()].mix();
                v423 = [v426.digest(), v436.digest()].mix();
            }.max(c.rounds(422, k)).unwrap_or(7);
            if c.chance(442, k, &[v421.digest(), v424.digest()]) {
                break [v441.digest()].mix();
            }
            v417 = [v416.digest()].mix();
            v416 = [v419.digest()].mix();
        }.max(c.rounds(415, k));
        let v448 = keep(c, 447, k, &[v417.digest()]);
        let v450 = ask(c, 449, k, &[]).after(v448).timeout(c.limit(451, k));
        [v446.digest(), v448.digest(), v450.digest()].mix()
    }
);

workflow!(
    async fn flow18(c: &Case, k: u64, v452: u64) -> Result<u64, AppError> {
        let v472 = match look(c, 455, k, &[v452.digest(), v454.digest()]) {
            v457 if c.guard(456, k, 0, v457) => {
                put(c, 458, k, &[v454.digest()])
            }
            v457 => {
                let v469 = if c.chance(462, k, &[v452.digest(), v454.digest()]) {
                    let v464 = look(c, 463, k, &[v454.digest()]);
                    [v464.digest()].mix()
                } else if c.chance(465, k, &[v452.digest(), v457.digest()]) {
                    flow7(c, c.key(466, k), 0).unwrap_or(7)
                } else {
                    [v454.digest()].mix()
                };
                let v461 = look(c, 460, k, &[v454.digest()]);
                put(c, 470, k, &[v461.digest(), v469.digest()])
            }
        }?;
        let v454 = ask(c, 453, k, &[v452.digest()])?;
        Ok([v472.digest(), v454.digest()].mix())
    }
);

workflow!(
    async fn flow19(c: &Case, k: u64, v473: u64) -> Result<u64, AppError> {
        let v495 = if c.chance(474, k, &[v473.digest()]) {
            let mut v476: u64 = [v473.digest()].mix();
            let mut v477: u64 = [v473.digest()].mix();
            let v494 = loop {
                let v479 = think(c, 478, k, &[v476.digest(), v477.digest()]);
                let v489 = match look(c, 480, k, &[]) {
                    v482 if c.guard(481, k, 0, v482) => {
                        send(c, 483, k, &[v476.digest(), v482.digest()]);
                        let v486 = put(c, 485, k, &[v477.digest(), v482.digest()]).after(v479).unwrap_or(7);
                        let v488 = ask(c, 487, k, &[v473.digest(), v479.digest()])?;
                        [v486.digest(), v488.digest()].mix()
                    }
                    v482 if c.guard(481, k, 1, v482) => {
                        break [v482.digest()].mix();
                    }
                    v482 => {
                        0
                    }
                };
                v477 = [v476.digest()].mix();
                send(c, 491, k, &[v479.digest()]);
                v476 = [v489.digest()].mix();
            }.max(c.rounds(475, k));
            [v494.digest(), v476.digest()].mix()
        } else {
            [v473.digest()].mix()
        };
        put(c, 496, k, &[v495.digest(), v473.digest()])
    }
);

workflow!(
    async fn flow20(c: &Case, k: u64, v498: u64) -> u64 {
        let v500 = flow5(c, c.key(499, k), 0).ok();
        let v502 = look(c, 501, k, &[v498.digest(), v500.digest()]).timeout(c.limit(503, k)).ok();
        let v513 = match c.pick(504, k, 3, &[v500.digest()]) {
            0 => {
                let v506 = calc(c, 505, k, &[]);
                ask(c, 507, k, &[v506.digest(), v502.digest()])
            }
            1 => {
                ask(c, 509, k, &[v498.digest()])
            }
            _ => {
                ask(c, 511, k, &[v500.digest()])
            }
        }.unwrap_or(7);
        [v513.digest()].mix()
    }
);

workflow!(
    async fn flow21(c: &Case, k: u64, v514: u64) -> Result<u64, AppError> {
        let v516 = ask(c, 515, k, &[v514.digest()]);
        let v518 = look(c, 517, k, &[v516.digest()]);
        let v520 = ask(c, 519, k, &[]).unwrap_or(7);
        let v541 = if c.chance(521, k, &[v516.digest(), v518.digest()]) {
            let v523 = flow6(c, c.key(522, k), [v520.digest()].mix()).or_else(look(c, 524, k, &[v520.digest()]));
            let mut v526: u64 = [v523.digest()].mix();
            let mut v527: u64 = [v514.digest()].mix();
            let v540 = loop {
                let v529 = look(c, 528, k, &[v526.digest(), v527.digest()]);
                let v533 = match c.pick(530, k, 3, &[v527.digest()]) {
                    0 => {
                        [v527.digest()].mix()
                    }
                    1 => {
                        0
                    }
                    _ => {
                        ask(c, 531, k, &[v514.digest()])?
                    }
                };
                let v535 = flow6(c, c.key(534, k), [v533.digest()].mix());
                if c.chance(536, k, &[v535.digest()]) {
                    break [v526.digest(), v535.digest()].mix();
                }
                v526 = [v529.digest(), v516.digest()].mix();
                v527 = 0;
            }.max(c.rounds(525, k)).ok();
            [v540.digest(), v527.digest()].mix()
        };
        let mut v543: u64 = [v516.digest()].mix();
        let mut v544: u64 = 0;
        let v559 = loop {
            let v546 = think(c, 545, k, &[v543.digest(), v544.digest()]);
            let mut v548: u64 = 0;
            let v554 = loop {
                let v550 = think(c, 549, k, &[v548.digest()]);
                if c.chance(551, k, &[v548.digest(), v550.digest()]) {
                    break [v550.digest()].mix();
                }
                v548 = 0;
            }.max(c.rounds(547, k))?;
            if c.chance(555, k, &[v548.digest(), v554.digest()]) {
                break [v544.digest()].mix();
            }
            v544 = [v554.digest()].mix();
            v543 = [v546.digest(), v554.digest()].mix();
        }.max(c.rounds(542, k));
        let v561 = ask(c, 560, k, &[v543.digest(), v544.digest()]).ok();
        Ok([v541.digest(), v559.digest(), v561.digest()].mix())
    }
);

workflow!(
    async fn flow22(c: &Case, k: u64, v562: u64) -> u64 {
        let v564 = keep(c, 563, k, &[v562.digest()]);
        let v572 = match look(c, 565, k, &[v564.digest()]) {
            v567 if c.guard(566, k, 0, v567) => {
                flow4(c, c.key(568, k), [v562.digest()].mix())
            }
            v567 => {
                let v571 = look(c, 570, k, &[]);
                [v571.digest(), v564.digest()].mix()
            }
        };
        let mut v574: u64 = [v572.digest()].mix();
        let mut v575: u64 = 0;
        let v582 = loop {
            let v577 = look(c, 576, k, &[v574.digest(), v575.digest()]);
            if c.chance(578, k, &[v577.digest()]) {
                break 0;
            }
            v575 = 0;
            v574 = 0;
        }.max(c.rounds(573, k));
        let v584 = calc(c, 583, k, &[]);
        [v582.digest(), v584.digest(), v574.digest()].mix()
    }
);

workflow!(
    async fn flow23(c: &Case, k: u64, v585: u64) -> u64 {
        let v587 = look(c, 586, k, &[]).timeout(c.limit(588, k));
        let v590 = look(c, 589, k, &[v585.digest()]).timeout(c.limit(591, k)).or_else(look(c, 592, k, &[v585.digest()]));
        let mut v594: u64 = [v590.digest()].mix();
        let mut v595: u64 = 0;
        let v604 = loop {
            let v597 = look(c, 596, k, &[v594.digest(), v595.digest()]);
            let v599 = ask(c, 598, k, &[v594.digest(), v597.digest()]).ok();
            if c.chance(600, k, &[v599.digest()]) {
                break [v594.digest()].mix();
            }
            v595 = 0;
            v594 = 0;
        }.max(c.rounds(593, k)).unwrap_or(7);
        [v587.digest(), v604.digest(), v594.digest()].mix()
    }
);

workflow!(
    async fn flow24(c: &Case, k: u64, v605: u64) -> u64 {
        let v617 = for k608 in c.list(608, k, &[v605.digest()]).concurrent(c.width(609, k)) {
            let v611 = flow20(c, c.key(610, k608.digest()), [v605.digest()].mix());
            let v616 = for k612 in c.list(612, k608.digest(), &[v611.digest()]).concurrent(c.width(613, k608.digest())) {
                let v615 = look(c, 614, k612.digest(), &[v605.digest(), v611.digest()]);
                [v615.digest()].mix()
            };
            [v616.digest()].mix()
        };
        let v607 = think(c, 606, k, &[v605.digest()]);
        [v607.digest(), v617.digest()].mix()
    }
);

workflow!(
    async fn flow25(c: &Case, k: u64, v618: u64) -> u64 {
        let v620 = ask(c, 619, k, &[v618.digest()]);
        let v622 = ask(c, 621, k, &[v618.digest()]);
        let v628 = match c.pick(623, k, 2, &[v622.digest()]) {
            0 => {
                let v625 = look(c, 624, k, &[v618.digest()]);
                [v625.digest()].mix()
            }
            _ => {
                flow20(c, c.key(626, k), [v618.digest()].mix())
            }
        };
        [v620.digest(), v628.digest()].mix()
    }
);

workflow!(
    async fn flow26(c: &Case, k: u64, v629: u64) -> u64 {
        let v631 = flow17(c, c.key(630, k), 0);
        let v633 = if c.chance(632, k, &[v629.digest()]) {
            [v631.digest()].mix()
        };
        let mut v635: u64 = 0;
        let mut v636: u64 = [v633.digest()].mix();
        let v649 = loop {
            let v638 = think(c, 637, k, &[v635.digest(), v636.digest()]);
            let v640 = flow6(c, c.key(639, k), [v635.digest()].mix()).ok();
            if c.chance(641, k, &[v640.digest()]) {
                break [v638.digest()].mix();
            }
            v636 = [v638.digest()].mix();
            let v645 = flow23(c, c.key(644, k), [v635.digest(), v638.digest()].mix()).timeout(c.limit(646, k)).or_else(look(c, 647, k, &[v635.digest(), v638.digest()]));
            v635 = [v645.digest(), v635.digest()].mix();
        }.max(c.rounds(634, k)).unwrap_or(7);
        let v651 = think(c, 650, k, &[v635.digest(), v636.digest()]);
        flow17(c, c.key(652, k), [v649.digest(), v651.digest()].mix())
    }
);

workflow!(
    async fn flow27(c: &Case, k: u64, v654: u64) -> u64 {
        let v662 = match c.pick(655, k, 2, &[v654.digest()]) {
            0 => {
                let v657 = ask(c, 656, k, &[]).unwrap_or(7);
                [v657.digest()].mix()
            }
            _ => {
                let v659 = flow14(c, c.key(658, k), [v654.digest()].mix()).unwrap_or(7);
                flow17(c, c.key(660, k), [v659.digest()].mix())
            }
        };
        let v679 = match flow14(c, c.key(663, k), [v654.digest(), v662.digest()].mix()) {
            Ok(v664) => {
                [v654.digest()].mix()
            }
            Err(_) => {
                let v678 = if c.chance(665, k, &[v654.digest(), v662.digest()]) {
                    0
                } else {
                    let v675 = match c.pick(666, k, 3, &[v662.digest()]) {
                        0 => {
                            let v668 = calc(c, 667, k, &[v662.digest()]);
                            ask(c, 669, k, &[v668.digest()])
                        }
                        1 => {
                            ask(c, 671, k, &[])
                        }
                        _ => {
                            ask(c, 673, k, &[v662.digest()])
                        }
                    }.unwrap_or(7);
                    flow5(c, c.key(676, k), [v675.digest(), v654.digest()].mix()).unwrap_or(7)
                };
                [v678.digest()].mix()
            }
        };
        flow20(c, c.key(680, k), [v679.digest()].mix())
    }
);

workflow!(
    async fn flow28(c: &Case, k: u64, v682: u64) -> Result<u64, AppError> {
        let v684 = look(c, 683, k, &[v682.digest()]);
        let v686 = keep(c, 685, k, &[v684.digest()]);
        let v690 = if c.chance(687, k, &[v682.digest()]) {
            let v689 = put(c, 688, k, &[v682.digest(), v684.digest()]).ok();
            [v689.digest()].mix()
        };
        ask(c, 691, k, &[v686.digest(), v690.digest(), v684.digest()])
    }
);

workflow!(
    async fn flow29(c: &Case, k: u64, v693: u64) -> Result<u64, AppError> {
        let v695 = put(c, 694, k, &[v693.digest()]);
        let v725 = if c.chance(696, k, &[v695.digest()]) {
            let v720 = for k699 in c.list(699, k, &[v693.digest()]).concurrent(c.width(700, k)) {
                let v719 = match flow6(c, c.key(701, k699.digest()), [v693.digest(), v698.digest()].mix()) {
                    Ok(v702) => {
                        let v704 = look(c, 703, k699.digest(), &[]);
                        let mut v706: u64 = 0;
                        let v714 = loop {
                            let v708 = look(c, 707, k699.digest(), &[v706.digest()]);
                            put(c, 709, k699.digest(), &[v704.digest(), v706.digest()])?;
                            if c.chance(711, k699.digest(), &[v693.digest()]) {
                                break [v708.digest()].mix();
                            }
                            v706 = [v706.digest()].mix();
                        }.max(c.rounds(705, k699.digest()));
                        let v716 = ask(c, 715, k699.digest(), &[])?;
                        flow28(c, c.key(717, k699.digest()), [v714.digest(), v716.digest()].mix()).unwrap_or(7)
                    }
                    Err(_) => {
                        0
                    }
                };
                [v719.digest(), v698.digest()].mix()
            };
            let v698 = flow17(c, c.key(697, k), [v695.digest()].mix());
            flow17(c, c.key(721, k), [v720.digest()].mix())
        } else if c.chance(723, k, &[v695.digest()]) {
            [v693.digest()].mix()
        } else {
            0
        };
        put(c, 726, k, &[v725.digest()])
    }
);

workflow!(
    async fn flow30(c: &Case, k: u64, v728: u64) -> Result<u64, AppError> {
        let v730 = post(c, 729, k, &[v728.digest()]).or_else(put(c, 731, k, &[v728.digest()]))?;
        let mut v733: u64 = 0;
        let mut v734: u64 = 0;
        let v743 = loop {
            let v736 = look(c, 735, k, &[v733.digest(), v734.digest()]);
            let v738 = put(c, 737, k, &[])?;
            if c.chance(739, k, &[v733.digest(), v734.digest()]) {
                break [v734.digest()].mix();
            }
            v734 = [v736.digest()].mix();
            v733 = [v738.digest(), v733.digest()].mix();
        }.max(c.rounds(732, k));
        let v745 = flow28(c, c.key(744, k), [v743.digest()].mix())?;
        let v747 = ask(c, 746, k, &[]).timeout(c.limit(748, k)).ok();
        let v756 = if let Some(v749) = &v747 {
            ask(c, 750, k, &[v745.digest()])
        } else {
            let v753 = post(c, 752, k, &[v747.digest()]).unwrap_or(7);
            ask(c, 754, k, &[v753.digest()])
        }?;
        let v758 = keep(c, 757, k, &[v745.digest(), v747.digest()]);
        ask(c, 759, k, &[v730.digest(), v756.digest(), v758.digest()])
    }
);

workflow!(
    async fn flow31(c: &Case, k: u64, v761: u64) -> Result<u64, AppError> {
        let v793 = match c.pick(762, k, 3, &[v761.digest()]) {
            0 => {
                let v768 = if c.chance(763, k, &[v761.digest()]) {
                    ask(c, 764, k, &[])
                } else {
                    put(c, 766, k, &[])
                }?;
                let v792 = match c.pick(769, k, 2, &[v768.digest()]) {
                    0 => {
                        let v771 = put(c, 770, k, &[v768.digest()])?;
                        let v791 = if c.chance(772, k, &[v771.digest()]) {
                            let mut v774: u64 = [v761.digest()].mix();
                            let v782 = loop {
                                let v776 = look(c, 775, k, &[v774.digest()]);
                                let v778 = flow22(c, c.key(777, k), [v771.digest()].mix());
                                if c.chance(779, k, &[v761.digest(), v768.digest()]) {
                                    break 0;
                                }
                                v774 = [v776.digest(), v778.digest()].mix();
                            }.max(c.rounds(773, k));
                            let v784 = flow23(c, c.key(783, k), [v782.digest()].mix());
                            [v784.digest(), v771.digest()].mix()
                        } else if c.chance(785, k, &[v761.digest(), v768.digest()]) {
                            [v761.digest()].mix()
                        } else {
                            let v789 = look(c, 788, k, &[v771.digest()]);
                            keep(c, 786, k, &[v771.digest()]);
                            [v789.digest()].mix()
                        };
                        [v791.digest()].mix()
                    }
                    _ => {
                        0
                    }
                };
                [v792.digest()].mix()
            }
            1 => {
                [v761.digest()].mix()
            }
            _ => {
                [v761.digest()].mix()
            }
        };
        flow6(c, c.key(794, k), [v793.digest()].mix())
    }
);

workflow!(
    async fn flow32(c: &Case, k: u64, v796: u64) -> Result<u64, AppError> {
        let v798 = post(c, 797, k, &[]).or_else(put(c, 799, k, &[]));
        let v815 = match c.pick(803, k, 3, &[v796.digest(), v798.digest()]) {
            0 => {
                let v805 = look(c, 804, k, &[v796.digest()]);
                [v805.digest()].mix()
            }
            1 => {
                let v807 = flow23(c, c.key(806, k), [v798.digest(), v801.digest()].mix());
                let v814 = for k808 in c.list(808, k, &[]).concurrent(c.width(809, k)) {
                    post(c, 810, k808.digest(), &[v801.digest(), v807.digest()])?;
                    calc(c, 812, k808.digest(), &[v798.digest()])
                };
                [v814.digest(), v796.digest()].mix()
            }
            _ => {
                0
            }
        };
        let v801 = post(c, 800, k, &[v796.digest(), v798.digest()]).or_else(look(c, 802, k, &[v796.digest(), v798.digest()]));
        flow14(c, c.key(816, k), [v815.digest()].mix())
    }
);

workflow!(
    async fn flow33(c: &Case, k: u64, v818: u64) -> Result<u64, AppError> {
        let mut v820: u64 = [v818.digest()].mix();
        let mut v821: u64 = 0;
        let v851 = loop {
            let v823 = think(c, 822, k, &[v820.digest(), v821.digest()]);
            let v843 = match ask(c, 824, k, &[]) {
                Ok(v825) => {
                    let mut v827: u64 = 0;
                    let v840 = loop {
                        let v829 = look(c, 828, k, &[v827.digest()]);
                        let v831 = think(c, 830, k, &[v827.digest()]);
                        let v836 = for k832 in c.list(832, k, &[v823.digest()]).concurrent(c.width(833, k)) {
                            let v835 = keep(c, 834, k832.digest(), &[v827.digest(), v829.digest()]);
                            [v835.digest()].mix()
                        };
                        if c.chance(837, k, &[v829.digest()]) {
                            break 0;
                        }
                        v827 = [v831.digest(), v836.digest()].mix();
                    }.max(c.rounds(826, k))?;
                    flow28(c, c.key(841, k), [v840.digest()].mix()).unwrap_or(7)
                }
                Err(_) => {
                    [v818.digest()].mix()
                }
            };
            let v845 = ask(c, 844, k, &[v821.digest()]).timeout(c.limit(846, k)).ok();
            if c.chance(847, k, &[v823.digest(), v845.digest()]) {
                break [v821.digest()].mix();
            }
            v820 = [v843.digest(), v845.digest()].mix();
            v821 = 0;
        }.max(c.rounds(819, k)).or_else(look(c, 852, k, &[]));
        let v854 = calc(c, 853, k, &[v851.digest()]);
        ask(c, 855, k, &[v854.digest()])
    }
);

workflow!(
    async fn flow34(c: &Case, k: u64, v857: u64) -> Result<u64, AppError> {
        let v863 = ask(c, 862, k, &[]).timeout(c.limit(864, k))?;
        let v899 = for k865 in c.list(865, k, &[]).concurrent(c.width(866, k)) {
            let v868 = look(c, 867, k865.digest(), &[v859.digest(), v861.digest()]);
            let v870 = flow23(c, c.key(869, k865.digest()), 0).after(v868);
            let v898 = if c.chance(871, k865.digest(), &[v863.digest()]) {
                let v873 = flow14(c, c.key(872, k865.digest()), [v870.digest()].mix()).unwrap_or(7);
                let mut v875: u64 = 0;
                let mut v876: u64 = [v868.digest()].mix();
                let v894 = loop {
                    let v878 = look(c, 877, k865.digest(), &[v875.digest(), v876.digest()]);
                    if c.chance(879, k865.digest(), &[v861.digest(), v878.digest()]) {
                        ask(c, 880, k865.digest(), &[])?;
                    }
                    let v889 = match c.pick(883, k865.digest(), 3, &[v878.digest()]) {
                        0 => {
                            [v875.digest()].mix()
                        }
                        1 => {
                            0
                        }
                        _ => {
                            let v885 = ask(c, 884, k865.digest(), &[v878.digest()]);
                            let v887 = flow23(c, c.key(886, k865.digest()), [v859.digest()].mix()).timeout(c.limit(888, k865.digest()))?;
                            break [v885.digest(), v887.digest()].mix();
                        }
                    };
                    let v891 = think(c, 890, k865.digest(), &[]).after(v889);
                    v875 = [v889.digest(), v891.digest(), v861.digest()].mix();
                    v876 = [v891.digest()].mix();
                }.max(c.rounds(874, k865.digest())).or_else(look(c, 895, k865.digest(), &[]));
                flow23(c, c.key(896, k865.digest()), [v873.digest(), v894.digest(), v857.digest()].mix())
            };
            [v898.digest()].mix()
        };
        let v859 = think(c, 858, k, &[]);
        let v861 = flow20(c, c.key(860, k), 0);
        Ok([v899.digest(), v861.digest()].mix())
    }
);

workflow!(
    async fn flow35(c: &Case, k: u64, v900: u64) -> Result<u64, AppError> {
        let v955 = if c.chance(901, k, &[v900.digest()]) {
            let v903 = if c.chance(902, k, &[v900.digest()]) {
                [v900.digest()].mix()
            };
            let v912 = match ask(c, 904, k, &[v903.digest()]) {
                Ok(v905) => {
                    ask(c, 906, k, &[])
                }
                Err(_) => {
                    flow13(c, c.key(908, k), [v900.digest()].mix())?;
                    put(c, 910, k, &[])
                }
            };
            let v950 = match c.pick(913, k, 3, &[v900.digest()]) {
                0 => {
                    let v915 = ask(c, 914, k, &[v900.digest(), v912.digest()]).unwrap_or(7);
                    ask(c, 916, k, &[v915.digest()])
                }
                1 => {
                    let v923 = flow22(c, c.key(922, k), 0);
                    keep(c, 920, k, &[]);
                    send(c, 918, k, &[v900.digest()]);
                    ask(c, 924, k, &[v923.digest(), v903.digest()])
                }
                _ => {
                    let v927 = put(c, 926, k, &[v900.digest(), v912.digest()])?;
                    let v947 = if c.chance(928, k, &[v927.digest()]) {
                        let v942 = match ask(c, 929, k, &[v903.digest()]) {
                            Ok(v930) => {
                                let v934 = flow23(c, c.key(933, k), [v930.digest()].mix());
                                let v932 = send(c, 931, k, &[]);
                                look(c, 935, k, &[v932.digest(), v934.digest()])
                            }
                            Err(_) => {
                                let v938 = ask(c, 937, k, &[]).timeout(c.limit(939, k)).ok();
                                post(c, 940, k, &[v938.digest(), v927.digest()]).unwrap_or(7)
                            }
                        };
                        look(c, 943, k, &[v942.digest(), v903.digest()])
                    } else {
                        flow17(c, c.key(945, k), 0)
                    };
                    ask(c, 948, k, &[v947.digest(), v927.digest()])
                }
            }.ok();
            [v950.digest()].mix()
        } else if c.chance(951, k, &[v900.digest()]) {
            0
        } else {
            keep(c, 952, k, &[v900.digest()])
        };
        Ok([v955.digest()].mix())
    }
);

workflow!(
    async fn flow36(c: &Case, k: u64, v956: u64) -> u64 {
        let v964 = if c.chance(957, k, &[v956.digest()]) {
            let v959 = flow6(c, c.key(958, k), [v956.digest()].mix()).unwrap_or(7);
            ask(c, 960, k, &[v959.digest()])
        } else {
            ask(c, 962, k, &[])
        };
        let v970 = if c.chance(965, k, &[v964.digest()]) {
            let v967 = think(c, 966, k, &[v956.digest()]);
            [v967.digest()].mix()
        } else if c.chance(968, k, &[v964.digest()]) {
            0
        } else {
            [v956.digest()].mix()
        };
        [v970.digest()].mix()
    }
);

workflow!(
    async fn flow37(c: &Case, k: u64, v971: u64) -> Result<u64, AppError> {
        let v975 = flow20(c, c.key(974, k), 0).timeout(c.limit(976, k)).or_else(look(c, 977, k, &[]));
        let v979 = look(c, 978, k, &[v973.digest()]);
        let v981 = ask(c, 980, k, &[v975.digest()]);
        let v973 = keep(c, 972, k, &[v971.digest()]);
        flow3(c, c.key(982, k), [v979.digest(), v981.digest()].mix())
    }
);

workflow!(
    async fn flow38(c: &Case, k: u64, v984: u64) -> u64 {
        let v986 = flow12(c, c.key(985, k), [v984.digest()].mix()).unwrap_or(7);
        let mut v988: u64 = [v984.digest()].mix();
        let v994 = loop {
            let v990 = think(c, 989, k, &[v988.digest()]);
            if c.chance(991, k, &[v990.digest()]) {
                break 0;
            }
            v988 = [v990.digest()].mix();
        }.max(c.rounds(987, k)).or_else(ask(c, 995, k, &[])).ok();
        let v1001 = if let Some(v996) = &v994 {
            let v998 = keep(c, 997, k, &[v988.digest()]);
            flow10(c, c.key(999, k), [v998.digest()].mix())
        } else {
            [v986.digest()].mix()
        };
        [v1001.digest(), v988.digest()].mix()
    }
);

workflow!(
    async fn flow39(c: &Case, k: u64, v1002: u64) -> Result<u64, AppError> {
        let v1004 = ask(c, 1003, k, &[v1002.digest()]);
        let v1021 = for k1005 in c.list(1005, k, &[v1004.digest()]).concurrent(c.width(1006, k)) {
            let v1018 = for k1007 in c.list(1007, k1005.digest(), &[]).concurrent(c.width(1008, k1005.digest())) {
                let v1017 = match c.pick(1009, k1007.digest(), 2, &[v1002.digest()]) {
                    0 => {
                        let v1011 = flow33(c, c.key(1010, k1007.digest()), 0)?;
                        let v1013 = put(c, 1012, k1007.digest(), &[v1002.digest()]).or_else(put(c, 1014, k1007.digest(), &[v1002.digest()])).ok();
                        [v1011.digest(), v1013.digest(), v1004.digest()].mix()
                    }
                    _ => {
                        flow12(c, c.key(1015, k1007.digest()), [v1004.digest()].mix()).unwrap_or(7)
                    }
                };
                [v1017.digest()].mix()
            };
            post(c, 1019, k1005.digest(), &[v1018.digest()]).unwrap_or(7)
        };
        Ok([v1021.digest()].mix())
    }
);

workflow!(
    async fn flow40(c: &Case, k: u64, v1022: u64) -> u64 {
        let v1032 = for k1023 in c.list(1023, k, &[v1022.digest()]).concurrent(c.width(1024, k)) {
            let v1026 = keep(c, 1025, k1023.digest(), &[v1022.digest()]);
            let v1028 = look(c, 1027, k1023.digest(), &[v1026.digest()]).timeout(c.limit(1029, k1023.digest())).unwrap_or(7);
            keep(c, 1030, k1023.digest(), &[v1028.digest()])
        };
        flow10(c, c.key(1033, k), 0).after(v1032);
        let mut v1036: u64 = [v1022.digest()].mix();
        let v1047 = loop {
            let v1038 = look(c, 1037, k, &[v1036.digest()]);
            if c.chance(1039, k, &[v1036.digest(), v1038.digest()]) {
                let v1041 = flow5(c, c.key(1040, k), [v1022.digest(), v1038.digest()].mix()).timeout(c.limit(1042, k));
                break [v1041.digest()].mix();
            }
            let v1045 = look(c, 1044, k, &[]);
            v1036 = [v1045.digest()].mix();
        }.max(c.rounds(1035, k));
        [v1032.digest(), v1047.digest()].mix()
    }
);

workflow!(
    async fn flow41(c: &Case, k: u64, v1048: u64) -> Result<u64, AppError> {
        let v1061 = for k1049 in c.list(1049, k, &[]).concurrent(c.width(1050, k)) {
            let v1060 = match look(c, 1051, k1049.digest(), &[]) {
                v1053 if c.guard(1052, k1049.digest(), 0, v1053) => {
                    [v1048.digest()].mix()
                }
                v1053 => {
                    let v1055 = flow13(c, c.key(1054, k1049.digest()), [v1053.digest()].mix());
                    let v1057 = flow20(c, c.key(1056, k1049.digest()), 0).timeout(c.limit(1058, k1049.digest())).or_else(look(c, 1059, k1049.digest(), &[]));
                    [v1055.digest(), v1057.digest()].mix()
                }
            };
            [v1060.digest()].mix()
        };
        let v1063 = post(c, 1062, k, &[v1061.digest()])?;
        let v1074 = if c.chance(1064, k, &[v1063.digest()]) {
            let v1066 = look(c, 1065, k, &[v1061.digest()]);
            let v1068 = flow14(c, c.key(1067, k), [v1063.digest(), v1066.digest()].mix()).or_else(look(c, 1069, k, &[v1063.digest(), v1066.digest()]));
            [v1068.digest(), v1063.digest()].mix()
        } else if c.chance(1070, k, &[v1063.digest()]) {
            flow13(c, c.key(1071, k), 0)?
        } else {
            0
        };
        flow14(c, c.key(1075, k), [v1074.digest(), v1063.digest()].mix())
    }
);

workflow!(
    async fn flow42(c: &Case, k: u64, v1077: u64) -> Result<u64, AppError> {
        let v1079 = flow14(c, c.key(1078, k), 0).ok();
        let v1081 = flow20(c, c.key(1080, k), [v1077.digest()].mix());
        let mut v1083: u64 = 0;
        let v1097 = loop {
            let v1085 = look(c, 1084, k, &[v1083.digest()]);
            if c.chance(1086, k, &[v1079.digest(), v1085.digest()]) {
                break 0;
            }
            if c.chance(1088, k, &[v1077.digest(), v1083.digest()]) {
                if c.chance(1089, k, &[v1085.digest()]) {
                    let v1091 = flow14(c, c.key(1090, k), [v1081.digest(), v1083.digest()].mix()).ok();
                    break [v1091.digest(), v1077.digest()].mix();
                }
                ask(c, 1093, k, &[v1083.digest(), v1085.digest()])?;
            }
            v1083 = 0;
        }.max(c.rounds(1082, k)).unwrap_or(7);
        let v1099 = ask(c, 1098, k, &[])?;
        let v1101 = look(c, 1100, k, &[v1097.digest()]);
        let v1103 = calc(c, 1102, k, &[v1099.digest(), v1101.digest()]);
        Ok([v1103.digest()].mix())
    }
);

workflow!(
    async fn flow43(c: &Case, k: u64, v1104: u64) -> u64 {
        let v1106 = flow20(c, c.key(1105, k), 0);
        let v1108 = calc(c, 1107, k, &[v1106.digest()]);
        let mut v1110: u64 = 0;
        let v1116 = loop {
            let v1112 = look(c, 1111, k, &[v1110.digest()]);
            if c.chance(1113, k, &[v1112.digest()]) {
                break [v1110.digest()].mix();
            }
            v1110 = 0;
        }.max(c.rounds(1109, k)).or_else(look(c, 1117, k, &[]));
        let v1119 = flow17(c, c.key(1118, k), [v1104.digest(), v1108.digest()].mix());
        let v1121 = flow28(c, c.key(1120, k), [v1110.digest(), v1116.digest()].mix()).or_else(put(c, 1122, k, &[v1110.digest(), v1116.digest()])).ok();
        let v1124 = keep(c, 1123, k, &[v1121.digest()]);
        let v1126 = flow5(c, c.key(1125, k), [v1108.digest()].mix()).ok();
        flow23(c, c.key(1127, k), [v1119.digest(), v1124.digest(), v1126.digest()].mix())
    }
);

workflow!(
    async fn flow44(c: &Case, k: u64, v1129: u64) -> u64 {
        let mut v1131: u64 = [v1129.digest()].mix();
        let mut v1132: u64 = [v1129.digest()].mix();
        let v1139 = loop {
            let v1134 = look(c, 1133, k, &[v1131.digest(), v1132.digest()]);
            if c.chance(1135, k, &[v1134.digest()]) {
                break [v1129.digest()].mix();
            }
            v1131 = 0;
            v1132 = [v1132.digest(), v1134.digest()].mix();
        }.max(c.rounds(1130, k)).ok();
        let v1141 = ask(c, 1140, k, &[]).timeout(c.limit(1142, k)).ok();
        let v1144 = think(c, 1143, k, &[v1132.digest()]);
        let v1168 = match look(c, 1145, k, &[v1141.digest()]) {
            v1147 if c.guard(1146, k, 0, v1147) => {
                0
            }
            v1147 => {
                let mut v1149: u64 = [v1141.digest()].mix();
                let mut v1150: u64 = [v1144.digest()].mix();
                let v1167 = loop {
                    let v1152 = think(c, 1151, k, &[v1149.digest(), v1150.digest()]);
                    let v1160 = if c.chance(1153, k, &[v1152.digest()]) {
                        let v1155 = flow5(c, c.key(1154, k), [v1129.digest(), v1152.digest()].mix()).or_else(look(c, 1156, k, &[v1129.digest(), v1152.digest()]));
                        [v1155.digest()].mix()
                    } else {
                        let v1158 = ask(c, 1157, k, &[v1149.digest()]).timeout(c.limit(1159, k)).unwrap_or(7);
                        [v1158.digest()].mix()
                    };
                    let v1162 = look(c, 1161, k, &[]).after(v1152);
                    if c.chance(1163, k, &[v1162.digest()]) {
                        break 0;
                    }
                    v1149 = [v1160.digest()].mix();
                    v1150 = 0;
                }.max(c.rounds(1148, k));
                [v1167.digest(), v1150.digest()].mix()
            }
        };
        [v1139.digest(), v1168.digest()].mix()
    }
);

workflow!(
    async fn flow45(c: &Case, k: u64, v1169: u64) -> Result<u64, AppError> {
        let v1220 = if c.chance(1170, k, &[v1169.digest()]) {
            let v1196 = if c.chance(1171, k, &[v1169.digest()]) {
                let v1178 = for k1172 in c.list(1172, k, &[v1169.digest()]).concurrent(c.width(1173, k)) {
                    let v1175 = keep(c, 1174, k1172.digest(), &[]);
                    put(c, 1176, k1172.digest(), &[v1169.digest(), v1175.digest()])?;
                    0
                };
                let mut v1180: u64 = [v1178.digest()].mix();
                let v1193 = loop {
                    let v1182 = look(c, 1181, k, &[v1180.digest()]);
                    if c.chance(1183, k, &[v1178.digest(), v1180.digest()]) {
                        let v1185 = ask(c, 1184, k, &[v1180.digest()]).or_else(look(c, 1186, k, &[v1180.digest()]));
                        break [v1185.digest()].mix();
                    }
                    let v1189 = flow5(c, c.key(1188, k), 0).unwrap_or(7);
                    let v1191 = put(c, 1190, k, &[v1178.digest()]).ok();
                    v1180 = [v1182.digest(), v1189.digest(), v1191.digest()].mix();
                }.max(c.rounds(1179, k)).ok();
                flow19(c, c.key(1194, k), [v1193.digest(), v1178.digest()].mix())?
            };
            let mut v1198: u64 = 0;
            let v1217 = loop {
                let v1200 = think(c, 1199, k, &[v1198.digest()]);
                let v1211 = if c.chance(1201, k, &[v1198.digest()]) {
                    put(c, 1202, k, &[v1196.digest()])
                } else {
                    let v1205 = flow22(c, c.key(1204, k), 0);
                    let v1207 = ask(c, 1206, k, &[]).timeout(c.limit(1208, k));
                    put(c, 1209, k, &[v1205.digest(), v1207.digest()])
                }?;
                let v1213 = send(c, 1212, k, &[]);
                if c.chance(1214, k, &[v1213.digest()]) {
                    break [v1169.digest()].mix();
                }
                v1198 = [v1200.digest(), v1211.digest(), v1213.digest()].mix();
            }.max(c.rounds(1197, k))?;
            post(c, 1218, k, &[v1217.digest()])?
        };
        flow30(c, c.key(1221, k), [v1220.digest(), v1169.digest()].mix())
    }
);

workflow!(
    async fn flow46(c: &Case, k: u64, v1223: u64) -> Result<u64, AppError> {
        let mut v1225: u64 = 0;
        let v1233 = loop {
            let v1227 = look(c, 1226, k, &[v1225.digest()]);
            let v1229 = post(c, 1228, k, &[v1223.digest()])?;
            if c.chance(1230, k, &[v1227.digest()]) {
                break [v1225.digest()].mix();
            }
            v1225 = [v1229.digest(), v1225.digest()].mix();
        }.max(c.rounds(1224, k))?;
        let v1273 = match c.pick(1234, k, 3, &[v1223.digest()]) {
            0 => {
                ask(c, 1235, k, &[])
            }
            1 => {
                let v1238 = flow39(c, c.key(1237, k), [v1223.digest(), v1233.digest()].mix()).unwrap_or(7);
                let v1268 = match c.pick(1239, k, 3, &[v1238.digest()]) {
                    0 => {
                        let v1261 = match ask(c, 1240, k, &[v1233.digest(), v1238.digest()]) {
                            Ok(v1241) => {
                                let v1243 = keep(c, 1242, k, &[]);
                                let v1245 = look(c, 1244, k, &[v1238.digest(), v1243.digest()]).timeout(c.limit(1246, k)).ok();
                                [v1245.digest(), v1238.digest()].mix()
                            }
                            Err(_) => {
                                let v1250 = ask(c, 1249, k, &[v1225.digest()])?;
                                let v1248 = keep(c, 1247, k, &[v1225.digest()]);
                                let v1258 = match think(c, 1251, k, &[v1223.digest()]) {
                                    v1253 if c.guard(1252, k, 0, v1253) => {
                                        let v1255 = think(c, 1254, k, &[]);
                                        [v1255.digest(), v1233.digest()].mix()
                                    }
                                    v1253 => {
                                        let v1257 = put(c, 1256, k, &[])?;
                                        [v1257.digest(), v1253.digest()].mix()
                                    }
                                };
                                calc(c, 1259, k, &[v1248.digest(), v1250.digest(), v1258.digest()])
                            }
                        };
                        ask(c, 1262, k, &[v1261.digest()])
                    }
                    1 => {
                        ask(c, 1264, k, &[])
                    }
                    _ => {
                        put(c, 1266, k, &[])
                    }
                }.unwrap_or(7);
                put(c, 1269, k, &[v1268.digest()])
            }
            _ => {
                ask(c, 1271, k, &[])
            }
        }?;
        flow35(c, c.key(1274, k), [v1273.digest(), v1225.digest()].mix())
    }
);

workflow!(
    async fn flow47(c: &Case, k: u64, v1276: u64) -> Result<u64, AppError> {
        let v1278 = think(c, 1277, k, &[]);
        let v1280 = put(c, 1279, k, &[]).after(v1278).ok();
        let v1285 = for k1281 in c.list(1281, k, &[v1276.digest()]).concurrent(c.width(1282, k)) {
            let v1284 = look(c, 1283, k1281.digest(), &[v1278.digest(), v1280.digest()]);
            [v1284.digest()].mix()
        };
        let v1287 = ask(c, 1286, k, &[]).after(v1285)?;
        let mut v1289: u64 = 0;
        let mut v1290: u64 = [v1287.digest()].mix();
        let v1322 = loop {
            let v1292 = look(c, 1291, k, &[v1289.digest(), v1290.digest()]);
            let v1294 = look(c, 1293, k, &[v1287.digest(), v1292.digest()]);
            let v1317 = match think(c, 1295, k, &[]) {
                v1297 if c.guard(1296, k, 0, v1297) => {
                    let mut v1299: u64 = [v1292.digest()].mix();
                    let v1313 = loop {
                        let v1301 = think(c, 1300, k, &[v1299.digest()]);
                        if c.chance(1302, k, &[v1280.digest(), v1301.digest()]) {
                            let v1304 = look(c, 1303, k, &[]);
                            let v1306 = keep(c, 1305, k, &[]);
                            break [v1304.digest(), v1306.digest()].mix();
                        }
                        flow8(c, c.key(1308, k), [v1301.digest()].mix())?;
                        let v1311 = look(c, 1310, k, &[]);
                        v1299 = [v1311.digest(), v1301.digest()].mix();
                    }.max(c.rounds(1298, k)).or_else(put(c, 1314, k, &[])).ok();
                    [v1313.digest()].mix()
                }
                v1297 if c.guard(1296, k, 1, v1297) => {
                    0
                }
                v1297 => {
                    think(c, 1315, k, &[])
                }
            };
            v1290 = [v1294.digest()].mix();
            if c.chance(1319, k, &[v1317.digest()]) {
                break 0;
            }
            v1289 = 0;
        }.max(c.rounds(1288, k)).or_else(put(c, 1323, k, &[]))?;
        Ok([v1285.digest(), v1322.digest()].mix())
    }
);

workflow!(
    async fn flow48(c: &Case, k: u64, v1324: u64) -> Result<u64, AppError> {
        let v1330 = flow23(c, c.key(1329, k), 0).after(v1328);
        let v1326 = calc(c, 1325, k, &[]);
        let v1328 = look(c, 1327, k, &[v1326.digest()]);
        let v1332 = ask(c, 1331, k, &[v1324.digest(), v1328.digest()]);
        ask(c, 1333, k, &[v1330.digest(), v1332.digest()])
    }
);

workflow!(
    async fn flow49(c: &Case, k: u64, v1335: u64) -> Result<u64, AppError> {
        let mut v1337: u64 = 0;
        let mut v1338: u64 = 0;
        let v1345 = loop {
            let v1340 = look(c, 1339, k, &[v1337.digest(), v1338.digest()]);
            if c.chance(1341, k, &[v1338.digest()]) {
                break 0;
            }
            v1338 = [v1340.digest()].mix();
            v1337 = 0;
        }.max(c.rounds(1336, k)).ok();
        ask(c, 1346, k, &[])?;
        ask(c, 1348, k, &[v1337.digest(), v1338.digest()])?;
        Ok([v1345.digest(), v1337.digest()].mix())
    }
);

workflow!(
    async fn flow50(c: &Case, k: u64, v1350: u64) -> u64 {
        keep(c, 1351, k, &[v1350.digest()]);
        let v1356 = match c.pick(1353, k, 3, &[v1350.digest()]) {
            0 => {
                0
            }
            1 => {
                let v1355 = post(c, 1354, k, &[]);
                [v1355.digest()].mix()
            }
            _ => {
                [v1350.digest()].mix()
            }
        };
        [v1356.digest(), v1350.digest()].mix()
    }
);

workflow!(
    async fn flow51(c: &Case, k: u64, v1357: u64) -> u64 {
        let v1360 = for k1358 in c.list(1358, k, &[]).concurrent(c.width(1359, k)) {
            0
        };
        let v1365 = for k1363 in c.list(1363, k, &[]).concurrent(c.width(1364, k)) {
            [v1362.digest()].mix()
        };
        let v1367 = flow20(c, c.key(1366, k), [v1360.digest(), v1362.digest()].mix()).timeout(c.limit(1368, k)).or_else(look(c, 1369, k, &[v1360.digest(), v1362.digest()]));
        let v1375 = if c.chance(1370, k, &[v1367.digest()]) {
            let v1372 = flow23(c, c.key(1371, k), [v1362.digest(), v1365.digest()].mix());
            flow49(c, c.key(1373, k), [v1372.digest()].mix()).unwrap_or(7)
        };
        let v1362 = flow23(c, c.key(1361, k), [v1360.digest()].mix());
        [v1375.digest(), v1357.digest()].mix()
    }
);

workflow!(
    async fn flow52(c: &Case, k: u64, v1376: u64) -> Result<u64, AppError> {
        let v1378 = think(c, 1377, k, &[]);
        let v1389 = for k1379 in c.list(1379, k, &[]).concurrent(c.width(1380, k)) {
            put(c, 1381, k1379.digest(), &[v1378.digest()]).or_else(ask(c, 1383, k1379.digest(), &[v1378.digest()]))?;
            let v1385 = ask(c, 1384, k1379.digest(), &[v1376.digest(), v1378.digest()]).or_else(look(c, 1386, k1379.digest(), &[v1376.digest(), v1378.digest()]));
            flow47(c, c.key(1387, k1379.digest()), [v1385.digest(), v1378.digest()].mix())?
        };
        let v1398 = if c.chance(1390, k, &[v1378.digest()]) {
            let v1395 = for k1391 in c.list(1391, k, &[]).concurrent(c.width(1392, k)) {
                flow44(c, c.key(1393, k1391.digest()), 0)
            };
            [v1395.digest(), v1378.digest()].mix()
        } else {
            think(c, 1396, k, &[])
        };
        let v1405 = for k1399 in c.list(1399, k, &[]).concurrent(c.width(1400, k)) {
            let v1402 = think(c, 1401, k1399.digest(), &[]);
            flow28(c, c.key(1403, k1399.digest()), [v1402.digest(), v1389.digest()].mix())?
        };
        flow5(c, c.key(1406, k), [v1398.digest(), v1405.digest()].mix())
    }
);

workflow!(
    async fn flow53(c: &Case, k: u64, v1408: u64) -> u64 {
        let v1436 = if c.chance(1409, k, &[v1408.digest()]) {
            ask(c, 1410, k, &[v1408.digest()]).unwrap_or(7)
        } else if c.chance(1412, k, &[v1408.digest()]) {
            let v1414 = ask(c, 1413, k, &[]).unwrap_or(7);
            let v1432 = match ask(c, 1415, k, &[v1408.digest(), v1414.digest()]) {
                Ok(v1416) => {
                    keep(c, 1428, k, &[]).after(v1427);
                    let v1427 = if c.chance(1417, k, &[v1416.digest()]) {
                        let v1419 = ask(c, 1418, k, &[v1408.digest()]).unwrap_or(7);
                        let v1421 = ask(c, 1420, k, &[v1419.digest()]).timeout(c.limit(1422, k)).or_else(look(c, 1423, k, &[v1419.digest()]));
                        [v1421.digest()].mix()
                    } else {
                        let v1425 = ask(c, 1424, k, &[v1414.digest(), v1416.digest()]).timeout(c.limit(1426, k)).unwrap_or(7);
                        [v1425.digest()].mix()
                    };
                    [v1427.digest(), v1416.digest()].mix()
                }
                Err(_) => {
                    flow22(c, c.key(1430, k), 0)
                }
            };
            [v1432.digest(), v1414.digest()].mix()
        } else {
            ask(c, 1433, k, &[]).unwrap_or(7)
        };
        [v1436.digest(), v1408.digest()].mix()
    }
);

workflow!(
    async fn flow54(c: &Case, k: u64, v1437: u64) -> Result<u64, AppError> {
        let v1439 = flow20(c, c.key(1438, k), 0);
        let mut v1441: u64 = [v1437.digest()].mix();
        let mut v1442: u64 = 0;
        let v1480 = loop {
            let v1444 = think(c, 1443, k, &[v1441.digest(), v1442.digest()]);
            let v1475 = if c.chance(1445, k, &[v1444.digest()]) {
                let v1447 = look(c, 1446, k, &[v1441.digest(), v1444.digest()]);
                [v1447.digest(), v1442.digest()].mix()
            } else if c.chance(1448, k, &[v1444.digest()]) {
                let v1454 = match c.pick(1449, k, 3, &[v1444.digest()]) {
                    0 => {
                        let v1451 = send(c, 1450, k, &[v1444.digest()]);
                        flow44(c, c.key(1452, k), [v1451.digest(), v1441.digest()].mix())
                    }
                    1 => {
                        break 0;
                    }
                    _ => {
                        0
                    }
                };
                let v1459 = for k1455 in c.list(1455, k, &[v1439.digest()]).concurrent(c.width(1456, k)) {
                    let v1458 = post(c, 1457, k1455.digest(), &[]).unwrap_or(7);
                    [v1458.digest()].mix()
                };
                flow12(c, c.key(1460, k), [v1454.digest(), v1459.digest()].mix())?
            } else {
                let v1473 = match flow5(c, c.key(1462, k), [v1442.digest(), v1444.digest()].mix()) {
                    Ok(v1463) => {
                        let v1465 = flow20(c, c.key(1464, k), 0);
                        let v1467 = look(c, 1466, k, &[v1442.digest()]).timeout(c.limit(1468, k)).unwrap_or(7);
                        put(c, 1469, k, &[v1465.digest(), v1467.digest()])
                    }
                    Err(_) => {
                        ask(c, 1471, k, &[v1444.digest()])
                    }
                }.ok();
                [v1473.digest(), v1442.digest()].mix()
            };
            let v1477 = think(c, 1476, k, &[v1441.digest()]);
            v1441 = [v1475.digest(), v1477.digest(), v1444.digest()].mix();
            v1442 = [v1437.digest(), v1442.digest()].mix();
        }.max(c.rounds(1440, k)).unwrap_or(7);
        Ok([v1480.digest()].mix())
    }
);

workflow!(
    async fn flow55(c: &Case, k: u64, v1481: u64) -> Result<u64, AppError> {
        let mut v1483: u64 = 0;
        let v1491 = loop {
            let v1485 = think(c, 1484, k, &[v1483.digest()]);
            let v1487 = send(c, 1486, k, &[v1485.digest()]);
            if c.chance(1488, k, &[v1483.digest()]) {
                break [v1485.digest()].mix();
            }
            v1483 = [v1487.digest()].mix();
        }.max(c.rounds(1482, k)).or_else(look(c, 1492, k, &[v1481.digest()]));
        let v1494 = ask(c, 1493, k, &[v1481.digest(), v1483.digest()]).unwrap_or(7);
        let v1511 = if c.chance(1495, k, &[v1491.digest(), v1494.digest()]) {
            let v1497 = ask(c, 1496, k, &[v1491.digest()]).timeout(c.limit(1498, k));
            let mut v1500: u64 = [v1494.digest()].mix();
            let mut v1501: u64 = 0;
            let v1508 = loop {
                let v1503 = look(c, 1502, k, &[v1500.digest(), v1501.digest()]);
                if c.chance(1504, k, &[v1503.digest()]) {
                    break 0;
                }
                v1500 = [v1501.digest()].mix();
                v1501 = [v1497.digest()].mix();
            }.max(c.rounds(1499, k))?;
            flow33(c, c.key(1509, k), [v1508.digest()].mix())?
        };
        Ok([v1511.digest(), v1483.digest()].mix())
    }
);

workflow!(
    async fn flow56(c: &Case, k: u64, v1512: u64) -> Result<u64, AppError> {
        let v1514 = look(c, 1513, k, &[v1512.digest()]).timeout(c.limit(1515, k)).unwrap_or(7);
        let v1517 = think(c, 1516, k, &[]);
        let mut v1519: u64 = 0;
        let mut v1520: u64 = [v1517.digest()].mix();
        let v1527 = loop {
            let v1522 = look(c, 1521, k, &[v1519.digest(), v1520.digest()]);
            if c.chance(1523, k, &[v1522.digest()]) {
                break [v1519.digest(), v1522.digest()].mix();
            }
            v1519 = 0;
            v1520 = [v1520.digest()].mix();
        }.max(c.rounds(1518, k)).or_else(ask(c, 1528, k, &[]))?;
        Ok([v1514.digest(), v1527.digest()].mix())
    }
);

workflow!(
    async fn flow57(c: &Case, k: u64, v1529: u64) -> Result<u64, AppError> {
        let v1531 = flow47(c, c.key(1530, k), [v1529.digest()].mix())?;
        let v1533 = put(c, 1532, k, &[]).ok();
        let v1535 = ask(c, 1534, k, &[v1529.digest(), v1531.digest()]).ok();
        let mut v1537: u64 = 0;
        let mut v1538: u64 = [v1535.digest()].mix();
        let v1551 = loop {
            let v1540 = think(c, 1539, k, &[v1537.digest(), v1538.digest()]);
            let v1542 = ask(c, 1541, k, &[v1537.digest()]).timeout(c.limit(1543, k)).or_else(look(c, 1544, k, &[v1537.digest()]));
            let v1546 = keep(c, 1545, k, &[]);
            if c.chance(1547, k, &[v1546.digest()]) {
                break [v1531.digest()].mix();
            }
            v1537 = [v1540.digest(), v1542.digest()].mix();
            v1538 = [v1542.digest()].mix();
        }.max(c.rounds(1536, k)).ok();
        Ok([v1533.digest(), v1551.digest(), v1531.digest()].mix())
    }
);

workflow!(
    async fn flow58(c: &Case, k: u64, v1552: u64) -> u64 {
        let v1562 = match c.pick(1553, k, 2, &[v1552.digest()]) {
            0 => {
                let v1555 = flow49(c, c.key(1554, k), [v1552.digest()].mix()).unwrap_or(7);
                let v1557 = flow44(c, c.key(1556, k), [v1552.digest()].mix());
                let v1559 = flow20(c, c.key(1558, k), [v1555.digest(), v1557.digest()].mix());
                [v1559.digest()].mix()
            }
            _ => {
                let v1561 = calc(c, 1560, k, &[v1552.digest()]);
                [v1561.digest()].mix()
            }
        };
        [v1562.digest()].mix()
    }
);

workflow!(
    async fn flow59(c: &Case, k: u64, v1563: u64) -> Result<u64, AppError> {
        let v1603 = if c.chance(1571, k, &[v1569.digest()]) {
            let mut v1573: u64 = 0;
            let mut v1574: u64 = 0;
            let v1583 = loop {
                let v1576 = look(c, 1575, k, &[v1573.digest(), v1574.digest()]);
                let v1578 = ask(c, 1577, k, &[]).unwrap_or(7);
                if c.chance(1579, k, &[v1565.digest(), v1574.digest()]) {
                    break [v1573.digest()].mix();
                }
                v1574 = [v1576.digest()].mix();
                v1573 = [v1578.digest()].mix();
            }.max(c.rounds(1572, k));
            [v1583.digest(), v1569.digest()].mix()
        } else {
            let v1585 = look(c, 1584, k, &[]).after(v1567);
            let v1602 = for k1586 in c.list(1586, k, &[v1585.digest()]).concurrent(c.width(1587, k)) {
                let mut v1589: u64 = [v1565.digest()].mix();
                let v1601 = loop {
                    let v1591 = look(c, 1590, k1586.digest(), &[v1589.digest()]);
                    let v1595 = match c.pick(1592, k1586.digest(), 2, &[v1591.digest()]) {
                        0 => {
                            let v1594 = ask(c, 1593, k1586.digest(), &[v1565.digest(), v1589.digest()]).unwrap_or(7);
                            [v1594.digest()].mix()
                        }
                        _ => {
                            0
                        }
                    };
                    let v1597 = ask(c, 1596, k1586.digest(), &[])?;
                    if c.chance(1598, k1586.digest(), &[v1597.digest()]) {
                        break [v1595.digest()].mix();
                    }
                    v1589 = 0;
                }.max(c.rounds(1588, k1586.digest()))?;
                [v1601.digest(), v1563.digest()].mix()
            };
            [v1602.digest(), v1563.digest()].mix()
        };
        let v1565 = put(c, 1564, k, &[v1563.digest()])?;
        let v1567 = calc(c, 1566, k, &[v1563.digest()]);
        let v1569 = look(c, 1568, k, &[]).timeout(c.limit(1570, k)).unwrap_or(7);
        Ok([v1567.digest(), v1603.digest()].mix())
    }
);

pub(crate) static RUNS: &[Run] = &[
    |c| Box::pin(flow0(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow1(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow2(c, 0, 0).await) }),
    |c| Box::pin(flow3(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow4(c, 0, 0).await) }),
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
    |c| Box::pin(async move { Ok(flow20(c, 0, 0).await) }),
    |c| Box::pin(flow21(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow22(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow23(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow24(c, 0, 0).await) }),
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
    |c| Box::pin(async move { Ok(flow44(c, 0, 0).await) }),
    |c| Box::pin(flow45(c, 0, 0)),
    |c| Box::pin(flow46(c, 0, 0)),
    |c| Box::pin(flow47(c, 0, 0)),
    |c| Box::pin(flow48(c, 0, 0)),
    |c| Box::pin(flow49(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow50(c, 0, 0).await) }),
    |c| Box::pin(async move { Ok(flow51(c, 0, 0).await) }),
    |c| Box::pin(flow52(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow53(c, 0, 0).await) }),
    |c| Box::pin(flow54(c, 0, 0)),
    |c| Box::pin(flow55(c, 0, 0)),
    |c| Box::pin(flow56(c, 0, 0)),
    |c| Box::pin(flow57(c, 0, 0)),
    |c| Box::pin(async move { Ok(flow58(c, 0, 0).await) }),
    |c| Box::pin(flow59(c, 0, 0)),
];

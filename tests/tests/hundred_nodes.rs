//! A workflow of a hundred different nodes compiles and runs.

use dag_core::{node, workflow};
use dag_tests::{block_on, yield_times};

#[node(pure)]
async fn node_00() -> u64 {
    yield_times(1).await;
    mix(0, &[])
}

#[node(pure)]
fn node_01() -> u64 {
    mix(1, &[])
}

#[node(pure)]
fn node_02() -> u64 {
    mix(2, &[])
}

#[node(pure)]
fn node_03() -> u64 {
    mix(3, &[])
}

#[node(pure)]
fn node_04(a: u64) -> u64 {
    mix(4, &[a])
}

#[node(pure)]
fn node_05(a: u64, b: u64) -> u64 {
    mix(5, &[a, b])
}

#[node(pure)]
fn node_06(a: u64, b: u64) -> u64 {
    mix(6, &[a, b])
}

#[node(pure)]
async fn node_07(a: u64, b: u64) -> u64 {
    yield_times(4).await;
    mix(7, &[a, b])
}

#[node(pure)]
fn node_08(a: u64, b: u64) -> u64 {
    mix(8, &[a, b])
}

#[node(pure)]
fn node_09(a: u64, b: u64) -> u64 {
    mix(9, &[a, b])
}

#[node(pure)]
fn node_10(a: u64, b: u64, c: u64) -> u64 {
    mix(10, &[a, b, c])
}

#[node(pure)]
fn node_11(a: u64, b: u64) -> u64 {
    mix(11, &[a, b])
}

#[node(pure)]
fn node_12(a: u64, b: u64) -> u64 {
    mix(12, &[a, b])
}

#[node(pure)]
fn node_13(a: u64, b: u64) -> u64 {
    mix(13, &[a, b])
}

#[node(pure)]
async fn node_14(a: u64, b: u64) -> u64 {
    yield_times(3).await;
    mix(14, &[a, b])
}

#[node(pure)]
fn node_15(a: u64, b: u64, c: u64) -> u64 {
    mix(15, &[a, b, c])
}

#[node(pure)]
fn node_16(a: u64, b: u64) -> u64 {
    mix(16, &[a, b])
}

#[node(pure)]
fn node_17(a: u64, b: u64) -> u64 {
    mix(17, &[a, b])
}

#[node(pure)]
fn node_18(a: u64, b: u64) -> u64 {
    mix(18, &[a, b])
}

#[node(pure)]
fn node_19(a: u64, b: u64) -> u64 {
    mix(19, &[a, b])
}

#[node(pure)]
fn node_20(a: u64, b: u64, c: u64) -> u64 {
    mix(20, &[a, b, c])
}

#[node(pure)]
async fn node_21(a: u64, b: u64) -> u64 {
    yield_times(2).await;
    mix(21, &[a, b])
}

#[node(pure)]
fn node_22(a: u64, b: u64) -> u64 {
    mix(22, &[a, b])
}

#[node(pure)]
fn node_23(a: u64, b: u64) -> u64 {
    mix(23, &[a, b])
}

#[node(pure)]
fn node_24(a: u64, b: u64) -> u64 {
    mix(24, &[a, b])
}

#[node(pure)]
fn node_25(a: u64, b: u64, c: u64) -> u64 {
    mix(25, &[a, b, c])
}

#[node(pure)]
fn node_26(a: u64, b: u64) -> u64 {
    mix(26, &[a, b])
}

#[node(pure)]
fn node_27(a: u64, b: u64) -> u64 {
    mix(27, &[a, b])
}

#[node(pure)]
async fn node_28(a: u64, b: u64) -> u64 {
    yield_times(1).await;
    mix(28, &[a, b])
}

#[node(pure)]
fn node_29(a: u64, b: u64) -> u64 {
    mix(29, &[a, b])
}

#[node(pure)]
fn node_30(a: u64, b: u64, c: u64) -> u64 {
    mix(30, &[a, b, c])
}

#[node(pure)]
fn node_31(a: u64, b: u64) -> u64 {
    mix(31, &[a, b])
}

#[node(pure)]
fn node_32(a: u64, b: u64) -> u64 {
    mix(32, &[a, b])
}

#[node(pure)]
fn node_33(a: u64, b: u64) -> u64 {
    mix(33, &[a, b])
}

#[node(pure)]
fn node_34(a: u64, b: u64) -> u64 {
    mix(34, &[a, b])
}

#[node(pure)]
async fn node_35(a: u64, b: u64, c: u64) -> u64 {
    yield_times(4).await;
    mix(35, &[a, b, c])
}

#[node(pure)]
fn node_36(a: u64, b: u64) -> u64 {
    mix(36, &[a, b])
}

#[node(pure)]
fn node_37(a: u64, b: u64) -> u64 {
    mix(37, &[a, b])
}

#[node(pure)]
fn node_38(a: u64, b: u64) -> u64 {
    mix(38, &[a, b])
}

#[node(pure)]
fn node_39(a: u64, b: u64) -> u64 {
    mix(39, &[a, b])
}

#[node(pure)]
fn node_40(a: u64, b: u64, c: u64) -> u64 {
    mix(40, &[a, b, c])
}

#[node(pure)]
fn node_41(a: u64, b: u64) -> u64 {
    mix(41, &[a, b])
}

#[node(pure)]
async fn node_42(a: u64, b: u64) -> u64 {
    yield_times(3).await;
    mix(42, &[a, b])
}

#[node(pure)]
fn node_43(a: u64, b: u64) -> u64 {
    mix(43, &[a, b])
}

#[node(pure)]
fn node_44(a: u64, b: u64) -> u64 {
    mix(44, &[a, b])
}

#[node(pure)]
fn node_45(a: u64, b: u64, c: u64) -> u64 {
    mix(45, &[a, b, c])
}

#[node(pure)]
fn node_46(a: u64, b: u64) -> u64 {
    mix(46, &[a, b])
}

#[node(pure)]
fn node_47(a: u64, b: u64) -> u64 {
    mix(47, &[a, b])
}

#[node(pure)]
fn node_48(a: u64, b: u64) -> u64 {
    mix(48, &[a, b])
}

#[node(pure)]
async fn node_49(a: u64, b: u64) -> u64 {
    yield_times(2).await;
    mix(49, &[a, b])
}

#[node(pure)]
fn node_50(a: u64, b: u64, c: u64) -> u64 {
    mix(50, &[a, b, c])
}

#[node(pure)]
fn node_51(a: u64, b: u64) -> u64 {
    mix(51, &[a, b])
}

#[node(pure)]
fn node_52(a: u64, b: u64) -> u64 {
    mix(52, &[a, b])
}

#[node(pure)]
fn node_53(a: u64, b: u64) -> u64 {
    mix(53, &[a, b])
}

#[node(pure)]
fn node_54(a: u64, b: u64) -> u64 {
    mix(54, &[a, b])
}

#[node(pure)]
fn node_55(a: u64, b: u64, c: u64) -> u64 {
    mix(55, &[a, b, c])
}

#[node(pure)]
async fn node_56(a: u64, b: u64) -> u64 {
    yield_times(1).await;
    mix(56, &[a, b])
}

#[node(pure)]
fn node_57(a: u64, b: u64) -> u64 {
    mix(57, &[a, b])
}

#[node(pure)]
fn node_58(a: u64, b: u64) -> u64 {
    mix(58, &[a, b])
}

#[node(pure)]
fn node_59(a: u64, b: u64) -> u64 {
    mix(59, &[a, b])
}

#[node(pure)]
fn node_60(a: u64, b: u64, c: u64) -> u64 {
    mix(60, &[a, b, c])
}

#[node(pure)]
fn node_61(a: u64, b: u64) -> u64 {
    mix(61, &[a, b])
}

#[node(pure)]
fn node_62(a: u64, b: u64) -> u64 {
    mix(62, &[a, b])
}

#[node(pure)]
async fn node_63(a: u64, b: u64) -> u64 {
    yield_times(4).await;
    mix(63, &[a, b])
}

#[node(pure)]
fn node_64(a: u64, b: u64) -> u64 {
    mix(64, &[a, b])
}

#[node(pure)]
fn node_65(a: u64, b: u64, c: u64) -> u64 {
    mix(65, &[a, b, c])
}

#[node(pure)]
fn node_66(a: u64, b: u64) -> u64 {
    mix(66, &[a, b])
}

#[node(pure)]
fn node_67(a: u64, b: u64) -> u64 {
    mix(67, &[a, b])
}

#[node(pure)]
fn node_68(a: u64, b: u64) -> u64 {
    mix(68, &[a, b])
}

#[node(pure)]
fn node_69(a: u64, b: u64) -> u64 {
    mix(69, &[a, b])
}

#[node(pure)]
async fn node_70(a: u64, b: u64, c: u64) -> u64 {
    yield_times(3).await;
    mix(70, &[a, b, c])
}

#[node(pure)]
fn node_71(a: u64, b: u64) -> u64 {
    mix(71, &[a, b])
}

#[node(pure)]
fn node_72(a: u64, b: u64) -> u64 {
    mix(72, &[a, b])
}

#[node(pure)]
fn node_73(a: u64, b: u64) -> u64 {
    mix(73, &[a, b])
}

#[node(pure)]
fn node_74(a: u64, b: u64) -> u64 {
    mix(74, &[a, b])
}

#[node(pure)]
fn node_75(a: u64, b: u64, c: u64) -> u64 {
    mix(75, &[a, b, c])
}

#[node(pure)]
fn node_76(a: u64, b: u64) -> u64 {
    mix(76, &[a, b])
}

#[node(pure)]
async fn node_77(a: u64, b: u64) -> u64 {
    yield_times(2).await;
    mix(77, &[a, b])
}

#[node(pure)]
fn node_78(a: u64, b: u64) -> u64 {
    mix(78, &[a, b])
}

#[node(pure)]
fn node_79(a: u64, b: u64) -> u64 {
    mix(79, &[a, b])
}

#[node(pure)]
fn node_80(a: u64, b: u64, c: u64) -> u64 {
    mix(80, &[a, b, c])
}

#[node(pure)]
fn node_81(a: u64, b: u64) -> u64 {
    mix(81, &[a, b])
}

#[node(pure)]
fn node_82(a: u64, b: u64) -> u64 {
    mix(82, &[a, b])
}

#[node(pure)]
fn node_83(a: u64, b: u64) -> u64 {
    mix(83, &[a, b])
}

#[node(pure)]
async fn node_84(a: u64, b: u64) -> u64 {
    yield_times(1).await;
    mix(84, &[a, b])
}

#[node(pure)]
fn node_85(a: u64, b: u64, c: u64) -> u64 {
    mix(85, &[a, b, c])
}

#[node(pure)]
fn node_86(a: u64, b: u64) -> u64 {
    mix(86, &[a, b])
}

#[node(pure)]
fn node_87(a: u64, b: u64) -> u64 {
    mix(87, &[a, b])
}

#[node(pure)]
fn node_88(a: u64, b: u64) -> u64 {
    mix(88, &[a, b])
}

#[node(pure)]
fn node_89(a: u64, b: u64) -> u64 {
    mix(89, &[a, b])
}

#[node(pure)]
fn node_90(a: u64, b: u64, c: u64) -> u64 {
    mix(90, &[a, b, c])
}

#[node(pure)]
async fn node_91(a: u64, b: u64) -> u64 {
    yield_times(4).await;
    mix(91, &[a, b])
}

#[node(pure)]
fn node_92(a: u64, b: u64) -> u64 {
    mix(92, &[a, b])
}

#[node(pure)]
fn node_93(a: u64, b: u64) -> u64 {
    mix(93, &[a, b])
}

#[node(pure)]
fn node_94(a: u64, b: u64) -> u64 {
    mix(94, &[a, b])
}

#[node(pure)]
fn node_95(a: u64, b: u64, c: u64) -> u64 {
    mix(95, &[a, b, c])
}

#[node(pure)]
fn node_96(a: u64, b: u64) -> u64 {
    mix(96, &[a, b])
}

#[node(pure)]
fn node_97(a: u64, b: u64) -> u64 {
    mix(97, &[a, b])
}

#[node(pure)]
async fn node_98(a: u64, b: u64) -> u64 {
    yield_times(3).await;
    mix(98, &[a, b])
}

#[node(pure)]
fn node_99(a: u64, b: u64) -> u64 {
    mix(99, &[a, b])
}

workflow!(
    async fn hundred() -> u64 {
        let v33 = node_33(v32, v16);
        let v25 = node_25(v23, v12, v21);
        let v99 = node_99(v98, v49);
        let v84 = node_84(v83, v42);
        let v78 = node_78(v77, v39);
        let v81 = node_81(v80, v40);
        let v21 = node_21(v20, v10);
        let v93 = node_93(v92, v46);
        let v82 = node_82(v80, v41);
        let v01 = node_01();
        let v22 = node_22(v20, v11);
        let v00 = node_00();
        let v61 = node_61(v59, v30);
        let v73 = node_73(v71, v36);
        let v24 = node_24(v23, v12);
        let v49 = node_49(v47, v24);
        let v26 = node_26(v23, v13);
        let v44 = node_44(v41, v22);
        let v76 = node_76(v74, v38);
        let v79 = node_79(v77, v39);
        let v47 = node_47(v44, v23);
        let v02 = node_02();
        let v51 = node_51(v50, v25);
        let v38 = node_38(v35, v19);
        let v14 = node_14(v11, v07);
        let v48 = node_48(v47, v24);
        let v10 = node_10(v08, v05, v06);
        let v32 = node_32(v29, v16);
        let v16 = node_16(v14, v08);
        let v94 = node_94(v92, v47);
        let v65 = node_65(v62, v32, v61);
        let v69 = node_69(v68, v34);
        let v42 = node_42(v41, v21);
        let v59 = node_59(v56, v29);
        let v88 = node_88(v86, v44);
        let v98 = node_98(v95, v49);
        let v66 = node_66(v65, v33);
        let v91 = node_91(v89, v45);
        let v57 = node_57(v56, v28);
        let v29 = node_29(v26, v14);
        let v20 = node_20(v17, v10, v16);
        let v87 = node_87(v86, v43);
        let v34 = node_34(v32, v17);
        let v60 = node_60(v59, v30, v56);
        let v31 = node_31(v29, v15);
        let v13 = node_13(v11, v06);
        let v63 = node_63(v62, v31);
        let v03 = node_03();
        let v56 = node_56(v53, v28);
        let v86 = node_86(v83, v43);
        let v45 = node_45(v44, v22, v41);
        let v62 = node_62(v59, v31);
        let v58 = node_58(v56, v29);
        let v23 = node_23(v20, v11);
        let v92 = node_92(v89, v46);
        let v40 = node_40(v38, v20, v36);
        let v36 = node_36(v35, v18);
        let v67 = node_67(v65, v33);
        let v71 = node_71(v68, v35);
        let v80 = node_80(v77, v40, v76);
        let v43 = node_43(v41, v21);
        let v52 = node_52(v50, v26);
        let v35 = node_35(v32, v17, v31);
        let v39 = node_39(v38, v19);
        let v75 = node_75(v74, v37, v71);
        let v18 = node_18(v17, v09);
        let v96 = node_96(v95, v48);
        let v37 = node_37(v35, v18);
        let v17 = node_17(v14, v08);
        let v05 = node_05(v02, v01);
        let v90 = node_90(v89, v45, v86);
        let v95 = node_95(v92, v47, v91);
        let v97 = node_97(v95, v48);
        let v77 = node_77(v74, v38);
        let v28 = node_28(v26, v14);
        let v15 = node_15(v14, v07, v11);
        let v72 = node_72(v71, v36);
        let v89 = node_89(v86, v44);
        let v54 = node_54(v53, v27);
        let v70 = node_70(v68, v35, v66);
        let v85 = node_85(v83, v42, v81);
        let v30 = node_30(v29, v15, v26);
        let v08 = node_08(v05, v04);
        let v53 = node_53(v50, v26);
        let v55 = node_55(v53, v27, v51);
        let v11 = node_11(v08, v05);
        let v04 = node_04(v02);
        let v27 = node_27(v26, v13);
        let v64 = node_64(v62, v32);
        let v07 = node_07(v05, v03);
        let v74 = node_74(v71, v37);
        let v46 = node_46(v44, v23);
        let v12 = node_12(v11, v06);
        let v68 = node_68(v65, v34);
        let v09 = node_09(v08, v04);
        let v06 = node_06(v05, v03);
        let v83 = node_83(v80, v41);
        let v50 = node_50(v47, v25, v46);
        let v19 = node_19(v17, v09);
        let v41 = node_41(v38, v20);
        {
            mix(
                100,
                &[
                    v00, v52, v54, v55, v57, v58, v60, v63, v64, v67, v69, v70, v72, v73, v75, v78,
                    v79, v82, v84, v85, v87, v88, v90, v93, v94, v96, v97, v99,
                ],
            )
        }
    }
);

/// The inputs of each node, and of the end.
const INPUTS: [&[usize]; 101] = [
    &[],
    &[],
    &[],
    &[],
    &[2],
    &[2, 1],
    &[5, 3],
    &[5, 3],
    &[5, 4],
    &[8, 4],
    &[8, 5, 6],
    &[8, 5],
    &[11, 6],
    &[11, 6],
    &[11, 7],
    &[14, 7, 11],
    &[14, 8],
    &[14, 8],
    &[17, 9],
    &[17, 9],
    &[17, 10, 16],
    &[20, 10],
    &[20, 11],
    &[20, 11],
    &[23, 12],
    &[23, 12, 21],
    &[23, 13],
    &[26, 13],
    &[26, 14],
    &[26, 14],
    &[29, 15, 26],
    &[29, 15],
    &[29, 16],
    &[32, 16],
    &[32, 17],
    &[32, 17, 31],
    &[35, 18],
    &[35, 18],
    &[35, 19],
    &[38, 19],
    &[38, 20, 36],
    &[38, 20],
    &[41, 21],
    &[41, 21],
    &[41, 22],
    &[44, 22, 41],
    &[44, 23],
    &[44, 23],
    &[47, 24],
    &[47, 24],
    &[47, 25, 46],
    &[50, 25],
    &[50, 26],
    &[50, 26],
    &[53, 27],
    &[53, 27, 51],
    &[53, 28],
    &[56, 28],
    &[56, 29],
    &[56, 29],
    &[59, 30, 56],
    &[59, 30],
    &[59, 31],
    &[62, 31],
    &[62, 32],
    &[62, 32, 61],
    &[65, 33],
    &[65, 33],
    &[65, 34],
    &[68, 34],
    &[68, 35, 66],
    &[68, 35],
    &[71, 36],
    &[71, 36],
    &[71, 37],
    &[74, 37, 71],
    &[74, 38],
    &[74, 38],
    &[77, 39],
    &[77, 39],
    &[77, 40, 76],
    &[80, 40],
    &[80, 41],
    &[80, 41],
    &[83, 42],
    &[83, 42, 81],
    &[83, 43],
    &[86, 43],
    &[86, 44],
    &[86, 44],
    &[89, 45, 86],
    &[89, 45],
    &[89, 46],
    &[92, 46],
    &[92, 47],
    &[92, 47, 91],
    &[95, 48],
    &[95, 48],
    &[95, 49],
    &[98, 49],
    &[
        0, 52, 54, 55, 57, 58, 60, 63, 64, 67, 69, 70, 72, 73, 75, 78, 79, 82, 84, 85, 87, 88, 90,
        93, 94, 96, 97, 99,
    ],
];

/// Depends on the tag, on every input and on their order.
fn mix(tag: u64, inputs: &[u64]) -> u64 {
    inputs.iter().fold(tag + 1, |all, input| {
        all.wrapping_mul(31).rotate_left(9).wrapping_add(*input)
    })
}

fn expected() -> u64 {
    let mut values: Vec<u64> = Vec::new();
    for (tag, inputs) in (0..).zip(INPUTS) {
        let given: Vec<u64> = inputs
            .iter()
            .filter_map(|&at| values.get(at).copied())
            .collect();
        assert_eq!(given.len(), inputs.len(), "the table goes forwards");
        values.push(mix(tag, &given));
    }
    values.last().copied().unwrap_or(0)
}

#[test]
fn a_workflow_of_a_hundred_nodes_runs() {
    assert_eq!(block_on(hundred()), expected());
}

#[test]
fn its_sequential_form_runs_too() {
    assert_eq!(block_on(hundred::sequential()), expected());
}

#[test]
fn its_graph_has_a_hundred_nodes() {
    let shown = hundred::GRAPH.to_string();
    for number in 0..100 {
        let name = format!("node_{number:02}");
        assert!(shown.contains(&name), "`{name}` is missing in\n{shown}");
    }
}

//! `layered20` of the comparison with other libraries: 20 nodes, 32 edges, critical path 160. The
//! file that includes this module says with its `pause` what waiting is.

use super::pause;
use dag_core::{node, workflow};

#[node(pure)]
pub(crate) async fn n0(tag: u64, ms: u64) -> u64 {
    pause(ms).await;
    mix(tag, &[])
}

#[node(pure)]
pub(crate) async fn n1(tag: u64, ms: u64, a: u64) -> u64 {
    pause(ms).await;
    mix(tag, &[a])
}

#[node(pure)]
pub(crate) async fn n2(tag: u64, ms: u64, a: u64, b: u64) -> u64 {
    pause(ms).await;
    mix(tag, &[a, b])
}

#[node(pure)]
pub(crate) async fn n3(tag: u64, ms: u64, a: u64, b: u64, c: u64) -> u64 {
    pause(ms).await;
    mix(tag, &[a, b, c])
}

workflow!(
    pub(crate) async fn layered20() -> u64 {
        let v0 = n0(0, 10);
        let v1 = n0(1, 40);
        let v2 = n0(2, 5);
        let v3 = n0(3, 20);
        let v4 = n2(4, 30, v0, v1);
        let v5 = n1(5, 5, v1);
        let v6 = n2(6, 15, v1, v2);
        let v7 = n2(7, 25, v2, v3);
        let v8 = n2(8, 50, v0, v3);
        let v9 = n1(9, 60, v4);
        let v10 = n2(10, 10, v4, v5);
        let v11 = n3(11, 5, v5, v6, v7);
        let v12 = n2(12, 20, v7, v8);
        let v13 = n2(13, 5, v0, v8);
        let v14 = n2(14, 10, v9, v10);
        let v15 = n2(15, 30, v10, v11);
        let v16 = n3(16, 5, v3, v11, v12);
        let v17 = n1(17, 80, v13);
        let v18 = n3(18, 10, v14, v15, v16);
        n2(19, 5, v17, v18)
    }
);

/// What every run returns, computed from a table.
pub(crate) fn expected() -> u64 {
    let inputs: [&[usize]; 20] = [
        &[],
        &[],
        &[],
        &[],
        &[0, 1],
        &[1],
        &[1, 2],
        &[2, 3],
        &[0, 3],
        &[4],
        &[4, 5],
        &[5, 6, 7],
        &[7, 8],
        &[0, 8],
        &[9, 10],
        &[10, 11],
        &[3, 11, 12],
        &[13],
        &[14, 15, 16],
        &[17, 18],
    ];
    let mut values: Vec<u64> = Vec::new();
    for (tag, inputs) in (0..).zip(inputs) {
        let given: Vec<u64> = inputs
            .iter()
            .filter_map(|&at| values.get(at).copied())
            .collect();
        assert_eq!(given.len(), inputs.len(), "the table goes forwards");
        values.push(mix(tag, &given));
    }
    values.last().copied().unwrap_or(0)
}

/// Depends on every input and on their order.
fn mix(tag: u64, inputs: &[u64]) -> u64 {
    inputs.iter().fold(tag + 1, |all, input| {
        all.wrapping_mul(6_364_136_223_846_793_005)
            .rotate_left(17)
            .wrapping_add(*input)
    })
}

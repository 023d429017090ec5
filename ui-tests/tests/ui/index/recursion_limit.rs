#![recursion_limit = "8"]

use dag_core::{node, workflow};

workflow!(
    async fn release(tag: u32) -> u32 {
        let source = check_out(tag);
        let binary = build(source);
        let signed = sign(binary);
        let packed = pack(signed);
        let uploaded = upload(packed);
        let verified = verify(uploaded);
        announce(verified)
    }
);

#[node(pure)]
fn check_out(tag: u32) -> u32 {
    tag
}

#[node(pure)]
fn build(tag: u32) -> u32 {
    tag
}

#[node(pure)]
fn sign(tag: u32) -> u32 {
    tag
}

#[node(pure)]
fn pack(tag: u32) -> u32 {
    tag
}

#[node(pure)]
fn upload(tag: u32) -> u32 {
    tag
}

#[node(pure)]
fn verify(tag: u32) -> u32 {
    tag
}

#[node(pure)]
fn announce(tag: u32) -> u32 {
    tag
}

fn main() {}

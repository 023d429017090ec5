//! Compiles every program below `tests/ui` and `tests/pass`. The wrong ones must fail with exactly the
//! message in the `.stderr` beside them; the right ones, which look like them, must compile and run.

#[test]
fn wrong_programs_are_refused() {
    let t = trybuild::TestCases::new();
    t.compile_fail("tests/ui/*/*.rs");
    t.pass("tests/pass/*.rs");
}

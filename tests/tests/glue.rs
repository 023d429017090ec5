//! Expressions that are no node calls are evaluated in place, and the names in them are edges exactly
//! where Rust would see a variable.

#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    reason = "the nodes show shapes of signatures"
)]

use dag_core::{node, workflow};
use dag_tests::block_on;

#[node(pure)]
fn plus(a: u64, b: u64) -> u64 {
    a + b
}

#[node(pure)]
fn text_of(n: u64) -> String {
    n.to_string()
}

#[node(pure)]
fn numbers(n: u64) -> Vec<u64> {
    (1..=n).collect()
}

mod operators {
    use super::{block_on, plus, workflow};

    workflow!(
        async fn all(a: u64, b: u64) -> (u64, bool, Option<u64>, u8, i64) {
            let sum = plus(a, b);
            let product = sum * b - a % 2;
            let over = product > 3 && sum != 0;
            let some = Some(product);
            let byte = product as u8;
            let negative = -i64::from(byte);
            (product, over, some, byte, negative)
        }
    );

    #[test]
    fn operators_casts_and_constructors_are_glue() {
        assert_eq!(block_on(all(1, 2)), (5, true, Some(5), 5, -5));
    }
}

mod ranges {
    use super::{block_on, numbers, text_of, workflow};

    workflow!(
        async fn all(n: u64) -> (u64, String, Vec<u64>, usize) {
            let text = text_of(n);
            let items = numbers(n);
            let total = { (0..n).sum::<u64>() + (1..=n).sum::<u64>() };
            let tail = text[1..].to_owned();
            let whole = items[..].to_vec();
            let range = 1..items.len();
            (total, tail, whole, range.len())
        }
    );

    #[test]
    fn two_dots_in_glue_are_rusts_own() {
        let (total, tail, whole, length) = block_on(all(12));
        assert_eq!(
            (total, tail.as_str(), whole.len(), length),
            (66 + 78, "2", 12, 11)
        );
    }
}

mod struct_update {
    use super::{block_on, node, workflow};

    #[derive(Clone, Debug, PartialEq, Eq)]
    struct Settings {
        retries: u64,
        colour: bool,
    }

    #[node(read)]
    fn settings() -> Settings {
        Settings {
            retries: 1,
            colour: true,
        }
    }

    workflow!(
        async fn with(retries: u64) -> Settings {
            let base = settings();
            let changed = Settings { retries, ..base };
            changed
        }
    );

    #[test]
    fn a_base_of_a_struct_and_a_shorthand_field_are_edges() {
        let expected = Settings {
            retries: 9,
            colour: true,
        };
        assert_eq!(block_on(with(9)), expected);
    }
}

mod closures {
    use super::{block_on, numbers, plus, workflow};

    workflow!(
        async fn captured(n: u64) -> Vec<u64> {
            let items = numbers(n);
            let offset = plus(n, 100);
            let moved: Vec<u64> = items.iter().map(|item| item + offset).collect();
            moved
        }
    );

    #[test]
    fn a_name_inside_a_closure_is_an_edge() {
        assert_eq!(block_on(captured(2)), [103, 104]);
    }

    workflow!(
        async fn shadowed(n: u64) -> u64 {
            let items = numbers(n);
            let total = items.iter().fold(0u64, |total, n| total * 10 + n);
            let a = items.iter().map(|a| a + 1).sum::<u64>();
            total + a
        }
    );

    #[test]
    fn a_parameter_of_a_closure_is_not_an_edge() {
        assert_eq!(block_on(shadowed(3)), 123 + 9);
    }
}

mod patterns {
    use super::{block_on, numbers, workflow};

    workflow!(
        async fn inner(n: u64) -> u64 {
            let items = numbers(n);
            let first = {
                match items.first() {
                    Some(first) => *first,
                    None => n,
                }
            };
            let last = {
                let last = items.len();
                last * 2
            };
            let even = {
                if let Some(even) = items.get(1) {
                    *even
                } else {
                    0
                }
            };
            let odd = {
                let mut odd = 0;
                for item in &items {
                    if item % 2 == 1 {
                        odd += item;
                    }
                }
                odd
            };
            first + last as u64 + even + odd
        }
    );

    #[test]
    fn names_bound_inside_a_glue_block_are_its_own() {
        assert_eq!(block_on(inner(3)), 1 + 6 + 2 + 4);
        assert_eq!(block_on(inner(0)), 0);
    }

    workflow!(
        async fn outer_in_a_guard(n: u64, limit: u64) -> &'static str {
            let items = numbers(n);
            let size = {
                match items.len() as u64 {
                    0 => "none",
                    length if length > limit => "many",
                    _ => "few",
                }
            };
            size
        }
    );

    #[test]
    fn a_guard_in_a_glue_block_reads_outer_names() {
        assert_eq!(block_on(outer_in_a_guard(0, 2)), "none");
        assert_eq!(block_on(outer_in_a_guard(2, 2)), "few");
        assert_eq!(block_on(outer_in_a_guard(3, 2)), "many");
    }
}

mod formatting {
    use super::{block_on, plus, text_of, workflow};

    workflow!(
        async fn inline(n: u64) -> String {
            let line = format!(
                "{sum} {text:>width$} {ratio:.digits$} {0} {{text}}",
                sum * 2
            );
            let sum = plus(n, 1);
            let text = text_of(n);
            let width = 3usize;
            let digits = 1usize;
            let ratio = n as f64 / 2.0;
            line
        }
    );

    #[test]
    fn names_in_a_format_string_are_edges_also_as_width_and_precision() {
        assert_eq!(block_on(inline(5)), "6   5 2.5 12 {text}");
    }

    workflow!(
        async fn not_inline(seed: u64) -> (String, String, String) {
            let given = format!("{given}", given = seed);
            let escaped = format!("{{escaped}}");
            let plain = String::from("{plain}");
            (given, escaped, plain)
        }
    );

    #[test]
    fn named_arguments_escapes_and_plain_strings_are_no_edges() {
        let (given, escaped, plain) = block_on(not_inline(4));
        assert_eq!([given, escaped, plain], ["4", "{escaped}", "{plain}"]);
    }

    workflow!(
        async fn as_an_argument(n: u64) -> usize {
            let text = text_of(n);
            let length = length_of(&format!("{text}-{text}"));
            length
        }
    );

    #[super::node(pure)]
    fn length_of(text: &str) -> usize {
        text.len()
    }

    #[test]
    fn a_format_string_in_an_argument_of_a_node_makes_an_edge() {
        assert_eq!(block_on(as_an_argument(12)), 5);
    }
}

mod macros {
    use super::{block_on, plus, workflow};

    macro_rules! twice {
        ($e:expr) => {
            $e * 2
        };
    }

    workflow!(
        async fn all(n: u64) -> (Vec<u64>, u64, bool) {
            let items = vec![n, sum, doubled];
            let doubled = twice!(sum + 1);
            let many = matches!(sum, 2..);
            let sum = plus(n, n);
            assert!(sum > 0, "{sum}");
            debug_assert_eq!(items.len(), 3);
            (items, doubled, many)
        }
    );

    #[test]
    fn names_in_the_arguments_of_a_macro_are_edges() {
        assert_eq!(block_on(all(1)), (vec![1, 2, 6], 6, true));
    }

    workflow!(
        async fn as_a_statement(n: u64) -> u64 {
            assert!(sum < 10, "{sum} is too much");
            let sum = plus(n, 1);
            sum
        }
    );

    #[test]
    #[should_panic(expected = "11 is too much")]
    fn a_macro_may_be_a_statement() {
        block_on(as_a_statement(10));
    }
}

mod look_alikes {
    use super::{block_on, node, plus, workflow};

    #[derive(Clone, Copy)]
    struct Size {
        len: u64,
        total: u64,
    }

    impl Size {
        fn total(self) -> u64 {
            self.total
        }
    }

    #[node(pure)]
    fn measure(n: u64) -> Size {
        Size { len: n, total: n }
    }

    fn sum(n: u64) -> u64 {
        n + 1000
    }

    mod offset {
        pub(super) fn of(n: u64) -> u64 {
            n + 1
        }
        pub(super) const ZERO: u64 = 0;
    }

    workflow!(
        async fn fields_and_methods(n: u64) -> u64 {
            let size = measure(n);
            let len = size.len + 1;
            let total = size.total() + len;
            let other = Size { len: 1, total: 2 };
            total + other.total() + other.len
        }
    );

    #[test]
    fn names_of_fields_and_methods_are_no_edges() {
        assert_eq!(block_on(fields_and_methods(1)), 6);
    }

    workflow!(
        async fn callees(n: u64) -> u64 {
            let sum = { sum(n) };
            let offset = { offset::of(sum) + offset::ZERO };
            offset
        }
    );

    #[test]
    fn callees_and_path_segments_in_glue_are_no_edges() {
        assert_eq!(block_on(callees(1)), 1002);
    }

    #[node(pure)]
    fn plan(n: u64) -> u64 {
        n + 1
    }

    workflow!(
        async fn of_its_nodes_name(n: u64) -> u64 {
            let plan = plan(n);
            let plus = plus(plan, plan);
            plus
        }
    );

    #[test]
    fn an_output_may_be_called_like_its_node() {
        assert_eq!(block_on(of_its_nodes_name(1)), 4);
    }

    const LIMIT: u64 = 7;
    static BASE: u64 = 1;

    workflow!(
        async fn constants(n: u64) -> u64 {
            let a = plus(LIMIT, BASE);
            let b = a.min(u64::MAX).max(LIMIT) + n;
            b
        }
    );

    #[test]
    fn constants_and_statics_are_no_edges() {
        assert_eq!(block_on(constants(1)), 9);
    }

    workflow!(
        async fn labels(n: u64) -> u64 {
            let found = {
                let mut at = 0;
                'found: loop {
                    at += 1;
                    if at * at >= n {
                        break 'found at;
                    }
                }
            };
            found
        }
    );

    #[test]
    fn labels_are_no_edges() {
        assert_eq!(block_on(labels(10)), 4);
    }
}

mod failing {
    use super::{block_on, plus, workflow};
    use std::num::ParseIntError;

    #[derive(Debug, PartialEq, Eq)]
    enum Wrong {
        Number(ParseIntError),
        TooBig(u64),
    }

    impl From<ParseIntError> for Wrong {
        fn from(error: ParseIntError) -> Self {
            Self::Number(error)
        }
    }

    fn small(n: u64) -> Result<u64, Wrong> {
        if n > 9 { Err(Wrong::TooBig(n)) } else { Ok(n) }
    }

    workflow!(
        async fn parsed(text: &str) -> Result<u64, Wrong> {
            let n = text.parse::<u64>()?;
            let m: u64 = { small(n)? };
            let sum = plus(n, m);
            Ok(sum + "1".parse::<u64>()?)
        }
    );

    #[test]
    fn a_question_mark_in_glue_fails_the_workflow_and_converts() {
        assert_eq!(block_on(parsed("4")), Ok(9));
        assert_eq!(block_on(parsed("12")), Err(Wrong::TooBig(12)));
        assert!(matches!(block_on(parsed("x")), Err(Wrong::Number(_))));
    }
}

mod methods {
    use super::{block_on, numbers, workflow};
    use std::collections::BTreeMap;

    workflow!(
        async fn chained(n: u64) -> (String, usize, Vec<u64>) {
            let items = numbers(n);
            let text = items
                .iter()
                .map(u64::to_string)
                .collect::<Vec<_>>()
                .join(",");
            let map = BTreeMap::from([(n, items.len())]);
            let found = map.get(&n).copied().unwrap_or_default();
            let empty: Vec<u64> = Vec::new();
            let all = [&items[..], &empty[..]].concat();
            (text, found, all)
        }
    );

    #[test]
    fn methods_and_associated_functions_are_glue() {
        assert_eq!(block_on(chained(3)), ("1,2,3".to_owned(), 3, vec![1, 2, 3]));
    }

    workflow!(
        async fn primitives(a: u32, b: u64) -> u64 {
            let wide = u64::from(a);
            let most = std::cmp::max(wide, b);
            let text = core::convert::identity(most);
            let same = <u64 as Clone>::clone(&text);
            same
        }
    );

    #[test]
    fn paths_into_std_core_and_primitive_types_are_glue() {
        assert_eq!(block_on(primitives(3, 2)), 3);
    }
}

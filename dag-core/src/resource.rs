//! What nodes read and write.

/// Something that nodes look at and change: a table, a folder, an outbox.
///
/// A resource is a type that only stands for the thing; it is known by its name. Derive it:
///
/// ```
/// use dag_core::{Resource, node};
///
/// #[derive(Resource)]
/// pub struct Orders;
///
/// #[node(read(Orders))]
/// async fn count_orders(customer: u64) -> usize {
///     # let _ = customer;
///     3
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a resource",
    label = "named as a resource here",
    note = "help: `#[derive(Resource)]` on the type makes it one"
)]
pub trait Resource {
    /// The last name of the type.
    const NAME: &'static str;
}

/// Is `name` the resource's own name, not an alias of it?
#[must_use]
pub const fn is_called<R: Resource + ?Sized>(name: &str) -> bool {
    let (mut own, mut said) = (R::NAME.as_bytes(), name.as_bytes());
    while let ([a, own_rest @ ..], [b, said_rest @ ..]) = (own, said) {
        if *a != *b {
            return false;
        }
        (own, said) = (own_rest, said_rest);
    }
    own.is_empty() && said.is_empty()
}

#[cfg(test)]
mod tests {
    use super::{Resource, is_called};

    struct Orders;

    impl Resource for Orders {
        const NAME: &'static str = "Orders";
    }

    #[test]
    fn a_resource_is_known_by_its_whole_name() {
        assert!(is_called::<Orders>("Orders"));
        for other in ["Order", "Orders2", "", "orders"] {
            assert!(!is_called::<Orders>(other), "{other}");
        }
    }
}

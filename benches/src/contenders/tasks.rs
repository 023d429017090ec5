//! The tasks of `dagx` and of its fork, whose attributes have one form.

/// Those of the shapes, for the `task` that is in scope.
macro_rules! tasks {
    () => {
        /// Takes the seed.
        struct Source(u64, u64);

        #[task]
        impl Source {
            async fn run(&self) -> u64 {
                n1(self.0, self.1).await
            }
        }

        struct N1(u64);

        #[task]
        impl N1 {
            async fn run(&self, a: &u64) -> u64 {
                n1(self.0, *a).await
            }
        }

        struct N2(u64);

        #[task]
        impl N2 {
            async fn run(&self, a: &u64, b: &u64) -> u64 {
                n2(self.0, *a, *b).await
            }
        }

        struct N3(u64);

        #[task]
        impl N3 {
            async fn run(&self, a: &u64, b: &u64, c: &u64) -> u64 {
                n3(self.0, *a, *b, *c).await
            }
        }
    };
}
pub(super) use tasks;

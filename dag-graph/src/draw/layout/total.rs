//! A vector that can be asked for every index, so that a mistake in a layout spoils a picture and not a program.

use alloc::vec;
use alloc::vec::Vec;
use core::ops::{Index, IndexMut};

/// Outside of its length it reads as the default, and what is written there is lost.
#[derive(Clone, Debug, Default)]
pub(crate) struct Total<T> {
    items: Vec<T>,
    /// What is read outside.
    none: T,
    /// What is written outside.
    lost: T,
}

impl<T: Clone + Default> Total<T> {
    pub(crate) fn new(length: usize) -> Self {
        Self::from(vec![T::default(); length])
    }

    pub(crate) fn push(&mut self, item: T) -> usize {
        self.items.push(item);
        self.items.len() - 1
    }
}

impl<T> Total<T> {
    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    pub(crate) fn iter(&self) -> core::slice::Iter<'_, T> {
        self.items.iter()
    }

    pub(crate) fn into_vec(self) -> Vec<T> {
        self.items
    }
}

impl<T: Default> From<Vec<T>> for Total<T> {
    fn from(items: Vec<T>) -> Self {
        Self {
            items,
            none: T::default(),
            lost: T::default(),
        }
    }
}

impl<T> Index<usize> for Total<T> {
    type Output = T;

    fn index(&self, index: usize) -> &T {
        self.items.get(index).unwrap_or(&self.none)
    }
}

impl<T: Default> IndexMut<usize> for Total<T> {
    fn index_mut(&mut self, index: usize) -> &mut T {
        self.lost = T::default();
        self.items.get_mut(index).unwrap_or(&mut self.lost)
    }
}

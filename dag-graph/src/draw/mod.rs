//! Drawings of a graph that need working memory: [`Graph::svg`](crate::Graph::svg).
//!
//! `scene` says what is drawn, `layout` where, `svg` writes it; `card` and `shape` make a node, `legend` what explains them.

mod card;
mod layout;
mod legend;
mod lines;
mod scene;
mod shape;
mod style;
mod svg;
#[cfg(test)]
mod tests;
mod text;

pub use svg::Svg;

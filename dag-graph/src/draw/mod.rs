//! Drawings of a graph that need working memory: [`Graph::svg`](crate::Graph::svg), [`Graph::html`](crate::Graph::html).
//!
//! | what | where |
//! |---|---|
//! | what is drawn: nodes in frames, lines between them | `scene`; what is written in a node: `card`, `tip`; which line: `lines` |
//! | where it stands | `layout` |
//! | how wide text is, where it breaks | `text` |
//! | what it looks like | `shape`, `style` |
//! | the page; what stands on it | `svg`; `picture`, `arrow`, `legend` |
//! | the same in an HTML page, with a table | `html` |

mod arrow;
mod card;
mod escape;
mod html;
mod layout;
mod legend;
mod lines;
mod picture;
mod scene;
mod shape;
mod style;
mod svg;
#[cfg(test)]
mod tests;
mod text;
mod tip;

pub use html::Html;
pub use svg::Svg;

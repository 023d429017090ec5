//! Reads Markdown.
//!
//! In: the text. Out: its parts. Guaranteed: code counts as text, HTML inside is left out, the first heading is the
//! title.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::parse::Parsed;

/// Takes a Markdown document apart.
pub(crate) fn parse(text: &str) -> Parsed {
    let mut parsed = Parsed::default();
    let (mut section, mut current) = (String::new(), String::new());
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { .. }) => parsed.paragraph(&section, &mut current),
            Event::End(TagEnd::Heading(_)) => {
                section = std::mem::take(&mut current);
                parsed.title.get_or_insert_with(|| section.clone());
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                parsed.links.push(dest_url.into_string());
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock | TagEnd::TableRow) => {
                parsed.paragraph(&section, &mut current);
            }
            Event::Text(text) | Event::Code(text) => current.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::TableCell) => {
                current.push(' ');
            }
            _ => {}
        }
    }
    parsed.paragraph(&section, &mut current);
    parsed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::Block;

    #[test]
    fn paragraphs_stand_under_their_headings() {
        let parsed =
            parse("# Tea *green*\n\nBoil\n[water](water.md).\n\n## Time\n\n- two `minutes`\n");
        let block = |section: &str, text: &str| Block {
            section: section.to_owned(),
            text: text.to_owned(),
        };
        assert_eq!(parsed.title.as_deref(), Some("Tea green"));
        assert_eq!(
            parsed.blocks,
            [
                block("Tea green", "Boil water."),
                block("Time", "two minutes")
            ]
        );
        assert_eq!(parsed.links, ["water.md"]);
    }
}

//! The colours, for light and for dark pages.
//!
//! All names have a prefix and all drawings have the same rules, so several may stand on one page.

use super::text::Font;
use alloc::format;
use core::fmt;

/// What is filled, and with what line: class, light fill and line, dark fill and line.
const FILLS: [(&str, [&str; 4]); 12] = [
    ("input", ["#eef1f6", "#7d8796", "#272e3a", "#8b96a8"]),
    ("pure", ["#e7f0fd", "#4178be", "#17283f", "#6ea3e6"]),
    ("read", ["#e2f5ec", "#2b8a63", "#12302a", "#56b68c"]),
    ("write", ["#fdeedd", "#c06a1b", "#3a2815", "#e09a50"]),
    ("glue", ["#f8f8f9", "#b3bac4", "#20252d", "#5b6472"]),
    ("decide", ["#fbf4d0", "#9c7f10", "#332d12", "#cfb14a"]),
    ("joint", ["#fbf4d0", "#9c7f10", "#332d12", "#cfb14a"]),
    ("break", ["#fbf4d0", "#9c7f10", "#332d12", "#cfb14a"]),
    ("guess", ["#f3ebfd", "#8553c4", "#2a2140", "#b18ae8"]),
    ("undo", ["#fbebf3", "#b04a84", "#36202d", "#dd86b5"]),
    ("block", ["#f4f6f9", "#b9c2ce", "#1a212b", "#465160"]),
    ("arm", ["#fdfdfe", "#c9d0d9", "#131922", "#3f4957"]),
];

/// The lines of edges: class, dashes, light, dark.
const STROKES: [(&str, &str, [&str; 2]); 8] = [
    ("data", "", ["#566172", "#9eaabb"]),
    ("data.dag-given", "", ["#98a3b1", "#667386"]),
    ("order", "6 4", ["#7d8796", "#8b96a8"]),
    ("decision", "3 3", ["#9c7f10", "#cfb14a"]),
    ("gate", "0.1 4", ["#c06a1b", "#e09a50"]),
    ("undo", "0.1 4", ["#b04a84", "#dd86b5"]),
    ("guess", "8 3 1.5 3", ["#8553c4", "#b18ae8"]),
    ("wrong", "", ["#cf222e", "#ff7b72"]),
];

/// Page, names, other text, marks.
const INKS: [[&str; 4]; 2] = [
    ["#ffffff", "#1c2230", "#566070", "#cf222e"],
    ["#0e131a", "#e4e9f0", "#a2adbc", "#ff7b72"],
];

/// Its `Display` is the text of `<style>`.
pub(crate) struct Style {
    /// The colours follow the theme that the page says.
    pub(crate) in_page: bool,
}

const RULES: &str = "\
.dag-svg text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;text-anchor:middle;stroke:none}
.dag-svg .dag-title{text-anchor:start}
.dag-svg .dag-line{fill:none;stroke-width:1.3;stroke-linecap:round}
.dag-svg .dag-shape{stroke-width:1.3;stroke-linejoin:round}
.dag-svg .dag-block .dag-shape,.dag-svg .dag-glue .dag-shape{stroke-width:1}
.dag-svg .dag-arm .dag-shape{stroke-width:1;stroke-dasharray:4 3}
.dag-svg .dag-guess .dag-shape{stroke-dasharray:8 3 1.5 3}
.dag-svg .dag-undo .dag-shape{stroke-dasharray:0.1 4;stroke-linecap:round;stroke-width:1.8}
.dag-svg .dag-undo .dag-shape.dag-inner{stroke-dasharray:none;stroke-width:1}
.dag-svg .dag-edge:hover .dag-line{stroke-width:2.6}
";

impl fmt::Display for Style {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(RULES)?;
        for font in Font::ALL {
            let (class, size) = (font.class(), font.size());
            let weight = if font.is_bold() {
                ";font-weight:600"
            } else {
                ""
            };
            writeln!(f, ".dag-svg .dag-{class}{{font-size:{size}px{weight}}}")?;
        }
        for (class, dashes, _) in STROKES {
            if !dashes.is_empty() {
                // Dots are short lines with round ends.
                let dots = dashes.starts_with("0.1");
                let width = if dots { ";stroke-width:2" } else { "" };
                writeln!(
                    f,
                    ".dag-svg .dag-{class} .dag-line{{stroke-dasharray:{dashes}{width}}}"
                )?;
            }
        }
        f.write_str(
            ".dag-svg .dag-marked .dag-shape,.dag-svg .dag-marked .dag-line{stroke-width:2.4}\n",
        )?;
        colours(f, "", false)?;
        f.write_str("@media (prefers-color-scheme:dark){\n")?;
        colours(f, if self.in_page { UNSAID } else { "" }, true)?;
        f.write_str("}\n")?;
        if self.in_page {
            colours(f, DARK, true)?;
        }
        Ok(())
    }
}

/// Pages without a theme of rustdoc, and those with a dark one.
const UNSAID: &str = ":root:not([data-theme]) ";
const DARK: &str = ":root:is([data-theme=dark],[data-theme=ayu]) ";

/// `within`: of pages for which this selector holds.
fn colours(f: &mut fmt::Formatter<'_>, within: &str, dark: bool) -> fmt::Result {
    let all = format!("{within}.dag-svg");
    let [page, name, text, mark] = if dark { INKS[1] } else { INKS[0] };
    writeln!(f, "{all} .dag-page{{fill:{page}}}")?;
    writeln!(f, "{all} text{{fill:{text}}}")?;
    writeln!(f, "{all} .dag-name{{fill:{name}}}")?;
    for (class, [fill, line, dark_fill, dark_line]) in FILLS {
        let (fill, line) = if dark {
            (dark_fill, dark_line)
        } else {
            (fill, line)
        };
        writeln!(
            f,
            "{all} .dag-{class} .dag-shape{{fill:{fill};stroke:{line}}}"
        )?;
    }
    for (class, _, [light, dark_line]) in STROKES {
        let line = if dark { dark_line } else { light };
        writeln!(f, "{all} .dag-{class} .dag-line{{stroke:{line}}}")?;
        writeln!(f, "{all} .dag-{class} .dag-arrow{{fill:{line}}}")?;
    }
    let marked = format!("{all} .dag-marked");
    writeln!(f, "{marked} .dag-shape,{marked} .dag-line{{stroke:{mark}}}")?;
    writeln!(f, "{marked} .dag-arrow,{all} text.dag-mark{{fill:{mark}}}")?;
    writeln!(f, "{all} .dag-shape.dag-inner{{fill:none}}")
}

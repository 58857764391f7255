//! How miette draws: its own frames and colours, one colour for all lines of a label, no line numbers.

use miette::{GraphicalReportHandler, GraphicalTheme, ThemeStyles};

use super::Style;

/// Draws the head of a finding: code, severity and message.
pub(super) fn head(style: Style<'_>) -> GraphicalReportHandler {
    handler(theme(style))
}

/// Draws an excerpt under an arrow, which stands where a head has the sign of its severity.
pub(super) fn excerpt(style: Style<'_>) -> GraphicalReportHandler {
    let mut theme = theme(style);
    theme.characters.advice = theme.characters.rarrow.to_string();
    handler(theme).with_context_lines(usize::from(u8::MAX))
}

/// A tag such as `help`, in the colour that miette gives its own.
pub(super) fn tag(tag: &str, style: Style<'_>) -> String {
    if style.color {
        format!("\u{1b}[36m{tag}\u{1b}[0m")
    } else {
        tag.to_owned()
    }
}

fn handler(theme: GraphicalTheme) -> GraphicalReportHandler {
    GraphicalReportHandler::new_themed(theme)
        .with_wrap_lines(false)
        .with_links(false)
        .without_syntax_highlighting()
        .without_primary_span_start()
}

fn theme(style: Style<'_>) -> GraphicalTheme {
    let mut theme = match (style.unicode, style.color) {
        (true, true) => GraphicalTheme::unicode(),
        (true, false) => GraphicalTheme::unicode_nocolor(),
        (false, true) => GraphicalTheme::ascii(),
        (false, false) => GraphicalTheme::none(),
    };
    theme.styles.linum = ThemeStyles::none().linum;
    theme.styles.highlights.truncate(1);
    theme
}

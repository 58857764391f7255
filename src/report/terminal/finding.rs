//! One finding: what disagrees, each side in its own words, what fits both, why it is a finding, what would settle it.

use std::fmt;

use miette::{MietteDiagnostic, Severity as Loudness};

use super::axis::axis;
use super::quote::quote;
use super::{Style, lines, theme, write_tagged};
use crate::check::{Finding, Severity, Side};
use crate::claim::Claim;
use crate::report::Report;
use crate::report::place::place;
use crate::report::safe::one_line;
use crate::report::words::{Arg, Words};

/// Excerpts shown for a side.
const QUOTES: usize = 3;

pub(super) fn write(
    out: &mut impl fmt::Write,
    report: &Report,
    finding: &Finding,
    style: Style<'_>,
) -> fmt::Result {
    theme::head(style).render_report(out, &head(report, finding, style))?;
    for side in &finding.sides {
        writeln!(out)?;
        write_side(out, report, side, style)?;
    }
    let line = axis(report, finding, style);
    if !line.is_empty() {
        writeln!(out)?;
    }
    line.iter()
        .try_for_each(|row| writeln!(out, "{}", row.trim_end()))?;
    let notes = notes(report, finding, style.words);
    if !notes.is_empty() {
        writeln!(out)?;
    }
    notes
        .iter()
        .try_for_each(|(tag, text)| write_tagged(out, tag, text, style))
}

fn head(report: &Report, finding: &Finding, style: Style<'_>) -> MietteDiagnostic {
    let loudness = match finding.severity {
        Severity::Error => Loudness::Error,
        Severity::Warning => Loudness::Warning,
        Severity::Advice => Loudness::Advice,
    };
    let message = style.words.message(report, finding);
    let new = if report.is_new(finding) {
        format!(", {}", style.words.say("new", &[]))
    } else {
        String::new()
    };
    MietteDiagnostic::new(lines(&message, style.width - 6, style.words).join("\n"))
        .with_code(format!(
            "gainsay::{}({}){new}",
            finding.kind.code(),
            one_line(&finding.claim)
        ))
        .with_severity(loudness)
}

fn write_side(
    out: &mut impl fmt::Write,
    report: &Report,
    side: &Side,
    style: Style<'_>,
) -> fmt::Result {
    let claims = report.by_document(side);
    let claims: Vec<&Claim> = claims.iter().map(|claim| &report.claims[*claim]).collect();
    let heading = style.words.heading(report, side);
    let mut heading = lines(&heading, style.width - 6, style.words).join("\n");
    for claim in claims.iter().take(QUOTES) {
        out.write_str(&quote(report.document_of(claim), claim, &heading, style))?;
        heading.clear();
    }
    write_more(out, report, claims.get(QUOTES..).unwrap_or_default(), style)
}

fn write_more(
    out: &mut impl fmt::Write,
    report: &Report,
    claims: &[&Claim],
    style: Style<'_>,
) -> fmt::Result {
    if claims.is_empty() {
        return Ok(());
    }
    let words = style.words;
    let places = claims
        .iter()
        .map(|claim| words.given(&place(report.document_of(claim), claim)));
    let places = Arg::Said(words.list(places));
    let more = Arg::Said(words.say("more", &[("n", Arg::Number(claims.len()))]));
    let text = words.say("more-at", &[("more", more), ("places", places)]);
    lines(&text, style.width - 4, words)
        .iter()
        .try_for_each(|line| writeln!(out, "    {line}"))
}

/// Tags and sentences under the sides, in the order of reading.
fn notes(report: &Report, finding: &Finding, words: &Words) -> Vec<(String, String)> {
    let mut notes = Vec::new();
    if !finding.fits.is_empty() {
        notes.push((words.say("tag-fits", &[]), fits(report, finding, words)));
    }
    let why = |reason| (words.say("tag-why", &[]), words.reason(reason));
    notes.extend(finding.reasons.iter().map(why));
    let help = words.settle(report, finding);
    notes.extend(help.map(|text| (words.say("tag-help", &[]), text)));
    notes
}

/// What agrees with several sides: "10,000 to 12,000 (Seaside Daily, 2024-11-09, daily.md:8:12)".
fn fits(report: &Report, finding: &Finding, words: &Words) -> String {
    let named = |&index: &usize| words.fitting(report, &report.claims[index]);
    let shown = finding.fits.iter().take(QUOTES).map(named);
    let more = finding.fits.len().saturating_sub(QUOTES);
    let more = (more > 0).then(|| words.say("more", &[("n", Arg::Number(more))]));
    words.strung("series", shown.chain(more))
}

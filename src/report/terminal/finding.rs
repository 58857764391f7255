//! One finding: what disagrees, each side in its own words, what fits both, why it is a finding, what would settle it.

use std::fmt;

use miette::{MietteDiagnostic, Severity as Loudness};

use super::quote::quote;
use super::{Style, lines, theme, write_tagged};
use crate::check::{Finding, Severity, Side};
use crate::claim::Claim;
use crate::report::Report;
use crate::report::code::code;
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
    MietteDiagnostic::new(lines(&message, style.width - 6, style.words).join("\n"))
        .with_code(format!(
            "gainsay::{}({})",
            code(finding.kind),
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
    let claims = by_document(report, side);
    let heading = style.words.heading(report, side);
    let mut heading = lines(&heading, style.width - 6, style.words).join("\n");
    for claim in claims.iter().take(QUOTES) {
        out.write_str(&quote(report.document_of(claim), claim, &heading, style))?;
        heading.clear();
    }
    write_more(out, report, claims.get(QUOTES..).unwrap_or_default(), style)
}

/// The claims of a side: the first of each document, then the others.
fn by_document<'a>(report: &'a Report, side: &Side) -> Vec<&'a Claim> {
    let mut claims: Vec<&Claim> = Vec::new();
    let mut others = Vec::new();
    for claim in side.claims.iter().map(|&index| &report.claims[index]) {
        let known = claims.iter().any(|shown| shown.document == claim.document);
        if known {
            others.push(claim);
        } else {
            claims.push(claim);
        }
    }
    claims.extend(others);
    claims
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
    let named = |&index: &usize| {
        let claim = &report.claims[index];
        let document = report.document_of(claim);
        words.say(
            "fitting",
            &[
                ("reading", Arg::Said(words.reading(claim))),
                ("publication", Arg::Said(words.publication(document))),
                ("place", Arg::Given(&place(document, claim))),
            ],
        )
    };
    let shown = finding.fits.iter().take(QUOTES).map(named);
    let more = finding.fits.len().saturating_sub(QUOTES);
    let more = (more > 0).then(|| words.say("more", &[("n", Arg::Number(more))]));
    words.strung("series", shown.chain(more))
}

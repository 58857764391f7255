//! One finding: what disagrees, each side in its own words, what fits both, why it is a finding, what would settle it.

use std::fmt;

use miette::{MietteDiagnostic, Severity as Loudness};

use super::quote::{place, quote};
use super::settle::settle;
use super::{Style, TAG, framed, message, theme, write_tagged};
use crate::annotate::figures::count;
use crate::check::{Finding, Reason, Severity, Side, Verdict};
use crate::claim::Claim;
use crate::report::Report;
use crate::report::safe::one_line;
use crate::report::words::{publication, reading};

/// Excerpts shown for a side.
const QUOTES: usize = 3;

pub(super) fn write(
    out: &mut impl fmt::Write,
    report: &Report,
    finding: &Finding,
    style: Style,
) -> fmt::Result {
    theme::head(style).render_report(out, &head(finding, style))?;
    for side in &finding.sides {
        writeln!(out)?;
        write_side(out, report, side, style)?;
    }
    let notes = notes(report, finding, style);
    if !notes.is_empty() {
        writeln!(out)?;
    }
    notes
        .iter()
        .try_for_each(|(tag, text)| write_tagged(out, tag, text, style))
}

fn head(finding: &Finding, style: Style) -> MietteDiagnostic {
    let loudness = match finding.severity {
        Severity::Error => Loudness::Error,
        Severity::Warning => Loudness::Warning,
        Severity::Advice => Loudness::Advice,
    };
    let code = format!(
        "gainsay::{}({})",
        kind(finding.kind),
        one_line(&finding.claim)
    );
    let message = message(&finding.message, style.width - 6, style.bidi).join("\n");
    MietteDiagnostic::new(message)
        .with_code(code)
        .with_severity(loudness)
}

fn kind(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Contradiction => "contradiction",
        Verdict::Misquote => "misquote",
        Verdict::Dispute => "dispute",
        Verdict::Discrepancy => "discrepancy",
        Verdict::Update => "update",
        Verdict::Apart => "apart",
    }
}

fn write_side(
    out: &mut impl fmt::Write,
    report: &Report,
    side: &Side,
    style: Style,
) -> fmt::Result {
    let claims = by_document(report, side);
    let heading = heading(side, &claims);
    let mut heading = framed(&heading, style.width - 6, style.bidi).join("\n");
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

/// "11,000: 2 articles, 1 independent voice"; of one article it goes without saying.
fn heading(side: &Side, claims: &[&Claim]) -> String {
    let mut documents: Vec<_> = claims.iter().map(|claim| claim.document).collect();
    documents.sort_unstable();
    documents.dedup();
    let articles = format!("{}: {}", side.label, count(documents.len(), "article"));
    if documents.len() == 1 {
        return articles;
    }
    format!("{articles}, {}", count(side.lineages, "independent voice"))
}

fn write_more(
    out: &mut impl fmt::Write,
    report: &Report,
    claims: &[&Claim],
    style: Style,
) -> fmt::Result {
    if claims.is_empty() {
        return Ok(());
    }
    let places: Vec<_> = claims
        .iter()
        .map(|claim| place(report.document_of(claim), claim))
        .collect();
    let text = format!("and {} more: {}", claims.len(), places.join(", "));
    let lines = framed(&text, style.width - 4, style.bidi);
    lines
        .iter()
        .try_for_each(|line| writeln!(out, "    {line}"))
}

/// Tags and lines under the sides, in the order of reading.
fn notes(report: &Report, finding: &Finding, style: Style) -> Vec<(&'static str, Vec<String>)> {
    let columns = style.width - TAG;
    let mut notes = Vec::new();
    if !finding.fits.is_empty() {
        notes.push((
            "  fits",
            framed(&fits(report, finding), columns, style.bidi),
        ));
    }
    let why = |reason: &Reason| ("   why", message(&reason.0, columns, style.bidi));
    notes.extend(finding.reasons.iter().map(why));
    let help = settle(report, finding);
    notes.extend(help.map(|text| ("  help", framed(&text, columns, style.bidi))));
    notes
}

/// What agrees with several sides: "10,000 to 12,000 (Seaside Daily, 2024-11-09, daily.md:8:12)".
fn fits(report: &Report, finding: &Finding) -> String {
    let named = |&index: &usize| {
        let claim = &report.claims[index];
        let document = report.document_of(claim);
        format!(
            "{} ({}, {})",
            reading(claim),
            publication(document),
            place(document, claim)
        )
    };
    let named: Vec<_> = finding.fits.iter().take(QUOTES).map(named).collect();
    match finding.fits.len() - named.len() {
        0 => named.join("; "),
        more => format!("{}; and {more} more", named.join("; ")),
    }
}

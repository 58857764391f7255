//! Where the claims of a finding stand.

use super::model::{
    ArtifactLocation, Columns, Location, LogicalLocation, PhysicalLocation, Region,
};
use crate::check::Finding;
use crate::claim::Claim;
use crate::report::Report;
use crate::report::safe::one_line;
use crate::report::uri::uri;
use crate::report::words::{Arg, Words};
use crate::source::Document;
use crate::text::{Position, Span};

/// Files whose text is the text of their articles, so that lines and columns are those of the file.
const TEXT_FILES: [&str; 2] = ["txt", "md"];

/// The claims of every side, then those that fit several; all but the first have a number.
pub(super) fn places(report: &Report, finding: &Finding, words: &Words) -> Vec<Location> {
    let sides = finding.sides.iter().flat_map(|side| {
        let label = words.label(report, side);
        side.claims
            .iter()
            .map(move |&claim| (Some(label.clone()), claim))
    });
    let fits = finding.fits.iter().map(|&claim| (None, claim));
    sides
        .chain(fits)
        .enumerate()
        .map(|(at, (label, claim))| Location {
            id: (at > 0).then_some(at),
            ..location(report, &report.claims[claim], label, words)
        })
        .collect()
}

fn location(report: &Report, claim: &Claim, label: Option<String>, words: &Words) -> Location {
    let document = report.document_of(claim);
    let is_file = TEXT_FILES
        .iter()
        .any(|suffix| has_suffix(&document.path, suffix));
    let record = document
        .line
        .map(|line| Region::of_line(line, one_line(claim.evidence.of(&document.text))));
    let region = |span| is_file.then(|| region(&document.text, span));
    Location {
        id: None,
        physical_location: PhysicalLocation {
            artifact_location: ArtifactLocation {
                uri: uri(&document.path),
            },
            region: record.or_else(|| region(claim.evidence)),
            context_region: region(claim.sentence.cover(claim.evidence)),
        },
        logical_locations: [LogicalLocation {
            fully_qualified_name: document.id.clone(),
            kind: "article",
        }],
        message: told(document, claim, label, words).into(),
    }
}

fn told(document: &Document, claim: &Claim, label: Option<String>, words: &Words) -> String {
    let publication = ("publication", Arg::Said(words.publication(document)));
    let reads = ("reads", Arg::Said(words.reads(document, claim)));
    match label {
        Some(label) => words.say(
            "place-side",
            &[("label", Arg::Said(label)), publication, reads],
        ),
        None => words.say("place-fits", &[publication, reads]),
    }
}

fn region(text: &str, span: Span) -> Region {
    let (start, end) = (Position::of(text, span.start), Position::of(text, span.end));
    Region {
        start_line: start.line as u64,
        columns: Some(Columns {
            start_column: start.column,
            end_line: end.line,
            end_column: end.column,
        }),
        snippet: one_line(span.of(text)).into(),
    }
}

fn has_suffix(path: &str, suffix: &str) -> bool {
    let found = path.rsplit_once('.').map(|(_, suffix)| suffix);
    found.is_some_and(|found| found.eq_ignore_ascii_case(suffix))
}

//! What would settle a finding, where that is cheap to say.

use crate::check::{Finding, Verdict};
use crate::claim::Claim;
use crate::report::Report;
use crate::source::Document;

/// One sentence for whoever checks the finding; `None` where nothing better than reading on is known.
pub(super) fn settle(report: &Report, finding: &Finding) -> Option<String> {
    undated(report, finding).or_else(|| match finding.kind {
        Verdict::Misquote => {
            Some("compare the original statement, in full and in its own language".to_owned())
        }
        Verdict::Dispute => Some("look for evidence that comes from neither party".to_owned()),
        Verdict::Contradiction | Verdict::Discrepancy => unsourced(report, finding),
        Verdict::Update | Verdict::Apart => None,
    })
}

/// Which articles need a date before the accounts can be put in order.
fn undated(report: &Report, finding: &Finding) -> Option<String> {
    let paths = documents(
        report,
        finding,
        |claim| report.document_of(claim).published.is_none(),
        |d| &d.path,
    );
    (!paths.is_empty()).then(|| {
        format!(
            "find out when {} appeared: the order of the accounts is unknown",
            paths.join(", ")
        )
    })
}

/// Which outlets speak for themselves and may be asked whom they have it from.
fn unsourced(report: &Report, finding: &Finding) -> Option<String> {
    let outlets = documents(report, finding, |claim| claim.speakers.is_empty(), outlet);
    (!outlets.is_empty()).then(|| {
        format!(
            "no speaker is named by {}: ask whom it is from",
            outlets.join(", ")
        )
    })
}

fn outlet(document: &Document) -> &str {
    document.outlet.as_deref().unwrap_or(&document.path)
}

fn documents<'a>(
    report: &'a Report,
    finding: &Finding,
    wanted: impl Fn(&Claim) -> bool,
    name: impl Fn(&'a Document) -> &'a str,
) -> Vec<&'a str> {
    let claims = finding
        .sides
        .iter()
        .flat_map(|side| &side.claims)
        .map(|&index| &report.claims[index]);
    let mut names = Vec::new();
    for claim in claims.filter(|claim| wanted(claim)) {
        let name = name(&report.documents[claim.document]);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

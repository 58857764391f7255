//! What would settle a finding, where that is cheap to say.

use super::{Arg, Words};
use crate::check::{Finding, Verdict};
use crate::claim::Claim;
use crate::report::Report;
use crate::source::Document;

impl Words {
    /// One sentence for whoever checks the finding; `None` where nothing better than reading on is known.
    #[must_use]
    pub fn settle(&self, report: &Report, finding: &Finding) -> Option<String> {
        self.undated(report, finding)
            .or_else(|| match finding.kind {
                Verdict::Misquote => Some(self.say("settle-misquote", &[])),
                Verdict::Dispute => Some(self.say("settle-dispute", &[])),
                Verdict::Contradiction | Verdict::Discrepancy => self.unsourced(report, finding),
                Verdict::Update | Verdict::Apart => None,
            })
    }

    /// Which articles need a date before the accounts can be put in order.
    fn undated(&self, report: &Report, finding: &Finding) -> Option<String> {
        let undated = |claim: &Claim| report.document_of(claim).published.is_none();
        let paths = documents(report, finding, undated, |d| &d.path);
        let names = || self.list(paths.iter().map(|path| self.given(path)));
        (!paths.is_empty()).then(|| self.say("settle-undated", &[("articles", Arg::Said(names()))]))
    }

    /// Which outlets speak for themselves and may be asked whom they have it from.
    fn unsourced(&self, report: &Report, finding: &Finding) -> Option<String> {
        let outlets = documents(report, finding, |claim| claim.speakers.is_empty(), outlet);
        let names = || self.list(outlets.iter().map(|outlet| self.given(outlet)));
        (!outlets.is_empty())
            .then(|| self.say("settle-unsourced", &[("outlets", Arg::Said(names()))]))
    }
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

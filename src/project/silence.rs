//! Findings that are known: held back until their day, and told once it is over.

use jiff::civil::Date;

use super::{FILE, Found, Project, Silence};
use crate::check::{Finding, Verdict};
use crate::source::{Notice, Problem};

/// The findings that no silence holds back, and a notice on each silence.
pub(super) fn settle(
    project: &Project,
    found: Found<'_>,
    today: impl FnOnce() -> Date,
) -> (Vec<Finding>, Vec<Notice>) {
    if project.silences.is_empty() {
        return (found.findings.to_vec(), Vec::new());
    }
    let today = today();
    let mut met = vec![0_usize; project.silences.len()];
    let mut left = Vec::new();
    for finding in found.findings {
        let loud = finding.kind < Verdict::Update;
        let fits = |s: &Silence| loud && s.fits(found, finding);
        let over = |s: &Silence| s.until < today;
        // One that still holds goes before one that is over.
        let silences = || project.silences.iter();
        let own = silences()
            .position(|s| fits(s) && !over(s))
            .or_else(|| silences().position(fits));
        if let Some(at) = own {
            met[at] += 1;
        }
        if own.is_none_or(|at| over(&project.silences[at])) {
            left.push(finding.clone());
        }
    }
    let told = project.silences.iter().zip(met);
    let notices = told
        .map(|(silence, met)| project.notice(silence, met, today))
        .collect();
    (left, notices)
}

impl Silence {
    /// True where the finding is on its claim and all its outlets stand in it.
    fn fits(&self, found: Found<'_>, finding: &Finding) -> bool {
        let claim = self
            .claim
            .as_ref()
            .is_none_or(|claim| *claim == finding.claim);
        let claims = || finding.sides.iter().flat_map(|side| &side.claims);
        let outlet = |claim: &usize| {
            found.documents[found.claims[*claim].document]
                .outlet
                .as_deref()
        };
        claim
            && self
                .outlets
                .iter()
                .all(|own| claims().any(|c| outlet(c) == Some(own)))
    }
}

impl Project {
    /// What became of a silence that met so many findings.
    fn notice(&self, silence: &Silence, met: usize, today: Date) -> Notice {
        let (until, because) = (silence.until.to_string(), silence.because.clone());
        let problem = match (silence.until < today, met) {
            (false, 0) => Problem::SilenceIdle { because },
            (false, n) => Problem::SilenceHolds { n, until, because },
            (true, 0) => Problem::SilenceOver { until, because },
            (true, n) => Problem::SilenceBroken { n, until, because },
        };
        let (path, text) = self
            .file
            .as_ref()
            .map_or((FILE, ""), |f| (&f.path, &f.text));
        let line = text[..silence.place.span.start].matches('\n').count() + 1;
        Notice::new(format!("{path}:{line}"), problem)
    }
}

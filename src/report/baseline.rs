//! An older report to measure a new one against: what was in it is known.

use std::collections::BTreeSet;

use serde::Deserialize;
use thiserror::Error;

use super::json::FORMAT;
use crate::check::Finding;

/// The findings of an older report, by their fingerprints.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    ids: BTreeSet<String>,
}

/// Why a text is no baseline.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum NoBaseline {
    /// It is no JSON, or lacks what a report has; the words of the parser, with line and column.
    #[error("it is no JSON report: {0}")]
    Malformed(#[from] serde_json::Error),
    /// It is a report of another format.
    #[error("its format is {0}, not {FORMAT}")]
    OtherFormat(String),
}

#[derive(Deserialize)]
struct OldReport {
    format: String,
    findings: Vec<OldFinding>,
}

#[derive(Deserialize)]
struct OldFinding {
    id: String,
}

impl Baseline {
    /// Reads what `check --format json` wrote.
    ///
    /// # Errors
    /// A text that is no such report.
    pub fn parse(json: &str) -> Result<Self, NoBaseline> {
        let old: OldReport = serde_json::from_str(json)?;
        if old.format != FORMAT {
            return Err(NoBaseline::OtherFormat(old.format));
        }
        let ids = old.findings.into_iter().map(|finding| finding.id).collect();
        Ok(Self { ids })
    }

    /// True where the older report had this finding.
    #[must_use]
    pub fn knows(&self, finding: &Finding) -> bool {
        self.ids.contains(&finding.id)
    }
}

#[cfg(test)]
mod tests {
    use super::Baseline;
    use crate::report::sample::Sample;
    use crate::report::{Report, write_json};

    #[test]
    fn what_a_report_has_is_known_to_the_next_one() {
        let sample = Sample::new();
        let report = sample.report();
        let old = Report {
            findings: &report.findings[..1],
            ..report.clone()
        };
        let mut json = String::new();
        write_json(&mut json, &old).expect("a String takes everything");
        let baseline = Baseline::parse(&json).expect("it is a report");
        let known: Vec<bool> = report.findings.iter().map(|f| baseline.knows(f)).collect();
        assert_eq!(known, [true, false, false]);
    }

    #[test]
    fn what_is_no_report_is_refused() {
        let refused = |json: &str| {
            Baseline::parse(json)
                .expect_err("it is no report")
                .to_string()
        };
        assert!(refused("[1").contains("no JSON report"));
        assert!(refused(r#"{"findings":[]}"#).contains("`format`"));
        let other = refused(r#"{"format":"gainsay-report/9","findings":[]}"#);
        assert_eq!(
            other,
            "its format is gainsay-report/9, not gainsay-report/1"
        );
    }
}

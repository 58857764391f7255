//! What disagrees, and how loudly.

use super::{Arg, Words};
use crate::check::{Finding, Severity, Side, Verdict};
use crate::claim::Value;
use crate::report::Report;

impl Words {
    /// The kind of a finding: "contradiction".
    #[must_use]
    pub fn kind(&self, kind: Verdict) -> String {
        let id = match kind {
            Verdict::Contradiction => "kind-contradiction",
            Verdict::Misquote => "kind-misquote",
            Verdict::Dispute => "kind-dispute",
            Verdict::Discrepancy => "kind-discrepancy",
            Verdict::Update => "kind-update",
            Verdict::Apart => "kind-apart",
        };
        self.say(id, &[])
    }

    /// How loud a finding is: "severe".
    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        let id = match severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
            Severity::Advice => "severity-advice",
        };
        self.say(id, &[])
    }

    /// What disagrees, in one sentence: "troops sent: at most 10,000 and 11,000 cannot both be true".
    #[must_use]
    pub fn message(&self, report: &Report, finding: &Finding) -> String {
        let id = match finding.kind {
            Verdict::Contradiction => "message-contradiction",
            Verdict::Misquote => "message-misquote",
            Verdict::Dispute => "message-dispute",
            Verdict::Discrepancy => "message-discrepancy",
            Verdict::Update => "message-update",
            Verdict::Apart => "message-apart",
        };
        let labels = finding.sides.iter().map(|side| self.label(report, side));
        let sides = Arg::Said(self.strung("versus", labels));
        let message = self.say(
            id,
            &[("sides", sides), ("n", Arg::Number(finding.sides.len()))],
        );
        if names_itself(report, finding) {
            return message;
        }
        let claim = Arg::Said(self.name("claim", &finding.claim));
        self.say(
            "message-about",
            &[("claim", claim), ("message", Arg::Said(message))],
        )
    }

    /// A side in short, by the value of its first claim: "11,000", "withdrawal not done".
    #[must_use]
    pub fn label(&self, report: &Report, side: &Side) -> String {
        let first = side.claims.first();
        first.map_or_else(String::new, |&at| self.claim_value(&report.claims[at]))
    }

    /// "11,000: 2 articles, 1 independent voice"; of one article its one voice goes without saying.
    #[must_use]
    pub fn heading(&self, report: &Report, side: &Side) -> String {
        let mut documents: Vec<_> = side
            .claims
            .iter()
            .map(|&at| report.claims[at].document)
            .collect();
        documents.sort_unstable();
        documents.dedup();
        let label = ("label", Arg::Said(self.label(report, side)));
        let articles = self.say("articles", &[("n", Arg::Number(documents.len()))]);
        if documents.len() == 1 {
            return self.say("heading", &[label, ("articles", Arg::Said(articles))]);
        }
        let voices = self.say("voices", &[("n", Arg::Number(side.lineages))]);
        let args = [
            label,
            ("articles", Arg::Said(articles)),
            ("voices", Arg::Said(voices)),
        ];
        self.say("heading-voices", &args)
    }
}

/// True where the values of the sides name the claim: "withdrawal planned".
fn names_itself(report: &Report, finding: &Finding) -> bool {
    let mut claims = finding.sides.iter().filter_map(|side| side.claims.first());
    claims.all(|&at| matches!(&report.claims[at].value, Value::State { name, .. } if *name == finding.claim))
}

//! What disagrees, and how loudly.

use super::{Arg, Words};
use crate::check::{Finding, OPEN, Severity, Side, Verdict};
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

    /// What a kind means, in one sentence.
    #[must_use]
    pub fn meaning(&self, kind: Verdict) -> String {
        let id = match kind {
            Verdict::Contradiction => "means-contradiction",
            Verdict::Misquote => "means-misquote",
            Verdict::Dispute => "means-dispute",
            Verdict::Discrepancy => "means-discrepancy",
            Verdict::Update => "means-update",
            Verdict::Apart => "means-apart",
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
        let labels = finding.sides.iter().map(|side| self.named(report, side));
        let sides = Arg::Said(self.strung("versus", labels));
        let message = self.say(
            id,
            &[("sides", sides), ("n", Arg::Number(finding.sides.len()))],
        );
        if finding.claim == OPEN {
            return self.say("message-open", &[("message", Arg::Said(message))]);
        }
        let claim = Arg::Said(self.name("claim", &finding.claim));
        self.say(
            "message-about",
            &[("claim", claim), ("message", Arg::Said(message))],
        )
    }

    /// A side in short, by the value of its first claim: "11,000", "has not withdrawn".
    #[must_use]
    pub fn label(&self, report: &Report, side: &Side) -> String {
        let first = side.claims.first();
        first.map_or_else(String::new, |&at| self.claim_value(&report.claims[at]))
    }

    /// The label inside a sentence: words of a state stand in quotation marks.
    fn named(&self, report: &Report, side: &Side) -> String {
        let label = self.label(report, side);
        let states = |&at: &usize| matches!(report.claims[at].value, Value::State { .. });
        if side.claims.first().is_some_and(states) {
            return self.say("quoted", &[("words", Arg::Said(label))]);
        }
        label
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

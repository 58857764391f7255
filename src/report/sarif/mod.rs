//! SARIF 2.1.0, for code hosts and editors: a finding is a result of the rule that is its kind, at its first claim; all
//! other claims are related places.

mod model;
mod place;

use std::fmt;

use self::model::{
    Configuration, Driver, Fingerprints, Invocation, Kind, Log, Message, Notification, Outcome,
    Properties, Run, Tool,
};
use super::safe::indented;
use super::{Report, Words};
use crate::check::{Finding, Severity, Verdict};

/// Writes the report as one indented SARIF log; messages are in the language of `words`.
///
/// # Errors
/// Where `out` refuses.
pub fn write_sarif(out: &mut impl fmt::Write, report: &Report, words: &Words) -> fmt::Result {
    let log = Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [run(report, words)],
    };
    let text = indented(&log)?;
    writeln!(out, "{text}")
}

fn run(report: &Report, words: &Words) -> Run {
    let told = |notice: &crate::source::Notice| Notification {
        level: "note",
        message: words.notice(notice).into(),
    };
    Run {
        tool: Tool {
            driver: Driver {
                name: "gainsay",
                semantic_version: env!("CARGO_PKG_VERSION"),
                rules: Verdict::ALL.iter().map(|kind| rule(*kind, words)).collect(),
            },
        },
        language: words.locale().code(),
        // Columns count characters, as everywhere in this tool.
        column_kind: "unicodeCodePoints",
        invocations: [Invocation {
            execution_successful: true,
            tool_execution_notifications: report.notices.iter().map(told).collect(),
        }],
        results: report
            .findings
            .iter()
            .map(|f| outcome(report, f, words))
            .collect(),
    }
}

fn rule(kind: Verdict, words: &Words) -> Kind {
    Kind {
        id: kind.code(),
        name: format!("{kind:?}"),
        short_description: words.kind(kind).into(),
        full_description: words.meaning(kind).into(),
        default_configuration: Configuration {
            level: level(Severity::of(kind)),
        },
    }
}

fn outcome(report: &Report, finding: &Finding, words: &Words) -> Outcome {
    let mut places = place::places(report, finding, words);
    let related = places.split_off(1.min(places.len()));
    let reasons: Vec<String> = finding.reasons.iter().map(|r| words.reason(r)).collect();
    Outcome {
        rule_id: finding.kind.code(),
        rule_index: Verdict::ALL
            .iter()
            .position(|k| *k == finding.kind)
            .unwrap_or_default(),
        level: level(finding.severity),
        message: Message::from(format!(
            "{}. {}",
            words.message(report, finding),
            reasons.join(" ")
        )),
        locations: places,
        related_locations: related,
        partial_fingerprints: Fingerprints {
            finding: finding.id.clone(),
        },
        properties: Properties {
            claim: finding.claim.clone(),
            reasons,
            voices: finding.sides.iter().map(|side| side.lineages).collect(),
        },
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

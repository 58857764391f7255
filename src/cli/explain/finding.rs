//! What a finding of a report rests on: what was compared, what was unknown, who stands where.

use std::fmt::Write;
use std::path::Path;

use gainsay::error::Error;
use gainsay::report::one_line;
use serde_json::Value;

/// Slots in the order in which they are told.
const SLOTS: [&str; 4] = ["actor", "patient", "object", "place"];

/// The explanation of the finding whose id begins with `id`, in the report at `path`.
pub fn explain(id: &str, path: &Path) -> Result<String, Error> {
    let shown = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|source| Error::Read {
        path: shown.clone(),
        source,
    })?;
    let report: Value = serde_json::from_str(&text).unwrap_or_default();
    let Some(findings) = report["findings"].as_array() else {
        return Err(Error::NoReport { path: shown });
    };
    let known = findings
        .iter()
        .find(|f| string(&f["id"]).starts_with(id) && !id.is_empty());
    let known = known.ok_or(Error::NoFinding {
        id: id.to_owned(),
        path: shown,
    })?;
    Ok(told(&report, known))
}

fn told(report: &Value, finding: &Value) -> String {
    let mut out = format!(
        "{} on {} ({}), {}\n\n{}\n\n",
        string(&finding["kind"]),
        string(&finding["claim"]),
        string(&finding["severity"]),
        string(&finding["id"]),
        one_line(string(&finding["message"]))
    );
    let reasons = list(&finding["reasons"]).map(string);
    section(
        &mut out,
        "Why it is this kind, and what was unknown",
        reasons.map(one_line),
    );
    let claims: Vec<&Value> = list(&finding["sides"])
        .flat_map(|side| list(&side["claims"]))
        .collect();
    section(
        &mut out,
        "Compared",
        SLOTS.iter().filter_map(|slot| compared(&claims, slot)),
    );
    for side in list(&finding["sides"]) {
        let title = format!(
            "Side: {} ({} independent)",
            one_line(string(&side["label"])),
            side["lineages"]
        );
        section(
            &mut out,
            &title,
            list(&side["claims"]).map(|claim| quoted(report, claim)),
        );
    }
    let fits = list(&finding["fits"]).map(|claim| quoted(report, claim));
    section(&mut out, "Fits several sides", fits);
    out
}

/// What the claims have in a slot; "unknown" where one leaves it open and another does not.
fn compared(claims: &[&Value], slot: &str) -> Option<String> {
    let mut words: Vec<String> = claims
        .iter()
        .map(|claim| match &claim[slot] {
            Value::Null => "unknown".to_owned(),
            filler => {
                let from = if filler["inherited"] == true {
                    " (from the lead)"
                } else {
                    ""
                };
                format!("“{}”{from}", one_line(string(&filler["text"])))
            }
        })
        .collect();
    words.dedup();
    (words != ["unknown"]).then(|| format!("{slot}: {}", words.join(", ")))
}

/// A claim: outlet and day, its words, where they stand.
fn quoted(report: &Value, claim: &Value) -> String {
    let own = |d: &&Value| d["id"] == claim["document"];
    let document = list(&report["documents"])
        .find(own)
        .cloned()
        .unwrap_or_default();
    let told = |value: &Value, else_: &str| one_line(value.as_str().unwrap_or(else_));
    format!(
        "{}, {}: “{}” ({}:{}:{})",
        told(&document["outlet"], "outlet unknown"),
        told(&document["published"], "undated"),
        one_line(string(&claim["evidence"]["text"])),
        told(&document["path"], "-"),
        claim["evidence"]["line"],
        claim["evidence"]["column"]
    )
}

fn section(out: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    if !lines.is_empty() {
        let body = lines.join("\n  ");
        writeln!(out, "{title}\n  {body}\n").expect("a string takes all");
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn string(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

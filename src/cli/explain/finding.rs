//! What a finding of a report rests on: what was compared, what was unknown, who stands where.

use std::path::Path;

use gainsay::error::Error;
use gainsay::report::{Arg, Words};
use serde_json::Value;

use super::section;

/// Slots in the order in which they are told.
const SLOTS: [&str; 4] = ["actor", "patient", "object", "place"];

/// The explanation of the finding whose id begins with `id`, in the report at `path`.
pub fn explain(id: &str, path: &Path, words: &Words) -> Result<String, Error> {
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
    let told = Told {
        report: &report,
        words,
    };
    Ok(told.finding(known))
}

/// A report and the words to tell of it.
struct Told<'a> {
    report: &'a Value,
    words: &'a Words,
}

impl Told<'_> {
    fn finding(&self, finding: &Value) -> String {
        let args = [
            ("kind", Arg::Said(self.named("kind", &finding["kind"]))),
            ("claim", Arg::Given(string(&finding["claim"]))),
            ("severity", Arg::Given(string(&finding["severity"]))),
            ("id", Arg::Given(string(&finding["id"]))),
        ];
        let head = self.words.say("explain-finding", &args);
        let message = self.words.given(string(&finding["message"]));
        let reasons = list(&finding["reasons"]).map(|r| self.words.given(string(r)));
        let mut out = format!("{head}\n\n{message}\n\n");
        out += &self.section("explain-grounds", reasons.collect());
        out += &self.section("explain-compared", self.compared(finding));
        for side in list(&finding["sides"]) {
            let args = [
                ("label", Arg::Given(string(&side["label"]))),
                ("lineages", Arg::Said(side["lineages"].to_string())),
            ];
            let claims = list(&side["claims"]).map(|claim| self.quoted(claim));
            out += &section(&self.words.say("explain-side", &args), claims.collect());
        }
        let fits = list(&finding["fits"]).map(|claim| self.quoted(claim));
        out + &self.section("explain-fits", fits.collect())
    }

    fn section(&self, title: &str, lines: Vec<String>) -> String {
        section(&self.words.say(title, &[]), lines)
    }

    fn named(&self, of: &str, name: &Value) -> String {
        self.words.name(of, string(name))
    }

    fn compared(&self, finding: &Value) -> Vec<String> {
        let sides = list(&finding["sides"]);
        let claims: Vec<&Value> = sides.flat_map(|side| list(&side["claims"])).collect();
        let slots = SLOTS.iter();
        slots
            .filter_map(|slot| self.fillers(&claims, slot))
            .collect()
    }

    /// What the claims have in a slot, "unknown" where one leaves it open and another does not.
    fn fillers(&self, claims: &[&Value], slot: &str) -> Option<String> {
        let claims = claims.iter();
        let mut fillers: Vec<_> = claims.map(|claim| self.filler(&claim[slot])).collect();
        fillers.dedup();
        let unknown = [self.filler(&Value::Null)];
        let args = [
            ("slot", Arg::Said(self.words.name("slot", slot))),
            ("fillers", Arg::Said(self.words.list(fillers.clone()))),
        ];
        (fillers != unknown).then(|| self.words.say("explain-fillers", &args))
    }

    fn filler(&self, filler: &Value) -> String {
        let id = match &filler["inherited"] {
            Value::Null => return self.words.say("explain-unknown", &[]),
            Value::Bool(true) => "explain-from-lead",
            _ => "explain-quoted",
        };
        let words = Arg::Given(string(&filler["text"]));
        self.words.say(id, &[("words", words)])
    }

    /// A claim: outlet and day, its words, where they stand.
    fn quoted(&self, claim: &Value) -> String {
        let own = |d: &&Value| d["id"] == claim["document"];
        let document = list(&self.report["documents"]).find(own);
        let document = document.unwrap_or(&Value::Null);
        let told = |key: &str, unknown: &str| match document[key].as_str() {
            Some(told) => self.words.given(told),
            None => self.words.say(unknown, &[]),
        };
        let publication = [
            ("outlet", Arg::Said(told("outlet", "outlet-unknown"))),
            ("day", Arg::Said(told("published", "undated"))),
        ];
        let publication = self.words.say("publication", &publication);
        let evidence = &claim["evidence"];
        let path = document["path"].as_str().unwrap_or("-");
        let place = format!("{path}:{}:{}", evidence["line"], evidence["column"]);
        let args = [
            ("publication", Arg::Said(publication)),
            ("words", Arg::Given(string(&evidence["text"]))),
            ("place", Arg::Given(&place)),
        ];
        self.words.say("explain-evidence", &args)
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn string(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

//! What stands beside findings: counts, what fits several sides, notices.

use miette::Diagnostic;
use serde::Serialize;
use serde_json::Value;

use super::{Arg, Locale, Words};
use crate::claim::Claim;
use crate::error::Error;
use crate::report::Report;
use crate::report::place::place;
use crate::report::safe::one_line;
use crate::source::{Notice, Problem};

impl Words {
    /// The sentence `id` about `n` things: "8 articles".
    pub(in crate::report) fn count(&self, id: &str, n: usize) -> String {
        self.say(id, &[("n", Arg::Number(n))])
    }

    /// What agrees with several sides: "10,000 to 12,000 (Seaside Daily, 2024-11-09, daily.md:8:12)".
    #[must_use]
    pub fn fitting(&self, report: &Report, claim: &Claim) -> String {
        let document = report.document_of(claim);
        self.say(
            "fitting",
            &[
                ("reading", Arg::Said(self.reading(claim))),
                ("publication", Arg::Said(self.publication(document))),
                ("place", Arg::Given(&place(document, claim))),
            ],
        )
    }

    /// What the reader should know: "drafts/a.txt: the article is empty".
    #[must_use]
    pub fn notice(&self, notice: &Notice) -> String {
        format!(
            "{}: {}",
            self.given(&notice.path),
            self.problem(&notice.problem)
        )
    }

    /// The same behind a tag, on a line: "notice: drafts/a.txt: the article is empty".
    #[must_use]
    pub fn tagged_notice(&self, notice: &Notice) -> String {
        let text = format!("{}: {}", self.say("tag-notice", &[]), self.notice(notice));
        self.line(&text)
    }

    fn problem(&self, problem: &Problem) -> String {
        match self.locale {
            Locale::En => one_line(&problem.to_string()),
            Locale::Ar => self.told("notice", problem),
        }
    }

    /// What stopped a run, and what to do about it where that is known.
    #[must_use]
    pub fn error(&self, error: &Error) -> (String, Option<String>) {
        match self.locale {
            Locale::En => (error.to_string(), error.help().map(|help| help.to_string())),
            Locale::Ar => {
                let help = self.told_if("error-help", error);
                (self.told("error", error), help)
            }
        }
    }

    /// The sentence of what serialises as a name and values.
    fn told(&self, of: &str, what: &impl Serialize) -> String {
        self.told_if(of, what).expect("a test names every one")
    }

    fn told_if(&self, of: &str, what: &impl Serialize) -> Option<String> {
        let Ok(Value::Object(values)) = serde_json::to_value(what) else {
            return None;
        };
        let id = format!("{of}-{}", values.get("sentence")?.as_str()?);
        let args: Vec<_> = values
            .iter()
            .map(|(k, v)| (k.as_str(), self.arg(k, v)))
            .collect();
        self.sentences.has(&id).then(|| self.say(&id, &args))
    }

    /// A value: `n` chooses a form, a `reason` is what the system or a parser says, all else is as the user wrote it.
    fn arg<'a>(&self, key: &str, value: &'a Value) -> Arg<'a> {
        match value {
            Value::Number(n) => {
                let n = n
                    .as_u64()
                    .and_then(|n| usize::try_from(n).ok())
                    .unwrap_or(usize::MAX);
                if key == "n" {
                    Arg::Number(n)
                } else {
                    Arg::Said(self.number(n.into()))
                }
            }
            Value::String(text) if key == "reason" => Arg::Said(self.reason_given(text)),
            Value::String(text) => Arg::Given(text),
            _ => Arg::Given(""),
        }
    }

    /// What the system says, in the language of the reader where its words are known: "Permission denied (os error 13)".
    fn reason_given(&self, text: &str) -> String {
        let plain = text.split(" (os error").next().unwrap_or(text);
        let id = format!("system-{}", plain.to_lowercase().replace(' ', "-"));
        self.known(&id).unwrap_or_else(|| self.given(text))
    }
}

//! The examples that a rule carries: what it should find, read and leave alone.

use jiff::civil::Date;

use super::model::Place;
use super::notation::Expected;
use crate::text::Span;

/// The examples of one rule.
#[derive(Clone, Debug, Default)]
pub struct Examples {
    /// Articles in, verdict out.
    pub tests: Vec<Test>,
    /// One sentence, one claim.
    pub reads: Vec<Reads>,
    /// Sentences that make no claim of the rule.
    pub rejects: Vec<Rejects>,
}

/// Articles in, verdict out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Test {
    /// The verdict.
    pub expect: Expect,
    /// Where the verdict stands.
    pub place: Place,
    /// The articles.
    pub given: Vec<Given>,
}

/// One article of a test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Who publishes it.
    pub outlet: String,
    /// When, where stated.
    pub published: Option<Date>,
    /// Its text.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// A sentence with the claim that it makes.
#[derive(Clone, Debug, PartialEq)]
pub struct Reads {
    /// The sentence, without the marks.
    pub text: String,
    /// The evidence in `text`.
    pub evidence: Span,
    /// The value of the claim.
    pub value: Expected,
    /// Where the sentence stands.
    pub place: Place,
}

/// A sentence that makes no claim of the rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejects {
    /// The sentence.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// What a test expects of its articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Expect {
    /// A contradiction, misquote, dispute or discrepancy.
    Conflict,
    /// This kind of finding.
    Contradiction,
    /// This kind of finding.
    Misquote,
    /// This kind of finding.
    Dispute,
    /// This kind of finding.
    Discrepancy,
    /// This kind of finding.
    Update,
    /// This kind of finding.
    Apart,
    /// Claims of the rule that agree.
    Agree,
    /// Nothing that compares.
    None,
}

/// The names of the verdicts.
pub const EXPECT: [(&str, Expect); 9] = [
    ("conflict", Expect::Conflict),
    ("contradiction", Expect::Contradiction),
    ("misquote", Expect::Misquote),
    ("dispute", Expect::Dispute),
    ("discrepancy", Expect::Discrepancy),
    ("update", Expect::Update),
    ("apart", Expect::Apart),
    ("agree", Expect::Agree),
    ("none", Expect::None),
];

/// `OUTLET[, DATE]` taken apart. `None` where the date is none, or there is no outlet.
pub(super) fn head(head: &str) -> Option<(String, Option<Date>)> {
    let (outlet, published) = match head.split_once([',', '،']) {
        Some((outlet, date)) => (outlet, Some(date.trim().parse().ok()?)),
        None => (head, None),
    };
    let outlet = outlet.trim();
    (!outlet.is_empty()).then(|| (outlet.to_owned(), published))
}

/// A marked sentence as plain text and the place of the evidence in it. `None` unless there is exactly one `[[ ]]` with
/// words inside.
pub(super) fn marked(sentence: &str) -> Option<(String, Span)> {
    let (before, rest) = sentence.split_once("[[")?;
    let (evidence, after) = rest.split_once("]]")?;
    let inside = [before, evidence, after];
    if evidence.trim().is_empty() || inside.iter().any(|p| p.contains("[[") || p.contains("]]")) {
        return None;
    }
    let span = Span::new(before.len(), before.len() + evidence.len());
    Some((inside.concat(), span))
}

#[cfg(test)]
mod tests {
    use super::{head, marked};

    #[test]
    fn head_is_outlet_and_date() {
        let day = jiff::civil::date(2024, 11, 2);
        assert_eq!(head("A, 2024-11-02"), Some(("A".to_owned(), Some(day))));
        assert_eq!(head("Al Noor"), Some(("Al Noor".to_owned(), None)));
        assert_eq!(
            head("صوت الوادي، 2024-11-02"),
            Some(("صوت الوادي".to_owned(), Some(day)))
        );
        assert_eq!(head("A, soon"), None);
        assert_eq!(head(" "), None);
    }

    #[test]
    fn marks_leave_the_sentence_and_give_the_evidence() {
        let (text, evidence) = marked("أرسلت [[ألفي جندي]] إلى الحدود.").expect("marked");
        assert_eq!(text, "أرسلت ألفي جندي إلى الحدود.");
        assert_eq!(evidence.of(&text), "ألفي جندي");
        for bad in ["none", "[[]] x", "[[a", "a]]", "[[a]] [[b]]", "]]a[["] {
            assert_eq!(marked(bad), None, "{bad}");
        }
    }
}

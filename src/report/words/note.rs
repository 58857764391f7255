//! What stands beside findings: counts, what fits several sides, notices.

use super::{Arg, Words};
use crate::claim::Claim;
use crate::report::Report;
use crate::report::place::place;
use crate::source::Notice;

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
            self.given(&notice.message)
        )
    }
}

//! The counts that close a report.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::annotate::figures::count;
use crate::check::{Finding, Verdict};
use crate::source::Document;

/// How much was read, found and ruled out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Articles read.
    pub articles: usize,
    /// Different outlets among them; articles of unknown outlets add none.
    pub outlets: usize,
    /// Claims extracted, open ones included.
    pub claims: usize,
    /// Findings that are disagreements.
    pub findings: Conflicts,
    /// Later accounts that replace earlier ones.
    pub update: usize,
    /// Tempting comparisons that were none.
    pub apart: usize,
    /// Pairs of claims that are compatible.
    pub agree: usize,
    /// Claims that repeat one of their own lineage.
    pub echo: usize,
}

/// Disagreements by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Conflicts {
    /// Cannot all be true.
    pub contradiction: usize,
    /// One speaker, different content.
    pub misquote: usize,
    /// One party asserts, another denies.
    pub dispute: usize,
    /// Differs, and something may explain it.
    pub discrepancy: usize,
}

impl Summary {
    /// Counts `findings`, all of them whether shown or not. `agree` and `echo` are the checker's own counts.
    #[must_use]
    pub fn of(
        documents: &[Document],
        claims: usize,
        findings: &[Finding],
        agree: usize,
        echo: usize,
    ) -> Self {
        let outlets: BTreeSet<_> = documents
            .iter()
            .filter_map(|d| d.outlet.as_deref())
            .collect();
        let of = |kind| findings.iter().filter(|f| f.kind == kind).count();
        Self {
            articles: documents.len(),
            outlets: outlets.len(),
            claims,
            findings: Conflicts {
                contradiction: of(Verdict::Contradiction),
                misquote: of(Verdict::Misquote),
                dispute: of(Verdict::Dispute),
                discrepancy: of(Verdict::Discrepancy),
            },
            update: of(Verdict::Update),
            apart: of(Verdict::Apart),
            agree,
            echo,
        }
    }

    /// Near-conflicts that were ruled out: updates, and what only seemed comparable.
    #[must_use]
    pub fn ruled_out(&self) -> usize {
        self.update + self.apart
    }

    /// "8 articles, 7 outlets, 63 claims: 2 contradictions, 1 dispute; 14 near-conflicts ruled out"
    #[must_use]
    pub fn line(&self) -> String {
        let mut read = vec![count(self.articles, "article")];
        if self.outlets > 0 {
            read.push(count(self.outlets, "outlet"));
        }
        read.push(count(self.claims, "claim"));
        let ruled_out = match self.ruled_out() {
            0 => String::new(),
            n => format!("; {} ruled out", count(n, "near-conflict")),
        };
        format!("{}: {}{ruled_out}", read.join(", "), self.findings.line())
    }
}

impl Conflicts {
    fn line(&self) -> String {
        let kinds = [
            (self.contradiction, "contradiction"),
            (self.misquote, "misquote"),
            (self.dispute, "dispute"),
            (self.discrepancy, "discrepancy"),
        ];
        let found: Vec<_> = kinds
            .iter()
            .filter(|(n, _)| *n > 0)
            .map(|(n, kind)| count(*n, kind))
            .collect();
        if found.is_empty() {
            "no disagreement".to_owned()
        } else {
            found.join(", ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Conflicts, Summary};

    #[test]
    fn the_line_names_what_there_is() {
        let findings = Conflicts {
            contradiction: 2,
            dispute: 1,
            ..Conflicts::default()
        };
        let summary = Summary {
            articles: 8,
            outlets: 7,
            claims: 1063,
            findings,
            update: 10,
            apart: 4,
            ..Summary::default()
        };
        assert_eq!(
            summary.line(),
            "8 articles, 7 outlets, 1,063 claims: 2 contradictions, 1 dispute; 14 near-conflicts ruled out"
        );
    }

    #[test]
    fn what_is_not_there_is_not_named() {
        let summary = Summary {
            articles: 1,
            claims: 1,
            findings: Conflicts {
                discrepancy: 2,
                ..Conflicts::default()
            },
            ..Summary::default()
        };
        assert_eq!(summary.line(), "1 article, 1 claim: 2 discrepancies");
        assert_eq!(
            Summary::default().line(),
            "0 articles, 0 claims: no disagreement"
        );
    }
}

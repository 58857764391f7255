//! The counts that close a report, in words.

use super::{Arg, Words};
use crate::report::{Conflicts, Summary};

impl Words {
    /// "8 articles, 7 outlets, 63 claims: 2 contradictions, 1 dispute; 14 near-conflicts ruled out"
    #[must_use]
    pub fn summary(&self, summary: &Summary) -> String {
        let mut read = vec![self.counted("articles", summary.articles)];
        if summary.outlets > 0 {
            read.push(self.counted("outlets", summary.outlets));
        }
        read.push(self.counted("claims", summary.claims));
        let read = ("read", Arg::Said(self.list(read)));
        let found = ("found", Arg::Said(self.conflicts(summary.findings)));
        match summary.ruled_out() {
            0 => self.say("summary", &[read, found]),
            n => {
                let ruled_out = ("ruled-out", Arg::Said(self.counted("ruled-out", n)));
                self.say("summary-ruled-out", &[read, found, ruled_out])
            }
        }
    }

    /// What to say where there is no disagreement at all, shown or not.
    #[must_use]
    pub fn nothing(&self, summary: &Summary) -> Option<String> {
        if summary.claims == 0 {
            Some(self.say("nothing-comparable", &[]))
        } else if summary.findings == Conflicts::default() {
            Some(self.say("nothing-disagrees", &[]))
        } else {
            None
        }
    }

    fn conflicts(&self, found: Conflicts) -> String {
        let kinds = [
            ("contradictions", found.contradiction),
            ("misquotes", found.misquote),
            ("disputes", found.dispute),
            ("discrepancies", found.discrepancy),
        ];
        let named = kinds
            .iter()
            .filter(|(_, n)| *n > 0)
            .map(|(kind, n)| self.counted(kind, *n));
        match self.list(named) {
            none if none.is_empty() => self.say("no-disagreement", &[]),
            found => found,
        }
    }

    fn counted(&self, id: &str, n: usize) -> String {
        self.say(id, &[("n", Arg::Number(n))])
    }
}

#[cfg(test)]
mod tests {
    use crate::report::{Bidi, Conflicts, Digits, Locale, Summary, Words};

    fn summary(articles: usize, outlets: usize, claims: usize, findings: Conflicts) -> Summary {
        Summary {
            articles,
            outlets,
            claims,
            findings,
            ..Summary::default()
        }
    }

    #[test]
    fn the_line_names_what_there_is() {
        let findings = Conflicts {
            contradiction: 2,
            dispute: 1,
            ..Conflicts::default()
        };
        let full = Summary {
            update: 10,
            apart: 4,
            ..summary(8, 7, 1063, findings)
        };
        assert_eq!(
            Words::plain().summary(&full),
            "8 articles, 7 outlets, 1,063 claims: 2 contradictions, 1 dispute; 14 near-conflicts ruled out"
        );
        let arabic = Words::new(Locale::Ar, Digits::Latn, Bidi::Plain);
        assert_eq!(
            arabic.summary(&full),
            "8 مقالات، 7 وسائل إعلام، 1,063 إفادة: تناقضان، خلاف واحد بين الأطراف؛ واستُبعدت 14 حالة شبه تعارض"
        );
    }

    #[test]
    fn what_is_not_there_is_not_named() {
        let findings = Conflicts {
            discrepancy: 2,
            ..Conflicts::default()
        };
        let words = Words::plain();
        assert_eq!(
            words.summary(&summary(1, 0, 1, findings)),
            "1 article, 1 claim: 2 discrepancies"
        );
        assert_eq!(
            words.summary(&Summary::default()),
            "0 articles, 0 claims: no disagreement"
        );
    }

    #[test]
    fn arabic_nouns_follow_their_number_in_six_forms() {
        let digits = |n| {
            let words = Words::new(Locale::Ar, Digits::Arab, Bidi::Plain);
            words.counted("articles", n)
        };
        let found: Vec<_> = [0, 1, 2, 3, 10, 11, 99, 100, 101, 103, 1000]
            .map(digits)
            .into();
        assert_eq!(
            found,
            [
                "لا مقالات",
                "مقال واحد",
                "مقالان",
                "٣ مقالات",
                "١٠ مقالات",
                "١١ مقالا",
                "٩٩ مقالا",
                "١٠٠ مقال",
                "١٠١ مقال",
                "١٠٣ مقالات",
                "١٬٠٠٠ مقال"
            ]
        );
    }
}

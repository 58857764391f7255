//! Noun phrases of Arabic: behind the verb, up to what is said.

use std::ops::Range;

use super::phrase::{Parts, Phrases};
use crate::annotate::entity::{Mention, Who};
use crate::language::{Role, WordClass};
use crate::lexicon::{Entry, Naming};

/// Words in the longest subject.
const LONGEST: usize = 9;
/// Words between a document and who issued it: «وفق بيان للبحرية».
const ISSUER: usize = 2;
/// Words in the longest name.
const LONGEST_NAME: usize = 4;

impl Phrases<'_, '_> {
    /// The noun phrase that begins at `at`, past times and settings; where `issued`, «بيان للجيش» is the army's.
    pub fn arabic_at(&self, at: usize, issued: bool) -> Option<Parts> {
        let mut start = self.skip_on(at);
        if !issued && self.is_addressed(start) {
            start = self.mention_over(start)?.tokens.end;
        }
        let end = self.phrase_end(start);
        let parts = self.own_arabic(start..end);
        if issued && parts.as_ref().is_none_or(|p| p.own.is_empty()) {
            let from = self
                .mention_over(self.start_of_phrase(end))
                .map(|m| m.tokens.start);
            let after = (end..self.sentence.end.min(end + ISSUER))
                .find(|&i| self.mention_over(i).is_some());
            let issuer = from
                .or(after)
                .and_then(|i| self.own_arabic(i..self.phrase_end(i + 1)));
            return issuer.or(parts);
        }
        let parts = self.with_arabic_apposition(self.with_body(parts?));
        Some(self.with_name_behind(parts))
    }

    /// «قيادي في حركة حماس»: a function in a group or an office is that body's.
    fn with_body(&self, parts: Parts) -> Parts {
        let at = parts.end();
        let inside = self.has(at, |class| class == WordClass::Preposition(Role::In));
        let body = self
            .mention_over(at + 1)
            .filter(|m| m.tokens.start == at + 1 && self.is_body_name(m));
        match body {
            Some(body) if inside && parts.of.is_empty() && parts.has_role() => Parts {
                tokens: parts.tokens.start..body.tokens.end,
                of: vec![body.clone()],
                ..parts
            },
            _ => parts,
        }
    }

    fn is_body_name(&self, m: &Mention) -> bool {
        let class = m.class(self.page);
        matches!(
            class,
            Some("armed-group" | "organisation" | "government-body")
        )
    }

    /// «وأضاف», «مضيفا»: a verb whose subject was named before, and no «الجماعة التي أعلنت».
    pub fn goes_on(&self, at: usize) -> bool {
        let last = self.skip_back(at).checked_sub(1);
        self.is_arabic(at) && !last.is_some_and(|i| self.is_relative(i))
    }

    /// Where the phrase that begins at `start` ends: at what is said, whom it is said to, when and where.
    fn phrase_end(&self, start: usize) -> usize {
        let most = self.sentence.end.min(start + LONGEST);
        let mut at = start;
        while at < most {
            if let Some(m) = self.mention_over(at).filter(|m| m.tokens.start == at) {
                if at > start && self.is_hung(at) {
                    break;
                }
                at = m.tokens.end;
            } else if self.is_nominal(at) && !self.is_hung(at) && !self.is_report(at, start) {
                at += 1;
            } else {
                break;
            }
        }
        let at = at.min(most);
        if self.is_closed(at) {
            return at;
        }
        // Nothing tells that the run ends with the subject: a word that may begin with a preposition is none of it.
        let hung = |&i: &usize| {
            let key = self.page.key(i);
            let behind = i == start || self.mention_over(i - 1).is_some();
            behind
                && self.mention_over(i).is_none()
                && (key.starts_with('ب') || key.starts_with("لل"))
        };
        (start..at).find(hung).unwrap_or(at)
    }

    /// True where what stands at `at` shows that a subject ended before it: what is said, a pause, a preposition.
    fn is_closed(&self, at: usize) -> bool {
        let ends = |class| {
            matches!(
                class,
                WordClass::Complementizer
                    | WordClass::Preposition(_)
                    | WordClass::Setting
                    | WordClass::Restart
            )
        };
        let pause = self.is_comma(at) || self.is_quote(at) || self.page.word(at) == ":";
        at < self.sentence.end && (pause || self.time_over(at).is_some() || self.has(at, ends))
    }

    /// «نفت الشركة صحة الأنباء»: what is denied, not who denies.
    fn is_report(&self, at: usize, start: usize) -> bool {
        at > start && self.page.is(at, WordClass::DenialNoun)
    }

    /// «ذكرت لوكالة الأنباء»
    fn is_addressed(&self, at: usize) -> bool {
        self.page
            .form(at)
            .is_some_and(|f| matches!(f.preposition(), Some('ل' | 'ب')))
    }

    /// A preposition or "and" is written onto the word.
    fn is_hung(&self, at: usize) -> bool {
        self.page
            .form(at)
            .is_some_and(|f| matches!(f.preposition(), Some('ل' | 'ب')) || f.has_and())
    }

    fn is_definite(&self, at: usize) -> bool {
        let word = self.page.key(at);
        word.starts_with("ال") || word.starts_with("لل") || word.starts_with("وال")
    }

    fn own_arabic(&self, tokens: Range<usize>) -> Option<Parts> {
        if tokens.is_empty() {
            return None;
        }
        let all = self.mentions_in(&tokens);
        let Some(first) = all
            .first()
            .filter(|m| m.tokens.start <= tokens.start + LONGEST_NAME)
        else {
            return self.plain(tokens);
        };
        if first.tokens.start > tokens.start && !self.is_determiner(tokens.start) {
            let name = self.plain(tokens.start..first.tokens.start)?;
            let role = matches!(first.who, Who::Role(_)) && name.is_named();
            let function = role
                .then(|| self.own_arabic(first.tokens.start..tokens.end))
                .flatten();
            return Some(function.into_iter().fold(name, Parts::with));
        }
        let mut own = vec![first.clone()];
        if let Some(next) = all.get(1).filter(|next| self.speaks_for(first, next)) {
            let of = all[1..].to_vec();
            let end = of[of.len() - 1].tokens.end;
            let near = next.tokens.start == first.tokens.end;
            return near.then_some(Parts {
                tokens: tokens.start..end,
                own,
                of,
                noun: None,
            });
        }
        for next in &all[1..] {
            if !self.joined(&own[own.len() - 1], next)
                || self.is_object(&own[own.len() - 1], next, tokens.end)
            {
                break;
            }
            own.push(next.clone());
        }
        let end = own[own.len() - 1].tokens.end;
        let parts = Parts {
            tokens: tokens.start..end,
            own,
            ..Parts::default()
        };
        Some(self.with_rest(parts, end..tokens.end))
    }

    /// «متحدث باسم الرئيس أشرف غني»: the person belongs to the second function, not to the first.
    fn speaks_for(&self, a: &Mention, b: &Mention) -> bool {
        let person = matches!(b.who, Who::Known(_, Naming::Name))
            || self.page.is(b.tokens.start, WordClass::Title);
        let open = matches!(a.who, Who::Role(_))
            && a.tokens.len() > 1
            && !self.is_definite(a.tokens.end - 1);
        open && person && b.tokens.start == a.tokens.end
    }

    /// «اتهم الوزير المتمردين»: behind a phrase that its article closes, another function is the object, unless a name
    /// follows it.
    fn is_object(&self, a: &Mention, b: &Mention, end: usize) -> bool {
        let roles = matches!((&a.who, &b.who), (Who::Role(_), Who::Role(_)));
        let closed = self.is_definite(a.tokens.end - 1);
        let known = matches!(
            (&a.who, &b.who),
            (Who::Role(_), Who::Known(_, Naming::Name))
        ) && closed
            && {
                let Who::Known(id, _) = b.who else {
                    return false;
                };
                self.page.lexicon().entities[id.0].is != "person"
            };
        let construct = !self.is_definite(b.tokens.start);
        known || roles && closed && (construct || b.tokens.end >= end)
    }

    /// Adjectives and the name behind a function: «المتحدث العسكري علي حسن».
    fn with_rest(&self, mut parts: Parts, rest: Range<usize>) -> Parts {
        if parts.is_person(self.page) || !parts.has_role() {
            return parts;
        }
        let adjective = |&i: &usize| {
            self.demonym(i)
                || self.is_definite(i)
                    && self.mention_over(i).is_none()
                    && !self.is_oblique_plural(i)
        };
        let closed = self.is_closed(rest.end) && self.time_over(rest.end).is_none();
        let adjectives = rest.clone().take_while(|i| closed && adjective(i)).count();
        let start = rest.start + adjectives;
        let hung = rest.start < rest.end && starts_with(self.page.key(rest.start), &["بال", "لل"]);
        if hung {
            parts.tokens.end = rest.start + 1;
            return parts;
        }
        let also = starts_with(self.page.key(start), &["و"]) && !self.is_definite(parts.start());
        let free = !also && (start..rest.end).all(|i| self.mention_over(i).is_none());
        let unknown = self
            .page
            .form(start)
            .is_some_and(crate::lexicon::Form::is_unknown);
        let left = rest.end.saturating_sub(start);
        let definite =
            self.is_definite(parts.start()) || adjectives > 0 || self.is_definite(parts.end() - 1);
        let name = (1..=LONGEST_NAME).contains(&left) && free && (left > 1 || definite && unknown);
        if name {
            parts.own.extend(self.name(start..rest.end));
            parts.tokens.end = rest.end;
        } else if left == 0 || !definite && left == 1 && free {
            parts.tokens.end = rest.end;
        } else {
            parts.tokens.end = start;
        }
        parts
    }

    /// «المتطوعين» behind a function in the singular is an object, no adjective.
    fn is_oblique_plural(&self, at: usize) -> bool {
        self.page.key(at).ends_with("ين")
    }

    fn demonym(&self, at: usize) -> bool {
        self.page
            .matches_at(at)
            .any(|m| matches!(m.entry, Entry::Entity(_, Naming::Demonym)))
    }

    /// «توعد بسحق التمرد»: what is done, with its preposition.
    fn is_hung_deed(&self, tokens: Range<usize>) -> bool {
        let hung = starts_with(self.page.key(tokens.start), &["ب"]);
        hung && tokens.len() > 1 && self.is_definite(tokens.start + 1)
    }

    /// A subject without a function that packs know: a name, or a noun with its adjectives.
    fn plain(&self, tokens: Range<usize>) -> Option<Parts> {
        let start = self.start_of_phrase(tokens.start);
        let end = tokens.end.min(start + LONGEST_NAME);
        let owned = self.page.key(start).ends_with("ها") || self.page.key(start).ends_with("هم");
        let other = self.has(start, |c| {
            matches!(c, WordClass::PlaceNoun | WordClass::Additional)
        });
        if start >= end || owned || other || self.is_hung_deed(start..end) {
            return None;
        }
        let named = end - start > 1
            && !self.is_definite(start)
            && start == tokens.start
            && self
                .page
                .form(start)
                .is_some_and(crate::lexicon::Form::is_unknown);
        let name = self.name(start..end).filter(|_| named);
        Some(Parts {
            tokens: tokens.start..end,
            noun: name
                .is_none()
                .then(|| bare(self.page.key(start)).to_owned()),
            own: name.into_iter().collect(),
            of: Vec::new(),
        })
    }

    /// «حميد رضائي، المتحدث باسم الجيش، إن».
    fn with_arabic_apposition(&self, parts: Parts) -> Parts {
        let next = parts.end() + 1;
        if !self.is_comma(parts.end()) || next >= self.sentence.end {
            return parts;
        }
        let end = self.phrase_end(next);
        match self.own_arabic(next..end) {
            Some(other) if parts.is_apposed(&other, self.page) && self.is_comma(end) => {
                parts.with(other)
            }
            _ => parts,
        }
    }
}

fn starts_with(key: &str, heads: &[&str]) -> bool {
    heads.iter().any(|h| key.starts_with(h))
}

/// Without "and" and the article.
fn bare(key: &str) -> &str {
    let rest = key
        .strip_prefix('و')
        .filter(|r| r.starts_with("ال"))
        .unwrap_or(key);
    rest.strip_prefix("ال")
        .filter(|r| r.chars().count() > 2)
        .unwrap_or(rest)
}

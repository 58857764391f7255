//! Noun phrases of English: "[a spokesman] for [the coastguard]", read from either end.

use std::ops::Range;

use super::phrase::{Parts, Phrases};
use crate::annotate::entity::{Mention, Who};
use crate::language::WordClass;

/// Phrases hung onto one another by prepositions.
const LINKS: usize = 4;
/// Words in the longest noun that no pack knows: "aid workers".
const LONGEST: usize = 4;
/// Words between "according to" and the one who issued the document: "figures released by".
const ISSUER: usize = 6;

impl Phrases<'_, '_> {
    /// The noun phrase that ends before `end`, with its prepositional links: its head is the function that begins it.
    pub fn ending_at(&self, end: usize) -> Option<Parts> {
        let links = self.links(end);
        let near = links.first()?.clone();
        let heads = |link: &Range<usize>| {
            let whole =
                self.opens_clause(link.start) && self.start_of_phrase(link.start) < link.end;
            whole || self.ends_in_role(link)
        };
        let head = (1..links.len())
            .rev()
            .find(|&i| heads(&links[i]))
            .unwrap_or(0);
        let mut parts = self.own(&links[head])?;
        if head > 0 {
            parts.of = self.mentions_in(&(links[head].end..end));
            parts.tokens.end = near.end;
            self.take_holder(&mut parts);
        }
        Some(self.with_name_before(parts, &links[head]))
    }

    /// "Head of the Observatory Rami Khalil": the person behind a body holds the function.
    fn take_holder(&self, parts: &mut Parts) {
        let [.., body, last] = parts.of.as_slice() else {
            return;
        };
        let adjacent = body.tokens.end == last.tokens.start && self.is_body_of(body);
        if adjacent && self.is_holder(last) {
            parts.own.extend(parts.of.pop());
        }
    }

    fn is_body_of(&self, m: &Mention) -> bool {
        matches!(m.who, Who::Known(id, _) if !self.is_person(id))
    }

    fn is_holder(&self, m: &Mention) -> bool {
        match m.who {
            Who::Name(_) => true,
            Who::Known(id, _) => self.is_person(id),
            Who::Role(_) => false,
        }
    }

    /// The chunks that end before `end`, nearest first, each hung onto the next by a preposition.
    fn links(&self, end: usize) -> Vec<Range<usize>> {
        let mut out: Vec<Range<usize>> = Vec::new();
        let mut end = end;
        while out.len() < LINKS {
            let chunk = self.chunk_before(end);
            if chunk.is_empty() {
                break;
            }
            let link = self.previous(chunk.start).filter(|&i| self.is_link(i));
            out.push(chunk);
            match link {
                Some(link) => end = link,
                None => break,
            }
        }
        out
    }

    fn chunk_before(&self, end: usize) -> Range<usize> {
        let mut start = end;
        while start > self.sentence.start {
            let last = start - 1;
            if let Some(m) = self.mention_over(last) {
                start = m.tokens.start.max(self.sentence.start);
            } else if self.is_determiner(last) {
                return last..end;
            } else if self.is_nominal(last) {
                start = last;
            } else {
                break;
            }
        }
        start..end
    }

    fn ends_in_role(&self, chunk: &Range<usize>) -> bool {
        self.mention_over(chunk.end - 1)
            .is_some_and(|m| matches!(m.who, Who::Role(_) | Who::Name(_)))
    }

    /// Whom a chunk names: its last mention with those that belong to it, or its last noun.
    fn own(&self, chunk: &Range<usize>) -> Option<Parts> {
        let all = self.mentions_in(chunk);
        let Some(last) = all.last() else {
            return self.noun(chunk);
        };
        let mut first = all.len() - 1;
        while first > 0 && self.joined(&all[first - 1], &all[first]) {
            first -= 1;
        }
        let trailing = last.tokens.end..chunk.end;
        if trailing
            .clone()
            .any(|i| self.page.is(i, WordClass::PlaceNoun))
            || trailing.len() > 2
        {
            return None;
        }
        let open = self.start_of_phrase(chunk.start);
        let whole = first == 0 && (open > chunk.start || self.opens_clause(chunk.start));
        let start = if whole {
            open.min(last.tokens.start)
        } else {
            all[first].tokens.start
        };
        Some(Parts {
            tokens: start..chunk.end,
            noun: trailing.last().map(|i| self.page.key(i).to_owned()),
            own: all[first..].to_vec(),
            of: Vec::new(),
        })
    }

    /// "A shopkeeper", "aid workers": a noun that no pack knows, with an article or at the head of its clause.
    fn noun(&self, chunk: &Range<usize>) -> Option<Parts> {
        let start = self.start_of_phrase(chunk.start);
        let stands = start > chunk.start || self.opens_clause(chunk.start);
        let head = chunk.end - 1;
        let fits = stands && start < chunk.end && chunk.end - start <= LONGEST;
        fits.then(|| Parts {
            tokens: start..chunk.end,
            noun: Some(self.page.key(head).to_owned()),
            ..Parts::default()
        })
    }

    /// "Ahmed Salih a resident of the camp said": a name right before the phrase.
    fn with_name_before(&self, parts: Parts, head: &Range<usize>) -> Parts {
        let name = head
            .start
            .checked_sub(1)
            .and_then(|i| self.mention_over(i))
            .filter(|m| matches!(m.who, Who::Name(_)) && m.tokens.end == head.start)
            .filter(|m| self.opens_clause(m.tokens.start));
        match name {
            Some(name) if parts.has_role() && !parts.is_named() => Parts {
                tokens: name.tokens.clone(),
                own: vec![name.clone()],
                ..Parts::default()
            }
            .with(parts),
            _ => parts,
        }
    }

    /// The noun phrase that begins at `at`; where `issued`, "figures from the ministry" are the ministry's.
    pub fn latin_at(&self, at: usize, issued: bool) -> Option<Parts> {
        let chunk = self.chunk_after(at);
        let all = self.mentions_in(&chunk);
        if all.is_empty() {
            let hop = (at..self.sentence.end.min(at + ISSUER))
                .find(|&i| self.is_preposition(i))
                .filter(|_| issued);
            let issuer = hop.and_then(|i| self.latin_at(i + 1, false));
            return issuer.or_else(|| self.noun_at(&chunk));
        }
        let mut last = 0;
        while last + 1 < all.len() && self.joined(&all[last], &all[last + 1]) {
            last += 1;
        }
        // "The harbour master's office": what stands before a function says which.
        let open = self.start_of_phrase(chunk.start);
        let role = open > chunk.start && matches!(all[0].who, Who::Role(_));
        let first = all[0].tokens.start;
        let parts = Parts {
            tokens: if role { open.min(first) } else { first }..all[last].tokens.end,
            own: all[..=last].to_vec(),
            ..Parts::default()
        };
        Some(self.with_apposition(self.with_holder(parts)))
    }

    fn noun_at(&self, chunk: &Range<usize>) -> Option<Parts> {
        let start = self.start_of_phrase(chunk.start);
        (start > chunk.start).then(|| self.noun(chunk))?
    }

    pub(super) fn chunk_after(&self, at: usize) -> Range<usize> {
        let mut end = self.start_of_phrase(at);
        while end < self.sentence.end {
            if let Some(m) = self.mention_over(end) {
                end = m.tokens.end;
            } else if self.is_nominal(end) && !self.is_determiner(end) {
                end += 1;
            } else {
                break;
            }
        }
        at..end
    }

    /// "the head *of the hospital*".
    fn with_holder(&self, mut parts: Parts) -> Parts {
        let of = parts.end();
        let held = self
            .page
            .is(of, WordClass::Preposition(crate::language::Role::Of))
            || self
                .page
                .is(of, WordClass::Preposition(crate::language::Role::For));
        if held && !parts.is_named() {
            let chunk = self.chunk_after(of + 1);
            parts.of = self.mentions_in(&chunk);
            if let Some(last) = parts.of.last() {
                parts.tokens.end = last.tokens.end;
            }
        }
        parts
    }

    /// "Moses Lado, a local chief"; "the harbour master, Amina Okoro".
    pub fn with_apposition(&self, parts: Parts) -> Parts {
        let next = parts.end() + 1;
        if !self.is_comma(parts.end()) || next >= self.sentence.end {
            return parts;
        }
        let chunk = self.chunk_after(next);
        let own: Vec<Mention> = self.mentions_in(&chunk);
        let Some(tokens) = own
            .first()
            .zip(own.last())
            .map(|(a, b)| a.tokens.start..b.tokens.end)
        else {
            return parts;
        };
        let other = Parts {
            tokens,
            own,
            ..Parts::default()
        };
        let closed = chunk.end >= self.sentence.end || !self.is_nominal(chunk.end);
        if closed && parts.is_apposed(&other, self.page) {
            parts.with(other)
        } else {
            parts
        }
    }

    /// The end of what stands before the comma at `at`, past ages: "Ali, 34, a shopkeeper".
    pub fn skip_numbers(&self, at: usize) -> usize {
        let number = at
            .checked_sub(1)
            .is_some_and(|i| self.page.tokens[i].kind == crate::text::Kind::Number);
        match at.checked_sub(2) {
            Some(comma) if number && self.is_comma(comma) => comma,
            _ => at,
        }
    }
}

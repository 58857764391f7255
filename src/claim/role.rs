//! Roles that one person of a story holds: "the captain", «سائق الحافلة», "the boy's father".

use std::ops::Range;

use super::names;
use crate::annotate::Annotated;
use crate::language::{Role as Governs, WordClass};
use crate::lexicon::{Entry, Match, TermId};
use crate::text::is_arabic;

/// The term under which such roles stand.
const SOLE: &str = "sole";
/// The term of roles that tell a person only by another's: father, wife.
const KIN: &str = "kin";
/// Words between an article and the role: "the young bus driver".
const ADJECTIVES: usize = 3;

/// A role in a text.
pub(super) struct Role {
    /// Its words, with the one whose role it is.
    pub tokens: Range<usize>,
    /// Which.
    pub term: TermId,
    /// True where it tells the person without a name.
    pub stands: bool,
    /// True where a name beside it is that of the person.
    pub takes_name: bool,
}

/// The role that a match of `term` tells; `None` for any other noun, and for an indefinite one.
pub(super) fn role(a: &Annotated<'_>, noun: &Match, term: TermId) -> Option<Role> {
    let is = |name: &str| {
        let lexicon = a.page.lexicon();
        lexicon.chain(term).any(|t| lexicon.terms[t.0].name == name)
    };
    is(SOLE).then_some(())?;
    let found = if a.page.key(noun.tokens.start).chars().any(is_arabic) {
        arabic(a, noun)
    } else {
        english(a, noun)
    };
    Some(Role {
        tokens: found.tokens,
        term,
        stands: if is(KIN) {
            found.of_person
        } else {
            found.definite
        },
        takes_name: !(found.construct && found.of_person),
    })
}

/// The name that stands at a role: behind it, behind a comma, or before it ("John Mushi, the captain, …").
pub(super) fn name_of(a: &Annotated<'_>, role: &Role) -> Option<Range<usize>> {
    let end = role.tokens.end;
    if let Some(name) = names::starting(a, end) {
        return Some(name);
    }
    if let Some(named) = introduction(a, end) {
        return names::starting(a, named);
    }
    let comma = |i: usize| matches!(a.page.word(i), "," | "،" | "(" | ")" | "-");
    let behind = comma(end).then(|| names::starting(a, end + 1)).flatten();
    let closed = |name: &Range<usize>| comma(name.end);
    let before = || {
        let at = role.tokens.start.checked_sub(1).filter(|&i| comma(i))?;
        names::ending(a, at)
    };
    behind.filter(closed).or_else(before)
}

/// Behind ", identified as", «ويدعى».
fn introduction(a: &Annotated<'_>, end: usize) -> Option<usize> {
    let words = a.page.matches_in(end..end + 2);
    let mut named = words.filter(|m| m.entry == Entry::Word(WordClass::Named));
    named.next().map(|m| m.tokens.end)
}

/// What the words around the noun of a role say of it.
struct Found {
    tokens: Range<usize>,
    definite: bool,
    /// The role is that of a person: "the boy's father".
    of_person: bool,
    /// That person stands behind the noun.
    construct: bool,
}

fn english(a: &Annotated<'_>, noun: &Match) -> Found {
    let page = &a.page;
    let first = page.sentences[page.sentence_of(noun.tokens.start)]
        .tokens
        .start;
    let low = first.max(noun.tokens.start.saturating_sub(ADJECTIVES + 1));
    let owns = |i: usize| page.word(i).ends_with("'s") || page.word(i).ends_with("’s");
    let definite = |i: usize| page.is(i, WordClass::Definite);
    let opens = (low..noun.tokens.start)
        .rev()
        .take_while(|&i| page.form(i).is_some() && !page.is(i, WordClass::Passive))
        .find(|&i| definite(i) || owns(i));
    let start = opens.unwrap_or(noun.tokens.start);
    let of = noun.tokens.end;
    let behind = page.is(of, WordClass::Preposition(Governs::Of)) && definite(of + 1);
    let of_person = behind && names::is_person_noun(a, of + 2)
        || opens.is_some_and(|i| owns(i) && names::is_person_noun(a, i));
    Found {
        tokens: start..if behind {
            (of + 3).min(page.tokens.len())
        } else {
            of
        },
        definite: opens.is_some(),
        of_person,
        construct: behind,
    }
}

fn arabic(a: &Annotated<'_>, noun: &Match) -> Found {
    let clitics = noun.morph.clitics;
    let next = noun.tokens.end;
    let construct =
        !clitics.article && clitics.pronoun.is_none() && a.page.key(next).starts_with("ال");
    Found {
        tokens: noun.tokens.start..next + usize::from(construct),
        definite: clitics.article || clitics.pronoun.is_some() || construct,
        of_person: construct && names::is_person_noun(a, next),
        construct,
    }
}

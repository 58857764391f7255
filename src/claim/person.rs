//! Of whom a text speaks: persons by name, by a role that one person of a story holds ("the captain", «والد الطفل»), or
//! both ("the captain, John Mushi").

use std::ops::Range;

use super::context::Context;
use super::model::Filler;
use super::names;
use super::role::{self, Role};
use crate::annotate::Annotated;
use crate::annotate::entity::Who;
use crate::annotate::name::{Likeness, Name, skeleton};
use crate::annotate::within;
use crate::lexicon::{Match, TermId};
use crate::text::is_arabic;

/// Where a text tells of more persons than this, it is a list: names stand in full, and nobody is looked for elsewhere.
const MOST_PERSONS: usize = 400;
/// Articles and adjectives between a noun for a person and the name: «الطفل الفلسطيني علي».
const ADJECTIVES: usize = 2;

/// A person at one place of a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Person {
    /// The words.
    pub tokens: Range<usize>,
    /// The name in full, as the document writes it where it is longest.
    name: Option<Name>,
    /// The role, where the words tell one.
    role: Option<TermId>,
}

impl Person {
    /// True where a name is known, here or elsewhere in the document.
    pub fn has_name(&self) -> bool {
        self.name.is_some()
    }

    /// True where the words tell a role.
    pub fn has_role(&self) -> bool {
        self.role.is_some()
    }

    /// True for another mention of the same person.
    pub fn is(&self, other: &Self) -> bool {
        match (&self.name, &other.name) {
            (Some(x), Some(y)) => x.likeness(y) == Likeness::Same || x == y,
            _ => self.role.is_some() && self.role == other.role,
        }
    }

    /// The person with the role of `other`, where none is known.
    pub fn or_role(mut self, other: &Self) -> Self {
        self.role = self.role.or(other.role);
        self
    }
}

/// The persons of a document, by place.
pub(super) fn persons(a: &Annotated<'_>) -> Vec<Person> {
    let mut out: Vec<Person> = roles(a);
    let mut taken = vec![false; a.page.tokens.len()];
    for role in &out {
        taken[role.tokens.clone()].fill(true);
    }
    let free = |name: &Range<usize>| !taken[name.clone()].contains(&true);
    let names = names(a).into_iter().filter(free);
    out.extend(names.map(|name| person(a, name, None)));
    out.sort_by_key(|p| p.tokens.start);
    complete(&mut out);
    out
}

/// A person of this name and role.
pub(super) fn person(a: &Annotated<'_>, name: Range<usize>, role: Option<TermId>) -> Person {
    let text = a.page.span(name.clone()).of(a.page.text);
    Person {
        name: Some(Name::new(text.to_owned())),
        tokens: name,
        role,
    }
}

/// What a person is in a claim: the id tells the name and the role, where known. `None` for a given name alone, which many
/// bear.
pub(super) fn filler(a: &Annotated<'_>, person: &Person) -> Option<Filler> {
    let text = person.name.as_ref().map(|n| &n.text);
    let full = text.is_some_and(|n| n.contains(' '));
    (full || person.role.is_some()).then_some(())?;
    let name = text.map(|n| format!("name:{}", skeleton(n)));
    let term = |t: TermId| format!("role:{}", a.page.lexicon().terms[t.0].name.as_str());
    let parts: Vec<String> = name.into_iter().chain(person.role.map(term)).collect();
    let words = || {
        a.page
            .span(person.tokens.clone())
            .of(a.page.text)
            .to_owned()
    };
    Some(Filler {
        id: parts.join("+"),
        text: text.cloned().unwrap_or_else(words),
        inherited: false,
    })
}

/// The person of this document whose name `person` bears, with the name in full and the role.
pub(super) fn known(persons: &[Person], mut person: Person) -> Person {
    let persons = &persons[..persons.len().min(MOST_PERSONS)];
    let Some(name) = person.name.as_ref().map(|name| in_full(persons, name)) else {
        return person;
    };
    if person.role.is_none() {
        let same = |n: &Name| n.likeness(&name) == Likeness::Same;
        let mut told = persons.iter();
        person.role = told.find_map(|p| p.role.filter(|_| p.name.as_ref().is_some_and(same)));
    }
    person.name = Some(name);
    person
}

/// The only person of the sentence before and of this one up to `head`.
pub(super) fn spoken_of_last(at: &Context<'_, '_>, head: usize) -> Option<Person> {
    let sentence = at.a.page.sentence_of(head);
    let first = at.a.page.sentences[sentence.saturating_sub(1)].tokens.start;
    let mut near = within(&at.persons, &(first..head), |p| p.tokens.start).iter();
    let one = near.next()?;
    near.all(|p| p.is(one)).then(|| one.clone())
}

/// Those whom a role tells, each with the name that stands at it.
fn roles(a: &Annotated<'_>) -> Vec<Person> {
    let sole = a.page.terms();
    let sole = sole.filter_map(|(noun, term)| role::role(a, noun, term));
    let mut out: Vec<Person> = sole.filter_map(|role| with_name(a, role)).collect();
    out.dedup_by(|b, a| b.tokens.start < a.tokens.end);
    out
}

fn with_name(a: &Annotated<'_>, role: Role) -> Option<Person> {
    let name = role.takes_name.then(|| role::name_of(a, &role)).flatten();
    match name {
        Some(name) => Some(Person {
            tokens: role.tokens.start.min(name.start)..role.tokens.end.max(name.end),
            ..person(a, name, Some(role.term))
        }),
        None => role.stands.then_some(Person {
            tokens: role.tokens,
            name: None,
            role: Some(role.term),
        }),
    }
}

/// Names that stand by themselves: in Latin script wherever they are, in Arabic behind a noun for a person or a cue.
fn names(a: &Annotated<'_>) -> Vec<Range<usize>> {
    let latin = a.mentions.iter().filter_map(|m| {
        let person = match m.who {
            Who::Known(id, _) => a.page.lexicon().entities[id.0].is == "person",
            Who::Name(_) => !a.page.word(m.tokens.start).chars().any(is_arabic),
            Who::Role(_) => false,
        };
        person.then(|| names::ending(a, m.tokens.end)).flatten()
    });
    let arabic = (1..a.page.tokens.len()).filter_map(|at| introduced(a, at));
    let behind = a.page.cues().filter_map(|m| behind_cue(a, m));
    let mut out: Vec<Range<usize>> = latin.chain(arabic).chain(behind).collect();
    out.sort_by_key(|t| (t.start, std::cmp::Reverse(t.end)));
    out.dedup_by(|b, a| b.start < a.end);
    out
}

/// «قتل جوزيف عمري»: two words or more that mean nothing else.
fn behind_cue(a: &Annotated<'_>, cue: &Match) -> Option<Range<usize>> {
    let arabic = a.page.key(cue.tokens.start).chars().any(is_arabic);
    names::starting(a, cue.tokens.end).filter(|name| arabic && name.len() > 1)
}

fn introduced(a: &Annotated<'_>, noun: usize) -> Option<Range<usize>> {
    let arabic = a.page.form(noun).is_some_and(|form| form.arabic);
    if !arabic || !names::is_person_noun(a, noun) {
        return None;
    }
    let adjective = |i: &usize| a.page.key(*i).starts_with("ال") && !names::is_person_noun(a, *i);
    let skipped = (noun + 1..noun + 1 + ADJECTIVES)
        .take_while(adjective)
        .count();
    names::starting(a, noun + 1 + skipped)
}

/// Gives each the longest form of the name, and to name and role of one person what is told of the other elsewhere.
fn complete(persons: &mut [Person]) {
    if persons.len() > MOST_PERSONS {
        return;
    }
    let all = persons.to_vec();
    for person in persons {
        if person.has_name() {
            *person = known(&all, person.clone());
        } else {
            person.name = holder(&all, person.role);
        }
    }
}

/// The longest name of which this is a part; itself where several persons share it. Arabic names stand in full, and where
/// they end cannot be told as well.
fn in_full(all: &[Person], name: &Name) -> Name {
    let mut longer: Vec<&Name> = all
        .iter()
        .filter_map(|p| p.name.as_ref())
        .filter(|n| n.text.len() > name.text.len() && !n.text.chars().any(is_arabic))
        .filter(|n| n.likeness(name) != Likeness::Different)
        .collect();
    longer.sort_by_key(|n| std::cmp::Reverse(n.text.len()));
    let one = longer
        .iter()
        .all(|n| n.likeness(longer[0]) == Likeness::Same);
    let first = longer.first().filter(|_| one);
    first.map_or(name, |n| *n).clone()
}

/// The name of the only one who is said to hold a role.
fn holder(all: &[Person], role: Option<TermId>) -> Option<Name> {
    let mut names = all
        .iter()
        .filter(|p| p.role == role)
        .filter_map(|p| p.name.as_ref());
    let first = names.next()?;
    names
        .all(|n| n.likeness(first) == Likeness::Same)
        .then(|| first.clone())
}

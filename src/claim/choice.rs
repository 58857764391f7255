//! Which cue a figure belongs to: the one of a fitting rule that reaches it most cheaply.

use super::context::Context;
use super::measure::is_of_kind;
use super::one::is_one;
use super::victim::is_linked;
use crate::annotate::entity::Mention;
use crate::annotate::quantity::Quantity;
use crate::language::{Person, Role, Tense, WordClass};
use crate::lexicon::{CueRole, Entry, Match, RuleId};
use crate::rule::{Of, Rule, Slot, ValueKind};

/// How far a cue reaches for its figure.
const FIGURE_REACH: u32 = 24;
/// Words behind an active verb within which the figure of its object stands.
const OBJECT_WORDS: usize = 3;
/// Words between an Arabic verb and the figure of its subject.
const SUBJECT_WORDS: usize = 1;
/// Words between a figure and the noun that it counts.
const NOUN_WORDS: usize = 8;
/// What it costs a figure to take a cue that has its own figure or subject.
const TAKEN: u32 = 8;
/// What it costs a figure to take a participle that only says of whom its verb tells.
const SAID_OF: u32 = 12;
/// Words between such a participle and the verb.
const SUBJECT_REACH: usize = 12;
/// How far a cue reaches for a sum, a share or a size.
const UNIT_REACH: u32 = 14;
/// A figure without a counted noun must stand right at its cue.
const BARE_REACH: u32 = 4;

/// The cheapest cue of a rule that takes this figure.
pub(super) fn best_cue<'a>(
    at: &Context<'a, '_>,
    figure: &Quantity,
    spent: Option<usize>,
) -> Option<(&'a Match, RuleId)> {
    let sentence = at.sentence(figure.tokens.start);
    let cues =
        at.a.page
            .matches_in(sentence)
            .filter_map(|m| match m.entry {
                Entry::Cue(rule, CueRole::Cue)
                    if !at.in_name(m)
                        && !is_of_another(at, figure, m)
                        && !is_noun_of_another(at, figure, m)
                        && !is_measure_of_another(at, figure, m)
                        && !has_one_object(figure, m)
                        && stands(at, &at.rules.rules[rule.0], figure, m)
                        && takes(at, &at.rules.rules[rule.0], figure, m) =>
                {
                    Some((cost(at, figure, m, spent), m, rule))
                }
                _ => None,
            });
    cues.filter(|(cost, ..)| {
        *cost
            <= match (figure.noun, &figure.unit) {
                (Some(_), _) => FIGURE_REACH,
                (None, Some(_)) => UNIT_REACH,
                (None, None) => BARE_REACH,
            }
    })
    .min_by_key(|(cost, m, _)| (*cost, std::cmp::Reverse(m.tokens.len()), m.tokens.start))
    .map(|(_, m, rule)| (m, rule))
}

/// "24 dead, and 31 people have been taken": a figure that has a verb takes no cue of the clause before.
fn is_of_another(at: &Context<'_, '_>, figure: &Quantity, cue: &Match) -> bool {
    let end = figure.words().end;
    let verb = at.a.page.is(end, WordClass::Passive) || at.a.page.is(end, WordClass::Auxiliary);
    let (from, to) = (cue.tokens.end, figure.words().start);
    let and = |i: usize| at.a.page.is(i, WordClass::Conjunction);
    let apart = || (from..to).any(and) || !at.a.reach.same_clause(cue.tokens.start, to);
    verb && figure.noun.is_some() && from <= to && apart()
}

/// "A toll of 8 civilians and 12 injured": the noun that another figure counts says nothing of this one; in "kills 30 injures 90"
/// it is a verb.
fn is_noun_of_another(at: &Context<'_, '_>, figure: &Quantity, cue: &Match) -> bool {
    let counted = |q: &Quantity| q.noun.is_some_and(|noun| cue.tokens.contains(&noun));
    let near = cue.tokens.start.saturating_sub(NOUN_WORDS)..cue.tokens.end;
    let all = at.a.quantities_in(&near).iter();
    let mut others = all.filter(|q| q.tokens != figure.tokens);
    let verb = figure.words().start == cue.tokens.end;
    !verb && !counted(figure) && others.any(counted)
}

/// «طعن ثلاثة أشخاص قبل أن تقتله الشرطة»: a verb behind the figure with a pronoun for one man befalls him, not them.
fn has_one_object(figure: &Quantity, cue: &Match) -> bool {
    let verb = cue.tokens.len() == 1 && cue.morph.tense != Tense::Base;
    let him = cue.morph.clitics.pronoun == Some(Person::Him);
    verb && him && figure.noun.is_some() && figure.words().end <= cue.tokens.start
}

/// "28% of people live in poverty, and unemployment stands at 21%": a cue behind a sum, a share or a size says nothing of it where
/// another in the same unit stands nearer behind the cue.
fn is_measure_of_another(at: &Context<'_, '_>, figure: &Quantity, cue: &Match) -> bool {
    let (end, first) = (figure.words().end, cue.tokens.end);
    if figure.unit.is_none() || cue.tokens.start < end {
        return false;
    }
    let own = at.a.reach.between(end - 1, cue.tokens.start);
    let behind = first..at.sentence(cue.tokens.start).end;
    let mut others =
        at.a.quantities_in(&behind)
            .iter()
            .filter(|q| q.unit == figure.unit);
    others.any(|q| at.a.reach.between(first - 1, q.tokens.start) < own)
}

/// True where the figure stands where the rule's people do: those who act before an English verb or right behind an Arabic
/// one, all others anywhere but there.
pub(super) fn stands(at: &Context<'_, '_>, rule: &Rule, figure: &Quantity, cue: &Match) -> bool {
    let named = figure.noun.is_some_and(|n| cue.tokens.contains(&n));
    if rule.role == Some(Slot::Actor) && rule.value == ValueKind::Count {
        let noun = at.a.page.terms_at(cue.tokens.start).next().is_some();
        named
            || if noun {
                describes(figure, cue)
            } else {
                acts(at, figure, cue)
            }
    } else {
        !is_subject(at, figure, cue)
    }
}

/// «ثلاثة رجال ملثمين», «أربعة أشخاص حضروا ملثمين»: the cue says what those are who were counted right before it.
fn describes(figure: &Quantity, cue: &Match) -> bool {
    let noun = figure.noun.map_or(figure.tokens.end, |n| n + 1);
    (noun..=noun + SUBJECT_WORDS).contains(&cue.tokens.start)
}

/// "Two men opened fire", «إقدام رجلين على إطلاق النار», «أضرم رجلان النار».
fn acts(at: &Context<'_, '_>, figure: &Quantity, cue: &Match) -> bool {
    let page = &at.a.page;
    let words = figure.words();
    if words.end <= cue.tokens.start {
        let mut between = words.end..cue.tokens.start;
        let passive = between.any(|i| page.is(i, WordClass::Passive));
        return !passive && at.a.reach.same_clause(words.end - 1, cue.tokens.start);
    }
    let arabic = !page.key(cue.tokens.start).is_ascii();
    arabic && words.start <= cue.tokens.end + SUBJECT_WORDS
}

/// "Four bombers killed 15 people", "… killing 15": before an active English verb stand those who act.
fn is_subject(at: &Context<'_, '_>, figure: &Quantity, cue: &Match) -> bool {
    let page = &at.a.page;
    let end = figure.words().end;
    if cue.tokens.start < end || !page.key(cue.tokens.start).is_ascii() {
        return false;
    }
    let passive = (end..cue.tokens.start).any(|i| page.is(i, WordClass::Passive));
    let behind = cue.tokens.end..cue.tokens.end + OBJECT_WORDS;
    let object =
        at.a.quantities_in(&behind)
            .iter()
            .any(|q| !is_linked(at, q.tokens.start));
    cue.morph.tense == Tense::Verbal || !passive && object && cue.tokens.start > end
}

/// The reach from cue to figure. A cue behind the figure before is spent on that one ("14 killed 25 wounded"); a figure
/// with a passive verb behind it waits for that verb ("25 were wounded").
fn cost(at: &Context<'_, '_>, figure: &Quantity, cue: &Match, spent: Option<usize>) -> u32 {
    let words = figure.tokens.start..figure.words().end;
    let passive = |i: usize| at.a.page.is(i, WordClass::Passive);
    if cue.tokens.start < words.end && words.start < cue.tokens.end {
        return 1;
    }
    if cue.tokens.start == words.end && figure.noun.is_some() && is_bare_participle(at, cue) {
        return 0;
    }
    if cue.tokens.start >= words.end {
        let said_of = if is_said_of(at, figure, cue) {
            SAID_OF
        } else {
            0
        };
        return at.a.reach.between(words.end - 1, cue.tokens.start) + said_of;
    }
    let taken = spent == Some(cue.tokens.start)
        || passive(words.end)
        || cue.tokens.start > 0 && passive(cue.tokens.start - 1);
    at.a.reach.between(cue.tokens.end - 1, words.start) + if taken { TAKEN } else { 0 }
}

/// "Nineteen pupils abducted from a school were freed": a participle says of whom the verb tells, whose figure it is.
fn is_said_of(at: &Context<'_, '_>, figure: &Quantity, cue: &Match) -> bool {
    let page = &at.a.page;
    let participle = matches!(cue.morph.tense, Tense::Past | Tense::Participle);
    let behind = cue.tokens.start == figure.words().end && page.key(cue.tokens.start).is_ascii();
    let end = at
        .sentence(cue.tokens.start)
        .end
        .min(cue.tokens.end + SUBJECT_REACH);
    let verb = |i: usize| {
        let tells = |m: &Match| matches!(m.entry, Entry::Cue(_, CueRole::Cue));
        page.is(i, WordClass::Passive) && page.matches_at(i + 1).any(tells)
    };
    let clause = |i: &usize| {
        let and = page.is(*i, WordClass::Conjunction);
        !and && at.a.reach.same_clause(cue.tokens.start, *i)
    };
    figure.noun.is_some()
        && participle
        && behind
        && (cue.tokens.end..end).take_while(clause).any(verb)
}

/// "Child killed 20 people injured in …": in headlines the participle stands bare behind those whom it befalls, and so waits for
/// nobody else.
fn is_bare_participle(at: &Context<'_, '_>, cue: &Match) -> bool {
    let page = &at.a.page;
    let bare = match cue.morph.tense {
        Tense::Past | Tense::Participle => true,
        // "Hurt" and "hit" are participles too; "kill 10 injure 16" is not.
        Tense::Base => !at.a.begins_quantity(cue.tokens.end),
        _ => false,
    };
    page.sentence_of(cue.tokens.start) < page.headlines
        && page.key(cue.tokens.start).is_ascii()
        && bare
}

/// True where the rule is about such a figure: its kind of unit and its class of counted thing. A participle that is
/// counted names a doer («متظاهر»), of whom anything may be told.
pub(super) fn takes(at: &Context<'_, '_>, rule: &Rule, figure: &Quantity, cue: &Match) -> bool {
    let doer = matches!(cue.morph.tense, Tense::Participle | Tense::Present)
        && !at.a.page.key(cue.tokens.start).is_ascii()
        && figure.noun.is_some_and(|n| cue.tokens.contains(&n));
    !doer
        && !closes_quotation(at, figure)
        && is_of_kind(at, rule, figure, cue)
        && (rule.value != ValueKind::Count || counts(at, rule, figure, cue))
}

/// A bare number at the end of a quotation is a part of a name: «رحلة «س ب 204» تقل ...».
fn closes_quotation(at: &Context<'_, '_>, figure: &Quantity) -> bool {
    let bare = figure.noun.is_none() && figure.unit.is_none();
    bare && matches!(at.a.page.word(figure.tokens.end), "»" | "”")
}

fn counts(at: &Context<'_, '_>, rule: &Rule, figure: &Quantity, cue: &Match) -> bool {
    let Some(noun) = figure.noun else { return true };
    let is_cue = cue.tokens.contains(&noun);
    match &rule.of {
        None => true,
        Some(Of::Term(class)) => {
            let mut terms = at.a.page.terms_at(noun).peekable();
            // «أسرة» is a family, whatever else its letters may say.
            is_cue && terms.peek().is_none()
                || is_verb(at, noun)
                || rule.single && is_one(at, noun)
                || is_group(at, noun) && is_partitive(at, figure)
                || terms.any(|t| at.a.page.lexicon().is_a(t, *class))
        }
        Some(Of::Class(_)) => is_cue,
    }
}

/// "113 of the militia", «113 من المليشيا»: what is counted are those who belong to it.
pub(super) fn is_partitive(at: &Context<'_, '_>, figure: &Quantity) -> bool {
    let on = |role| {
        at.a.page
            .is(figure.tokens.end, WordClass::Preposition(role))
    };
    on(Role::Of) || on(Role::From)
}

/// A body or group of people: "the group", «الجيش».
pub(super) fn is_group(at: &Context<'_, '_>, noun: usize) -> bool {
    let page = &at.a.page;
    let armed = |m: &Mention| m.class(page) == Some("armed-group");
    let word = page.is(noun, WordClass::Body) || page.is(noun, WordClass::Partisan);
    word || at.a.mention_over(noun).is_some_and(armed)
}

/// A cue right behind a figure may be the verb of the next figure, no counted noun: "kills 30 injures 90".
fn is_verb(at: &Context<'_, '_>, noun: usize) -> bool {
    let counts = |rule: RuleId| at.rules.rules[rule.0].value == ValueKind::Count;
    at.a.page
        .matches_at(noun)
        .any(|m| matches!(m.entry, Entry::Cue(rule, CueRole::Cue) if counts(rule)))
        && at.a.page.terms_at(noun).next().is_none()
}

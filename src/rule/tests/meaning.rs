//! What keys mean: `like`, `is`, `part_of`, and the words of a pack in a text.

use rust_decimal::Decimal;

use super::set;
use crate::annotate::page;
use crate::lexicon::{CueRole, EntityId, Entry, Forms, Naming, RuleId, TermId};
use crate::rule::Slot;
use crate::rule::{Expect, Of, RuleSet, Tolerance, ValueKind};
use crate::source::Document;

const PACK: &str = r#"
terms:
  person:  {en: [people, person], ar: [شخص, أشخاص]}
  soldier: {is: person, en: [soldier], ar: [جندي, جنود]}
entities:
  north-korea:
    is: country
    en: [North Korea, DPRK]
    ar: كوريا الشمالية
    demonym: {en: [North Korean], ar: [كوري شمالي]}
    capital: pyongyang
  pyongyang: {is: city, in: north-korea, en: [Pyongyang], ar: [بيونغ يانغ]}
qualifiers:
  basis: {core: {en: [core], ar: [الأساسي]}, headline: {en: [headline]}}
opposites:
  rise-fall: {en: [[rise, climb], [fall, drop]], ar: [[ارتفع], [انخفض]]}
synonyms:
  ferry: {en: [ferry, passenger boat], ar: [عبارة]}
alternatives:
  metal: {gold: {en: [gold], ar: [ذهب]}, silver: {en: [silver]}}
reversals: {en: [refuse], ar: [أبى]}
claims:
  troops-sent:
    value: count
    of: soldier
    cue: {en: [sent, deployed], ar: [أرسل, نشر]}
    except: {en: [deployed airbag], ar: [نشر تقرير]}
    per: [actor, place]
    tolerance: 10%
    grows: true
    tests:
      - expect: conflict
        given:
          - "A, 2024-11-02: North Korea sent 10,000 soldiers."
          - B: أرسلت كوريا الشمالية 4 آلاف جندي
    reads:
      - "كوريا الشمالية أرسلت [[11 ألف جندي]] إلى روسيا": 11000
    rejects: ["He sent 3 letters."]
  marines-sent: {like: troops-sent, part_of: troops-sent, tolerance: 5, cue: {en: landed}}
  elite-sent: {like: marines-sent, cue: {en: flew}}
  withdrawal:
    value: state
    of: place
    cue: {en: withdraw}
    opposite: {planned: {en: will stay}, done: {en: still in}}
  treaty: {value: state, per: [object], ladder: {agreed: {en: agree}, signed: {en: sign}}}
  fate: {value: state, states: {missing: {en: missing}, dead: {en: die}}}
  blame: {value: entity, role: actor, phrase: {en: "{speaker} blamed {actor} for {object}"}}
"#;

#[test]
fn like_copies_what_is_unset_and_never_words_or_examples() {
    let set = set(&[PACK]);
    let [troops, marines, elite] = ["troops-sent", "marines-sent", "elite-sent"]
        .map(|name| set.rule(set.by_name(name).expect("defined")));
    assert_eq!(troops.tolerance, Tolerance::Percent(Decimal::TEN));
    assert_eq!(troops.part_of, None);
    for rule in [marines, elite] {
        assert_eq!(
            (rule.value, &rule.of),
            (ValueKind::Count, &Some(Of::Term(TermId(1))))
        );
        assert_eq!(rule.per, [Slot::Actor, Slot::Place]);
        assert!(rule.grows);
        assert_eq!(rule.tolerance, Tolerance::Exact(Decimal::from(5)));
        assert_eq!(rule.part_of, Some(RuleId(0)));
        assert!(rule.examples.tests.is_empty() && rule.examples.reads.is_empty());
        assert!(rule.examples.rejects.is_empty());
    }
    let landed = cues(&set, "They landed and flew; he sent it.");
    assert_eq!(
        landed,
        [
            ("landed", 1, CueRole::Cue),
            ("flew", 2, CueRole::Cue),
            ("sent", 0, CueRole::Cue)
        ]
    );
}

#[test]
fn terms_and_classes_make_trees() {
    let set = set(&[PACK]);
    assert!(set.lexicon.is_a(TermId(1), TermId(0)));
    assert!(!set.lexicon.is_a(TermId(0), TermId(1)));
    let [country, city] = [EntityId(0), EntityId(1)];
    let class = |name: &str| Of::Class(name.to_owned());
    assert!(set.entity_is(country, &class("country")) && set.entity_is(city, &class("place")));
    assert!(!set.entity_is(city, &class("country")) && !set.entity_is(city, &Of::Term(TermId(0))));
    assert_eq!(set.lexicon.entities[0].capital, Some(city));
    assert_eq!(set.lexicon.entities[1].within, Some(country));
    assert_eq!(set.rules[3].of, Some(class("place")));
}

#[test]
fn levels_and_phrases() {
    let set = set(&[PACK]);
    let [treaty, fate, blame] =
        ["treaty", "fate", "blame"].map(|name| set.rule(set.by_name(name).expect("defined")));
    assert_eq!(
        (treaty.levels.join(" "), treaty.ladder),
        ("agreed signed".to_owned(), true)
    );
    assert_eq!(
        (fate.levels.join(" "), fate.ladder),
        ("missing dead".to_owned(), false)
    );
    assert_eq!((blame.phrases.len(), blame.role), (1, Some(Slot::Actor)));
    let found = cues(&set, "They signed; two died; they will stay, still in.");
    let level = CueRole::Level(1);
    let expect = [("signed", 4, level), ("died", 5, level)];
    assert_eq!(found[..2], expect);
    let rest = [
        ("will stay", 3, CueRole::OppositePlanned),
        ("still in", 3, CueRole::OppositeDone),
    ];
    assert_eq!(found[2..], rest);
}

#[test]
fn examples_are_taken_apart() {
    let set = set(&[PACK]);
    let examples = &set.rules[0].examples;
    let test = &examples.tests[0];
    assert_eq!(test.expect, Expect::Conflict);
    let outlets: Vec<_> = test
        .given
        .iter()
        .map(|g| (g.outlet.as_str(), g.published))
        .collect();
    assert_eq!(
        outlets,
        [("A", Some(jiff::civil::date(2024, 11, 2))), ("B", None)]
    );
    assert_eq!(test.given[1].text, "أرسلت كوريا الشمالية 4 آلاف جندي");
    let reads = &examples.reads[0];
    assert_eq!(reads.evidence.of(&reads.text), "11 ألف جندي");
    let place = examples.rejects[0].place;
    assert_eq!(
        place.span.of(&set.packs()[0].text),
        "\"He sent 3 letters.\""
    );
}

#[test]
fn packs_add_words_to_one_another() {
    let set = set(&[
        "terms:\n  soldier: {en: soldier}\n",
        "terms:\n  soldier: {en: warfighter}\n",
    ]);
    assert_eq!(set.lexicon.terms.len(), 1);
    assert_eq!(entries(&set, "two warfighters").len(), 1);
}

#[test]
fn words_of_a_pack_are_found_in_texts() {
    let set = set(&[PACK]);
    let korea = |naming| Entry::Entity(EntityId(0), naming);
    let soldiers = Entry::Term(TermId(1));
    let cue = Entry::Cue(RuleId(0), CueRole::Cue);
    let except = Entry::Cue(RuleId(0), CueRole::Except);
    check(
        &set,
        "وأرسلت كوريا الشمالية جنودا",
        &[
            ("وأرسلت", cue),
            ("كوريا الشمالية", korea(Naming::Name)),
            ("جنودا", soldiers),
        ],
    );
    check(
        &set,
        "North Korean soldiers",
        &[
            ("North Korean", korea(Naming::Demonym)),
            ("soldiers", soldiers),
        ],
    );
    check(
        &set,
        "الجنود الكوريين الشماليين",
        &[
            ("الجنود", soldiers),
            ("الكوريين الشماليين", korea(Naming::Demonym)),
        ],
    );
    check(&set, "نشرت الصحيفة", &[("نشرت", cue)]);
    check(&set, "نشر تقريرا", &[("نشر تقريرا", except)]);
    check(
        &set,
        "core rates rose",
        &[
            ("core", Entry::Qualifier(0, 0)),
            ("rose", Entry::Opposite(0, true)),
        ],
    );
}

#[test]
fn open_claims_know_notions_their_kinds_and_reversals() {
    let set = set(&[PACK]);
    check(
        &set,
        "the passenger boats refused silver",
        &[
            ("passenger boats", Entry::Notion(0)),
            ("refused", Entry::Reversal),
            ("silver", Entry::Notion(2)),
        ],
    );
    check(&set, "والعبارة", &[("والعبارة", Entry::Notion(0))]);
    let kinds: Vec<Option<&str>> = set.notions.iter().map(|n| n.kind.as_deref()).collect();
    assert_eq!(kinds, [None, Some("metal"), Some("metal")]);
}

fn check(set: &RuleSet, text: &str, expect: &[(&str, Entry)]) {
    let found = entries(set, text);
    let found: Vec<_> = found
        .iter()
        .map(|(words, entry)| (words.as_str(), *entry))
        .collect();
    assert_eq!(found, expect, "{text}");
}

/// What the packs (not the languages) know of `text`.
fn entries(set: &RuleSet, text: &str) -> Vec<(String, Entry)> {
    let mut forms = Forms::new(&set.lexicon);
    let document = document(text);
    let page = page(&document, &mut forms);
    page.matches
        .iter()
        .filter(|m| !matches!(m.entry, Entry::Word(_)))
        .map(|m| (page.span(m.tokens.clone()).of(text).to_owned(), m.entry))
        .collect()
}

fn cues<'t>(set: &RuleSet, text: &'t str) -> Vec<(&'t str, usize, CueRole)> {
    entries(set, text)
        .into_iter()
        .filter_map(|(words, entry)| match entry {
            Entry::Cue(id, role) => {
                let at = text.find(&words).expect("a match is part of its text");
                Some((&text[at..at + words.len()], id.0, role))
            }
            _ => None,
        })
        .collect()
}

fn document(text: &str) -> Document {
    Document::of_text("a", "en", text)
}

//! Examples of the packs, read and checked.

use super::at::{At, Table};
use super::error::Mistake;
use super::example::{EXPECT, Examples, Expect, Given, Reads, Rejects, Test, head, marked};
use super::mistakes::{Mistakes, suggest};
use super::model::Place;
use super::names::Named;
use super::notation;
use super::spec::{GivenSpec, TestSpec, ValueKind};

/// The examples of `claim`, whose values are `kind` and whose steps or states are `levels`.
pub(super) fn compile(
    claim: Named<'_>,
    kind: ValueKind,
    levels: &[String],
    mistakes: &mut Mistakes<'_>,
) -> Examples {
    let pack = claim.place.pack;
    let spec = claim.spec;
    let mut out = Examples::default();
    for test in &spec.tests {
        out.tests.extend(self::test(pack, test, mistakes));
    }
    for reads in &spec.reads {
        out.reads
            .extend(self::reads(pack, reads, (kind, levels), mistakes));
    }
    out.rejects
        .extend(spec.rejects.iter().map(|sentence| Rejects {
            text: sentence.value.clone(),
            place: Place {
                pack,
                span: sentence.span,
            },
        }));
    out
}

fn test(pack: usize, test: &TestSpec, mistakes: &mut Mistakes<'_>) -> Option<Test> {
    let given: Vec<_> = test
        .given
        .iter()
        .filter_map(|article| given(pack, article, mistakes))
        .collect();
    let expect = expect(pack, &test.expect, mistakes)?;
    let place = Place {
        pack,
        span: test.expect.span,
    };
    Some(Test {
        expect,
        place,
        given,
    })
}

fn expect(pack: usize, name: &At<String>, mistakes: &mut Mistakes<'_>) -> Option<Expect> {
    let found = EXPECT.iter().find(|(known, _)| *known == name.value);
    if found.is_none() {
        let place = Place {
            pack,
            span: name.span,
        };
        let message = format!("no test can expect `{}`", name.value);
        let error = mistakes.error(Mistake::BadExample, place, message, "no verdict");
        let names = EXPECT.map(|(name, _)| name);
        let help =
            suggest(&name.value, names).unwrap_or_else(|| format!("one of {}", names.join(", ")));
        mistakes.add(error.help(help));
    }
    found.map(|(_, expect)| *expect)
}

fn given(pack: usize, article: &At<GivenSpec>, mistakes: &mut Mistakes<'_>) -> Option<Given> {
    let (span, parts) = match &article.value {
        GivenSpec::Quoted(text) => (article.span, text.split_once(": ")),
        GivenSpec::Mapping(head, text) => (
            head.span.cover(text.span),
            Some((head.value.as_str(), text.value.as_str())),
        ),
        GivenSpec::Other => (article.span, None),
    };
    let place = Place { pack, span };
    let read = parts.and_then(|(before, text)| Some((head(before)?, text)));
    let Some(((outlet, published), text)) = read else {
        mistakes.add(no_article(place, parts.map(|(before, _)| before), mistakes));
        return None;
    };
    Some(Given {
        outlet,
        published,
        text: text.trim().to_owned(),
        place,
    })
}

fn no_article(place: Place, head: Option<&str>, mistakes: &Mistakes<'_>) -> super::RuleError {
    if let Some((_, date)) = head.and_then(|h| h.split_once([',', '،'])) {
        let date = date.trim();
        let place = mistakes.word(place, date);
        let message = format!("`{date}` is no date");
        let error = mistakes.error(Mistake::BadExample, place, message, "not a day");
        return error.help("YYYY-MM-DD, such as 2024-11-02; or leave the date out");
    }
    let message = "an article of `given` is \"OUTLET, DATE: text\"";
    let place = mistakes.widen(place);
    mistakes
        .error(Mistake::BadExample, place, message, "not of that form")
        .help("put the whole in quotes, with the outlet in front: \"A, 2024-11-02: text\" or \"A: text\"")
}

fn reads(
    pack: usize,
    item: &At<Table<At<String>>>,
    (kind, levels): (ValueKind, &[String]),
    mistakes: &mut Mistakes<'_>,
) -> Option<Reads> {
    let [(sentence, value)] = &*item.value.0 else {
        let place = mistakes.widen(Place {
            pack,
            span: item.span,
        });
        let message = "an item of `reads` is one sentence and its value";
        let error = mistakes.error(Mistake::BadExample, place, message, "not of that form");
        mistakes.add(error.help("\"text [[evidence]] text\": value"));
        return None;
    };
    let place = Place {
        pack,
        span: sentence.span,
    };
    let expected = notation::expected(&value.value, kind, levels);
    if expected.is_none() {
        mistakes.add(no_value(
            Place {
                pack,
                span: value.span,
            },
            &value.value,
            kind,
            levels,
            mistakes,
        ));
    }
    let Some((text, evidence)) = marked(&sentence.value) else {
        let message = "the sentence does not mark its evidence";
        let error = mistakes.error(Mistake::BadExample, place, message, "one [[ ]] is needed");
        mistakes.add(error.help("put the words that make the claim in [[ ]], once"));
        return None;
    };
    Some(Reads {
        text,
        evidence,
        value: expected?,
        place,
    })
}

fn no_value(
    place: Place,
    value: &str,
    kind: ValueKind,
    levels: &[String],
    mistakes: &Mistakes<'_>,
) -> super::RuleError {
    let help = match kind {
        ValueKind::Count | ValueKind::Percent => {
            "4000, 10000..12000, ~4000, >=20, >20, <=20, <20, 12%".to_owned()
        }
        ValueKind::Money => "20000000 USD, 300..400 EUR, ~50 EGP".to_owned(),
        ValueKind::Measure => "45 kilogram, 300..400 kilometre, >=20".to_owned(),
        ValueKind::Date => "2024-11-02, 2024-11, 2024-11-02..2024-11-05".to_owned(),
        ValueKind::Time => "14:30 or 2024-11-02T14:30".to_owned(),
        ValueKind::State => {
            let names = notation::MODALITIES.map(|(name, _)| name);
            let all: Vec<_> = levels.iter().map(String::as_str).chain(names).collect();
            format!("one of {}, or `not` and one of them", all.join(", "))
        }
        ValueKind::Entity => "an id of an entity, or its words".to_owned(),
    };
    let message = format!("`{value}` is no value of this claim");
    mistakes
        .error(Mistake::BadExample, place, message, "not understood")
        .help(help)
}

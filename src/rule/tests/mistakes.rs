//! Every kind of mistake: its message, and the words that its label covers.

use super::{claim, mistakes, set};
use crate::rule::{Mistake, RuleError};

/// The one mistake of `pack`.
fn check(pack: &str, mistake: Mistake, message: &str, labelled: &str) {
    let found = mistakes(&[pack]);
    let told: Vec<_> = found
        .iter()
        .map(|e| (e.mistake, e.message.as_str(), e.labelled()))
        .collect();
    assert_eq!(told, [(mistake, message, labelled)], "{pack}");
}

fn help(error: &RuleError) -> String {
    error.help_text().unwrap_or_default().to_owned()
}

#[test]
fn syntax() {
    let given = "claims:\n  قتل:\n    tests:\n      - expect: none\n        given:\n          - قناة, 2024: قال: نعم\n";
    let colon = "no valid YAML: mapping values are not allowed in this context";
    check(given, Mistake::Syntax, colon, ": نعم");
    let open = "claims:\n  قتل: {rejects: [\"لا]}\n  b: {}\n";
    check(
        open,
        Mistake::Syntax,
        "no valid YAML: unclosed quote",
        "\"لا]}",
    );
}

#[test]
fn keys() {
    let unknown = "unknown key `valeu`";
    let pack = "claims:\n  a: {valeu: count, cue: {en: x}}\n";
    check(pack, Mistake::UnknownKey, unknown, "valeu");
    assert_eq!(help(&mistakes(&[pack])[0]), "did you mean `value`?");
    let pack = "terms:\n  person: {iss: x, en: person}\n";
    check(pack, Mistake::UnknownKey, "unknown key `iss`", "iss");
    assert_eq!(help(&mistakes(&[pack])[0]), "did you mean `is`?");
    let pack =
        "claims:\n  قتلى: {value: state, cue: {en: x}}\n  قتلى: {value: state, cue: {en: y}}\n";
    check(pack, Mistake::DuplicateKey, "`قتلى` stands twice", "قتلى");
    let pack = claim("cue: {ar: قتل}");
    check(&pack, Mistake::DuplicateKey, "`cue` stands twice", "cue");
}

#[test]
fn types() {
    let wrong = "expected a phrase or a list of phrases, found map";
    let pack = "claims:\n  a: {value: state, cue: {ar: {قتل: x}}}\n";
    check(pack, Mistake::WrongType, wrong, "{قتل: x}");
    let pack = claim("grows: maybe");
    check(&pack, Mistake::WrongType, "expected true or false", "maybe");
    let pack = claim("tolerance: [5]");
    check(&pack, Mistake::WrongType, "expected a text", "[5]");
    let pack = "claims:\n  a: {value: cuont, cue: {en: x}}\n";
    check(pack, Mistake::BadValue, "unknown value `cuont`", "cuont");
    assert_eq!(help(&mistakes(&[pack])[0]), "did you mean `count`?");
}

#[test]
fn references() {
    let term = "terms:\n  soldier: {en: soldier}\n";
    let pack = format!("{term}{}", claim("of: soldeir"));
    let message = "no term or class is named `soldeir`";
    check(&pack, Mistake::UnknownReference, message, "soldeir");
    assert_eq!(help(&mistakes(&[&pack])[0]), "did you mean `soldier`?");
    let claims = [("like", "casualties"), ("part_of", "casualties")];
    for (key, to) in claims {
        let message = format!("no claim is named `{to}`");
        check(
            &claim(&format!("{key}: {to}")),
            Mistake::UnknownReference,
            &message,
            to,
        );
    }
    let pack = "terms:\n  soldier: {is: persn, en: x}\n";
    check(
        pack,
        Mistake::UnknownReference,
        "no term is named `persn`",
        "persn",
    );
    let pack = "entities:\n  موسكو: {is: city, in: روسيا, ar: موسكو}\n";
    check(
        pack,
        Mistake::UnknownReference,
        "no entity is named `روسيا`",
        "روسيا",
    );
    let pack = "entities:\n  moscow: {is: ctiy, en: Moscow}\n";
    check(
        pack,
        Mistake::UnknownReference,
        "no class or term is named `ctiy`",
        "ctiy",
    );
}

#[test]
fn circles() {
    let rule =
        |name: &str, keys: &str| format!("  {name}: {{value: count, cue: {{en: x}}, {keys}}}\n");
    let circle = |key: &str| {
        let (a, b) = (
            rule("a", &format!("{key}: b")),
            rule("b", &format!("{key}: a")),
        );
        format!("claims:\n{a}{b}")
    };
    check(
        &circle("like"),
        Mistake::Cycle,
        "`like` goes in a circle: a → b → a",
        "b",
    );
    check(
        &circle("part_of"),
        Mistake::Cycle,
        "`part_of` goes in a circle: a → b → a",
        "b",
    );
    let pack = "terms:\n  a: {is: a, en: x}\n";
    check(pack, Mistake::Cycle, "`is` goes in a circle: a → a", "a");
    let pack = "entities:\n  x: {is: city, in: y, en: X}\n  y: {is: city, in: x, en: Y}\n";
    check(
        pack,
        Mistake::Cycle,
        "`in` goes in a circle: x → y → x",
        "y",
    );
}

#[test]
fn phrases() {
    let empty = |p: &str| format!("`{p}` holds no word, so no text can match it");
    check(
        "claims:\n  a: {value: count, cue: {ar: [«قتل», «»]}}\n",
        Mistake::EmptyPhrase,
        &empty("«»"),
        "«»",
    );
    let pack = claim("phrase: {en: \"{actor} … {object}\"}");
    check(
        &pack,
        Mistake::EmptyPhrase,
        &empty("{actor} … {object}"),
        "{actor} … {object}",
    );
    let pack = claim("phrase: {en: \"{acter} blamed\"}");
    check(
        &pack,
        Mistake::BadValue,
        "no slot is named `acter`",
        "acter",
    );
    let pack = claim("except: {de: tue}");
    check(
        &pack,
        Mistake::UnknownLanguage,
        "no language has the code `de`",
        "de",
    );
}

#[test]
fn phrases_that_no_text_can_match() {
    let refuses = |phrase: &str, why: &str, labelled: &str| {
        let pack = format!("claims:\n  a: {{value: count, cue: {{ar: [قتل, \"{phrase}\"]}}}}\n");
        let message = format!("`{phrase}` {why}");
        check(&pack, Mistake::EmptyPhrase, &message, labelled);
    };
    let gap = "has a gap without words on both sides, so no text can match it";
    refuses("سحب …", gap, "…");
    refuses("سحب … … قوات", gap, "…");
    let sign = "holds a sign that stands for nothing here";
    refuses("قتل|جرح", sign, "|");
    refuses("سحب ... قوات", sign, "...");
    refuses("قتل*", sign, "*");
    let letter = "holds a letter of its own, so no text can match it";
    refuses("تصدى ل", letter, "تصدى ل");
    refuses("", "holds no word, so no text can match it", "\"\"");
    refuses("ـ", "holds no word, so no text can match it", "ـ");
}

#[test]
fn regular_expressions() {
    let regex = |pattern: &str| claim(&format!("regex: {{ar: '{pattern}'}}"));
    let bad = |pattern: &str, message: &str, labelled: &str| {
        check(&regex(pattern), Mistake::BadRegex, message, labelled);
    };
    bad("قتل (?<من>.+)", "no slot is named `من`", "من");
    bad("(قتل|جرح", "unclosed group", "(");
    bad(
        "قَتل",
        "`َ` stands in no folded text, so nothing can match it",
        "َ",
    );
    bad(".*", "the expression matches nothing at all", ".*");
}

#[test]
fn the_value_of_an_example_has_a_unit_that_is_known() {
    let pack = "claims:\n  a: {value: money, cue: {en: cost}, reads: [{\"It cost [[$20]].\": 20 dollar}]}\n";
    check(
        pack,
        Mistake::BadExample,
        "`20 dollar` is no value of this claim",
        "20 dollar",
    );
    set(&[&pack.replace("20 dollar", "20 USD")]);
}

#[test]
fn units_and_lints_are_known() {
    let pack = "claims:\n  a: {value: measure, unit: kilometer, cue: {en: x}}\n";
    check(
        pack,
        Mistake::UnknownReference,
        "no unit is named `kilometer`",
        "kilometer",
    );
    assert_eq!(help(&mistakes(&[pack])[0]), "did you mean `kilometre`?");
    let pack = claim("allow: {shared-cues: because}");
    check(
        &pack,
        Mistake::UnknownReference,
        "no lint is named `shared-cues`",
        "shared-cues",
    );
    assert_eq!(help(&mistakes(&[&pack])[0]), "did you mean `shared-cue`?");
}

#[test]
fn a_mistake_hides_none_of_its_own_claim() {
    let pack = "claims:\n  عدد:\n    valeu: count\n    per: place\n    cue: {ar: [قتل, \"…\"]}\n    reads:\n      - \"بلا علامة\": 3\n  b:\n  c: {value: state, cue: {en: x}}\n";
    let told: Vec<_> = mistakes(&[pack])
        .iter()
        .map(|e| e.labelled().to_owned())
        .collect();
    assert_eq!(told, ["valeu", "place", "…", "\"بلا علامة\"", "b"]);
}

#[test]
fn what_yaml_makes_of_a_slip_is_said() {
    let pack = "claims:\n  a:\n    value: count\n     cue: {en: x}\n";
    let message = "the value runs on into the next line";
    check(pack, Mistake::BadValue, message, "count\n     cue");
    check(
        "- a\n- b\n",
        Mistake::WrongType,
        "expected a mapping",
        "- a",
    );
}

#[test]
fn values() {
    let pack = claim("tolerance: 5 kg");
    check(&pack, Mistake::BadValue, "`5 kg` is no tolerance", "5 kg");
    let pack = claim("within: 1 month");
    check(
        &pack,
        Mistake::BadValue,
        "`1 month` is no length of time",
        "1 month",
    );
}

#[test]
fn examples() {
    let given = |item: &str| claim(&format!("tests: [{{expect: agree, given: [{item}]}}]"));
    let form = "an article of `given` is \"OUTLET, DATE: text\"";
    check(
        &given("\"no outlet\""),
        Mistake::BadExample,
        form,
        "\"no outlet\"",
    );
    check(
        &given("\"A, soon: قتل\""),
        Mistake::BadExample,
        "`soon` is no date",
        "soon",
    );
    check(
        &given("[A]"),
        Mistake::WrongType,
        "expected a quoted article: `\"OUTLET, DATE: text\"`, found sequence",
        "[A]",
    );
    check(
        &given("{A: x, B: y}"),
        Mistake::BadExample,
        form,
        "{A: x, B: y}",
    );
    let pack = claim("tests: [{expect: confict, given: [\"A: x\"]}]");
    check(
        &pack,
        Mistake::BadExample,
        "no test can expect `confict`",
        "confict",
    );
    let reads = |item: &str| claim(&format!("reads: [{item}]"));
    let unmarked = "the sentence does not mark its evidence";
    check(
        &reads("{\"قتل أربعة\": 4}"),
        Mistake::BadExample,
        unmarked,
        "\"قتل أربعة\"",
    );
    let message = "`four` is no value of this claim";
    check(
        &reads("{\"[[four]] died\": four}"),
        Mistake::BadExample,
        message,
        "four",
    );
}

#[test]
fn incomplete_rules() {
    check(
        "claims:\n  a: {cue: {en: x}}\n",
        Mistake::IncompleteRule,
        "the claim `a` has no `value`",
        "a",
    );
    let pack = "claims:\n  a: {value: count}\n";
    check(
        pack,
        Mistake::IncompleteRule,
        "nothing makes the claim `a`",
        "a",
    );
    let pack = "entities:\n  moscow: {en: Moscow}\n";
    check(
        pack,
        Mistake::IncompleteRule,
        "the entity `moscow` has no class",
        "moscow",
    );
    let pack = "claims:\n  a: {value: state, ladder: {x: {en: x}}, states: {y: {en: y}}}\n";
    check(
        pack,
        Mistake::IncompleteRule,
        "`a` has both a ladder and states",
        "a",
    );
}

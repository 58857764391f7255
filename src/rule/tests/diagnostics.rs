//! Mistakes of several packs in one run, and what the author sees of them.

use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme};

use super::{claim, mistakes};

#[test]
fn two_packs_with_one_claim() {
    let found = mistakes(&[&claim("one: true"), &claim("one: false")]);
    let [error] = found.as_slice() else {
        panic!("{found:#?}")
    };
    assert_eq!(error.message, "`toll` is a claim of a.yml and of b.yml");
    assert_eq!((error.path(), error.labelled()), ("b.yml", "toll"));
}

#[test]
fn two_packs_that_disagree_on_an_entity() {
    let pack = |class: &str| format!("entities:\n  maan: {{is: {class}, en: Maan}}\n");
    let found = mistakes(&[&pack("city"), &pack("company")]);
    let message = "`is` of `maan` is `company` here and `city` in a.yml";
    assert_eq!(found[0].message, message);
    assert_eq!(found[0].labelled(), "company");
}

#[test]
fn one_mistake_hides_no_other() {
    let shape = "claims:\n  a: {valeu: count}\n  b: {like: a, within: x, cue: {en: x}}\n\nterms:\n  t: {is: [u]}\n  v: {is: none, en: v}\nclams: 1\n";
    let syntax = "claims:\n  broken: \"\n";
    let fine = "claims:\n  c: {like: broken, part_of: nothing, cue: {en: y}}\n";
    let told: Vec<_> = mistakes(&[shape, syntax, fine])
        .iter()
        .map(|e| format!("{} {}", e.path(), e.labelled()))
        .collect();
    assert_eq!(
        told,
        [
            "a.yml valeu",
            "a.yml x",
            "a.yml [u]",
            "a.yml none",
            "a.yml clams",
            "b.yml broken: \"",
            "c.yml nothing"
        ]
    );
}

fn rendered(packs: &[&str]) -> String {
    let theme = GraphicalTheme::unicode_nocolor();
    let handler = GraphicalReportHandler::new_themed(theme).with_width(100);
    let mut out = String::new();
    for error in mistakes(packs) {
        handler
            .render_report(&mut out, &error as &dyn Diagnostic)
            .expect("writing to a string");
    }
    out
}

#[test]
fn the_diagnostic_as_shown() {
    insta::assert_snapshot!(rendered(&["claims:\n  toll:\n    valeu: count\n"]));
    let arabic = "claims:\n  toll:\n    value: count\n    cue: {ar: قتل}\n    reads:\n      - \"أرسلت كوريا 11 ألف جندي\": 11000\n";
    insta::assert_snapshot!(rendered(&[arabic]));
    insta::assert_snapshot!(rendered(&[&claim("one: true"), &claim("one: false")]));
}

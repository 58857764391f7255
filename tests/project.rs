//! Set-ups in, what becomes of findings out.

use gainsay::Engine;
use gainsay::check::Severity;
use gainsay::project::{Found, Project};
use gainsay::rule::{Pack, compile};
use gainsay::source::Document;
use jiff::civil::date;

const GOATS: &str = "terms: {goat: {en: goat}}\nclaims:\n  goats-lost: {value: count, of: goat, cue: {en: lost}, per: [place]}\n";

fn project(text: &str) -> Project {
    Project::read(Pack::new("gainsay.yml", text)).expect("has no mistakes")
}

fn article(outlet: &str, text: &str) -> Document {
    Document {
        outlet: Some(outlet.to_owned()),
        ..Document::of_text(outlet, "en", text)
    }
}

/// The severities of what is left, and the notices, on 2025-03-04.
fn settled(text: &str) -> (Vec<Severity>, Vec<String>) {
    let project = project(text);
    let rules = compile(vec![Pack::new("goats.yml", GOATS)]).expect("compiles");
    let mut documents = vec![
        article("The Herald", "The farm lost 12 goats."),
        article("Post", "The farm lost 40 goats."),
    ];
    project.name_outlets(&mut documents);
    let checked = Engine::new(rules).check_as_one_story(documents);
    assert_eq!(checked.outcome.findings.len(), 1);
    let found = Found {
        documents: &checked.documents,
        claims: &checked.claims,
        findings: &checked.outcome.findings,
    };
    let (left, notices) = project.settle(found, || date(2025, 3, 4));
    let notices = notices.iter().map(|n| format!("{}: {}", n.path, n.problem));
    (left.iter().map(|f| f.severity).collect(), notices.collect())
}

/// What the mistakes of a set-up say, and what they label.
fn mistakes(text: &str) -> Vec<(String, String)> {
    let errors = Project::read(Pack::new("gainsay.yml", text)).expect_err("has mistakes");
    errors
        .iter()
        .map(|e| (e.message.clone(), e.labelled().to_owned()))
        .collect()
}

#[test]
fn a_claim_is_as_loud_as_the_newsroom_wants_it() {
    assert_eq!(
        settled("severity: {goats-lost: advice}").0,
        [Severity::Advice]
    );
    assert_ne!(
        settled("severity: {cows-lost: advice}").0,
        [Severity::Advice]
    );
}

#[test]
fn a_silence_holds_until_its_day() {
    let silence = |outlets: &str, until: &str| {
        settled(&format!(
            "outlets: {{Herald: {{aliases: [the herald]}}}}\nsilence:\n  - {{claim: goats-lost, outlets: [{outlets}], until: {until}, because: one herd}}\n"
        ))
    };
    let held = "gainsay.yml:3: 1 finding held back until 2025-03-04: one herd".to_owned();
    assert_eq!(
        silence("Herald", "2025-03-04"),
        (vec![], vec![held.clone()])
    );
    assert_eq!(
        silence("The Herald, Post", "2025-03-04"),
        (vec![], vec![held])
    );
    let (left, notices) = silence("Herald", "2025-03-03");
    assert_eq!(left.len(), 1);
    assert_eq!(
        notices,
        ["gainsay.yml:3: this silence ended on 2025-03-03; 1 finding shown again: one herd"]
    );
    let (left, notices) = silence("Gazette", "2025-03-04");
    assert_eq!(left.len(), 1);
    assert_eq!(
        notices,
        ["gainsay.yml:3: this silence holds nothing back: one herd"]
    );
}

#[test]
fn outlets_are_known_by_domain_and_by_every_name() {
    let project =
        project("outlets:\n  صوت الوادي: {domains: [valley.example], aliases: [Valley Voice]}\n");
    assert_eq!(project.outlets().of("m.valley.example"), Some("صوت الوادي"));
    assert_eq!(project.outlet("VALLEY voice"), "صوت الوادي");
    assert_eq!(project.outlet("Hill Times"), "Hill Times");
}

#[test]
fn every_mistake_is_told_where_it_stands() {
    let found = mistakes(
        "severty: {}\noutlets: {A: {aliases: [x]}, B: {aliases: [X]}}\nfail-on: errors\nsilence:\n  - {claim: a, until: soon, because: y}\n  - {until: 2025-03-04, because: z}\n",
    );
    let expect = [
        ("unknown key `severty`", "severty"),
        ("`X` is a name of A and of B", "X"),
        ("unknown value `errors`", "errors"),
        ("`soon` is no date", "soon"),
        ("a silence of everything hides what nobody knows yet", "z"),
    ];
    let expect = expect.map(|(message, labelled)| (message.to_owned(), labelled.to_owned()));
    assert_eq!(found, expect);
}

#[test]
fn claims_that_no_pack_defines_are_told() {
    let rules = compile(vec![Pack::new("goats.yml", GOATS)]).expect("compiles");
    let project = project("severity: {goat-lost: error, goats-lost: error}\n");
    let unknown = project.unknown_claims(&rules);
    let told: Vec<_> = unknown
        .iter()
        .map(|e| (e.labelled(), e.help_text()))
        .collect();
    assert_eq!(told, [("goat-lost", Some("did you mean `goats-lost`?"))]);
}

//! What is understood of a sentence, and why: claims with their cues and slots, cues that made none, mentions.

use gainsay::Engine;
use gainsay::annotate::annotate;
use gainsay::claim::{self, Claim, Rejected, Slot, Why};
use gainsay::lexicon::Forms;
use gainsay::report::{self, Arg, Words};
use gainsay::rule::RuleSet;
use gainsay::source::{Document, language_of};
use gainsay::verify;

use super::{section, slot};

/// The explanation of `text`.
pub fn explain(text: &str, rules: RuleSet, words: &Words) -> String {
    let document = Document::of_text("sentence", &language_of(text), text);
    let engine = Engine::new(rules);
    let mut forms = Forms::new(&engine.rules.lexicon);
    let annotated = annotate(&document, &mut forms);
    let claims = claim::claims(&engine.rules, &document, 0, &annotated);
    let rejected = claim::rejected(&engine.rules, &document, &annotated, &claims);
    let made = claims.iter().flat_map(|c| made(&document, c, words));
    let tried = rejected.iter();
    let tried = tried.map(|r| tried_in(&document, &engine.rules, r, words));
    let sections = [
        ("explain-claims", made.collect()),
        ("explain-tried", tried.collect()),
        (
            "explain-understood",
            understood(&engine.rules, &document, &annotated),
        ),
    ];
    let or_none = |lines: Vec<String>| {
        if lines.is_empty() {
            vec![words.say("explain-none", &[])]
        } else {
            lines
        }
    };
    let sections = sections.into_iter();
    sections
        .map(|(title, lines)| section(&words.say(title, &[]), or_none(lines)))
        .collect()
}

/// The mentions, without their places.
fn understood(
    rules: &RuleSet,
    document: &Document,
    annotated: &gainsay::annotate::Annotated,
) -> Vec<String> {
    let mentions = report::mentions(annotated, &rules.rules);
    let mut seen = String::new();
    report::write_mentions(&mut seen, document, &mentions).expect("a string takes all");
    let seen = seen.lines().filter_map(|line| line.split_once('\t'));
    seen.map(|(_, mention)| mention.to_owned()).collect()
}

/// A claim: its words, its value, the cues that made it, its slots.
fn made(document: &Document, claim: &Claim, words: &Words) -> Vec<String> {
    let id = if claim.by_rule {
        "explain-claim"
    } else {
        "explain-claim-open"
    };
    let head = words.say(
        id,
        &[
            ("claim", Arg::Given(&claim.name)),
            ("words", Arg::Given(claim.evidence.of(&document.text))),
        ],
    );
    let quoted = |cue: &String| words.say("explain-quoted", &[("words", Arg::Given(cue))]);
    let reading = words.say(
        "explain-reading",
        &[
            ("value", Arg::Given(&verify::value(claim))),
            (
                "cues",
                Arg::Said(words.list(claim.found_by.cues.iter().map(quoted))),
            ),
        ],
    );
    let more = [reading].into_iter().chain(fillers(claim, words));
    let more = more.chain(voices(claim, words));
    let more = more.map(|line| format!("    {line}"));
    [head].into_iter().chain(more).collect()
}

fn fillers<'a>(claim: &'a Claim, words: &'a Words) -> impl Iterator<Item = String> + 'a {
    Slot::ALL.into_iter().filter_map(|own| {
        let filler = claim.slots.get(own)?;
        let id = if filler.inherited {
            "explain-filler-inherited"
        } else {
            "explain-filler"
        };
        let args = [
            ("slot", Arg::Said(words.name("slot", slot(own)))),
            ("words", Arg::Given(&filler.text)),
            ("id", Arg::Given(&filler.id)),
        ];
        Some(words.say(id, &args))
    })
}

fn voices(claim: &Claim, words: &Words) -> Option<String> {
    let voices = claim.speakers.iter().map(|s| words.given(&s.text));
    let voices = words.strung("explain-by-way", voices);
    (!voices.is_empty()).then(|| words.say("explain-said-by", &[("voices", Arg::Said(voices))]))
}

fn tried_in(document: &Document, rules: &RuleSet, rejected: &Rejected, words: &Words) -> String {
    words.say(
        "explain-no-claim",
        &[
            ("claim", Arg::Given(&rules.rule(rejected.rule).name)),
            ("words", Arg::Given(rejected.span.of(&document.text))),
            ("why", Arg::Said(words.say(why(rejected.why), &[]))),
        ],
    )
}

fn why(why: Why) -> &'static str {
    match why {
        Why::Excepted => "why-excepted",
        Why::InName => "why-in-name",
        Why::OtherWords => "why-other-words",
        Why::NoFigure => "why-no-figure",
        Why::OtherKind => "why-other-kind",
        Why::OtherNoun => "why-other-noun",
        Why::OutOfReach => "why-out-of-reach",
        Why::ActsOnOther => "why-acts-on-other",
        Why::NoTime => "why-no-time",
        Why::NobodyNamed => "why-nobody-named",
        Why::NotAsserted => "why-not-asserted",
    }
}

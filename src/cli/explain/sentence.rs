//! What is understood of a sentence, and why: claims with their cues and slots, cues that made none, mentions.

use std::fmt::Write;

use gainsay::Engine;
use gainsay::annotate::annotate;
use gainsay::claim::{self, Claim, Rejected, Slot, Why};
use gainsay::lexicon::Forms;
use gainsay::report::{self, one_line};
use gainsay::rule::RuleSet;
use gainsay::source::{Document, language_of};
use gainsay::verify;

/// The explanation of `text`.
pub fn explain(text: &str, rules: RuleSet) -> String {
    let document = Document::of_text("sentence", &language_of(text), text);
    let engine = Engine::new(rules);
    let mut forms = Forms::new(&engine.rules.lexicon);
    let annotated = annotate(&document, &mut forms);
    let claims = claim::claims(&engine.rules, &document, 0, &annotated);
    let rejected = claim::rejected(&engine.rules, &document, &annotated, &claims);
    let mut out = String::new();
    let made: Vec<String> = claims.iter().map(|c| made(&document, c)).collect();
    section(&mut out, "Claims", &made);
    let tried = rejected.iter().map(|r| tried(&document, &engine.rules, r));
    section(
        &mut out,
        "Cues that made no claim",
        &tried.collect::<Vec<_>>(),
    );
    let mentions = report::mentions(&annotated, &engine.rules.rules);
    let mut seen = String::new();
    report::write_mentions(&mut seen, &document, &mentions).expect("a string takes all");
    let seen = seen.lines().filter_map(|line| line.split_once('\t'));
    let seen: Vec<String> = seen.map(|(_, mention)| mention.to_owned()).collect();
    section(&mut out, "Understood", &seen);
    out
}

fn section(out: &mut String, title: &str, entries: &[String]) {
    writeln!(out, "{title}").expect("a string takes all");
    if entries.is_empty() {
        out.push_str("  none\n");
    }
    for line in entries.iter().flat_map(|entry| entry.lines()) {
        writeln!(out, "  {line}").expect("a string takes all");
    }
    out.push('\n');
}

/// A claim: its words, its value, the cues that made it, its slots.
fn made(document: &Document, claim: &Claim) -> String {
    let words = one_line(claim.evidence.of(&document.text));
    let by = if claim.by_rule {
        ""
    } else {
        " (open: no rule names it)"
    };
    let mut out = format!("{}{by}: “{words}”\n", claim.name);
    let cues: Vec<String> = claim
        .found_by
        .cues
        .iter()
        .map(|c| format!("“{}”", one_line(c)))
        .collect();
    writeln!(
        out,
        "    reads {}; cue {}",
        one_line(&verify::value(claim)),
        cues.join(", ")
    )
    .expect("a string takes all");
    for slot in Slot::ALL {
        if let Some(filler) = claim.slots.get(slot) {
            let name = format!("{slot:?}").to_lowercase();
            let from = if filler.inherited {
                ", from the lead"
            } else {
                ""
            };
            writeln!(
                out,
                "    {name}: “{}” ({}{from})",
                one_line(&filler.text),
                filler.id
            )
            .expect("a string takes all");
        }
    }
    let voices: Vec<String> = claim.speakers.iter().map(|s| one_line(&s.text)).collect();
    if !voices.is_empty() {
        writeln!(out, "    said by {}", voices.join(", by way of ")).expect("a string takes all");
    }
    out
}

fn tried(document: &Document, rules: &RuleSet, rejected: &Rejected) -> String {
    let words = one_line(rejected.span.of(&document.text));
    format!(
        "{}: “{words}”, {}\n",
        rules.rule(rejected.rule).name,
        why(rejected.why)
    )
}

fn why(why: Why) -> &'static str {
    match why {
        Why::Excepted => "an exception of the rule",
        Why::InName => "which is a part of a name",
        Why::OtherWords => "but the words around it do not fit the phrase",
        Why::NoFigure => "but the sentence holds no figure",
        Why::OtherKind => "but no figure of the kind that the rule takes stands in the sentence",
        Why::OtherNoun => "but no figure counts what the rule is about",
        Why::OutOfReach => "but the figure stands too far away, or belongs to another cue",
        Why::ActsOnOther => "but what it must act on is not named near it",
        Why::NoTime => "but the sentence tells no day or hour",
        Why::NobodyNamed => "but nobody is named who fills the role",
        Why::NotAsserted => {
            "but nobody asserts it, or what must be known to compare it is not told"
        }
    }
}

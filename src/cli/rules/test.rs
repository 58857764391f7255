//! `gainsay rules test`: the examples of packs, once or whenever a pack is saved.

use std::thread::sleep;
use std::time::Duration;

use gainsay::Engine;
use gainsay::error::Error;
use gainsay::report::{Words, one_line};
use gainsay::rule::{Pack, RuleSet};
use gainsay::verify::{self, Failure, FailureKind, Results};
use serde_json::json;

use super::super::output::ReaderArgs;
use super::super::{CLEAN, FINDINGS, Result, output};
use super::{Format, Loaded, Packs, count, line};

/// Which packs, and how to show what comes of their examples.
#[derive(Debug, clap::Args)]
#[command(after_help = STATUS)]
pub struct Args {
    #[command(flatten)]
    packs: Packs,
    /// How to show what comes of them
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Run again whenever a pack is saved, until interrupted
    #[arg(long)]
    watch: bool,
}

const STATUS: &str = "\
An example that fails is missing (expected, not found) or noisy (found, not expected). [[ ]] marks the words in
question, as `reads` does.
Exit status: 0 all examples came out as they say, 1 some did not, 2 a pack does not compile.";

/// How often the packs are looked at. Reading them costs next to nothing, and no way of saving goes unseen.
const LOOK: Duration = Duration::from_millis(300);

/// Runs the examples.
pub fn run(args: &Args, reader: &ReaderArgs) -> Result {
    if args.watch {
        watch(args, &reader.note_words())
    } else {
        once(args, args.packs.read()?)
    }
}

fn once(args: &Args, packs: Vec<Pack>) -> Result {
    let loaded = Loaded::new(packs)?;
    let own = loaded.own;
    let engine = Engine::new(loaded.rules);
    let results = verify::verify(&engine, |rule| rule.place.pack < own);
    let text = match args.format {
        Format::Text => text(&engine.rules, &results),
        Format::Json => json(&engine.rules, &results),
    };
    output::write(None, &text)?;
    Ok(if results.failures.is_empty() {
        CLEAN
    } else {
        FINDINGS
    })
}

/// Never comes back: what cannot be read or compiled is told, and read again once it is saved.
fn watch(args: &Args, words: &Words) -> Result {
    let mut last: Option<std::result::Result<Vec<Pack>, String>> = None;
    loop {
        let packs = args.packs.read();
        let now = packs
            .as_ref()
            .map(Clone::clone)
            .map_err(ToString::to_string);
        if last.as_ref() != Some(&now) {
            last = Some(now);
            if let Err(error) = packs.and_then(|packs| once(args, packs)) {
                stop_if_closed(error, words)?;
            }
        }
        sleep(LOOK);
    }
}

/// Where nobody reads what is written, nobody waits for it.
fn stop_if_closed(error: Error, words: &Words) -> std::result::Result<(), Error> {
    if matches!(error, Error::Write { .. }) {
        return Err(error);
    }
    output::error(error, words);
    Ok(())
}

fn text(rules: &RuleSet, results: &Results) -> String {
    let failures = results.failures.iter().map(|f| shown(rules, f));
    failures.chain([summary(results)]).collect()
}

/// `file:line: missing rule`, which editors can follow, then the texts and what came of them.
fn shown(rules: &RuleSet, failure: &Failure) -> String {
    let (path, line) = line(rules, failure.place);
    let kind = kind(failure.kind);
    let texts: Vec<String> = failure
        .texts
        .iter()
        .map(|t| match &t.outlet {
            Some(outlet) => format!("  {outlet}: {}\n", one_line(&t.shown())),
            None => format!("  {}\n", one_line(&t.shown())),
        })
        .collect();
    let texts = texts.concat();
    let (expected, found) = (one_line(&failure.expected), one_line(&failure.found));
    format!(
        "{path}:{line}: {kind} {}\n{texts}  expected {expected}; found {found}\n\n",
        failure.rule
    )
}

fn kind(kind: FailureKind) -> &'static str {
    match kind {
        FailureKind::Missing => "missing",
        FailureKind::Noisy => "noisy",
    }
}

/// How many there are of a kind.
fn of(results: &Results, kind: FailureKind) -> usize {
    results.failures.iter().filter(|f| f.kind == kind).count()
}

fn summary(results: &Results) -> String {
    let (missing, noisy) = (
        of(results, FailureKind::Missing),
        of(results, FailureKind::Noisy),
    );
    let passed = results.run - missing - noisy;
    format!(
        "{}: {passed} passed, {missing} missing, {noisy} noisy\n",
        count(results.run, "example")
    )
}

fn json(rules: &RuleSet, results: &Results) -> String {
    let failures: Vec<_> = results
        .failures
        .iter()
        .map(|f| {
            let (path, line) = line(rules, f.place);
            let texts: Vec<_> = f
                .texts
                .iter()
                .map(|t| json!({"outlet": t.outlet, "text": t.shown()}))
                .collect();
            json!({
                "kind": kind(f.kind), "claim": f.rule, "path": path, "line": line,
                "expected": f.expected, "found": f.found, "texts": texts
            })
        })
        .collect();
    let (missing, noisy) = (
        of(results, FailureKind::Missing),
        of(results, FailureKind::Noisy),
    );
    let report = json!({
        "format": "gainsay-rules-test/1", "run": results.run, "passed": results.run - missing - noisy,
        "missing": missing, "noisy": noisy, "failures": failures
    });
    format!("{report:#}\n")
}

//! `gainsay eval`: precision and recall on labelled pairs of texts.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::io::Read;

use clap::ValueEnum;
use gainsay::check::Verdict;
use gainsay::error::Error;
use gainsay::report::{self, Arg, Words, one_line};
use gainsay::source::{Document, Notice, Problem, language_of};
use gainsay::{Checked, Engine};
use rayon::prelude::*;
use serde::Deserialize;
use serde_json::Value;

use super::output::ReaderArgs;
use super::{CLEAN, Result, input, output};

/// What to measure, and how to show it.
#[derive(Debug, clap::Args)]
#[command(after_help = PAIRS)]
pub struct Args {
    /// A file with one pair a line, or - for standard input
    #[arg(value_name = "PAIRS.jsonl")]
    pairs: String,
    /// How to show what is found
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    rules: input::RuleArgs,
    /// Leave out what no rule names
    #[arg(long)]
    rules_only: bool,
    /// How many mistakes to show
    #[arg(long, default_value_t = 10, value_name = "N")]
    mistakes: usize,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Figures, and the worst mistakes with what led to them
    #[default]
    Text,
    /// One object a line, for programs
    Jsonl,
}

const PAIRS: &str = "\
A pair is {\"id\", \"a\", \"b\"} and optionally \"language\" and \"label\". The two texts are taken as one story,
told by two outlets on unknown days. A label of \"contradiction\" or \"conflict\" asks for a finding of kind contradiction,
misquote, dispute or discrepancy; any other label asks for none; a pair without a label is not counted.";

/// Labels that ask for a finding.
const CONFLICT: [&str; 2] = ["contradiction", "conflict"];

#[derive(Deserialize)]
struct Pair {
    #[serde(default)]
    id: Value,
    a: String,
    b: String,
    language: Option<String>,
    label: Option<String>,
}

/// A pair and what came of it.
struct Outcome {
    id: String,
    pair: Pair,
    checked: Checked,
}

/// Measures, and prints the figures or the verdicts.
pub fn run(args: &Args, reader: &ReaderArgs) -> Result {
    let engine = Engine {
        open: !args.rules_only,
        ..Engine::new(args.rules.load(&args.rules.project()?)?)
    };
    let (pairs, notices) = read(&args.pairs)?;
    output::notices(&notices, &reader.note_words());
    let outcomes: Vec<Outcome> = pairs.into_par_iter().map(|p| outcome(&engine, p)).collect();
    let text = match args.format {
        Format::Text => shown(&outcomes, args.mistakes, &reader.words(None)),
        Format::Jsonl => {
            let words = Words::plain();
            outcomes.iter().map(|o| line(o, &words)).collect()
        }
    };
    output::write(None, &text)?;
    Ok(CLEAN)
}

/// Pairs with their ids.
type Pairs = Vec<(String, Pair)>;

/// The pairs of a file with their ids, the number of the line where a pair has none; a line that is no pair is a notice.
fn read(path: &str) -> std::result::Result<(Pairs, Vec<Notice>), Error> {
    let mut text = String::new();
    let got = if path == "-" {
        std::io::stdin().read_to_string(&mut text).map(|_| ())
    } else {
        std::fs::read_to_string(path).map(|read| text = read)
    };
    got.map_err(|source| Error::Read {
        path: path.to_owned(),
        source,
    })?;
    let (mut pairs, mut notices) = (Vec::new(), Vec::new());
    let lines = text.trim_start_matches('\u{feff}').lines().enumerate();
    for (at, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        match serde_json::from_str::<Pair>(line) {
            Ok(pair) => pairs.push((id(&pair.id, at + 1), pair)),
            Err(error) => notices.push(Notice::new(
                format!("{path}:{}", at + 1),
                Problem::NoPair {
                    reason: error.to_string(),
                },
            )),
        }
    }
    Ok((pairs, notices))
}

fn id(given: &Value, line: usize) -> String {
    match given {
        Value::Null => line.to_string(),
        Value::String(id) => id.clone(),
        other => other.to_string(),
    }
}

fn outcome(engine: &Engine, (id, pair): (String, Pair)) -> Outcome {
    let article = |name: &str, text: &String| {
        let language = pair.language.clone().unwrap_or_else(|| language_of(text));
        Document {
            outlet: Some(name.to_owned()),
            ..Document::of_text(name, &language, text.clone())
        }
    };
    let checked = engine.check_as_one_story(vec![article("a", &pair.a), article("b", &pair.b)]);
    Outcome { id, pair, checked }
}

impl Outcome {
    fn conflicts(&self) -> bool {
        let mut findings = self.checked.outcome.findings.iter();
        findings.any(|f| f.kind < Verdict::Update)
    }

    /// Whether a conflict is asked for; `None` without a label.
    fn wanted(&self) -> Option<bool> {
        self.pair
            .label
            .as_deref()
            .map(|label| CONFLICT.contains(&label))
    }

    fn verdict(&self) -> &'static str {
        if self.conflicts() { "conflict" } else { "none" }
    }
}

fn line(outcome: &Outcome, words: &Words) -> String {
    let mut text = String::new();
    let report = outcome.checked.report(&[]);
    report::pair_line(&mut text, &outcome.id, outcome.verdict(), &report, words)
        .expect("writing to a string does not fail");
    text
}

/// Figures, confusion, mistakes.
fn shown(outcomes: &[Outcome], mistakes: usize, words: &Words) -> String {
    let mut out = String::new();
    figures(&mut out, outcomes, words)
        .and_then(|()| confusion(&mut out, outcomes, words))
        .and_then(|()| explain(&mut out, outcomes, mistakes, words))
        .expect("writing to a string does not fail");
    let lines = out.lines().map(|line| words.line(line) + "\n");
    lines.collect()
}

fn figures(out: &mut String, outcomes: &[Outcome], words: &Words) -> std::fmt::Result {
    let count = |wanted, found| {
        let fits = |o: &&Outcome| o.wanted() == Some(wanted) && o.conflicts() == found;
        u32::try_from(outcomes.iter().filter(fits).count()).map_or(f64::INFINITY, f64::from)
    };
    let (hit, alarm, missed) = (count(true, true), count(false, true), count(true, false));
    let share = |part: f64, whole: f64| if whole > 0.0 { part / whole } else { 0.0 };
    let (precision, recall) = (share(hit, hit + alarm), share(hit, hit + missed));
    let f1 = share(2.0 * precision * recall, precision + recall);
    let args = [("precision", precision), ("recall", recall), ("f1", f1)];
    let args = args.map(|(name, share)| (name, Arg::Said(format!("{share:.3}"))));
    let pairs = words.say("pairs", &[("n", Arg::Number(outcomes.len()))]);
    writeln!(out, "{pairs}\n{}", words.say("pairs-figures", &args))
}

/// How often each label met each verdict.
fn confusion(out: &mut String, outcomes: &[Outcome], words: &Words) -> std::fmt::Result {
    let mut table: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    let unlabelled = words.say("pairs-unlabelled", &[]);
    for outcome in outcomes {
        let label = outcome.pair.label.as_deref().unwrap_or(&unlabelled);
        table.entry(label).or_default()[usize::from(outcome.conflicts())] += 1;
    }
    let heads = ["pairs-label", "pairs-conflict", "pairs-none"];
    let [label, conflict, none] = heads.map(|id| words.say(id, &[]));
    writeln!(out, "\n{label:24}{conflict:>10}{none:>10}")?;
    for (label, [none, conflict]) in table {
        writeln!(out, "{:24}{conflict:>10}{none:>10}", one_line(label))?;
    }
    Ok(())
}

/// False alarms, the loudest first, then what was missed and seemed comparable.
fn explain(out: &mut String, outcomes: &[Outcome], most: usize, words: &Words) -> std::fmt::Result {
    let wrong = |wanted: bool| {
        let is = move |o: &&Outcome| o.wanted() == Some(wanted) && o.conflicts() != wanted;
        outcomes.iter().filter(is)
    };
    let mut alarms: Vec<&Outcome> = wrong(false).collect();
    alarms.sort_by_key(|o| o.checked.outcome.findings.first().map(|f| f.kind));
    let mut missed: Vec<&Outcome> = wrong(true).collect();
    missed.sort_by_key(|o| o.checked.outcome.findings.is_empty());
    for (title, list) in [("pairs-alarms", alarms), ("pairs-missed", missed)] {
        let title = words.say(title, &[("n", Arg::Number(list.len()))]);
        writeln!(out, "\n{title}")?;
        for outcome in list.iter().take(most) {
            mistake(out, outcome, words)?;
        }
    }
    Ok(())
}

fn mistake(out: &mut String, outcome: &Outcome, words: &Words) -> std::fmt::Result {
    writeln!(out, "\n  {}", one_line(&outcome.id))?;
    writeln!(out, "    a: {}", one_line(&outcome.pair.a))?;
    writeln!(out, "    b: {}", one_line(&outcome.pair.b))?;
    let report = outcome.checked.report(&[]);
    for finding in report.findings {
        let (kind, message) = (words.kind(finding.kind), words.message(&report, finding));
        writeln!(out, "    {kind}: {}", one_line(&message))?;
        for reason in &finding.reasons {
            writeln!(out, "      {}", one_line(&words.reason(reason)))?;
        }
    }
    Ok(())
}

//! What amounts of articles cost, stage by stage, as a table: `cargo bench --bench amount [news|keys|crowd] [NUMBER…]`. Each row is
//! a run of its own, so that its peak of memory is its own. `news` are articles of 3 kB, six of a story, or those of the folder of
//! `.jsonl` files that `GAINSAY_ARTICLES` names; `keys` are leads alone, five of a story; `crowd` are leads of one story.

#![allow(clippy::print_stdout, reason = "a bench tells what it has measured")]
#![allow(clippy::cast_precision_loss, reason = "no amount here comes near 2^53")]

mod articles;

use std::cell::Cell;
use std::mem;
use std::process::Command;
use std::time::{Duration, Instant};

use gainsay::check::{self, Shelved};
use gainsay::graph::{self, Run, Shelf};
use gainsay::{Corpus, Engine, ROOM, rule};

const NUMBERS: [usize; 5] = [5, 100, 1_000, 10_000, 100_000];
/// So many articles are no more than memory holds.
const HELD: usize = 1_000;
/// Leads of a story, where there are many stories.
const STORY: usize = 5;
/// What kinds of articles there are.
const KINDS: [&str; 3] = ["news", "keys", "crowd"];
/// Set to the kind for the run that measures one row.
const ROW: &str = "GAINSAY_ROW";

fn main() {
    let numbers: Vec<usize> = std::env::args().filter_map(|a| a.parse().ok()).collect();
    if let Ok(kind) = std::env::var(ROW) {
        return row(&kind, numbers[0]);
    }
    let asked = std::env::args().find(|a| KINDS.contains(&a.as_str()));
    let kind = asked.as_deref().unwrap_or(KINDS[0]);
    println!(
        "| articles | MB | start | extract | stories | compare | all | MB/s | ms an article | peak MB | claims | findings |"
    );
    println!("|{}", "---:|".repeat(12));
    let own = std::env::current_exe().expect("a program knows its path");
    let numbers = if numbers.is_empty() {
        NUMBERS.to_vec()
    } else {
        numbers
    };
    for number in numbers {
        let mut run = Command::new(&own);
        let status = run.env(ROW, kind).arg(number.to_string()).status();
        assert!(
            status.is_ok_and(|s| s.success()),
            "the run of {number} failed"
        );
    }
}

fn row(kind: &str, number: usize) {
    let documents = match kind {
        "keys" => articles::short(number, STORY),
        "crowd" => articles::short(number, number),
        _ => articles::of_number(number),
    };
    let bytes = Cell::new(0);
    let documents = documents.inspect(|d| bytes.set(bytes.get() + d.text.len()));
    let mut clock = Clock(Instant::now(), Vec::new());
    let engine = Engine {
        quiet: false,
        ..Engine::new(rule::standard())
    };
    clock.lap();
    let articles = engine.extract_each(documents, || ());
    let found = if number <= HELD {
        held(&engine, Corpus::of_sorted(articles), &mut clock)
    } else {
        let shelf = Shelf::of(articles).expect("there is room");
        shelved(&engine, shelf, &mut clock)
    };
    print(number, bytes.get(), &clock.1, found);
}

/// Articles in memory: how many claims and findings there are.
fn held(engine: &Engine, mut corpus: Corpus, clock: &mut Clock) -> [usize; 2] {
    clock.lap();
    let stories = graph::stories(mem::take(&mut corpus.leads), &engine.counts);
    clock.lap();
    let outcome = check::check(Run {
        rules: &engine.rules,
        documents: &corpus.documents,
        claims: &corpus.claims,
        firsts: &corpus.firsts,
        lineages: &corpus.lineages,
        stories: &stories,
        open: engine.open,
        quiet: engine.quiet,
    });
    clock.lap();
    [outcome.claims, outcome.findings.len()]
}

/// Articles that lie in a file.
fn shelved(engine: &Engine, mut shelf: Shelf, clock: &mut Clock) -> [usize; 2] {
    clock.lap();
    let lineages = graph::lineages(&mem::take(&mut shelf.marks));
    let stories = graph::stories(mem::take(&mut shelf.leads), &engine.counts);
    clock.lap();
    let found = check::check_shelved(Shelved {
        rules: &engine.rules,
        shelf: &shelf,
        stories: &stories,
        lineages: &lineages,
        open: engine.open,
        quiet: engine.quiet,
        room: ROOM,
    });
    clock.lap();
    let outcome = found.expect("the file is there").outcome;
    [outcome.claims, outcome.findings.len()]
}

fn print(number: usize, bytes: usize, laps: &[Duration], [claims, findings]: [usize; 2]) {
    let all: Duration = laps.iter().sum();
    let mega = |bytes: usize| bytes as f64 / 1e6;
    let laps: Vec<String> = laps
        .iter()
        .map(|lap| format!("{:.3}", lap.as_secs_f64()))
        .collect();
    println!(
        "| {number} | {:.1} | {} | {:.3} | {:.1} | {:.2} | {:.0} | {claims} | {findings} |",
        mega(bytes),
        laps.join(" | "),
        all.as_secs_f64(),
        mega(bytes) / all.as_secs_f64(),
        all.as_secs_f64() * 1e3 / number as f64,
        mega(peak().unwrap_or_default()),
    );
}

struct Clock(Instant, Vec<Duration>);

impl Clock {
    fn lap(&mut self) {
        self.1.push(self.0.elapsed());
        self.0 = Instant::now();
    }
}

/// The most memory that this run has held, in bytes; `None` where the system does not tell.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?;
    let kilobytes: usize = line.trim().trim_end_matches(" kB").parse().ok()?;
    Some(kilobytes * 1024)
}

//! What amounts of articles cost, stage by stage, as a table: `cargo bench --bench amount [NUMBER…]`. Each row is a run of
//! its own, so that its peak of memory is its own. `GAINSAY_ARTICLES` names a folder of `.jsonl` files to read instead.

#![allow(clippy::print_stdout, reason = "a bench tells what it has measured")]
#![allow(clippy::cast_precision_loss, reason = "no amount here comes near 2^53")]

mod articles;

use std::process::Command;
use std::time::{Duration, Instant};

use gainsay::check;
use gainsay::graph::{self, ClaimGraph, Run};
use gainsay::rule;
use gainsay::source::Document;
use gainsay::{Corpus, Engine};

const NUMBERS: [usize; 5] = [5, 100, 1_000, 10_000, 100_000];
/// Set for the run that measures one row.
const ROW: &str = "GAINSAY_ROW";

fn main() {
    let numbers: Vec<usize> = std::env::args().filter_map(|a| a.parse().ok()).collect();
    if std::env::var_os(ROW).is_some() {
        return row(numbers[0]);
    }
    println!(
        "| articles | MB | start | extract | stories | graph | compare | all | MB/s | ms an article | peak MB | claims | findings |"
    );
    println!("|{}", "---:|".repeat(13));
    let own = std::env::current_exe().expect("a program knows its path");
    let numbers = if numbers.is_empty() {
        NUMBERS.to_vec()
    } else {
        numbers
    };
    for number in numbers {
        let mut run = Command::new(&own);
        let status = run.env(ROW, "1").arg(number.to_string()).status();
        assert!(
            status.is_ok_and(|s| s.success()),
            "the run of {number} failed"
        );
    }
}

fn row(number: usize) {
    let documents: Vec<Document> = articles::of_number(number);
    let bytes: usize = documents.iter().map(|d| d.text.len()).sum();
    let mut clock = Clock(Instant::now(), Vec::new());
    let engine = Engine::new(rule::standard());
    clock.lap();
    let corpus = Corpus::from_iter(engine.extract(documents));
    clock.lap();
    let stories = graph::stories(&corpus.leads, &engine.counts);
    clock.lap();
    let run = Run {
        rules: &engine.rules,
        documents: &corpus.documents,
        claims: &corpus.claims,
        lineages: &corpus.lineages,
        stories: &stories,
        open: engine.open,
    };
    let mut graph = ClaimGraph::new(run);
    clock.lap();
    let findings = check::check(run, &mut graph).findings.len();
    clock.lap();
    let found = [corpus.claims.len(), findings];
    print(number, bytes, &clock.1, found);
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

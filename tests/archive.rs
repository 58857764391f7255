//! What is found of an article does not depend on how much else is read with it, nor on when its claims were extracted, nor on
//! how many machines share the work.

#[path = "../benches/articles/generated.rs"]
mod generated;

use std::collections::{BTreeMap, BTreeSet};

use gainsay::check::Verdict;
use gainsay::graph::Counts;
use gainsay::report::{Report, claim_line, read_claims, write_findings_jsonl};
use gainsay::source::{self, Document, Options, Published};
use gainsay::{Checked, Engine, Extracted, rule};
use jiff::ToSpan;
use jiff::civil::date;
use serde_json::Value;

/// Bytes of the beginning of a generated article: its lead.
const LEAD: usize = 600;

fn engine() -> Engine {
    Engine::new(rule::standard())
}

fn examples() -> Vec<Document> {
    let folder = format!("{}/examples", env!("CARGO_MANIFEST_DIR"));
    let (inputs, _) = source::paths(&[folder]).expect("the examples are there");
    source::read(&inputs, &Options::default(), || {}).0
}

/// The leads of so many generated articles.
fn leads(number: usize) -> Vec<Document> {
    let lead = |whole: Document| {
        let mut ends = (0..=LEAD).rev();
        let end = ends
            .find(|end| whole.text.is_char_boundary(*end))
            .unwrap_or(0);
        let short = Document::of_text(whole.id.clone(), &whole.language, &whole.text[..end]);
        Document {
            outlet: whole.outlet,
            published: whole.published,
            ..short
        }
    };
    generated::generated(number).map(lead).collect()
}

/// The loud findings that touch one of the documents that `own` names, a line each.
fn findings(checked: &mut Checked, own: &BTreeSet<String>) -> Vec<String> {
    checked.retain_touching(|document| own.contains(&document.id));
    let loud = checked.outcome.findings.iter();
    let loud: Vec<_> = loud.filter(|f| f.kind < Verdict::Update).cloned().collect();
    let report = Report {
        findings: &loud,
        ..checked.report(&[])
    };
    let mut text = String::new();
    write_findings_jsonl(&mut text, &report).expect("a string takes all");
    text.lines().map(without_lineages).collect()
}

/// The number of a lineage counts the documents of a run.
fn without_lineages(line: &str) -> String {
    let mut parts = line.split("\"lineage\":\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| {
        out + part.split_once('"').map_or("", |(_, rest)| rest)
    })
}

fn ids(documents: &[Document]) -> BTreeSet<String> {
    documents.iter().map(|d| d.id.clone()).collect()
}

/// True for articles so far apart in time that they tell of two events, whatever they name; the undated ones of the examples
/// tell of none of those that are made here.
fn is_unrelated(a: &Document, b: &Document) -> bool {
    let day = |d: &Document| d.published.as_ref().map(|p| p.date);
    day(a)
        .zip(day(b))
        .is_none_or(|(x, y)| (x - y).get_days().abs() > 31)
}

#[test]
fn two_thousand_other_articles_change_nothing() {
    let engine = engine();
    let all = leads(3_000);
    for story in [examples(), all[..30].to_vec()] {
        let own = ids(&story);
        let alone = findings(&mut engine.check(story.clone()), &own);
        assert!(!alone.is_empty(), "there is something to find");
        let unrelated = |other: &&Document| story.iter().all(|own| is_unrelated(own, other));
        let others: Vec<_> = all.iter().filter(unrelated).take(2_000).cloned().collect();
        assert_eq!(others.len(), 2_000);
        let together = [story, others].concat();
        let found = findings(&mut engine.check(together), &own);
        assert!(
            found == alone,
            "found alone:\n{}\n\nwith others:\n{}",
            alone.join("\n"),
            found.join("\n")
        );
    }
}

/// What `extract` prints of articles.
fn lines(engine: &Engine, documents: &[Document]) -> Vec<String> {
    let mut text = String::new();
    for article in &engine.extract(documents.to_vec()) {
        for number in 0..article.claims.len() {
            claim_line(&mut text, article, number, &engine.rules).expect("a string takes all");
        }
    }
    text.lines().map(str::to_owned).collect()
}

/// The articles of such lines.
fn of_lines(engine: &Engine, lines: impl Iterator<Item = String>) -> Vec<Extracted> {
    let lines = lines.map(|line| (String::new(), Ok(line)));
    let (articles, notices) = read_claims(lines, &engine.rules);
    assert!(notices.is_empty(), "{notices:?}");
    articles
}

#[test]
fn lines_of_claims_give_what_their_articles_give() {
    let engine = engine();
    for documents in [examples(), leads(200), generated::generated(24).collect()] {
        let direct = findings(&mut engine.check(documents.clone()), &ids(&documents));
        assert!(!direct.is_empty(), "there is something to find");
        // Lines of an article may come in any order.
        let lines = lines(&engine, &documents).into_iter().rev();
        let mut checked = engine.compare(of_lines(&engine, lines));
        assert_eq!(findings(&mut checked, &ids(&documents)), direct);
    }
}

/// So many machines.
const MACHINES: u64 = 5;

/// A line of `extract`, with what of it is read to share the work.
struct Shared {
    line: String,
    document: String,
    blocks: BTreeSet<String>,
    words: Vec<String>,
}

impl Shared {
    fn new(line: String) -> Self {
        let claim: Value = serde_json::from_str(&line).expect("a line is JSON");
        let words = |key: &str| -> Vec<String> {
            let list = claim[key].as_array().expect("it is a list").iter();
            list.map(|w| w.as_str().expect("they are words").to_owned())
                .collect()
        };
        let lead = |block: &String| {
            block
                .split_once('/')
                .expect("behind a measure")
                .1
                .to_owned()
        };
        Self {
            document: claim["document"].as_str().expect("it has an id").to_owned(),
            blocks: words("blocks").iter().map(lead).collect(),
            words: words("words"),
            line,
        }
    }

    fn is_for(&self, machine: u64) -> bool {
        self.blocks.iter().any(|key| falls_to(key) == machine)
    }
}

fn falls_to(key: &str) -> u64 {
    key.bytes().map(u64::from).sum::<u64>() % MACHINES
}

/// How many leads have each word.
fn counted(lines: &[Shared]) -> Counts {
    let leads: BTreeMap<&str, &[String]> =
        lines.iter().map(|l| (&*l.document, &*l.words)).collect();
    let mut counts = Counts::default();
    for lead in leads.values().filter(|lead| !lead.is_empty()) {
        counts.articles += 1;
        for word in *lead {
            *counts.words.entry(word.clone()).or_default() += 1;
        }
    }
    counts
}

/// Each article of a group with the first of all that groups join it to.
fn joined(groups: Vec<Vec<String>>) -> BTreeMap<String, String> {
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    for group in groups {
        let known: BTreeSet<String> = group.iter().filter_map(|d| first.get(d)).cloned().collect();
        for joined in first.values_mut().filter(|f| known.contains(*f)) {
            joined.clone_from(&group[0]);
        }
        first.extend(group.iter().map(|d| (d.clone(), group[0].clone())));
    }
    first
}

/// What machines find that share the work as `examples/spark` does.
fn find_on(machine: &Engine, documents: &[Document], shared: &[Shared]) -> BTreeSet<String> {
    let some = |is: &dyn Fn(&Shared) -> bool| {
        let lines: Vec<String> = shared
            .iter()
            .filter(|l| is(l))
            .map(|l| l.line.clone())
            .collect();
        of_lines(machine, lines.into_iter())
    };
    let groups = (0..MACHINES).flat_map(|number| machine.groups(some(&|l| l.is_for(number))));
    let first = joined(groups.collect());
    let found = (0..MACHINES).flat_map(|number| {
        let mine = |l: &Shared| {
            first
                .get(&l.document)
                .is_some_and(|f| falls_to(f) == number)
        };
        let mut checked = machine.compare(some(&mine));
        findings(&mut checked, &ids(documents))
    });
    found.collect()
}

/// Two articles on one event that name nobody and nothing: they have words in common, no names.
fn nameless() -> [Document; 2] {
    let article = |outlet: &str, text: &str| Document {
        outlet: Some(outlet.to_owned()),
        ..Document::of_text(outlet, "en", text)
    };
    [
        article(
            "Quarry Post",
            "A landslide buried a quarry canteen on 4 March 2021, killing 12 workers, rescuers said.",
        ),
        article(
            "Slate Times",
            "Rescuers said 30 workers were killed when a landslide buried a quarry canteen on 4 March 2021.",
        ),
    ]
}

#[test]
fn machines_that_share_the_work_find_what_one_finds() {
    let engine = engine();
    let made = [leads(360), nameless().to_vec()].concat();
    for (documents, needs_counts) in [(examples(), false), (made, true)] {
        let direct = findings(&mut engine.check(documents.clone()), &ids(&documents));
        let direct: BTreeSet<String> = direct.into_iter().collect();
        let shared = lines(&engine, &documents).into_iter().map(Shared::new);
        let shared: Vec<Shared> = shared.collect();
        let machine = Engine {
            counts: counted(&shared),
            ..self::engine()
        };
        assert!(!direct.is_empty(), "there is something to find");
        assert_eq!(find_on(&machine, &documents, &shared), direct);
        if needs_counts {
            let quarry = |line: &String| line.contains("Quarry Post");
            assert!(direct.iter().any(quarry), "words alone make a story");
            assert_ne!(find_on(&engine, &documents, &shared), direct);
        }
    }
}

#[test]
fn what_a_crowd_leaves_out_is_told() {
    // So many articles on two towns, each so many days behind the last.
    let told = |number: u32, days: i64| {
        let article = |at: u32| {
            let text = format!(
                "A blast in Nairobi, near Mombasa, killed {} people.",
                at + 3
            );
            let date = date(2001, 1, 1) + (i64::from(at) * days).days();
            let id = format!("{at:03}");
            Document {
                outlet: Some(id.clone()),
                published: Some(Published {
                    text: date.to_string(),
                    date,
                    at: None,
                }),
                ..Document::of_text(id, "en", text)
            }
        };
        let checked = engine().check((0..number).map(article).collect());
        let notices = checked.notices.iter().map(|n| n.problem.to_string());
        notices.collect::<Vec<_>>().join("\n")
    };
    assert_eq!(told(100, 0), "");
    assert!(told(130, 0).contains("no more than the 100 nearest in time"));
    assert_eq!(told(20, 40), "");
    let later = told(30, 40);
    assert!(
        later.contains("“mombasa” and “nairobi”") && later.contains("20 nearest of other months"),
        "{later}"
    );
}

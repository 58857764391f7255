//! What a fuzzer drives: each target takes any bytes, and panics where something does not hold that must hold for all of them.

use std::sync::LazyLock;

use gainsay::annotate::annotate;
use gainsay::error::Error;
use gainsay::graph::ClaimGraph;
use gainsay::lexicon::Forms;
use gainsay::project::Project;
use gainsay::report::{self, Bidi, Digits, Drawn, Locale, Only, Report, Style, Words};
use gainsay::rule::{self, Pack};
use gainsay::source::{Document, Part, documents};
use gainsay::text::{Span, key, light, sentences, tokens};
use gainsay::{Engine, lint};

pub type Target = fn(&[u8]);

/// Every target by its name.
pub const ALL: [(&str, Target); 6] = [
    ("reading", reading),
    ("words", words),
    ("numbers", numbers),
    ("times", times),
    ("rules", rules),
    ("writers", writers),
];

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(rule::standard()));

/// Names whose suffixes say how to read a file.
const NAMES: [&str; 13] = [
    "a.txt",
    "a.md",
    "a.html",
    "a.jsonl",
    "a.json",
    "a.csv",
    "a.tsv",
    "a.xml",
    "a.txt.gz",
    "a.jsonl.gz",
    "a.csv.gz",
    "a.xml.gz",
    "-",
];

/// Bytes → articles. The first byte picks the format.
pub fn reading(data: &[u8]) {
    let Some((format, bytes)) = data.split_first() else {
        return;
    };
    let (found, _) = documents(NAMES[usize::from(*format) % NAMES.len()], bytes);
    for document in found {
        let mut end = 0;
        for Part { span, .. } in &document.parts {
            assert!(end <= span.start && span.start <= span.end, "{document:?}");
            assert!(document.text.get(span.start..span.end).is_some());
            end = span.end;
        }
    }
}

/// Folding, tokens, sentences.
pub fn words(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (folded, merged) = (light(&text), key(&text));
    assert_eq!(light(&folded), folded, "folding twice changes nothing");
    assert_eq!(key(&merged), merged, "folding twice changes nothing");
    let tokens = tokens(&text, Span::new(0, text.len()));
    in_order(&text, tokens.iter().map(|t| t.span));
    let sentences = sentences(&text, &tokens, |_| false);
    in_order(&text, sentences.iter().map(|s| s.span));
}

/// Spans follow one another and are cut between characters.
fn in_order(text: &str, spans: impl Iterator<Item = Span>) {
    let mut end = 0;
    for span in spans {
        assert!(end <= span.start, "{span:?} overlaps the one before");
        assert!(text.get(span.start..span.end).is_some(), "{span:?}");
        end = span.end;
    }
}

/// Figures and what they may stand for.
pub fn numbers(data: &[u8]) {
    let document = document(data);
    let mut forms = Forms::new(&ENGINE.rules.lexicon);
    for quantity in annotate(&document, &mut forms).quantities {
        let span = quantity.span;
        assert!(document.text.get(span.start..span.end).is_some());
        for interval in [quantity.hard, quantity.soft] {
            let ends = interval.low.zip(interval.high);
            assert!(ends.is_none_or(|(low, high)| low <= high), "{quantity:?}");
        }
    }
}

/// Days and hours.
pub fn times(data: &[u8]) {
    let document = document(data);
    let mut forms = Forms::new(&ENGINE.rules.lexicon);
    for time in annotate(&document, &mut forms).times {
        let span = time.span;
        assert!(document.text.get(span.start..span.end).is_some());
        let ends = time.when.earliest.zip(time.when.latest);
        assert!(ends.is_none_or(|(from, to)| from <= to), "{time:?}");
    }
}

/// A text of the language that the first byte picks.
fn document(data: &[u8]) -> Document {
    let (language, text) = data.split_first().unwrap_or((&0, &[]));
    let language = ["en", "ar", "fr"][usize::from(*language) % 3];
    Document::of_text("a", language, String::from_utf8_lossy(text))
}

/// Rule packs and the set-up: what is wrong is told on its place.
pub fn rules(data: &[u8]) {
    let pack = Pack::new("fuzz.yml", String::from_utf8_lossy(data).into_owned());
    match rule::compile(vec![pack.clone()]) {
        Ok(rules) => drop(lint::lint(&rules)),
        Err(errors) => drop(format!(
            "{:?}",
            miette::Report::new(Error::Rules { errors })
        )),
    }
    let _ = Project::read(pack);
}

/// Two articles that disagree, with the text in all that a report repeats: outlet, headline, address, speaker, sentence.
pub fn writers(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut fields = text.splitn(5, '\n').map(str::to_owned);
    let mut field = || fields.next().unwrap_or_default();
    let (outlet, title, url, speaker, tail) = (field(), field(), field(), field(), field());
    let article = |id: &str, dead: u32| Document {
        outlet: Some(format!("{outlet}{id}")),
        title: Some(title.clone()),
        url: Some(url.clone()),
        ..Document::of_text(
            format!("{title}{id}"),
            "en",
            format!(
                "The blast in Nairobi killed {dead} people on 3 May 2023, {speaker} said. {tail}"
            ),
        )
    };
    let (checked, graph) = ENGINE.connect(vec![article("a", 12), article("b", 30)], || ());
    let report = checked.report(&[]);
    for words in WORDS.iter() {
        write(&report, words);
        drawn(&graph, &report, words);
    }
}

/// Those of both languages, for screens that reorder and for those that do not.
static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| {
    let words =
        |locale| [Bidi::Plain, Bidi::Isolates].map(|bidi| Words::new(locale, Digits::Latn, bidi));
    [Locale::En, Locale::Ar]
        .into_iter()
        .flat_map(words)
        .collect()
});

fn write(report: &Report, words: &Words) {
    lines(report, words);
    json(report, words);
    rows(report, words);
    let html = text(|out| report::write_html(out, report, words));
    assert!(html.trim_end().ends_with("</html>"));
    assert!(html.matches("<script").count() <= 1, "a script of ours");
    assert!(!html.to_lowercase().contains("href=\"javascript"));
}

/// A writer's text.
fn text(write: impl FnOnce(&mut String) -> std::fmt::Result) -> String {
    let mut out = String::new();
    write(&mut out).expect("a string takes all");
    out
}

/// What people read in lines: nothing in it acts on a terminal.
fn lines(report: &Report, words: &Words) {
    let terminal = text(|out| report::write_terminal(out, report, Style::plain(words)));
    let markdown = text(|out| report::write_markdown(out, report, words));
    let claims = text(|out| report::write_claims_table(out, report, words));
    let findings = text(|out| report::write_findings_table(out, report, words));
    for shown in [terminal, markdown, claims, findings] {
        let acts = shown.chars().find(|c| c.is_control() && *c != '\n');
        assert_eq!(acts, None, "{shown:?}");
        assert!(!shown.contains(['\u{202d}', '\u{202e}']), "{shown:?}");
    }
}

fn json(report: &Report, words: &Words) {
    let one = text(|out| report::write_json(out, report));
    let sarif = text(|out| report::write_sarif(out, report, words));
    let findings = text(|out| report::write_findings_jsonl(out, report));
    for object in [one.as_str(), &sarif].into_iter().chain(findings.lines()) {
        serde_json::from_str::<serde_json::Value>(object).expect("it is JSON");
    }
}

/// Every row has the columns of the headings, and no cell is a formula.
fn rows(report: &Report, words: &Words) {
    let claims = text(|out| report::write_claims_csv(out, report, words, false));
    let findings = text(|out| report::write_findings_csv(out, report, words, false));
    for shown in [claims, findings] {
        for row in csv::Reader::from_reader(shown.as_bytes()).records() {
            let row = row.expect("rows are of one length");
            let begins = |cell: &&str| cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
            let number = |cell: &str| cell.parse::<f64>().is_ok();
            let formula = row.iter().filter(begins).find(|cell| !number(cell));
            assert_eq!(formula, None, "{row:?}");
        }
    }
}

fn drawn(graph: &ClaimGraph, report: &Report, words: &Words) {
    for only in [Only::All, Only::Conflicts] {
        let drawn = Drawn::new(graph, report, words, only);
        let dot = text(|out| report::write_dot(out, &drawn));
        assert!(dot.trim_end().ends_with('}'));
        let json = text(|out| report::write_graph_json(out, &drawn));
        serde_json::from_str::<serde_json::Value>(&json).expect("it is JSON");
        let graphml = text(|out| report::write_graphml(out, &drawn));
        let mut xml = quick_xml::Reader::from_str(&graphml);
        while xml.read_event().expect("it is XML") != quick_xml::events::Event::Eof {}
    }
}

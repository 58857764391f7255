//! Cases in Markdown: articles in, findings out. Each `##` section of a file in `tests/cases` is one case; a fenced
//! `article` block is an article (its head lines, `---`, its text), the `findings` block says what is to be found, and
//! that nothing else is:
//!
//! ```text
//! contradiction/dispute claim: "words of one side" | "words of another" ~ "words that fit several"
//! ```

use std::fmt::Write;
use std::path::{Path, PathBuf};

use gainsay::check::{Finding, Verdict};
use gainsay::report::Words;
use gainsay::source::{Document, documents};
use gainsay::text::Span;
use gainsay::{Checked, Engine, rule};

struct Case {
    name: String,
    articles: Vec<String>,
    findings: Vec<String>,
}

#[test]
fn every_case_comes_out_as_it_says() {
    let engine = Engine::new(rule::compile(rule::embedded()).expect("the embedded packs compile"));
    let (mut failures, mut run) = (String::new(), 0);
    for file in files() {
        for case in cases(&file) {
            run += 1;
            if let Err(why) = check(&engine, &case) {
                writeln!(failures, "{}: {}: {why}", file.display(), case.name)
                    .expect("a string takes all");
            }
        }
    }
    assert!(run > 0, "there are cases");
    assert!(failures.is_empty(), "of {run} cases failed:\n{failures}");
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("tests/cases is there")
        .map(|e| e.expect("it can be read").path())
        .collect();
    files.sort();
    files
}

fn cases(file: &Path) -> Vec<Case> {
    let text = std::fs::read_to_string(file).expect("a case file can be read");
    text.split("\n## ").skip(1).map(case).collect()
}

fn case(section: &str) -> Case {
    let name = section.lines().next().unwrap_or_default().to_owned();
    let blocks = |kind: &str| -> Vec<String> {
        let open = format!("```{kind}\n");
        section
            .split(&open)
            .skip(1)
            .map(|b| b.split("\n```").next().unwrap_or_default().to_owned())
            .collect()
    };
    let findings = blocks("findings")
        .concat()
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty() && *l != "none")
        .map(str::to_owned)
        .collect();
    Case {
        name,
        articles: blocks("article"),
        findings,
    }
}

fn check(engine: &Engine, case: &Case) -> Result<(), String> {
    let articles = case
        .articles
        .iter()
        .enumerate()
        .flat_map(|(n, a)| documents(&format!("{n}.txt"), format!("---\n{a}").as_bytes()).0);
    let checked = engine.check(articles.collect());
    let mut loud: Vec<&Finding> = checked
        .outcome
        .findings
        .iter()
        .filter(|f| f.kind < Verdict::Update)
        .collect();
    for expected in &case.findings {
        let at = loud
            .iter()
            .position(|f| is(&checked, f, expected))
            .ok_or_else(|| format!("missing {expected}; found {}", shown(&checked, &loud)))?;
        loud.remove(at);
    }
    if loud.is_empty() {
        Ok(())
    } else {
        Err(format!("noisy: {}", shown(&checked, &loud)))
    }
}

fn is(checked: &Checked, finding: &Finding, expected: &str) -> bool {
    let (head, quotes) = expected
        .split_once(": ")
        .expect("a findings line has a colon");
    let (kinds, claims) = head
        .split_once(' ')
        .expect("a findings line names kind and claim");
    let (sides, fits) = quotes.split_once(" ~ ").unwrap_or((quotes, ""));
    let kind = format!("{:?}", finding.kind).to_lowercase();
    let names: Vec<&str> = finding
        .sides
        .iter()
        .flat_map(|s| &s.claims)
        .map(|&c| checked.claims[c].name.as_str())
        .collect();
    let places: Vec<Vec<(usize, Span)>> = sides
        .split(" | ")
        .map(|q| find(checked, unquote(q)))
        .collect();
    let held: Vec<Option<usize>> = places
        .iter()
        .map(|p| side_of(checked, finding, p))
        .collect();
    let apart = held.iter().all(Option::is_some)
        && held.iter().enumerate().all(|(n, h)| !held[..n].contains(h));
    let fit = fits.is_empty() || touches(checked, &finding.fits, &find(checked, unquote(fits)));
    kinds.split('/').any(|k| k == kind)
        && claims.split('/').any(|c| names.contains(&c))
        && apart
        && fit
}

fn unquote(words: &str) -> &str {
    words.trim().trim_matches('"')
}

fn find(checked: &Checked, words: &str) -> Vec<(usize, Span)> {
    let all = checked.documents.iter().enumerate();
    all.filter_map(|(n, d)| {
        d.text
            .find(words)
            .map(|at| (n, Span::new(at, at + words.len())))
    })
    .collect()
}

fn side_of(checked: &Checked, finding: &Finding, places: &[(usize, Span)]) -> Option<usize> {
    finding
        .sides
        .iter()
        .position(|side| touches(checked, &side.claims, places))
}

fn touches(checked: &Checked, claims: &[usize], places: &[(usize, Span)]) -> bool {
    claims.iter().map(|&c| &checked.claims[c]).any(|c| {
        places
            .iter()
            .any(|(d, span)| *d == c.document && span.overlaps(c.evidence))
    })
}

fn shown(checked: &Checked, findings: &[&Finding]) -> String {
    if findings.is_empty() {
        let claims: Vec<String> = checked
            .claims
            .iter()
            .filter(|c| c.by_rule)
            .map(|c| claim(checked, c))
            .collect();
        let words = Words::plain();
        let ruled_out: Vec<String> = checked
            .outcome
            .findings
            .iter()
            .flat_map(|f| &f.reasons)
            .map(|r| words.reason(r))
            .collect();
        return format!(
            "nothing; claims {}; ruled out: {}",
            claims.join(" "),
            ruled_out.join(" ")
        );
    }
    let sides = |f: &&Finding| {
        let sides: Vec<String> = f
            .sides
            .iter()
            .map(|s| {
                s.claims
                    .iter()
                    .map(|&c| claim(checked, &checked.claims[c]))
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .collect();
        format!("{:?} {}: {}", f.kind, f.claim, sides.join(" | "))
    };
    findings.iter().map(sides).collect::<Vec<_>>().join("; ")
}

fn claim(checked: &Checked, claim: &gainsay::claim::Claim) -> String {
    let document: &Document = &checked.documents[claim.document];
    format!(
        "[{} {:?} {:?}: {}]",
        claim.name,
        claim.polarity,
        claim.modality,
        claim.evidence.of(&document.text)
    )
}

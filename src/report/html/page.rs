//! What all parts of a page refer to: the order and numbers of findings, outlets, claims and speakers, and their anchors.

use std::collections::BTreeSet;

use crate::check::{Finding, Verdict};
use crate::claim::{Claim, Speaker};
use crate::report::safe::one_line;
use crate::report::{Report, Words};
use crate::source::Document;

/// A report on its way to a page.
pub(super) struct Page<'a> {
    /// What is shown.
    pub report: &'a Report<'a>,
    /// In what language.
    pub words: &'a Words,
    /// The findings, the worst first.
    pub findings: Vec<&'a Finding>,
    /// Who publishes the articles, in the order of these; an article of an unknown outlet stands for itself.
    pub outlets: Vec<String>,
    /// The claims that findings are about, by name.
    pub claims: Vec<&'a str>,
    /// Who speaks in findings, in the order of these.
    pub speakers: Vec<&'a Speaker>,
    /// Per document, its outlet.
    outlet_of: Vec<usize>,
    /// Per document, its claims in the order of the text.
    claims_in: Vec<Vec<usize>>,
    /// Per claim, the findings that it is in, the worst first.
    findings_of: Vec<Vec<usize>>,
}

impl<'a> Page<'a> {
    pub(super) fn new(report: &'a Report<'a>, words: &'a Words) -> Self {
        let findings = report.worst_first();
        let mut outlets = Vec::new();
        let outlet_of = report
            .documents
            .iter()
            .map(|d| index(&mut outlets, outlet(d)))
            .collect();
        let outlets = outlets
            .iter()
            .map(|name| one_line(short(name, report.documents)))
            .collect();
        let mut findings_of = vec![Vec::new(); report.claims.len()];
        for (number, finding) in findings.iter().enumerate() {
            finding
                .claims()
                .for_each(|claim| findings_of[claim].push(number));
        }
        let mut claims_in = vec![Vec::new(); report.documents.len()];
        for (index, claim) in report.claims.iter().enumerate() {
            claims_in[claim.document].push(index);
        }
        for claims in &mut claims_in {
            claims.sort_by_key(|claim| (report.claims[*claim].evidence, *claim));
        }
        let claims: BTreeSet<&str> = findings.iter().map(|f| f.claim.as_str()).collect();
        let mut page = Self {
            report,
            words,
            findings,
            outlets,
            claims: claims.into_iter().collect(),
            speakers: Vec::new(),
            outlet_of,
            claims_in,
            findings_of,
        };
        page.speakers = page.heard();
        page
    }

    /// Whoever speaks in a finding, once.
    fn heard(&self) -> Vec<&'a Speaker> {
        let claims = self
            .findings
            .iter()
            .flat_map(|finding| self.claims_of(finding));
        let mut out: Vec<&Speaker> = Vec::new();
        for speaker in claims.filter_map(|claim| claim.speakers.last()) {
            if !out.iter().any(|known| known.id == speaker.id) {
                out.push(speaker);
            }
        }
        out
    }

    /// The sentence of this name.
    pub(super) fn say(&self, id: &str) -> String {
        self.words.say(id, &[])
    }

    /// The sentence of this name about a number of things.
    pub(super) fn count(&self, id: &str, n: usize) -> String {
        self.words.count(id, n)
    }

    /// True where the page runs right to left.
    pub(super) fn is_rtl(&self) -> bool {
        self.words.is_rtl()
    }

    /// The outlet of a document.
    pub(super) fn outlet(&self, document: usize) -> usize {
        self.outlet_of[document]
    }

    /// The claims of a finding.
    pub(super) fn claims_of(&self, finding: &'a Finding) -> impl Iterator<Item = &'a Claim> {
        let claims = self.report.claims;
        finding.claims().map(|claim| &claims[claim])
    }

    /// The claims of a document, in the order of its text.
    pub(super) fn claims_in(&self, document: usize) -> &[usize] {
        &self.claims_in[document]
    }

    /// The findings that a claim is in, the worst first.
    pub(super) fn findings_of(&self, claim: usize) -> &[usize] {
        &self.findings_of[claim]
    }

    /// The worst kind of finding that any of `claims` is in.
    pub(super) fn worst(&self, claims: &[usize]) -> Option<Verdict> {
        let numbers = claims.iter().flat_map(|claim| self.findings_of(*claim));
        numbers.min().map(|number| self.findings[*number].kind)
    }
}

/// Anchors. A claim has one where it is told of, and one where it stands in its article.
impl Page<'_> {
    pub(super) fn finding_anchor(number: usize) -> String {
        format!("f{}", number + 1)
    }

    pub(super) fn article_anchor(document: usize) -> String {
        format!("a{}", document + 1)
    }

    pub(super) fn claim_anchor(claim: usize) -> String {
        format!("c{}", claim + 1)
    }

    pub(super) fn mark_anchor(claim: usize) -> String {
        format!("m{}", claim + 1)
    }

    /// Where the words of a claim lead: to its worst finding, else to what is told of it.
    pub(super) fn target(&self, claim: usize) -> String {
        let finding = self.findings_of(claim).first();
        finding.map_or_else(
            || Self::claim_anchor(claim),
            |number| Self::finding_anchor(*number),
        )
    }
}

/// An outlet, or the name of the file that stands for it, with its folders where another file has that name too.
fn short<'a>(name: &'a str, documents: &[Document]) -> &'a str {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let nameless = |d: &&Document| d.outlet.is_none() && d.path.ends_with(file);
    let paths: BTreeSet<&str> = documents
        .iter()
        .filter(nameless)
        .map(|d| d.path.as_str())
        .collect();
    if paths.len() == 1 && paths.contains(name) {
        file
    } else {
        name
    }
}

fn outlet(document: &Document) -> &str {
    document.outlet.as_deref().unwrap_or(&document.path)
}

/// The place of `name` in `names`, where it is put if it is new.
fn index<'a>(names: &mut Vec<&'a str>, name: &'a str) -> usize {
    names
        .iter()
        .position(|known| *known == name)
        .unwrap_or_else(|| {
            names.push(name);
            names.len() - 1
        })
}

//! Lineages: documents that repeat one text are one voice. What tells a copy is a sample of the runs of words of a text, the
//! same ones of any text that has them (A. Broder, "On the resemblance and containment of documents", 1997).

use petgraph::unionfind::UnionFind;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::annotate::Page;
use crate::text::Kind;

/// Words in a shingle: runs this long are seldom shared by chance.
const SHINGLE: usize = 8;
/// Shingles that are kept of a document, the least ones; all of a short one.
const KEPT: usize = 96;
/// Two documents are one voice when this share of the shorter one's shingles stands in the other.
const SHARED: (usize, usize) = (2, 5);
/// Documents that hold a shingle are laid beside so many of the next that do: copies have many shingles to be found by.
const NEXT: usize = 8;
/// Marks that are laid side by side at once: 64 MB.
const AT_ONCE: usize = 1 << 22;

/// What tells copies of a text: the least of its shingles, sorted, each once.
pub type Marks = Vec<u64>;

/// For each document, by its marks, the index of its voice; the first document of a voice comes first. Whether two documents
/// are one voice depends on nothing else but the documents through which they are.
#[must_use]
pub fn lineages(marks: &[Marks]) -> Vec<usize> {
    let mut voices = UnionFind::new(marks.len());
    let slices = (marks.iter().map(Vec::len).sum::<usize>() / AT_ONCE + 1) as u64;
    for slice in 0..slices {
        for (a, b) in copies(marks, &voices, |mark| mark % slices == slice) {
            voices.union(a, b);
        }
    }
    let mut first: FxHashMap<usize, usize> = FxHashMap::default();
    (0..marks.len())
        .map(|index| *first.entry(voices.find(index)).or_insert(index))
        .collect()
}

/// Documents that share one of the marks that are asked for, and are one voice; those that are known to be are not looked at again.
fn copies(
    marks: &[Marks],
    voices: &UnionFind<usize>,
    asked: impl Fn(u64) -> bool + Sync,
) -> Vec<(usize, usize)> {
    let own = |document: usize| marks[document].iter().copied().filter(|mark| asked(*mark));
    let documents = (0..marks.len()).into_par_iter();
    let held = documents
        .clone()
        .flat_map_iter(|d| own(d).map(move |mark| (mark, d)));
    let mut holders: Vec<(u64, usize)> = held.collect();
    holders.par_sort_unstable();
    let copies = documents.flat_map_iter(|a| {
        let others = beside(&holders, a, own(a)).into_iter();
        let unknown = others.filter(move |b| !voices.equiv(a, *b));
        let copies = unknown.filter(move |b| is_copy(&marks[a], &marks[*b]));
        copies.map(move |b| (a, b))
    });
    copies.collect()
}

/// The documents that a document is laid beside for its marks, each once; `holders` are marks with the documents that hold them,
/// sorted.
fn beside(
    holders: &[(u64, usize)],
    document: usize,
    marks: impl Iterator<Item = u64>,
) -> Vec<usize> {
    let next = |mark: u64| {
        let behind = holders.partition_point(|held| *held <= (mark, document));
        let next = holders[behind..].iter().take(NEXT);
        next.take_while(move |held| held.0 == mark)
            .map(|held| held.1)
    };
    let mut others: Vec<usize> = marks.flat_map(next).collect();
    others.sort_unstable();
    others.dedup();
    others
}

/// True where enough of the marks of one text are marks of the other, among those that would be kept of both.
fn is_copy(a: &[u64], b: &[u64]) -> bool {
    let last = |marks: &[u64]| match marks.len() {
        KEPT.. => marks[KEPT - 1],
        _ => u64::MAX,
    };
    let end = last(a).min(last(b));
    let upto = |marks: &[u64]| marks.partition_point(|m| *m <= end);
    let (a, b) = (&a[..upto(a)], &b[..upto(b)]);
    let shared = shared(a, b);
    shared > 0 && shared * SHARED.1 >= a.len().min(b.len()) * SHARED.0
}

/// How many numbers of the one stand in the other, both of them sorted.
fn shared(mut a: &[u64], mut b: &[u64]) -> usize {
    let mut shared = 0;
    while let ([x, left @ ..], [y, right @ ..]) = (a, b) {
        shared += usize::from(x == y);
        (a, b) = (
            if x <= y { left } else { a },
            if y <= x { right } else { b },
        );
    }
    shared
}

/// The marks of an article. They depend on its text alone; copies have the first of them in common as often as not.
#[must_use]
pub fn marks(page: &Page<'_>) -> Marks {
    let words = page.tokens.iter().enumerate();
    let words = words.filter(|(_, token)| token.kind == Kind::Word);
    let words: Vec<&str> = words.map(|(at, _)| page.key(at)).collect();
    let mut out: Vec<u64> = words.windows(SHINGLE).map(hash).collect();
    out.sort_unstable();
    out.dedup();
    out.truncate(KEPT);
    out
}

fn hash(words: &[&str]) -> u64 {
    use std::hash::{Hash, Hasher};
    let mut hasher = rustc_hash::FxHasher::default();
    words.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::{Marks, lineages};
    use crate::annotate::page;
    use crate::lexicon::{Forms, Lexicon};
    use crate::source::Document;

    /// A text of its own for each number.
    fn text(number: usize, words: usize) -> String {
        let word = |at: usize| format!("w{}x{at} ", number * 31);
        (0..words).map(word).collect()
    }

    fn check(texts: &[String], expect: &[usize]) {
        let lexicon = Lexicon::default();
        let of = |text: &String| -> Marks {
            let document = Document::of_text("a", "en", text.as_str());
            super::marks(&page(&document, &mut Forms::new(&lexicon)))
        };
        let marks: Vec<Marks> = texts.iter().map(of).collect();
        assert_eq!(lineages(&marks), expect);
    }

    #[test]
    fn a_text_within_another_is_one_voice_with_it() {
        let agency = text(1, 300);
        let framed = format!("{} {agency} {}", text(2, 60), text(3, 60));
        check(&[text(4, 300), agency, framed], &[0, 1, 1]);
        check(&[text(1, 20), text(1, 20), text(2, 20)], &[0, 0, 2]);
        check(&[String::new(), String::new()], &[0, 1]);
    }

    #[test]
    fn what_every_article_ends_with_makes_no_copies() {
        let tail = text(0, 30);
        let texts: Vec<_> = (1..100)
            .map(|n| format!("{} {tail}", text(n, 200)))
            .collect();
        check(&texts, &(0..99).collect::<Vec<_>>());
    }

    #[test]
    fn however_often_a_text_is_copied_it_is_one_voice() {
        let texts = (1..200).map(|n| format!("{} {}", text(0, 300), text(n, 40)));
        check(&texts.collect::<Vec<_>>(), &[0; 199]);
    }
}

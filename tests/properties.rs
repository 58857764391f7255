//! What holds for every input. Few cases each, so that the tests stay quick; `PROPTEST_CASES` asks for more.

#[path = "../benches/articles/generated.rs"]
mod generated;

use std::sync::LazyLock;

use gainsay::source::{Document, documents};
use gainsay::{Engine, report, rule};
use proptest::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    Engine::new(rule::compile(rule::embedded()).expect("the embedded packs compile"))
});

/// Pieces that news is made of, so that random texts reach far into the pipeline; `{n}` is a number.
const PIECES: [&str; 30] = [
    "The blast in Nairobi killed {n} people on Friday. ",
    "At least {n} soldiers were wounded near Kursk, Ukraine said. ",
    "Russia denied the claim. ",
    "North Korea will withdraw its forces from Russia. ",
    "Its troops are still in Russia. ",
    "“We lost {n} soldiers,” President Volodymyr Zelensky said on 3 May 2023. ",
    "up to {n},000 ",
    "between {n} and {n} people were killed and {n} wounded ",
    "The death toll rose to {n}. ",
    "In a separate incident, ",
    "أدى انفجار في نيروبي إلى مقتل {n} شخصا يوم الجمعة. ",
    "وقالت أوكرانيا إن {n} جنديا أصيبوا قرب كورسك. ",
    "ونفت روسيا هذا الادعاء. ",
    "أعلنت كوريا الشمالية أنها ستسحب قواتها من روسيا. ",
    "ما زالت قواتها في روسيا. ",
    "ما بين {n} و{n} آلاف جندي ",
    "قتل نحو {n} مدنيا بينهم طفلان في الخرطوم أمس. ",
    "ارتفعت الحصيلة إلى {n} قتيلا، ",
    "ألفا و{n} جندي ",
    "١٢٬٥٠٠ ",
    "and ",
    "لم ",
    "not ",
    ", ",
    "\n\n",
    "«",
    "”",
    "\u{200f}",
    "%",
    "$",
];

fn pieces() -> impl Strategy<Value = String> {
    let number = prop_oneof![4 => 0_u64..100, 1 => any::<u64>()];
    let piece = (prop::sample::select(&PIECES[..]), number)
        .prop_map(|(piece, n)| piece.replace("{n}", &n.to_string()));
    prop::collection::vec(prop_oneof![12 => piece, 1 => any::<String>()], 1..8)
        .prop_map(|pieces| pieces.concat())
}

/// An article with a number for a path.
type Article = (usize, String);

/// An article, with or without what is known of it.
fn article() -> impl Strategy<Value = String> {
    let head = prop::sample::select(
        &[
            "",
            "---\noutlet: A\npublished: 2024-11-02\n---\n",
            "---\noutlet: B\n---\n",
        ][..],
    );
    (head, pieces()).prop_map(|(head, text)| format!("{head}{text}"))
}

fn read(articles: &[Article]) -> Vec<Document> {
    let read = |(number, text): &Article| documents(&format!("{number}.txt"), text.as_bytes()).0;
    articles.iter().flat_map(read).collect()
}

fn json(articles: &[Article]) -> String {
    written(read(articles))
}

fn written(documents: Vec<Document>) -> String {
    let mut out = String::new();
    report::write_json(&mut out, &ENGINE.check(documents).report(&[])).expect("a string takes all");
    out
}

fn pool(threads: usize) -> ThreadPool {
    let pool = ThreadPoolBuilder::new().num_threads(threads);
    pool.build().expect("there are threads")
}

fn on(threads: usize, articles: &[Article]) -> String {
    pool(threads).install(|| json(articles))
}

/// The beginning of a generated article, which holds all that it claims.
fn beginning(whole: Document) -> Document {
    let ends = whole.text.match_indices(['.', '\n']).map(|(at, _)| at + 1);
    let end = ends.take(3).last().unwrap_or(whole.text.len());
    Document {
        outlet: whole.outlet,
        published: whole.published,
        ..Document::of_text(whole.id, &whole.language, &whole.text[..end])
    }
}

fn shuffled() -> impl Strategy<Value = (Vec<Article>, Vec<Article>)> {
    let articles = prop::collection::vec(article(), 2..7)
        .prop_map(|all| all.into_iter().enumerate().collect::<Vec<_>>());
    articles.prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))
}

/// Stories in both languages, told by several outlets each, and the same in another order.
fn news() -> impl Strategy<Value = (Vec<Document>, Vec<Document>)> {
    (12_usize..40).prop_flat_map(|number| {
        let news: Vec<_> = generated::generated(number).map(beginning).collect();
        (Just(news.clone()), Just(news).prop_shuffle())
    })
}

/// Few cases, unless the environment asks for more; what fails becomes a case of its own, not a file of seeds.
fn few() -> ProptestConfig {
    let asked = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    if std::env::var_os("PROPTEST_CASES").is_some() {
        asked
    } else {
        ProptestConfig { cases: 24, ..asked }
    }
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn order_changes_nothing((articles, shuffled) in shuffled()) {
        prop_assert_eq!(json(&articles), json(&shuffled));
    }

    #[test]
    fn threads_change_nothing((articles, shuffled) in shuffled()) {
        prop_assert_eq!(on(1, &articles), on(4, &shuffled));
    }

    #[test]
    fn neither_order_nor_threads_change_what_is_found_of_news((news, shuffled) in news()) {
        let one = pool(1).install(|| written(news));
        prop_assert!(one.contains("\"severity\""), "outlets disagree");
        prop_assert_eq!(one, pool(3).install(|| written(shuffled)));
    }

    #[test]
    fn no_text_panics(texts in prop::collection::vec(prop_oneof![any::<String>(), article()], 1..4)) {
        let articles: Vec<_> = texts.into_iter().enumerate().collect();
        json(&articles);
    }

    #[test]
    fn evidence_lies_in_its_sentence(text in article()) {
        let documents = read(&[(0, text)]);
        let articles = ENGINE.extract(documents);
        for (document, claim) in articles.iter().flat_map(|a| a.claims.iter().map(move |c| (&a.document, c))) {
            let sentence = document.text.get(claim.sentence.start..claim.sentence.end);
            let evidence = document.text.get(claim.evidence.start..claim.evidence.end);
            prop_assert!(sentence.is_some(), "the sentence of {claim:?} is cut on a character");
            prop_assert!(evidence.is_some_and(|e| !e.is_empty()), "the evidence of {claim:?} is cut on a character");
            let inside = claim.sentence.start <= claim.evidence.start && claim.evidence.end <= claim.sentence.end;
            prop_assert!(inside, "{claim:?}");
            let part = document.parts.iter().any(|p| p.span.start <= claim.sentence.start && claim.sentence.end <= p.span.end);
            prop_assert!(part, "{claim:?} lies outside the article");
        }
    }
}

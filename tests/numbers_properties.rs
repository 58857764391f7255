//! What holds for the numbers of any text.

use gainsay::annotate::page;
use gainsay::annotate::quantity::{Quantity, quantities};
use gainsay::lexicon::{Builder, Forms, Lexicon};
use gainsay::source::Document;
use gainsay::text::Span;
use proptest::prelude::*;
use rust_decimal::Decimal;
use std::sync::LazyLock;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Builder::new().finish());

/// What real numbers are made of, in orders that no writer would choose.
const SOUP: [&str; 48] = [
    "ألف",
    "ألفا",
    "مئة",
    "و",
    "ونصف",
    "بين",
    "من",
    "إلى",
    "أكثر",
    "لا",
    "أقل",
    "ثلاثة",
    "عشر",
    "مليون",
    "دولار",
    "الـ",
    "٥٠",
    "٪",
    "السابع",
    "نحو",
    "12",
    "1,200",
    "43.799",
    "0",
    "99999999999999999999999999",
    "1/2",
    "½",
    "-",
    "–",
    "$",
    "%",
    "more than",
    "at least",
    "two",
    "hundred",
    "million",
    "and a half",
    "to",
    "of the",
    "dozens",
    "third",
    "(",
    ")",
    ".",
    ",",
    "\n",
    "m",
    "€",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn any_text_has_ordered_spans_on_its_boundaries(text in "\\PC{0,60}") {
        holds(&text);
    }

    #[test]
    fn so_has_a_soup_of_number_words(words in prop::collection::vec((prop::sample::select(&SOUP[..]), any::<bool>()), 0..24)) {
        let text: String = words.iter().flat_map(|(w, gap)| [*w, if *gap { " " } else { "" }]).collect();
        holds(&text);
    }

    #[test]
    fn figures_with_separators_read_back(n in 0u64..2_000_000_000_000) {
        for text in [grouped(n, ','), grouped(n, '٬'), grouped(n, ',').chars().map(arabic_digit).collect()] {
            reads(&text, "ar", n.into());
        }
        reads(&grouped(n, ','), "en", n.into());
    }

    #[test]
    fn decimals_read_back(n in 0i64..1_000_000, scale in 1u32..3) {
        let value = Decimal::new(n, scale);
        reads(&format!("{value}%"), "en", value);
        reads(&format!("{value} بالمئة"), "ar", value);
    }

    #[test]
    fn english_words_read_back(n in 0u64..1_000_000_000_000) {
        for hundreds in [" ", ", "] {
            reads(&english(n, hundreds), "en", n.into());
        }
    }

    #[test]
    fn arabic_words_read_back(n in 0u64..1_000_000_000) {
        reads(&arabic(n, Noun::Masculine), "ar", n.into());
    }

    #[test]
    fn arabic_words_beside_a_feminine_noun_read_back(n in 1u64..1_000_000) {
        let text = arabic(n, Noun::Feminine);
        reads(&text, "ar", n.into());
        reads(&text.replace("ون", "ين").replace("مئتان", "مئتين").replace("ألفان", "ألفين"), "ar", n.into());
    }
}

fn holds(text: &str) {
    for language in ["ar", "en"] {
        let mut last = 0;
        for q in read(text, language) {
            assert!(
                q.span.start >= last && q.span.end <= text.len(),
                "{text:?}: {:?}",
                q.span
            );
            assert!(text.is_char_boundary(q.span.start) && text.is_char_boundary(q.span.end));
            assert!(!q.span.is_empty() && q.hard.low.zip(q.hard.high).is_none_or(|(a, b)| a <= b));
            last = q.span.end;
        }
    }
}

fn reads(text: &str, language: &str, value: Decimal) {
    let found = read(text, language);
    let values: Vec<_> = found.iter().map(|q| q.written.low).collect();
    assert_eq!(values, [Some(value)], "{text}");
    assert_eq!(found[0].span, Span::new(0, text.len()), "{text}");
}

fn read(text: &str, language: &str) -> Vec<Quantity> {
    let document = Document::of_text("row", language, text);
    let mut forms = Forms::new(&LEXICON);
    quantities(&page(&document, &mut forms))
}

fn grouped(n: u64, mark: char) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(c);
    }
    out
}

fn arabic_digit(c: char) -> char {
    c.to_digit(10)
        .and_then(|d| char::from_u32('٠' as u32 + d))
        .unwrap_or(c)
}

const UNITS: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];

/// In words, with what stands between a multiplier and hundreds behind it.
fn english(n: u64, hundreds: &str) -> String {
    let part = |n: u64, scale: u64, word: &str| {
        let rest = match n % scale {
            0 => String::new(),
            rest @ 1..100 => format!(" {}", english(rest, hundreds)),
            rest => format!("{hundreds}{}", english(rest, hundreds)),
        };
        format!("{} {word}{rest}", english(n / scale, hundreds))
    };
    let below = |n| english(n, hundreds);
    match n {
        0..20 => UNITS[usize::try_from(n).unwrap()].to_owned(),
        20..100 if n.is_multiple_of(10) => TENS[usize::try_from(n / 10).unwrap()].to_owned(),
        20..100 => format!(
            "{}-{}",
            TENS[usize::try_from(n / 10).unwrap()],
            below(n % 10)
        ),
        100..1_000 if n.is_multiple_of(100) => format!("{} hundred", below(n / 100)),
        100..1_000 => format!("{} hundred and {}", below(n / 100), below(n % 100)),
        1_000..1_000_000 => part(n, 1_000, "thousand"),
        1_000_000..1_000_000_000 => part(n, 1_000_000, "million"),
        _ => part(n, 1_000_000_000, "billion"),
    }
}

const ARABIC_UNITS: [&str; 13] = [
    "صفر",
    "واحد",
    "اثنان",
    "ثلاثة",
    "أربعة",
    "خمسة",
    "ستة",
    "سبعة",
    "ثمانية",
    "تسعة",
    "عشرة",
    "أحد عشر",
    "اثنا عشر",
];
const ARABIC_TENS: [&str; 10] = [
    "",
    "",
    "عشرون",
    "ثلاثون",
    "أربعون",
    "خمسون",
    "ستون",
    "سبعون",
    "ثمانون",
    "تسعون",
];
const ARABIC_HUNDREDS: [&str; 10] = [
    "",
    "مئة",
    "مئتان",
    "ثلاثمئة",
    "أربعمئة",
    "خمسمئة",
    "ستمئة",
    "سبعمئة",
    "ثمانمئة",
    "تسعمئة",
];

/// As beside a feminine noun, whose form the units below a hundred take.
const ARABIC_FEMININE: [&str; 13] = [
    "صفر",
    "واحدة",
    "اثنتان",
    "ثلاث",
    "أربع",
    "خمس",
    "ست",
    "سبع",
    "ثماني",
    "تسع",
    "عشر",
    "إحدى عشرة",
    "اثنتا عشرة",
];

/// What a number counts.
#[derive(Clone, Copy)]
enum Noun {
    Masculine,
    Feminine,
}

fn arabic(n: u64, noun: Noun) -> String {
    let at = |n: u64| usize::try_from(n).unwrap();
    let (units, one, ten) = match noun {
        Noun::Masculine => (ARABIC_UNITS, "واحد", "عشر"),
        Noun::Feminine => (ARABIC_FEMININE, "إحدى", "عشرة"),
    };
    match n {
        0..13 => units[at(n)].to_owned(),
        13..20 => format!("{} {ten}", units[at(n - 10)]),
        20..100 if n.is_multiple_of(10) => ARABIC_TENS[at(n / 10)].to_owned(),
        20..100 if n % 10 == 1 => format!("{one} و{}", ARABIC_TENS[at(n / 10)]),
        20..100 => format!("{} و{}", units[at(n % 10)], ARABIC_TENS[at(n / 10)]),
        100..1_000 if n.is_multiple_of(100) => ARABIC_HUNDREDS[at(n / 100)].to_owned(),
        100..1_000 => format!(
            "{} و{}",
            ARABIC_HUNDREDS[at(n / 100)],
            arabic(n % 100, noun)
        ),
        1_000..1_000_000 => arabic_scaled(n, noun, 1_000, ["ألف", "ألفان", "آلاف", "ألفا"]),
        _ => arabic_scaled(n, noun, 1_000_000, ["مليون", "مليونان", "ملايين", "مليونا"]),
    }
}

fn arabic_scaled(n: u64, noun: Noun, scale: u64, [one, two, few, many]: [&str; 4]) -> String {
    let count = n / scale;
    let counted = arabic(count, Noun::Masculine);
    let head = match count {
        1 => one.to_owned(),
        2 => two.to_owned(),
        3..=10 => format!("{counted} {few}"),
        _ if count.is_multiple_of(100) => format!("{counted} {one}"),
        _ => format!("{counted} {many}"),
    };
    match n % scale {
        0 => head,
        rest => format!("{head} و{}", arabic(rest, noun)),
    }
}

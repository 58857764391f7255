//! The corpora of numbers: one row, one string, exactly one reading.

use gainsay::annotate::interval::Interval;
use gainsay::annotate::page;
use gainsay::annotate::quantity::{Quantity, quantities};
use gainsay::lexicon::{Builder, Forms, Lexicon};
use gainsay::source::Document;
use gainsay::text::Span;
use rust_decimal::Decimal;

#[test]
fn english_numbers() {
    check_all("en", include_str!("corpus/numbers.en.tsv"), 400);
}

#[test]
fn arabic_numbers() {
    check_all("ar", include_str!("corpus/numbers.ar.tsv"), 400);
}

#[test]
fn french_numbers() {
    check_all("fr", include_str!("corpus/numbers.fr.tsv"), 60);
}

#[test]
fn a_comma_stands_between_two_numbers_where_the_second_does_not_go_on_the_first() {
    for (text, values) in [
        (
            "Four thousand, six hundred of whom were children",
            "4000 600",
        ),
        ("Five thousand, ten thousand and then more", "5000 10000"),
        ("Six thousand, two of them officers", "6000 2"),
        ("بعد ستة آلاف، مئتان منهم أطفال", "6000 200"),
    ] {
        let lexicon = Builder::new().finish();
        let document = Document::of_text("row", "en", text.to_owned());
        let mut forms = Forms::new(&lexicon);
        let read = quantities(&page(&document, &mut forms));
        let read: Vec<String> = read.iter().map(notation).collect();
        assert_eq!(read.join(" "), values, "{text}");
    }
}

fn check_all(language: &str, rows: &str, least: usize) {
    let lexicon = Builder::new().finish();
    let rows = rows
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'));
    let (count, wrong) = rows.fold((0, Vec::new()), |(count, mut wrong), row| {
        wrong.extend(check(&lexicon, language, row).err());
        (count + 1, wrong)
    });
    assert!(count >= least, "{count} rows are too few");
    assert!(
        wrong.is_empty(),
        "{} of {count} rows\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// One row: its surface must read as its value, at the marked place or as a whole.
fn check(lexicon: &Lexicon, language: &str, row: &str) -> Result<(), String> {
    let mut cells = row.split('\t');
    let (marked, value) = (
        cells.next().unwrap_or_default(),
        cells.next().unwrap_or_default(),
    );
    let extra = cells.next().unwrap_or_default();
    let document = Document::of_text("row", language, marked.replace(['⟦', '⟧'], ""));
    let mut forms = Forms::new(lexicon);
    let page = page(&document, &mut forms);
    let found = quantities(&page);
    let shown: Vec<_> = found
        .iter()
        .map(|q| format!("{} = {}", q.span.of(page.text), notation(q)))
        .collect();
    let fail = |what: &str| Err(format!("{row}: {what}, read {shown:?}"));
    if value == "none" {
        return if found.is_empty() {
            Ok(())
        } else {
            fail("nothing expected")
        };
    }
    let [q] = found.as_slice() else {
        return fail("one reading expected");
    };
    if notation(q) != value {
        return fail("another value");
    }
    if q.span != place(marked) {
        return fail("another place");
    }
    for (name, expect) in extra.split(' ').filter_map(|e| e.split_once(':')) {
        let is = match name {
            "noun" => q.noun.map_or(String::new(), |at| page.word(at).to_owned()),
            _ => serde_json::to_value(q.part)
                .unwrap()
                .as_str()
                .unwrap()
                .to_owned(),
        };
        if is != expect {
            return fail(&format!("{name} is {is}"));
        }
    }
    Ok(())
}

/// The marked bytes of a surface, as they stand once the marks are gone.
fn place(marked: &str) -> Span {
    match (marked.find('⟦'), marked.find('⟧')) {
        (Some(start), Some(end)) => Span::new(start, end - '⟦'.len_utf8()),
        _ => Span::new(0, marked.len()),
    }
}

/// `12`, `[20,30] range`, `(600,) more-than`, `5 percent`, `7 ordinal`.
fn notation(q: &Quantity) -> String {
    let hedge = q
        .hedge
        .and_then(|h| serde_json::to_value(h).ok())
        .and_then(|v| v.as_str().map(str::to_owned));
    let unit = q.unit.as_ref().map(|u| u.name.clone());
    let ordinal = q.ordinal.then(|| "ordinal".to_owned());
    [Some(interval(&q.written)), hedge, unit, ordinal]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

fn interval(i: &Interval) -> String {
    let end =
        |end: Option<Decimal>| end.map_or(String::new(), |d| d.round_dp(4).normalize().to_string());
    if i.is_point() && !i.low_open && !i.high_open {
        return end(i.low);
    }
    let (low, high) = (
        i.low_open || i.low.is_none(),
        i.high_open || i.high.is_none(),
    );
    format!(
        "{}{},{}{}",
        if low { '(' } else { '[' },
        end(i.low),
        end(i.high),
        if high { ')' } else { ']' }
    )
}

//! How the bytes of a file are written: told by its byte-order mark, by what it declares, else by what its bytes look like.

use std::string::FromUtf8Error;
use std::sync::LazyLock;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use regex::bytes::Regex;

use super::problem::Problem;

/// The text of a file.
#[derive(Debug)]
pub(super) struct Decoded {
    /// As it is on disk where that is UTF-8, byte-order mark included.
    pub text: String,
    /// In how many places the bytes stand for no character; the text has � there.
    pub broken: usize,
}

/// The text that `bytes` are.
///
/// # Errors
/// Bytes that are no text.
pub(super) fn decode(bytes: Vec<u8>) -> Result<Decoded, Problem> {
    let wide = wide(&bytes);
    let decoded = match String::from_utf8(bytes) {
        Ok(text) if wide.is_none() => Decoded { text, broken: 0 },
        read => {
            let bytes = read.map_or_else(FromUtf8Error::into_bytes, String::into_bytes);
            lossy(&bytes, of(&bytes))
        }
    };
    match no_text(&decoded.text) {
        Some(problem) => Err(problem),
        None => Ok(decoded),
    }
}

/// The encoding of what begins with `head`.
pub(super) fn of(head: &[u8]) -> &'static Encoding {
    let marked = Encoding::for_bom(head).map(|(encoding, _)| encoding);
    marked
        .or_else(|| wide(head))
        .or_else(|| is_utf8(head).then_some(UTF_8))
        .or_else(|| declared(head))
        .unwrap_or_else(|| guessed(head))
}

/// The notice for a text that has � where its bytes stand for no character.
pub(super) fn told_broken(n: usize) -> Option<Problem> {
    (n > 0).then_some(Problem::BrokenCharacters { n })
}

/// `bytes` in `encoding`, with � where they are none.
pub(super) fn lossy(bytes: &[u8], encoding: &'static Encoding) -> Decoded {
    let text = encoding.decode_with_bom_removal(bytes).0.into_owned();
    Decoded {
        broken: text.matches('�').count(),
        text,
    }
}

/// UTF-16 without a byte-order mark: every other byte is the upper half of an Arabic or Latin character.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(TOLD_WITHIN)];
    let upper = |from: usize| {
        let bytes = head.iter().skip(from).step_by(2);
        bytes.filter(|b| matches!(b, 0x00 | 0x06)).count()
    };
    let pairs = head.len() / 2;
    let most = |count: usize| count * 10 > pairs * 8;
    match (head.contains(&0), most(upper(0)), most(upper(1))) {
        (true, true, false) => Some(UTF_16BE),
        (true, false, true) => Some(UTF_16LE),
        _ => None,
    }
}

/// UTF-8, perhaps broken in places: with ten whole characters beyond ASCII for one that is not.
fn is_utf8(head: &[u8]) -> bool {
    let chunks = head.utf8_chunks();
    let (whole, broken) = chunks.fold((0, 0), |(whole, broken), chunk| {
        let beyond = chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        (
            whole + beyond,
            broken + usize::from(!chunk.invalid().is_empty()),
        )
    });
    whole >= 10 * broken
}

/// The encoding that a page or an XML file names in its head.
fn declared(head: &[u8]) -> Option<&'static Encoding> {
    static NAMED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"(?i)(?:<meta[^>]{1,200}?charset|<\?xml[^>]{1,200}?encoding)\s*=\s*["']?\s*([a-z0-9_:-]{1,40})"#)
            .expect("a fixed pattern, used by the tests")
    });
    let found = NAMED.captures(&head[..head.len().min(TOLD_WITHIN)])?;
    let encoding = Encoding::for_label(&found[1])?;
    (encoding.is_ascii_compatible() && encoding != UTF_8).then_some(encoding)
}

/// A declaration stands in the first bytes of a file; browsers look no further than a quarter of it.
const TOLD_WITHIN: usize = 4_096;

fn guessed(head: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(head, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Why this is no text, though its bytes can be read as characters.
fn no_text(text: &str) -> Option<Problem> {
    const OTHERS: [(&str, Problem); 3] = [
        ("%PDF-", Problem::Pdf),
        ("PK\u{3}\u{4}", Problem::Archive),
        ("{\\rtf", Problem::Rtf),
    ];
    let other = OTHERS.iter().find(|(begin, _)| text.starts_with(begin));
    let (mut all, mut control) = (0, 0);
    for c in text.chars().take(LOOKED_AT) {
        all += 1;
        control += usize::from(c.is_control() && !c.is_whitespace());
    }
    let noise = control > 8 && control * 20 > all;
    other
        .map(|(_, problem)| problem.clone())
        .or(noise.then_some(Problem::NoText))
}

/// So many characters tell a text from other bytes.
const LOOKED_AT: usize = 1 << 16;

#[cfg(test)]
mod tests {
    use encoding_rs::{
        Encoding, ISO_8859_6, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256,
    };

    use super::{Problem, decode, of};

    const ARABIC: &str =
        "قتل سبعة أشخاص وأصيب تسعة عشر آخرون في انهيار مبنى شرق المدينة صباح الأحد.";
    const ENGLISH: &str = "The café in the old town burned down – 12 people died.";

    fn check(bytes: Vec<u8>, expect: &str) {
        assert_eq!(decode(bytes).expect("it is text").text, expect);
    }

    fn wide(text: &str, byte: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(byte).collect()
    }

    #[test]
    fn encodings_are_told_by_their_bytes() {
        let encoded =
            |text: &str, encoding: &'static Encoding| encoding.encode(text).0.into_owned();
        check(encoded(ARABIC, WINDOWS_1256), ARABIC);
        check(encoded(ARABIC, ISO_8859_6), ARABIC);
        check(encoded(ENGLISH, WINDOWS_1252), ENGLISH);
        for text in [ARABIC, ENGLISH] {
            check(text.into(), text);
            check(wide(text, u16::to_le_bytes), text);
            check(wide(text, u16::to_be_bytes), text);
            check(wide(&format!("\u{feff}{text}"), u16::to_be_bytes), text);
        }
        check(
            format!("\u{feff}{ARABIC}").into(),
            &format!("\u{feff}{ARABIC}"),
        );
    }

    #[test]
    fn a_declaration_counts_where_the_bytes_are_no_utf_8() {
        let check = |head: &[u8], expect: &'static Encoding| assert_eq!(of(head), expect);
        check(b"<meta charset='windows-1256'>\xc7\xe1", WINDOWS_1256);
        check(
            b"<META content=\"text/html; charset=iso-8859-6\">\xc7",
            ISO_8859_6,
        );
        check(
            b"<?xml version='1.0' encoding=\"windows-1252\"?>\xe9t\xe9",
            WINDOWS_1252,
        );
        check("<meta charset=windows-1256>نهر".as_bytes(), UTF_8);
        check(b"<meta charset=utf-16>\xe9t\xe9 \xe9 caf\xe9", WINDOWS_1252);
        check(b"\xff\xfea\0", UTF_16LE);
        check(b"\xfe\xff\0a", UTF_16BE);
    }

    #[test]
    fn a_text_that_is_broken_in_places_is_still_utf_8() {
        let text = ARABIC.as_bytes();
        assert_eq!(of(&text[..text.len() / 2 - 1]), UTF_8);
        let broken = decode([text, b"\xff ", text].concat()).expect("it is text");
        assert_eq!(broken.text, format!("{ARABIC}� {ARABIC}"));
        assert_eq!(broken.broken, 1);
    }

    #[test]
    fn bytes_that_are_no_text_are_told() {
        let check =
            |bytes: &[u8], expect: Problem| assert_eq!(decode(bytes.to_vec()).err(), Some(expect));
        check(&(0..=255).collect::<Vec<u8>>().repeat(9), Problem::NoText);
        check(&[0; 100], Problem::NoText);
        check(b"%PDF-1.4 Plain words", Problem::Pdf);
        check(b"PK\x03\x04word/document.xml", Problem::Archive);
    }
}

//! The page's words at the end of a text that was crawled into one line.

use super::line::last_stop;
use super::words::WORDS;

/// Where the page's words begin on the last line of an article that was crawled without line ends; its length where there are none.
pub(super) fn tail_of(line: &str) -> usize {
    let sure = WORDS
        .tail_patterns
        .iter()
        .filter_map(|p| p.find(line))
        .map(|found| found.start());
    let line = &line[..sure.min().unwrap_or(line.len())];
    let stop = last_stop(line);
    let words = WORDS
        .loose_tails
        .iter()
        .filter_map(|word| whole_word(&line[stop..], word));
    match words.min() {
        Some(at) if stop > 0 => stop + at,
        _ => line.len(),
    }
}

/// Where `word` stands in `text` as whole words.
fn whole_word(text: &str, word: &str) -> Option<usize> {
    let free = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(word)
        .find(|(at, _)| {
            free(text[..*at].chars().next_back()) && free(text[at + word.len()..].chars().next())
        })
        .map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::tail_of;

    #[test]
    fn tails_within_a_line() {
        let check = |line: &str, expect: &str| assert_eq!(&line[..tail_of(line)], expect);
        check(
            "It rose. Related Bridge Opens in U.S. Town - Reports Tags river",
            "It rose. ",
        );
        check(
            "It rose. Tags river flood Community standardsDiscussion Comment via Facebook",
            "It rose. ",
        );
        check("غمر النهر الحقول. سمات النهر فيضان", "غمر النهر الحقول. ");
        check(
            "It rose. The Related Parties met.",
            "It rose. The Related Parties met.",
        );
        check("No stop Related Tags", "No stop Related Tags");
        check("It rose. Tagsworth left", "It rose. Tagsworth left");
    }
}

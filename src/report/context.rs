//! What stands around the words of a claim in its sentence, no more of it than helps.

/// The end of `before` and the start of `behind`, each of at most `most` characters and cut between words; what is left
/// out is marked with `…`.
pub(super) fn shortened(before: &str, behind: &str, most: usize) -> (String, String) {
    (end_of(before, most), start_of(behind, most))
}

fn end_of(text: &str, most: usize) -> String {
    match text.char_indices().rev().nth(most) {
        Some((at, _)) => {
            let cut = text[at..]
                .find(char::is_whitespace)
                .map_or(at, |space| at + space);
            format!("…{}", &text[cut..])
        }
        None => text.to_owned(),
    }
}

fn start_of(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((at, _)) => {
            let cut = text[..at].rfind(char::is_whitespace).unwrap_or(at);
            format!("{} …", &text[..cut])
        }
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn what_is_far_is_left_out() {
        let (before, behind) = shortened("one two three ", " four five six", 9);
        assert_eq!((before.as_str(), behind.as_str()), ("… three ", " four …"));
        assert_eq!(shortened("a ", " b", 9), ("a ".to_owned(), " b".to_owned()));
        assert_eq!(shortened("قال الرئيس ", "", 8).0, "… الرئيس ");
    }

    #[test]
    fn a_long_word_is_cut() {
        assert_eq!(
            shortened("abcdef", "abcdef", 3),
            ("…cdef".to_owned(), "abc …".to_owned())
        );
    }
}

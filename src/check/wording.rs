//! Things that no pack knows, named by phrases: "the attack on the port", «الهجوم على الميناء».

use crate::text::is_arabic;

/// What the ids of such fillers begin with.
const PREFIX: &str = "words:";

/// Whether two fillers are one, as far as their words tell: those of one language that share no word are two. `None` for
/// two languages, and where one of them is a known thing or a name.
#[must_use]
pub fn alike(a: &str, b: &str) -> Option<bool> {
    let (x, y) = (a.strip_prefix(PREFIX)?, b.strip_prefix(PREFIX)?);
    let shared = x.split(' ').any(|w| y.split(' ').any(|v| v == w));
    let arabic = |words: &str| words.chars().any(is_arabic);
    (shared || arabic(x) == arabic(y)).then_some(shared)
}

/// True for the id of a thing that only its words name.
#[must_use]
pub fn is_wording(id: &str) -> bool {
    id.starts_with(PREFIX)
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn words_tell_within_one_language() {
        assert_eq!(
            alike("words:attack port", "words:attack harbour"),
            Some(true)
        );
        assert_eq!(alike("words:attack port", "words:blackout"), Some(false));
        assert_eq!(alike("words:attack port", "words:هجوم ميناء"), None);
        assert_eq!(alike("words:attack port", "name:kyf"), None);
    }
}

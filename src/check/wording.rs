//! Things that have no entity of their own: those that their words name ("the attack on the port"), and those that are
//! between several ("the treaty of Egypt and Sudan").

use crate::text::is_arabic;

/// What the ids of things begin with that their words name.
const WORDS: &str = "words:";
/// What the ids of things begin with that are between several.
const ALL: &str = "all:";

/// Whether two such fillers are one; `None` where that cannot be told, and where one of them is a known thing or a name.
#[must_use]
pub fn alike(a: &str, b: &str) -> Option<bool> {
    match (a.strip_prefix(ALL), b.strip_prefix(ALL)) {
        (Some(x), Some(y)) => within(x, y),
        _ => worded(a.strip_prefix(WORDS)?, b.strip_prefix(WORDS)?),
    }
}

/// Whoever names fewer parties may mean the same; two that each name one whom the other leaves out do not.
fn within(x: &str, y: &str) -> Option<bool> {
    let holds = |x: &str, y: &str| y.split(' ').all(|w| x.split(' ').any(|v| v == w));
    let (more, less) = (holds(x, y), holds(y, x));
    (more || less || x.contains(' ') && y.contains(' ')).then_some(more || less)
}

/// Words of one language that share none are of two things.
fn worded(x: &str, y: &str) -> Option<bool> {
    let shared = x.split(' ').any(|w| y.split(' ').any(|v| v == w));
    let arabic = |words: &str| words.chars().any(is_arabic);
    (shared || arabic(x) == arabic(y)).then_some(shared)
}

/// True for the id of such a thing.
#[must_use]
pub fn is_wording(id: &str) -> bool {
    id.starts_with(WORDS) || id.starts_with(ALL)
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn a_treaty_is_told_by_its_parties() {
        assert_eq!(alike("all:egypt kenya", "all:egypt kenya"), Some(true));
        assert_eq!(alike("all:egypt kenya", "all:egypt"), Some(true));
        assert_eq!(alike("all:egypt kenya", "all:egypt sudan"), Some(false));
        assert_eq!(alike("all:egypt", "all:sudan"), None);
    }

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

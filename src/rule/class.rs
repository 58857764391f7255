//! Classes of entities. A term may serve as a class too (`is: soldier`); these are there without one.

/// Each class with the wider class that holds it.
const CLASSES: [(&str, Option<&str>); 14] = [
    ("place", None),
    ("country", Some("place")),
    ("region", Some("place")),
    ("city", Some("place")),
    ("sea", Some("place")),
    ("river", Some("place")),
    ("organisation", None),
    ("government-body", Some("organisation")),
    ("party", Some("organisation")),
    ("armed-group", Some("organisation")),
    ("company", Some("organisation")),
    ("outlet", Some("organisation")),
    ("people", None),
    ("person", None),
];

/// The names of all classes.
pub(super) fn names<'a>() -> impl Iterator<Item = &'a str> {
    CLASSES.iter().map(|(name, _)| *name)
}

/// `class` and the classes that hold it, from narrow to wide; empty where there is no such class.
pub(super) fn chain(class: &str) -> impl Iterator<Item = &'static str> {
    std::iter::successors(find(class), |c| c.1.and_then(find)).map(|c| c.0)
}

fn find(class: &str) -> Option<&'static (&'static str, Option<&'static str>)> {
    CLASSES.iter().find(|(name, _)| *name == class)
}

//! Packs: rule files, embedded and given by the user.

use std::sync::Arc;

use super::mistakes::Mistakes;
use super::model::RuleSet;
use super::parse::parse;
use super::spec::PackSpec;
use crate::compiled;

/// One rule file as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// Where it was read, as the user named it; for embedded packs the path in the repository.
    pub path: String,
    /// Its text.
    pub text: Arc<str>,
}

macro_rules! packs {
    ($($path:literal),+ $(,)?) => {
        [$(($path, include_str!(concat!("../../rules/", $path)))),+]
    };
}

/// Every file of `rules/` and `rules/entities/`, by its path there. A test holds the list complete.
const EMBEDDED: [(&str, &str); 25] = packs![
    "entities/countries.yml",
    "entities/cities.yml",
    "entities/organisations.yml",
    "entities/armed-groups.yml",
    "entities/outlets.yml",
    "entities/people.yml",
    "events.yml",
    "diplomacy.yml",
    "people.yml",
    "conflict.yml",
    "attacks.yml",
    "crime.yml",
    "disaster.yml",
    "economy.yml",
    "health.yml",
    "politics.yml",
    "protest.yml",
    "transport.yml",
    "hours.yml",
    "safety.yml",
    "courts.yml",
    "opposites.yml",
    "alternatives.yml",
    "synonyms.yml",
    "reversals.yml",
];

impl Pack {
    /// A pack that the user gives.
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<Arc<str>>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
        }
    }
}

/// The packs in the binary: entities before the rules that speak of them.
#[must_use]
pub fn embedded() -> Vec<Pack> {
    EMBEDDED
        .iter()
        .map(|(path, text)| Pack::new(format!("rules/{path}"), *text))
        .collect()
}

/// The embedded packs as the build has compiled them, without the examples of their rules: what [`super::compile`] makes of
/// [`embedded`] in a hundredth of the time.
#[must_use]
pub fn standard() -> RuleSet {
    compiled::read::<RuleSet>("rules").indexed()
}

/// The embedded packs that hold entities and no claims.
#[must_use]
pub fn embedded_entities() -> Vec<Pack> {
    embedded()
        .into_iter()
        .filter(|p| p.path.starts_with("rules/entities/"))
        .collect()
}

/// The embedded packs beside which `own` can be compiled: all but those of one path with one of them, and those that
/// define a claim which one of them defines.
#[must_use]
pub fn embedded_beside(own: &[Pack]) -> Vec<Pack> {
    let taken: Vec<String> = own.iter().flat_map(claims).collect();
    let free = |pack: &Pack| {
        own.iter().all(|o| o.path != pack.path) && !claims(pack).iter().any(|c| taken.contains(c))
    };
    embedded().into_iter().filter(free).collect()
}

/// The names of the claims that a pack defines, as far as it can be read.
fn claims(pack: &Pack) -> Vec<String> {
    let alone = std::slice::from_ref(pack);
    let spec = parse::<PackSpec>(0, &pack.text, &mut Mistakes::new(alone)).spec;
    spec.claims
        .into_iter()
        .map(|(name, _)| name.value.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{embedded, standard};
    use crate::compiled;
    use crate::rule::compile;

    /// Tables that lie beside the packs.
    const NO_PACKS: [&str; 1] = ["rules/source.yml"];

    #[test]
    fn every_file_is_listed() {
        let listed: BTreeSet<_> = embedded().into_iter().map(|p| p.path).collect();
        let mut there = BTreeSet::new();
        for folder in ["rules", "rules/entities"] {
            let path = format!("{}/{folder}", env!("CARGO_MANIFEST_DIR"));
            for file in std::fs::read_dir(path).expect("the folder is in the repository") {
                let file = file.expect("readable").path();
                let name = file.file_name().unwrap_or_default().to_string_lossy();
                let path = format!("{folder}/{name}");
                if file.extension().is_some_and(|e| e == "yml")
                    && !NO_PACKS.contains(&path.as_str())
                {
                    there.insert(path);
                }
            }
        }
        assert_eq!(listed, there);
    }

    #[test]
    fn every_file_compiles() {
        if let Err(errors) = compile(embedded()) {
            let told: Vec<_> = errors
                .iter()
                .map(|e| format!("{}: {e} at `{}`", e.path(), e.labelled()))
                .collect();
            panic!("{} mistakes:\n{}", told.len(), told.join("\n"));
        }
    }

    /// What packs mean is told in one place: compiling them here gives what the build has made of them.
    #[test]
    fn the_standard_rules_are_those_of_the_packs() {
        let bytes = |rules| postcard::to_stdvec(&rules).expect("rules fit into memory");
        let fresh = bytes(compile(embedded()).expect("the embedded packs compile"));
        assert!(
            fresh == compiled::part("rules"),
            "the build has made something else of the packs"
        );
        assert!(fresh == bytes(standard()), "something is lost on the way");
    }
}

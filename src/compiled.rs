//! What the build has made of `rules/` (`build/main.rs`): reading it costs a hundredth of what the tables themselves do.

use serde::Deserialize;

include!(concat!(env!("OUT_DIR"), "/parts.rs"));

/// The compiled table `name`.
pub(crate) fn read<T: Deserialize<'static>>(name: &str) -> T {
    let part = PARTS.iter().find(|(known, _)| *known == name);
    let (_, bytes) = part.expect("the build has compiled every table");
    postcard::from_bytes(bytes).expect("the build has written what this reads")
}

#[cfg(test)]
mod tests {
    use super::PARTS;
    use crate::rule::{self, RuleSet};

    /// What packs mean is told in one place: compiling them here gives what the build has made of them.
    #[test]
    fn the_compiled_rules_are_those_of_the_packs() {
        let rules = rule::compile(rule::embedded()).expect("the embedded packs compile");
        let bytes = postcard::to_stdvec(&rules).expect("rules fit into memory");
        let part = PARTS.iter().find(|(name, _)| *name == "rules");
        assert!(part.is_some_and(|(_, built)| *built == bytes), "the build has made something else");
        let standard: RuleSet = rule::standard();
        assert_eq!(postcard::to_stdvec(&standard).expect("rules fit into memory"), bytes);
    }
}

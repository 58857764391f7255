//! What the build has made of `rules/` (`build/main.rs`): reading it costs a hundredth of what the tables themselves do.

use serde::Deserialize;

include!(concat!(env!("OUT_DIR"), "/parts.rs"));

/// The compiled table `name`.
pub(crate) fn read<T: Deserialize<'static>>(name: &str) -> T {
    postcard::from_bytes(part(name)).expect("the build has written what this reads")
}

/// Its bytes.
pub(crate) fn part(name: &str) -> &'static [u8] {
    let part = PARTS.iter().find(|(known, _)| *known == name);
    part.expect("the build has compiled every table").1
}

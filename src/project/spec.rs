//! The shape of `gainsay.yml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::rule::{At, Entry, Table, scalar};

/// The set-up of a newsroom.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
#[schemars(rename = "Project")]
pub(super) struct ProjectSpec {
    /// Rule packs beside the embedded ones: files, or folders of them, as seen from the folder of this file.
    pub packs: Vec<At<String>>,
    /// The outlets that the newsroom reads, by the name that reports show.
    pub outlets: Table<OutletSpec>,
    /// How loud findings on a claim are, by the name of the claim.
    pub severity: Table<At<Loudness>>,
    /// The least severity that makes the exit status 1.
    pub fail_on: Option<FailOn>,
    /// Findings that are known and not shown for a while.
    pub silence: Vec<SilenceSpec>,
}

/// What is known of an outlet.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(rename = "Outlet")]
pub(super) struct OutletSpec {
    /// Domains of its pages: an article whose address lies there is by this outlet.
    pub domains: Vec<At<String>>,
    /// Other names that articles give it, in any language.
    pub aliases: Vec<At<String>>,
}

impl Entry for OutletSpec {}
impl Entry for At<Loudness> {}

/// How loud a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Loudness {
    /// Cannot stand as printed.
    Error,
    /// Worth a look.
    Warning,
    /// Good to know.
    Advice,
}

/// The least severity that makes a run fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FailOn {
    /// Contradictions and misquotes.
    Error,
    /// Disputes and discrepancies too.
    Warning,
    /// Findings leave it 0.
    Never,
}

/// A finding that is known.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Silence")]
pub(super) struct SilenceSpec {
    /// The claim that is compared; without it, any.
    pub claim: Option<At<String>>,
    /// Outlets that all stand in the finding; without them, any.
    #[serde(default)]
    pub outlets: Vec<At<String>>,
    /// The last day of the silence: 2025-06-30.
    #[schemars(schema_with = "scalar")]
    pub until: At<String>,
    /// Why it is not shown.
    pub because: At<String>,
}

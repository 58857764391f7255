//! The set-up of a newsroom, `gainsay.yml`: its packs and outlets, how loud its findings are, which are known already.

mod read;
mod silence;
mod spec;

use jiff::civil::Date;
use rustc_hash::FxHashMap;
use schemars::generate::SchemaSettings;

pub use spec::FailOn;

use crate::check::{Finding, Severity, Verdict};
use crate::claim::Claim;
use crate::rule::{Pack, Place, RuleError};
use crate::source::{Document, Notice, Outlets};

/// The name of the file, looked for upwards from the working folder.
pub const FILE: &str = "gainsay.yml";

/// A set-up. The default one asks for nothing.
#[derive(Debug, Default)]
pub struct Project {
    /// Packs beside the embedded ones, as written: paths as seen from the folder of the file.
    pub packs: Vec<String>,
    /// The least severity that makes a run fail, where it is set.
    pub fail_on: Option<FailOn>,
    file: Option<Pack>,
    domains: Vec<(String, String)>,
    aliases: FxHashMap<String, String>,
    severity: Vec<(String, Severity, Place)>,
    silences: Vec<Silence>,
}

/// Findings that are known.
#[derive(Clone, Debug)]
struct Silence {
    claim: Option<String>,
    outlets: Vec<String>,
    until: Date,
    because: String,
    /// What it is about: its claim, else its reason.
    place: Place,
}

/// What a check found, to be settled by a project.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// The articles.
    pub documents: &'a [Document],
    /// Their claims.
    pub claims: &'a [Claim],
    /// What was found between them.
    pub findings: &'a [Finding],
}

impl Project {
    /// Reads the text of `gainsay.yml`.
    ///
    /// # Errors
    ///
    /// Every mistake in it, by place.
    pub fn read(file: Pack) -> Result<Self, Vec<RuleError>> {
        read::project(file)
    }

    /// Which outlet has which domain.
    #[must_use]
    pub fn outlets(&self) -> Outlets {
        self.domains.iter().cloned().collect()
    }

    /// The name that reports show for an outlet, which articles may call otherwise.
    #[must_use]
    pub fn outlet<'a>(&'a self, name: &'a str) -> &'a str {
        let known = self.aliases.get(&read::folded(name));
        known.map_or(name, String::as_str)
    }

    /// Gives the outlets of `documents` the names that reports show.
    pub fn name_outlets(&self, documents: &mut [Document]) {
        for outlet in documents.iter_mut().filter_map(|d| d.outlet.as_mut()) {
            let known = self.outlet(outlet).to_owned();
            *outlet = known;
        }
    }

    /// The findings that are left, each as loud as the newsroom wants it, and what there is to say of those that are not.
    /// `today` tells the day that silences are measured against; it is asked where there are any. What is quiet by its kind stays so.
    #[must_use]
    pub fn settle(
        &self,
        found: Found<'_>,
        today: impl FnOnce() -> Date,
    ) -> (Vec<Finding>, Vec<Notice>) {
        let (mut left, notices) = silence::settle(self, found, today);
        for finding in left.iter_mut().filter(|f| f.kind < Verdict::Update) {
            let own = self
                .severity
                .iter()
                .find(|(claim, ..)| *claim == finding.claim);
            finding.severity = own.map_or(finding.severity, |(_, severity, _)| *severity);
        }
        (left, notices)
    }
}

/// The JSON Schema of `gainsay.yml`, for editors.
#[must_use]
pub fn schema() -> serde_json::Value {
    let settings = SchemaSettings::draft2020_12();
    let mut schema = settings
        .into_generator()
        .into_root_schema_for::<spec::ProjectSpec>();
    schema.insert(
        "title".to_owned(),
        "The set-up of a newsroom for gainsay".into(),
    );
    schema.to_value()
}

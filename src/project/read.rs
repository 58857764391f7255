//! `gainsay.yml` → [`Project`], with every mistake in it.

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::spec::{Loudness, ProjectSpec, SilenceSpec};
use super::{Project, Silence};
use crate::check::Severity;
use crate::rule::{At, Mistake, Mistakes, Pack, Place, RuleError, RuleSet, parse, suggest};
use crate::text;

/// Reads the file.
pub(super) fn project(file: Pack) -> Result<Project, Vec<RuleError>> {
    let files = [file];
    let mut mistakes = Mistakes::new(&files);
    let spec = parse::<ProjectSpec>(0, &files[0].text, &mut mistakes).spec;
    let aliases = aliases(&spec, &mut mistakes);
    let silences = spec.silence.iter();
    let silences = silences
        .filter_map(|s| silence(s, &aliases, &mut mistakes))
        .collect();
    let errors = mistakes.finish();
    if !errors.is_empty() {
        return Err(errors);
    }
    let domains = spec.outlets.into_iter().flat_map(|(name, outlet)| {
        let of = |domain: &At<String>| (domain.value.clone(), name.value.clone());
        outlet.domains.iter().map(of)
    });
    let severity = spec
        .severity
        .into_iter()
        .map(|(claim, loud)| (claim.value.clone(), severity(loud.value), place(claim)));
    let [file] = files;
    Ok(Project {
        packs: spec.packs.iter().map(|p| p.value.clone()).collect(),
        fail_on: spec.fail_on,
        domains: domains.collect(),
        severity: severity.collect(),
        aliases,
        silences,
        file: Some(file),
    })
}

/// A name as it is compared: without marks, accents and letter case.
pub(super) fn folded(name: &str) -> String {
    text::key(name.trim())
}

/// Every name of an outlet with the one that is shown. A name that two outlets have is a mistake.
fn aliases(spec: &ProjectSpec, mistakes: &mut Mistakes<'_>) -> FxHashMap<String, String> {
    let mut out: FxHashMap<String, String> = FxHashMap::default();
    for (name, outlet) in &spec.outlets {
        for alias in [name].into_iter().chain(&outlet.aliases) {
            let known = out.insert(folded(&alias.value), name.value.clone());
            if let Some(other) = known.filter(|other| *other != name.value) {
                let message = format!(
                    "`{}` is a name of {other} and of {}",
                    alias.value, name.value
                );
                let error =
                    mistakes.error(Mistake::DuplicateName, place(alias), message, "here again");
                mistakes.add(error.help("a name tells one outlet: take it out of one of the two"));
            }
        }
    }
    out
}

fn silence(
    spec: &SilenceSpec,
    aliases: &FxHashMap<String, String>,
    mistakes: &mut Mistakes<'_>,
) -> Option<Silence> {
    if spec.claim.is_none() && spec.outlets.is_empty() {
        let message = "a silence of everything hides what nobody knows yet";
        let error = mistakes.error(
            Mistake::IncompleteRule,
            place(&spec.because),
            message,
            "silences what?",
        );
        mistakes.add(error.help("name a `claim`, or `outlets`"));
    }
    let until: Option<Date> = spec.until.value.trim().parse().ok();
    if until.is_none() {
        let message = format!("`{}` is no date", spec.until.value);
        let error = mistakes.error(Mistake::BadValue, place(&spec.until), message, "not a day");
        mistakes.add(error.help("YYYY-MM-DD, such as 2025-06-30: the last day of the silence"));
    }
    let shown = |outlet: &At<String>| {
        let known = aliases.get(&folded(&outlet.value));
        known.unwrap_or(&outlet.value).clone()
    };
    Some(Silence {
        claim: spec.claim.as_ref().map(|c| c.value.clone()),
        outlets: spec.outlets.iter().map(shown).collect(),
        until: until?,
        because: spec.because.value.clone(),
        place: place(spec.claim.as_ref().unwrap_or(&spec.because)),
    })
}

fn severity(loud: Loudness) -> Severity {
    match loud {
        Loudness::Error => Severity::Error,
        Loudness::Warning => Severity::Warning,
        Loudness::Advice => Severity::Advice,
    }
}

fn place<T>(at: &At<T>) -> Place {
    Place {
        pack: 0,
        span: at.span,
    }
}

impl Project {
    /// What names a claim that `rules` do not have.
    #[must_use]
    pub fn unknown_claims(&self, rules: &RuleSet) -> Vec<RuleError> {
        let files: Vec<Pack> = self.file.iter().cloned().collect();
        let mut mistakes = Mistakes::new(&files);
        let loud = self
            .severity
            .iter()
            .map(|(claim, _, place)| (claim, *place));
        let silent = self
            .silences
            .iter()
            .filter_map(|s| Some((s.claim.as_ref()?, s.place)));
        for (claim, place) in loud.chain(silent).filter(|(c, _)| rules.named(c).is_none()) {
            let message = format!("no claim is named `{claim}`");
            let error = mistakes.error(Mistake::UnknownReference, place, message, "not defined");
            let known = rules.rules.iter().map(|r| r.name.as_str());
            let help = suggest(claim, known);
            mistakes
                .add(error.help(
                    help.unwrap_or_else(|| "`gainsay rules list` names them all".to_owned()),
                ));
        }
        mistakes.finish()
    }
}

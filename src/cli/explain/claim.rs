//! What a claim reads, what of it is compared, and when that is reported.

use std::fmt::Write;

use gainsay::rule::{self, Of, Rule, RuleSet, Slot, Tolerance, ValueKind};

/// Words shown of each language; more are counted.
const SHOWN: usize = 12;

/// The explanation of the claim `name`; `None` where no pack defines it.
pub fn explain(name: &str, rules: &RuleSet) -> Option<String> {
    let rule = rules.named(name)?;
    let own = rule::overview(rules)
        .into_iter()
        .find(|o| o.claim == name)?;
    let mut text = format!(
        "{name} ({}:{})\n\nReads: {}.\n",
        own.pack,
        own.line,
        reads(rules, rule)
    );
    for (code, words) in &own.words {
        push(
            &mut text,
            &format!("  words in {code}: {}", shortened(words)),
        );
    }
    for (code, words) in &own.except {
        push(&mut text, &format!("  not in {code}: {}", shortened(words)));
    }
    for sentence in compared(rules, rule) {
        push(&mut text, &format!("Compares: {sentence}."));
    }
    for sentence in flags(rule) {
        push(&mut text, &format!("Reports: {sentence}."));
    }
    push(
        &mut text,
        &format!(
            "Examples: {}; `gainsay rules test` runs them.",
            own.examples
        ),
    );
    Some(text)
}

fn push(text: &mut String, line: &str) {
    writeln!(text, "{line}").expect("a string takes all");
}

fn shortened(words: &[String]) -> String {
    let more = words.len().saturating_sub(SHOWN);
    let shown = words[..words.len() - more].join(", ");
    if more > 0 {
        format!("{shown}, and {more} more")
    } else {
        shown
    }
}

fn reads(rules: &RuleSet, rule: &Rule) -> String {
    let of = rule.of.as_ref().map(|of| match of {
        Of::Term(term) => rules.lexicon.terms[term.0].name.to_string(),
        Of::Class(class) => class.clone(),
    });
    let what = match rule.value {
        ValueKind::Count => "how many",
        ValueKind::Money => "a sum of money",
        ValueKind::Percent => "a share in percent",
        ValueKind::Measure => "a size",
        ValueKind::Date => "a day",
        ValueKind::Time => "an hour",
        ValueKind::State if rule.ladder => "which step something has reached",
        ValueKind::State if !rule.levels.is_empty() => "which of several states something is in",
        ValueKind::State => "whether something is done, begun, planned, called for, or not",
        ValueKind::Entity => "who or what",
    };
    let of = of.map_or(String::new(), |of| format!(", of the kind `{of}`"));
    let unit = rule
        .unit
        .as_ref()
        .map_or(String::new(), |unit| format!(", in {unit}"));
    let role = rule
        .role
        .map_or(String::new(), |role| format!(", as the {}", slot(role)));
    let levels = if rule.levels.is_empty() {
        String::new()
    } else {
        format!(": {}", rule.levels.join(", "))
    };
    format!("{what}{of}{unit}{role}{levels}")
}

fn slot(slot: Slot) -> &'static str {
    match slot {
        Slot::Actor => "actor (who does it)",
        Slot::Patient => "patient (whom it befalls)",
        Slot::Object => "object (what it is about)",
        Slot::Place => "place (where)",
    }
}

fn slots(slots: &[Slot]) -> String {
    slots
        .iter()
        .map(|s| slot(*s))
        .collect::<Vec<_>>()
        .join(", ")
}

/// What must be the same for two claims to be compared.
fn compared(rules: &RuleSet, rule: &Rule) -> Vec<String> {
    let mut out = Vec::new();
    if !rule.per.is_empty() {
        out.push(format!(
            "only what does not differ in {}; what one side leaves out is unknown, and said so",
            slots(&rule.per)
        ));
    }
    if !rule.same.is_empty() {
        out.push(format!("only what names the same {}", slots(&rule.same)));
    }
    if rule.grows || rule.falls || rule.event {
        out.push("only what is of one event: its place, its day and its sort agree".to_owned());
    }
    if let Some(days) = rule.within_days {
        out.push(format!(
            "days at most {days} days apart; farther ones are of another instance"
        ));
    }
    if let Some(whole) = rule.part_of {
        out.push(format!(
            "also with `{}`, of which it is a part",
            rules.rule(whole).name
        ));
    }
    if out.is_empty() {
        out.push("every two accounts of one story".to_owned());
    }
    out
}

/// When two compared claims are reported, and as what.
fn flags(rule: &Rule) -> Vec<String> {
    let mut out = vec![differ(rule).to_owned()];
    if let Some(tolerance) = tolerance(rule.tolerance) {
        out.push(format!("nothing where they are at most {tolerance} apart"));
    }
    let moves = [(rule.grows, "higher"), (rule.falls, "lower")];
    for (_, way) in moves.iter().filter(|(moves, _)| *moves) {
        out.push(format!("an update where the later figure is {way}"));
    }
    if rule.ladder {
        out.push("an update where the later account tells a higher step".to_owned());
    }
    if rule.reverts {
        out.push(
            "an update where a later account tells the contrary: the state comes and goes"
                .to_owned(),
        );
    }
    out
}

fn differ(rule: &Rule) -> &'static str {
    match rule.value {
        ValueKind::Entity if rule.one => {
            "two accounts that name different ones: only one can be right"
        }
        ValueKind::Entity => {
            "one account that denies whom another names; different ones may both be right"
        }
        ValueKind::State if rule.ladder => {
            "a step that one account affirms and another, no earlier, denies"
        }
        ValueKind::State if !rule.levels.is_empty() => {
            "two states that exclude one another, or one that is denied"
        }
        ValueKind::State => "what one account affirms and another denies at the same time or later",
        ValueKind::Date | ValueKind::Time => "moments that cannot be the same",
        _ => {
            "figures that cannot both be true, with what the words leave open (about, at least, a round number) taken in"
        }
    }
}

fn tolerance(tolerance: Tolerance) -> Option<String> {
    if tolerance == Tolerance::default() {
        return None;
    }
    Some(match tolerance {
        Tolerance::Exact(n) => n.to_string(),
        Tolerance::Percent(n) => format!("{n}%"),
        Tolerance::Days(n) => format!("{n} days"),
        Tolerance::Minutes(n) => format!("{n} minutes"),
        Tolerance::Points(n) => format!("{n} percentage points"),
    })
}

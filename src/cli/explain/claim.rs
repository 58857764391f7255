//! What a claim reads, what of it is compared, and when that is reported.

use gainsay::report::{Arg, Words};
use gainsay::rule::{self, Of, Overview, Rule, RuleSet, Slot, Tolerance, ValueKind};

/// Words shown of each language; more are counted.
const SHOWN: usize = 12;

/// The explanation of the claim `name`; `None` where no pack defines it.
pub fn explain(name: &str, rules: &RuleSet, words: &Words) -> Option<String> {
    let rule = rules.named(name)?;
    let own = rule::overview(rules)
        .into_iter()
        .find(|o| o.claim == name)?;
    let what = |id: &str, what: String| words.say(id, &[("what", Arg::Said(what))]);
    let place = format!("{}:{}", own.pack, own.line);
    let defined = [("claim", Arg::Given(name)), ("place", Arg::Given(&place))];
    let mut lines = vec![
        words.say("explain-defined", &defined),
        String::new(),
        what("explain-reads", reads(rules, rule, words)),
    ];
    lines.extend(own_words(&own, words));
    let compared = compared(rules, rule, words).into_iter();
    lines.extend(compared.map(|sentence| what("explain-compares", sentence)));
    let flags = flags(rule, words).into_iter();
    lines.extend(flags.map(|sentence| what("explain-reports", sentence)));
    lines.push(words.say("explain-examples", &[("n", Arg::Number(own.examples))]));
    Some(lines.join("\n") + "\n")
}

/// The cues of the claim and what is excepted, a line a language.
fn own_words(own: &Overview, words: &Words) -> Vec<String> {
    let line = |id: &str, code: &str, list: &[String]| {
        let args = [
            ("language", Arg::Given(code)),
            ("words", Arg::Said(shortened(list, words))),
        ];
        format!("  {}", words.say(id, &args))
    };
    let cues = own.words.iter();
    let cues = cues.map(|(code, list)| line("explain-words-in", code, list));
    let except = own.except.iter();
    let except = except.map(|(code, list)| line("explain-words-not-in", code, list));
    cues.chain(except).collect()
}

fn shortened(list: &[String], words: &Words) -> String {
    let more = list.len().saturating_sub(SHOWN);
    let shown = words.list(list[..list.len() - more].iter().map(|w| words.given(w)));
    if more == 0 {
        return shown;
    }
    let args = [("words", Arg::Said(shown)), ("n", Arg::Number(more))];
    words.say("explain-words-more", &args)
}

fn reads(rules: &RuleSet, rule: &Rule, words: &Words) -> String {
    let of = rule.of.as_ref().map(|of| match of {
        Of::Term(term) => rules.lexicon.terms[term.0].name.as_str(),
        Of::Class(class) => class,
    });
    let unit = rule.unit.as_deref();
    let mut what = words.say(&format!("explain-value-{}", value(rule)), &[]);
    let mut add = |id: &str, name: &str, arg: Option<Arg>| {
        if let Some(arg) = arg {
            what = words.say(id, &[("what", Arg::Said(what.clone())), (name, arg)]);
        }
    };
    add("explain-of", "kind", of.map(Arg::Given));
    add("explain-unit", "unit", unit.map(Arg::Given));
    let role = rule.role.map(|role| Arg::Said(slot(role, words)));
    add("explain-role", "slot", role);
    let levels = (!rule.levels.is_empty())
        .then(|| Arg::Said(words.list(rule.levels.iter().map(|level| words.given(level)))));
    add("explain-levels", "levels", levels);
    what
}

fn value(rule: &Rule) -> &'static str {
    match rule.value {
        ValueKind::State if rule.ladder => "steps",
        ValueKind::State if !rule.levels.is_empty() => "states",
        value => value.name(),
    }
}

fn slot(slot: Slot, words: &Words) -> String {
    words.say(&format!("explain-slot-{}", super::slot(slot)), &[])
}

fn slots<'a>(slots: &[Slot], words: &Words) -> Arg<'a> {
    Arg::Said(words.list(slots.iter().map(|s| slot(*s, words))))
}

/// What must be the same for two claims to be compared.
fn compared(rules: &RuleSet, rule: &Rule, words: &Words) -> Vec<String> {
    let mut out = Vec::new();
    if !rule.per.is_empty() {
        out.push(words.say("explain-per", &[("slots", slots(&rule.per, words))]));
    }
    if !rule.same.is_empty() {
        out.push(words.say("explain-same", &[("slots", slots(&rule.same, words))]));
    }
    if rule.grows || rule.falls || rule.event {
        out.push(words.say("explain-event", &[]));
    }
    if let Some(days) = rule.within_days {
        out.push(words.say("explain-within", &[("days", Arg::Said(days.to_string()))]));
    }
    if let Some(whole) = rule.part_of {
        let whole = Arg::Given(&rules.rule(whole).name);
        out.push(words.say("explain-whole", &[("claim", whole)]));
    }
    if out.is_empty() {
        out.push(words.say("explain-all", &[]));
    }
    out
}

/// When two compared claims are reported, and as what.
fn flags(rule: &Rule, words: &Words) -> Vec<String> {
    let mut out = vec![words.say(&format!("explain-differ-{}", differ(rule)), &[])];
    if let Some(size) = tolerance(rule.tolerance, words) {
        out.push(words.say("explain-tolerance", &[("size", Arg::Said(size))]));
    }
    let moves = [
        (rule.grows, "explain-grows"),
        (rule.falls, "explain-falls"),
        (rule.ladder, "explain-ladder"),
        (rule.reverts, "explain-reverts"),
    ];
    let moves = moves.into_iter().filter(|(moves, _)| *moves);
    out.extend(moves.map(|(_, id)| words.say(id, &[])));
    out
}

fn differ(rule: &Rule) -> &'static str {
    match rule.value {
        ValueKind::Entity if rule.one => "one",
        ValueKind::State | ValueKind::Entity => value(rule),
        ValueKind::Date | ValueKind::Time => "moment",
        _ => "figure",
    }
}

fn tolerance(tolerance: Tolerance, words: &Words) -> Option<String> {
    if tolerance == Tolerance::default() {
        return None;
    }
    let say = |id: &str, n: String| words.say(id, &[("n", Arg::Said(n))]);
    Some(match tolerance {
        Tolerance::Exact(n) => n.to_string(),
        Tolerance::Percent(n) => say("explain-tolerance-percent", n.to_string()),
        Tolerance::Days(n) => say("explain-tolerance-days", n.to_string()),
        Tolerance::Minutes(n) => say("explain-tolerance-minutes", n.to_string()),
        Tolerance::Points(n) => say("explain-tolerance-points", n.to_string()),
    })
}

#[cfg(test)]
mod tests {
    use gainsay::report::{Bidi, Digits, Locale, Words};
    use gainsay::rule::{self, Rule};

    use super::{explain, value};

    #[test]
    fn every_kind_of_claim_is_explained_in_every_language() {
        let rules = rule::compile(rule::embedded()).expect("the embedded packs compile");
        let mut kinds: Vec<&Rule> = rules.rules.iter().collect();
        kinds.sort_by_key(|r| (value(r), r.one));
        kinds.dedup_by_key(|r| (value(r), r.one));
        assert!(kinds.len() > 10);
        for locale in [Locale::En, Locale::Ar] {
            let words = Words::new(locale, Digits::Latn, Bidi::Plain);
            for rule in &kinds {
                let told = explain(&rule.name, &rules, &words).expect("it is defined");
                assert!(told.lines().count() > 5, "{told}");
            }
        }
    }
}

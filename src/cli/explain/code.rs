//! What the codes of reports, rule files and lints mean.

use gainsay::check::Verdict;
use gainsay::rule::{Lint, Mistake};

/// The meaning of a code; also of a kind by its bare name.
pub fn explain(code: &str) -> Option<String> {
    let bare = code.strip_prefix("gainsay::").unwrap_or(code);
    let bare = bare.split('(').next().unwrap_or(bare);
    let kinds = Verdict::ALL.iter().map(|v| (v.code(), verdict(*v)));
    let kind = kinds.into_iter().find(|(name, _)| *name == bare);
    let lints = Lint::ALL.iter().map(|l| (l.code(), lint(*l)));
    let mistakes = Mistake::ALL.iter().map(|m| (m.code(), mistake(*m)));
    let known = lints.chain(mistakes).find(|(known, _)| *known == code);
    kind.or(known)
        .map(|(name, text)| format!("{name}\n\n{text}\n"))
}

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Contradiction => {
            "Two accounts that cannot all be true: two outlets in their own voice, or one article against itself, give\n\
             different values for one thing. An error. Nothing is said of which one is right."
        }
        Verdict::Misquote => {
            "One speaker on one occasion, quoted with different content by two outlets. An error: at least one of the two\n\
             quotes cannot be what was said."
        }
        Verdict::Dispute => {
            "One party asserts what another denies, or gives a rival account of. A warning: each outlet may report its\n\
             party correctly."
        }
        Verdict::Discrepancy => {
            "Figures or states differ, and how they are measured, planned, hedged or dated may explain it; or the figures\n\
             look like a slip of the pen. A warning."
        }
        Verdict::Update => {
            "A later account replaces an earlier one: a toll that rose, a step further on. Advice, shown with\n\
             --show update."
        }
        Verdict::Apart => {
            "Two claims that look alike and are not compared, with the reason: another place, another day, a part of a\n\
             whole. Advice, shown with --show apart."
        }
    }
}

fn lint(lint: Lint) -> &'static str {
    match lint {
        Lint::NoTests => {
            "A claim has no `tests`, or no `reads`. Without them nobody knows whether its words do what they should, and a\n\
             later change breaks them unseen."
        }
        Lint::UntestedCue => {
            "Cues that stand in no example of their claim. Advice: synonyms need no test each, but a cue with a meaning of\n\
             its own does."
        }
        Lint::SharedCue => {
            "Two claims have one cue, the same kind of value and things counted that may be the same. A text with the cue\n\
             makes the one or the other by chance. Take it out of one, or let `of`, `unit` or longer cues tell them apart."
        }
        Lint::MissingLanguage => {
            "Most claims of the pack have words in a language that this one lacks. Articles in that language make no such\n\
             claim, so that disagreements across languages go unseen."
        }
        Lint::HiddenCue => {
            "A cue is not found even in its own words: an exception with the same words hides it (forms of one word count\n\
             as the same), or it is spelt as no text spells it."
        }
        Lint::NeverCompared => {
            "The claim can never disagree with another: it names who or what without `one: true`, it is a part of a claim\n\
             with another kind of values, or the term that it counts has no words."
        }
        Lint::IdleKey => {
            "A key that does nothing for this kind of value, such as `grows` for a state."
        }
        Lint::Homograph => {
            "A cue of one word that is known to have several meanings, in a claim without `of` and without an exception or\n\
             a sentence under `rejects` that has the word."
        }
        Lint::IdleAllow => {
            "An `allow` for a lint that has nothing to say of its claim. Take it out."
        }
    }
}

fn mistake(mistake: Mistake) -> &'static str {
    match mistake {
        Mistake::Syntax => "The file is no valid YAML. Nothing of it could be read.",
        Mistake::UnknownKey => {
            "A key that has no meaning where it stands: misspelt, or one level too deep."
        }
        Mistake::WrongType => {
            "A list where a text is due, a text where a list is due, and the like."
        }
        Mistake::UnknownReference => {
            "A name that no pack defines: of a claim, a term, a class, an entity, a unit or a lint."
        }
        Mistake::Cycle => "A chain of `like`, `is`, `in` or `part_of` comes back to its start.",
        Mistake::DuplicateKey => {
            "One key stands twice in one mapping. YAML would keep only one of the two."
        }
        Mistake::DuplicateName => {
            "Two packs define one claim, or say different things of one entity or term; or two outlets have one name."
        }
        Mistake::EmptyPhrase => {
            "A phrase that no text can match: without a word, with a gap at its end, with signs of another notation."
        }
        Mistake::UnknownLanguage => "A language code that the tool does not know.",
        Mistake::BadValue => "A value in no notation that is known here.",
        Mistake::BadRegex => {
            "A regular expression that is none, names no slot in a group, or that no folded text can match."
        }
        Mistake::BadExample => {
            "An example that cannot be run: without its [[ ]], with a value of another kind, or with an article of another form."
        }
        Mistake::IncompleteRule => {
            "An entry that lacks what it needs, or has keys that exclude one another."
        }
        Mistake::Lint(own) => lint(own),
    }
}

//! What the codes of reports, rule files and lints mean.

use gainsay::check::Verdict;
use gainsay::report::Words;
use gainsay::rule::{Lint, Mistake};

/// The meaning of a code; also of a kind by its bare name.
pub fn explain(code: &str, words: &Words) -> Option<String> {
    let bare = code.strip_prefix("gainsay::").unwrap_or(code);
    let bare = bare.split('(').next().unwrap_or(bare);
    let kind = Verdict::ALL.iter().map(|v| v.code()).find(|v| *v == bare);
    let lints = Lint::ALL.iter().map(|l| l.code());
    let known = lints.chain(Mistake::ALL.iter().map(|m| m.code()));
    let code = kind.or_else(|| known.into_iter().find(|known| *known == code))?;
    let meaning = words.say(&format!("code-{}", code.replace("::", "-")), &[]);
    Some(format!("{code}\n\n{meaning}\n"))
}

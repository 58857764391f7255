//! The names of kinds that programs and `explain` know: they never change with the language.

use crate::check::Verdict;

/// "contradiction".
pub(super) fn code(kind: Verdict) -> &'static str {
    match kind {
        Verdict::Contradiction => "contradiction",
        Verdict::Misquote => "misquote",
        Verdict::Dispute => "dispute",
        Verdict::Discrepancy => "discrepancy",
        Verdict::Update => "update",
        Verdict::Apart => "apart",
    }
}

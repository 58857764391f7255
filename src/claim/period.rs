//! Which figures are of an earlier time: what a measure moved from, or is compared with.

use super::context::Context;
use crate::annotate::quantity::Quantity;
use crate::language::{Role, WordClass};
use crate::lexicon::{Entry, Match};
use crate::rule::{Rule, ValueKind};

/// The qualifier of a figure of an earlier time.
pub const EARLIER: &str = "time: earlier";

/// Words before a count among which it is called an earlier one.
const TOLD: usize = 6;
/// Words before a figure among which stands what it is compared by.
const BEFORE: usize = 4;

/// The qualifier of a measure that tells of an earlier time: "from 16%", "6% a year earlier", «مقابل 6 بالمئة». A count
/// of people is told anew each time and has it only where it is called an earlier one: "the previous toll was 20".
pub(super) fn qualifier(at: &Context<'_, '_>, rule: &Rule, figure: &Quantity) -> Option<String> {
    let earlier = if rule.value == ValueKind::Count {
        follows_earlier(at, figure)
    } else {
        figure.unit.is_some() && (follows_former(at, figure) || precedes_earlier(at, figure))
    };
    earlier.then(|| EARLIER.to_owned())
}

fn follows_earlier(at: &Context<'_, '_>, figure: &Quantity) -> bool {
    let start = figure.tokens.start;
    let near = start.saturating_sub(TOLD)..start;
    at.a.page.holds(near, WordClass::Earlier)
}

fn follows_former(at: &Context<'_, '_>, figure: &Quantity) -> bool {
    let start = figure.tokens.start;
    at.a.page
        .matches_in(start.saturating_sub(BEFORE)..start)
        .any(|m| is_former(m) && m.tokens.end == start)
}

fn precedes_earlier(at: &Context<'_, '_>, figure: &Quantity) -> bool {
    at.a.page.is(figure.tokens.end, WordClass::Earlier)
}

/// "Compared with", «مقابل»; also "from", and "against".
fn is_former(m: &Match) -> bool {
    matches!(
        m.entry,
        Entry::Word(WordClass::Former | WordClass::Preposition(Role::From | Role::Against))
    )
}

//! Whether two claims speak of one place, told by all places that their sentences name.

use crate::annotate::name;
use crate::annotate::places::Place;
use crate::claim::Claim;
use crate::graph::Run;
use crate::lexicon::Lexicon;

/// How the places of two claims stand to one another.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Places {
    /// One village or quarter, which no pack knows.
    Village,
    /// One town.
    Town,
    /// One region, no narrower place in common.
    Region,
    /// One is told more narrowly: true where it is the first claim.
    Within(bool),
    /// Nothing that tells.
    Unknown,
    /// Two, with a name for each.
    Two(String, String),
}

/// How narrow a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Size {
    Country,
    Region,
    Town,
    /// A village, a quarter: a place that no pack knows.
    Village,
}

/// Compares what two claims tell of where: what both name, and the narrowest that only one of them does.
pub(super) fn compare<'a>(run: Run<'_>, a: &'a Claim, b: &'a Claim) -> Places {
    let lexicon = &run.rules.lexicon;
    let also =
        |p: &&Place, other: &Claim| other.setting.places.iter().any(|q| is_one(&p.id, &q.id));
    let own = |c: &'a Claim, other: &Claim| {
        let rest = c.setting.places.iter().filter(|p| !also(p, other));
        rest.max_by_key(|p| size(lexicon, &p.id))
    };
    let shared = a.setting.places.iter().filter(|p| also(p, b));
    let common = shared.map(|p| size(lexicon, &p.id)).max();
    let (x, y) = (own(a, b), own(b, a));
    let narrower = |p: Option<&Place>| p.map(|p| size(lexicon, &p.id)) > common;
    match (x, y) {
        (Some(x), Some(y)) if are_two(lexicon, x, y) => Places::Two(x.text.clone(), y.text.clone()),
        _ if common <= Some(Size::Country) => held(lexicon, x, y),
        _ if narrower(x) => Places::Within(true),
        _ if narrower(y) => Places::Within(false),
        _ if common == Some(Size::Village) => Places::Village,
        _ if common == Some(Size::Town) => Places::Town,
        _ => Places::Region,
    }
}

/// True where one article tells the first claim of a place that the second goes beyond: of a narrower one that it does not lead
/// with, or of one among several.
pub(super) fn is_of_fewer(run: Run<'_>, part: &Claim, whole: &Claim) -> bool {
    let lexicon = &run.rules.lexicon;
    let (own, all) = (&part.setting.places, &whole.setting.places);
    let covers = |p: &Place, q: &Place| is_one(&p.id, &q.id) || holds(lexicon, &p.id, &q.id);
    let narrower = own.iter().any(|p| !all.iter().any(|q| covers(p, q)));
    let known = |q: &Place| lexicon.entity(&q.id).is_some();
    let other = |q: &Place| known(q) && !own.iter().any(|p| covers(p, q) || covers(q, p));
    let among = !whole.setting.places_inherited && all.iter().any(other);
    !part.setting.places_inherited && !own.is_empty() && (narrower && !part.setting.leads || among)
}

/// True for places of one size, none of which lies in the other, and for known places that lie apart.
fn are_two(lexicon: &Lexicon, x: &Place, y: &Place) -> bool {
    let known = |p: &Place| lexicon.entity(&p.id).is_some();
    let alike = size(lexicon, &x.id) == size(lexicon, &y.id) || known(x) && known(y);
    alike && !holds(lexicon, &x.id, &y.id) && !holds(lexicon, &y.id, &x.id)
}

/// Of two places without a common one below a country, whether one holds the other.
fn held(lexicon: &Lexicon, x: Option<&Place>, y: Option<&Place>) -> Places {
    let inside = |outer: &Place, inner: &Place| {
        size(lexicon, &outer.id) > Size::Country && holds(lexicon, &outer.id, &inner.id)
    };
    match (x, y) {
        (Some(x), Some(y)) if inside(x, y) => Places::Within(false),
        (Some(x), Some(y)) if inside(y, x) => Places::Within(true),
        _ => Places::Unknown,
    }
}

/// True for one id, and for one unknown name in two spellings.
pub(super) fn is_one(x: &str, y: &str) -> bool {
    x == y
        || matches!((x.strip_prefix("name:"), y.strip_prefix("name:")), (Some(x), Some(y)) if name::same(x, y))
}

fn size(lexicon: &Lexicon, place: &str) -> Size {
    match lexicon.class(place) {
        Some("country" | "sea") => Size::Country,
        Some("region") => Size::Region,
        Some(_) => Size::Town,
        None => Size::Village,
    }
}

/// True where the place `outer` holds the place `inner`.
pub(super) fn holds(lexicon: &Lexicon, outer: &str, inner: &str) -> bool {
    match (lexicon.entity(outer), lexicon.entity(inner)) {
        (Some(outer), Some(inner)) => lexicon.holds(outer, inner),
        _ => false,
    }
}

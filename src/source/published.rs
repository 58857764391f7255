//! The day of an article: what is stated beside it, set against what its text tells.

use super::date::{NoDate, Order, leading};
use super::document::Published;
use super::front::Stated;
use super::problem::Problem;

/// Days by which two clocks can tell the day of one publication apart.
const ZONE_DAYS: i32 = 1;

/// The date that the metadata states; where the page itself says another one, that: metadata often tells the day of the crawl.
/// With the problem that there was, what can be taken all the same.
pub(super) fn day(
    stated: &Stated,
    own: Option<Published>,
    order: Option<Order>,
) -> Result<Option<Published>, (Option<Published>, Problem)> {
    let Some(text) = &stated.published else {
        return Ok(own);
    };
    let stated = stated_date(text, order, own.as_ref()).map_err(|problem| (None, problem))?;
    match (stated, own) {
        (Some(stated), Some(own)) if (stated.date - own.date).get_days().abs() > ZONE_DAYS => {
            let problem = Problem::OtherDate {
                stated: stated.date,
                own: own.date,
            };
            Err((Some(own), problem))
        }
        (stated, _) => Ok(stated),
    }
}

/// The stated date; where its day and month may be read either way, that of the text, if it is one of the two.
fn stated_date(
    text: &str,
    order: Option<Order>,
    in_text: Option<&Published>,
) -> Result<Option<Published>, Problem> {
    let whole = |found: (Published, usize)| Published {
        text: text.to_owned(),
        ..found.0
    };
    match leading(text, order) {
        Ok(found) => Ok(Some(whole(found))),
        Err(NoDate::Absent) => Err(Problem::NoDate {
            text: text.to_owned(),
        }),
        Err(NoDate::TwoWays) => [Order::DayFirst, Order::MonthFirst]
            .into_iter()
            .filter_map(|order| leading(text, Some(order)).ok())
            .find(|found| in_text.is_some_and(|p| p.date == found.0.date))
            .map(|found| Some(whole(found)))
            .ok_or_else(|| Problem::TwoDates {
                text: text.to_owned(),
            }),
    }
}

#[cfg(test)]
mod tests {
    use crate::source::tests::{A, check, stated};

    #[test]
    fn a_page_knows_its_day_better_than_its_metadata() {
        check(
            "a.txt",
            &format!("---\npublished: 2023-05-09\n---\nPublished 4 May 2023\n{A}"),
            &[
                &format!("a.txt - 2023-05-04 en B[{A}]"),
                "notice a.txt: published 2023-05-09 by its metadata, 2023-05-04 by its own words, which were believed",
            ],
        );
    }

    #[test]
    fn a_date_that_may_be_read_two_ways_is_settled_by_the_text_or_unknown() {
        let dated = format!("4 May 2023\n{A}");
        stated(
            "published: 5/4/2023",
            &dated,
            &format!("- 2023-05-04 en B[{A}]"),
        );
        check(
            "a.txt",
            &format!("---\npublished: 5/4/2023\n---\n{A}"),
            &[
                &format!("a.txt - - en B[{A}]"),
                "notice a.txt: published “5/4/2023” may be read two ways and was taken as unknown; write it as 2024-11-02",
            ],
        );
        check(
            "a.txt",
            &format!("---\npublished: yesterday\n---\n{A}"),
            &[
                &format!("a.txt - - en B[{A}]"),
                "notice a.txt: published “yesterday” is no date that could be read; write it as 2024-11-02",
            ],
        );
    }
}

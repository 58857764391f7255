//! What a page tells of its article outside of its text: schema.org, `OpenGraph`, other `meta`, `time`, `lang`, the canonical address.

use dom_query::{Document, Selection};

use super::schema;
use super::text::text_of;
use crate::source::words::{normal, same_words};

/// What is told. Of two places the better one counts.
#[derive(Clone, Debug, Default)]
pub(super) struct Told {
    pub title: Option<String>,
    pub site: Option<String>,
    pub published: Option<String>,
    pub language: Option<String>,
    pub url: Option<String>,
    /// The article itself, which some pages hold for search engines alone.
    pub body: Option<String>,
    /// True for a page of many small posts about one thing.
    pub live: bool,
}

/// All that `page` tells.
pub(super) fn told(page: &Document) -> Told {
    let schema = schema::told(page);
    let meta = Meta::of(page);
    let site = schema
        .site
        .clone()
        .or_else(|| meta.get(&SITE).filter(|site| !site.contains("://")));
    let title = schema
        .title
        .clone()
        .or_else(|| meta.get(&TITLE))
        .or_else(|| text(&page.select("head title")));
    Told {
        title: headline(page, title, site.as_deref()),
        site,
        published: schema
            .published
            .or_else(|| meta.get(&PUBLISHED))
            .or_else(|| time(page)),
        language: schema
            .language
            .or_else(|| attribute(page, "html[lang]", "lang"))
            .or_else(|| meta.get(&LANGUAGE)),
        url: schema
            .url
            .or_else(|| attribute(page, "link[rel='canonical']", "href"))
            .or_else(|| meta.get(&URL)),
        ..schema
    }
}

/// Names of `meta` elements, the better one first.
const TITLE: [&str; 4] = ["og:title", "twitter:title", "dc.title", "headline"];
const SITE: [&str; 5] = [
    "og:site_name",
    "application-name",
    "dc.publisher",
    "dcterms.publisher",
    "publisher",
];
const LANGUAGE: [&str; 4] = ["og:locale", "content-language", "dc.language", "language"];
const URL: [&str; 2] = ["og:url", "twitter:url"];
const PUBLISHED: [&str; 17] = [
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "date",
];

/// The `meta` elements of a page: their names in lower case and what they hold.
struct Meta(Vec<(String, String)>);

impl Meta {
    fn of(page: &Document) -> Self {
        let mut found = Vec::new();
        for meta in &page.select("meta[content]") {
            let content = meta.attr_or("content", "").trim().to_owned();
            let names = ["property", "name", "itemprop", "http-equiv"]
                .into_iter()
                .filter_map(|key| meta.attr(key));
            found.extend(
                names
                    .filter(|_| !content.is_empty())
                    .map(|name| (name.to_lowercase(), content.clone())),
            );
        }
        Self(found)
    }

    fn get(&self, names: &[&str]) -> Option<String> {
        let found = names
            .iter()
            .find_map(|name| self.0.iter().find(|(known, _)| known == name));
        found.map(|(_, content)| content.clone())
    }
}

/// The headline as the page shows it, where that is in `title`; else `title` without the name of the site.
fn headline(page: &Document, title: Option<String>, site: Option<&str>) -> Option<String> {
    let mut shown = page.select("h1").iter().filter_map(|h1| text(&h1));
    let Some(title) = title else {
        return shown.next();
    };
    let within = shown
        .find(|h1| h1.split_whitespace().nth(2).is_some() && normal(&title).contains(&normal(h1)));
    within.or_else(|| Some(without_site(&title, site, &page.select("body").text())))
}

/// `title` without the name of the site behind it: its last part, where that is the known name, or where the page shows the rest alone.
fn without_site(title: &str, site: Option<&str>, page: &str) -> String {
    let parted = [" | ", " - ", " – ", " — ", " » ", " :: "]
        .into_iter()
        .filter_map(|mark| title.rsplit_once(mark));
    let named = |last: &str| site.is_some_and(|site| same_words(last, site));
    let cut =
        parted.filter(|(first, last)| named(last) || page.contains(first) && !page.contains(title));
    let shortest = cut.map(|(first, _)| first).min_by_key(|first| first.len());
    shortest.unwrap_or(title).trim().to_owned()
}

/// When the article was published, by a `time` element in it.
fn time(page: &Document) -> Option<String> {
    let places = [
        "time[itemprop='datePublished']",
        "time[pubdate]",
        "article time",
        "main time",
        "[itemprop='datePublished']",
        "time[datetime]",
    ];
    places.into_iter().find_map(|place| {
        let found = page.select(place);
        found.iter().find_map(|time| written(&time))
    })
}

/// The date of a `time` element.
pub(super) fn written(time: &Selection) -> Option<String> {
    let stated = time.attr("datetime").or_else(|| time.attr("content"));
    stated
        .map(|date| date.trim().to_owned())
        .filter(|date| !date.is_empty())
        .or_else(|| text(time))
}

fn attribute(page: &Document, place: &str, name: &str) -> Option<String> {
    let value = page.select_single(place).attr(name)?;
    Some(value.trim().to_owned()).filter(|value| !value.is_empty())
}

/// The words of an element on one line.
pub(super) fn text(element: &Selection) -> Option<String> {
    one_line(&element.text())
}

/// `text` on one line, without tags and entities.
pub(super) fn one_line(text: &str) -> Option<String> {
    let line = text_of(text)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    (!line.is_empty()).then_some(line)
}

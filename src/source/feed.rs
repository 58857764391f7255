//! Articles of a feed: the items of RSS (0.9 to 2.0) and the entries of Atom, with their full text where the feed has it.

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::front::Stated;
use super::page::{self, headed, text_of};
use super::problem::{Notice, Problem};
use super::row::{Found, Row, declared};

/// The articles of `xml`. Where it breaks off, those before that are read.
pub(super) fn rows(path: &str, xml: &str) -> Vec<Found> {
    let mut broken = false;
    let root = children(xml, &mut broken);
    let is = |names: &[&str]| root.iter().find(|e| names.contains(&e.name.as_str()));
    if is(&["html"]).is_some() {
        return page::rows(path, xml);
    }
    let Some(feed) = is(&["rss", "RDF", "feed"]) else {
        return vec![Err(Notice::new(path, Problem::NoFeed))];
    };
    let mut found = of_feed(path, feed, &mut broken);
    if found.is_empty() {
        found.push(Err(Notice::new(path, Problem::EmptyFeed)));
    }
    if broken {
        found.push(Err(Notice::new(path, Problem::BrokenFeed)));
    }
    found
}

/// The articles of a feed: its items stand in its channel, or beside it.
fn of_feed(path: &str, feed: &Element, broken: &mut bool) -> Vec<Found> {
    let (channels, beside): (Vec<_>, Vec<_>) = children(feed.inner, broken)
        .into_iter()
        .partition(|e| e.name == "channel");
    let within = channels
        .iter()
        .flat_map(|channel| children(channel.inner, broken));
    let all = within.collect::<Vec<_>>().into_iter().chain(beside);
    let (items, head): (Vec<_>, Vec<_>) = all.partition(|e| ITEMS.contains(&e.name.as_str()));
    let mut found = Vec::new();
    for (n, item) in items.iter().enumerate() {
        let item = children(item.inner, broken);
        found.push(Ok(row(format!("{path}#{}", n + 1), &item, &head)));
    }
    found
}

const ITEMS: [&str; 2] = ["item", "entry"];

/// The article of an item; what it does not say itself is said in the head of the feed.
fn row(place: String, item: &[Element], head: &[Element]) -> Row {
    let get = |elements: &[Element], names: &[&str]| {
        let texts = names
            .iter()
            .filter_map(|name| elements.iter().find(|e| e.name == *name));
        texts
            .map(|e| plain(&content(e.inner)))
            .find(|text| !text.is_empty())
    };
    let title = get(item, &["title"]);
    let full = ["encoded", "content", "description", "summary"];
    let bodies = full
        .iter()
        .filter_map(|name| item.iter().find(|e| e.name == *name && !e.inner.is_empty()));
    let body = bodies
        .map(|e| text_of(&content(e.inner)))
        .find(|text| !text.is_empty());
    let url = link(item).or_else(|| get(item, &["link"]));
    Row {
        place,
        line: None,
        text: headed(title.as_deref(), body.as_deref().unwrap_or_default()),
        stated: Stated {
            id: get(item, &["guid", "id"]).or_else(|| url.clone()),
            outlet: source(item),
            published: get(item, &["pubDate", "published", "date", "updated"]),
            language: declared(get(item, &["language"]).or_else(|| get(head, &["language"]))),
            title,
            url,
            site: get(head, &["title"]),
            title_span: None,
        },
        notes: Vec::new(),
    }
}

/// Where an item was taken from: in RSS the name itself, in Atom the head of another feed.
fn source(item: &[Element]) -> Option<String> {
    let source = item.iter().find(|e| e.name == "source")?;
    let head = children(source.inner, &mut false);
    let title = head.iter().find(|e| e.name == "title");
    let name = plain(&content(title.map_or(source.inner, |title| title.inner)));
    Some(name).filter(|name| !name.is_empty())
}

/// The address of an Atom entry: the link to the article itself.
fn link(item: &[Element]) -> Option<String> {
    let own =
        |e: &&Element| e.name == "link" && e.rel.as_deref().is_none_or(|rel| rel == "alternate");
    item.iter().filter(own).find_map(|e| e.href.clone())
}

/// `text` without tags, on one line.
fn plain(text: &str) -> String {
    text_of(text)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// An element with what stands between its tags.
struct Element<'a> {
    /// Without its prefix.
    name: String,
    href: Option<String>,
    rel: Option<String>,
    inner: &'a str,
}

/// The elements of `xml`, without those inside them. One that is never closed holds the rest, and `broken` is set.
fn children<'a>(xml: &'a str, broken: &mut bool) -> Vec<Element<'a>> {
    let mut reader = lenient(xml);
    let mut found = Vec::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                let at = place(reader.buffer_position());
                let inner = reader
                    .read_to_end(start.name())
                    .map(|inner| place(inner.end));
                let end = inner.unwrap_or_else(|_| {
                    *broken = true;
                    xml.len()
                });
                found.push(element(&start, &xml[at..end]));
            }
            Ok(Event::Empty(empty)) => found.push(element(&empty, "")),
            Ok(Event::Eof) => return found,
            Ok(_) => {}
            Err(_) => {
                *broken = true;
                return found;
            }
        }
    }
}

fn lenient(xml: &str) -> Reader<&[u8]> {
    let mut reader = Reader::from_str(xml);
    let config = reader.config_mut();
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    config.check_end_names = false;
    reader
}

fn place(at: u64) -> usize {
    usize::try_from(at).expect("a place in a text that is held in memory")
}

fn element<'a>(start: &BytesStart, inner: &'a str) -> Element<'a> {
    let attribute = |name: &str| {
        let found = start.try_get_attribute(name).ok().flatten();
        found.and_then(|a| {
            a.normalized_value(XmlVersion::Implicit1_0)
                .ok()
                .map(|value| value.trim().to_owned())
        })
    };
    Element {
        name: start.local_name().as_ref().to_owned(),
        href: attribute("href"),
        rel: attribute("rel"),
        inner,
    }
}

/// What an element holds, with its entities resolved once and its character data as they are: text or HTML.
fn content(inner: &str) -> String {
    let mut reader = lenient(inner);
    let mut out = String::new();
    let mut from = 0;
    loop {
        let event = reader.read_event();
        let at = place(reader.buffer_position()).min(inner.len());
        match event {
            Ok(Event::Text(text)) => out.push_str(&text),
            Ok(Event::CData(data)) => out.push_str(&data),
            Ok(Event::GeneralRef(name)) => match name.resolve_char_ref() {
                Ok(Some(c)) => out.push(c),
                _ => out.push_str(resolve_predefined_entity(&name).unwrap_or(&inner[from..at])),
            },
            Ok(Event::Start(_) | Event::End(_) | Event::Empty(_)) => out.push_str(&inner[from..at]),
            Ok(Event::Eof) => return out,
            Ok(_) => {}
            Err(_) => return out + &inner[from..],
        }
        from = at;
    }
}

#[cfg(test)]
mod tests {
    use crate::source::tests::check;

    const RSS: &str = r#"<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>River Post</title><language>en-gb</language><link>https://www.example.com/</link>
<item><title>River &amp; road under water</title><link>https://www.example.com/1</link><guid isPermaLink="false">one</guid>
<pubDate>Wed, 03 May 2023 23:30:00 +0300</pubDate><description>Teaser</description>
<content:encoded><![CDATA[<p>The river rose over its banks in the night.</p><script>var x;</script><ul><li>Roads were closed.</li><li>Schools&nbsp;too.</li></ul>]]></content:encoded></item>
<item><title>Dam holds</title><link>https://www.example.com/2</link><description>&lt;p&gt;The dam held &amp;amp; nobody was hurt.&lt;/p&gt;</description></item>
</channel></rss>"#;

    #[test]
    fn items_of_rss() {
        check(
            "a.xml",
            RSS,
            &[
                "one River Post 2023-05-03 en H[River & road under water] B[The river rose over its banks in the night.

Roads were closed.
Schools too.]",
                "https://www.example.com/2 River Post - en H[Dam holds] B[The dam held & nobody was hurt.]",
            ],
        );
    }

    #[test]
    fn entries_of_atom() {
        check(
            "a.xml",
            r#"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>بريد الوادي</title>
<entry><title type="html">ارتفاع النهر</title><link rel="self" href="https://example.com/self"/><link href="https://example.com/1"/>
<published>2023-05-03T10:00:00Z</published><source><id>x</id><title>وكالة الوادي</title></source><summary>موجز</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>ارتفع منسوب النهر خلال الليل.</p><p>وأغلقت الطرق.</p></div></content></entry></feed>"#,
            &["https://example.com/1 وكالة الوادي 2023-05-03 ar H[ارتفاع النهر] B[ارتفع منسوب النهر خلال الليل.

وأغلقت الطرق.]"],
        );
    }

    #[test]
    fn what_is_broken_or_no_feed() {
        let at = RSS.find("Dam holds").expect("it is there");
        check(
            "a.xml",
            &RSS[..at + 3],
            &[
                "one River Post 2023-05-03 en H[River & road under water] B[The river rose over its banks in the night.

Roads were closed.
Schools too.]",
                "a.xml#2 River Post - en H[Dam]",
                "notice a.xml: the feed is broken off and could be read only in part",
            ],
        );
        check(
            "a.xml",
            "<rss><channel><title>x</title></channel></rss>",
            &["notice a.xml: the feed holds no article"],
        );
        check(
            "a.xml",
            "<urlset><url/></urlset>",
            &["notice a.xml: it is no feed (RSS or Atom) and no page"],
        );
        check(
            "a.xml",
            "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>The river rose over its banks.</p></body></html>",
            &["a.xml - - en B[The river rose over its banks.]"],
        );
        let deep = format!("{}It rose.", "<div>".repeat(100_000));
        check(
            "a.xml",
            &format!("<rss><item><title>x</title><description>{deep}"),
            &[
                "a.xml#1 - - en H[x] B[It rose.]",
                "notice a.xml: the feed is broken off and could be read only in part",
            ],
        );
    }
}

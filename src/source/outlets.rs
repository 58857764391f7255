//! Which outlet a page is by: the domain of its address.

use std::collections::BTreeMap;

/// Outlets by the domains of their pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outlets(BTreeMap<String, String>);

impl FromIterator<(String, String)> for Outlets {
    /// Pairs of a domain, such as `example.com`, and the name of an outlet.
    fn from_iter<T: IntoIterator<Item = (String, String)>>(pairs: T) -> Self {
        let bare = |(domain, name): (String, String)| (host(&domain).unwrap_or(domain), name);
        Self(pairs.into_iter().map(bare).collect())
    }
}

impl Outlets {
    /// The outlet of a host: that of the host itself, else of the domain that it is a part of.
    #[must_use]
    pub fn of(&self, host: &str) -> Option<&str> {
        let parents = host.match_indices('.').map(|(at, _)| &host[at + 1..]);
        let found = std::iter::once(host)
            .chain(parents)
            .find_map(|domain| self.0.get(domain));
        found.map(String::as_str)
    }
}

/// The host of an address in lower case, without `www.`; an address may lack its scheme.
pub(super) fn host(url: &str) -> Option<String> {
    let url = url.trim();
    let behind = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = behind
        .trim_start_matches("//")
        .split(['/', '?', '#'])
        .next()?;
    let host = authority
        .rsplit('@')
        .next()?
        .split(':')
        .next()?
        .to_lowercase();
    let host = host
        .strip_prefix("www.")
        .unwrap_or(&host)
        .trim_end_matches('.');
    let part = |p: &str| !p.is_empty() && p.chars().all(|c| c.is_alphanumeric() || c == '-');
    (host.contains('.') && host.split('.').all(part)).then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Outlets, host};

    #[test]
    fn hosts_of_addresses() {
        let check =
            |url: &str, expect: Option<&str>| assert_eq!(host(url).as_deref(), expect, "{url}");
        check("https://www.Example.com/news/1?x=a.b", Some("example.com"));
        check(
            "http://user@news.example.co.uk:8080#top",
            Some("news.example.co.uk"),
        );
        check("example.com", Some("example.com"));
        check("//example.com/a", Some("example.com"));
        check("https://مثال.إختبار/خبر", Some("مثال.إختبار"));
        for none in [
            "",
            "localhost",
            "/news/1.html?",
            "a b.com",
            "https://",
            "..",
            "mailto:x",
        ] {
            check(none, None);
        }
    }

    #[test]
    fn an_outlet_owns_the_parts_of_its_domain() {
        let pairs = [
            ("www.example.com", "Example News"),
            ("sport.example.com", "Example Sport"),
        ];
        let outlets: Outlets = pairs
            .map(|(d, n)| (d.to_owned(), n.to_owned()))
            .into_iter()
            .collect();
        assert_eq!(outlets.of("example.com"), Some("Example News"));
        assert_eq!(outlets.of("m.example.com"), Some("Example News"));
        assert_eq!(outlets.of("live.sport.example.com"), Some("Example Sport"));
        assert_eq!(outlets.of("notexample.com"), None);
    }
}

//! Addresses that may become links.

use super::safe::harmless;

/// The address, where it is one of the web: `javascript:` and everything else that a page could act on stays text.
pub(super) fn web(url: &str) -> Option<&str> {
    let url = url.trim();
    let scheme = ["https://", "http://"];
    let is_web = scheme.iter().any(|s| {
        url.get(..s.len())
            .is_some_and(|u| u.eq_ignore_ascii_case(s))
    });
    let odd = |c: char| c.is_whitespace() || harmless(c) != c || matches!(c, '<' | '>' | '"');
    (is_web && !url.contains(odd)).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::web;

    #[test]
    fn only_addresses_of_the_web_are_links() {
        assert_eq!(
            web(" https://example.com/a?b=1 "),
            Some("https://example.com/a?b=1")
        );
        assert_eq!(
            web("HTTP://example.com/خبر"),
            Some("HTTP://example.com/خبر")
        );
        for other in [
            "javascript:alert(1)",
            "java\tscript:alert(1)",
            "data:text/html,x",
            "file:///etc/hosts",
            "//example.com",
            "https://a b",
            "https://a\u{1}b",
            "https://a\u{202e}b",
            "https",
            "",
        ] {
            assert_eq!(web(other), None, "{other}");
        }
    }
}

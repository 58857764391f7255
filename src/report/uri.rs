//! Paths as URIs.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What a path in a URI may hold as it is.
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A path as a URI: relative where the path is, with `/` between folders.
#[must_use]
pub fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let encoded = utf8_percent_encode(&path, PATH).to_string();
    if path.starts_with('/') {
        format!("file://{encoded}")
    } else {
        encoded
    }
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_are_uris() {
        assert_eq!(uri("news/a b.md"), "news/a%20b.md");
        assert_eq!(uri("أخبار.txt"), "%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1.txt");
        assert_eq!(uri("/srv/a#1.md"), "file:///srv/a%231.md");
        assert_eq!(uri("news\\a.md"), "news/a.md");
    }
}

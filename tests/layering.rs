//! Which module may use which: below `lib.rs` only those before it, so that each stage can be read, tested and changed
//! without the later ones. And what the library must not touch: standard streams and the clock.

use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The stages, each of which may use those before it.
const ORDER: [&str; 14] = [
    "compiled", "text", "language", "lexicon", "source", "annotate", "rule", "lint", "claim",
    "graph", "check", "project", "report", "verify",
];

/// What may be used out of the order: errors name what went wrong at an edge, and edges return them and reports say them; what verifies
/// rules runs the whole pipeline, and nothing in the library uses it.
const BESIDE: [(&str, &str); 6] = [
    ("source", "error"),
    ("rule", "error"),
    ("report", "error"),
    ("error", "source"),
    ("error", "rule"),
    ("verify", "the engine"),
];

/// What prints or reads the clock.
const FORBIDDEN: [&[&str]; 13] = [
    &["print", "!"],
    &["println", "!"],
    &["eprint", "!"],
    &["eprintln", "!"],
    &["dbg", "!"],
    &["stdout", "("],
    &["stderr", "("],
    &["SystemTime"],
    &["Instant"],
    &["Zoned", ":", ":", "now"],
    &["Timestamp", ":", ":", "now"],
    &["Local", ":", ":", "now"],
    &["Utc", ":", ":", "now"],
];

#[test]
fn modules_use_only_those_before_them() {
    let mut wrong = String::new();
    for (path, text) in library() {
        for (line, used) in uses(&path, &text) {
            let user = path[0].as_str();
            if !allowed(user, &used) {
                writeln!(wrong, "src/{}:{line}: {user} uses {used}", path.join("/"))
                    .expect("a string takes all");
            }
        }
    }
    assert!(wrong.is_empty(), "out of order:\n{wrong}");
}

#[test]
fn the_order_names_every_module() {
    let mut modules: Vec<String> = library()
        .into_iter()
        .map(|(mut path, _)| path.remove(0))
        .collect();
    modules.dedup();
    modules.retain(|m| m != "error");
    let mut order = ORDER.map(str::to_owned);
    order.sort();
    assert_eq!(modules, order);
}

#[test]
fn the_command_line_knows_only_what_is_public() {
    let main = words(&std::fs::read_to_string(source().join("main.rs")).expect("main.rs is there"));
    assert_eq!(
        declared(&main),
        ["cli"],
        "a file of the library would be compiled in"
    );
    for file in files(&source().join("cli")) {
        let words = words(&std::fs::read_to_string(&file).expect("a source file can be read"));
        let taken_in = [&["#", "[", "path"][..], &["include", "!"]];
        let takes = (0..words.len()).any(|at| taken_in.iter().any(|w| stands(w, &words[at..])));
        assert!(!takes, "{} takes a file in by its path", file.display());
    }
}

#[test]
fn the_library_prints_nothing_and_reads_no_clock() {
    let mut wrong = String::new();
    for (path, text) in library() {
        let words = words(&text);
        for (at, word) in words.iter().enumerate() {
            if let Some(pattern) = FORBIDDEN.iter().find(|p| stands(p, &words[at..])) {
                writeln!(
                    wrong,
                    "src/{}:{}: {}",
                    path.join("/"),
                    word.line,
                    pattern.concat()
                )
                .expect("a string takes all");
            }
        }
    }
    assert!(wrong.is_empty(), "only src/cli may:\n{wrong}");
}

#[test]
fn uses_are_read_from_paths_groups_and_chains() {
    let check = |path: &[&str], text: &str, expect: &[&str]| {
        let path: Vec<String> = path.iter().map(|p| (*p).to_owned()).collect();
        let found: Vec<String> = uses(&path, text)
            .into_iter()
            .map(|(_, used)| used)
            .collect();
        assert_eq!(found, expect, "{text}");
    };
    check(
        &["rule", "spec"],
        "use crate::claim::Slot; fn f() -> crate::text::Span {}",
        &["claim", "text"],
    );
    check(
        &["rule", "mod"],
        "use crate::{text::{Span, fold}, claim as c, Engine};",
        &["text", "claim", "the engine"],
    );
    check(
        &["rule", "spec"],
        "use super::at::At; use super::super::graph::Run;",
        &["graph"],
    );
    check(
        &["rule", "mod"],
        "use super::graph; use super::{report, check::Side};",
        &["graph", "report", "check"],
    );
    check(
        &["rule", "a", "mod"],
        "use super::b::C; use super::super::claim;",
        &["claim"],
    );
    check(
        &["rule", "mod"],
        "mod tests { use super::spec; use super::super::check; }",
        &["check"],
    );
    check(
        &["rule", "mod"],
        "mod a { mod b {} } use super::check;",
        &["check"],
    );
    check(
        &["rule", "mod"],
        "// crate::claim\n/* crate::claim /* */ crate::claim */ \"crate::claim\"",
        &[],
    );
    check(
        &["rule", "mod"],
        "r#\"\" crate::claim\"# '\"' 'a crate::text b'\\'' \"\\\"crate::claim\"",
        &["text"],
    );
    check(
        &["rule", "mod"],
        "pub(crate) fn f<'a>() {} pub(super) struct S;",
        &[],
    );
}

fn allowed(from: &str, to: &str) -> bool {
    let rank = |module: &str| ORDER.iter().position(|m| *m == module);
    let in_order = rank(from).zip(rank(to)).is_some_and(|(f, t)| t <= f);
    in_order || from == to || BESIDE.contains(&(from, to))
}

/// The files of the library, `lib.rs` apart: their paths below `src` in parts, the last without its suffix; sorted.
fn library() -> Vec<(Vec<String>, String)> {
    let root = source();
    let files = files(&root).into_iter().map(|file| {
        let below = file
            .strip_prefix(&root)
            .expect("it lies there")
            .with_extension("");
        let path: Vec<String> = below
            .iter()
            .map(|p| p.to_string_lossy().into_owned())
            .collect();
        (
            path,
            std::fs::read_to_string(&file).expect("a source file can be read"),
        )
    });
    files
        .filter(|(path, _)| !["lib", "main", "cli"].contains(&path[0].as_str()))
        .collect()
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The modules below the root that a file uses by `crate::` and by chains of `super::` that reach the root, each with its
/// line. What is no module is the engine's. `path` is that of the file.
fn uses(path: &[String], text: &str) -> Vec<(usize, String)> {
    let words = words(text);
    let own = path.len() - usize::from(path.last().is_some_and(|p| p == "mod"));
    let mut inline: Vec<usize> = Vec::new();
    let (mut depth, mut at, mut out) = (0, 0, Vec::new());
    while at < words.len() {
        match words[at].text.as_str() {
            "{" => {
                depth += 1;
                if at > 1 && words[at - 2].text == "mod" {
                    inline.push(depth);
                }
            }
            "}" => {
                inline.pop_if(|d| *d == depth);
                depth -= 1;
            }
            "crate" => out.extend(roots(&words, at + 1)),
            "super" => {
                let rest = (at..words.len()).step_by(3);
                let chain = rest.take_while(|at| is_super(&words, *at)).count();
                if chain == own + inline.len() {
                    out.extend(roots(&words, at + 3 * chain - 2));
                }
                at += 3 * (chain.max(1) - 1);
            }
            _ => {}
        }
        at += 1;
    }
    out
}

/// True where `super::` stands at `at`.
fn is_super(words: &[Word], at: usize) -> bool {
    words.get(at).is_some_and(|w| w.text == "super") && colons(words, at + 1)
}

fn colons(words: &[Word], at: usize) -> bool {
    words
        .get(at..at + 2)
        .is_some_and(|w| w.iter().all(|w| w.text == ":"))
}

/// What is named behind the `::` at `at`: one name, or the first of each path of a group.
fn roots(words: &[Word], at: usize) -> Vec<(usize, String)> {
    if !colons(words, at) {
        return Vec::new();
    }
    let rest = &words[at + 2..];
    if rest.first().is_none_or(|w| w.text != "{") {
        return rest.first().map(root).into_iter().collect();
    }
    let (mut depth, mut out) = (0, Vec::new());
    for (n, word) in rest.iter().enumerate() {
        match word.text.as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ if depth == 1 && ["{", ","].contains(&rest[n - 1].text.as_str()) => {
                out.push(root(word));
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    out
}

fn root(word: &Word) -> (usize, String) {
    let module =
        ORDER.contains(&word.text.as_str()) || ["error", "cli"].contains(&word.text.as_str());
    let name = if module {
        word.text.as_str()
    } else {
        "the engine"
    };
    (word.line, name.to_owned())
}

fn declared(words: &[Word]) -> Vec<&str> {
    let modules = words.windows(2).filter(|w| w[0].text == "mod");
    modules.map(|w| w[1].text.as_str()).collect()
}

/// True where `words` begin with `pattern`.
fn stands(pattern: &[&str], words: &[Word]) -> bool {
    words.len() >= pattern.len() && pattern.iter().zip(words).all(|(p, w)| *p == w.text)
}

/// A name, or one character that is none, with its line from 1.
struct Word {
    text: String,
    line: usize,
}

/// The words of Rust code; comments and literals are left out.
fn words(code: &str) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::new();
    let (mut rest, mut line) = (code, 1);
    while let Some(c) = rest.chars().next() {
        let length = if let Some(length) = skipped(rest) {
            length
        } else {
            let name = rest
                .find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap_or(rest.len());
            let length = name.max(c.len_utf8());
            if !c.is_whitespace() {
                out.push(Word {
                    text: rest[..length].to_owned(),
                    line,
                });
            }
            length
        };
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    out
}

/// The length of the comment or literal that `code` begins with.
fn skipped(code: &str) -> Option<usize> {
    if code.starts_with("//") {
        return Some(code.find('\n').unwrap_or(code.len()));
    }
    if code.starts_with("/*") {
        return Some(block(code));
    }
    let raw = code
        .trim_start_matches('b')
        .strip_prefix('r')
        .filter(|_| code.starts_with(['b', 'r']));
    if let Some(raw) = raw {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if raw[hashes..].starts_with('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let start = code.len() - raw.len() + hashes + 1;
            return Some(
                code[start..]
                    .find(&end)
                    .map_or(code.len(), |at| start + at + end.len()),
            );
        }
    }
    match code.as_bytes()[0] {
        b'"' => Some(quoted(code, '"')),
        b'\'' if code.starts_with("'\\") => Some(quoted(code, '\'')),
        b'\'' => {
            let c = code[1..].chars().next()?;
            code[1 + c.len_utf8()..]
                .starts_with('\'')
                .then_some(2 + c.len_utf8())
        }
        _ => None,
    }
}

fn block(code: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < code.len() {
        if code[at..].starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if code[at..].starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                break;
            }
        } else {
            at += code[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    at
}

fn quoted(code: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in code.char_indices().skip(1) {
        if c == quote && !escaped {
            return at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    code.len()
}

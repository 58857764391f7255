//! Files made to break a reader: what they hold is read or told, in bounded time and memory, and the run goes on. And places
//! to write that take nothing, or that must not be written to.

mod common;

use std::io::Write;
use std::path::Path;

use common::{THIRTY, TWELVE, folder, gainsay, text};
use flate2::Compression;
use flate2::write::GzEncoder;
use gainsay::Engine;
use gainsay::annotate::annotate;
use gainsay::claim::claims;
use gainsay::lexicon::Forms;
use gainsay::report::{self, Report, Style, Words};
use gainsay::rule;
use gainsay::source::{Document, Notice, documents};

const MEGABYTE: usize = 1 << 20;

#[test]
fn what_front_matter_names_is_never_opened() {
    let text = "---\noutlet: !include /etc/hostname\nurl: file:///etc/passwd\ntitle: ../../etc/passwd\nbody: Cargo.toml\n---\nThe river rose over its banks in the night.\n";
    let (found, _) = documents("a.md", text.as_bytes());
    let shown = format!("{found:?}");
    assert!(shown.contains("The river rose"), "{shown}");
    assert!(
        !shown.contains("root:") && !shown.contains("[package]"),
        "{shown}"
    );
}

#[test]
fn a_yaml_bomb_is_a_notice() {
    let level = |n: usize| {
        let before = format!("*a{}", n - 1);
        format!("a{n}: &a{n} [{}]\n", [before.as_str(); 10].join(","))
    };
    let levels: Vec<_> = (1..12).map(level).collect();
    let yaml = format!(
        "title: River rises\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n{}",
        levels.concat()
    );
    let (found, notices) = documents(
        "a.md",
        format!("---\n{yaml}---\nThe river rose.\n").as_bytes(),
    );
    assert_eq!(found[0].title.as_deref(), Some("River rises"));
    told(
        &notices,
        "the front matter is malformed and was read line by line",
    );
    let deep = format!(
        "---\ntitle: River rises\nx: {}\n---\nThe river rose.\n",
        "[".repeat(200_000)
    );
    let (found, notices) = documents("a.md", deep.as_bytes());
    assert_eq!(found[0].title.as_deref(), Some("River rises"));
    told(
        &notices,
        "the front matter is malformed and was read line by line",
    );
}

#[test]
fn huge_front_matter_is_read() {
    let keys = "key: value\n".repeat(400_000);
    let text = format!("---\noutlet: River Post\n{keys}---\nThe river rose.\n");
    let (found, _) = documents("a.md", text.as_bytes());
    assert_eq!(found[0].outlet.as_deref(), Some("River Post"));
}

#[test]
fn an_archive_that_blows_up_is_not_read_on() {
    let packed = pack(&vec![b'\n'; 24 * MEGABYTE]);
    for name in [
        "a.txt.gz",
        "a.jsonl.gz",
        "a.csv.gz",
        "a.html.gz",
        "a.json.gz",
        "-",
    ] {
        let (found, notices) = documents(name, &packed);
        assert!(found.is_empty(), "{name}");
        assert!(
            notices.iter().any(|n| n
                .problem
                .to_string()
                .contains("more than 200 times its size")
                || n.problem.to_string().contains("larger than 16 MB")
                || n.problem.to_string().contains("longer than 16 MB")),
            "{name}: {notices:?}"
        );
    }
}

#[test]
fn an_archive_that_breaks_off_keeps_what_came_before() {
    let line = |n: u32| format!("{{\"text\":\"The river rose by {n} cm.\"}}\n");
    let lines: Vec<_> = (0..20_000).map(line).collect();
    let packed = pack(lines.concat().as_bytes());
    let (found, notices) = documents("a.jsonl.gz", &packed[..packed.len() - 100]);
    assert!(
        found.len() > 1_000 && found.len() < 20_000,
        "{}",
        found.len()
    );
    told(&notices, "could not be read on");
    let (found, notices) = documents("a.txt.gz", &pack(b"The river rose.")[..20]);
    assert!(found.is_empty());
    told(&notices, "could not be read");
}

#[test]
fn a_line_of_100_megabytes_is_told() {
    let text = "The river rose ".repeat(7 * MEGABYTE);
    let (found, notices) = documents("a.txt", text.as_bytes());
    assert!(found.is_empty());
    told(
        &notices,
        "it is larger than 16 MB, too large for one article",
    );
    let lines =
        format!("{{\"text\":\"It rose.\"}}\n{{\"text\":\"{text}\"}}\n{{\"text\":\"It fell.\"}}\n");
    let (found, notices) = documents("a.jsonl", lines.as_bytes());
    assert_eq!(found.len(), 2);
    told(&notices, "the line is longer than 16 MB");
}

#[test]
fn what_repeats_without_end_is_read_in_time() {
    let lines = [
        "Share\n",
        "Related\nThe river\n",
        "الوسوم\n",
        "Source: x\n",
        "\"",
        "(",
        "Published 3 May 2023 ",
        "a. ",
        "اقرأ أيضا\nارتفع النهر خلال الليل وغمر الحقول كلها ثم انحسر.\n",
    ];
    for line in lines {
        let text = line.repeat(MEGABYTE / 8 / line.len());
        let _ = documents("a.txt", text.as_bytes());
        let head = format!("The river rose over its banks in the night.\n{text}");
        let (found, _) = documents("a.txt", head.as_bytes());
        assert!(!found.is_empty(), "{line:?}");
    }
}

#[test]
fn pages_that_nest_and_repeat_without_end_are_read_in_time() {
    for piece in [
        "<div>",
        "<p>",
        "<b>",
        "<a href=x>",
        "<table><tr><td>",
        "</p>",
        "<br>",
        "<!--",
        "<svg><p>",
        "<select><option>",
        "&amp",
        "<![CDATA[",
        "<p>The river rose over its banks in the night.</p>",
    ] {
        let page = piece.repeat(MEGABYTE / 8 / piece.len());
        let (found, notices) = documents("a.html", page.as_bytes());
        assert!(!found.is_empty() || !notices.is_empty(), "{piece}");
        let (found, notices) = documents(
            "a.xml",
            format!("<rss><item><description>{page}").as_bytes(),
        );
        assert!(!found.is_empty() || !notices.is_empty(), "{piece}");
    }
}

#[test]
fn a_page_may_nest_deep() {
    for piece in [
        "<div>",
        "<span>",
        "<b><i>",
        "<ul><li>",
        "<table><tr><td>",
        "<blockquote><p>",
    ] {
        let opened = piece.repeat(900);
        let page = format!("{opened}<p>The river rose over its banks in the night.</p>");
        let (found, notices) = documents("a.html", page.as_bytes());
        assert_eq!((found.len(), notices.len()), (1, 0), "{piece}: {notices:?}");
    }
}

#[test]
fn characters_that_are_none_are_told_and_the_rest_is_read() {
    let (found, notices) = documents(
        "a.txt",
        "The river ارتفع النهر خلال الليل \u{0}\u{1b}[31m rose.".as_bytes(),
    );
    assert_eq!((found.len(), notices.len()), (1, 0));
    let mut bytes = "ارتفع النهر خلال الليل. ".repeat(9).into_bytes();
    bytes.extend([0xff, 0xd8, b' ']);
    bytes.extend("وغمر الحقول.".as_bytes());
    let (found, notices) = documents("a.txt", &bytes);
    assert!(found[0].text.ends_with("وغمر الحقول."), "{found:?}");
    told(
        &notices,
        "places are no characters in its encoding and were read as �",
    );
    let broken = "{\"text\":\"ارتفع النهر خلال الليل.".as_bytes();
    let others = b"\xff\"}\n{\"text\":\"It \\ud83d fell.\"}\n{\"text\":\"It \\u0000 rose.\"}";
    let line = [broken, others].concat();
    let (found, notices) = documents("a.jsonl", &line);
    assert_eq!(found.len(), 3);
    told(&notices, "one place is no character in its encoding");
}

/// A sentence that does not end is read in pieces: however it goes on, what stands at its end is found too.
#[test]
fn a_sentence_may_be_long() {
    let rules = rule::compile(rule::embedded()).expect("the embedded packs compile");
    let mut forms = Forms::new(&rules.lexicon);
    for piece in [
        "3 people were killed and ",
        "17, ",
        "one hundred and two thousand ",
        "12-",
        "3 May 2021, ",
        "Leila Haddad and Omar Saleh, ",
        "the minister said that ",
        "“he said the “river rose”, ",
        "“He said ",
        "«قال الوزير إن ",
        "وقتل وأصيب والجيش والمدينة ",
        "river ",
        "نهر ",
        ",",
        "((",
    ] {
        let text = format!("{}. On Friday 41 people fled.", piece.repeat(2_000));
        let document = Document::of_text("a", "en", text);
        let annotated = annotate(&document, &mut forms);
        let longest = annotated.page.sentences.iter().map(|s| s.tokens.len());
        assert!(longest.max() <= Some(1024), "{piece}");
        let last = annotated.quantities.last().expect("41 is a number");
        assert_eq!(last.span.of(&document.text), "41", "{piece}");
        let claims = claims(&rules, &document, 0, &annotated);
        let fled = claims
            .iter()
            .filter(|c| c.evidence.start > text_end(&document));
        assert!(fled.count() > 0, "{piece}");
    }
}

/// Where the last sentence begins.
fn text_end(document: &Document) -> usize {
    document.text.len() - " On Friday 41 people fled.".len()
}

#[test]
fn a_text_may_hold_many_sentences_and_names() {
    let rules = rule::compile(rule::embedded()).expect("the embedded packs compile");
    let mut forms = Forms::new(&rules.lexicon);
    let sentences: [fn(usize) -> String; 4] = [
        |n| format!("Police said {n} people were killed in Aleppo. "),
        |n| format!("A man was killed on {} May. ", n % 28 + 1),
        |n| format!("Omar Saleh{n}, {}, said it rose. ", n % 60 + 20),
        |n| format!("ونفى الوزير هذا الادعاء، وقال إن {n} قتلوا. "),
    ];
    for sentence in sentences {
        let text: String = (0..2_000).map(sentence).collect();
        let document = Document::of_text("a", "en", text);
        let annotated = annotate(&document, &mut forms);
        assert!(annotated.page.sentences.len() >= 2_000);
        assert!(annotated.quantities.len() + annotated.times.len() >= 1_800);
        let claims = claims(&rules, &document, 0, &annotated);
        let last = claims.last().expect("it makes claims");
        assert!(last.evidence.start + 200 > document.text.len());
        assert_eq!((last.position.line, claims[0].position.line), (1, 1));
    }
}

#[test]
fn an_article_that_is_a_list_is_compared_in_part_and_told() {
    let line = |n: usize| format!("An attack killed {n} people in Aleppo.\n");
    let text: String = (2..502).map(line).collect();
    let engine = Engine::new(rule::compile(rule::embedded()).expect("the embedded packs compile"));
    let checked = engine.check(vec![
        Document::of_text("a", "en", text),
        Document::of_text("b", "en", line(9)),
    ]);
    assert!(checked.claims.len() >= 500);
    assert_eq!(checked.notices.len(), 1);
    told(
        &checked.notices,
        "it makes 500 claims of “casualties”, of which the first 100 were compared",
    );
}

/// What acts on a terminal, on the direction of a line, on a page, on a spreadsheet or on Markdown, in all that a report repeats.
#[test]
fn nothing_out_of_an_article_acts_in_a_report() {
    let acts = "\u{1b}[2J\u{1b}]8;;http://example.net\u{7}\u{202e}\u{2067}\u{9b}31m\u{0}\r";
    let page = "<script>alert(1)</script><img src=x onerror=y>";
    let article = |outlet: &str, dead: &str| {
        format!(
            "---\noutlet: \"{outlet}\"\npublished: 2024-11-02\ntitle: '=cmd {page}'\n---\nThe blast in Nairobi killed {dead} people on Friday, {acts}{page} police said.\n"
        )
    };
    let folder = folder(
        "acts",
        &[
            ("a.md", &article("=HYPERLINK(1) A", "12")),
            ("b.md", &article("+1 @B <b>", "30")),
        ],
    );
    for format in [
        "terminal", "markdown", "table", "csv", "json", "jsonl", "sarif", "html",
    ] {
        let args = [
            "check", "a.md", "b.md", "--bidi", "plain", "--format", format,
        ];
        let run = gainsay(&folder, &args).assert().code(1);
        let shown = text(&run.get_output().stdout).replace("\r\n", "\n");
        assert!(shown.contains("30"), "{format}: {shown}");
        let acts = |c: char| c.is_control() && c != '\n' || matches!(c, '\u{202e}' | '\u{2067}');
        let acting = shown.chars().find(|c| acts(*c));
        assert_eq!(acting, None, "{format}: {acting:?} in {shown}");
        match format {
            "html" => assert!(!shown.contains("<img") && !shown.contains("<script>alert")),
            "markdown" => assert!(!shown.contains("<script") && !shown.contains("<b>")),
            "csv" => {
                assert!(!shown.contains(",=") && !shown.contains(",+") && !shown.contains("\"="));
            }
            _ => {}
        }
    }
}

#[test]
fn ten_thousand_findings_are_written_in_every_format() {
    const MANY: usize = 10_000;
    let engine = Engine::new(rule::standard());
    let article = |name: &str, text: &str| documents(name, text.as_bytes()).0.remove(0);
    let checked = engine.check(vec![article("a.md", TWELVE), article("b.md", THIRTY)]);
    let findings = vec![checked.outcome.findings[0].clone(); MANY];
    let report = Report {
        findings: &findings,
        ..checked.report(&[])
    };
    let words = Words::plain();
    let style = Style {
        color: true,
        ..Style::plain(&words)
    };
    let check = |write: &dyn Fn(&mut String) -> std::fmt::Result, each: &str| {
        let mut out = String::new();
        write(&mut out).expect("a string takes all");
        assert!(out.matches(each).count() >= MANY, "{each}");
    };
    check(
        &|out| report::write_terminal(out, &report, style),
        "12 and 30",
    );
    check(
        &|out| report::write_json(out, &report),
        "\"severity\": \"error\"",
    );
    check(
        &|out| report::write_findings_jsonl(out, &report),
        "\"severity\":\"error\"",
    );
    check(
        &|out| report::write_sarif(out, &report, &words),
        "\"ruleId\": \"contradiction\"",
    );
    check(
        &|out| report::write_markdown(out, &report, &words),
        "12 and 30",
    );
    check(
        &|out| report::write_findings_csv(out, &report, &words, false),
        "contradiction",
    );
    check(
        &|out| report::write_findings_table(out, &report, &words),
        "casualties",
    );
    check(
        &|out| report::write_html(out, &report, &words),
        "<article class=\"finding",
    );
}

#[test]
fn a_full_disk_is_told() {
    if !Path::new("/dev/full").exists() {
        return;
    }
    let folder = folder("full-disk", &[("a.md", TWELVE), ("b.md", THIRTY)]);
    let full = [
        "check",
        "a.md",
        "b.md",
        "--format",
        "html",
        "-o",
        "/dev/full",
    ];
    told_and_stopped(
        &folder,
        &full,
        &["/dev/full cannot be written", "No space left"],
    );
    let graph = ["graph", "a.md", "b.md", "-o", "/dev/full"];
    told_and_stopped(
        &folder,
        &graph,
        &["/dev/full cannot be written", "No space left"],
    );
    let output = std::fs::File::create("/dev/full").expect("it takes anyone");
    let run = std::process::Command::new(snapbox::cmd::cargo_bin!("gainsay"))
        .args(["extract", "a.md", "--format", "jsonl"])
        .current_dir(&folder)
        .stdout(output)
        .output()
        .expect("the command runs");
    assert_eq!(run.status.code(), Some(2));
    assert!(text(&run.stderr).contains("standard output cannot be written"));
}

#[test]
fn a_folder_that_takes_no_file_is_told() {
    let folder = folder(
        "read-only",
        &[("a.md", TWELVE), ("b.md", THIRTY), ("out/x", "")],
    );
    let out = folder.join("out");
    let mut rights = std::fs::metadata(&out).expect("it is there").permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(&out, rights).expect("they can be set");
    // Who may write anywhere still cannot write among the processes.
    let free = std::fs::write(out.join("probe"), "").is_ok();
    let report = if free {
        "/proc/report.json"
    } else {
        "out/report.json"
    };
    if free && !Path::new("/proc").exists() {
        return;
    }
    let args = ["check", "a.md", "b.md", "--format", "json", "-o", report];
    told_and_stopped(&folder, &args, &["cannot be written"]);
    if !free {
        told_and_stopped(&folder, &["man", "out/man1"], &["cannot be written"]);
    }
}

#[test]
fn an_article_is_never_written_over() {
    let files = [("a.md", TWELVE), ("sub/b.md", THIRTY)];
    let folder = folder("over-input", &files);
    gainsay(&folder, &["extract", "a.md", "--format", "jsonl"])
        .assert()
        .code(0);
    let over = |args: &[&str]| told_and_stopped(&folder, args, &["is one of the articles"]);
    over(&["check", "a.md", "sub", "-o", "a.md"]);
    over(&["check", ".", "--format", "html", "-o", "sub/../sub/b.md"]);
    over(&["check", "a.md", "--against", "sub", "-o", "sub/b.md"]);
    over(&["graph", ".", "-o", "./a.md"]);
    for (name, text) in files {
        let now = std::fs::read_to_string(folder.join(name)).expect("it is there");
        assert_eq!(now, text, "{name}");
    }
    gainsay(
        &folder,
        &["check", ".", "-o", "report.txt", "--fail-on", "never"],
    )
    .assert()
    .code(0);
}

fn told_and_stopped(folder: &Path, args: &[&str], parts: &[&str]) {
    let run = gainsay(folder, args).assert().code(2);
    let error = text(&run.get_output().stderr);
    for part in parts {
        assert!(error.contains(part), "{part} in {error}");
    }
}

fn pack(bytes: &[u8]) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::default());
    packer.write_all(bytes).expect("memory takes all");
    packer.finish().expect("memory takes all")
}

fn told(notices: &[Notice], message: &str) {
    assert!(
        notices
            .iter()
            .any(|n| n.problem.to_string().contains(message)),
        "{message} in {notices:?}"
    );
}

//! What an editor does day by day: compare with yesterday's report, and a draft with the archive.

mod common;

use std::path::Path;

use common::{THIRTY, TWELVE, folder, gainsay, text, write};

const DENIED: &str = "---\noutlet: Coast Daily\npublished: 2024-11-02\n---\nSudan said on Friday that its forces had fully retaken the Darfur region. Chad denied the claim.\n";

#[test]
fn what_an_older_report_has_is_not_new() {
    let folder = folder("baseline", &[]);
    write(&folder, "news/a.md", TWELVE);
    write(&folder, "news/b.md", THIRTY);
    run(
        &folder,
        &[
            "check",
            "news/a.md",
            "news/b.md",
            "--format",
            "json",
            "-o",
            "old.json",
        ],
        1,
    );
    let again = ["check", "news", "--baseline", "old.json", "--only-new"];
    assert!(!run(&folder, &again, 0).contains("gainsay::"));

    // Words before and behind the claim move it and change nothing of the finding.
    write(
        &folder,
        "news/a.md",
        &TWELVE.replace("---\nThe", "---\nWindows broke all over town.\n\nThe"),
    );
    assert!(!run(&folder, &again, 0).contains("gainsay::"));

    write(&folder, "news/c.md", DENIED);
    let news = run(&folder, &again, 1);
    assert_eq!(news.matches("gainsay::").count(), 1, "{news}");
    let all = run(&folder, &["check", "news", "--baseline", "old.json"], 1);
    assert_eq!(all.matches("gainsay::").count(), 2, "{all}");
    assert_eq!(all.matches("), new").count(), 1, "{all}");
    let json = run(
        &folder,
        &[
            "check",
            "news",
            "--baseline",
            "old.json",
            "--format",
            "json",
        ],
        1,
    );
    assert_eq!(
        (
            json.matches("\"new\": true").count(),
            json.matches("\"new\": false").count()
        ),
        (1, 1)
    );
}

#[test]
fn what_is_no_report_is_no_baseline() {
    let folder = folder("no-baseline", &[]);
    write(&folder, "a.md", TWELVE);
    write(&folder, "old.json", "{\"findings\": 3}");
    let told = refused(&folder, &["check", "a.md", "--baseline", "old.json"]);
    assert!(
        told.contains("old.json is no report to compare with"),
        "{told}"
    );
    assert!(
        refused(&folder, &["check", "a.md", "--baseline", "gone.json"])
            .contains("gone.json cannot be read")
    );
    assert!(refused(&folder, &["check", "a.md", "--only-new"]).contains("--baseline"));
}

#[test]
fn a_draft_is_compared_with_the_archive() {
    let folder = folder("against", &[]);
    write(&folder, "draft.md", TWELVE);
    write(&folder, "archive/b.md", THIRTY);
    write(&folder, "archive/c.md", DENIED);
    let all = run(&folder, &["check", "draft.md", "archive"], 1);
    assert_eq!(all.matches("gainsay::").count(), 2, "{all}");
    let own = run(&folder, &["check", "draft.md", "--against", "archive"], 1);
    assert_eq!(
        own.matches("gainsay::contradiction(casualties)").count(),
        1,
        "{own}"
    );
    assert!(
        own.contains("draft.md:5:") && !own.contains("Darfur"),
        "{own}"
    );
    assert!(
        own.contains("\n3 articles, 3 outlets, 7 claims: 1 contradiction"),
        "{own}"
    );
    run(
        &folder,
        &["check", "archive/b.md", "--against", "archive/c.md"],
        0,
    );
    let page = run(
        &folder,
        &[
            "check",
            "draft.md",
            "--against",
            "archive",
            "--format",
            "html",
        ],
        1,
    );
    assert!(
        page.contains("draft.md") && !page.contains("Darfur"),
        "articles of other stories are left out"
    );
}

#[test]
fn a_draft_inside_its_archive_is_read_once() {
    let folder = folder("inside", &[]);
    write(&folder, "news/draft.md", TWELVE);
    write(&folder, "news/b.md", THIRTY);
    let own = run(&folder, &["check", "news/draft.md", "--against", "news"], 1);
    assert!(
        own.ends_with("2 articles, 2 outlets, 4 claims: 1 contradiction\n"),
        "{own}"
    );
}

/// What the command prints, ending with this status.
fn run(folder: &Path, args: &[&str], status: i32) -> String {
    let output = gainsay(folder, args).output().expect("the command runs");
    let printed = text(&output.stdout);
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        output.status.code(),
        Some(status),
        "{args:?}: {printed}{told}"
    );
    printed
}

fn refused(folder: &Path, args: &[&str]) -> String {
    let output = gainsay(folder, args).output().expect("the command runs");
    assert_eq!(output.status.code(), Some(2), "{args:?}");
    text(&output.stderr)
}

#[test]
fn groups_tell_which_articles_belong_together() {
    let folder = folder("groups", &[("b.md", THIRTY), ("c.md", DENIED)]);
    write(&folder, "a.md", TWELVE);
    write(&folder, "alone.md", &TWELVE.replace("Nairobi", "Lagos"));
    let claims = run(&folder, &["extract", ".", "--format", "jsonl"], 0);
    write(&folder, "claims.jsonl", &claims);
    let counts = r#"{"articles": 900, "words": {"en/blast": 12}}"#;
    write(&folder, "counts.json", counts);
    let groups = ["groups", "claims.jsonl", "--counts", "counts.json"];
    // One article denies what it tells itself; one tells of another town.
    assert_eq!(
        run(&folder, &groups, 0),
        "[\"./a.md\",\"./b.md\"]\n[\"./c.md\"]\n"
    );
    write(&folder, "counts.json", "{\"words\": {}}");
    let told = refused(&folder, &groups);
    assert!(
        told.contains("counts.json holds no counts of words: missing field `articles`"),
        "{told}"
    );
}

//! What an editor does day by day: compare with yesterday's report, and a draft with the archive.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const TWELVE: &str = "---\noutlet: Harbor Post\npublished: 2024-11-02\n---\nThe blast in Nairobi killed 12 people on Friday.\n";
const THIRTY: &str = "---\noutlet: Hill Times\npublished: 2024-11-02\n---\nThe blast in Nairobi killed 30 people on Friday.\n";
const DENIED: &str = "---\noutlet: Coast Daily\npublished: 2024-11-02\n---\nSudan said on Friday that its forces had fully retaken the Darfur region. Chad denied the claim.\n";

#[test]
fn what_an_older_report_has_is_not_new() {
    let folder = fresh("baseline");
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
    let folder = fresh("no-baseline");
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
    let folder = fresh("against");
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
    let folder = fresh("inside");
    write(&folder, "news/draft.md", TWELVE);
    write(&folder, "news/b.md", THIRTY);
    let own = run(&folder, &["check", "news/draft.md", "--against", "news"], 1);
    assert!(
        own.ends_with("2 articles, 2 outlets, 4 claims: 1 contradiction\n"),
        "{own}"
    );
}

fn fresh(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("desk")
        .join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join("archive")).expect("the folder can be made");
    std::fs::create_dir_all(folder.join("news")).expect("the folder can be made");
    folder
}

fn write(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).expect("a file can be written");
}

fn gainsay(folder: &Path, args: &[&str]) -> Output {
    let command = Command::new(env!("CARGO_BIN_EXE_gainsay"))
        .current_dir(folder)
        .args(args)
        .output();
    command.expect("the command runs")
}

/// What the command prints, ending with this status.
fn run(folder: &Path, args: &[&str], status: i32) -> String {
    let output = gainsay(folder, args);
    let printed = String::from_utf8(output.stdout).expect("reports are UTF-8");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        output.status.code(),
        Some(status),
        "{args:?}: {printed}{told}"
    );
    printed
}

fn refused(folder: &Path, args: &[&str]) -> String {
    let output = gainsay(folder, args);
    assert_eq!(output.status.code(), Some(2), "{args:?}");
    String::from_utf8(output.stderr).expect("errors are UTF-8")
}

//! The command as a user meets it: arguments, files and streams in; exit status, report and errors out.

mod common;

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use serde_json::Value;
use snapbox::str;

use common::{THIRTY, TWELVE, folder, gainsay, text};

const GOATS: &str = include_str!("common/goats.yml");

#[test]
fn check_finds_and_fails() {
    let folder = two("finds");
    let run = gainsay(&folder, &["check", "a.md", "b.md"])
        .assert()
        .code(1);
    run.stderr_eq(str![""]).stdout_eq(str![[r"
gainsay::contradiction(casualties)
...
  ▶ 12: 1 article
   ╭─[a.md:5:29]
...
   │ 12 people
...
  ▶ 30: 1 article
   ╭─[b.md:5:29]
...
   │ 30 people
...
2 articles, 2 outlets, 4 claims: 1 contradiction

"]]);
}

#[test]
fn days_and_hours_that_differ_are_drawn() {
    let article = |outlet: &str, text: &str| {
        format!("---\noutlet: {outlet}\npublished: 2016-09-10\n---\n{text}\n")
    };
    let page = |name: &str, one: &str, other: &str| {
        let files = [("a.md", article("A", one)), ("b.md", article("B", other))];
        let files = files.each_ref().map(|(name, text)| (*name, text.as_str()));
        let run = gainsay(&folder(name, &files), &["check", ".", "--format", "html"]).assert();
        text(&run.get_output().stdout)
    };
    let days = page(
        "days",
        "The ceasefire in Syria begins on 12 September 2016, Russia said.",
        "The ceasefire in Syria begins on 19 September 2016, Russia said.",
    );
    assert!(
        days.contains("class=\"plot\"") && days.contains("2016-09-19"),
        "{days}"
    );
    let hours = page(
        "hours",
        "The explosion in Aleppo struck at 3:15 pm on Friday.",
        "The explosion in Aleppo struck at 5:40 pm on Friday.",
    );
    assert!(
        hours.contains("class=\"plot\"") && hours.contains("17:40"),
        "{hours}"
    );
}

#[test]
fn completions_and_a_manual_are_written() {
    let folder = folder("completions", &[]);
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = gainsay(&folder, &["completions", shell]).assert().code(0);
        let script = text(&run.get_output().stdout);
        assert!(script.contains("only-new"), "{shell}: {script}");
    }
    gainsay(&folder, &["man", "manual/man1"]).assert().code(0);
    let page = |name: &str| {
        std::fs::read_to_string(folder.join("manual/man1").join(name)).expect("it is written")
    };
    assert!(page("gainsay.1").contains("gainsay\\-check(1)"));
    assert!(page("gainsay-check.1").contains("\\-\\-only\\-new"));
    assert!(page("gainsay-rules-test.1").contains("\\-\\-watch"));
}

#[test]
fn quiet_says_nothing_but_findings() {
    let folder = folder("quiet", &[("a.md", TWELVE), ("empty.txt", "")]);
    let quiet = gainsay(&folder, &["check", ".", "--quiet"]);
    quiet
        .assert()
        .code(0)
        .stderr_eq(str![""])
        .stdout_eq(str![""]);
}

#[test]
fn every_format_tells_of_the_finding() {
    let folder = two("every-format");
    let check = |args: &[&str], begins: &str, holds: &str| {
        let run = gainsay(&folder, args).assert().stderr_eq(str![""]);
        let shown = text(&run.get_output().stdout);
        assert!(
            shown.starts_with(begins) && shown.contains(holds),
            "{args:?}: {shown}"
        );
    };
    check(
        &["check", ".", "--format", "sarif"],
        "{",
        "\"ruleId\": \"contradiction\"",
    );
    check(
        &["check", ".", "--format", "jsonl"],
        "{\"id\":",
        "\"kind\":\"contradiction\"",
    );
    check(
        &["check", ".", "--format", "csv", "--bom"],
        "\u{feff}finding,",
        ",contradiction,error,",
    );
    check(&["check", ".", "--table"], "claim", "contradiction");
    check(
        &["extract", ".", "--format", "csv"],
        "claim,value,low,best,high",
        "killed,12,12,12,12",
    );
    check(
        &["graph", ".", "--only", "conflicts"],
        "digraph",
        "label=\"contradiction\"",
    );
    check(
        &["graph", ".", "--format", "graphml"],
        "<?xml",
        "<data key=\"edge-kind\">contradiction</data>",
    );
    check(
        &["graph", ".", "--format", "json"],
        "{",
        "\"kind\": \"contradiction\"",
    );
}

#[test]
fn the_level_that_fails_is_chosen() {
    let folder = two("level");
    for (level, status) in [("never", 0), ("warning", 1), ("error", 1)] {
        gainsay(&folder, &["check", ".", "--fail-on", level])
            .assert()
            .code(status);
    }
    gainsay(&folder, &["check", "a.md"]).assert().code(0);
}

#[test]
fn what_cannot_be_done_is_an_error() {
    let folder = two("errors");
    refuses(
        &folder,
        &["check", "nowhere.txt"],
        &["no such file or folder: nowhere.txt"],
    );
    refuses(&folder, &["check", "*.pdf"], &["no file fits *.pdf"]);
    refuses(
        &folder,
        &["check", "a.md", "--format", "pdf"],
        &["'pdf'", "--format", "terminal, json"],
    );
    refuses(&folder, &["check"], &["<PATH>"]);
    refuses(
        &folder,
        &["check", "a.md", "-o", "no/such/folder"],
        &["no/such/folder cannot be written"],
    );
}

#[test]
fn a_bad_rule_file_is_shown_where_it_is_bad() {
    let folder = two("bad-rules");
    let write = |name: &str, text: &str| {
        std::fs::create_dir_all(folder.join(name).parent().expect("it has one"))
            .expect("it can be made");
        std::fs::write(folder.join(name), text).expect("it can be written");
    };
    write(
        "key.yml",
        "claims:\n  lost:\n    value: count\n    cues: {en: [lost]}\n",
    );
    write(
        "type.yml",
        "claims:\n  lost:\n    value: count\n    per: place\n    cue: {en: [lost]}\n",
    );
    write("none/readme.txt", "no rules here");
    write("both/.gitignore", "*");
    write("both/a.yml", "claim: {}\n");
    write("both/b.yaml", "terms: {goat: {is: gaot}}\n");
    let refuses =
        |path: &str, told: &[&str]| refuses(&folder, &["check", "a.md", "--rules", path], told);
    refuses(
        "key.yml",
        &[
            "key.yml:4:5",
            "    cues: {en: [lost]}",
            "did you mean `cue`?",
        ],
    );
    refuses(
        "type.yml",
        &["type.yml:4:10", "    per: place", "expected a list"],
    );
    refuses(
        "both",
        &[
            "both/a.yml:1:1",
            "did you mean `claims`?",
            "both/b.yaml:1:",
            "gaot",
        ],
    );
    refuses("none", &["none cannot be read", "no rule file"]);
    refuses("gone.yml", &["gone.yml cannot be read"]);
}

#[test]
fn an_article_that_cannot_be_read_is_a_notice() {
    let folder = two("notices");
    std::fs::write(folder.join("empty.txt"), "").expect("it can be written");
    std::fs::write(folder.join("noise.txt"), [0, 1, 2, 3].repeat(9)).expect("it can be written");
    let run = gainsay(&folder, &["check", "."]).assert().code(1);
    let report = text(&run.get_output().stdout);
    for told in [
        "empty.txt: the article is empty",
        "noise.txt: its bytes are no text",
        "2 articles, ",
    ] {
        assert!(report.contains(told), "{told} in {report}");
    }
    for command in ["extract", "annotate"] {
        let run = gainsay(&folder, &[command, "."]).assert().code(0);
        let Output { stdout, stderr, .. } = run.get_output();
        assert!(
            text(stderr).contains("notice: ./empty.txt: the article is empty"),
            "{command}"
        );
        assert!(
            !text(stdout).contains("notice") && text(stdout).contains("12"),
            "{command}"
        );
    }
}

#[test]
fn pages_tables_and_feeds_are_compared() {
    let page = "<html><head><meta property=\"og:site_name\" content=\"Harbor Post\"><meta name=\"pubdate\" content=\"2024-11-02\"></head><body><nav><a href=\"/\">Home</a></nav><h1>Blast in Nairobi</h1><p>The blast in Nairobi killed 12 people on Friday.</p></body></html>";
    let table = "what,source,date\nThe blast in Nairobi killed 30 people on Friday.,Hill Times,2024-11-02\n";
    let feed = "<rss><channel><title>River Wire</title><item><title>Blast in Nairobi</title><pubDate>Sat, 02 Nov 2024 08:00:00 GMT</pubDate><description>&lt;p&gt;The blast in Nairobi killed 45 people on Friday.&lt;/p&gt;</description></item></channel></rss>";
    let folder = folder(
        "formats",
        &[("a.html", page), ("b.csv", table), ("c.xml", feed)],
    );
    let args = ["check", ".", "--column", "text=what", "--format", "json"];
    let run = gainsay(&folder, &args).assert().code(1);
    let report = json(&run.get_output().stdout);
    let outlets: Vec<_> = list(&report["documents"])
        .iter()
        .map(|d| string(&d["outlet"]))
        .collect();
    assert_eq!(outlets, ["Harbor Post", "Hill Times", "River Wire"]);
    let sides = list(&report["findings"])
        .iter()
        .flat_map(|f| list(&f["sides"]));
    let labels: BTreeSet<_> = sides.map(|s| string(&s["label"])).collect();
    assert_eq!(labels, BTreeSet::from(["12", "30", "45"]));
    refuses(
        &folder,
        &["check", ".", "--column", "txt=what"],
        &["text=body"],
    );
}

#[test]
fn standard_input_is_read() {
    let folder = folder("stdin", &[]);
    let line = |id: &str, number: u32| {
        let text = format!("The blast in Nairobi killed {number} people on Friday.");
        serde_json::json!({"id": id, "text": text, "outlet": id, "published": "2024-11-02", "lang": "en"}).to_string()
    };
    let input = [line("one", 12), line("two", 30)].join("\n");
    let run = gainsay(&folder, &["check", "-", "--format", "json"])
        .stdin(input)
        .assert()
        .code(1);
    let report = json(&run.get_output().stdout);
    let ids: Vec<_> = list(&report["documents"])
        .iter()
        .map(|d| &d["id"])
        .collect();
    assert_eq!(ids, ["one", "two"]);
}

#[test]
fn the_report_goes_into_a_file() {
    let folder = two("file");
    let check = ["check", "a.md", "b.md"];
    gainsay(&folder, &[&check[..], &["-o", "report.out"]].concat())
        .assert()
        .code(1)
        .stdout_eq(str![""]);
    let file = std::fs::read_to_string(folder.join("report.out")).expect("it was written");
    let printed = gainsay(&folder, &check).assert().code(1);
    assert_eq!(file, text(&printed.get_output().stdout));
}

const CLAIM: [&str; 18] = [
    "id",
    "claim",
    "document",
    "evidence",
    "sentence",
    "value",
    "actor",
    "patient",
    "object",
    "place",
    "qualifiers",
    "speaker",
    "cue_class",
    "polarity",
    "modality",
    "event_time",
    "as_of",
    "lineage",
];

#[test]
fn the_json_report_keeps_its_contract() {
    let run = gainsay(
        &root(),
        &[
            "check",
            "examples/kursk",
            "--format",
            "json",
            "--show",
            "update,apart",
        ],
    )
    .assert()
    .code(1);
    let report = json(&run.get_output().stdout);
    assert_eq!(report["format"], "gainsay-report/1");
    has(
        &report,
        &["format", "documents", "findings", "notices", "summary"],
    );
    for document in list(&report["documents"]) {
        has(
            document,
            &["id", "path", "outlet", "published", "language", "title"],
        );
    }
    let ids: Vec<_> = list(&report["documents"])
        .iter()
        .map(|d| &d["id"])
        .collect();
    assert!(!list(&report["findings"]).is_empty());
    for finding in list(&report["findings"]) {
        has(
            finding,
            &[
                "id", "kind", "severity", "claim", "message", "reasons", "slots", "sides", "fits",
            ],
        );
        for side in list(&finding["sides"]) {
            has(side, &["label", "lineages", "claims"]);
            assert!(!list(&side["claims"]).is_empty());
        }
        let sides = list(&finding["sides"])
            .iter()
            .flat_map(|s| list(&s["claims"]));
        for claim in sides.chain(list(&finding["fits"])) {
            assert!(ids.contains(&&claim["document"]), "{claim}");
            claim_holds(claim);
        }
    }
}

#[test]
fn extract_prints_a_claim_a_line() {
    let run = gainsay(&root(), &["extract", "examples/kursk", "--format", "jsonl"])
        .assert()
        .code(0);
    let lines = lines(&run.get_output().stdout);
    assert!(lines.len() > 10);
    for line in &lines {
        claim_holds(line);
        has(line, &["outlet", "published", "blocks"]);
        assert!(list(&line["blocks"]).iter().all(Value::is_string));
    }
}

#[test]
fn claims_that_were_extracted_are_compared_like_their_articles() {
    let extracted = gainsay(&root(), &["extract", "examples", "--format", "jsonl"])
        .assert()
        .code(0);
    let folder = folder(
        "claims",
        &[("claims.jsonl", &text(&extracted.get_output().stdout))],
    );
    let report = |place: &Path, args: &[&str], code| -> Value {
        let run = gainsay(place, &[&["check", "--format", "json"], args].concat())
            .assert()
            .code(code);
        serde_json::from_slice(&run.get_output().stdout).expect("the report is JSON")
    };
    let direct = report(&root(), &["examples"], 1);
    let again = report(&folder, &["--claims", "claims.jsonl"], 1);
    assert_eq!(again["findings"], direct["findings"]);
    std::fs::write(folder.join("goats.yml"), GOATS).expect("the folder can be written to");
    let others = report(
        &folder,
        &["--claims", "claims.jsonl", "--rules", "goats.yml"],
        0,
    );
    let told = list(&others["notices"]);
    let of_others = |n: &&Value| string(&n["message"]).starts_with("other rules");
    assert!(told.iter().filter(of_others).count() > 10, "{told:?}");
}

#[test]
fn extract_takes_the_set_up() {
    let setup = "outlets: {Harbor Gazette: {aliases: [HG]}}\n";
    let article = "---\noutlet: HG\n---\nThe blast in Nairobi killed 12 people.";
    let folder = folder("set-up", &[("gainsay.yml", setup), ("a.md", article)]);
    let run = gainsay(&folder, &["extract", "a.md", "--format", "jsonl"])
        .assert()
        .code(0);
    let lines = lines(&run.get_output().stdout);
    assert!(!lines.is_empty());
    assert!(lines.iter().all(|l| l["outlet"] == "Harbor Gazette"));
}

#[test]
fn what_extract_cannot_read_is_a_line_in_its_place() {
    let article = |id: &str| {
        serde_json::json!({"id": id, "text": "The blast in Nairobi killed 12 people."}).to_string()
    };
    let input = [article("one"), "[1]".to_owned(), article("two")].join("\n");
    let folder = folder("records", &[("a.jsonl", &input)]);
    let run = gainsay(&folder, &["extract", "a.jsonl", "--format", "jsonl"])
        .assert()
        .code(0);
    let lines = lines(&run.get_output().stdout);
    let of = |line: &Value| match line.get("notice") {
        Some(notice) => string(&notice["path"]).to_owned(),
        None => string(&line["document"]).to_owned(),
    };
    let mut found: Vec<String> = lines.iter().map(of).collect();
    found.dedup();
    assert_eq!(found, ["one", "a.jsonl:2", "two"]);
}

#[test]
fn annotate_prints_an_article_a_line() {
    let run = gainsay(
        &root(),
        &["annotate", "examples/kursk", "--format", "jsonl"],
    )
    .assert()
    .code(0);
    let lines = lines(&run.get_output().stdout);
    assert_eq!(lines.len(), 8);
    for line in &lines {
        let file = std::fs::read(root().join(string(&line["id"]))).expect("the id is the path");
        for mention in list(&line["mentions"]) {
            has(mention, &["kind", "start", "end", "text", "value"]);
            assert_eq!(slice(&file, mention), string(&mention["text"]));
            let value = &mention["value"];
            match string(&mention["kind"]) {
                "quantity" | "ordinal" => {
                    has(
                        value,
                        &[
                            "low",
                            "high",
                            "low_open",
                            "high_open",
                            "hedge",
                            "unit",
                            "of",
                            "hard",
                            "soft",
                        ],
                    );
                    assert!(
                        ["low", "high"]
                            .iter()
                            .all(|end| value[end].is_number() || value[end].is_null())
                    );
                }
                "time" => has(value, &["earliest", "latest"]),
                kind => assert!(["entity", "cue"].contains(&kind), "{kind}"),
            }
        }
    }
}

#[test]
fn rules_test_tells_missing_and_noisy() {
    let bad = GOATS
        .replace(": 12\n", ": 13\n")
        .replace("He sold", "He lost");
    let folder = folder("rules-test", &[("good.yml", GOATS), ("bad.yml", &bad)]);
    gainsay(&folder, &["rules", "test", "good.yml"])
        .assert()
        .code(0)
        .stdout_eq(str![[r"
3 examples: 3 passed, 0 missing, 0 noisy

"]]);
    gainsay(&folder, &["rules", "test", "bad.yml"])
        .assert()
        .code(1)
        .stderr_eq(str![""])
        .stdout_eq(str![[r"
bad.yml:15: missing goats-lost
  The farm lost [[12 goats]].
  expected 13; found 12

bad.yml:16: noisy goats-lost
  He lost [[3 goats]].
  expected nothing; found 3

3 examples: 1 passed, 1 missing, 1 noisy

"]]);
    gainsay(&folder, &["rules", "list", "good.yml"])
        .assert()
        .code(0)
        .stdout_eq(str![[r"
CLAIM       VALUE  LANGUAGES  EXAMPLES  PACK
goats-lost  count  en ar      3         good.yml:4

"]]);
    refuses(
        &folder,
        &["rules", "test", "gone.yml"],
        &["gone.yml cannot be read"],
    );
}

#[test]
fn the_pack_of_the_readme_works() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("it is there");
    let packs = readme
        .split("```yaml\n")
        .filter(|b| b.starts_with("terms:"));
    let packs: Vec<&str> = packs.filter_map(|b| b.split("```").next()).collect();
    assert_eq!(packs.len(), 1);
    let folder = folder("readme", &[("goats.yml", packs[0])]);
    gainsay(&folder, &["rules", "test", "goats.yml"])
        .assert()
        .code(0)
        .stdout_eq(str![[r"
4 examples: 4 passed, 0 missing, 0 noisy

"]]);
}

#[test]
fn the_excerpt_of_the_readme_is_real() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("it is there");
    let excerpt = readme.split("$ gainsay check examples/kursk\n").nth(1);
    let excerpt = excerpt.and_then(|e| e.split("```").next());
    let excerpt = excerpt.expect("a console block shows the main job");
    let run = gainsay(&root(), &["check", "examples/kursk", "--fail-on", "never"])
        .assert()
        .code(0);
    let report = text(&run.get_output().stdout);
    assert!(
        report.contains(excerpt),
        "the README shows what is printed no more; printed is\n{report}"
    );
}

#[test]
fn rules_of_the_user_are_added() {
    let article = "The farm in Nairobi lost 12 goats. Nearby, the farm in Nairobi lost 40 goats.";
    let folder = folder("rules-added", &[("goats.yml", GOATS), ("a.txt", article)]);
    let names = |args: &[&str]| -> Vec<String> {
        let run = gainsay(&folder, args).assert().code(0);
        lines(&run.get_output().stdout)
            .iter()
            .map(|c| string(&c["claim"]).to_owned())
            .collect()
    };
    let plain = names(&["extract", "a.txt", "--format", "jsonl"]);
    assert!(!plain.contains(&"goats-lost".to_owned()), "{plain:?}");
    let added = names(&[
        "extract",
        "a.txt",
        "--format",
        "jsonl",
        "--rules",
        "goats.yml",
    ]);
    let own = added.iter().filter(|name| *name == "goats-lost");
    assert_eq!(own.count(), 2, "{added:?}");
}

#[test]
fn help_is_there_for_every_command() {
    let commands: [&[&str]; 6] = [
        &[],
        &["check"],
        &["extract"],
        &["annotate"],
        &["rules"],
        &["rules", "test"],
    ];
    for command in commands {
        let run = gainsay(&root(), &[command, &["--help"]].concat())
            .assert()
            .code(0);
        let help = text(&run.get_output().stdout);
        assert!(help.contains("Usage: gainsay"), "{help}");
    }
    gainsay(&root(), &["--version"]).assert().code(0);
}

#[test]
fn a_reader_that_goes_away_ends_the_output_in_silence() {
    let article =
        "On 3 May the blast in Nairobi killed 12 people and wounded 30 others in Mombasa. "
            .repeat(400);
    let folder = folder("pipe", &[("a.txt", &article)]);
    let mut child = std::process::Command::new(snapbox::cmd::cargo_bin!("gainsay"))
        .args(["annotate", "a.txt"])
        .current_dir(&folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut reader = BufReader::with_capacity(16, child.stdout.take().expect("it is piped"));
    let mut line = String::new();
    reader.read_line(&mut line).expect("there is a line");
    drop(reader);
    assert_eq!(line, "a.txt\n");
    let mut told = String::new();
    child
        .stderr
        .take()
        .expect("it is piped")
        .read_to_string(&mut told)
        .expect("it is text");
    assert_eq!(told, "");
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn neither_order_nor_threads_change_the_report() {
    let folder = folder("order", &[("z.txt", ""), ("y.txt", "")]);
    let examples = root().join("examples/kursk");
    let mut files: Vec<PathBuf> = std::fs::read_dir(examples)
        .expect("the examples are there")
        .map(|e| e.expect("an entry can be read").path())
        .chain(["z.txt".into(), "y.txt".into()])
        .collect();
    files.sort();
    let report = |files: &[PathBuf], threads: &str| {
        let command = gainsay(
            &folder,
            &["check", "--format", "json", "--show", "update,apart"],
        );
        let run = command
            .args(files)
            .env("RAYON_NUM_THREADS", threads)
            .assert()
            .code(1);
        text(&run.get_output().stdout)
    };
    let first = report(&files, "1");
    assert!(first == report(&files, "4"), "threads change the report");
    files.reverse();
    assert!(first == report(&files, "4"), "order changes the report");
    files.swap(1, 5);
    assert!(first == report(&files, "1"), "order changes the report");
}

/// Figures, confusion and the mistakes for people; a line for each pair for programs; a bad line is told, not lost.
#[test]
fn eval_measures_labelled_pairs() {
    let pairs = r#"{"id": "rose", "a": "Norwegian salmon exports rose in May", "b": "Norwegian salmon exports fell in May", "label": "contradiction"}
{"id": "same", "a": "Norwegian salmon exports rose in May", "b": "Exports of Norwegian salmon climbed in May", "label": "entailment"}
{"id": "other", "a": "The castle was painted", "b": "The lighthouse was sold", "label": "contradiction"}
{"a": "no second text"}
"#;
    let folder = folder("eval", &[("pairs.jsonl", pairs)]);
    let run = gainsay(&folder, &["eval", "pairs.jsonl"]).assert().code(0);
    let output = run.get_output();
    let shown = text(&output.stdout);
    for told in [
        "3 pairs",
        "precision 1.000  recall 0.500  F1 0.667",
        "false alarms: 0",
        "missed: 1",
        "b: The lighthouse was sold",
    ] {
        assert!(shown.contains(told), "{told} in {shown}");
    }
    let error = text(&output.stderr);
    assert!(
        error.contains("pairs.jsonl:4: the line is no pair"),
        "{error}"
    );
    let run = gainsay(&folder, &["eval", "--format", "jsonl", "pairs.jsonl"])
        .assert()
        .code(0);
    let lines: Vec<Value> = text(&run.get_output().stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line is an object"))
        .collect();
    let verdicts: Vec<&str> = lines.iter().filter_map(|l| l["verdict"].as_str()).collect();
    assert_eq!(verdicts, ["conflict", "none", "none"]);
    assert_eq!(lines[0]["id"], "rose");
    assert_eq!(lines[0]["findings"][0]["claim"], "open");
}

/// Runs what must end with status 2, nothing on standard output and each of `told` on standard error.
fn refuses(folder: &Path, args: &[&str], told: &[&str]) {
    let run = gainsay(folder, args).assert().code(2).stdout_eq(str![""]);
    let error = text(&run.get_output().stderr);
    for told in told {
        assert!(error.contains(told), "{told} in {error}");
    }
}

/// All of CLAIM, and evidence and sentence where they say they are.
fn claim_holds(claim: &Value) {
    has(claim, &CLAIM);
    has(claim, &["found_by"]);
    has(
        &claim["evidence"],
        &["start", "end", "line", "column", "text"],
    );
    has(&claim["sentence"], &["start", "end", "text"]);
    for slot in ["actor", "patient", "object", "place"]
        .map(|s| &claim[s])
        .into_iter()
        .filter(|s| !s.is_null())
    {
        has(slot, &["id", "text", "inherited"]);
    }
    if !claim["event_time"].is_null() {
        has(&claim["event_time"], &["earliest", "latest"]);
    }
    let file = std::fs::read(root().join(string(&claim["document"]))).expect("the id is the path");
    for place in ["evidence", "sentence"].map(|p| &claim[p]) {
        assert_eq!(slice(&file, place), string(&place["text"]));
    }
    let (inside, around) = (&claim["evidence"], &claim["sentence"]);
    assert!(
        number(&around["start"]) <= number(&inside["start"])
            && number(&inside["end"]) <= number(&around["end"]),
        "{claim}"
    );
    assert!(string(&inside["text"]).chars().count() <= 200, "{claim}");
}

fn has(object: &Value, fields: &[&str]) {
    for field in fields {
        assert!(object.get(field).is_some(), "{field} in {object}");
    }
}

fn slice<'a>(file: &'a [u8], span: &Value) -> &'a str {
    std::str::from_utf8(&file[number(&span["start"])..number(&span["end"])])
        .expect("spans lie on boundaries")
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("a number")).expect("it fits")
}

fn string(value: &Value) -> &str {
    value.as_str().expect("a string")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).expect("JSON")
}

fn lines(bytes: &[u8]) -> Vec<Value> {
    text(bytes).lines().map(|l| json(l.as_bytes())).collect()
}

fn root() -> PathBuf {
    env!("CARGO_MANIFEST_DIR").into()
}

/// Two articles that disagree.
fn two(name: &str) -> PathBuf {
    folder(name, &[("a.md", TWELVE), ("b.md", THIRTY)])
}

//! What those meet who write rule packs and set up a newsroom: rules new, test, lint, list, schema; explain; gainsay.yml.

mod common;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::Value;
use snapbox::str;

use common::{THIRTY, TWELVE, folder, gainsay, text};

const GOATS: &str = include_str!("common/goats.yml");

#[test]
fn a_new_pack_passes_its_tests_and_lints() {
    let folder = folder("new", &[]);
    let run = gainsay(&folder, &["rules", "new", "trees-planted"])
        .assert()
        .code(0);
    assert!(text(&run.get_output().stdout).starts_with("trees-planted.yml written."));
    let pack = ["trees-planted.yml"];
    let run = |args: &[&str]| {
        let run = gainsay(&folder, &[args, &pack].concat()).assert().code(0);
        text(&run.get_output().stdout)
    };
    assert_eq!(
        run(&["rules", "test"]),
        "5 examples: 5 passed, 0 missing, 0 noisy\n"
    );
    assert_eq!(
        run(&["rules", "lint", "--advice"]),
        "0 warnings, advice on 0 claims\n"
    );
    refuses(
        &folder,
        &["rules", "new", "trees-planted"],
        &["trees-planted.yml cannot be written"],
    );
    refuses(
        &folder,
        &["rules", "new", "../x"],
        &["`../x` is no name for a claim"],
    );
}

#[test]
fn examples_that_fail_are_told_to_programs() {
    let bad = GOATS.replace(": 12\n", ": 13\n");
    let folder = folder("test-json", &[("bad.yml", &bad)]);
    let told = json(
        &folder,
        &["rules", "test", "bad.yml", "--format", "json"],
        1,
    );
    assert_eq!(
        (&told["run"], &told["passed"], &told["missing"]),
        (&3.into(), &2.into(), &1.into())
    );
    let failure = &told["failures"][0];
    assert_eq!(failure["texts"][0]["text"], "The farm lost [[12 goats]].");
    assert_eq!(
        (&failure["kind"], &failure["line"], &failure["expected"]),
        (&"missing".into(), &15.into(), &"13".into())
    );
}

#[test]
fn a_test_that_fails_shows_its_articles_and_why() {
    let bad = GOATS
        .replace("On Friday the farm", "On Friday the farm in Oslo")
        .replace("12 goats on Friday", "12 goats in Tunis on Friday");
    let folder = folder("test-fails", &[("bad.yml", &bad)]);
    gainsay(&folder, &["rules", "test", "bad.yml"])
        .assert()
        .code(1)
        .stdout_eq(str![[r"
bad.yml:10: missing goats-lost
  A: The farm lost [[12 goats]] in Tunis on Friday.
  B: On Friday the farm in Oslo lost [[40 goats]].
  expected conflict; found apart ([..])

3 examples: 2 passed, 1 missing, 0 noisy

"]]);
}

#[test]
fn packs_are_tested_again_when_they_are_saved() {
    let folder = folder("watch", &[("goats.yml", GOATS)]);
    let mut child = std::process::Command::new(snapbox::cmd::cargo_bin!("gainsay"))
        .args(["rules", "test", "goats.yml", "--watch"])
        .current_dir(&folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut out = BufReader::new(child.stdout.take().expect("it is piped")).lines();
    let mut errors = BufReader::new(child.stderr.take().expect("it is piped")).lines();
    let mut until = |end: &str| {
        out.by_ref()
            .map(|l| l.expect("is text"))
            .find(|l| l.contains(end))
    };
    assert!(until("3 passed").is_some());
    std::fs::write(folder.join("goats.yml"), GOATS.replace(": 12\n", ": 13\n"))
        .expect("it can be saved");
    assert!(until("1 missing").is_some());
    std::fs::write(folder.join("goats.yml"), GOATS.replace("value:", "valeu:"))
        .expect("it can be saved");
    let mut told = errors.by_ref().map(|l| l.expect("is text"));
    assert!(told.any(|l| l.contains("did you mean `value`?")));
    std::fs::write(folder.join("goats.yml"), GOATS).expect("it can be saved");
    assert!(until("3 passed").is_some());
    child.kill().expect("it still runs");
    child.wait().expect("it ends");
}

#[test]
fn lints_are_told_and_can_be_allowed() {
    let pack = GOATS
        .replace("ar: [فقد]", "ar: [فقد, نشر]")
        .replace("    of: goat\n", "    grows: true\n    unit: year\n");
    let pack = pack.replace(
        "rejects:",
        "allow: {homograph: the other meanings are rare here}\n    rejects:",
    );
    let folder = folder("lint", &[("goats.yml", &pack)]);
    let told = json(
        &folder,
        &["rules", "lint", "goats.yml", "--format", "json"],
        1,
    );
    let codes: Vec<&str> = array(&told["findings"])
        .iter()
        .map(|f| string(&f["code"]))
        .collect();
    assert_eq!(codes, ["lint::idle-key"]);
    let pack = pack
        .replace("unit: year", "per: [place]")
        .replace("    per: [place]\n    tests", "    tests");
    std::fs::write(
        folder.join("goats.yml"),
        pack.replace("homograph:", "no-tests:"),
    )
    .expect("it can be saved");
    let told = json(
        &folder,
        &["rules", "lint", "goats.yml", "--advice", "--format", "json"],
        1,
    );
    let codes: Vec<&str> = array(&told["findings"])
        .iter()
        .map(|f| string(&f["code"]))
        .collect();
    assert_eq!(
        codes,
        [
            "lint::homograph",
            "lint::homograph",
            "lint::idle-allow",
            "lint::untested-cue"
        ]
    );
}

#[test]
fn the_embedded_packs_have_no_warnings() {
    let run = gainsay(&root(), &["rules", "lint", "--no-config"]).assert();
    let out = text(&run.get_output().stdout);
    assert!(out.starts_with("0 warnings"), "{out}");
}

#[test]
fn claims_are_listed_for_programs() {
    let folder = folder("list-json", &[("goats.yml", GOATS)]);
    let told = json(
        &folder,
        &["rules", "list", "goats.yml", "--format", "json"],
        0,
    );
    let claim = &told["claims"][0];
    assert_eq!(
        (&claim["claim"], &claim["value"], &claim["examples"]),
        (&"goats-lost".into(), &"count".into(), &3.into())
    );
    assert_eq!(claim["languages"], serde_json::json!(["en", "ar"]));
}

#[test]
fn the_schema_in_the_repository_is_that_of_the_types() {
    let known = std::fs::read_to_string(root().join("rules/schema.json")).expect("it is there");
    let run = gainsay(&root(), &["rules", "schema"]).assert().code(0);
    let own = text(&run.get_output().stdout);
    assert!(
        own == known,
        "write it anew: gainsay rules schema -o rules/schema.json"
    );
}

#[test]
fn every_embedded_pack_names_its_schema_and_fits_it() {
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    compiler
        .add_resource("pack.json", gainsay::rule::schema())
        .expect("it is one schema");
    let schema = compiler
        .compile("pack.json", &mut schemas)
        .expect("it is a schema");
    for pack in gainsay::rule::embedded() {
        let first = pack.text.lines().next().unwrap_or_default();
        let up = if pack.path.starts_with("rules/entities/") {
            "../"
        } else {
            ""
        };
        assert_eq!(
            first,
            format!("# yaml-language-server: $schema={up}schema.json"),
            "{}",
            pack.path
        );
        let value: Value = serde_yaml::from_str(&pack.text).expect("it is YAML");
        let fits = schemas.validate(&value, schema);
        assert!(
            fits.is_ok(),
            "{}: {:#}",
            pack.path,
            fits.expect_err("it does not fit")
        );
    }
    let wrong = [
        "claims: {a: {valeu: count}}",
        "claims: {a: {value: cuont}}",
        "claims: {a: {cue: {xx: [y]}}}",
        "claims: {a: {reads: [{no mark: 3}]}}",
        "claims: {a: {tests: [{expect: confict, given: [\"A: x\"]}]}}",
        "entities: {a: {en: [A]}}",
    ];
    for text in wrong {
        let value: Value = serde_yaml::from_str(text).expect("it is YAML");
        assert!(schemas.validate(&value, schema).is_err(), "{text} passes");
    }
}

#[test]
fn explain_knows_codes_claims_and_sentences() {
    let folder = folder("explain", &[("goats.yml", GOATS)]);
    let explain = |what: &str| {
        let run = gainsay(&folder, &["explain", what, "--rules", "goats.yml"])
            .assert()
            .code(0);
        text(&run.get_output().stdout)
    };
    for code in [
        "dispute",
        "gainsay::contradiction(casualties)",
        "rules::bad-regex",
        "lint::shared-cue",
    ] {
        assert!(explain(code).lines().count() > 2, "{code}");
    }
    let claim = explain("goats-lost");
    assert!(
        claim.contains("Reads: how many, of the kind `goat`.")
            && claim.contains("words in ar: فقد"),
        "{claim}"
    );
    let sentence = explain("The farm in Nairobi lost 12 goats, and the club lost the match.");
    assert!(
        sentence.contains("goats-lost: “12 goats”") && sentence.contains("place: “Nairobi”"),
        "{sentence}"
    );
    let sentence = explain("The farm lost its dog.");
    assert!(
        sentence.contains("goats-lost: “lost”, but the sentence holds no figure"),
        "{sentence}"
    );
    let sentence = explain("The curfew angered the traders.");
    assert!(
        sentence.contains("curfew-start: “curfew”, but the sentence tells no day or hour"),
        "{sentence}"
    );
    refuses(
        &folder,
        &["explain", "goat-lost"],
        &["nothing is known of `goat-lost`"],
    );
}

#[test]
fn explain_tells_what_a_finding_rests_on() {
    let folder = folder("explain-finding", &[("a.md", TWELVE), ("b.md", THIRTY)]);
    gainsay(
        &folder,
        &["check", ".", "--format", "json", "-o", "report.json"],
    )
    .assert()
    .code(1);
    let report = std::fs::read_to_string(folder.join("report.json")).expect("it is written");
    let report: Value = serde_json::from_str(&report).expect("it is JSON");
    let id = string(&report["findings"][0]["id"]);
    let run = gainsay(&folder, &["explain", id, "--report", "report.json"])
        .assert()
        .code(0);
    let told = text(&run.get_output().stdout);
    for part in [
        "contradiction on casualties",
        "place: “Nairobi”",
        "Harbor Post, 2024-11-02: “12 people”",
        "b.md:5:29",
    ] {
        assert!(told.contains(part), "{part} in\n{told}");
    }
    refuses(
        &folder,
        &["explain", "zzz", "--report", "report.json"],
        &["holds no finding `zzz`"],
    );
    refuses(
        &folder,
        &["explain", id, "--report", "a.md"],
        &["a.md is no report"],
    );
}

#[test]
fn the_set_up_is_found_upwards_and_settles_findings() {
    let setup = "packs: [rules]\nfail-on: error\nsilence:\n  - {claim: casualties, outlets: [Harbor Post], until: 2030-01-31, because: old news}\n";
    let folder = folder(
        "setup",
        &[
            ("gainsay.yml", setup),
            ("rules/goats.yml", GOATS),
            ("news/a.md", TWELVE),
            ("news/b.md", THIRTY),
        ],
    );
    let below = folder.join("news");
    let check = |today: &str, status: i32| {
        let run = gainsay(&below, &["check", ".", "--today", today])
            .assert()
            .code(status);
        let out = text(&run.get_output().stdout);
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let held = check("2030-01-31", 0);
    assert!(
        held.contains("1 finding held back until 2030-01-31: old news"),
        "{held}"
    );
    assert!(!held.contains("30 people"), "{held}");
    let over = check("2030-02-01", 1);
    assert!(
        over.contains("this silence ended on 2030-01-31; 1 finding shown again: old news"),
        "{over}"
    );
    gainsay(&below, &["check", ".", "--no-config"])
        .assert()
        .code(1);
    gainsay(
        &below,
        &["check", ".", "--today", "2030-02-01", "--fail-on", "never"],
    )
    .assert()
    .code(0);
    gainsay(&below, &["explain", "goats-lost"]).assert().code(0);
    std::fs::write(folder.join("gainsay.yml"), "severity: {casualtys: error}\n")
        .expect("it can be saved");
    refuses(
        &below,
        &["check", "."],
        &[
            "no claim is named `casualtys`",
            "did you mean `casualties`?",
        ],
    );
}

#[test]
fn init_writes_a_set_up_that_works() {
    let folder = folder("init", &[("a.md", TWELVE), ("b.md", THIRTY)]);
    gainsay(&folder, &["init"]).assert().code(0);
    gainsay(&folder, &["check", "a.md", "b.md"])
        .assert()
        .code(1);
    refuses(&folder, &["init"], &["gainsay.yml cannot be written"]);
    let written = std::fs::read_to_string(folder.join("gainsay.yml")).expect("it is there");
    let shown: String = written
        .lines()
        .filter(|l| !is_prose(l))
        .map(|l| uncommented(l) + "\n")
        .collect();
    std::fs::write(
        folder.join("gainsay.yml"),
        shown.replace("packs:\n  - rules/\n", ""),
    )
    .expect("it can be saved");
    let run = gainsay(&folder, &["check", ".", "--today", "2030-01-01"])
        .assert()
        .code(1);
    let out = text(&run.get_output().stdout);
    assert!(out.contains("this silence holds nothing back"), "{out}");
}

/// What is no line of the set-up, commented out or not.
fn is_prose(line: &str) -> bool {
    line.starts_with("# ") && !line.starts_with("#  ")
        || line.ends_with("[]")
        || line.ends_with("{}")
}

/// A line of an example, with the key that holds it.
fn uncommented(line: &str) -> String {
    let key = [
        ("#  - rules/", "packs:"),
        ("#  Valley", "outlets:"),
        ("#  crowd:", "severity:"),
        ("#  - claim:", "silence:"),
    ];
    let key = key
        .iter()
        .find(|(start, _)| line.starts_with(start))
        .map_or(String::new(), |(_, key)| format!("{key}\n"));
    key + line.strip_prefix('#').map_or(line, |rest| rest)
}

fn json(folder: &Path, args: &[&str], status: i32) -> Value {
    let run = gainsay(folder, args).assert().code(status);
    serde_json::from_slice(&run.get_output().stdout).expect("it is JSON")
}

fn refuses(folder: &Path, args: &[&str], told: &[&str]) {
    let run = gainsay(folder, args).assert().code(2);
    let error = text(&run.get_output().stderr);
    for part in told {
        assert!(error.contains(part), "{part} in\n{error}");
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn string(value: &Value) -> &str {
    value.as_str().expect("it is a text")
}

fn array(value: &Value) -> &[Value] {
    value.as_array().expect("it is a list")
}

/// The packs on the page of rule authors.
fn packs_of_the_page() -> Vec<String> {
    let page = std::fs::read_to_string(root().join("rules/README.md")).expect("it is there");
    let blocks = page.split("```yaml\n").skip(1);
    blocks
        .filter_map(|b| b.split("```").next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_pack_of_the_page_works() {
    let packs = packs_of_the_page();
    assert!(packs.len() > 8);
    for (index, pack) in packs.iter().enumerate() {
        let folder = folder(&format!("page-{index}"), &[("goats.yml", pack)]);
        let run = gainsay(&folder, &["rules", "test", "goats.yml"]).assert();
        let out = run.get_output();
        assert!(
            out.status.success(),
            "{pack}\n{}{}",
            text(&out.stdout),
            text(&out.stderr)
        );
    }
}

#[test]
fn the_page_tells_every_key() {
    let page = std::fs::read_to_string(root().join("rules/README.md")).expect("it is there");
    let schema = gainsay::rule::schema();
    let keys = |object: &Value| -> Vec<String> {
        object["properties"]
            .as_object()
            .expect("it has keys")
            .keys()
            .cloned()
            .collect()
    };
    let known = [keys(&schema), keys(&schema["$defs"]["Claim"])].concat();
    assert!(known.len() > 30);
    let table: String = page
        .lines()
        .filter(|l| l.starts_with("| `"))
        .filter_map(|l| l.split('|').nth(1))
        .collect();
    let told: Vec<&str> = table
        .split('`')
        .filter(|w| w.chars().all(|c| c.is_alphabetic() || c == '_') && !w.is_empty())
        .collect();
    let missing: Vec<_> = known
        .iter()
        .filter(|k| !told.contains(&k.as_str()))
        .collect();
    let unknown: Vec<_> = told
        .iter()
        .filter(|k| !known.iter().any(|known| known == *k))
        .collect();
    assert!(
        missing.is_empty() && unknown.is_empty(),
        "missing {missing:?}, unknown {unknown:?}"
    );
}

//! The fuzz targets over their seeds and what comes of changing these a little: a short run that needs no fuzzer. `Cargo.toml` beside
//! this file tells how to run one.

#[path = "../../benches/articles/dice.rs"]
mod dice;
mod targets;

use std::fs;
use std::path::Path;

use dice::Dice;
use targets::Target;

/// So many changed seeds a target.
const CHANGED: usize = 100;
/// No more than so many bytes of a seed, so that the run stays short.
const LONG: usize = 1_500;

/// What the articles, pages, tables and packs of the repository are made of.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let named = |folder: &str, ends: &str| files(folder, ends);
    let mut seeds = match target {
        "rules" => [named("rules", ".yml"), named("tests/common", ".yml")].concat(),
        "reading" => [
            named("tests/pages", ".html"),
            named("examples/kursk", ".md"),
            named("examples/kursk", ".txt"),
        ]
        .concat(),
        "numbers" | "times" => named("tests/corpus", ".tsv"),
        _ => named("examples/kursk", ".md"),
    };
    seeds.extend(HOSTILE.map(|text| text.as_bytes().to_vec()));
    for seed in &mut seeds {
        seed.truncate(LONG);
    }
    seeds
}

/// Each kind of what articles are not made of.
const HOSTILE: [&str; 10] = [
    "",
    "\u{1b}[31mred\u{1b}]8;;http://example.com\u{7}\nlink\r\u{0}",
    "\u{202e}olleh\u{202c}\u{2067}\u{200f}\nقال\u{2069}",
    "<script>alert(1)</script>\n</title><img src=x onerror=y>\njavascript:x\n\"'&<>\n]]>",
    "=1+1\n+cmd\n@SUM(A1)\n-1\n\tx",
    "---\ntitle: [[[[\n---\nThe river rose.",
    "{\"text\":\"The river rose.\"}\n{\"text\":",
    "a,b\n\"1,2\n3",
    "| a | ![x](y) `z` **b** # c\n\n> d",
    "99999999999999999999999999999999999999999999 per cent of 0.00000000000000000000000000000000001",
];

fn files(folder: &str, ends: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let paths = fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<_> = paths.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.to_string_lossy().ends_with(ends));
    paths.sort();
    let read = |path: &_| fs::read(path).expect("a file of the repository");
    paths.iter().map(read).collect()
}

/// The same changes each time: bytes cut out, doubled, replaced, seeds put together.
fn changed(seeds: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seeds[dice.below(seeds.len())].clone();
    for _ in 0..=dice.below(6) {
        let from = dice.below(bytes.len() + 1);
        let to = (from + dice.below(40)).min(bytes.len());
        let other = &seeds[dice.below(seeds.len())];
        let cut = dice.below(other.len() + 1);
        match dice.below(4) {
            0 => drop(bytes.drain(from..to)),
            1 => drop(bytes.splice(from..from, bytes[from..to].to_vec())),
            2 => drop(bytes.splice(from..to, [byte_of(dice.below(256))])),
            _ => drop(bytes.splice(from..to, other[cut..].to_vec())),
        }
    }
    bytes.truncate(LONG);
    bytes
}

/// The first byte picks a format or a language.
fn byte_of(number: usize) -> u8 {
    u8::try_from(number % 256).expect("below 256")
}

fn run(name: &str) {
    let (_, target): (_, Target) = targets::ALL
        .into_iter()
        .find(|(known, _)| *known == name)
        .expect("a target");
    let seeds = seeds(name);
    let mut dice = Dice(7);
    for (number, seed) in seeds.iter().enumerate() {
        target(seed);
        target(&[&[byte_of(number)], seed.as_slice()].concat());
    }
    for _ in 0..CHANGED {
        target(&changed(&seeds, &mut dice));
    }
}

#[test]
fn reading() {
    run("reading");
}

#[test]
fn words() {
    run("words");
}

#[test]
fn numbers() {
    run("numbers");
}

#[test]
fn times() {
    run("times");
}

#[test]
fn rules() {
    run("rules");
}

#[test]
fn writers() {
    run("writers");
}

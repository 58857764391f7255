//! Compiles the tables and packs of `rules/`, so that a run parses none of them. The modules of the library that read
//! them are those that run here.

#![allow(
    dead_code,
    unused_imports,
    reason = "the modules have more uses in the library"
)]
#![allow(clippy::print_stdout, reason = "so a build script talks to cargo")]

mod compiled;
#[path = "../src/language/mod.rs"]
mod language;
#[path = "../src/lexicon/mod.rs"]
mod lexicon;
#[path = "../src/rule/mod.rs"]
mod rule;
#[path = "../src/text/mod.rs"]
mod text;

/// Of what annotators find, the values that packs write in their examples.
#[path = "../src/annotate"]
mod annotate {
    #[path = "commitment/values.rs"]
    pub mod commitment;
    pub mod interval;
    #[path = "time/value.rs"]
    pub mod time;
}

/// Of what reads articles, the words that it looks for.
#[path = "../src/source"]
mod source {
    mod pattern;
    pub mod words;
}

use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=rules");
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names a folder"));
    let mut parts =
        String::from("/// Every compiled table, by name.\nstatic PARTS: &[(&str, &[u8])] = &[\n");
    for (name, bytes) in compiled::all() {
        fs::write(folder.join(&name), bytes).expect("the folder of the build can be written to");
        let file = format!("concat!(env!(\"OUT_DIR\"), \"/{name}\")");
        writeln!(parts, "({name:?}, include_bytes!({file})),").expect("a string takes all");
    }
    parts.push_str("];\n");
    fs::write(folder.join("parts.rs"), parts).expect("the folder of the build can be written to");
}

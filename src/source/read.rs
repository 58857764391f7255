//! All articles of many files at once.

use std::collections::HashMap;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::Input;
use super::document::Document;
use super::options::Options;
use super::piece::pieces;
use super::problem::{Notice, Problem};

/// Reads all of `inputs`, in their order; `done` is called after each piece. What cannot be read is a notice. Ids are distinct.
pub fn read(
    inputs: &[Input],
    options: &Options,
    done: impl Fn() + Sync,
) -> (Vec<Document>, Vec<Notice>) {
    let mut pieces = pieces(inputs, options);
    let (mut documents, mut notices, mut ids) = (Vec::new(), Vec::new(), Ids::default());
    loop {
        let batch: Vec<_> = pieces.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            return (documents, notices);
        }
        let read = batch.into_par_iter().map(|piece| {
            let read = piece.read(options);
            done();
            read
        });
        for (mut found, told) in read.collect::<Vec<_>>() {
            notices.extend(told);
            notices.extend(
                found
                    .iter_mut()
                    .filter_map(|document| ids.distinct(document)),
            );
            documents.extend(found);
        }
    }
}

/// So many pieces are read at once: enough for many threads.
const BATCH: usize = 512;

/// The ids that were given, each with the last number that was put behind it.
#[derive(Debug, Default)]
pub struct Ids(HashMap<String, usize>);

impl Ids {
    /// Makes the id of `document` one that none had before: one that was given before gets `#2` behind it, with a notice.
    pub fn distinct(&mut self, document: &mut Document) -> Option<Notice> {
        let given = document.id.clone();
        let Some(&last) = self.0.get(&given) else {
            self.0.insert(given, 1);
            return None;
        };
        let fresh = (last + 1..=last + 1 + self.0.len())
            .find(|n| !self.0.contains_key(&format!("{given}#{n}")));
        let fresh = fresh.expect("of more numbers than there are ids one is free");
        document.id = format!("{given}#{fresh}");
        self.0.insert(document.id.clone(), 1);
        self.0.insert(given.clone(), fresh);
        let fresh = document.id.clone();
        Some(Notice::new(
            &document.path,
            Problem::IdTaken { given, fresh },
        ))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use crate::source::{Input, Options, paths, read};

    /// A folder of its own under the system's, with `files`.
    fn folder(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
        let root = std::env::temp_dir().join(format!("gainsay-{}-{name}", std::process::id()));
        for (file, bytes) in files {
            let path = root.join(file);
            fs::create_dir_all(path.parent().expect("it has one"))
                .expect("the system's folder can be written to");
            fs::write(path, bytes).expect("the system's folder can be written to");
        }
        root
    }

    fn names(root: &Path, inputs: &[Input]) -> Vec<String> {
        let name = |input: &Input| input.path().replace(&format!("{}/", root.display()), "");
        inputs.iter().map(name).collect()
    }

    fn check(root: &Path, args: &[&str], expect: &[&str]) {
        let args: Vec<_> = args
            .iter()
            .map(|a| root.join(a).to_string_lossy().into_owned())
            .collect();
        let found = paths(&args)
            .map(|(inputs, _)| names(root, &inputs))
            .map_err(|e| e.to_string().replace(&format!("{}/", root.display()), ""));
        assert_eq!(found.unwrap_or_else(|e| vec![e]), expect);
    }

    #[test]
    fn arguments_are_files_folders_and_globs() {
        let root = folder(
            "paths",
            &[
                ("b.txt", b"x"),
                ("a.md", b"x"),
                ("s/c.TXT", b"x"),
                ("s/d.pdf", b"x"),
                ("i/.gitignore", b"out.*\n"),
                ("i/out.txt", b"x"),
                ("i/in.txt.gz", b"x"),
                (".hidden.txt", b"x"),
            ],
        );
        check(&root, &[""], &["a.md", "b.txt", "i/in.txt.gz", "s/c.TXT"]);
        check(&root, &["i/*.txt", "i/out.txt"], &["i/out.txt"]);
        check(&root, &["s", "b.txt", "./b.txt"], &["s/c.TXT", "b.txt"]);
        check(&root, &["*.txt"], &["b.txt"]);
        check(&root, &["**/*.{md,TXT}"], &["a.md", "s/c.TXT"]);
        check(&root, &["s/d.pdf"], &["s/d.pdf"]);
        check(&root, &["none.txt"], &["no such file or folder: none.txt"]);
        check(&root, &["*.pdf"], &["no file fits *.pdf"]);
        check(&root, &["*/*.TXT"], &["s/c.TXT"]);
        check(&root, &["s/?.{TXT,md}"], &["s/c.TXT"]);
        let told = |folder: &str| {
            let (_, notices) =
                paths(&[root.join(folder).to_string_lossy().into_owned()]).expect("it is there");
            notices
                .into_iter()
                .map(|n| n.problem.to_string())
                .collect::<Vec<_>>()
        };
        let passed = "passed over what is no article (.txt, .md, .html, .jsonl, .json, .csv, .tsv, .xml): d.pdf";
        assert_eq!(told("s"), [passed]);
        assert_eq!(
            told("i"),
            ["left out one file by the rules of .gitignore or .ignore"]
        );
        assert_eq!(
            paths(&["-".to_owned()]).expect("always there").0,
            [Input::Stdin]
        );
        assert!(paths(&["[".to_owned()]).is_err());
        fs::remove_dir_all(root).expect("it was made here");
    }

    #[test]
    fn a_bad_file_does_not_stop_the_others_and_ids_are_distinct() {
        let root = folder(
            "read",
            &[
                (
                    "a.jsonl",
                    b"{\"id\":\"x\",\"text\":\"It rose.\"}\n{\"id\":\"x\",\"text\":\"It fell.\"}",
                ),
                ("b.txt", b"\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f"),
                ("c.txt", b"It rose."),
            ],
        );
        let (mut inputs, _) = paths(&[root.to_string_lossy().into_owned()]).expect("it is there");
        inputs.push(Input::File(root.join("gone.txt")));
        let (found, notices) = read(&inputs, &Options::default(), || {});
        let ids: Vec<_> = found
            .iter()
            .map(|d| d.id.replace(&format!("{}/", root.display()), ""))
            .collect();
        assert_eq!(ids, ["x", "x#2", "c.txt"]);
        let told: Vec<_> = notices
            .iter()
            .map(|n| {
                n.problem
                    .to_string()
                    .split(['(', ':'])
                    .next()
                    .unwrap_or_default()
                    .trim()
                    .to_owned()
            })
            .collect();
        assert_eq!(
            told,
            [
                "the id “x” was given before; this one is called “x#2”",
                "its bytes are no text",
                "could not be read",
            ]
        );
        fs::remove_dir_all(root).expect("it was made here");
    }
}

//! The one place where articles are read from disk and from standard input.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use super::document::{Document, Notice};
use super::{Input, documents};

/// Reads `inputs`, in their order; `done` is called after each. What cannot be read is a notice. Ids are distinct: one that was given
/// before gets `#2` behind it, with a notice.
pub fn read(inputs: &[Input], done: impl Fn() + Sync) -> (Vec<Document>, Vec<Notice>) {
    let read: Vec<_> = inputs
        .par_iter()
        .map(|input| {
            let found = one(input);
            done();
            found
        })
        .collect();
    let (mut out, mut notices) = (Vec::new(), Vec::new());
    for (found, told) in read {
        out.extend(found);
        notices.extend(told);
    }
    make_distinct(&mut out, &mut notices);
    (out, notices)
}

fn one(input: &Input) -> (Vec<Document>, Vec<Notice>) {
    match bytes(input) {
        Ok(bytes) => documents(&input.path(), &bytes),
        Err(error) => (
            Vec::new(),
            vec![Notice {
                path: input.path(),
                message: format!("could not be read: {error}"),
            }],
        ),
    }
}

fn bytes(input: &Input) -> io::Result<Vec<u8>> {
    match input {
        Input::File(path) => fs::read(path),
        Input::Stdin => {
            let mut bytes = Vec::new();
            io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
        }
    }
}

fn make_distinct(documents: &mut [Document], notices: &mut Vec<Notice>) {
    let mut seen = BTreeSet::new();
    let most = documents.len() + 2;
    let given: BTreeSet<String> = documents.iter().map(|d| d.id.clone()).collect();
    for document in documents {
        if seen.insert(document.id.clone()) {
            continue;
        }
        let fresh = (2..=most)
            .map(|n| format!("{}#{n}", document.id))
            .find(|id| !seen.contains(id) && !given.contains(id));
        let fresh = fresh.expect("of more numbers than there are documents one is free");
        notices.push(Notice {
            path: document.path.clone(),
            message: format!(
                "the id “{}” was given before; this one is called “{fresh}”",
                document.id
            ),
        });
        seen.insert(fresh.clone());
        document.id = fresh;
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use crate::source::{Input, paths, read};

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
                ("s/d.json", b"x"),
                (".hidden.txt", b"x"),
            ],
        );
        check(&root, &[""], &["a.md", "b.txt", "s/c.TXT"]);
        check(&root, &["s", "b.txt", "./b.txt"], &["s/c.TXT", "b.txt"]);
        check(&root, &["*.txt"], &["b.txt"]);
        check(&root, &["**/*.{md,TXT}"], &["a.md", "s/c.TXT"]);
        check(&root, &["s/d.json"], &["s/d.json"]);
        check(&root, &["none.txt"], &["no such file or folder: none.txt"]);
        check(&root, &["*.pdf"], &["no file fits *.pdf"]);
        let (_, notices) =
            paths(&[root.join("s").to_string_lossy().into_owned()]).expect("it is there");
        assert_eq!(
            notices[0].message,
            "passed over what is not .txt, .md or .jsonl: d.json"
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
                ("b.txt", b"\xff"),
                ("c.txt", b"It rose."),
            ],
        );
        let (mut inputs, _) = paths(&[root.to_string_lossy().into_owned()]).expect("it is there");
        inputs.push(Input::File(root.join("gone.txt")));
        let (found, notices) = read(&inputs, || {});
        let ids: Vec<_> = found
            .iter()
            .map(|d| d.id.replace(&format!("{}/", root.display()), ""))
            .collect();
        assert_eq!(ids, ["x", "x#2", "c.txt"]);
        let told: Vec<_> = notices
            .iter()
            .map(|n| {
                n.message
                    .split(['(', ':'])
                    .next()
                    .unwrap_or_default()
                    .trim()
            })
            .collect();
        assert_eq!(
            told,
            [
                "the file is not UTF-8",
                "could not be read",
                "the id “x” was given before; this one is called “x#2”"
            ]
        );
        fs::remove_dir_all(root).expect("it was made here");
    }
}

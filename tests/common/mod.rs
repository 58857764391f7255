//! What the tests of the command share: a folder with files, the command in it, and two articles that disagree.

use std::path::{Path, PathBuf};

use snapbox::cmd::Command;

pub const TWELVE: &str = "---\noutlet: Harbor Post\npublished: 2024-11-02\n---\nThe blast in Nairobi killed 12 people on Friday.\n";
pub const THIRTY: &str = "---\noutlet: Hill Times\npublished: 2024-11-02\n---\nThe blast in Nairobi killed 30 people on Friday.\n";

/// A fresh folder of the calling test with `files` in it.
pub fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join(env!("CARGO_CRATE_NAME"))
        .join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    for (name, text) in files {
        write(&folder, name, text);
    }
    folder
}

/// Writes a file of the folder, with the folders that it stands in.
pub fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().expect("it has one")).expect("it can be made");
    std::fs::write(path, text).expect("the file can be written");
}

/// The command in `folder`.
pub fn gainsay(folder: &Path, args: &[&str]) -> Command {
    Command::new(snapbox::cmd::cargo_bin!("gainsay"))
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .args(args)
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("output is UTF-8")
}

//! `gainsay.yml`: where it is found, and what of it the commands take.

use std::path::{Path, PathBuf};
use std::slice;

use gainsay::Extracted;
use gainsay::error::Error;
use gainsay::project::{self, Project};
use gainsay::rule::{Pack, RuleSet};
use jiff::Zoned;
use jiff::civil::Date;

/// Which set-up to use.
#[derive(Debug, clap::Args)]
pub struct ProjectArgs {
    /// The set-up to use instead of the gainsay.yml of this folder or one above it
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Use no set-up
    #[arg(long, conflicts_with = "config")]
    no_config: bool,
}

/// A set-up and the folder that its paths start from.
#[derive(Debug, Default)]
pub struct Setup {
    /// What it says.
    pub project: Project,
    folder: PathBuf,
}

impl ProjectArgs {
    /// The set-up; one that asks for nothing where there is none.
    pub fn load(&self) -> Result<Setup, Error> {
        let found = match &self.config {
            Some(file) => Some(file.clone()),
            None if self.no_config => None,
            None => upwards(),
        };
        found.map_or_else(|| Ok(Setup::default()), |file| read(&file))
    }
}

impl Setup {
    /// The packs that it names, as paths.
    pub fn packs(&self) -> Vec<PathBuf> {
        self.project
            .packs
            .iter()
            .map(|p| self.folder.join(p))
            .collect()
    }

    /// The article under the name that reports show for its outlet.
    pub fn named(&self, mut article: Extracted) -> Extracted {
        let document = slice::from_mut(&mut article.document);
        self.project.name_outlets(document);
        article
    }

    /// Refuses a set-up that names claims which `rules` do not have.
    pub fn fits(&self, rules: &RuleSet) -> Result<(), Error> {
        let errors = self.project.unknown_claims(rules);
        if errors.is_empty() {
            Ok(())
        } else {
            Err(Error::Project { errors })
        }
    }
}

/// The nearest set-up from the working folder upwards, named as seen from there.
fn upwards() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    let folder = here
        .ancestors()
        .find(|folder| folder.join(project::FILE).is_file())?;
    Some(if folder == here {
        PathBuf::from(project::FILE)
    } else {
        folder.join(project::FILE)
    })
}

fn read(file: &Path) -> Result<Setup, Error> {
    let path = file.display().to_string();
    let text = std::fs::read_to_string(file).map_err(|source| Error::Read {
        path: path.clone(),
        source,
    })?;
    let project =
        Project::read(Pack::new(path, text)).map_err(|errors| Error::Project { errors })?;
    let folder = file.parent().unwrap_or(Path::new("")).to_path_buf();
    Ok(Setup { project, folder })
}

/// The day that silences are measured against, where the user names none.
pub fn today() -> Date {
    Zoned::now().date()
}

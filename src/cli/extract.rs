//! `gainsay extract`: the claims of articles.

use clap::ValueEnum;
use gainsay::graph;
use gainsay::report;
use gainsay::rule::RuleSet;
use gainsay::source::{self, Notice, Options};
use gainsay::{Engine, Extracted};

use super::{CLEAN, Result, input, output};

/// What to read, and how to list it.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    articles: input::ArticleArgs,
    /// How to list the claims
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    rules: input::RuleArgs,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Columns parted by tabs: claim, reading, polarity and modality, speakers, slots, outlet, place, words
    #[default]
    Table,
    /// One object a line, for programs
    Jsonl,
}

/// So many bytes are written at once.
const FULL: usize = 1 << 16;

/// Prints the claims of the articles, one a line, as the articles are read: no more than a batch of them is held.
pub fn run(args: &Args) -> Result {
    let engine = Engine::new(args.rules.load()?);
    let (inputs, notices) = args.articles.inputs()?;
    let options = Options::default();
    let found = engine.stream(source::pieces(&inputs, &options), &options);
    let mut text = String::new();
    for found in notices.into_iter().map(Err).chain(found) {
        match found {
            Ok(article) => args.article(&engine.rules, &article, &mut text),
            Err(notice) => args.notice(&notice, &mut text),
        }
        if text.len() >= FULL && !output::part(&std::mem::take(&mut text))? {
            return Ok(CLEAN);
        }
    }
    output::write(None, &text)?;
    Ok(CLEAN)
}

impl Args {
    fn article(&self, rules: &RuleSet, article: &Extracted, text: &mut String) {
        let Extracted {
            document,
            claims,
            lead,
            mark,
        } = article;
        for claim in claims {
            match self.format {
                Format::Table => report::claim_row(text, document, claim),
                Format::Jsonl => {
                    let blocks = graph::blocks(rules.widest(&claim.name), &lead.keys);
                    report::claim_line(text, document, claim, *mark, &blocks)
                }
            }
            .expect("writing to a string does not fail");
        }
    }

    /// What could not be read is a line among the others where programs read them, else said beside them.
    fn notice(&self, notice: &Notice, text: &mut String) {
        match self.format {
            Format::Table => output::notices(std::slice::from_ref(notice)),
            Format::Jsonl => {
                report::notice_line(text, notice).expect("writing to a string does not fail")
            }
        }
    }
}

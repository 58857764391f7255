//! `gainsay rules list`: the claims of the packs, a line each.

use gainsay::rule::{self, Overview};
use serde_json::json;

use super::super::{CLEAN, Result, output};
use super::{Format, Loaded, Packs};

/// Which packs, and how to show them.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    packs: Packs,
    /// How to show the claims
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

const HEAD: [&str; 5] = ["CLAIM", "VALUE", "LANGUAGES", "EXAMPLES", "PACK"];

/// Prints the claims.
pub fn run(args: &Args) -> Result {
    let loaded = Loaded::new(args.packs.read()?)?;
    let mut claims = rule::overview(&loaded.rules);
    claims.retain(|c| loaded.is_own(c.place));
    let text = match args.format {
        Format::Text => table(&claims),
        Format::Json => json(&claims),
    };
    output::write(None, &text)?;
    Ok(CLEAN)
}

/// Columns of one width, the last one open.
fn table(claims: &[Overview]) -> String {
    let rows: Vec<[String; 5]> = [HEAD.map(str::to_owned)]
        .into_iter()
        .chain(claims.iter().map(row))
        .collect();
    let width = |column: usize| {
        rows.iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..HEAD.len()).map(width).collect();
    let lines = rows.iter().map(|row| {
        let cells = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:<width$}"));
        format!("{}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
    });
    lines.collect()
}

fn row(claim: &Overview) -> [String; 5] {
    [
        claim.claim.clone(),
        claim.value.name().to_owned(),
        codes(claim).join(" "),
        claim.examples.to_string(),
        format!("{}:{}", claim.pack, claim.line),
    ]
}

fn codes(claim: &Overview) -> Vec<&'static str> {
    claim.words.iter().map(|(code, _)| *code).collect()
}

fn json(claims: &[Overview]) -> String {
    let all: Vec<_> = claims
        .iter()
        .map(|claim| {
            json!({
                "claim": claim.claim, "value": claim.value, "languages": codes(claim),
                "examples": claim.examples, "pack": claim.pack, "line": claim.line
            })
        })
        .collect();
    format!(
        "{:#}\n",
        json!({"format": "gainsay-rules/1", "claims": all})
    )
}

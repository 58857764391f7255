//! Help and mistakes of the command line in the language of the reader. English stands where commands and their options are
//! defined; the sentences of other languages are found by the names of those.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::builder::PossibleValue;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, Error};
use gainsay::report::{self, Locale, Words};

use super::output::{self, ReaderArgs};

/// What stands before the help of an option.
const INDENT: usize = 10;

/// Shows why nothing is run: help or the version was asked for, or `asked` is no command line.
pub fn tell(stop: &Error, command: Command, asked: &[OsString]) -> ExitCode {
    let reader = ReaderArgs::asked(asked);
    let words = if stop.use_stderr() {
        reader.note_words()
    } else {
        reader.words(None)
    };
    match (words.locale(), stop.kind()) {
        (Locale::En, _) | (_, ErrorKind::DisplayVersion) => show(stop),
        (_, ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand) => {
            let again = said(command, &words).try_get_matches_from(asked);
            show(again.as_ref().err().unwrap_or(stop));
        }
        _ => match mistake(stop, &words) {
            Some(lines) => output::tell(&lines),
            None => show(stop),
        },
    }
    ExitCode::from(u8::try_from(stop.exit_code()).unwrap_or(super::ERROR))
}

fn show(stop: &Error) {
    // Nothing is left to do where the stream is closed.
    let _ = stop.print();
}

/// The command with its help in the language of `words`.
fn said(mut command: Command, words: &Words) -> Command {
    command.build();
    let help = Help {
        words,
        columns: output::width(),
    };
    help.command(command, "gainsay", "")
}

struct Help<'a> {
    words: &'a Words,
    columns: usize,
}

impl Help<'_> {
    /// `name` is the command's sentence, `path` stands before the names of what it holds.
    fn command(&self, command: Command, name: &str, path: &str) -> Command {
        let usage = self.line("help-usage");
        let template =
            format!("{{about-with-newline}}\n{usage}\n  {{usage}}\n\n{{all-args}}{{after-help}}");
        let about = self
            .sentence(&[format!("help-{name}")], 0)
            .unwrap_or_default();
        let after = self.sentence(&[format!("help-{name}-after")], 0);
        let below = |name: &str| match path {
            "" => name.to_owned(),
            path => format!("{path}-{name}"),
        };
        command
            .about(about.clone())
            .long_about(about)
            .after_help(after.unwrap_or_default())
            .help_template(template)
            .subcommand_help_heading(self.words.say("help-commands", &[]))
            .next_line_help(true)
            .mut_args(|arg| self.arg(arg, path))
            .mut_subcommands(|sub| {
                let path = below(sub.get_name());
                self.command(sub, &path, &path)
            })
    }

    fn arg(&self, arg: Arg, path: &str) -> Arg {
        let id = arg.get_id().as_str().replace('_', "-");
        let mut lines = Vec::from_iter(self.sentence(&names(path, &id), INDENT));
        if arg.get_action().takes_values() {
            let values = arg.get_possible_values();
            lines.extend(values.iter().map(|value| self.value(value, path, &id)));
            lines.extend(self.default(&arg));
        }
        let heading = if arg.is_positional() {
            "help-operands"
        } else {
            "help-options"
        };
        let help = lines.join("\n");
        arg.help(help.clone())
            .long_help(help)
            .help_heading(self.words.say(heading, &[]))
            .hide_possible_values(true)
            .hide_default_value(true)
    }

    fn value(&self, value: &PossibleValue, path: &str, option: &str) -> String {
        let name = value.get_name();
        let said = self.sentence(&names(path, &format!("{option}-{name}")), INDENT);
        format!("- {name}: {}", said.unwrap_or_default())
    }

    fn default(&self, arg: &Arg) -> Option<String> {
        let value = arg.get_default_values().first()?.to_str()?;
        let args = [("value", report::Arg::Given(value))];
        Some(self.words.line(&self.words.say("help-default", &args)))
    }

    fn line(&self, id: &str) -> String {
        self.words.line(&self.words.say(id, &[]))
    }

    /// The first of `ids` that the language knows, in lines that leave `indent` columns free. What is indented in it, such as a
    /// command to type, stays as it is.
    fn sentence(&self, ids: &[String], indent: usize) -> Option<String> {
        let text = ids.iter().find_map(|id| self.words.known(id))?;
        let columns = self.columns.saturating_sub(indent + 2);
        let lines = text.lines().flat_map(|line| {
            if line.starts_with(' ') {
                vec![line.to_owned()]
            } else {
                self.words.lines(line, columns)
            }
        });
        Some(lines.collect::<Vec<_>>().join("\n"))
    }
}

/// The names under which a language may have what `id` is in the command at `path`, the closest first.
fn names(path: &str, id: &str) -> Vec<String> {
    let ends = path.match_indices('-').map(|(at, _)| at);
    let mut paths: Vec<&str> = ends.map(|at| &path[..at]).chain([path]).collect();
    paths.retain(|path| !path.is_empty());
    let within = paths.iter().rev().map(|path| format!("option-{path}-{id}"));
    within.chain([format!("option-{id}")]).collect()
}

/// What is wrong with the command line; `None` for what no sentence tells.
fn mistake(stop: &Error, words: &Words) -> Option<String> {
    let told = |kind| context(stop, kind, words);
    let id = match stop.kind() {
        ErrorKind::InvalidValue if told(ContextKind::InvalidValue).is_none() => "no-value",
        ErrorKind::InvalidValue => "invalid",
        ErrorKind::ValueValidation => "unfit",
        ErrorKind::UnknownArgument => "unknown",
        ErrorKind::InvalidSubcommand => "no-command",
        ErrorKind::MissingRequiredArgument => "missing",
        ErrorKind::ArgumentConflict
            if told(ContextKind::PriorArg) == told(ContextKind::InvalidArg) =>
        {
            "twice"
        }
        ErrorKind::ArgumentConflict => "conflict",
        _ => return None,
    };
    let reason = std::error::Error::source(stop).map(|reason| words.given(&reason.to_string()));
    let args = [
        ("arg", told(ContextKind::InvalidArg)),
        ("value", told(ContextKind::InvalidValue)),
        ("command", told(ContextKind::InvalidSubcommand)),
        ("prior", told(ContextKind::PriorArg)),
        ("reason", reason),
    ];
    let args = args.map(|(name, told)| (name, report::Arg::Said(told.unwrap_or_default())));
    let mut lines = vec![words.say(&format!("arguments-{id}"), &args)];
    lines.extend(tips(stop, words));
    Some(lines.iter().map(|line| words.line(line) + "\n").collect())
}

/// What may have been meant.
fn tips(stop: &Error, words: &Words) -> Vec<String> {
    let tip = |id: &str, name: &'static str, kind| {
        let told = context(stop, kind, words)?;
        Some(words.say(id, &[(name, report::Arg::Said(told))]))
    };
    let suggested = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    let suggested = suggested.map(|kind| tip("arguments-suggested", "suggested", kind));
    let values = tip("arguments-values", "values", ContextKind::ValidValue);
    let more = Some(words.say("arguments-more", &[]));
    let tips = [values].into_iter().chain(suggested).chain([more]);
    tips.flatten().collect()
}

/// What clap tells of a mistake, kept apart from the sentence around it.
fn context(stop: &Error, kind: ContextKind, words: &Words) -> Option<String> {
    let told = match stop.get(kind)? {
        ContextValue::String(one) => words.given(one),
        ContextValue::Strings(all) => words.list(all.iter().map(|one| words.given(one))),
        _ => String::new(),
    };
    (!told.is_empty()).then_some(told)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::{Command, CommandFactory};
    use gainsay::report::{Bidi, Digits, Locale, Words};

    use super::names;
    use crate::cli::Cli;

    const ARABIC: &str = include_str!("../report/words/ar/command.ftl");
    /// What clap brings itself.
    const OWN: [&str; 2] = ["help-help", "option-help"];

    /// What Arabic must have for `command` and what it holds, under the names of which the first known one counts.
    fn needed(command: &Command, name: &str, path: &str, out: &mut Vec<Vec<String>>) {
        out.push(vec![format!("help-{name}")]);
        if command.get_after_help().is_some() {
            out.push(vec![format!("help-{name}-after")]);
        }
        for arg in command.get_arguments() {
            let id = arg.get_id().as_str().replace('_', "-");
            out.push(names(path, &id));
            if arg.get_action().takes_values() && id != "shell" {
                let values = arg.get_possible_values();
                let value = |v: &clap::builder::PossibleValue| format!("{id}-{}", v.get_name());
                out.extend(values.iter().map(|v| names(path, &value(v))));
            }
        }
        for sub in command.get_subcommands().filter(|s| s.get_name() != "help") {
            let path = match path {
                "" => sub.get_name().to_owned(),
                path => format!("{path}-{}", sub.get_name()),
            };
            needed(sub, &path, &path, out);
        }
    }

    #[test]
    fn arabic_tells_every_command_option_and_value_and_nothing_else() {
        let words = Words::new(Locale::Ar, Digits::Latn, Bidi::Plain);
        let mut command = Cli::command();
        command.build();
        let mut all = Vec::new();
        needed(&command, "gainsay", "", &mut all);
        let known = |ids: &Vec<String>| ids.iter().find(|id| words.known(id).is_some()).cloned();
        let missing: Vec<_> = all.iter().filter(|ids| known(ids).is_none()).collect();
        assert_eq!(missing, Vec::<&Vec<String>>::new());
        let said: BTreeSet<String> = all.iter().filter_map(known).collect();
        let parts =
            ["usage", "commands", "operands", "options", "default"].map(|p| format!("help-{p}"));
        let ids = ARABIC.lines().filter_map(|line| line.split_once(" ="));
        let ids = ids.map(|(id, _)| id.to_owned());
        let idle: Vec<_> = ids
            .filter(|id| id.starts_with("help-") || id.starts_with("option-"))
            .filter(|id| !said.contains(id) && !parts.contains(id) && !OWN.contains(&id.as_str()))
            .collect();
        assert_eq!(idle, Vec::<String>::new());
    }
}

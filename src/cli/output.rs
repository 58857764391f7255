//! Where commands write. A reader that closes the pipe ends the output, not the run.

use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use clap::ValueEnum;
use gainsay::error::Error;
use gainsay::report::{self, Bidi, Digits, Locale, Style, Words};
use gainsay::source::Notice;
use miette::Diagnostic;

/// Columns where no terminal tells its width.
const PLAIN_WIDTH: usize = 100;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum LocaleChoice {
    /// English
    #[default]
    En,
    /// Arabic
    Ar,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum DigitsChoice {
    /// 0123456789
    #[default]
    Latn,
    /// ٠١٢٣٤٥٦٧٨٩
    Arab,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum BidiChoice {
    /// Isolates on a terminal, plain elsewhere
    #[default]
    Auto,
    /// Wrap right-to-left text in Unicode isolates
    Isolates,
    /// Leave the text as it is
    Plain,
}

/// How the reader wants to be told.
#[derive(Debug, clap::Args)]
pub struct ReaderArgs {
    /// The language of the report; what articles say stays in theirs
    #[arg(
        long,
        global = true,
        value_enum,
        default_value_t,
        value_name = "LANGUAGE"
    )]
    locale: LocaleChoice,
    /// The digits of the report
    #[arg(
        long,
        global = true,
        value_enum,
        default_value_t,
        value_name = "DIGITS"
    )]
    digits: DigitsChoice,
    /// How to lay out right-to-left text
    #[arg(
        long,
        global = true,
        value_enum,
        default_value_t,
        value_name = "LAYOUT"
    )]
    bidi: BidiChoice,
}

impl ReaderArgs {
    /// As far as it can be told from a command line that is wrong elsewhere.
    pub fn asked(args: &[OsString]) -> Self {
        Self {
            locale: asked(args, "--locale"),
            digits: asked(args, "--digits"),
            bidi: asked(args, "--bidi"),
        }
    }

    /// The words for `file`, else for standard output.
    pub fn words(&self, file: Option<&Path>) -> Words {
        self.words_where(is_terminal(file))
    }

    /// The words for notices and errors.
    pub fn note_words(&self) -> Words {
        self.words_where(io::stderr().is_terminal())
    }

    /// The words for a page, which whatever shows it lays out in both directions.
    pub fn page_words(&self) -> Words {
        self.words_where(true)
    }

    fn words_where(&self, lays_out: bool) -> Words {
        let locale = match self.locale {
            LocaleChoice::En => Locale::En,
            LocaleChoice::Ar => Locale::Ar,
        };
        let digits = match self.digits {
            DigitsChoice::Latn => Digits::Latn,
            DigitsChoice::Arab => Digits::Arab,
        };
        let isolates = match self.bidi {
            BidiChoice::Auto => lays_out,
            BidiChoice::Isolates => true,
            BidiChoice::Plain => false,
        };
        let bidi = if isolates {
            Bidi::Isolates
        } else {
            Bidi::Plain
        };
        Words::new(locale, digits, bidi)
    }
}

/// The value that `flag` has, the usual one where it has none or a wrong one.
fn asked<T: ValueEnum + Default>(args: &[OsString], flag: &str) -> T {
    let args: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).collect();
    let apart = args.windows(2).find(|pair| pair[0] == flag);
    let joined = args.iter().find_map(|arg| arg.strip_prefix(flag));
    let joined = joined.and_then(|value| value.strip_prefix('='));
    let value = apart.map(|pair| pair[1]).or(joined).unwrap_or_default();
    T::from_str(value, false).unwrap_or_default()
}

/// The style that `file`, else standard output, can show. `links` is where relative paths begin; `quiet` leaves out all
/// but findings.
pub fn style<'a>(
    words: &'a Words,
    file: Option<&Path>,
    links: Option<&'a str>,
    quiet: bool,
) -> Style<'a> {
    let style = Style {
        width: PLAIN_WIDTH,
        links,
        closing: !quiet,
        ..Style::plain(words)
    };
    if !is_terminal(file) {
        return style;
    }
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    Style {
        width: width(),
        color: !dumb && !plain,
        unicode: supports_unicode::on(supports_unicode::Stream::Stdout),
        ..style
    }
}

/// The URL of the folder that paths are relative to, where standard output follows links.
pub fn links(file: Option<&Path>) -> Option<String> {
    let follows = supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout);
    let folder = std::env::current_dir().ok()?;
    (is_terminal(file) && follows).then(|| report::uri(&folder.to_string_lossy()))
}

fn is_terminal(file: Option<&Path>) -> bool {
    file.is_none() && io::stdout().is_terminal()
}

/// The columns of the terminal; a width to read well where there is none.
pub fn width() -> usize {
    let columns = console::Term::stdout().size_checked();
    columns.map_or(PLAIN_WIDTH, |(_, columns)| usize::from(columns))
}

/// Writes `text` to `file`, else to standard output.
pub fn write(file: Option<&Path>, text: &str) -> Result<(), Error> {
    match file {
        Some(path) => fs::write(path, text).map_err(|source| Error::Write {
            path: path.display().to_string(),
            source,
        }),
        None => closed_is_done(
            io::stdout()
                .write_all(text.as_bytes())
                .and_then(|()| io::stdout().flush()),
        ),
    }
}

/// Writes `text` to a new file; one that is there is left alone.
pub fn create(path: &Path, text: &str) -> Result<(), Error> {
    let file = fs::File::create_new(path).and_then(|mut file| file.write_all(text.as_bytes()));
    file.map_err(|source| Error::Write {
        path: path.display().to_string(),
        source,
    })
}

/// Writes a part of the output to standard output. False where its reader has gone: nothing more is asked for.
pub fn part(text: &str) -> Result<bool, Error> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(gone) if gone.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        written => closed_is_done(written).map(|()| true),
    }
}

fn closed_is_done(result: io::Result<()>) -> Result<(), Error> {
    match result {
        Err(source) if source.kind() != io::ErrorKind::BrokenPipe => Err(Error::Write {
            path: "standard output".into(),
            source,
        }),
        _ => Ok(()),
    }
}

/// Tells what the reader should know of the reading, where the report does not.
pub fn notices(notices: &[Notice], words: &Words) {
    for notice in notices {
        tell(&(words.tagged_notice(notice) + "\n"));
    }
}

/// Shows what stopped the run.
pub fn error(error: Error, words: &Words) {
    let (message, help) = words.error(&error);
    let told = Told {
        message,
        help,
        error,
        causes: words.locale() == Locale::En,
    };
    tell(&format!("{:?}", miette::Report::new(told)));
}

/// An error in the language of the reader.
#[derive(Debug)]
struct Told {
    message: String,
    help: Option<String>,
    error: Error,
    /// True where the message does not hold what the system says.
    causes: bool,
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Told {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.source().filter(|_| self.causes)
    }
}

impl Diagnostic for Told {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.error.code()
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help.as_ref().map(|help| Box::new(help) as _)
    }

    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        self.error.related()
    }
}

/// Writes to standard error.
pub fn tell(text: &str) {
    // Nothing is left to do where standard error is closed too.
    let _ = io::stderr().write_all(text.as_bytes());
}

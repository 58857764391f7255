//! The bytes of a file, unpacked, with what their beginning tells of them.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};

use encoding_rs::{Encoding, UTF_8};
use encoding_rs_io::DecodeReaderBytesBuilder;
use flate2::read::MultiGzDecoder;

use super::Input;
use super::encoding;
use super::format::Format;
use super::problem::Problem;

/// A file that has been opened.
pub(super) struct Opened<'a> {
    /// Told by the suffix of its path, else by its beginning.
    pub format: Format,
    encoding: &'static Encoding,
    bytes: Box<dyn Read + Send + 'a>,
}

/// Opens a file or standard input.
///
/// # Errors
/// What the system says, or what is wrong with the archive.
pub(super) fn open(input: &Input) -> io::Result<Opened<'static>> {
    match input {
        Input::Stdin => open_bytes("-", io::stdin()),
        Input::File(path) => open_bytes(&input.path(), File::open(path)?),
    }
}

/// Opens what was read from `path`, or is being read.
///
/// # Errors
/// What the system says, or what is wrong with the archive.
pub(super) fn open_bytes<'a>(
    path: &str,
    mut bytes: impl Read + Send + 'a,
) -> io::Result<Opened<'a>> {
    let live = path == "-";
    let head = head(&mut bytes, live)?;
    let packed = head.starts_with(GZIP);
    let bytes: Box<dyn Read + Send + 'a> = Box::new(Cursor::new(head.clone()).chain(bytes));
    if !packed {
        return Ok(told(path, &head, bytes));
    }
    let mut bytes = Unpacked::new(bytes);
    let head = self::head(&mut bytes, live)?;
    let bytes = Cursor::new(head.clone()).chain(bytes);
    Ok(told(path, &head, Box::new(bytes)))
}

impl<'a> Opened<'a> {
    /// All of it.
    ///
    /// # Errors
    /// What the system says, an archive that is broken or grows without end, or a file that is too large to be one article.
    pub fn whole(self) -> io::Result<Vec<u8>> {
        let limit = self.format.limit();
        let mut bytes = Vec::new();
        self.bytes.take(limit + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit {
            let megabytes = limit >> 20;
            return Err(Problem::TooLarge { megabytes }.into());
        }
        Ok(bytes)
    }

    /// A stream of it, as UTF-8 where the encoding could be told.
    pub fn stream(self) -> Box<dyn BufRead + Send + 'a> {
        if self.encoding == UTF_8 {
            return Box::new(BufReader::with_capacity(BUFFER, self.bytes));
        }
        let mut decoder = DecodeReaderBytesBuilder::new();
        let decoded = decoder.encoding(Some(self.encoding)).build(self.bytes);
        Box::new(BufReader::with_capacity(BUFFER, decoded))
    }
}

fn told<'a>(path: &str, head: &[u8], bytes: Box<dyn Read + Send + 'a>) -> Opened<'a> {
    let cut = path == "-" || head.len() == HEAD;
    let last = head.iter().rposition(|b| *b == b'\n').filter(|_| cut);
    let encoding = encoding::of(&head[..last.unwrap_or(head.len())]);
    let format = Format::of_path(path).unwrap_or_else(|| Format::of_text(&encoding.decode(head).0));
    Opened {
        format,
        encoding,
        bytes,
    }
}

/// So much tells how a file is written.
const HEAD: usize = 1 << 16;
const BUFFER: usize = 1 << 16;
const GZIP: &[u8] = &[0x1f, 0x8b];

/// What `bytes` begin with. Of a stream that somebody may be writing just now, no more than what comes with its first line.
fn head(bytes: &mut impl Read, live: bool) -> io::Result<Vec<u8>> {
    let mut head = vec![0; HEAD];
    let mut filled = 0;
    while filled < HEAD && !(live && head[..filled].contains(&b'\n')) {
        match bytes.read(&mut head[filled..]) {
            Ok(0) => break,
            Ok(n) => filled += n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    head.truncate(filled);
    Ok(head)
}

/// The bytes of a `.gz`. Text shrinks to a tenth; what was packed over two hundred times was made to fill memory.
struct Unpacked<R> {
    bytes: MultiGzDecoder<Counted<R>>,
    written: u64,
}

const MOST_RATIO: u64 = 200;
/// So much may come of however little.
const FREE: u64 = 16 << 20;

impl<R: Read> Unpacked<R> {
    fn new(bytes: R) -> Self {
        Self {
            bytes: MultiGzDecoder::new(Counted { bytes, read: 0 }),
            written: 0,
        }
    }
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let n = self.bytes.read(out)?;
        self.written += n as u64;
        if self.written > FREE && self.written / MOST_RATIO > self.bytes.get_ref().read {
            return Err(Problem::Bomb { times: MOST_RATIO }.into());
        }
        Ok(n)
    }
}

struct Counted<R> {
    bytes: R,
    read: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let n = self.bytes.read(out)?;
        self.read += n as u64;
        Ok(n)
    }
}

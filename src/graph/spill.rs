//! Records by their numbers, packed, in a file that nobody else sees and that is gone when the run ends, however it ends. It lies
//! where the system puts temporary files.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Records of one kind.
#[derive(Debug)]
pub(super) struct Spill {
    file: Mutex<File>,
    /// Where each record ends.
    ends: Vec<u64>,
}

/// A record as it lies in the file.
pub(super) struct Packed(Vec<u8>);

impl Packed {
    /// Packs a record.
    pub fn new<T: Serialize>(record: &T) -> Self {
        let bytes = postcard::to_stdvec(record).expect("a record fits into memory");
        Self(lz4_flex::compress_prepend_size(&bytes))
    }
}

impl Spill {
    /// A file without records.
    pub fn new() -> io::Result<Self> {
        Ok(Self {
            file: Mutex::new(tempfile::tempfile()?),
            ends: Vec::new(),
        })
    }

    /// Adds records behind those that are there.
    pub fn extend(&mut self, records: &[Packed]) -> io::Result<()> {
        let mut end = self.ends.last().copied().unwrap_or_default();
        let ends = records.iter().map(|record| {
            end += record.0.len() as u64;
            end
        });
        self.ends.extend(ends);
        let bytes: Vec<&[u8]> = records.iter().map(|record| &*record.0).collect();
        let file = self.file.get_mut().unwrap_or_else(PoisonError::into_inner);
        file.write_all(&bytes.concat())
    }

    /// The record of this number, from 0.
    pub fn read<T: DeserializeOwned>(&self, number: usize) -> io::Result<T> {
        let before = number.checked_sub(1).map_or(0, |last| self.ends[last]);
        let size = usize::try_from(self.ends[number] - before).map_err(io::Error::other)?;
        let mut packed = vec![0; size];
        {
            let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
            file.seek(SeekFrom::Start(before))?;
            file.read_exact(&mut packed)?;
        }
        let bytes = lz4_flex::decompress_size_prepended(&packed).map_err(io::Error::other)?;
        postcard::from_bytes(&bytes).map_err(io::Error::other)
    }
}

#[cfg(test)]
mod tests {
    use super::{Packed, Spill};

    #[test]
    fn what_is_put_away_comes_back() {
        let mut spill = Spill::new().expect("there is a temporary folder");
        let records = ["", "ثلاثة", &"a long one ".repeat(10_000)];
        for record in records {
            spill
                .extend(&[Packed::new(&record)])
                .expect("there is room");
        }
        for number in [2, 0, 1] {
            let read: String = spill.read(number).expect("it is there");
            assert_eq!(read, records[number]);
        }
    }
}

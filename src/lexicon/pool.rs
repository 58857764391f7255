//! Word forms that are kept from one article to the next, for as many threads as there are.

use std::sync::{Mutex, PoisonError};

use super::{Forms, Lexicon};

/// The forms of all threads: what one of them has analysed waits for the next article, whichever thread reads that.
#[derive(Debug)]
pub struct Pool<'l> {
    lexicon: &'l Lexicon,
    idle: Mutex<Vec<Forms<'l>>>,
}

impl<'l> Pool<'l> {
    /// No forms yet.
    #[must_use]
    pub fn new(lexicon: &'l Lexicon) -> Self {
        Self {
            lexicon,
            idle: Mutex::default(),
        }
    }

    /// Reads one article with forms that nobody else uses meanwhile.
    pub fn with<T>(&self, read: impl FnOnce(&mut Forms<'l>) -> T) -> T {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let waiting = idle().pop();
        let mut forms = waiting.unwrap_or_else(|| Forms::new(self.lexicon));
        forms.trim();
        let out = read(&mut forms);
        idle().push(forms);
        out
    }
}

//! Mistakes on their way out: found anywhere in the packs, told at the exact place.

use super::at::Phrases;
use super::error::{Mistake, RuleError};
use super::model::Place;
use super::pack::Pack;
use crate::text::Span;

/// The mistakes found so far in `packs`. Compilation goes on after each, so that one run tells them all.
#[derive(Debug)]
pub(crate) struct Mistakes<'a> {
    packs: &'a [Pack],
    found: Vec<RuleError>,
}

impl<'a> Mistakes<'a> {
    /// None yet.
    pub fn new(packs: &'a [Pack]) -> Self {
        Self {
            packs,
            found: Vec::new(),
        }
    }

    /// An error at `place`, to be completed and then added.
    pub fn error(
        &self,
        mistake: Mistake,
        place: Place,
        message: impl Into<String>,
        label: impl Into<String>,
    ) -> RuleError {
        RuleError::new(mistake, &self.packs[place.pack], place, message, label)
    }

    /// The place of the phrase at `index`.
    pub fn phrase(&self, pack: usize, phrases: &Phrases, index: usize) -> Place {
        let span = phrases.span(index, &self.packs[pack].text);
        self.widen(Place { pack, span })
    }

    /// What stands at a place.
    pub fn written(&self, place: Place) -> &'a str {
        let text = &*self.packs[place.pack].text;
        text.get(place.span.start..place.span.end)
            .unwrap_or_default()
    }

    /// The first `word` inside a place; the whole where the file writes it with escapes.
    pub fn word(&self, place: Place, word: &str) -> Place {
        match self.written(place).find(word) {
            Some(at) if !word.is_empty() => {
                self.part(place, self.written(place), Span::new(at, at + word.len()))
            }
            _ => place,
        }
    }

    /// The bytes `part` of `text`, which stands at `place`; the whole where the file writes it with escapes.
    pub fn part(&self, place: Place, text: &str, part: Span) -> Place {
        if part.is_empty() {
            return place;
        }
        match self.written(place).find(text) {
            Some(at) => {
                let start = place.span.start + at + part.start;
                let span = Span::new(start, start + part.len());
                Place { span, ..place }
            }
            None => place,
        }
    }

    /// The key of the line that a place is in.
    pub fn key_of(&self, place: Place) -> Place {
        let text = &*self.packs[place.pack].text;
        let start = text[..place.span.start].rfind('\n').map_or(0, |at| at + 1);
        let line = &text[start..text[start..].find('\n').map_or(text.len(), |at| start + at)];
        let key = line.split(':').next().unwrap_or(line);
        let indent = key.len() - key.trim_start_matches([' ', '-']).len();
        let span = Span::new(start + indent, start + key.trim_end().len().max(indent));
        Place { span, ..place }
    }

    /// The path of a pack.
    pub fn path(&self, pack: usize) -> &'a str {
        &self.packs[pack].path
    }

    /// An empty place, or a lone bracket, says little: what it opens, or the rest of its line, is what the author wrote;
    /// at the end of the text, the last line.
    pub fn widen(&self, place: Place) -> Place {
        let text = &*self.packs[place.pack].text;
        if place.span.len() > 1 && place.span.end <= text.len() {
            return place;
        }
        let ahead = text.get(place.span.start..).unwrap_or_default();
        let (start, line) = if ahead.lines().next().is_none_or(|l| l.trim().is_empty()) {
            let last = text.trim_end().lines().last().unwrap_or_default();
            let last = last.trim_start();
            (text.trim_end().len() - last.len(), last)
        } else {
            (place.span.start, ahead.lines().next().unwrap_or_default())
        };
        let span = Span::new(start, start + bracketed(line).trim_end().len());
        Place { span, ..place }
    }

    /// Takes over what was found elsewhere.
    pub fn extend(&mut self, found: Vec<RuleError>) {
        self.found.extend(found);
    }

    /// Remembers an error.
    pub fn add(&mut self, error: RuleError) {
        self.found.push(error);
    }

    /// All errors by place, each once: what several rules take from one by `like` is wrong in one place.
    pub fn finish(mut self) -> Vec<RuleError> {
        self.found.sort_by_key(|e| (e.place, e.mistake));
        self.found
            .dedup_by(|a, b| a.place == b.place && a.message == b.message);
        self.found
    }
}

/// What the bracket that `line` begins with holds; the whole line where there is none or it stays open.
fn bracketed(line: &str) -> &str {
    let mut depth = 0_i32;
    for (at, c) in line.char_indices() {
        match c {
            '[' | '{' => depth += 1,
            ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return if at == 0 { line } else { &line[..=at] };
        }
    }
    line
}

/// "did you mean" the one of `known` that is nearest to `word`, where one is near.
pub(crate) fn suggest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let most = word.chars().count().div_ceil(3);
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(word, name), name))
        .filter(|(distance, _)| *distance <= most)
        .min()
        .map(|(_, name)| format!("did you mean `{name}`?"))
}

#[cfg(test)]
mod tests {
    use super::suggest;

    #[test]
    fn suggestions_are_near() {
        let near = |word| suggest(word, ["person", "place", "soldier"]);
        assert_eq!(near("persn").as_deref(), Some("did you mean `person`?"));
        assert_eq!(near("palce").as_deref(), Some("did you mean `place`?"));
        assert_eq!(near("treaty"), None);
    }
}

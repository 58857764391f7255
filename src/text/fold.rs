//! Folding word forms for matching. Two tiers: the light fold removes what no reader would miss (tashkeel, tatweel,
//! invisible marks, letter case); the key also merges letters that writers mix up. The key collides (علي/على), so
//! look-ups try the light fold first.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// Lower case, no diacritics or invisible marks, Persian letters and digits as Arabic ones and ASCII.
#[must_use]
pub fn light(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        if is_shaped(c) {
            out.extend(c.nfkc().filter_map(light_arabic));
        } else if is_arabic(c) || is_mark(c) {
            out.extend(light_arabic(c));
        } else {
            out.extend(
                // «ℳ» has no small letter before it is taken apart, and one behind.
                c.to_lowercase()
                    .nfkd()
                    .flat_map(char::to_lowercase)
                    .filter(|c| !is_mark(*c))
                    .map(plain_quote),
            );
        }
    }
    out
}

/// The light fold, with the letters merged that Arabic writers use for one another: أإآٱ→ا, ى→ي, ة→ه, ؤ→و, ئ→ي.
#[must_use]
pub fn key(word: &str) -> String {
    let light = light(word);
    match merged(&light) {
        Cow::Borrowed(_) => light,
        Cow::Owned(key) => key,
    }
}

/// The key of what is folded lightly.
#[must_use]
pub fn merged(light: &str) -> Cow<'_, str> {
    if light.is_ascii() || light.chars().all(|c| merge(c) == c) {
        return Cow::Borrowed(light);
    }
    Cow::Owned(light.chars().map(merge).collect())
}

/// The same, written to `room` where it is not `light` itself.
pub(crate) fn merge_into<'t>(light: &'t str, room: &'t mut String) -> &'t str {
    if light.is_ascii() || light.chars().all(|c| merge(c) == c) {
        return light;
    }
    room.clear();
    room.extend(light.chars().map(merge));
    room
}

/// True for letters, digits and marks of the Arabic blocks.
#[must_use]
pub fn is_arabic(c: char) -> bool {
    !c.is_ascii()
        && matches!(c, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Marks that carry no letter: tashkeel, tatweel, combining accents, bidi controls, joiners.
pub(super) fn is_mark(c: char) -> bool {
    !c.is_ascii()
        && matches!(c, '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}'
        | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{61C}')
}

fn light_arabic(c: char) -> Option<char> {
    match c {
        c if is_mark(c) => None,
        'ک' => Some('ك'),
        'ی' => Some('ي'),
        '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10),
        '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10),
        c => Some(c),
    }
}

/// Letters as they are drawn, several in one sign among them: «ﻻ» is «لا».
fn is_shaped(c: char) -> bool {
    matches!(c, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

fn merge(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ئ' => 'ي',
        'ة' => 'ه',
        'ؤ' => 'و',
        c => c,
    }
}

fn plain_quote(c: char) -> char {
    if matches!(c, '’' | '‘' | 'ʼ') {
        '\''
    } else {
        c
    }
}

#[cfg(test)]
mod tests {
    use super::{key, light};

    #[test]
    fn light_keeps_letters_that_tell_words_apart() {
        assert_eq!(light("كُورْسْك"), "كورسك");
        assert_eq!(light("کوریا"), "كوريا");
        assert_eq!(light("الـ٢٤"), "ال24");
        assert_eq!(light("Élysée’s"), "elysee's");
        assert_eq!(light("ﺍﻻﺣﺘﻼﻝ ﷲ"), "الاحتلال الله");
        assert_ne!(light("على"), light("علي"));
    }

    #[test]
    fn every_character_folds_to_what_folds_no_further() {
        assert_eq!(light("ℳ"), "m");
        let moves = |c: &char| light(&light(&c.to_string())) != light(&c.to_string());
        let moving: Vec<char> = ('\0'..=char::MAX).filter(moves).collect();
        assert_eq!(moving, Vec::<char>::new());
        let moves = |c: &char| key(&key(&c.to_string())) != key(&c.to_string());
        let moving: Vec<char> = ('\0'..=char::MAX).filter(moves).collect();
        assert_eq!(moving, Vec::<char>::new());
    }

    #[test]
    fn key_merges_what_writers_mix_up() {
        assert_eq!(key("أإآا"), "اااا");
        assert_eq!(key("مسؤولة"), "مسووله");
        assert_eq!(key("على"), key("علي"));
    }
}

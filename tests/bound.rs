//! A time belongs to the event or to the saying of it. Rows of `tests/corpus/bound.tsv`: day of publication, a sentence
//! that tells of one killing, and the day that the sentence gives the killing; `-` where it gives none.

use gainsay::Engine;
use gainsay::rule;
use gainsay::source::documents;

#[test]
fn the_day_of_a_killing_is_not_the_day_of_its_announcement() {
    let engine = Engine::new(rule::compile(rule::embedded()).expect("the embedded packs compile"));
    let rows = include_str!("corpus/bound.tsv")
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'));
    let wrong: Vec<String> = rows.filter_map(|row| check(&engine, row).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn check(engine: &Engine, row: &str) -> Result<(), String> {
    let columns: Vec<&str> = row.split('\t').collect();
    let [published, text, day] = columns[..] else {
        panic!("a row has three columns: {row}");
    };
    let article = format!("---\noutlet: A\npublished: {published}\n---\n{text}");
    let (found, _) = documents("a.txt", article.as_bytes());
    let killed: Vec<String> = engine
        .extract(found)
        .iter()
        .flat_map(|article| &article.claims)
        .filter(|c| c.name == "killed")
        .map(|c| {
            let own = c.event_time.filter(|_| !c.time_inherited);
            own.and_then(|when| when.latest)
                .map_or("-".to_owned(), |t| t.date().to_string())
        })
        .collect();
    if killed.is_empty() || killed.iter().any(|k| k != day) {
        return Err(format!("{text}: want {day}, got {killed:?}"));
    }
    Ok(())
}

#[path = "../speech/marked.rs"]
mod marked;
use gainsay::annotate::annotate;
use gainsay::lexicon::Forms;
#[test]
fn scratch() {
    let lexicon = marked::lexicon();
    for line in std::fs::read_to_string("/tmp/dbg.txt").unwrap().lines() {
        let (l, t) = line.split_once('\t').unwrap();
        let m = marked::Marked::new(l, &format!("{t}[.]"));
        let mut forms = Forms::new(&lexicon);
        let a = annotate(&m.document, &mut forms);
        println!("## {t}");
        let w = |r: std::ops::Range<usize>| if r.is_empty() { "" } else { a.page.span(r).of(a.page.text) };
        for x in &a.mentions { print!("{}={:?}; ", w(x.tokens.clone()), x.who); }
        println!();
        for s in &a.speech { println!("   {} [{:?}{}{}] {:?} -> {}", w(s.cue.clone()), s.class, if s.asserts {""} else {" open"}, if s.quoted {" q"} else {""}, s.speaker.as_ref().map(|s| (&s.text, s.id.to_string())), w(s.scope.clone())); }
        for x in &a.page.matches { if !matches!(x.entry, gainsay::lexicon::Entry::Entity(..)|gainsay::lexicon::Entry::Cue(..)) { print!("{}:{:?}{:?} ", w(x.tokens.clone()), x.entry, x.morph.tense); } }
        println!();
    }
}

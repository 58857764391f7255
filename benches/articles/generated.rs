//! Articles made of pieces of sentences, in both languages: as many as asked for, the same ones each time. Several outlets
//! tell each story, with figures that mostly agree. No run of words is long enough to make two of them copies. More articles
//! are more days of news: a day has so many stories, and a story so many articles, however large the archive.

#[path = "dice.rs"]
mod dice;

use std::fmt::Write;

use self::dice::Dice;
use gainsay::source::{Document, Published};
use jiff::ToSpan;
use jiff::civil::{Date, date};

/// Bytes of an article, about.
const SIZE: usize = 3_000;
/// Articles that tell one story.
const STORY: usize = 6;
/// Stories of one day.
const DAY: usize = 4;

/// What the sentences of a language are made of.
struct Words {
    code: &'static str,
    outlets: [&'static str; 6],
    cities: [&'static str; 24],
    /// The consonants of names of towns, the same ones in each language, and the two vowels between them.
    consonants: [&'static str; 12],
    vowels: [&'static str; 2],
    events: [&'static str; 6],
    speakers: [&'static str; 8],
    /// Where the event, the places, the two figures and the speaker go.
    lead: &'static str,
    openers: [&'static str; 8],
    subjects: [&'static str; 10],
    verbs: [&'static str; 10],
    objects: [&'static str; 10],
    ends: [&'static str; 8],
}

const ENGLISH: Words = Words {
    code: "en",
    outlets: [
        "Harbour Ledger",
        "Valley Courier",
        "The Morning Ferry",
        "Ridge Tribune",
        "Lakeside Wire",
        "Delta Observer",
    ],
    cities: [
        "Aleppo", "Nairobi", "Basra", "Kursk", "Tripoli", "Khartoum", "Kabul", "Lagos", "Beirut",
        "Odesa", "Mosul", "Quito", "Cairo", "Tunis", "Algiers", "Ankara", "Istanbul", "Tehran",
        "Damascus", "Baghdad", "Moscow", "Kyiv", "Paris", "Madrid",
    ],
    consonants: ["k", "l", "m", "n", "r", "s", "t", "d", "b", "f", "z", "sh"],
    vowels: ["a", "i"],
    events: [
        "A blast",
        "An air strike",
        "A flood",
        "A fire",
        "A landslide",
        "A train crash",
    ],
    speakers: [
        "the governor",
        "police",
        "the health ministry",
        "a rescue official",
        "the army",
        "residents",
        "the mayor",
        "hospital sources",
    ],
    lead: "{event} in the town of {town}, near {city}, killed {dead} people and wounded {hurt} others, {speaker} said.",
    openers: [
        "By the evening",
        "In the eastern quarter",
        "Near the old market",
        "Hours after that",
        "Along the river road",
        "Behind the station",
        "On the northern edge",
        "As the rain eased",
    ],
    subjects: [
        "two crews",
        "shop owners",
        "a line of lorries",
        "the local council",
        "volunteers",
        "the water company",
        "teachers",
        "families from the hills",
        "engineers",
        "farmers",
    ],
    verbs: [
        "cleared",
        "waited for",
        "carried",
        "looked after",
        "repaired",
        "argued over",
        "counted",
        "brought back",
        "kept watch on",
        "handed out",
    ],
    objects: [
        "the broken fences",
        "blankets and bread",
        "a stretch of road",
        "the flooded cellars",
        "the school buses",
        "crates of medicine",
        "the western bridge",
        "what was left of the roof",
        "the night shift",
        "several pumps",
    ],
    ends: [
        "until the power came back",
        "with little help",
        "while others slept",
        "for a second day",
        "before the road closed",
        "without much noise",
        "under a grey sky",
        "as word got round",
    ],
};

const ARABIC: Words = Words {
    code: "ar",
    outlets: [
        "دفتر الميناء",
        "ساعي الوادي",
        "عبارة الصباح",
        "منبر التلال",
        "سلك البحيرة",
        "مرصد الدلتا",
    ],
    cities: [
        "حلب",
        "نيروبي",
        "البصرة",
        "كورسك",
        "طرابلس",
        "الخرطوم",
        "كابول",
        "لاغوس",
        "بيروت",
        "أوديسا",
        "الموصل",
        "كيتو",
        "القاهرة",
        "تونس",
        "الجزائر العاصمة",
        "أنقرة",
        "إسطنبول",
        "طهران",
        "دمشق",
        "بغداد",
        "موسكو",
        "كييف",
        "باريس",
        "مدريد",
    ],
    consonants: ["ك", "ل", "م", "ن", "ر", "س", "ت", "د", "ب", "ف", "ز", "ش"],
    vowels: ["ا", "ي"],
    events: [
        "انفجار",
        "غارة جوية",
        "فيضان",
        "حريق",
        "انهيار أرضي",
        "حادث قطار",
    ],
    speakers: [
        "المحافظ",
        "الشرطة",
        "وزارة الصحة",
        "مسؤول في الإنقاذ",
        "الجيش",
        "سكان",
        "رئيس البلدية",
        "مصادر طبية",
    ],
    lead: "قتل {dead} شخصا وأصيب {hurt} آخرون في {event} في بلدة {town} قرب {city}، بحسب {speaker}.",
    openers: [
        "وعند المساء",
        "وفي الحي الشرقي",
        "وقرب السوق القديمة",
        "وبعد ساعات",
        "وعلى طريق النهر",
        "وخلف المحطة",
        "وعند الطرف الشمالي",
        "ومع هدوء المطر",
    ],
    subjects: [
        "فريقان",
        "أصحاب المتاجر",
        "صف من الشاحنات",
        "المجلس المحلي",
        "متطوعون",
        "شركة المياه",
        "معلمون",
        "أسر من التلال",
        "مهندسون",
        "مزارعون",
    ],
    verbs: [
        "أزاح",
        "انتظر",
        "حمل",
        "اعتنى بـ",
        "أصلح",
        "اختلف على",
        "أحصى",
        "أعاد",
        "راقب",
        "وزع",
    ],
    objects: [
        "الأسوار المكسورة",
        "البطانيات والخبز",
        "جزءا من الطريق",
        "الأقبية المغمورة",
        "حافلات المدرسة",
        "صناديق الدواء",
        "الجسر الغربي",
        "ما بقي من السقف",
        "نوبة الليل",
        "عددا من المضخات",
    ],
    ends: [
        "حتى عادت الكهرباء",
        "بقليل من العون",
        "بينما نام غيرهم",
        "لليوم الثاني",
        "قبل إغلاق الطريق",
        "دون ضجيج",
        "تحت سماء رمادية",
        "بعد أن شاع الخبر",
    ],
};

/// So many articles.
pub fn generated(number: usize) -> impl Iterator<Item = Document> {
    (0..number).map(|index| article(index, index / STORY, SIZE))
}

/// So many articles that are no longer than a lead, so many of each story.
#[allow(dead_code, reason = "tests have no use for them")]
pub fn short(number: usize, story: usize) -> impl Iterator<Item = Document> {
    (0..number).map(move |index| article(index, index / story, 0))
}

/// An article of a story, of about so many bytes.
fn article(index: usize, story: usize, size: usize) -> Document {
    let day = i64::try_from(story / DAY).expect("a small number");
    let (mut story, mut own) = (Dice::new(story), Dice::new(usize::MAX - index));
    let words = if index % 3 == 2 { &ARABIC } else { &ENGLISH };
    let (city, event) = (story.below(24), story.below(6));
    let day = date(2000, 1, 1) + day.days();
    let town: [usize; 4] = std::array::from_fn(|_| story.below(12));
    let (dead, hurt) = (3 + story.below(60), 3 + story.below(90));
    let other = usize::from(own.below(5) == 0) * own.below(9);
    let mut text = words
        .lead
        .replace("{event}", words.events[event])
        .replace("{town}", &words.town(town))
        .replace("{city}", words.cities[city])
        .replace("{dead}", &(dead + other).to_string())
        .replace("{hurt}", &hurt.to_string())
        .replace("{speaker}", own.of(&words.speakers));
    while text.len() < size {
        text.push_str(if own.below(5) == 0 { "\n\n" } else { " " });
        sentence(words, &mut own, &mut text);
    }
    let published = published(day);
    Document {
        outlet: Some(words.outlets[index % STORY].to_owned()),
        published: Some(published),
        ..Document::of_text(format!("article-{index:07}"), words.code, text)
    }
}

impl Words {
    /// "Kalmir", «كالمير»: of four consonants.
    fn town(&self, [a, b, c, d]: [usize; 4]) -> String {
        let (sounds, [x, y]) = (&self.consonants, self.vowels);
        let name = [sounds[a], x, sounds[b], sounds[c], y, sounds[d]].concat();
        let mut letters = name.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        first.chain(letters).collect()
    }
}

fn sentence(words: &Words, dice: &mut Dice, text: &mut String) {
    let (opener, subject) = (dice.of(&words.openers), dice.of(&words.subjects));
    let (verb, object, end) = (
        dice.of(&words.verbs),
        dice.of(&words.objects),
        dice.of(&words.ends),
    );
    let comma = if words.code == "ar" { "" } else { "," };
    write!(text, "{opener}{comma} {subject} {verb} {object} {end}.").expect("a string takes all");
}

fn published(day: Date) -> Published {
    Published {
        text: day.to_string(),
        date: day,
        at: None,
    }
}

impl Dice {
    fn new(seed: usize) -> Self {
        Self(seed as u64 ^ 0x5DEE_CE66)
    }

    fn of(&mut self, list: &[&'static str]) -> &'static str {
        list[self.below(list.len())]
    }
}

"""Articles made of pieces of sentences, in both languages: as many as asked for, the same ones each time.

    python3 articles.py NUMBER > articles.jsonl

Six outlets tell each story, four in English and two in Arabic. In one of five articles the toll differs.
"""

import datetime
import json
import random
import sys

OUTLETS = ["Harbour Ledger", "Valley Courier", "The Morning Ferry", "Ridge Tribune", "ساعي الوادي", "سلك البحيرة"]
PLACES = [
    ("Aleppo", "حلب"), ("Nairobi", "نيروبي"), ("Basra", "البصرة"), ("Khartoum", "الخرطوم"), ("Kabul", "كابول"),
    ("Beirut", "بيروت"), ("Mosul", "الموصل"), ("Damascus", "دمشق"), ("Baghdad", "بغداد"), ("Cairo", "القاهرة"),
    ("Istanbul", "إسطنبول"), ("Moscow", "موسكو"), ("Tehran", "طهران"), ("Algiers", "الجزائر العاصمة"),
]
EVENTS = [("A blast", "انفجار"), ("An air strike", "غارة جوية"), ("A fire", "حريق"), ("A train crash", "حادث قطار")]
SPEAKERS = [("police", "الشرطة"), ("the governor", "المحافظ"), ("the health ministry", "وزارة الصحة")]
LEADS = [
    "{event} in {place} killed {dead} people and wounded {hurt} others on {day}, {speaker} said.",
    "قتل {dead} شخصا وأصيب {hurt} آخرون في {event} في {place} في {day}، بحسب {speaker}.",
]
MONTHS = [
    "January February March April May June July August September October November December".split(),
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(),
]
SUBJECTS = [("Two crews", "فريقان"), ("Volunteers", "متطوعون"), ("Engineers", "مهندسون"), ("Teachers", "معلمون")]
VERBS = [("cleared", "أزاحوا"), ("repaired", "أصلحوا"), ("looked after", "رعوا"), ("carried", "حملوا")]
OBJECTS = [("the broken fences", "الأسوار المكسورة"), ("the school buses", "حافلات المدرسة"), ("several pumps", "عددا من المضخات")]
ENDS = [("until the power came back.", "حتى عادت الكهرباء."), ("with little help.", "بقليل من العون."), ("for a second day.", "لليوم الثاني.")]
SENTENCES = 12


def article(number):
    story, own = random.Random(number // len(OUTLETS)), random.Random(-1 - number)
    outlet = number % len(OUTLETS)
    language = 1 if outlet >= 4 else 0
    place, event = story.choice(PLACES)[language], story.choice(EVENTS)[language]
    day = datetime.date(2020, 1, 1) + datetime.timedelta(story.randrange(1800))
    dead, hurt = story.randrange(3, 60), story.randrange(3, 90)
    dead += own.randrange(9) if own.random() < 0.2 else 0
    told = f"{day.day} {MONTHS[language][day.month - 1]}"
    lead = LEADS[language].format(
        event=event, place=place, dead=dead, hurt=hurt, day=told, speaker=own.choice(SPEAKERS)[language]
    )
    rest = (" ".join(own.choice(part)[language] for part in (SUBJECTS, VERBS, OBJECTS, ENDS)) for _ in range(SENTENCES))
    return {
        "id": f"article-{number:06}",
        "outlet": OUTLETS[outlet],
        "published": str(day + datetime.timedelta(1)),
        "language": ["en", "ar"][language],
        "text": " ".join([lead, *rest]),
    }


if __name__ == "__main__":
    for number in range(int(sys.argv[1])):
        print(json.dumps(article(number), ensure_ascii=False))

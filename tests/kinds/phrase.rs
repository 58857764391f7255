//! `phrase:` with named slots.

use super::holds;

#[test]
fn blame_has_a_speaker_an_actor_and_an_object() {
    holds(
        r#"
claims:
  blame:
    value: entity
    role: actor
    one: true
    per: [object]
    phrase:
      en: ["{speaker} blamed {actor} for {object}", "{speaker} accused {actor} of {object}", "{speaker} … blame on {actor} for {object}"]
      ar: ["اتهم {speaker} {actor} ب {object}", "حمل {speaker} {actor} مسؤولية {object}"]
    tests:
      - expect: dispute
        given:
          - "A, 2025-03-01: Kenya blamed Somalia for the attack on the port."
          - "B, 2025-03-01: Somalia blamed Ethiopia for the attack on the port."
      - expect: dispute
        given:
          - "A, 2025-03-01: Kenya blamed Somalia for the attack on the port."
          - "B, 2025-03-01: اتهمت الصومال إثيوبيا بالهجوم على الميناء."
      - expect: agree
        given:
          - "A, 2025-03-01: Kenya blamed Somalia for the attack on the port."
          - "B, 2025-03-01: حملت كينيا الصومال مسؤولية الهجوم على الميناء."
      - expect: apart
        given:
          - "A, 2025-03-01: Kenya blamed Somalia for the attack on the port."
          - "B, 2025-03-01: Somalia blamed Ethiopia for the drought."
      - expect: misquote
        given:
          - "A, 2025-03-01: Kenya blamed Somalia for the attack on the port."
          - "B, 2025-03-01: Kenya blamed Ethiopia for the attack on the port."
    reads:
      - "[[Kenya blamed Somalia for the attack]].": somalia
      - "The government of Kenya [[accused Somalia of the attack]] on Friday.": somalia
      - "[[اتهمت كينيا الصومال بالهجوم]].": somalia
    rejects:
      - "The inquiry blamed ice for the delay."
      - "Kenya praised Somalia for the reforms."
      - "اتهمت النيابة السائق بالإهمال."
"#,
        11,
    );
}

#[test]
fn a_value_stands_in_its_slot() {
    holds(
        r#"
claims:
  price:
    value: money
    phrase:
      en: ["{object} sold for {value}", "paid {value} for {object}"]
      ar: ["بيع {object} مقابل {value}"]
    tests:
      - expect: contradiction
        given:
          - "A, 2025-03-01: The painting sold for $40 million."
          - "B, 2025-03-01: بيعت اللوحة مقابل 55 مليون دولار."
      - expect: agree
        given:
          - "A, 2025-03-01: The painting sold for $40 million."
          - "B, 2025-03-01: The museum paid $40 million for the painting."
    reads:
      - "[[The painting sold for $40 million]] in May.": 40000000
      - "[[بيعت اللوحة مقابل 55 مليون دولار]].": 55000000
    rejects:
      - "The painting sold for 300 years."
  opened-on:
    value: date
    phrase:
      en: ["opened its doors … {value}"]
      ar: ["فتح … أبوابه … {value}"]
    tests:
      - expect: contradiction
        given:
          - "A, 2025-03-09: The museum opened its doors to the public on 3 March 2025."
          - "B, 2025-03-09: فتح المتحف أبوابه للجمهور في 5 مارس 2025."
  visited:
    value: state
    per: [actor]
    phrase:
      en: ["{actor} paid … visit to {place}"]
"#,
        6,
    );
}

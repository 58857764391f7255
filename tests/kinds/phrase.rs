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

#[test]
fn a_gap_stays_inside_its_clause() {
    holds(
        r#"
claims:
  handed-back:
    value: state
    phrase:
      en: ["handed … keys back"]
      ar: ["سلم … المفاتيح"]
    reads:
      - "The tenants [[handed the old brass keys back]].": done
      - "[[سلم المستأجرون المفاتيح]].": done
    rejects:
      - "The tenants handed out leaflets, and the owner asked for the keys back."
      - "The tenants handed over the flat. The owner took the keys back."
      - "سلم المستأجرون الشقة، وطلب المالك المفاتيح."
"#,
        5,
    );
}

#[test]
fn a_regular_expression_names_its_slots() {
    holds(
        r#"
claims:
  race-beaten:
    value: entity
    role: actor
    one: true
    regex:
      en: ['(?<actor>\w+) (?:out)?ran (?<object>\w+) by \d+ (?:seconds|metres)']
      ar: ['تفوقت (?<actor>\w+) على (?<object>\w+) بفارق \d+']
    tests:
      - expect: conflict
        given:
          - "A, 2025-03-04: Kenya outran Uganda by 3 seconds on Tuesday."
          - "B, 2025-03-04: Uganda outran Kenya by 3 seconds on Tuesday."
      - expect: conflict
        given:
          - "A, 2025-03-04: Kenya outran Uganda by 3 seconds on Tuesday."
          - "B, 2025-03-04: تفوّقت أوغندا على كينيا بفارق ٣ ثوان يوم الثلاثاء."
    reads:
      - "In Oslo, [[Kenya   outran Uganda by 3 seconds]].": kenya
    rejects:
      - "Kenya outran the field."
  goat-weight:
    value: measure
    unit: kilogram
    regex: {en: 'goat weighed (?<value>\d+ kg)'}
    reads: ["The prize goat [[weighed 45 kg]] at the fair.": 45]
"#,
        5,
    );
}

#[test]
fn open_words_go_over_no_clause_that_is_joined_on() {
    holds(
        r#"
claims:
  praise:
    value: entity
    role: actor
    per: [object]
    phrase:
      en: ["{speaker} heaped praise … on {actor}"]
      ar: ["{speaker} أغدق الثناء … على {actor}"]
    reads:
      - "[[Kenya heaped praise in a long speech on Somalia]].": somalia
      - "[[كينيا أغدقت الثناء في خطاب طويل على الصومال]].": somalia
    rejects:
      - "Kenya heaped praise, and the port set its hopes on Somalia."
"#,
        3,
    );
}

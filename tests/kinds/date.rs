//! `value: date` and `value: time`.

use super::holds;

#[test]
fn days_conflict_agree_and_move() {
    holds(
        r#"
terms:
  vote: {en: [election, vote], ar: [انتخابات, اقتراع]}
claims:
  vote-day:
    value: date
    of: vote
    within: 60d
    per: [place]
    cue: {en: [hold, take place, set for, postpone, postpone to], ar: [أجرى, جرى, مقرر, تأجيل, أرجأ]}
    tests:
      - expect: contradiction
        given:
          - "A, 2025-03-01: The election in Kenya will take place on 5 April 2025."
          - "B, 2025-03-01: تجري الانتخابات في كينيا في 12 أبريل 2025."
      - expect: agree
        given:
          - "A, 2025-03-01: The election in Kenya will be held in April 2025."
          - "B, 2025-03-01: تجري الانتخابات في كينيا في 12 أبريل 2025."
      - expect: apart
        given:
          - "A, 2025-03-01: The election in Kenya will take place on 5 April 2025."
          - "B, 2025-03-01: The election in Kenya took place on 9 August 2022."
      - expect: update
        given:
          - "A, 2025-03-01: The election in Kenya will take place on 5 April 2025."
          - "B, 2025-03-20: The election in Kenya has been postponed to 12 April 2025."
      - expect: update
        given:
          - "A, 2025-03-01: The election in Kenya is set for 5 April 2025."
          - "B, 2025-03-01: تأجيل الانتخابات في كينيا إلى 12 أبريل 2025."
      - expect: apart
        given:
          - "A, 2025-03-01: The election in Kenya will take place on 5 April 2025."
          - "B, 2025-03-01: The election in Ghana will take place on 9 April 2025."
      - expect: none
        given:
          - "A, 2025-03-04: The election in Kenya took place on Monday."
          - "B, 2025-03-05: جرت الانتخابات في كينيا يوم الاثنين."
    reads:
      - "The [[vote took place on 3 May 2024]].": "2024-05-03"
      - "The minister said on 7 May 2024 that the election would [[take place on 3 June 2024]].": "2024-06-03"
      - "قال الوزير يوم 7 مايو 2024 إن الانتخابات [[ستجري في 3 يونيو 2024]].": "2024-06-03"
    rejects:
      - "The fair took place on 3 May 2024."
      - "أقيم المعرض في 3 مايو 2024."
"#,
        12,
    );
}

#[test]
fn tolerance_is_in_days() {
    holds(
        r#"
claims:
  found:
    value: date
    tolerance: 1d
    cue: {en: [found], ar: [عثر]}
    tests:
      - expect: agree
        given:
          - "A, 2025-03-09: The wreck was found on 5 March 2025."
          - "B, 2025-03-09: عثر على الحطام في 6 مارس 2025."
      - expect: conflict
        given:
          - "A, 2025-03-09: The wreck was found on 5 March 2025."
          - "B, 2025-03-09: عثر على الحطام في 7 مارس 2025."
      - expect: dispute
        given:
          - "A, 2025-03-09: Kenya said the wreck was found on 5 March 2025."
          - "B, 2025-03-09: Somalia said the wreck was found on 7 March 2025."
"#,
        3,
    );
}

#[test]
fn hours_are_compared_on_one_day() {
    holds(
        r#"
claims:
  struck-at:
    value: time
    tolerance: 15m
    cue: {en: [struck, hit], ar: [ضرب, وقع]}
    tests:
      - expect: conflict
        given:
          - "A, 2025-03-04: The quake struck at 3:47 a.m. on Monday."
          - "B, 2025-03-04: ضرب الزلزال المنطقة عند الساعة 5:20 فجرا يوم الاثنين."
      - expect: agree
        given:
          - "A, 2025-03-04: The quake struck at 3:47 a.m. on Monday."
          - "B, 2025-03-04: The quake struck at 3:55 a.m. on Monday."
      - expect: agree
        given:
          - "A, 2025-03-04: The quake struck at 11:55 p.m."
          - "B, 2025-03-04: The quake struck at midnight."
      - expect: none
        given:
          - "A, 2025-03-04: The quake struck at 3:47 a.m. on Monday."
          - "B, 2025-03-04: The aftershock struck at 9:10 a.m. on Tuesday."
      - expect: discrepancy
        given:
          - "A, 2025-03-04: The quake struck at 15:47."
          - "B, 2025-03-04: The quake struck at 3:47 a.m."
    reads:
      - "The storm [[hit at 18:30]] on Friday.": "18:30"
      - "[[وقع الانفجار الساعة 18:30]].": "18:30"
    rejects:
      - "The storm hit on Friday."
"#,
        8,
    );
}

#[test]
fn a_date_with_an_hour_is_compared_by_it() {
    holds(
        r#"
claims:
  began:
    value: date
    cue: {en: [began, took effect], ar: [بدأ]}
    tests:
      - expect: conflict
        given:
          - "A, 2025-03-10: The truce took effect at 6 a.m. on 9 March 2025."
          - "B, 2025-03-10: بدأت الهدنة عند الساعة التاسعة صباحا من يوم 9 مارس 2025."
      - expect: agree
        given:
          - "A, 2025-03-10: The truce took effect at 6 a.m. on 9 March 2025."
          - "B, 2025-03-10: بدأت الهدنة في 9 مارس 2025."
"#,
        2,
    );
}

#[test]
fn a_day_may_be_denied() {
    holds(
        r#"
claims:
  found:
    value: date
    cue: {en: [found], ar: [عثر]}
    tests:
      - expect: conflict
        given:
          - "A, 2025-03-09: The wreck was found on 5 March 2025."
          - "B, 2025-03-09: The wreck was not found on 5 March 2025."
      - expect: conflict
        given:
          - "A, 2025-03-09: عثر على الحطام في 5 مارس 2025."
          - "B, 2025-03-09: لم يعثر على الحطام في 5 مارس 2025."
      - expect: none
        given:
          - "A, 2025-03-09: The wreck was found on 5 March 2025."
          - "B, 2025-03-09: The wreck was not found on 7 March 2025."
"#,
        3,
    );
}

//! `value: entity`.

use super::holds;

#[test]
fn one_winner_excludes_another() {
    holds(
        r#"
terms:
  politician: {en: [politician], ar: [سياسي]}
claims:
  winner:
    value: entity
    role: actor
    one: true
    per: [place]
    cue: {en: [win, victory, defeat], ar: [فاز, فوز, انتصر]}
    tests:
      - expect: contradiction
        given:
          - "A, 2025-03-01: Tunde Bakare won the election in Nigeria."
          - "B, 2025-03-01: Amina Okafor won the election in Nigeria."
      - expect: contradiction
        given:
          - "A, 2025-03-01: Tunde Bakare won the election in Nigeria."
          - "B, 2025-03-01: فاز طارق بشارة بالانتخابات في نيجيريا."
      - expect: agree
        given:
          - "A, 2025-03-01: Omar Halabi won the election in Libya."
          - "B, 2025-03-01: فاز عمر حلبي بالانتخابات في ليبيا."
      - expect: agree
        given:
          - "A, 2025-03-01: Tunde Bakare won the election in Nigeria."
          - "B, 2025-03-01: The election in Nigeria was won by Bakare."
      - expect: dispute
        given:
          - "A, 2025-03-01: Kenya said Tunde Bakare won the election in Nigeria."
          - "B, 2025-03-01: Ghana said Amina Okafor won the election in Nigeria."
      - expect: apart
        given:
          - "A, 2025-03-01: Tunde Bakare won the election in Nigeria."
          - "B, 2025-03-01: Amina Okafor won the election in Ghana."
      - expect: contradiction
        given:
          - "A, 2025-03-01: Tunde Bakare won the election in Nigeria."
          - "B, 2025-03-01: Tunde Bakare did not win the election in Nigeria."
    reads:
      - "[[Amina Okafor won]] by a wide margin.": Amina Okafor
      - "The race was [[won by Amina Okafor]].": Amina Okafor
      - "أعلنت اللجنة [[فوز طارق بشارة]] بالرئاسة.": طارق بشارة
    rejects:
      - "The team won by two goals."
      - "فاز المنتخب بفارق كبير."
"#,
        12,
    );
}

#[test]
fn lists_may_differ_where_one_does_not_exclude_another() {
    holds(
        r#"
claims:
  mediator:
    value: entity
    role: actor
    of: country
    cue: {en: [mediate, broker, mediated], ar: [توسط, رعى]}
    tests:
      - expect: agree
        given:
          - "A, 2025-03-01: The deal was mediated by Qatar and Egypt."
          - "B, 2025-03-01: توسطت قطر في الاتفاق."
      - expect: none
        given:
          - "A, 2025-03-01: The deal was mediated by Qatar."
          - "B, 2025-03-01: توسطت مصر في الاتفاق."
    reads:
      - "[[Egypt and Qatar mediated]] the deal.": egypt
      - "[[Egypt and Qatar mediated]] the deal.": qatar
      - "[[رعت قطر]] الاتفاق.": qatar
"#,
        5,
    );
}

#[test]
fn capitals_and_governments_stand_for_their_state() {
    holds(
        r#"
claims:
  attacker:
    value: entity
    role: actor
    one: true
    cue: {en: [carry out the strike, launch the strike], ar: [نفذ … الغارة, شن … الغارة]}
    tests:
      - expect: agree
        given:
          - "A, 2025-03-01: Russia carried out the strike."
          - "B, 2025-03-01: شنت موسكو الغارة."
      - expect: conflict
        given:
          - "A, 2025-03-01: Russia carried out the strike."
          - "B, 2025-03-01: شنت أوكرانيا الغارة."
"#,
        2,
    );
}

#[test]
fn places_and_objects_are_fillers_too() {
    holds(
        r#"
claims:
  landed:
    value: entity
    role: place
    one: true
    cue: {en: [land], ar: [هبط]}
    tests:
      - expect: conflict
        given:
          - "A, 2025-03-01: The plane landed in Nairobi."
          - "B, 2025-03-01: هبطت الطائرة في القاهرة."
      - expect: none
        given:
          - "A, 2025-03-01: The plane landed in Nairobi."
          - "B, 2025-03-01: هبطت الطائرة في كينيا."
    reads:
      - "The jet [[landed in Nairobi]] at night.": nairobi
  appointed:
    value: entity
    role: object
    one: true
    cue: {en: [appoint, name], ar: [عين]}
    tests:
      - expect: conflict
        given:
          - "A, 2025-03-01: The board appointed Amina Okafor as chair."
          - "B, 2025-03-01: Tunde Bakare was appointed as chair."
    reads:
      - "The board [[appointed Amina Okafor]] as chair.": Amina Okafor
"#,
        5,
    );
}

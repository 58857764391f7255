//! `ladder:` and `states:`.

use super::holds;

#[test]
fn states_of_one_thing_exclude_one_another() {
    holds(
        r#"
claims:
  fate:
    value: state
    per: [object]
    states:
      missing: {en: [missing, disappear], ar: [مفقود, اختفى]}
      arrested: {en: [arrest, detain], ar: [اعتقل, احتجز]}
      dead: {en: [die, kill], ar: [توفي, مات]}
    tests:
      - expect: contradiction
        given:
          - "A, 2025-03-01: Police arrested Tunde Bakare."
          - "B, 2025-03-01: Tunde Bakare disappeared."
      - expect: update
        given:
          - "A, 2025-03-01: Tunde Bakare disappeared."
          - "B, 2025-03-08: Tunde Bakare died."
      - expect: dispute
        given:
          - "A, 2025-03-01: Kenya said Tunde Bakare died."
          - "B, 2025-03-01: Somalia said Tunde Bakare was arrested."
      - expect: apart
        given:
          - "A, 2025-03-01: Police arrested Tunde Bakare."
          - "B, 2025-03-01: Amina Okafor died."
      - expect: agree
        given:
          - "A, 2025-03-01: Police arrested Tunde Bakare."
          - "B, 2025-03-01: Tunde Bakare was arrested."
      - expect: none
        given:
          - "A, 2025-03-01: Police arrested Tunde Bakare."
          - "B, 2025-03-01: Tunde Bakare did not die."
      - expect: contradiction
        given:
          - "A, 2025-03-01: اعتقلت الشرطة الوزير نادر شلبي."
          - "B, 2025-03-01: توفي الوزير نادر شلبي."
      - expect: discrepancy         # what is only expected excludes nothing, what is believed may differ
        given:
          - "A, 2025-03-01: Tunde Bakare may have died."
          - "B, 2025-03-01: Police arrested Tunde Bakare."
      - expect: discrepancy
        given:
          - "A, 2025-03-01: ربما توفي الوزير نادر شلبي."
          - "B, 2025-03-01: اعتقلت الشرطة الوزير نادر شلبي."
      - expect: none
        given:
          - "A, 2025-03-01: Police will arrest Tunde Bakare."
          - "B, 2025-03-01: Tunde Bakare disappeared."
    reads:
      - "[[Tunde Bakare died]].": dead
      - "[[اعتقلت الشرطة سمير بكري]].": arrested
"#,
        12,
    );
}

#[test]
fn a_ladder_is_climbed_in_time() {
    holds(
        r#"
terms:
  bill: {en: [bill, law], ar: [قانون]}
claims:
  law:
    value: state
    of: bill
    per: [object]
    ladder:
      debated: {en: [debate, discuss], ar: [ناقش]}
      passed: {en: [pass, approve], ar: [أقر]}
      signed: {en: [sign], ar: [وقع]}
    tests:
      - expect: update
        given:
          - "A, 2025-03-01: Kenya passed the law."
          - "B, 2025-03-20: وقعت كينيا القانون."
      - expect: agree
        given:
          - "A, 2025-03-01: Kenya passed the law."
          - "B, 2025-03-01: وقعت كينيا القانون."
      - expect: contradiction
        given:
          - "A, 2025-03-01: Kenya signed the law."
          - "B, 2025-03-01: لم تقر كينيا القانون."
      - expect: contradiction
        given:
          - "A, 2025-03-01: Kenya signed the law."
          - "B, 2025-03-04: Kenya is still debating the law."
      - expect: none
        given:
          - "A, 2025-03-01: Kenya passed the law."
          - "B, 2025-03-01: Kenya has not signed the law."
      - expect: update
        given:
          - "A, 2025-03-01: Kenya has not signed the law."
          - "B, 2025-03-04: Kenya signed the law."
      - expect: apart
        given:
          - "A, 2025-03-01: Kenya and Somalia signed the law."
          - "B, 2025-03-01: Kenya and Ethiopia have not signed the law."
    reads:
      - "Kenya [[passed the law]].": passed
      - "لم [[توقع كينيا القانون]].": not signed
"#,
        9,
    );
}

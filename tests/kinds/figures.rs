//! `value: money`, `percent` and `measure`; tolerances and qualifiers.

use super::holds;

#[test]
fn sums_are_compared_in_one_currency() {
    holds(
        r#"
claims:
  loan:
    value: money
    cue: {en: [loan, lend, borrow], ar: [قرض, أقرض, اقترض]}
    tests:
      - expect: contradiction
        given:
          - "A, 2025-03-01: Kenya received a loan of $3 billion."
          - "B, 2025-03-01: حصلت كينيا على قرض بقيمة 5 مليارات دولار."
      - expect: agree
        given:
          - "A, 2025-03-01: Kenya will receive a loan of $3 billion."
          - "B, 2025-03-01: ستحصل كينيا على قرض بقيمة 3 مليارات دولار."
      - expect: apart
        given:
          - "A, 2025-03-01: Kenya will receive a loan of $3 billion."
          - "B, 2025-03-01: Kenya will receive a loan of 2.7 billion euros."
      - expect: discrepancy
        given:
          - "A, 2025-03-01: Kenya will receive a loan of $3 billion."
          - "B, 2025-03-01: Kenya will receive a loan of 3 billion euros."
      - expect: discrepancy
        given:
          - "A, 2025-03-01: Kenya will receive a loan of $3 billion."
          - "B, 2025-03-01: Kenya received a loan of $5 billion."
    reads:
      - "The bank lent the city [[$40 million]].": 40000000
      - "حصلت الشركة على قرض قيمته [[12 مليون يورو]].": 12000000
    rejects:
      - "The bank lent the city 40 buses."
      - "أقرض البنك المدينة 40 حافلة."
"#,
        9,
    );
}

#[test]
fn shares_and_points_are_two_things() {
    holds(
        r#"
qualifiers:
  basis: {core: {en: [core], ar: [الأساسي]}}
claims:
  inflation:
    value: percent
    tolerance: 0.1pt
    cue: {en: [inflation], ar: [تضخم]}
    tests:
      - expect: contradiction
        given:
          - "A, 2025-03-01: Inflation was 4.5 percent in February 2025."
          - "B, 2025-03-01: بلغ التضخم 5.2 في المئة في فبراير 2025."
      - expect: agree
        given:
          - "A, 2025-03-01: Inflation was 4.5 percent in February 2025."
          - "B, 2025-03-01: بلغ التضخم 4.6 في المئة في فبراير 2025."
      - expect: apart
        given:
          - "A, 2025-03-01: Inflation was 4.5 percent."
          - "B, 2025-03-01: Inflation rose 2 percentage points."
      - expect: apart
        given:
          - "A, 2025-03-01: Inflation was 4.5 percent."
          - "B, 2025-03-01: Core inflation was 3.1 percent."
      - expect: contradiction
        given:
          - "A, 2025-03-01: Core inflation was 4.5 percent."
          - "B, 2025-03-01: بلغ التضخم الأساسي 3.1 بالمئة."
    reads:
      - "Inflation hit [[12 per cent]].": 12%
      - "بلغ معدل التضخم [[12.5 في المئة]].": 12.5%
    rejects:
      - "Inflation cost 300 jobs."
"#,
        8,
    );
}

#[test]
fn sizes_convert_before_they_are_compared() {
    holds(
        r#"
claims:
  depth:
    value: measure
    unit: kilometre
    tolerance: 1
    cue: {en: [depth, deep], ar: [عمق]}
    tests:
      - expect: contradiction
        given:
          - "A, 2025-03-01: The quake struck at a depth of 10 kilometres."
          - "B, 2025-03-01: وقع الزلزال على عمق 25 كيلومترا."
      - expect: agree
        given:
          - "A, 2025-03-01: The quake struck at a depth of 10 kilometres."
          - "B, 2025-03-01: The quake struck at a depth of 6 miles."
      - expect: agree
        given:
          - "A, 2025-03-01: The quake struck at a depth of 10 kilometres."
          - "B, 2025-03-01: وقع الزلزال على عمق 11000 متر."
      - expect: contradiction
        given:
          - "A, 2025-03-01: The quake struck at a depth of 10 kilometres."
          - "B, 2025-03-01: The quake struck at a depth of 9 miles."
    reads:
      - "It was [[6.2 miles]] deep.": 6.2
      - "على عمق [[10 كيلومترات]].": 10
    rejects:
      - "The mayor expressed deep sorrow for 10 families."
      - "The depth of the crisis cost $10 million."
  magnitude:
    value: measure
    tolerance: 0.2
    cue: {en: [magnitude, Richter scale], ar: [قوة, بقوة, مقياس ريختر]}
    tests:
      - expect: contradiction
        given:
          - "A, 2025-03-01: A 6.8-magnitude earthquake struck Nepal."
          - "B, 2025-03-01: ضرب زلزال بقوة 6.2 درجات نيبال."
      - expect: agree
        given:
          - "A, 2025-03-01: A magnitude 6.8 earthquake struck Nepal."
          - "B, 2025-03-01: ضرب زلزال بقوة 6.7 درجات نيبال."
    rejects:
      - "The magnitude of the loss left people homeless in 300 villages."
"#,
        11,
    );
}

#[test]
fn ages_are_years() {
    holds(
        r#"
claims:
  age:
    value: measure
    unit: year
    tolerance: 0
    cue: {en: [aged, age of, old, years old, year-old], ar: [عمره, يبلغ من العمر, عاما]}
    tests:
      - expect: contradiction
        given:
          - "A, 2025-03-01: The driver, aged 34, fled."
          - "B, 2025-03-01: السائق البالغ من العمر 43 عاما فر."
      - expect: agree
        given:
          - "A, 2025-03-01: The 34-year-old driver fled."
          - "B, 2025-03-01: فر السائق وعمره 34 عاما."
    reads:
      - "The [[34-year-old]] driver fled.": 34
      - "كان عمره [[22 عاما]].": 22
"#,
        4,
    );
}

#[test]
fn a_share_of_the_value_may_pass() {
    holds(
        r#"
claims:
  cost:
    value: money
    tolerance: 10%
    cue: {en: [cost], ar: [كلف, تكلفة]}
    tests:
      - expect: agree
        given:
          - "A, 2025-03-01: The bridge cost $104.2 million."
          - "B, 2025-03-01: كلف الجسر 112.7 مليون دولار."
      - expect: conflict
        given:
          - "A, 2025-03-01: The bridge cost $104.2 million."
          - "B, 2025-03-01: كلف الجسر 131.9 مليون دولار."
  sentence:
    value: measure
    unit: year
    tolerance: 40d
    cue: {en: [sentenced], ar: [حكم]}
    tests:
      - expect: agree
        given:
          - "A, 2025-03-01: The captain was sentenced to 12 months in prison."
          - "B, 2025-03-01: The captain was sentenced to 13 months in prison."
      - expect: conflict
        given:
          - "A, 2025-03-01: The captain was sentenced to 2 years in prison."
          - "B, 2025-03-01: The captain was sentenced to 18 months in prison."
"#,
        4,
    );
}

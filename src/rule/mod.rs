//! stub
pub mod model {
    use crate::claim::Slot;
    use crate::lexicon::{Lexicon, RuleId, TermId};
    #[derive(Debug)]
    pub struct RuleSet {
        pub rules: Vec<Rule>,
        pub lexicon: Lexicon,
    }
    impl RuleSet {
        pub fn qualifier(&self, kind: usize, value: usize) -> String {
            format!("{kind}{value}")
        }
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum ValueKind {
        Count,
        Money,
        Percent,
        Measure,
        Date,
        Time,
        State,
        Entity,
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum Of {
        Term(TermId),
        Class(String),
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum Tolerance {
        None,
    }
    #[derive(Debug)]
    pub struct Rule {
        pub name: String,
        pub pack: usize,
        pub value: ValueKind,
        pub of: Option<Of>,
        pub unit: Option<String>,
        pub per: Vec<Slot>,
        pub part_of: Option<RuleId>,
        pub grows: bool,
        pub one: bool,
        pub within_days: Option<i64>,
        pub role: Option<Slot>,
        pub levels: Vec<String>,
        pub ladder: bool,
    }
}
pub use model::*;

impl RuleSet {
    pub fn named(&self, n: &str) -> Option<&Rule> {
        self.rules.iter().find(|r| r.name == n)
    }
    pub fn widest<'a>(&'a self, n: &'a str) -> &'a str {
        match self.named(n).and_then(|r| r.part_of) {
            Some(w) => self.widest(&self.rules[w.0].name),
            None => n,
        }
    }
    pub fn is_part(&self, a: &str, b: &str) -> bool {
        self.named(a)
            .and_then(|r| r.part_of)
            .is_some_and(|w| self.rules[w.0].name == b)
    }
}

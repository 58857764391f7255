//! What the sample report shows.

use crate::check::{Finding, Reason, Severity, Side, Verdict};
use crate::claim::Slot;

pub(super) fn troops() -> Finding {
    Finding {
        id: "f3a1".into(),
        kind: Verdict::Contradiction,
        severity: Severity::Error,
        claim: "troops-sent".into(),
        reasons: vec![Reason::UnknownSlot(Slot::Patient), Reason::UnknownOrder],
        slots: vec![
            (Slot::Place, "Belmora".into()),
            (Slot::Actor, "أرفانيا".into()),
        ],
        sides: vec![
            Side {
                claims: vec![0],
                lineages: 1,
            },
            Side {
                claims: vec![1, 2, 3, 4],
                lineages: 2,
            },
        ],
        fits: vec![5],
    }
}

pub(super) fn withdrawal() -> Finding {
    Finding {
        id: "0c77".into(),
        kind: Verdict::Discrepancy,
        severity: Severity::Warning,
        claim: "withdrawal".into(),
        reasons: vec![Reason::Announced],
        slots: vec![(Slot::Place, "Belmora".into())],
        sides: vec![
            Side {
                claims: vec![6],
                lineages: 1,
            },
            Side {
                claims: vec![7],
                lineages: 1,
            },
        ],
        fits: Vec::new(),
    }
}

pub(super) fn control() -> Finding {
    Finding {
        id: "91bd".into(),
        kind: Verdict::Dispute,
        severity: Severity::Warning,
        claim: "control".into(),
        reasons: vec![Reason::OneArticle, Reason::Denial],
        slots: vec![(Slot::Object, "طرقان".into())],
        sides: vec![
            Side {
                claims: vec![8],
                lineages: 1,
            },
            Side {
                claims: vec![9],
                lineages: 1,
            },
        ],
        fits: Vec::new(),
    }
}

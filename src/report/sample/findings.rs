//! What the sample report shows.

use crate::check::{Finding, Reason, Severity, Side, Verdict};
use crate::claim::Slot;

pub(super) fn troops() -> Finding {
    Finding {
        id: "f3a1".into(),
        kind: Verdict::Contradiction,
        severity: Severity::Error,
        claim: "troops-sent".into(),
        message: "Articles differ on how many soldiers أرفانيا sent to Belmora: up to 10,000 against 11,000.".into(),
        reasons: vec![
            Reason("The figures cannot both hold: up to 10,000 ends where more than 10,000 begins.".into()),
            Reason("Same actor (أرفانيا), same place (Belmora, taken from the lead of one article).".into()),
        ],
        slots: vec![(Slot::Place, "Belmora".into()), (Slot::Actor, "أرفانيا".into())],
        sides: vec![
            Side { label: "up to 10,000".into(), claims: vec![0], lineages: 1 },
            Side { label: "11,000, more than 10,000".into(), claims: vec![1, 2, 3, 4], lineages: 2 },
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
        message:
            "Arvania's withdrawal from Belmora is announced in one article and not seen in another."
                .into(),
        reasons: vec![Reason(
            "A plan and what is seen on the ground may both hold.".into(),
        )],
        slots: vec![(Slot::Place, "Belmora".into())],
        sides: vec![
            Side {
                label: "planned".into(),
                claims: vec![6],
                lineages: 1,
            },
            Side {
                label: "not done".into(),
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
        message: "بلمورا تقول إنها استعادت طرقان، والسلطات الدورانية تنفي ذلك في المقال نفسه."
            .into(),
        reasons: vec![Reason("طرف يؤكد وطرف ينفي، وكلاهما منقول نقلا صحيحا.".into())],
        slots: vec![(Slot::Object, "طرقان".into())],
        sides: vec![
            Side {
                label: "مؤكد".into(),
                claims: vec![8],
                lineages: 1,
            },
            Side {
                label: "منفي".into(),
                claims: vec![9],
                lineages: 1,
            },
        ],
        fits: Vec::new(),
    }
}

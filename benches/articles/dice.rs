//! Numbers that look random and are the same each time: `SplitMix64` (G. Steele and others, 2014).

/// The state of the sequence.
pub struct Dice(pub u64);

impl Dice {
    /// The next number, below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % end as u64).expect("below a small number")
    }
}

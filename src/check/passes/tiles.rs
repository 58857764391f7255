//! Which articles are laid beside which, a few hundred at a time. Those of one day lie together with those of the next days, since
//! stories do.

use super::Shelved;

/// Articles that are read together.
pub(super) struct Tile {
    /// Their numbers, sorted.
    pub documents: Vec<usize>,
    /// Which of them meet, by their places among these, the smaller first; one that meets itself is laid beside nothing.
    pub meetings: Vec<(usize, usize)>,
}

/// All articles of a story: each once by itself, and every two that meet.
pub(super) fn tiles(all: Shelved<'_>, story: &[usize]) -> impl Iterator<Item = Tile> {
    let order = by_day(all, story);
    let mut place = vec![0; order.len()];
    for (at, document) in order.iter().enumerate() {
        place[*document] = at;
    }
    let order: Vec<usize> = order.into_iter().map(|document| story[document]).collect();
    let sizes: Vec<usize> = order.iter().map(|number| all.claims(&[*number])).collect();
    let blocks = blocks(&sizes, all.room / 2);
    let pairs = all.stories.among(story).into_iter();
    let pairs = pairs.map(|(a, b)| (place[a].min(place[b]), place[a].max(place[b])));
    let alone = (0..order.len()).map(|at| (at, at));
    let mut meetings: Vec<(usize, usize)> = alone.chain(pairs).collect();
    meetings.sort_unstable_by_key(|(a, b)| (blocks[*a], *b, *a));
    let mut done = 0;
    std::iter::from_fn(move || {
        let rest = meetings.get(done..).filter(|rest| !rest.is_empty())?;
        let end = done + reach(rest, &blocks, &sizes, all.room / 2);
        let tile = tile(&order, &meetings[done..end]);
        done = end;
        Some(tile)
    })
}

/// The places of the documents of a story, in the order of their days.
fn by_day(all: Shelved<'_>, story: &[usize]) -> Vec<usize> {
    let documents = &all.shelf.documents;
    let published = |place: &usize| documents[story[*place]].published.as_ref();
    let mut order: Vec<usize> = (0..story.len()).collect();
    order.sort_by_key(|place| (published(place).map(|p| p.date), *place));
    order
}

/// For each of so many claims in a row the block that it is in: as many as make `most`, but one at least.
fn blocks(sizes: &[usize], most: usize) -> Vec<usize> {
    let (mut block, mut claims) = (0, 0);
    let of = |size: &usize| {
        if claims > 0 && claims + size > most {
            (block, claims) = (block + 1, 0);
        }
        claims += size;
        block
    };
    sizes.iter().map(of).collect()
}

/// How many of the first meetings make a tile: those of one block, with others that make `most` claims, but one at least.
fn reach(meetings: &[(usize, usize)], blocks: &[usize], sizes: &[usize], most: usize) -> usize {
    let block = blocks[meetings[0].0];
    let (mut claims, mut last) = (0, None);
    let mut fits = |(a, b): &(usize, usize)| {
        let first = last.is_none();
        if blocks[*b] != block && last != Some(*b) {
            claims += sizes[*b];
            last = Some(*b);
        }
        blocks[*a] == block && (first || claims <= most)
    };
    let end = meetings.iter().position(|meeting| !fits(meeting));
    end.unwrap_or(meetings.len())
}

fn tile(order: &[usize], meetings: &[(usize, usize)]) -> Tile {
    let met = meetings.iter().map(|(a, b)| [order[*a], order[*b]]);
    let mut documents: Vec<usize> = met.clone().flatten().collect();
    documents.sort_unstable();
    documents.dedup();
    let at = |document: usize| documents.binary_search(&document).unwrap_or_default();
    let meetings = met
        .map(|pair| pair.map(at))
        .map(|[a, b]| (a.min(b), a.max(b)));
    let mut meetings: Vec<_> = meetings.collect();
    meetings.sort_unstable();
    Tile {
        documents,
        meetings,
    }
}

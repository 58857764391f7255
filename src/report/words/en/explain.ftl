# What `explain` and `eval` say, in English. The same ids and variables as in ../ar/explain.ftl.

## Codes

code-contradiction =
    Two accounts that cannot all be true: two outlets, those whom they quote, or one article against itself, give
    different values for one thing. An error. Nothing is said of which one is right.
code-misquote =
    One speaker on one occasion, quoted with different content by two outlets. An error: at least one of the two
    quotes cannot be what was said.
code-dispute =
    One party asserts what another denies, or gives a rival account of: an army and rebels, two states, organisers
    and police. Those who merely count or inform, such as hospitals and agencies, are no parties: they contradict
    one another. A warning: each outlet may report its party correctly.
code-discrepancy =
    Figures or states differ, and how they are measured, planned, hedged or dated may explain it; or the figures
    look like a slip of the pen. A warning.
code-update =
    A later account replaces an earlier one: a toll that rose, a step further on. Advice, shown with
    --show update.
code-apart =
    Two claims that look alike and are not compared, with the reason: another place, another day, a part of a
    whole. Advice, shown with --show apart.
code-lint-no-tests =
    A claim has no `tests`, or no `reads`. Without them nobody knows whether its words do what they should, and a
    later change breaks them unseen.
code-lint-untested-cue =
    Cues that stand in no example of their claim. Advice: synonyms need no test each, but a cue with a meaning of
    its own does.
code-lint-shared-cue =
    Two claims have one cue, the same kind of value and things counted that may be the same. A text with the cue
    makes the one or the other by chance. Take it out of one, or let `of`, `unit` or longer cues tell them apart.
code-lint-missing-language =
    Most claims of the pack have words in a language that this one lacks. Articles in that language make no such
    claim, so that disagreements across languages go unseen.
code-lint-hidden-cue =
    A cue is not found even in its own words: an exception with the same words hides it (forms of one word count
    as the same), or it is spelt as no text spells it.
code-lint-never-compared =
    The claim can never disagree with another: it names who or what without `one: true`, it is a part of a claim
    with another kind of values, or the term that it counts has no words.
code-lint-idle-key = A key that does nothing for this kind of value, such as `grows` for a state.
code-lint-homograph =
    A cue of one word that is known to have several meanings, in a claim without `of` and without an exception or
    a sentence under `rejects` that has the word.
code-lint-idle-allow = An `allow` for a lint that has nothing to say of its claim. Take it out.
code-rules-syntax = The file is no valid YAML. Nothing of it could be read.
code-rules-unknown-key = A key that has no meaning where it stands: misspelt, or one level too deep.
code-rules-wrong-type = A list where a text is due, a text where a list is due, and the like.
code-rules-unknown-reference = A name that no pack defines: of a claim, a term, a class, an entity, a unit or a lint.
code-rules-cycle = A chain of `like`, `is`, `in` or `part_of` comes back to its start.
code-rules-duplicate-key = One key stands twice in one mapping. YAML would keep only one of the two.
code-rules-duplicate-name =
    Two packs define one claim, or say different things of one entity or term; or two outlets have one name.
code-rules-empty-phrase =
    A phrase that no text can match: without a word, with a gap at its end, with signs of another notation.
code-rules-unknown-language = A language code that the tool does not know.
code-rules-bad-value = A value in no notation that is known here.
code-rules-bad-regex = A regular expression that is none, names no slot in a group, or that no folded text can match.
code-rules-bad-example =
    An example that cannot be run: without its [[ ]], with a value of another kind, or with an article of another form.
code-rules-incomplete-rule = An entry that lacks what it needs, or has keys that exclude one another.

## A claim: what it reads

explain-defined = { $claim } ({ $place })
explain-reads = Reads: { $what }.
explain-words-in = words in { $language }: { $words }
explain-words-not-in = not in { $language }: { $words }
explain-words-more = { $words }, and { $count } more
explain-value-count = how many
explain-value-money = a sum of money
explain-value-percent = a share in percent
explain-value-measure = a size
explain-value-date = a day
explain-value-time = an hour
explain-value-state = whether something is done, begun, planned, called for, or not
explain-value-steps = which step something has reached
explain-value-states = which of several states something is in
explain-value-entity = who or what
explain-of = { $what }, of the kind `{ $kind }`
explain-unit = { $what }, in { $unit }
explain-role = { $what }, as the { $slot }
explain-levels = { $what }: { $levels }
explain-slot-actor = actor (who does it)
explain-slot-patient = patient (whom it befalls)
explain-slot-object = object (what it is about)
explain-slot-place = place (where)

## A claim: what is compared, and when it is reported

explain-compares = Compares: { $what }.
explain-per = only what does not differ in { $slots }; what one side leaves out is unknown, and said so
explain-same = only what names the same { $slots }
explain-event = only what is of one event: its place, its day and its sort agree
explain-within = days at most { $days } days apart; farther ones are of another instance
explain-whole = also with `{ $claim }`, of which it is a part
explain-all = every two accounts of one story
explain-reports = Reports: { $what }.
explain-differ-one = two accounts that name different ones: only one can be right
explain-differ-entity = one account that denies whom another names; different ones may both be right
explain-differ-steps = a step that one account affirms and another, no earlier, denies
explain-differ-states = two states that exclude one another, or one that is denied
explain-differ-state = what one account affirms and another denies at the same time or later
explain-differ-moment = moments that cannot be the same
explain-differ-figure = figures that cannot both be true, with what the words leave open (about, at least, a round number) taken in
explain-tolerance = nothing where they are at most { $size } apart
explain-tolerance-percent = { $n }%
explain-tolerance-days = { $n } days
explain-tolerance-minutes = { $n } minutes
explain-tolerance-points = { $n } percentage points
explain-grows = an update where the later figure is higher
explain-falls = an update where the later figure is lower
explain-ladder = an update where the later account tells a higher step
explain-reverts = an update where a later account tells the contrary: the state comes and goes
explain-examples = Examples: { $count }; `gainsay rules test` runs them.

## A sentence

explain-claims = Claims
explain-tried = Cues that made no claim
explain-understood = Understood
explain-none = none
explain-claim = { $claim }: “{ $words }”
explain-claim-open = { $claim } (open: no rule names it): “{ $words }”
explain-reading = reads { $value }; cue { $cues }
explain-quoted = “{ $words }”
explain-filler = { $slot }: “{ $words }” ({ $id })
explain-filler-inherited = { $slot }: “{ $words }” ({ $id }, from the lead)
explain-said-by = said by { $voices }
explain-by-way = { $first }, by way of { $next }
explain-no-claim = { $claim }: “{ $words }”, { $why }
slot-actor = actor
slot-patient = patient
slot-object = object
slot-place = place
why-excepted = an exception of the rule
why-in-name = which is a part of a name
why-other-words = but the words around it do not fit the phrase
why-no-figure = but the sentence holds no figure
why-other-kind = but no figure of the kind that the rule takes stands in the sentence
why-other-noun = but no figure counts what the rule is about
why-out-of-reach = but the figure stands too far away, or belongs to another cue
why-acts-on-other = but what it must act on is not named near it
why-no-time = but the sentence tells no day or hour
why-nobody-named = but nobody is named who fills the role
why-not-asserted = but nobody asserts it, or what must be known to compare it is not told

## A finding of a report

explain-finding = { $kind } on { $claim } ({ $severity }), { $id }
explain-grounds = Why it is this kind, and what was unknown
explain-compared = Compared
explain-side = Side: { $label } ({ $lineages } independent)
explain-fits = Fits several sides
explain-fillers = { $slot }: { $fillers }
explain-unknown = unknown
explain-from-lead = “{ $words }” (from the lead)
explain-evidence = { $publication }: “{ $words }” ({ $place })

## Labelled pairs

pairs = { $n ->
    [one] { $count } pair
   *[other] { $count } pairs
  }
pairs-figures = precision { $precision }  recall { $recall }  F1 { $f1 }
pairs-label = label
pairs-conflict = conflict
pairs-none = none
pairs-unlabelled = (no label)
pairs-alarms = false alarms: { $count }
pairs-missed = missed: { $count }

## Files that commands write

init-written = { $file } written. Commit it: every run in this folder and below uses it.
rules-new-written = { $file } written. Next:

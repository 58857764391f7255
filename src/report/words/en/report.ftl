# What reports say, in English. The same ids and variables as in ../ar/report.ftl.

## Kinds and how loud they are

kind-contradiction = contradiction
kind-misquote = misquote
kind-dispute = dispute
kind-discrepancy = discrepancy
kind-update = update
kind-apart = apart
severity-error = severe
severity-warning = moderate
severity-advice = for information

## What disagrees, in one sentence

# Where the sides do not name the claim, message-about names it before them. $sides are joined by versus; $n, here and elsewhere,
# chooses the form for a number, and $count is that number as written.
message-about = { $claim }: { $message }
message-open = open: { $message }
message-contradiction = { $sides } cannot { $n ->
    [2] both
   *[other] all
  } be true
message-misquote = { $sides } are attributed to one speaker
message-dispute = { $sides } are claimed by different parties
message-discrepancy = { $sides } do not match
message-update = { $sides } follow one another
message-apart = { $sides } are about different things
versus = { $first } and { $next }
quoted = “{ $words }”

## Claims: what is asserted

# Where the names of a language have no words of their own for a claim that holds or does not.
state-done = { $name }: yes
state-begun = { $name } begun
state-planned = { $name } planned
state-possible = { $name } possible
state-urged = { $name } called for
state-not-done = { $name }: no
state-not-begun = { $name } not begun
state-not-planned = { $name } not planned
state-not-possible = { $name } not possible
state-not-urged = { $name } not called for
# A side that has the name of its claim over it.
side-begun = begun
side-planned = planned
side-possible = possible
side-urged = called for
side-not-begun = not begun
side-not-planned = not planned
side-not-possible = ruled out
side-not-urged = not called for
value-begun = { $value }, begun
value-planned = { $value }, planned
value-possible = { $value }, possible
value-urged = { $value }, called for
value-negated = not { $value }
state-negated = not { $value }
value-unclear = { $value }, unclear whether denied

## Claims: who says it, and when

own-voice = in its own voice
said = { $who } said
affirmed = { $who } affirmed
admitted = { $who } admitted
revealed = { $who } revealed
accused = { $who } accused
weighed = { $who } believed
warned = { $who } warned
claimed = { $who } claimed
denied = { $who } denied
doubted = { $who } doubted
according-to = { $speech }, according to { $source }
reads = { $speech }: { $reading }
reads-as-of = { $speech }: { $reading }, as of { $day }
publication = { $outlet }, { $day }
outlet-unknown = outlet unknown
undated = undated

## Figures

at-most = at most { $high }
at-least = at least { $low }
more-than = more than { $low }
less-than = less than { $high }
any-number = any number
between = { $low } to { $high }
between-low-open = over { $low } to { $high }
between-high-open = { $low } to under { $high }
between-open = over { $low } to under { $high }
about = about { $value } ({ $range })
nearly = nearly { $value } ({ $range })
each = { $figure } each
part-of = { $figure } as a part
additional = { $figure } on top of others
for-period = { $figure } for a period

## Days and hours

day = { $year }-{ $month }-{ $date }
day-hour = { $day } { $hour }
days = { $first } to { $last }
days-since = since { $first }
days-until = until { $last }
day-unknown = unknown
month-1 = 01
month-2 = 02
month-3 = 03
month-4 = 04
month-5 = 05
month-6 = 06
month-7 = 07
month-8 = 08
month-9 = 09
month-10 = 10
month-11 = 11
month-12 = 12

## A side

heading = { $label }: { $articles }
heading-voices = { $label }: { $articles }, { $voices }
articles = { $n ->
    [one] { $count } article
   *[other] { $count } articles
  }
voices = { $n ->
    [one] { $count } independent voice
   *[other] { $count } independent voices
  }
more = and { $count } more
more-at = { $more }: { $places }
fitting = { $reading } ({ $publication }, { $place })

## Tags in front of notes

tag-fits = fits
tag-why = why
tag-help = help
tag-notice = notice

## Why a finding is what it is

reason-one-article = Both stand in one article.
reason-same-speaker = Both are attributed to one speaker: { $speaker }.
reason-parties = Different speakers stand behind the two accounts.
reason-denial = One party asserts what another denies.
reason-accusations = Each accuses the other.
reason-part-exceeds = The figure for { $part } exceeds the one for { $whole }, of which it is a part.
reason-measures = The measures differ: { $part } is a part of { $whole }.
reason-slip-factor-of-ten = The figures look like a slip of the pen: a factor of ten.
reason-slip-transposed = The figures look like a slip of the pen: two digits exchanged.
reason-slip-currency = The figures look like a slip of the pen: the same number in another currency.
reason-half-day = The hours are twelve apart: one side may leave out its half of the day.
reason-hedged = At least one side is hedged or believed rather than stated.
reason-planned = One side speaks of what is planned or expected, the other of what is done.
reason-plans = Both speak of plans, and plans change.
reason-announced = It was announced, and another account still finds it undone; the order or the deadline is unknown.
reason-later = The later account gives a newer figure.
reason-forward = The later account tells a later stage.
reason-moved = The later account gives a new day for what was planned.
reason-other-actor = They differ in who did it: { $a } and { $b }.
reason-other-patient = They differ in whom it befell: { $a } and { $b }.
reason-other-object = They differ in what it is about: { $a } and { $b }.
reason-other-place = They differ in where it happened: { $a } and { $b }.
reason-additional = One figure comes on top of others.
reason-part-of = One figure is a part of a larger one.
reason-period = One figure is for a period only.
reason-each = One figure is for each of several.
reason-whole = One figure is the whole.
reason-groups = They count different groups: { $a } and { $b }.
reason-sorts = They are of different sorts of event: { $a } and { $b }.
reason-incident = The article speaks of two incidents.
reason-qualifiers = They are qualified differently.
reason-times = They are about different times: { $day-a } ({ $outlet-a }) and { $day-b } ({ $outlet-b }).
reason-times-unknown-day = an unknown day
reason-other-instance = They lie more than { $count } days apart, so each is about another instance.
reason-units = One figure is in { $a }, the other in { $b }, and no exact rate turns one into the other.
reason-nothing-shared = Nothing shows that both are about one event: they share neither a named party, nor a place, nor a day.
reason-unknown-actor = At least one side does not say who did it.
reason-unknown-patient = At least one side does not say whom it befell.
reason-unknown-object = At least one side does not say what it is about.
reason-unknown-place = At least one side does not say where it happened.
reason-unknown-order = At least one account carries no date, so which is the later one is unknown.
reason-contrary = They say the contrary of one another: { $a } and { $b }.
reason-reversed = One side says the contrary of what the other says: { $word }.
reason-replaced = One names { $a } where the other names { $b }.
reason-counted = Both figures are of the same: { $word }.
reason-alike = No rule names this. They are taken to speak of one thing since { $count }% of the shorter passage stands in the other: { $words }.

## What would settle it

settle-undated = find out when { $articles } appeared: the order of the accounts is unknown
settle-misquote = compare the original statement, in full and in its own language
settle-dispute = look for evidence that comes from neither party
settle-unsourced = no speaker is named by { $outlets }: ask whom it is from

## Strings of things

list = { $first }, { $next }
series = { $first }; { $next }

## The line that closes a report

summary = { $read }: { $found }
summary-ruled-out = { $read }: { $found }; { $ruled-out }
outlets = { $n ->
    [one] { $count } outlet
   *[other] { $count } outlets
  }
claims = { $n ->
    [one] { $count } claim
   *[other] { $count } claims
  }
contradictions = { $n ->
    [one] { $count } contradiction
   *[other] { $count } contradictions
  }
misquotes = { $n ->
    [one] { $count } misquote
   *[other] { $count } misquotes
  }
disputes = { $n ->
    [one] { $count } dispute
   *[other] { $count } disputes
  }
discrepancies = { $n ->
    [one] { $count } discrepancy
   *[other] { $count } discrepancies
  }
no-disagreement = no disagreement
ruled-out = { $n ->
    [one] { $count } near-conflict ruled out
   *[other] { $count } near-conflicts ruled out
  }
nothing-comparable = No claim was found that could be compared.
nothing-disagrees = No two claims in these articles disagree.

## Headings of tables

column-claim = claim
column-value = value
column-who = who
column-outlet = outlet
column-date = date
column-low = low
column-best = best
column-high = high
column-where = where
column-words = words

## What the kinds mean

means-contradiction = Accounts that cannot all be true: outlets in their own voice, or one article against itself.
means-misquote = One speaker on one occasion, with different content in two places.
means-dispute = One party asserts what another denies, or gives a rival account; each may be reported rightly.
means-discrepancy = Figures or states that differ, where measure, time, hedging or a slip may explain it.
means-update = A later account that replaces an earlier one.
means-apart = Accounts that look comparable and are not.

## A place in a list of places

place-side = { $label }: { $publication }. { $reads }
place-fits = fits several sides: { $publication }. { $reads }

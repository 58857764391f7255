# The page and the Markdown, in English. The same ids and variables as in ../ar/page.ftl.

page-title = Where the articles disagree
page-contents = Contents
page-overview = Overview
page-findings = Findings
page-articles-head = Articles
page-notices = Notices
page-guide = How to read this page
new = new
finding-number = Finding { $count }

## Overview

page-stories = { $n ->
    [one] { $count } story
   *[other] { $count } stories
  }
page-story = Story { $count }
page-updates = { $n ->
    [one] { $count } update
   *[other] { $count } updates
  }
page-aparts = { $count } not comparable
page-outlets-head = Outlets
page-outlet = Outlet
page-articles-note = Each article in full. Underlined words are claims; those in a finding are marked and lead to it.

## Filter

page-filter = Filter the findings
page-search = Search
page-kinds = Kinds
page-claim = Claim
page-speaker = Speaker
page-all = all
page-shown = %1 of %2 findings shown
page-reset = Show all

## A finding

page-read-as = read as
page-in-article = in the article
page-fits = { $n ->
    [one] { $count } claim fits several sides
   *[other] { $count } claims fit several sides
  }
page-compared = What was compared
page-actor = who did it:
page-patient = whom it befell:
page-object = about:
page-place = where:
page-grounds = Why this kind
page-unknown = What is unknown
page-settle = What would settle it

## Pictures

page-axis-caption = The figures on one axis
page-time-caption = The figures over time
page-axis = Place on the axis
page-as-written = As written
page-undated = { $n ->
    [one] { $count } figure has no date and is not drawn.
   *[other] { $count } figures have no date and are not drawn.
  }

## Guide

page-kind-contradiction = The accounts cannot all be true.
page-kind-misquote = One speaker, on one occasion, is quoted with different content.
page-kind-dispute = One party asserts what another denies or tells otherwise; each is reported correctly.
page-kind-discrepancy = Figures or states differ, and measure, time or hedging may explain it.
page-kind-update = A later account replaces an earlier one.
page-kind-apart = Tempting to compare, and about different things.
page-sign-exact = exact
page-sign-about = about, with what it may stand for
page-sign-least = at least; hollow: more than
page-sign-range = from one figure to another
page-sign-not = denied
page-form = Form and colour tell the outlet.
page-voice = Independent voices: articles that repeat one text are one voice, however many they are.
page-winner = A finding shows who says what and never who is right.

//! The HTML report in a real browser: it filters, tells what a marked phrase says, asks nobody for anything, and nothing
//! out of an article acts in it.

mod driver;

use std::io::{Write, stderr};
use std::path::{Path, PathBuf};
use std::process::Command;

use driver::Browser;

const ARTICLES: [(&str, &str); 4] = [
    (
        "a.md",
        "---\noutlet: Harbor Post\npublished: 2024-11-02\nurl: https://example.com/a\n---\nThe blast in Nairobi killed 12 people on Friday, police said.\n",
    ),
    (
        "b.md",
        "---\noutlet: بريد الساحل\npublished: 2024-11-02\n---\nقُتل 30 شخصا في انفجار نيروبي يوم الجمعة، بحسب الشرطة.\n",
    ),
    (
        "c.md",
        "---\noutlet: \"<img src='https://example.net/x.png' onerror='window.acted=1'>\"\npublished: 2024-11-02\ntitle: \"</title><script>window.acted=2</script>\"\nurl: \"javascript:window.acted=3\"\n---\nThe blast in Nairobi killed 45 people on Friday <script>window.acted=4</script>, \u{202e}officials\u{202c} <iframe src='https://example.net/'></iframe> said.\n",
    ),
    (
        "d.md",
        "---\noutlet: Hill Times\npublished: 2024-11-02\n---\nSudan said on Friday that its forces had fully retaken the Darfur region. Chad denied the claim.\n",
    ),
];

/// Findings that are to be seen.
const SHOWN: &str = "return document.querySelectorAll('article.finding:not([hidden])').length";

#[test]
fn the_page_works_in_a_browser_and_nothing_leaves_it() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let pages = ["en", "ar"].map(|locale| page(&folder, locale));
    let Some(browser) = Browser::open(&folder) else {
        let told = b"skipped: no chromium and chromedriver to open the page in\n";
        stderr()
            .write_all(told)
            .expect("standard error takes a line");
        return;
    };
    for (page, dir) in pages.iter().zip(["ltr", "rtl"]) {
        browser.show(page);
        browser.focus();
        assert_eq!(browser.run("return document.dir"), dir);
        filters(&browser);
        tells_what_a_phrase_says(&browser);
        fits_a_phone(&browser);
        is_inert(&browser);
    }
    assert_eq!(browser.console(), Vec::<String>::new());
    let requests = browser.requests();
    assert!(
        requests.len() >= pages.len(),
        "the log names the pages themselves: {requests:?}"
    );
    let away = requests.iter().filter(|url| !url.starts_with("file://"));
    assert_eq!(away.collect::<Vec<_>>(), Vec::<&String>::new());
}

/// The report of the articles.
fn page(folder: &Path, locale: &str) -> PathBuf {
    for (name, text) in ARTICLES {
        std::fs::write(folder.join(name), text).expect("an article can be written");
    }
    let page = folder.join(format!("{locale}.html"));
    let status = Command::new(env!("CARGO_BIN_EXE_gainsay"))
        .current_dir(folder)
        .args([
            "check",
            "a.md",
            "b.md",
            "c.md",
            "d.md",
            "--show",
            "update,apart",
            "--fail-on",
            "never",
        ])
        .args(["--format", "html", "--locale", locale, "-o"])
        .arg(&page)
        .status();
    assert!(status.expect("the command runs").success());
    page
}

fn filters(browser: &Browser) {
    let all = browser.run(SHOWN).as_u64().expect("a number");
    assert!(all >= 2, "there is something to filter");
    let set = |control: &str| {
        let change = "form.dispatchEvent(new Event('input', {bubbles: true}))";
        let script =
            format!("const form = document.getElementById('filter'); {control}; {change};");
        browser.run(&script);
        browser.run(SHOWN).as_u64().expect("a number")
    };
    let kinds = "[...document.querySelectorAll('#filter [name=kind]')]";
    assert_eq!(
        set(&format!(
            "{kinds}.forEach((box) => {{ box.checked = false; }})"
        )),
        0
    );
    assert_eq!(
        set(&format!(
            "{kinds}.forEach((box) => {{ box.checked = true; }})"
        )),
        all
    );
    let words = |words: &str| set(&format!("form.elements.words.value = '{words}'"));
    assert_eq!(words("no such words"), 0);
    let found = words("قتل ٣٠ شخصا");
    assert!(
        (1..all).contains(&found),
        "marks and digits are folded: {found} of {all}"
    );
    assert_eq!(words(""), all);
    for list in ["outlet", "claim", "speaker"] {
        let some = set(&format!("form.elements.{list}.selectedIndex = 1"));
        assert!(some < all, "{list} leaves {some} of {all}");
        assert_eq!(set(&format!("form.elements.{list}.selectedIndex = 0")), all);
    }
    let told = browser.run("return document.querySelector('#filter output').value");
    assert!(
        told.as_str()
            .is_some_and(|told| told.contains(&all.to_string())),
        "{told}"
    );
}

fn tells_what_a_phrase_says(browser: &Browser) {
    let claim = "const claim = document.querySelector('a.claim:not(.quiet)');";
    browser.run(&format!(
        "{claim} claim.closest('details').open = true; claim.focus();"
    ));
    let card =
        "const card = document.getElementById('card'); return card.hidden ? '' : card.textContent";
    assert!(
        browser
            .run(card)
            .as_str()
            .is_some_and(|told| !told.trim().is_empty())
    );
    browser.run("dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))");
    assert_eq!(browser.run(card), "");
    let leads =
        format!("{claim} return document.querySelector(claim.hash).matches('article.finding')");
    assert_eq!(browser.run(&leads), true);
    let broken = "return [...document.querySelectorAll('a[href^=\"#\"]')].filter((a) => !document.getElementById(a.hash.slice(1))).length";
    assert_eq!(
        browser.run(broken),
        0,
        "every link inside the page leads somewhere"
    );
    let twice = "const ids = [...document.querySelectorAll('[id]')].map((e) => e.id); return ids.length - new Set(ids).size";
    assert_eq!(browser.run(twice), 0, "an id names one thing");
}

fn fits_a_phone(browser: &Browser) {
    for width in [320, 390, 1280] {
        browser.resize(width);
        browser
            .run("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
        let over = browser.run(
            "const page = document.documentElement; return page.scrollWidth - page.clientWidth",
        );
        assert_eq!(over, 0, "nothing is wider than a screen of {width} pixels");
    }
}

fn is_inert(browser: &Browser) {
    assert_eq!(browser.run("return window.acted === undefined"), true);
    let foreign = "return document.querySelectorAll('img, iframe, script ~ script, a[href^=\"javascript\" i]').length";
    assert_eq!(browser.run(foreign), 0);
    assert_eq!(
        browser.run(
            "return document.querySelectorAll('a[href^=\"https://example.com/\"]').length > 0"
        ),
        true
    );
}

//! `--locale ar`: all that the command says.

mod common;

use common::{THIRTY, TWELVE, folder, gainsay, text};
use snapbox::str;

#[test]
fn the_report_speaks_arabic_when_asked() {
    let folder = folder("report", &[("a.md", TWELVE), ("b.md", THIRTY)]);
    let run = gainsay(
        &folder,
        &["check", ".", "--locale", "ar", "--digits", "arab"],
    );
    run.assert().code(1).stderr_eq(str![""]).stdout_eq(str![[r"
gainsay::contradiction(casualties)
...
مقالان، وسيلتا إعلام، ٤ إفادات: تناقض واحد

"]]);
}

#[test]
fn notices_and_errors_speak_arabic_when_asked() {
    let folder = folder(
        "told",
        &[
            ("empty.txt", ""),
            ("bad.yml", "claims: {a: {value: stat, cue: {en: x}}}"),
        ],
    );
    let told = |args: &[&str], status: i32, parts: &[&str]| {
        let args = [args, &["--locale", "ar", "--bidi", "plain"]].concat();
        let run = gainsay(&folder, &args).assert().code(status);
        let error = text(&run.get_output().stderr);
        for part in parts {
            assert!(error.contains(part), "{part} in {error}");
        }
    };
    told(&["extract", "."], 0, &["تنبيه: ./empty.txt: المقال فارغ"]);
    told(
        &["check", "gone.txt"],
        2,
        &["لا يوجد ملف أو مجلد بهذا الاسم: gone.txt", "سمِّ ملفا أو مجلدا"],
    );
    let unread = "تعذرت قراءة gone.yml: لا يوجد ملف أو مجلد بهذا الاسم";
    told(&["graph", ".", "--rules", "gone.yml"], 2, &[unread]);
    told(
        &["check", ".", "--rules", "bad.yml"],
        2,
        &["خطأ واحد في ملفات القواعد", "rules::bad-value"],
    );
}

#[test]
fn help_and_mistakes_of_the_command_line_speak_arabic_when_asked() {
    let folder = folder("help", &[("a.md", TWELVE)]);
    let told = |args: &[&str], status: i32, parts: &[&str]| {
        let run = gainsay(&folder, args).assert().code(status);
        let output = run.get_output();
        let shown = text(&output.stdout) + &text(&output.stderr);
        for part in parts {
            assert!(shown.contains(part), "{part} in {shown}");
        }
        let english = ["Usage", "Options", "Print", "possible values", "default"];
        let left: Vec<_> = english.into_iter().filter(|e| shown.contains(e)).collect();
        assert_eq!(left, Vec::<&str>::new(), "{shown}");
    };
    told(
        &["check", "--help", "--locale", "ar"],
        0,
        &[
            "مقارنة المقالات",
            "الخيارات:",
            "المعتاد: terminal",
            "--only-new\n          عرض ما ليس",
        ],
    );
    told(
        &["--locale=ar", "rules", "-h"],
        0,
        &["الأوامر:", "تشغيل الأمثلة"],
    );
    told(&["check", "--locale", "ar"], 2, &["ينقص: <PATH>..."]);
    told(
        &["check", ".", "--format", "pdf", "--locale=ar"],
        2,
        &[
            "القيمة pdf غير مقبولة للخيار --format",
            "القيم المقبولة: terminal، json",
        ],
    );
    told(
        &["chek", "--locale", "ar"],
        2,
        &["لا يوجد أمر اسمه chek", "لعل المقصود: check"],
    );
    told(
        &["check", ".", "--only-nwe", "--locale", "ar"],
        2,
        &["لا يوجد خيار اسمه --only-nwe", "لعل المقصود: --only-new"],
    );
    told(
        &["check", ".", "--table", "--format", "csv", "--locale", "ar"],
        2,
        &["لا يجتمع --table مع --format"],
    );
    told(
        &["check", ".", "--baseline", "--locale", "ar"],
        2,
        &["--baseline <FILE> تلزمه قيمة"],
    );
    told(
        &["check", ".", "--jobs", "0", "--locale", "ar"],
        2,
        &["القيمة 0 غير مقبولة للخيار --jobs <N>"],
    );
}

#[test]
fn explain_and_eval_speak_arabic_when_asked() {
    let pairs = "{\"a\": \"The blast in Nairobi killed 12 people.\", \"b\": \"The blast in Nairobi killed 30 people.\", \"label\": \"other\"}\nno pair\n";
    let folder = folder("explain", &[("pairs.jsonl", pairs)]);
    let told = |args: &[&str], parts: &[&str]| {
        let run = gainsay(&folder, &[args, &["--locale", "ar"]].concat());
        let run = run.assert().code(0);
        let shown = text(&run.get_output().stdout) + &text(&run.get_output().stderr);
        for part in parts {
            assert!(shown.contains(part), "{part} in {shown}");
        }
    };
    told(&["explain", "misquote"], &["متحدث واحد في مناسبة واحدة"]);
    told(
        &["explain", "casualties"],
        &["تقرأ: عددا", "تقارن:", "تُظهر:", "الأمثلة:"],
    );
    told(
        &["explain", "The blast in Nairobi killed 12 people."],
        &["الإفادات\n", "المكان: «Nairobi»", "والكلمة الدالة «killed»"],
    );
    told(
        &["eval", "pairs.jsonl"],
        &[
            "زوج واحد",
            "إنذارات كاذبة: 1",
            "تنبيه: pairs.jsonl:2: السطر ليس زوجا",
        ],
    );
}

//! A headless Chromium, driven over `WebDriver`.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

/// What keeps the browser to itself and to the page.
const FLAGS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
];

/// A browser with one window. It ends with this value.
pub struct Browser {
    driver: Child,
    session: String,
}

impl Browser {
    /// A fresh browser whose profile lies in `folder`; `None` where Chromium or its driver is not installed.
    pub fn open(folder: &Path) -> Option<Self> {
        let chromium = installed("chromium")?;
        let mut driver = Command::new(installed("chromedriver")?)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the driver starts");
        let port = port(&mut driver);
        let mut flags: Vec<String> = FLAGS.map(str::to_owned).to_vec();
        flags.push(format!(
            "--user-data-dir={}",
            folder.join("profile").display()
        ));
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "goog:chromeOptions": {"binary": chromium, "args": flags},
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
        }}});
        let base = format!("http://127.0.0.1:{port}/session");
        let session = send(&base, &wanted);
        let id = session["sessionId"]
            .as_str()
            .expect("a session has an id")
            .to_owned();
        Some(Self {
            driver,
            session: format!("{base}/{id}"),
        })
    }

    /// Opens a file.
    pub fn show(&self, file: &Path) {
        self.post("url", &json!({"url": format!("file://{}", file.display())}));
    }

    /// Gives the page the focus that a window of somebody's own has.
    pub fn focus(&self) {
        let command =
            json!({"cmd": "Emulation.setFocusEmulationEnabled", "params": {"enabled": true}});
        self.post("goog/cdp/execute", &command);
    }

    /// What `script`, the body of a function, returns in the page.
    pub fn run(&self, script: &str) -> Value {
        self.post("execute/sync", &json!({"script": script, "args": []}))
    }

    /// Makes the window as wide as a screen of so many pixels.
    pub fn resize(&self, width: u32) {
        let size =
            json!({"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600});
        let command = json!({"cmd": "Emulation.setDeviceMetricsOverride", "params": size});
        self.post("goog/cdp/execute", &command);
    }

    /// What the page wrote to its console.
    pub fn console(&self) -> Vec<String> {
        self.log("browser")
    }

    /// The addresses that pages out of files asked for, their own among them.
    pub fn requests(&self) -> Vec<String> {
        let events = self.log("performance");
        let events = events
            .iter()
            .map(|e| serde_json::from_str::<Value>(e).expect("events are JSON"));
        events
            .map(|mut event| event["message"].take())
            .filter(|event| event["method"] == "Network.requestWillBeSent")
            .map(|mut event| event["params"].take())
            .filter(|sent| text(&sent["documentURL"]).starts_with("file://"))
            .map(|sent| text(&sent["request"]["url"]))
            .collect()
    }

    fn log(&self, of: &str) -> Vec<String> {
        let entries = self.post("se/log", &json!({"type": of}));
        let entries = entries.as_array().expect("a log is a list").iter();
        entries
            .map(|e| e["message"].as_str().unwrap_or_default().to_owned())
            .collect()
    }

    fn post(&self, command: &str, body: &Value) -> Value {
        send(&format!("{}/{command}", self.session), body)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = ureq::delete(&self.session).call();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn installed(program: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    let mut files = std::env::split_paths(&folders).map(|folder| folder.join(program));
    files.find(|file| file.is_file())
}

/// The port that the driver chose, as it says.
fn port(driver: &mut Child) -> u16 {
    let said = BufReader::new(driver.stdout.as_mut().expect("it was asked for"));
    let lines = said.lines().map_while(Result::ok);
    let mut ports = lines.filter_map(|line| {
        let number = line.split("successfully on port ").nth(1)?;
        number.trim_end_matches('.').parse().ok()
    });
    ports.next().expect("the driver says its port")
}

fn send(address: &str, body: &Value) -> Value {
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .build()
        .into();
    let mut answer = agent
        .post(address)
        .send_json(body)
        .expect("the driver answers");
    let mut answer: Value = answer.body_mut().read_json().expect("the answer is JSON");
    assert!(answer["value"]["error"].is_null(), "{address}: {answer}");
    answer["value"].take()
}

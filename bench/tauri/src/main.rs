use std::io::Write;

use serde::{Deserialize, Serialize};
use tauri::ipc::{Channel, InvokeBody, Request, Response};
use tauri::{AppHandle, WebviewUrl, WebviewWindowBuilder};

#[derive(Deserialize, Serialize)]
struct Payload {
    id: u32,
    name: String,
    ok: bool,
}

#[derive(Clone, Serialize)]
struct Message {
    i: u32,
    text: &'static str,
}

// A command that is not `async` runs on the main thread, which is Tauri's fastest way.
#[tauri::command]
fn echo(payload: Payload) -> Payload {
    payload
}

#[tauri::command]
fn push(n: u32, channel: Channel<Message>) {
    std::thread::spawn(move || {
        for i in 0..n {
            if channel.send(Message { i, text: "progress" }).is_err() {
                break;
            }
        }
    });
}

#[tauri::command]
fn down(n: usize) -> Response {
    Response::new(vec![7u8; n])
}

#[tauri::command]
fn up(request: Request<'_>) -> Result<usize, String> {
    match request.body() {
        InvokeBody::Raw(bytes) => Ok(bytes.len()),
        InvokeBody::Json(_) => Err("the body is not bytes".into()),
    }
}

#[tauri::command]
fn say(line: String) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").and_then(|()| out.flush()).expect("standard output takes a line");
}

#[tauri::command]
fn finish(app: AppHandle) {
    app.exit(0);
}

// Shows the page that its argument names, with `?quick` after it for small counts.
fn main() {
    let page = std::env::args().nth(1).unwrap_or("measure".into());
    let (name, query) = page.split_once('?').unwrap_or((&page, ""));
    let url = format!("{name}.html?{query}");
    tauri::Builder::default()
        .setup(move |app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::App(url.into()))
                .title("bench")
                .inner_size(800.0, 600.0)
                .build()?;
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![echo, push, down, up, say, finish])
        .run(tauri::generate_context!())
        .expect("Tauri runs");
}

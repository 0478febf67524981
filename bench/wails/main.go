package main

import (
	"bytes"
	"embed"
	"fmt"
	"io"
	"io/fs"
	"log"
	"log/slog"
	"net/http"
	"os"
	"strconv"
	"strings"

	"github.com/wailsapp/wails/v3/pkg/application"
)

//go:embed ui
var ui embed.FS

type Payload struct {
	ID   int    `json:"id"`
	Name string `json:"name"`
	OK   bool   `json:"ok"`
}

type Message struct {
	I    int    `json:"i"`
	Text string `json:"text"`
}

type Bench struct{}

func (b *Bench) Echo(payload Payload) Payload { return payload }
func (b *Bench) Say(line string)              { fmt.Println(line) }
func (b *Bench) Finish()                      { application.Get().Quit() }

func sendBytes(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.URL.Query().Get("n"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Content-Length", strconv.Itoa(n))
	w.Write(bytes.Repeat([]byte{7}, n))
}

func takeBytes(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	io.WriteString(w, strconv.Itoa(len(body)))
}

func push(stream *application.StreamConn) {
	defer stream.Close()
	for {
		var asked struct {
			N int `json:"n"`
		}
		if err := stream.ReceiveJSON(&asked); err != nil {
			return
		}
		for i := 0; i < asked.N; i++ {
			if err := stream.SendJSON(Message{i, "progress"}); err != nil {
				return
			}
		}
	}
}

// Shows the page that its argument names, with `?quick` after it for small counts.
func main() {
	page := "measure"
	if len(os.Args) > 1 {
		page = os.Args[1]
	}
	name, query, quick := strings.Cut(page, "?")
	address := "/" + name + ".html"
	if quick {
		address += "?" + query
	}

	files, err := fs.Sub(ui, "ui")
	if err != nil {
		log.Fatal(err)
	}
	handler := http.NewServeMux()
	handler.HandleFunc("GET /bytes", sendBytes)
	handler.HandleFunc("POST /bytes", takeBytes)
	handler.Handle("/", application.AssetFileServerFS(files))

	app := application.New(application.Options{
		Name:     "bench",
		LogLevel: slog.LevelError,
		Services: []application.Service{application.NewService(&Bench{})},
		Assets:   application.AssetOptions{Handler: handler, DisableLogging: true},
	})
	app.HandleStream("push", push)
	app.Window.NewWithOptions(application.WebviewWindowOptions{
		Title: "bench", Width: 800, Height: 600, URL: address,
	})
	if err := app.Run(); err != nil {
		log.Fatal(err)
	}
}

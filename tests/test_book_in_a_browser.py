"""The built book in a browser: one finds one's way, nothing fails, and everybody can read it.

`tox run -e docs` has to have built it. Without a browser or a driver for it, nothing here is run,
and the reason is told.
"""

from __future__ import annotations

import html
import re
import shutil
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from book import features, results
from harness import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SITE = ROOT / "docs" / "_build" / "html"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
MOST = 300_000  # bytes of a page
PAGES = (
    "index.html",
    "threads/join.html",
    "sharing/deadlock.html",
    "sharing/semaphore.html",
    "sharing/lost_update.html",
    "queues/sentinel.html",
    "processes/joinable_queue.html",
    "changes.html",
    "pictures.html",
    "glossary.html",
    "interleavings/deadlocks.html",
    "python-3.14.html",
    "zh_CN/threads/join.html",
)


def browser_path() -> str:
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip(f"there is no browser: none of {', '.join(BROWSERS)} is on PATH")
    return found


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    driver = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    path = browser_path()
    with driver.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    if not (SITE / "index.html").exists():
        pytest.skip("the book has not been built: tox run -e docs")
    handler = partial(Quiet, directory=str(SITE))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


class Quiet(SimpleHTTPRequestHandler):
    """Serves the site, and logs nothing."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Watched:
    """A page, and what it complained of."""

    def __init__(
        self, browser: Any, address: str, width: int = 1280, scheme: str = "light"
    ) -> None:
        self.address = address
        self.context = browser.new_context(
            viewport={"width": width, "height": 1200}, color_scheme=scheme
        )
        self.page = self.context.new_page()
        self.errors: list[str] = []
        self.page.on("console", lambda told: self._take(told.type, told.text))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def _take(self, kind: str, text: str) -> None:
        if kind in {"error", "warning"}:
            self.errors.append(text)

    def go(self, name: str) -> None:
        """Open a page of the site."""
        self.page.goto(self.address + name)


@pytest.fixture
def watched(browser: Any, address: str) -> Iterator[Watched]:
    page = Watched(browser, address)
    yield page
    page.context.close()
    assert page.errors == []


def test_a_question_leads_to_a_scenario_its_program_and_its_picture(watched: Watched) -> None:
    page = watched.page
    watched.go("index.html")
    question = page.locator("section", has=page.locator("h4", has_text="lose updates")).last
    question.get_by_role(
        "link", name="With a lock around total += one(), no update is lost"
    ).click()
    assert page.url.partition("#")[2].startswith("s-")
    scenario = page.locator(f"[id='{page.url.partition('#')[2]}']")
    exhibit = page.locator(".exhibit", has=scenario)
    assert exhibit.locator(".program .l.said").count() > 0
    assert exhibit.locator("svg.run .ev").count() > 1
    assert "python -m demos.sharing" in exhibit.locator(".cmd").inner_text()


# Measured from there, because the page may still be scrolling.
BELOW_WHERE_THE_LINK_LED = """here => {
  const there = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const top = (there || document.documentElement).getBoundingClientRect().top;
  return here.getBoundingClientRect().top - top;
}"""


@pytest.mark.parametrize(
    ("clicks", "answer"),
    [
        (["Sharing"], "can lose updates on CPython up to 3.9 and on free-threaded builds"),
        (["Threads"], "the daemon stops wherever it is"),
        (["Queues"], "From 3.13 on, call"),
        (["What breaks, warns, is new or gone from 3.11 to 3.14"], re.compile(r"^\d+ breaks")),
    ],
)
def test_four_questions_are_answered_within_two_clicks(
    watched: Watched, clicks: list[str], answer: str | re.Pattern[str]
) -> None:
    page = watched.page
    watched.go("index.html")
    for click in clicks:
        page.locator(".jump").get_by_role("link", name=click).click()
    told = page.get_by_text(answer).first
    told.wait_for()
    below = told.evaluate(BELOW_WHERE_THE_LINK_LED)
    assert -200 < below < 2400  # by a screen below the fold at most


def test_the_claims_point_at_picture_and_program(watched: Watched) -> None:
    page = watched.page
    watched.go("threads/join.html")
    exhibit = page.locator(".exhibit").first
    exhibit.locator(".claims li").first.hover()
    assert exhibit.locator(".ev.on").count() == 2
    assert exhibit.locator(".program .said.on").count() == 2


def test_the_keyboard_goes_from_event_to_event(watched: Watched) -> None:
    page = watched.page
    watched.go("threads/join.html")
    events = page.locator(".exhibit").first.locator(".ev")
    events.first.focus()
    page.keyboard.press("ArrowDown")
    assert "loop 2 starts" in page.locator(".exhibit").first.locator(".detail").inner_text()


@pytest.mark.parametrize("words", ["atomic", "race", "can't start new thread", "GIL", "daemon"])
def test_the_search_finds_the_words_of_the_trade(watched: Watched, words: str) -> None:
    page = watched.page
    watched.go("index.html")
    page.locator(".big input").fill(words)
    page.locator(".big input").press("Enter")
    page.wait_for_selector("#search-results li", timeout=20_000)


@pytest.mark.skipif(not results.pythons(), reason="no results: docs/compat.json is not there")
def test_a_and_b_can_be_chosen_and_sent(watched: Watched) -> None:
    page = watched.page
    watched.go("changes.html")
    page.select_option("[name=from]", "3.11")
    page.select_option("[name=to]", "3.14")
    assert "breaks" in page.locator(".sum").inner_text()
    assert page.locator(".moved .moves li").count() > 0
    address = page.url
    page.goto(address)
    assert page.locator(".moved .moves li").count() > 0
    page.locator(".moved .moves a").first.click()
    assert "#s-" in page.url


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_no_page_is_wider_than_the_screen_or_shuts_anybody_out(
    browser: Any, address: str, width: int, scheme: str
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no axe-core").Axe()
    found = []
    for name in PAGES:
        watched = Watched(browser, address, width, scheme)
        watched.go(name)
        wide, room = watched.page.evaluate(
            "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
        )
        if wide > room:
            found.append(f"{name} is {wide} wide, and there is room for {room}")
        told = axe.run(watched.page)
        found += [
            f"{name}: {each['id']}: {each['nodes'][0]['html'][:160]}"
            for each in told.response["violations"]
        ]
        found += [f"{name}: {error}" for error in watched.errors]
        watched.context.close()
    assert found == []


def test_no_two_texts_of_a_picture_touch(watched: Watched) -> None:
    found = []
    for name in PAGES[1:7]:
        watched.go(name)
        found += watched.page.evaluate(TOUCHING)
    assert found == []


TOUCHING = """() => Array.from(document.querySelectorAll("figure.picture svg.run")).flatMap(svg => {
  const boxes = Array.from(svg.querySelectorAll("text.what, text.who, text.t")).map(
    text => [text.textContent, text.getBoundingClientRect()]);
  return boxes.flatMap(([one, a], n) => boxes.slice(n + 1).filter(([other, b]) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4
  ).map(([other, b]) => location.pathname.split("/").pop() + ": " + one + " / " + other));
})"""


def pages() -> list[Path]:
    return sorted(path for path in SITE.rglob("*.html") if "_static" not in path.parts)


def test_no_page_is_too_large() -> None:
    if not SITE.exists():
        pytest.skip("the book has not been built: tox run -e docs")
    large = {path.name: size for path in pages() if (size := path.stat().st_size) > MOST}
    assert large == {}


def test_every_link_within_the_site_leads_somewhere() -> None:
    if not SITE.exists():
        pytest.skip("the book has not been built: tox run -e docs")
    read = {path: path.read_text(encoding="utf-8") for path in pages()}
    ids = {path: {*re.findall(r'\bid="([^"]+)"', text)} for path, text in read.items()}
    astray = set()
    for path, text in read.items():
        for told in re.findall(r'\bhref="([^"]+)"', text):
            link = html.unescape(told)
            if re.match(r"[a-z]+:|//", link):
                continue
            name, _, anchor = link.partition("#")
            there = (path.parent / name.partition("?")[0]).resolve() if name else path
            if not there.exists() or (anchor and there in ids and anchor not in ids[there]):
                astray.add(f"{path.relative_to(SITE)}: {link}")
    assert sorted(astray) == []


def test_features_can_be_read_without_scripts(browser: Any, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for name in features.pages():
        page.goto(f"{address}{name}.html")
        assert page.locator(".claims li").first.is_visible(), name
        assert page.locator(".program").first.is_visible(), name
        assert page.locator("svg.run, .columns, .picture.missing").first.is_visible(), name
    context.close()

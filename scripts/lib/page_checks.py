# SPDX-License-Identifier: MIT
"""What the page must do, tried out in a browser. Each check takes the browser and the pages."""

import re
import time

CHOSEN = "const e = document.querySelector('[role=treeitem][aria-selected=true]'); return e && +e.dataset.place"


def expect(condition, message):
    if not condition:
        raise AssertionError(message)


def settle(browser):
    """Waits for what a click or a key leads to."""
    browser.run("return new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")


def is_ready(browser):
    until = time.monotonic() + 30
    while browser.run("return document.documentElement.dataset.ready") is None:
        expect(time.monotonic() < until, "the script did not come to its end")
        time.sleep(0.02)


def open_page(browser, path, fragment=""):
    browser.open(path, fragment)
    is_ready(browser)


def every_page_opens(browser, pages):
    """No error, no warning, no request, no script but the page's, no dialog."""
    for name, path in pages.items():
        browser.requests()
        open_page(browser, path)
        messages = [entry["message"] for entry in browser.logs() if entry["level"] in ("SEVERE", "WARNING")]
        expect(not messages, f"{name}: {messages}")
        foreign = [url for url in browser.requests() if url != "about:blank" and not url.startswith(f"file://{path}")]
        expect(not foreign, f"{name} asked for {foreign}")
        found = browser.run(
            "return [document.scripts.length, document.styleSheets.length,"
            " document.querySelectorAll('img, iframe, object, embed, link, form, base').length,"
            " [...document.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) =>"
            "   a.name.startsWith('on') || /^\\s*javascript:/i.test(a.value))).length]")
        expect(found == [2, 1, 0, 0], f"{name}: scripts, styles, foreign elements, handlers: {found}")


def boxes_do_not_overlap(browser, pages):
    """Boxes keep apart, envelopes hold their own boxes only, what bears on a box stands right of it."""
    script = """
      const frames = [...document.querySelectorAll('.frame')];
      return frames.flatMap((frame) => {
        const boxes = [...frame.querySelectorAll('.box:not([hidden])')].map((e) => ({
          x: e.offsetLeft, y: e.offsetTop, w: e.offsetWidth, h: e.offsetHeight, n: e.dataset.place }));
        const wrong = [];
        boxes.sort((a, b) => a.x - b.x || a.y - b.y);
        for (let i = 1; i < boxes.length; i += 1) {
          const [a, b] = [boxes[i - 1], boxes[i]];
          if (a.x === b.x && a.y + a.h + 4 > b.y) wrong.push(`${a.n} over ${b.n}`);
          if (a.x !== b.x && a.x + a.w + 20 > b.x && a.x + 300 > b.x) wrong.push(`${a.n} beside ${b.n}`);
        }
        for (const e of frame.querySelectorAll('.envelope')) {
          const [x, y, h] = ['x', 'y', 'height'].map((name) => +e.getAttribute(name));
          const inside = boxes.filter((b) => Math.abs(b.x - 7 - x) < 1 && b.y + b.h > y && b.y < y + h);
          if (inside.length < 2) wrong.push(`an envelope of ${inside.length}`);
          if (inside.some((b) => b.y < y || b.y + b.h > y + h)) wrong.push('a box across an envelope');
        }
        return wrong;
      });"""
    for name, path in pages.items():
        open_page(browser, path)
        expect(browser.run(script) == [], f"{name}: {browser.run(script)[:5]}")


def hovering_links_both_ways(browser, pages):
    open_page(browser, pages["reference"])
    number = browser.run("return +document.querySelector('.mark.claim').dataset.s.split(' ')[0]")
    lit = f"return document.querySelector('.box[data-place=\"{number}\"]').classList.contains('lit')"
    browser.hover(".mark.claim")
    expect(browser.run(lit), "the box of the words under the mouse is not lit")
    expect(browser.run("return document.querySelectorAll('.outline > li.lit').length") == 1, "no line is lit")
    browser.hover("h1")
    expect(not browser.run(lit), "the box stays lit")
    browser.hover(f".box[data-place='{number}']")
    expect(browser.run("return document.querySelector('.mark.claim').classList.contains('lit')"),
           "the words of the box under the mouse are not lit")


def clicking_tells_why(browser, pages):
    open_page(browser, pages["reference"])
    expect(browser.run("return !document.querySelector('.why dl')"), "something is chosen at the start")
    browser.click(".mark.claim")
    settle(browser)
    number = browser.run(CHOSEN)
    text = browser.run("return document.querySelector('.why').innerText")
    for wanted in ("First,", "enumeration.word", "precision 0.97", "Would change it", "supports the thesis", "¶7"):
        expect(wanted in text, f"'{wanted}' is not in the panel: {text}")
    expect(browser.run(f"return document.querySelector('.box[data-place=\"{number}\"]').matches('.on')"), "no box")
    expect(browser.run("return location.hash") == "#s1", "the address does not name the statement")
    expect(browser.run("return document.querySelector('.cue.reason, .mark.reason')?.textContent") == "First,",
           "the words that decided are not shown in the text")
    browser.click(".sign circle")
    settle(browser)
    text = browser.run("return document.querySelector('.why').innerText")
    expect("Premises" in text and " + " in text, f"the step says: {text}")
    browser.press("Escape")
    expect(browser.run("return !document.querySelector('.why dl')"), "Escape does not let go")
    open_page(browser, pages["reference"], "#s1.2")
    expect("its place" in browser.run("return document.querySelector('.why').innerText"), "its place decided")
    expect(browser.run("return !document.querySelector('.text .reason')"), "words are shown that did not decide")


def keys_lead_through_the_map(browser, pages):
    open_page(browser, pages["reference"])
    for _ in range(40):
        browser.press("Tab")
        if browser.run("return document.activeElement.matches('.frame')"):
            break
    expect(browser.run("return document.activeElement.matches('.frame')"), "Tab does not lead to the map")
    count = browser.run("return document.querySelectorAll('.outline > li').length")
    browser.press("Home")
    seen = [browser.run(CHOSEN)]
    for _ in range(count - 1):
        browser.press("j")
        seen.append(browser.run(CHOSEN))
    expect(seen == list(range(count)), f"j goes through {seen}")
    inside = browser.run(
        "const f = document.querySelector('.frame').getBoundingClientRect();"
        "const b = document.querySelector('.box.on').getBoundingClientRect();"
        "return b.left >= f.left && b.right <= f.right && b.top >= f.top && b.bottom <= f.bottom")
    expect(inside, "what is chosen is out of sight")
    browser.press("Home", "ArrowLeft")
    before = browser.run("return document.querySelector('.box.on')?.className")
    expect("upshot" in before, f"← of the thesis leads to {before}")
    browser.press("ArrowRight")
    after = browser.run("return document.querySelector('.box.on')?.className")
    expect("thesis" in after, f"→ of the upshot leads to {after}")
    browser.press("Home", "ArrowRight")
    first = browser.run(CHOSEN)
    browser.press("ArrowRight")
    expect(browser.run(CHOSEN) == first + 1, "→ does not go to what bears on it")
    browser.press("ArrowLeft", "ArrowLeft")
    expect(browser.run(CHOSEN) == 0, "← does not go to what it bears on")
    level = "return [...document.querySelectorAll('.outline:first-of-type > li.d1')].map((e) => +e.dataset.place)"
    column = [number for number in browser.run(level)]
    browser.press("ArrowRight")
    seen = [browser.run(CHOSEN)]
    for _ in column[1:]:
        browser.press("ArrowDown")
        seen.append(browser.run(CHOSEN))
    expect(seen == column, f"↓ goes through {seen}, not {column}")
    spoken = browser.run("return document.querySelector('.spoken').textContent")
    expect(len(spoken) > 10, "nothing is said to those who listen")
    before = browser.run("return document.querySelector('.canvas').style.transform")
    browser.press("+")
    expect(browser.run("return document.querySelector('.canvas').style.transform") != before, "+ does not zoom")
    browser.press("0", "?")
    expect(browser.run("return document.querySelector('dialog').open"), "? does not open the help")
    browser.press("Escape")
    expect(not browser.run("return document.querySelector('dialog').open"), "Escape does not close the help")


def the_outline_is_a_tree(browser, pages):
    open_page(browser, pages["reference"])
    browser.press("o")
    expect(browser.run("return document.activeElement.matches('[role=treeitem]')"), "o does not lead to the outline")
    count = browser.run("return document.querySelectorAll('.outline > li').length")
    focus = "return +document.activeElement.dataset.place"
    browser.press("Home")
    seen = [browser.run(focus)]
    for _ in range(count - 1):
        browser.press("ArrowDown")
        seen.append(browser.run(focus))
    expect(seen == list(range(count)), f"↓ goes through {seen}")
    browser.press("Home", "ArrowRight")
    expect(browser.run(focus) == 1, "→ does not go to the first child")
    browser.press("ArrowLeft")
    expect(browser.run("return document.activeElement.getAttribute('aria-expanded')") == "false", "← does not fold")
    expect(browser.run("return document.getElementById('s1.1').hidden"), "what is folded is shown")
    browser.press("ArrowDown")
    expect(browser.run("return document.activeElement.id") == "s2", "↓ does not skip what is folded")
    browser.press("ArrowLeft")
    expect(browser.run("return document.activeElement.getAttribute('aria-expanded')") == "false", "← does not fold")
    browser.press("ArrowLeft")
    expect(browser.run(focus) == 0, "← does not go to the parent")
    browser.press("4")
    expect(browser.run("return document.activeElement.querySelector('b').textContent") == "4", "4 does not go to 4")
    browser.press("Home", "End")
    expect(browser.run("return document.activeElement.matches('li:last-child')"), "End does not go to the end")


def folding_hides_and_shows(browser, pages):
    open_page(browser, pages["reference"])
    visible = "return document.querySelectorAll('.frame .box:not([hidden])').length"
    state = ("return [...document.querySelectorAll('.box:not([hidden])')]"
             ".map((b) => [b.dataset.place, b.style.left, b.style.top].join()).sort().join(' ')")
    before, count = browser.run(state), browser.run(visible)
    browser.click(".box.claim .chip")
    settle(browser)
    below = browser.run("return document.querySelector('.box.claim .chip').textContent")
    expect(re.fullmatch(r"\+\d+", below), f"the chip says {below}")
    expect(browser.run(visible) == count - int(below), "as many boxes as the chip says are gone")
    browser.click(".box.claim .chip")
    expect(browser.run(state) == before, "unfolding does not bring back the map")
    browser.press("e")
    few = browser.run(visible)
    expect(few < count, "e does not fold")
    browser.press("e")
    expect(browser.run(visible) == count, "e does not unfold")


def searching_finds(browser, pages):
    open_page(browser, pages["reference"])
    lines = browser.run("return [...document.querySelectorAll('.outline .words')].map((e) => e.textContent)")
    wanted = sum("nuclear" in line.lower() for line in lines)
    expect(wanted > 1, "the reference map does not speak of anything nuclear")
    browser.press("/", *"NUCLEAR")
    expect(browser.run("return document.querySelector('.found').textContent") == f"{wanted} found", "wrong count")
    expect(browser.run("return document.querySelectorAll('.frame .box.hit').length") == wanted, "wrong boxes")
    faint = "return +getComputedStyle(document.querySelector('.box:not(.hit)')).opacity"
    expect(browser.run(faint) < 0.5, "the others do not fade")
    seen = set()
    for _ in range(wanted):
        browser.press("Enter")
        seen.add(browser.run(CHOSEN))
    expect(len(seen) == wanted, f"Enter goes to {seen}")
    browser.press("Escape")
    expect(browser.run(faint) == 1, "Escape does not end the search")


def addresses_lead_to_parts(browser, pages):
    for fragment, wanted in (("#s1.2", "1b"), ("#1b", "1b"), ("#A6", "A6"), ("#nothing", None), ("#%", None)):
        open_page(browser, pages["reference"], fragment)
        label = browser.run("return document.querySelector('[aria-selected=true][role=treeitem] b')?.textContent ?? null")
        expect(label == wanted, f"{fragment} leads to {label}")
    open_page(browser, pages["reference"], "#a4.1")
    expect("4a + 4b" in browser.run("return document.querySelector('.why').innerText"), "an argument is not found")
    for name in browser.run("return [...document.querySelectorAll('.outline > li[id]')].map((e) => e.id)"):
        browser.run(f"location.hash = '#{name}'")
        settle(browser)
        expect(browser.run("return document.querySelector('[aria-selected=true][role=treeitem]').id") == name, name)
    open_page(browser, pages["names"], "#__proto__")
    expect("called __proto__" in browser.run("return document.querySelector('.why').innerText"), "odd names mislead")


def without_script_all_is_there(browser, pages):
    browser.protocol("Emulation.setScriptExecutionDisabled", value=True)
    try:
        for name in ("reference", "relations", "compared"):
            browser.open(pages[name])
            nodes = browser.protocol("Accessibility.getFullAXTree")["nodes"]
            spoken = " ".join(node.get("name", {}).get("value", "") for node in nodes if not node.get("ignored"))
            source = open(pages[name], encoding="utf-8").read()
            for words in re.findall(r'<span class="words"[^>]*>([^<&]*)</span>', source):
                expect(words in spoken, f"{name}: not to be read: {words}")
            if name == "reference":
                expect("Sergei Shoigu, then minister of defence" in spoken, "the article is not to be read")
            targets = set(re.findall(r' id="([^"]*)"', source))
            missing = [to for to in re.findall(r' href="#([^"]*)"', source) if to not in targets]
            expect(not missing, f"{name}: links lead nowhere: {missing[:5]}")
    finally:
        browser.protocol("Emulation.setScriptExecutionDisabled", value=False)


def paper_holds_text_and_map(browser, pages):
    for name in ("reference", "relations", "tree-300", "deep-60", "compared", "empty"):
        open_page(browser, pages[name])
        data = browser.print()
        expect(data.startswith(b"%PDF"), f"{name}: no PDF")
        sheets = len(re.findall(rb"/Type\s*/Page\b", data))
        browser.protocol("Emulation.setEmulatedMedia", media="print")
        browser.run("dispatchEvent(new Event('beforeprint'))")
        found = browser.run("""
          const sheets = [...document.querySelectorAll('.sheet')];
          const wrong = sheets.filter((sheet) => {
            const [across, down] = sheet.matches('.across') ? [1024, 696] : [694, 1017];
            return sheet.offsetWidth > across || sheet.offsetHeight > down
              || [...sheet.querySelectorAll('.box')].some((box) => {
                const [a, b] = [box.getBoundingClientRect(), sheet.getBoundingClientRect()];
                return a.right > b.right + 1 || a.bottom > b.bottom + 1;
              });
          });
          const shown = new Set([...document.querySelectorAll('.sheet .box')].map((e) => e.dataset.place));
          const missing = [...document.querySelectorAll('.frame .box:not([hidden])')]
            .filter((e) => !shown.has(e.dataset.place));
          return [sheets.length, wrong.length, missing.length,
            getComputedStyle(document.querySelector('.text')).display];""")
        browser.run("dispatchEvent(new Event('afterprint'))")
        browser.protocol("Emulation.setEmulatedMedia", media="")
        expect(found[1:] == [0, 0, "block"], f"{name}: sheets, too large, boxes missing, text: {found}")
        expect(sheets > found[0], f"{name}: {sheets} pages for the text and {found[0]} sheets")


def colours_and_movement_follow_the_system(browser, pages):
    open_page(browser, pages["reference"])
    ground = "return getComputedStyle(document.documentElement).backgroundColor"
    light = browser.run(ground)
    browser.media(prefers_color_scheme="dark")
    dark = browser.run(ground)
    expect(light == "rgb(255, 255, 255)" and dark != light, f"light {light}, dark {dark}")
    browser.press("t")
    expect(browser.run(ground) == light, "t does not choose light")
    browser.press("t")
    browser.media(prefers_color_scheme="light")
    expect(browser.run(ground) == dark, "t does not choose dark")
    browser.media(prefers_reduced_motion="reduce")
    browser.run("location.hash = '#s5.1.1'")
    settle(browser)
    expect(browser.run("return !document.querySelector('.gliding')"), "the map moves all the same")
    browser.media()


def two_maps_answer_each_other(browser, pages):
    open_page(browser, pages["compared"])
    counts = browser.run("return ['both', 'otherwise', 'only'].map((s) => document.querySelectorAll(`.cmp-${s}`).length)")
    expect(all(counts), f"both, otherwise, only: {counts}")
    browser.run("location.hash = '#s1.2'")
    settle(browser)
    pair = browser.run("return [...document.querySelectorAll('.frame')].map((f) => f.querySelectorAll('.box.on').length)")
    expect(pair == [1, 1], f"boxes lit on each map: {pair}")
    browser.run("location.hash = '#b:v1'")
    settle(browser)
    text = browser.run("return document.querySelector('.why').innerText")
    expect("only on B" in text, f"the panel says: {text}")
    tags = browser.run("return document.querySelectorAll('.frame .tag').length")
    expect(tags >= counts[1] + counts[2], "what differs is not said in words")


def phones_get_one_part_at_a_time(browser, pages):
    for width in (320, 390, 759):
        browser.view(width, 800, 1, True)
        for name in ("reference", "relations", "compared", "scripts"):
            open_page(browser, pages[name])
            for part in ("text", "outline", "map"):
                browser.run(f"document.getElementById('page:tab-{part}').click()")
                wide = browser.run("return [document.documentElement.scrollWidth, innerWidth]")
                expect(wide[0] <= width and wide[1] == width, f"{name}, {part}, {width}: {wide}")
                seen = browser.run(
                    "return ['text', 'outline', 'map'].filter((part) => { const e = document.getElementById(`page:${part}`);"
                    " return getComputedStyle(e).visibility === 'visible' && e.offsetHeight > 0; }).join()")
                expect(seen == part, f"{name}: {seen} where {part} was chosen")
    browser.view(1680, 1050)


def large_maps_are_quick(browser, pages):
    """A page of 1,000 statements is ready in under two seconds; unfolding all of it takes no longer than twice that."""
    times = []
    for _ in range(3):
        open_page(browser, pages["tree-1000"])
        times.append(int(browser.run("return document.documentElement.dataset.ready")))
    unfold = browser.run(
        "const start = performance.now(); document.querySelector('.fold-all').click();"
        "document.body.offsetHeight; return Math.round(performance.now() - start)")
    shown = browser.run("return document.querySelectorAll('.frame .box:not([hidden])').length")
    expect(shown == 1000, f"{shown} boxes of 1,000")
    expect(min(times) < 2000 and unfold < 4000, f"ready after {times} ms, unfolded in {unfold} ms")
    return f"ready after {times} ms, unfolded in {unfold} ms"


ALL = [
    every_page_opens, boxes_do_not_overlap, hovering_links_both_ways, clicking_tells_why,
    keys_lead_through_the_map, the_outline_is_a_tree, folding_hides_and_shows, searching_finds,
    addresses_lead_to_parts, without_script_all_is_there, paper_holds_text_and_map,
    colours_and_movement_follow_the_system, two_maps_answer_each_other, phones_get_one_part_at_a_time,
    large_maps_are_quick,
]

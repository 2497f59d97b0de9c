# SPDX-License-Identifier: MIT
"""Whether everyone can use the page: names, roles, contrast, focus, in the manner of axe."""

from page_checks import expect, open_page, settle

CONTRAST = r"""
  const channel = (value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const parse = (text) => text.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const ratio = (a, b) => {
    const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
      if (color[3] > 0) return null;
    }
    return [255, 255, 255];
  };
  const body = '.text article, .outline .words, .box .words, .why dd';
  const seen = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest('script, style, .spoken, [hidden], dialog')) continue;
    if (element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    const back = ground(element);
    const isBody = element.closest(body) && !element.closest('a:not(.mark), .number, .again, .missing');
    const value = back ? ratio(parse(style.color), back) : 0;
    const least = isBody ? 7 : 4.5;
    const name = `${element.className || element.tagName} in ${element.parentElement.className}`;
    if (value < least) seen.set(name, `${value.toFixed(2)} of ${least}`);
  }
  for (const line of document.querySelectorAll('.arrows .line, .arrows .head')) {
    const value = ratio(parse(getComputedStyle(line).color), ground(line.closest('.frame')));
    if (value < 3) seen.set(`line ${line.parentElement.getAttribute('class')}`, value.toFixed(2));
  }
  return [...seen].map((pair) => pair.join(': '));
"""


def contrast_is_kept(browser, pages):
    """Words 4.5 to 1, running words 7 to 1, lines 3 to 1; light and dark, chosen and not."""
    for scheme in ("light", "dark"):
        browser.media(prefers_color_scheme=scheme)
        for name, fragment in (("reference", ""), ("reference", "#s1"), ("relations", "#o1"),
                               ("relations", ""), ("compared", "#s3.1"), ("scripts", "")):
            open_page(browser, pages[name], fragment)
            for part in ("text", "outline"):
                browser.run(f"document.getElementById('page:tab-{part}').click()")
                settle(browser)
                wrong = browser.run(CONTRAST)
                expect(not wrong, f"{name}{fragment}, {part}, {scheme}: {wrong[:6]}")
    browser.media()


def everything_has_a_name(browser, pages):
    """What can be focused or is a control, a region or an item has a name; ids are unique and known."""
    named = {"button", "textbox", "searchbox", "tab", "tabpanel", "tree", "treeitem", "link", "checkbox",
             "application", "region", "dialog", "group", "tablist", "search"}
    for name in ("reference", "relations", "compared", "one"):
        open_page(browser, pages[name])
        browser.run("document.getElementById('page:tab-outline').click()")
        for node in browser.protocol("Accessibility.getFullAXTree")["nodes"]:
            role = node.get("role", {}).get("value", "")
            properties = {p["name"]: p["value"].get("value") for p in node.get("properties", [])}
            if node.get("ignored") or role == "RootWebArea":
                continue
            if role in named - {"search", "group"} or properties.get("focusable"):
                expect(node.get("name", {}).get("value"), f"{name}: a {role} without a name")
        wrong = browser.run("""
          const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
          const wrong = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`);
          for (const attribute of ['aria-controls', 'aria-labelledby', 'aria-describedby']) {
            for (const e of document.querySelectorAll(`[${attribute}]`)) {
              const id = e.getAttribute(attribute);
              if (!document.getElementById(id)) wrong.push(`${attribute} names nothing: ${id}`);
            }
          }
          for (const e of document.querySelectorAll('[aria-hidden=true] *')) {
            if (e.tabIndex >= 0 && !e.closest('[hidden]') && e.matches('a, button, input, [tabindex]')) {
              wrong.push(`focus in what is hidden: ${e.className}`);
            }
          }
          const headings = [...document.querySelectorAll('h1, h2, h3')].filter((e) => !e.closest('dialog'));
          if (document.querySelectorAll('h1').length !== 1) wrong.push('not one h1');
          if (headings[0]?.tagName !== 'H1') wrong.push('h1 is not first');
          for (const landmark of ['main', 'header', 'footer']) {
            if (document.querySelectorAll(`body > ${landmark}`).length !== 1) wrong.push(`not one ${landmark}`);
          }
          if (!document.documentElement.lang || !document.title) wrong.push('no language or title');
          return wrong;""")
        expect(not wrong, f"{name}: {wrong[:5]}")


def the_tree_is_told_right(browser, pages):
    """Levels, positions and counts of the tree are those of the map."""
    for name in ("reference", "relations", "compared", "deep-60", "tree-300"):
        open_page(browser, pages[name])
        wrong = browser.run("""
          const wrong = [];
          for (const tree of document.querySelectorAll('[role=tree]')) {
            const items = [...tree.children];
            const open = [];
            for (const item of items) {
              const level = +item.getAttribute('aria-level');
              if (level > open.length + 1) wrong.push(`level ${level} under ${open.length}`);
              const count = level < open.length + 1 ? (open[level - 1] ?? 0) + 1 : 1;
              open.length = level;
              open[level - 1] = count;
              if (+item.getAttribute('aria-posinset') !== count) wrong.push(`position ${count}`);
              if (+item.getAttribute('aria-posinset') > +item.getAttribute('aria-setsize')) wrong.push('too few');
              const next = item.nextElementSibling;
              const hasKids = next && +next.getAttribute('aria-level') > level;
              if (item.hasAttribute('aria-expanded') !== Boolean(hasKids)) wrong.push('expanded');
            }
            if (items.filter((item) => item.tabIndex === 0).length !== 1) wrong.push('not one stop');
          }
          return wrong;""")
        expect(not wrong, f"{name}: {wrong[:5]}")


def focus_is_seen_and_goes_round(browser, pages):
    """Each stop of Tab shows that it has the focus; Tab leads through all and out again."""
    open_page(browser, pages["reference"], "#s1")
    browser.run("document.activeElement.blur()")
    stops = []
    for _ in range(60):
        browser.press("Tab")
        stop = browser.run("""
          const e = document.activeElement;
          if (e === document.body) return null;
          const style = getComputedStyle(e);
          const box = e.getBoundingClientRect();
          return [e.className || e.tagName, style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
            box.width >= 24 && box.height >= 24 || e.matches('a'), box.width > 0];""")
        if stop is None:
            break
        stops.append(stop)
    expect(stop is None, "Tab does not lead out of the page")
    expect(any("frame" in name for name, *_ in stops), f"the map is no stop: {stops}")
    expect(any("why" in name for name, *_ in stops), f"the panel is no stop: {stops}")
    unseen = [name for name, is_seen, *_ in stops if not is_seen]
    expect(not unseen, f"the focus is not seen on {unseen}")
    small = [name for name, _, is_large, is_there in stops if not (is_large and is_there)]
    expect(not small, f"too small to hit: {small}")


def relations_differ_without_colour(browser, pages):
    """Each relation has a line, a head and a word of its own."""
    open_page(browser, pages["relations"])
    shapes = browser.run("""
      return ['support', 'attack', 'concession', 'undercut'].map((name) => {
        const group = document.querySelector(`.frame .step.${name}`);
        return [group.querySelector('.head').getAttribute('d'),
          getComputedStyle(group.querySelector('.line')).strokeDasharray,
          document.querySelector('.legend').innerText.split('\\n').length];
      });""")
    heads = {shape[0] + shape[1] for shape in shapes}
    expect(len(heads) == 4, f"relations look alike: {shapes}")
    words = browser.run("return [...document.querySelectorAll('.frame .kind span')].map((e) => e.textContent)")
    for word in ("Objection", "Undercut", "Concession", "Unstated premise", "backing"):
        expect(word in words, f"no box says '{word}'")


ALL = [
    everything_has_a_name, the_tree_is_told_right, focus_is_seen_and_goes_round, contrast_is_kept,
    relations_differ_without_colour,
]

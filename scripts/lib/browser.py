# SPDX-License-Identifier: MIT
"""A headless Chromium, driven through chromedriver with the standard library alone."""

import base64
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {
    "ArrowLeft": "\ue012", "ArrowUp": "\ue013", "ArrowRight": "\ue014", "ArrowDown": "\ue015",
    "Enter": "\ue007", "Escape": "\ue00c", "Home": "\ue011", "End": "\ue010", "Tab": "\ue004",
    "Space": " ",
}


def programs():
    """The browser and its driver, or None when one of them is missing."""
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    driver = shutil.which("chromedriver")
    return (browser, driver) if browser and driver else None


class Browser:
    """One session; use it in a `with` statement."""

    def __init__(self, width=1680, height=1050):
        found = programs()
        if found is None:
            raise SystemExit("no chromium with chromedriver on PATH")
        self.binary, driver = found
        self.folder = tempfile.TemporaryDirectory(prefix="argmap-page-")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        log = open(os.path.join(self.folder.name, "driver.log"), "wb")
        self.process = subprocess.Popen([driver, f"--port={port}"], stdout=log, stderr=log)
        self.session = None
        self.size = (width, height)

    def __enter__(self):
        try:
            self._wait()
            arguments = [
                "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                "--hide-scrollbars", f"--window-size={self.size[0]},{self.size[1]}",
                f"--user-data-dir={self.folder.name}/profile",
            ]
            if os.geteuid() == 0:
                arguments.append("--no-sandbox")
            options = {"binary": self.binary, "args": arguments}
            wanted = {
                "browserName": "chrome", "goog:chromeOptions": options,
                "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
            }
            answer = self._call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
            self.session = answer["sessionId"]
            self.view(*self.size)
            return self
        except BaseException:
            self.__exit__()
            raise

    def __exit__(self, *_):
        if self.session:
            try:
                self._call("DELETE", f"/session/{self.session}")
            except OSError:
                pass
        self.process.terminate()
        self.process.wait(10)
        self.folder.cleanup()

    def _wait(self):
        until = time.monotonic() + 30
        while True:
            try:
                return self._call("GET", "/status")
            except OSError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.1)

    def _call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data, method=method)
        request.add_header("Content-Type", "application/json")
        try:
            with urllib.request.urlopen(request, timeout=120) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise RuntimeError(f"{value['error']}: {value['message'].splitlines()[0]}") from None

    def _do(self, path, body):
        return self._call("POST", f"/session/{self.session}{path}", body)

    def protocol(self, command, **parameters):
        """A command of the DevTools protocol."""
        return self._do("/goog/cdp/execute", {"cmd": command, "params": parameters})

    def view(self, width, height, scale=1, touch=False):
        """Sets the size of the page's window."""
        self.protocol("Emulation.setDeviceMetricsOverride", width=width, height=height,
                      deviceScaleFactor=scale, mobile=touch)

    def media(self, **features):
        """Sets what the system prefers, such as prefers_color_scheme='dark'."""
        listed = [{"name": key.replace("_", "-"), "value": value} for key, value in features.items()]
        self.protocol("Emulation.setEmulatedMedia", features=listed)

    def open(self, path, fragment=""):
        """Opens a file anew, even when only the fragment differs."""
        self._do("/url", {"url": "about:blank"})
        self.logs()
        self._do("/url", {"url": f"file://{os.path.abspath(path)}{fragment}"})

    def run(self, script, *arguments):
        """What a script returns."""
        return self._do("/execute/sync", {"script": script, "args": list(arguments)})

    def logs(self):
        """The messages on the console since the last time."""
        return self._do("/se/log", {"type": "browser"})

    def requests(self):
        """The addresses that the browser asked for since the last time."""
        found = []
        for entry in self._do("/se/log", {"type": "performance"}):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                found.append(message["params"]["request"]["url"])
        return found

    def press(self, *keys, shift=False):
        """Presses keys, one after the other, where the focus is."""
        for key in keys:
            actions = []
            if shift:
                actions.append({"type": "keyDown", "value": "\ue008"})
            value = KEYS.get(key, key)
            actions += [{"type": "keyDown", "value": value}, {"type": "keyUp", "value": value}]
            if shift:
                actions.append({"type": "keyUp", "value": "\ue008"})
            self._do("/actions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})

    def _pointer(self, actions):
        source = {"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}}
        self._do("/actions", {"actions": [{**source, "actions": actions}]})

    def hover(self, selector):
        """Moves the mouse to the middle of an element's first box."""
        x, y = self.place(selector)
        self._pointer([{"type": "pointerMove", "x": x, "y": y, "duration": 0}])

    def click(self, selector):
        """Clicks on the middle of an element's first box."""
        x, y = self.place(selector)
        self._pointer([
            {"type": "pointerMove", "x": x, "y": y, "duration": 0},
            {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0},
        ])

    def drag(self, start, end):
        """Drags from a point to another."""
        self._pointer([
            {"type": "pointerMove", "x": start[0], "y": start[1], "duration": 0},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerMove", "x": end[0], "y": end[1], "duration": 60},
            {"type": "pointerUp", "button": 0},
        ])

    def place(self, selector):
        """The middle of an element's first box, in the window."""
        found = self.run(
            "const e = document.querySelector(arguments[0]); if (!e) return null;"
            "const r = e.getClientRects()[0]; if (!r) return null;"
            "return [Math.round(r.x + r.width / 2), Math.round(r.y + r.height / 2)]", selector)
        if found is None:
            raise RuntimeError(f"nothing to be seen of {selector}")
        return found

    def picture(self, path):
        """Saves what is seen as PNG."""
        answer = self.protocol("Page.captureScreenshot", format="png")
        with open(path, "wb") as file:
            file.write(base64.b64decode(answer["data"]))

    def print(self):
        """The page on paper, as PDF."""
        answer = self.protocol("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
        return base64.b64decode(answer["data"])

"""Reads the reader's window as a screen reader does, over AT-SPI: run by the system's Python, prints JSON.

Waits for the window's policy, acts on the menu item named by the first argument, and prints as lists of
[role, name, description] what was shown before and what is there after.
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - the version is to be named before

MOST, PATIENCE_S = 5_000, 90


def nodes(node, found):
    """Collect a node and all below it."""
    if node is not None and len(found) < MOST:
        found.append(node)
        for n in range(node.get_child_count()):
            nodes(node.get_child_at_index(n), found)
    return found


def reader():
    """Return what is in the reader's application, [] while it is not there."""
    desktop = Atspi.get_desktop(0)
    for n in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(n)
        if child is not None and "aiqyn" in (child.get_name() or "").lower():
            return nodes(child, [])
    return []


def until(known):
    """Wait for a state of the tree and return it, or the last one when patience ends."""
    deadline = time.monotonic() + PATIENCE_S
    found = reader()
    while not known(found) and time.monotonic() < deadline:
        time.sleep(0.3)
        found = reader()
    return found


def told(found):
    return [[node.get_role_name(), node.get_name() or "", node.get_description() or ""] for node in found]


def shown(found):
    return [node for node in found if node.get_state_set().contains(Atspi.StateType.SHOWING)]


def main(command):
    """Look, act, and look again."""
    Atspi.init()
    before = until(lambda found: any(node.get_role_name() == "label" and node.get_name() for node in found))
    time.sleep(2)  # the cards come in slices
    before = told(shown(reader()))
    for node in reader():
        if node.get_name() == command and node.get_n_actions():
            node.do_action(0)
            break
    after = until(lambda found: any(node.get_role_name() == "list item" for node in found))
    json.dump({"before": before, "after": told(after)}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])

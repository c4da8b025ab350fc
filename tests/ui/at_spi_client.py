"""Reads the reader's window as a screen reader does, over AT-SPI: run by the system's Python, prints JSON.

Waits for the window's policy, acts on the menu item named by the first argument, and prints as lists of
[role, name, description] what was shown before and what is there after.
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is to be named before

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


def until(answer):
    """Return what ``answer`` makes of the tree as soon as it is something."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        try:
            if made := answer(reader()):
                return made
        except GLib.GError:  # a part of the window was replaced while it was asked
            pass
        time.sleep(0.3)
    return []


def told(found):
    return [[node.get_role_name(), node.get_name() or "", node.get_description() or ""] for node in found]


def shown(found):
    return [node for node in found if node.get_state_set().contains(Atspi.StateType.SHOWING)]


def acted(found, command):
    """Do what the node of that name does; tell whether there is one."""
    wanted = [node for node in found if node.get_name() == command and node.get_n_actions()]
    return bool(wanted) and wanted[0].do_action(0)


def main(command):
    """Look, act, and look again."""
    Atspi.init()
    until(lambda found: any(node.get_role_name() == "label" and node.get_name() for node in found))
    time.sleep(2)  # the cards come in slices
    before = until(lambda found: told(shown(found)))
    until(lambda found: acted(found, command))
    after = until(lambda found: [one for one in told(found) if one[0] == "list item"] and told(found))
    json.dump({"before": before, "after": after}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])

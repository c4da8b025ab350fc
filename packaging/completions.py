"""Write completions for bash, zsh and fish from the options of the command line: ``completions.py DIR``.

A generator would need one parser that knows commands and files; ours has one for each command and tells
files from options itself, so that both may stand in any order.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from man_page import ROOT, options_of

NAMES = {"bash": "bash-completion/completions/aiqyn", "zsh": "zsh/site-functions/_aiqyn",
         "fish": "fish/vendor_completions.d/aiqyn.fish"}  # fmt: skip


def main(folder: Path) -> int:
    """Write the three files beneath ``folder``, where a system has them beneath /usr/share."""
    for shell, write in (("bash", bash), ("zsh", zsh), ("fish", fish)):
        path = folder / NAMES[shell]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(write(), "utf-8")
    return 0


def parsers() -> dict[str, argparse.ArgumentParser]:
    """Return the parser of each command, "" for the window."""
    sys.path.insert(0, str(ROOT))
    from reader.cli import arguments
    from reader.phrases import Phrases

    phrases = Phrases.load("en")
    return {command: arguments.parser_for(phrases, command) for command in ("", *arguments.COMMANDS)}


def bash() -> str:
    """Return the completion for bash; it needs nothing of the bash-completion package."""
    found = parsers()
    commands = " ".join(filter(None, found))
    lines = ["# made from the options of aiqyn", "_aiqyn() {",
             '    local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"',
             "    local options values=", '    case "${COMP_WORDS[1]}" in']  # fmt: skip
    for command, parser in sorted(found.items(), reverse=True):  # "" last: it stands for all else
        options = " ".join(spelled for action in options_of(parser) for spelled in action.option_strings)
        lines.append(f'        {command or "*"}) options="{options}" ;;')
    lines += ["    esac", '    case "${COMP_WORDS[1]} $before" in']
    for command, parser in found.items():
        for action in options_of(parser):
            patterns = "|".join(f'"{command} {spelled}"' for spelled in action.option_strings)
            if action.choices:
                values = " ".join(map(str, action.choices))
                lines.append(f'        {patterns}) values="{values}" ;;')
            elif action.nargs != 0 and not takes_a_file(action):
                lines.append(f"        {patterns}) COMPREPLY=(); return ;;")
    lines += [
        "    esac",
        '    if [ -n "$values" ]; then COMPREPLY=($(compgen -W "$values" -- "$word")); return; fi',
        '    case "$word" in -*) COMPREPLY=($(compgen -W "$options" -- "$word")); return ;; esac',
        '    mapfile -t COMPREPLY < <(compgen -f -- "$word")',
        f'    [ "$COMP_CWORD" = 1 ] && COMPREPLY+=($(compgen -W "{commands}" -- "$word"))',
        "}",
        "complete -o filenames -o bashdefault -F _aiqyn aiqyn",
    ]
    return "\n".join(lines) + "\n"


def zsh() -> str:
    """Return the completion for zsh."""
    found = parsers()
    lines = ["#compdef aiqyn", "# made from the options of aiqyn", "local -a options", "case $words[2] in"]
    for command, parser in sorted(found.items(), reverse=True):
        rows = " ".join(quoted(row) for action in options_of(parser) for row in _zsh_rows(action))
        lines.append(f"    {command or '*'}) options=({rows}) ;;")
    commands = " ".join(filter(None, found))
    lines += [
        "esac",
        "if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then",
        f"    compadd {commands}",
        "    _files",
        "    return",
        "fi",
        "_arguments $options '*:file:_files'",
    ]
    return "\n".join(lines) + "\n"


def _zsh_rows(action: argparse.Action) -> Iterator[str]:
    told = (action.help or "").split(":")[0].replace("[", "(").replace("]", ")")
    repeated = "*" if isinstance(action, argparse._AppendAction) else ""
    for spelled in action.option_strings:
        value = ""
        if action.choices:
            value = f":value:({' '.join(map(str, action.choices))})"
        elif action.nargs != 0:
            value = ":file:_files" if takes_a_file(action) else f":{action.metavar or 'value'}: "
        yield f"{repeated}{spelled}[{told}]{value}"


def fish() -> str:
    """Return the completion for fish."""
    found = parsers()
    commands = " ".join(filter(None, found))
    lines = ["# made from the options of aiqyn",
             f"complete -c aiqyn -n '__fish_is_nth_token 1' -a '{commands}'"]  # fmt: skip
    for command, parser in found.items():
        where = f"__fish_seen_subcommand_from {command or commands}"
        where = where if command else f"not {where}"
        for action in options_of(parser):
            names = " ".join(
                f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}"
                for name in action.option_strings
            )
            value = ""
            if action.choices:
                value = f" -x -a {quoted(' '.join(map(str, action.choices)))}"
            elif action.nargs != 0:
                value = " -r" if takes_a_file(action) else " -x"
            told = quoted((action.help or "").split(":")[0])
            lines.append(f"complete -c aiqyn -n '{where}' {names}{value} -d {told}")
    return "\n".join(lines) + "\n"


def takes_a_file(action: argparse.Action) -> bool:
    """Tell whether the value of an option names a file."""
    return action.dest == "output"


def quoted(text: str) -> str:
    """Return text as one word of a shell."""
    return "'" + text.replace("'", "'\\''") + "'"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

#!/usr/bin/env python3
"""Make README.md from nbs/index.ipynb; with --check, fail if they differ.

Quarto makes the site; the README needs only nbconvert. Links to images and notebooks become absolute, so that they
work on the repository's page and on the package index.
"""
import re, sys
from pathlib import Path

import nbformat
from nbconvert import MarkdownExporter
from traitlets.config import Config

root = Path(__file__).resolve().parent.parent
note = '<!-- Made from nbs/index.ipynb by .ci/readme.py: edit that. -->\n\n'
repo = re.search(r'Repository = "(.+)"', (root/'pyproject.toml').read_text()).group(1)


def skipped(cell): return re.search(r'^#\|\s*(hide|slow|default_exp)\b', cell.source, re.M)


def readme():
    nb = nbformat.read(root/'nbs'/'index.ipynb', as_version=4)
    nb.cells = [c for c in nb.cells if not skipped(c)]
    for c in nb.cells:
        if re.search(r'^#\|\s*echo:\s*false', c.source, re.M): c.metadata['tags'] = ['hide-input']
        c.source = '\n'.join(l for l in c.source.splitlines() if not l.startswith('#|'))
    nb.metadata['language_info'] = {'name': 'python'}
    tags = dict(enabled=True, remove_input_tags={'hide-input'})
    text, _ = MarkdownExporter(config=Config(TagRemovePreprocessor=tags)).from_notebook_node(nb)
    text = re.sub(r'(\]\(images/[^)]+\))\{[^}]*\}', r'\1', text)
    text = re.sub(r'\]\((images/[^)]+)\)', rf']({repo}/raw/main/nbs/\1)', text)
    text = re.sub(r'\]\(([\w/]+\.ipynb)\)', rf']({repo}/blob/main/nbs/\1)', text)
    return note + re.sub(r'\n{3,}', '\n\n', text).strip() + '\n'


if __name__ == '__main__':
    file, new = root/'README.md', readme()
    if '--check' not in sys.argv: file.write_text(new, encoding='utf-8')
    elif not file.exists() or file.read_text(encoding='utf-8') != new:
        sys.exit('README.md differs from nbs/index.ipynb: run python .ci/readme.py')

#!/usr/bin/env python3
"""Make README.md from nbs/index.ipynb, or with --check see whether they are in step.

quarto makes the site; the README needs no more than nbconvert, which `pip install -e '.[dev]'` brings.
"""
import re, sys
from pathlib import Path

import nbformat
from nbconvert import MarkdownExporter
from traitlets.config import Config

root = Path(__file__).resolve().parent.parent
note = '<!-- Made from nbs/index.ipynb by .ci/readme.py: edit that. -->\n\n'


def readme():
    nb = nbformat.read(root/'nbs'/'index.ipynb', as_version=4)
    nb.cells = [c for c in nb.cells if not re.search(r'^#\|\s*(hide|default_exp)\b', c.source, re.M)]
    for c in nb.cells:
        if re.search(r'^#\|\s*echo:\s*false', c.source, re.M): c.metadata['tags'] = ['hide-input']
    for c in nb.cells: c.source = '\n'.join(l for l in c.source.splitlines() if not l.startswith('#|'))
    nb.metadata['language_info'] = {'name': 'python'}
    tags = dict(enabled=True, remove_input_tags={'hide-input'})
    text, _ = MarkdownExporter(config=Config(TagRemovePreprocessor=tags)).from_notebook_node(nb)
    text = re.sub(r'<style scoped>.*?</style>\n', '', text, flags=re.S)
    return note + re.sub(r'\n{3,}', '\n\n', text).strip() + '\n'


if __name__ == '__main__':
    file, new = root/'README.md', readme()
    if '--check' not in sys.argv: file.write_text(new, encoding='utf-8')
    elif not file.exists() or file.read_text(encoding='utf-8') != new:
        sys.exit('README.md is not in step with nbs/index.ipynb: run python .ci/readme.py')

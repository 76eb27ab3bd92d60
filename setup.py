"The metadata that `settings.ini` holds, handed to setuptools; everything static is in `pyproject.toml`."
import re
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup

here = Path(__file__).parent
config = ConfigParser(delimiters='=', interpolation=None)
config.read(here/'settings.ini', encoding='utf-8')
meta = config['DEFAULT']

def lines(key): return [o.strip() for o in meta[key].splitlines() if o.strip()]

version = re.search(r"^__version__ *= *['\"]([^'\"]+)", (here/'cifar_dsc/__init__.py').read_text(), re.M).group(1)

setup(
    version=version,
    author=meta['author'],
    keywords=meta['keywords'].split(),
    classifiers=lines('classifiers'),
    packages=['cifar_dsc'],
    package_data={'cifar_dsc': ['pretrained/*', 'page/*.*', 'page/samples/*']},
    install_requires=lines('requirements'),
    extras_require={k: lines(f'{k}_requirements') for k in ('dev', 'onnx', 'distributed')},
    entry_points={'console_scripts': lines('console_scripts'), 'nbdev': ['cifar_dsc=cifar_dsc._modidx:d']},
)

"""YAML as editors read it: the core schema of version 1.2, in which a date is text and `yes` is a word."""

import re

import yaml


class CoreLoader(yaml.SafeLoader):
    """The types of PyYAML are those of version 1.1, so only their constructors are kept."""

    yaml_implicit_resolvers = {}

    def construct_mapping(self, node, deep=False):
        return {str(key): value for key, value in super().construct_mapping(node, deep).items()}


for name, pattern, first in [
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+0123456789.")),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{name}", re.compile(pattern), first)
# In version 1.2 a 0 in front makes no number octal.
CoreLoader.add_constructor(
    "tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node))
)


def load(text: str):
    return yaml.load(text, CoreLoader)


def front_matter(text: str):
    """What stands between the first two lines of hyphens."""
    return load(re.match(r"\ufeff?---\n(.*?)^---$", text, re.DOTALL | re.MULTILINE)[1])

"""Say which texts the translation sources lack, and fail if there are any.

usage: complete.py CATALOGUE.ts …
"""

import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def missing(catalogue: Path) -> list[str]:
    """Texts without a finished translation."""
    messages = ElementTree.parse(catalogue).getroot().iter("message")
    pairs = [(message.findtext("source", ""), message.find("translation")) for message in messages]
    return [text for text, found in pairs if found is None or not found.text or found.get("type") == "unfinished"]


def main(catalogues: list[Path]) -> int:
    """Print what is missing; returns the exit status."""
    lacking = {path: texts for path in catalogues if (texts := missing(path))}
    for path, texts in lacking.items():
        print(f"{path} lacks {len(texts)} texts:", *(f"  {text}" for text in texts), sep="\n")
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]]))

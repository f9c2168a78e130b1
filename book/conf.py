"""Sphinx's configuration of the book: see book/build.py."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

project = "happens-before"
author = "the authors of happens-before"
copyright = "the authors of happens-before, MIT licence"  # noqa: A001 -- Sphinx's name
language = "en"
extensions = ["myst_parser", "sphinx_copybutton", "book.extension"]
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
source_suffix = {".md": "markdown"}
root_doc = "index"
nitpicky = True
myst_heading_anchors = 4
myst_enable_extensions = ["deflist"]
locale_dirs = [str(ROOT / "book" / "locale")]
gettext_compact = False
gettext_uuid = False
gettext_location = False

html_theme = "furo"
html_title = "happens-before"
html_favicon = "static/favicon.svg"
html_static_path = ["static"]
html_css_files = ["book.css"]
html_js_files = ["book.js"]
html_copy_source = True
html_show_sourcelink = False
html_show_sphinx = False
html_permalinks_icon = "¶"
html_theme_options = {"navigation_with_keys": True, "top_of_page_buttons": []}
html_search_language = "en"

# A sitemap has whole addresses, so there is one if it is known where the site will be.
if os.environ.get("HAPPENS_BEFORE_SITE"):
    extensions.append("sphinx_sitemap")
    html_baseurl = os.environ["HAPPENS_BEFORE_SITE"].rstrip("/") + "/"
    sitemap_url_scheme = "{link}"
    sitemap_locales = [None]
    sitemap_excludes = ["search.html", "genindex.html"]

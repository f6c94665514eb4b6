"""A handbook that links to the encyclopedia, as another project's documentation would."""

import os

project = "A handbook"
extensions = ["sphinx.ext.intersphinx"]
# Where the encyclopedia is, and its inventory: a file of the site that was built for the tests.
intersphinx_mapping = {"cto": (os.environ["CTO_URL"], os.environ["CTO_INVENTORY"])}
html_theme = "basic"

"""Speech models: the catalog, where they are installed, how to install.

Models can be installed from local files or by download.
"""

"""Letter rules: tables that turn the words of a language into phones of an acoustic model."""

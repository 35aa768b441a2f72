"""Decode, encode, cut, record and measure audio."""

"""Provide a property that creates its value on first use, and tells whether it has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, cast, overload

Owner_contra = TypeVar("Owner_contra", contravariant=True)
Value_co = TypeVar("Value_co", covariant=True)


class lazy_property(Generic[Owner_contra, Value_co]):  # noqa: N801 - a decorator, like functools.cached_property
    """Property whose method is called once, at the first access. The owner keeps the result.

    `Window.reader.created(window)` returns the reader only if it exists already. mypy checks the name and the type.
    """

    def __init__(self, create: Callable[[Owner_contra], Value_co]) -> None:
        self._create, self._name = create, create.__name__
        self.__doc__ = create.__doc__

    @overload
    def __get__(self, owner: None, kind: type[Any]) -> Self: ...

    @overload
    def __get__(self, owner: Owner_contra, kind: type[Any]) -> Value_co: ...

    def __get__(self, owner: Owner_contra | None, kind: type[Any]) -> Self | Value_co:
        """Create the value. Python asks here only until the owner has an attribute of this name."""
        if owner is None:
            return self
        value = vars(owner)[self._name] = self._create(owner)
        return value

    def created(self, owner: Owner_contra) -> Value_co | None:
        """Return the value, or None if nothing has used it yet."""
        return cast("Value_co | None", vars(owner).get(self._name))

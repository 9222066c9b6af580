"""Walks through a page by the Tab key alone and notes each stop."""

from dataclasses import dataclass

# No page has half as many stops; a walk that comes so far goes in a circle.
ENDLESS = 600
PRESSES = 10
KEYS = ("name", "position", "isSeen", "hasRing")


@dataclass(frozen=True)
class Stop:
    """Where the keyboard is, and what a reader sees there."""

    name: str
    position: int  # among all elements of the page, in the order of its source
    is_seen: bool
    has_ring: bool


@dataclass(frozen=True)
class Walk:
    view: str
    stops: list[Stop]
    never_reached: list[str]
    has_end: bool

    def faults(self):
        for before, stop in zip([None, *self.stops], self.stops):
            if before and stop.position < before.position:
                yield f"{self.view}: Tab goes back from {before.name} to {stop.name}"
            if not stop.is_seen:
                yield f"{self.view}: {stop.name} is hidden when it has the focus"
            if not stop.has_ring:
                yield f"{self.view}: {stop.name} shows no ring when it has the focus"
        if not self.has_end:
            yield f"{self.view}: the Tab key never gets out"
        yield from (f"{self.view}: Tab never gets to {name}" for name in self.never_reached)


async def walk(tab, view: str) -> Walk:
    """Presses Tab on a page just opened, until the focus leaves it or comes round to the first stop."""
    # The page notes each stop when the key comes up, for asking it each time would take twice as long.
    await tab.evaluate("ask.startWalk()")
    pressed, has_end = 0, False
    while not has_end and pressed < ENDLESS:
        for _ in range(PRESSES):
            await tab.keyboard.press("Tab")
        pressed += PRESSES
        has_end = await tab.evaluate("ask.walkIsOver()")
    found = await tab.evaluate("ask.stops()")
    stops = [Stop(*(stop[key] for key in KEYS)) for stop in found["stops"]]
    return Walk(view, stops, found["neverReached"], has_end and not found["isTrap"])

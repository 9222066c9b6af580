"""Walks through a page by the Tab key alone and notes each stop."""

from dataclasses import dataclass

# No page has half as many stops; a walk that comes so far goes in a circle.
ENDLESS = 600


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
    stops, has_end = [], False
    while not has_end and len(stops) < ENDLESS:
        await tab.keyboard.press("Tab")
        found = await tab.evaluate("ask.stop()")
        if found and found["isNew"]:
            stops.append(
                Stop(found["name"], found["position"], found["isSeen"], found["hasRing"])
            )
        else:
            has_end = not found or found["position"] == stops[0].position
            if found and not has_end:
                break  # back at a stop in the middle: a trap
    return Walk(view, stops, await tab.evaluate("ask.neverReached()"), has_end)

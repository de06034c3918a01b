// Arriving: the room says whose visit this page is. It was asked in the page's head; on a bad network it is asked again.
const WAITS = [500, 1000, 2000, 4000, 8000];
const TURN = 3000; // in a line, so that nobody waits long for who is before her
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Return what the room says of this visit. Where the room sends her elsewhere (to sign in, to say yes or no), go there.
 * `hear` gets the address of the room's events as soon as it is known: who waits in a line may raise her hand. */
export async function arrive(asked, base, banners, words, hear) {
  for (let failures = 0; ; failures++) {
    const answer = await asked.catch(() => null);
    const said = answer && (await answer.json().catch(() => null));
    if (said && said.go !== undefined) {
      location.replace(new URL(said.go, base).href);
      await new Promise(() => {});
    }
    if (said) hear(said.events);
    if (answer && answer.ok && said) {
      banners.link("up");
      banners.hide("full");
      return said;
    }
    const place = said && said.full;
    if (place) banners.show("full", words["phone-full"].replace("#", place));
    else if (failures) banners.link("lost");
    await pause((place ? TURN : WAITS[Math.min(failures, WAITS.length - 1)]) * (0.7 + 0.6 * Math.random()));
    asked = fetch(`${location.pathname}/visit${location.search}`, { cache: "no-store" });
  }
}

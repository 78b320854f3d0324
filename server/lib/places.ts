export interface PlaceLimits {
  ofOne: number;
  ofAll: number;
  tooManyOfOne(): Error;
  tooManyOfAll(): Error;
}

/** Places for work that lasts, so that nobody takes too many and none outlives the server. */
export interface Places {
  /** Takes a place; give it back with what this answers. `stop` ends the work when the server closes. */
  begin(who: string, stop: () => void): () => void;
  stopAll(): void;
}

export function openPlaces({ ofOne, ofAll, tooManyOfOne, tooManyOfAll }: PlaceLimits): Places {
  const taken = new Map<object, { who: string; stop: () => void }>();
  return {
    begin(who, stop) {
      const own = [...taken.values()].filter((one) => one.who === who);
      if (own.length >= ofOne) throw tooManyOfOne();
      if (taken.size >= ofAll) throw tooManyOfAll();
      const place = {};
      taken.set(place, { who, stop });
      return () => taken.delete(place);
    },
    stopAll() {
      for (const { stop } of [...taken.values()]) stop();
    },
  };
}

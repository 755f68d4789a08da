const MOST_IN_FLIGHT = 200
const LATE_MS = 200
const TICK_MS = 50

/** Counts what is being answered, and watches how late the event loop is, so that some are turned away before all wait. */
export function watchLoad() {
  let inFlight = 0
  let lateTicks = 0
  let due = performance.now() + TICK_MS
  const timer = setInterval(() => {
    const now = performance.now()
    lateTicks = now - due > LATE_MS ? lateTicks + 1 : 0
    due = now + TICK_MS
  }, TICK_MS).unref()
  return {
    begin: () => void inFlight++,
    end: () => void inFlight--,
    // Late once is a pause (one long task, a laptop that slept); late twice running is load.
    isTooMuch: () => inFlight >= MOST_IN_FLIGHT || lateTicks > 1,
    stop: () => clearInterval(timer),
  }
}

import { useEffect, useState } from 'react';
import { currentTime } from '../../session/use-now.ts';
import { type PlannedTrip, type TrainPosition, trainPositions } from './train-positions.ts';

/** Often enough for words; the map itself moves trains every second. */
const lookEveryMs = 5000;

/** The trains that are under way by the timetable. */
export function useTrainsNow(trips: readonly PlannedTrip[]): readonly TrainPosition[] {
  const [trains, setTrains] = useState(() => trainPositions(trips, currentTime()));
  useEffect(() => {
    const look = () => setTrains(trainPositions(trips, currentTime()));
    look();
    // Without times in the records there is nothing to look at.
    if (trips.length === 0) return;
    const timer = setInterval(look, lookEveryMs);
    return () => clearInterval(timer);
  }, [trips]);
  return trains;
}

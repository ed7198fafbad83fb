import { useEffect, useState } from 'react';
import type { CityPlan } from '#shared/city-plan';

let loading: Promise<readonly CityPlan[]> | undefined;

const none: readonly CityPlan[] = [];

function loadCityPlans(): Promise<readonly CityPlan[]> {
  loading ??= fetch('/map/city-plans.json').then((response) => {
    if (!response.ok) throw new Error(`city plans: ${response.status}`);
    return response.json();
  });
  return loading;
}

/** None while loading and where they cannot be had: the map is whole without them. */
export function useCityPlans(): readonly CityPlan[] {
  const [plans, setPlans] = useState(none);
  useEffect(() => {
    let wanted = true;
    loadCityPlans().then(
      (data) => wanted && setPlans(data),
      () => {
        loading = undefined;
      },
    );
    return () => {
      wanted = false;
    };
  }, []);
  return plans;
}

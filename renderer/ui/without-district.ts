/** «Мир (Кореличский район)» → «Мир»: the district is told on the place's own screen. */
export const withoutDistrict = (city: string): string => city.replace(/ \(.*\)$/, '');

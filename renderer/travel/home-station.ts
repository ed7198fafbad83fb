/** The station from which this kiosk's visitors leave. */
export const homeStationId = 'smolensk-tsentralny';

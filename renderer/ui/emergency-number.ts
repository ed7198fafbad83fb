/** Of Russia, where this kiosk stands (customer's terms of reference); any telephone reaches it. */
export const emergencyNumber = '112';

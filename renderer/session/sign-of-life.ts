/** Fired on the document by what shows that a visitor is there although nobody touches anything. */
export const signOfLife = 'signoflife';

export const giveSignOfLife = (): void => {
  document.dispatchEvent(new Event(signOfLife));
};

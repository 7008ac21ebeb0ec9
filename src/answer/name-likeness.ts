/** How well a term of another name stands in for one of a name; from here on, a stand-in is such a term. */
export const nameLikeness = 0.9;

/**
 * Words of grammar and of reckoning, which say nothing about what a figure is of. A question with any
 * word that is neither here, nor for a quantity, nor of the figures found, asks for something else.
 */
export const plainWords: ReadonlySet<string> = new Set(
  `a an the this that these those of in on at by for from with to into as and or than then it its is are was
  were be been being am do does did has have had having would will how what which much many there if
  about approximately approx roughly around nearly almost exactly precisely actually currently really
  so well compared compare compares comparison versus vs v against relative total overall altogether
  each both between come comes work works out convert converted conversion calculate calculated equal
  equals equivalent express expressed measured terms unit units times figure figures number numbers
  estimate estimates according proposed planned suggested us you your his her their our count counted counting ones just
  promises promised claims claimed says said gives supposed meant expected part parts portion stretch section go goes going whats hows honestly basically simply anyway bit lot way quite just mere all`.split(
    /\s+/u,
  ),
);
